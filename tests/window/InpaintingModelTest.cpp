#include "app/EngineLibrary.h"

#include "tests/support/StudioDriver.h"

using namespace latelier;

/// Fills a mark in the window with a model of four latent channels, and with one that was made for inpainting: nothing
/// but the model is chosen.
class InpaintingModelTest : public QObject, test::StudioDriver {
    Q_OBJECT

    Document& document() { return studio_->paint().document(); }

    /// The picture after a fill of its middle.
    QImage filled(const char* model) {
        set([&](GenerationRequest& request) {
            request.model = qEnvironmentVariable(model).toStdString();
            request.width = request.height = 64;
            request.steps = 4;
            request.seed = 7;
            request.strength = 1;
        });
        QImage picture(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                picture.setPixel(x, y, qRgb(4 * x, 4 * y, 2 * (x ^ y)));
        studio_->paint().open(picture);
        PaintState state = document().state();
        for (int y = 16; y < 48; ++y)
            std::fill_n(state.mask.scanLine(y) + 16, 32, uchar(255));
        document().change(QStringLiteral("mark"), state);
        button().click();
        if (!done() || shown().state != RunState::Finished || !document().maskIsEmpty())
            return {};
        const QImage result = document().shown();
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                if (!QRect(16, 16, 32, 32).contains(x, y) && result.pixel(x, y) != picture.pixel(x, y))
                    return {};
        return result == picture ? QImage() : result;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(open([] { return loadEngine(qEnvironmentVariable("LATELIER_ENGINE")); }));
        studio_->window().settings().setSeedLocked(true);
        GenerationRequest hard;
        hard.maskBlur = 0;
        studio_->paint().readFrom(hard);
    }
    void cleanupTestCase() { studio_.reset(); }

    void aFillTakesTheWayOfTheChosenModel() {
        const QImage plain = filled("LATELIER_TEST_MODEL");
        QVERIFY(!plain.isNull());
        const QImage trained = filled("LATELIER_TEST_INPAINTING_MODEL");
        QVERIFY(!trained.isNull());
        QVERIFY(trained != plain);
    }
};

QTEST_MAIN(InpaintingModelTest)
#include "InpaintingModelTest.moc"
