#include "ui/shell/keychain.h"

#include <qt6keychain/keychain.h>

namespace akimori::ui::keychain {

namespace {
QString service() { return QStringLiteral("org.akimori.Akimori"); }
}

void read(QObject* owner, const QString& siteId, std::function<void(const QString& secret)> got)
{
    auto* job = new QKeychain::ReadPasswordJob(service()); // deletes itself: the desktop answers late, also to an owner that is gone
    job->setKey(siteId);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, got = std::move(got)] {
        if (job->error() == QKeychain::NoError && !job->textData().isEmpty())
            got(job->textData());
    });
    job->start();
}

void write(QObject* owner, const QString& siteId, const QString& secret,
           std::function<void(const QString& detail)> failed)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(siteId);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, failed = std::move(failed)] {
        if (job->error() != QKeychain::NoError)
            failed(job->errorString());
    });
    job->start();
}

} // namespace akimori::ui::keychain
