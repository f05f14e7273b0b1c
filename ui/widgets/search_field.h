// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// A field that searches while one types, a moment after the last key. Esc clears it, Enter asks at once, Down leaves
/// it for what was found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// @p name is what it is called when read aloud; @p hint stands in it while it is empty.
    SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);

signals:
    /// Another text is searched for than before.
    void searched(const QString &text);
    /// Enter: searched() has been told of the text before.
    void entered();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QTimer m_soon;
    QString m_searched;
};

} // namespace ui
