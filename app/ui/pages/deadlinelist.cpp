#include "ui/pages/deadlinelist.h"

#include "base/jst.h"
#include "base/wareki.h"
#include "ui/models/deadlinedelegate.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

namespace {

constexpr int kOfDays = 30;
constexpr int kNearDays = 3; ///< a paper that is due later is on the page 報告書 alone
enum Column { What, Deadline, Left, Count_ };

QString dayText(const QDate& day)
{
    return QStringLiteral("%1（%2）").arg(day.toString(QStringLiteral("M/d")), japaneseWeekday(day));
}

} // namespace

std::vector<DeadlineRow> deadlineRows(const std::vector<duties::CaseFact>& cases, const std::vector<operations::PaperRow>& papers,
                                      const QDate& today)
{
    std::vector<DeadlineRow> rows;
    for (const duties::CaseFact& fact : cases) {
        const QString second = QStringList{fact.subject.package, fact.subject.advisoryId}
                                   .filter(QRegularExpression(QStringLiteral(".")))
                                   .join(QStringLiteral(" ・ "));
        rows.push_back({fact.subject.title, second, fact.subject.explanation, fact.subject.deadline, fact.thirtyDayReportAt.isValid(),
                        RecordLink::toRecord(QStringLiteral("case"), fact.subject.no)});
    }
    QHash<QDate, int> ofMonth; ///< papers of a month that are due together are one line
    for (const operations::PaperRow& paper : papers) {
        const bool near = paper.no.isEmpty() && paper.due.isValid() && today.daysTo(paper.due) <= kNearDays;
        if (!near || paper.form == QLatin1String("F-06"))
            continue;
        if (paper.period.isValid() && ofMonth[paper.due]++ > 0)
            continue;
        const bool namedByTitle = paper.form == QLatin1String("F-16") || paper.form == QLatin1String("F-17"); // no number that people use
        const QString about = paper.period.isValid() ? paper.period.toString(QStringLiteral("yyyy-MM")) : namedByTitle ? QString() : paper.subject;
        RecordLink link = RecordLink::toForm(paper.form, paper.subject);
        link.period = paper.period;
        rows.push_back({paper.name, QStringList{paper.form, about, paper.title}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" ・ ")),
                        paper.rule, paper.due, false, link});
    }
    for (DeadlineRow& row : rows) {
        if (const int others = row.link.period.isValid() ? ofMonth.value(row.due) - 1 : 0; others > 0)
            row.title = DeadlineModel::tr("%1 and %2 more").arg(row.title).arg(others);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DeadlineRow& a, const DeadlineRow& b) {
        return a.done != b.done ? b.done : !a.done && a.due < b.due;
    });
    return rows;
}

void DeadlineModel::setRows(std::vector<DeadlineRow> rows, const QDate& today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int DeadlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeadlineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Information and object");
    case Deadline: return tr("Deadline");
    case Left: return tr("Days left");
    default: return {};
    }
}

QString DeadlineModel::text(const DeadlineRow& row, int column) const
{
    switch (column) {
    case What: return row.title;
    case Deadline: return dayText(row.due);
    default: return deadlineLook(m_today.daysTo(row.due), kOfDays, row.done).word;
    }
}

QVariant DeadlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeadlineRow& row = at(index.row());
    const DeadlineLook look = deadlineLook(m_today.daysTo(row.due), kOfDays, row.done);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == Deadline ? row.explanation : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? text(row, What) + QStringLiteral("、") + row.second : text(row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case SecondLineRole: return index.column() == What ? QVariant(row.second) : QVariant();
    case ToneRole: return index.column() == Left ? QVariant(look.tone) : QVariant();
    case ShareRole: return index.column() == Left ? QVariant(look.share) : QVariant();
    case WidestRole: return tr("%1 days left").arg(30);
    default: return {};
    }
}

DeadlineList::DeadlineList(QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView)
    , m_empty(makeParagraph(tr("No report is owed. When a security patch that concerns the server is published, its thirty days "
                               "start here.")))
{
    m_view->setObjectName(QStringLiteral("deadlinesTable"));
    m_view->setAccessibleName(tr("Deadlines of reports to the city"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new DeadlineDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    column->addStretch();
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit activated(m_model.at(index.row()).link); });
    setRows({}, {});
}

void DeadlineList::setRows(const std::vector<DeadlineRow>& rows, const QDate& today)
{
    m_model.setRows({rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), kRows))}, today);
    m_view->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    fit();
}

void DeadlineList::fit()
{
    const QFontMetrics body(textFont(TextStyle::Body));
    const int rowHeight = body.height() + QFontMetrics(textFont(TextStyle::Caption)).height() + 10;
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setColumnWidth(Deadline, body.horizontalAdvance(QStringLiteral("12/30（木）")) + 24);
    m_view->setColumnWidth(Left, StatusPill::sizeOf(DeadlineModel::tr("%1 days left").arg(30)).width() + 86);
    m_view->setFixedHeight(rowHeight * std::max(1, m_model.rowCount()) + m_view->horizontalHeader()->sizeHint().height() + 6);
}

void DeadlineList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace akimori::ui
