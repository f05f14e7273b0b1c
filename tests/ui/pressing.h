// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

/// How a test finds what a user sees, by the name that is read aloud, and uses it.
namespace pressing {

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

inline void press(QAbstractButton *button) {
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    // Of a round or square button only its mark and its words can be pressed.
    const bool isMarked = qobject_cast<QRadioButton *>(button) || qobject_cast<QCheckBox *>(button);
    QTest::mouseClick(button, Qt::LeftButton, {}, isMarked ? QPoint(8, button->height() / 2) : QPoint());
}

/// The value of what must not fail for the test to mean anything.
template <typename T>
T must(store::Result<T> result) {
    if (!result)
        qFatal("the store failed: reason %d, %s", int(result.error().reason), qPrintable(result.error().facts.text));
    return *std::move(result);
}

} // namespace pressing
