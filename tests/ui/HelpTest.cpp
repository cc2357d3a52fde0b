#include "ui/help/HelpPages.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/WhatsThis.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace latelier;

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLinkOfTheManualLeadsSomewhere() {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)\\.md(#([^)]*))?\\)"));
        static const QRegularExpression heading(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption);
        QVERIFY(helpPages().size() >= 11);
        for (const HelpPage& page : helpPages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            for (auto found = link.globalMatch(page.text); found.hasNext();) {
                const auto match = found.next();
                const HelpPage* target = findHelpPage(match.captured(1));
                QVERIFY2(target, qPrintable(page.id + QStringLiteral(" -> ") + match.captured(1)));
                if (match.captured(3).isEmpty())
                    continue;
                QStringList anchors;
                for (auto at = heading.globalMatch(target->text); at.hasNext();)
                    anchors << headingAnchor(at.next().captured(1));
                QVERIFY2(anchors.contains(match.captured(3)), qPrintable(match.captured(3)));
            }
        }
    }

    void everyPictureOfTheManualIsShown() {
        static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]+\\]\\(([^)]+)\\)"));
        HelpWindow window;
        const auto* text = window.findChild<QTextBrowser*>();
        int shown = 0;
        for (const HelpPage& page : helpPages()) {
            window.showPage(page.id);
            for (auto found = picture.globalMatch(page.text); found.hasNext(); ++shown) {
                const QUrl name(found.next().captured(1));
                const auto image = text->document()->resource(QTextDocument::ImageResource, name).value<QImage>();
                QVERIFY2(!image.isNull(), qPrintable(name.toString()));
                QVERIFY(image.deviceIndependentSize().width() < window.width());
            }
        }
        QVERIFY(shown >= 3);
    }

    void theFieldOfTheModelHasItsOwnPage() {
        QWidget panel, row(&panel), field(&row), other(&panel);
        panel.setObjectName(QStringLiteral("elsewhere"));
        field.setObjectName(QStringLiteral("model"));
        QCOMPARE(helpPageFor(&field), QStringLiteral("models"));
        QCOMPARE(helpPageFor(&other), QStringLiteral("index"));
    }

    void searchingLeavesThePagesThatHoldEveryWord() {
        HelpWindow window;
        auto* search = window.findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("charcoal"));
        QCOMPARE(window.foundTitles(), QStringList{QStringLiteral("Words explained")});
        QCOMPARE(window.page(), QStringLiteral("glossary"));
        QVERIFY(!window.findChild<QTextBrowser*>()->extraSelections().isEmpty());
        search->clear();
        QCOMPARE(window.foundTitles().size(), int(helpPages().size()));
    }

    void aLinkWithAHeadingScrollsThere() {
        HelpWindow window;
        window.resize(600, 300);
        window.show();
        window.showPage(QStringLiteral("glossary#inspector"));
        auto* text = window.findChild<QTextBrowser*>();
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("Inspector"));
        QVERIFY(text->viewport()->rect().intersects(text->cursorRect()));
    }

    void aPageThatIsNotThereGivesTheIndex() {
        HelpWindow window;
        window.showPage(QStringLiteral("nowhere"));
        QCOMPARE(window.page(), QStringLiteral("index"));
    }

    void whatsThisTellsWhatAControlSaysOfItself() {
        QWidget panel;
        QPushButton button(&panel);
        QVERIFY(controlHelp(&button).isEmpty());
        button.setAccessibleName(QStringLiteral("Seed"));
        button.setToolTip(QStringLiteral("Draws a <new> seed"));
        QCOMPARE(controlHelp(&button), QStringLiteral("Seed<br>Draws a &lt;new&gt; seed"));
        WhatsThis filter;
        QHelpEvent query(QEvent::QueryWhatsThis, {}, {});
        QVERIFY(filter.eventFilter(&button, &query));
        QVERIFY(query.isAccepted());
    }
};

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
