#include "core/base/SamplerNames.h"
#include "tests/support/ShownTexts.h"
#include "tests/support/StudioDriver.h"
#include "tests/support/WidgetTree.h"
#include "ui/ErrorBar.h"
#include "ui/GridDialog.h"
#include "ui/ShortcutsDialog.h"
#include "ui/canvas/CanvasAccessible.h"
#include "ui/help/HelpWindow.h"
#include "ui/language/ErrorWords.h"

#ifdef LATELIER_HAS_GALLERY
#include "app/GalleryDesk.h"
#include "tests/support/GalleryPictures.h"
#include "ui/gallery/GalleryExportDialog.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryGrid.h"
#include "ui/gallery/GalleryPage.h"
#include "ui/gallery/SavingDialog.h"
#endif

#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <QSlider>
#include <QStatusBar>
#include <QToolButton>

using namespace latelier;

namespace {

constexpr int patience = 30000; ///< milliseconds, for a loaded machine

/// What is the same in every language: keys, names, units, and what the test itself wrote.
QString withoutNames(QString text) {
    static const QRegularExpression names = [] {
        QStringList list{
            QStringLiteral("Ctrl|Shift|Alt|Esc|Del|Ins|Return|Enter|Tab|Space|Left|Right|Home|End|PgUp|PgDown"),
            QStringLiteral("Latelier|LatentToRgb|CLIP|LoRAs?|PNG|JPEG|WebP|EXR|OpenEXR|TAESD|WxH|X/Y/Z|XYZ|cpu|none"),
            QStringLiteral("MiB|GiB|KiB|bytes|kB|MB|GB|px|ms|AM|PM"),
            QStringLiteral("Test pattern|a house beside a lake|something impossible|English|Deutsch|Français|Español"),
            // A sentence of the engine stays as it was told.
            QStringLiteral("A picture of this size does not fit into memory. 512 x 512 would."),
            // Qt brings these in the languages that people speak.
            QStringLiteral("Close|Cancel|Press shortcut|Scroll (Left|Right)")};
        for (const SamplerName& sampler : samplerNames())
            list << QRegularExpression::escape(QString::fromUtf8(sampler.name.data(), qsizetype(sampler.name.size())));
        for (const ScheduleName& schedule : scheduleNames())
            if (schedule.id != "automatic")
                list << QRegularExpression::escape(
                    QString::fromUtf8(schedule.name.data(), qsizetype(schedule.name.size())));
        std::ranges::sort(list, std::greater(), &QString::size);
        return QRegularExpression(QStringLiteral("<[^>]*>|(%1)").arg(list.join(QLatin1Char('|'))));
    }();
    return text.remove(names);
}

/// The test language accents every vowel.
bool isPlain(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\b[A-Za-z]*[aeiouAEIOU][A-Za-z]*\\b"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]{2}"));
    for (auto found = word.globalMatch(withoutNames(text)); found.hasNext();)
        if (found.next().captured().contains(letter))
            return true;
    return false;
}

/// In a language that writes a comma; weights of prompts, values of a grid and versions are written alike everywhere.
bool hasDecimalPoint(const QString& text) {
    static const QRegularExpression same(QStringLiteral("\\d+\\.\\d+\\.\\d+|\\w:\\d\\.\\d|0\\.3, 0\\.5, 0\\.7"));
    static const QRegularExpression point(QStringLiteral("\\d\\.\\d"));
    return QString(text).remove(same).contains(point);
}

QString told(const test::ShownTexts& texts, const std::function<bool(const QString&)>& faulty) {
    QStringList faults;
    for (const auto& [place, text] : texts)
        if (faulty(text))
            faults << QStringLiteral("“%1” in %2 of %3 %4 < %5")
                          .arg(text, place.second, QString::fromLatin1(place.first->metaObject()->className()),
                               place.first->objectName(),
                               place.first->parent()
                                   ? QString::fromLatin1(place.first->parent()->metaObject()->className())
                                   : QString());
    return faults.join(QLatin1Char('\n'));
}

} // namespace

/// Changes the language of the real window, with much on it, while it runs.
class StudioLanguageTest : public QObject, test::StudioDriver {
    Q_OBJECT

    std::vector<std::unique_ptr<QDialog>> dialogs_;

