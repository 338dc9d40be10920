#include "ui/pages/submitpaperdialog.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

SubmitPaperDialog::SubmitPaperDialog(const QString& no, const QString& title, const QDateTime& now,
                                     const operations::SubmitPaper::Prospect& prospect, Dialogs& dialogs, QWidget* parent)
    : MessageDialog(Glyph::FileText, Ink::Accent, tr("Record the submission of %1").arg(no),
                    tr("%1. The record is evidence: it is never changed afterwards.").arg(title), parent)
    , m_no(no)
    , m_means(new QComboBox)
    , m_receivedBy(new QLineEdit)
    , m_at(new QDateTimeEdit)
    , m_receipt(new QLineEdit)
{
    setObjectName(QStringLiteral("submitPaperDialog"));
    m_means->setObjectName(QStringLiteral("meansComboBox"));
    m_means->setEditable(true);
    m_means->setAccessibleName(tr("Means of submission"));
    // Words of the record, printed on papers: Japanese in every language.
    m_means->addItems({QStringLiteral("持参"), QStringLiteral("電子メール"), QStringLiteral("ファイル交換"), QStringLiteral("郵送")});
    m_receivedBy->setObjectName(QStringLiteral("receivedByEdit"));
    m_receivedBy->setAccessibleName(tr("Received by"));
    m_at->setObjectName(QStringLiteral("submittedAtEdit"));
    m_at->setAccessibleName(tr("Time of submission (Japan)"));
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_at->setTimeSpec(Qt::UTC); // shows the wall clock of Japan as given, whatever this computer's zone is
    m_at->setDateTime(QDateTime(jst::date(now), jst::time(now), Qt::UTC));
    m_receipt->setObjectName(QStringLiteral("receiptEdit"));
    m_receipt->setAccessibleName(tr("Scanned receipt"));
    QPushButton* choose = makeButton(tr("Choose…"), QStringLiteral("chooseReceiptButton"));
    connect(choose, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.chooseOpenFile(this, tr("Scanned receipt"), tr("Pictures and PDF (*.pdf *.png *.jpg *.jpeg)"),
                               [this](const QString& path) { m_receipt->setText(path); });
    });
    auto* receipt = new QHBoxLayout;
    receipt->addWidget(m_receipt, 1);
    receipt->addWidget(choose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->addRow(makeLabel(tr("Means of submission")), m_means);
    form->addRow(makeLabel(tr("Received by")), m_receivedBy);
    form->addRow(makeLabel(tr("Time of submission (Japan)")), m_at);
    form->addRow(makeLabel(tr("Scanned receipt")), receipt);
    content()->addLayout(form);
    addBefore(prospect.before);
    addProspect(prospect);
    addCancelButton();
    QPushButton* record = addPrimaryButton(tr("Record the submission"), QStringLiteral("recordSubmissionButton"));
    if (m_again) {
        record->setEnabled(false);
        connect(m_again, &QLineEdit::textChanged, record, [record](const QString& text) { record->setEnabled(!text.trimmed().isEmpty()); });
    }
    connect(this, &QDialog::accepted, this, [this] { emit chosen(request()); });
}

/// A second record is a deliberate act: it says why.
void SubmitPaperDialog::addBefore(const QString& before)
{
    if (before.isEmpty())
        return;
    QLabel* warning = makeParagraph(tr("This edition was handed in already: %1. If it was handed in once more, or that record is wrong, "
                                       "say why. Both records stay.")
                                        .arg(before),
                                    TextStyle::Body, Ink::Warn);
    warning->setObjectName(QStringLiteral("handedInLabel"));
    m_again = new QLineEdit;
    m_again->setObjectName(QStringLiteral("againEdit"));
    m_again->setAccessibleName(tr("Why one more submission is recorded"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->addRow(makeLabel(tr("Why one more submission is recorded")), m_again);
    content()->addWidget(warning);
    content()->addLayout(form);
}

/// The paper may be handed in all the same: it is the case that does not count it.
void SubmitPaperDialog::addProspect(const operations::SubmitPaper::Prospect& prospect)
{
    if (prospect.warnings.isEmpty())
        return;
    QLabel* warning = makeParagraph((prospect.reasonHelps
                                         ? tr("As it stands this paper would not count as the report. Say below why the "
                                              "consultation goes on, or decide the policy first.")
                                         : tr("As it stands this paper would not count as the report and the clock would run on. "
                                              "Do first what is said here, or record it with the case afterwards."))
                                        + u'\n' + prospect.warnings.join(u'\n'),
                                    TextStyle::Body, Ink::Warn);
    warning->setObjectName(QStringLiteral("notCountedLabel"));
    content()->addWidget(warning);
    if (!prospect.reasonHelps)
        return;
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("consultingReasonEdit"));
    m_reason->setAccessibleName(tr("Why the consultation goes on"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + spacing::kCard);
    m_nextOn = new QLineEdit;
    m_nextOn->setObjectName(QStringLiteral("nextReportEdit"));
    m_nextOn->setAccessibleName(tr("Day of the next report"));
    m_nextOn->setPlaceholderText(QStringLiteral("yyyy-mm-dd"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->addRow(makeLabel(tr("Why the consultation goes on")), m_reason);
    form->addRow(makeLabel(tr("Day of the next report")), m_nextOn);
    content()->addLayout(form);
}

operations::SubmitPaper::Request SubmitPaperDialog::request() const
{
    operations::SubmitPaper::Request request;
    request.no = m_no;
    request.means = m_means->currentText();
    request.receivedBy = m_receivedBy->text();
    request.at = jst::toUtc(m_at->date(), m_at->time());
    request.receipt = m_receipt->text().trimmed();
    if (m_again)
        request.again = m_again->text().trimmed();
    if (m_reason) {
        request.reason = m_reason->toPlainText().trimmed();
        request.nextOn = QDate::fromString(m_nextOn->text().trimmed(), Qt::ISODate);
    }
    return request;
}

} // namespace akimori::ui
