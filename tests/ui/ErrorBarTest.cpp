#include "ui/ErrorBar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace latelier;

/// One sentence at a time: errors at once, questions in turn, notes only where nothing else stands.
class ErrorBarTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ErrorBar> bar_;

    QStringList buttons() {
        QCoreApplication::processEvents(); // new ones appear with the next events
        QStringList texts;
        for (const QPushButton* button : bar_->findChildren<QPushButton*>())
            if (!button->isHidden())
                texts << button->text();
        return texts;
    }
    void press(const char* text) {
        QCoreApplication::processEvents();
        for (QPushButton* button : bar_->findChildren<QPushButton*>())
            if (!button->isHidden() && button->text() == QLatin1String(text))
                return button->click();
        QFAIL(text);
    }
    static ErrorBar::Action nothing(const char* text) {
        return {QString::fromLatin1(text), [] {}};
    }

private Q_SLOTS:
    void init() { bar_ = std::make_unique<ErrorBar>(); }

    void saysASentenceUntilItIsDismissed() {
        QVERIFY(bar_->isHidden());
        bar_->showError(QStringLiteral("No such file."), QStringLiteral("errno 2"));
        QVERIFY(!bar_->isHidden());
        QCOMPARE(bar_->sentence(), QStringLiteral("No such file."));
        QCOMPARE(bar_->accessibleName(), bar_->sentence());
        bar_->findChild<QToolButton*>()->click();
        QVERIFY(bar_->isHidden());
        QCOMPARE(bar_->sentence(), QString());
    }

    void doesWhatItsButtonSaysAndCloses() {
        int runs = 0;
        bar_->showError(QStringLiteral("It failed."), {}, {{QStringLiteral("Try again"), [&] { ++runs; }}});
        press("Try again");
        QCOMPARE(runs, 1);
        QVERIFY(bar_->isHidden());
    }

    void questionsWaitForTheirTurnAndComeBackAfterAnError() {
        bar_->ask(QStringLiteral("First?"), {nothing("Yes"), nothing("No")});
        bar_->ask(QStringLiteral("Second?"), {nothing("Maybe")});
        QCOMPARE(bar_->sentence(), QStringLiteral("First?"));
        bar_->showError(QStringLiteral("It failed."));
        QCOMPARE(bar_->sentence(), QStringLiteral("It failed."));
        QCOMPARE(buttons(), QStringList());
        bar_->findChild<QToolButton*>()->click();
        QCOMPARE(bar_->sentence(), QStringLiteral("First?"));
        QCOMPARE(buttons(), (QStringList{QStringLiteral("Yes"), QStringLiteral("No")}));
        press("Yes");
        QCOMPARE(bar_->sentence(), QStringLiteral("Second?"));
        press("Maybe");
        QVERIFY(bar_->isHidden());
    }

    void whatIsOverIsWithdrawnAndNothingElse() {
        bar_->ask(QStringLiteral("First?"), {nothing("Yes")});
        bar_->showError(QStringLiteral("It failed."));
        bar_->withdraw(QStringLiteral("Another failed."));
        QCOMPARE(bar_->sentence(), QStringLiteral("It failed."));
        bar_->withdraw(QStringLiteral("It failed."));
        QCOMPARE(bar_->sentence(), QStringLiteral("First?"));
        bar_->withdraw(QStringLiteral("First?"));
        QCOMPARE(bar_->sentence(), QStringLiteral("First?"));
    }

    void aNoteGivesWayToAllElse() {
        bar_->showError(QStringLiteral("It failed."));
        bar_->showNote(QStringLiteral("By the way."), nothing("Well"));
        QCOMPARE(bar_->sentence(), QStringLiteral("It failed."));
        bar_->findChild<QToolButton*>()->click();
        bar_->showNote(QStringLiteral("By the way."), nothing("Well"));
        bar_->ask(QStringLiteral("Go on?"), {nothing("Yes")});
        QCOMPARE(bar_->sentence(), QStringLiteral("Go on?"));
        press("Yes");
        QVERIFY(bar_->isHidden());
    }
};

QTEST_MAIN(ErrorBarTest)
#include "ErrorBarTest.moc"
