#include "ui/pages/cutoverplandialog.h"

#include "base/jst.h"
#include "net/dns/dnsname.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace akimori::ui {

namespace {

QString shown(const QList<ServerAddress>& servers)
{
    QStringList texts;
    for (const ServerAddress& server : servers)
        texts << server.toString();
    return texts.join(QStringLiteral(", "));
}

/// Words separated by commas (also the Japanese ones), blanks or line breaks.
QStringList words(const QLineEdit* edit)
{
    static const QRegularExpression between(QStringLiteral("[\\s,、，]+"));
    return edit->text().split(between, Qt::SkipEmptyParts);
}

} // namespace

CutoverPlanDialog::CutoverPlanDialog(Workbench& workbench, const CutoverPlan& plan, QWidget* parent)
    : MessageDialog(Glyph::ArrowLeftRight, Ink::Accent,
                    plan.id.isEmpty() ? tr("Plan a DNS switch")
                                      : tr("Change the plan of %1").arg(net::displayDnsName(plan.domain)),
                    tr("Nothing is changed anywhere: the plan says what will be checked and applied for."),
                    parent)
    , m_workbench(workbench)
    , m_plan(plan)
    , m_banner(new Banner)
{
    setObjectName(QStringLiteral("cutoverPlanDialog"));
    setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 38);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_domain = addEdit(form, tr("Domain"), QStringLiteral("domainEdit"), net::displayDnsName(plan.domain),
                       QStringLiteral("example.jp"));
    m_domain->setReadOnly(!plan.id.isEmpty());
    m_names = addEdit(form, tr("Further names"), QStringLiteral("namesEdit"),
                      plan.names.mid(1).join(QStringLiteral(", ")), QStringLiteral("www.example.jp"));
    m_old = addEdit(form, tr("Old server", "address"), QStringLiteral("oldServerEdit"),
                    shown(plan.oldServers), tr("address, or address:port"));
    m_new = addEdit(form, tr("New server", "address"), QStringLiteral("newServerEdit"),
                    shown(plan.newServers), tr("address, or address:port"));
    m_planned = addEdit(form, tr("Planned switch (JST)"), QStringLiteral("plannedEdit"),
                        plan.plannedAt.isValid() ? jst::display(plan.plannedAt) : QString(),
                        QStringLiteral("2026-12-01 10:00"));
    m_ttl = new QSpinBox;
    m_ttl->setObjectName(QStringLiteral("ttlSpinBox"));
    m_ttl->setAccessibleName(tr("Short TTL", "seconds"));
    m_ttl->setRange(30, 3600);
    m_ttl->setSuffix(tr(" s", "seconds"));
    m_ttl->setValue(plan.reducedTtl);
    m_ttl->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_ttl->setMaximumWidth(fontMetrics().height() * 8);
    form->addRow(makeLabel(tr("Short TTL", "seconds")), m_ttl);
    m_authorities = addEdit(form, tr("Authoritative servers"), QStringLiteral("authoritiesEdit"),
                            shown(plan.authorities), tr("Empty: as delegated"));
    m_resolvers = addEdit(form, tr("Resolvers"), QStringLiteral("resolversEdit"), shown(plan.resolvers),
                          tr("Empty: those of this computer"));
    m_authorityFile = new QLineEdit;
    m_authorityFile->setObjectName(QStringLiteral("authorityFileEdit"));
    m_authorityFile->setAccessibleName(tr("Further authority (PEM)"));
    m_authorityFile->setPlaceholderText(plan.authorityPem.isEmpty()
                                            ? tr("Only for certificates of an own authority")
                                            : tr("Recorded; choose a file to replace it"));
    QPushButton* browse = makeButton(tr("Choose…"), QStringLiteral("chooseAuthorityButton"));
    browse->setAccessibleDescription(tr("Further authority (PEM)"));
    connect(browse, &QPushButton::clicked, this, [this] {
        m_workbench.dialogs().chooseOpenFile(this, tr("Choose the certificate of the authority"),
                                             tr("Certificates (*.pem *.crt);;All files (*)"),
                                             [this](const QString& path) { m_authorityFile->setText(path); });
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_authorityFile, 1);
    line->addWidget(browse);
    form->addRow(makeLabel(tr("Further authority (PEM)")), line);
    content()->addLayout(form);
    content()->addWidget(m_banner);
    addCancelButton();
    QPushButton* record =
        makeButton(tr("Record the plan"), QStringLiteral("savePlanButton"), ButtonRole::Primary);
    addOwnButton(record);
    connect(record, &QPushButton::clicked, this, &CutoverPlanDialog::save);
    m_domain->setFocus();
}

QLineEdit* CutoverPlanDialog::addEdit(QFormLayout* form, const QString& label, const QString& name,
                                      const QString& text, const QString& hint)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    form->addRow(makeLabel(label), edit);
    return edit;
}

operations::PlanCutover::Request CutoverPlanDialog::entered() const
{
    operations::PlanCutover::Request request;
    request.domain = m_domain->text();
    request.names = words(m_names);
    request.oldServers = words(m_old);
    request.newServers = words(m_new);
    request.authorities = words(m_authorities);
    request.resolvers = words(m_resolvers);
    request.authorityFile = m_authorityFile->text().trimmed();
    request.keepAuthority = request.authorityFile.isEmpty();
    request.trustAnchors = m_plan.trustAnchors;
    request.pagesPerSecond = m_plan.pagesPerSecond;
    request.reducedTtl = m_ttl->value();
    if (const QString text = m_planned->text().trimmed(); !text.isEmpty()) {
        const std::optional<QDateTime> planned = jst::parse(text);
        if (!planned)
            throw Error(
                ErrorCode::BadInput,
                tr("“%1” is not a date and time. Write for example 2026-12-01 10:00.").arg(text.left(100)));
        request.plannedAt = *planned;
    }
    return request;
}

void CutoverPlanDialog::save()
{
    m_banner->dismiss();
    operations::PlanCutover::Request request;
    try {
        request = entered();
    } catch (const Error& error) {
        m_banner->showError(tr("The plan was not recorded"), error);
        return;
    }
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), request](JobContext&) {
            return operations::PlanCutover(context).run(request);
        },
        [this](const Outcome<CutoverPlan>& outcome) {
            if (!outcome.ok()) {
                m_banner->showError(tr("The plan was not recorded"), *outcome.error);
                return;
            }
            emit saved(*outcome.value);
            accept();
        });
}

} // namespace akimori::ui
