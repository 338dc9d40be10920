#include "ui/pages/findingpanel.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "records/evidencewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

FindingPanel::FindingPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(TextStyle::Strong))
    , m_place(new ElidedLabel(TextStyle::Caption, Ink::Secondary, Qt::ElideMiddle))
    , m_decision(makeParagraph({}, TextStyle::Caption))
    , m_diffTitle(makeParagraph({}, TextStyle::Caption))
    , m_evidence(new QPlainTextEdit)
    , m_diff(new DiffView)
    , m_compare(makeButton(tr("Compare with the last generation"), QStringLiteral("compareButton")))
    , m_authorised(makeButton(tr("Authorised change…"), QStringLiteral("authorisedButton")))
    , m_tampering(makeButton(tr("Tampering…"), QStringLiteral("tamperingButton")))
    , m_evidenceButton(makeButton(tr("Keep the evidence"), QStringLiteral("evidenceButton")))
    , m_restore(makeButton(tr("Put the approved version back…"), QStringLiteral("restoreFileButton")))
    , m_takeDown(makeButton(tr("Take it down…"), QStringLiteral("takeDownButton")))
    , m_logs(makeButton(tr("Preserve the logs"), QStringLiteral("preserveLogsButton")))
    , m_incident(makeButton(tr("Open an incident"), QStringLiteral("openIncidentButton")))
{
    m_evidence->setObjectName(QStringLiteral("evidenceEdit"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setProperty("code", true);
    m_evidence->setFixedHeight(fontMetrics().height() * 4);
    m_diff->setMinimumHeight(fontMetrics().height() * 7);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_compare);
    buttons->addStretch();
    buttons->addWidget(m_authorised);
    buttons->addWidget(m_tampering);
    auto* responses = new QHBoxLayout;
    responses->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_evidenceButton, m_logs, m_incident})
        responses->addWidget(button);
    responses->addStretch();
    for (QPushButton* button : {m_restore, m_takeDown})
        responses->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_decision);
    column->addWidget(m_evidence);
    column->addLayout(buttons);
    column->addLayout(responses);
    column->addWidget(m_diffTitle);
    column->addWidget(m_diff, 1);
    connect(m_compare, &QPushButton::clicked, this, &FindingPanel::compareWanted);
    connect(m_authorised, &QPushButton::clicked, this, [this] { emit decisionWanted(true); });
    connect(m_tampering, &QPushButton::clicked, this, [this] { emit decisionWanted(false); });
    connect(m_evidenceButton, &QPushButton::clicked, this, &FindingPanel::evidenceWanted);
    connect(m_restore, &QPushButton::clicked, this, &FindingPanel::restoreWanted);
    connect(m_takeDown, &QPushButton::clicked, this, &FindingPanel::takeDownWanted);
    connect(m_logs, &QPushButton::clicked, this, &FindingPanel::logsWanted);
    connect(m_incident, &QPushButton::clicked, this, &FindingPanel::incidentWanted);
    show(nullptr);
}

void FindingPanel::show(const Finding* finding)
{
    m_hasFinding = finding;
    m_decided = finding && !finding->decision.isEmpty();
    m_hasFile = finding && !finding->path.isEmpty() && finding->path != ".";
    m_diff->setLines({});
    m_diff->hide();
    m_diffTitle->hide();
    if (!finding) {
        m_title->setText(tr("Select a finding to see its evidence"));
        m_place->setText({});
        m_decision->hide();
        m_evidence->hide();
        updateButtons();
        return;
    }
    m_title->setText(finding->title);
    const QString path = printable(finding->root) + QLatin1Char('/') + printable(finding->path);
    m_place->setText(finding->line > 0 ? tr("%1, line %2").arg(path).arg(finding->line) : path);
    m_evidence->setPlainText(evidenceWords(*finding));
    m_evidence->setVisible(!finding->evidence.isEmpty());
    m_decision->setVisible(m_decided);
    m_decision->setText(tr("Decided by %1 on %2: %3")
                            .arg(finding->decidedBy, jst::display(finding->decidedAt), finding->decisionReason));
    updateButtons();
}

void FindingPanel::showDifference(const operations::FindingDiff& diff)
{
    const std::vector<DiffLine> lines = linesOf(diff.diff);
    QStringList about;
    if (!diff.remark.isEmpty())
        about << diff.remark;
    else
        about << tr("− %1").arg(diff.oldTitle.isEmpty() ? tr("no generation holds the file") : diff.oldTitle)
              << tr("+ %1").arg(diff.newTitle.isEmpty() ? tr("not on the server any more") : diff.newTitle);
    if (diff.diff.cut)
        about << tr("Only the first differences are shown.");
    m_diffTitle->setText(about.join(QStringLiteral("　")));
    m_diffTitle->show();
    m_diff->setLines(lines);
    m_diff->setVisible(!lines.empty());
}

void FindingPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void FindingPanel::updateButtons()
{
    for (QPushButton* button : {m_compare, m_authorised, m_tampering}) {
        button->setVisible(m_hasFinding);
        button->setEnabled(m_hasFinding && !m_busy);
    }
    for (QPushButton* button : {m_evidenceButton, m_restore, m_takeDown, m_logs, m_incident}) {
        button->setVisible(m_hasFinding);
        button->setEnabled(m_hasFinding && !m_busy && (m_hasFile || button == m_logs || button == m_incident));
    }
}

} // namespace akimori::ui
