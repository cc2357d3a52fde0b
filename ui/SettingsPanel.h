#pragma once

#include "core/base/Engine.h"
#include "core/base/GenerationRequest.h"

#include <QImage>
#include <QScrollArea>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace latelier {

class NumberSlider;
class SettingsForm;
class SpeedSettings;

/// A model that can be chosen.
struct ModelEntry {
    QString path; ///< empty is the starter model
    QString name;
    QString facts;      ///< family and size, or why it cannot paint; empty while they are not known
    bool paints = true; ///< false for what cannot be chosen
};

/// Every setting of a picture except its prompts, in one column.
class SettingsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    /// Path of the model that is chosen; empty is the starter model.
    std::string chosenModel() const;
    /// Path of the model whose file or folder has this name, with or without its ending; none when none has.
    std::optional<std::string> modelNamed(const std::string& name) const;

    /// Writes the settings into a request and leaves its prompts, pictures and history alone.
    void writeTo(GenerationRequest& request) const;
    /// Shows the request's settings without a signal.
    void readFrom(const GenerationRequest& request);

    void setModels(const std::vector<ModelEntry>& models);
    /// Family, size and other facts of the loaded model, under its name.
    void showModel(const ModelInfo& model);
    /// What steps and guidance go back to.
    void setStandards(int steps, double guidance);
    /// Says nothing of a model: none could be loaded.
    void showNoModel();
    /// How far the loaded model's fingerprint is taken, 0 to 1, or the fingerprint.
    void showFingerprint(double fraction, const QString& hash = {});
    /// What the size needs, in words, under the size; empty is nothing to say.
    void showMemoryNote(const QString& note);
    /// The file of the tiny decoder that makes previews.
    void setPreviewDecoder(const QString& path);
    QString previewDecoder() const { return previewDecoder_; }
    /// The picture that is started from; null is none. The change amount matters only with one.
    void setSource(const QImage& picture);

    bool seedLocked() const;
    void setSeedLocked(bool locked);
    void drawSeed();
    void setLastSeed(quint64 seed);
    std::uint64_t seed() const;

Q_SIGNALS:
    /// The user changed a setting; `field` names it, so that a gesture on one field is undone as one.
    void edited(const QString& field);
    /// Guidance moved: it also steers a running picture.
    void guidanceEdited(double guidance);
    void modelFolderRequested();
    void sourceRemoved();
    /// The user wants previews by a tiny decoder, or by another one.
    void previewDecoderRequested();

protected:
    bool event(QEvent* event) override;

private:
    void fitWidth();
    void tellModel();
    QWidget* makeModelRow();
    QWidget* makeSizeRow();
    QWidget* makeSeedRow();
    QWidget* makeSourceRow();
    void addSlider(NumberSlider* slider, const QString& field, const QString& label, const QString& term,
                   const QString& help);
    void edit(const QString& field);
    void explainSampler();
    void setSize(int width, int height);

    SettingsForm* form_;
    QComboBox* model_;
    QLabel* modelFacts_;
    ModelInfo shownModel_;
    std::optional<double> hashed_; ///< share of the model's file that is in its fingerprint
    QString hash_;
    QLabel* memoryNote_;
    QString previewDecoder_;
    QSpinBox* width_;
    QSpinBox* height_;
    QComboBox* sampler_;
    QComboBox* schedule_;
    QLineEdit* seed_;
    QToolButton* lockSeed_;
    QToolButton* reuseSeed_;
    QComboBox* preview_;
    QComboBox* previewMethod_;
    QComboBox* precision_;
    SpeedSettings* speed_;
    NumberSlider* steps_;
    NumberSlider* guidance_;
    NumberSlider* count_;
    NumberSlider* strength_;
    NumberSlider* clipSkip_;
    QWidget* source_ = nullptr;
    QLabel* sourcePicture_ = nullptr;
    std::optional<quint64> lastSeed_;
};

} // namespace latelier
