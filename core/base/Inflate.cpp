#include "core/base/Inflate.h"

#include <algorithm>
#include <array>

namespace latelier {

namespace {

/// Thrown inside this file alone, where a stream breaks a rule of the format.
struct Damaged {};

constexpr int longestCode = 15;

class BitReader {
public:
    explicit BitReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    /// The next `count` bits, at most 16, the first one lowest.
    std::uint32_t take(int count) {
        while (held_ < count) {
            bits_ |= std::uint32_t(byte()) << held_;
            held_ += 8;
        }
        const std::uint32_t value = bits_ & ((1u << count) - 1);
        bits_ >>= count;
        held_ -= count;
        return value;
    }

    /// Skips to the next whole byte.
    void align() {
        bits_ = 0;
        held_ = 0;
    }

    std::uint8_t byte() {
        if (next_ == bytes_.size())
            throw Damaged{};
        return bytes_[next_++];
    }

private:
    std::span<const std::uint8_t> bytes_;
    std::size_t next_ = 0;
    std::uint32_t bits_ = 0;
    int held_ = 0;
};

/// A canonical Huffman code (RFC 1951, 3.2.2) as the number of codes of each length and their symbols in order.
class HuffmanCode {
public:
    explicit HuffmanCode(std::span<const std::uint8_t> lengths) : symbols_(lengths.size()) {
        for (const std::uint8_t length : lengths)
            ++counts_[length];
        counts_[0] = 0;
        int room = 1;
        for (int length = 1; length <= longestCode; ++length) {
            room = 2 * room - counts_[length];
            if (room < 0)
                throw Damaged{}; // more codes than there are
        }
        std::array<int, longestCode + 2> first{};
        for (int length = 1; length <= longestCode; ++length)
            first[length + 1] = first[length] + counts_[length];
        for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol)
            if (lengths[symbol] != 0)
                symbols_[static_cast<std::size_t>(first[lengths[symbol]]++)] = static_cast<std::uint16_t>(symbol);
    }

    int read(BitReader& in) const {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= longestCode; ++length) {
            code |= static_cast<int>(in.take(1));
            if (code - first < counts_[length])
                return symbols_[static_cast<std::size_t>(index + code - first)];
            index += counts_[length];
            first = 2 * (first + counts_[length]);
            code *= 2;
        }
        throw Damaged{};
    }

private:
    std::array<int, longestCode + 1> counts_{};
    std::vector<std::uint16_t> symbols_;
};

struct Codes {
    HuffmanCode literals;
    HuffmanCode distances;
};

Codes fixedCodes() {
    std::array<std::uint8_t, 288> literals{};
    std::fill_n(literals.begin(), 144, std::uint8_t{8});
    std::fill_n(literals.begin() + 144, 112, std::uint8_t{9});
    std::fill_n(literals.begin() + 256, 24, std::uint8_t{7});
    std::fill_n(literals.begin() + 280, 8, std::uint8_t{8});
    std::array<std::uint8_t, 30> distances{};
    distances.fill(5);
    return {HuffmanCode(literals), HuffmanCode(distances)};
}

Codes dynamicCodes(BitReader& in) {
    constexpr std::array<std::uint8_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    const std::size_t literals = in.take(5) + 257;
    const std::size_t distances = in.take(5) + 1;
    const std::size_t given = in.take(4) + 4;
    if (literals > 286 || distances > 30)
        throw Damaged{};
    std::array<std::uint8_t, 19> ofLengths{};
    for (std::size_t i = 0; i < given; ++i)
        ofLengths[order[i]] = static_cast<std::uint8_t>(in.take(3));
    const HuffmanCode lengthCode(ofLengths);

    std::vector<std::uint8_t> lengths;
    while (lengths.size() < literals + distances) {
        const int symbol = lengthCode.read(in);
        if (symbol < 16) {
            lengths.push_back(static_cast<std::uint8_t>(symbol));
            continue;
        }
        if (symbol == 16 && lengths.empty())
            throw Damaged{};
        const std::uint8_t repeated = symbol == 16 ? lengths.back() : std::uint8_t{0};
        const std::uint32_t times = symbol == 16 ? 3 + in.take(2) : symbol == 17 ? 3 + in.take(3) : 11 + in.take(7);
        lengths.insert(lengths.end(), times, repeated);
    }
    if (lengths.size() > literals + distances || lengths[256] == 0)
        throw Damaged{};
    const std::span all(lengths);
    return {HuffmanCode(all.first(literals)), HuffmanCode(all.subspan(literals))};
}

