#include "app/Application.h"

#include "app/EngineLibrary.h"
#include "app/StartupReport.h"
#include "app/WindowOptions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

/// Runs the window until it is closed; what the program calls as main.
extern "C" int latelierWindow(int argc, char** argv) {
    using namespace latelier;
    StartupReport report;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("latelier"));
    QApplication::setApplicationDisplayName(QStringLiteral("Latelier"));
    QApplication::setApplicationVersion(QStringLiteral(LATELIER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("latelier"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "A studio for pictures made with latent diffusion"));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const WindowOption& option : windowOptions())
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name),
                                            QApplication::translate("WindowOptions", option.help),
                                            QString::fromLatin1(option.value)));
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QApplication::translate("main", "Pictures and models to open."),
                                 QStringLiteral("[file...]"));
    parser.process(application);

    const auto given = [&](const char* option, const QString& otherwise) {
        const QString name = QString::fromLatin1(option);
        return parser.isSet(name) ? parser.value(name) : otherwise;
    };
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    ApplicationOptions options;
    options.stateFolder = given("state", place(QStandardPaths::AppLocalDataLocation));
    options.pictureFolder = given("pictures", place(QStandardPaths::PicturesLocation) + QStringLiteral("/Latelier"));
    options.language = given("language", {});
    options.makeEngine = [file = given("engine", {})] { return loadEngine(file); };

    report.mark("program ready");
    Application studio(application, std::move(options));
    report.mark("window built");
    if (parser.isSet(QStringLiteral("startup-report"))) {
        QObject::connect(&studio.window(), &MainWindow::firstPainted, [&] { report.mark("first paint"); });
        QObject::connect(&studio.inference(), &InferenceThread::engineReady, [&] { report.mark("engine loaded"); });
        const auto end = [&](const char* what, int exitCode) {
            report.mark(what);
            report.print();
            QApplication::exit(exitCode);
        };
        QObject::connect(&studio, &Application::modelReady, [=] { end("model loaded", 0); });
        QObject::connect(&studio.inference(), &InferenceThread::modelFailed, [=] { end("no model", 1); });
    }
    studio.window().appear();
    studio.files().open(parser.positionalArguments());
    return QApplication::exec();
}
