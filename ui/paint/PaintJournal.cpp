#include "ui/paint/PaintJournal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

namespace latelier {

namespace {

const QByteArray magic = QByteArrayLiteral("latelier painting 1\n");
constexpr qint64 longest = qint64(64) << 20; ///< bytes of changes before the file is begun anew
constexpr int hashBytes = 8;

/// Length, hash and bytes of a patch.
QByteArray recordOf(const Patch& patch) {
    const QByteArray bytes = toBytes(patch);
    QByteArray record(8, Qt::Uninitialized);
    qToLittleEndian(quint64(bytes.size()), record.data());
    record += QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(hashBytes);
    record += bytes;
    return record;
}

} // namespace

PaintJournal::PaintJournal(QString file) : file_(std::move(file)) {
    writer_.setMaxThreadCount(1);
}

PaintJournal::~PaintJournal() {
    flush();
}

void PaintJournal::flush() {
    writer_.waitForDone();
}

void PaintJournal::later(std::function<void()> work) {
    ++waiting_;
    writer_.start([this, work = std::move(work)] {
        work();
        --waiting_;
    });
}

void PaintJournal::begin(const PaintState& state) {
    begun_ = true;
    grown_ = 0;
    later([this, state] {
        const QByteArray first = magic + recordOf(wholePatch(state));
        out_.reset();
        QDir().mkpath(QFileInfo(file_).path());
        QSaveFile whole(file_);
        // Where the disk is full the old journal stays, and painting goes on.
        if (!whole.open(QIODevice::WriteOnly) || whole.write(first) != first.size() || !whole.commit())
            return;
        out_ = std::make_unique<QFile>(file_);
        if (!out_->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            out_.reset();
    });
}

void PaintJournal::add(const Patch& patch, const PaintState& after) {
    if (after.empty())
        return remove();
    if (!begun_ || grown_ > longest)
        return begin(after);
    grown_ += patch.packed.size();
    const auto write = [this, patch] {
        if (out_)
            out_->write(recordOf(patch));
    };
    waiting_ > 0 ? later(write) : write();
}

void PaintJournal::remove() {
    begun_ = false;
    later([this] {
        out_.reset();
        QFile::remove(file_);
    });
}

std::optional<PaintState> readJournal(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.read(magic.size()) != magic)
        return std::nullopt;
    PaintState state;
    while (!in.atEnd()) {
        const QByteArray length = in.read(8);
        const QByteArray hash = in.read(hashBytes);
        const qint64 size = length.size() == 8 ? qint64(qFromLittleEndian<quint64>(length.constData())) : -1;
        if (size < 0 || size > in.bytesAvailable())
            break;
        const QByteArray bytes = in.read(size);
        const std::optional<Patch> patch = patchFromBytes(bytes);
        if (!patch || QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(hashBytes) != hash)
            break;
        try {
            apply(*patch, state);
        } catch (const std::exception&) {
            // What fits so far is what there is to restore.
            break;
        }
    }
    return state.empty() ? std::nullopt : std::optional(std::move(state));
}

} // namespace latelier
