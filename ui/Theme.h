#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QDBusVariant;
class QPainter;

namespace latelier {

enum class ThemeChoice { System, Dark, Light };

/// The palette of the dark or the light theme. Widgets read their colours from their own palette, by these roles:
/// Window is a panel, Dark the surround of the picture, Base a field, Mid a line, PlaceholderText dim text, and
/// Highlight the one accent for what is live or selected.
QPalette themePalette(bool dark);

/// The colour of what has gone wrong, readable on a panel.
QColor errorColour(const QPalette& palette);

/// Draws the line around something that has the focus, as the style sheet does for Qt's own widgets.
void paintFocus(QPainter& painter, const QRect& rect, const QPalette& palette);

/// Gives the application its palette and style sheet, and follows the desktop's choice of dark or light, and of motion.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    ThemeChoice choice() const { return choice_; }
    void setChoice(ThemeChoice choice);
    bool dark() const { return choice_ == ThemeChoice::System ? systemDark_ : choice_ == ThemeChoice::Dark; }
    /// Follows the desktop by itself.
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void askDesktop();
    void setSystemScheme(uint scheme);
    void apply();

    QApplication& application_;
    ThemeChoice choice_ = ThemeChoice::System;
    bool systemDark_ = true;
};

} // namespace latelier
