// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace ui {

/// What would be lost or cut off if the window went now: a note that is being written, an export that is under way.
/// Whoever has such a thing in hand says so here, and takes it back when it is done; whoever wants another window in
/// the place of this one asks first. One for a window.
class UnfinishedWork final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p whatFirst: what has to be done about it, one whole sentence (`Add the note or clear it first.`); empty: @p
    /// who has nothing in hand any more. Forgotten when @p who goes.
    void set(QObject *who, const QString &whatFirst);

    /// What has to be done first; empty: nothing. The first of several.
    QString whatFirst() const;

signals:
    /// whatFirst() may say something else from now on.
    void changed();

private:
    struct Entry {
        QObject *who;
        QString whatFirst;
    };

    std::vector<Entry> m_entries;
};

} // namespace ui
