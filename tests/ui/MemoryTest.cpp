#include "ui/Memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include <unistd.h>

using namespace latelier;

/// What memory there is, read from prepared files as the kernel writes them.
class MemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> root_;

    void write(const char* name, const QByteArray& text) {
        const QString path = root_->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    std::optional<std::size_t> available() const { return memoryUse(root_->path().toStdString()).available; }

private Q_SLOTS:
    void init() {
        root_ = std::make_unique<QTemporaryDir>();
        write("proc/self/statm", "900 300 20 10 0 500 0\n");
        write("proc/meminfo", "MemTotal:       16000 kB\nMemFree:         2000 kB\nMemAvailable:    8000 kB\n");
    }

    void withoutGroupsItIsWhatTheMachineCouldGive() {
        QCOMPARE(memoryUse(root_->path().toStdString()).resident,
                 std::size_t(300) * std::size_t(sysconf(_SC_PAGESIZE)));
        QVERIFY(available() == std::size_t(8000 * 1024));
    }

    void aGroupWithoutALimitChangesNothing() {
        write("proc/self/cgroup", "0::/user.slice/app.scope\n");
        write("sys/fs/cgroup/user.slice/app.scope/memory.max", "max\n");
        write("sys/fs/cgroup/user.slice/app.scope/memory.high", "max\n");
        write("sys/fs/cgroup/user.slice/app.scope/memory.current", "999999999\n");
        QVERIFY(available() == std::size_t(8000 * 1024));
    }

    void theLimitOfAnyGroupAroundItCountsWhatItReadOfFilesDoesNot() {
        write("proc/self/cgroup", "0::/user.slice/app.scope\n");
        write("sys/fs/cgroup/user.slice/app.scope/memory.max", "max\n");
        write("sys/fs/cgroup/user.slice/app.scope/memory.current", "1000\n");
        write("sys/fs/cgroup/user.slice/memory.max", "5000000\n");
        write("sys/fs/cgroup/user.slice/memory.current", "3000000\n");
        write("sys/fs/cgroup/user.slice/memory.stat",
              "anon 2000000\nfile 1000000\ninactive_file 300000\nactive_file 600000\nslab 5\n");
        QVERIFY(available() == std::size_t(2'900'000));
        // Above it the kernel slows the group down until it gives memory back.
        write("sys/fs/cgroup/user.slice/app.scope/memory.high", "41000\n");
        QVERIFY(available() == std::size_t(40'000));
        write("sys/fs/cgroup/user.slice/app.scope/memory.current", "50000\n");
        QVERIFY(available() == std::size_t(0));
    }

    void theFirstVersionsGroupsAreKnownAsWell() {
        write("proc/self/cgroup",
              "5:cpu,cpuacct:/\n4:memory:/docker/abc\n1:name=systemd:/docker/abc\n0::/docker/abc\n");
        // A container shows its own group as the outermost, under another path than it has outside.
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "6000000\n");
        write("sys/fs/cgroup/memory/memory.usage_in_bytes", "5000000\n");
        write("sys/fs/cgroup/memory/memory.stat",
              "inactive_file 7\ntotal_inactive_file 1000000\ntotal_active_file 500000\n");
        QVERIFY(available() == std::size_t(2'500'000));
        write("sys/fs/cgroup/memory/docker/abc/memory.limit_in_bytes", "9223372036854771712\n");
        write("sys/fs/cgroup/memory/docker/abc/memory.usage_in_bytes", "1\n");
        QVERIFY(available() == std::size_t(2'500'000));
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "MemoryTest.moc"
