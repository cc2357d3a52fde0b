#pragma once

#include "core/base/GenerationRequest.h"

#include <QImage>
#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace latelier {

/// The picture in a file, upright. Throws with a sentence that names the file.
QImage pictureInFile(const QString& path);

/// How a picture says that it was made.
struct SettingsInFile {
    GenerationRequest request;
    std::optional<std::string> otherModel; ///< what another program calls the model; where that lies it does not say
};

/// The settings that a picture file carries, our own or those that other programs write; none when it carries none.
std::optional<SettingsInFile> settingsInFile(const QString& path);

/// Copies a picture file with all that it carries: byte for byte where the names end alike, else in the format that
/// the new name asks for. What was there before stays until the copy is complete. Throws Error.
void copyPicture(const QString& from, const QString& to);

/// Writes a picture that carries nothing, in the format that the name asks for and as safely as copyPicture.
void writePictureFile(const QString& path, const QImage& picture);

/// Asks where to save. `name`, of a file in the pictures' folder or with a path, is proposed, and its ending is given
/// to a name that has none, before the user is asked about a file that exists. Empty when it was thought better of.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter);

} // namespace latelier
