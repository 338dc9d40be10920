#include "advisories/feeds/almalinux.h"
#include "advisories/feeds/apache.h"
#include "advisories/feeds/debian.h"
#include "advisories/feeds/ipa.h"
#include "advisories/feeds/jpcert.h"
#include "advisories/feeds/jvn.h"
#include "advisories/feeds/jvndb.h"
#include "advisories/feeds/kev.h"
#include "advisories/feeds/myjvn.h"
#include "advisories/feeds/nginx.h"
#include "advisories/feeds/redhat.h"
#include "advisories/feeds/ubuntu.h"
#include "advisories/tr.h"

namespace akimori::advisories {

const std::vector<const Feed*>& allFeeds()
{
    static const JpcertFeed jpcert;
    static const IpaFeed ipa;
    static const MyJvnFeed myjvn;
    static const JvnFeed jvn;
    static const JvndbFeed jvndb;
    static const DebianFeed debian;
    static const UbuntuFeed ubuntu;
    static const AlmaLinuxFeed almalinux;
    static const RedHatFeed redhat;
    static const KevFeed kev;
    static const NginxFeed nginx;
    static const ApacheFeed apache;
    static const std::vector<const Feed*> all{&jpcert, &ipa,       &myjvn,  &jvn, &jvndb, &debian,
                                              &ubuntu, &almalinux, &redhat, &kev, &nginx, &apache};
    return all;
}

const Feed& feedById(const QString& id)
{
    QStringList known;
    for (const Feed* feed : allFeeds()) {
        if (feed->id() == id)
            return *feed;
        known << feed->id();
    }
    throw Error(ErrorCode::BadInput, Tr::tr("There is no source “%1”. Use one of: %2.")
                                         .arg(id.left(40), known.join(QStringLiteral(", "))));
}

} // namespace akimori::advisories
