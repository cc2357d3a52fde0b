#include "app/Application.h"

#include "tests/support/FakeEngine.h"
#include "tests/support/WidgetTree.h"
#include "ui/Theme.h"
#include "ui/TimelineStrip.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpWindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWhatsThis>
#include <QWindow>

#include <cmath>

using namespace latelier;
using test::describe;

namespace {

/// Relative luminance of sRGB, after WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// Walks the widgets of the whole window as a screen reader, a keyboard and a pair of tired eyes meet them.
class AccessibilityTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Application> studio_;

    QList<QWidget*> controls() { return test::controlsIn(studio_->window()); }

private Q_SLOTS:
    void initTestCase() {
        ApplicationOptions options;
        options.makeEngine = [] { return std::make_unique<test::FakeEngine>(std::chrono::milliseconds(1)); };
        options.stateFolder = folder_.filePath(QStringLiteral("state"));
        options.pictureFolder = folder_.filePath(QStringLiteral("pictures"));
        studio_ = std::make_unique<Application>(*qApp, options);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        studio_->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&studio_->window(), 30000));
        QVERIFY(ready.count() > 0 || ready.wait(30000));
    }
    void cleanupTestCase() { studio_.reset(); }

    void everyControlHasANameARoleAndHelp() {
        const QList<QWidget*> found = controls();
        QVERIFY(found.size() > 40);
        QStringList faults;
        for (QWidget* widget : found) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                faults << QStringLiteral("no name:") + describe(widget);
            if (!accessible || accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client)
                faults << QStringLiteral("no role:") + describe(widget);
            if (controlHelp(widget).isEmpty())
                faults << QStringLiteral("nothing for What's this:") + describe(widget);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyControlIsReachedFromTheKeyboard() {
        QStringList faults;
        for (const QWidget* widget : controls()) {
            // A dock is also closed and shown from the menu.
            const bool closesDock = widget->inherits("QToolButton") && widget->parentWidget() &&
                                    qobject_cast<QDockWidget*>(widget->parentWidget()->parentWidget());
            if (!(widget->focusPolicy() & Qt::TabFocus) && !closesDock)
                faults << describe(widget);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyActionIsInAMenuOrHasKeys() {
        QSet<const QAction*> inMenus;
        for (const QMenu* menu : studio_->window().findChildren<QMenu*>())
            for (const QAction* action : menu->actions())
                inMenus << action;
        for (const QAction* action : studio_->window().allActions())
            QVERIFY2(inMenus.contains(action) || !action->shortcuts().isEmpty(), qPrintable(action->objectName()));
    }

    void theManualListsTheKeysOfEachActionAndNoOthers() {
        QStringList written, real;
        static const QRegularExpression row(QStringLiteral("^\\| (\\S.*) \\| (.+) \\|$"),
                                            QRegularExpression::MultilineOption);
        const HelpPage* page = findHelpPage(QStringLiteral("shortcuts"));
        QVERIFY(page);
        for (auto found = row.globalMatch(page->text); found.hasNext();) {
            const auto match = found.next();
            for (const QString& keys : match.captured(1).split(QStringLiteral(", ")))
                written << QStringLiteral("%1: %2").arg(QKeySequence(keys).toString(), match.captured(2));
        }
        // Qt has several standard keys for some; the manual names the first of those, and all that are our own.
        const QStringList ownKeys{QStringLiteral("generate"), QStringLiteral("applyFrame"), QStringLiteral("copy"),
                                  QStringLiteral("paste")};
        for (const QAction* action : studio_->window().allActions())
            for (const QKeySequence& keys : action->shortcuts())
                if (keys == action->shortcut() || ownKeys.contains(action->objectName()))
                    real << QStringLiteral("%1: %2").arg(keys.toString(), action->text());
        const auto beyond = [](const QStringList& these, const QStringList& those) {
            QStringList rest;
            std::ranges::copy_if(these, std::back_inserter(rest),
                                 [&](const QString& one) { return !those.contains(one); });
            return rest.join(QLatin1Char('\n'));
        };
        QCOMPARE(beyond(written, real), QString());
        QCOMPARE(beyond(real, written), QString());
    }

    void enterAppliesTheFrameOnTheCanvasAndNowhereElse() {
        QAction& apply = studio_->window().action(QStringLiteral("applyFrame"));
        apply.setEnabled(true);
        QSignalSpy applied(&apply, &QAction::triggered);
        QWidget* canvas = &studio_->window().canvas();
        for (QWidget* widget : {studio_->window().findChild<QWidget*>(QStringLiteral("generateButton")), canvas}) {
            widget->setFocus();
            QTRY_VERIFY_WITH_TIMEOUT(widget->hasFocus(), 30000);
            QTest::keyClick(widget, Qt::Key_Return);
            QCOMPARE(applied.count(), widget == canvas ? 1 : 0);
        }
        apply.setEnabled(false);
    }

    void theCanvasSaysInWordsWhatItShows() {
        CanvasView& canvas = studio_->window().canvas();
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&canvas);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Graphic);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        const auto words = [&] { return accessible->text(QAccessible::Description); };
        QVERIFY2(words().startsWith(QStringLiteral("No picture.")), qPrintable(words()));

        studio_->window().action(QStringLiteral("generate")).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio_->presenter().step() > 2, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!studio_->studio().running(), 60000);
        QVERIFY2(words().contains(QStringLiteral("Picture of 256 by 256 pixels")), qPrintable(words()));
        Q_EMIT studio_->window().timeline().stepSelected(2);
        QVERIFY2(words().contains(QStringLiteral("Step 2 of 20")), qPrintable(words()));
        canvas.setProgress(0.4);
        QVERIFY2(words().contains(QStringLiteral("40 % done")), qPrintable(words()));
        canvas.setProgress(-1);
        const QString plain = words();
        canvas.setComparison(Comparison::SideBySide, canvas.picture(), {}, QStringLiteral("the one before"));
        QVERIFY2(words().contains(QStringLiteral("Beside it, for comparison: the one before.")), qPrintable(words()));
        canvas.setComparison(Comparison::Wipe, canvas.picture(), {}, QStringLiteral("the one before"));
        QVERIFY2(words().contains(QStringLiteral("Up to a line, another lies over it: the one before.")),
                 qPrintable(words()));
        canvas.setComparison(Comparison::None);
        QCOMPARE(words(), plain);
        studio_->window().action(QStringLiteral("toolBrush")).trigger();
        QVERIFY(words() != plain);
        studio_->window().action(QStringLiteral("toolHand")).trigger();
        QCOMPARE(words(), plain);
    }

    void shiftAndF1ExplainWhatHasTheFocusAndTheMenuWaitsForAClick() {
        const auto explanation = [] {
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top->inherits("QWhatsThat") && top->isVisible())
                    return true;
            return false;
        };
        auto* seed = studio_->window().findChild<QWidget*>(QStringLiteral("seed"));
        seed->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(seed->hasFocus(), 30000);
        QVERIFY(!explanation());
        QTest::keyClick(studio_->window().windowHandle(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(explanation(), 30000);
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QWhatsThis::hideText();
        QTRY_VERIFY_WITH_TIMEOUT(!explanation(), 30000);

        QTest::keyRelease(studio_->window().windowHandle(), Qt::Key_Shift);
        studio_->window().action(QStringLiteral("whatsThis")).trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QVERIFY(!explanation());
        QWhatsThis::leaveWhatsThisMode();
    }

    void thePictureDoesNotFadeUnderReducedMotion() {
        CanvasView& canvas = studio_->window().canvas();
        const auto inTheMiddle = [&] {
            const QImage shown = canvas.grab().toImage();
            return shown.pixelColor(shown.width() / 2, shown.height() / 2);
        };
        QImage picture(8, 8, QImage::Format_RGB32);
        for (const bool still : {false, true}) {
            studio_->theme().setReducedMotion(still);
            picture.fill(Qt::red);
            canvas.setPicture(picture, QSize(64, 64), CanvasView::Change::AtOnce);
            picture.fill(Qt::blue);
            canvas.setPicture(picture, QSize(64, 64), CanvasView::Change::Blended);
            QCOMPARE(inTheMiddle() == QColor(Qt::blue), still);
        }
        studio_->theme().setReducedMotion(false);
    }

    void textHasContrastInBothThemes_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void textHasContrastInBothThemes() {
        QFETCH(bool, dark);
        const QPalette palette = themePalette(dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::WindowText, QPalette::Dark},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::WindowText, QPalette::Midlight},
        };
        for (const auto& [text, ground] : pairs) {
            const double found = contrast(palette.color(text), palette.color(ground));
            QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(found)));
        }
        QVERIFY(contrast(errorColour(palette), palette.color(QPalette::Window)) >= 4.5);
    }

    void largerTypeMakesLargerControls() {
        const auto heightOfTheButton = [](double factor) {
            const QFont before = QApplication::font();
            QFont font = before;
            font.setPointSizeF(before.pointSizeF() * factor);
            QApplication::setFont(font);
            RunHistory history;
            MainWindow window(history);
            window.show();
            const int height = window.findChild<QWidget*>(QStringLiteral("generateButton"))->sizeHint().height();
            QApplication::setFont(before);
            return height;
        };
        QVERIFY(heightOfTheButton(2) > heightOfTheButton(1) * 1.3);
    }

    void reducedMotionStopsEveryAnimation() {
        Theme& theme = studio_->theme();
        const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        theme.setReducedMotion(true);
        QCOMPARE(duration(), 0);
        theme.setReducedMotion(false);
        QVERIFY(duration() > 0);
    }

    void f1OpensThePageAboutTheFocus() {
        studio_->window().findChild<QWidget*>(QStringLiteral("generateButton"))->setFocus();
        studio_->window().action(QStringLiteral("manual")).trigger();
        auto* manual = studio_->window().findChild<HelpWindow*>();
        QVERIFY(manual && manual->isVisible());
        QVERIFY(findHelpPage(manual->page()));
        manual->close();
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
