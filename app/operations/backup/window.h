#pragma once

#include "operations/context.h"

namespace akimori::operations {

/// バックアップ実施時間帯: may a backup run at `at`, and until or from when.
struct WindowAnswer
{
    QDateTime at; ///< UTC
    bool allowed = false;
    QString reason;         ///< translated: which rule and which times
    QDateTime allowedFrom;  ///< UTC; when allowed: since when, else: from when
    QDateTime allowedUntil; ///< UTC; end of the allowed span that holds or follows `at`; invalid = no end
};

/// Works without a site (then with the default that a backup affects performance).
WindowAnswer backupWindow(const Context& context, const QString& siteName, const QDateTime& at);

} // namespace akimori::operations
