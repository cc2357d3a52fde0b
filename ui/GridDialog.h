#pragma once

#include "ui/GridSpec.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace latelier {

/// Asks which settings vary along the columns, rows and pages of a grid of pictures.
class GridDialog : public QDialog {
    Q_OBJECT

public:
    /// `base` is the request that varies.
    explicit GridDialog(GenerationRequest base, QWidget* parent = nullptr);

    /// Adds a button that leads back to the grid before; exec() then returns `Last`.
    void offerLast();
    static constexpr int Last = Accepted + 1;

    const GridSpec& spec() const { return spec_; }

private:
    void renew();

    struct Row {
        QComboBox* axis;
        QLineEdit* values;
    };
    GenerationRequest base_;
    std::array<Row, 3> rows_{};
    QLabel* note_;
    QDialogButtonBox* buttons_;
    QPushButton* paint_;
    GridSpec spec_;
};

} // namespace latelier
