#pragma once

#include "core/generation/Trajectory.h"

#include <string>

namespace latelier {

/// A run on disk, step by step, so that it can go on after a crash: a folder with the run's start and a file for each
/// step, every one written whole or not at all.

/// Begins a journal in the folder, which is made, or emptied of an older journal. Throws Error{Io}.
void beginJournal(const std::string& folder, const Trajectory& run);

/// Writes the run's last step. Throws Error{Io}.
void appendToJournal(const std::string& folder, const Trajectory& run);

/// The run as far as its whole steps go. Throws Error{Io} when the folder holds no journal, or one whose start cannot
/// be read.
Trajectory readJournalFolder(const std::string& folder);

/// Removes the journal's own files, and the folder if it is empty then.
void removeJournal(const std::string& folder);

} // namespace latelier
