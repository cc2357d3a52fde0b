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
    QString sentence() const;

private:
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
    std::function<void()> run_;
};

} // namespace latelier
