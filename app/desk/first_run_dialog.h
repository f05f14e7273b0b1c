// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/problem_dialog.h"
#include "models/store/upkeep.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace desk {

/// Where to begin: with sample data, at a database that a server has, or with one here, for real customers, which is
/// created, or opened where it is there already, and a spreadsheet of theirs taken in. Shown where there is no database
/// yet, and whenever somebody wants to see it again. Does none of it itself. Closing it is to turn back.
class FirstRunDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Own { Missing, There, Open };

    /// What is there of what it offers.
    struct Found {
        QString location; ///< where the database for real customers is or would be, for people
        Own own = Own::Missing;
        bool isSampleOpen = false;
    };

    enum class Then { Look, Import };

    FirstRunDialog(const Found &found, ProblemDialog::Back back, QWidget *parent = nullptr);

signals:
    /// Only where the database is missing.
    void createRequested(const store::InitOptions &options, Then then);
    /// Only where it is not; Look never where it is open.
    void ownRequested(Then then);
    void sampleRequested();
    void connectRequested();

private:
    QWidget *sampleCard(bool isOpen);
    QWidget *connectCard();
    QWidget *ownCard(const Found &found);
    QWidget *createCard(const QString &location);
    QPushButton *button(const char *name, const QString &text);
    void addWays(QVBoxLayout *column, const std::vector<QPushButton *> &ways);
};

} // namespace desk
