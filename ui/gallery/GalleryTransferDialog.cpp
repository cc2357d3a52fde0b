#include "ui/gallery/GalleryTransferDialog.h"

#include "ui/language/ErrorWords.h"
#include "ui/language/Language.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace latelier {

namespace {

constexpr int showInterval = 50; ///< milliseconds between two signs of progress

} // namespace

GalleryTransferDialog::GalleryTransferDialog(const QString& galleryFolder, QWidget* parent)
    : QDialog(parent), thread_(galleryFolder), stop_(std::make_shared<std::atomic<bool>>(false)), text_(new QLabel),
      bar_(new QProgressBar), problems_(new QListWidget), button_(new QPushButton), mend_(new QPushButton(tr("Mend"))) {
    resize(520, 160);
    text_->setWordWrap(true);
    bar_->setAccessibleName(tr("Progress"));
    problems_->setAccessibleName(tr("What could not be read"));
    problems_->setWordWrap(true);
    problems_->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(text_);
    column->addWidget(bar_);
    column->addWidget(problems_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(mend_);
    buttons->addWidget(button_);
    column->addLayout(buttons);
    mend_->setObjectName(QStringLiteral("galleryMend"));
    mend_->hide();
    connect(mend_, &QPushButton::clicked, this, [this] { check(true); });
    connect(button_, &QPushButton::clicked, this, &QDialog::reject);
    connect(&thread_, &GalleryThread::failed, this, [this](const QString& sentence) {
        Q_EMIT changed();
        end(sentence, {});
    });
}

GalleryTransferDialog::~GalleryTransferDialog() {
    *stop_ = true;
}

GalleryProgress GalleryTransferDialog::progress() {
    QElapsedTimer clock;
    clock.start();
    return [this, stop = stop_, clock, shown = qint64(-showInterval)](std::int64_t done, std::int64_t total) mutable {
        if (clock.elapsed() - shown >= showInterval) {
            shown = clock.elapsed();
            QMetaObject::invokeMethod(
                this,
                [this, done, total] {
                    bar_->setMaximum(int(total));
                    bar_->setValue(int(done));
                },
                Qt::QueuedConnection);
        }
        return !*stop;
    };
}

void GalleryTransferDialog::import(const QStringList& from) {
    setWindowTitle(tr("Import pictures"));
    text_->setText(tr("Copying the pictures of %1 into the gallery").arg(listed(from)));
    button_->setText(tr("Stop"));
    bar_->setMaximum(0);
    running_ = true;
    std::vector<std::filesystem::path> paths;
    for (const QString& path : from)
        paths.emplace_back(path.toStdString());
    thread_.run(
        this,
        [paths, progress = progress()](Gallery& gallery, GallerySearch&) {
            return importPictures(gallery, paths, progress);
        },
        [this](const ImportReport& report) {
            QStringList parts{tr("%n picture(s) imported", nullptr, int(report.added.size()))};
            if (!report.duplicates.empty())
                parts << tr("%n there already", nullptr, int(report.duplicates.size()));
            if (!report.problems.empty())
                parts << tr("%n could not be read", nullptr, int(report.problems.size()));
            QString summary = tr("%1.", "the parts of a report make a sentence").arg(listed(parts));
            if (report.stopped)
                summary = tr("Stopped. %1").arg(summary);
            QStringList problems;
            for (const Sentence& problem : report.problems)
                problems << inWords(problem);
            Q_EMIT changed();
            end(summary, problems);
        });
}

void GalleryTransferDialog::exportTo(const QString& folder, const std::vector<PictureId>& ids,
                                     const ExportOptions& options) {
    setWindowTitle(tr("Export pictures"));
    text_->setText(tr("Writing %n picture(s) to %1", nullptr, int(ids.size())).arg(folder));
    button_->setText(tr("Stop"));
    bar_->setMaximum(int(ids.size()));
    running_ = true;
    thread_.run(
        this,
        [to = folder.toStdString(), ids, options, progress = progress()](Gallery& gallery, GallerySearch&) {
            return int(exportPictures(gallery, ids, to, options, progress).size());
        },
        [this, wanted = int(ids.size())](int written) {
            const QString summary = tr("%n picture(s) written.", nullptr, written);
            end(written < wanted ? tr("Stopped. %1").arg(summary) : summary, {});
        });
}

void GalleryTransferDialog::check(bool mend) {
    setWindowTitle(tr("Check the gallery"));
    text_->setText(mend ? tr("Mending the gallery") : tr("Comparing every file with the gallery's list"));
    button_->setText(tr("Stop"));
    mend_->hide();
    problems_->clear();
    problems_->hide();
    bar_->setMaximum(0);
    bar_->show();
    running_ = true;
    thread_.run(
        this,
        [mend, progress = progress()](Gallery& gallery, GallerySearch&) {
            return checkGallery(gallery, mend, progress);
        },
        [this](const std::vector<Finding>& findings) {
            QStringList sentences;
            int left = 0;
            for (const Finding& finding : findings) {
                left += !finding.mended;
                sentences << (finding.mended ? tr("%1 Mended.") : QStringLiteral("%1")).arg(inWords(finding.sentence));
            }
            Q_EMIT changed();
            end(findings.empty() ? tr("Every file and the gallery's list agree.")
                : left == 0      ? tr("All that did not agree is mended: %1.").arg(findings.size())
                                 : tr("Things that do not agree: %1.").arg(left),
                sentences);
            mend_->setVisible(left > 0);
        });
}

void GalleryTransferDialog::end(const QString& summary, const QStringList& problems) {
    running_ = false;
    text_->setText(summary);
    bar_->hide();
    problems_->addItems(problems);
    problems_->setVisible(!problems.isEmpty());
    if (!problems.isEmpty())
        resize(width(), 360);
    button_->setText(tr("Close"));
    button_->setEnabled(true);
    Q_EMIT ended();
}

QString GalleryTransferDialog::summary() const {
    return text_->text();
}

QStringList GalleryTransferDialog::problems() const {
    QStringList list;
    for (int row = 0; row < problems_->count(); ++row)
        list << problems_->item(row)->text();
    return list;
}

// The first press stops, and says how far it came; the next one closes.
void GalleryTransferDialog::reject() {
    if (!running_)
        return QDialog::reject();
    *stop_ = true;
    button_->setEnabled(false);
}

} // namespace latelier
