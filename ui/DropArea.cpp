#include "ui/DropArea.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QWidget>

namespace latelier {

namespace {

QStringList filesIn(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool isTextField(const QObject* object) {
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object->parent());
}

} // namespace

DropArea::DropArea(QWidget& window, const QWidget& origin) : window_(window), origin_(origin) {
    window_.setAcceptDrops(true);
    // A drag is offered to the innermost widget first and to the window last; text fields would take a file's name.
    qApp->installEventFilter(this);
}

bool DropArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        const bool files = !filesIn(*enter->mimeData()).isEmpty();
        if (files && isTextField(watched) && static_cast<QWidget*>(watched)->window() == &window_) {
            enter->ignore();
            return true;
        }
        if (watched == &window_ && enter->source() != &origin_ && (files || enter->mimeData()->hasImage())) {
            enter->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop && watched == &window_) {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->acceptProposedAction();
        take(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool DropArea::take(const QMimeData& data) {
    if (const QStringList paths = filesIn(data); !paths.isEmpty())
        Q_EMIT filesDropped(paths);
    else if (const QImage picture = data.imageData().value<QImage>(); !picture.isNull())
        Q_EMIT pictureDropped(picture);
    else
        return false;
    return true;
}

} // namespace latelier
