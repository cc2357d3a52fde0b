// What can be done with the pictures that are chosen: keys, menus and the questions that they ask.
#include "ui/gallery/GalleryBrowser.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/language/Language.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace latelier {

GalleryCommands::Ids GalleryBrowser::chosen() const {
    return grid_->selectedIds();
}

// The keys are the grid's own: elsewhere in the window the same letters write words, and Ctrl+Z takes back strokes.
bool GalleryBrowser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == search_) {
        // Down goes from the words to what they found.
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Down) {
            grid_->setFocus();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    return actOnKey(*key, chosen(), gridKeys_) || actOnKey(*key, chosen(), pictureKeys_) ||
           QWidget::eventFilter(watched, event);
}

bool GalleryBrowser::pictureKey(QKeyEvent& key, const GalleryCommands::Ids& ids) {
    return actOnKey(key, ids, pictureKeys_);
}

bool GalleryBrowser::actOnKey(QKeyEvent& key, const GalleryCommands::Ids& ids, const Keys& table) {
    const QKeySequence pressed(key.keyCombination().toCombined() & ~Qt::KeypadModifier);
    for (const auto& [keys, run] : table)
        if (keys == pressed) {
            key.accept();
            if (key.type() == QEvent::KeyPress)
                run(ids);
            return key.type() == QEvent::KeyPress;
        }
    return false;
}

void GalleryBrowser::makeKeys() {
    using Ids = GalleryCommands::Ids;
    pictureKeys_ = {{Qt::Key_S, [this](const Ids& ids) { toggleStar(ids); }},
                    {Qt::Key_T, [this](const Ids& ids) { askTag(ids); }},
                    {Qt::Key_B, [this](const Ids& ids) { askBoard(ids); }},
                    {Qt::Key_Delete, [this](const Ids& ids) { trash(ids); }},
                    {QKeySequence::Undo, [this](const Ids&) { commands_.undo(); }},
                    {QKeySequence::Copy, [this](const Ids& ids) { copy(ids); }},
                    {Qt::CTRL | Qt::Key_E, [this](const Ids& ids) { Q_EMIT exportRequested(ids); }}};
    for (int rating = 0; rating <= 5; ++rating)
        pictureKeys_.emplace_back(QKeySequence(Qt::Key_0 + rating), [this, rating](const Ids& ids) {
            if (!ids.empty())
                commands_.setRating(ids, rating);
        });
    const auto resize = [this](int by) { grid_->setCellSize(grid_->cellSize() + by); };
    gridKeys_ = {{Qt::Key_C, [this](const Ids& ids) { Q_EMIT commands_.compareRequested(ids); }},
                 {Qt::Key_Slash, [this](const Ids&) { search_->setFocus(); }},
                 {QKeySequence::Find, [this](const Ids&) { search_->setFocus(); }},
                 {Qt::Key_Plus, [resize](const Ids&) { resize(16); }},
                 {Qt::Key_Minus, [resize](const Ids&) { resize(-16); }}};
}

void GalleryBrowser::toggleStar(const GalleryCommands::Ids& ids) {
    if (ids.empty())
        return;
    const bool current = std::find(ids.begin(), ids.end(), grid_->currentId()) != ids.end();
    const GalleryItem* leader = model_.item(model_.rowOf(current ? grid_->currentId() : ids.front()));
    commands_.setStar(ids, !(leader && leader->entry.star));
}

void GalleryBrowser::trash(const GalleryCommands::Ids& ids) {
    // Nothing leaves the trash by a key; the menu and its question do that.
    if (!inTrash() && !ids.empty())
        commands_.moveToTrash(ids);
}

// What other programs drop here is imported; a picture of the gallery itself is here already.
void GalleryBrowser::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() || !event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void GalleryBrowser::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

// All of them, those too that were never in sight: their files are asked of the gallery.
void GalleryBrowser::copy(const GalleryCommands::Ids& ids) {
    commands_.thread().run(
        this,
        [ids](Gallery& gallery, GallerySearch&) {
            QList<QUrl> files;
            for (const PictureEntry& entry : gallery.entries(ids))
                files << QUrl::fromLocalFile(QString::fromStdString(gallery.file(entry).string()));
            return files;
        },
        [](const QList<QUrl>& files) {
            if (files.isEmpty())
                return;
            auto* data = new QMimeData;
            data->setUrls(files);
            QGuiApplication::clipboard()->setMimeData(data);
        });
}

void GalleryBrowser::askTag(const GalleryCommands::Ids& ids) {
    if (ids.empty())
        return;
    bool sure = false;
    const QString tag = QInputDialog::getItem(this, tr("Tag"), tr("Tag for %n picture(s)", nullptr, int(ids.size())),
                                              QStringList{QString()} + facets_->values(Facet::Tag), 0, true, &sure);
    if (sure && !tag.trimmed().isEmpty())
        commands_.changeTags(ids, {tag}, {});
}

void GalleryBrowser::askBoard(const GalleryCommands::Ids& ids) {
    if (ids.empty())
        return;
    bool sure = false;
    const QString board =
        QInputDialog::getItem(this, tr("Board"), tr("Board for %n picture(s)", nullptr, int(ids.size())),
                              QStringList{QString()} + facets_->values(Facet::Board), 0, true, &sure);
    if (sure && !board.trimmed().isEmpty())
        commands_.addToBoard(ids, board);
}

