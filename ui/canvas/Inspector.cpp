#include "ui/canvas/Inspector.h"

#include "ui/Memory.h"
#include "ui/canvas/AttentionHeat.h"
#include "ui/canvas/ImGuiFont.h"
#include "ui/language/Language.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPalette>

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>

namespace latelier {

namespace {

constexpr float margin = 12;
constexpr float padding = 10; ///< inside the window, left and right

ImVec4 colour(const QColor& colour, float alpha = 1) {
    return {float(colour.redF()), float(colour.greenF()), float(colour.blueF()), alpha};
}

void applyPalette(const QPalette& palette) {
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowRounding = 3;
    style.FrameRounding = 2;
    style.WindowPadding = {padding, 8};
    style.ItemSpacing = {6, 4};
    style.WindowBorderSize = 1;
    const ImVec4 accent = colour(palette.color(QPalette::Highlight));
    style.Colors[ImGuiCol_Text] = colour(palette.color(QPalette::WindowText));
    style.Colors[ImGuiCol_TextDisabled] = colour(palette.color(QPalette::PlaceholderText));
    style.Colors[ImGuiCol_WindowBg] = colour(palette.color(QPalette::Window), 0.94f);
    style.Colors[ImGuiCol_Border] = colour(palette.color(QPalette::Mid));
    style.Colors[ImGuiCol_FrameBg] = colour(palette.color(QPalette::Base));
    style.Colors[ImGuiCol_PlotLines] = colour(palette.color(QPalette::WindowText));
    style.Colors[ImGuiCol_PlotLinesHovered] = accent;
    style.Colors[ImGuiCol_TitleBg] = style.Colors[ImGuiCol_TitleBgActive] = style.Colors[ImGuiCol_TitleBgCollapsed] =
        colour(palette.color(QPalette::Window));
    style.Colors[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
    style.Colors[ImGuiCol_ScrollbarGrab] = colour(palette.color(QPalette::Mid));
    for (const ImGuiCol role : {ImGuiCol_Button, ImGuiCol_Header})
        style.Colors[role] = colour(palette.color(QPalette::Button));
    // Its words are written in the colour of text: they are read on these, not on the accent.
    for (const ImGuiCol role :
         {ImGuiCol_ButtonHovered, ImGuiCol_HeaderHovered, ImGuiCol_ButtonActive, ImGuiCol_HeaderActive})
        style.Colors[role] = colour(palette.color(QPalette::Midlight));
    for (const ImGuiCol role : {ImGuiCol_ResizeGripHovered, ImGuiCol_ResizeGripActive})
        style.Colors[role] = accent;
}

} // namespace

Inspector::Inspector(RunHistory& history, CanvasView& canvas) : history_(history), canvas_(canvas) {
    connect(&history_, &RunHistory::runChanged, this, [this](RunId run) {
        if (shown_ && run == run_) {
            collect();
            canvas_.refresh();
        }
    });
}

Inspector::~Inspector() {
    canvas_.setOverlay(nullptr);
    if (!context_)
        return;
    ImGui::SetCurrentContext(context_);
    if (backendReady_) {
        canvas_.makeCurrent();
        ImGui_ImplOpenGL3_Shutdown();
        canvas_.doneCurrent();
    }
    ImGui::DestroyContext(context_);
}

void Inspector::setShown(bool shown) {
    shown_ = shown;
    if (shown)
        collect();
    canvas_.setOverlay(shown ? this : nullptr);
}

void Inspector::show(RunId run, int step) {
    run_ = run;
    step_ = step;
    if (shown_) {
        collect();
        canvas_.refresh();
    }
}

void Inspector::collect() {
    curves_ = {};
    settling_ = 2;
    const auto steps = history_.path(run_);
    if (steps.empty())
        return;
    firstStep_ = steps.front()->step;
    for (const RunStep* step : steps) {
        curves_.sigma.push_back(float(step->sigma));
        curves_.guidance.push_back(float(step->guidance));
        curves_.seconds.push_back(float(step->seconds));
        curves_.guidanceNorm.push_back(float(step->guidanceNorm));
        curves_.mean.resize(std::max(curves_.mean.size(), step->latentMean.size()));
        curves_.deviation.resize(std::max(curves_.deviation.size(), step->latentDeviation.size()));
        for (std::size_t channel = 0; channel < step->latentMean.size(); ++channel)
            curves_.mean[channel].push_back(float(step->latentMean[channel]));
        for (std::size_t channel = 0; channel < step->latentDeviation.size(); ++channel)
            curves_.deviation[channel].push_back(float(step->latentDeviation[channel]));
    }
}

int Inspector::marked() const {
    const int last = firstStep_ + int(curves_.sigma.size()) - 1;
    return step_ ? std::clamp(step_, firstStep_, last) : last;
}

const RunStep* Inspector::markedStep() const {
    return curves_.sigma.empty() ? nullptr : history_.findStep(run_, marked());
}

QStringList Inspector::words() const {
    QStringList words;
    if (const RunStep* step = markedStep())
        for (const WordMap& word : step->attention)
            if (!words.contains(word.word))
                words << word.word;
    return words;
}

void Inspector::chooseWord(const QString& word) {
    word_ = word == word_ ? QString() : word;
    canvas_.refresh();
}

void Inspector::paintVeil(QPainter& painter, const CanvasTransform& transform) {
    const RunStep* step = word_.isEmpty() ? nullptr : markedStep();
    if (!step || canvas_.comparison() != Comparison::None)
        return;
    const auto chosen = std::find_if(step->attention.begin(), step->attention.end(),
                                     [this](const WordMap& word) { return word.word == word_; });
    if (chosen == step->attention.end())
        return;
    if (veilOf_ != chosen->map.cacheKey()) {
        // Enlarged smoothly in two steps, because a single bilinear one would show the map's squares.
        veilOf_ = chosen->map.cacheKey();
        veil_ =
            attentionVeil(chosen->map.scaled(chosen->map.size() * 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(transform.toView(QRectF(QPointF(), canvas_.pictureSize())), veil_);
}

void Inspector::paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool openGl) {
    paintVeil(painter, transform);
    if (!openGl) {
        painter.setPen(canvas_.palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(QPoint(), view).adjusted(12, 12, -12, 0), Qt::AlignTop | Qt::AlignRight,
                         tr("The inspector needs OpenGL"));
        return;
    }
    painter.beginNativePainting();
    begin(view);
    build(view);
    if (lettersGrew_) { // once more, with pictures of all letters
        ImGui::EndFrame();
        begin(view);
        build(view);
    }
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    painter.endNativePainting();
    // A window of ImGui that fits its content is seen from the frame on after the one in which it was measured.
    if (settling_ > 0) {
        --settling_;
        QMetaObject::invokeMethod(&canvas_, &CanvasView::refresh, Qt::QueuedConnection);
    }
}

void Inspector::begin(QSize view) {
    if (!context_) {
        context_ = ImGui::CreateContext();
        ImGui::SetCurrentContext(context_);
        ImGui::GetIO().IniFilename = nullptr;
        clock_.start();
    }
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    if (!backendReady_)
        backendReady_ = ImGui_ImplOpenGL3_Init();
    applyPalette(canvas_.palette());
    const float ratio = float(canvas_.devicePixelRatioF());
    if (ratio_ != canvas_.devicePixelRatioF() || lettersGrew_) {
        ratio_ = canvas_.devicePixelRatioF();
        lettersGrew_ = false;
        io.Fonts->Clear();
        buildFontAtlas(*io.Fonts, canvas_.font(), ratio_, letters_);
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    io.DisplaySize = {float(view.width()), float(view.height())};
    io.DisplayFramebufferScale = {ratio, ratio};
    io.DeltaTime = std::max(1e-4f, float(clock_.restart()) / 1000);
    const bool clicked = std::exchange(pressed_, false);
    io.MouseDown[0] = held_ || clicked;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
}

QByteArray Inspector::written(const QString& text) {
    // Marks of direction have no picture.
    QString seen = text;
    seen.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    for (const QChar letter : seen)
        lettersGrew_ |= letters_.insert(letter.unicode()).second;
    return seen.toUtf8();
}

void Inspector::write(const QString& text, bool quiet) {
    const ImGuiStyle& style = ImGui::GetStyle();
    ImGui::PushStyleColor(ImGuiCol_Text, style.Colors[quiet ? ImGuiCol_TextDisabled : ImGuiCol_Text]);
    ImGui::TextWrapped("%s", written(text).constData());
    ImGui::PopStyleColor();
}

// In the line of a plot's name where it fits there, else in the next one, up to the plot's right end.
void Inspector::writeAtTheEnd(const QString& words) {
    const QByteArray text = written(words);
    const ImVec2 size = ImGui::CalcTextSize(text.constData());
    const float begin = float(plotSize_.width()) + padding - size.x;
    const float nameEnd = ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x;
    nameEnd + padding <= begin ? ImGui::SameLine(begin) : ImGui::SetCursorPosX(begin);
    ImGui::TextUnformatted(text.constData());
}

std::vector<Inspector::Curve> Inspector::namedCurves() const {
    std::vector<Curve> all = {{tr("Noise level (sigma)"), &curves_.sigma, {}},
                              {tr("Prompt strength"), &curves_.guidance, {}},
                              {tr("Pull of the prompt (norm)"), &curves_.guidanceNorm, {}},
                              {tr("Seconds per step"), &curves_.seconds, QStringLiteral(" s")}};
    std::erase_if(all, [](const Curve& curve) {
        return std::ranges::all_of(*curve.values, [](float value) { return value == 0; });
    });
    return all;
}

QString Inspector::valueOf(const Curve& curve) const {
    const std::size_t at = std::min(std::size_t(marked() - firstStep_), curve.values->size() - 1);
    return QLocale().toString(double((*curve.values)[at]), 'g', 3) + curve.unit;
}

QString Inspector::inWords() const {
    if (curves_.sigma.empty())
        return {};
    QStringList facts{tr("Step %1").arg(marked())};
    for (const Curve& curve : namedCurves())
        facts << labelled(curve.label, valueOf(curve));
    if (!word_.isEmpty())
        facts << tr("the part that “%1” drives is laid over the picture").arg(word_);
    return listed(facts) + QLatin1Char('.');
}

void Inspector::build(QSize view) {
    // As wide as its words need, in whatever size they are written, where the canvas has that room.
    const float width = std::min(19 * ImGui::GetFontSize(), float(view.width()) - 2 * margin);
    ImGui::SetNextWindowPos({float(view.width()) - width - margin, margin}, ImGuiCond_Always);
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, float(view.height()) - 2 * margin});
    ImGui::Begin("##inspector", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_AlwaysAutoResize);
    const float inside = ImGui::GetContentRegionAvail().x; // beside the scroll bar of a low window
    plotSize_ = {double(inside), 2.1 * double(ImGui::GetFontSize())};
    ImGui::PushTextWrapPos(padding + inside);
    if (curves_.sigma.empty()) {
        write(tr("Nothing to look into yet"), true);
    } else {
        write(tr("Step %1").arg(marked()));
        listWords();
        drawHistogram();
        for (const Curve& curve : namedCurves()) {
            write(curve.label, true);
            writeAtTheEnd(valueOf(curve));
            drawCurves({*curve.values});
        }
        plotChannels(tr("Latent mean"), curves_.mean);
        plotChannels(tr("Latent deviation"), curves_.deviation);
    }
    const MemoryUse memory = memoryUse();
    ImGui::Spacing();
    write(tr("Memory: %1 held, %2 free")
              .arg(dataSize(std::int64_t(memory.resident)), dataSize(std::int64_t(memory.available.value_or(0)))),
          true);
    ImGui::PopTextWrapPos();
    ImGui::End();
}

// Words stand in lines, as in the prompt.
void Inspector::listWords() {
    const QStringList known = words();
    write(tr("Which word drives which part"), true);
    if (known.isEmpty()) {
        write(tr("Known for the steps that are painted while the inspector is open."));
        ImGui::Spacing();
        return;
    }
    float used = 0;
    for (const QString& word : known) {
        const QByteArray text = written(word);
        const ImGuiStyle& style = ImGui::GetStyle();
        const float needed = ImGui::CalcTextSize(text.constData()).x + 2 * style.FramePadding.x;
        if (used > 0 && used + style.ItemSpacing.x + needed <= float(plotSize_.width())) {
            ImGui::SameLine();
            used += style.ItemSpacing.x + needed;
        } else {
            used = needed;
        }
        const bool chosen = word == word_;
        if (chosen) {
            for (const ImGuiCol role : {ImGuiCol_Button, ImGuiCol_ButtonHovered, ImGuiCol_ButtonActive})
                ImGui::PushStyleColor(role, style.Colors[ImGuiCol_PlotLinesHovered]);
            ImGui::PushStyleColor(ImGuiCol_Text, colour(canvas_.palette().color(QPalette::HighlightedText)));
        }
        if (ImGui::SmallButton(text.constData()))
            chooseWord(word);
        if (chosen)
            ImGui::PopStyleColor(4);
    }
    ImGui::Spacing();
}

void Inspector::drawHistogram() {
    const RunStep* step = markedStep();
    if (!step || step->latentHistogram.counts.empty())
        return;
    const Histogram& histogram = step->latentHistogram;
    write(tr("Latent values"), true);
    writeAtTheEnd(QStringLiteral("%1 … %2").arg(QLocale().toString(histogram.low, 'g', 2),
                                                QLocale().toString(histogram.high, 'g', 2)));
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const ImVec2 size(float(plotSize_.width()), float(plotSize_.height()));
    ImGui::Dummy(size);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 end(corner.x + size.x, corner.y + size.y);
    draw->AddRectFilled(corner, end, ImGui::GetColorU32(ImGuiCol_FrameBg), 2);
    const int most = std::max(1, *std::max_element(histogram.counts.begin(), histogram.counts.end()));
    const float bar = (size.x - 8) / float(histogram.counts.size());
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const float height = (size.y - 6) * float(histogram.counts[i]) / float(most);
        const float left = corner.x + 4 + bar * float(i);
        draw->AddRectFilled({left, end.y - 2 - height}, {left + bar - 1, end.y - 2},
                            ImGui::GetColorU32(ImGuiCol_PlotLines));
    }
}

void Inspector::plotChannels(const QString& label, const std::vector<std::vector<float>>& channels) {
    if (channels.empty())
        return;
    write(label, true);
    drawCurves(channels);
}

// All channels share one axis; zero is drawn where it lies inside, and the marked step as a line.
void Inspector::drawCurves(const std::vector<std::vector<float>>& channels) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const ImVec2 size(float(plotSize_.width()), float(plotSize_.height()));
    ImGui::Dummy(size);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 end(corner.x + size.x, corner.y + size.y);
    draw->AddRectFilled(corner, end, ImGui::GetColorU32(ImGuiCol_FrameBg), 2);
    float low = 0;
    float high = 0;
    for (const auto& channel : channels)
        for (const float value : channel) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    const float span = high > low ? high - low : 1;
    const std::size_t count = channels.front().size();
    const auto point = [&](std::size_t index, float value) {
        const float across = count > 1 ? float(index) / float(count - 1) : 0.5f;
        return ImVec2(corner.x + 4 + across * (size.x - 8), end.y - 4 - (value - low) / span * (size.y - 8));
    };
    if (low < 0)
        draw->AddLine(point(0, 0), point(count - 1, 0), ImGui::GetColorU32(ImGuiCol_Border));
    const float at = point(std::min(std::size_t(marked() - firstStep_), count - 1), 0).x;
    draw->AddLine({at, corner.y}, {at, end.y}, ImGui::GetColorU32(ImGuiCol_PlotLinesHovered));
    for (std::size_t channel = 0; channel < channels.size(); ++channel) {
        ImVec4 ink = ImGui::GetStyle().Colors[ImGuiCol_PlotLines];
        ink.w = 1.0f - 0.6f * float(channel) / float(std::max<std::size_t>(1, channels.size()));
        std::vector<ImVec2> line;
        for (std::size_t index = 0; index < channels[channel].size(); ++index)
            line.push_back(point(index, channels[channel][index]));
        draw->AddPolyline(line.data(), int(line.size()), ImGui::GetColorU32(ink), ImDrawFlags_None, 1.5f);
    }
}

bool Inspector::event(QEvent* event) {
    if (!context_)
        return false;
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // the second of two quick ones
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        io.MousePos = {float(mouse->position().x()), float(mouse->position().y())};
        held_ = mouse->buttons() & Qt::LeftButton;
        if (event->type() == QEvent::MouseMove)
            break;
        pressed_ |= held_;
        settling_ = 3; // the press, the release, and what they changed
        canvas_.refresh();
        break;
    }
    case QEvent::Wheel:
        io.MouseWheel += float(static_cast<QWheelEvent*>(event)->angleDelta().y()) / 120;
        break;
    default:
        return false;
    }
    // Moves go on to the canvas, so that a drag that began there is not lost under the window.
    return io.WantCaptureMouse && event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease;
}

} // namespace latelier
