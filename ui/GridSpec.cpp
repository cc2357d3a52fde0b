#include "ui/GridSpec.h"

#include "core/base/SamplerNames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace latelier {

namespace {

constexpr int mostValues = 100;

QString tr(const char* text) {
    return QCoreApplication::translate("GridSpec", text);
}

bool isName(GridAxis axis) {
    return axis == GridAxis::Sampler || axis == GridAxis::Schedule || axis == GridAxis::PromptWords;
}

/// "5-15:2.5" as its numbers; one value where there is no range.
QStringList expand(const QString& part) {
    static const QRegularExpression range(QStringLiteral("^([\\d.]+)\\s*-\\s*([\\d.]+)(?:\\s*:\\s*([\\d.]+))?$"));
    const QRegularExpressionMatch match = range.match(part);
    if (!match.hasMatch())
        return {part};
    const double first = match.captured(1).toDouble();
    const double last = match.captured(2).toDouble();
    const double step = match.captured(3).isEmpty() ? 1 : match.captured(3).toDouble();
    QStringList values;
    if (step > 0)
        for (int i = 0; first + i * step <= last + 1e-9 && i < mostValues; ++i)
            values << QString::number(first + i * step, 'g', 10);
    return values;
}

bool usable(GridAxis axis, const QString& value) {
    bool number = false;
    switch (axis) {
    case GridAxis::None:
    case GridAxis::PromptWords:
        return true;
    case GridAxis::Sampler:
        return lookUpSampler(value.toStdString());
    case GridAxis::Schedule:
        return lookUpSchedule(value.toStdString());
    case GridAxis::Seed:
        value.toULongLong(&number);
        return number;
    case GridAxis::Steps:
    case GridAxis::ClipSkip:
    case GridAxis::DeepEvery:
        return value.toInt(&number) >= 1 && number;
    case GridAxis::Guidance:
    case GridAxis::Strength:
        return value.toDouble(&number) >= 0 && number;
    case GridAxis::TokenMerging: {
        const double share = value.toDouble(&number);
        return number && share >= 0 && share <= mostTokenMerging;
    }
    }
    return false;
}

void apply(GenerationRequest& request, const GridRange& range, int place) {
    const QString& value = range.values[place];
    switch (range.axis) {
    case GridAxis::None:
        break;
    case GridAxis::Guidance:
        request.guidance = value.toDouble();
        break;
    case GridAxis::Steps:
        request.steps = value.toInt();
        break;
    case GridAxis::Sampler:
        request.sampler = lookUpSampler(value.toStdString())->name;
        break;
    case GridAxis::Schedule:
        request.schedule = lookUpSchedule(value.toStdString())->name;
        break;
    case GridAxis::Seed:
        request.seed = value.toULongLong();
        break;
    case GridAxis::Strength:
        request.strength = value.toDouble();
        break;
    case GridAxis::ClipSkip:
        request.clipSkip = value.toInt();
        break;
    case GridAxis::DeepEvery:
        request.deepEvery = value.toInt();
        break;
    case GridAxis::TokenMerging:
        request.tokenMerging = value.toDouble();
        break;
    case GridAxis::PromptWords:
        request.prompt = QString::fromStdString(request.prompt).replace(range.values.first(), value).toStdString();
        break;
    }
}

} // namespace

QString axisName(GridAxis axis) {
    switch (axis) {
    case GridAxis::None:
        return tr("Nothing");
    case GridAxis::Guidance:
        return tr("Prompt strength");
    case GridAxis::Steps:
        return tr("Steps");
    case GridAxis::Sampler:
        return tr("Sampler");
    case GridAxis::Schedule:
        return tr("Noise schedule");
    case GridAxis::Seed:
        return tr("Seed");
    case GridAxis::Strength:
        return tr("Change amount");
    case GridAxis::ClipSkip:
        return tr("Clip skip");
    case GridAxis::DeepEvery:
        return tr("Shape interval");
    case GridAxis::TokenMerging:
        return tr("Merged areas");
    case GridAxis::PromptWords:
        return tr("Prompt words");
    }
    return {};
}

QString axisHelp(GridAxis axis) {
    switch (axis) {
    case GridAxis::None:
        return {};
    case GridAxis::Sampler:
        return tr("Euler, Heun, DPM++ 2M");
    case GridAxis::Schedule:
        return tr("Automatic, Karras, Exponential");
    case GridAxis::PromptWords:
        return tr("word, one instead, another instead");
    case GridAxis::Strength:
    case GridAxis::TokenMerging:
        return tr("0.3, 0.5, 0.7");
    case GridAxis::Seed:
    case GridAxis::DeepEvery:
        return tr("1-4");
    case GridAxis::ClipSkip:
        return tr("1, 2");
    case GridAxis::Steps:
        return tr("10, 20, 30 or 10-30:5");
    case GridAxis::Guidance:
        return tr("3, 5, 7, 9 or 3-9:2");
    }
    return {};
}

GridRange readRange(GridAxis axis, const QString& text, QString& problem) {
    GridRange range{axis, {}};
    if (axis == GridAxis::None) {
        range.values << QString();
        return range;
    }
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        for (const QString& value : isName(axis) ? QStringList{part.trimmed()} : expand(part.trimmed())) {
            if (!usable(axis, value))
                problem = tr("“%1” is no value for %2.").arg(value, axisName(axis).toLower());
            else if (range.values.size() < mostValues)
                range.values << value;
        }
    if (range.values.isEmpty() && problem.isEmpty())
        problem = tr("Values for %1 are missing.").arg(axisName(axis).toLower());
    return range;
}

QString withoutEffect(const GenerationRequest& base, const GridRange& range) {
    if (range.axis == GridAxis::Strength && !base.source)
        return tr("%1 needs a picture to start from.").arg(axisName(range.axis));
    if (range.axis == GridAxis::PromptWords && !range.values.isEmpty() &&
        !QString::fromStdString(base.prompt).contains(range.values.first()))
        return tr("The prompt does not contain “%1”.").arg(range.values.first());
    return {};
}

std::vector<GridCell> gridCells(const GenerationRequest& base, const GridSpec& spec) {
    std::vector<GridCell> cells;
    for (int page = 0; page < spec[2].values.size(); ++page)
        for (int row = 0; row < spec[1].values.size(); ++row)
            for (int column = 0; column < spec[0].values.size(); ++column) {
                GridCell cell{base, {column, row, page}};
                cell.request.count = 1;
                for (std::size_t axis = 0; axis < spec.size(); ++axis)
                    apply(cell.request, spec[axis], cell.place[axis]);
                cells.push_back(std::move(cell));
            }
    return cells;
}

} // namespace latelier
