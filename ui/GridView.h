#pragma once

#include "ui/GridSpec.h"
#include "ui/RunHistory.h"

#include <QWidget>

#include <map>

namespace latelier {

/// A grid of pictures that fills as they form; a click or Enter opens one.
class GridView : public QWidget {
    Q_OBJECT

public:
    explicit GridView(RunHistory& history, QWidget* parent = nullptr);

    void setGrid(const GridSpec& spec);
    /// This run paints the picture at this place.
    void setRun(const std::array<int, 3>& place, RunId run);
    RunId runAt(const std::array<int, 3>& place) const;

Q_SIGNALS:
    void runChosen(RunId run);
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect cellRect(const std::array<int, 3>& place) const;
    int side() const;
    void paintHeads(QPainter& painter) const;

    RunHistory& history_;
    GridSpec spec_;
    std::map<std::array<int, 3>, RunId> runs_;
    std::array<int, 3> current_{};
};

} // namespace latelier
