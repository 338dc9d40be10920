#include "ui/pages/logpanel.h"

#include "base/jst.h"
#include "ui/jobs/ratemeter.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factsarea.h"
#include "ui/widgets/statuspill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr qint64 kTarget = 3600; ///< seconds; the aim for 直ちに
constexpr int kGapsShown = 20;

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString rangeText(const LogHandover& handover)
{
    return handover.from.isValid() ? jst::display(handover.from) + QStringLiteral(" ～ ") + jst::display(handover.to)
                                   : LogPanel::tr("not given yet");
}

QString kindsText(const LogHandover& handover)
{
    QStringList kinds;
    for (const LogKind kind : handover.kinds)
        kinds << displayName(kind);
    return kinds.isEmpty() ? LogPanel::tr("all") : kinds.join(QStringLiteral("、"));
}

} // namespace

LogPanel::LogPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeParagraph({}, TextStyle::Strong, Ink::Text))
    , m_subtitle(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_state(new StatusPill)
    , m_clock(makeLabel({}, TextStyle::Figure))
    , m_clockCaption(makeLabel({}, TextStyle::Caption, Ink::Secondary))
    , m_collect(makeButton(tr("Collect…"), QStringLiteral("collectButton")))
    , m_handOver(makeButton(tr("Handed over…"), QStringLiteral("handOverButton")))
    , m_receipt(makeButton(tr("Receipt…"), QStringLiteral("receiptButton")))
    , m_delete(makeButton(tr("Delete the copy…"), QStringLiteral("deletePackageButton")))
    , m_tick(new QTimer(this))
{
    m_delete->setToolTip(tr("The copy on this computer is deleted; the record stays."));
    m_clock->setObjectName(QStringLiteral("clockLabel"));
    m_title->setObjectName(QStringLiteral("handoverTitleLabel"));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kGap);
    top->addWidget(m_clock);
    top->addWidget(m_clockCaption, 1, Qt::AlignBottom);
    auto* about = new QHBoxLayout;
    about->setSpacing(spacing::kGap);
    about->addWidget(m_subtitle, 1);
    about->addWidget(m_state);
    m_area = new FactsArea;
    auto* buttons = new QGridLayout;
    buttons->setSpacing(spacing::kTight);
    int place = 0;
    for (const auto& [button, step] : {std::pair{m_collect, Step::Collect}, std::pair{m_handOver, Step::HandOver},
                                       std::pair{m_receipt, Step::Receipt}, std::pair{m_delete, Step::Delete}}) {
        connect(button, &QPushButton::clicked, this, [this, wanted = step] { emit stepWanted(wanted); });
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kTight, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_title);
    column->addLayout(about);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    connect(m_tick, &QTimer::timeout, this, &LogPanel::showClock);
    clear();
}

void LogPanel::clear()
{
    m_shown = false;
    m_tick->stop();
    m_title->setText(tr("Select a request to see it in full"));
    m_subtitle->setText({});
    m_clock->setText({});
    m_clockCaption->setText({});
    m_state->hide();
    m_area->clear();
    updateButtons();
}

void LogPanel::show(const LogHandover& handover, const std::optional<operations::LogSheet>& sheet)
{
    clear();
    m_shown = true;
    m_handover = handover;
    m_title->setText(handover.drill ? tr("Readiness drill") : handover.purpose);
    QStringList parts{handover.no, handover.requestedBy, handover.means};
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(QStringLiteral(" ・ ")));
    const bool failed = !handover.failure.isEmpty();
    m_state->setState(failed ? Tone::Bad : handover.state == HandoverState::Handed ? Tone::Ok : Tone::Info,
                      failed ? tr("Failed") : displayName(handover.state));
    m_state->show();
    m_area->addFact(tr("Requested at"), jst::display(handover.requestedAt));
    m_area->addFact(tr("Range"), rangeText(handover));
    m_area->addFact(tr("Logs"), kindsText(handover));
    m_area->addFact(tr("What went wrong"), handover.failure, true);
    if (handover.collectedAt.isValid()) {
        m_area->addFact(tr("Collected at"), jst::display(handover.collectedAt) + QStringLiteral(" ・ ") + handover.collectedBy);
        m_area->addFact(tr("Lines and size"), tr("%1 lines in the range, originals of %2")
                                    .arg(formatCount(handover.lines), formatBytes(handover.bytes)));
        m_area->addFact(tr("Gaps"), handover.gaps == 0 ? tr("none found") : tr("%n, see below", nullptr, static_cast<int>(handover.gaps)),
                handover.gaps > 0);
        m_area->addLongWord(tr("Package"), handover.package);
        m_area->addLongWord(tr("Manifest (SHA-256)"), QString::fromLatin1(handover.manifestSha256));
    }
    m_area->addFact(tr("Handed over"), handover.handedAt.isValid()
                                   ? QStringList{jst::display(handover.handedAt), handover.handedTo, handover.medium}.join(
                                         QStringLiteral(" ・ "))
                                   : QString());
    m_area->addFact(tr("Kept until"), handover.keepUntil.toString(Qt::ISODate));
    m_area->addFact(tr("Copy deleted on"), handover.deletedAt.isValid() ? jst::display(handover.deletedAt) + QStringLiteral(" ・ ") + handover.deletion
                                                        : QString());
    if (sheet) {
        for (std::size_t i = 0; i < sheet->gaps.size() && i < kGapsShown; ++i)
            m_area->addFact(tr("Gap in the logs"), sheet->gaps[i].why, true);
        for (const QString& remark : sheet->remarks)
            m_area->addFact(tr("Remark on the logs"), remark);
        m_area->addFact(tr("Requests"), tr("%1 in all, 4xx %2, 5xx %3, %4 that look like attacks")
                                    .arg(formatCount(sheet->requests), formatCount(sheet->clientErrors),
                                         formatCount(sheet->serverErrors), formatCount(sheet->suspicious)));
    }
    m_area->finish();
    showClock();
    if (!handover.handedAt.isValid() && !handover.drill)
        m_tick->start(1000);
    updateButtons();
}

void LogPanel::showClock()
{
    const bool over = m_handover.handedAt.isValid() || m_handover.drill;
    const QDateTime end = m_handover.handedAt.isValid() ? m_handover.handedAt
                          : m_handover.drill            ? m_handover.collectedAt
                                                        : QDateTime::currentDateTimeUtc();
    const qint64 seconds = end.isValid() ? std::max<qint64>(0, m_handover.requestedAt.secsTo(end)) : 0;
    m_clock->setText(clockText(seconds));
    setTextStyle(m_clock, TextStyle::Figure, seconds > kTarget && !m_handover.drill ? Ink::Bad : Ink::Text);
    m_clockCaption->setText(m_handover.drill ? tr("the drill took")
                            : over           ? tr("from the request to the handover")
                                             : tr("since the request"));
}

void LogPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void LogPanel::updateButtons()
{
    const bool free = m_shown && !m_busy && !m_handover.drill;
    m_collect->setEnabled(free && m_handover.state != HandoverState::Handed);
    m_handOver->setEnabled(free && m_handover.state == HandoverState::Collected);
    m_receipt->setEnabled(free && m_handover.state == HandoverState::Handed);
    m_delete->setEnabled(free && !m_handover.package.isEmpty() && !m_handover.deletedAt.isValid());
}

} // namespace akimori::ui
