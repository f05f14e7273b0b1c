// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/formats.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace ui {

/// A paragraph to paste into a reply to a customer, in the customer's language or another one, with a button that
/// copies it.
class CustomerText : public QWidget {
    Q_OBJECT

public:
    /// Makes the text; called within a Speaking of the language that is chosen, with formats that go with it.
    using Compose = std::function<QString(const Formats &formats)>;

    CustomerText(const Formats &formats, QWidget *parent = nullptr);

    /// @p language is the customer's, as its account says.
    void setText(const QString &language, const Compose &compose);

private:
    void write();

    const QString m_currency;
    QString m_theirs; ///< the customer's language, as its account says
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    Compose m_compose;
};

} // namespace ui
