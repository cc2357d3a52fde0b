#pragma once

#include "app/CanvasPresenter.h"
#include "app/Studio.h"
#include "ui/MainWindow.h"
#include "ui/paint/DocumentFile.h"
#include "ui/paint/PaintSurface.h"
#include "ui/paint/ToolMemory.h"

#include <vector>

namespace latelier {

enum class LayerOperation;
enum class MaskOperation;

/// Makes the canvas a place to work on a picture: ties the document to the tools, the panel and what the canvas shows,
/// hands it to the runs that fill it, and takes their pictures back into it.
class PaintDesk : public QObject {
    Q_OBJECT

public:
    PaintDesk(MainWindow& window, RunHistory& history, CanvasPresenter& presenter, Studio& studio, QUndoStack& undo);
    ~PaintDesk() override;

    Document& document() { return document_; }
    PaintSurface& surface() { return surface_; }

    /// Adds the settings of the painting panel alone.
    void writeSettings(GenerationRequest& request) const;
    /// Adds the picture and its mask where one is worked on, and the size that suits them.
    void writeTo(GenerationRequest& request);
    void readFrom(const GenerationRequest& request);

    /// Tools and the look of the mask, as they are kept over restarts.
    ToolMemory tools() const { return {surface_.settings(), surface_.look()}; }
    void setTools(const ToolMemory& tools);

    /// Works on this picture from now on, as one step of the undo.
    void open(const QImage& picture);
    /// Crops or extends the picture to the frame, where that was moved; a run sees what lies in the frame.
    void applyFrame();
    /// Goes back to painting from noise.
    void close();
    /// Stands for a document that was kept on disk.
    void restore(const DocumentContent& content);

Q_SIGNALS:
    /// Another picture is worked on, or none.
    void opened();
    /// Something for the user to know that is no error.
    void noticed(const QString& sentence);
    void failed(const QString& sentence);
    /// A finished request for the queue, such as a variation.
    void requested(const GenerationRequest& request);
    void settingsEdited();
    void toolsEdited();

private:
    /// A picture that was handed to a run, to know what it changed.
    struct Sent {
        std::shared_ptr<const Image> source;
        PaintState state;
    };

    void connectTools();
    void connectPanel();
    void connectLayers(QUndoStack& undo);
    void documentChanged();
    bool takeShown();
    QImage shownPicture() const;
    void takeResult(const std::shared_ptr<const GeneratedPicture>& made);
    void operate(MaskOperation operation, int pixels);
    void changeMask(const QString& text, const QImage& mask);
    void operateOnLayers(LayerOperation operation);
    void changeLayer(const QString& text, std::uint32_t id, const std::function<void(Layer&)>& edit);
    void paintVariations();
    void enlarge(SourceScaling scaling);
    void loadMask();
    void saveMask();
    void showSource();
    void tellPlan();

    MainWindow& window_;
    RunHistory& history_;
    CanvasPresenter& presenter_;
    Document document_;
    PaintSurface surface_;
    std::vector<Sent> sent_; ///< latest last
    quint64 sentRevision_ = 0;
    /// The layer whose opacity was the last change, with the document's revision and the undo stack's index after it.
    std::tuple<std::uint32_t, quint64, int> fading_;
    bool pictureTouched_ = false;
    bool takingResult_ = false;
};

} // namespace latelier
