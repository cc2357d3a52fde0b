#pragma once

#include <QFrame>
#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace latelier {

/// One sentence on what went wrong or waits for an answer, above the canvas, with an action or two; it stays until it
/// is dismissed.
class ErrorBar : public QFrame {
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    struct Action {
        QString text;
        std::function<void()> run;
    };

    void showError(const QString& sentence, const QString& detail = {}, const std::vector<Action>& actions = {});
    /// Takes an error or a note away that is over; nothing where another one is shown.
    void withdraw(const QString& sentence);
    /// The same for something that is no error, in quiet colours. It gives way to what is shown already.
    void showNote(const QString& sentence, const Action& action);
    /// A quiet sentence that waits for its turn and comes back after an error, so that its question is not lost.
    /// `again` says it in another language where looking the texts up does not, as with numbers.
    void ask(const QString& sentence, const std::vector<Action>& actions, std::function<QString()> again = {});
    QString sentence() const;
    /// Words what waits in another language; `again` gives a text that stands now for an earlier one.
    void renewTexts(const std::function<QString(const QString&)>& again);

private:
    struct Entry {
        QString sentence;
        QString detail;
        std::vector<Action> actions;
        enum class Kind { Error, Note, Question } kind = Kind::Note;
        std::function<QString()> again = {};
    };

    void present(const Entry& entry);
    void showText();
    void closeShown();

    QHBoxLayout* row_;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* more_; ///< shows the detail
    QToolButton* close_;
    std::vector<QPushButton*> buttons_;
    Entry shown_;
    std::deque<Entry> waiting_;
    QPointer<QWidget> cameFrom_; ///< what had the focus before something here took it
};

} // namespace latelier
