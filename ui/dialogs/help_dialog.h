// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLabel;

namespace ui {

class SearchField;

/// What an agent wants to look up with a customer on the phone: the rules in plain words, each with its number, and
/// what other systems do. A search leaves the sections that have all its words.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

signals:
    /// The sheet of all keys is wanted; the help has closed.
    void shortcutsRequested();
    /// The welcome is wanted again; the help has closed.
    void welcomeRequested();

private:
    struct Topic {
        QString heading;
        QStringList sentences;
    };

    struct Section {
        QWidget *widget;
        QString text;
    };

    static std::vector<Topic> topics();
    QWidget *sectionOf(const Topic &topic, QWidget *parent);
    void showMatching(const QString &search);

    SearchField *m_search;
    QLabel *m_nothing;
    std::vector<Section> m_sections;
};

} // namespace ui
