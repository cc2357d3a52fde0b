#include "ui/DesktopNotices.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QWidget>

namespace latelier {

void showTaskbarProgress(double progress) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/com/latelier/Window"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QVariantMap values{{QStringLiteral("progress"), std::max(0.0, progress)},
                             {QStringLiteral("progress-visible"), progress >= 0}};
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()) << values;
    bus.send(update);
}

void noticeInBackground(QWidget& window, const QString& title, const QString& text) {
    if (window.isActiveWindow())
        return;
    QApplication::alert(&window);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage notify = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    notify << QApplication::applicationDisplayName() << uint(0) << QStringLiteral("latelier") << title << text
           << QStringList() << QVariantMap() << -1;
    bus.asyncCall(notify);
}

} // namespace latelier
