#pragma once

#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace latelier {

/// The one column of controls that the painting panel's parts are made of.
class PanelForm : public QWidget {
public:
    explicit PanelForm(const QString& title) : form_(new QFormLayout(this)) {
        form_->setContentsMargins(8, 4, 8, 8);
        form_->setHorizontalSpacing(8);
        form_->setVerticalSpacing(6);
        form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        auto* caption = new QLabel(title);
        caption->setProperty("role", QStringLiteral("section"));
        form_->addRow(caption);
    }

protected:
    void addRow(const QString& label, const QString& help, QWidget* field) {
        constexpr int labelWidth = 80;
        auto* caption = new QLabel(label);
        caption->setMinimumWidth(std::max(labelWidth, caption->sizeHint().width()));
        caption->setToolTip(help);
        caption->setBuddy(field);
        field->setToolTip(help);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(label);
        form_->addRow(caption, field);
    }
    static QPushButton* makeButton(const QString& text, const QString& help, const char* name) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setToolTip(help);
        return button;
    }

    /// A patch of the colour, with a rim that shows on any ground.
    static QIcon swatchOf(const QColor& colour) {
        QPixmap patch(28, 16);
        patch.fill(QColor(128, 128, 128));
        QPainter(&patch).fillRect(patch.rect().adjusted(1, 1, -1, -1), colour);
        return patch;
    }

    QFormLayout* form_;
};

} // namespace latelier
