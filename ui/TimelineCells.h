#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace latelier {

struct RunStep;

/// Paints and picks the cells of a TimelineStrip.
class TimelineCells : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCells(QWidget* parent = nullptr);

    struct Content {
        std::vector<const RunStep*> steps;
        int total = 0;     ///< cells, done or still to come
        int inherited = 0; ///< steps that belong to a parent run
        int shown = 0;     ///< the step on the canvas
        bool running = false;
    };
    void setContent(Content content);
    const Content& content() const { return content_; }
    QRect cellRect(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int step);
    void held();     ///< a long press begins
    void released(); ///< it ends

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int narrowest() const; ///< width of a cell that its numbers fit in
    int cellWidth() const;
    int stepAt(int x) const;
    const RunStep* find(int step) const;
    void paintCell(QPainter& painter, int step) const;
    static QString inWords(const RunStep& step);
    /// Tells screen readers of the shown step.
    void describe();
    QFont smallFont() const;

    Content content_;
    QTimer hold_;
    bool playing_ = false;
};

} // namespace latelier
