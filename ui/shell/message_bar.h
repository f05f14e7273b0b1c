// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/phrases/formats.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace ui {

struct PageContext;

/// One sentence about what has just happened, above the page and in nobody's way; with a button or two where something
/// can be done about it. Good news leave by themselves unless they offer a button; bad news stay until they are closed.
/// The next message replaces the last.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Formats &formats, QWidget *parent = nullptr);

    /// What can be done: a verb and the deed. Pressed at most once; of two offers one is taken.
    struct Offer {
        QString text;
        std::function<void()> act;
        bool writes = false; ///< it changes something, so it can't be pressed while the database can't be reached
        bool comesByItself = false; ///< it is done without being pressed too, as soon as the database can be reached
        /// Says and offers the same in another window on the same database, in its words; it outlives this one. Empty:
        /// with this window the offer goes.
        std::function<void(const PageContext &there, QWidget *window)> sayAgain = {};
    };

    void tell(const QString &sentence, Tone tone = Tone::Good);
    void tell(const QString &sentence, const Offer &offer, Tone tone = Tone::Good);
    void tell(const QString &sentence, const Offer &offer, const Offer &other, Tone tone = Tone::Good);
    /// Why something failed, in sentences, with "Copy details" for whoever is asked for help.
    void explain(const domain::Error &error);
    void explain(const domain::Error &error, const Offer &offer);
    void dismiss();

    /// While the database can't be reached a banner says so for as long: then explain() leaves out errors that say the
    /// same and offer nothing that doesn't come by itself, and offers to change something can't be pressed. Before it
    /// comes they replace good news only.
    void setConnectionLost(bool lost);

    QString text() const;

    /// What is offered now is offered over there too, if that is possible. @p window is the one of @p there.
    void sayAgainIn(const PageContext &there, QWidget *window) const;

    /// Something is shown that can be pressed.
    bool isOffering() const { return !isHidden() && m_act.deed; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A button, and what it is for at the moment.
    struct Act {
        QToolButton *button;
        std::function<void()> deed = {}; ///< nothing: it isn't shown
        bool writes = false;
    };

    void paintMark();
    void offer(Act &act, const Offer &offer);
    void enable(const Act &act);
    void take(Act &act);
    void present(const QString &sentence, Tone tone, const Offer &offer, const Offer &other, const QString &details);

    const Formats &m_formats;
    QLabel *m_mark;
    QString m_markName;
    QLabel *m_text;
    Act m_act;
    Act m_other;
    QToolButton *m_copy;
    QTimer *m_leave;
    std::function<void(const PageContext &there, QWidget *window)> m_sayAgain;
    Tone m_tone = Tone::Good;
    bool m_isConnectionLost = false;
    bool m_givesWay = false; ///< to the banner, which says the same
    QString m_details;
};

} // namespace ui
