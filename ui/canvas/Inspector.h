#pragma once

#include "ui/RunHistory.h"
#include "ui/canvas/CanvasView.h"

#include <QElapsedTimer>
#include <QStringList>

#include <memory>
#include <set>
#include <vector>

struct ImGuiContext;

namespace latelier {

/// Looks into a run, on the canvas: the part of the picture that a word of the prompt drives, the latent's values,
/// noise level, prompt strength, time and latent statistics of each step, and memory. Drawn with Dear ImGui in the
/// canvas's own OpenGL context; without OpenGL only the chosen word's veil is drawn.
class Inspector : public QObject, public CanvasOverlay {
    Q_OBJECT

public:
    Inspector(RunHistory& history, CanvasView& canvas);
    ~Inspector() override;

    void setShown(bool shown);
    bool shown() const { return shown_; }
    /// The run that is looked into, and the step that is marked in its curves; 0 marks the latest.
    void show(RunId run, int step);

    /// The prompt's words whose attention is known in the marked step.
    QStringList words() const;
    /// Lays the attention of a word over the picture; the same word again, or an empty one, takes it away.
    void chooseWord(const QString& word);
    const QString& word() const { return word_; }

    void paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool openGl) override;
    bool event(QEvent* event) override;
    QString inWords() const override;

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
    /// A curve of one value for each step.
    struct Curve {
        QString label;
        const std::vector<float>* values;
        QString unit;
    };
    std::vector<Curve> namedCurves() const;
    QString valueOf(const Curve& curve) const;
    /// What ImGui is given of a text; it has pictures of its letters from the next frame on.
    QByteArray written(const QString& text);
    void write(const QString& text, bool quiet = false);
    void writeAtTheEnd(const QString& words);
    void plotChannels(const QString& label, const std::vector<std::vector<float>>& channels);
    void drawCurves(const std::vector<std::vector<float>>& channels);
    void listWords();
    void drawHistogram();
    int marked() const;
    const RunStep* markedStep() const;
    void paintVeil(QPainter& painter, const CanvasTransform& transform);

    RunHistory& history_;
    CanvasView& canvas_;
    ImGuiContext* context_ = nullptr;
    bool backendReady_ = false;
    std::set<char16_t> letters_; ///< that ImGui has pictures of
    bool lettersGrew_ = false;
    QSizeF plotSize_;
    double ratio_ = 0; ///< device pixels per logical pixel that the font was made for
    bool shown_ = false;
    int settling_ = 0; ///< frames until ImGui's window shows what it was told
    bool held_ = false;
    bool pressed_ = false; ///< since the last frame: a click may begin and end between two
    RunId run_ = 0;
    int step_ = 0;
    int firstStep_ = 1;
    Curves curves_;
    QString word_;
    QImage veil_;
    qint64 veilOf_ = 0; ///< cache key of the map that the veil was made from
    QElapsedTimer clock_;
};

} // namespace latelier
