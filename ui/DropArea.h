#pragma once

#include <QObject>
#include <QStringList>

class QImage;
class QMimeData;
class QWidget;

namespace latelier {

/// Takes files and pictures that are dropped anywhere in a window. A text field takes dropped words and no files; what
/// else wants drops for itself keeps them.
class DropArea : public QObject {
    Q_OBJECT

public:
    /// `origin` is where drags begin that mean another program.
    DropArea(QWidget& window, const QWidget& origin);

    /// Announces files or a picture as if they were dropped; false where there are none.
    bool take(const QMimeData& data);

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    void pictureDropped(const QImage& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& window_;
    const QWidget& origin_;
};

} // namespace latelier
