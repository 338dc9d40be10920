#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// 実施済 / 期限内 / 期限超過 / 対象外 / 要確認. 要確認 means that no record proves it either way: a person has to ask.
/// It is never read as fulfilled.
enum class DutyState { Fulfilled, Pending, Overdue, NotApplicable, NeedsConfirmation };

/// How often a clause comes due. Event: only when something happened.
enum class DutyCadence { Standing, Once, Daily, OpenDay, Monthly, Yearly, Event };

/// From when a clause binds: the first day of the contract, or 公開日 (the site's own duties; while no 公開日 is
/// recorded they bind from the first day as well).
enum class DutyStart { Contract, Published };

/// 条項: one obligation of the annex as the catalogue defines it for this contract. Format:
/// docs/formats/duty-catalogue.md. Texts are Japanese and printed as they are; ids never appear on paper.
struct Clause
{
    QString id;       ///< "B-5"
    int order = 0;    ///< 1, 2 … in the annex's own order
    QString name;     ///< short name: 「実施時間帯」
    QString business; ///< 業務 as the annex calls it
    QString work;     ///< 作業
    QString content;  ///< 内容, shortened
    DutyCadence cadence = DutyCadence::Standing;
    DutyStart start = DutyStart::Contract;
    QDate from;  ///< first Japanese day, replaces `start`; invalid = as `start` says
    QDate until; ///< last Japanese day; invalid = to the end of the contract
    bool applies = true;
    QString whyNot;            ///< why it does not apply to this contract; required when `applies` is false
    QStringList evidence;      ///< kinds of records that prove it, see DutyEvidence::kind
    QString asker;             ///< 要確認: who of the contractor asks …
    QString asked;             ///< … whom …
    int askWithinDays = 0;     ///< … within how many days of its coming into force
    QHash<QString, int> targets; ///< agreed values by name, e.g. "contactMinutes" → 60
    bool overridden = false;   ///< differs from the shipped catalogue

    int target(const QString& targetName) const { return targets.value(targetName); }
};

/// A record that proves something. `page` names the page of the window that shows it.
struct DutyEvidence
{
    QString kind; ///< "generation", "scan", "run", "change", "approval", "restore", "person", "case", "fetch", …
    QString id;
    QDateTime at; ///< UTC; invalid = no single instant
    QString text; ///< translated; one line
    QString page;
    QString siteId{}; ///< whose record it is; empty = of no site
};

/// 履行状況 of one clause in one month.
struct DutyRow
{
    Clause clause;
    DutyState state = DutyState::NeedsConfirmation;
    QDateTime due; ///< UTC: when it is or was due next; invalid = no date
    std::vector<DutyEvidence> evidence; ///< newest last, at most kMostEvidence
    int evidenceCount = 0;              ///< how many records there are in all
    QString why;                        ///< translated sentence
    QString ask;                        ///< 要確認: who asks whom by when; translated; else empty

    static constexpr int kMostEvidence = 40;
};

/// Rows of a month in the annex's own order.
struct DutyMonth
{
    QDate month;  ///< its first day
    QDateTime at; ///< UTC, when it was computed
    std::vector<DutyRow> rows;

    int count(DutyState state) const;
};

QString toString(DutyState state); ///< "fulfilled" / "pending" / "overdue" / "notApplicable" / "needsConfirmation"
QString toString(DutyCadence cadence);
QString toString(DutyStart start); ///< "contract" / "published"
DutyState dutyStateFromString(const QString& text);     ///< throws Error(BadInput), like all below
DutyCadence dutyCadenceFromString(const QString& text);
DutyStart dutyStartFromString(const QString& text);
QString displayName(DutyState state);     ///< translated: 実施済 …
QString displayName(DutyCadence cadence); ///< translated: 月次 …

} // namespace akimori
