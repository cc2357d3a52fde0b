#include "ui/QueuePanel.h"

#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace latelier;

/// What is painted now comes first in the list and cannot be chosen; the rest waits.
class QueuePanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> model_;
    std::unique_ptr<QueuePanel> panel_;

    QListView& list() { return *panel_->findChild<QListView*>(QStringLiteral("queueList")); }
    QToolButton& button(const char* beginning) {
        for (QToolButton* button : panel_->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QLatin1String(beginning)))
                return *button;
        qFatal("there is no button %s", beginning);
    }
    void choose(int row) { list().setCurrentIndex(model_->index(row, 0)); }

private Q_SLOTS:
    void init() {
        model_ = std::make_unique<QStandardItemModel>();
        for (const char* prompt : {"running", "first", "second", "third"})
            model_->appendRow(new QStandardItem(QString::fromLatin1(prompt)));
        model_->item(0)->setSelectable(false);
        panel_ = std::make_unique<QueuePanel>();
        panel_->setModel(model_.get());
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }

    void saysWhatItIsForWhileNothingWaits() {
        model_->clear();
        QVERIFY(!list().isVisible());
        model_->appendRow(new QStandardItem(QStringLiteral("a lake")));
        QVERIFY(list().isVisible());
    }

    void asksForChangesOfTheChosenRow() {
        QSignalSpy moves(panel_.get(), &QueuePanel::moveRequested);
        QSignalSpy copies(panel_.get(), &QueuePanel::duplicateRequested);
        QSignalSpy removals(panel_.get(), &QueuePanel::removeRequested);
        choose(2);
        button("Earlier").click();
        button("Later").click();
        button("Duplicate").click();
        button("Remove").click();
        QCOMPARE(moves, (QList<QList<QVariant>>{{2, -1}, {2, 1}}));
        QCOMPARE(copies, (QList<QList<QVariant>>{{2}}));
        QCOMPARE(removals, (QList<QList<QVariant>>{{2}}));
    }

    void doesTheSameFromTheKeyboard() {
        QSignalSpy moves(panel_.get(), &QueuePanel::moveRequested);
        QSignalSpy removals(panel_.get(), &QueuePanel::removeRequested);
        panel_->activateWindow();
        list().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(list().hasFocus(), 30000);
        choose(2);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(moves, (QList<QList<QVariant>>{{2, 1}}));
        QCOMPARE(removals, (QList<QList<QVariant>>{{2}}));
    }

    void offersOnlyWhatCanBeDone() {
        choose(1);
        QVERIFY2(!button("Earlier").isEnabled(), "what is painted now stays in front");
        QVERIFY(button("Later").isEnabled());
        choose(3);
        QVERIFY(button("Earlier").isEnabled());
        QVERIFY(!button("Later").isEnabled());
        model_->item(3)->setSelectable(false);
        QVERIFY2(!button("Remove").isEnabled(), "it began while it was chosen");
    }

    void showsTheHoldWithoutAskingForItAgain() {
        QSignalSpy holds(panel_.get(), &QueuePanel::holdRequested);
        panel_->setHeld(true);
        QVERIFY(button("Hold").isChecked());
        QVERIFY(holds.isEmpty());
        button("Hold").click();
        QCOMPARE(holds, (QList<QList<QVariant>>{{false}}));
    }
};

QTEST_MAIN(QueuePanelTest)
#include "QueuePanelTest.moc"
