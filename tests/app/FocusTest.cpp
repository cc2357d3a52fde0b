#include "tests/support/StudioDriver.h"
#include "tests/support/WidgetTree.h"
#include "ui/ErrorBar.h"
#include "ui/Theme.h"
#include "ui/canvas/CanvasView.h"
#include "ui/help/HelpWindow.h"
#ifdef LATELIER_HAS_GALLERY
#include "app/GalleryDesk.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"
#endif

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace latelier;
using test::describe;

namespace {

/// A line of this many pixels is seen; the upright bar of a text cursor has fewer.
constexpr int seenPixels = 30;

int changedPixels(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y)
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            count += std::abs(one.red() - other.red()) > 24 || std::abs(one.green() - other.green()) > 24 ||
                     std::abs(one.blue() - other.blue()) > 24;
        }
    return count;
}

/// Brings the tabs that a widget lies in to the front.
void bringForward(QWidget* widget) {
    for (QWidget* above = widget; above; above = above->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(above))
            dock->raise();
    QCoreApplication::processEvents();
}

bool takesFocus(const QWidget* widget) {
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled();
}

/// The widgets of a window that Tab leads to and that look the same with the focus as without.
QStringList withoutMark(QWidget& window) {
    QStringList faults;
    QList<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (takesFocus(widget) && widget->window() == &window)
            widgets << widget;
    for (QWidget* widget : widgets) {
        bringForward(widget);
        if (!widget->isVisible())
            continue;
        if (QWidget* before = QApplication::focusWidget())
            before->clearFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!QTest::qWaitFor([&] { return widget->hasFocus(); }, 1000)) {
            faults << QStringLiteral("takes no focus:") + describe(widget);
            continue;
        }
        const QImage with = widget->grab().toImage();
        if (const int changed = changedPixels(without, with); changed < seenPixels)
            faults << QStringLiteral("%1 pixels change:").arg(changed) + describe(widget);
    }
    return faults;
}

} // namespace

/// Goes to everything that the keyboard leads to, in the window and in its dialogs, and looks whether it can be seen.
class FocusTest : public QObject, test::StudioDriver {
    Q_OBJECT

