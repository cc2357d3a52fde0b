#include "gallery/DurableFile.h"

#include "core/base/Error.h"
#include "core/base/SystemReason.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>
#include <system_error>

namespace latelier {
namespace {

constexpr std::string_view temporaryPrefix = ".latelier-";
constexpr std::string_view temporarySuffix = ".tmp";

class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (value_ >= 0)
            ::close(value_);
    }
    int get() const { return value_; }

private:
    int value_;
};

[[noreturn]] void fail(const Sentence& cannot, int errorNumber) {
    throw Error(ErrorKind::Io, Sentence("%1: %2.", cannot, reasonOf(errorNumber)), std::strerror(errorNumber));
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    const auto parent = path.parent_path();
    return parent.empty() ? std::filesystem::path(".") : parent;
}

std::filesystem::path temporaryBeside(const std::filesystem::path& path) {
    // Random, since a shared folder may be written by machines whose process numbers are equal.
    std::random_device random;
    const auto number = std::uint64_t{random()} << 32 | random();
    return folderOf(path) / (std::string(temporaryPrefix) + std::to_string(number) + std::string(temporarySuffix));
}

/// 0 or an errno value.
int writeAll(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Gives the file its name if that is free; 0 or an errno value.
int renameToFreeName(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // Some network file systems know no RENAME_NOREPLACE; a hard link refuses a taken name as well.
    if (::link(from.c_str(), to.c_str()) != 0)
        return errno;
    ::unlink(from.c_str());
    return 0;
}

} // namespace

Sentence reasonOf(int errorNumber) {
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return Sentence("the disk is full; make room and try again");
    case EFBIG:
        return Sentence("the file would be larger than this account may write");
    case EACCES:
    case EPERM:
        return Sentence("this account is not allowed to");
    case EROFS:
        return Sentence("the place is read-only");
    case ENOENT:
        return Sentence("there is no such file or folder; check the path");
    default:
        return systemReason(errorNumber);
    }
}

std::vector<std::uint8_t> readFile(const std::filesystem::path& path, std::size_t maxBytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        fail(Sentence("Cannot read %1", path.string()), errno);
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorKind::Io, Sentence("Cannot read %1: it is no file.", path.string()));
    if (static_cast<std::uint64_t>(status.st_size) > maxBytes)
        throw Error(ErrorKind::BadPicture, Sentence("%1 is too large: %2 bytes, and at most %3 are read.",
                                                    path.string(), status.st_size, maxBytes));
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(status.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail(Sentence("Cannot read %1", path.string()), errno);
        if (count == 0)
            break; // another program made it shorter meanwhile
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

bool isThere(const std::filesystem::path& path) {
    std::error_code problem;
    const auto type = std::filesystem::status(path, problem).type();
    if (type == std::filesystem::file_type::none)
        fail(Sentence("Cannot look at %1", path.string()), problem.value());
    return type != std::filesystem::file_type::not_found;
}

bool isGone(const std::filesystem::path& path) {
    std::error_code problem;
    return std::filesystem::status(path, problem).type() == std::filesystem::file_type::not_found;
}

void makeFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    bool made = std::filesystem::create_directory(folder, problem);
    if (problem == std::errc::no_such_file_or_directory && folder.has_relative_path()) {
        makeFolder(folderOf(folder)); // another program may make it at the same moment
        made = std::filesystem::create_directory(folder, problem);
    }
    if (problem)
        fail(Sentence("Cannot make the folder %1", folder.string()), problem.value());
    if (made)
        syncFolder(folderOf(folder));
}

void syncFolder(const std::filesystem::path& folder) {
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0)
        fail(Sentence("Cannot open the folder %1", folder.string()), errno);
    // EINVAL: a file system that keeps names durable by itself and refuses to be asked.
    if (::fsync(directory.get()) != 0 && errno != EINVAL)
        fail(Sentence("Cannot save the folder %1", folder.string()), errno);
}

bool writeDurably(const std::filesystem::path& path, std::span<const std::uint8_t> bytes, Existing existing) {
    const auto temporary = temporaryBeside(path);
    int problem = 0;
    {
        const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file.get() < 0)
            fail(Sentence("Cannot write %1", path.string()), errno);
        problem = writeAll(file.get(), bytes);
        if (problem == 0 && ::fsync(file.get()) != 0)
            problem = errno;
    }
    if (problem == 0) {
        if (existing == Existing::Refuse)
            problem = renameToFreeName(temporary, path);
        else if (::rename(temporary.c_str(), path.c_str()) != 0)
            problem = errno;
    }
    if (problem != 0) {
        ::unlink(temporary.c_str());
        if (problem == EEXIST && existing == Existing::Refuse)
            return false;
        fail(Sentence("Cannot write %1", path.string()), problem);
    }
    syncFolder(folderOf(path));
    return true;
}

void moveDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (const int problem = renameToFreeName(from, to))
        fail(Sentence("Cannot move %1 to %2", from.string(), to.string()), problem);
    syncFolder(folderOf(to));
    if (folderOf(from) != folderOf(to))
        syncFolder(folderOf(from));
}

bool isTemporaryName(const std::filesystem::path& path) {
    const auto name = path.filename().string();
    return name.starts_with(temporaryPrefix) && name.ends_with(temporarySuffix);
}

} // namespace latelier
