#pragma once

#include "app/QueueFile.h"

#include <QString>

namespace latelier {

/// Which kept picture a run repeats that was broken off, or is finished and not saved yet: told beside its journal,
/// because a later start no longer finds it in the queue.
void noteRunPurpose(const QString& journal, const Remake& remake);
Remake runPurpose(const QString& journal);
void forgetRunPurpose(const QString& journal);

} // namespace latelier
