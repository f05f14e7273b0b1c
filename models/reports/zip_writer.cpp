// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/zip_writer.h"

#include <zlib.h>

namespace reports {

namespace {

constexpr int kOutputBytes = 64 * 1024;
constexpr quint16 kVersion = 20;   ///< 2.0: deflate
constexpr quint16 kFlags = 0x0808; ///< sizes behind the data; names in UTF-8
constexpr quint16 kDeflate = 8;
constexpr quint64 kLargest = 0xffff'ffff;  ///< what the format without its 64-bit extension can say
constexpr quint32 kDosEpoch = 0x0021'0000; ///< 1980-01-01 00:00: the same rows make the same file

void append16(QByteArray &bytes, quint16 value) {
    bytes.append(char(value & 0xff)).append(char(value >> 8));
}

void append32(QByteArray &bytes, quint32 value) {
    append16(bytes, quint16(value & 0xffff));
    append16(bytes, quint16(value >> 16));
}

} // namespace

struct ZipWriter::Entry {
    QByteArray name;
    quint64 offset = 0;
    quint32 crc = 0;
    quint64 packed = 0;
    quint64 size = 0;
};

/// zlib's raw deflate, handing out what it has made.
class ZipWriter::Deflater {
public:
    Deflater() { m_ok = deflateInit2(&m_stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK; }

    ~Deflater() { deflateEnd(&m_stream); }

    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    bool isOk() const { return m_ok; }

    QByteArray deflated(const QByteArray &bytes, bool last) {
        QByteArray made;
        QByteArray out(kOutputBytes, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        m_stream.avail_in = uInt(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
            m_stream.avail_out = uInt(out.size());
            deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            made.append(out.constData(), out.size() - qsizetype(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
        return made;
    }

private:
    z_stream m_stream = {};
    bool m_ok = false;
};

ZipWriter::ZipWriter(OutputFile &file)
    : m_file(file) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::beginEntry(const QByteArray &name) {
    endEntry();
    m_entries.push_back({.name = name, .offset = m_offset});
    QByteArray head;
    append32(head, 0x0403'4b50);
    append16(head, kVersion);
    append16(head, kFlags);
    append16(head, kDeflate);
    append32(head, kDosEpoch);
    append32(head, 0); // the checksum and both sizes follow the data
    append32(head, 0);
    append32(head, 0);
    append16(head, quint16(name.size()));
    append16(head, 0);
    put(head + name);
    m_deflater = std::make_unique<Deflater>();
    if (!m_deflater->isOk() && !m_failure)
        fail();
}

void ZipWriter::write(const QByteArray &bytes) {
    if (!m_deflater || m_failure)
        return;
    Entry &entry = m_entries.back();
    entry.crc = quint32(crc32(entry.crc, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
    entry.size += quint64(bytes.size());
    const QByteArray packed = m_deflater->deflated(bytes, false);
    entry.packed += quint64(packed.size());
    put(packed);
}

domain::Result<void> ZipWriter::finish() {
    endEntry();
    const quint64 directoryAt = m_offset;
    for (const Entry &entry : m_entries) {
        QByteArray head;
        append32(head, 0x0201'4b50);
        append16(head, kVersion);
        append16(head, kVersion);
        append16(head, kFlags);
        append16(head, kDeflate);
        append32(head, kDosEpoch);
        append32(head, entry.crc);
        append32(head, quint32(entry.packed));
        append32(head, quint32(entry.size));
        append16(head, quint16(entry.name.size()));
        append16(head, 0); // extra field, comment, disk, attributes
        append16(head, 0);
        append16(head, 0);
        append16(head, 0);
        append32(head, 0);
        append32(head, quint32(entry.offset));
        put(head + entry.name);
    }
    QByteArray end;
    append32(end, 0x0605'4b50);
    append16(end, 0);
    append16(end, 0);
    append16(end, quint16(m_entries.size()));
    append16(end, quint16(m_entries.size()));
    append32(end, quint32(m_offset - directoryAt));
    append32(end, quint32(directoryAt));
    append16(end, 0);
    put(end);
    if (m_failure)
        return *m_failure;
    return m_file.commit();
}

void ZipWriter::endEntry() {
    if (!m_deflater || m_failure)
        return;
    Entry &entry = m_entries.back();
    const QByteArray packed = m_deflater->deflated({}, true);
    m_deflater.reset();
    entry.packed += quint64(packed.size());
    put(packed);
    QByteArray tail;
    append32(tail, 0x0807'4b50);
    append32(tail, entry.crc);
    append32(tail, quint32(entry.packed));
    append32(tail, quint32(entry.size));
    put(tail);
}

void ZipWriter::put(const QByteArray &bytes) {
    if (m_failure || bytes.isEmpty())
        return;
    if (m_offset + quint64(bytes.size()) > kLargest || (!m_entries.empty() && m_entries.back().size > kLargest)) {
        fail();
        return;
    }
    const domain::Result<void> written = m_file.write(bytes.constData(), bytes.size());
    if (!written)
        m_failure = written.error();
    m_offset += quint64(bytes.size());
}

void ZipWriter::fail() {
    m_failure = domain::Error{.code = domain::ErrorCode::Storage, .reason = domain::Reason::FileUnwritable};
}

} // namespace reports
