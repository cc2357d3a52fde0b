#pragma once

#include "core/base/GenerationRequest.h"

#include <QUndoCommand>

#include <functional>

namespace latelier {

/// A change of one setting. Changes of the same field within a moment are one step of the undo.
class SettingsCommand : public QUndoCommand {
public:
    using Show = std::function<void(const GenerationRequest&)>;

    SettingsCommand(QString field, GenerationRequest before, GenerationRequest after, Show show);

    void undo() override { show_(before_); }
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    QString field_;
    GenerationRequest before_;
    GenerationRequest after_;
    Show show_;
    qint64 time_;
    bool fresh_ = true; ///< the panel already shows what the first redo would
};

} // namespace latelier
