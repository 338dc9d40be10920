#include "operations/integrity/inspectcontent.h"

#include "base/jst.h"
#include "inspection/inspector.h"

namespace akimori::operations {

Scan InspectContent::run(const Request& request, JobContext& job) const
{
    Scan scan;
    scan.startedAt = m_context.clock->nowUtc();
    scan.id = jst::fileStamp(scan.startedAt);
    scan.method = QStringLiteral("content");
    inspection::InspectionOptions options;
    options.origins = request.origins;
    options.baselineDir = request.baselineFolder;
    inspection::InspectionResult result = inspection::inspectTree(request.folder, options, job);
    scan.verdict = result.verdict();
    scan.checked = result.checked;
    scan.unchecked = std::move(result.unchecked);
    scan.findings = std::move(result.findings);
    scan.endedAt = m_context.clock->nowUtc();
    return scan;
}

} // namespace akimori::operations
