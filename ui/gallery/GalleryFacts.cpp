#include "ui/gallery/GalleryFacts.h"

#include "core/base/ParametersText.h"
#include "gallery/GalleryTrash.h"
#include "ui/language/ErrorWords.h"
#include "ui/language/Language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace latelier {

namespace {

/// Words of this file; safe on every thread.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(latelier::GalleryFacts)
};

QString number(double value) {
    return QLocale().toString(value, 'g', 6);
}

QString changesText(const std::vector<LiveChange>& changes) {
    QStringList parts;
    for (const LiveChange& change : changes) {
        QStringList what;
        if (change.guidance)
            what << Words::tr("prompt strength %1").arg(number(*change.guidance));
        if (change.prompt)
            what << Words::tr("prompt “%1”").arg(QString::fromStdString(*change.prompt));
        if (change.negativePrompt)
            what << Words::tr("negative prompt “%1”").arg(QString::fromStdString(*change.negativePrompt));
        parts << Words::tr("from step %1: %2").arg(change.step + 1).arg(listed(what));
    }
    return parts.join(QStringLiteral("; "));
}

void addSettings(GalleryFacts& facts, const GenerationRequest& request) {
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.settings.emplace_back(label, value);
    };
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    add(Words::tr("Seed"), QString::number(request.seed));
    if (request.variationStrength > 0)
        add(Words::tr("Variation"),
            Words::tr("%1 towards seed %2").arg(number(request.variationStrength)).arg(request.variationSeed));
    add(Words::tr("Steps"), request.stopAfter > 0
                                ? Words::tr("%1, stopped after %2").arg(request.steps).arg(request.stopAfter)
                                : QString::number(request.steps));
    add(Words::tr("Sampler"), text(request.sampler));
    add(Words::tr("Noise schedule"), QCoreApplication::translate("Schedule", request.schedule.c_str()));
    add(Words::tr("Prompt strength"), number(request.guidance));
    if (request.guidanceRescale > 0)
        add(Words::tr("Rescale"), number(request.guidanceRescale));
    if (request.clipSkip > 1)
        add(Words::tr("Clip skip"), QString::number(request.clipSkip));
    if (request.deepEvery > 1)
        add(Words::tr("Shape interval"), QString::number(request.deepEvery));
    if (request.tokenMerging > 0)
        add(Words::tr("Merged areas"), number(request.tokenMerging));
    if (request.guidanceFirstStep > 0 || request.guidanceLastStep >= 0)
        add(Words::tr("Strength in steps"),
            QStringLiteral("%1–%2")
                .arg(request.guidanceFirstStep + 1)
                .arg(request.guidanceLastStep < 0 ? Words::tr("end") : QString::number(request.guidanceLastStep + 1)));
    // Of other programs' pictures the source is not known, but how much of it was changed.
    const bool elsewhere =
        facts.entry.program != "Latelier" && request.strength < 1 && request.strength != GenerationRequest().strength;
    if (request.source || elsewhere)
        add(Words::tr("Change amount"), number(request.strength));
    if (facts.entry.hasMask)
        add(Words::tr("Mask blur"), QString::number(request.maskBlur));
    if (request.branch)
        add(Words::tr("Branch"), Words::tr("from step %1").arg(request.branch->step));
    add(Words::tr("Changed while it formed"), changesText(request.changes));
}

std::vector<GalleryRelative> relatives(Gallery& gallery, const std::vector<Lineage>& lineages) {
    std::vector<GalleryRelative> found;
    for (const Lineage& lineage : lineages) {
        const std::vector<PictureEntry> entry = gallery.entries(std::span(&lineage.picture, 1));
        if (!entry.empty())
            found.push_back({lineage, QString::fromStdString(gallery.file(entry[0]).string()),
                             QString::fromStdString(entry[0].prompt), entry[0].trashed.has_value()});
    }
    return found;
}

} // namespace

QString marksOf(const PictureEntry& entry) {
    QString marks;
    if (entry.star)
        marks += QChar(0x2605);
    if (entry.rating > 0)
        marks += (marks.isEmpty() ? QString() : QStringLiteral("  ")) + QString(entry.rating, QChar(0x2022));
    return marks;
}

