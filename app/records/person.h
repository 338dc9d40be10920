#pragma once

#include <QDate>
#include <QString>

namespace akimori {

/// Who may decide what. 仕様書: 運用保守担当責任者, 運用保守担当管理者, 運用保守担当者.
/// None: nobody is recorded in the profile, or the tool ran by itself.
enum class Role { None, Responsible, Manager, Operator };

/// One entry of the 運用保守体制表. Entries are ended (termUntil), never removed: old papers name them.
struct Person
{
    QString id; ///< UUID without braces
    QString name;
    Role role = Role::Operator;
    bool deputy = false; ///< 代行者 of the role; same powers during the term
    QDate termFrom;      ///< Japanese calendar day, first day in the role; invalid = from the beginning
    QDate termUntil;     ///< last day in the role; invalid = open
    QString pinHash;     ///< see people/pin.h; empty = no PIN chosen
};

/// On whose behalf something is recorded.
struct Actor
{
    QString name;
    Role role = Role::None;

    /// What ran unattended; not a person.
    static Actor automatic();
};

QString toString(Role role); ///< "responsible" / "manager" / "operator", "" for None: as on the command line
Role roleFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(Role role);           ///< translated: 運用保守担当責任者 …

} // namespace akimori
