#include "ui/language/Language.h"
#include "core/base/Paths.h"
#include "core/base/SamplerNames.h"
#include "core/base/TensorFile.h"
#include "ui/ErrorBar.h"
#include "ui/language/ErrorWords.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <span>
#include <string>
#include <string_view>

using namespace latelier;

namespace {

QString folder() {
    return QString::fromStdString((dataFolder() / "translations").string());
}

QString say(const char* context, const char* text, int n = -1) {
    return QCoreApplication::translate(context, text, nullptr, n);
}

constexpr const char* pictures = "%n picture(s) written.";
constexpr const char* transfer = "latelier::GalleryTransferDialog";

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersEachLanguageByItsOwnName() {
        const Language language(folder(), QStringLiteral("en"));
        QStringList codes;
        for (const Language::Choice& choice : language.choices()) {
            codes << choice.code;
            if (choice.code == QStringLiteral("de"))
                QCOMPARE(choice.name, QStringLiteral("Deutsch"));
        }
        for (const char* code : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
        QVERIFY(!codes.contains(QStringLiteral("en_XA")));
    }

    void countsByTheRulesOfTheLanguage() {
        Language language(folder(), QStringLiteral("en"));
        QCOMPARE(say(transfer, pictures, 1), QStringLiteral("1 picture written."));
        QCOMPARE(say(transfer, pictures, 2), QStringLiteral("2 pictures written."));
        language.choose(QStringLiteral("de"));
        QCOMPARE(say(transfer, pictures, 1), QStringLiteral("1 Bild geschrieben."));
        QCOMPARE(say(transfer, pictures, 2), QStringLiteral("2 Bilder geschrieben."));
    }

    void theButtonsOfQtsOwnDialogsSpeakTheLanguageToo() {
        const Language language(folder(), QStringLiteral("de"));
        QCOMPARE(say("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

    void separatesListsAsTheLanguageDoes() {
        Language language(folder(), QStringLiteral("en"));
        const QStringList parts = {QStringLiteral("a"), QStringLiteral("b")};
        QCOMPARE(listed(parts), QStringLiteral("a, b"));
        language.choose(QStringLiteral("ja"));
        QCOMPARE(listed(parts), QStringLiteral("a、b"));
    }

    void writesLargeNumbersAsTheLanguageDoes() {
        Language language(folder(), QStringLiteral("en"));
        const auto count = [] { return say("latelier::GalleryBrowser", "%Ln picture(s)", 12345); };
        QCOMPARE(count(), QStringLiteral("12,345 pictures"));
        language.choose(QStringLiteral("de"));
        QCOMPARE(count(), QStringLiteral("12.345 Bilder"));
    }

    void servesACountrysFormByTheLanguage() {
        Language language(folder(), QStringLiteral("de_AT"));
        QCOMPARE(language.current(), QStringLiteral("de"));
        language.choose(QStringLiteral("nl"));
        QCOMPARE(language.current(), QStringLiteral("en"));
    }

    void changesWhatStandsOnTheScreen() {
        Language language(folder(), QStringLiteral("en"));
        QWidget window;
        auto* label = new QLabel(say("latelier::SettingsPanel", "Steps"), &window);
        auto* button = new QPushButton(say("latelier::PromptPanel", "Generate"), &window);
        button->setToolTip(say("latelier::PromptPanel", "Paint this prompt"));
        auto* box = new QComboBox(&window);
        box->addItem(say("latelier::SettingsPanel", "Every step"));
        auto* action = new QAction(say("latelier::MainWindow", "Copy picture"), &window);
        action->setToolTip(QStringLiteral("%1 (Ctrl+Shift+C)").arg(action->text()));
        auto* typed = new QLabel(QStringLiteral("Steps of the palace"), &window);

        language.choose(QStringLiteral("de"));
        QCOMPARE(label->text(), QStringLiteral("Schritte"));
        QCOMPARE(button->text(), say("latelier::PromptPanel", "Generate"));
        QVERIFY(button->text() != QStringLiteral("Generate"));
        QVERIFY(!button->toolTip().contains(QStringLiteral("prompt")));
        QCOMPARE(box->itemText(0), QStringLiteral("Jeden Schritt"));
        QVERIFY(action->toolTip().endsWith(QStringLiteral("(Ctrl+Shift+C)")));
        QVERIFY(!action->toolTip().startsWith(QStringLiteral("Copy")));
        QCOMPARE(typed->text(), QStringLiteral("Steps of the palace"));

        language.choose(QStringLiteral("fr"));
        QCOMPARE(label->text(), QStringLiteral("Étapes"));
        language.choose(QStringLiteral("en"));
        QCOMPARE(label->text(), QStringLiteral("Steps"));
        QCOMPARE(button->text(), QStringLiteral("Generate"));
    }

    void findsTextsOfClassesLambdasAndTables() {
        const Language language(folder(), QStringLiteral("de"));
        for (const auto& [context, text] : {std::pair("QueueFile", "The queue could not be saved to %1: %2."),
                                            std::pair("PaintActions", "Smaller brush"), std::pair("Tool", "Lasso"),
                                            std::pair("latelier::MainWindow", "Quit")})
            QVERIFY2(!say(context, text).isEmpty(), text);
        QCOMPARE(say("PaintActions", "Smaller brush"), QStringLiteral("Pinsel verkleinern"));
    }

    void whatTheEngineSaysOfSamplersSchedulesAndFaultsIsTranslated() {
        Language language(folder(), QStringLiteral("en"));
        constexpr auto lastKind = int(ErrorKind::Internal);
        for (int kind = 0; kind <= lastKind; ++kind)
            QCOMPARE(errorInWords(Error(ErrorKind(kind), "It is so.")), QStringLiteral("It is so."));
        for (const Language::Choice& choice : language.choices()) {
            if (choice.code == QStringLiteral("en"))
                continue;
            language.choose(choice.code);
            const auto isTranslated = [](const char* context, std::string_view words) {
                const std::string text(words);
                return say(context, text.c_str()) != QString::fromStdString(text);
            };
            for (const SamplerName& sampler : samplerNames())
                QVERIFY2(isTranslated("Sampler", sampler.description), sampler.description.data());
            for (const ScheduleName& schedule : scheduleNames())
                QVERIFY2(isTranslated("Schedule", schedule.description), schedule.description.data());
            for (int kind = 0; kind <= lastKind; ++kind) {
                const QString words = errorInWords(Error(ErrorKind(kind), "It is so."));
                QVERIFY2(words.endsWith(QStringLiteral("It is so.")) && words.size() > 9, qPrintable(words));
            }
            QCOMPARE(errorInWords(WordedError(ErrorKind::Io, QStringLiteral("So ist es."))),
                     QStringLiteral("So ist es."));
        }
    }

    void anErrorOfTheEngineSpeaksTheLanguageOfTheWindowWithItsValues() {
        Language language(folder(), QStringLiteral("en"));
        const auto refusal = [](std::string_view bytes) {
            try {
                parseSafetensors(std::as_bytes(std::span(bytes)), "fuchs.safetensors");
            } catch (const Error& error) {
                return errorInWords(error);
            }
            return QString();
        };
        constexpr std::string_view unknownDtype = R"({"x":{"dtype":"Q7","shape":[1],"data_offsets":[0,1]}})";
        const std::string file =
            std::string(1, char(unknownDtype.size())) + std::string(7, '\0') + std::string(unknownDtype) + "x";
        QCOMPARE(refusal(file), QStringLiteral("fuchs.safetensors cannot be used as a model file: "
                                               "the tensor \"x\" has the unknown dtype \"Q7\"."));
        ErrorBar bar;
        bar.showError(refusal(file));
        language.choose(QStringLiteral("de"));
        const auto german = QStringLiteral("fuchs.safetensors ist als Modelldatei nicht brauchbar: "
                                           "der Tensor \"x\" hat den unbekannten dtype \"Q7\".");
        bar.renewTexts([&](const QString& text) { return language.again(text); });
        QCOMPARE(bar.sentence(), german);
        QCOMPARE(refusal(file), german);
        QCOMPARE(refusal("xy"), QStringLiteral("fuchs.safetensors ist als Modelldatei nicht brauchbar: "
                                               "sie ist kürzer als die kleinste Modelldatei."));
        language.choose(QStringLiteral("en_XA"));
        QVERIFY2(refusal(file).startsWith(QLatin1Char('[')), qPrintable(refusal(file)));
    }

    void aFaultOfTheSystemSpeaksTheLanguageOfTheWindow() {
        const Language language(folder(), QStringLiteral("ja"));
        try {
            readTensorFile("/nowhere/model.safetensors");
            QFAIL("there is no such file");
        } catch (const Error& error) {
            QCOMPARE(errorInWords(error), QStringLiteral("ファイル /nowhere/model.safetensors を読み込めません: "
                                                         "そのファイルまたはフォルダーはありません。"));
            QCOMPARE(error.what(), "The file /nowhere/model.safetensors cannot be read: No such file or directory.");
        }
    }

    void numbersAndNamesStayInATextThatChanges() {
        Language language(folder(), QStringLiteral("en"));
        QWidget window;
        const auto tell = [&](const QString& text) { return new QLabel(text, &window); };
        auto* step = tell(say("latelier::TimelineCells", "%1 ms").arg(12) + QStringLiteral(" · ") +
                          say("latelier::RunHistory", "seed %1").arg(7));
        auto* count = tell(say("latelier::GalleryBrowser", "%Ln picture(s)", 3));
        auto* lines = tell(say("latelier::SettingsPanel", "Steps") + QLatin1Char('\n') +
                           say("latelier::PromptPanel", "Generate"));
        language.choose(QStringLiteral("de"));
        QCOMPARE(step->text(), QStringLiteral("12 ms · Seed 7"));
        QCOMPARE(count->text(), QStringLiteral("3 Bilder"));
        QVERIFY(lines->text().startsWith(QStringLiteral("Schritte\n")));
        language.choose(QStringLiteral("en"));
        QCOMPARE(step->text(), QStringLiteral("12 ms · seed 7"));
        QCOMPARE(count->text(), QStringLiteral("3 pictures"));
        QCOMPARE(lines->text(), QStringLiteral("Steps\nGenerate"));
    }

    void mirrorsTheWindowForScriptsFromRightToLeft() {
        Language language(folder(), QStringLiteral("ar_XB"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(say("latelier::MainWindow", "Quit").startsWith(QLatin1Char('[')));
        language.choose(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
