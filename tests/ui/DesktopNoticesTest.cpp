#include "ui/DesktopNotices.h"

#include <QApplication>
#include <QDBusError>
#include <QDBusServer>
#include <QTest>
#include <QWidget>

using namespace latelier;

/// A desktop's taskbar and its place for notifications, at the other end of a bus of their own.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        QString application;
        uint replaces;
        QString title;
        QString text;
    };
    std::vector<Notice> notices;
    std::vector<std::pair<QString, QVariantMap>> updates;

public Q_SLOTS:
    uint Notify(const QString& application, uint replaces, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int) {
        notices.push_back({application, replaces, title, text});
        return replaces ? replaces : 42;
    }
    void update(const QString& application, const QVariantMap& values) { updates.emplace_back(application, values); }
};

class DesktopNoticesTest : public QObject {
    Q_OBJECT

    FakeDesktop desktop_;
    QDBusServer server_;
    std::optional<QDBusConnection> bus_;

private Q_SLOTS:
    void initTestCase() {
        QApplication::setDesktopFileName(QStringLiteral("latelier"));
        QApplication::setApplicationDisplayName(QStringLiteral("Latelier"));
        bool met = false;
        connect(&server_, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            met = connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop_,
                                            QDBusConnection::ExportAllSlots) &&
                  connection.connect({}, QStringLiteral("/com/latelier/Window"),
                                     QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                                     &desktop_, SLOT(update(QString, QVariantMap)));
        });
        bus_ = QDBusConnection::connectToPeer(server_.address(), QStringLiteral("window"));
        QVERIFY2(bus_->isConnected(), qPrintable(bus_->lastError().message()));
        QTRY_VERIFY(met);
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromPeer(QStringLiteral("window")); }

    void progressIsShownInTheTaskbarAndHidden() {
        DesktopNotices notices([this] { return *bus_; });
        notices.showProgress(0.25);
        notices.showProgress(-1);
        QTRY_COMPARE(desktop_.updates.size(), std::size_t(2));
        const auto& [application, values] = desktop_.updates[0];
        QCOMPARE(application, QStringLiteral("application://latelier.desktop"));
        QCOMPARE(values, (QVariantMap{{QStringLiteral("progress"), 0.25}, {QStringLiteral("progress-visible"), true}}));
        QCOMPARE(desktop_.updates[1].second.value(QStringLiteral("progress-visible")), QVariant(false));
    }

    void aNoticeInTheBackgroundTakesThePlaceOfTheOneBefore() {
        DesktopNotices notices([this] { return *bus_; });
        QWidget window; // not shown, and so not in front
        notices.noticeInBackground(window, QStringLiteral("The picture is ready."), QStringLiteral("a <b>lake</b>"));
        QTRY_COMPARE(desktop_.notices.size(), std::size_t(1));
        QCOMPARE(desktop_.notices[0].application, QStringLiteral("Latelier"));
        QCOMPARE(desktop_.notices[0].title, QStringLiteral("The picture is ready."));
        QCOMPARE(desktop_.notices[0].text, QStringLiteral("a &lt;b&gt;lake&lt;/b&gt;"));
        QCOMPARE(desktop_.notices[0].replaces, 0u);
        QTest::qWait(100); // for the answer
        notices.noticeInBackground(window, QStringLiteral("The picture is ready."), {});
        QTRY_COMPARE(desktop_.notices.size(), std::size_t(2));
        QCOMPARE(desktop_.notices[1].replaces, 42u);
    }

    void nothingIsSaidWhileTheWindowIsInFront() {
        DesktopNotices notices([this] { return *bus_; });
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const std::size_t before = desktop_.notices.size();
        notices.noticeInBackground(window, QStringLiteral("The picture is ready."), {});
        notices.showProgress(1); // arrives after whatever was sent before it
        const std::size_t updates = desktop_.updates.size();
        QTRY_COMPARE(desktop_.updates.size(), updates + 1);
        QCOMPARE(desktop_.notices.size(), before);
    }
};

QTEST_MAIN(DesktopNoticesTest)
#include "DesktopNoticesTest.moc"
