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
        QTRY_VERIFY_WITH_TIMEOUT(met, 30000);
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromPeer(QStringLiteral("window")); }

    void progressIsShownInTheTaskbarAndHidden() {
        DesktopNotices notices([this] { return *bus_; });
        notices.showProgress(0.25);
        notices.showProgress(-1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop_.updates.size(), std::size_t(2), 30000);
        const auto& [application, values] = desktop_.updates[0];
        QCOMPARE(application, QStringLiteral("application://latelier.desktop"));
        QCOMPARE(values, (QVariantMap{{QStringLiteral("progress"), 0.25}, {QStringLiteral("progress-visible"), true}}));
        QCOMPARE(desktop_.updates[1].second.value(QStringLiteral("progress-visible")), QVariant(false));
    }

    void aNoticeInTheBackgroundTakesThePlaceOfTheOneBefore() {
        DesktopNotices notices([this] { return *bus_; });
        QWidget window; // not shown, and so not in front
        notices.noticeInBackground(window, QStringLiteral("The picture is ready."), QStringLiteral("a <b>lake</b>"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop_.notices.size(), std::size_t(1), 30000);
        QCOMPARE(desktop_.notices[0].application, QStringLiteral("Latelier"));
        QCOMPARE(desktop_.notices[0].title, QStringLiteral("The picture is ready."));
        QCOMPARE(desktop_.notices[0].text, QStringLiteral("a &lt;b&gt;lake&lt;/b&gt;"));
        QCOMPARE(desktop_.notices[0].replaces, 0u);
        // From when the answer to the first has come, each replaces the one before.
        const auto another = [&] {
            notices.noticeInBackground(window, QStringLiteral("The picture is ready."), {});
            return desktop_.notices.back().replaces;
        };
        QTRY_COMPARE_WITH_TIMEOUT(another(), 42u, 30000);
    }

    void nothingIsSaidWhileTheWindowIsInFront() {
        DesktopNotices notices([this] { return *bus_; });
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, 30000));
        const auto told = [&](double progress) { // arrives after whatever was sent before it
            notices.showProgress(progress);
            return QTest::qWaitFor(
                [&] {
                    return !desktop_.updates.empty() &&
                           desktop_.updates.back().second.value(QStringLiteral("progress")) == QVariant(progress);
                },
                30000);
        };
        QVERIFY(told(0.5));
        const std::size_t before = desktop_.notices.size();
        notices.noticeInBackground(window, QStringLiteral("The picture is ready."), {});
        QVERIFY(told(1));
        QCOMPARE(desktop_.notices.size(), before);
    }
};

QTEST_MAIN(DesktopNoticesTest)
#include "DesktopNoticesTest.moc"
