// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What a saved view is to be called. Opened with open(), and deletes itself.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p verb stands on the button that agrees; @p name is in the field at first; @p taken names can't be given.
    ViewNameDialog(const QString &title, const QString &verb, const QString &name, const QStringList &taken,
                   QWidget *parent);

    /// What has to be known of the view besides, a sentence.
    void setNote(const QString &note);

signals:
    void named(const QString &name);

private:
    void check();

    const QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_fault;
    QLabel *m_note;
    QPushButton *m_agree;
};

} // namespace ui
