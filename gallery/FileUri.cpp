#include "gallery/FileUri.h"

#include <string_view>

namespace latelier {

std::string percentEncoded(const std::filesystem::path& path) {
    std::string result;
    for (const char c : path.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("/-_.~!$&'()*+,;=:@").find(c) != std::string_view::npos;
        if (plain) {
            result += c;
        } else {
            result += '%';
            result += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4];
            result += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15];
        }
    }
    return result;
}

std::string fileUri(const std::filesystem::path& path) {
    return "file://" + percentEncoded(std::filesystem::absolute(path).lexically_normal());
}

} // namespace latelier
