#include "ui/ErrorBar.h"

#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace latelier {

ErrorBar::ErrorBar(QWidget* parent)
    : QFrame(parent), row_(new QHBoxLayout(this)), icon_(new QLabel), text_(new QLabel), close_(new QToolButton) {
    setObjectName(QStringLiteral("errorBar"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    close_->setIcon(themedIcon(QStringLiteral("remove")));
    close_->setAccessibleName(tr("Dismiss"));
    close_->setToolTip(tr("Dismiss"));
    row_->setContentsMargins(12, 6, 8, 6);
    row_->setSpacing(8);
    row_->addWidget(icon_);
    row_->addWidget(text_, 1);
    row_->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &ErrorBar::closeShown);
    hide();
}

void ErrorBar::showError(const QString& sentence, const QString& detail, const std::vector<Action>& actions) {
    if (!isHidden() && shown_.kind == Entry::Kind::Question)
        waiting_.push_front(shown_);
    present({sentence, detail, actions, Entry::Kind::Error});
}

void ErrorBar::withdraw(const QString& sentence) {
    if (!isHidden() && shown_.kind == Entry::Kind::Error && shown_.sentence == sentence)
        closeShown();
}

void ErrorBar::showNote(const QString& sentence, const Action& action) {
    if (isHidden() || shown_.kind == Entry::Kind::Note)
        present({sentence, {}, {action}, Entry::Kind::Note});
}

void ErrorBar::ask(const QString& sentence, const std::vector<Action>& actions) {
    const Entry entry{sentence, {}, actions, Entry::Kind::Question};
    if (isHidden() || shown_.kind == Entry::Kind::Note)
        present(entry);
    else
        waiting_.push_back(entry);
}

void ErrorBar::present(const Entry& entry) {
    shown_ = entry;
    setProperty("error", entry.kind == Entry::Kind::Error);
    style()->unpolish(this);
    style()->polish(this);
    icon_->setPixmap(themedIcon(QStringLiteral("error")).pixmap(QSize(20, 20), devicePixelRatioF()));
    icon_->setVisible(entry.kind == Entry::Kind::Error);
    text_->setText(entry.sentence);
    text_->setToolTip(entry.detail);
    setAccessibleName(entry.sentence);
    for (QPushButton* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    for (const Action& action : entry.actions) {
        auto* button = new QPushButton(action.text);
        row_->insertWidget(row_->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            closeShown();
            run();
        });
        buttons_.push_back(button);
    }
    show();
}

void ErrorBar::closeShown() {
    hide();
    for (QPushButton* button : buttons_)
        button->hide();
    if (waiting_.empty())
        return;
    const Entry next = waiting_.front();
    waiting_.pop_front();
    present(next);
}

void ErrorBar::renewTexts(const std::function<QString(const QString&)>& again) {
    const auto renew = [&](Entry& entry) {
        entry.sentence = again(entry.sentence);
        entry.detail = again(entry.detail);
        for (Action& action : entry.actions)
            action.text = again(action.text);
    };
    renew(shown_);
    std::ranges::for_each(waiting_, renew);
}

QString ErrorBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

} // namespace latelier
