#pragma once

#include <QRegularExpression>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace latelier {

/// Looks texts up, and remembers what it gave for which source, so that a text on the screen can be given again in
/// another language.
class GivenTexts : public QTranslator {
public:
    /// Goes over to a file of translations; an empty name gives every text as it stands in the source. GUI thread only.
    void change(const QString& file);

    /// Safe on every thread, as tr() is.
    QString translate(const char* context, const char* source, const char* comment, int n) const override;
    bool isEmpty() const override { return false; }

    /// What stands now for a text that was given before the change, also with numbers and names put into it, or as one
    /// of several lines. Where two sources gave the same text, it is the one that a class around `shownBy` asked for.
    /// A text that was never given stays as it is. GUI thread only.
    QString again(const QString& shown, const QObject* shownBy) const;

private:
    struct Source {
        QByteArray context;
        QByteArray text;
        QByteArray comment;
        bool counted = false; ///< one of its numbers chooses among plural forms

        bool operator==(const Source&) const = default;
    };
    using Sources = std::vector<Source>;
    /// A given text with places for numbers and names.
    struct Pattern {
        QRegularExpression expression;
        QStringList holders; ///< "%1" and so on, in the order of the expression's captures
        qsizetype letters;   ///< besides the holders: the more, the surer is a match
        Sources sources;
    };

    QString lookUp(const char* context, const char* source, const char* comment, int n) const;
    void rememberPatterns();
    QString whole(const QString& shown, const QObject* shownBy) const;

    mutable std::mutex mutex_; ///< guards texts_ and given_
    std::unique_ptr<QTranslator> texts_;
    mutable std::map<QString, Sources> given_;
    std::map<QString, Sources> before_; ///< what had been given when the language was changed
    std::vector<Pattern> patterns_;     ///< those of `before_` with holders, the surest first
};

} // namespace latelier
