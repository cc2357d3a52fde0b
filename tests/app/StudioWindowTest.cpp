#include "app/EngineLibrary.h"

#include "core/base/RequestJson.h"
#include "tests/support/StudioDriver.h"
#include "ui/BranchesPanel.h"
#include "ui/ErrorBar.h"
#include "ui/GridDialog.h"
#include "ui/GridView.h"

#include <nlohmann/json.hpp>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

#include <filesystem>

using namespace latelier;

/// Drives the real window as a hand would: types, presses, looks, steps back, branches, quits and comes back.
class StudioWindowTest : public QObject, test::StudioDriver {
    Q_OBJECT

    void open() {
        goOn();
        // LATELIER_ENGINE drives the same window with a real engine, by hand.
        const QString library = qEnvironmentVariable("LATELIER_ENGINE");
        QVERIFY(
            StudioDriver::open([this, library] { return library.isEmpty() ? heldEngine(2) : loadEngine(library); }));
        GenerationRequest request = studio_->panelRequest();
        request.width = request.height = 128;
        request.steps = 12;
        studio_->window().settings().readFrom(request);
    }

    QStringList journals() {
        return QDir(folder_->filePath(QStringLiteral("state"))).entryList({QStringLiteral("*.journal*")});
    }
    void answer(const QString& text) {
        for (QPushButton* button : studio_->window().errorBar().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        QFAIL("there is no such button");
    }
    /// Ends the program in the middle of a picture and starts it again.
    void leaveABrokenOffPicture() {
        if (!studio_)
            open();
        QVERIFY(paintUntil(4));
        studio_.reset();
        open();
    }
    bool offersABrokenOffPicture() {
        return QTest::qWaitFor(
            [this] { return studio_->window().errorBar().sentence().contains(QStringLiteral("broken off")); }, 30000);
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        studio_.reset();
        freeMemory_ = {};
    }

    void theFirstStartIsReadyToPaint() {
        open();
        QVERIFY(!prompt().toPlainText().isEmpty());
        QVERIFY(studio_->window().canvas().picture().isNull());
        QCOMPARE(shownSize_, QSize(256, 256));
        QCOMPARE(studio_->window().errorBar().sentence(), QString());
    }

    void controlReturnInThePromptPaintsIt() {
        open();
        type(QStringLiteral("a red house at night"));
        holdAfter(3);
        QTest::keyClick(&prompt(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(studio_->studio().running());
        QCOMPARE(button().text(), QStringLiteral("Stop"));
        QVERIFY(reached(3));
        QVERIFY(!studio_->window().canvas().picture().isNull());
        goOn();
        QVERIFY(done());
        QCOMPARE(button().text(), QStringLiteral("Generate"));
        QCOMPARE(shown().request.prompt, std::string("a red house at night"));
        QCOMPARE(shown().steps.size(), std::size_t(12));
        QCOMPARE(studio_->window().canvas().picture().size(), QSize(128, 128));
    }

    void whatTheEngineDoesBesideTheStepsIsSaidInWords() {
        open();
        QStringList said;
        const auto listening =
            connect(&studio_->studio(), &Studio::speedChanged, this, [&](const QString& text) { said << text; });
        button().click();
        QVERIFY(done());
        disconnect(listening);
        QVERIFY2(said.contains(QStringLiteral("Turning the last step into the picture")),
                 qPrintable(said.join(QLatin1Char('|'))));
        QVERIFY(said.first().contains(QStringLiteral("s per step")));
    }

    void aBranchBeforeItsFirstStepCanBeSaved() {
        open();
        button().click();
        QVERIFY(done());
        look(5);
        // Nothing of its own is there yet; the canvas shows the parent's step.
        GenerationRequest branch = shown().request;
        branch.branch = BranchPoint{shown().steps[4].request, 5};
        studio_->presenter().show(studio_->history().add(branch));
        QVERIFY(shown().steps.empty() && !studio_->presenter().picture().isNull());
        bool asked = false;
        QTimer::singleShot(0, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                asked = true;
                dialog->reject();
            }
        });
        trigger("save");
        QVERIFY(asked);
    }

    void everyFinishedPictureIsOnDiskWithItsRequest() {
        open();
        button().click();
        QVERIFY(done());
        QTRY_VERIFY_WITH_TIMEOUT(!shown().file.isEmpty(), 30000);
        const QImage file(shown().file);
        QCOMPARE(file.size(), QSize(128, 128));
        const std::optional<SettingsInFile> kept = settingsInFile(shown().file);
        QVERIFY(kept && kept->request == shown().request);
    }

    void aPastStepIsShownAtOnceAndStaysWhileTheRestForms() {
        open();
        QVERIFY(paintUntil(6));
        look(3);
        QCOMPARE(studio_->presenter().step(), 3);
        const qint64 key = studio_->window().canvas().picture().cacheKey();
        QCOMPARE(key, studio_->history().findStep(shown().id, 3)->preview.cacheKey());
        goOn();
        QVERIFY(done());
        QCOMPARE(studio_->window().canvas().picture().cacheKey(), key);
    }

    void branchingWithUnchangedSettingsGivesTheSameBytes() {
        open();
        button().click();
        QVERIFY(done());
        const QImage first = shown().picture;
        const RunId parent = shown().id;
        look(5);
        studio_->window().action(QStringLiteral("branch")).trigger();
        QVERIFY(done());
        QCOMPARE(shown().parent, parent);
        QCOMPARE(shown().branchStep, 5);
        QCOMPARE(shown().steps.front().step, 6);
        QCOMPARE(shown().picture, first);
    }

    void branchingWithAnotherPromptTakesAnotherWay() {
        open();
        type(QStringLiteral("a house"));
        button().click();
        QVERIFY(done());
        const QImage first = shown().picture;
        look(5);
        type(QStringLiteral("a house at night"));
        studio_->window().action(QStringLiteral("branch")).trigger();
        QVERIFY(done());
        QVERIFY(shown().picture != first);
        QCOMPARE(studio_->history().rowCount(), 1);
    }

    void guidanceMovedWhileItRunsIsAppliedRecordedAndRepeated() {
        open();
        QVERIFY(paintUntil(3));
        Q_EMIT studio_->window().settings().guidanceEdited(13);
        goOn();
        QVERIFY(done());
        const GenerationRequest carriedOut = shown().request;
        const QImage picture = shown().picture;
        QCOMPARE(carriedOut.changes.size(), std::size_t(1));
        QCOMPARE(carriedOut.changes[0].guidance, std::optional<double>(13));
        studio_->queue().add(carriedOut);
        QVERIFY(done());
        QCOMPARE(shown().picture, picture);
    }

    void aChangedPromptIsAppliedToTheRunningPicture() {
        open();
        type(QStringLiteral("a house"));
        QVERIFY(paintUntil(2));
        QVERIFY(!studio_->window().action(QStringLiteral("apply")).isEnabled());
        type(QStringLiteral("a house at night"));
        QVERIFY(studio_->window().action(QStringLiteral("apply")).isEnabled());
        studio_->window().action(QStringLiteral("apply")).trigger();
        goOn();
        QVERIFY(done());
        QCOMPARE(shown().request.changes.at(0).prompt, std::optional<std::string>("a house at night"));
    }

    void stopKeepsNothingAndKeepMakesThisStepThePicture() {
        open();
        QVERIFY(paintUntil(2));
        button().click();
        QVERIFY(done());
        QCOMPARE(shown().state, RunState::Stopped);
        QVERIFY(shown().picture.isNull());

        QVERIFY(paintUntil(4));
        studio_->window().action(QStringLiteral("keep")).trigger();
        QVERIFY(done());
        QCOMPARE(shown().state, RunState::Finished);
        QVERIFY(shown().request.stopAfter >= 4 && shown().request.stopAfter < 12);
        QVERIFY(!shown().picture.isNull());
    }

    void pauseHoldsThePictureUntilItGoesOn() {
        open();
        QVERIFY(paintUntil(2));
        studio_->window().action(QStringLiteral("pause")).trigger();
        goOn();
        QTest::qWait(150); // time in which it must not go on
        QCOMPARE(studio_->presenter().step(), 2);
        studio_->window().action(QStringLiteral("pause")).trigger();
        QVERIFY(done());
        QCOMPARE(shown().state, RunState::Finished);
    }

    void anErrorIsSaidInTheBarAndThePromptIsKept() {
        open();
        type(QStringLiteral("something impossible"));
        button().click();
        QVERIFY(done());
        QVERIFY(studio_->window().errorBar().sentence().contains(QStringLiteral("does not fit into memory")));
        QCOMPARE(prompt().toPlainText(), QStringLiteral("something impossible"));
    }

    void whatCannotFitIsSaidBeforehandWithTheSizeThatWould() {
        freeMemory_ = [] { return std::size_t(100'000'000); }; // the model asks for 1000 bytes a pixel
        open();
        set([](GenerationRequest& request) { request.width = request.height = 512; });
        auto* note = studio_->window().settings().findChild<QLabel*>(QStringLiteral("memoryNote"));
        QVERIFY(note->text().contains(QStringLiteral("256 × 256 would fit")));
        button().click();
        QVERIFY(!studio_->studio().running());
        QCOMPARE(studio_->window().errorBar().sentence(), note->text());
        answer(QStringLiteral("Use 256 × 256"));
        QVERIFY(studio_->studio().running());
        QVERIFY(done());
        QCOMPARE(shown().picture.size(), QSize(256, 256));
        QVERIFY(note->text().isEmpty());
    }

    void whatCannotFitIsTriedWhereTheUserInsists() {
        freeMemory_ = [] { return std::size_t(1'000'000); };
        open();
        button().click();
        answer(QStringLiteral("Try it"));
        QVERIFY(done());
        QCOMPARE(shown().state, RunState::Finished);
    }

    void severalPicturesBecomeSeveralRuns() {
        open();
        GenerationRequest request = studio_->panelRequest();
        request.count = 3;
        studio_->queue().add(request);
        QVERIFY(done());
        QCOMPARE(studio_->history().rowCount(), 3);
        for (RunId run = 1; run <= 3; ++run)
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(studio_->history().find(run)->file), 30000);
    }

