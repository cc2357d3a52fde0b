#pragma once

#include "ui/language/GivenTexts.h"

#include <QObject>
#include <QTranslator>

#include <cstdint>
#include <vector>

namespace latelier {

/// The language of the window: as the desktop says, or as chosen. It is changed while the program runs.
///
/// What stands on the screen is translated anew without help from the panels: each label, button, action, choice and
/// tool tip that shows a text which the translator gave is given the new one. What a panel puts together itself, it
/// makes anew on QEvent::LanguageChange.
class Language : public QObject {
    Q_OBJECT

public:
    /// `folder` holds latelier_<code>.qm; `code` is the choice to begin with, see choose().
    Language(QString folder, const QString& code, QObject* parent = nullptr);

    struct Choice {
        QString code; ///< "de", "zh_CN"; "en" needs no file
        QString name; ///< in the language itself
    };
    /// What there is, by code: English and every file of the folder. Generated test languages are not offered.
    const std::vector<Choice>& choices() const { return choices_; }

    /// A code, or empty for the desktop's language. "en_XA" lengthens and accents every text, "ar_XB" mirrors it as
    /// well: what stays plain or is cut off is a fault.
    void choose(const QString& code);
    QString chosen() const { return chosen_; }
    /// The code in use, whoever chose it.
    QString current() const { return current_; }

    /// A text that tr() gave in an earlier language, in the one of now; for what is kept and shown later.
    QString again(const QString& text) const { return texts_.again(text, nullptr); }

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    QString renewed(QObject* object, const QByteArray& place, const QString& shown) const;

    QString folder_;
    std::vector<Choice> choices_;
    QString chosen_;
    QString current_;
    QTranslator qtTexts_;
    GivenTexts texts_;
};

/// The parts with the separator of the chosen language between them: "a, b", 「a、b」.
QString listed(const QStringList& parts);

/// A label and its value: "Seed: 7", « Graine : 7 ».
QString labelled(const QString& label, const QString& value);

/// "1.3 GB", with the digits and units of the chosen language.
QString dataSize(std::int64_t bytes);

} // namespace latelier
