// Makes a picture of each painting tool and state: latelier-screenshots-painting FOLDER [WIDTHxHEIGHT] [light]
// With the fake engine, or with the library that LATELIER_ENGINE names.

#include "app/Application.h"
#include "app/EngineLibrary.h"
#include "tests/support/FakeEngine.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/paint/PaintPanel.h"

#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace latelier;

namespace {

class Painter {
public:
    Painter(Application& studio, QString folder) : studio_(studio), folder_(std::move(folder)) {}

    void shoot(const char* name) {
        QTest::qWait(200);
        studio_.window().grab().save(QStringLiteral("%1/%2.png").arg(folder_, QString::fromLatin1(name)));
        std::printf("%s\n", name);
    }
    void trigger(const char* action) { studio_.window().action(QString::fromLatin1(action)).trigger(); }
    void press(const char* button) { studio_.window().findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    void prompt(const char* text) {
        GenerationRequest request = studio_.settingsRequest();
        request.prompt = text;
        request.seed = 20;
        request.steps = 20;
        request.strength = 0.9;
        studio_.window().prompt().readFrom(request);
        studio_.window().settings().readFrom(request);
    }
    bool waitUntilDone() {
        return QTest::qWaitFor([&] { return !studio_.studio().running(); }, 120000);
    }
    void send(QEvent::Type type, QPointF share, Qt::MouseButton button, Qt::KeyboardModifiers keys = {}) {
        CanvasView& canvas = studio_.window().canvas();
        const QSize size = canvas.pictureSize();
        const QPointF at = canvas.transform().toView(QPointF(share.x() * size.width(), share.y() * size.height()));
        QMouseEvent event(type, at, canvas.mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(canvas.findChild<QWidget*>(), &event);
    }
    /// Along points in shares of the picture; `hold` leaves the button down.
    void drag(const std::vector<QPointF>& path, bool hold = false) {
        send(QEvent::MouseButtonPress, path.front(), Qt::LeftButton);
        for (std::size_t i = 1; i < path.size(); ++i)
            send(QEvent::MouseMove, path[i], Qt::NoButton);
        if (!hold)
            send(QEvent::MouseButtonRelease, path.back(), Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&studio_.window().canvas(), key, keys); }
    void undoAll() { studio_.paint().document().change({}, stateOf(studio_.paint().document().shown())); }

private:
    Application& studio_;
    QString folder_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "Usage: %s FOLDER [WIDTHxHEIGHT] [light|CODE]\n", argv[0]);
        return 2;
    }
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir scratch;
    ApplicationOptions options;
    const std::string variant = argc > 3 ? argv[3] : "";
    options.language = QString::fromStdString(variant.empty() || variant == "light" ? "en" : variant);
    const QString library = qEnvironmentVariable("LATELIER_ENGINE");
    options.makeEngine = [library]() -> std::unique_ptr<Engine> {
        if (!library.isEmpty())
            return loadEngine(library);
        return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(10));
    };
    options.stateFolder = scratch.filePath(QStringLiteral("state"));
    options.pictureFolder = scratch.filePath(QStringLiteral("pictures"));
    Application studio(application, options);
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(QLatin1Char('x')) : QStringList();
    if (size.size() == 2)
        studio.window().resize(size[0].toInt(), size[1].toInt());
    if (variant == "light")
        studio.window().action(QStringLiteral("themeLight")).setChecked(true);
    QSignalSpy ready(&studio, &Application::modelReady);
    studio.window().show();
    if (!ready.wait(60000))
        return 1;
    studio.window().findChild<QWidget*>(QStringLiteral("paintDock"))->raise();
    Painter painter(studio, folder);

