#include "monitoring/probe.h"

#include "monitoring/probes/certificatesprobe.h"
#include "monitoring/probes/clockprobe.h"
#include "monitoring/probes/diskprobe.h"
#include "monitoring/probes/dnsprobe.h"
#include "monitoring/probes/headersprobe.h"
#include "monitoring/probes/hostprobe.h"
#include "monitoring/probes/httpprobe.h"
#include "monitoring/probes/inodesprobe.h"
#include "monitoring/probes/interfacesprobe.h"
#include "monitoring/probes/kernelprobe.h"
#include "monitoring/probes/linksprobe.h"
#include "monitoring/probes/loadprobe.h"
#include "monitoring/probes/logsprobe.h"
#include "monitoring/probes/memoryprobe.h"
#include "monitoring/probes/portsprobe.h"
#include "monitoring/probes/raidprobe.h"
#include "monitoring/probes/rebootprobe.h"
#include "monitoring/probes/redirectsprobe.h"
#include "monitoring/probes/restartedprobe.h"
#include "monitoring/probes/sensorsprobe.h"
#include "monitoring/probes/servicesprobe.h"
#include "monitoring/probes/smartprobe.h"
#include "monitoring/probes/tlsprobe.h"
#include "monitoring/probes/unitsprobe.h"
#include "monitoring/probes/updatesprobe.h"
#include "monitoring/probes/webconfigprobe.h"
#include "monitoring/probes/weightprobe.h"

namespace akimori::monitoring {

// The order of the standard set and of every list of results.
const std::vector<OutsideProbe>& outsideProbes()
{
    static const std::vector<OutsideProbe> probes{
        httpProbe(),
        hostProbe(),
        dnsProbe(),
        tlsProbe(),
        redirectsProbe(),
        headersProbe(),
        weightProbe(),
        linksProbe(),
    };
    return probes;
}

const std::vector<ServerProbe>& serverProbes()
{
    static const std::vector<ServerProbe> probes{
        diskProbe(),
        inodesProbe(),
        memoryProbe(),
        loadProbe(),
        unitsProbe(),
        servicesProbe(),
        portsProbe(),
        clockProbe(),
        rebootProbe(),
        restartedProbe(),
        updatesProbe(),
        smartProbe(),
        raidProbe(),
        sensorsProbe(),
        interfacesProbe(),
        kernelProbe(),
        logsProbe(),
        webconfigProbe(),
        certificatesProbe(),
    };
    return probes;
}

} // namespace akimori::monitoring
