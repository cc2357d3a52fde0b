#include "ui/GridDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace latelier {

GridDialog::GridDialog(GenerationRequest base, QWidget* parent)
    : QDialog(parent), base_(std::move(base)), note_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Grid of settings"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(2, 320);
    const QString names[] = {tr("Columns (X)"), tr("Rows (Y)"), tr("Pages (Z)")};
    const GridAxis usual[] = {GridAxis::Guidance, GridAxis::Sampler, GridAxis::None};
    const QString usualValues[] = {QStringLiteral("3, 5, 7, 9"), QStringLiteral("Euler, DPM++ 2M"), QString()};
    for (int index = 0; index < 3; ++index) {
        auto* axis = new QComboBox;
        for (int value = int(GridAxis::None); value <= int(GridAxis::PromptWords); ++value)
            axis->addItem(axisName(GridAxis(value)), value);
        axis->setCurrentIndex(axis->findData(int(usual[index])));
        axis->setAccessibleName(names[index]);
        auto* values = new QLineEdit(usualValues[index]);
        values->setAccessibleName(tr("Values for %1").arg(names[index]));
        grid->addWidget(new QLabel(names[index]), index, 0);
        grid->addWidget(axis, index, 1);
        grid->addWidget(values, index, 2);
        rows_[std::size_t(index)] = {axis, values};
        connect(axis, &QComboBox::currentIndexChanged, this, [this, values] {
            values->clear();
            renew();
        });
        connect(values, &QLineEdit::textChanged, this, &GridDialog::renew);
    }
    note_->setProperty("role", QStringLiteral("dim"));
    note_->setWordWrap(true);
    grid->addWidget(note_, 3, 0, 1, 3);
    paint_ = buttons_->addButton(tr("Paint the grid"), QDialogButtonBox::AcceptRole);
    paint_->setDefault(true);
    grid->addWidget(buttons_, 4, 0, 1, 3);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    renew();
}

void GridDialog::offerLast() {
    QPushButton* last = buttons_->addButton(tr("Back to the last grid"), QDialogButtonBox::ActionRole);
    connect(last, &QPushButton::clicked, this, [this] { done(Last); });
}

void GridDialog::renew() {
    QString problem;
    for (std::size_t index = 0; index < rows_.size(); ++index) {
        const auto axis = GridAxis(rows_[index].axis->currentData().toInt());
        rows_[index].values->setEnabled(axis != GridAxis::None);
        rows_[index].values->setPlaceholderText(axisHelp(axis));
        spec_[index] = readRange(axis, rows_[index].values->text(), problem);
        if (problem.isEmpty())
            problem = withoutEffect(base_, spec_[index]);
    }
    const auto pictures = spec_[0].values.size() * spec_[1].values.size() * spec_[2].values.size();
    note_->setText(problem.isEmpty() ? tr("Pictures: %1, all with the same seed unless it is an axis.").arg(pictures)
                                     : problem);
    paint_->setEnabled(problem.isEmpty() && pictures > 0);
}

} // namespace latelier
