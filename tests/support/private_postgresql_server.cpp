// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgresql.h"

#include <cstdio>
#include <iostream>
#include <string>

/// A private server for tests that are no C++: says its port, then does what stands on each line of its input (`kill`:
/// kill -9 of all its processes, `start`), says `done`, and ends with its input.
int main() {
    support::PrivatePostgresql server(support::PrivatePostgresql::Durability::Full);
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "kill")
            server.crash();
        else if (line == "start")
            server.start();
        else
            return 2;
        std::puts("done");
        std::fflush(stdout);
    }
    return 0;
}
