#pragma once

#include "app/Application.h"
#include "tests/support/FakeEngine.h"
#include "ui/PromptEdit.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/TimelineCells.h"
#include "ui/TimelineStrip.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <climits>
#include <memory>

namespace latelier::test {

/// Drives the real window as a hand would: types, presses, looks, steps back. The limits are those of a busy machine.
class StudioDriver {
protected:
    std::unique_ptr<QTemporaryDir> folder_ = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Application> studio_;
    std::function<std::size_t()> freeMemory_;
    QSize shownSize_; ///< the size in the panel after the start
    std::shared_ptr<std::atomic<int>> hold_ = std::make_shared<std::atomic<int>>(INT_MAX);

    /// A fake engine that holdAfter() holds.
    std::unique_ptr<Engine> heldEngine(int stepMilliseconds) {
        return std::make_unique<FakeEngine>(std::chrono::milliseconds(stepMilliseconds), hold_);
    }
    void holdAfter(int step) { *hold_ = step; }
    void goOn() { *hold_ = INT_MAX; }
    /// Paints what the panels say up to this step, where it stays until goOn().
    bool paintUntil(int step) {
        holdAfter(step);
        button().click();
        return reached(step);
    }

    /// Opens the window on the folder and waits until its model is loaded.
    bool open(InferenceThread::MakeEngine makeEngine) {
        ApplicationOptions options;
        options.makeEngine = std::move(makeEngine);
        options.stateFolder = folder_->filePath(QStringLiteral("state"));
        options.pictureFolder = folder_->filePath(QStringLiteral("pictures"));
        options.freeMemory = freeMemory_;
        studio_ = std::make_unique<Application>(*qApp, options);
        QSignalSpy ready(studio_.get(), &Application::modelReady);
        studio_->window().show();
        if (!QTest::qWaitForWindowExposed(&studio_->window()) || (ready.isEmpty() && !ready.wait(60000)))
            return false;
        const GenerationRequest request = studio_->panelRequest();
        shownSize_ = QSize(request.width, request.height);
        return true;
    }
    /// Changes what the panels say, as a hand at the settings would.
    template <typename Edit>
    void set(Edit edit) {
        GenerationRequest request = studio_->panelRequest();
        edit(request);
        studio_->window().settings().readFrom(request);
        Q_EMIT studio_->window().settings().edited(QStringLiteral("test"));
    }

    PromptEdit& prompt() { return *studio_->window().prompt().promptEdit(); }
    QPushButton& button() { return *studio_->window().findChild<QPushButton*>(QStringLiteral("generateButton")); }
    void trigger(const char* action) { studio_->window().action(QString::fromLatin1(action)).trigger(); }
    void type(const QString& text) {
        prompt().selectAll();
        QTest::keyClicks(&prompt(), text);
    }
    bool done() {
        return QTest::qWaitFor([this] { return !studio_->studio().running(); }, 120000);
    }
    bool reached(int step) {
        return QTest::qWaitFor([&] { return studio_->presenter().step() >= step; }, 60000);
    }
    void look(int step) {
        auto* cells = studio_->window().timeline().findChild<TimelineCells*>();
        QTest::mouseClick(cells, Qt::LeftButton, {}, cells->cellRect(step).center());
    }
    const Run& shown() { return *studio_->history().find(studio_->presenter().run()); }
};

} // namespace latelier::test
