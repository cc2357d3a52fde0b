#include "ui/paint/ToolMemory.h"

#include <QSettings>

#include <algorithm>

namespace latelier {

namespace {

/// The one list of what is kept, with the range of each number.
template <typename Tools, typename Visitor>
void visitTools(Tools& tools, Visitor&& visit) {
    auto& brush = tools.settings.brush;
    visit("size", brush.size, 1, 1000);
    visit("hardness", brush.hardness, 0, 1);
    visit("opacity", brush.opacity, 0.01, 1);
    visit("spacing", brush.spacing, 0.01, 2);
    visit("stabiliser", brush.stabiliser, 0, 500);
    visit("pressureSize", brush.pressureSize, 0, 1);
    visit("pressureOpacity", brush.pressureOpacity, 0, 1);
    visit("mirrorAcross", brush.mirrorAcross, 0, 1);
    visit("mirrorDown", brush.mirrorDown, 0, 1);
    visit("tolerance", tools.settings.tolerance, 0, 255);
    visit("colour", tools.settings.colour, 0, 0);
    visit("otherColour", tools.settings.otherColour, 0, 0);
    visit("maskColour", tools.look.colour, 0, 0);
    visit("maskOpacity", tools.look.opacity, 0, 1);
}

QString keyOf(const char* name) {
    return QStringLiteral("tools/") + QString::fromLatin1(name);
}

template <typename T>
void read(const QVariant& kept, T& value, double least, double most) {
    bool good = false;
    const double number = kept.toDouble(&good);
    if (good)
        value = T(std::clamp(number, least, most));
}
void read(const QVariant& kept, bool& value, double, double) {
    value = kept.toBool();
}
void read(const QVariant& kept, QColor& value, double, double) {
    const QColor colour(kept.toString());
    if (colour.isValid())
        value = colour;
}

template <typename T>
QVariant kept(const T& value) {
    return value;
}
QVariant kept(const QColor& value) {
    return value.name();
}

} // namespace

ToolMemory readTools(const QSettings& values) {
    ToolMemory tools;
    visitTools(tools, [&](const char* name, auto& value, double least, double most) {
        if (const QVariant found = values.value(keyOf(name)); found.isValid())
            read(found, value, least, most);
    });
    return tools;
}

void writeTools(QSettings& values, const ToolMemory& tools) {
    visitTools(tools,
               [&](const char* name, const auto& value, double, double) { values.setValue(keyOf(name), kept(value)); });
}

} // namespace latelier
