#pragma once

#include "operations/context.h"
#include "operations/doctor/doctorcheck.h"

namespace akimori::operations {

/// `program`: akimori-cli as the timer calls it.
DoctorCheck timerCheck(const Context& context, const QString& program, const DoctorCheck& check);
/// The monitor is a unit of its own: the timer may run while nobody watches.
DoctorCheck watchCheck(const Context& context, const DoctorCheck& check);
DoctorCheck lingerCheck(const DoctorCheck& check);
/// A login that works without a person.
DoctorCheck keyCheck(const Site& site, const DoctorCheck& check);

} // namespace akimori::operations
