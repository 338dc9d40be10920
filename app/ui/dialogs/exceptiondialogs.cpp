#include "ui/dialogs/exceptiondialogs.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr int kPinLength = 64;

template <typename Widget>
Widget* named(Widget* widget, const char* name, const QString& accessibleName)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

QFormLayout* addForm(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    column->addLayout(form);
    return form;
}

} // namespace

RequestExceptionDialog::RequestExceptionDialog(const QString& siteName, ApprovalKind kind, QWidget* parent)
    : MessageDialog(Glyph::Clock, Ink::Accent, tr("Request an exception"),
                    tr("A manager or the responsible person other than you decides. Until then nothing is allowed."),
                    parent)
    , m_site(siteName)
    , m_kind(named(new QComboBox, "exceptionKindComboBox", tr("What it is about")))
    , m_reason(named(new QPlainTextEdit, "exceptionReasonEdit", tr("Reason (recorded)")))
    , m_standing(named(new QCheckBox(tr("Standing approval until the end below")), "standingCheck",
                       tr("Standing approval")))
    , m_until(named(new QDateTimeEdit, "exceptionUntilEdit", tr("End of the standing approval")))
    , m_consultation(named(new QLineEdit, "consultationEdit", tr("Number of the consultation with the city")))
{
    setObjectName(QStringLiteral("requestExceptionDialog"));
    setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 34);
    for (const ApprovalKind each : {ApprovalKind::Window, ApprovalKind::Retention, ApprovalKind::Skip,
                                    ApprovalKind::Publish, ApprovalKind::Policy})
        m_kind->addItem(displayName(each), toString(each));
    m_kind->setCurrentIndex(m_kind->findData(toString(kind)));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 4);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    m_until->setDateTime(jst::fromUtc(QDateTime::currentDateTimeUtc()).addMonths(1));
    QFormLayout* form = addForm(content());
    form->addRow(makeLabel(tr("What it is about")), m_kind);
    form->addRow(makeLabel(tr("Reason (recorded)")), m_reason);
    form->addRow({}, m_standing);
    form->addRow(makeLabel(tr("End of the standing approval")), m_until);
    form->addRow(makeLabel(tr("Consultation number")), m_consultation);
    addCancelButton();
    m_send = addPrimaryButton(tr("Request"), QStringLiteral("requestExceptionButton"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RequestExceptionDialog::updateButton);
    connect(m_consultation, &QLineEdit::textChanged, this, &RequestExceptionDialog::updateButton);
    connect(m_standing, &QCheckBox::toggled, this, &RequestExceptionDialog::updateButton);
    connect(this, &QDialog::accepted, this, [this] {
        operations::RequestException::Request request;
        request.kind = approvalKindFromString(m_kind->currentData().toString());
        request.site = m_site;
        request.reason = m_reason->toPlainText().trimmed();
        request.standing = m_standing->isChecked();
        if (request.standing) {
            request.validUntil = jst::toUtc(m_until->date(), m_until->time());
            request.consultationNo = m_consultation->text().trimmed();
        }
        emit requested(request);
    });
    updateButton();
    m_reason->setFocus();
}

void RequestExceptionDialog::updateButton()
{
    m_until->setEnabled(m_standing->isChecked());
    m_consultation->setEnabled(m_standing->isChecked());
    m_send->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()
                       && (!m_standing->isChecked() || !m_consultation->text().trimmed().isEmpty()));
}

