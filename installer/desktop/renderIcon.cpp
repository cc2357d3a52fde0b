#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// render-icon FILE.svg FOLDER SIZE...: writes FOLDER/<size>x<size>/apps/<file>.png for each size.
int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: render-icon FILE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    QSvgRenderer renderer(file);
    if (!renderer.isValid()) {
        std::fprintf(stderr, "%s is no SVG picture that Qt can draw.\n", argv[1]);
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        const QString folder = QStringLiteral("%1/%2x%2/apps").arg(QString::fromLocal8Bit(argv[2])).arg(size);
        QImage picture(size, size, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        const QString path = folder + QLatin1Char('/') + QFileInfo(file).completeBaseName() + QStringLiteral(".png");
        if (!QDir().mkpath(folder) || !picture.save(path)) {
            std::fprintf(stderr, "%s cannot be written.\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
