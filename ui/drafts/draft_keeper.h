// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/phrases/formats.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace ui {

/// Keeps what is typed into some fields as a draft, and is what offers the one that was kept before: a line above them
/// that says of when it is, to use or to discard. It stays, and the draft is kept, until it was answered, whatever is
/// typed or sent meanwhile; of several the latest comes first. Hidden when there is none.
class DraftKeeper final : public QFrame {
    Q_OBJECT

public:
    DraftKeeper(Drafts &drafts, const Formats &formats, QWidget *parent = nullptr);

    /// A line, a text or a choice; what is typed in secret is left out.
    void watch(const QString &name, QWidget *input);

    /// From now on it is about @p key, and what the fields hold is where it begins: no draft yet.
    void begin(const DraftKey &key);
    /// What the fields hold from now on is nobody's draft.
    void pause();
    /// It was sent or given up, so what was typed is no draft any more. What was offered and left alone is offered
    /// again.
    void finish();

    /// The draft that the fields' content is kept as; null: none.
    QUuid current() const { return m_current; }

signals:
    /// The draft stands in the fields now.
    void used();

private:
    struct Field {
        QString name;
        QWidget *input;
    };

    QMap<QString, QString> values() const;
    void changed();
    void offer();
    void use();
    void discard();

    Drafts &m_drafts;
    const Formats &m_formats;
    std::vector<Field> m_fields;
    std::optional<DraftKey> m_key;
    QMap<QString, QString> m_first; ///< what the fields held in the beginning
    QUuid m_current;
    std::optional<Draft> m_offered;
    QLabel *m_text;
};

} // namespace ui
