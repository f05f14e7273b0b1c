// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace ui {

/// What has to be agreed to before it happens.
struct Question {
    QString title;
    QString text;   ///< plain text
    QString detail; ///< smaller, below; may be empty
    QString verb;   ///< on the button that agrees: `Run renewals`, never `OK`
    bool dangerous = false;
};

/// Which file: to write to, or to read.
struct FileQuestion {
    QString title;
    QString suggestedName = {}; ///< of a file to write
    QString filter;             ///< `CSV (*.csv)`
    QString folder = {};        ///< where to begin; empty, or not there: where files of its kind usually are
};

/// Everything that asks the user something and takes an answer home, in one place, so that a test can answer instead.
/// Nothing here waits: answers come later, on the GUI thread. The safe answer has the focus.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// @p agreed is called when the user agrees, and not otherwise.
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> agreed) = 0;
    /// Overwriting an existing file is asked about. A name that is typed without a suffix gets that of the suggested
    /// one. @p chosen is called with an absolute path, or not at all.
    virtual void askFileToSave(QWidget *parent, const FileQuestion &question,
                               std::function<void(const QString &path)> chosen) = 0;
    /// @p chosen is called with the absolute path of a file that is there, or not at all.
    virtual void askFileToOpen(QWidget *parent, const FileQuestion &question,
                               std::function<void(const QString &path)> chosen) = 0;

    /// @p chosen is called with the printer, ready to be painted on, or not at all. Where there is no printing nothing
    /// is asked.
    virtual void askPrinter(QWidget *, const QString & /*title*/, std::function<void(QPrinter &printer)> /*chosen*/) {}
};

} // namespace ui
