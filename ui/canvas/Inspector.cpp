#include "ui/canvas/Inspector.h"

#include "ui/Memory.h"
#include "ui/canvas/AttentionHeat.h"
#include "ui/canvas/ImGuiFont.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPalette>

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>

namespace latelier {

namespace {

constexpr float width = 264;
constexpr float plotWidth = width - 20;
constexpr float plotHeight = 34;
constexpr float margin = 12;

ImVec4 colour(const QColor& colour, float alpha = 1) {
    return {float(colour.redF()), float(colour.greenF()), float(colour.blueF()), alpha};
}

void applyPalette(const QPalette& palette) {
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowRounding = 3;
    style.FrameRounding = 2;
    style.WindowPadding = {10, 8};
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
    for (const ImGuiCol role : {ImGuiCol_ButtonHovered, ImGuiCol_HeaderHovered, ImGuiCol_ButtonActive,
                                ImGuiCol_HeaderActive, ImGuiCol_ResizeGripHovered, ImGuiCol_ResizeGripActive})
        style.Colors[role] = accent;
}

QString gibibytes(std::size_t bytes) {
    return QLocale().toString(double(bytes) / double(1ull << 30), 'f', 1);
}

/// Goes on in the line of a plot's name, up to the plot's right end.
void writeAtTheEnd(const QString& words) {
    const QByteArray text = words.toUtf8();
    ImGui::SameLine(plotWidth + ImGui::GetStyle().WindowPadding.x - ImGui::CalcTextSize(text.constData()).x);
    ImGui::TextUnformatted(text.constData());
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
    if (ratio_ != canvas_.devicePixelRatioF()) {
        ratio_ = canvas_.devicePixelRatioF();
        io.Fonts->Clear();
        buildFontAtlas(*io.Fonts, canvas_.font(), ratio_);
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    io.DisplaySize = {float(view.width()), float(view.height())};
    io.DisplayFramebufferScale = {ratio, ratio};
    io.DeltaTime = std::max(1e-4f, float(clock_.restart()) / 1000);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
}

void Inspector::build(QSize view) {
    ImGui::SetNextWindowPos({float(view.width()) - width - margin, margin}, ImGuiCond_Always);
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, float(view.height()) - 2 * margin});
    ImGui::Begin("##inspector", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_AlwaysAutoResize);
    if (curves_.sigma.empty()) {
        ImGui::TextDisabled("%s", tr("Nothing to look into yet").toUtf8().constData());
    } else {
        ImGui::Text("%s", tr("Step %1").arg(marked()).toUtf8().constData());
        listWords();
        drawHistogram();
        plot(tr("Noise level (sigma)"), curves_.sigma, "");
        plot(tr("Prompt strength"), curves_.guidance, "");
        plot(tr("Pull of the prompt (norm)"), curves_.guidanceNorm, "");
        plot(tr("Seconds per step"), curves_.seconds, " s");
        plotChannels(tr("Latent mean"), curves_.mean);
        plotChannels(tr("Latent deviation"), curves_.deviation);
    }
    const MemoryUse memory = memoryUse();
    ImGui::Spacing();
    ImGui::TextDisabled("%s", tr("Memory: %1 GiB held, %2 GiB free")
                                  .arg(gibibytes(memory.resident), gibibytes(memory.available))
                                  .toUtf8()
                                  .constData());
    ImGui::End();
}

// Words stand in lines, as in the prompt.
void Inspector::listWords() {
    const QStringList known = words();
    ImGui::TextDisabled("%s", tr("Which word drives which part").toUtf8().constData());
    if (known.isEmpty()) {
        ImGui::PushTextWrapPos(plotWidth);
        ImGui::TextWrapped(
            "%s", tr("Known for the steps that are painted while the inspector is open.").toUtf8().constData());
        ImGui::PopTextWrapPos();
        ImGui::Spacing();
        return;
    }
    float used = 0;
    for (const QString& word : known) {
        const QByteArray text = word.toUtf8();
        const ImGuiStyle& style = ImGui::GetStyle();
        const float needed = ImGui::CalcTextSize(text.constData()).x + 2 * style.FramePadding.x;
        if (used > 0 && used + style.ItemSpacing.x + needed <= plotWidth) {
            ImGui::SameLine();
            used += style.ItemSpacing.x + needed;
        } else {
            used = needed;
        }
        const bool chosen = word == word_;
        if (chosen) {
            ImGui::PushStyleColor(ImGuiCol_Button, style.Colors[ImGuiCol_ButtonActive]);
            ImGui::PushStyleColor(ImGuiCol_Text, colour(canvas_.palette().color(QPalette::HighlightedText)));
        }
        if (ImGui::SmallButton(text.constData()))
            chooseWord(word);
        if (chosen)
            ImGui::PopStyleColor(2);
    }
    ImGui::Spacing();
}

void Inspector::drawHistogram() {
    const RunStep* step = markedStep();
    if (!step || step->latentHistogram.counts.empty())
        return;
    const Histogram& histogram = step->latentHistogram;
    ImGui::TextDisabled("%s", tr("Latent values").toUtf8().constData());
    writeAtTheEnd(QStringLiteral("%1 … %2").arg(QLocale().toString(histogram.low, 'g', 2),
                                                QLocale().toString(histogram.high, 'g', 2)));
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    ImGui::Dummy({plotWidth, plotHeight});
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 end(corner.x + plotWidth, corner.y + plotHeight);
    draw->AddRectFilled(corner, end, ImGui::GetColorU32(ImGuiCol_FrameBg), 2);
    const int most = std::max(1, *std::max_element(histogram.counts.begin(), histogram.counts.end()));
    const float bar = (plotWidth - 8) / float(histogram.counts.size());
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const float height = (plotHeight - 6) * float(histogram.counts[i]) / float(most);
        const float left = corner.x + 4 + bar * float(i);
        draw->AddRectFilled({left, end.y - 2 - height}, {left + bar - 1, end.y - 2},
                            ImGui::GetColorU32(ImGuiCol_PlotLines));
    }
}

void Inspector::plot(const QString& label, const std::vector<float>& values, const char* unit) {
    if (std::all_of(values.begin(), values.end(), [](float value) { return value == 0; }))
        return;
    ImGui::TextDisabled("%s", label.toUtf8().constData());
    const std::size_t at = std::min(std::size_t(marked() - firstStep_), values.size() - 1);
    writeAtTheEnd(QLocale().toString(double(values[at]), 'g', 3) + QString::fromUtf8(unit));
    drawCurves({values});
}

void Inspector::plotChannels(const QString& label, const std::vector<std::vector<float>>& channels) {
    if (channels.empty())
        return;
    ImGui::TextDisabled("%s", label.toUtf8().constData());
    drawCurves(channels);
}

// All channels share one axis; zero is drawn where it lies inside, and the marked step as a line.
void Inspector::drawCurves(const std::vector<std::vector<float>>& channels) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const ImVec2 size(plotWidth, plotHeight);
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
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        io.MousePos = {float(mouse->position().x()), float(mouse->position().y())};
        io.MouseDown[0] = mouse->buttons() & Qt::LeftButton;
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