QString relationText(const Lineage& lineage) {
    switch (lineage.kind) {
    case ParentKind::Source:
        return Words::tr("Source");
    case ParentKind::Branch:
        return Words::tr("Branch at %1").arg(lineage.step);
    case ParentKind::Rerun:
        return Words::tr("Made again");
    }
    return {};
}

GalleryFacts readFacts(Gallery& gallery, PictureId id) {
    GalleryFacts facts;
    facts.entry = gallery.entry(id);
    const PictureEntry& entry = facts.entry;
    facts.file = QString::fromStdString(gallery.file(entry).string());
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.settings.emplace_back(label, value);
    };
    add(Words::tr("Prompt"), QString::fromStdString(entry.prompt));
    add(Words::tr("Negative prompt"), QString::fromStdString(entry.negativePrompt));
    const auto addCircumstance = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.circumstances.emplace_back(label, value);
    };
    try {
        // Whether there is a source is enough to know; what is on it and on the mask need not be read.
        const auto standIn = [](const std::string&) { return std::make_shared<const Image>(); };
        const std::optional<PictureRecord> record =
            entry.record.empty() ? gallery.record(id) : std::optional(recordFromJson(entry.record, standIn));
        if (record) {
            facts.canBeMade = true;
            addSettings(facts, record->request);
            add(Words::tr("Model"), QString::fromStdString(record->modelName));
            add(Words::tr("Model hash"), QString::fromStdString(record->modelHash));
            if (record->seconds > 0)
                addCircumstance(Words::tr("Time"), Words::tr("%1 s").arg(QLocale().toString(
                                                       record->seconds, 'f', record->seconds < 10 ? 1 : 0)));
            addCircumstance(Words::tr("Made with"),
                            QString::fromStdString(record->versions.empty() ? entry.program : record->versions));
        }
    } catch (const Error& error) {
        add(Words::tr("Settings"), errorInWords(error));
    }
    if (!facts.canBeMade) {
        add(Words::tr("Model"), QString::fromStdString(entry.model));
        addCircumstance(Words::tr("Made with"), QString::fromStdString(entry.program));
    }
    add(Words::tr("Size"), QStringLiteral("%1 × %2").arg(entry.width).arg(entry.height));
    addCircumstance(Words::tr("Made"),
                    QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.created), QLocale::ShortFormat));
    addCircumstance(Words::tr("File"),
                    QStringLiteral("%1, %2").arg(QString::fromStdString(entry.path), dataSize(entry.bytes)));
    if (entry.trashed)
        addCircumstance(Words::tr("In the trash until"),
                        QLocale().toString(QDateTime::fromMSecsSinceEpoch(*entry.trashed).addDays(trashDays).date(),
                                           QLocale::ShortFormat));
    if (entry.trajectoryBytes > 0)
        addCircumstance(Words::tr("Kept steps"), dataSize(entry.trajectoryBytes));
    facts.parents = relatives(gallery, gallery.parents(id));
    facts.children = relatives(gallery, gallery.children(id));
    for (const std::string& board : gallery.boardsOf(id))
        facts.boards << QString::fromStdString(board);
    return facts;
}

std::vector<std::vector<std::pair<QString, QString>>> differences(const std::vector<GalleryFacts>& pictures) {
    const auto valueOf = [](const GalleryFacts& facts, const QString& label) {
        const auto found = std::find_if(facts.settings.begin(), facts.settings.end(),
                                        [&](const auto& row) { return row.first == label; });
        return found == facts.settings.end() ? QString() : found->second;
    };
    std::vector<std::vector<std::pair<QString, QString>>> result;
    for (const GalleryFacts& one : pictures) {
        auto& rows = result.emplace_back();
        for (const auto& row : one.settings)
            if (std::any_of(pictures.begin(), pictures.end(),
                            [&](const GalleryFacts& other) { return valueOf(other, row.first) != row.second; }))
                rows.push_back(row);
    }
    return result;
}

} // namespace latelier
