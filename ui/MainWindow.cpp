#include "ui/MainWindow.h"

#include "ui/BranchesPanel.h"
#include "ui/ErrorBar.h"
#include "ui/Icons.h"
#include "ui/PromptPanel.h"
#include "ui/QueuePanel.h"
#include "ui/SettingsPanel.h"
#include "ui/TimelineStrip.h"
#include "ui/canvas/CanvasView.h"
#include "ui/paint/PaintActions.h"
#include "ui/paint/PaintPanel.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace latelier {

namespace {

/// Raised when docks are added, removed or renamed, so that an old state is not applied to them.
constexpr int layoutVersion = 2;
constexpr int leftWidth = 320;
constexpr int rightWidth = 300;

/// A dock's title in one quiet line. Presses pass through to the dock, which moves by them.
class DockTitle : public QWidget {
public:
    DockTitle(const QString& title, QDockWidget* dock) : QWidget(dock) {
        auto* label = new QLabel(title);
        label->setProperty("role", QStringLiteral("section"));
        auto* close = new QToolButton;
        close->setIcon(themedIcon(QStringLiteral("remove")));
        close->setIconSize(QSize(12, 12));
        close->setAccessibleName(QObject::tr("Hide %1").arg(title));
        close->setToolTip(close->accessibleName());
        close->setFocusPolicy(Qt::NoFocus);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(8, 6, 4, 2);
        row->addWidget(label, 1);
        row->addWidget(close);
        QObject::connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    }
};

} // namespace

MainWindow::MainWindow(RunHistory& history)
    : prompt_(new PromptPanel), settings_(new SettingsPanel), canvas_(new CanvasView),
      timeline_(new TimelineStrip(history)), errorBar_(new ErrorBar), queue_(new QueuePanel),
      branches_(new BranchesPanel(history)), paint_(new PaintPanel), pages_(new QStackedWidget), model_(new QLabel),
      device_(new QLabel), memory_(new QLabel), speed_(new QLabel) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Latelier"));
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makeActions();
    setCentralWidget(makeCentre());

    QDockWidget* promptDock = addDock(prompt_, QStringLiteral("promptDock"), tr("Prompt"), Qt::LeftDockWidgetArea);
    QDockWidget* settingsDock =
        addDock(settings_, QStringLiteral("settingsDock"), tr("Settings"), Qt::LeftDockWidgetArea);
    splitDockWidget(promptDock, settingsDock, Qt::Vertical);
    addRightTab(paint_, QStringLiteral("paintDock"), tr("Paint"));
    addRightTab(branches_, QStringLiteral("branchesDock"), tr("Branches"));
    addRightTab(queue_, QStringLiteral("queueDock"), tr("Queue"));
    makeMenus();
    makeStatus();

    resize(1280, 800);
    resizeDocks({promptDock, rightTop_}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({promptDock, settingsDock}, {250, 470}, Qt::Vertical);
    defaultLayout_ = saveState(layoutVersion);
    // Outside the text fields, the canvas is where keys go.
    canvas_->setFocus();
}

QWidget* MainWindow::makeCentre() {
    pages_->addWidget(canvas_);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makeCanvasTools());
    middle->addWidget(pages_, 1);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(errorBar_);
    column->addLayout(middle, 1);
    column->addWidget(timeline_);
    return centre;
}

QWidget* MainWindow::makeCanvasTools() {
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("canvasTools"));
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(4);
    QStringList names = paintToolNames();
    for (const char* name : {"", "fit", "actualSize", "", "sideBySide", "wipe", "grid", "", "inspector"})
        names << QString::fromLatin1(name);
    for (const QString& name : names) {
        if (name.isEmpty()) {
            column->addSpacing(8);
            continue;
        }
        QAction& action = this->action(name);
        auto* button = new QToolButton;
        button->setDefaultAction(&action);
        button->setIconSize(QSize(20, 20));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action.toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button);
    }
    column->addStretch(1);
    // In a low window the tools scroll, with the wheel and with the focus.
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("canvasToolsArea"));
    area->setWidget(bar);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(bar->sizeHint().width());
    return area;
}

