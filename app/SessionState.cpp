#include "app/SessionState.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"

#include <nlohmann/json.hpp>

namespace latelier {

namespace {

constexpr int saveDelay = 300; ///< milliseconds
const QString requestKey = QStringLiteral("request");

} // namespace

SessionState::SessionState(const QString& file) : values_(file, QSettings::IniFormat) {
    soon_.setSingleShot(true);
    soon_.setInterval(saveDelay);
    connect(&soon_, &QTimer::timeout, this, &SessionState::saveNow);
}

std::optional<GenerationRequest> SessionState::request() const {
    const std::string text = values_.value(requestKey).toString().toStdString();
    if (text.empty())
        return std::nullopt;
    try {
        return requestFromJson(nlohmann::json::parse(text));
    } catch (const std::exception&) {
        // A damaged state is no reason to greet with an error: the window starts as it did the first time.
        return std::nullopt;
    }
}

void SessionState::setRequest(const GenerationRequest& request) {
    values_.setValue(requestKey, QString::fromStdString(toText(toJson(request))));
}

void SessionState::noteChange() {
    if (!soon_.isActive())
        soon_.start();
}

void SessionState::saveNow() {
    soon_.stop();
    if (collect_)
        collect_();
    values_.sync();
}

} // namespace latelier
