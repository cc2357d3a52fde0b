#include "ui/canvas/ImGuiFont.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <imgui.h>

#include <cmath>
#include <cstring>
#include <vector>

namespace latelier {

namespace {

struct Glyph {
    int rectangle = 0;
    QImage image;
};

} // namespace

void buildFontAtlas(ImFontAtlas& atlas, const QFont& font, double ratio, const std::set<char16_t>& letters) {
    QFont scaled = font;
    scaled.setPixelSize(int(std::lround(QFontInfo(font).pixelSize() * ratio)));
    const QFontMetricsF metrics(scaled);
    const int height = int(std::ceil(metrics.height()));
    // The built-in font only gives the line its height: every glyph of it that is used is replaced.
    ImFontConfig config;
    config.SizePixels = float(height);
    ImFont* base = atlas.AddFontDefault(&config);
    std::vector<Glyph> glyphs;
    for (const char16_t point : letters) {
        if (!metrics.inFont(QChar(point)))
            continue;
        const QString text = QString(QChar(point));
        const double advance = metrics.horizontalAdvance(text);
        QImage image(int(std::ceil(advance)) + 2, height, QImage::Format_Alpha8);
        image.fill(0);
        QPainter painter(&image);
        painter.setFont(scaled);
        painter.setPen(Qt::white);
        painter.drawText(QPointF(1, metrics.ascent()), text);
        painter.end();
        const int rectangle = atlas.AddCustomRectFontGlyph(base, ImWchar(point), image.width(), image.height(),
                                                           float(advance), ImVec2(-1, 0));
        glyphs.push_back({rectangle, image});
    }
    atlas.Build();
    unsigned char* pixels = nullptr;
    int width = 0;
    int rows = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &rows);
    for (const Glyph& glyph : glyphs) {
        const ImFontAtlasCustomRect* place = atlas.GetCustomRectByIndex(glyph.rectangle);
        for (int y = 0; y < glyph.image.height(); ++y)
            std::memcpy(pixels + std::size_t(place->Y + y) * std::size_t(width) + place->X,
                        glyph.image.constScanLine(y), std::size_t(glyph.image.width()));
    }
    base->Scale = float(1 / ratio);
}

} // namespace latelier