    /// Fills every panel: a run with a branch, an error, a queue, a picture to paint on, the gallery, dialogs.
    void fill() {
        goOn();
        QVERIFY(open([this] { return heldEngine(1); }));
        type(QStringLiteral("a house beside a lake"));
        button().click();
        QVERIFY(done());
        look(3);
        trigger("branch");
        QVERIFY(done());
        trigger("startFromShown");
        trigger("inspector");
        type(QStringLiteral("something impossible"));
        button().click();
        QVERIFY(done());
        // A question waits behind the error.
        studio_->window().errorBar().ask(
            Application::tr("A picture was broken off after step %1 of %2.").arg(7).arg(20),
            {{Application::tr("Go on with it"), [] {}}});
        type(QStringLiteral("a house beside a lake"));
        QVERIFY(paintUntil(4));
        button().click();
        trigger("manual");
        dialogs_.push_back(std::make_unique<ShortcutsDialog>(studio_->window().allActions()));
        dialogs_.push_back(std::make_unique<GridDialog>(studio_->panelRequest()));
#ifdef LATELIER_HAS_GALLERY
        GalleryDesk& desk = *studio_->gallery();
        trigger("gallery");
        QTRY_VERIFY_WITH_TIMEOUT(desk.page().browser().model().rowCount() >= 2, patience);
        desk.page().browser().grid().setCurrentIndex(desk.page().browser().model().index(0));
        auto* words = desk.page().findChild<QTextBrowser*>(QStringLiteral("galleryText"));
        QTRY_VERIFY_WITH_TIMEOUT(!words->toPlainText().isEmpty(), patience);
        dialogs_.push_back(std::make_unique<SavingDialog>(Saving(), desk.commands()));
        dialogs_.push_back(std::make_unique<GalleryExportDialog>(3, PictureEntry(), folder_->path()));
#endif
        for (const auto& dialog : dialogs_)
            dialog->show();
    }

private Q_SLOTS:
    void cleanup() {
        dialogs_.clear();
        goOn();
        studio_.reset();
    }

