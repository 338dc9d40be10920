#pragma once

#include "operations/context.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace akimori::operations {

/// お知らせ: something that happened and that somebody at this profile should know. Computed from the records, so that
/// nothing is told that is not recorded; what a person has read is kept by the window.
struct NewsItem
{
    enum class Kind {
        Done,    ///< a run ended as it should
        Finding, ///< a check found something
        Failed,  ///< a run did not reach its end, or could not check
        Missed,  ///< a run was due and did not take place
        Anomaly, ///< a monitored thing changed for the worse, or an incident waits
        Overdue, ///< a clause is 期限超過
        Mail,    ///< a message could not be delivered
    };
    QString key; ///< the same as long as it is the same thing: what was read stays read
    Kind kind = Kind::Done;
    QDateTime at;       ///< UTC
    QString title;      ///< translated, one line
    QString text;       ///< translated; may be empty
    QString recordKind; ///< as DutyEvidence::kind
    QString recordId;
    QString siteId; ///< empty = of no site

    /// Somebody has to look; what merely went well only stands in the list.
    bool needsAPerson() const { return kind != Kind::Done; }
};

QString displayName(NewsItem::Kind kind); ///< translated

/// How far back the list reaches, and how long it gets at most.
constexpr int kNewsDays = 14;
constexpr int kMostNews = 500;

/// What happened in the last kNewsDays days, newest first. Throws Error like the ledger.
std::vector<NewsItem> loadNews(const Context& context);

} // namespace akimori::operations
