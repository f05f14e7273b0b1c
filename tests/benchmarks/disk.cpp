// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/disk.h"

#include "tests/benchmarks/samples.h"

#include <unistd.h>

#include <stdexcept>

namespace benchmarks {

Disk::Disk(const QString &folder)
    : m_file(folder + QStringLiteral("/disk-benchmark")) {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw std::runtime_error("cannot write beside the data");
    write(); // the file's size is no part of it
}

Disk::~Disk() {
    m_file.remove();
}

double Disk::write() {
    const QByteArray page(8192, 'x');
    return timed([&] {
        if (::pwrite(m_file.handle(), page.constData(), std::size_t(page.size()), 0) != page.size()
            || ::fdatasync(m_file.handle()) != 0)
            throw std::runtime_error("cannot write beside the data");
    });
}

} // namespace benchmarks
