#pragma once

#include "support/tempfolder.h"

#include <QProcess>
#include <QUrl>

namespace akimori::test {

/// A real nginx that serves a folder on an ephemeral loopback port; stopped by its own pid. Throws std::runtime_error when
/// it cannot start: a missing nginx fails the test.
class NginxFixture
{
public:
    explicit NginxFixture(const QByteArray& documentRoot);
    ~NginxFixture();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }

private:
    TempFolder m_folder;
    QProcess m_nginx;
    int m_port = 0;
};

} // namespace akimori::test
