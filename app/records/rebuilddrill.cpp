#include "records/rebuilddrill.h"

#include "records/words.h"

namespace akimori {

using records::Tr;

QString displayNameOfDrillStep(const QString& id)
{
    if (id == QLatin1String("target"))
        return Tr::tr("Empty server");
    if (id == QLatin1String("packages"))
        return Tr::tr("Packages");
    if (id == QLatin1String("system-files"))
        return Tr::tr("System files");
    if (id == QLatin1String("data"))
        return Tr::tr("Data of the site");
    if (id == QLatin1String("pages"))
        return Tr::tr("Pages over HTTP");
    if (id == QLatin1String("scan"))
        return Tr::tr("Tamper scan");
    return id;
}

QString displayNameOfDrillState(Verdict state)
{
    switch (state) {
    case Verdict::Ok: return Tr::tr("Good");
    case Verdict::Found: return Tr::tr("Needs work");
    case Verdict::Unchecked: return Tr::tr("Not confirmed");
    }
    return {};
}

} // namespace akimori
