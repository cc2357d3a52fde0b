#include "gallery/PictureCodec.h"

#include "core/base/Error.h"

#include <OpenImageIO/filesystem.h>
#include <OpenImageIO/imagebuf.h>
#include <OpenImageIO/imagebufalgo.h>
#include <OpenImageIO/imageio.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>

namespace latelier {
namespace {

using Bytes = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

constexpr int largestSide = 65535;
constexpr std::int64_t mostPixels = std::int64_t{1} << 28;
/// Deflate, the strongest compression in these formats, shrinks at most 1032 times.
constexpr std::int64_t strongestCompression = 1032;

[[noreturn]] void refuse(const std::string& label, const Sentence& why, std::string detail = {}) {
    throw Error(ErrorKind::BadPicture, Sentence("Cannot read the picture %1: %2.", label, why), std::move(detail));
}

const char* pluginName(PictureFormat format) {
    switch (format) {
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::WebP:
        return "webp";
    case PictureFormat::OpenExr:
        break;
    }
    return "openexr";
}

float srgbFromLinear(float v) {
    return v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1.0f / 2.4f) - 0.055f;
}

float linearFromSrgb(float v) {
    return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f);
}

/// An open picture in memory whose header was judged; the pixels are still to be decoded.
class OpenPicture {
public:
    OpenPicture(Bytes bytes, const std::string& label)
        : label_(label), format_(sniffFormat(bytes, label)), source_(bytes.data(), bytes.size()) {
        input_ = OIIO::ImageInput::create(pluginName(format_));
        if (!input_)
            throw Error(ErrorKind::Internal, Sentence("The picture library cannot read %1.", name(format_)),
                        OIIO::geterror());
        OIIO::ImageSpec config;
        config["oiio:UnassociatedAlpha"] = 1;
        input_->set_ioproxy(&source_);
        if (!input_->open("picture", spec_, config))
            refuse(label, Sentence("the file is damaged"), input_->geterror());
        judge(static_cast<std::int64_t>(bytes.size()));
    }

    const OIIO::ImageSpec& spec() const { return spec_; }
    PictureFormat format() const { return format_; }

    /// The decoded pixels, upright, with 1, 3 or 4 channels.
    template <typename T>
    std::vector<T> decode(OIIO::TypeDesc type, int& width, int& height, int& channels) {
        OIIO::ImageBuf buffer(OIIO::ImageSpec(spec_.width, spec_.height, spec_.nchannels, type));
        if (!buffer.localpixels())
            throw Error(ErrorKind::OutOfMemory, Sentence("There is not enough memory to read the picture %1.", label_));
        if (!input_->read_image(0, 0, 0, spec_.nchannels, type, buffer.localpixels()))
            refuse(label_, Sentence("the file is damaged or cut off"), input_->geterror());
        const int orientation = spec_.get_int_attribute("Orientation", 1);
        if (orientation > 1 && orientation <= 8) {
            buffer.specmod().attribute("Orientation", orientation);
            buffer = OIIO::ImageBufAlgo::reorient(buffer);
        }
        width = buffer.spec().width;
        height = buffer.spec().height;
        return pick<T>(static_cast<const T*>(buffer.localpixels()),
                       static_cast<std::size_t>(width) * static_cast<std::size_t>(height), channels);
    }

private:
    void judge(std::int64_t fileSize) const {
        const std::string size = std::to_string(spec_.width) + "x" + std::to_string(spec_.height);
        if (spec_.width < 1 || spec_.height < 1 || spec_.nchannels < 1)
            refuse(label_, Sentence("it has no pixels"));
        const std::int64_t pixels = std::int64_t{spec_.width} * spec_.height;
        if (spec_.width > largestSide || spec_.height > largestSide || pixels > mostPixels)
            refuse(label_,
                   Sentence("its size of %1 is beyond what Latelier opens (%2 megapixels)", size, mostPixels >> 20));
        if (format_ == PictureFormat::Png && pixels / 8 > fileSize * strongestCompression)
            refuse(label_, Sentence("the file is too short for a size of %1", size));
    }

    int channelNamed(std::initializer_list<std::string_view> names) const {
        for (int c = 0; c < spec_.nchannels; ++c)
            for (const auto wanted : names)
                if (spec_.channelnames[static_cast<std::size_t>(c)] == wanted)
                    return c;
        return -1;
    }

