// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/arguments.h"
#include "app/desk/sample_database.h"

#include <optional>

namespace app {
class Languages;
}

namespace ui {
class Appearance;
}

namespace desk {

class Opening;
class SingleInstance;

/// The program with windows: from the arguments to its exit status.
class DeskProgram {
public:
    DeskProgram(const Arguments &arguments, DatabaseFor databaseFor);

    /// Makes the QApplication and runs it. Returns the exit status; without a usable display it says so and ends the
    /// program itself.
    int run(int &argc, char **argv);

private:
    int runDesk(ui::Appearance &appearance, app::Languages &languages);
    /// Opens what was asked for, or asks. Something else than a status: it goes on.
    std::optional<int> beginWith(Opening &opening, SingleInstance &instance);
    int runTour(ui::Appearance &appearance, app::Languages &languages);

    Arguments m_arguments;
    DatabaseFor m_databaseFor;
};

} // namespace desk
