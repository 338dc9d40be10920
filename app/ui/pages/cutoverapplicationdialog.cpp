#include "ui/pages/cutoverapplicationdialog.h"

#include "base/error.h"
#include "base/jst.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

CutoverApplicationKind nextKind(const operations::CutoverOverview& overview)
{
    if (overview.plan.switchedAt.isValid())
        return overview.phase == CutoverPhase::Completion ? CutoverApplicationKind::TtlRestoration
                                                          : CutoverApplicationKind::Rollback;
    return overview.phase > CutoverPhase::TtlReduction ? CutoverApplicationKind::Switch : CutoverApplicationKind::TtlReduction;
}

} // namespace

CutoverApplicationDialog::CutoverApplicationDialog(const operations::CutoverOverview& overview,
                                                   std::optional<CutoverApplicationKind> kind, QWidget* parent)
    : MessageDialog(Glyph::FileText, Ink::Accent, tr("Values for the application"),
                    tr("From the picture of the records before the switch. The application form itself is "
                       "made on the page "
                       "of the reports."),
                    parent)
    , m_overview(overview)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("cutoverApplicationDialog"));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    setMinimumSize(line * 42, line * 28); // the text takes what is left: the style sheet keeps its own minimum
    m_kind->setObjectName(QStringLiteral("applicationKindComboBox"));
    m_kind->setAccessibleName(tr("What is applied for"));
    for (const CutoverApplicationKind one :
         {CutoverApplicationKind::TtlReduction, CutoverApplicationKind::Switch,
          CutoverApplicationKind::TtlRestoration, CutoverApplicationKind::Rollback})
        m_kind->addItem(displayName(one), toString(one));
    m_kind->setCurrentIndex(m_kind->findData(toString(kind.value_or(nextKind(overview)))));
    m_text->setObjectName(QStringLiteral("applicationTextEdit"));
    m_text->setAccessibleName(tr("Values for the application"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("code", true);
    content()->addWidget(m_kind);
    content()->addWidget(m_text, 1);
    QPushButton* copy = makeButton(tr("Copy"), QStringLiteral("copyApplicationButton"));
    addOwnButton(copy);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    QPushButton* paper = makeButton(tr("Application form (F-10)…"), QStringLiteral("applicationPaperButton"));
    addOwnButton(paper);
    connect(paper, &QPushButton::clicked, this, [this] {
        emit paperWanted(m_overview.plan.domain + u'/' + m_kind->currentData().toString());
        accept();
    });
    addPrimaryButton(tr("Close"), QStringLiteral("closeButton"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CutoverApplicationDialog::show);
    show();
}

QString CutoverApplicationDialog::textOf(const CutoverApplication& application)
{
    QStringList lines{
        tr("%1: %2", "kind, domain").arg(displayName(application.kind), application.domain),
        tr("By the picture of %1 (%2)").arg(jst::display(application.pictureAt), application.pictureServer)};
    if (application.reduceBefore.isValid() && application.kind == CutoverApplicationKind::TtlReduction)
        lines << tr("The short TTL has to be in force at %1 at the latest.")
                     .arg(jst::display(application.reduceBefore));
    lines << QString() << tr("Records that change");
    for (const CutoverRecordChange& change : application.changes) {
        const QString none = tr("(none)");
        lines << QStringLiteral("  %1 %2").arg(change.name, change.type)
              << tr("    now:   %1  TTL %2")
                     .arg(change.currentValues.isEmpty() ? none
                                                         : change.currentValues.join(QStringLiteral(", ")))
                     .arg(change.currentTtl)
              << tr("    after: %1  TTL %2")
                     .arg(change.newValues.isEmpty() ? none : change.newValues.join(QStringLiteral(", ")))
                     .arg(change.newTtl);
    }
    if (application.changes.isEmpty())
        lines << tr("  (nothing to apply for)");
    lines << QString() << tr("In zone-file syntax") << application.zoneText.trimmed() << QString()
          << tr("Records that must not change");
    for (const CutoverRecordSet& set : application.unchanged)
        lines << QStringLiteral("  %1 %2 %3").arg(set.name, set.type, set.values.join(QStringLiteral(" | ")));
    return lines.join(u'\n');
}

void CutoverApplicationDialog::show()
{
    try {
        m_text->setPlainText(textOf(operations::cutoverApplication(
            m_overview, cutoverApplicationKindFromString(m_kind->currentData().toString()))));
    } catch (const Error& error) {
        m_text->setPlainText(error.sentence());
    }
}

} // namespace akimori::ui
