// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// The fingerprint of what is shown above it (domain::RunSeal): as much as people compare, all of it for whoever points
/// at it, hears it or copies it, and who computed it. Hidden until there is one.
class FingerprintLine : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintLine(QWidget *parent = nullptr);

    /// @p login: whose desk it is.
    void present(const QString &fingerprint, const QString &login);

private:
    QString m_fingerprint;
    QLabel *m_short;
    QLabel *m_by;
    QToolButton *m_copy;
};

} // namespace ui
