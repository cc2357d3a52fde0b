#pragma once

#include "core/base/GenerationRequest.h"

#include <QString>

#include <vector>

namespace latelier {

struct QueuedRequest {
    GenerationRequest request;
    bool running = false;
};

/// Writes the queue whole or not at all. Pictures and masks that requests start from lie beside the file, each once,
/// named by their content. Returns a sentence when it could not be written.
QString saveQueue(const QString& file, const std::vector<QueuedRequest>& requests);

/// Reads what saveQueue wrote. A missing file is an empty queue; a damaged one is set aside, told in `problem`.
std::vector<QueuedRequest> loadQueue(const QString& file, QString& problem);

} // namespace latelier
