#include "ui/pages/logdialogs.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/tr.h"

#include <QRandomGenerator>

namespace akimori::ui {

namespace {

using Values = QHash<QString, QString>;
using Need = FormDialog::Need;

constexpr int kPasswordLength = 24;
constexpr LogKind kOffered[] = {LogKind::Access, LogKind::Error, LogKind::Auth, LogKind::Journal, LogKind::System, LogKind::Audit};

/// Letters and digits that nobody mixes up on the telephone.
QByteArray newPassword()
{
    constexpr char kLetters[] = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QByteArray password;
    for (int i = 0; i < kPasswordLength; ++i)
        password += kLetters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof kLetters - 1))];
    return password;
}

QString text(const Values& values, const char* key)
{
    return values.value(QLatin1String(key));
}

QDateTime instant(const Values& values, const char* key)
{
    return jst::parse(text(values, key)).value_or(QDateTime());
}

bool isSet(const Values& values, const char* key)
{
    return text(values, key) == QLatin1String("yes");
}

operations::RequestLogs::Request requestOf(const QString& site, const Values& values)
{
    operations::RequestLogs::Request request;
    request.site = site;
    request.by = text(values, "by");
    request.purpose = text(values, "why");
    request.means = text(values, "how");
    request.at = instant(values, "at");
    request.from = instant(values, "from");
    request.to = instant(values, "to");
    request.masked = isSet(values, "mask");
    for (const LogKind kind : kOffered) {
        if (isSet(values, toString(kind).toLatin1().constData()))
            request.kinds.append(kind);
    }
    return request;
}

operations::CollectLogs::Request collectionOf(const QString& site, const QString& no, const Values& values)
{
    operations::CollectLogs::Request request;
    request.site = site;
    request.no = no;
    request.zip = text(values, "form") == QLatin1String("zip");
    request.pseudonyms = isSet(values, "pseudonyms");
    request.masked = request.pseudonyms;
    for (const QString& path : text(values, "paths").split(u'\n', Qt::SkipEmptyParts))
        request.paths.append(path.trimmed().toUtf8());
    if (request.zip)
        request.zipPassword = newPassword();
    return request;
}

} // namespace

void askForLogs(QWidget* parent, const QString& site, std::function<void(operations::RequestLogs::Request)> given)
{
    auto* dialog = new FormDialog(Glyph::FileText, Tr::tr("The city asks for logs"),
                                  Tr::tr("Record it before anything else: the clock from the request to the handover starts here."),
                                  Tr::tr("Start the clock"), parent);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    dialog->addLine(QStringLiteral("by"), Tr::tr("Asked by (office and name)"), {}, Need::Required);
    dialog->addText(QStringLiteral("why"), Tr::tr("What for"), {}, Need::Required, 2);
    dialog->addLine(QStringLiteral("how"), Tr::tr("How (telephone, mail …)"));
    dialog->addInstant(QStringLiteral("at"), Tr::tr("Asked at"), now.addSecs(-60), Need::Required);
    const QDateTime hour = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 3600 * 3600, Qt::UTC);
    dialog->addInstant(QStringLiteral("from"), Tr::tr("From (included)"), hour.addSecs(-3600), Need::Required);
    dialog->addInstant(QStringLiteral("to"), Tr::tr("Up to (not included)"), hour, Need::Required);
    for (const LogKind kind : kOffered)
        dialog->addFlag(toString(kind), displayName(kind), kind != LogKind::Audit);
    dialog->addFlag(QStringLiteral("mask"), Tr::tr("Add a copy with cut addresses"), false);
    dialog->setCheck([](const FormDialog& form) {
        const auto from = jst::parse(form.value(QStringLiteral("from")));
        const auto to = jst::parse(form.value(QStringLiteral("to")));
        return from && to && *from >= *to ? Tr::tr("The beginning of the range must lie before its end.") : QString();
    });
    QObject::connect(dialog, &FormDialog::given, parent,
                     [site, given](const Values& values) { given(requestOf(site, values)); });
    dialog->open();
}

void askCollection(QWidget* parent, Dialogs& dialogs, const QString& site, const LogHandover& handover,
                   std::function<void(operations::CollectLogs::Request)> given)
{
    auto* dialog = new FormDialog(Glyph::Download, Tr::tr("Collect the logs for %1").arg(handover.no),
                                  Tr::tr("The originals are copied byte for byte with check sums on both sides; the range is "
                                         "extracted beside them, and every gap is named."),
                                  Tr::tr("Choose the folder and collect"), parent);
    dialog->addChoice(QStringLiteral("form"), Tr::tr("Package"),
                      {{QStringLiteral("folder"), Tr::tr("Folder")}, {QStringLiteral("zip"), Tr::tr("Encrypted zip (AES-256)")}},
                      QStringLiteral("folder"));
    dialog->addFlag(QStringLiteral("pseudonyms"), Tr::tr("Add a copy with pseudonyms in place of addresses"), false);
    dialog->addText(QStringLiteral("paths"), Tr::tr("Only these log files on the server (one per line)"), {}, Need::Optional, 2);
    QObject::connect(dialog, &FormDialog::given, parent, [parent, &dialogs, site, no = handover.no, given](const Values& values) {
        dialogs.chooseFolder(parent, Tr::tr("Where the package is put"), [site, no, values, given](const QString& folder) {
            operations::CollectLogs::Request request = collectionOf(site, no, values);
            request.out = folder;
            given(std::move(request));
        });
    });
    dialog->open();
}

void askHandover(QWidget* parent, const LogHandover& handover, std::function<void(operations::HandOverLogs::Request)> given)
{
    auto* dialog = new FormDialog(Glyph::Check, Tr::tr("%1 was handed over").arg(handover.no), Tr::tr("This stops the clock."),
                                  Tr::tr("Record the handover"), parent);
    dialog->addLine(QStringLiteral("to"), Tr::tr("Received by (office and name)"), {}, Need::Required);
    dialog->addInstant(QStringLiteral("at"), Tr::tr("Received at"), QDateTime::currentDateTimeUtc(), Need::Required);
    dialog->addLine(QStringLiteral("medium"), Tr::tr("Medium and way"));
    dialog->addLine(QStringLiteral("password"), Tr::tr("How the password went to the city (never the password)"));
    dialog->addDay(QStringLiteral("keep"), Tr::tr("The copy here is kept until"), {});
    QObject::connect(dialog, &FormDialog::given, parent,
                     [no = handover.no, earliest = handover.collectedAt, given](const Values& values) {
                         operations::HandOverLogs::Request request;
                         request.no = no;
                         request.receivedBy = text(values, "to");
                         request.at = std::max(instant(values, "at"), earliest); // minutes are typed, seconds are recorded
                         request.medium = text(values, "medium");
                         request.passwordMeans = text(values, "password");
                         request.keepUntil = QDate::fromString(text(values, "keep"), Qt::ISODate);
                         given(std::move(request));
                     });
    dialog->open();
}

} // namespace akimori::ui
