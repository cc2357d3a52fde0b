#pragma once

#include <QImage>
#include <QWidget>

#include <array>
#include <vector>

namespace latelier {

/// One to four pictures, large, under the same pan and zoom. Pictures of different sizes show the same part of
/// themselves. Two can be laid over each other up to a line that is dragged.
class GalleryViewer : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostPictures = 4;

    explicit GalleryViewer(QWidget* parent = nullptr);

    struct Shown {
        QString file;
        QString label;  ///< lines below the picture; short ones share one where there is room
        QImage preview; ///< stands in until the file is read
        QSize size;     ///< of the picture in the file, for the preview
    };
    /// Files are read in the background; labels may be given again when more is known.
    void showPictures(const std::vector<Shown>& pictures);
    void setLabels(const QStringList& labels);
    const std::vector<Shown>& shown() const { return shown_; }
    /// Every picture is read, or cannot be.
    bool complete() const;
    void setWipe(bool wipe);
    bool wipe() const { return wipe_ && shown_.size() == 2; }

    /// Number of the picture that keys mean: the one that the pointer went over or that Left and Right went to.
    std::size_t current() const { return current_; }
    /// Number of the picture that is at a point of the widget; -1 where there is none.
    int paneUnder(QPointF at) const;

    void fit();
    void actualSize();
    void zoomBy(double factor, QPointF at);

Q_SIGNALS:
    void closeRequested();
    /// The next picture, or the one before, with one picture shown.
    void stepRequested(int by);
    void wipeChanged(bool wipe);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int columns() const;
    QSizeF sizeOf(std::size_t index) const;
    QRectF pane(std::size_t index) const;
    QRectF part(std::size_t index) const;
    QRectF target(std::size_t index) const;
    double fitScale(std::size_t index) const;
    void paintPicture(QPainter& painter, std::size_t index) const;
    void paintLabel(QPainter& painter, std::size_t index) const;
    void move(QPointF by, std::size_t pane);
    void step(int by);
    void setCurrent(int index);
    std::size_t paneAt(QPointF at) const;
    double labelWidth() const;
    double labelHeight() const;
    QStringList labelLines(std::size_t index) const;

    std::vector<Shown> shown_;
    std::array<QImage, mostPictures> images_;
    std::array<bool, mostPictures> read_{};
    std::size_t current_ = 0;
    int number_ = 0;         ///< of the latest set of pictures; what belongs to an older one is passed over
    double zoom_ = 1;        ///< 1 fits
    QPointF centre_{.5, .5}; ///< the point of the pictures, in fractions of their sizes, in the middle of the panes
    bool wipe_ = false;
    double wipeAt_ = .5;
    bool wiping_ = false;
    QPointF last_;
};

} // namespace latelier
