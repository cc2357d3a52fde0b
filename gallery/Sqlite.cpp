#include "gallery/Sqlite.h"

#include "gallery/DurableFile.h"

#include <sqlite3.h>

#include <cerrno>

namespace latelier {
namespace {

// Where a disk takes seconds to save and several programs write, a turn may come late.
constexpr int busyMilliseconds = 60000;

[[noreturn]] void fail(sqlite3* handle, int code, const std::string& label) {
    const std::string detail = std::string(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)) + " (SQLite " +
                               std::to_string(handle ? sqlite3_extended_errcode(handle) : code) + ")";
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw DamagedDatabase(ErrorKind::Io, Sentence("The database %1 is damaged.", label), detail);
    case SQLITE_FULL:
        throw Error(ErrorKind::Io, Sentence("Cannot write the database %1: %2.", label, reasonOf(ENOSPC)), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        throw Error(ErrorKind::Io,
                    Sentence("The database %1 is in use by another program that does not let go; try again.", label),
                    detail);
    case SQLITE_READONLY:
        throw Error(ErrorKind::Io, Sentence("Cannot write the database %1: %2.", label, reasonOf(EROFS)), detail);
    case SQLITE_NOMEM:
        throw Error(ErrorKind::OutOfMemory, Sentence("There is not enough memory for the database %1.", label), detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        const int reason = handle ? sqlite3_system_errno(handle) : 0;
        throw Error(
            ErrorKind::Io,
            Sentence("Cannot use the database %1: %2.", label, reason ? reasonOf(reason) : Sentence("the disk failed")),
            detail);
    }
    default:
        throw Error(ErrorKind::Internal, Sentence("The database %1 refused a request.", label), detail);
    }
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& path, Mode mode) : label_(path.string()) {
    const auto open = [&](const std::string& name, int flags) {
        sqlite3* handle = nullptr;
        const int code =
            sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
        handle_.reset(handle);
        if (code != SQLITE_OK)
            fail(handle, code, label_);
        sqlite3_busy_timeout(handle, busyMilliseconds);
    };
    if (mode == Mode::ReadOnly) {
        // Where nothing can be written beside the file, SQLite reads a database with a log only as "immutable".
        std::string uri = "file:";
        for (const char c : std::filesystem::absolute(path).string())
            uri += c == '?' || c == '#' || c == '%' ? (c == '?' ? "%3f" : c == '#' ? "%23" : "%25") : std::string(1, c);
        open(uri + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        return;
    }
    open(label_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
}

Database::Database() : label_("in memory") {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open(":memory:", &handle);
    handle_.reset(handle);
    if (code != SQLITE_OK)
        fail(handle, code, label_);
    execute("PRAGMA foreign_keys=ON;");
}

void Database::execute(const std::string& sql) {
    if (const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(handle(), code, label_);
}

std::optional<std::int64_t> Database::number(const std::string& sql) {
    Statement statement(*this, sql);
    if (!statement.step() || statement.isNull(0))
        return std::nullopt;
    return statement.integer(0);
}

int Database::userVersion() {
    return static_cast<int>(number("PRAGMA user_version").value_or(0));
}

int Database::changes() const {
    return sqlite3_changes(handle());
}

void Database::copyTo(Database& target) {
    // A log, or memory, cannot take pages of another size than its own.
    target.execute("PRAGMA journal_mode = DELETE; PRAGMA page_size = " +
                   std::to_string(number("PRAGMA page_size").value_or(4096)) + "; VACUUM");
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        fail(target.handle(), sqlite3_errcode(target.handle()), target.label());
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        fail(target.handle(), code, target.label());
}

void Database::keepLogOnClose() {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, std::string_view sql) : database_(&database) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    if (code != SQLITE_OK)
        fail(database.handle(), code, database.label());
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail(database_->handle(), code, database_->label());
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return text ? std::string(text, size) : std::string();
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

void Statement::bindAt(int index, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(statement_.get(), index, value); code != SQLITE_OK)
        fail(database_->handle(), code, database_->label());
}

void Statement::bindAt(int index, double value) {
    if (const int code = sqlite3_bind_double(statement_.get(), index, value); code != SQLITE_OK)
        fail(database_->handle(), code, database_->label());
}

void Statement::bindAt(int index, std::string_view value) {
    const int code = sqlite3_bind_text64(statement_.get(), index, value.data() ? value.data() : "",
                                         static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        fail(database_->handle(), code, database_->label());
}

void Statement::bindAt(int index, std::nullopt_t) {
    sqlite3_bind_null(statement_.get(), index);
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // A full disk may have rolled it back already; there is nothing to tell anybody then.
    if (open_ && !sqlite3_get_autocommit(database_.handle()))
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace latelier
