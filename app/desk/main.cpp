// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/desk/arguments.h"
#include "app/desk/desk_program.h"
#include "app/desk/diagnose.h"
#include "app/desk/texts.h"
#include "app/exit_status.h"
#include "app/languages.h"
#include "app/process_list.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void nameTheProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("renewdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("renewdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENEWDESK_VERSION));
}

void print(std::FILE *stream, const QString &text) {
    std::fputs(text.toUtf8().constData(), stream);
}

/// What can be answered without a window must be answered without a display: before there is a QApplication, which ends
/// the program where there is none. Nothing: go on with @p arguments.
std::optional<int> answerWithoutWindow(int &argc, char **argv, desk::Arguments &arguments) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const app::Languages languages(desk::Arguments::languageIn(words));
    const auto parsed = desk::Arguments::parse(words);
    if (const auto *error = std::get_if<desk::UsageError>(&parsed)) {
        print(stderr, QStringLiteral("renewdesk: %1 %2\n")
                          .arg(error->message, desk::Texts::tr("“renewdesk --help” lists the options.")));
        return app::Usage;
    }
    arguments = std::get<desk::Arguments>(parsed);
    if (arguments.help)
        print(stdout, desk::Arguments::helpText());
    else if (arguments.version)
        print(stdout, QCoreApplication::applicationVersion() + u'\n');
    else
        return std::nullopt;
    return app::Done;
}

int diagnose(int &argc, char **argv, const desk::Arguments &arguments) {
    const QCoreApplication application(argc, argv);
    const app::Languages languages(arguments.language);
    return desk::diagnose(arguments, app::databaseFor);
}

} // namespace

int main(int argc, char *argv[]) {
    nameTheProgram();
    desk::Arguments arguments;
    if (const auto status = answerWithoutWindow(argc, argv, arguments))
        return *status;
    app::hideSecrets(argc, argv);
    if (arguments.diagnose)
        return diagnose(argc, argv, arguments);
    return desk::DeskProgram(arguments, app::databaseFor).run(argc, argv);
}
