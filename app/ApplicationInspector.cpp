#include "app/Application.h"

#include "ui/TimelineStrip.h"

#include <QMenu>

namespace latelier {

void Application::connectInspector() {
    QAction& open = window_.action(QStringLiteral("inspector"));
    connect(&open, &QAction::toggled, &inspector_, &Inspector::setShown);
    connect(&open, &QAction::toggled, &inference_, &InferenceThread::watchAttention);
    connect(&presenter_, &CanvasPresenter::runShown, this, [this](RunId run) {
        if (run) // what led to a fill is still to be looked into when the whole picture is shown
            inspector_.show(run, 0);
    });
    connect(&window_.timeline(), &TimelineStrip::stepSelected, this,
            [this](int step) { inspector_.show(presenter_.run(), step); });

    // What a click on a word in the inspector does, for the keyboard and for screen readers.
    auto* view = window_.findChild<QMenu*>(QStringLiteral("viewMenu"));
    auto* words = new QMenu(Inspector::tr("Which word drives which part"), view);
    words->setObjectName(QStringLiteral("wordMenu"));
    view->insertMenu(view->actions().value(view->actions().indexOf(&open) + 1), words);
    connect(words, &QMenu::aboutToShow, this, [this, words] {
        words->clear();
        for (const QString& word : inspector_.words()) {
            QAction* action = words->addAction(word, this, [this, word] { inspector_.chooseWord(word); });
            action->setCheckable(true);
            action->setChecked(word == inspector_.word());
        }
        if (words->isEmpty())
            words->addAction(Inspector::tr("Known for the steps that are painted while the inspector is open."))
                ->setEnabled(false);
    });
}

} // namespace latelier
