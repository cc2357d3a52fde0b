#pragma once

#include "ui/paint/PaintState.h"
#include "ui/paint/PanelForm.h"

class QListWidget;
class QListWidgetItem;

namespace latelier {

class NumberSlider;

enum class LayerOperation { Add, Remove, Raise, Lower, Merge };

/// The layers over the picture: which one is painted on, which are seen, and how strongly.
class LayerPanel : public PanelForm {
    Q_OBJECT

public:
    LayerPanel();

    /// Lists the layers of the state; `active` is the id of the one that is painted on, 0 the picture.
    void showLayers(const PaintState& state, std::uint32_t active);

Q_SIGNALS:
    /// To be done to the active layer, or above it.
    void requested(LayerOperation operation);
    void chosen(std::uint32_t id);
    void visibilityChosen(std::uint32_t id, bool visible);
    void renamed(std::uint32_t id, const QString& name);
    /// Of the active layer, in percent.
    void opacityChosen(int opacity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void list(const PaintState& state);
    void changed(const QListWidgetItem& item);

    QListWidget* list_;
    NumberSlider* opacity_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* raise_;
    QPushButton* lower_;
    QPushButton* merge_;
    std::vector<LayerInfo> shown_; ///< lowest first
};

} // namespace latelier