class Inflater {
public:
    Inflater(std::span<const std::uint8_t> stream, std::size_t largest) : in_(stream), largest_(largest) {}

    std::vector<std::uint8_t> run() {
        for (bool last = false; !last;) {
            last = in_.take(1) == 1;
            switch (in_.take(2)) {
            case 0:
                stored();
                break;
            case 1:
                block(fixedCodes());
                break;
            case 2:
                block(dynamicCodes(in_));
                break;
            default:
                throw Damaged{};
            }
        }
        in_.align();
        std::uint32_t sum = 0;
        for (int i = 0; i < 4; ++i)
            sum = sum << 8 | in_.byte();
        if (sum != adler32(out_))
            throw Damaged{};
        return std::move(out_);
    }

private:
    void put(std::uint8_t byte) {
        if (out_.size() == largest_)
            throw Damaged{};
        out_.push_back(byte);
    }

    void stored() {
        in_.align();
        const std::uint32_t length = in_.take(16);
        if (in_.take(16) != (length ^ 0xffffu))
            throw Damaged{};
        for (std::uint32_t i = 0; i < length; ++i)
            put(in_.byte());
    }

    void block(const Codes& codes) {
        // RFC 1951, 3.2.5: the least length and distance of each symbol; the extra bits follow from the symbol.
        constexpr std::array<std::uint16_t, 29> lengthBase = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                                              15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                                              67, 83, 99, 115, 131, 163, 195, 227, 258};
        constexpr std::array<std::uint16_t, 30> distanceBase = {
            1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
            193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
        for (;;) {
            const int symbol = codes.literals.read(in_);
            if (symbol == 256)
                return;
            if (symbol < 256) {
                put(static_cast<std::uint8_t>(symbol));
                continue;
            }
            const int index = symbol - 257;
            if (index >= static_cast<int>(lengthBase.size()))
                throw Damaged{};
            const int lengthBits = index < 8 || index == 28 ? 0 : index / 4 - 1;
            const std::size_t length = lengthBase[static_cast<std::size_t>(index)] + in_.take(lengthBits);
            const int far = codes.distances.read(in_);
            if (far >= static_cast<int>(distanceBase.size()))
                throw Damaged{};
            const std::size_t distance =
                distanceBase[static_cast<std::size_t>(far)] + in_.take(far < 4 ? 0 : far / 2 - 1);
            if (distance > out_.size())
                throw Damaged{};
            for (std::size_t i = 0; i < length; ++i)
                put(out_[out_.size() - distance]);
        }
    }

    BitReader in_;
    std::size_t largest_;
    std::vector<std::uint8_t> out_;
};

} // namespace

std::uint32_t adler32(std::span<const std::uint8_t> data) {
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (const std::uint8_t byte : data) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

std::optional<std::vector<std::uint8_t>> inflateZlib(std::span<const std::uint8_t> stream, std::size_t largest) {
    constexpr std::uint8_t deflate = 8;
    if (stream.size() < 2 || (stream[0] & 0x0f) != deflate || (stream[1] & 0x20) != 0 ||
        (stream[0] * 256 + stream[1]) % 31 != 0)
        return std::nullopt;
    try {
        return Inflater(stream.subspan(2), largest).run();
    } catch (const Damaged&) {
        return std::nullopt;
    }
}

} // namespace latelier
