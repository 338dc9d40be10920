#pragma once

#include "operations/context.h"
#include "operations/doctor/doctorcheck.h"

namespace akimori::operations {

/// Owner, mode and room of the profile's folder.
DoctorCheck profileCheck(const Context& context, const DoctorCheck& check);
/// The file of host keys that a person accepted.
DoctorCheck hostKeysCheck(const Context& context, const DoctorCheck& check);
/// Files with secrets are for this user alone.
DoctorCheck secretsCheck(const Context& context, const DoctorCheck& check);
/// Says when the ledger is gone though other files of the profile are there, before an empty one is made in its place.
/// Reads every page of the ledger, verifies the chain, and sees whether it can be written. Throws what opening throws,
/// and Error(PermissionDenied).
DoctorCheck ledgerCheck(const Context& context, const DoctorCheck& check);
/// The nightly copy.
DoctorCheck copyCheck(const Context& context, const DoctorCheck& check);
/// 二次保管: set up, reachable, with room, and not older than the last nights.
DoctorCheck secondCopyCheck(const Context& context, const DoctorCheck& check);
DoctorCheck generationsCheck(const Context& context, const Site& site, BackupKind kind, const DoctorCheck& check);
DoctorCheck mailCheck(const Context& context, const DoctorCheck& check);
/// 祝日: an imported table that ends before what the government has announced.
DoctorCheck holidayCheck(const Context& context, const DoctorCheck& check);
/// 比較先 of the monitoring.
DoctorCheck anchorsCheck(const Context& context, const DoctorCheck& check);
/// Papers in the city's hands carry the head of the chain: the newest one must be part of the record, and not be old.
DoctorCheck paperCheck(const Context& context, const std::vector<Site>& sites, const DoctorCheck& check);

} // namespace akimori::operations
