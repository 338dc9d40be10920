#include "monitoring/probes/certificatesprobe.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "monitoring/tr.h"

#include <QSslCertificate>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site& site)
{
    MonitorItem made = item(MonitorKind::Middleware, Tr::tr("Certificate files"), Tr::tr("SSH: the certificates that the configuration names"),
                            Tr::tr("A renewed file that the web server has not loaded, or a renewal that failed, shows here."));
    made.limits = {21.0, 10.0, 3.0, true, 0};
    made.intervalSeconds = 6 * 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    if (!site.url.startsWith(QLatin1String("https:")))
        made.severity = MonitorSeverity::Low;
    return made;
}

void ask(remote::VisitRequest& request, const MonitorItem& item, const QJsonObject&)
{
    for (const QString& path : listParameter(item, "paths"))
        request.certificates << fromPrintable(path);
}

Reading readFile(const QString& path, const QByteArray& pem, const MonitorItem& item, const QDateTime& now)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return unknown(Tr::tr("The file holds no certificate that can be read."), path);
    const QSslCertificate& leaf = chain.first();
    const double days = static_cast<double>(now.secsTo(leaf.expiryDate())) / 86400.0;
    Reading reading = judged(item.limits, path, days, QStringLiteral("d"),
                             Tr::tr("%1, valid until %2")
                                 .arg(plain(leaf.subjectInfo(QSslCertificate::CommonName).join(u' ').toUtf8(), 80), jst::display(leaf.expiryDate())));
    if (leaf.effectiveDate() > now) {
        reading.state = MonitorState::Anomaly;
        reading.condition = Tr::tr("not valid yet");
    }
    return reading;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject&)
{
    Readings readings;
    QString path;
    QByteArray pem;
    const auto finish = [&] {
        if (!path.isEmpty())
            readings.push_back(readFile(path, pem, item, view.at));
        path.clear();
        pem.clear();
    };
    for (const QByteArray& line : sectionText(view, "certificates").split('\n')) {
        if (line.startsWith("@file ")) {
            finish();
            path = printable(line.mid(6));
        } else if (line == "@unreadable" && !path.isEmpty()) {
            readings.push_back(unknown(Tr::tr("The login user may not read the file. The served certificate is checked from outside."), path));
            path.clear();
        } else if (line == "@missing" && !path.isEmpty()) {
            readings.push_back(unknown(Tr::tr("The configuration names this file, and it is not on the server. Correct the configuration, or "
                                              "name the files to check in the monitor item."), path));
            path.clear();
        } else {
            pem += line + '\n';
        }
    }
    finish();
    if (readings.empty())
        readings.push_back(notApplicable(Tr::tr("The web server's configuration names no certificate file.")));
    return readings;
}

} // namespace

ServerProbe certificatesProbe()
{
    return {{"certificates", MonitorKind::Middleware, standard, "paths"}, {"certificates"}, read, ask};
}

} // namespace akimori::monitoring
