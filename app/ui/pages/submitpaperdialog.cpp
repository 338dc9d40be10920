#include "ui/pages/submitpaperdialog.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

SubmitPaperDialog::SubmitPaperDialog(const QString& no, const QString& title, const QDateTime& now, Dialogs& dialogs,
                                     QWidget* parent)
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
    addCancelButton();
    addPrimaryButton(tr("Record the submission"), QStringLiteral("recordSubmissionButton"));
    connect(this, &QDialog::accepted, this, [this] { emit chosen(request()); });
}

operations::SubmitPaper::Request SubmitPaperDialog::request() const
{
    operations::SubmitPaper::Request request;
    request.no = m_no;
    request.means = m_means->currentText();
    request.receivedBy = m_receivedBy->text();
    request.at = jst::toUtc(m_at->date(), m_at->time());
    request.receipt = m_receipt->text().trimmed();
    return request;
}

} // namespace akimori::ui
