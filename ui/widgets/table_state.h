// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

/// What a table says of itself over its rows: that they are being fetched, that there are none, or why they could not
/// be fetched, with a way to try again. Over the whole table where it has no rows; at its lower edge where old ones
/// still show. Its accessible name is what it says.
class TableState : public QFrame {
    Q_OBJECT

public:
    explicit TableState(QWidget *parent);

    void tell(const QString &sentence);
    /// In the place of rows that are no answer to what is asked: they are neither seen nor clicked.
    void tellInstead(const QString &sentence);
    /// Bad news, with a button to retry.
    void tellFailure(const QString &sentence, bool coversTable);
    /// What came of something, at the lower edge; the rows can still be used.
    void tellBelow(const QString &sentence);
    void dismiss();

    /// Empty while nothing is told.
    QString text() const;

    /// Takes its place within @p table.
    void placeIn(const QRect &table);

signals:
    void retryRequested();

private:
    void present(const QString &sentence, bool coversTable, bool isFailure, bool takesMouse);
    void setLook(bool coversTable, bool isFailure);

    QLabel *m_text;
    QToolButton *m_retry;
    bool m_coversTable = true;
};

} // namespace ui
