#pragma once

#include "records/loghandover.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace akimori::logs {

/// A log that a web server or the system writes, without its rotated siblings.
struct LogFamily
{
    LogKind kind = LogKind::Access;
    QByteArray path; ///< absolute, bytes
    bool named = false; ///< asked for by name, so its absence is an error and not a remark

    friend bool operator==(const LogFamily&, const LogFamily&) = default;
};

/// What a configuration says.
struct ConfiguredLogs
{
    std::vector<LogFamily> families;
    QList<QByteArray> elsewhere; ///< targets that are no files (syslog:, pipes, names with variables), as written
};

/// Directives access_log and error_log of nginx. `build` is the output of nginx -V: prefix and default paths.
ConfiguredLogs nginxLogs(const QByteArray& config, const QByteArray& build);

/// CustomLog, TransferLog and ErrorLog of Apache. `variables` is /etc/apache2/envvars.
ConfiguredLogs apacheLogs(const QByteArray& config, const QByteArray& variables);

/// True when `name` may be a rotated or packed sibling of the log `base` (both without folder): access.log.1,
/// access.log-20261122.gz, access-20261122.log.zst. Only its contents tell whether it is one.
bool isSiblingName(const QByteArray& base, const QByteArray& name);

/// True for the log itself and for what logrotate makes of it by default: base, then digits with . - _ between, then
/// at most the ending of a packer. Such files follow each other without overlap.
bool isRotationName(const QByteArray& base, const QByteArray& name);

} // namespace akimori::logs
