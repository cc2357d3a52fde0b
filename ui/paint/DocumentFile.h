#pragma once

#include "ui/paint/Document.h"

namespace latelier {

/// What a `.latelier` file holds: a zip archive of picture.png, the layers over it, mask.png, the steps that led to
/// them with the requests of those that the model made, and the request in the panels. Any program that opens zip
/// archives can take the pictures out.
struct DocumentContent {
    PaintState state;
    DocumentPast past;
    GenerationRequest panels; ///< prompt and settings, without pictures
};

/// Writes the file whole or not at all; an existing one is replaced. Throws Error{Io} with a sentence that names the
/// file.
void writeDocument(const QString& file, const DocumentContent& content);

/// Throws Error{BadPicture} with a sentence that names the file when it is no document or damaged.
DocumentContent readDocument(const QString& file);

} // namespace latelier
