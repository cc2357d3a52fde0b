#include "ui/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace latelier {

namespace {

const char* const standardKeys = "standardKeys"; ///< property of an action

} // namespace

void noteStandardKeys(const std::vector<QAction*>& actions) {
    for (QAction* action : actions)
        action->setProperty(standardKeys, QKeySequence::listToString(action->shortcuts()));
}

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent), actions_(actions), form_(new QFormLayout), area_(new QScrollArea),
      note_(new QLabel(tr("Press the new keys in a field. Backspace leaves the action without keys."))) {
    setWindowTitle(tr("Shortcuts"));
    resize(480, 560);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find an action"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::showOnly);
    auto* list = new QWidget;
    list->setLayout(form_);
    form_->setVerticalSpacing(4);
    for (QAction* action : actions_)
        addRow(action);
    addFixedRows();
    area_->setWidget(list);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus); // what it holds has it
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_->setProperty("role", QStringLiteral("dim"));
    note_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* standard = buttons->addButton(tr("Standard keys"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("standardKeys"));
    standard->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, this, &ShortcutsDialog::takeStandardKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(area_, 1);
    column->addWidget(note_);
    column->addWidget(buttons);
}

void ShortcutsDialog::addRow(QAction* action) {
    auto* keys = new QKeySequenceEdit;
    keys->setAccessibleName(action->text());
    form_->addRow(action->text(), keys);
    auto* clear = keys->findChild<QLineEdit*>()->addAction(style()->standardIcon(QStyle::SP_LineEditClearButton),
                                                           QLineEdit::TrailingPosition);
    const Row row{action, keys, clear};
    rows_.push_back(row);
    showKeys(row);
    connect(clear, &QAction::triggered, this, [this, row] {
        choose(row.action, {});
        showKeys(row);
    });
    // Qt empties the field when Shift or Ctrl alone is pressed, as on the way to the field before: that chooses
    // nothing.
    connect(keys, &QKeySequenceEdit::editingFinished, this, [this, row] {
        if (const QKeySequence pressed = row.keys->keySequence(); !pressed.isEmpty())
            choose(row.action, pressed == QKeySequence(Qt::Key_Backspace) ? QKeySequence() : pressed);
        showKeys(row);
    });
}

void ShortcutsDialog::showKeys(const Row& row) {
    row.keys->setKeySequence(row.action->shortcut());
    row.clear->setVisible(!row.action->shortcut().isEmpty());
}

// What the canvas and the fields understand by themselves.
void ShortcutsDialog::addFixedRows() {
    for (const auto& [name, keys] : {std::pair(tr("Weight of the selected words"), tr("Ctrl+Up, Ctrl+Down")),
                                     std::pair(tr("Move the picture"), tr("Space or middle button, arrow keys")),
                                     std::pair(tr("Zoom to the cursor"), tr("Wheel")),
                                     std::pair(tr("Step before, step after"), tr("Left, Right on the timeline")),
                                     std::pair(tr("Canvas only"), tr("Tab on the canvas"))}) {
        auto* fixed = new QLabel(keys);
        fixed->setProperty("role", QStringLiteral("dim"));
        form_->addRow(name, fixed);
    }
}

void ShortcutsDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // Only now the fields are as wide as the style makes them.
    area_->setMinimumWidth(area_->widget()->minimumSizeHint().width() + area_->verticalScrollBar()->sizeHint().width() +
                           2 * area_->frameWidth());
}

void ShortcutsDialog::showOnly(const QString& words) {
    for (int row = 0; row < form_->rowCount(); ++row) {
        const auto* label = qobject_cast<QLabel*>(form_->itemAt(row, QFormLayout::LabelRole)->widget());
        form_->setRowVisible(row, label->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void ShortcutsDialog::takeStandardKeys() {
    for (const Row& row : rows_) {
        const auto keys = QKeySequence::listFromString(row.action->property(standardKeys).toString());
        if (keys == row.action->shortcuts())
            continue;
        row.action->setShortcuts(keys);
        showKeys(row);
        Q_EMIT changed(row.action);
    }
    note_->setText(tr("Every action has its standard keys again."));
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
    note_->setText(keys.isEmpty() ? tr("“%1” has no keys now.").arg(action->text())
                                  : tr("“%1” is now %2.").arg(action->text(), keys.toString(QKeySequence::NativeText)));
    Q_EMIT changed(action);
}

} // namespace latelier
