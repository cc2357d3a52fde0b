#include "app/cli/services/GalleryCommand.h"

#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/OutputNames.h"
#include "app/cli/services/GalleryRerun.h"
#include "gallery/GallerySearch.h"
#include "gallery/GalleryTransfer.h"

#include <array>
#include <atomic>
#include <charconv>
#include <ctime>

namespace latelier {
namespace {

using nlohmann::ordered_json;

/// What every part of the command needs.
struct Work {
    const Arguments& arguments;
    Console& console;
    std::filesystem::path folder;
    const std::function<Engine&()>& engine;
    std::atomic<bool> stopped{false};
    Controls controls{};

    bool json() const { return arguments.has("json"); }
    /// The words behind "gallery list".
    std::vector<std::string> words() const {
        const auto& all = arguments.positional();
        return {all.begin() + 1, all.end()};
    }
    GalleryProgress progress(const char* doing) {
        return [this, doing](std::int64_t done, std::int64_t total) {
            if (console.terminal)
                console.err << '\r' << doing << ' ' << done + 1 << " of " << total << std::flush;
            return !stopped;
        };
    }
    void endProgress() const {
        if (console.terminal)
            console.err << '\n';
    }
    void requireFolder() const {
        if (!std::filesystem::is_directory(folder))
            throw Error(ErrorKind::Usage, "There is no gallery at " + folder.string() + "; name one with --gallery.");
    }
    void requireNoWords(const char* action) const {
        if (!words().empty())
            throw Error(ErrorKind::Usage, std::string("\"gallery ") + action + "\" takes no further words, and \"" +
                                              words()[0] + "\" is one.");
    }
    /// Opens the gallery and tells what was mended at it.
    Gallery open() const {
        requireFolder();
        Gallery gallery(folder);
        for (const auto& notice : gallery.notices())
            console.err << notice.english() << '\n';
        return gallery;
    }
};

PictureId idFrom(const std::string& word) {
    PictureId id = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), id);
    if (problem != std::errc() || end != word.data() + word.size() || id < 1)
        throw Error(ErrorKind::Usage, "\"" + word + "\" is no number of a picture; \"gallery list\" shows them.");
    return id;
}

std::string localTime(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts));
}

ordered_json toJson(Gallery& gallery, const PictureEntry& entry) {
    ordered_json json{{"id", entry.id},           {"path", gallery.file(entry).string()},
                      {"sha256", entry.sha256},   {"width", entry.width},
                      {"height", entry.height},   {"created", entry.created},
                      {"prompt", entry.prompt},   {"negativePrompt", entry.negativePrompt},
                      {"model", entry.model},     {"sampler", entry.sampler},
                      {"program", entry.program}, {"star", entry.star},
                      {"rating", entry.rating},   {"tags", entry.tags},
                      {"note", entry.note},       {"stepsBytes", entry.trajectoryBytes}};
    if (entry.seed)
        json["seed"] = *entry.seed;
    return json;
}

void list(Work& work, const std::string& text) {
    Gallery gallery = work.open();
    GalleryQuery query;
    query.text = text;
    query.trash = work.arguments.has("trash");
    auto ids = GallerySearch(gallery).find(query);
    const auto found = ids.size();
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(work.arguments.whole("limit", 50))));
    for (const PictureEntry& entry : gallery.entries(ids)) {
        if (work.json()) {
            work.console.out << oneLine(toJson(gallery, entry)) << '\n';
            continue;
        }
        std::string prompt = entry.prompt;
        std::replace(prompt.begin(), prompt.end(), '\n', ' ');
        work.console.out << entry.id << "  " << localTime(entry.created) << "  " << (entry.star ? "* " : "")
                         << entry.path << "  " << prompt << '\n';
    }
    if (found > ids.size())
        work.console.err << found - ids.size() << " more; --limit shows them.\n";
}

void show(Work& work) {
    if (work.words().size() != 1)
        throw Error(ErrorKind::Usage, "\"gallery show\" takes the number of one picture.");
    Gallery gallery = work.open();
    const PictureEntry entry = gallery.entry(idFrom(work.words()[0]));
    if (work.json()) {
        ordered_json json = toJson(gallery, entry);
        json["parameters"] = entry.parameters;
        const auto family = [](const std::vector<Lineage>& relatives) {
            ordered_json list = ordered_json::array();
            for (const auto& one : relatives)
                list.push_back({{"id", one.picture}, {"kind", name(one.kind)}, {"step", one.step}});
            return list;
        };
        json["parents"] = family(gallery.parents(entry.id));
        json["children"] = family(gallery.children(entry.id));
        if (!entry.record.empty())
            json["record"] = ordered_json::parse(entry.record, nullptr, false);
        work.console.out << oneLine(json) << '\n';
        return;
    }
    work.console.out << gallery.file(entry).string() << '\n' << entry.parameters << '\n';
    for (const auto& parent : gallery.parents(entry.id))
        work.console.out << "from picture " << parent.picture << " (" << name(parent.kind) << ")\n";
    for (const auto& child : gallery.children(entry.id))
        work.console.out << "gave picture " << child.picture << " (" << name(child.kind) << ")\n";
}

