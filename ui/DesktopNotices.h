#pragma once

#include <QString>

class QWidget;

namespace latelier {

/// Shows progress in the taskbar where a launcher listens (com.canonical.Unity.LauncherEntry over D-Bus: Unity, KDE
/// Plasma, GNOME with Dash to Dock); negative hides it.
void showTaskbarProgress(double progress);

/// A notification of the desktop and a hint in the taskbar; nothing while the window is in front.
void noticeInBackground(QWidget& window, const QString& title, const QString& text);

} // namespace latelier
