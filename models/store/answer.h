// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace store {

/// Calls @p then with a Client's answer, on the client's thread, unless @p context has gone by then. (QFuture::then
/// with a context aborts a debug build of Qt 6.4 when the context has gone.) One continuation a future.
template <typename T, typename Then>
void onAnswer(QFuture<Result<T>> answer, QObject *context, Then then) {
    answer.then([context = QPointer<QObject>(context), then = std::move(then)](const Result<T> &result) mutable {
        if (context)
            then(result);
    });
}

} // namespace store