    void aGridFillsAndOpensAnyCell() {
        open();
        QString problem;
        GridSpec spec{readRange(GridAxis::Guidance, QStringLiteral("3, 9"), problem),
                      readRange(GridAxis::Sampler, QStringLiteral("Euler, Heun"), problem),
                      readRange(GridAxis::None, {}, problem)};
        studio_->grid().begin(studio_->panelRequest(), spec);
        QVERIFY(done());
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column) {
                const Run* run = studio_->history().find(studio_->grid().view().runAt({column, row, 0}));
                QVERIFY(run && run->state == RunState::Finished);
                QCOMPARE(run->request.guidance, column ? 9.0 : 3.0);
                QCOMPARE(run->request.sampler, std::string(row ? "Heun" : "Euler"));
            }
        const RunId chosen = studio_->grid().view().runAt({1, 1, 0});
        QTest::keyClick(&studio_->grid().view(), Qt::Key_Right);
        QTest::keyClick(&studio_->grid().view(), Qt::Key_Down);
        QTest::keyClick(&studio_->grid().view(), Qt::Key_Return);
        QCOMPARE(studio_->presenter().run(), chosen);

        QVERIFY(!studio_->grid().view().isVisible());
        QTimer::singleShot(0, [] {
            for (QPushButton* button : QApplication::activeModalWidget()->findChildren<QPushButton*>())
                if (button->text() == GridDialog::tr("Back to the last grid"))
                    return button->click();
            QApplication::activeModalWidget()->close();
        });
        trigger("grid");
        QVERIFY(studio_->grid().view().isVisible());
        QCOMPARE(studio_->grid().view().runAt({1, 1, 0}), chosen);
    }

    void aChangedSettingIsUndone() {
        open();
        auto& settings = studio_->window().settings();
        GenerationRequest before = studio_->panelRequest();
        settings.findChild<QWidget*>(QStringLiteral("swapSize"));
        GenerationRequest changed = before;
        changed.clipSkip = 3;
        settings.readFrom(changed);
        Q_EMIT settings.edited(QStringLiteral("clipSkip"));
        QAction* undo = nullptr;
        for (QAction* action : studio_->window().findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                undo = action;
        QVERIFY(undo && undo->isEnabled());
        undo->trigger();
        QCOMPARE(studio_->panelRequest().clipSkip, 1);
    }

    void whatWasTypedComesBackAfterAKill() {
        open();
        type(QStringLiteral("a lighthouse that nobody saved"));
        // Read as a new process would: what is on disk now, not what a proper end would add.
        const auto onDisk = [this] {
            const QSettings state(folder_->filePath(QStringLiteral("state/window.ini")), QSettings::IniFormat);
            const std::string request = state.value(QStringLiteral("request")).toString().toStdString();
            return request.empty() ? std::string() : requestFromJson(nlohmann::json::parse(request)).prompt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), std::string("a lighthouse that nobody saved"), 30000);
        studio_.reset();
        open();
        QCOMPARE(prompt().toPlainText(), QStringLiteral("a lighthouse that nobody saved"));
    }

    void aPictureThatWasBrokenOffIsOfferedAndEndsAsItWouldHave() {
        open();
        QVERIFY(paintUntil(4));
        // What a killed process leaves behind: its files as they are now.
        const std::filesystem::path journal = folder_->filePath(QStringLiteral("state/running.journal")).toStdString();
        const std::filesystem::path left = folder_->filePath(QStringLiteral("left.journal")).toStdString();
        std::filesystem::copy(journal, left, std::filesystem::copy_options::recursive);
        goOn();
        QVERIFY(done());
        const QImage undisturbed = shown().picture;
        QVERIFY(!std::filesystem::exists(journal));
        studio_.reset();
        std::filesystem::rename(left, journal);
        open();
        QVERIFY(offersABrokenOffPicture());
        answer(QStringLiteral("Go on with it"));
        QVERIFY(done());
        QCOMPARE(shown().picture, undisturbed);
        QVERIFY(shown().steps.size() < 12);
        QTRY_VERIFY_WITH_TIMEOUT(journals().isEmpty(), 30000);
    }

    void aPictureThatWasBrokenOffIsKeptForLaterOrDiscarded() {
        leaveABrokenOffPicture();
        QVERIFY(offersABrokenOffPicture());
        answer(QStringLiteral("Keep for later"));
        studio_.reset();
        open();
        QVERIFY(offersABrokenOffPicture());
        QVERIFY(!journals().isEmpty());
        answer(QStringLiteral("Discard"));
        QVERIFY(journals().isEmpty());
        QCOMPARE(studio_->queue().rowCount(), 0);
    }

    void aKeptPictureOutlivesAnotherThatIsBrokenOff() {
        leaveABrokenOffPicture();
        QVERIFY(offersABrokenOffPicture());
        answer(QStringLiteral("Keep for later"));
        leaveABrokenOffPicture();
        QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 2, 30000);
        for (int picture = 0; picture < 2; ++picture) {
            QVERIFY(offersABrokenOffPicture());
            answer(QStringLiteral("Go on with it"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(studio_->history().rowCount(), 2, 30000);
        QVERIFY(done());
        QTRY_VERIFY_WITH_TIMEOUT(journals().isEmpty(), 30000);
    }

    void aPictureThatTheUserStoppedIsNotOfferedAgain() {
        open();
        QVERIFY(paintUntil(2));
        button().click();
        QVERIFY(done());
        QVERIFY(journals().isEmpty());
    }

    void quittingWaitsForNoPicture() {
        open();
        QVERIFY(paintUntil(2));
        studio_->window().close();
        studio_.reset(); // the step that is held would be waited for until the end of time
    }

    void aPictureForAHeldQueueSaysThatItWaits() {
        open();
        studio_->queue().setHeld(true);
        button().click();
        QCOMPARE(studio_->queue().waiting(), 1);
        QVERIFY(studio_->window().statusBar()->currentMessage().contains(QStringLiteral("waits")));
    }
};

QTEST_MAIN(StudioWindowTest)
#include "StudioWindowTest.moc"
