#pragma once

#include "operations/context.h"
#include "operations/doctor/doctorcheck.h"

namespace akimori::operations {

/// Logs in once as the timer does: through systemd when it can be reached, else with nothing but the home folder, so that
/// neither an agent nor a passphrase of this session helps. `program`: akimori-cli as the timer calls it; `key`: what
/// keyCheck() answered.
DoctorCheck loginCheck(const Context& context, const QString& program, const Site& site, const DoctorCheck& key);

} // namespace akimori::operations
