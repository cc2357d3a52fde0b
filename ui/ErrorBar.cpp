#include "ui/ErrorBar.h"

#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace latelier {

ErrorBar::ErrorBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel), text_(new QLabel), action_(new QPushButton), close_(new QToolButton) {
    setObjectName(QStringLiteral("errorBar"));
    icon_->setPixmap(themedIcon(QStringLiteral("error")).pixmap(20, 20));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    close_->setIcon(themedIcon(QStringLiteral("remove")));
    close_->setAccessibleName(tr("Dismiss"));
    close_->setToolTip(tr("Dismiss"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (run_)
            run_();
    });
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorBar::showError(const QString& sentence, const QString& detail, const Action& action) {
    present(sentence, detail, action, true);
}

void ErrorBar::showNote(const QString& sentence, const Action& action) {
    if (isHidden() || !error_)
        present(sentence, {}, action, false);
}

void ErrorBar::present(const QString& sentence, const QString& detail, const Action& action, bool error) {
    error_ = error;
    setProperty("error", error);
    style()->unpolish(this);
    style()->polish(this);
    icon_->setVisible(error);
    text_->setText(sentence);
    text_->setToolTip(detail);
    setAccessibleName(sentence);
    run_ = action.run;
    action_->setText(action.text);
    action_->setVisible(bool(action.run));
    show();
}

QString ErrorBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

} // namespace latelier
