#pragma once

#include "app/Studio.h"
#include "ui/GridSpec.h"

namespace latelier {

class GridView;
class MainWindow;

/// Paints a grid of settings: puts its pictures into the queue and shows them where they belong as they form.
class GridRun : public QObject {
    Q_OBJECT

public:
    GridRun(MainWindow& window, RunHistory& history, GenerationQueue& queue, Studio& studio);

    /// Asks what varies, then begins; or shows the grid before once more.
    void open(const GenerationRequest& base);
    void begin(const GenerationRequest& base, const GridSpec& spec);
    void show();
    void close();
    GridView& view() { return *view_; }

Q_SIGNALS:
    /// The user wants to see this picture alone.
    void runChosen(RunId run);

private:
    MainWindow& window_;
    GenerationQueue& queue_;
    Studio& studio_;
    GridView* view_;
    std::map<JobId, std::array<int, 3>> places_;
};

} // namespace latelier
