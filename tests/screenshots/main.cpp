// Makes a picture of each main state of the window:
// latelier-screenshots FOLDER [WIDTHxHEIGHT] [light|readme|CODE [POINTS]]
// With the fake engine, or with the library that LATELIER_ENGINE names. "readme" makes the three of the front page, the
// code of a language what shows most words in that language, with type of so many points.

#include "app/Application.h"
#include "app/EngineLibrary.h"
#include "tests/support/FakeEngine.h"
#include "ui/ErrorBar.h"
#include "ui/GridDialog.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/ShortcutsDialog.h"
#include "ui/TimelineStrip.h"
#include "ui/help/WhatsThis.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <string>

using namespace latelier;

namespace {

class Shooter {
public:
    Shooter(Application& studio, QString folder) : studio_(studio), folder_(std::move(folder)) {}

    void shoot(const char* name) {
        QTest::qWait(200);
        const QImage picture = studio_.window().grab().toImage();
        picture.save(QStringLiteral("%1/%2.%3").arg(folder_, QString::fromLatin1(name), format_), nullptr, quality_);
        std::printf("%s\n", name);
    }
    void makeJpegs() {
        format_ = QStringLiteral("jpg");
        quality_ = 88;
    }
    void lookAtStep(int step) {
        Q_EMIT studio_.window().timeline().stepSelected(step);
        studio_.window().timeline().select(step);
    }
    /// Paints with the inspector open and lays the attention of a word over the picture.
    bool inspect(const char* word) {
        trigger("inspector");
        trigger("generate");
        if (!waitUntilDone())
            return false;
        studio_.inspector().chooseWord(QString::fromLatin1(word));
        return studio_.inspector().words().contains(QString::fromLatin1(word));
    }
    void closeInspector() {
        studio_.inspector().chooseWord({});
        trigger("inspector");
    }
    void shootDialog(QDialog& dialog, const char* name) {
        dialog.show();
        QTest::qWait(200);
        keep(dialog, name);
        dialog.close();
    }
    /// Keeps the window that stands beside the studio's, once there is one, and closes it.
    bool keepOther(const char* name) {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window != &studio_.window() && window->width() > 100) {
                QTest::qWait(300);
                keep(*window, name);
                window->close();
                return true;
            }
        return false;
    }
    /// Triggers an action and keeps the dialog that it opens.
    void shootDialogOf(const char* action) {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            watch.stop();
            if (!keepOther(action))
                watch.start();
        });
        watch.start(50);
        trigger(action);
        (void)QTest::qWaitFor([&] { return !watch.isActive(); }, 10000);
    }
    void keep(QWidget& widget, const QByteArray& name) {
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder_, QString::fromLatin1(name)));
        std::printf("%s\n", name.constData());
    }
    bool waitForStep(int step) {
        return QTest::qWaitFor([&] { return studio_.presenter().step() >= step; }, 20000);
    }
    bool waitUntilDone() {
        return QTest::qWaitFor([&] { return !studio_.studio().running(); }, 180000);
    }
    void raise(const char* dock) { studio_.window().findChild<QWidget*>(QString::fromLatin1(dock))->raise(); }
    void trigger(const char* action) { studio_.window().action(QString::fromLatin1(action)).trigger(); }
    void press(const char* button) {
        studio_.window().findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
    }
    void setPrompt(const char* prompt) {
        GenerationRequest request;
        request.prompt = prompt;
        studio_.window().prompt().readFrom(request);
    }
    void change(const std::function<void(GenerationRequest&)>& edit) {
        GenerationRequest request = studio_.panelRequest();
        edit(request);
        studio_.window().settings().readFrom(request);
    }

private:
    Application& studio_;
    QString folder_;
    QString format_ = QStringLiteral("png");
    int quality_ = -1;
};

