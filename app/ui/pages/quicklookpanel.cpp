#include "ui/pages/quicklookpanel.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "ui/jobs/ratemeter.h"
#include "ui/models/tablefilter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/requestschart.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QString timeOf(const ListedRequest& request)
{
    return jst::fromUtc(QDateTime::fromMSecsSinceEpoch(request.row.time / 1000, Qt::UTC))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Tone statusTone(const ListedRequest& request)
{
    const int status = request.row.status;
    return status >= 500 ? Tone::Bad : status >= 400 ? Tone::Warn : status >= 300 ? Tone::Neutral : Tone::Ok;
}

} // namespace

ShownQuickLook readQuickLook(const QString& packageFolder, const QDateTime& from, const QDateTime& to, JobContext& job)
{
    logs::QuickLook look = logs::quickLook(packageFolder + QStringLiteral("/extract/access.log"), job);
    ShownQuickLook shown;
    shown.requests = look.requests;
    shown.minutes = std::move(look.minutes);
    shown.from = from;
    shown.to = to;
    shown.rows.reserve(look.rows.size());
    for (logs::AccessRow& row : look.rows) {
        if (shown.rows.size() % 4096 == 0)
            job.throwIfCancelled();
        ListedRequest request;
        request.shown = printable(row.target);
        request.search = searchable(request.shown + u' ' + printable(row.client) + u' ' + QString::number(row.status) + u' ' +
                                    printable(row.method) + u' ' + printable(row.agent) + u' ' + printable(row.referer));
        request.row = std::move(row);
        shown.rows.push_back(std::move(request));
    }
    return shown;
}

QuickLookPanel::QuickLookPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_rows(columns())
    , m_table(new DataTable(QStringLiteral("requests"), tr("Requests in the package"), &m_rows, dialogs))
    , m_chart(new RequestsChart)
    , m_remark(makeParagraph({}, TextStyle::Caption, Ink::Secondary))
    , m_errors(new QCheckBox(tr("Only errors (4xx and 5xx)")))
{
    m_errors->setObjectName(QStringLiteral("onlyErrorsCheckBox"));
    m_rows.setSearchText([](const ListedRequest& request) { return request.search; });
    m_table->sortBy(-1, Qt::AscendingOrder); // in the order of the log
    m_table->setStretchColumn(4);
    m_table->setEmptyState(new EmptyState(Glyph::Search, tr("Nothing to look at"),
                                          tr("Collect the logs into a folder; then the requests are shown here.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kSmall, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table, 2);
    column->addWidget(m_errors);
    column->addWidget(m_remark);
    m_remark->hide();
    connect(m_errors, &QCheckBox::toggled, this, [this](bool only) {
        m_table->setCondition(only ? [this](int row) { return m_rows.at(row).row.status >= 400; } : std::function<bool(int)>());
    });
}

std::vector<Column<ListedRequest>> QuickLookPanel::columns()
{
    return {Column<ListedRequest>(tr("Time (JST)"), timeOf).sortedBy([](const ListedRequest& r) { return QVariant(r.row.time); }),
            Column<ListedRequest>(tr("Client"), [](const ListedRequest& r) { return printable(r.row.client); }),
            Column<ListedRequest>(tr("Status"), [](const ListedRequest& r) { return QString::number(r.row.status); })
                .asPill(statusTone)
                .sortedBy([](const ListedRequest& r) { return QVariant(r.row.status); }),
            Column<ListedRequest>(tr("HTTP method"), [](const ListedRequest& r) { return printable(r.row.method); }),
            Column<ListedRequest>(tr("Page"), [](const ListedRequest& r) { return r.shown; }),
            Column<ListedRequest>(tr("Bytes"), [](const ListedRequest& r) { return formatCount(r.row.bytes); })
                .sortedBy([](const ListedRequest& r) { return QVariant(r.row.bytes); })
                .onTheRight(),
            Column<ListedRequest>(tr("Browser"), [](const ListedRequest& r) { return printable(r.row.agent); })};
}

void QuickLookPanel::show(ShownQuickLook look)
{
    std::vector<RequestsChart::Minute> minutes;
    for (const auto& [minute, count] : look.minutes)
        minutes.push_back({QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC), count.requests, count.clientErrors,
                           count.serverErrors});
    m_chart->setMinutes(std::move(minutes), look.from, look.to);
    const bool cut = look.requests > static_cast<qint64>(look.rows.size());
    m_remark->setText(cut ? tr("The list shows the first %1 of %2 requests; the chart counts all of them. Narrow the range, or "
                               "open extract/access.log of the package.")
                                .arg(formatCount(static_cast<qint64>(look.rows.size())), formatCount(look.requests))
                          : QString());
    m_remark->setVisible(cut);
    m_rows.setRecords(std::move(look.rows));
}

void QuickLookPanel::clear(const QString& why)
{
    m_chart->setMinutes({}, {}, {});
    m_rows.setRecords({});
    m_remark->setText(why);
    m_remark->setVisible(!why.isEmpty());
}

QLineEdit* QuickLookPanel::filterEdit() const { return m_table->filterEdit(); }

} // namespace akimori::ui
