#pragma once

#include <QObject>
#include <QTranslator>

#include <map>
#include <memory>
#include <vector>

namespace latelier {

/// The language of the window: as the desktop says, or as chosen. It is changed while the program runs.
///
/// What stands on the screen is translated anew without help from the panels: the translator remembers which text it
/// gave for which source, and each label, button, action and tool tip that shows such a text is given the new one.
/// Texts with numbers in them come anew by themselves when the number changes.
class Language : public QObject {
    Q_OBJECT

public:
    /// `folder` holds latelier_<code>.qm; `code` is the choice to begin with, see choose().
    Language(QString folder, const QString& code, QObject* parent = nullptr);
    ~Language() override;

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

Q_SIGNALS:
    void changed();

private:
    class Recorder;

    void retranslate();

    QString folder_;
    std::vector<Choice> choices_;
    QString chosen_;
    QString current_;
    QTranslator qtTexts_;
    std::unique_ptr<Recorder> recorder_;
};

/// The parts with the separator of the chosen language between them: "a, b", 「a、b」.
QString listed(const QStringList& parts);

} // namespace latelier
