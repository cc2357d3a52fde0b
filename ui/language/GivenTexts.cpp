#include "ui/language/GivenTexts.h"

#include <QCoreApplication>
#include <QObject>

#include <algorithm>

namespace latelier {

namespace {

const QRegularExpression& holder() {
    static const QRegularExpression expression(QStringLiteral("%L?(\\d|n)"));
    return expression;
}

/// Whether a class of the object or of one that it belongs to is the one that a text was asked for in.
bool asksAs(const QObject* object, const QByteArray& context) {
    for (; object; object = object->parent())
        for (const QMetaObject* type = object->metaObject(); type; type = type->superClass())
            if (context == type->className())
                return true;
    return false;
}

/// The number that a text of some language stands for; grouping is left out.
int counted(const QString& number) {
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.toInt();
}

} // namespace

void GivenTexts::change(const QString& file) {
    auto texts = std::make_unique<QTranslator>();
    if (!file.isEmpty())
        (void)texts->load(file);
    const std::lock_guard lock(mutex_);
    texts_ = std::move(texts);
    before_ = given_;
    rememberPatterns();
}

void GivenTexts::rememberPatterns() {
    patterns_.clear();
    for (const auto& given : before_) {
        const QString& text = given.first;
        QString expression;
        QStringList holders;
        qsizetype end = 0, letters = 0;
        const auto literal = [&](qsizetype to) {
            const QString part = text.mid(end, to - end);
            expression += QRegularExpression::escape(part);
            letters += std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        };
        for (auto found = holder().globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            literal(match.capturedStart());
            const bool count = match.captured(1) == QLatin1String("n");
            expression += count ? QStringLiteral("(\\d[\\d\\s.,'’]*)") : QStringLiteral("((?:(?! · ).)+)");
            holders << QLatin1Char('%') + match.captured(1);
            end = match.capturedEnd();
        }
        literal(text.size());
        // "%1, %2" would fit anything.
        if (holders.isEmpty() || letters == 0)
            continue;
        patterns_.push_back(
            {QRegularExpression(QRegularExpression::anchoredPattern(expression)), holders, letters, given.second});
    }
    std::ranges::stable_sort(patterns_, std::greater(), &Pattern::letters);
}

QString GivenTexts::translate(const char* context, const char* source, const char* comment, int n) const {
    const std::lock_guard lock(mutex_);
    const QString found = lookUp(context, source, comment, n);
    Sources& sources = given_[found.isEmpty() ? QString::fromUtf8(source) : found];
    if (const Source asked{context, source, comment, n >= 0}; std::ranges::find(sources, asked) == sources.end())
        sources.push_back(asked);
    return found;
}

QString GivenTexts::lookUp(const char* context, const char* source, const char* comment, int n) const {
    if (!texts_ || texts_->isEmpty())
        return {};
    // lupdate names a class with its namespace, a lambda or free function by the namespace alone.
    const QByteArray name(context);
    for (const QByteArray& place : {name, "latelier::" + name, QByteArray("latelier")})
        if (const QString text = texts_->translate(place.constData(), source, comment, n); !text.isEmpty())
            return text;
    return {};
}

QString GivenTexts::whole(const QString& shown, const QObject* shownBy) const {
    const auto now = [&](const Sources& sources, int n = 1) { // a counted form without its number is "one picture"
        const auto near =
            std::ranges::find_if(sources, [&](const Source& source) { return asksAs(shownBy, source.context); });
        const Source& source = near == sources.end() ? sources.back() : *near;
        return QCoreApplication::translate(source.context.constData(), source.text.constData(),
                                           source.comment.constData(), source.counted ? n : -1);
    };
    if (const auto found = before_.find(shown); found != before_.end())
        return now(found->second);
    for (const Pattern& pattern : patterns_) {
        const auto match = pattern.expression.match(shown);
        if (!match.hasMatch())
            continue;
        std::map<QString, QString> parts;
        int n = 1;
        for (qsizetype i = 0; i < pattern.holders.size(); ++i) {
            const QString part = match.captured(int(i) + 1);
            parts[pattern.holders[i]] = again(part, shownBy);
            if (pattern.holders[i] == QStringLiteral("%n"))
                n = counted(part);
        }
        QString text = now(pattern.sources, n);
        for (const auto& [place, part] : parts)
            text.replace(place, part);
        return text;
    }
    return shown;
}

QString GivenTexts::again(const QString& shown, const QObject* shownBy) const {
    if (const QString text = whole(shown, shownBy); text != shown)
        return text;
    // Texts are put together from texts: lines, "words (more words)", parts between dots.
    const auto split = [&](const QString& between) {
        const qsizetype end = shown.indexOf(between);
        return end < 0 ? shown
                       : again(shown.left(end), shownBy) + between + again(shown.mid(end + between.size()), shownBy);
    };
    if (const QString text = split(QStringLiteral("\n")); text != shown)
        return text;
    if (const qsizetype open = shown.lastIndexOf(QStringLiteral(" (")); open > 0 && shown.endsWith(QLatin1Char(')'))) {
        const QString text = QStringLiteral("%1 (%2)").arg(again(shown.left(open), shownBy),
                                                           again(shown.mid(open + 2).chopped(1), shownBy));
        if (text != shown)
            return text;
    }
    return split(QStringLiteral(" · "));
}

} // namespace latelier