    /// Which of the file's channels become ours: grey or RGB, with or without alpha.
    std::vector<int> channelOrder() const {
        const int red = channelNamed({"R", "r", "red"});
        const int green = channelNamed({"G", "g", "green"});
        const int blue = channelNamed({"B", "b", "blue"});
        const int alpha = channelNamed({"A", "a", "alpha"});
        std::vector<int> order;
        if (red >= 0 && green >= 0 && blue >= 0)
            order = {red, green, blue};
        else if (alpha >= 0 || spec_.nchannels < 3)
            order = {alpha == 0 ? 1 % spec_.nchannels : 0};
        else
            order = {0, 1, 2};
        if (alpha >= 0 && spec_.nchannels > 1) {
            if (order.size() == 1)
                order = {order[0], order[0], order[0]};
            order.push_back(alpha);
        }
        return order;
    }

    template <typename T>
    std::vector<T> pick(const T* from, std::size_t pixels, int& channels) const {
        const auto order = channelOrder();
        const auto stride = static_cast<std::size_t>(spec_.nchannels);
        channels = static_cast<int>(order.size());
        std::vector<T> result(pixels * order.size());
        auto* to = result.data();
        for (std::size_t i = 0; i < pixels; ++i, from += stride)
            for (const int c : order)
                *to++ = from[c];
        return result;
    }

    std::string label_;
    PictureFormat format_;
    OIIO::Filesystem::IOMemReader source_;
    std::unique_ptr<OIIO::ImageInput> input_;
    OIIO::ImageSpec spec_;
};

/// OpenEXR holds linear light with alpha multiplied in; Image and FloatImage hold sRGB with straight alpha.
void toSrgb(FloatImage& image) {
    const int colours = std::min(image.channels, 3);
    const auto step = static_cast<std::size_t>(image.channels);
    for (std::size_t i = 0; i + step <= image.pixels.size(); i += step) {
        const float alpha = image.channels == 4 ? image.pixels[i + 3] : 1.0f;
        for (int c = 0; c < colours; ++c) {
            float& value = image.pixels[i + static_cast<std::size_t>(c)];
            value = srgbFromLinear(std::max(0.0f, std::isfinite(value) ? (alpha > 0 ? value / alpha : value) : 0.0f));
        }
    }
}

std::vector<float> toLinear(const FloatImage& image) {
    std::vector<float> linear = image.pixels;
    const int colours = std::min(image.channels, 3);
    const auto step = static_cast<std::size_t>(image.channels);
    for (std::size_t i = 0; i + step <= linear.size(); i += step) {
        const float alpha = image.channels == 4 ? linear[i + 3] : 1.0f;
        for (int c = 0; c < colours; ++c)
            linear[i + static_cast<std::size_t>(c)] = alpha * linearFromSrgb(linear[i + static_cast<std::size_t>(c)]);
    }
    return linear;
}

template <typename Function>
auto withMemoryErrors(const std::string& label, Function&& function) {
    try {
        return function();
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, Sentence("There is not enough memory for the picture %1.", label));
    }
}

OIIO::ImageSpec specFor(int width, int height, int channels, PictureFormat format, const PictureOptions& options,
                        const PictureTexts& texts) {
    if (width < 1 || height < 1 || (channels != 1 && channels != 3 && channels != 4))
        throw Error(ErrorKind::BadPicture, Sentence("An empty picture cannot be saved."));
    const auto type = format == PictureFormat::OpenExr                     ? OIIO::TypeDesc::FLOAT
                      : format == PictureFormat::Png && options.sixteenBit ? OIIO::TypeDesc::UINT16
                                                                           : OIIO::TypeDesc::UINT8;
    OIIO::ImageSpec spec(width, height, channels, type);
    spec["oiio:UnassociatedAlpha"] = 1;
    const std::string quality = std::to_string(std::clamp(options.quality, 1, 100));
    if (format == PictureFormat::Jpeg)
        spec["Compression"] = "jpeg:" + quality;
    else if (format == PictureFormat::WebP)
        spec["Compression"] = "webp:" + quality;
    else if (format == PictureFormat::OpenExr) {
        spec["Compression"] = "zip";
        spec["oiio:ColorSpace"] = "Linear";
        for (const auto& [keyword, text] : texts)
            spec[keyword] = text;
    }
    if (format == PictureFormat::Jpeg)
        spec["jpeg:subsampling"] = "4:4:4";
    return spec;
}

