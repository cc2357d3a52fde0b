#include "app/Application.h"

#include "app/EngineLibrary.h"
#include "app/StartupReport.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

int main(int argc, char** argv) {
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
    const QCommandLineOption startup(
        QStringLiteral("startup-report"),
        QApplication::translate("main", "Print how long the start took, and quit when the model is loaded."));
    const QCommandLineOption engine(QStringLiteral("engine"),
                                    QApplication::translate("main", "Library of the engine to use."),
                                    QStringLiteral("file"));
    const QCommandLineOption state(QStringLiteral("state"),
                                   QApplication::translate("main", "Folder for the window's state and the queue."),
                                   QStringLiteral("folder"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
                                      QApplication::translate("main", "Folder for finished pictures."),
                                      QStringLiteral("folder"));
    parser.addOptions({startup, engine, state, pictures});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QApplication::translate("main", "Pictures and models to open."),
                                 QStringLiteral("[file...]"));
    parser.process(application);

    const auto folder = [&](const QCommandLineOption& option, QStandardPaths::StandardLocation place) {
        return parser.isSet(option) ? parser.value(option) : QStandardPaths::writableLocation(place);
    };
    ApplicationOptions options;
    options.stateFolder = folder(state, QStandardPaths::AppLocalDataLocation);
    options.pictureFolder =
        parser.isSet(pictures)
            ? parser.value(pictures)
            : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + QStringLiteral("/Latelier");
    options.makeEngine = [file = parser.value(engine)] { return loadEngine(file); };

    report.mark("program ready");
    Application studio(application, std::move(options));
    report.mark("window built");
    if (parser.isSet(startup)) {
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
    studio.window().show();
    studio.openFiles(parser.positionalArguments());
    return QApplication::exec();
}
