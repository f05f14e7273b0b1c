// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace desk {

/// Draws on no screen at all from now on, but one of a usual size: a dialog takes its measure from it. @p scratch is a
/// folder that outlives the QApplication. Does nothing where QT_QPA_PLATFORM asks for something else.
void drawOffscreen(const QString &scratch);

/// The QApplication. Where there is no display, Qt would end the program with a page of its own words and SIGABRT; this
/// ends it with one sentence that names the way out, and exit status 1. @p argc and @p argv must outlive it.
std::unique_ptr<QApplication> applicationOrExit(int &argc, char **argv);

} // namespace desk
