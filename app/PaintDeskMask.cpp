#include "app/PaintDesk.h"

#include "app/PictureFiles.h"
#include "ui/language/ErrorWords.h"
#include "ui/paint/FillPanel.h"
#include "ui/paint/MaskOperations.h"
#include "ui/paint/MaskPanel.h"
#include "ui/paint/PaintPanel.h"

#include <QFileDialog>
#include <QRandomGenerator>

namespace latelier {

void PaintDesk::changeMask(const QString& text, const QImage& mask) {
    PaintState state = document_.state();
    state.mask = mask;
    document_.change(text, state);
}

void PaintDesk::operate(MaskOperation operation, int pixels) {
    if (!takeShown())
        return;
    const QImage& mask = document_.mask();
    QImage plain(mask.size(), QImage::Format_Grayscale8);
    switch (operation) {
    case MaskOperation::Invert:
        return changeMask(tr("inverted mask"), inverted(mask));
    case MaskOperation::Clear:
        plain.fill(0);
        return changeMask(tr("cleared mask"), plain);
    case MaskOperation::MarkAll:
        plain.fill(255);
        return changeMask(tr("marked all"), plain);
    case MaskOperation::Grow:
        return changeMask(tr("grown mask"), grown(mask, pixels));
    case MaskOperation::Shrink:
        return changeMask(tr("shrunk mask"), shrunk(mask, pixels));
    case MaskOperation::Feather:
        return changeMask(tr("feathered mask"), feathered(mask, pixels));
    case MaskOperation::Blur:
        return changeMask(tr("blurred mask"), blurred(mask, pixels));
    case MaskOperation::FromAlpha:
        return changeMask(tr("mask from alpha"), maskFromAlpha(document_.shown()));
    case MaskOperation::FromSelection:
        if (document_.selection().isNull())
            return void(Q_EMIT noticed(tr("Nothing is selected.")));
        return changeMask(tr("mask from selection"), document_.selection());
    case MaskOperation::ToSelection:
        if (document_.maskIsEmpty())
            return void(Q_EMIT noticed(tr("Nothing is marked.")));
        document_.select(mask);
        plain.fill(0);
        return changeMask(tr("mask to selection"), plain);
    case MaskOperation::Load:
        return loadMask();
    case MaskOperation::Save:
        return saveMask();
    }
}

void PaintDesk::loadMask() {
    const QString path =
        QFileDialog::getOpenFileName(&window_, tr("Load mask"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.exr)"));
    if (path.isEmpty())
        return;
    try {
        changeMask(tr("loaded mask"), maskFromPicture(pictureInFile(path), document_.state().size()));
    } catch (const std::exception& error) {
        Q_EMIT failed(errorInWords(error));
    }
}

void PaintDesk::saveMask() {
    const QString path =
        askWhereToSave(&window_, tr("Save mask"), QStringLiteral("mask.png"), tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    try {
        writePictureFile(path, document_.mask());
        Q_EMIT noticed(tr("Saved to %1.").arg(path));
    } catch (const std::exception& error) {
        Q_EMIT failed(errorInWords(error));
    }
}

void PaintDesk::applyFrame() {
    const QRect frame = document_.frame();
    if (document_.empty() || frame == document_.state().rect())
        return;
    const FillPanel& fill = window_.paint().fill();
    const bool grows = !document_.state().rect().contains(frame);
    document_.change(
        grows ? tr("extended picture") : tr("cropped picture"),
        framed(document_.state(), frame, fill.prefill(), fill.overlap(), QRandomGenerator::global()->generate()));
    window_.canvas().fit();
}

} // namespace latelier
