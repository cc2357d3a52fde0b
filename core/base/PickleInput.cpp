#include "core/base/PickleInput.h"

#include "core/base/ModelFileError.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace latelier {

void PickleInput::refuse(const Sentence& reason) const {
    refuseModelFile(label_, Sentence("its pickle %1", reason), "at byte " + std::to_string(position_));
}

std::span<const std::byte> PickleInput::take(std::uint64_t size) {
    if (size > bytes_.size() - position_)
        refuse(Sentence("ends too early, so the file was cut short; download it again"));
    const auto taken = bytes_.subspan(position_, size);
    position_ += size;
    return taken;
}

std::string PickleInput::takeText(std::uint64_t size) {
    const auto taken = take(size);
    return {reinterpret_cast<const char*>(taken.data()), taken.size()};
}

std::string PickleInput::takeLine() {
    const auto rest = bytes_.subspan(position_);
    const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
    std::string line = takeText(static_cast<std::uint64_t>(end - rest.begin()));
    take(1);
    return line;
}

std::int64_t PickleInput::takeNumberLine() {
    const std::string line = takeLine();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    const std::string_view rest(end, static_cast<std::size_t>(line.data() + line.size() - end));
    if (error != std::errc() || (!rest.empty() && rest != "L"))
        refuse(Sentence("has a number that cannot be read"));
    return number;
}

} // namespace latelier
