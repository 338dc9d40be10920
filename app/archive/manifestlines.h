#pragma once

#include "archive/manifest.h"

#include <string_view>

namespace akimori::archive {

/// The lines that manifests and journals share; docs/formats/generation.md fixes their form.

/// Why a line is refused; parseManifest() adds the line number and turns it into an Error.
struct LineError
{
    const char* what;
};

/// Fields of one line without its LF, taken one after the other. All functions throw LineError.
class LineFields
{
public:
    explicit LineFields(std::string_view line) : m_rest(line) {}

    std::string_view next();
    void expect(std::string_view word);
    QByteArray bytes(); ///< unescaped
    QString text();     ///< unescaped, must be UTF-8
    qint64 number(qint64 low, qint64 high);
    quint64 unsignedNumber();
    QByteArray hex(std::size_t digits); ///< exactly so many lower-case digits
    void end() const;                   ///< nothing may follow

private:
    std::string_view m_rest;
    bool m_done = false;
};

QByteArray escaped(const QByteArray& bytes);

/// With the final LF.
QByteArray entryLine(const ManifestEntry& entry);
QByteArray frameLine(const Frame& frame);
ManifestEntry parseEntryLine(std::string_view line);
Frame parseFrameLine(std::string_view line);

} // namespace akimori::archive
