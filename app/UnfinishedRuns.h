#pragma once

#include <QString>
#include <QStringList>

namespace latelier {

/// The journals of pictures that were broken off, or that are finished and not saved yet. Each lies in the state folder
/// until its picture is on disk or the user gives it up.
class UnfinishedRuns {
public:
    explicit UnfinishedRuns(QString folder) : folder_(std::move(folder)) {}

    /// Where the engine keeps the picture that forms.
    QString running() const;
    /// Sets aside what lies under the running journal's name, so that the next picture does not overwrite it. Returns
    /// the new place of the picture that was forming; empty when there was none.
    QString setAside();
    /// All that were set aside, oldest first.
    QStringList waiting() const;
    /// Removes a journal; an empty name is none.
    static void discard(const QString& journal);

private:
    QString folder_;
};

} // namespace latelier
