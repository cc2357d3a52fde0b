#include "ui/paint/PaintJournal.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstdio>

#include <unistd.h>

namespace latelier {

namespace {

const QByteArray magic = QByteArrayLiteral("latelier painting 3\n");
constexpr qint64 keptHistory = qint64(32) << 20; ///< bytes of the past that go into a file that is begun anew
constexpr int hashBytes = 8;

/// What a record tells; the numbers stand in files.
enum class Record : quint8 { State = 0, Past = 1, Step = 2, Undone = 3, Redone = 4, Older = 5 };

Record recordOf(DocumentChange::Kind kind) {
    switch (kind) {
    case DocumentChange::Kind::Step:
        return Record::Step;
    case DocumentChange::Kind::Undone:
        return Record::Undone;
    case DocumentChange::Kind::Redone:
        return Record::Redone;
    case DocumentChange::Kind::Whole:
        break;
    }
    return Record::State;
}

QByteArray bytesOf(const PaintingRequest& request) {
    return request ? QByteArray::fromStdString(toText(toJson(*request))) : QByteArray();
}

PaintingRequest requestFrom(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return nullptr;
    return std::make_shared<GenerationRequest>(requestFromJson(nlohmann::json::parse(bytes.begin(), bytes.end())));
}

/// Length, hash, kind, patches and request.
QByteArray bytesOf(Record kind, const DocumentStep& step) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(kind) << step.text << step.before.bytes() << step.after.bytes() << bytesOf(step.request);
    QByteArray record(8, Qt::Uninitialized);
    qToLittleEndian(quint64(bytes.size()), record.data());
    record += QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(hashBytes);
    record += bytes;
    return record;
}

bool syncToDisk(QFile& file) {
    return file.flush() && ::fsync(file.handle()) == 0;
}

/// The past, or none where it cannot be read back from the disk: the picture is what counts.
DocumentPast pastOf(const Document& document) {
    try {
        return document.past(keptHistory);
    } catch (const Error&) {
        return {};
    }
}

/// Makes the record's change to what is kept; false when it does not fit.
bool replay(const QByteArray& bytes, KeptDocument& kept, std::size_t& done) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 kind = 0;
    QString text;
    QByteArray first, second, third;
    in >> kind >> text >> first >> second >> third;
    const std::optional<Patch> before = patchFromBytes(first);
    const std::optional<Patch> after = patchFromBytes(second);
    if (in.status() != QDataStream::Ok || !before || !after)
        return false;
    const PaintingRequest request = requestFrom(third);
    std::vector<DocumentStep>& steps = kept.past.steps;
    switch (Record(kind)) {
    case Record::State:
        apply(*after, kept.state);
        return true;
    case Record::Older:
        kept.past.older.push_back(request);
        return request != nullptr;
    case Record::Past:
    case Record::Step:
        if (Record(kind) == Record::Step)
            apply(*after, kept.state);
        steps.resize(done);
        steps.push_back({text, PackedPatch(first), PackedPatch(second), request});
        ++done;
        return true;
    case Record::Undone:
    case Record::Redone:
        apply(*after, kept.state);
        done = Record(kind) == Record::Redone ? std::min(done + 1, steps.size()) : done - (done > 0);
        return true;
    }
    return false;
}

} // namespace

PaintJournal::PaintJournal(QString file, qint64 longest) : file_(std::move(file)), longest_(longest) {
    appender_.setMaxThreadCount(1);
    writer_.setMaxThreadCount(1);
    syncer_.setMaxThreadCount(1);
}

PaintJournal::~PaintJournal() {
    flush();
}

void PaintJournal::flush() {
    settle();
    writer_.waitForDone();
    syncer_.waitForDone();
}

