// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/lists.h"
#include "models/store/renewals.h"
#include "ui/phrases/formats.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;

namespace ui {

class FingerprintLine;
class IncompleteList;
class RunFigures;
class WriteAccess;

/// What a dry run says, and of nothing due, when the next renewals are.
struct DueNow {
    store::RunReport dry;
    std::optional<store::UpcomingRow> next; ///< the next day with anything to settle, its sums
};

/// What is due now: what the run will do, who is how far behind, and who can't be settled.
class DueCard : public QFrame {
    Q_OBJECT

public:
    DueCard(const Formats &formats, const WriteAccess &access, QWidget *parent = nullptr);

    /// @p login: who has had it worked out.
    void present(const DueNow &due, const QString &login);
    /// It couldn't be found out, or is being found out.
    void setUnknown(const QString &why);

    IncompleteList *incomplete() const { return m_incomplete; }

private:
    void presentBehind(const std::vector<store::Behind> &behind);
    void addBehind(QGridLayout &rows, const QString &periods, qint64 accounts, const QString &remark);
    QString nextSentence(const std::optional<store::UpcomingRow> &next) const;

    const Formats &m_formats;
    QLabel *m_heading;
    QLabel *m_words;
    RunFigures *m_figures;
    FingerprintLine *m_fingerprint;
    QWidget *m_behind;
    QWidget *m_behindList = nullptr;
    IncompleteList *m_incomplete;
};

} // namespace ui
