#include "app/PaintDesk.h"

#include "app/PaintResult.h"
#include "ui/ImageConvert.h"
#include "ui/SettingsPanel.h"
#include "ui/paint/BrushOptions.h"
#include "ui/paint/FillPanel.h"
#include "ui/paint/MaskPanel.h"
#include "ui/paint/NoisePreview.h"
#include "ui/paint/PaintActions.h"
#include "ui/paint/PaintPanel.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

namespace latelier {

namespace {

constexpr std::size_t keptSent = 4;
constexpr int strokeWait = 100; ///< milliseconds

/// For the layer that a run gives: what it was asked for.
QString nameOf(const GenerationRequest& request) {
    constexpr int longest = 40;
    return QString::fromStdString(request.prompt).simplified().left(longest);
}

int roundedUp(int side) {
    return std::max(64, (side + 7) / 8 * 8);
}

} // namespace

PaintDesk::PaintDesk(MainWindow& window, RunHistory& history, CanvasPresenter& presenter, Studio& studio,
                     QUndoStack& undo)
    : window_(window), history_(history), presenter_(presenter), document_(undo), surface_(window.canvas(), document_) {
    connectTools();
    connectPanel();
    connectLayers(undo);
    surface_.setPrepare([this] { return takeShown(); });
    connect(&document_, &Document::painted, this,
            [this](Plane plane, const QRect& area) { pictureTouched_ |= plane == Plane::Picture && !area.isEmpty(); });
    connect(&document_, &Document::changed, this, &PaintDesk::documentChanged);
    connect(&document_, &Document::failed, this, &PaintDesk::failed);
    connect(&studio, &Studio::pictureReady, this,
            [this](RunId, const std::shared_ptr<const GeneratedPicture>& picture) { takeResult(picture); });
    tellPlan();
}

PaintDesk::~PaintDesk() = default;

void PaintDesk::connectTools() {
    const auto on = [this](const char* name, auto&& slot) {
        connect(&window_.action(QString::fromLatin1(name)), &QAction::triggered, this, slot);
    };
    for (const QString& name : paintToolNames()) {
        QAction& action = window_.action(name);
        connect(&action, &QAction::triggered, this, [this, &action] {
            surface_.setTool(action.data().toString());
            // A tool that keys chose is used with keys.
            if (window_.canvas().isVisible())
                window_.canvas().setFocus(Qt::ShortcutFocusReason);
        });
    }
    on("brushSmaller", [this] { surface_.changeSize(1 / 1.2); });
    on("brushLarger", [this] { surface_.changeSize(1.2); });
    on("swapColours", [this] { surface_.swapColours(); });
    on("resetColours", [this] { surface_.resetColours(); });
    on("invertMask", [this] { operate(MaskOperation::Invert, 0); });
    on("clearMask", [this] { operate(MaskOperation::Clear, 0); });
    on("selectNothing", [this] {
        if (!document_.selection().isNull())
            document_.select({});
    });
    on("applyFrame", [this] { applyFrame(); });
    on("startFromShown", [this] { takeShown(); });
    on("variations", [this] { paintVariations(); });
    on("enlarge", [this] { enlarge(SourceScaling::Pixels); });
    on("enlargeLatent", [this] { enlarge(SourceScaling::Latent); });
    // Enter belongs to the frame on the canvas alone; in a field it ends the typing.
    QAction& apply = window_.action(QStringLiteral("applyFrame"));
    apply.setShortcutContext(Qt::WidgetShortcut);
    window_.canvas().addAction(&apply);

    BrushOptions& options = window_.paint().brush();
    connect(&surface_, &PaintSurface::settingsChanged, this, [this, &options] {
        options.readFrom(surface_.settings());
        Q_EMIT toolsEdited();
    });
    connect(&options, &BrushOptions::edited, this, [this, &options] {
        options.writeTo(surface_.settings());
        window_.canvas().refresh();
        Q_EMIT toolsEdited();
    });
}

void PaintDesk::connectPanel() {
    MaskPanel& mask = window_.paint().mask();
    QAction& alone = window_.action(QStringLiteral("maskAlone"));
    connect(&mask, &MaskPanel::requested, this, &PaintDesk::operate);
    connect(&mask, &MaskPanel::lookChanged, this, [this, &alone](const MaskLook& look) {
        surface_.setLook(look);
        alone.setChecked(look.alone);
        Q_EMIT toolsEdited();
    });
    connect(&alone, &QAction::toggled, this, [this, &mask](bool on) {
        MaskLook look = surface_.look();
        look.alone = on;
        surface_.setLook(look);
        mask.setLook(look);
    });
    FillPanel& fill = window_.paint().fill();
    connect(&fill, &FillPanel::edited, this, &PaintDesk::settingsEdited);
    connect(&fill, &FillPanel::edited, this, &PaintDesk::tellPlan);
    connect(&fill, &FillPanel::frameApplied, this, &PaintDesk::applyFrame);
    connect(&fill, &FillPanel::frameReset, this, [this] {
        const QRect before = document_.frame();
        document_.setFrame(document_.state().rect());
        document_.keepFrame(before);
    });
    connect(&document_, &Document::frameChanged, this, [this, &fill](const QRect& frame) {
        fill.setFrame(frame, document_.state().size());
        window_.action(QStringLiteral("applyFrame")).setEnabled(frame != document_.state().rect());
        tellPlan();
    });
    connect(&window_.settings(), &SettingsPanel::edited, this, [this](const QString& field) {
        if (field == QLatin1String("strength"))
            showSource();
    });
    connect(&window_.settings(), &SettingsPanel::sourceRemoved, this, &PaintDesk::close);
}

void PaintDesk::documentChanged() {
    if (std::exchange(pictureTouched_, false)) {
        showSource();
        window_.paint().fill().setFrame(document_.frame(), document_.state().size());
        // What was painted belongs to no run any more.
        if (!takingResult_ && !document_.empty() && presenter_.run())
            presenter_.showLoose(document_.shown());
        if (!document_.empty())
            surface_.showDocument();
    }
    tellPlan();
}

// The picture with the noise that the change amount puts on it.
void PaintDesk::showSource() {
    constexpr int side = 48;
    GenerationRequest request;
    window_.settings().writeTo(request);
    window_.settings().setSource(withNoise(document_.shown(), request.strength, side));
}

void PaintDesk::tellPlan() {
    const QRect all = document_.state().rect();
    window_.paint().fill().setPlan(
        document_.empty() ? tr("Generate paints a new picture. Mark a part of one to change only that part.")
        : !all.contains(document_.frame()) ? tr("Generate makes the new room of the frame and fills it.")
        : document_.frame() != all         ? tr("Generate crops the picture to the frame first.")
        : document_.maskIsEmpty() ? tr("Generate paints the whole picture anew, as far as the change amount allows.")
                                  : tr("Generate fills the marked part and leaves the rest as it is."));
}

void PaintDesk::open(const QImage& picture) {
    Q_EMIT opened();
    document_.change(tr("opened picture"), stateOf(picture));
    presenter_.showLoose(document_.shown());
    surface_.showDocument();
}

void PaintDesk::close() {
    Q_EMIT opened();
    if (!document_.empty())
        document_.change(tr("picture put away"), {});
    window_.settings().setSource({});
    window_.canvas().refresh();
}

void PaintDesk::restore(const DocumentContent& content) {
    Q_EMIT opened();
    document_.restore(content.state, content.past);
    presenter_.showLoose(document_.shown());
    surface_.showDocument();
}

// Only a whole picture can be painted on, not the preview of a step.
QImage PaintDesk::shownPicture() const {
    if (!history_.find(presenter_.run()))
        return window_.canvas().picture();
    const QImage& picture = history_.pictureOf(presenter_.run());
    return presenter_.picture().cacheKey() == picture.cacheKey() ? picture : QImage();
}

bool PaintDesk::takeShown() {
    if (surface_.showsDocument()) {
        // The previews of a run that forms must not come between the pen and the picture.
        const Run* run = history_.find(presenter_.run());
        if (run && run->state == RunState::Running) {
            presenter_.showLoose(document_.shown());
            surface_.showDocument();
        }
        return true;
    }
    QImage shown = shownPicture();
    if (shown.isNull() && !window_.canvas().picture().isNull()) {
        if (document_.empty()) {
            Q_EMIT noticed(tr("This is a preview of a step; a finished picture can be painted on."));
            return false;
        }
        presenter_.showLoose(document_.shown());
        surface_.showDocument();
        return true;
    }
    if (shown.isNull()) {
        GenerationRequest request;
        window_.settings().writeTo(request);
        shown = QImage(request.width, request.height, QImage::Format_RGB32);
        shown.fill(Qt::white);
    }
    PaintState state = stateOf(shown);
    if (state.size() == document_.state().size())
        state.mask = document_.mask();
    // The run stays shown: its timeline belongs to this picture until something is painted over it.
    takingResult_ = true;
    document_.change(tr("picture to paint on"), state);
    takingResult_ = false;
    surface_.showDocument();
    return true;
}

void PaintDesk::writeSettings(GenerationRequest& request) const {
    const_cast<MainWindow&>(window_).paint().fill().writeTo(request);
}

void PaintDesk::readFrom(const GenerationRequest& request) {
    window_.paint().fill().readFrom(request);
}

void PaintDesk::setTools(const ToolMemory& tools) {
    surface_.settings() = tools.settings;
    surface_.setLook(tools.look);
    window_.paint().brush().readFrom(tools.settings);
    window_.paint().mask().setLook(tools.look);
}

void PaintDesk::writeTo(GenerationRequest& request) {
    writeSettings(request);
    if (document_.empty())
        return;
    if (sent_.empty() || sentRevision_ != document_.revision()) {
        sent_.push_back({std::make_shared<Image>(toImage(document_.shown())), document_.state()});
        sentRevision_ = document_.revision();
        if (sent_.size() > keptSent)
            sent_.erase(sent_.begin());
    }
    request.source = sent_.back().source;
    const QSize size = document_.state().size();
    const QSize wanted(request.width, request.height);
    if (document_.maskIsEmpty()) {
        const QSize chosen = sizeForShape(size, wanted);
        request.width = chosen.width();
        request.height = chosen.height();
        return;
    }
    request.mask = std::make_shared<Image>(toImage(document_.mask()));
    if (request.inpaintArea == InpaintArea::OnlyMasked)
        return;
    request.width = roundedUp(size.width());
    request.height = roundedUp(size.height());
    // A size that no model can work at is worked on at the next one and laid back; what is kept must not be resampled.
    if (QSize(request.width, request.height) != size) {
        request.inpaintArea = InpaintArea::OnlyMasked;
        request.maskedPadding = std::max(size.width(), size.height());
    }
}

void PaintDesk::takeResult(const std::shared_ptr<const GeneratedPicture>& made) {
    if (document_.busy()) {
        // A stroke in the making is not torn off.
        QTimer::singleShot(strokeWait, this, [this, made] { takeResult(made); });
        return;
    }
    const GeneratedPicture& picture = *made;
    const auto sent = std::find_if(sent_.begin(), sent_.end(),
                                   [&](const Sent& entry) { return entry.source == picture.request.source; });
    if (!picture.request.source || sent == sent_.end())
        return;
    QString name = nameOf(picture.request);
    if (name.isEmpty())
        name = tr("Layer %1").arg(document_.state().layers.size() + 1);
    const std::optional<PaintState> result = withResult(document_.state(), sent->state, picture.image, name);
    if (!result) {
        Q_EMIT noticed(tr("The picture that you work on has another size now; the new one is in Branches."));
        return;
    }
    auto request = std::make_shared<GenerationRequest>(picture.request);
    request->source.reset();
    request->mask.reset();
    request->branch.reset();
    const bool newLayer = result->layers.size() > document_.state().layers.size();
    takingResult_ = true;
    document_.change(picture.request.mask ? tr("fill") : tr("repaint"), *result, request);
    takingResult_ = false;
    // What is painted next must not vanish under it.
    if (newLayer)
        document_.setActiveLayer(result->layers.back().id);
}

} // namespace latelier
