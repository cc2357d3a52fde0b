#include "gallery/Schema.h"

#include "gallery/DurableFile.h"

#include <array>

namespace latelier {
namespace {

// Times are milliseconds since 1970. A seed's 64 bits are kept in SQLite's signed integer.
constexpr std::array migrations{Migration{1, R"sql(
CREATE TABLE pictures (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    path        TEXT NOT NULL UNIQUE,           -- below the gallery's folder, as it was before a move to the trash
    sha256      TEXT NOT NULL,                  -- of the whole file
    bytes       INTEGER NOT NULL,
    width       INTEGER NOT NULL,
    height      INTEGER NOT NULL,
    created     INTEGER NOT NULL,
    prompt      TEXT NOT NULL,
    negative    TEXT NOT NULL,
    model       TEXT NOT NULL,
    model_hash  TEXT NOT NULL,
    sampler     TEXT NOT NULL,
    seed        INTEGER,
    program     TEXT NOT NULL,                  -- that made it
    has_mask    INTEGER NOT NULL,
    has_parent  INTEGER NOT NULL,
    parameters  TEXT NOT NULL,                  -- the A1111 text in the file
    record      TEXT NOT NULL,                  -- Latelier's own JSON; empty for pictures of other programs
    star        INTEGER NOT NULL DEFAULT 0,
    rating      INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    note        TEXT NOT NULL DEFAULT '',
    trashed     INTEGER,                        -- when; NULL for those in the gallery
    trajectory  INTEGER NOT NULL DEFAULT 0,     -- bytes of the kept steps; 0: none
    revision    INTEGER NOT NULL
);
CREATE INDEX pictures_by_hash ON pictures (sha256);
CREATE INDEX pictures_by_revision ON pictures (revision);
CREATE TABLE tags (
    picture INTEGER NOT NULL REFERENCES pictures (id) ON DELETE CASCADE,
    tag     TEXT NOT NULL,
    PRIMARY KEY (picture, tag)
) WITHOUT ROWID;
CREATE TABLE boards (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE board_pictures (
    board   INTEGER NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    picture INTEGER NOT NULL REFERENCES pictures (id) ON DELETE CASCADE,
    PRIMARY KEY (board, picture)
) WITHOUT ROWID;
CREATE TABLE parents (
    picture INTEGER NOT NULL REFERENCES pictures (id) ON DELETE CASCADE,
    parent  TEXT NOT NULL,                      -- SHA-256 of the parent's file, which may not be in the gallery
    kind    TEXT NOT NULL,                      -- source, branch or rerun
    step    INTEGER NOT NULL,
    PRIMARY KEY (picture, parent, kind)
) WITHOUT ROWID;
CREATE INDEX children ON parents (parent);
CREATE TABLE pending_moves (                    -- the file may not be where `trashed` says yet
    picture INTEGER PRIMARY KEY REFERENCES pictures (id) ON DELETE CASCADE
);
CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counters VALUES ('revision', 0), ('removals', 0);
CREATE VIRTUAL TABLE words USING fts5 (
    prompt, negative, model, tags, note,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
)sql"},
                                Migration{2, R"sql(
ALTER TABLE pictures ADD COLUMN pixels TEXT NOT NULL DEFAULT ''; -- imageHash of what is on it; '' when nobody looked
CREATE INDEX pictures_by_pixels ON pictures (pixels) WHERE pixels <> '';
CREATE INDEX pictures_by_seed ON pictures (seed) WHERE seed IS NOT NULL;
CREATE INDEX pictures_in_trash ON pictures (trashed) WHERE trashed IS NOT NULL;
)sql"}};

[[noreturn]] void refuseNewer(const std::string& label, int version, int newest) {
    throw Error(ErrorKind::Usage,
                Sentence("The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). "
                         "It was left untouched; install the newer program to open it.",
                         label, version, newest));
}

} // namespace

std::span<const Migration> galleryMigrations() {
    return migrations;
}

void refuseNewerDatabase(const std::filesystem::path& path, int newest) {
    int version = 0;
    try {
        // By SQLite and not as a file: to close a file gives up the locks of all connections that this program has to
        // it (fcntl(2)), and another program would take the database for its own.
        version = Database(path, Database::Mode::ReadOnly).userVersion();
    } catch (const DamagedDatabase&) {
        return; // who opens it mends it
    }
    if (version > newest)
        refuseNewer(path.string(), version, newest);
}

void migrate(Database& database, std::span<const Migration> steps, const std::filesystem::path& backups) {
    const int newest = steps.empty() ? 0 : steps.back().number;
    const int found = database.userVersion();
    if (found > newest) {
        database.keepLogOnClose(); // the version stood in the log alone; writing it back would change the file
        refuseNewer(database.label(), found, newest);
    }
    for (const Migration& step : steps) {
        const int before = database.userVersion();
        if (before >= step.number)
            continue;
        if (before > 0 && !backups.empty()) {
            makeFolder(backups);
            const auto backup = backups / ("version-" + std::to_string(before) + ".db");
            const auto unfinished = backups / ("version-" + std::to_string(before) + ".part");
            std::filesystem::remove(unfinished);
            {
                Database copy(unfinished);
                database.copyTo(copy);
                copy.execute("PRAGMA journal_mode=DELETE");
            }
            std::filesystem::rename(unfinished, backup);
            syncFolder(backups);
        }
        Transaction transaction(database);
        if (database.userVersion() >= step.number)
            continue; // another program was faster
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + std::to_string(step.number));
        transaction.commit();
    }
}

} // namespace latelier
