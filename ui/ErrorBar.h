#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace latelier {

/// One sentence on what went wrong, above the canvas, with an action or two; it stays until it is dismissed.
class ErrorBar : public QFrame {
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    struct Action {
        QString text;
        std::function<void()> run;
    };

    void showError(const QString& sentence, const QString& detail = {}, const Action& action = {});
    /// The same for something that is no error, in quiet colours. It gives way to an error that is shown.
    void showNote(const QString& sentence, const Action& action);
    QString sentence() const;

private:
    void present(const QString& sentence, const QString& detail, const Action& action, bool error);

    QLabel* icon_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
    std::function<void()> run_;
    bool error_ = false;
};

} // namespace latelier
