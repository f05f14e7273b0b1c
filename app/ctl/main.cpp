// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/ctl/program.h"
#include "app/languages.h"
#include "app/process_list.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

int main(int argc, char *argv[]) {
    // Taken before Qt reads them: what is not UTF-8 must be refused, not mended.
    const std::vector<QByteArray> arguments(argv + 1, argv + argc);
    app::hideSecrets(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("renewdeskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENEWDESK_VERSION));
    const app::Languages languages;
    QFile out;
    QFile err;
    const bool opened = out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
                        && err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return ctl::Failed;
    return ctl::Program(app::databaseFor, out, err).run(arguments);
}
