#include "ui/ShortcutsDialog.h"
#include "ui/MainWindow.h"
#include "ui/RunHistory.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace latelier;

class ShortcutsDialogTest : public QObject {
    Q_OBJECT

    QAction pause_{QStringLiteral("Pause")};
    QAction branch_{QStringLiteral("Branch from this step")};
    QAction about_{QStringLiteral("About")};
    const std::vector<QAction*> actions_{&pause_, &branch_, &about_};

    static QKeySequenceEdit& field(ShortcutsDialog& dialog, const QAction& action) {
        for (auto* edit : dialog.findChildren<QKeySequenceEdit*>())
            if (edit->accessibleName() == action.text())
                return *edit;
        qFatal("there is no field");
    }
    static void press(ShortcutsDialog& dialog, const QAction& action, const QKeySequence& keys) {
        QKeySequenceEdit& edit = field(dialog, action);
        edit.setKeySequence(keys);
        Q_EMIT edit.editingFinished();
    }
    static bool says(const ShortcutsDialog& dialog, const char* words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }

private Q_SLOTS:
    void init() {
        pause_.setShortcut(Qt::CTRL | Qt::Key_P);
        branch_.setShortcut(Qt::CTRL | Qt::Key_B);
        about_.setShortcut({});
        noteStandardKeys(actions_);
    }

    void keysAreChangedAndTakenAway() {
        ShortcutsDialog dialog(actions_);
        QSignalSpy changed(&dialog, &ShortcutsDialog::changed);
        press(dialog, about_, Qt::Key_F12);
        QCOMPARE(about_.shortcut(), QKeySequence(Qt::Key_F12));
        press(dialog, pause_, Qt::Key_Backspace);
        QVERIFY(pause_.shortcut().isEmpty());
        field(dialog, branch_).findChild<QLineEdit*>()->actions().last()->trigger();
        QVERIFY(branch_.shortcut().isEmpty());
        QCOMPARE(changed.size(), 3);
    }

    void goingThroughTheFieldsChangesNothing() {
        ShortcutsDialog dialog(actions_);
        QSignalSpy changed(&dialog, &ShortcutsDialog::changed);
        dialog.show();
        QKeySequenceEdit& edit = field(dialog, branch_);
        QSignalSpy finished(&edit, &QKeySequenceEdit::editingFinished);
        edit.setFocus();
        QTest::keyPress(&edit, Qt::Key_Shift);
        QTest::keyRelease(&edit, Qt::Key_Shift);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30000);
        QCOMPARE(edit.keySequence(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(branch_.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QVERIFY(changed.isEmpty());
    }

    void aKeyThatAnotherActionHasIsRefusedWithItsName() {
        ShortcutsDialog dialog(actions_);
        QSignalSpy changed(&dialog, &ShortcutsDialog::changed);
        press(dialog, about_, Qt::CTRL | Qt::Key_B);
        QVERIFY(about_.shortcut().isEmpty());
        QVERIFY(field(dialog, about_).keySequence().isEmpty());
        QVERIFY(says(dialog, "is taken by “Branch from this step”"));
        QVERIFY(changed.isEmpty());
    }

    void allKeysGoBackToTheStandard() {
        ShortcutsDialog dialog(actions_);
        press(dialog, pause_, Qt::Key_F9);
        press(dialog, about_, Qt::CTRL | Qt::Key_P); // free by now
        QCOMPARE(about_.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        dialog.findChild<QPushButton*>(QStringLiteral("standardKeys"))->click();
        QCOMPARE(pause_.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        QVERIFY(about_.shortcut().isEmpty());
        QCOMPARE(field(dialog, pause_).keySequence(), pause_.shortcut());
    }

    void noTwoActionsBeginWithTheSameKey() {
        RunHistory history;
        const MainWindow window(history);
        std::map<QKeySequence, QString> taken;
        for (const QAction* action : window.allActions())
            for (const QKeySequence& keys : action->shortcuts()) {
                const auto [other, isFree] = taken.try_emplace(keys, action->objectName());
                QVERIFY2(
                    isFree,
                    qPrintable(
                        QStringLiteral("%1: %2 and %3").arg(keys.toString(), other->second, action->objectName())));
            }
        QVERIFY(taken.size() > 30);
    }

    void anActionIsFoundByItsName() {
        ShortcutsDialog dialog(actions_);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("branch"));
        QVERIFY(field(dialog, branch_).isVisible());
        QVERIFY(!field(dialog, pause_).isVisible());
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "ShortcutsDialogTest.moc"
