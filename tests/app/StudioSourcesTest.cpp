#include "app/PaintResult.h"

#include "app/PictureFiles.h"
#include "core/base/Error.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/StudioDriver.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/MainWindow.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QStatusBar>
#include <QTest>
#include <QUrl>

using namespace latelier;

namespace {

constexpr int patience = 30000; ///< milliseconds, for a loaded machine

} // namespace

/// Where the picture that a run starts from comes from, and where a run leads to.
class StudioSourcesTest : public QObject, test::StudioDriver {
    Q_OBJECT

    static QImage stripes(int width, int height) {
        QImage picture(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                picture.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x + y) % 256));
        return picture;
    }
    Document& document() { return studio_->paint().document(); }
    static bool copy(QMimeData* data) {
        const QStringList formats = data->formats();
        QGuiApplication::clipboard()->setMimeData(data);
        return QTest::qWaitFor(
            [&] {
                const QMimeData* there = QGuiApplication::clipboard()->mimeData();
                return there && there->formats() == formats;
            },
            patience);
    }
    bool generate() {
        trigger("generate");
        return done();
    }
    /// The next run starts from this picture, and so much of it is left as the change amount says.
    void runFrom(const QImage& picture) {
        const GenerationRequest asked = studio_->panelRequest();
        QVERIFY(asked.source && !asked.mask);
        QCOMPARE(toQImage(*asked.source), picture);
        QVERIFY(generate());
        QCOMPARE(toQImage(*shown().request.source), picture);
        QCOMPARE(shown().request.strength, 0.3);
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(open([] { return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(2)); }));
        set([](GenerationRequest& request) {
            request.width = request.height = 128;
            request.steps = 3;
            request.strength = 0.3;
        });
    }
    void cleanup() { studio_.reset(); }

    void aFileIsStartedFrom() {
        const QString file = folder_->filePath(QStringLiteral("start.png"));
        QVERIFY(stripes(128, 128).save(file));
        studio_->files().open({file});
        QTRY_VERIFY_WITH_TIMEOUT(!document().empty(), patience);
        runFrom(stripes(128, 128));
    }

    void theFirstOfManyWrongFilesIsNotLost() {
        QStringList files;
        for (const char* name : {"one.png", "two.png", "good.png", "three.png"})
            files << folder_->filePath(QString::fromLatin1(name));
        for (const QString& path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        }
        QVERIFY(stripes(128, 128).save(files[2]));
        studio_->files().open(files);
        QTRY_COMPARE_WITH_TIMEOUT(studio_->window().errorBar().sentence(),
                                  QStringLiteral("3 files could not be opened."), patience);
        QCOMPARE(document().state().picture.size(), QSize(128, 128));
    }

    void aPictureWithSettingsStartsNothingAndKeepsItsFile() {
        QVERIFY(generate());
        QTRY_VERIFY_WITH_TIMEOUT(!shown().file.isEmpty(), patience);
        const QString made = shown().file;
        const quint64 seed = shown().request.seed;
        studio_->paint().open(stripes(128, 128));
        set([](GenerationRequest& request) { request.previewInterval = 5; });
        const QString wrong = folder_->filePath(QStringLiteral("wrong.png"));
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        ErrorBar& bar = studio_->window().errorBar();
        studio_->files().open({wrong});
        QTRY_VERIFY_WITH_TIMEOUT(bar.sentence().contains(wrong), patience);

        studio_->files().open({made});
        QTRY_COMPARE_WITH_TIMEOUT(bar.sentence(), QStringLiteral("The settings of this picture are in the panels now."),
                                  patience);
        QVERIFY(document().empty()); // it was not painted from the stripes
        QCOMPARE(quint64(studio_->settingsRequest().seed), seed);
        QCOMPARE(studio_->settingsRequest().previewInterval, 5); // a habit of the user's, not of the picture's
        QCOMPARE(studio_->presenter().file(), made);

        studio_->paint().open(stripes(64, 64));
        QVERIFY(!bar.isVisible()); // "this picture" would be another one
        QCOMPARE(studio_->presenter().file(), QString());
    }

    void aCopyOfAPictureIsWholeOrNotMade() {
        QVERIFY(generate());
        QTRY_VERIFY_WITH_TIMEOUT(!shown().file.isEmpty(), patience);
        const QString file = shown().file;
        const auto bytesOf = [](const QString& path) {
            QFile in(path);
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        const QByteArray bytes = bytesOf(file);
        copyPicture(file, file); // as one who chooses the picture's own file
        QCOMPARE(bytesOf(file), bytes);
        const QString copy = folder_->filePath(QStringLiteral("copy.png"));
        copyPicture(file, copy);
        QCOMPARE(bytesOf(copy), bytes);
        QVERIFY_EXCEPTION_THROWN(copyPicture(file + QStringLiteral(".gone.png"), copy), Error);
        QCOMPARE(bytesOf(copy), bytes);
        // In another format it still tells how it was made.
        const QString other = folder_->filePath(QStringLiteral("copy.jpg"));
        copyPicture(file, other);
        QVERIFY(bytesOf(other).startsWith("\xFF\xD8"));
        QCOMPARE(settingsInFile(other)->request.seed, settingsInFile(file)->request.seed);
        QCOMPARE(pictureInFile(other).size(), pictureInFile(file).size());
    }

    void thePictureOnTheClipboardIsStartedFrom() {
        QGuiApplication::clipboard()->setImage(stripes(128, 128));
        QTRY_VERIFY_WITH_TIMEOUT(
            QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasImage(), patience);
        trigger("paste");
        runFrom(stripes(128, 128));
    }

    void aPictureOnTheClipboardThatCannotBeReadLeavesTheCanvasAsItIs() {
        studio_->paint().open(stripes(64, 64));
        auto* broken = new QMimeData;
        broken->setImageData(QImage());
        QVERIFY(copy(broken));
        trigger("paste");
        QCOMPARE(document().state().size(), QSize(64, 64));
        QCOMPARE(studio_->window().statusBar()->currentMessage(),
                 QStringLiteral("There is no picture on the clipboard."));
    }

    void aFileOnTheClipboardIsOpenedAndWordsAreNot() {
        const QString file = folder_->filePath(QStringLiteral("start.png"));
        QVERIFY(stripes(128, 128).save(file));
        auto* words = new QMimeData;
        words->setText(QStringLiteral("a castle"));
        QVERIFY(copy(words));
        trigger("paste");
        QCOMPARE(studio_->window().statusBar()->currentMessage(),
                 QStringLiteral("There is no picture on the clipboard."));
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(file)});
        QVERIFY(copy(files));
        trigger("paste");
        QTRY_VERIFY_WITH_TIMEOUT(!document().empty(), patience);
        runFrom(stripes(128, 128));
    }

    void theLastResultIsStartedFrom() {
        QVERIFY(generate());
        const QImage last = shown().picture;
        QVERIFY(!studio_->panelRequest().source);
        trigger("startFromShown");
        runFrom(last);
    }

    void anEnlargedLatentIsASecondPassAtTwiceTheSize() {
        studio_->paint().open(stripes(96, 64));
        trigger("enlargeLatent");
        QVERIFY(done());
        QVERIFY(shown().request.sourceScaling == SourceScaling::Latent);
        QCOMPARE(QSize(shown().request.width, shown().request.height), QSize(192, 128));
        QCOMPARE(toQImage(*shown().request.source), stripes(96, 64));
        QCOMPARE(document().state().size(), QSize(192, 128));
    }

    void roomIsMadeAndFilledOnEverySideRoundAfterRound() {
        const QImage start = stripes(128, 96);
        studio_->paint().open(start);
        QPoint corner; // where the start picture's is
        for (const QMargins& room : {QMargins(64, 0, 0, 0), QMargins(0, 32, 0, 0), QMargins(0, 0, 64, 32)}) {
            const QSize before = document().state().size();
            document().setFrame(document().state().rect().marginsAdded(room));
            QVERIFY(generate());
            corner += QPoint(room.left(), room.top());
            QCOMPARE(document().state().size(), before.grownBy(room));
            QVERIFY(document().maskIsEmpty());
        }
        // A rim that the rounds blended in may have changed; what is farther in may not.
        const QRect inner = start.rect().adjusted(40, 40, -40, -40);
        QCOMPARE(document().shown().copy(inner.translated(corner)), start.copy(inner));
    }

    void singleLettersAreOffWhileTyping() {
        studio_->paint().open(stripes(64, 64));
        trigger("toolHand");
        const QColor colour = studio_->paint().surface().settings().colour;
        const double size = studio_->paint().surface().settings().brush.size;
        prompt().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(prompt().hasFocus(), patience);
        type(QStringLiteral("bexd[]m"));
        QCOMPARE(prompt().toPlainText(), QStringLiteral("bexd[]m"));
        QCOMPARE(studio_->paint().surface().tool(), QString());
        QCOMPARE(studio_->paint().surface().settings().colour, colour);
        QCOMPARE(studio_->paint().surface().settings().brush.size, size);
        studio_->window().canvas().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(studio_->window().canvas().hasFocus(), patience);
        QTest::keyClick(&studio_->window().canvas(), Qt::Key_B);
        QCOMPARE(studio_->paint().surface().tool(), QStringLiteral("Brush"));
    }

    void aMaskGoesToTheSelectionAndBack() {
        studio_->paint().open(stripes(128, 128));
        QImage mask(128, 128, QImage::Format_Grayscale8);
        mask.fill(0);
        for (int y = 20; y < 60; ++y)
            std::fill_n(mask.scanLine(y) + 30, 50, uchar(255));
        PaintState marked = document().state();
        marked.mask = mask;
        document().change(QStringLiteral("mark"), marked);
        const auto press = [this](const char* name) {
            studio_->window().findChild<QPushButton*>(QString::fromLatin1(name))->click();
        };
        press("maskToSelection");
        QVERIFY(document().maskIsEmpty());
        QCOMPARE(document().selection(), mask);
        press("maskAll");
        press("maskFromSelection");
        QCOMPARE(document().mask(), mask);
        trigger("selectNothing");
        QVERIFY(document().selection().isNull());
    }
};

QTEST_MAIN(StudioSourcesTest)
#include "StudioSourcesTest.moc"
