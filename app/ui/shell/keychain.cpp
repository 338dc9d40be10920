#include "ui/shell/keychain.h"

#include <qt6keychain/keychain.h>

namespace akimori::ui::keychain {

namespace {
QString service() { return QStringLiteral("org.akimori.Akimori"); }
}

void read(QObject* owner, const QString& key, std::function<void(const QString& secret)> got,
          std::function<void(const QString& failure)> failed)
{
    auto* job = new QKeychain::ReadPasswordJob(service()); // deletes itself: the desktop answers late, also to an owner that is gone
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, got = std::move(got), failed = std::move(failed)] {
        if (job->error() == QKeychain::NoError && !job->textData().isEmpty())
            got(job->textData());
        else
            failed(job->errorString());
    });
    job->start();
}

void write(QObject* owner, const QString& key, const QString& secret,
           std::function<void(const QString& failure)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? QString() : job->errorString());
    });
    job->start();
}

void remove(const QString& key)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    job->start();
}

} // namespace akimori::ui::keychain
