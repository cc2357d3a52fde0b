#pragma once

#include "gallery/Gallery.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace latelier {

/// A picture that another one came from or led to.
struct GalleryRelative {
    Lineage lineage;
    QString file;
    QString prompt;
    bool trashed = false;
};

/// All that is shown of one picture.
struct GalleryFacts {
    PictureEntry entry;
    QString file;
    std::vector<std::pair<QString, QString>> settings;      ///< as label and value, in order
    std::vector<std::pair<QString, QString>> circumstances; ///< when, where and how long
    std::vector<GalleryRelative> parents;
    std::vector<GalleryRelative> children;
    QStringList boards;
    bool canBeMade = false; ///< its settings are known
};

/// Reads them; for the gallery's thread.
GalleryFacts readFacts(Gallery& gallery, PictureId id);

/// Of each of some pictures, the settings that are not the same in all of them.
std::vector<std::vector<std::pair<QString, QString>>> differences(const std::vector<GalleryFacts>& pictures);

/// A star, and a dot for each of its rating; empty for a picture without marks.
QString marksOf(const PictureEntry& entry);

/// "Branch at step 9" and the like.
QString relationText(const Lineage& lineage);

} // namespace latelier
