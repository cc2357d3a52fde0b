#pragma once

#include "app/QueueFile.h"

#include <QString>

namespace latelier {

/// Which kept picture a broken-off run repeats, told beside its journal: a later start no longer finds it in the queue.
void noteRunPurpose(const QString& journal, const Remake& remake);
Remake runPurpose(const QString& journal);
void forgetRunPurpose(const QString& journal);

} // namespace latelier
