#include "ui/MainWindow.h"

#include "ui/ErrorBar.h"
#include "ui/TimelineStrip.h"
#include "ui/canvas/CanvasView.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace latelier {

namespace {

/// A dock behind the tab of another one counts as visible for Qt, and what it holds would take the focus unseen.
bool isBehindATab(const QWidget* widget) {
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (qobject_cast<const QDockWidget*>(widget))
            return widget->visibleRegion().isEmpty();
    return false;
}

/// What had the focus in this part of the window the last time, or else the first that takes it.
QWidget* placeIn(const QWidget& part) {
    const auto takes = [&](const QWidget* widget) {
        return widget && part.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
               widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
    };
    if (takes(part.focusWidget()))
        return part.focusWidget();
    for (QWidget* widget = part.nextInFocusChain(); widget != &part; widget = widget->nextInFocusChain())
        if (takes(widget))
            return widget;
    return nullptr;
}

/// Qt scrolls to what takes the focus only if it comes from within the same area.
void scrollTo(QWidget* focus) {
    if (!focus || QApplication::mouseButtons() != Qt::NoButton) // what is pressed stays under the pointer
        return;
    for (QWidget* above = focus->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(focus);
}

} // namespace

void MainWindow::connectFocus() {
    // Tab moves the focus everywhere else; on the canvas it is the painter's key for "picture only".
    auto* tab = new QShortcut(Qt::Key_Tab, canvas_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(tab, &QShortcut::activated, &action(QStringLiteral("fullCanvas")), &QAction::toggle);
    connect(qApp, &QApplication::focusChanged, this, [](QWidget*, QWidget* now) { scrollTo(now); });
    connect(&action(QStringLiteral("nextPanel")), &QAction::triggered, this, [this] { goToPanel(true); });
    connect(&action(QStringLiteral("previousPanel")), &QAction::triggered, this, [this] { goToPanel(false); });
}

bool MainWindow::focusNextPrevChild(bool next) {
    const QWidget* start = focusWidget();
    bool moved = false;
    do
        moved = QMainWindow::focusNextPrevChild(next);
    while (moved && focusWidget() != start && isBehindATab(focusWidget()));
    return moved;
}

void MainWindow::goToPanel(bool next) {
    std::vector<QWidget*> parts = {errorBar_, pages_, timeline_};
    parts.insert(parts.end(), docks_.begin(), docks_.end());
    if (!next)
        std::ranges::reverse(parts);
    const auto here = std::ranges::find_if(
        parts, [](const QWidget* part) { return part->isAncestorOf(QApplication::focusWidget()); });
    if (here != parts.end())
        std::rotate(parts.begin(), here + 1, parts.end()); // clang 14 cannot read that of std::ranges
    for (const QWidget* part : parts)
        if (QWidget* place = isBehindATab(part) ? nullptr : placeIn(*part)) {
            place->activateWindow(); // a panel may float
            place->setFocus(Qt::TabFocusReason);
            return;
        }
}

} // namespace latelier
