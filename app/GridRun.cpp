#include "app/GridRun.h"

#include "ui/GridDialog.h"
#include "ui/GridView.h"
#include "ui/MainWindow.h"

namespace latelier {

GridRun::GridRun(MainWindow& window, RunHistory& history, GenerationQueue& queue, Studio& studio)
    : window_(window), queue_(queue), studio_(studio), view_(new GridView(history, &window)) {
    view_->hide();
    connect(&studio_, &Studio::runBegan, this, [this](RunId run) {
        if (const auto place = places_.find(studio_.currentJob()); place != places_.end())
            view_->setRun(place->second, run);
    });
    connect(view_, &GridView::runChosen, this, [this](RunId run) {
        close();
        Q_EMIT runChosen(run);
    });
    connect(view_, &GridView::closeRequested, this, &GridRun::close);
}

void GridRun::open(const GenerationRequest& base) {
    GridDialog dialog(base, &window_);
    if (!places_.empty())
        dialog.offerLast();
    const int answer = dialog.exec();
    if (answer == QDialog::Accepted)
        begin(base, dialog.spec());
    else if (answer == GridDialog::Last)
        show();
}

void GridRun::begin(const GenerationRequest& base, const GridSpec& spec) {
    view_->setGrid(spec);
    places_.clear();
    // The first picture begins while it is added: its place must be known by then.
    JobId next = queue_.nextId();
    for (const GridCell& cell : gridCells(base, spec)) {
        places_[next++] = cell.place;
        queue_.add(cell.request);
    }
    show();
}

void GridRun::show() {
    window_.showPage(view_);
    view_->setFocus();
}

void GridRun::close() {
    window_.showPage(nullptr);
}

} // namespace latelier
