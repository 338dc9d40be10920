#pragma once

#include "records/approval.h"

#include <QObject>

class QWidget;

namespace akimori::ui {

class Page;
class Workbench;

/// 例外運用: asks for a request, a decision or a confirmation afterwards, records it, and says the outcome in the banner of
/// the page.
class ExceptionActions : public QObject
{
    Q_OBJECT

public:
    ExceptionActions(Workbench& workbench, Page* page);

    void request();
    /// `deciders`: who may decide today; empty = no people are recorded.
    void decide(const Approval& approval, const QStringList& deciders);
    void confirm(const Approval& approval, const QStringList& deciders);

signals:
    void requested();

private:
    void confirmWith(const QString& id, const QString& pin);

    Workbench& m_workbench;
    Page* m_page;
};

} // namespace akimori::ui
