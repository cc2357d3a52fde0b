#include "app/EngineLibrary.h"

#include "core/base/SamplerNames.h"
#include "tests/support/StudioDriver.h"

using namespace latelier;

/// Branches in the window from the middle of a picture of each sampler, on the real engine with a tiny model.
class BranchEverySamplerTest : public QObject, test::StudioDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(open([] { return loadEngine(qEnvironmentVariable("LATELIER_ENGINE")); }));
        studio_->window().settings().setSeedLocked(true);
    }
    void cleanupTestCase() { studio_.reset(); }

    void unchangedSettingsGiveTheSameBytes_data() {
        QTest::addColumn<QString>("sampler");
        for (const SamplerName& sampler : samplerNames())
            QTest::newRow(sampler.id.data()) << QString::fromUtf8(sampler.name.data(), qsizetype(sampler.name.size()));
    }
    void unchangedSettingsGiveTheSameBytes() {
        QFETCH(QString, sampler);
        set([&](GenerationRequest& request) {
            request.model = qEnvironmentVariable("LATELIER_TEST_MODEL").toStdString();
            request.sampler = sampler.toStdString();
            request.width = request.height = 64;
            request.steps = 8;
            request.seed = 41;
        });
        button().click();
        QVERIFY(done());
        const Run parent = shown();
        QCOMPARE(parent.state, RunState::Finished);
        // Some samplers take fewer steps than they are asked for.
        const int middle = int(parent.steps.size()) / 2;
        look(middle);
        trigger("branch");
        QVERIFY(done());
        QCOMPARE(shown().parent, parent.id);
        QCOMPARE(shown().steps.front().step, middle + 1);
        QCOMPARE(shown().picture, parent.picture);
    }
};

QTEST_MAIN(BranchEverySamplerTest)
#include "BranchEverySamplerTest.moc"
