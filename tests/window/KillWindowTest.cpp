// Kills the window at random moments of a picture and starts it again. The victim is this program itself, run with
// "--victim"; LATELIER_KILLS sets the number of kills.
#include "app/EngineLibrary.h"

#include "tests/support/StudioDriver.h"
#include "ui/ErrorBar.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <limits>
#include <random>

using namespace latelier;

namespace {

std::unique_ptr<Engine> realEngine() {
    return loadEngine(qEnvironmentVariable("LATELIER_ENGINE"));
}

void paintOnce(Application& studio) {
    GenerationRequest request = studio.panelRequest();
    request.model = qEnvironmentVariable("LATELIER_TEST_MODEL").toStdString();
    request.prompt = "a lake";
    request.sampler = "DPM++ 2M SDE";
    request.width = request.height = 64;
    request.steps = 40;
    request.seed = 12;
    studio.queue().add(request);
}

/// Paints one picture, unless it is killed on the way.
int victim(QApplication& application, const QString& folder) {
    ApplicationOptions options;
    options.makeEngine = realEngine;
    options.stateFolder = folder + QStringLiteral("/state");
    options.pictureFolder = folder + QStringLiteral("/pictures");
    Application studio(application, options);
    const auto say = [](const char* line) {
        std::puts(line);
        std::fflush(stdout);
    };
    QObject::connect(
        &studio, &Application::modelReady, &application,
        [&] {
            paintOnce(studio);
            say("ready"); // from here on the request must not be lost
        },
        Qt::SingleShotConnection);
    QObject::connect(&studio.history(), &RunHistory::runChanged, &application, [&](RunId run) {
        if (!studio.history().find(run)->file.isEmpty()) {
            say("saved");
            QApplication::quit();
        }
    });
    studio.window().show();
    return QApplication::exec();
}

} // namespace

class KillWindowTest : public QObject, test::StudioDriver {
    Q_OBJECT

    std::mt19937 random_{20};
    QImage undisturbed_;
    /// Fewest microseconds that a picture takes from the first word to the file.
    double whole_ = std::numeric_limits<double>::infinity();

    /// Runs the victim for so many microseconds after its first word, or to its end with a negative number. Says
    /// whether it came to its end.
    bool runVictim(double microseconds) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QApplication::applicationFilePath(), {QStringLiteral("--victim"), folder_->path()});
        const auto line = [&] {
            while (!process.canReadLine() && process.waitForReadyRead(300000)) {
            }
            return process.readLine().trimmed();
        };
        if (line() != "ready")
            return false;
        QElapsedTimer timer;
        timer.start();
        bool ended = false;
        if (microseconds < 0) {
            ended = line() == "saved";
            whole_ = std::min(whole_, double(timer.nsecsElapsed()) / 1000);
        } else {
            while (double(timer.nsecsElapsed()) / 1000 < microseconds)
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            ::kill(pid_t(process.processId()), SIGKILL);
        }
        process.waitForFinished(300000);
        return ended || microseconds >= 0;
    }
    QStringList files() {
        const QDir folder(folder_->filePath(QStringLiteral("pictures")));
        QStringList paths;
        for (QDirIterator entry(folder.path(), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
             entry.hasNext();)
            if (const QString path = entry.next(); !path.contains(QLatin1String("/.")))
                paths << path;
        return paths;
    }
    bool answer(const QString& text) {
        for (QPushButton* button : studio_->window().errorBar().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click(), true;
        return false;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(runVictim(-1));
        QCOMPARE(files().size(), 1);
        undisturbed_ = QImage(files().constFirst());
        // The first one also read everything from the disk; kills are to fall into the later, quicker ones.
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(runVictim(-1));
    }

    void thePictureIsMadeToTheSameBytesAfterTheNextStart() {
        const int kills =
            qEnvironmentVariableIsSet("LATELIER_KILLS") ? qEnvironmentVariableIntValue("LATELIER_KILLS") : 20;
        int resumed = 0;
        for (int kill = 0; kill < kills; ++kill) {
            folder_ = std::make_unique<QTemporaryDir>();
            const double moment = std::uniform_real_distribution(0.0, 1.05 * whole_)(random_);
            QVERIFY(runVictim(moment));
            QVERIFY(open(realEngine));
            // Whatever the moment was, the picture is on disk, or its journal or its place in the queue is offered.
            bool wentOn = false;
            QVERIFY2(
                QTest::qWaitFor(
                    [&] {
                        wentOn = wentOn || answer(QStringLiteral("Go on with it"));
                        answer(QStringLiteral("Paint them"));
                        return !studio_->studio().running() && !files().isEmpty();
                    },
                    300000),
                qPrintable(QStringLiteral("nothing was made after a kill at %1 of a picture").arg(moment / whole_)));
            QTest::qWait(50);
            studio_.reset();
            for (const QString& file : files())
                QCOMPARE(QImage(file), undisturbed_);
            resumed += wentOn;
        }
        qInfo("%d of %d kills fell into a picture that went on from its journal", resumed, kills);
        QVERIFY(resumed > 0); // how many is a matter of the machine's speed
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc == 3 && QLatin1String(argv[1]) == QLatin1String("--victim"))
        return victim(application, QString::fromLocal8Bit(argv[2]));
    KillWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillWindowTest.moc"
