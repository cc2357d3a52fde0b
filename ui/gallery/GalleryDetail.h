#pragma once

#include "ui/gallery/GalleryCommands.h"
#include "ui/gallery/GalleryFacts.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace latelier {

class ThumbnailLoader;

/// All that is known of one picture: its settings as text, what it came from and what came from it, tags and note, and
/// the ways to use it again.
class GalleryDetail : public QWidget {
    Q_OBJECT

public:
    GalleryDetail(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);
    ~GalleryDetail() override;

    /// 0 shows none.
    void showPicture(PictureId id);
    PictureId shown() const { return facts_.entry.id; }
    const GalleryFacts& facts() const { return facts_; }
    /// What a verification found out, under the buttons.
    void setVerdict(PictureId id, const QString& sentence);
    /// As wide as the words on its buttons.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeMarks();
    QWidget* makeUses();
    QWidget* makeNotes();
    QWidget* makeLineage();
    QListWidget* makeFamily(const QString& name);
    void read();
    void present(const GalleryFacts& facts);
    void presentText();
    void presentFamily(QListWidget& list, QLabel& title, const std::vector<GalleryRelative>& relatives);
    void renewThumbnails();
    void saveNote();
    void saveTags();

    GalleryCommands& commands_;
    ThumbnailLoader& thumbnails_;
    PictureId wanted_ = 0;
    GalleryFacts facts_;
    QWidget* empty_;
    QWidget* content_;
    QToolButton* star_;
    std::vector<QToolButton*> dots_;
    std::vector<QPushButton*> uses_;
    QLabel* verdict_;
    QTextBrowser* text_;
    QLineEdit* tags_;
    QLabel* boards_;
    QPlainTextEdit* note_;
    QTimer typing_;
    PictureId noted_ = 0; ///< whose note is in the field
    QLabel* parentsTitle_;
    QLabel* childrenTitle_;
    QListWidget* parents_;
    QListWidget* children_;
};

} // namespace latelier
