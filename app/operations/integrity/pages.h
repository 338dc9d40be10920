#pragma once

#include <QByteArray>

namespace akimori::operations {

/// A prepared page or web server setting: "closed.html", "suspended.html", "nginx.conf", "apache.conf".
QByteArray preparedPage(const char* name);

} // namespace akimori::operations
