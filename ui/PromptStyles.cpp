#include "ui/PromptStyles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace latelier {

std::vector<PromptStyle> promptStyles(const QString& ownFile) {
    std::vector<PromptStyle> styles;
    for (const QString& name : {QStringLiteral(":/styles.json"), ownFile}) {
        QFile file(name);
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject style = value.toObject();
            if (!style[QLatin1String("name")].toString().isEmpty())
                styles.push_back({style[QLatin1String("name")].toString(), style[QLatin1String("prompt")].toString(),
                                  style[QLatin1String("negative")].toString()});
        }
    }
    return styles;
}

QString withWords(const QString& prompt, const QString& words) {
    if (words.isEmpty() || prompt.contains(words))
        return prompt;
    const QString trimmed = prompt.trimmed();
    return trimmed.isEmpty() ? words : trimmed + QStringLiteral(", ") + words;
}

} // namespace latelier
