#include "ui/RunHistory.h"

#include "ui/ImageConvert.h"
#include "ui/PromptText.h"
#include "ui/language/Language.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace latelier {

namespace {

constexpr int thumbnailHeight = 96;

QImage thumbnailOf(const QImage& picture) {
    return picture.height() <= thumbnailHeight ? picture
                                               : picture.scaledToHeight(thumbnailHeight, Qt::SmoothTransformation);
}

/// Of what is given back when the previews take too much.
qint64 heldBytes(const RunStep& step) {
    qint64 bytes = step.preview.sizeInBytes();
    for (const WordMap& word : step.attention)
        bytes += word.map.sizeInBytes();
    return bytes;
}

QString number(double value) {
    return QLocale().toString(value, 'g', 4);
}

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString translated(const char* sentence) {
    return QCoreApplication::translate("RunHistory", sentence);
}

/// Words of a prompt that another one does not have, in their order.
QStringList wordsBeyond(const QString& other, const QString& prompt) {
    static const QRegularExpression between(QStringLiteral("[\\s,.;]+"));
    const QStringList known = other.split(between, Qt::SkipEmptyParts);
    QStringList words = prompt.split(between, Qt::SkipEmptyParts);
    words.removeIf([&](const QString& word) { return known.contains(word); });
    constexpr int most = 6;
    if (words.size() > most)
        words = words.mid(0, most) << QStringLiteral("…");
    return words;
}

QString differenceOfPrompts(const QString& before, const QString& after) {
    if (const QStringList words = wordsBeyond(before, after); !words.isEmpty())
        return translated(QT_TRANSLATE_NOOP("RunHistory", "with “%1”")).arg(words.join(QLatin1Char(' ')));
    if (const QStringList words = wordsBeyond(after, before); !words.isEmpty())
        return translated(QT_TRANSLATE_NOOP("RunHistory", "without “%1”")).arg(words.join(QLatin1Char(' ')));
    return translated(QT_TRANSLATE_NOOP("RunHistory", "other prompt"));
}

} // namespace

RunHistory::RunHistory(QObject* parent) : QAbstractItemModel(parent) {}

const std::vector<RunId>& RunHistory::siblings(RunId parent) const {
    return parent == 0 ? roots_ : runs_.at(parent).children;
}

// The engine names a parent by the value of its request; the newest run that was carried out so is the one meant.
RunId RunHistory::parentOf(const GenerationRequest& request) const {
    if (!request.branch || !request.branch->parent)
        return 0;
    for (auto run = runs_.rbegin(); run != runs_.rend(); ++run)
        for (const RunStep& step : run->second.steps)
            if (step.step == request.branch->step && step.request &&
                (step.request == request.branch->parent || *step.request == *request.branch->parent))
                return run->first;
    return 0;
}

RunId RunHistory::add(const GenerationRequest& request) {
    Run run;
    run.id = ++last_;
    run.parent = parentOf(request);
    run.branchStep = request.branch ? request.branch->step : 0;
    run.request = request;
    run.totalSteps = request.stopAfter > 0 ? request.stopAfter : plannedSteps(request);
    const int row = run.parent ? int(siblings(run.parent).size()) : 0;
    beginInsertRows(indexOf(run.parent), row, row);
    if (run.parent)
        runs_.at(run.parent).children.push_back(run.id);
    else
        roots_.insert(roots_.begin(), run.id);
    runs_.emplace(run.id, std::move(run));
    endInsertRows();
    return last_;
}

void RunHistory::addStep(RunId id, const StepUpdate& update) {
    Run& run = runs_.at(id);
    RunStep step;
    step.step = update.step;
    step.sigma = update.sigma;
    step.guidance = update.guidance;
    step.seconds = update.seconds;
    step.latentMean = update.latentMean;
    step.latentDeviation = update.latentDeviation;
    step.latentHistogram = update.latentHistogram;
    for (const WordAttention& word : update.attention)
        step.attention.push_back(
            {text(word.word), toQImage(word.map).convertToFormat(QImage::Format_Grayscale8), word.share});
    step.guidanceNorm = update.guidanceNorm;
    step.preview = toQImage(update.preview);
    step.thumbnail = thumbnailOf(step.preview);
    step.request = update.request;
    if (update.request)
        for (const LiveChange& change : update.request->changes)
            if (change.step == update.step - 1)
                step.change = change;
    imageBytes_ += heldBytes(step);
    if (run.request.stopAfter == 0)
        run.totalSteps = update.steps;
    run.steps.push_back(std::move(step));
    keepBudget();
    changed(id);
}

void RunHistory::finish(RunId id, const GeneratedPicture& picture) {
    Run& run = runs_.at(id);
    run.request = picture.request;
    run.picture = toQImage(picture.image);
    imageBytes_ += run.picture.sizeInBytes();
    run.seconds = picture.seconds;
    if (!run.steps.empty()) {
        run.steps.back().thumbnail = thumbnailOf(run.picture);
        run.totalSteps = run.steps.back().step;
    }
    end(id, RunState::Finished);
}

void RunHistory::setFile(RunId id, const QString& file) {
    runs_.at(id).file = file;
    keepBudget();
    changed(id);
}

void RunHistory::end(RunId id, RunState state) {
    runs_.at(id).state = state;
    changed(id);
}

