#include "ui/canvas/CanvasAccessible.h"

#include "ui/canvas/CanvasView.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>

namespace latelier {

namespace {

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView& canvas) : QAccessibleWidget(&canvas, QAccessible::Graphic) {}

    QString text(QAccessible::Text kind) const override {
        const auto& canvas = static_cast<const CanvasView&>(*widget());
        return kind == QAccessible::Description ? canvasInWords(canvas) : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* canvas = qobject_cast<CanvasView*>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

} // namespace

QString canvasInWords(const CanvasView& canvas) {
    const auto percent = [](double share) { return QLocale().toString(qRound(share * 100)); };
    QStringList sentences;
    if (canvas.picture().isNull()) {
        sentences << CanvasView::tr("No picture.") << canvas.emptyText();
    } else {
        sentences << CanvasView::tr("Picture of %1 by %2 pixels, shown at %3 %.")
                         .arg(canvas.pictureSize().width())
                         .arg(canvas.pictureSize().height())
                         .arg(percent(canvas.zoom()));
        sentences << canvas.caption();
        if (canvas.comparison() == Comparison::SideBySide)
            sentences << CanvasView::tr("Beside it, for comparison: %1.").arg(canvas.otherLabel());
        if (canvas.comparison() == Comparison::Wipe)
            sentences << CanvasView::tr("Up to a line, another lies over it: %1.").arg(canvas.otherLabel());
    }
    if (canvas.progress() >= 0)
        sentences << CanvasView::tr("A picture forms: %1 % done.").arg(percent(canvas.progress()));
    if (canvas.overlay())
        sentences << canvas.overlay()->inWords();
    if (canvas.tools())
        sentences << canvas.tools()->inWords();
    sentences << canvas.accessibleDescription();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void describeCanvasToScreenReaders() {
    // Installing the same function twice does nothing.
    QAccessible::installFactory(makeAccessible);
}

void announceCanvas(CanvasView& canvas) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace latelier
