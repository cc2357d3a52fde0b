#include "gallery/Hashes.h"

#include "core/base/Error.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <initializer_list>
#include <memory>
#include <vector>

namespace latelier {
namespace {

/// A checksum as it grows.
class Digest {
public:
    explicit Digest(const EVP_MD* method)
        : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free),
          good_(context_ && EVP_DigestInit_ex(context_.get(), method, nullptr) == 1) {}

    void add(std::span<const std::uint8_t> bytes) {
        good_ = good_ && EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1;
    }
    std::string text() {
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> result;
        unsigned size = 0;
        if (!good_ || EVP_DigestFinal_ex(context_.get(), result.data(), &size) != 1)
            throw Error(ErrorKind::Internal, Sentence("The system's library of checksums does not work."));
        std::string text;
        for (unsigned i = 0; i < size; ++i) {
            text += "0123456789abcdef"[result[i] >> 4];
            text += "0123456789abcdef"[result[i] & 15];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
    bool good_;
};

std::string digest(const EVP_MD* method, std::initializer_list<std::span<const std::uint8_t>> parts) {
    Digest digest(method);
    for (const auto part : parts)
        digest.add(part);
    return digest.text();
}

std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

std::string sha256(std::span<const std::uint8_t> bytes) {
    return digest(EVP_sha256(), {bytes});
}

std::string sha256OfFiles(std::span<const std::filesystem::path> files, const std::function<bool(double)>& goOn) {
    constexpr std::size_t part = std::size_t{4} << 20;
    double whole = 0, done = 0;
    for (const auto& path : files) {
        std::error_code problem;
        whole += static_cast<double>(std::filesystem::file_size(path, problem));
    }
    Digest digest(EVP_sha256());
    std::vector<char> bytes(part);
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return {};
        while (file.read(bytes.data(), static_cast<std::streamsize>(part)) || file.gcount() > 0) {
            digest.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(file.gcount())});
            done += static_cast<double>(file.gcount());
            if (goOn && !goOn(done / whole))
                return {};
        }
        if (file.bad())
            return {};
    }
    return digest.text();
}

std::string imageHash(const Image& image) {
    const std::string size =
        std::to_string(image.width) + "x" + std::to_string(image.height) + "x" + std::to_string(image.channels) + "\n";
    return digest(EVP_sha256(), {bytesOf(size), image.pixels});
}

std::string md5(std::string_view text) {
    return digest(EVP_md5(), {bytesOf(text)});
}

} // namespace latelier
