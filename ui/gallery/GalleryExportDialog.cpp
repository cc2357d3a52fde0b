#include "ui/gallery/GalleryExportDialog.h"

#include "core/base/Error.h"
#include "gallery/PictureNames.h"
#include "ui/language/ErrorWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace latelier {

namespace {

constexpr int sixteenBits = 100; ///< beside the numbers of PictureFormat: PNG with 16 bits a channel

} // namespace

GalleryExportDialog::GalleryExportDialog(int pictures, const PictureEntry& sample, const QString& folder,
                                         QWidget* parent)
    : QDialog(parent), sample_(sample), folder_(new QLineEdit(folder)),
      pattern_(new QLineEdit(QString::fromStdString(ExportOptions().pattern))), example_(new QLabel),
      format_(new QComboBox), quality_(new QSpinBox),
      settings_(new QCheckBox(tr("With prompts and settings in the files"))) {
    setWindowTitle(tr("Export %n picture(s)", nullptr, pictures));
    auto* browse = new QPushButton(tr("Choose…"));
    auto* where = new QHBoxLayout;
    where->addWidget(folder_, 1);
    where->addWidget(browse);
    pattern_->setObjectName(QStringLiteral("exportPattern"));
    pattern_->setToolTip(tr("Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} "
                            "{height} {rating} {id} {name} {number}. A slash makes a folder."));
    example_->setProperty("role", QStringLiteral("dim"));
    example_->setWordWrap(true);
    format_->setObjectName(QStringLiteral("exportFormat"));
    format_->addItem(tr("As they are"), -1);
    format_->addItem(QStringLiteral("PNG"), int(PictureFormat::Png));
    format_->addItem(tr("PNG with 16 bits a channel"), sixteenBits);
    format_->addItem(QStringLiteral("JPEG"), int(PictureFormat::Jpeg));
    format_->addItem(QStringLiteral("WebP"), int(PictureFormat::WebP));
    format_->addItem(QStringLiteral("OpenEXR"), int(PictureFormat::OpenExr));
    quality_->setRange(1, 100);
    quality_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    quality_->setValue(PictureOptions().quality);
    quality_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    settings_->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    export_ = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Folder"), where);
    form->addRow(tr("Names"), pattern_);
    form->addRow(QString(), example_);
    form->addRow(tr("Format"), format_);
    form->addRow(tr("Quality"), quality_);
    form->addRow(QString(), settings_);
    folder_->setAccessibleName(tr("Folder"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(480, sizeHint().height());

    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the copies"), folder_->text());
        if (!chosen.isEmpty())
            folder_->setText(chosen);
    });
    connect(format_, &QComboBox::currentIndexChanged, this, &GalleryExportDialog::offerQuality);
    connect(pattern_, &QLineEdit::textChanged, this, &GalleryExportDialog::showExample);
    connect(folder_, &QLineEdit::textChanged, this, &GalleryExportDialog::showExample);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showExample();
    offerQuality();
}

void GalleryExportDialog::offerQuality() {
    const int format = format_->currentData().toInt();
    quality_->setEnabled(format == int(PictureFormat::Jpeg) || format == int(PictureFormat::WebP));
}

void GalleryExportDialog::showExample() {
    bool usable = !folder_->text().isEmpty() && !pattern_->text().isEmpty();
    try {
        example_->setText(
            tr("Such as %1").arg(QString::fromStdString(nameFromPattern(pattern_->text().toStdString(), sample_, 1))));
    } catch (const Error& error) {
        example_->setText(errorInWords(error));
        usable = false;
    }
    export_->setEnabled(usable);
}

QString GalleryExportDialog::folder() const {
    return folder_->text();
}

ExportOptions GalleryExportDialog::options() const {
    ExportOptions options;
    options.pattern = pattern_->text().toStdString();
    options.withMetadata = settings_->isChecked();
    const int format = format_->currentData().toInt();
    if (format >= 0)
        options.format = format == sixteenBits ? PictureFormat::Png : PictureFormat(format);
    options.encoding = {format == sixteenBits, quality_->value()};
    return options;
}

} // namespace latelier
