#pragma once

#include "ui/canvas/CanvasTransform.h"

#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

namespace latelier {

/// Two pictures in one view: not at all, next to each other, or one over the other up to a line that can be dragged.
enum class Comparison { None, SideBySide, Wipe };

/// Paints over the picture in view coordinates, in the view's own OpenGL context where there is one.
class CanvasOverlay {
public:
    virtual ~CanvasOverlay() = default;
    virtual void paint(QPainter& painter, const CanvasTransform& transform, QSize view, bool openGl) = 0;
    /// Takes an event before the view does; returns true when it is used up.
    virtual bool event(QEvent* event) = 0;
    /// What it adds to the canvas, for screen readers.
    virtual QString inWords() const { return {}; }
};

/// The picture, with pan, zoom, fit and comparison. It draws with OpenGL, or with the raster painter where there is no
/// OpenGL. The picture may have fewer pixels than its size says (a preview of a latent): it is stretched to the size.
class CanvasView : public QWidget {
    Q_OBJECT

public:
    explicit CanvasView(QWidget* parent = nullptr);
    ~CanvasView() override;

    enum class Change { AtOnce, Blended };

    /// Shows a picture that stands for `size` pixels; Blended fades it in over the one before.
    void setPicture(const QImage& picture, QSize size, Change change);
    /// Shows the same picture with other pixels, inside `changed` alone: quick, however large the picture is.
    void updatePicture(const QImage& picture, const QRect& changed);
    const QImage& picture() const { return picture_; }
    QSize pictureSize() const { return size_; }

    /// Compares the picture with another; pan and zoom hold for both.
    void setComparison(Comparison comparison, const QImage& other = {}, const QString& label = {},
                       const QString& otherLabel = {});
    Comparison comparison() const { return comparison_; }
    const QString& otherLabel() const { return otherLabel_; }

    /// The line on top: 0 to 1, or negative for none.
    void setProgress(double progress);
    double progress() const { return progress_; }
    /// A file that stands for the picture when it is dragged to another program; empty is none.
    void setPictureFile(const QString& path) { file_ = path; }
    /// One quiet line in the lower corner, such as which step is shown.
    void setCaption(const QString& caption);
    const QString& caption() const { return caption_; }
    /// What is written where there is no picture.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return emptyText_; }
    void setOverlay(CanvasOverlay* overlay);
    const CanvasOverlay* overlay() const { return overlay_; }
    /// Lies under the overlay, hears of events after it, and of keys before the view; it asks for repaints itself.
    void setTools(CanvasOverlay* tools);
    const CanvasOverlay* tools() const { return tools_; }
    void setToolCursor(Qt::CursorShape cursor);
    /// Space is held: drags move the picture.
    bool spaceHeld() const { return spaceHeld_; }

    const CanvasTransform& transform() const { return transform_; }
    bool usesOpenGl() const { return openGl_; }
    /// Pixels of the picture per pixel of the screen.
    double zoom() const;

    void fit();
    void actualSize();
    void zoomBy(double factor);
    /// Moves the picture no farther than needed to bring a point of it in sight.
    void reveal(QPointF picture);

    void refresh();
    /// A part of the view alone.
    void refreshArea(const QRect& area);
    /// For overlays that hold OpenGL objects of their own.
    void makeCurrent();
    void doneCurrent();

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSurface(bool openGl);
    void pressed(QMouseEvent* event);
    void moved(QMouseEvent* event);
    void released();
    void updateCursor(QPointF at);

    void paint(QPainter& painter);
    void paintPicture(QPainter& painter, const QRectF& target, const QImage& image, double opacity);
    void paintComparison(QPainter& painter);
    void paintPixelGrid(QPainter& painter, const QRectF& target);
    void paintNotes(QPainter& painter);
    const QImage& forScale(const QImage& image, QSize device);
    QSize deviceSize(const QRectF& target) const;
    void setTransform(const CanvasTransform& transform, bool fitted);
    double wipeX() const;
    bool animated() const;
    QSizeF viewArea() const;

    QWidget* surface_ = nullptr;
    bool openGl_ = false;
    QImage picture_;
    QImage before_;
    QImage other_;
    QString label_;
    QString otherLabel_;
    QSize size_;
    QString file_;
    QString caption_;
    QString emptyText_;
    CanvasOverlay* overlay_ = nullptr;
    CanvasOverlay* tools_ = nullptr;
    Qt::CursorShape toolCursor_ = Qt::ArrowCursor;
    CanvasTransform transform_;
    bool fitted_ = true;
    double progress_ = -1;
    Comparison comparison_ = Comparison::None;
    double wipe_ = 0.5;
    QVariantAnimation blend_;

    enum class Drag { None, Pan, Wipe, Out };
    Drag drag_ = Drag::None;
    QPointF dragFrom_;
    QPointF dragLast_;
    bool spaceHeld_ = false;
    bool focusShown_ = true; ///< keys or the program led to it, not the mouse

    struct Scaled {
        qint64 key = 0;
        QSize size;
        QImage image;
    };
    Scaled scaled_[2];
    bool scaledNext_ = false;
};

} // namespace latelier
