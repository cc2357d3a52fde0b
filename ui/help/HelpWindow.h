#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace latelier {

/// The manual: contents that can be searched, and a page beside them. It needs no network and no files.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows a page, at a heading if one is named: "glossary", "glossary#sigma". The index when there is no such page.
    void showPage(const QString& place);
    QString page() const { return page_; }
    /// The titles that the search leaves, in order.
    QStringList foundTitles() const;

private:
    void search(const QString& words);
    void scrollTo(const QString& anchor);
    void markFound();

    QLineEdit* search_;
    QListWidget* contents_;
    QTextBrowser* text_;
    QString page_;
};

} // namespace latelier