void RunHistory::changed(RunId id) {
    const QModelIndex index = indexOf(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT runChanged(id);
}

void RunHistory::keepBudget() {
    for (const auto giveBack : {&RunHistory::giveBackPreviews, &RunHistory::giveBackPicture})
        for (auto run = runs_.begin(); run != runs_.end() && imageBytes_ > imageBudget_; ++run)
            if (run->second.state != RunState::Running)
                (this->*giveBack)(run->second);
}

void RunHistory::giveBackPreviews(Run& run) {
    for (RunStep& step : run.steps) {
        imageBytes_ -= heldBytes(step);
        step.preview = {};
        step.attention.clear();
    }
}

void RunHistory::giveBackPicture(Run& run) {
    if (!run.file.endsWith(QLatin1String(".png")))
        return;
    imageBytes_ -= run.picture.sizeInBytes();
    run.picture = {};
}

const QImage& RunHistory::pictureOf(RunId id) {
    Run& run = runs_.at(id);
    if (run.picture.isNull() && !run.file.isEmpty()) {
        const QImage saved(run.file);
        run.picture =
            saved.convertToFormat(saved.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        imageBytes_ += run.picture.sizeInBytes();
    }
    return run.picture;
}

const Run* RunHistory::find(RunId id) const {
    const auto found = runs_.find(id);
    return found == runs_.end() ? nullptr : &found->second;
}

std::vector<const RunStep*> RunHistory::path(RunId id) const {
    const Run* run = find(id);
    if (!run)
        return {};
    std::vector<const RunStep*> steps;
    if (run->parent)
        for (const RunStep* step : path(run->parent))
            if (step->step <= run->branchStep)
                steps.push_back(step);
    for (const RunStep& step : run->steps)
        steps.push_back(&step);
    return steps;
}

const RunStep* RunHistory::findStep(RunId id, int step) const {
    for (const RunStep* candidate : path(id))
        if (candidate->step == step)
            return candidate;
    return nullptr;
}

QModelIndex RunHistory::indexOf(RunId id) const {
    const Run* run = find(id);
    if (!run)
        return {};
    const std::vector<RunId>& row = siblings(run->parent);
    return createIndex(int(std::find(row.begin(), row.end(), id) - row.begin()), 0, quintptr(id));
}

QModelIndex RunHistory::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(siblings(idOf(parent))[std::size_t(row)]));
}

QModelIndex RunHistory::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(runs_.at(idOf(index)).parent) : QModelIndex();
}

int RunHistory::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(siblings(parent.isValid() ? idOf(parent) : 0).size());
}

int RunHistory::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant RunHistory::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Run& run = runs_.at(idOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return title(run) + QLatin1Char('\n') + facts(run);
    case Qt::AccessibleTextRole:
        return listed({title(run), facts(run)});
    case Qt::ToolTipRole:
        return text(run.request.prompt);
    case Qt::DecorationRole: {
        const std::vector<const RunStep*> steps = path(run.id);
        if (steps.empty() || steps.back()->thumbnail.isNull())
            return {};
        // Given for both modes, so that a selected row does not tint the picture.
        const QPixmap pixmap = QPixmap::fromImage(steps.back()->thumbnail);
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);
        return icon;
    }
    case IdRole:
        return run.id;
    default:
        return {};
    }
}

QString RunHistory::title(const Run& run) const {
    if (!run.parent)
        return run.request.prompt.empty() ? tr("No prompt") : promptInBrief(run.request.prompt);
    QString difference = describeDifference(runs_.at(run.parent).request, run.request);
    if (difference.isEmpty())
        difference = tr("Same settings");
    return tr("From step %1: %2").arg(run.branchStep).arg(difference);
}

QString RunHistory::facts(const Run& run) const {
    const QString seed = tr("seed %1").arg(run.request.seed);
    switch (run.state) {
    case RunState::Running:
        return tr("step %1 of %2").arg(run.steps.empty() ? run.branchStep : run.steps.back().step).arg(run.totalSteps);
    case RunState::Stopped:
        return tr("stopped at step %1, %2").arg(run.steps.empty() ? run.branchStep : run.steps.back().step).arg(seed);
    case RunState::Failed:
        return tr("failed, %1").arg(seed);
    case RunState::Finished:
        break;
    }
    return listed({tr("%n step(s)", nullptr, run.totalSteps), seed});
}

QString describeDifference(const GenerationRequest& before, const GenerationRequest& after) {
    QStringList parts;
    if (before.prompt != after.prompt)
        parts << differenceOfPrompts(text(before.prompt), text(after.prompt));
    if (before.negativePrompt != after.negativePrompt)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "other negative prompt"));
    if (before.guidance != after.guidance)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "strength %1 → %2"))
                     .arg(number(before.guidance), number(after.guidance));
    if (before.sampler != after.sampler)
        parts << text(after.sampler);
    if (before.schedule != after.schedule)
        parts << QCoreApplication::translate("Schedule", after.schedule.c_str());
    if (before.steps != after.steps)
        parts << RunHistory::tr("%n step(s)", nullptr, after.steps);
    if (before.seed != after.seed)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "seed %1")).arg(after.seed);
    if (before.model != after.model)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "other model"));
    if (before.clipSkip != after.clipSkip)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "clip skip %1")).arg(after.clipSkip);
    if (before.deepEvery != after.deepEvery)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "shape interval %1")).arg(after.deepEvery);
    if (before.tokenMerging != after.tokenMerging)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "merged areas %1")).arg(number(after.tokenMerging));
    if (std::pair(before.guidanceFirstStep, before.guidanceLastStep) !=
        std::pair(after.guidanceFirstStep, after.guidanceLastStep))
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "strength in other steps"));
    if (before.strength != after.strength)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "change amount %1")).arg(number(after.strength));
    return listed(parts);
}

QString describeChange(const LiveChange& change) {
    QStringList parts;
    if (change.guidance)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "prompt strength %1")).arg(number(*change.guidance));
    if (change.prompt)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "prompt “%1”")).arg(text(*change.prompt));
    if (change.negativePrompt)
        parts << translated(QT_TRANSLATE_NOOP("RunHistory", "negative prompt “%1”")).arg(text(*change.negativePrompt));
    return listed(parts);
}

} // namespace latelier
