#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace latelier {

/// The pictures that are still to be painted, in order. It shows any list model and asks for changes by row.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    void setHeld(bool held);
    /// What puts a picture here: keys, or the name of a button.
    void setGenerateName(const QString& name);

Q_SIGNALS:
    void moveRequested(int row, int by);
    void duplicateRequested(int row);
    void removeRequested(int row);
    /// Nothing new is started while the queue is held; the picture that forms goes on.
    void holdRequested(bool hold);

private:
    void renew();
    int row() const;

    QListView* list_;
    QStackedLayout* pages_;
    QLabel* note_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* duplicate_;
    QToolButton* remove_;
    QToolButton* hold_;
};

} // namespace latelier
