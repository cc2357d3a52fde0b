#pragma once

#include "ui/RunHistory.h"
#include "ui/canvas/CanvasView.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

struct ImGuiContext;

namespace latelier {

/// Looks into a run, on the canvas: noise level, prompt strength, time, latent statistics of each step, and memory.
/// Drawn with Dear ImGui in the canvas's own OpenGL context; without OpenGL there is no inspector.
class Inspector : public QObject, public CanvasOverlay {
    Q_OBJECT

public:
    Inspector(RunHistory& history, CanvasView& canvas);
    ~Inspector() override;

    void setShown(bool shown);
    bool shown() const { return shown_; }
    /// The run that is looked into, and the step that is marked in its curves; 0 marks the latest.
    void show(RunId run, int step);

    void paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool openGl) override;
    bool event(QEvent* event) override;

private:
    /// What the curves show of one step.
    struct Curves {
        std::vector<float> sigma;
        std::vector<float> guidance;
        std::vector<float> seconds;
        std::vector<float> guidanceNorm;
        std::vector<std::vector<float>> mean;      ///< by channel
        std::vector<std::vector<float>> deviation; ///< by channel
    };
    void collect();
    void begin(QSize view);
    void build(QSize view);
    void plot(const QString& label, const std::vector<float>& values, const char* unit);
    void plotChannels(const QString& label, const std::vector<std::vector<float>>& channels);
    void drawCurves(const std::vector<std::vector<float>>& channels);
    int marked() const;

    RunHistory& history_;
    CanvasView& canvas_;
    ImGuiContext* context_ = nullptr;
    bool backendReady_ = false;
    double ratio_ = 0; ///< device pixels per logical pixel that the font was made for
    bool shown_ = false;
    RunId run_ = 0;
    int step_ = 0;
    int firstStep_ = 1;
    Curves curves_;
    QElapsedTimer clock_;
};

} // namespace latelier
