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
    QByteArray path;    ///< absolute, bytes
    bool named = false; ///< asked for by name, so its absence is an error and not a remark

    friend bool operator==(const LogFamily&, const LogFamily&) = default;
};

/// A log whose file name holds variables ("/var/log/nginx/$host-access.log"): one file for each value.
struct LogPattern
{
    LogKind kind = LogKind::Access;
    QByteArray before; ///< absolute path up to the first variable
    QByteArray after;  ///< of the name, behind the last variable

    bool fits(const QByteArray& path) const;
    friend bool operator==(const LogPattern&, const LogPattern&) = default;
};

/// What a configuration says.
struct ConfiguredLogs
{
    std::vector<LogFamily> families;
    std::vector<LogPattern> patterns;
    QList<QByteArray> elsewhere; ///< targets that are no files (syslog:, pipes, variables in a folder), as written
    QList<QByteArray> unread;    ///< included files that are not part of what was read, as written
};

/// Directives access_log and error_log of nginx. `build` is the output of nginx -V: prefix and default paths.
/// `config` is the output of nginx -T, which resolves includes, or the files below /etc/nginx.
ConfiguredLogs nginxLogs(const QByteArray& config, const QByteArray& build);

/// CustomLog, TransferLog, GlobalLog and ErrorLog of Apache, pipes to rotatelogs and cronolog included. `variables` is
/// /etc/apache2/envvars, `config` the files below /etc/apache2 or /etc/httpd.
ConfiguredLogs apacheLogs(const QByteArray& config, const QByteArray& variables);

/// True when `name` may be a rotated or packed sibling of the log `base` (both without folder): access.log.1,
/// access.log-20261122.gz, access-20261122.log.zst. Only its contents tell whether it is one.
bool isSiblingName(const QByteArray& base, const QByteArray& name);

/// True for the log itself and for what logrotate makes of it by default: base, then digits with . - _
/// between, then at most the ending of a packer. Such files follow each other without overlap.
bool isRotationName(const QByteArray& base, const QByteArray& name);

} // namespace akimori::logs
