#pragma once

#include "core/base/Engine.h"
#include "core/base/RequestJson.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// How a picture came from another.
enum class ParentKind {
    Source, ///< img2img or inpainting started from it
    Branch, ///< it was branched off at `step`
    Rerun   ///< it was made again from its settings
};

std::string_view name(ParentKind kind);
std::optional<ParentKind> parentKindNamed(std::string_view text);

struct Parent {
    std::string sha256; ///< of the parent's file, which need not be in the gallery
    ParentKind kind = ParentKind::Source;
    int step = 0; ///< for a branch: finished steps of the parent
    bool operator==(const Parent&) const = default;
};

/// All that Latelier knows of a picture that it made: the JSON that stands in the file and in the database.
struct PictureRecord {
    GenerationRequest request;
    std::string modelName;
    std::string modelFamily;
    std::string modelHash; ///< first 10 digits of the weights' SHA-256, as the field writes it
    std::string versions;  ///< program, library, BLAS, device, precision and threads in one line
    double seconds = 0;
    std::vector<double> stepSeconds;
    std::vector<std::string> notices;
    std::vector<Parent> parents;
    std::int64_t created = 0; ///< milliseconds since 1970
    std::string pixels;       ///< imageHash of the picture as it was made, which a lossy file no longer holds
};

/// What the engine told of a picture, made now.
PictureRecord recordOf(const GeneratedPicture& picture);

/// The request that makes the picture again, one alone: in the number format that it was computed in, which an
/// automatic choice by another version of Latelier need not fall on.
GenerationRequest requestAgain(const PictureRecord& record);

/// One line of JSON. See RequestJson for `reference`.
std::string recordToJson(const PictureRecord& record, const PictureReference& reference = {});
/// Unknown names are passed over; a request alone is taken for a record that holds nothing else. Throws Error{Usage}
/// when the text is no such record.
PictureRecord recordFromJson(const std::string& json, const PictureLookup& lookup = {});

} // namespace latelier
