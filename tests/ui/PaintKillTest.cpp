#include "ui/paint/Document.h"
#include "ui/paint/Layers.h"
#include "ui/paint/PaintJournal.h"
#include "ui/paint/Stroke.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cstdio>
#include <random>
#include <signal.h>
#include <thread>

using namespace latelier;

namespace {

constexpr const char* childFlag = "--paint-until-killed";

/// A picture under a layer, which the strokes of colour go to.
PaintState blank() {
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return withNewLayer(stateOf(picture), QStringLiteral("paint"), -1);
}

/// The i-th stroke is the same in every process; every tenth is an undo.
void paintStroke(Document& document, QUndoStack& undo, int i, std::chrono::microseconds pause) {
    if (i % 10 == 9)
        return undo.undo();
    std::mt19937 random(static_cast<unsigned>(i));
    Brush brush;
    brush.size = 5 + random() % 60;
    const Ink ink = Ink(random() % 3);
    const Plane plane = ink == Ink::Colour ? document.inkPlane() : Plane::Mask;
    document.begin();
    Stroke stroke(document.state().size(), brush);
    for (int point = 0; point < 4; ++point) {
        const QRect area = stroke.add({QPointF(random() % 400, random() % 300), 1});
        QImage& live = document.live(plane, area);
        lay(live, document.before(plane), stroke.coverage(), area, ink, QColor::fromRgb(random()));
        document.touch(plane, area);
        std::this_thread::sleep_for(pause);
    }
    document.end(QStringLiteral("stroke"));
}

/// Tells each finished stroke on its output.
int paintUntilKilled(const QString& file) {
    QUndoStack undo;
    Document document(undo);
    // Short, so that some are killed while it is begun anew.
    PaintJournal journal(file, 200000);
    QObject::connect(&document, &Document::changed, &document,
                     [&](const DocumentChange& change) { journal.add(change, document); });
    QObject::connect(&document, &Document::begun, &document, [&] { journal.settle(); });
    document.change(QStringLiteral("open"), blank());
    document.setActiveLayer(1);
    journal.flush();
    for (int i = 0;; ++i) {
        std::printf("%d\n", i);
        std::fflush(stdout);
        paintStroke(document, undo, i, std::chrono::microseconds(300));
    }
}

} // namespace

/// Kills a process that paints, at random moments, and looks at what it left behind.
class PaintKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesAtMostOneStroke() {
        const int kills = qEnvironmentVariableIsSet("LATELIER_PAINT_KILLS")
                              ? qEnvironmentVariableIntValue("LATELIER_PAINT_KILLS")
                              : 5;
        std::mt19937 random(std::random_device{}());
        QUndoStack undo;
        Document document(undo);
        document.change(QStringLiteral("open"), blank());
        document.setActiveLayer(1);
        std::vector<PaintState> expected{document.state()};
        std::vector<int> steps{undo.index()};
        int most = 0;
        int whole = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("painting.journal"));
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childFlag), file});
            QVERIFY(child.waitForStarted(30000));
            QVERIFY(child.waitForReadyRead(30000));
            QTest::qSleep(int(random() % 250));
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(30000));
            const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
            const int finished = lines.last().toInt();
            while (int(expected.size()) <= finished + 1) {
                paintStroke(document, undo, int(expected.size()) - 1, std::chrono::microseconds(0));
                expected.push_back(document.state());
                steps.push_back(undo.index());
            }
            const std::optional<KeptDocument> kept = readJournal(file);
            QVERIFY(kept.has_value());
            // At most one stroke is lost: the last, or the one in the making.
            int done = finished + 1;
            while (done >= std::max(0, finished - 1) && kept->state != expected[done])
                --done;
            QVERIFY2(done >= std::max(0, finished - 1), qPrintable(file));
            whole += done >= finished;
            // The past is there as well.
            QUndoStack keptUndo;
            Document again(keptUndo);
            again.restore(kept->state, kept->past);
            QCOMPARE(keptUndo.count(), steps[done]);
            keptUndo.setIndex(1);
            QVERIFY(again.state() == expected[0]);
            most = std::max(most, finished);
        }
        QVERIFY2(most > 3, "the child was killed before it painted");
        qInfo("%d kills: %d lost nothing but the stroke in the making, %d the last one", kills, whole, kills - whole);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(childFlag))
        return paintUntilKilled(arguments.value(2));
    PaintKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PaintKillTest.moc"
