#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace latelier {

/// The database file is damaged or none at all; what it indexes can be indexed anew.
class DamagedDatabase : public Error {
public:
    using Error::Error;
};

/// A connection to an SQLite file. One thread at a time; each thread opens its own. Every function throws Error{Io}
/// with a sentence for people, DamagedDatabase when the file is no sound database.
class Database {
public:
    enum class Mode {
        ReadWrite, ///< made when missing; write-ahead log, synchronous=FULL, waits up to 60 s for another writer
        ReadOnly,  ///< nothing is written, not even beside the file
    };

    explicit Database(const std::filesystem::path& path, Mode mode = Mode::ReadWrite);
    /// An empty one in memory.
    Database();

    /// One or several statements without results.
    void execute(const std::string& sql);
    /// The first column of the first row; nothing when there is no row or it is NULL.
    std::optional<std::int64_t> number(const std::string& sql);

    int userVersion();
    /// Rows that the latest statement changed.
    int changes() const;

    /// Copies the whole content, as it is between two transactions, into another database.
    void copyTo(Database& target);
    /// Leaves the write-ahead log as it is when this connection closes, so that the file stays unchanged.
    void keepLogOnClose();

    sqlite3* handle() const { return handle_.get(); }
    const std::string& label() const { return label_; }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::string label_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement. Parameters and columns count from 1 and 0 as in SQLite; text is copied. Must not outlive its
/// Database.
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    /// Binds the next parameters in order.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// True while there is a row.
    bool step();
    /// Runs it to its end, and makes it ready to be bound again.
    void run();
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;

private:
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view value);
    void bindAt(int index, const std::string& value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, const char* value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, std::nullopt_t);
    template <typename T>
    void bindAt(int index, const std::optional<T>& value) {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// BEGIN IMMEDIATE; rolled back at the end of its scope unless committed. Does not nest.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace latelier
