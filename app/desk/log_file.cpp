// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/log_file.h"

#include "models/store/user_folders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace desk {
namespace {

constexpr auto kOwnCategories = "renewdesk.";
constexpr int kLongestMessage = 2000;

/// Where the messages go: Qt calls a function, which knows nobody.
LogFile *s_current = nullptr;

const char *severity(QtMsgType type) {
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "unknown";
}

bool isOurs(const QMessageLogContext &context) {
    return context.category && QByteArrayView(context.category).startsWith(kOwnCategories);
}

/// A file that is open for one line, locked against the other desks of this user.
class OpenLog {
public:
    explicit OpenLog(const QByteArray &path)
        : m_file(::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
        if (m_file >= 0)
            ::flock(m_file, LOCK_EX);
    }

    ~OpenLog() {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(OpenLog)

    bool isOpen() const { return m_file >= 0; }

    qint64 size() const {
        struct stat here {};

        return ::fstat(m_file, &here) == 0 ? qint64(here.st_size) : 0;
    }

    /// Nobody has put another one in its place while this one waited for the lock.
    bool isStill(const QByteArray &path) const {
        struct stat here {};

        struct stat there {};

        return ::fstat(m_file, &here) == 0 && ::stat(path.constData(), &there) == 0 && here.st_ino == there.st_ino
               && here.st_dev == there.st_dev;
    }

    void write(const QByteArray &line) { Q_UNUSED(::write(m_file, line.constData(), size_t(line.size()))); }

private:
    int m_file;
};

} // namespace

LogFile::LogFile(const QString &folder, qint64 largest)
    : m_path(pathIn(folder))
    , m_largest(largest) {
    Q_ASSERT(!s_current);
    store::makePrivateFolder(folder);
    s_current = this;
    m_before = qInstallMessageHandler(&LogFile::take);
}

LogFile::~LogFile() {
    qInstallMessageHandler(m_before);
    s_current = nullptr;
}

QString LogFile::pathIn(const QString &folder) {
    return folder + QStringLiteral("/renewdesk.log");
}

QString LogFile::withoutSecrets(const QString &message) {
    static const QRegularExpression kUrl(QStringLiteral("\\b([a-z][a-z0-9+.-]*://)\\S+"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kSecret(QStringLiteral("\\b(\\w*(?:password|passwd|secret|token|credential)\\w*)"
                                                           "\\s*[=:]\\s*\\S+"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kQuoted(QStringLiteral("\"[^\"]*\"|“[^”]*”|'[^']*'"));
    QString text = message;
    text.replace(kUrl, QStringLiteral("\\1…"));
    text.replace(kSecret, QStringLiteral("\\1=…"));
    text.replace(kQuoted, QStringLiteral("“…”"));
    return text.left(kLongestMessage);
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    LogFile *log = s_current;
    if (!log)
        return;
    const bool ours = isOurs(context);
    QString text = ours ? message : withoutSecrets(message);
    text.replace(u'\n', QStringLiteral(" / "));
    log->write(QStringLiteral("%1 %2 %3 [%4] %5\n")
                   .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(severity(type)),
                        QLatin1String(context.category ? context.category : "default"))
                   .arg(QCoreApplication::applicationPid())
                   .arg(text)
                   .toUtf8());
    if (ours)
        return; // whoever sits at a terminal is told in sentences
    if (log->m_before)
        log->m_before(type, context, message);
    else
        std::fputs(qFormatLogMessage(type, context, message).toUtf8().append('\n').constData(), stderr);
}

/// A disk that is full takes no line, and nobody is kept from working by that.
void LogFile::write(const QByteArray &line) {
    const std::lock_guard guard(m_mutex);
    const QByteArray path = QFile::encodeName(m_path);
    for (int attempt = 0; attempt < 3; ++attempt) {
        OpenLog file(path);
        if (!file.isOpen())
            return;
        if (!file.isStill(path))
            continue; // another desk has just begun a new one
        if (file.size() > 0 && file.size() + line.size() > m_largest) {
            std::rename(path.constData(), QByteArray(path + ".1").constData());
            continue;
        }
        file.write(line);
        return;
    }
}

} // namespace desk
