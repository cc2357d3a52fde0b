#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QWidget;

namespace latelier {

/// Tells the desktop how far pictures are and when they end, where it listens on the session bus; nothing happens where
/// it does not.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    /// The bus is asked for when there is something to tell, which is long after the window is there.
    explicit DesktopNotices(std::function<QDBusConnection()> bus = QDBusConnection::sessionBus);

    /// Progress from 0 to 1 in the taskbar (com.canonical.Unity.LauncherEntry: Unity, KDE Plasma, GNOME with Dash to
    /// Dock); negative hides it.
    void showProgress(double progress);

    /// A notification of the desktop, in place of the last one, and a hint in the taskbar; nothing while the window is
    /// in front.
    void noticeInBackground(QWidget& window, const QString& title, const QString& text);

private:
    std::function<QDBusConnection()> bus_;
    uint shown_ = 0; ///< the last notification
};

} // namespace latelier
