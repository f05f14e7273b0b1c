// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <mutex>

namespace desk {

/// Everything that is logged, in a file for whoever is to mend a fault: a line each, with time, severity, category and
/// process. Two files of bounded size, for nobody else to read; several desks of one user write to the same ones. Our
/// own categories (`renewdesk.…`) write codes and ids only; of what Qt and others say, URLs and everything within
/// quotes is left out, so that neither passwords nor customers' words get in. Any thread.
class LogFile {
public:
    static constexpr qint64 kLargest = 1'000'000;

    /// Takes all messages from now on, and passes on to standard error those that stood there before. One at a time.
    explicit LogFile(const QString &folder, qint64 largest = kLargest);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// Where it is.
    static QString pathIn(const QString &folder);

    /// @p message without what may be secret.
    static QString withoutSecrets(const QString &message);

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);

    QString m_path;
    qint64 m_largest;
    std::mutex m_mutex;
    QtMessageHandler m_before = nullptr;
};

} // namespace desk