void remake(Work& work, decltype(rerunPictures)& how) {
    if (work.words().empty())
        throw Error(ErrorKind::Usage, "\"gallery rerun\" and \"gallery verify\" take the numbers of pictures.");
    Gallery gallery = work.open();
    std::vector<PictureId> ids;
    for (const auto& word : work.words())
        ids.push_back(gallery.entry(idFrom(word)).id);
    how(gallery, ids, work.arguments, work.console, work.engine(), work.controls);
}

void import(Work& work) {
    if (work.words().size() != 1)
        throw Error(ErrorKind::Usage, "\"gallery import\" takes one folder.");
    if (!std::filesystem::is_directory(work.words()[0])) // before a gallery is made for nothing
        throw Error(ErrorKind::Usage, "Cannot import " + work.words()[0] + ": it is no folder.");
    Gallery gallery(work.folder);
    const auto report = importFolder(gallery, work.words()[0], work.progress("Importing picture"));
    work.endProgress();
    for (const auto& problem : report.problems)
        work.console.err << problem.english() << '\n';
    if (work.json())
        work.console.out << oneLine({{"added", report.added},
                                     {"duplicates", report.duplicates},
                                     {"problems", english(report.problems)},
                                     {"stopped", report.stopped}})
                         << '\n';
    else
        work.console.out << report.added.size() << " imported, " << report.duplicates.size() << " there already, "
                         << report.problems.size() << " unreadable\n";
    if (report.stopped)
        throw Error(ErrorKind::Cancelled, "The import was stopped; what was imported until then stays.");
}

void exportTo(Work& work) {
    const auto words = work.words();
    if (words.empty())
        throw Error(ErrorKind::Usage,
                    "\"gallery export\" takes a folder and the numbers of pictures, or none for all.");
    Gallery gallery = work.open();
    std::vector<PictureId> ids;
    for (auto word = words.begin() + 1; word != words.end(); ++word)
        ids.push_back(gallery.entry(idFrom(*word)).id);
    if (words.size() == 1)
        ids = GallerySearch(gallery).find({});
    ExportOptions options;
    options.pattern = work.arguments.text("pattern", options.pattern);
    options.withMetadata = !work.arguments.has("without-settings");
    const auto files = exportPictures(gallery, ids, words[0], options, work.progress("Exporting picture"));
    work.endProgress();
    for (const auto& file : files)
        work.console.out << (work.json() ? oneLine({{"path", file.string()}}) : file.string()) << '\n';
    if (work.stopped)
        throw Error(ErrorKind::Cancelled, "The export was stopped; the files written until then stay.");
}

void check(Work& work) {
    work.requireNoWords("check");
    Gallery gallery = work.open();
    const auto findings = checkGallery(gallery, work.arguments.has("mend"), work.progress("Checking file"));
    work.endProgress();
    std::size_t left = 0;
    for (const Finding& finding : findings) {
        left += !finding.mended;
        if (work.json())
            work.console.out << oneLine({{"kind", name(finding.kind)},
                                         {"sentence", finding.sentence.english()},
                                         {"mended", finding.mended}})
                             << '\n';
        else
            work.console.out << finding.sentence.english() << (finding.mended ? " Mended." : "") << '\n';
    }
    if (left > 0)
        throw Error(ErrorKind::Io,
                    "Things in the gallery that do not agree: " + std::to_string(left) +
                        (work.arguments.has("mend") ? "; they need a look." : "; --mend mends what it can."));
}

void rebuild(Work& work) {
    work.requireNoWords("rebuild");
    work.requireFolder();
    const auto report = rebuildGallery(work.folder, work.progress("Reading picture"));
    work.endProgress();
    for (const auto& problem : report.problems)
        work.console.err << problem.english() << '\n';
    if (work.json())
        work.console.out << oneLine({{"pictures", report.pictures}, {"problems", english(report.problems)}}) << '\n';
    else
        work.console.out << report.pictures << " pictures\n";
}

} // namespace

void galleryCommand(const Arguments& arguments, Console& console, const std::function<Engine&()>& engine) {
    struct Part {
        std::string_view name;
        void (*run)(Work&);
    };
    static constexpr std::array parts{Part{"list",
                                           [](Work& work) {
                                               work.requireNoWords("list");
                                               list(work, "");
                                           }},
                                      Part{"search",
                                           [](Work& work) {
                                               std::string text;
                                               for (const auto& word : work.words())
                                                   text += (text.empty() ? "" : " ") + word;
                                               list(work, text);
                                           }},
                                      Part{"show", show},
                                      Part{"rerun", [](Work& work) { remake(work, rerunPictures); }},
                                      Part{"verify", [](Work& work) { remake(work, verifyPictures); }},
                                      Part{"import", import},
                                      Part{"export", exportTo},
                                      Part{"check", check},
                                      Part{"rebuild", rebuild}};
    const std::string wanted = arguments.positional().empty() ? "" : arguments.positional()[0];
    for (const Part& part : parts)
        if (part.name == wanted) {
            Work work{arguments, console, arguments.text("gallery", picturesFolder().string()), engine};
            const InterruptWatcher watcher([&work] {
                work.stopped = true;
                work.controls.cancel();
            });
            return part.run(work);
        }
    throw Error(ErrorKind::Usage,
                "\"gallery\" takes one of list, search, show, rerun, verify, import, export, check and rebuild.");
}

} // namespace latelier
