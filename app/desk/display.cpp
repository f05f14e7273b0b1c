// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/display.h"

#include "app/desk/texts.h"
#include "app/exit_status.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace desk {
namespace {

void print(const QString &line) {
    std::fputs(line.toUtf8().append('\n').constData(), stderr);
}

/// What Qt says before it gives up is for developers. Its last word is fatal, and comes in the middle of the
/// constructor: there is no way back from there.
void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &) {
    if (type != QtFatalMsg)
        return;
    const QString sentence =
        Texts::tr("There is no display to open a window on. Start it where there is one, or draw pictures of the desk "
                  "without: renewdesk --tour FOLDER");
    print(QStringLiteral("renewdesk: %1").arg(sentence));
    std::_Exit(app::Failed);
}

/// Drawing to no screen, Qt regrets with each window what the screen is not there for: frames, raising, grabbing keys.
void leaveOutRegrets(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (!message.startsWith(u"This plugin does not support"))
        print(qFormatLogMessage(type, context, message));
}

constexpr auto kPlatform = "QT_QPA_PLATFORM";
constexpr auto kScreen =
    R"({"screens":[{"name":"desk","x":0,"y":0,"width":1920,"height":1080,"logicalDpi":96,"dpr":1}]})";

} // namespace

void drawOffscreen(const QString &scratch) {
    const QString wanted = qEnvironmentVariable(kPlatform, QStringLiteral("offscreen"));
    QFile screen(scratch + QStringLiteral("/screen.json"));
    if (wanted != u"offscreen" || !screen.open(QIODevice::WriteOnly))
        return;
    screen.write(kScreen);
    qInstallMessageHandler(leaveOutRegrets);
    qputenv(kPlatform, QFile::encodeName(QStringLiteral("offscreen:configfile=") + screen.fileName()));
}

std::unique_ptr<QApplication> applicationOrExit(int &argc, char **argv) {
    const QtMessageHandler before = qInstallMessageHandler(sayThatThereIsNoDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    // By which a desktop knows whose windows these are: its entry in resources/packaging.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.renewdesk.Renewdesk"));
    qInstallMessageHandler(before);
    return application;
}

} // namespace desk
