#include "ui/BranchesPanel.h"

#include <QSignalSpy>
#include <QTest>
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
    }
};

QTEST_MAIN(BranchesPanelTest)
#include "BranchesPanelTest.moc"
