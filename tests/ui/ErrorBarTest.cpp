#include "ui/ErrorBar.h"

#include <QLabel>
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

    void aQuestionWithNumbersIsAskedAgainInItsOwnWay() {
        QString sign = QStringLiteral(".");
        const auto words = [&] { return QStringLiteral("Use 1") + sign + QStringLiteral("5 GB?"); };
        bar_->ask(words(), {nothing("Yes")}, words);
        bar_->ask(QStringLiteral("Go on?"), {nothing("Yes")});
        bar_->showError(QStringLiteral("It failed."));
        sign = QStringLiteral(",");
        const auto renew = [&] { bar_->renewTexts([](const QString& text) { return text + QLatin1Char('!'); }); };
        renew();
        QCOMPARE(bar_->sentence(), QStringLiteral("It failed.!"));
        bar_->findChild<QToolButton*>()->click();
        QCOMPARE(bar_->sentence(), QStringLiteral("Use 1,5 GB?"));
        QCOMPARE(buttons(), QStringList{QStringLiteral("Yes!")});
        sign = QStringLiteral("'");
        renew();
        QCOMPARE(bar_->sentence(), QStringLiteral("Use 1'5 GB?"));
        QCOMPARE(bar_->accessibleName(), bar_->sentence());
        press("Yes!");
        QCOMPARE(bar_->sentence(), QStringLiteral("Go on?!!"));
    }

    void theDetailIsShownWhereItIsAskedFor() {
        bar_->showError(QStringLiteral("Two files failed."), QStringLiteral("one.png\ntwo.png"));
        QCOMPARE(buttons(), QStringList{QStringLiteral("Details")});
        const auto shows = [&](const char* text) {
            const auto labels = bar_->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->text().contains(QLatin1String(text)); });
        };
        QVERIFY(!shows("two.png"));
        press("Details");
        QVERIFY(shows("Two files failed.") && shows("two.png"));
        QCOMPARE(bar_->sentence(), QStringLiteral("Two files failed."));
        bar_->showError(QStringLiteral("It failed."));
        QVERIFY(shows("It failed.") && !shows("two.png"));
        QCOMPARE(buttons(), QStringList());
    }

    void aNoteIsWithdrawnAsWell() {
        bar_->showNote(QStringLiteral("By the way."), nothing("Well"));
        bar_->withdraw(QStringLiteral("By the way."));
        QVERIFY(bar_->isHidden());
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
