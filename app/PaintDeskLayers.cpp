#include "app/PaintDesk.h"

#include "ui/paint/LayerPanel.h"
#include "ui/paint/Layers.h"
#include "ui/paint/PaintPanel.h"

#include <QUndoStack>

namespace latelier {

void PaintDesk::connectLayers(QUndoStack& undo) {
    LayerPanel& panel = window_.paint().layers();
    const auto show = [this, &panel] { panel.showLayers(document_.state(), document_.activeLayer()); };
    connect(&document_, &Document::layersChanged, this, show);
    connect(&document_, &Document::changed, this, show);
    connect(&panel, &LayerPanel::chosen, &document_, &Document::setActiveLayer);
    connect(&panel, &LayerPanel::requested, this, &PaintDesk::operateOnLayers);
    connect(&panel, &LayerPanel::visibilityChosen, this, [this](std::uint32_t id, bool visible) {
        changeLayer(visible ? tr("shown layer") : tr("hidden layer"), id,
                    [&](Layer& layer) { layer.visible = visible; });
    });
    connect(&panel, &LayerPanel::renamed, this, [this](std::uint32_t id, const QString& name) {
        changeLayer(tr("renamed layer"), id, [&](Layer& layer) { layer.name = name; });
    });
    connect(&panel, &LayerPanel::opacityChosen, this, [this, &undo](int opacity) {
        // A drag of the slider is one step: what came before of it is taken back first.
        const std::uint32_t id = document_.activeLayer();
        if (fading_ == std::tuple(id, document_.revision(), undo.index()))
            undo.undo();
        changeLayer(tr("opacity of a layer"), id, [&](Layer& layer) { layer.opacity = opacity; });
        fading_ = {id, document_.revision(), undo.index()};
    });
}

void PaintDesk::changeLayer(const QString& text, std::uint32_t id, const std::function<void(Layer&)>& edit) {
    PaintState state = document_.state();
    const int layer = layerWithId(state, id);
    if (layer < 0)
        return;
    edit(state.layers[std::size_t(layer)]);
    document_.change(text, state);
}

void PaintDesk::operateOnLayers(LayerOperation operation) {
    const PaintState& state = document_.state();
    const int layer = layerWithId(state, document_.activeLayer());
    switch (operation) {
    case LayerOperation::Add: {
        const PaintState after = withNewLayer(state, tr("Layer %1").arg(state.layers.size() + 1), layer);
        document_.change(tr("new layer"), after);
        return document_.setActiveLayer(after.layers[std::size_t(layer) + 1].id);
    }
    case LayerOperation::Remove:
        return document_.change(tr("deleted layer"), withoutLayer(state, layer));
    case LayerOperation::Raise:
        return document_.change(tr("raised layer"), withLayerRaised(state, layer));
    case LayerOperation::Lower:
        return document_.change(tr("lowered layer"), withLayerRaised(state, layer - 1));
    case LayerOperation::Merge: {
        const PaintState after = withLayerMerged(state, layer);
        document_.change(tr("merged layers"), after);
        return document_.setActiveLayer(layer > 0 ? after.layers[std::size_t(layer) - 1].id : 0);
    }
    }
}

} // namespace latelier
