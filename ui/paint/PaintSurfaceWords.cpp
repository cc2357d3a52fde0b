// What a screen reader tells of the document and the tool.
#include "ui/paint/LayerPanel.h"
#include "ui/paint/PaintSurface.h"

#include <QCoreApplication>

#include <numeric>

namespace latelier {

namespace {

/// How much of the picture a mask marks, 0 to 1.
double coverOf(const QImage& mask) {
    double sum = 0;
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* row = mask.constScanLine(y);
        sum += double(std::accumulate(row, row + mask.width(), std::uint64_t(0)));
    }
    return sum / (255.0 * mask.width() * mask.height());
}

} // namespace

QString PaintSurface::inWords() const {
    QStringList sentences;
    if (showsDocument()) {
        const PaintState& state = document_.state();
        if (look().alone)
            sentences << tr("Only the mask is shown.");
        if (!document_.maskIsEmpty())
            sentences << tr("%1 % of the picture is marked to be made anew.")
                             .arg(std::max(1, qRound(coverOf(document_.mask()) * 100)));
        if (!document_.selection().isNull())
            sentences << tr("Brushes paint only on what is selected.");
        if (const QRect frame = document_.frame(); frame != state.rect())
            sentences << tr("The frame has %1 by %2 pixels and begins at %3, %4.")
                             .arg(frame.width())
                             .arg(frame.height())
                             .arg(frame.x())
                             .arg(frame.y());
        if (const int count = int(state.layers.size()); count > 0) {
            const int chosen = layerWithId(state, document_.activeLayer());
            sentences << tr("%n layer(s) lie over the picture; paint goes to “%1”.", nullptr, count)
                             .arg(chosen < 0 ? LayerPanel::tr("Picture") : state.layers[std::size_t(chosen)].name);
        }
    }
    if (entry_) {
        const QString name = QCoreApplication::translate("Tool", entry_->name);
        const std::optional<QPointF>& place = keyboard_.place();
        sentences << (!place ? tr("%1: arrow keys move it, Enter puts it down and lifts it.").arg(name)
                             : (keyboard_.down() ? tr("%1 at %2, %3, put down.") : tr("%1 at %2, %3."))
                                   .arg(name)
                                   .arg(place->x())
                                   .arg(place->y()));
        if (entry_->ring)
            sentences << tr("It is %1 pixels wide.").arg(qRound(settings_.brush.size));
        if (entry_->erases || tool() == QLatin1String("Picker"))
            sentences << tr("The colour is %1.").arg(settings_.colour.name());
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace latelier
