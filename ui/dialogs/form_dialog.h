// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/writes.h"
#include "ui/shell/page_context.h"

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DraftKeeper;
class FormField;
class WriteGuard;
struct DraftKey;

/// A form that changes something. What can't be taken is said beneath the field it is about; when what was asked fails,
/// the form stays open with everything that was typed, and says why. Closes when it is done. When the connection dies
/// before the answer comes, it stays open and waits for what is found out; whoever closes it then is told by the
/// message bar. Opened with open(), and deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// @p command is what it does; @p verb stands on the button that does it: `Add note`, never `OK`.
    FormDialog(const PageContext &context, domain::Command command, const QString &title, const QString &verb,
               QWidget *parent);

    void reject() override;

protected:
    const PageContext &context() const { return m_context; }

    QVBoxLayout *body() const { return m_body; }

    /// Puts a field below the last one of @p into, or of the body. @p code is how errors name it.
    FormField *addField(const QString &code, const QString &caption, QWidget *input, const QString &hint = {},
                        QBoxLayout *into = nullptr);

    /// Keeps what is typed from now on as a draft, and offers the one that was kept before. When all fields are there
    /// and hold what they begin with.
    void keepDraft(const DraftKey &key);

    /// Enter in a field doesn't do it: for what is billed.
    void demandPress();

    void setVerb(const QString &verb);
    /// Whether it can be done as far as the form knows; true at first.
    void setReady(bool ready);

    /// The id under which it is done (R17): the same while nobody knows whether it was.
    const QUuid &requestId() const { return m_request; }

    /// Whether everything typed can be taken; says beneath the fields what can't.
    virtual bool check() = 0;
    /// Does it, by send(). Called when check() has found no fault.
    virtual void submit() = 0;

    /// False, and said beneath the field: what was typed can't be taken.
    bool accepts(FormField *field, const domain::Result<void> &checked);
    void clearFaults();
    /// Says why it could not be done, beneath the field that it is about or at the end.
    virtual void refused(const domain::Error &error);
    void setBusy(bool busy);

    /// Asks the database for @p work, a command under request(); @p done is called with what came of it, and the form
    /// closes.
    template <typename Work, typename Done>
    void send(Work work, Done done) {
        setBusy(true);
        m_context.writes.send({.request = m_request, .what = windowTitle()}, work, this,
                              [this, done = std::move(done)](const auto &answer) {
                                  answered();
                                  if (answer) {
                                      draftSent();
                                      done(answer);
                                      accept();
                                      return;
                                  }
                                  if (Writes::isDecided(answer.error()))
                                      m_request = QUuid::createUuid();
                                  refused(answer.error());
                              });
    }

private:
    void press();
    void answered();
    void draftSent();
    void tellUnknown(const QUuid &request);
    void enableVerb();

    const PageContext &m_context;
    std::vector<FormField *> m_fields;
    QVBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_verb;
    WriteGuard *m_guard;
    QUuid m_request = QUuid::createUuid();
    DraftKeeper *m_draft = nullptr; ///< null: nothing is kept
    bool m_busy = false;
    bool m_ready = true;
    bool m_isUnknown = false; ///< the answer was lost, and is being found out
};

/// A fee as people type it into a field: plainly, in the locale's or the plain notation's decimal sign. Nothing: it
/// isn't an amount. Never guesses at grouping.
std::optional<domain::Money> feeFromField(const QString &text, const Formats &formats);

} // namespace ui
