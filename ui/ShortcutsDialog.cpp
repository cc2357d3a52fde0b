#include "ui/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QScrollArea>

namespace latelier {

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent), actions_(actions), note_(new QLabel(tr("Click a field and press the new keys."))) {
    setWindowTitle(tr("Shortcuts"));
    resize(480, 560);
    auto* list = new QWidget;
    auto* form = new QFormLayout(list);
    form->setVerticalSpacing(4);
    for (QAction* action : actions_) {
        auto* keys = new QKeySequenceEdit(action->shortcut());
        keys->setAccessibleName(action->text());
        form->addRow(action->text(), keys);
        connect(keys, &QKeySequenceEdit::editingFinished, this, [this, action, keys] {
            choose(action, keys->keySequence());
            keys->setKeySequence(action->shortcut());
        });
    }
    // What the canvas and the fields understand by themselves.
    for (const auto& [name, keys] : {std::pair(tr("Weight of the selected words"), tr("Ctrl+Up, Ctrl+Down")),
                                     std::pair(tr("Move the picture"), tr("Space or middle button, arrow keys")),
                                     std::pair(tr("Zoom to the cursor"), tr("Wheel")),
                                     std::pair(tr("Step before, step after"), tr("Left, Right on the timeline")),
                                     std::pair(tr("Canvas only"), tr("Tab on the canvas"))}) {
        auto* fixed = new QLabel(keys);
        fixed->setProperty("role", QStringLiteral("dim"));
        form->addRow(name, fixed);
    }
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_->setProperty("role", QStringLiteral("dim"));
    note_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(note_);
    column->addWidget(buttons);
}

void ShortcutsDialog::choose(QAction* action, const QKeySequence& keys) {
    if (keys == action->shortcut())
        return;
    for (const QAction* other : actions_)
        if (other != action && !keys.isEmpty() && other->shortcuts().contains(keys)) {
            note_->setText(tr("%1 is taken by “%2”.").arg(keys.toString(QKeySequence::NativeText), other->text()));
            return;
        }
    action->setShortcut(keys);
    note_->setText(tr("“%1” is now %2.").arg(action->text(), keys.toString(QKeySequence::NativeText)));
    Q_EMIT changed(action);
}

} // namespace latelier
