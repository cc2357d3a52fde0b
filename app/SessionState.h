#pragma once

#include "core/base/GenerationRequest.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <optional>

namespace latelier {

/// What the window looked like and what was in its panels, written to disk as it changes, so that nothing typed is
/// lost by a crash.
class SessionState : public QObject {
    Q_OBJECT

public:
    explicit SessionState(const QString& file);

    /// The request in the panels the last time; none on the first start.
    std::optional<GenerationRequest> request() const;
    QSettings& values() { return values_; }

    /// Writes soon, and once for several changes in a row: `collect` then puts the present state into the values.
    void noteChange();
    void setCollector(std::function<void()> collect) { collect_ = std::move(collect); }
    void setRequest(const GenerationRequest& request);
    void saveNow();

private:
    QSettings values_;
    QTimer soon_;
    std::function<void()> collect_;
};

} // namespace latelier
