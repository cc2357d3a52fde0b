#pragma once

#include <QObject>

class QToolButton;
class QWidget;

namespace latelier {

class NumberSlider;
class PanelSpin;
class SettingsForm;
struct GenerationRequest;

/// The settings that take less time for a slightly other picture: rows at the end of a form, folded away under a
/// heading that says whether any is in use.
class SpeedSettings : public QObject {
    Q_OBJECT

public:
    explicit SpeedSettings(SettingsForm& form, QObject* parent = nullptr);

    void writeTo(GenerationRequest& request) const;
    /// Shows the request's settings without a signal.
    void readFrom(const GenerationRequest& request);

Q_SIGNALS:
    /// The user changed a setting; `field` names it.
    void edited(const QString& field);
    /// The rows came into sight; `last` is the field of the last one.
    void opened(QWidget* last);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeGuidanceSteps();
    void setOpen(bool open);
    void turnArrow();
    void edit(const QString& field);
    void tellUse();

    SettingsForm& form_;
    QToolButton* heading_;
    NumberSlider* deepEvery_;
    NumberSlider* tokenMerging_;
    PanelSpin* firstStep_; ///< counted from 1, as people do
    PanelSpin* lastStep_;  ///< 0 is the end
    QWidget* guidanceSteps_;
};

} // namespace latelier
