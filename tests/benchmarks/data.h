// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection_url.h"
#include "tests/benchmarks/child.h"
#include "tests/support/private_postgresql.h"

#include <QDir>
#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace benchmarks {

/// A database full of sample data (the product's own `demo`, on kToday), and the ways to it that are not the product's.
class Data {
public:
    virtual ~Data() = default;

    /// `SQLite`, `PostgreSQL`.
    virtual QString database() const = 0;
    virtual store::ConnectionUrl url() const = 0;

    qint64 integrations() const { return m_integrations; }

    /// How many seconds `demo` took to make it; nothing for a copy.
    std::optional<double> secondsToFill() const { return m_secondsToFill; }

    /// For what writes. Gone with the object.
    virtual std::unique_ptr<Data> copy() const = 0;

    /// Where its files are: a disk is measured there.
    virtual QString folder() const = 0;

    /// As a Qt programmer would open it first.
    virtual QSqlDatabase openByQtSql() const = 0;
    /// Writes what @p query finds as CSV with a heading, by the database's own shell.
    virtual Command csvByShell(const QString &query, const QString &file) const = 0;
    /// Runs statements by the database's own shell, which waits for the disk as the product does.
    virtual Command scriptByShell(const QString &file) const = 0;
    /// One value, for checks.
    QString value(const QString &query) const;
    /// What has been written is on the disk, and what comes next doesn't pay for it.
    virtual void settle() const = 0;

    /// The day on which the sample data are made: what is due within the month after it falls into February.
    static constexpr auto kToday = "2026-01-31";
    /// By then everything has come due once, what bills on the 29th to 31st included.
    static constexpr auto kAllDue = "2026-02-28";

protected:
    Data(qint64 integrations, std::optional<double> secondsToFill)
        : m_integrations(integrations)
        , m_secondsToFill(secondsToFill) {}

private:
    const qint64 m_integrations;
    const std::optional<double> m_secondsToFill;
};

/// The folder with everything that is made once and measured often.
class DataFolder {
public:
    /// An empty @p path: a folder of its own, gone at the end.
    explicit DataFolder(const QString &path);

    /// Makes what isn't there yet: @p integrations of a fifth as many accounts.
    std::unique_ptr<Data> sqlite(qint64 integrations);
    std::unique_ptr<Data> postgresql(qint64 integrations);

    /// A scratch file's name in it.
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    support::PrivatePostgresql &server();

    std::optional<QTemporaryDir> m_scratch;
    QDir m_folder;
    std::unique_ptr<support::PrivatePostgresql> m_server;
};

} // namespace benchmarks