void PaintJournal::add(const DocumentChange& change, const Document& document) {
    if (document.empty())
        return remove();
    settle();
    const bool other = change.kind == DocumentChange::Kind::Whole;
    const bool anew = other || !begun_ || grown_ > longest_;
    if (other) {
        const std::lock_guard lock(mutex_);
        out_.reset(); // what follows belongs to another document
    } else {
        appender_.start([this, change] { append(bytesOf(recordOf(change.kind), change.step)); });
    }
    if (anew)
        appender_.start([this, state = document.state(), past = pastOf(document)] { begin(state, past); });
}

void PaintJournal::append(const QByteArray& record) {
    grown_ += record.size();
    const std::lock_guard lock(mutex_);
    if (beginning_)
        meanwhile_ += record;
    if (!out_)
        return;
    if (out_->write(record) == record.size())
        return requestSync(out_->handle());
    // The disk is full: what is there so far stays, and the next change begins the file anew.
    out_.reset();
    begun_ = beginning_;
}

void PaintJournal::begin(const PaintState& state, const DocumentPast& past) {
    begun_ = true;
    grown_ = 0;
    quint64 mine = 0;
    {
        const std::lock_guard lock(mutex_);
        mine = ++writing_;
        beginning_ = true;
        meanwhile_.clear();
    }
    writer_.start([this, mine, state, past] {
        QDir().mkpath(QFileInfo(file_).path());
        auto whole = std::make_unique<QFile>(file_ + QStringLiteral(".new"));
        QByteArray bytes = magic + bytesOf(Record::State, {{}, {}, PackedPatch(wholePatch(state))});
        bool good = whole->open(QIODevice::WriteOnly | QIODevice::Unbuffered) && whole->write(bytes) == bytes.size();
        for (const PaintingRequest& request : past.older) {
            bytes = bytesOf(Record::Older, {{}, {}, {}, request});
            good = good && whole->write(bytes) == bytes.size();
        }
        for (const DocumentStep& step : past.steps) {
            bytes = bytesOf(Record::Past, step);
            good = good && whole->write(bytes) == bytes.size();
        }
        good = good && syncToDisk(*whole);
        const std::lock_guard lock(mutex_);
        if (mine != writing_) {
            whole->remove();
            return;
        }
        beginning_ = false;
        good = good && whole->write(meanwhile_) == meanwhile_.size();
        meanwhile_.clear();
        // Where the disk is full the old journal stays, and painting goes on.
        if (!good ||
            std::rename(QFile::encodeName(whole->fileName()).constData(), QFile::encodeName(file_).constData()) != 0)
            return;
        out_ = std::move(whole);
    });
}

// At most one waits while another is at work, so that a slow disk does not pile them up.
void PaintJournal::requestSync(int handle) {
    if (syncWaits_.exchange(true))
        return;
    syncer_.start([this, own = ::dup(handle)] {
        syncWaits_ = false;
        ::fsync(own);
        ::close(own);
    });
}

void PaintJournal::remove() {
    settle();
    begun_ = false;
    const std::lock_guard lock(mutex_);
    ++writing_;
    beginning_ = false;
    meanwhile_.clear();
    out_.reset();
    QFile::remove(file_);
}

std::optional<KeptDocument> readJournal(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.read(magic.size()) != magic)
        return std::nullopt;
    KeptDocument kept;
    std::size_t done = 0; ///< steps of the history that are not undone
    while (!in.atEnd()) {
        const QByteArray length = in.read(8);
        const QByteArray hash = in.read(hashBytes);
        const qint64 size = length.size() == 8 ? qint64(qFromLittleEndian<quint64>(length.constData())) : -1;
        if (size < 0 || size > in.bytesAvailable())
            break;
        const QByteArray bytes = in.read(size);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(hashBytes) != hash)
            break;
        try {
            if (!replay(bytes, kept, done))
                break;
        } catch (const std::exception&) {
            // What fits so far is what there is to restore.
            break;
        }
    }
    kept.past.steps.resize(done);
    return kept.state.empty() ? std::nullopt : std::optional(std::move(kept));
}

} // namespace latelier
