#include "gallery/Hashes.h"

#include "core/base/Error.h"

#include <openssl/evp.h>

#include <array>
#include <initializer_list>
#include <memory>

namespace latelier {
namespace {

std::string digest(const EVP_MD* method, std::initializer_list<std::span<const std::uint8_t>> parts) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> result;
    unsigned size = 0;
    bool good = context && EVP_DigestInit_ex(context.get(), method, nullptr) == 1;
    for (const auto part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    if (!good || EVP_DigestFinal_ex(context.get(), result.data(), &size) != 1)
        throw Error(ErrorKind::Internal, "The system's library of checksums does not work.");
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += "0123456789abcdef"[result[i] >> 4];
        text += "0123456789abcdef"[result[i] & 15];
    }
    return text;
}

std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

std::string sha256(std::span<const std::uint8_t> bytes) {
    return digest(EVP_sha256(), {bytes});
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
