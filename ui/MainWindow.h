#pragma once

#include "ui/RunHistory.h"

#include <QMainWindow>
#include <QPointer>

#include <map>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace latelier {

class BranchesPanel;
class CanvasView;
class ErrorBar;
class PaintPanel;
class PromptPanel;
class QueuePanel;
class SettingsPanel;
class TimelineStrip;

/// The frame: docks, menus, actions and status line around the panels. It knows where things are, not what they do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(RunHistory& history);

    PromptPanel& prompt() { return *prompt_; }
    SettingsPanel& settings() { return *settings_; }
    CanvasView& canvas() { return *canvas_; }
    TimelineStrip& timeline() { return *timeline_; }
    ErrorBar& errorBar() { return *errorBar_; }
    QueuePanel& queue() { return *queue_; }
    BranchesPanel& branches() { return *branches_; }
    PaintPanel& paint() { return *paint_; }

    /// Adds an action that the user can give other keys.
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& shortcut = {},
                       const QString& icon = {});
    /// The action of this name; the names are stable and kept with changed shortcuts.
    QAction& action(const QString& name);
    const std::vector<QAction*>& allActions() const { return actions_; }
    /// Gives an action the keys that it is found by from now on, and says them in its tooltip's first line.
    static void setKeys(QAction& action, const QList<QKeySequence>& keys);

    /// Shows another page than the canvas in the middle, such as a grid of pictures; null goes back to the canvas.
    void showPage(QWidget* page);
    /// The page shown now; null is the canvas.
    QWidget* shownPage() const;
    /// Adds a tab to the right dock.
    QDockWidget* addRightTab(QWidget* content, const QString& name, const QString& title);

    void setModelText(const QString& text);
    void setDeviceText(const QString& text);
    void setMemoryText(const QString& text);
    void setSpeedText(const QString& text);

    /// Shows the window: where it was left, or for the first time, over the whole screen where that is small.
    void appear();

    QByteArray layoutState() const;
    /// False when the state is of another layout version and was not used.
    bool restoreLayout(const QByteArray& state);
    void resetLayout();
    void setFullCanvas(bool full);
    /// Moves the focus to where it was in the next or previous panel that is seen; the middle and the steps count.
    void goToPanel(bool next);

Q_SIGNALS:
    void layoutChanged();
    void aboutToClose();
    void firstPainted();
    void pageShown(QWidget* page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QDockWidget* addDock(QWidget* content, const QString& name, const QString& title, Qt::DockWidgetArea area);
    QWidget* makeCentre();
    QWidget* makeCanvasTools();
    void makeActions();
    void makeMenus();
    void makeStatus();
    void connectFocus();

    PromptPanel* prompt_;
    SettingsPanel* settings_;
    CanvasView* canvas_;
    TimelineStrip* timeline_;
    ErrorBar* errorBar_;
    QueuePanel* queue_;
    BranchesPanel* branches_;
    PaintPanel* paint_;
    QStackedWidget* pages_;
    std::vector<QAction*> actions_;
    std::vector<QDockWidget*> docks_;
    QMenu* panels_ = nullptr;
    QByteArray beforeFullCanvas_; ///< the layout to come back to
    QDockWidget* rightTop_ = nullptr;
    QLabel* model_;
    QLabel* device_;
    QLabel* memory_;
    QLabel* speed_;
    QByteArray defaultLayout_;
    QPointer<QWidget> beforeMenus_; ///< had the focus the last time that the menu bar had not
    bool painted_ = false;
};

} // namespace latelier
