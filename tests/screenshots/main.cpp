// Makes a picture of each main state of the window: latelier-screenshots FOLDER [WIDTHxHEIGHT] [light]
// With the fake engine, or with the library that LATELIER_ENGINE names.

#include "app/Application.h"
#include "app/EngineLibrary.h"
#include "tests/support/FakeEngine.h"
#include "ui/ErrorBar.h"
#include "ui/GridDialog.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/ShortcutsDialog.h"
#include "ui/TimelineStrip.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace latelier;

namespace {

class Shooter {
public:
    Shooter(Application& studio, QString folder) : studio_(studio), folder_(std::move(folder)) {}

    void shoot(const char* name) {
        QTest::qWait(200);
        QImage picture = studio_.window().grab().toImage();
        picture.save(QStringLiteral("%1/%2.png").arg(folder_, QString::fromLatin1(name)));
        std::printf("%s\n", name);
    }
    void shootDialog(QDialog& dialog, const char* name) {
        dialog.show();
        QTest::qWait(200);
        dialog.grab().save(QStringLiteral("%1/%2.png").arg(folder_, QString::fromLatin1(name)));
        dialog.close();
        std::printf("%s\n", name);
    }
    bool waitForStep(int step) {
        return QTest::qWaitFor([&] { return studio_.presenter().step() >= step; }, 20000);
    }
    bool waitUntilDone() {
        return QTest::qWaitFor([&] { return !studio_.studio().running(); }, 30000);
    }
    void raise(const char* dock) { studio_.window().findChild<QWidget*>(QString::fromLatin1(dock))->raise(); }
    void trigger(const char* action) { studio_.window().action(QString::fromLatin1(action)).trigger(); }
    void setPrompt(const char* prompt) {
        GenerationRequest request;
        request.prompt = prompt;
        request.negativePrompt = "blurry, people";
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
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "Usage: %s FOLDER [WIDTHxHEIGHT] [light]\n", argv[0]);
        return 2;
    }
    QApplication application(argc, argv);
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
    Application studio(application, options);
    const QStringList size = argc > 2 ? QString::fromLatin1(argv[2]).split(QLatin1Char('x')) : QStringList();
    if (size.size() == 2)
        studio.window().resize(size[0].toInt(), size[1].toInt());
    if (argc > 3)
        studio.window().action(QStringLiteral("themeLight")).setChecked(true);
    studio.window().show();
    Shooter shooter(studio, folder);
    if (!QTest::qWaitFor(
            [&] { return !studio.window().findChild<QWidget*>(QStringLiteral("promptEdit"))->isHidden(); }))
        return 1;
    QTest::qWait(500);
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
    Q_EMIT studio.window().timeline().stepSelected(9);
    studio.window().timeline().select(9);
    shooter.shoot("04-scrubbed");

    shooter.setPrompt("a house beside a lake at night");
    shooter.trigger("branch");
    shooter.waitUntilDone();
    Q_EMIT studio.window().timeline().stepSelected(14);
    studio.window().timeline().select(14);
    shooter.change([](GenerationRequest& request) { request.guidance = 12; });
    shooter.trigger("branch");
    shooter.waitUntilDone();
    shooter.shoot("05-branches");
    shooter.trigger("wipe");
    shooter.shoot("06-wipe");
    shooter.trigger("sideBySide");
    shooter.shoot("07-side-by-side");
    shooter.trigger("sideBySide");

    shooter.trigger("inspector");
    shooter.shoot("08-inspector");
    shooter.trigger("inspector");

    QString problem;
    GridSpec spec{readRange(GridAxis::Guidance, QStringLiteral("3-12:3"), problem),
                  readRange(GridAxis::PromptWords, QStringLiteral("night, sunset, noon"), problem),
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

    GridDialog grid(&studio.window());
    shooter.shootDialog(grid, "10-grid-dialog");
    ShortcutsDialog shortcuts(studio.window().allActions(), &studio.window());
    shooter.shootDialog(shortcuts, "11-shortcuts");

    shooter.setPrompt("something impossible");
    shooter.trigger("generate");
    shooter.waitUntilDone();
    shooter.shoot("12-error");
    return 0;
}
