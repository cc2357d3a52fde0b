#include "app/SettingsCommand.h"

#include <QCoreApplication>
#include <QDateTime>

namespace latelier {

namespace {

constexpr qint64 oneGesture = 800; ///< milliseconds

} // namespace

SettingsCommand::SettingsCommand(QString field, GenerationRequest before, GenerationRequest after, Show show)
    : field_(std::move(field)), before_(std::move(before)), after_(std::move(after)), show_(std::move(show)),
      time_(QDateTime::currentMSecsSinceEpoch()) {
    setText(QCoreApplication::translate("SettingsCommand", "change of a setting"));
}

void SettingsCommand::redo() {
    if (!std::exchange(fresh_, false))
        show_(after_);
}

bool SettingsCommand::mergeWith(const QUndoCommand* later) {
    const auto& next = static_cast<const SettingsCommand&>(*later);
    if (next.field_ != field_ || next.time_ - time_ > oneGesture)
        return false;
    after_ = next.after_;
    time_ = next.time_;
    return true;
}

} // namespace latelier
