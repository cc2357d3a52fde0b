#pragma once

#include "core/base/GenerationRequest.h"

#include <QString>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace latelier {

/// The kept picture that a queued one repeats.
struct Remake {
    std::string sha256;  ///< of the kept picture's file; empty for a picture that repeats none
    bool verify = false; ///< it is to be compared with the kept one and not to be kept itself
    bool operator==(const Remake&) const = default;
};

struct QueuedRequest {
    GenerationRequest request;
    bool running = false;
    int finished = 0; ///< its first pictures, which are done
    Remake remake;
};

/// The names of pictures that are on disk already, so that each is hashed and written once and not at every change.
using KeptPictures = std::vector<std::pair<std::shared_ptr<const Image>, std::string>>;

/// Writes the queue whole or not at all. Pictures and masks that requests start from lie beside the file, each once,
/// named by their content. Returns a sentence when it could not be written.
QString saveQueue(const QString& file, const std::vector<QueuedRequest>& requests, KeptPictures& kept);

/// Reads what saveQueue wrote. A missing file is an empty queue; a damaged one is set aside, told in `problem`.
std::vector<QueuedRequest> loadQueue(const QString& file, QString& problem);

} // namespace latelier