void GalleryBrowser::emptyTrash() {
    discardAfterQuestion(model_.ids());
}

void GalleryBrowser::discardAfterQuestion(const GalleryCommands::Ids& ids) {
    QMessageBox question(QMessageBox::NoIcon, tr("To the desktop's trash"),
                         tr("Hand %n picture(s) to the desktop's trash?", nullptr, int(ids.size())),
                         QMessageBox::Cancel, this);
    question.setInformativeText(tr("Their stars, tags, notes and boards are forgotten. The files can be taken back "
                                   "there."));
    const QAbstractButton* yes = question.addButton(tr("To the desktop's trash"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == yes)
        commands_.discard(ids);
}

void GalleryBrowser::fillMenu(QMenu& menu, const GalleryCommands::Ids& ids) {
    if (ids.empty()) {
        menu.addAction(tr("Import a folder of pictures…"), this, &GalleryBrowser::importRequested);
        return;
    }
    const PictureId one = ids.size() == 1 ? ids.front() : grid_->currentId();
    const auto add = [&](QMenu& to, const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = to.addAction(text, this, run);
        action->setShortcut(keys); // shown; the grid acts on it
        return action;
    };
    if (inTrash()) {
        add(menu, tr("Take back out of the trash"), {}, [this, ids] { commands_.restore(ids); });
        add(menu, tr("Hand to the desktop's trash…"), {}, [this, ids] { discardAfterQuestion(ids); });
        return;
    }
    add(menu, tr("Show large"), Qt::Key_Return, [this, one] { Q_EMIT commands_.openRequested(one); });
    if (ids.size() >= 2 && ids.size() <= 4)
        add(menu, tr("Compare"), Qt::Key_C, [this, ids] { Q_EMIT commands_.compareRequested(ids); });
    menu.addSeparator();
    QMenu& load = *menu.addMenu(tr("Use in the panels"));
    for (const auto& [text, part] :
         {std::pair(tr("All settings and the prompt"), SettingsPart::All),
          std::pair(tr("Only the prompt"), SettingsPart::Prompt), std::pair(tr("Only the seed"), SettingsPart::Seed),
          std::pair(tr("Only the settings"), SettingsPart::Settings)})
        add(load, text, {}, [this, one, part = part] { Q_EMIT commands_.loadRequested(one, part); });
    add(menu, tr("Start from this picture"), {}, [this, one] { Q_EMIT commands_.startFromRequested(one); });
    add(menu, tr("Make again exactly"), {}, [this, ids] {
        for (const PictureId id : ids)
            Q_EMIT commands_.rerunRequested(id, false);
    });
    add(menu, tr("Make again with a new seed"), {}, [this, ids] {
        for (const PictureId id : ids)
            Q_EMIT commands_.rerunRequested(id, true);
    });
    add(menu, tr("Verify"), {}, [this, one] {
        Q_EMIT commands_.verifyRequested(one);
    })->setToolTip(tr("Make it again and say whether it comes out the same"));
    const GalleryItem* item = model_.item(model_.rowOf(one));
    if (item && item->entry.trajectoryBytes > 0) {
        add(menu, tr("Look through its steps"), {}, [this, one] { Q_EMIT commands_.stepsRequested(one); });
        add(menu, tr("Remove its kept steps (%1)").arg(dataSize(item->entry.trajectoryBytes)), {},
            [this, ids] { commands_.pruneSteps(ids); });
    }
    menu.addSeparator();
    add(menu, tr("Star"), Qt::Key_S, [this, ids] { toggleStar(ids); });
    QMenu& rating = *menu.addMenu(tr("Rating"));
    for (int stars = 0; stars <= 5; ++stars)
        add(rating, stars == 0 ? tr("None") : QString(stars, QChar(0x2022)), QKeySequence(Qt::Key_0 + stars),
            [this, ids, stars] { commands_.setRating(ids, stars); });
    add(menu, tr("Tag…"), Qt::Key_T, [this, ids] { askTag(ids); });
    fillBoardMenu(*menu.addMenu(tr("Board")), ids);
    menu.addSeparator();
    add(menu, tr("Copy"), QKeySequence::Copy, [this, ids] { copy(ids); });
    add(menu, tr("Export…"), Qt::CTRL | Qt::Key_E, [this, ids] { Q_EMIT exportRequested(ids); });
    menu.addSeparator();
    add(menu, tr("Move to the trash"), Qt::Key_Delete, [this, ids] { commands_.moveToTrash(ids); });
}

void GalleryBrowser::fillBoardMenu(QMenu& menu, const GalleryCommands::Ids& ids) {
    for (const QString& board : facets_->values(Facet::Board)) {
        if (board.isEmpty())
            continue;
        menu.addAction(tr("Add to %1").arg(board), this, [this, ids, board] { commands_.addToBoard(ids, board); });
    }
    menu.addAction(tr("New board…"), this, [this, ids] { askBoard(ids); });
    const auto here = model_.query().facets.find(Facet::Board);
    if (here == model_.query().facets.end())
        return;
    menu.addSeparator();
    for (const std::string& name : here->second) {
        const QString board = QString::fromStdString(name);
        menu.addAction(tr("Take off %1").arg(board), this,
                       [this, ids, board] { commands_.removeFromBoard(ids, board); });
    }
}

} // namespace latelier
