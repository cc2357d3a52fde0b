#include "ui/BranchesPanel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace latelier;

class BranchesPanelTest : public QObject {
    Q_OBJECT

    RunHistory history_;

    RunId add(GenerationRequest request, int from, int to) {
        const RunId run = history_.add(request);
        for (int number = from; number <= to; ++number) {
            StepUpdate update;
            update.step = number;
            update.steps = to;
            update.request = std::make_shared<GenerationRequest>(request);
            history_.addStep(run, update);
        }
        return run;
    }
    RunId branch(RunId parent, int step) {
        GenerationRequest request = *history_.findStep(parent, step)->request;
        request.branch = BranchPoint{history_.findStep(parent, step)->request, step};
        return add(request, step + 1, 8);
    }

private Q_SLOTS:
    void showsTheTreeOpenedAndTellsWhichRunWasChosen() {
        BranchesPanel panel(history_);
        panel.resize(300, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto& tree = *panel.findChild<QTreeView*>(QStringLiteral("branchTree"));
        QVERIFY2(!tree.isVisible(), "nothing was painted yet");
        const RunId first = add({}, 1, 8);
        QVERIFY(tree.isVisible());
        const RunId child = branch(first, 3);
        const RunId grandchild = branch(child, 5);
        QVERIFY(tree.isExpanded(history_.indexOf(first)));
        QVERIFY(tree.isExpanded(history_.indexOf(child)));

        QSignalSpy chosen(&panel, &BranchesPanel::runChosen);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(history_.indexOf(grandchild)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<RunId>(), grandchild);
        QTest::keyClick(&tree, Qt::Key_Up);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<RunId>(), child);

        panel.setCurrent(first);
        QCOMPARE(RunHistory::idOf(tree.currentIndex()), first);
        QCOMPARE(chosen.size(), 2); // what the window shows by itself is no choice

        // The chosen row leads back from something else, by the mouse and by Enter.
        const auto clickIt = [&] {
            QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.currentIndex()).center());
        };
        clickIt();
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2); // it is shown already
        panel.setCurrent(0);
        clickIt();
        QCOMPARE(chosen.size(), 3);
        panel.setCurrent(0);
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(chosen.size(), 4);
        QCOMPARE(chosen[3][0].value<RunId>(), first);

        // The menu's second entry, from the keyboard: the row that it opens on is compared with the one before.
        QTest::keyClick(&tree, Qt::Key_Down);
        QSignalSpy compared(&panel, &BranchesPanel::compareRequested);
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                menu->actions().at(1)->trigger();
                menu->close();
            }
        });
        watch.start(20);
        const QPoint at = tree.visualRect(tree.currentIndex()).center();
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, at, tree.viewport()->mapToGlobal(at));
        QApplication::sendEvent(tree.viewport(), &menuKey);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, 30000);
        QCOMPARE(compared[0][0].value<RunId>(), first);
        QCOMPARE(RunHistory::idOf(tree.currentIndex()), child);
    }

    void aRowHasRoomForItsWordsInLargeType() {
        BranchesPanel panel(history_);
        QFont large = panel.font();
        large.setPointSize(24);
        panel.setFont(large);
        panel.resize(300, 600);
        panel.show();
        auto& tree = *panel.findChild<QTreeView*>(QStringLiteral("branchTree"));
        const QModelIndex row = history_.indexOf(add({}, 1, 8));
        QTRY_VERIFY_WITH_TIMEOUT(tree.visualRect(row).height() >= 4 * tree.fontMetrics().lineSpacing(), 30000);
    }
};

QTEST_MAIN(BranchesPanelTest)
#include "BranchesPanelTest.moc"
