#include "ui/gallery/SavingDialog.h"

#include "ui/language/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace latelier {

SavingDialog::SavingDialog(const Saving& saving, GalleryCommands& commands, QWidget* parent)
    : QDialog(parent), commands_(commands), format_(new QComboBox), explanation_(new QLabel), quality_(new QSpinBox),
      steps_(new QCheckBox(tr("Keep the steps of each picture"))), room_(new QLabel),
      prune_(new QPushButton(tr("Remove kept steps…"))) {
    setWindowTitle(tr("How pictures are kept"));
    format_->setObjectName(QStringLiteral("savingFormat"));
    for (const auto& [text, name] :
         {std::pair(QStringLiteral("PNG"), "png"), std::pair(tr("PNG with 16 bits a channel"), "png16"),
          std::pair(QStringLiteral("JPEG"), "jpg"), std::pair(QStringLiteral("WebP"), "webp"),
          std::pair(QStringLiteral("OpenEXR"), "exr")})
        format_->addItem(text, QString::fromLatin1(name));
    format_->setCurrentIndex(std::max(0, format_->findData(saving.format)));
    explanation_->setProperty("role", QStringLiteral("dim"));
    explanation_->setWordWrap(true);
    explanation_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    explanation_->setMinimumHeight(3 * fontMetrics().lineSpacing()); // so that the dialog keeps its size
    room_->setWordWrap(true);
    prune_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    quality_->setRange(1, 100);
    quality_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    quality_->setValue(saving.quality);
    steps_->setObjectName(QStringLiteral("savingSteps"));
    steps_->setToolTip(tr("Old pictures can then be looked through in the timeline, and branched from, as new ones"));
    steps_->setChecked(saving.steps);
    room_->setObjectName(QStringLiteral("savingRoom"));
    room_->setProperty("role", QStringLiteral("dim"));
    prune_->setObjectName(QStringLiteral("savingPrune"));
    prune_->setEnabled(false);
    prune_->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Format"), format_);
    form->addRow(QString(), explanation_);
    form->addRow(tr("Quality"), quality_);
    form->addRow(QString(), steps_);
    form->addRow(QString(), room_);
    form->addRow(QString(), prune_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(460);

    connect(format_, &QComboBox::currentIndexChanged, this, &SavingDialog::explain);
    connect(prune_, &QPushButton::clicked, this, &SavingDialog::prune);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&commands_.thread(), &GalleryThread::changed, this, &SavingDialog::countSteps);
    explain();
    countSteps();
}

Saving SavingDialog::saving() const {
    return {format_->currentData().toString(), quality_->value(), steps_->isChecked()};
}

void SavingDialog::explain() {
    const QString format = format_->currentData().toString();
    const bool lossy = format == QLatin1String("jpg") || format == QLatin1String("webp");
    quality_->setEnabled(lossy);
    if (format == QLatin1String("png"))
        explanation_->setText(tr("Every pixel as it was made; read by all programs."));
    else if (lossy)
        explanation_->setText(tr("Smaller files that lose a little. The settings are kept all the same."));
    else
        explanation_->setText(tr("What the decoder gave, not rounded to 8 bits a channel: for grading and printing."));
}

void SavingDialog::countSteps() {
    struct Kept {
        std::int64_t bytes = 0;
        std::vector<PictureId> pictures;
    };
    commands_.thread().run(
        this,
        [](Gallery& gallery, GallerySearch&) {
            Kept kept{gallery.trajectoryBytes(), {}};
            Statement rows(gallery.database(), "SELECT id FROM pictures WHERE trajectory > 0");
            while (rows.step())
                kept.pictures.push_back(rows.integer(0));
            return kept;
        },
        [this](const Kept& kept) {
            withSteps_ = kept.pictures;
            prune_->setEnabled(!withSteps_.empty());
            room_->setText(
                withSteps_.empty()
                    ? tr("No steps are kept.")
                    : tr("Steps of %n picture(s): %1", nullptr, int(withSteps_.size())).arg(dataSize(kept.bytes)));
        });
}

void SavingDialog::prune() {
    QMessageBox question(QMessageBox::NoIcon, tr("Remove kept steps"),
                         tr("Remove the kept steps of %n picture(s)?", nullptr, int(withSteps_.size())),
                         QMessageBox::Cancel, this);
    question.setInformativeText(tr("The pictures stay. Their steps can be had again by making them again."));
    const QAbstractButton* yes = question.addButton(tr("Remove the steps"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == yes)
        commands_.pruneSteps(withSteps_);
}

} // namespace latelier
