#include "ui/pages/retentionpanel.h"

#include "operations/backup/discard.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr int kMost = 1000; ///< as operations::setRetention() takes it

using Rules = std::array<backup::RetentionRule, 2>;

struct Answer
{
    Rules rules;
    std::array<std::vector<Generation>, 2> goes;
};

const std::array<BackupKind, 2> kKinds{BackupKind::Data, BackupKind::System};

} // namespace

RetentionPanel::RetentionPanel(Workbench& workbench, const Site& site, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_save(makeButton(tr("Save"), QStringLiteral("saveRetentionButton"), ButtonRole::Primary))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeParagraph(
        tr("The newest clean generations are kept, at least three. Besides, the newest of each of the last days, weeks and months "
           "can be kept. What was taken while a finding is open is evidence: it stays and is not counted.")));
    addKind(m_kinds[0], tr("Data"));
    addKind(m_kinds[1], tr("System"));
    column->addWidget(makeParagraph(tr("One generation alone is discarded with “Discard…” in the list; for fewer than three that "
                                       "needs an approval.")));
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &RetentionPanel::save);
}

void RetentionPanel::addKind(Kind& kind, const QString& title)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(title, TextStyle::Strong));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    const QString name = toString(kind.kind);
    const std::array<std::pair<const char*, QString>, 4> fields{
        {{"Keep", tr("Clean generations")}, {"Daily", tr("by day")}, {"Weekly", tr("by week")}, {"Monthly", tr("by month")}}};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto* box = new QSpinBox;
        box->setObjectName(name + QLatin1String(fields[i].first) + QStringLiteral("SpinBox"));
        box->setAccessibleName(tr("%1: %2", "kind, field").arg(title, fields[i].second));
        box->setRange(i == 0 ? backup::RetentionRule::kLeastClean : 0, kMost);
        line->addWidget(makeLabel(fields[i].second));
        line->addWidget(box);
        line->addSpacing(spacing::kGap);
        kind.fields[i] = box;
        connect(box, &QSpinBox::valueChanged, this, &RetentionPanel::preview);
    }
    line->addStretch();
    column->addLayout(line);
    kind.goes = makeParagraph({}, TextStyle::Caption);
    kind.goes->setObjectName(name + QStringLiteral("GoesLabel"));
    column->addWidget(kind.goes);
}

backup::RetentionRule RetentionPanel::ruleOf(const Kind& kind) const
{
    backup::RetentionRule rule = kind.stored;
    rule.keepClean = kind.fields[0]->value();
    rule.keepDaily = kind.fields[1]->value();
    rule.keepWeekly = kind.fields[2]->value();
    rule.keepMonthly = kind.fields[3]->value();
    return rule;
}

void RetentionPanel::load()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name](JobContext&) {
            const auto ledger = context.openLedger();
            const Site site = operations::findSite(*ledger, name);
            Rules rules;
            for (std::size_t i = 0; i < kKinds.size(); ++i)
                rules[i] = operations::retentionRule(*ledger, site, kKinds[i]);
            return rules;
        },
        [this](const Outcome<Rules>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("The rule of retention could not be read"), *outcome.error);
                return;
            }
            m_filling = true;
            for (std::size_t i = 0; i < m_kinds.size(); ++i) {
                const backup::RetentionRule& rule = (*outcome.value)[i];
                m_kinds[i].stored = rule;
                m_kinds[i].fields[0]->setValue(rule.keepClean);
                m_kinds[i].fields[1]->setValue(rule.keepDaily);
                m_kinds[i].fields[2]->setValue(rule.keepWeekly);
                m_kinds[i].fields[3]->setValue(rule.keepMonthly);
            }
            m_filling = false;
            preview();
        });
}

void RetentionPanel::preview()
{
    if (m_filling)
        return;
    const Rules rules{ruleOf(m_kinds[0]), ruleOf(m_kinds[1])};
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name, rules](JobContext&) {
            const auto ledger = context.openLedger();
            const Site site = operations::findSite(*ledger, name);
            Answer answer;
            answer.rules = rules;
            for (std::size_t i = 0; i < kKinds.size(); ++i)
                answer.goes[i] = operations::wouldExpire(*ledger, site, kKinds[i], rules[i]);
            return answer;
        },
        [this](const Outcome<Answer>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("What would go could not be computed"), *outcome.error);
                return;
            }
            for (std::size_t i = 0; i < m_kinds.size(); ++i) {
                if (!(outcome.value->rules[i] == ruleOf(m_kinds[i])))
                    continue; // the fields were changed meanwhile; another answer follows
                QStringList ids;
                for (const Generation& generation : outcome.value->goes[i])
                    ids << generation.id;
                m_kinds[i].goes->setText(ids.isEmpty() ? tr("After the next backup nothing goes.")
                                                       : tr("After the next backup %1 go: %2")
                                                             .arg(ids.size())
                                                             .arg(ids.join(QStringLiteral(", "))));
            }
        });
}

void RetentionPanel::save()
{
    const Rules rules{ruleOf(m_kinds[0]), ruleOf(m_kinds[1])};
    std::array<bool, 2> changed{};
    for (std::size_t i = 0; i < rules.size(); ++i)
        changed[i] = !(rules[i] == m_kinds[i].stored);
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name, rules, changed](JobContext&) {
            for (std::size_t i = 0; i < kKinds.size(); ++i) {
                if (changed[i])
                    operations::setRetention(context, name, kKinds[i], rules[i]);
            }
        },
        [this](const Outcome<std::monostate>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("The rule of retention was not changed"), *outcome.error);
                return;
            }
            load();
            emit saved();
        });
}

} // namespace akimori::ui
