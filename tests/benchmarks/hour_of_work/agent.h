// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/hour_of_work/heartbeat.h"
#include "tests/benchmarks/measured_desk.h"

#include <random>

namespace benchmarks {

/// Somebody who works at the desk, by mouse and keyboard, always the same way: looks customers up, reads, freezes and
/// cancels and takes it back, and from time to time goes through the lists.
class Agent {
public:
    Agent(MeasuredDesk &desk, Heartbeat &heartbeat);

    /// What one minute brings. It takes as long as the desk needs to answer.
    void workAMinute(int minute);

    int deedCount() const { return m_deeds; }

private:
    void doing(const QString &what);
    void rest();
    void lookUp(const QString &word);
    void type(QWidget &field, const QString &word);
    void openAccount();
    void readAccount();
    void changeAndUndo();
    void command(const QString &code);
    void goThroughInvoices();
    void goThroughUpcoming();
    void goThroughActivity();
    void scroll(ui::TableView &table, int notches);
    void jump(ui::TableView &table);
    void sortBy(ui::TableView &table, const QString &column);
    void showTab(const char *tabs, int position);
    void key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    MeasuredDesk &m_desk;
    Heartbeat &m_heartbeat;
    std::mt19937 m_draw{1};
    int m_deeds = 0;
};

} // namespace benchmarks
