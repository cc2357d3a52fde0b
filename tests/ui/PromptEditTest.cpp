#include "ui/PromptEdit.h"

#include "ui/PromptStyles.h"
#include "ui/PromptText.h"

#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace latelier;

class PromptEditTest : public QObject {
    Q_OBJECT

    static QStringList underlined(const PromptEdit& edit) {
        QStringList words;
        for (const QTextEdit::ExtraSelection& mark : edit.extraSelections())
            if (mark.format.underlineStyle() == QTextCharFormat::DotLine)
                words << mark.cursor.selectedText();
        return words;
    }

private Q_SLOTS:
    void countsPositionsInBothEncodings() {
        const PromptText text(QStringLiteral("aä\U0001f3a8b"));
        QCOMPARE(text.byteAt(1), std::size_t(1));
        QCOMPARE(text.byteAt(2), std::size_t(3));
        QCOMPARE(text.byteAt(4), std::size_t(7));
        QCOMPARE(text.positionAt(7), 4);
        QCOMPARE(text.positionAt(8), 5);
    }

    void aLongPromptIsToldInBrief() {
        QCOMPARE(promptInBrief("a house\n  at night"), QStringLiteral("a house at night"));
        std::string longer;
        for (int i = 0; i < 30; ++i)
            longer += "lake ";
        QCOMPARE(promptInBrief(longer), QStringLiteral("lake ").repeated(15) + QStringLiteral("lake…"));
        const QString unbroken = QStringLiteral("湖").repeated(200);
        QCOMPARE(promptInBrief(unbroken.toStdString()), QStringLiteral("湖").repeated(79) + QStringLiteral("…"));
        const QString pairs = QString::fromUcs4(U"a🏠").repeated(1) + QString::fromUcs4(U"🏠").repeated(99);
        QVERIFY(!promptInBrief(pairs.toStdString()).chopped(1).back().isHighSurrogate());
    }

    void raisesTheWeightOfTheSelectedWords() {
        PromptEdit edit;
        edit.setPlainText(QStringLiteral("ein grünes haus, nachts"));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(4);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), QStringLiteral("ein (grünes:1.1) haus, nachts"));
        QTest::keyClick(&edit, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), QStringLiteral("ein grünes haus, nachts"));
    }

    void weightChangesAreUndone() {
        PromptEdit edit;
        edit.setPlainText(QStringLiteral("house"));
        edit.changeSelectedWeight(0.1);
        QCOMPARE(edit.toPlainText(), QStringLiteral("(house:1.1)"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("house"));
    }

    void undoStopsAtTheWordsThatTheFieldBeganWith() {
        PromptEdit edit;
        edit.replaceText(QStringLiteral("house"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("house"));
        edit.replaceText(QStringLiteral("castle"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("house"));
    }

    void underlinesWordsThatTheModelDoesNotKnow() {
        PromptEdit edit;
        edit.setVocabulary({"a", "red", "house"});
        edit.setPlainText(QStringLiteral("A (red:1.2) castle, house"));
        QCOMPARE(underlined(edit), QStringList{QStringLiteral("castle")});
        edit.setVocabulary({});
        QCOMPARE(underlined(edit), QStringList());
    }

    void coloursABracketWithoutPartner() {
        PromptEdit edit;
        edit.setPlainText(QStringLiteral("(red house"));
        QVERIFY(!edit.extraSelections().isEmpty());
        QCOMPARE(edit.extraSelections().first().cursor.selectedText(), QStringLiteral("("));
    }

    void completesFromTheVocabulary() {
        PromptEdit edit;
        edit.setVocabulary({"house", "hovercraft", "lake"});
        edit.show();
        QTest::keyClicks(&edit, QStringLiteral("a ho"));
        QCOMPARE(edit.completer()->completionCount(), 2);
        Q_EMIT edit.completer()->activated(QStringLiteral("house"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("a house"));
    }

    void returnPaintsWithControlAlone() {
        PromptEdit edit;
        edit.show();
        QSignalSpy submitted(&edit, &PromptEdit::submitted);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // of another action
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(submitted.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QCOMPARE(submitted.count(), 2);
    }

    void saysNothingAboutTokensWithoutAVocabulary() {
        PromptEdit edit;
        QSignalSpy counted(&edit, &PromptEdit::tokensCounted);
        edit.setPlainText(QStringLiteral("a house"));
        QCOMPARE(counted.last().at(0).toString(), QString());
    }

    void addsTheWordsOfAStyleOnce() {
        const QString once = withWords(QStringLiteral("a house "), QStringLiteral("ink drawing"));
        QCOMPARE(once, QStringLiteral("a house, ink drawing"));
        QCOMPARE(withWords(once, QStringLiteral("ink drawing")), once);
        QCOMPARE(withWords({}, QStringLiteral("ink drawing")), QStringLiteral("ink drawing"));
    }
};

QTEST_MAIN(PromptEditTest)
#include "PromptEditTest.moc"
