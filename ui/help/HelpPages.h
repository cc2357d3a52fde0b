#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace latelier {

/// A page of the manual that is built into the program.
struct HelpPage {
    QString id; ///< file name without its ending
    QString title;
    QString text; ///< Markdown
};

/// All pages, in the order in which the index names them; the index is the first.
const std::vector<HelpPage>& helpPages();

/// The page of that id; null when there is none.
const HelpPage* findHelpPage(const QString& id);

/// How a link names a heading: "Noise, seed" -> "noise-seed".
QString headingAnchor(const QString& heading);

/// The page about the panel that a widget belongs to; the index where none is special.
QString helpPageFor(const QWidget* widget);

/// What "What's this?" says of a control: its own text, else its name, tool tip and description. Empty when nothing
/// is known of it, and then its parent is asked.
QString controlHelp(const QWidget* widget);

} // namespace latelier
