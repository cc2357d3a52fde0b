#include "ui/ErrorBar.h"

#include "ui/Icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace latelier {

ErrorBar::ErrorBar(QWidget* parent)
    : QFrame(parent), row_(new QHBoxLayout(this)), icon_(new QLabel), text_(new QLabel), more_(new QPushButton),
      close_(new QToolButton) {
    setObjectName(QStringLiteral("errorBar"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    more_->setCheckable(true);
    more_->setText(tr("Details"));
    close_->setIcon(themedIcon(QStringLiteral("remove")));
    close_->setAccessibleName(tr("Dismiss"));
    close_->setToolTip(tr("Dismiss"));
    row_->setContentsMargins(12, 6, 8, 6);
    row_->setSpacing(8);
    row_->addWidget(icon_);
    row_->addWidget(text_, 1);
    row_->addWidget(more_);
    row_->addWidget(close_);
    connect(more_, &QPushButton::toggled, this, &ErrorBar::showText);
    connect(close_, &QToolButton::clicked, this, &ErrorBar::closeShown);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (isAncestorOf(now) && !isAncestorOf(before))
            cameFrom_ = before;
    });
    hide();
}

void ErrorBar::showError(const QString& sentence, const QString& detail, const std::vector<Action>& actions) {
    if (!isHidden() && shown_.kind == Entry::Kind::Question)
        waiting_.push_front(shown_);
    present({sentence, detail, actions, Entry::Kind::Error});
}

void ErrorBar::withdraw(const QString& sentence) {
    if (!isHidden() && shown_.kind != Entry::Kind::Question && shown_.sentence == sentence)
        closeShown();
}

void ErrorBar::showNote(const QString& sentence, const Action& action) {
    if (isHidden() || shown_.kind == Entry::Kind::Note)
        present({sentence, {}, {action}, Entry::Kind::Note});
}

void ErrorBar::ask(const QString& sentence, const std::vector<Action>& actions, std::function<QString()> again) {
    const Entry entry{sentence, {}, actions, Entry::Kind::Question, std::move(again)};
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
    more_->setVisible(!entry.detail.isEmpty());
    more_->setChecked(false);
    showText();
    setAccessibleName(entry.sentence);
    for (QPushButton* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    QWidget* last = more_;
    for (const Action& action : entry.actions) {
        auto* button = new QPushButton(action.text);
        row_->insertWidget(row_->count() - 1, button);
        setTabOrder(last, button);
        last = button;
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            closeShown();
            run();
        });
        buttons_.push_back(button);
    }
    setTabOrder(last, close_);
    show();
}

void ErrorBar::showText() {
    const QString detail = more_->isChecked() ? QLatin1Char('\n') + shown_.detail : QString();
    text_->setText(shown_.sentence + detail);
}

void ErrorBar::closeShown() {
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    for (QPushButton* button : buttons_)
        button->hide();
    if (!waiting_.empty()) {
        const Entry next = waiting_.front();
        waiting_.pop_front();
        present(next);
    }
    if (focused && cameFrom_)
        cameFrom_->setFocus();
}

void ErrorBar::renewTexts(const std::function<QString(const QString&)>& again) {
    const auto renew = [&](Entry& entry) {
        entry.sentence = entry.again ? entry.again() : again(entry.sentence);
        if (!entry.detail.isEmpty())
            entry.detail = again(entry.detail);
        for (Action& action : entry.actions)
            action.text = again(action.text);
    };
    renew(shown_);
    std::ranges::for_each(waiting_, renew);
    showText();
    setAccessibleName(shown_.sentence);
}

QString ErrorBar::sentence() const {
    return isHidden() ? QString() : shown_.sentence;
}

} // namespace latelier
