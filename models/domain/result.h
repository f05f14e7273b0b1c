// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <utility>
#include <variant>

namespace domain {

/// A value, or why there is none. Copyable, so that it travels through QFuture.
template <typename T>
class [[nodiscard]] Result {
public:
    Result()
        : m_outcome(Error{}) {} // QFuture asks for it; reads as a storage error

    Result(T value)
        : m_outcome(std::move(value)) {}

    Result(Error error)
        : m_outcome(std::move(error)) {}

    bool isOk() const { return std::holds_alternative<T>(m_outcome); }

    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const T &value() const & { return *std::get_if<T>(&m_outcome); }

    T &value() & { return *std::get_if<T>(&m_outcome); }

    T &&value() && { return std::move(*std::get_if<T>(&m_outcome)); }

    const T &operator*() const & { return value(); }

    T &operator*() & { return value(); }

    T &&operator*() && { return std::move(*this).value(); }

    const T *operator->() const { return std::get_if<T>(&m_outcome); }

    T *operator->() { return std::get_if<T>(&m_outcome); }

    /// Only when not isOk().
    const Error &error() const { return *std::get_if<Error>(&m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

/// Success, or why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;

    Result(Error error)
        : m_error(std::move(error)) {}

    bool isOk() const { return !m_error.has_value(); }

    explicit operator bool() const { return isOk(); }

    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace domain
