#include "ui/MainWindow.h"

#include "ui/ErrorBar.h"
#include "ui/TimelineStrip.h"
#include "ui/canvas/CanvasView.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

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

/// What had the focus in this part of the window the last time, or else what stands for it, or the first that takes it;
/// in the bar of questions always the first answer.
QWidget* placeIn(const QWidget& part) {
    const auto takes = [&](const QWidget* widget) {
        return widget && (widget == &part || part.isAncestorOf(widget)) && widget->isVisible() && widget->isEnabled() &&
               widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
    };
    QWidget* last = qobject_cast<const ErrorBar*>(&part) ? nullptr : part.focusWidget();
    for (QWidget* main : {last, part.focusProxy(), const_cast<QWidget*>(&part)})
        if (takes(main))
            return main;
    for (QWidget* widget = part.nextInFocusChain(); widget != &part; widget = widget->nextInFocusChain())
        if (takes(widget))
            return widget;
    return nullptr;
}

void showAll(QScrollArea& area, const QWidget& widget) {
    constexpr int margin = 8;
    const QRect place(widget.mapTo(area.widget(), QPoint()), widget.size());
    area.ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + margin, place.height() / 2 + margin);
}

/// Qt scrolls to what takes the focus only if it comes from within the same area, and of a field only to its cursor.
void scrollTo(QWidget* focus) {
    if (!focus || QApplication::mouseButtons() != Qt::NoButton) // what is pressed stays under the pointer
        return;
    for (QWidget* above = focus->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            showAll(*area, *focus);
}

/// A field of a number takes the keys of undo for itself even where nothing was typed; there they belong to the window,
/// which takes back what the field was set to.
class UndoPastFields : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* box = qobject_cast<QAbstractSpinBox*>(watched);
        if (!box || event->type() != QEvent::ShortcutOverride)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* line = box->findChild<QLineEdit*>();
        const bool undo = key->matches(QKeySequence::Undo) && !line->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !line->isRedoAvailable();
        if (undo || redo)
            event->ignore();
        return undo || redo;
    }
};

} // namespace

void MainWindow::connectFocus() {
    qApp->installEventFilter(new UndoPastFields(this));
    // Tab moves the focus everywhere else; on the canvas it is the painter's key for "picture only".
    auto* tab = new QShortcut(Qt::Key_Tab, canvas_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(tab, &QShortcut::activated, &action(QStringLiteral("fullCanvas")), &QAction::toggle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        scrollTo(now);
        if (now && now != menuBar() && now->window() == this)
            beforeMenus_ = now;
    });
    menuBar()->installEventFilter(this);
    connect(&action(QStringLiteral("nextPanel")), &QAction::triggered, this, [this] { goToPanel(true); });
    connect(&action(QStringLiteral("previousPanel")), &QAction::triggered, this, [this] { goToPanel(false); });
}

// Where one menu was left for the next by its letter, the menu bar gives the focus back to itself.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == menuBar() && event->type() == QEvent::KeyRelease && menuBar()->hasFocus() &&
        !menuBar()->activeAction() && beforeMenus_)
        beforeMenus_->setFocus(Qt::MenuBarFocusReason);
    return QMainWindow::eventFilter(watched, event);
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
    std::vector<QWidget*> parts = {errorBar_};
    // What lies side by side in the gallery's page counts as panels.
    if (const auto* page = qobject_cast<QSplitter*>(pages_->currentWidget()))
        for (int i = 0; i < page->count(); ++i)
            parts.push_back(page->widget(i));
    else
        parts.push_back(pages_);
    parts.push_back(timeline_);
    parts.insert(parts.end(), docks_.begin(), docks_.end());
    // The tabs of those that share a place lie over them.
    const QList<QTabBar*> tabs = findChildren<QTabBar*>(Qt::FindDirectChildrenOnly);
    parts.insert(std::ranges::find(parts, rightTop_), tabs.begin(), tabs.end());
    if (!next)
        std::ranges::reverse(parts);
    const QWidget* focus = QApplication::focusWidget();
    const auto here =
        std::ranges::find_if(parts, [&](const QWidget* part) { return part == focus || part->isAncestorOf(focus); });
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
