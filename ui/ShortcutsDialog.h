#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QLabel;

namespace latelier {

/// Every action with its keys, which can be changed. A key that another action has is refused, with its name.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(QAction* action);

private:
    void choose(QAction* action, const QKeySequence& keys);

    std::vector<QAction*> actions_;
    QLabel* note_;
};

} // namespace latelier
