#include "core/base/Error.h"
#include "tests/support/StudioDriver.h"
#include "ui/ErrorBar.h"
#include "ui/NumberSlider.h"
#include "ui/QueuePanel.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSlider>

using namespace latelier;

namespace {

/// Can load a model only where this file lies.
class NeedyEngine : public test::FakeEngine {
public:
    explicit NeedyEngine(QString file) : FakeEngine(std::chrono::milliseconds(2)), file_(std::move(file)) {}
    ModelInfo load(const std::string& path, GenerationObserver& observer) override {
        need(path);
        return FakeEngine::load(path, observer);
    }
    void generate(const GenerationRequest& request, GenerationObserver& observer, Controls& controls,
                  const std::string& journal) override {
        need(request.model);
        FakeEngine::generate(request, observer, controls, journal);
    }

private:
    void need(const std::string& model) const {
        if (!model.empty() && !QFile::exists(file_))
            throw Error(ErrorKind::BadModel, "There is no vocabulary.");
    }
    QString file_;
};

} // namespace

/// Models in the real window: what they prefer, how they are dropped, and what becomes of wrong ones.
class StudioModelsTest : public QObject, test::StudioDriver {
    Q_OBJECT

    void open() {
        goOn();
        QVERIFY(StudioDriver::open([this] { return heldEngine(2); }));
    }
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = folder_->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static QByteArray safetensors(const QByteArray& tensor) {
        const QByteArray header = "{\"" + tensor + "\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";
        QByteArray size(8, '\0');
        size[0] = char(header.size());
        return size + header + QByteArray(4, '\0');
    }
    /// A file of the name that looks like a whole model.
    QString model(const QString& name) { return write(name, safetensors("model.diffusion_model.out.2.weight")); }
    /// A folder of our own whose latelier.json says this.
    QString ownModel(const QString& name, const QByteArray& facts) {
        for (const char* part : {"unet", "vae", "text_encoder"})
            write(name + QLatin1Char('/') + QLatin1String(part) +
                      QStringLiteral("/diffusion_pytorch_model.safetensors"),
                  safetensors("conv_in.weight"));
        write(name + QStringLiteral("/latelier.json"), facts);
        return QFileInfo(write(name + QStringLiteral("/model_index.json"), "{}")).path();
    }
    void choose(const QString& path) {
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        set([&](GenerationRequest& request) { request.model = path.toStdString(); });
        QVERIFY(!ready.isEmpty() || ready.wait(60000));
    }
    /// Drops a file on a widget as a file manager does. Says whether it was taken.
    bool drop(QWidget& widget, const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { studio_.reset(); }

    void aModelsOwnSettingsAreTakenWhereTheUserChoseNone() {
        open();
        const QString own =
            ownModel(QStringLiteral("own"), "{\"preferred_steps\": 12, \"preferred_guidance\": 3.5, "
                                            "\"preferred_sampler\": \"Heun\", \"preferred_schedule\": \"Karras\"}");
        set([](GenerationRequest& request) { request.steps = 33; });
        choose(own);
        GenerationRequest now = studio_->panelRequest();
        QCOMPARE(now.steps, 33);
        QCOMPARE(now.guidance, 3.5);
        QCOMPARE(now.sampler, std::string("Heun"));
        QCOMPARE(now.schedule, std::string("Karras"));
        auto* guidance = studio_->window().settings().findChild<NumberSlider*>(QStringLiteral("guidance"));
        guidance->setValue(9);
        QTest::mouseDClick(guidance->findChild<QSlider*>(), Qt::LeftButton);
        QCOMPARE(guidance->value(), 3.5);
        // Another model gets the program's own settings back, and its own size.
        choose(model(QStringLiteral("large.safetensors")));
        now = studio_->panelRequest();
        QCOMPARE(now.width, 512);
        QCOMPARE(now.steps, 33);
        QCOMPARE(now.guidance, GenerationRequest{}.guidance);
        QCOMPARE(now.sampler, GenerationRequest{}.sampler);
    }

    void aPictureThatIsAskedForWhileTheModelLoadsHasItsSettings() {
        open();
        const QString own = ownModel(QStringLiteral("own"), "{\"preferred_guidance\": 3.5, \"preferred_size\": 64}");
        set([&](GenerationRequest& request) { request.model = own.toStdString(); });
        button().click();
        QVERIFY(done());
        QCOMPARE(shown().request.guidance, 3.5);
        QCOMPARE(QSize(shown().request.width, shown().request.height), QSize(64, 64));
        QCOMPARE(studio_->panelRequest().guidance, 3.5);
    }

    void settingsOfTheLastTimeOutweighTheModels() {
        open();
        const QString own = ownModel(QStringLiteral("own"), "{\"preferred_guidance\": 3.5}");
        choose(own);
        set([](GenerationRequest& request) { request.guidance = GenerationRequest{}.guidance; });
        studio_->window().close(); // saves what changed a moment ago
        studio_.reset();
        open();
        QCOMPARE(studio_->panelRequest().model, own.toStdString());
        QCOMPARE(studio_->panelRequest().guidance, GenerationRequest{}.guidance);
    }

    void aModelThatPrefersNonsenseIsUsedWithTheUsualSettings() {
        open();
        choose(ownModel(QStringLiteral("own"), "{\"preferred_sampler\": \"Magic\"}"));
        QCOMPARE(studio_->panelRequest().sampler, GenerationRequest{}.sampler);
    }

    void aModelIsDroppedAnywhereInTheWindow() {
        open();
        MainWindow& window = studio_->window();
        QWidget* places[] = {&window.canvas(), prompt().viewport(), &window.timeline(), &window.queue(),
                             window.settings().findChild<QLineEdit*>(QStringLiteral("seed"))};
        int number = 0;
        for (QWidget* place : places) {
            const QString file = model(QStringLiteral("dropped-%1.safetensors").arg(++number));
            QVERIFY2(drop(*place, file), place->metaObject()->className());
            QCOMPARE(studio_->panelRequest().model, file.toStdString());
        }
        QVERIFY(!prompt().toPlainText().contains(QStringLiteral("dropped")));
    }

    void aFileThatCannotPaintIsRefusedAndTheModelStays() {
        open();
        const std::string before = studio_->panelRequest().model;
        const std::pair<QString, QString> wrong[] = {
            {write(QStringLiteral("style.safetensors"), safetensors("lora_unet_x.alpha")), QStringLiteral("a LoRA")},
            {write(QStringLiteral("cut.safetensors"), "short"), QStringLiteral("cut.safetensors")},
            {write(QStringLiteral("words.ckpt"), "these are words"), QStringLiteral("words.ckpt")},
        };
        for (const auto& [file, told] : wrong) {
            QVERIFY(drop(studio_->window().canvas(), file));
            const QString sentence = studio_->window().errorBar().sentence();
            QVERIFY2(sentence.contains(told), qPrintable(sentence));
            QCOMPARE(studio_->panelRequest().model, before);
        }
    }

    void aModelThatIsGoneLeavesTheStarterModelToPaintWith() {
        open();
        set([](GenerationRequest& request) { request.model = "/nowhere/damaged.safetensors"; });
        ErrorBar& bar = studio_->window().errorBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar.sentence().contains(QStringLiteral("damaged")), 30000);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        for (QPushButton* button : bar.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Use the starter model"))
                button->click();
        QVERIFY(!ready.isEmpty() || ready.wait(60000));
        QCOMPARE(studio_->panelRequest().model, std::string());
    }

    void theVocabularyBesideAFileCountsThePrompt() {
        open();
        write(QStringLiteral("vocab.json"), "{\"<|startoftext|>\": 0, \"<|endoftext|>\": 1}");
        write(QStringLiteral("merges.txt"), "#version: 0.2\n");
        type(QStringLiteral("house"));
        choose(model(QStringLiteral("other.safetensors")));
        QLabel* count = nullptr;
        for (QLabel* label : studio_->window().prompt().findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Length of the prompt in tokens"))
                count = label;
        // Without merges each letter is a token.
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("5 of 75 tokens"), 30000);
    }

    void whatAModelLackedCanBeBroughtAndTriedAgain() {
        const QString lacking = folder_->filePath(QStringLiteral("merges.txt"));
        QVERIFY(StudioDriver::open([lacking] { return std::make_unique<NeedyEngine>(lacking); }));
        ErrorBar& bar = studio_->window().errorBar();
        const auto offers = [&] {
            QStringList texts;
            for (const QPushButton* button : bar.findChildren<QPushButton*>())
                if (!button->isHidden())
                    texts << button->text();
            return texts;
        };
        const QStringList both{QStringLiteral("Try again"), QStringLiteral("Use the starter model")};
        const QString other = model(QStringLiteral("other.safetensors"));
        set([&](GenerationRequest& request) { request.model = other.toStdString(); });
        QTRY_COMPARE_WITH_TIMEOUT(bar.sentence(), QStringLiteral("There is no vocabulary."), 30000);
        QCOMPARE(offers(), both);
        // Asking for a picture tries as well, and still says what to do.
        button().click();
        QTRY_VERIFY_WITH_TIMEOUT(!studio_->studio().running() && !bar.isHidden(), 30000);
        QCOMPARE(offers(), both);
        write(QStringLiteral("merges.txt"), "#version: 0.2\n");
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        button().click();
        QVERIFY(!ready.isEmpty() || ready.wait(60000));
        QVERIFY(bar.isHidden());
        QVERIFY(done());
        QCOMPARE(shown().request.model, other.toStdString());
    }

    void undoingAChoiceOfModelLoadsTheOneBefore() {
        open();
        choose(model(QStringLiteral("other.safetensors")));
        QSignalSpy ready(&studio_->inference(), &InferenceThread::modelLoaded);
        for (QAction* action : studio_->window().findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                action->trigger();
        QCOMPARE(studio_->panelRequest().model, std::string());
        QVERIFY(!ready.isEmpty() || ready.wait(60000));
        QCOMPARE(ready.last().at(0).value<ModelInfo>().path, std::string());
    }

    void anotherModelIsChosenWhileAPictureForms() {
        open();
        QVERIFY(paintUntil(2));
        const QString other = model(QStringLiteral("other.safetensors"));
        set([&](GenerationRequest& request) { request.model = other.toStdString(); });
        QVERIFY(studio_->studio().running());
        goOn();
        QVERIFY(done());
        QCOMPARE(shown().state, RunState::Finished);
        QCOMPARE(shown().request.model, std::string());
        button().click();
        QVERIFY(done());
        QCOMPARE(shown().request.model, other.toStdString());
    }
};

QTEST_MAIN(StudioModelsTest)
#include "StudioModelsTest.moc"
