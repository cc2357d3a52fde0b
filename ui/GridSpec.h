#pragma once

#include "core/base/GenerationRequest.h"

#include <QStringList>

#include <array>
#include <vector>

namespace latelier {

/// A setting that can vary along an axis of a grid of pictures.
enum class GridAxis {
    None,
    Guidance,
    Steps,
    Sampler,
    Schedule,
    Seed,
    Strength,
    ClipSkip,
    DeepEvery,
    TokenMerging,
    PromptWords
};

QString axisName(GridAxis axis);
/// How values for the axis are written, for people.
QString axisHelp(GridAxis axis);

/// Which setting varies along an axis, and the values it takes.
struct GridRange {
    GridAxis axis = GridAxis::None;
    QStringList values;
};

/// Columns, rows and pages.
using GridSpec = std::array<GridRange, 3>;

/// One picture of a grid: its request and its place along each axis.
struct GridCell {
    GenerationRequest request;
    std::array<int, 3> place{};
};

/// Values from a text such as "5, 7, 9", "1-4", "5-15:2.5" or names between commas. Prompt words are "old, new, newer":
/// the first is replaced by each of them in turn. Returns a sentence in `problem` when a value cannot be used.
GridRange readRange(GridAxis axis, const QString& text, QString& problem);

/// Why the values would all give the same picture, in a sentence; empty when they would not.
QString withoutEffect(const GenerationRequest& base, const GridRange& range);

/// Every picture of the grid, columns first. All have the base's seed unless the seed is an axis.
std::vector<GridCell> gridCells(const GenerationRequest& base, const GridSpec& spec);

} // namespace latelier