/// A picture as it forms, the tree of branches under a wipe, and what a word drives.
bool shootReadme(Application& studio, Shooter& shooter) {
    shooter.makeJpegs();
    shooter.setPrompt("a red house beside a lake at sunset");
    shooter.change([](GenerationRequest& request) {
        request.seed = 33;
        request.steps = 20;
    });
    studio.window().settings().setSeedLocked(true);
    shooter.trigger("generate");
    if (!shooter.waitForStep(12))
        return false;
    shooter.trigger("pause");
    shooter.shoot("forming");
    shooter.trigger("pause");
    if (!shooter.waitUntilDone())
        return false;
    const char* const branches[] = {"a red house beside a lake at night", "a white castle beside a lake at noon",
                                    "a red house beside a lake at sunset, watercolour"};
    for (const char* prompt : branches) {
        studio.presenter().show(1);
        shooter.lookAtStep(4);
        shooter.setPrompt(prompt);
        shooter.trigger("branch");
        if (!shooter.waitUntilDone())
            return false;
        if (prompt == branches[0]) {
            const double guidance = studio.panelRequest().guidance;
            shooter.lookAtStep(10);
            shooter.change([](GenerationRequest& request) { request.guidance = 7; });
            shooter.trigger("branch");
            if (!shooter.waitUntilDone())
                return false;
            shooter.change([=](GenerationRequest& request) { request.guidance = guidance; });
        }
    }
    studio.presenter().show(2);
    shooter.raise("branchesDock");
    shooter.trigger("wipe");
    shooter.shoot("branches");
    shooter.trigger("wipe");
    shooter.setPrompt("a red house beside a lake at sunset");
    if (!shooter.inspect("lake"))
        return false;
    shooter.shoot("attention");
    return true;
}

