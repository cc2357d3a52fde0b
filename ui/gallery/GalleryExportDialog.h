#pragma once

#include "gallery/GalleryTransfer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace latelier {

/// Asks where copies of pictures go, and how they are named.
class GalleryExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `sample` is one of the pictures, whose name is shown as an example.
    GalleryExportDialog(int pictures, const PictureEntry& sample, const QString& folder, QWidget* parent = nullptr);

    QString folder() const;
    ExportOptions options() const;

private:
    void showExample();
    void offerQuality();

    PictureEntry sample_;
    QLineEdit* folder_;
    QLineEdit* pattern_;
    QLabel* example_;
    QComboBox* format_;
    QSpinBox* quality_;
    QCheckBox* settings_;
    QPushButton* export_;
};

} // namespace latelier