    painter.prompt("a red house beside a lake at sunset");
    painter.trigger("generate");
    if (!painter.waitUntilDone())
        return 1;
    painter.trigger("toolBrush");
    painter.drag({{0.3, 0.55}, {0.4, 0.45}, {0.55, 0.5}, {0.7, 0.6}}, true);
    painter.shoot("20-brush-stroke");
    painter.send(QEvent::MouseButtonRelease, {0.7, 0.6}, Qt::LeftButton);
    painter.trigger("toolEraser");
    painter.drag({{0.5, 0.4}, {0.55, 0.6}});
    painter.shoot("21-eraser");
    painter.undoAll();
    painter.trigger("toolLasso");
    painter.drag({{0.2, 0.3}, {0.5, 0.2}, {0.7, 0.4}, {0.6, 0.7}, {0.3, 0.65}}, true);
    painter.shoot("22-lasso");
    painter.send(QEvent::MouseButtonRelease, {0.3, 0.65}, Qt::LeftButton);
    painter.press("maskFeather");
    painter.shoot("23-feathered");
    painter.undoAll();
    painter.trigger("toolRectangle");
    painter.drag({{0.15, 0.5}, {0.5, 0.85}});
    painter.trigger("toolEllipse");
    painter.drag({{0.55, 0.15}, {0.9, 0.45}});
    painter.shoot("24-rectangle-ellipse");
    painter.trigger("maskAlone");
    painter.shoot("25-mask-alone");
    painter.trigger("maskAlone");
    painter.undoAll();
    painter.trigger("toolGradient");
    painter.drag({{0.2, 0.2}, {0.8, 0.5}}, true);
    painter.shoot("26-gradient");
    painter.send(QEvent::MouseButtonRelease, {0.8, 0.5}, Qt::LeftButton);
    painter.shoot("27-gradient-done");
    painter.undoAll();
    painter.trigger("toolBucket");
    painter.drag({{0.5, 0.9}});
    painter.shoot("28-bucket");
    painter.undoAll();
    painter.trigger("toolEllipse");
    painter.send(QEvent::MouseButtonPress, {0.25, 0.2}, Qt::LeftButton, Qt::ControlModifier);
    painter.send(QEvent::MouseMove, {0.8, 0.8}, Qt::NoButton, Qt::ControlModifier);
    painter.send(QEvent::MouseButtonRelease, {0.8, 0.8}, Qt::LeftButton, Qt::ControlModifier);
    painter.trigger("toolBrush");
    painter.drag({{0.1, 0.4}, {0.6, 0.6}, {0.9, 0.3}});
    painter.shoot("36-selection");
    painter.trigger("selectNothing");
    painter.undoAll();
    painter.trigger("toolPaint");
    studio.paint().surface().settings().colour = QColor(230, 60, 40);
    painter.drag({{0.3, 0.8}, {0.45, 0.6}, {0.6, 0.8}});
    painter.shoot("29-paint");
    painter.press("layerAdd");
    studio.paint().surface().settings().colour = QColor(250, 220, 60);
    painter.drag({{0.6, 0.2}, {0.75, 0.3}});
    painter.key(Qt::Key_Left, Qt::ShiftModifier);
    painter.key(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        painter.key(Qt::Key_Down, Qt::ShiftModifier);
    auto* panel = &studio.window().paint();
    panel->ensureWidgetVisible(panel->findChild<QWidget*>(QStringLiteral("layerMerge")));
    painter.shoot("35-layer-and-keyboard");
    painter.key(Qt::Key_Escape);
    panel->verticalScrollBar()->setValue(0);
    studio.paint().document().change({}, stateOf(studio.paint().document().shown()));
    painter.trigger("toolFrame");
    painter.drag({{1.0, 0.5}, {1.4, 0.5}});
    painter.drag({{0.5, 0.0}, {0.5, -0.2}});
    studio.window().canvas().zoomBy(0.6);
    painter.shoot("30-frame");
    painter.press("applyFrame");
    painter.shoot("31-extended");
    painter.prompt("a castle at night");
    painter.trigger("generate");
    painter.waitUntilDone();
    painter.shoot("32-extended-filled");
    painter.trigger("toolRectangle");
    painter.drag({{0.1, 0.3}, {0.4, 0.7}});
    painter.trigger("generate");
    painter.waitUntilDone();
    painter.shoot("33-filled");
    panel->verticalScrollBar()->setValue(panel->verticalScrollBar()->maximum());
    painter.shoot("34-panel-end");
    return 0;
}
