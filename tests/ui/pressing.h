// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

/// How a test finds what a user sees, by the name that is read aloud, and uses it.
namespace pressing {

using support::must;

/// What is within @p where, can be seen and bears that accessible name; nothing when there is none.
template <typename Widget>
Widget *named(const QWidget &where, const QString &name) {
    const auto candidates = where.findChildren<Widget *>();
    for (Widget *candidate : candidates) {
        if (candidate->accessibleName() == name && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// The visible button with that text.
inline QAbstractButton *button(const QWidget &where, const QString &text) {
    const auto buttons = where.findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// What bears that object name, seen or not; the program ends when there is none.
template <typename Widget>
Widget *child(const QWidget *where, const char *name) {
    auto *found = where->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// Everything that can be read within @p where at present, a label a line.
inline QString said(const QWidget *where) {
    QStringList words;
    const auto labels = where->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

inline void press(QAbstractButton *button) {
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    // Of a round or square button only its mark and its words can be pressed.
    const bool isMarked = qobject_cast<QRadioButton *>(button) || qobject_cast<QCheckBox *>(button);
    QTest::mouseClick(button, Qt::LeftButton, {}, isMarked ? QPoint(8, button->height() / 2) : QPoint());
}

} // namespace pressing
