#pragma once

#include "operations/advisories/casefile.h"
#include "ui/pages/advisoriesoverview.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace akimori::ui {

class ElidedLabel;
class FactsArea;
class StatusPill;
class Timeline;

/// One 対応案件 in full: what it is, its three state lines, what comes next, the facts it rests on, its timeline, and the
/// buttons that take it further.
class CasePanel : public QFrame
{
    Q_OBJECT

public:
    /// What a person wants to do with the case.
    enum class Step { Judge, Assess, Consult, Decide, ReceivePatch, Transfer, Plan, Apply, Verify, Fail, Report, Agree, Late };

    explicit CasePanel(QWidget* parent = nullptr);

    void clear();
    void show(const operations::CaseFile& file, const QDate& today, const QString& sourceName);
    void setBusy(bool busy);

signals:
    void stepWanted(akimori::ui::CasePanel::Step step);
    /// The source's own page; http or https.
    void linkWanted(const QString& url);
    /// The paper of this form about the case.
    void paperWanted(const QString& form);

private:
    void buildStates(class QVBoxLayout* column);
    void buildFacts(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void addWork(QMenu* menu, const QString& text, const QString& name, Step step);
    void updateButtons();

    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QPushButton* m_link;
    QLabel* m_next;
    StatusPill* m_verdict;
    StatusPill* m_measure;
    StatusPill* m_reporting;
    QWidget* m_states;
    FactsArea* m_facts;
    Timeline* m_timeline;
    QWidget* m_buttons;
    QList<QWidget*> m_steps;
    QString m_url;
    bool m_busy = false;
    bool m_shown = false;
};

} // namespace akimori::ui
