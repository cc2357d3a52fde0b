#include "ui/DesktopNotices.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

namespace latelier {

DesktopNotices::DesktopNotices(std::function<QDBusConnection()> bus) : bus_(std::move(bus)) {}

void DesktopNotices::showProgress(double progress) {
    const QDBusConnection bus = bus_();
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

void DesktopNotices::noticeInBackground(QWidget& window, const QString& title, const QString& text) {
    if (window.isActiveWindow())
        return;
    QApplication::alert(&window);
    const QDBusConnection bus = bus_();
    if (!bus.isConnected())
        return;
    QDBusMessage notify = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    notify << QApplication::applicationDisplayName() << shown_ << QStringLiteral("latelier") << title
           << text.toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<uint> id = *answer; id.isValid())
            shown_ = id.value();
        answer->deleteLater();
    });
}

} // namespace latelier
