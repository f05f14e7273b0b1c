// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/problem_dialog.h"
#include "models/store/upkeep.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace desk {

/// There is no database yet: asks whether to try the sample data, to go to a database that a server has, or to create
/// one here, for real customers. Creates nothing itself. Closing it is to turn back.
class FirstRunDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p location says where the database would be, for people.
    FirstRunDialog(const QString &location, ProblemDialog::Back back, QWidget *parent = nullptr);

signals:
    void createRequested(const store::InitOptions &options);
    void sampleRequested();
    void connectRequested();

private:
    QWidget *connectCard();
    QWidget *createCard(const QString &location);
    QWidget *sampleCard(QPushButton *open);

    QComboBox *m_timeZone;
    QComboBox *m_currency;
};

} // namespace desk