    /// Opens a dialog as its menu entry does, looks at it and closes it.
    QStringList inDialog(const char* action, const std::function<QStringList(QWidget&)>& look) {
        toTheFront();
        QStringList faults = {QStringLiteral("no dialog came")};
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isActiveWindow())
                return;
            watch.stop();
            faults = look(*dialog);
            dialog->close();
        });
        watch.start(20);
        trigger(action);
        return faults;
    }
    /// Dialogs that close leave no window active on some platforms.
    void toTheFront() {
        studio_->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&studio_->window(), 30000));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(open([this] { return heldEngine(1); }));
        button().click();
        QVERIFY(done());
    }
    void cleanupTestCase() { studio_.reset(); }

    void everythingThatTabLeadsToIsSeenToHaveTheFocus_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void everythingThatTabLeadsToIsSeenToHaveTheFocus() {
        QFETCH(bool, dark);
        studio_->theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        toTheFront();
        QStringList faults = withoutMark(studio_->window());
        for (const char* action : {"grid", "saving", "shortcuts"})
            faults << inDialog(action, withoutMark);
        for (const QString& fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY(faults.isEmpty());
    }

    void tabLeadsNowhereBehindAnotherPanel_data() {
        QTest::addColumn<QString>("front");
        for (const char* dock : {"paintDock", "branchesDock", "galleryDock"})
            QTest::newRow(dock) << QString::fromLatin1(dock);
    }
    void tabLeadsNowhereBehindAnotherPanel() {
        QFETCH(QString, front);
        toTheFront();
        auto* dock = studio_->window().findChild<QDockWidget*>(front);
        QVERIFY(dock);
        dock->raise();
        QTRY_VERIFY_WITH_TIMEOUT(!dock->visibleRegion().isEmpty(), 30000);
        prompt().setFocus();
        QSet<QWidget*> reached;
        // On the canvas Tab shows the canvas alone: this way around.
        while (!reached.contains(studio_->window().focusWidget())) {
            QWidget* at = studio_->window().focusWidget();
            QVERIFY2(!at->visibleRegion().isEmpty(), qPrintable(describe(at)));
            reached << at;
            QTest::keyClick(at, Qt::Key_Backtab, Qt::ShiftModifier);
        }
        QVERIFY(reached.contains(&studio_->window().canvas()));
        QVERIFY(std::ranges::any_of(reached, [&](QWidget* widget) { return dock->isAncestorOf(widget); }));
    }

    void theCanvasShowsTheFocusThatComesBackFromTheGallery() {
        toTheFront();
        CanvasView& canvas = studio_->window().canvas();
        canvas.setFocus(Qt::MouseFocusReason);
        trigger("gallery");
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.isVisible() && studio_->window().focusWidget() != &canvas, 30000);
        trigger("gallery");
        QTRY_VERIFY_WITH_TIMEOUT(canvas.hasFocus(), 30000);
        const QColor mark = canvas.palette().color(QPalette::Highlight);
        QTRY_COMPARE_WITH_TIMEOUT(canvas.grab().toImage().pixelColor(0, 0), mark, 30000);
        QTest::mouseClick(canvas.childAt(canvas.rect().center()), Qt::LeftButton, {}, QPoint(9, 9));
        QTRY_VERIFY_WITH_TIMEOUT(canvas.grab().toImage().pixelColor(0, 0) != mark, 30000);
    }

    void whatIsOnAndWhatHasTheFocusLookDifferent_data() { everythingThatTabLeadsToIsSeenToHaveTheFocus_data(); }
    void whatIsOnAndWhatHasTheFocusLookDifferent() {
        QFETCH(bool, dark);
        studio_->theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        toTheFront();
        trigger("toolBrush");
        QToolButton* button = nullptr;
        for (auto* tool : studio_->window().findChildren<QToolButton*>())
            if (tool->defaultAction() == &studio_->window().action(QStringLiteral("toolBrush")))
                button = tool;
        QVERIFY(button && button->isChecked());
        const QColor mark = button->palette().color(QPalette::Highlight);
        const auto framed = [&] { return button->grab().toImage().pixelColor(button->width() / 2, 0) == mark; };
        prompt().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!framed(), 30000);
        const QImage on = button->grab().toImage();
        button->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(framed(), 30000);
        studio_->window().action(QStringLiteral("toolHand")).setChecked(true);
        QVERIFY(framed());
        prompt().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!framed(), 30000);
        QVERIFY(changedPixels(on, button->grab().toImage()) >= seenPixels);
    }

    void theCanvasShowsThatItHasTheFocusFromTheStart() {
        CanvasView canvas;
        canvas.resize(200, 200);
        canvas.show();
        canvas.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&canvas, 30000));
        canvas.setFocus(Qt::ActiveWindowFocusReason);
        QTRY_COMPARE_WITH_TIMEOUT(canvas.grab().toImage().pixelColor(0, 0), canvas.palette().color(QPalette::Highlight),
                                  30000);
    }

    void keysLeadFromPanelToPanelAndBack() {
        toTheFront();
        studio_->window().findChild<QDockWidget*>(QStringLiteral("paintDock"))->raise();
        QWidget* canvas = &studio_->window().canvas();
        canvas->setFocus();
        prompt().setFocus();
        QList<QWidget*> places = {&prompt()};
        do {
            trigger("nextPanel");
            places << studio_->window().focusWidget();
            QVERIFY2(!places.back()->visibleRegion().isEmpty(), qPrintable(describe(places.back())));
        } while (places.back() != &prompt() && places.size() < 10);
        QCOMPARE(places.size(), 7); // prompt, settings, tabs, paint, canvas, steps and the prompt again
        QVERIFY(qobject_cast<QTabBar*>(places[2]));
        QVERIFY(places.contains(canvas));
        std::ranges::reverse(places);
        for (QWidget* place : places) {
            QCOMPARE(studio_->window().focusWidget(), place);
            trigger("previousPanel");
        }
    }

