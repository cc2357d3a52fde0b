#include "ui/ImageConvert.h"

#include <cstring>

namespace latelier {

QImage toQImage(const Image& image) {
    if (image.empty())
        return {};
    const QImage::Format format = image.channels == 1   ? QImage::Format_Grayscale8
                                  : image.channels == 3 ? QImage::Format_RGB888
                                                        : QImage::Format_RGBA8888;
    const QImage view(image.pixels.data(), image.width, image.height, qsizetype(image.width) * image.channels, format);
    return view.convertToFormat(image.channels == 4 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

Image toImage(const QImage& picture) {
    if (picture.isNull())
        return {};
    const int channels = picture.format() == QImage::Format_Grayscale8 ? 1 : picture.hasAlphaChannel() ? 4 : 3;
    const QImage source = picture.convertToFormat(channels == 1   ? QImage::Format_Grayscale8
                                                  : channels == 3 ? QImage::Format_RGB888
                                                                  : QImage::Format_RGBA8888);
    Image image(source.width(), source.height(), channels);
    for (int y = 0; y < image.height; ++y)
        std::memcpy(image.row(y), source.constScanLine(y), std::size_t(image.width) * channels);
    return image;
}

} // namespace latelier
