// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/strict_arguments.h"

#include <QStringDecoder>

namespace ctl {

namespace {

constexpr auto kStrictly = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom; // a BOM is text

} // namespace

DecodedArguments decodeArguments(const std::vector<QByteArray> &arguments) {
    DecodedArguments decoded;
    for (const QByteArray &bytes : arguments) {
        QStringDecoder decode(QStringDecoder::Utf8, kStrictly);
        decoded.words += decode(bytes);
        if (decode.hasError() && !decoded.broken)
            decoded.broken = int(decoded.words.size());
    }
    return decoded;
}

} // namespace ctl