    void slidersAndHeadingsAreMirroredFromRightToLeft_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << QStringLiteral("en");
        QTest::newRow("right to left") << QStringLiteral("ar_XB");
    }
    void slidersAndHeadingsAreMirroredFromRightToLeft() {
        QFETCH(QString, language);
        QVERIFY(open([this] { return heldEngine(1); }));
        studio_->language().choose(language);
        const bool mirrored = language == QStringLiteral("ar_XB");
        auto* heading = studio_->window().findChild<QToolButton*>(QStringLiteral("speedSettings"));
        QTRY_COMPARE_WITH_TIMEOUT(heading->arrowType(), mirrored ? Qt::LeftArrow : Qt::RightArrow, patience);
        const auto arrowAt = [&](int left) {
            const QImage drawn = heading->grab().toImage();
            const QRect place(left, 0, 12, drawn.height());
            for (int x = place.left(); x <= place.right(); ++x)
                for (int y = 4; y < place.height() - 4; ++y)
                    if (drawn.pixel(x, y) != drawn.pixel(2, 2))
                        return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(arrowAt(mirrored ? heading->width() - 16 : 4), patience);
        set([](GenerationRequest& request) { request.steps = 40; });
        auto* slider = studio_->window().settings().findChild<QSlider*>();
        QVERIFY(slider->value() > slider->minimum() && slider->value() < slider->maximum());
        const QColor filled = slider->palette().color(QPalette::PlaceholderText);
        const auto seen = [&](int x) { return slider->grab().toImage().pixelColor(x, slider->height() / 2) == filled; };
        QTRY_COMPARE_WITH_TIMEOUT(seen(3), !mirrored, patience);
        QTRY_COMPARE_WITH_TIMEOUT(seen(slider->width() - 4), mirrored, patience);
        studio_->language().choose(QStringLiteral("en"));
    }

    void everyTextFollowsTheLanguageAndComesBack() {
        fill();
        Language& language = studio_->language();
        language.choose(QStringLiteral("en"));
        QCoreApplication::processEvents();
        const test::ShownTexts english = test::shownTexts();
        QVERIFY(english.size() > 400);

        language.choose(QStringLiteral("en_XA"));
        const auto plain = [] { return told(test::shownTexts(), isPlain); };
        (void)QTest::qWaitFor([&] { return plain().isEmpty(); }, patience);
        for (const QString& fault : plain().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            qWarning("%s", qPrintable(fault));
        QVERIFY(plain().isEmpty());
        QVERIFY2(!isPlain(canvasInWords(studio_->window().canvas())),
                 qPrintable(canvasInWords(studio_->window().canvas())));

        const auto pseudo = [](const QString& text) {
            static const QRegularExpression accents(QStringLiteral("[îûýñšž]")); // German has none
            return withoutNames(text).contains(accents);
        };
        language.choose(QStringLiteral("de"));
        const auto left = [&] { return told(test::shownTexts(), pseudo); };
        (void)QTest::qWaitFor([&] { return left().isEmpty(); }, patience);
        for (const QString& fault : left().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            qWarning("%s", qPrintable(fault));
        QVERIFY(left().isEmpty());
        SettingsPanel& settings = studio_->window().settings();
        int commas = 0;
        for (const QDoubleSpinBox* field : settings.findChildren<QDoubleSpinBox*>()) {
            QVERIFY2(!field->text().contains(QLatin1Char('.')), qPrintable(field->text()));
            commas += int(field->text().count(QLatin1Char(',')));
        }
        QVERIFY(commas > 0);
        const auto points = [] { return told(test::shownTexts(), hasDecimalPoint); };
        (void)QTest::qWaitFor([&] { return points().isEmpty(); }, patience);
        for (const QString& fault : points().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            qWarning("%s", qPrintable(fault));
        QVERIFY(points().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(settings.widget()->width() >= settings.widget()->minimumSizeHint().width(), patience);

        language.choose(QStringLiteral("en"));
        const auto changed = [&] {
            static const QRegularExpression digits(QStringLiteral("\\d")); // of clocks and memory
            test::ShownTexts now = test::shownTexts();
            std::erase_if(now, [&](const auto& entry) {
                const auto before = english.find(entry.first);
                return before == english.end() ||
                       QString(before->second).remove(digits) == QString(entry.second).remove(digits);
            });
            return now;
        };
        (void)QTest::qWaitFor([&] { return changed().empty(); }, patience);
        for (const auto& [place, text] : changed())
            qWarning("%s: %s", qPrintable(place.second), qPrintable(text));
        QVERIFY(changed().empty());

        language.choose(QStringLiteral("de"));
        ErrorBar& bar = studio_->window().errorBar();
        bar.findChild<QToolButton*>()->click();
        QCOMPARE(bar.sentence(), QStringLiteral("Ein Bild wurde nach Schritt 7 von 20 abgebrochen."));
        const auto buttons = bar.findChildren<QPushButton*>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton* button) {
            return !button->isHidden() && button->text() == QStringLiteral("Weitermalen");
        }));
    }

    void keysAreCalledAsTheyAre() {
        QVERIFY(open([this] { return heldEngine(1); }));
        QAction& generate = studio_->window().action(QStringLiteral("generate"));
        const auto told = [&] {
            const QString keys = generate.shortcut().toString(QKeySequence::NativeText);
            return button().toolTip().endsWith(QStringLiteral("(%1)").arg(keys)) &&
                   studio_->window().canvas().emptyText().startsWith(keys);
        };
        QVERIFY(told());
        const QString english = button().toolTip();
        studio_->language().choose(QStringLiteral("fr"));
        QTRY_VERIFY_WITH_TIMEOUT(button().toolTip() != english && told(), patience);
        MainWindow::setKeys(generate, {Qt::Key_F5});
        QVERIFY(button().toolTip().endsWith(QStringLiteral("(F5)")));
        QVERIFY(told());
        MainWindow::setKeys(generate, {});
        QVERIFY(!button().toolTip().contains(QLatin1Char('(')));
        QVERIFY(studio_->window().canvas().emptyText().startsWith(generate.text()));
        studio_->language().choose(QStringLiteral("en"));
    }

    void aQuestionAboutMemoryHasTheDecimalSignOfTheLanguage() {
        folder_ = std::make_unique<QTemporaryDir>();           // nothing else is asked after a first start
        freeMemory_ = [] { return std::size_t(100'000'000); }; // the model asks for 1000 bytes a pixel
        QVERIFY(open([this] { return heldEngine(1); }));
        Language& language = studio_->language();
        language.choose(QStringLiteral("en"));
        set([](GenerationRequest& request) { request.width = request.height = 512; });
        button().click();
        ErrorBar& bar = studio_->window().errorBar();
        QVERIFY(bar.sentence().contains(QStringLiteral("262.1 MB")));
        language.choose(QStringLiteral("de"));
        QTRY_VERIFY_WITH_TIMEOUT(bar.sentence().contains(QStringLiteral("262,1 MB")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(bar.sentence().contains(QStringLiteral("256 × 256 würde passen")), patience);
        language.choose(QStringLiteral("en"));
        freeMemory_ = {};
    }
};

QTEST_MAIN(StudioLanguageTest)
#include "StudioLanguageTest.moc"
