#include "ui/SettingsPanel.h"

#include "ui/NumberSlider.h"
#include "ui/help/HelpPages.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace latelier;

class SettingsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEverySettingThatItWasShown() {
        SettingsPanel panel;
        GenerationRequest request;
        request.model = "/models/castle.safetensors";
        request.width = 640;
        request.height = 384;
        request.steps = 33;
        request.guidance = 4.5;
        request.sampler = "DPM++ 2M";
        request.schedule = "Karras";
        request.seed = 18446744073709551615ull;
        request.count = 3;
        request.strength = 0.35;
        request.clipSkip = 2;
        request.precision = Precision::Int8;
        request.deepEvery = 3;
        request.tokenMerging = 0.35;
        request.guidanceFirstStep = 2;
        request.guidanceLastStep = 11;
        request.previewInterval = 5;
        panel.readFrom(request);
        GenerationRequest written;
        panel.writeTo(written);
        QVERIFY(written == request);
    }

    void leavesWhatItDoesNotShowAlone() {
        SettingsPanel panel;
        GenerationRequest request;
        request.prompt = "a house";
        request.eta = 0.3;
        panel.writeTo(request);
        QCOMPARE(request.prompt, std::string("a house"));
        QCOMPARE(request.eta, 0.3);
    }

    void showingSettingsIsNoEdit() {
        SettingsPanel panel;
        QSignalSpy edited(&panel, &SettingsPanel::edited);
        GenerationRequest request;
        request.guidance = 12;
        request.width = 768;
        panel.readFrom(request);
        QCOMPARE(edited.count(), 0);
    }

    void movingGuidanceIsToldAtOnce() {
        SettingsPanel panel;
        QSignalSpy steered(&panel, &SettingsPanel::guidanceEdited);
        auto* guidance = panel.findChild<NumberSlider*>(QStringLiteral("guidance"));
        guidance->findChild<QSlider*>()->setValue(guidance->findChild<QSlider*>()->value() + 2);
        QCOMPARE(steered.last().at(0).toDouble(), 8.0);
    }

    void swapsWidthAndHeightInOneEdit() {
        SettingsPanel panel;
        GenerationRequest request;
        request.width = 512;
        request.height = 768;
        panel.readFrom(request);
        QSignalSpy edited(&panel, &SettingsPanel::edited);
        panel.findChild<QToolButton*>(QStringLiteral("swapSize"))->click();
        panel.writeTo(request);
        QCOMPARE(request.width, 768);
        QCOMPARE(request.height, 512);
        QCOMPARE(edited.count(), 1);
    }

    void whatSavesTimeIsOutOfTheWayUntilItIsOpened() {
        SettingsPanel panel;
        panel.resize(400, 300);
        panel.show();
        auto* heading = panel.findChild<QToolButton*>(QStringLiteral("speedSettings"));
        auto* merging = panel.findChild<NumberSlider*>(QStringLiteral("tokenMerging"));
        auto* last = panel.findChild<QSpinBox*>(QStringLiteral("guidanceLastStep"));
        QVERIFY(heading->isVisible() && !merging->isVisible() && !last->isVisible());
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(merging->isVisible() && last->isVisible());
        // They are at the end of the panel; it scrolls to them.
        const auto inSight = [&] {
            return panel.viewport()->rect().contains(last->mapTo(panel.viewport(), last->rect().center()));
        };
        QTRY_VERIFY_WITH_TIMEOUT(inSight(), 30000);
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(!merging->isVisible() && !last->isVisible());
    }

    void whatSavesTimeIsOffAndSaysWhereItIsNot() {
        SettingsPanel panel;
        auto* heading = panel.findChild<QToolButton*>(QStringLiteral("speedSettings"));
        const QString off = heading->text();
        GenerationRequest request;
        request.deepEvery = 3;
        request.tokenMerging = 0.5;
        request.guidanceFirstStep = 2;
        panel.writeTo(request);
        QCOMPARE(request.deepEvery, 1);
        QCOMPARE(request.tokenMerging, 0.0);
        QCOMPARE(request.guidanceFirstStep, 0);
        QCOMPARE(request.guidanceLastStep, -1);
        const auto use = [&](auto member, auto value) {
            GenerationRequest used;
            used.*member = value;
            panel.readFrom(used);
            const QString text = heading->text();
            panel.readFrom({});
            return text;
        };
        for (const QString& text :
             {use(&GenerationRequest::deepEvery, 2), use(&GenerationRequest::tokenMerging, 0.5),
              use(&GenerationRequest::guidanceFirstStep, 1), use(&GenerationRequest::guidanceLastStep, 12)}) {
            QVERIFY(text != off && text.startsWith(off));
            QCOMPARE(heading->text(), off);
        }
        panel.findChild<NumberSlider*>(QStringLiteral("deepEvery"))->findChild<QDoubleSpinBox*>()->setValue(2);
        QVERIFY(heading->text() != off);
        QCOMPARE(heading->accessibleName(), heading->text());
    }

    void theFirstStepOfThePromptStrengthIsNeverAfterTheLast() {
        SettingsPanel panel;
        auto* first = panel.findChild<QSpinBox*>(QStringLiteral("guidanceFirstStep"));
        auto* last = panel.findChild<QSpinBox*>(QStringLiteral("guidanceLastStep"));
        QSignalSpy edited(&panel, &SettingsPanel::edited);
        GenerationRequest request;
        first->setValue(8);
        panel.writeTo(request);
        QCOMPARE(request.guidanceFirstStep, 7);
        QCOMPARE(request.guidanceLastStep, -1);
        last->setValue(5);
        panel.writeTo(request);
        QCOMPARE(request.guidanceFirstStep, 4);
        QCOMPARE(request.guidanceLastStep, 4);
        first->setValue(6);
        QCOMPARE(last->value(), 6);
        QCOMPARE(edited.count(), 3);
    }

    void isAsWideAsTheWordsOfALanguage() {
        SettingsPanel panel;
        panel.show();
        auto* caption = panel.findChild<QLabel*>();
        caption->setText(QString(60, QLatin1Char('m')));
        QTRY_VERIFY_WITH_TIMEOUT(panel.minimumWidth() > caption->sizeHint().width(), 30000);
    }

    void everyPartOfARowIsExplained() {
        SettingsPanel panel;
        for (const auto& [name, word] :
             {std::pair("guidanceLastStep", "guidance interval"), std::pair("width", "pixels"),
              std::pair("deepEvery", "DeepCache"), std::pair("speedSettings", "next picture")}) {
            const auto* part = panel.findChild<QWidget*>(QString::fromLatin1(name));
            QVERIFY2(controlHelp(part).contains(QString::fromLatin1(word)), qPrintable(controlHelp(part)));
        }
    }

    void typingASeedKeepsIt() {
        SettingsPanel panel;
        QVERIFY(!panel.seedLocked());
        auto* seed = panel.findChild<QLineEdit*>(QStringLiteral("seed"));
        seed->clear();
        QTest::keyClicks(seed, QStringLiteral("77"));
        QVERIFY(panel.seedLocked());
        QCOMPARE(panel.seed(), std::uint64_t(77));
    }

    void openingTheLockDrawsASeed() {
        SettingsPanel panel;
        auto* seed = panel.findChild<QLineEdit*>(QStringLiteral("seed"));
        seed->clear();
        QTest::keyClicks(seed, QStringLiteral("77"));
        QSignalSpy edited(&panel, &SettingsPanel::edited);
        panel.findChild<QToolButton*>(QStringLiteral("lockSeed"))->click();
        QVERIFY(!panel.seedLocked());
        QVERIFY(panel.seed() != 77);
        QCOMPARE(edited.count(), 1);
    }

    void aDoubleClickInANumberSelectsTheWholeOfIt() {
        NumberSlider slider({0, 1, 1, 0.05, 2, 0});
        slider.setValue(0.25);
        auto* digits = slider.findChild<QDoubleSpinBox*>()->findChild<QLineEdit*>();
        for (int x = 0; x < digits->width(); x += 4) {
            digits->deselect();
            QTest::mouseDClick(digits, Qt::LeftButton, {}, QPoint(x, digits->height() / 2));
            QCOMPARE(digits->selectedText(), digits->text());
        }
    }

    void aThirdClickInANumberLeavesItSelected() {
        NumberSlider slider({0, 1, 1, 0.05, 2, 0});
        slider.setValue(0.25);
        slider.show();
        auto* digits = slider.findChild<QDoubleSpinBox*>()->findChild<QLineEdit*>();
        const QPoint middle = digits->rect().center();
        QTest::mouseDClick(digits, Qt::LeftButton, {}, middle);
        QTest::mouseClick(digits, Qt::LeftButton, {}, middle);
        QCOMPARE(digits->selectedText(), digits->text());
    }

    void aDoubleClickOnASliderGoesBackToTheDefault() {
        NumberSlider slider({1, 50, 20, 0.5, 1, 7});
        slider.setValue(15);
        QTest::mouseDClick(slider.findChild<QSlider*>(), Qt::LeftButton);
        QCOMPARE(slider.value(), 7.0);
    }

    void theNumberFieldReachesBeyondTheSlider() {
        NumberSlider slider({1, 50, 20, 0.5, 1, 7});
        auto* field = slider.findChild<QDoubleSpinBox*>();
        field->setValue(42.5);
        QCOMPARE(slider.value(), 42.5);
        QCOMPARE(slider.findChild<QSlider*>()->value(), slider.findChild<QSlider*>()->maximum());
        QCOMPARE(field->value(), 42.5);
    }

    void everyFieldHasANameForScreenReaders() {
        SettingsPanel panel;
        for (const QWidget* widget : panel.findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->inherits("QScrollArea") &&
                !widget->inherits("QLineEdit") && !widget->inherits("QAbstractItemView"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

    void previewsByATinyDecoderWantItsFile() {
        SettingsPanel panel;
        QSignalSpy asked(&panel, &SettingsPanel::previewDecoderRequested);
        auto* method = panel.findChild<QComboBox*>(QStringLiteral("previewMethod"));
        const int row = method->findData(int(PreviewMethod::TinyDecoder));
        method->setCurrentIndex(row);
        Q_EMIT method->activated(row);
        QCOMPARE(asked.count(), 1);
        GenerationRequest request;
        panel.writeTo(request);
        QCOMPARE(request.preview, PreviewMethod::LatentToRgb);
        panel.setPreviewDecoder(QStringLiteral("/models/taesd_decoder.safetensors"));
        panel.writeTo(request);
        QCOMPARE(request.preview, PreviewMethod::TinyDecoder);
        QCOMPARE(request.previewDecoder, std::string("/models/taesd_decoder.safetensors"));
        SettingsPanel again;
        again.readFrom(request);
        GenerationRequest same;
        again.writeTo(same);
        QCOMPARE(same.preview, PreviewMethod::TinyDecoder);
        QCOMPARE(same.previewDecoder, request.previewDecoder);
    }

    void modelsTellFamilyAndSizeBeforeTheyAreLoaded() {
        SettingsPanel panel;
        panel.setModels({{QStringLiteral("/m/lake.safetensors"), QStringLiteral("lake"),
                          QStringLiteral("Stable Diffusion 1 · 2.1 GB"), true},
                         {QStringLiteral("/m/style.safetensors"), QStringLiteral("style"),
                          QStringLiteral("cannot paint here: a LoRA"), false}});
        auto* model = panel.findChild<QComboBox*>(QStringLiteral("model"));
        const int lake = model->findData(QStringLiteral("/m/lake.safetensors"));
        const int style = model->findData(QStringLiteral("/m/style.safetensors"));
        QVERIFY(model->itemText(lake).contains(QStringLiteral("2.1 GB")));
        QVERIFY(model->model()->index(lake, 0).flags() & Qt::ItemIsEnabled);
        QVERIFY(!(model->model()->index(style, 0).flags() & Qt::ItemIsEnabled));
    }
};

QTEST_MAIN(SettingsPanelTest)
#include "SettingsPanelTest.moc"
