#include "ui/ModelFolders.h"

#include "core/base/ModelGlance.h"
#include "ui/language/Language.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace latelier {

namespace {

constexpr int deepest = 3; ///< folders below the one that was given

void scan(const QString& folder, int depth, std::vector<ModelEntry>& models) {
    const QFileInfo info(folder);
    if (QFileInfo::exists(folder + QStringLiteral("/model_index.json"))) {
        models.push_back({info.absoluteFilePath(), info.fileName(), {}});
        return;
    }
    for (QDirIterator entry(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); entry.hasNext();) {
        const QFileInfo found(entry.next());
        if (found.isDir() && depth < deepest)
            scan(found.filePath(), depth + 1, models);
        else if (found.suffix() == QLatin1String("safetensors") || found.suffix() == QLatin1String("ckpt"))
            models.push_back({found.absoluteFilePath(), found.completeBaseName(), {}});
    }
}

} // namespace

std::vector<ModelEntry> scanModels(const QStringList& folders) {
    std::vector<ModelEntry> models;
    for (const QString& folder : folders)
        scan(folder, 0, models);
    const auto byName = [](const ModelEntry& a, const ModelEntry& b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.path < b.path;
    };
    std::sort(models.begin(), models.end(), byName);
    // A link stays a link, because of what lies beside it; but folders that lead to one another give each model once.
    std::set<std::pair<QString, QString>> known;
    std::erase_if(models, [&](const ModelEntry& model) {
        return !known.emplace(model.name, QFileInfo(model.path).canonicalFilePath()).second;
    });
    return models;
}

void describeModel(ModelEntry& entry) {
    try {
        const ModelGlance glance = glanceAtModel(entry.path.toStdString());
        const QString size = dataSize(std::int64_t(glance.bytes));
        const QString family = QCoreApplication::translate("Error", glance.family.c_str());
        entry.paints = glance.paints;
        entry.facts = glance.paints ? QCoreApplication::translate("ModelFolders", "%1 · %2").arg(family, size)
                                    : QCoreApplication::translate("ModelFolders", "cannot paint here: %1").arg(family);
    } catch (const std::exception& error) {
        entry.paints = false;
        entry.facts = QCoreApplication::translate("ModelFolders", "cannot be read");
    }
}

} // namespace latelier
