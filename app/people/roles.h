#pragma once

#include "records/person.h"

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace akimori::people {

/// 運用保守体制 of a profile at some day. As long as nobody is recorded, nobody's role is checked.
using People = std::vector<Person>;

/// Whether the person holds the role on that Japanese day.
bool holdsRole(const Person& person, const QDate& day);

/// The highest role of `name` on that day (責任者 before 管理者 before 担当者); None when there is none.
/// Names are compared after trimming and Unicode composition, because people type them.
Role roleOf(const People& people, const QString& name, const QDate& day);

/// The entry that gives roleOf(); nullptr when there is none.
const Person* entryOf(const People& people, const QString& name, const QDate& day);

/// Who records something. With nobody recorded: the name as given, without a role. Throws
/// Error(NotAllowedNow) when people are recorded and `name` holds no role on that day.
Actor actorFor(const People& people, const QString& name, const QDate& day);

/// The answer to "may this person do that", with the reason for people when not.
struct Permission
{
    bool allowed = true;
    QString why; ///< translated sentence: says by whom it may be done; empty when allowed

    /// Throws Error(NotAllowedNow) when not allowed.
    void require() const;
};

/// 4 eyes: the approver holds 管理者 or 責任者 on that day and is not the requester; the 責任者,
/// who bears the whole responsibility, is no exception to the latter.
Permission mayDecide(const People& people, const QString& requester, const QString& approver,
                     const QDate& day);

/// R-1 … R-3 for 履行状況: exactly one 責任者 (deputies not counted), at least one 管理者 and one 担当者.
/// One translated sentence per gap; empty when the organisation is complete on that day.
QStringList gapsInOrganisation(const People& people, const QDate& day);

/// Days on which somebody begins or is no longer there (F-19), in order. The first organisation is no change.
std::set<QDate> changeDays(const People& people);
/// The first change from `day` on, else the last one before; invalid = nothing ever changed.
QDate nextChange(const People& people, const QDate& day);

} // namespace akimori::people
