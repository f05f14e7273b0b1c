// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/answer.h"
#include "models/store/client.h"
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

class FormField;

/// A form that changes something. What can't be taken is said beneath the field it is about; when what was asked fails,
/// the form stays open with everything that was typed, and says why. Closes when it is done. Opened with open(), and
/// deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// @p verb stands on the button that does it: `Add note`, never `OK`.
    FormDialog(const PageContext &context, const QString &title, const QString &verb, QWidget *parent);

    void reject() override;

protected:
    const PageContext &context() const { return m_context; }

    QVBoxLayout *body() const { return m_body; }

    /// Puts a field below the last one of @p into, or of the body. @p code is how errors name it.
    FormField *addField(const QString &code, const QString &caption, QWidget *input, const QString &hint = {},
                        QBoxLayout *into = nullptr);

    /// Enter in a field doesn't do it: for what is billed.
    void demandPress();

    QPushButton *verbButton() const { return m_verb; }

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

    /// Asks the database on the thread of clicks; @p done is called with what came of it, and the form closes.
    template <typename Work, typename Done>
    void send(Work work, Done done) {
        setBusy(true);
        store::onAnswer(m_context.client.click(std::move(work)), this, [this, done = std::move(done)](auto &answer) {
            setBusy(false);
            if (!answer) {
                refused(answer.error());
                return;
            }
            done(answer);
            accept();
        });
    }

private:
    void press();

    const PageContext &m_context;
    std::vector<FormField *> m_fields;
    QVBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_verb;
    bool m_busy = false;
};

/// A fee as people type it into a field: plainly, in the locale's or the plain notation's decimal sign. Nothing: it
/// isn't an amount. Never guesses at grouping.
std::optional<domain::Money> feeFromField(const QString &text, const Formats &formats);

} // namespace ui
