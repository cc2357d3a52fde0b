#include "app/GenerationQueue.h"

#include "ui/PromptText.h"
#include "ui/language/Language.h"

#include <QLocale>

#include <algorithm>

namespace latelier {

GenerationQueue::GenerationQueue(QString file, QObject* parent) : QAbstractListModel(parent), file_(std::move(file)) {}

JobId GenerationQueue::add(const GenerationRequest& request, const Remake& remake) {
    insert(int(entries_.size()), request, remake);
    const JobId id = last_;
    Q_EMIT ready();
    return id;
}

void GenerationQueue::insert(int row, GenerationRequest request, Remake remake) {
    beginInsertRows({}, row, row);
    entries_.insert(entries_.begin() + row, Entry{++last_, std::move(request), false, 0, false, std::move(remake)});
    endInsertRows();
    save();
}

void GenerationQueue::duplicate(int row) {
    if (row < 0 || row >= int(entries_.size()))
        return;
    const Entry entry = entries_[std::size_t(row)];
    insert(std::max(row + 1, firstWaiting()), entry.request, entry.remake);
    Q_EMIT ready();
}

void GenerationQueue::remove(int row) {
    if (!isWaiting(row))
        return;
    beginRemoveRows({}, row, row);
    entries_.erase(entries_.begin() + row);
    endRemoveRows();
    save();
}

void GenerationQueue::move(int row, int by) {
    const int target = row + by;
    if (by == 0 || !isWaiting(row) || !isWaiting(target))
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    Entry entry = std::move(entries_[std::size_t(row)]);
    entries_.erase(entries_.begin() + row);
    entries_.insert(entries_.begin() + target, std::move(entry));
    endMoveRows();
    save();
}

void GenerationQueue::setHeld(bool held) {
    if (held == held_)
        return;
    held_ = held;
    Q_EMIT heldChanged(held);
    if (!held)
        Q_EMIT ready();
}

std::optional<GenerationQueue::Entry> GenerationQueue::begin() {
    if (held_ || entries_.empty() || entries_.front().running)
        return std::nullopt;
    entries_.front().running = true;
    setProgress(tr("begins"));
    save();
    return entries_.front();
}

void GenerationQueue::noteFinished(JobId id) {
    if (entries_.empty() || !entries_.front().running || entries_.front().id != id)
        return;
    ++entries_.front().finished;
    save();
}

void GenerationQueue::end(JobId id) {
    if (entries_.empty() || !entries_.front().running || entries_.front().id != id)
        return;
    beginRemoveRows({}, 0, 0);
    entries_.erase(entries_.begin());
    endRemoveRows();
    save();
    Q_EMIT ready();
}

void GenerationQueue::setProgress(const QString& text) {
    progress_ = text;
    if (firstWaiting() == 1)
        Q_EMIT dataChanged(index(0), index(0), {Qt::DisplayRole});
}

int GenerationQueue::waiting() const {
    return int(entries_.size()) - firstWaiting();
}

double GenerationQueue::waitingPixelSteps() const {
    double sum = 0;
    for (std::size_t row = std::size_t(firstWaiting()); row < entries_.size(); ++row) {
        const GenerationRequest& request = entries_[row].request;
        sum += double(request.width) * request.height * plannedSteps(request) * request.count;
    }
    return sum;
}

int GenerationQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(entries_.size());
}

QVariant GenerationQueue::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= int(entries_.size()))
        return {};
    const Entry& entry = entries_[std::size_t(index.row())];
    const GenerationRequest& request = entry.request;
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(request.prompt);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString prompt = request.prompt.empty() ? tr("No prompt") : promptInBrief(request.prompt);
    // A number never stands alone on the next line.
    const QString strength = tr("prompt strength %1").arg(QLocale().toString(request.guidance, 'g', 4));
    QString facts = entry.running ? progress_
                                  : listed({tr("%1 × %2, %n step(s), %3", nullptr, request.steps)
                                                .arg(request.width)
                                                .arg(request.height)
                                                .arg(QString::fromStdString(request.sampler)),
                                            QString(strength).replace(QLatin1Char(' '), QChar::Nbsp)});
    if (request.count > 1)
        facts = listed({facts, tr("%n picture(s)", nullptr, request.count)});
    return prompt + QLatin1Char('\n') + facts;
}

Qt::ItemFlags GenerationQueue::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags any = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isWaiting(index.row()) ? any | Qt::ItemIsSelectable : any;
}

void GenerationQueue::save() {
    if (file_.isEmpty())
        return;
    std::vector<QueuedRequest> requests;
    for (const Entry& entry : entries_)
        requests.push_back({entry.request, entry.running, entry.finished, entry.remake});
    if (const QString problem = saveQueue(file_, requests, kept_); !problem.isEmpty())
        Q_EMIT saveFailed(problem);
}

namespace {

/// The request for the pictures after the first `finished` ones; each picture has the next seed.
GenerationRequest restOf(GenerationRequest request, int finished) {
    request.count -= finished;
    request.seed += std::uint64_t(finished);
    return request;
}

} // namespace

void GenerationQueue::restore() {
    if (file_.isEmpty())
        return;
    QString problem;
    std::vector<QueuedRequest> requests = loadQueue(file_, problem);
    if (!problem.isEmpty())
        Q_EMIT saveFailed(problem);
    std::erase_if(requests, [](const QueuedRequest& queued) { return queued.finished >= queued.request.count; });
    if (requests.empty())
        return;
    beginResetModel();
    for (QueuedRequest& queued : requests)
        entries_.push_back({++last_, restOf(std::move(queued.request), queued.finished), false, 0, queued.running,
                            std::move(queued.remake)});
    endResetModel();
    setHeld(true);
}

Remake GenerationQueue::dropBrokenOff() {
    const auto broken = std::find_if(entries_.begin(), entries_.end(), [](const Entry& e) { return e.brokenOff; });
    if (broken == entries_.end())
        return {};
    const Remake remake = broken->remake;
    const int row = int(broken - entries_.begin());
    broken->brokenOff = false;
    if (broken->request.count <= 1) {
        remove(row);
        setHeld(!entries_.empty());
        return remake;
    }
    broken->request = restOf(std::move(broken->request), 1);
    save();
    Q_EMIT dataChanged(index(row), index(row));
    return remake;
}

} // namespace latelier
