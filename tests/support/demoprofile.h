#pragma once

#include <QDateTime>
#include <QString>

namespace akimori::test {

/// Writes a profile as it looks after some time of work: one site, people, contract, generations, scans, sources, cases,
/// incidents, monitoring. All of it is made up. For pictures, and for measuring how quick the window is.
struct DemoProfile
{
    QString folder;
    QDateTime now;    ///< UTC: the profile's present
    int days = 60;    ///< of work before now
    int advisories = 40;
    int incidents = 3;
    int monitorItems = 12;

    void write() const;
};

} // namespace akimori::test
