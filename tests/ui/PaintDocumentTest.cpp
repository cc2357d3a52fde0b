#include "core/base/Error.h"
#include "ui/paint/DocumentFile.h"
#include "ui/paint/Frame.h"
#include "ui/paint/Layers.h"
#include "ui/paint/MaskOperations.h"
#include "ui/paint/PaintJournal.h"
#include "ui/paint/Stroke.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <random>

using namespace latelier;

/// The document and all that is done to it, without a window.
class PaintDocumentTest : public QObject {
    Q_OBJECT

    static QImage picture(int width, int height, quint32 seed = 1) {
        QImage image(width, height, QImage::Format_RGB32);
        std::mt19937 random(seed);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, 0xff000000u | (random() & 0xffffff));
        return image;
    }
    static QImage rectangleMask(QSize size, const QRect& marked) {
        QImage mask(size, QImage::Format_Grayscale8);
        mask.fill(0);
        for (int y = marked.top(); y <= marked.bottom(); ++y)
            std::fill_n(mask.scanLine(y) + marked.left(), marked.width(), uchar(255));
        return mask;
    }
    static void stroke(Document& document, std::mt19937& random) {
        const QSize size = document.state().size();
        const auto anywhere = [&] { return QPointF(random() % size.width(), random() % size.height()); };
        Brush brush;
        brush.size = 2 + random() % 80;
        brush.hardness = (random() % 100) / 100.0;
        brush.opacity = (1 + random() % 100) / 100.0;
        const auto ink = Ink(random() % 3);
        const Plane plane = ink == Ink::Colour ? document.inkPlane() : Plane::Mask;
        document.begin();
        Stroke stroke(size, brush);
        const QRect area = stroke.add({anywhere(), 1}) | stroke.add({anywhere(), 0.5});
        QImage& live = document.live(plane, area);
        lay(live, document.before(plane), stroke.coverage(), area, ink, QColor::fromRgb(random()));
        document.touch(plane, area);
        document.end(QStringLiteral("stroke"));
    }
    static void anything(Document& document, std::mt19937& random) {
        PaintState state = document.state();
        switch (random() % 16) {
        case 0:
            state.mask = inverted(state.mask);
            return document.change(QStringLiteral("invert"), state);
        case 1:
            state.mask = grown(state.mask, 1 + int(random() % 6));
            return document.change(QStringLiteral("grow"), state);
        case 2:
            state.mask = blurred(state.mask, 1 + random() % 5);
            return document.change(QStringLiteral("blur"), state);
        case 3: {
            const QRect frame(int(random() % 40) - 20, int(random() % 40) - 20, 100 + int(random() % 80),
                              100 + int(random() % 80));
            return document.change(QStringLiteral("frame"), framed(state, frame, Prefill(random() % 3), 4, random()));
        }
        case 4: // as a fill of the model does
            state.picture = picture(state.size().width(), state.size().height(), random());
            state.mask.fill(0);
            return document.change(QStringLiteral("fill"), state);
        case 5:
            if (state.layers.size() > 3)
                return document.change(QStringLiteral("delete"), withoutLayer(state, int(random() % 4)));
            document.change(QStringLiteral("layer"), withNewLayer(state, QStringLiteral("layer"),
                                                                  int(random() % (state.layers.size() + 1)) - 1));
            return document.setActiveLayer(document.state().layers[random() % document.state().layers.size()].id);
        case 6:
            if (state.layers.empty())
                return;
            state.layers[0].opacity = int(random() % 101);
            state.layers.back().visible = random() % 4 > 0;
            return document.change(QStringLiteral("look"), state);
        case 7:
            if (state.layers.size() > 1)
                document.change(QStringLiteral("raise"), withLayerRaised(state, 0));
            return;
        case 8:
            if (!state.layers.empty() && random() % 2)
                document.change(QStringLiteral("merge"), withLayerMerged(state, int(state.layers.size()) - 1));
            return;
        default:
            return stroke(document, random);
        }
    }