QAction* MainWindow::addAction(const QString& name, const QString& text, const QKeySequence& shortcut,
                               const QString& icon) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    setKeys(*action, shortcut.isEmpty() ? QList<QKeySequence>() : QList{shortcut});
    actions_.push_back(action);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::setKeys(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    const QString help = action.toolTip().section(QLatin1Char('\n'), 1);
    action.setToolTip({}); // back to what follows from its text
    QString line = action.toolTip();
    if (!keys.isEmpty())
        line = QStringLiteral("%1 (%2)").arg(line, keys.first().toString(QKeySequence::NativeText));
    action.setToolTip(help.isEmpty() ? line : line + QLatin1Char('\n') + help);
}

QAction& MainWindow::action(const QString& name) {
    auto* found = findChild<QAction*>(name, Qt::FindDirectChildrenOnly);
    Q_ASSERT(found);
    return *found;
}

void MainWindow::makeActions() {
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    const auto add = [this](const char* name, const QString& text, const QKeySequence& keys = {},
                            const QString& icon = {}) {
        return addAction(QString::fromLatin1(name), text, keys, icon);
    };
    add("open", tr("Open picture…"), QKeySequence::Open);
    add("save", tr("Save picture as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    // Text fields and the gallery take the shorter keys for themselves.
    setKeys(*add("copy", tr("Copy picture")), {Qt::CTRL | Qt::SHIFT | Qt::Key_C, QKeySequence::Copy});
    setKeys(*add("paste", tr("Paste picture")), {Qt::CTRL | Qt::SHIFT | Qt::Key_V, QKeySequence::Paste});
    add("quit", tr("Quit"), Qt::CTRL | Qt::Key_Q)->setMenuRole(QAction::QuitRole);

    QAction* generate = add("generate", tr("Generate"), {}, icon("play"));
    setKeys(*generate, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    add("stop", tr("Stop"), Qt::Key_Escape, icon("stop"))->setEnabled(false);
    add("keep", tr("Stop now and keep this step"), Qt::CTRL | Qt::Key_K, icon("keep"))->setEnabled(false);
    add("stopAfter", tr("Stop after this picture"))->setEnabled(false);
    add("pause", tr("Pause"), Qt::CTRL | Qt::Key_P, icon("pause"))->setEnabled(false);
    add("apply", tr("Apply prompt to the running picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, icon("apply"))
        ->setEnabled(false);
    add("branch", tr("Branch from this step"), Qt::CTRL | Qt::Key_B, icon("branch"));
    add("again", tr("Use this picture's settings"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, icon("reuse"));

    add("fit", tr("Fit the picture in the window"), Qt::CTRL | Qt::Key_0, icon("fit"));
    add("actualSize", tr("Show at 100 %"), Qt::CTRL | Qt::Key_1, icon("actual"));
    add("zoomIn", tr("Zoom in"), QKeySequence::ZoomIn);
    add("zoomOut", tr("Zoom out"), QKeySequence::ZoomOut);
    add("sideBySide", tr("Compare side by side"), Qt::CTRL | Qt::Key_D, icon("sides"))->setCheckable(true);
    add("wipe", tr("Compare under a wipe line"), Qt::CTRL | Qt::Key_W, icon("compare"))->setCheckable(true);
    add("grid", tr("Grid of settings (X/Y/Z)"), Qt::CTRL | Qt::Key_G, icon("grid"));
    add("saving", tr("How pictures are kept…"));
    add("checkGallery", tr("Check the gallery…"));
    add("gallery", tr("Gallery in the whole window"), Qt::CTRL | Qt::Key_L, icon("whole"))->setCheckable(true);
    add("inspector", tr("Inspector"), Qt::CTRL | Qt::Key_I, icon("inspector"))->setCheckable(true);
    add("fullCanvas", tr("Canvas only"), Qt::Key_F11)->setCheckable(true);
    add("nextPanel", tr("Next panel"), Qt::Key_F6);
    add("previousPanel", tr("Previous panel"), Qt::SHIFT | Qt::Key_F6);
    add("resetLayout", tr("Reset layout"));
    add("manual", tr("Manual"), QKeySequence::HelpContents);
    add("whatsThis", tr("What's this?"), QKeySequence::WhatsThis);
    add("shortcuts", tr("Shortcuts…"), Qt::CTRL | Qt::Key_Slash);
    add("about", tr("About Latelier"));
    for (const auto& [name, text] : {std::pair("themeSystem", tr("As the desktop")), std::pair("themeDark", tr("Dark")),
                                     std::pair("themeLight", tr("Light"))})
        add(name, text)->setCheckable(true);
    auto* themes = new QActionGroup(this);
    for (const char* name : {"themeSystem", "themeDark", "themeLight"})
        themes->addAction(&action(QString::fromLatin1(name)));
    action(QStringLiteral("themeSystem")).setChecked(true);

    addPaintActions(*this);

    connect(&action(QStringLiteral("quit")), &QAction::triggered, this, &QWidget::close);
    connect(&action(QStringLiteral("fit")), &QAction::triggered, canvas_, &CanvasView::fit);
    connect(&action(QStringLiteral("actualSize")), &QAction::triggered, canvas_, &CanvasView::actualSize);
    connect(&action(QStringLiteral("zoomIn")), &QAction::triggered, this, [this] { canvas_->zoomBy(1.25); });
    connect(&action(QStringLiteral("zoomOut")), &QAction::triggered, this, [this] { canvas_->zoomBy(0.8); });
    connect(&action(QStringLiteral("resetLayout")), &QAction::triggered, this, &MainWindow::resetLayout);
    connect(&action(QStringLiteral("fullCanvas")), &QAction::toggled, this, &MainWindow::setFullCanvas);
    connectFocus();
}

void MainWindow::makeMenus() {
    const auto fill = [this](const QString& title, std::initializer_list<const char*> names) {
        QMenu* menu = menuBar()->addMenu(title);
        for (const char* name : names)
            *name ? menu->addAction(&action(QString::fromLatin1(name))) : void(menu->addSeparator());
        return menu;
    };
    fill(tr("&File"), {"open", "saveDocument", "saveDocumentAs", "save", "", "saving", "checkGallery", "", "quit"});
    QMenu* edit = fill(tr("&Edit"), {"copy", "paste"});
    edit->setObjectName(QStringLiteral("editMenu"));
    fill(tr("&Picture"), {"generate", "stop", "keep", "stopAfter", "pause", "apply", "", "branch", "again", "grid"});
    QMenu* paint = menuBar()->addMenu(tr("P&aint"));
    for (const QString& name : paintMenuNames())
        name.isEmpty() ? void(paint->addSeparator()) : paint->addAction(&action(name));
    QMenu* view = fill(tr("&View"), {"fit", "actualSize", "zoomIn", "zoomOut", "", "sideBySide", "wipe", "inspector",
                                     "", "gallery", "fullCanvas", "nextPanel", "previousPanel"});
    view->setObjectName(QStringLiteral("viewMenu"));
    panels_ = view->addMenu(tr("Panels"));
    for (QDockWidget* dock : docks_)
        panels_->addAction(dock->toggleViewAction());
    QMenu* theme = view->addMenu(tr("Theme"));
    for (const char* name : {"themeSystem", "themeDark", "themeLight"})
        theme->addAction(&action(QString::fromLatin1(name)));
    view->addAction(&action(QStringLiteral("resetLayout")));
    fill(tr("&Help"), {"manual", "whatsThis", "shortcuts", "", "about"});
}

void MainWindow::makeStatus() {
    statusBar()->setSizeGripEnabled(false);
    for (QLabel* label : {model_, device_, memory_})
        statusBar()->addWidget(label);
    statusBar()->addPermanentWidget(speed_);
    model_->setAccessibleName(tr("Model"));
    device_->setAccessibleName(tr("Device"));
    memory_->setAccessibleName(tr("Memory"));
    speed_->setAccessibleName(tr("Speed"));
}

QDockWidget* MainWindow::addDock(QWidget* content, const QString& name, const QString& title, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(title, dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    docks_.push_back(dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::layoutChanged);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::layoutChanged);
    return dock;
}

QDockWidget* MainWindow::addRightTab(QWidget* content, const QString& name, const QString& title) {
    QDockWidget* dock = addDock(content, name, title, Qt::RightDockWidgetArea);
    // The tab says what it is; a title under it would say it twice.
    dock->setTitleBarWidget(new QWidget(dock));
    if (rightTop_)
        tabifyDockWidget(rightTop_, dock);
    else
        rightTop_ = dock;
    rightTop_->raise();
    if (panels_) {
        // A tab that came later than the menu and the layout to come back to.
        panels_->addAction(dock->toggleViewAction());
        defaultLayout_ = saveState(layoutVersion);
    }
    return dock;
}

void MainWindow::showPage(QWidget* page) {
    QWidget* before = shownPage();
    if (page && pages_->indexOf(page) < 0)
        pages_->addWidget(page);
    pages_->setCurrentWidget(page ? page : canvas_);
    if (before && before != page) {
        pages_->removeWidget(before); // a hidden page would still ask for its width, and the panels would give it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // so would one that is just gone
    }
    Q_EMIT pageShown(page);
}

QWidget* MainWindow::shownPage() const {
    return pages_->currentWidget() == canvas_ ? nullptr : pages_->currentWidget();
}

void MainWindow::setModelText(const QString& text) {
    model_->setText(text);
}
void MainWindow::setDeviceText(const QString& text) {
    device_->setText(text);
}
void MainWindow::setMemoryText(const QString& text) {
    memory_->setText(text);
}
void MainWindow::setSpeedText(const QString& text) {
    speed_->setText(text);
}

QByteArray MainWindow::layoutState() const {
    return saveState(layoutVersion);
}

void MainWindow::appear() {
    constexpr QSize frame(16, 48);
    const QSize room = screen()->availableSize();
    const bool placed = testAttribute(Qt::WA_Moved); // where it was the last time
    if (!placed && (size() + frame).boundedTo(room) != size() + frame)
        showMaximized();
    else
        show();
}

bool MainWindow::restoreLayout(const QByteArray& state) {
    return restoreState(state, layoutVersion);
}

void MainWindow::resetLayout() {
    action(QStringLiteral("fullCanvas")).setChecked(false);
    restoreState(defaultLayout_, layoutVersion);
    Q_EMIT layoutChanged();
}

void MainWindow::setFullCanvas(bool full) {
    if (full) {
        beforeFullCanvas_ = saveState(layoutVersion);
        for (QDockWidget* dock : docks_)
            dock->hide();
    }
    timeline_->setVisible(!full);
    statusBar()->setVisible(!full);
    // Showing the docks one by one would neither keep their sizes nor the tab that was in front.
    if (!full)
        restoreState(beforeFullCanvas_, layoutVersion);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // What is saved is the layout to come back to, not the passing canvas-only view.
    action(QStringLiteral("fullCanvas")).setChecked(false);
    Q_EMIT aboutToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    Q_EMIT layoutChanged();
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    Q_EMIT layoutChanged();
}

bool MainWindow::event(QEvent* event) {
    const bool used = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !painted_) {
        painted_ = true;
        Q_EMIT firstPainted();
    }
    return used;
}

} // namespace latelier
