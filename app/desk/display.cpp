// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/display.h"

#include "app/desk/texts.h"
#include "app/exit_status.h"

#include <cstdio>
#include <cstdlib>

namespace desk {
namespace {

/// What Qt says before it gives up is for developers. Its last word is fatal, and comes in the middle of the
/// constructor: there is no way back from there.
void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &) {
    if (type != QtFatalMsg)
        return;
    const QString sentence =
        Texts::tr("There is no display to open a window on. Start it where there is one, or draw pictures of the desk "
                  "without: renewdesk --tour FOLDER");
    std::fputs(QStringLiteral("renewdesk: %1\n").arg(sentence).toUtf8().constData(), stderr);
    std::_Exit(app::Failed);
}

} // namespace

std::unique_ptr<QApplication> applicationOrExit(int &argc, char **argv) {
    const QtMessageHandler before = qInstallMessageHandler(sayThatThereIsNoDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace desk
