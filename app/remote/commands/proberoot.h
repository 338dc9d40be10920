#pragma once

#include "remote/script.h"

#include <QList>

namespace akimori::remote {

/// What the server says about a document root before anything is done to it: decides how it can be replaced.
struct RootFacts
{
    QByteArray root;           ///< absolute, as asked
    bool exists = false;       ///< a folder, or a link that leads to one
    bool mountPoint = false;   ///< the folder (after following links) is one, or on another device than its parent
    bool writable = false;     ///< the login user may change entries of the folder
    bool parentExists = false; ///< of the folder after following links
    bool parentWritable = false; ///< entries there may be renamed (a sticky folder of others counts as not)
    QByteArray realPath;         ///< after following links; of a missing root: real parent + name
    QByteArray link;             ///< the last symbolic link on the way, absolute; empty when the root is none
    QByteArray linkText;         ///< what that link contains
    bool linkParentWritable = false;
    qint64 freeBytes = -1;  ///< on the file system of the parent, for this user; -1 = not said
    qint64 freeInodes = -1; ///< -1 = not said (some file systems have no fixed number)
    quint32 uid = 0;        ///< login user
    QList<quint32> groups;  ///< of the login user, the primary one first

    bool isSuperuser() const { return uid == 0; }
};

/// One exec; changes nothing. Throws Error(BadInput) for a root that is not absolute or is "/",
/// Error(Conflict) when the root exists but is no folder, besides what runScript() throws.
RootFacts probeRoot(Transport& transport, const QByteArray& root, JobContext& job);

/// The two halves of probeRoot(), for runScripts().
Script rootProbe(const QByteArray& root);
RootFacts readRootProbe(const QByteArray& root, const ScriptOutcome& outcome, const QByteArray& output);

} // namespace akimori::remote
