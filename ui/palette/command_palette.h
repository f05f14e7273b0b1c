// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_source.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <set>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class Appearance;
class PaletteModel;

/// One field to get anywhere by: what is typed or pasted is looked for by each source, and the best hit is chosen by
/// Enter. Up and Down walk through the hits while the field keeps the keyboard; a screen reader hears the hit that is
/// current. What could not be searched is said, with the reason. Knows neither databases nor commands. Opened with
/// open(), and deletes itself.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Appearance &appearance, QWidget *window);

    /// Takes it over, before the palette is opened. Those that were added first come first among equals.
    void addSource(PaletteSource *source);

    /// Looks for what there is while nothing is typed.
    void open() override;

    /// What could not be searched can be now, perhaps: looks once more for what is typed.
    void lookAgain();

    /// Whether sources have still to answer to what is typed.
    bool isLooking() const { return m_soon.isActive() || !m_unanswered.empty(); }

signals:
    /// Comes once, after the palette has closed.
    void chosen(const ui::PaletteHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void ask();
    void take(int source, const std::vector<PaletteHit> &hits, const std::optional<domain::Error> &failure = {});
    void walk(int key);
    void setCurrent(int row);
    void choose();
    /// What the list can't tell by itself: that there is nothing, or that it isn't known whether there is.
    void tellRest();
    void tellFailure(const domain::Error &why);

    std::vector<PaletteSource *> m_sources;
    std::set<int> m_unanswered;              ///< sources
    std::map<int, domain::Error> m_failures; ///< of sources that could not be asked
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    PaletteModel *m_model;
    QTimer m_soon;
    bool m_hasWalked = false; ///< the current hit is one that the user went to
    bool m_isChosen = false;  ///< Enter was pressed: the best hit, once all have answered
};

} // namespace ui