private Q_SLOTS:
    void fiveHundredRandomActionsGoBackAndForthToTheSameDocument() {
        QUndoStack undo;
        Document document(undo);
        document.change(QStringLiteral("open"), stateOf(picture(150, 130)));
        std::mt19937 random(11);
        std::map<int, PaintState> states{{undo.index(), document.state()}};
        while (undo.index() < 500) {
            anything(document, random);
            states[undo.index()] = document.state();
        }
        while (undo.canUndo()) {
            undo.undo();
            if (undo.index() > 0)
                QVERIFY2(document.state() == states[undo.index()], qPrintable(QString::number(undo.index())));
            QCOMPARE(document.shown(), flattened(document.state()));
        }
        QVERIFY(document.empty());
        while (undo.canRedo())
            undo.redo();
        QVERIFY(document.state() == states[500]);
        for (int jump = 0; jump < 20; ++jump) {
            undo.setIndex(1 + int(random() % 500));
            QVERIFY(document.state() == states[undo.index()]);
        }
    }

    void aStrokeCopiesOnlyTheTilesThatItTouches() {
        QUndoStack undo;
        Document document(undo);
        const QImage shared = picture(300, 300);
        document.change(QStringLiteral("open"), stateOf(shared));
        document.unshare(Plane::Picture); // as a pen does that comes near
        const PaintState before = [&] {
            PaintState copy = document.state();
            copy.picture = copy.picture.copy();
            copy.mask = copy.mask.copy();
            return copy;
        }();
        const uchar* const pixels = document.state().picture.constBits();
        for (const bool keep : {false, true}) {
            document.begin();
            const QRect area(70, 70, 20, 20);
            document.live(Plane::Picture, area).setPixel(75, 75, 0xff000000u);
            document.touch(Plane::Picture, area);
            QCOMPARE(document.before(Plane::Picture).pixel(75, 75), shared.pixel(75, 75));
            QCOMPARE(document.before(Plane::Picture).pixel(200, 200), qRgb(0, 0, 0)); // was never asked for
            keep ? document.end(QStringLiteral("stroke")) : document.cancel();
            QCOMPARE(document.state() == before, !keep);
        }
        QCOMPARE(document.state().picture.constBits(), pixels);
        const Patch patch = *document.past().steps.back().before.patch();
        QCOMPARE(patch.tiles.size(), std::size_t(1));
        QCOMPARE(patch.pixels.size(), qsizetype(64 * 64 * 4));
        undo.undo();
        QVERIFY(document.state() == before);
    }

    void stepsBeyondTheBudgetComeBackFromTheDisk() {
        PatchPool pool(20000);
        std::map<PatchPool::Id, Patch> patches;
        for (quint32 i = 0; i < 40; ++i) {
            const Patch patch = wholePatch(stateOf(picture(32, 32, i)));
            patches[pool.keep(PackedPatch(patch))] = patch;
            QVERIFY(pool.memory() <= 20000);
        }
        for (const auto& [id, patch] : patches)
            QVERIFY(pool.patch(id).patch() == patch);
        for (const auto& [id, patch] : patches)
            pool.forget(id);
        QCOMPARE(pool.memory(), 0);
    }

    void aStrokeKeepsOnlyTheTilesThatItTouched() {
        const PaintState before = stateOf(picture(512, 512));
        PaintState after = before;
        after.mask.scanLine(100)[100] = 9;
        const Patch patch = patchOf(after, changedTiles(before, after, after.rect()));
        QCOMPARE(patch.tiles.size(), std::size_t(1));
        PaintState again = before;
        apply(patch, again);
        QVERIFY(again == after);
    }

    void aDamagedPatchIsRefusedAndChangesNothing() {
        const PaintState before = stateOf(picture(100, 80));
        Patch patch = wholePatch(before);
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = toBytes(patch);
            bytes[qsizetype(random() % std::min<qsizetype>(bytes.size(), 400))] = char(random());
            PaintState state = before;
            try {
                if (const auto read = patchFromBytes(bytes))
                    apply(*read, state);
            } catch (const Error&) {
                QVERIFY(state == before);
            }
        }
        patch.tiles.push_back(70000);
        PaintState state = before;
        QVERIFY_EXCEPTION_THROWN(apply(patch, state), Error);
        QVERIFY(state == before);
    }

    void growAndShrinkMoveTheRimByDiscs() {
        const QImage point = rectangleMask({64, 64}, {32, 32, 1, 1});
        const QImage disc = grown(point, 5);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                QCOMPARE(disc.constScanLine(y)[x] > 0, (x - 32) * (x - 32) + (y - 32) * (y - 32) <= 25);
        const QImage square = rectangleMask({64, 64}, {10, 10, 30, 30});
        QCOMPARE(shrunk(square, 4), rectangleMask({64, 64}, {14, 14, 22, 22}));
        QCOMPARE(shrunk(rectangleMask({64, 64}, {0, 0, 64, 64}), 4), rectangleMask({64, 64}, {0, 0, 64, 64}));
        QCOMPARE(inverted(inverted(square)), square);
    }

    void aBlurIsAGaussianAndAFeatherStaysInside() {
        const QImage half = rectangleMask({128, 32}, {64, 0, 64, 32});
        const QImage soft = blurred(half, 6);
        for (int x = 20; x < 108; ++x) {
            const double expected = 127.5 * (1 + std::erf((x + 0.5 - 64) / (6 * std::sqrt(2.0))));
            QVERIFY(std::abs(soft.constScanLine(16)[x] - expected) < 4);
        }
        const QImage feather = feathered(half, 12);
        for (int x = 0; x < 64; ++x)
            QCOMPARE(feather.constScanLine(16)[x], uchar(0));
        QCOMPARE(feather.constScanLine(16)[100], uchar(255));
        QVERIFY(feather.constScanLine(16)[66] > 0 && feather.constScanLine(16)[66] < 200);
    }

    void transparentPartsBecomeTheMask() {
        QImage image(8, 8, QImage::Format_ARGB32);
        image.fill(QColor(10, 20, 30, 255));
        image.setPixelColor(3, 4, QColor(10, 20, 30, 55));
        const QImage mask = maskFromAlpha(image);
        QCOMPARE(int(mask.constScanLine(4)[3]), 200);
        QCOMPARE(int(mask.constScanLine(0)[0]), 0);
    }

    void aFrameBeyondThePictureMirrorsSmearsAndMarks() {
        PaintState state = stateOf(picture(40, 30));
        const QRect frame(-8, 0, 64, 30);
        const PaintState mirror = framed(state, frame, Prefill::Mirror, 2, 1);
        QCOMPARE(mirror.size(), QSize(64, 30));
        QCOMPARE(mirror.picture.copy(8, 0, 40, 30), state.picture);
        QCOMPARE(mirror.picture.pixel(7, 5), state.picture.pixel(0, 5));
        QCOMPARE(mirror.picture.pixel(0, 5), state.picture.pixel(7, 5));
        QCOMPARE(mirror.picture.pixel(48, 9), state.picture.pixel(39, 9));
        const PaintState smear = framed(state, frame, Prefill::Smear, 2, 1);
        QCOMPARE(smear.picture.pixel(0, 5), state.picture.pixel(0, 5));
        QCOMPARE(smear.picture.pixel(63, 5), state.picture.pixel(39, 5));
        const PaintState noise = framed(state, frame, Prefill::Noise, 2, 7);
        QCOMPARE(noise.picture.copy(8, 0, 40, 30), state.picture);
        QVERIFY(noise.picture.pixel(0, 5) != smear.picture.pixel(0, 5));
        // Marked are the new room and a strip of two pixels of the old picture along it.
        QCOMPARE(mirror.mask.copy(10, 0, 36, 30), rectangleMask({36, 30}, {}));
        for (const int x : {0, 9, 46, 63})
            QCOMPARE(int(mirror.mask.constScanLine(12)[x]), 255);
        state.mask.fill(77);
        const PaintState crop = framed(state, {5, 6, 20, 10}, Prefill::Mirror, 2, 1);
        QCOMPARE(crop.picture, state.picture.copy(5, 6, 20, 10));
        QCOMPARE(int(crop.mask.constScanLine(3)[3]), 77);
    }

    void theJournalBringsBackTheLastChangeAndForgivesABrokenEnd() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sub/painting.journal"));
        QUndoStack undo;
        Document document(undo);
        PaintState last;
        {
            PaintJournal journal(file);
            connect(&document, &Document::changed, &document,
                    [&](const DocumentChange& change) { journal.add(change, document); });
            document.change(QStringLiteral("open"), stateOf(picture(150, 130)));
            std::mt19937 random(4);
            for (int i = 0; i < 40; ++i)
                anything(document, random);
            undo.undo();
            undo.undo();
            last = document.state();
            journal.flush();
            const std::optional<KeptDocument> kept = readJournal(file);
            QVERIFY(kept && kept->state == last);
            QUndoStack keptUndo;
            Document again(keptUndo);
            again.restore(kept->state, kept->past);
            QCOMPARE(keptUndo.count(), undo.index());
            while (undo.index() > 1) {
                undo.undo();
                keptUndo.undo();
                QVERIFY(again.state() == document.state());
            }
            disconnect(&document, nullptr, &document, nullptr);
        }
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadWrite));
        whole.resize(whole.size() - 3);
        whole.close();
        const std::optional<KeptDocument> broken = readJournal(file);
        QVERIFY(broken && broken->state != document.state());
        QVERIFY(whole.open(QIODevice::WriteOnly));
        whole.write("nonsense");
        whole.close();
        QVERIFY(!readJournal(file));
    }

    void theJournalKeepsTheRequestsOfFills() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("painting.journal"));
        QUndoStack undo;
        Document document(undo);
        PaintJournal journal(file);
        connect(&document, &Document::changed, &document,
                [&](const DocumentChange& change) { journal.add(change, document); });
        document.change(QStringLiteral("open"), stateOf(picture(20, 20)));
        for (const char* prompt : {"a house", "a castle"}) {
            auto request = std::make_shared<GenerationRequest>();
            request->prompt = prompt;
            document.change(QStringLiteral("fill"), stateOf(picture(20, 20, quint32(prompt[2]))), request);
        }
        journal.flush();
        const std::optional<KeptDocument> kept = readJournal(file);
        QVERIFY(kept && kept->state == document.state());
        QCOMPARE(kept->past.steps.size(), std::size_t(3));
        QVERIFY(!kept->past.steps[0].request);
        QCOMPARE(kept->past.steps[1].request->prompt, std::string("a house"));
        QCOMPARE(kept->past.steps[2].request->prompt, std::string("a castle"));
    }

    void layersLieOverThePictureInTheirOrderAndOpacity() {
        QImage grey(4, 1, QImage::Format_RGB32);
        grey.fill(QColor(100, 100, 100));
        PaintState state = withNewLayer(stateOf(grey), QStringLiteral("low"), -1);
        state = withNewLayer(state, QStringLiteral("high"), 0);
        state.layers[0].image.setPixelColor(1, 0, QColor(200, 0, 0, 255));
        state.layers[0].image.setPixelColor(2, 0, QColor(200, 0, 0, 255));
        state.layers[1].image.setPixelColor(2, 0, QColor(0, 0, 250, 102)); // 40 %
        const auto at = [&](int x) { return flattened(state).pixelColor(x, 0); };
        QCOMPARE(at(0), QColor(100, 100, 100));
        QCOMPARE(at(1), QColor(200, 0, 0));
        QCOMPARE(at(2), QColor(120, 0, 100));
        state.layers[0].opacity = 50;
        QVERIFY(std::abs(at(1).red() - 150) <= 1 && std::abs(at(1).green() - 50) <= 1);
        state = withLayerRaised(state, 0);
        QCOMPARE(state.layers[1].name, QStringLiteral("low"));
        state.layers[0].visible = state.layers[1].visible = false;
        QCOMPARE(flattened(state), grey);
    }

    void mergedLayersLookAsBefore() {
        std::mt19937 random(8);
        PaintState state = stateOf(picture(40, 30));
        for (int i = 0; i < 3; ++i) {
            state = withNewLayer(state, QString::number(i), i - 1);
            state.layers.back().opacity = 100 - 30 * i;
            for (int y = 0; y < 30; ++y)
                for (int x = 0; x < 40; ++x)
                    state.layers.back().image.setPixel(x, y, QRgb(random()));
        }
        const QImage before = flattened(state);
        // Into the picture it is the same arithmetic; two layers round once more each.
        QCOMPARE(flattened(withLayerMerged(state, 0)), before);
        const QImage merged = flattened(withLayerMerged(state, 2));
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 40; ++x) {
                const QColor a = before.pixelColor(x, y), b = merged.pixelColor(x, y);
                QVERIFY(std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
                        std::abs(a.blue() - b.blue()) <= 3);
            }
    }

    void aClosedDocumentLeavesNothingToRestore() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("painting.journal"));
        QUndoStack undo;
        Document document(undo);
        PaintJournal journal(file);
        connect(&document, &Document::changed, &document,
                [&](const DocumentChange& change) { journal.add(change, document); });
        document.change(QStringLiteral("open"), stateOf(picture(20, 20)));
        journal.flush();
        QVERIFY(QFile::exists(file));
        document.change(QStringLiteral("close"), {});
        journal.flush();
        QVERIFY(!QFile::exists(file));
    }

    void aDocumentComesBackFromItsFileWithItsPast() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.latelier"));
        QUndoStack undo;
        Document document(undo);
        document.change(QStringLiteral("open"), stateOf(picture(150, 130)));
        std::mt19937 random(5);
        for (int i = 0; i < 12; ++i)
            anything(document, random);
        PaintState layered = withNewLayer(document.state(), QStringLiteral("Entwürfe"), -1);
        layered.layers[0].image = layered.picture.convertToFormat(QImage::Format_ARGB32);
        layered.layers[0].image.fill(QColor(10, 200, 30, 77));
        layered.layers[0].opacity = 60;
        document.change(QStringLiteral("layer"), layered);
        GenerationRequest panels;
        panels.prompt = "a castle – at night";
        panels.seed = ~0ull;
        panels.maskBlur = 9;
        layered.mask.fill(9);
        document.change(QStringLiteral("fill"), layered, std::make_shared<GenerationRequest>(panels));
        writeDocument(file, {document.state(), document.past(), panels});

        const DocumentContent content = readDocument(file);
        QVERIFY(content.state == document.state());
        QVERIFY(content.panels == panels);
        QVERIFY(!content.state.layers.empty());
        QVERIFY(*content.past.steps.back().request == panels);
        QVERIFY(!content.past.steps.front().request);
        QUndoStack otherUndo;
        Document other(otherUndo);
        other.restore(content.state, content.past);
        QCOMPARE(otherUndo.count(), undo.count());
        while (otherUndo.index() > 1) {
            otherUndo.undo();
            undo.undo();
            QVERIFY(other.state() == document.state());
        }
        // What is too long ago to be undone is still known by its request.
        document.restore(content.state, content.past);
        const DocumentPast forgotten = document.past(0);
        QVERIFY(forgotten.steps.empty() && forgotten.older.size() == 1);
        writeDocument(file, {document.state(), forgotten, panels});
        QVERIFY(*readDocument(file).past.older.front() == panels);
    }

    void aPictureWithTransparentPartsKeepsThemInItsFile() {
        QTemporaryDir folder;
        QImage image(20, 10, QImage::Format_ARGB32);
        image.fill(QColor(200, 100, 50, 80));
        const QString file = folder.filePath(QStringLiteral("alpha.latelier"));
        writeDocument(file, {stateOf(image), {}, {}});
        QVERIFY(readDocument(file).state == stateOf(image));
    }

    void aPictureThatCannotBePackedLeavesTheOldDocument() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.latelier"));
        writeDocument(file, {stateOf(picture(50, 50)), {}, {}});
        PaintState broken = stateOf(picture(50, 50));
        broken.mask = {}; // no PNG file can be made of it
        QVERIFY_EXCEPTION_THROWN(writeDocument(file, {broken, {}, {}}), Error);
        QVERIFY(readDocument(file).state == stateOf(picture(50, 50)));
    }

    void damagedDocumentsAreRefusedWithASentence() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.latelier"));
        writeDocument(file, {stateOf(picture(50, 50)), {}, {}});
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        whole.close();
        std::mt19937 random(6);
        for (int i = 0; i < 60; ++i) {
            QByteArray bad = good;
            if (i % 3 == 0)
                bad.truncate(qsizetype(random() % good.size()));
            else
                bad[qsizetype(random() % good.size())] = char(random());
            QVERIFY(whole.open(QIODevice::WriteOnly));
            whole.write(bad);
            whole.close();
            try {
                readDocument(file);
            } catch (const Error& error) {
                QVERIFY(QString::fromUtf8(error.what()).contains(file));
            }
        }
        QVERIFY_EXCEPTION_THROWN(readDocument(folder.filePath(QStringLiteral("none.latelier"))), Error);
        QVERIFY_EXCEPTION_THROWN(
            writeDocument(QStringLiteral("/nowhere/at/all.latelier"), {stateOf(picture(5, 5)), {}, {}}), Error);
    }
};

QTEST_GUILESS_MAIN(PaintDocumentTest)
#include "PaintDocumentTest.moc"
