// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/arguments.h"
#include "app/desk/sample_database.h"

namespace ui {
class Appearance;
}

namespace desk {

class Opening;

/// The program with windows: from the arguments to its exit status.
class DeskProgram {
public:
    DeskProgram(const Arguments &arguments, DatabaseFor databaseFor);

    /// Makes the QApplication and runs it. Returns the exit status; without a usable display it says so and ends the
    /// program itself.
    int run(int &argc, char **argv);

private:
    int runDesk(ui::Appearance &appearance);
    /// False: the call was wrong, and has been told so.
    bool beginWith(Opening &opening);
    int runTour(ui::Appearance &appearance);

    Arguments m_arguments;
    DatabaseFor m_databaseFor;
};

} // namespace desk
