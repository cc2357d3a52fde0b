#include "gallery/GalleryCare.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "gallery/PictureTree.h"

#include <chrono>
#include <map>
#include <set>

namespace latelier {
namespace {

struct Row {
    PictureId id;
    std::string path, sha256;
    bool trashed;
};

/// One run over a gallery.
class Check {
public:
    Check(Gallery& gallery, bool mend, const GalleryProgress& progress)
        : gallery_(gallery), database_(gallery.database()), mend_(mend), progress_(progress) {}

    std::vector<Finding> run() {
        if (!databaseIsSound())
            return findings_;
        moves();
        readRows();
        files();
        missing();
        words();
        leftOvers();
        return findings_;
    }

private:
    void report(Finding::Kind kind, Sentence sentence, bool mended) {
        findings_.push_back({kind, std::move(sentence), mended});
    }

    bool databaseIsSound() {
        std::string answer;
        try {
            Statement check(database_, "PRAGMA integrity_check(1)");
            answer = check.step() ? check.text(0) : "no answer";
        } catch (const DamagedDatabase& error) {
            answer = error.detail();
        }
        if (answer != "ok")
            report(Finding::Kind::DamagedDatabase,
                   Sentence("The database is damaged (%1); make it anew with \"rebuild\".", answer), false);
        return answer == "ok";
    }

    void moves() {
        const auto pending = database_.number("SELECT count(*) FROM pending_moves").value_or(0);
        if (pending == 0)
            return;
        const auto problems = mend_ ? finishPendingMoves(gallery_) : std::vector<Sentence>();
        report(Finding::Kind::UnfinishedMove,
               Sentence("Pictures on their way to or from the trash when a program ended: %1.", pending),
               mend_ && problems.empty());
        for (const Sentence& problem : problems)
            report(Finding::Kind::UnfinishedMove, problem, false);
    }

    void readRows() {
        Statement row(database_, "SELECT id, path, sha256, trashed IS NOT NULL FROM pictures ORDER BY id");
        while (row.step())
            rows_.emplace(row.text(1), Row{row.integer(0), row.text(1), row.text(2), row.integer(3) != 0});
    }

    void files() {
        const auto files = galleryFiles(gallery_.folder());
        std::int64_t done = 0;
        for (const TreeFile& file : files) {
            if (progress_ && !progress_(done++, static_cast<std::int64_t>(files.size())))
                throw Error(ErrorKind::Cancelled, Sentence("The check of the gallery was stopped."));
            const auto place = (file.trashed ? gallery_.folder().trash() : gallery_.folder().root) / file.path;
            try {
                one(file, place);
            } catch (const DamagedDatabase&) {
                throw;
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::BadPicture && error.kind() != ErrorKind::Io)
                    throw;
                report(Finding::Kind::FileUnreadable, error.sentence(), false);
                seen_.insert_or_assign(file.path, "");
            }
        }
    }

    void one(const TreeFile& file, const std::filesystem::path& place) {
        const auto row = rows_.find(file.path);
        const bool known = row != rows_.end() && row->second.trashed == file.trashed;
        const auto bytes = readFile(place);
        const std::string hash = sha256(bytes);
        if (known && row->second.sha256 == hash) {
            seen_.insert_or_assign(file.path, hash);
            return;
        }
        auto description = describePicture(bytes, file.path, millisecondsModified(place));
        if (known) {
            seen_.insert_or_assign(file.path, hash);
            if (mend_)
                insert(description, false);
            report(Finding::Kind::FileChanged, Sentence("%1 was changed by another program.", file.path), mend_);
        } else if (row == rows_.end()) {
            unknown_.emplace(hash, Unknown{std::move(description), file.trashed});
        } else {
            // Its row says that it is in the other place; `missing` tells whether it is there too.
            elsewhere_.insert(file.path);
        }
    }

    void missing() {
        for (const auto& [path, row] : rows_) {
            if (seen_.contains(path))
                continue;
            if (elsewhere_.contains(path)) {
                if (mend_)
                    change("UPDATE pictures SET trashed = CASE WHEN trashed IS NULL THEN 0 ELSE NULL END, revision = ? "
                           "WHERE id = ?",
                           row.id);
                report(Finding::Kind::UnfinishedMove, Sentence("%1 lies on the other side of the trash.", path), mend_);
                continue;
            }
            const auto moved = unknown_.find(row.sha256);
            if (moved != unknown_.end()) {
                const std::string to = moved->second.description.entry.path;
                if (mend_) {
                    Transaction transaction(database_);
                    Statement(database_,
                              "UPDATE pictures SET path = ?, trashed = CASE WHEN ? THEN coalesce(trashed, 0) "
                              "ELSE NULL END, revision = ? WHERE id = ?")
                        .bind(to, moved->second.trashed, nextRevision(database_), row.id)
                        .run();
                    transaction.commit();
                }
                report(Finding::Kind::FileMissing, Sentence("%1 was moved to %2.", path, to), mend_);
                unknown_.erase(moved);
                continue;
            }
            if (mend_) {
                Transaction transaction(database_);
                removePicture(database_, row.id);
                transaction.commit();
            }
            report(Finding::Kind::FileMissing, Sentence("%1 is listed, but its file is gone.", path), mend_);
        }
        for (const auto& [hash, found] : unknown_) {
            if (mend_)
                insert(found.description, found.trashed);
            report(Finding::Kind::FileUnknown, Sentence("%1 was not listed.", found.description.entry.path), mend_);
        }
    }

