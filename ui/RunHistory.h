#pragma once

#include "core/base/Engine.h"

#include <QAbstractItemModel>
#include <QImage>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace latelier {

using RunId = quint64; ///< 0 is no run

/// Where the network attended to a word of the prompt during a step.
struct WordMap {
    QString word;
    QImage map; ///< grey
    double share = 0;
};

/// One finished step as the window keeps it.
struct RunStep {
    int step = 0; ///< steps finished, counted from the start of the first parent
    double sigma = 0;
    double guidance = 0;
    double seconds = 0;
    std::vector<double> latentMean;
    std::vector<double> latentDeviation;
    Histogram latentHistogram;
    std::vector<WordMap> attention; ///< empty when nobody looked, or given back
    double guidanceNorm = 0;
    QImage preview;                                   ///< null when it was not asked for, or given back
    QImage thumbnail;                                 ///< at most 96 pixels high; stays
    std::shared_ptr<const GenerationRequest> request; ///< what a branch from here names as its parent
    std::optional<LiveChange> change;                 ///< what was changed at this step
};

enum class RunState { Running, Finished, Stopped, Failed };

/// One picture's way from noise, or from a step of another run.
struct Run {
    RunId id = 0;
    RunId parent = 0;
    int branchStep = 0; ///< steps taken over from the parent
    int totalSteps = 0; ///< from noise to its end, the parent's included, as far as it is known
    GenerationRequest request;
    std::vector<RunStep> steps; ///< its own, without the parent's
    RunState state = RunState::Running;
    QImage picture; ///< null until it is finished, or given back; see RunHistory::pictureOf
    QString file;   ///< where the picture was saved; empty until then
    double seconds = 0;
    std::vector<RunId> children;
};

/// The runs of this session as a tree of branches, newest first at the top level. GUI thread only.
class RunHistory : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit RunHistory(QObject* parent = nullptr);

    /// Adds a run that begins. Its parent is the run whose step its request branches from, if that is known here.
    RunId add(const GenerationRequest& request);
    void addStep(RunId id, const StepUpdate& update);
    void finish(RunId id, const GeneratedPicture& picture);
    void setFile(RunId id, const QString& file);
    void end(RunId id, RunState state);

    const Run* find(RunId id) const;
    /// The steps from noise to the run's latest: those of the parents up to the branch, then its own. Valid until the
    /// history changes.
    std::vector<const RunStep*> path(RunId id) const;
    const RunStep* findStep(RunId id, int step) const;

    QModelIndex indexOf(RunId id) const;
    static RunId idOf(const QModelIndex& index) { return index.internalId(); }

    /// The picture of a finished run, read from its file again where it was given back.
    const QImage& pictureOf(RunId id);

    /// Bytes that previews and pictures may take before the oldest runs keep only their thumbnails; of the pictures,
    /// after all previews, those that a PNG file holds.
    void setImageBudget(qint64 bytes) { imageBudget_ = bytes; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void runChanged(RunId id);

private:
    const std::vector<RunId>& siblings(RunId parent) const;
    RunId parentOf(const GenerationRequest& request) const;
    void changed(RunId id);
    void keepBudget();
    void giveBackPreviews(Run& run);
    void giveBackPicture(Run& run);
    QString title(const Run& run) const;
    QString facts(const Run& run) const;

    std::map<RunId, Run> runs_;
    std::vector<RunId> roots_; ///< newest first
    RunId last_ = 0;
    qint64 imageBytes_ = 0;
    qint64 imageBudget_ = qint64(512) << 20;
};

/// What differs between two requests, for people, such as "Prompt strength 7 → 9, Sampler Heun"; empty when nothing
/// does that decides the picture.
QString describeDifference(const GenerationRequest& before, const GenerationRequest& after);

/// A change made while a picture formed, for people.
QString describeChange(const LiveChange& change);

} // namespace latelier
