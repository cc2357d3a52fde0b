#pragma once

#include <QAction>

namespace latelier {

/// Answers "What's this?" for every control of the application, from what the control says of itself, with a link to
/// the page of the manual about its panel.
class WhatsThis : public QObject {
    Q_OBJECT

public:
    /// While a dialog is open the main window's keys do nothing: the actions that help are given to each dialog too.
    explicit WhatsThis(QList<QAction*> help = {}, QObject* parent = nullptr)
        : QObject(parent), help_(std::move(help)) {}

    /// Shows the answer at a place of the screen; false where there is none.
    static bool explain(QWidget* widget, QPoint place);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void pageRequested(const QString& page);

private:
    QList<QAction*> help_;
};

} // namespace latelier