#ifdef LATELIER_HAS_GALLERY
    void keysLeadThroughThePartsOfTheWholeWindowsGallery() {
        toTheFront();
        trigger("gallery");
        GalleryPage& page = studio_->gallery()->page();
        QTRY_VERIFY_WITH_TIMEOUT(page.isVisible(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(page.browser().model().rowCount(), 1, 30000);
        // From the words to what they found: the picture that has the mark can be acted on.
        auto* search = page.findChild<QLineEdit*>(QStringLiteral("gallerySearch"));
        search->setFocus();
        page.browser().grid().clearSelection();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(page.browser().grid().selectedIds().size(), std::size_t(1));
        QList<QWidget*> parts;
        for (int i = 0; i < 20; ++i) {
            QWidget* at = studio_->window().focusWidget();
            QVERIFY2(!at->visibleRegion().isEmpty(), qPrintable(describe(at)));
            for (QWidget* part = at; part; part = part->parentWidget())
                if (part->parentWidget() == &page && !parts.contains(part))
                    parts << part;
            trigger("nextPanel");
            if (studio_->window().focusWidget() == &page.browser().grid())
                break;
        }
        QCOMPARE(parts.size(), 3); // filters, pictures, details
        QCOMPARE(studio_->window().focusWidget(), &page.browser().grid());
        trigger("gallery");
    }
#endif

    void whatHasTheFocusLiesWhollyInSight() {
        toTheFront();
        QWidget& first = *studio_->window().findChild<QWidget*>(QStringLiteral("fillArea"));
        bringForward(&first);
        first.setFocus(Qt::TabFocusReason);
        const QScrollArea* area = nullptr;
        for (const QWidget* above = &first; above && !area; above = above->parentWidget())
            area = qobject_cast<const QScrollArea*>(above);
        QVERIFY(area);
        int seen = 0;
        for (QWidget* at = &first; area->isAncestorOf(at); at = studio_->window().focusWidget(), ++seen) {
            const QRect place(at->mapTo(area->viewport(), QPoint()), at->size());
            QVERIFY2(area->viewport()->rect().contains(place), qPrintable(describe(at)));
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY(seen > 20);
    }

    void aToolThatKeysChooseBringsTheCanvasIntoFocus() {
        toTheFront();
        QWidget& combo = *studio_->window().findChild<QWidget*>(QStringLiteral("fillArea"));
        bringForward(&combo);
        combo.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(combo.hasFocus(), 30000);
        QTest::keyClick(&combo, Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(studio_->window().canvas().hasFocus(), 30000);
        QCOMPARE(studio_->paint().surface().tool(), QStringLiteral("Rectangle"));
        trigger("toolHand");
    }

    void undoReachesTheWindowFromAFieldWhereNothingWasTyped() {
        toTheFront();
        auto& panel = studio_->window().settings();
        QAbstractSpinBox* field = panel.findChild<QAbstractSpinBox*>();
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), 30000);
        const GenerationRequest before = studio_->settingsRequest();
        QTest::keyClick(field, Qt::Key_Up);
        QVERIFY(studio_->settingsRequest() != before);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(studio_->settingsRequest() == before);
    }

    void theMenuBarKeepsNoFocusThatNobodySees() {
        toTheFront();
        prompt().setFocus();
        QMenuBar* bar = studio_->window().menuBar();
        bar->setFocus(Qt::MenuBarFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(bar->hasFocus(), 30000);
        QTest::keyClick(bar, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(prompt().hasFocus(), 30000);
    }

    void theStepsAreWhatKeysLeadToInTheirPanel() {
        RunHistory history;
        MainWindow window(history);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, 30000));
        window.timeline().setRunning(true); // its first button can be pressed
        window.canvas().setFocus();
        window.goToPanel(true);
        QCOMPARE(window.focusWidget(), window.timeline().findChild<TimelineCells*>());
    }

    void aQuestionIsAnsweredByKeysAndGivesTheFocusBack() {
        toTheFront();
        ErrorBar& bar = studio_->window().errorBar();
        prompt().setFocus();
        QString answered;
        for (const char* question : {"First?", "Second?"}) {
            const auto answer = [&](const char* text) {
                return ErrorBar::Action{QString::fromLatin1(text), [&, text] { answered += QLatin1String(text); }};
            };
            bar.ask(QString::fromLatin1(question), {answer("Yes"), answer("No")});
            QCoreApplication::processEvents(); // new buttons appear with the next events
            const QWidget* before = nullptr;
            while (!bar.isAncestorOf(studio_->window().focusWidget())) {
                before = studio_->window().focusWidget();
                trigger("nextPanel");
            }
            QCOMPARE(qobject_cast<QPushButton*>(studio_->window().focusWidget())->text(), QStringLiteral("Yes"));
            QTest::keyClick(studio_->window().focusWidget(), Qt::Key_Tab);
            QCOMPARE(qobject_cast<QPushButton*>(studio_->window().focusWidget())->text(), QStringLiteral("No"));
            QTest::keyClick(studio_->window().focusWidget(), Qt::Key_Space);
            QVERIFY(bar.isHidden());
            QCOMPARE(studio_->window().focusWidget(), before);
        }
        QCOMPARE(answered, QStringLiteral("NoNo"));
    }

    void theManualOpensFromADialogAndCanBeUsedThere() {
        const QStringList faults = inDialog("grid", [](QWidget& dialog) -> QStringList {
            QTest::keyClick(&dialog, Qt::Key_F1);
            auto* manual = dialog.findChild<HelpWindow*>();
            if (!manual || !manual->isVisible() || manual->page() != QStringLiteral("steering"))
                return {QStringLiteral("no page about the grid")};
            auto* search = manual->findChild<QLineEdit*>();
            if (!QTest::qWaitFor([&] { return search->hasFocus(); }, 30000))
                return {QStringLiteral("no place to search; the focus has:") + describe(QApplication::focusWidget())};
            QTest::keyClicks(search, QStringLiteral("mask"));
            return search->text() == QStringLiteral("mask") ? QStringList() : QStringList{search->text()};
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theMarkIsMissedWhereThereIsNone() {
        QWidget window;
        QPushButton plain(QStringLiteral("plain"), &window);
        QPushButton marked(QStringLiteral("marked"), &window);
        marked.move(0, 60);
        plain.setStyleSheet(QStringLiteral("QPushButton { border: 1px solid grey; background: white; }"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, 30000));
        const QStringList faults = withoutMark(window);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults[0].startsWith(QStringLiteral("0 pixels")));
    }

    void everyControlOfADialogHasANameAndARole() {
        const auto nameless = [](QWidget& dialog) {
            QStringList faults;
            for (QWidget* widget : test::controlsIn(dialog)) {
                QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                    faults << QStringLiteral("no name:") + describe(widget);
                if (!accessible || accessible->role() == QAccessible::NoRole)
                    faults << QStringLiteral("no role:") + describe(widget);
            }
            return faults;
        };
        QStringList faults;
        for (const char* action : {"grid", "saving", "shortcuts", "about"})
            faults << inDialog(action, nameless);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(FocusTest)
#include "FocusTest.moc"
