// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace desk {

/// Says what the program is busy with before the desk is there. Work that is done in a moment is not worth a window:
/// it appears only when the waiting has become noticeable.
class WaitingWindow final : public QWidget {
    Q_OBJECT

public:
    WaitingWindow();

    void waitFor(const QString &what);
    /// @p total 0: unknown.
    void showProgress(qint64 done, qint64 total);
    void done();

signals:
    /// The user has closed it: does not want to wait any longer.
    void abandoned();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QTimer m_appear;
};

} // namespace desk
