#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QFormLayout;
class QKeySequenceEdit;
class QLabel;
class QScrollArea;

namespace latelier {

/// Notes the keys that the actions have now as the standard ones, before the user's own are set.
void noteStandardKeys(const std::vector<QAction*>& actions);

/// Every action with its keys, which can be changed, taken away (by Backspace, or the cross) and set back to the
/// standard ones. A key that another action has is refused, with its name.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(QAction* action);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QAction* action;
        QKeySequenceEdit* keys;
        QAction* clear; ///< the cross in the field
    };

    void addRow(QAction* action);
    static void showKeys(const Row& row);

    void addFixedRows();
    void choose(QAction* action, const QKeySequence& keys);
    void takeStandardKeys();
    void showOnly(const QString& words);

    std::vector<QAction*> actions_;
    std::vector<Row> rows_;
    QFormLayout* form_;
    QScrollArea* area_;
    QLabel* note_;
};

} // namespace latelier