std::vector<std::uint8_t> encode(const OIIO::ImageSpec& spec, PictureFormat format, OIIO::TypeDesc type,
                                 const void* pixels) {
    std::vector<std::uint8_t> bytes;
    OIIO::Filesystem::IOVecOutput target(bytes);
    const auto output = OIIO::ImageOutput::create(pluginName(format));
    if (!output)
        throw Error(ErrorKind::Internal, Sentence("The picture library cannot write %1.", name(format)),
                    OIIO::geterror());
    output->set_ioproxy(&target);
    const bool good = output->open("picture", spec) && output->write_image(type, pixels) && output->close();
    // A write that failed may still be reported as good; the text tells.
    const std::string problem = output->geterror();
    if (!good || !problem.empty() || bytes.empty())
        throw Error(ErrorKind::BadPicture, Sentence("The picture cannot be saved as %1.", name(format)), problem);
    return bytes;
}

} // namespace

PictureFormat sniffFormat(Bytes bytes, const std::string& label) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.starts_with("\x89PNG\r\n\x1A\n"sv))
        return PictureFormat::Png;
    if (text.starts_with("\xFF\xD8\xFF"sv))
        return PictureFormat::Jpeg;
    if (text.starts_with("RIFF"sv) && text.size() >= 12 && text.substr(8, 4) == "WEBP"sv)
        return PictureFormat::WebP;
    if (text.starts_with("\x76\x2F\x31\x01"sv))
        return PictureFormat::OpenExr;
    refuse(label, bytes.empty() ? Sentence("the file is empty") : Sentence("it is no PNG, JPEG, WebP or OpenEXR file"));
}

PictureTexts readExrTexts(Bytes bytes, const std::string& label) {
    const OpenPicture picture(bytes, label);
    PictureTexts texts;
    for (const auto& attribute : picture.spec().extra_attribs)
        if (attribute.type() == OIIO::TypeDesc::STRING)
            texts.emplace_back(attribute.name().string(), attribute.get_string());
    return texts;
}

PictureHeader readPictureHeader(Bytes bytes, const std::string& label) {
    const OpenPicture picture(bytes, label);
    const int orientation = picture.spec().get_int_attribute("Orientation", 1);
    const bool turned = orientation >= 5;
    return {picture.format(),
            turned ? picture.spec().height : picture.spec().width,
            turned ? picture.spec().width : picture.spec().height,
            picture.spec().nchannels,
            static_cast<int>(picture.spec().format.basesize()) * 8,
            orientation == 1};
}

FloatImage decodeFloatPicture(Bytes bytes, const std::string& label) {
    return withMemoryErrors(label, [&] {
        OpenPicture picture(bytes, label);
        FloatImage image;
        image.pixels = picture.decode<float>(OIIO::TypeDesc::FLOAT, image.width, image.height, image.channels);
        if (picture.format() == PictureFormat::OpenExr)
            toSrgb(image);
        return image;
    });
}

Image decodePicture(Bytes bytes, const std::string& label) {
    if (sniffFormat(bytes, label) == PictureFormat::OpenExr) {
        const FloatImage precise = decodeFloatPicture(bytes, label);
        Image image(precise.width, precise.height, precise.channels);
        std::transform(precise.pixels.begin(), precise.pixels.end(), image.pixels.begin(), [](float v) {
            return static_cast<std::uint8_t>(std::lround(255.0f * std::clamp(std::isfinite(v) ? v : 0.0f, 0.0f, 1.0f)));
        });
        return image;
    }
    return withMemoryErrors(label, [&] {
        OpenPicture picture(bytes, label);
        Image image;
        image.pixels = picture.decode<std::uint8_t>(OIIO::TypeDesc::UINT8, image.width, image.height, image.channels);
        return image;
    });
}

std::vector<std::uint8_t> encodePixels(const Image& image, PictureFormat format, const PictureOptions& options,
                                       const PictureTexts& texts) {
    const auto spec = specFor(image.width, image.height, image.channels, format, options, texts);
    if (format == PictureFormat::OpenExr) {
        FloatImage precise{image.width, image.height, image.channels, std::vector<float>(image.pixels.size())};
        std::transform(image.pixels.begin(), image.pixels.end(), precise.pixels.begin(),
                       [](std::uint8_t v) { return static_cast<float>(v) / 255.0f; });
        return encode(spec, format, OIIO::TypeDesc::FLOAT, toLinear(precise).data());
    }
    return encode(spec, format, OIIO::TypeDesc::UINT8, image.pixels.data());
}

std::vector<std::uint8_t> encodePixels(const FloatImage& image, PictureFormat format, const PictureOptions& options,
                                       const PictureTexts& texts) {
    const auto spec = specFor(image.width, image.height, image.channels, format, options, texts);
    if (format == PictureFormat::OpenExr)
        return encode(spec, format, OIIO::TypeDesc::FLOAT, toLinear(image).data());
    return encode(spec, format, OIIO::TypeDesc::FLOAT, image.pixels.data());
}

} // namespace latelier
