#include "monitoring/probes/virtualserver.h"

#include "monitoring/tr.h"

namespace akimori::monitoring {

Reading withoutHardware(const ServerView& view, const QString& otherwise)
{
    const auto values = keyValues(sectionText(view, "host"));
    const QByteArray kind = values.value("virtual");
    static const QList<QByteArray> kContainers{"docker", "podman", "lxc", "lxc-libvirt", "openvz", "systemd-nspawn", "rkt", "wsl", "proot", "pouch", "container-other"};
    const bool container = values.contains("container") || kContainers.contains(kind);
    const bool rented = values.contains("hypervisor") || container || (!kind.isEmpty() && kind != "none");
    if (!rented)
        return unknown(otherwise);
    const QString vendor = plain(values.value("vendor"), 80);
    // A container sees the vendor of the machine that carries it.
    const QString what = container ? Tr::tr("container") : vendor.isEmpty() ? plain(kind, 40) : vendor;
    return notApplicable(Tr::tr("A virtual server (%1) has no hardware of its own. The provider's notices are the evidence; "
                                "record them with the procured item.")
                             .arg(what));
}

} // namespace akimori::monitoring