/// What shows most words: panels, gallery, menus, dialogs.
bool shootWords(Application& studio, Shooter& shooter) {
    shooter.trigger("generate");
    if (!shooter.waitUntilDone())
        return false;
    shooter.press("speedSettings");
    shooter.shoot("saveTime");
    shooter.press("speedSettings");
    for (const char* dock : {"paintDock", "branchesDock", "queueDock", "galleryDock"}) {
        shooter.raise(dock);
        shooter.shoot(dock);
    }
    shooter.trigger("inspector");
    shooter.shoot("inspector");
    shooter.trigger("inspector");
    shooter.trigger("gallery");
    QTest::qWait(1500);
    shooter.shoot("gallery");
    for (QAction* top : studio.window().menuBar()->actions()) {
        top->menu()->popup(studio.window().pos());
        QTest::qWait(100);
        shooter.keep(*top->menu(), "menu-" + QByteArray::number(studio.window().menuBar()->actions().indexOf(top)));
        top->menu()->close();
    }
    for (const char* dialog : {"grid", "shortcuts", "saving", "checkGallery", "about", "manual", "open"})
        shooter.shootDialogOf(dialog);
    QWidget* explained = studio.window().settings().findChild<QWidget*>(QStringLiteral("guidance"));
    (void)WhatsThis::explain(explained, explained->mapToGlobal(QPoint()));
    shooter.keepOther("whatsThis");
    studio.window().errorBar().ask(Application::tr("A picture was broken off after step %1 of %2.").arg(7).arg(20),
                                   {{Application::tr("Go on with it"), [] {}},
                                    {Application::tr("Keep for later"), [] {}},
                                    {Application::tr("Discard"), [] {}}});
    shooter.shoot("question");
    shooter.setPrompt("something impossible");
    shooter.trigger("generate");
    shooter.waitUntilDone();
    shooter.shoot("error");
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "Usage: %s FOLDER [WIDTHxHEIGHT] [light|readme|CODE [POINTS]]\n", argv[0]);
        return 2;
    }
    QApplication application(argc, argv);
    if (argc > 4) {
        QFont font = QApplication::font();
        font.setPointSize(QByteArray(argv[4]).toInt());
        QApplication::setFont(font);
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir scratch;
    ApplicationOptions options;
    const QString library = qEnvironmentVariable("LATELIER_ENGINE");
    options.makeEngine = [library]() -> std::unique_ptr<Engine> {
        if (!library.isEmpty())
            return loadEngine(library);
        return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(60));
    };
    options.stateFolder = scratch.filePath(QStringLiteral("state"));
    options.pictureFolder = scratch.filePath(QStringLiteral("pictures"));
    const std::string variant = argc > 3 ? argv[3] : "";
    const bool words = !variant.empty() && variant != "light" && variant != "readme";
    options.language = QString::fromStdString(words ? variant : "en");
    Application studio(application, options);
    bool ready = false;
    QObject::connect(&studio, &Application::modelReady, [&] { ready = true; });
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(QLatin1Char('x')) : QStringList();
    if (size.size() == 2)
        studio.window().resize(size[0].toInt(), size[1].toInt());
    if (variant == "light")
        studio.window().action(QStringLiteral("themeLight")).setChecked(true);
    studio.window().show();
    Shooter shooter(studio, folder);
    if (!QTest::qWaitFor(
            [&] { return !studio.window().findChild<QWidget*>(QStringLiteral("promptEdit"))->isHidden(); }))
        return 1;
    if (!QTest::qWaitFor([&] { return ready; }, 60000))
        return 1;
    QTest::qWait(500);
    if (words)
        return shootWords(studio, shooter) ? 0 : 1;
    if (variant == "readme")
        return shootReadme(studio, shooter) ? 0 : 1;
    shooter.shoot("01-empty");

    shooter.setPrompt("a (red:1.2) house beside a lake at sunset");
    shooter.change([](GenerationRequest& request) { request.seed = 20; });
    shooter.trigger("generate");
    if (!shooter.waitForStep(8)) {
        shooter.shoot("failed");
        return 1;
    }
    studio.inference().controls().setGuidance(11);
    shooter.shoot("02-running");
    if (!shooter.waitUntilDone())
        return 1;
    shooter.shoot("03-done");
    shooter.lookAtStep(9);
    shooter.shoot("04-scrubbed");

    shooter.setPrompt("a house beside a lake at night");
    shooter.trigger("branch");
    shooter.waitUntilDone();
    shooter.lookAtStep(14);
    shooter.change([](GenerationRequest& request) { request.guidance = 12; });
    shooter.trigger("branch");
    shooter.waitUntilDone();
    shooter.raise("branchesDock");
    shooter.shoot("05-branches");
    shooter.trigger("wipe");
    shooter.shoot("06-wipe");
    shooter.trigger("sideBySide");
    shooter.shoot("07-side-by-side");
    shooter.trigger("sideBySide");

    shooter.setPrompt("a red house beside a lake at sunset");
    if (!shooter.inspect("house"))
        return 1;
    shooter.shoot("08-inspector");
    shooter.closeInspector();

    QString problem;
    GridSpec spec{readRange(GridAxis::Guidance, QStringLiteral("3-12:3"), problem),
                  readRange(GridAxis::PromptWords, QStringLiteral("sunset, night, noon"), problem),
                  readRange(GridAxis::None, {}, problem)};
    GenerationRequest base = studio.panelRequest();
    base.steps = 12;
    base.seed = 5;
    studio.grid().begin(base, spec);
    (void)QTest::qWaitFor([&] { return studio.queue().rowCount() <= 5 && studio.studio().progress() > 0.5; }, 30000);
    shooter.raise("queueDock");
    shooter.shoot("09-grid");
    shooter.waitUntilDone();
    studio.grid().close();

    GridDialog grid(studio.panelRequest(), &studio.window());
    shooter.shootDialog(grid, "10-grid-dialog");
    ShortcutsDialog shortcuts(studio.window().allActions(), &studio.window());
    shooter.shootDialog(shortcuts, "11-shortcuts");

    shooter.setPrompt("something impossible");
    shooter.trigger("generate");
    shooter.waitUntilDone();
    shooter.shoot("12-error");

    shooter.change([](GenerationRequest& request) { request.deepEvery = 2; });
    shooter.shoot("13-saves-time");
    shooter.press("speedSettings");
    shooter.shoot("14-saving-time");
    return 0;
}
