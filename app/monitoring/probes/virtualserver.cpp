#include "monitoring/probes/virtualserver.h"

#include "monitoring/tr.h"

namespace akimori::monitoring {

Reading withoutHardware(const ServerView& view, const QString& otherwise)
{
    const auto values = keyValues(sectionText(view, "host"));
    const QByteArray kind = values.value("virtual");
    const bool rented = values.contains("hypervisor") || values.contains("container") || (!kind.isEmpty() && kind != "none");
    if (!rented)
        return unknown(otherwise);
    const QString what = plain(values.value("vendor"), 80);
    return notApplicable(Tr::tr("A virtual server (%1) has no hardware of its own. The provider's notices are the evidence; "
                                "record them with the procured item.")
                             .arg(what.isEmpty() ? plain(kind, 40) : what));
}

} // namespace akimori::monitoring
