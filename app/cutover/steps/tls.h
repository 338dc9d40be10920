#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 証明書 on the new server before the switch.
Step tlsStep();

/// A server's certificate for one name: `until` is the instant that it must outlive. Also for the old server.
CutoverDetail judgeCertificate(const WebFacts& web, const QDateTime& until, const QString& expected);

} // namespace akimori::cutover
