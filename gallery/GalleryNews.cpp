#include "gallery/GalleryNews.h"

#include "gallery/DurableFile.h"
#include "gallery/GalleryTrash.h"
#include "gallery/PictureFile.h"

#include <map>
#include <set>

namespace latelier {
namespace {

namespace fs = std::filesystem;

struct Listed {
    PictureId id = 0;
    std::int64_t bytes = 0;
};

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with(".");
}

/// Pictures whose path is in the folder itself, by path.
std::map<std::string, Listed> listedIn(Database& database, const std::string& prefix) {
    // All that begin with the prefix: '0' is the character after '/'.
    Statement rows(database, prefix.empty() ? "SELECT id, path, bytes FROM pictures WHERE trashed IS NULL"
                                            : "SELECT id, path, bytes FROM pictures WHERE trashed IS NULL "
                                              "AND path > ? AND path < ?");
    if (!prefix.empty())
        rows.bind(prefix, prefix.substr(0, prefix.size() - 1) + "0");
    std::map<std::string, Listed> listed;
    while (rows.step())
        if (const std::string path = rows.text(1); path.find('/', prefix.size()) == std::string::npos)
            listed.emplace(path, Listed{rows.integer(0), rows.integer(2)});
    return listed;
}

/// A picture with these bytes whose own file is gone: it was moved here.
std::optional<PictureId> lostTwin(Gallery& gallery, const std::string& hash) {
    Statement rows(gallery.database(), "SELECT id, path FROM pictures WHERE sha256 = ? AND trashed IS NULL");
    rows.bind(hash);
    while (rows.step())
        if (isGone(gallery.folder().root / rows.text(1)))
            return rows.integer(0);
    return std::nullopt;
}

/// Reads one file that is not listed as it is, and lists it.
void takeIn(Gallery& gallery, const std::string& path, bool known, GalleryNews& news) {
    Database& database = gallery.database();
    const auto place = gallery.folder().root / path;
    const auto description = describePicture(readFile(place), path, millisecondsModified(place));
    const auto twin = known ? std::nullopt : lostTwin(gallery, description.entry.sha256);
    Transaction transaction(database);
    makeWay(gallery, path, description.entry.sha256);
    if (twin) {
        Statement(database, "UPDATE pictures SET path = ?, revision = ? WHERE id = ?")
            .bind(path, nextRevision(database), *twin)
            .run();
        ++news.moved;
    } else {
        insertPicture(database, description);
        ++(known ? news.changed : news.added);
    }
    transaction.commit();
}

void readFolder(Gallery& gallery, const fs::path& folder, std::chrono::milliseconds settled, GalleryNews& news) {
    const auto now = fs::file_time_type::clock::now();
    const std::string prefix = folder.empty() || folder == "." ? std::string() : folder.generic_string() + "/";
    const auto listed = listedIn(gallery.database(), prefix);
    std::set<std::string> there;
    std::error_code problem;
    fs::directory_iterator walk(gallery.folder().root / prefix, problem), end;
    for (; !problem && walk != end; walk.increment(problem)) {
        std::error_code gone;
        if (isHidden(walk->path()) || !hasPictureName(walk->path()) || !walk->is_regular_file(gone))
            continue;
        const std::string path = prefix + walk->path().filename().string();
        there.insert(path);
        const auto known = listed.find(path);
        if (known != listed.end() && known->second.bytes == static_cast<std::int64_t>(walk->file_size(gone)))
            continue;
        // A time in the future tells nothing.
        if (const auto written = walk->last_write_time(gone); written <= now && now - written < settled) {
            ++news.young;
            continue;
        }
        try {
            takeIn(gallery, path, known != listed.end(), news);
        } catch (const DamagedDatabase&) {
            throw;
        } catch (const Error& error) {
            // It may be half written, and is looked at again when it changes.
            if (error.kind() != ErrorKind::BadPicture && error.kind() != ErrorKind::Io)
                throw;
        }
    }
    for (const auto& [path, one] : listed)
        if (!there.contains(path))
            news.gone.push_back(one.id);
}

} // namespace

GalleryNews readNews(Gallery& gallery, const std::vector<fs::path>& folders, std::chrono::milliseconds settled) {
    gallery.requireWritable();
    GalleryNews news;
    for (const auto& folder : folders)
        readFolder(gallery, folder, settled, news);
    // What was found in another folder since, or in the trash, is not gone.
    std::erase_if(news.gone, [&](PictureId id) {
        const auto entry = readEntry(gallery.database(), id);
        return !entry || !isGone(gallery.file(*entry));
    });
    return news;
}

std::int64_t dataVersion(Gallery& gallery) {
    return gallery.database().number("PRAGMA data_version").value();
}

std::vector<fs::path> pictureFolders(const fs::path& root) {
    std::vector<fs::path> folders{"."};
    std::error_code problem;
    fs::recursive_directory_iterator walk(root, fs::directory_options::skip_permission_denied, problem), end;
    for (; !problem && walk != end; walk.increment(problem)) {
        std::error_code gone;
        if (!walk->is_directory(gone))
            continue;
        if (isHidden(walk->path()))
            walk.disable_recursion_pending();
        else
            folders.push_back(walk->path().lexically_relative(root));
    }
    return folders;
}

} // namespace latelier