DecideExceptionDialog::DecideExceptionDialog(const Approval& approval, const QStringList& deciders, Dialogs& dialogs,
                                             QWidget* parent)
    : MessageDialog(Glyph::ClipboardList, Ink::Accent, tr("Decide on %1").arg(approval.id),
                    tr("%1, requested by %2 on %3:\n%4")
                        .arg(displayName(approval.kind), approval.requestedBy, jst::display(approval.requestedAt),
                             approval.reason),
                    parent)
    , m_id(approval.id)
    , m_peopleRecorded(!deciders.isEmpty())
    , m_decision(named(new QComboBox, "decisionComboBox", tr("Decision")))
    , m_decider(named(new QComboBox, "deciderComboBox", tr("Who decides")))
    , m_means(named(new QComboBox, "meansComboBox", tr("How the decision was given")))
    , m_pin(named(new QLineEdit, "pinEdit", tr("PIN of the person who decides")))
    , m_attachment(named(new QLineEdit, "attachmentEdit", tr("File of the written reply")))
    , m_choose(makeButton(tr("Choose…"), QStringLiteral("chooseAttachmentButton")))
    , m_instruction(named(new QLineEdit, "instructionEdit", tr("Instruction")))
{
    setObjectName(QStringLiteral("decideExceptionDialog"));
    for (const ApprovalDecision each :
         {ApprovalDecision::Approved, ApprovalDecision::Rejected, ApprovalDecision::SentBack})
        m_decision->addItem(displayName(each), toString(each));
    for (const ApprovalMeans each : {ApprovalMeans::Pin, ApprovalMeans::WrittenReply, ApprovalMeans::Telephone})
        m_means->addItem(displayName(each), toString(each));
    m_decider->addItems(deciders);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(kPinLength);
    QFormLayout* form = addForm(content());
    form->addRow(makeLabel(tr("Decision")), m_decision);
    if (m_peopleRecorded) {
        form->addRow(makeLabel(tr("Who decides")), m_decider);
        form->addRow(makeLabel(tr("How the decision was given")), m_means);
        form->addRow(makeLabel(tr("PIN")), m_pin);
        auto* file = new QHBoxLayout;
        file->addWidget(m_attachment, 1);
        file->addWidget(m_choose);
        form->addRow(makeLabel(tr("Written reply")), file);
    } else {
        for (QWidget* unused : {static_cast<QWidget*>(m_decider), static_cast<QWidget*>(m_means),
                                static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_attachment),
                                static_cast<QWidget*>(m_choose)}) {
            unused->setParent(this);
            unused->hide();
        }
        content()->addWidget(makeParagraph(tr("No people are recorded in this profile, so no role is checked.")));
    }
    form->addRow(makeLabel(tr("Instruction")), m_instruction);
    addCancelButton();
    m_record = addPrimaryButton(tr("Record the decision"), QStringLiteral("recordDecisionButton"));
    connect(m_choose, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.chooseOpenFile(this, tr("Written reply"), {}, [this](const QString& path) {
            m_attachment->setText(path);
        });
    });
    for (QComboBox* box : {m_decision, m_means})
        connect(box, &QComboBox::currentIndexChanged, this, &DecideExceptionDialog::updateFields);
    for (QLineEdit* edit : {m_pin, m_attachment, m_instruction})
        connect(edit, &QLineEdit::textChanged, this, &DecideExceptionDialog::updateFields);
    connect(this, &QDialog::accepted, this, [this] { emit decided(request()); });
    updateFields();
}

operations::DecideException::Request DecideExceptionDialog::request() const
{
    operations::DecideException::Request request;
    request.id = m_id;
    request.decision = approvalDecisionFromString(m_decision->currentData().toString());
    request.instruction = m_instruction->text().trimmed();
    if (!m_peopleRecorded)
        return request;
    request.decidedBy = m_decider->currentText();
    request.means = approvalMeansFromString(m_means->currentData().toString());
    if (request.means == ApprovalMeans::Pin)
        request.pin = m_pin->text();
    if (request.means == ApprovalMeans::WrittenReply)
        request.attachment = m_attachment->text();
    return request;
}

void DecideExceptionDialog::updateFields()
{
    const operations::DecideException::Request now = request();
    m_pin->setEnabled(now.means == ApprovalMeans::Pin);
    m_attachment->setEnabled(now.means == ApprovalMeans::WrittenReply);
    m_choose->setEnabled(now.means == ApprovalMeans::WrittenReply);
    const bool proven = !m_peopleRecorded || now.means == ApprovalMeans::Telephone
                        || (now.means == ApprovalMeans::Pin && !now.pin.isEmpty())
                        || (now.means == ApprovalMeans::WrittenReply && !now.attachment.isEmpty());
    m_record->setEnabled(proven && (now.decision == ApprovalDecision::Approved || !now.instruction.isEmpty()));
}

} // namespace akimori::ui
