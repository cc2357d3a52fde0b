#pragma once

#include "ui/Saving.h"
#include "ui/gallery/GalleryCommands.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace latelier {

/// Asks in which form finished pictures are kept, and tells what the kept steps take.
class SavingDialog : public QDialog {
    Q_OBJECT

public:
    SavingDialog(const Saving& saving, GalleryCommands& commands, QWidget* parent = nullptr);

    Saving saving() const;

private:
    void explain();
    void countSteps();
    void prune();

    GalleryCommands& commands_;
    QComboBox* format_;
    QLabel* explanation_;
    QSpinBox* quality_;
    QCheckBox* steps_;
    QLabel* room_;
    QPushButton* prune_;
    std::vector<PictureId> withSteps_;
};

} // namespace latelier
