#pragma once

#include "core/base/GenerationRequest.h"
#include "ui/paint/Document.h"

namespace latelier {

/// What a `.latelier` file holds: a zip archive of picture.png, mask.png, the steps that led to them, the request in
/// the panels and those that painted parts of the picture. Any program that opens zip archives can take the pictures
/// out.
struct DocumentContent {
    PaintState state;
    std::vector<DocumentStep> history;       ///< oldest first
    GenerationRequest panels;                ///< prompt and settings, without pictures
    std::vector<GenerationRequest> requests; ///< of the fills, oldest first, without pictures
};

/// Writes the file whole or not at all; an existing one is replaced. Throws Error{Io} with a sentence that names the
/// file.
void writeDocument(const QString& file, const DocumentContent& content);

/// Throws Error{BadPicture} with a sentence that names the file when it is no document or damaged.
DocumentContent readDocument(const QString& file);

} // namespace latelier
