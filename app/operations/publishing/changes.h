#pragma once

#include "operations/context.h"
#include "records/change.h"

#include <functional>

#include <vector>

namespace akimori::operations {

/// 変更作業 (B-2, B-4, H-3): open → approve → before → work → check → after → baseline → close. Every act is audited.

std::vector<ChangeWork> listChanges(const Context& context); ///< newest first
/// Throws Error(NotFound).
ChangeWork findChange(const ledger::Ledger& ledger, const QString& no);

/// 変更作業の起票.
class OpenChange
{
public:
    struct Request
    {
        QString site; ///< name; empty = the only one
        QString title;
        ChangeWorkKind kind = ChangeWorkKind::Normal;
        ChangeScope scope = ChangeScope::Content;
        QString purpose;      ///< empty = the title
        QString plan;
        QString impact;
        QString rollbackPlan;
        QDateTime plannedFrom;  ///< UTC
        QDateTime plannedUntil; ///< UTC
    };
    explicit OpenChange(const Context& context) : m_context(context) {}
    /// Without people recorded nobody's role is checked and the change counts as approved by who opens it. Throws
    /// Error(BadInput) without a title.
    ChangeWork run(const Request& request) const;

private:
    const Context& m_context;
};

/// 承認: by a 管理者 or 責任者 other than who opened it, with the PIN when people are recorded. Throws Error(NotAllowedNow).
class ApproveChange
{
public:
    explicit ApproveChange(const Context& context) : m_context(context) {}
    ChangeWork run(const QString& no, const QString& pin) const;

private:
    const Context& m_context;
};

/// 作業実績・動作確認・省略.
class RecordChangeStep
{
public:
    explicit RecordChangeStep(const Context& context) : m_context(context) {}
    /// What was done, in words (作業実績).
    ChangeWork work(const QString& no, const QString& what, const QString& result) const;
    /// 動作確認.
    ChangeWork check(const QString& no, const QString& name, ChangeCheck::Result result, const QString& detail) const;
    /// A step that is left out on purpose: by a 管理者 or 責任者, with a reason. Throws Error(NotAllowedNow, BadInput).
    ChangeWork waive(const QString& no, ChangeStep step, const QString& reason) const;
    /// Missing texts of the plan; empty values leave what is there.
    ChangeWork plan(const QString& no, const QString& purpose, const QString& plan, const QString& impact,
                    const QString& rollbackPlan) const;
    /// 変更前／変更後 generations; for a system change system generations too. `exceptionId`: approved exception for the
    /// system backup inside the forbidden hours. Reads the installed packages of a system change as well.
    ChangeWork backup(const QString& no, bool after, const QString& exceptionId, JobContext& job) const;
    /// 検査基準の更新 to what the server has now, with the change as its ground.
    ChangeWork baseline(const QString& no, JobContext& job) const;

private:
    const Context& m_context;
};

/// 完了: throws Error(NotAllowedNow) naming the steps that are neither done nor waived.
class CloseChange
{
public:
    explicit CloseChange(const Context& context) : m_context(context) {}
    ChangeWork run(const QString& no, const QString& remarks) const;
    /// 取止め: only before anything was published.
    ChangeWork cancel(const QString& no, const QString& reason) const;

private:
    const Context& m_context;
};

/// Throws Error: BadInput unless exactly one of number and title is given, NotFound, NotAllowedNow (not open, not
/// approved, or a routine change by somebody who may not approve), BadInput (a change of another site).
void requireUsableChange(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& no,
                         const QString& title);

/// 定型変更 that is opened and approved by who acts. Call requireUsableChange() before.
ChangeWork openRoutineChange(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& title,
                             const QString& folder);

/// Updates an open change and its audit row together; throws Error(NotAllowedNow) when it is not open.
ChangeWork updateOpenChange(const Context& context, const QString& no, const QString& action, const QJsonObject& detail,
                            const std::function<void(ChangeWork&, const Actor&)>& edit);

} // namespace akimori::operations
