#pragma once

#include "base/error.h"
#include "remote/connect.h"

#include <QList>

#include <optional>
#include <vector>

namespace akimori::remote {

enum class CapabilityOutcome {
    Ok,         ///< works; a non-empty advice is a recommendation
    Failed,     ///< does not work; the advice says what to do
    NotChecked, ///< could not be checked, for the reason in detail; never to be read as Ok
};

/// One small step of the capability test (接続テスト).
struct CapabilityStep
{
    QString id;     ///< stable, for JSON: "connect", "hostKey", "auth", "echo", "tool.find", "root:/var/www" …
    QString title;  ///< translated, what is checked
    CapabilityOutcome outcome = CapabilityOutcome::NotChecked;
    QString detail; ///< translated or a plain figure: what was found
    QString advice; ///< translated, what to do; empty when there is nothing to do
    bool required = true; ///< Akimori cannot do its main work without it
};

struct CapabilityReport
{
    std::vector<CapabilityStep> steps;
    TransportChoice resolvedVia = TransportChoice::Auto; ///< what worked; Auto when nothing did
    std::optional<HostKey> hostKey; ///< shown by the server, when it is not accepted (yet)
    std::optional<Error> failure;   ///< why connecting ended early; decides the exit code

    /// Every required step is Ok.
    bool usable() const;
};

/// Steps on an open (or openable) transport: bytes arrive unchanged, time of an empty command, system, tools,
/// each root, free space, clock. One batched script. Throws what Transport throws; a server that misses
/// something is a step, not an exception.
std::vector<CapabilityStep> testCapabilities(Transport& transport, const QList<QByteArray>& roots,
                                             JobContext& job);

/// The whole test from nothing: connect, host key and login become steps too, and later ones are NotChecked
/// when an earlier one fails. Throws only Error(Cancelled, BadInput, Internal).
CapabilityReport testCapabilities(const HostProfile& profile, TransportChoice choice,
                                  const QList<QByteArray>& roots, JobContext& job);

} // namespace akimori::remote