    void words() {
        const auto strays = [&] {
            return database_
                .number("SELECT (SELECT count(*) FROM pictures WHERE id NOT IN (SELECT rowid FROM words)) + "
                        "(SELECT count(*) FROM words WHERE rowid NOT IN (SELECT id FROM pictures))")
                .value_or(0);
        };
        bool sound = strays() == 0;
        try {
            database_.execute("INSERT INTO words (words) VALUES ('integrity-check')");
        } catch (const Error&) {
            if (!gallery_.writable())
                return;
            sound = false;
        }
        if (sound)
            return;
        if (mend_) {
            Transaction transaction(database_);
            database_.execute("DELETE FROM words; INSERT INTO words (words) VALUES ('rebuild')");
            std::vector<PictureId> ids;
            {
                Statement row(database_, "SELECT id FROM pictures");
                while (row.step())
                    ids.push_back(row.integer(0));
            }
            for (const PictureId id : ids)
                refreshWords(database_, id);
            transaction.commit();
        }
        report(Finding::Kind::SearchWords, Sentence("The words for searching did not agree with the pictures."), mend_);
    }

    void leftOvers() {
        const auto hourAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
        std::error_code problem;
        constexpr auto options = std::filesystem::directory_options::skip_permission_denied;
        std::filesystem::recursive_directory_iterator walk(gallery_.folder().root, options, problem), end;
        for (; !problem && walk != end; walk.increment(problem)) {
            const auto path = walk->path();
            std::error_code gone;
            if (!isTemporaryName(path) || walk->last_write_time(gone) > hourAgo || gone)
                continue;
            const bool removed = mend_ && std::filesystem::remove(path, gone);
            report(Finding::Kind::LeftOver,
                   Sentence("%1 was left by a program that ended while writing.", path.string()), removed);
        }
        for (const auto& steps : std::filesystem::directory_iterator(gallery_.folder().trajectories(), problem)) {
            std::error_code gone;
            if (isTemporaryName(steps.path()) || gallery_.withHash(steps.path().filename().string()) ||
                steps.last_write_time(gone) > hourAgo || gone)
                continue;
            report(Finding::Kind::LeftOver,
                   Sentence("%1 holds the steps of a picture that is not there.", steps.path().string()),
                   mend_ && moveToDesktopTrash(steps.path()));
        }
    }

    void insert(const PictureDescription& description, bool trashed) {
        Transaction transaction(database_);
        const auto id = insertPicture(database_, description);
        noteTrajectory(database_, id, gallery_.folder().trajectories() / description.entry.sha256);
        if (trashed)
            Statement(database_, "UPDATE pictures SET trashed = ? WHERE id = ?").bind(millisecondsNow(), id).run();
        transaction.commit();
    }

    void change(const char* sql, PictureId id) {
        Transaction transaction(database_);
        Statement(database_, sql).bind(nextRevision(database_), id).run();
        transaction.commit();
    }

    struct Unknown {
        PictureDescription description;
        bool trashed;
    };

    Gallery& gallery_;
    Database& database_;
    bool mend_;
    const GalleryProgress& progress_;
    std::vector<Finding> findings_;
    std::map<std::string, Row> rows_;
    std::map<std::string, std::string> seen_;
    std::set<std::string> elsewhere_;
    std::multimap<std::string, Unknown> unknown_;
};

} // namespace

std::string_view name(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::DamagedDatabase:
        return "damaged database";
    case Finding::Kind::FileMissing:
        return "file missing";
    case Finding::Kind::FileUnknown:
        return "file unknown";
    case Finding::Kind::FileChanged:
        return "file changed";
    case Finding::Kind::FileUnreadable:
        return "file unreadable";
    case Finding::Kind::UnfinishedMove:
        return "unfinished move";
    case Finding::Kind::LeftOver:
        return "left over";
    case Finding::Kind::SearchWords:
        break;
    }
    return "search words";
}

std::vector<Finding> checkGallery(Gallery& gallery, bool mend, const GalleryProgress& progress) {
    if (mend)
        gallery.requireWritable();
    return Check(gallery, mend, progress).run();
}

} // namespace latelier
