#pragma once

#include "gallery/Sqlite.h"

#include <filesystem>
#include <span>

namespace latelier {

/// One step of the database's history: the SQL that leads from version `number - 1` to `number`. Never edited once
/// released.
struct Migration {
    int number;
    const char* sql;
};

/// All of them, in order from 1. The last number is the version that this program reads and writes.
std::span<const Migration> galleryMigrations();

/// Brings `database` to the last version, each migration in one transaction, after a copy of an existing database into
/// `backups` (named by its version; empty: no copy). Two programs may call it at once.
/// Throws Error{Usage} and changes nothing when the database comes from a newer program.
void migrate(Database& database, std::span<const Migration> migrations, const std::filesystem::path& backups);

/// Throws Error{Usage} when the file's own header names a version beyond `newest`. Nothing is written, nor read of a
/// log beside it; a damaged file is passed over.
void refuseNewerDatabase(const std::filesystem::path& path, int newest);

} // namespace latelier
