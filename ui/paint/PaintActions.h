#pragma once

#include <QStringList>

namespace latelier {

class MainWindow;

/// Adds the actions of painting to the window: one for each tool, and what is done to brush, mask and document.
void addPaintActions(MainWindow& window);

/// Names of actions for the canvas' tool column and for the menu; "" is a gap.
QStringList paintToolNames();
QStringList paintMenuNames();

} // namespace latelier
