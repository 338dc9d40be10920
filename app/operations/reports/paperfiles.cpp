#include "operations/reports/paperfiles.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "ledger/audittable.h"
#include "ledger/documenttable.h"
#include "operations/tr.h"
#include "reports/htmlwriter.h"
#include "reports/odtwriter.h"
#include "reports/painter.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace akimori::operations {

namespace {

constexpr qint64 kLargestFile = 256LL << 20;

} // namespace

QByteArray pdfBytes(const DrawnPaper& paper)
{
    return reports::pdfOf(paper.document, paper.layout, paper.fonts);
}

std::pair<QString, QByteArray> writePaperFiles(const DrawnPaper& paper, const PaperFiles& files)
{
    QString first;
    QByteArray hash;
    const auto write = [&](const QString& path, const QByteArray& bytes) {
        const QString file = QFileInfo(path).absoluteFilePath();
        writeFileAtomically(file, bytes, kPaperMode);
        if (first.isEmpty()) {
            first = file;
            hash = Sha256::hexOf(bytes);
        }
    };
    if (!files.pdf.isEmpty())
        write(files.pdf, pdfBytes(paper));
    if (!files.odt.isEmpty())
        write(files.odt, reports::odtOf(paper.document));
    if (!files.html.isEmpty())
        write(files.html, reports::htmlOf(paper.document));
    return {first, hash};
}

QString documentFile(const Profile& profile, const IssuedDocument& document, const QString& ending)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w（）第号-]"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = QStringLiteral("%1-%2-%3").arg(document.no, document.form).arg(document.edition);
    name.replace(unsafe, QStringLiteral("_"));
    return QStringLiteral("%1/%2.%3").arg(profile.documentsFolder(document.fiscalYear), name, ending);
}

QJsonObject documentDetail(const IssuedDocument& document)
{
    return {{QStringLiteral("form"), document.form},
            {QStringLiteral("edition"), document.edition},
            {QStringLiteral("site"), document.siteId},
            {QStringLiteral("subject"), document.subject},
            {QStringLiteral("period"), document.period.toString(Qt::ISODate)},
            {QStringLiteral("origin"), toString(document.origin)},
            {QStringLiteral("snapshotSha256"), QString::fromLatin1(document.snapshotSha256)},
            {QStringLiteral("fileSha256"), QString::fromLatin1(document.fileSha256)},
            {QStringLiteral("auditHead"), QString::fromLatin1(document.auditHead)},
            {QStringLiteral("reason"), document.reason}};
}

void registerEdited(const Context& context, ledger::Ledger::Transaction& transaction, IssuedDocument& document,
                    const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const QByteArray bytes = readFileBounded(file, kLargestFile);
    const bool pdf = ending == QLatin1String("pdf") && bytes.startsWith("%PDF-");
    const bool odt = ending == QLatin1String("odt") && bytes.startsWith("PK");
    if (!pdf && !odt)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 is neither a PDF nor an OpenDocument text, so it was not registered. Save the edited paper in "
                           "one of these forms.")
                        .arg(file));
    document.origin = DocumentOrigin::Edited;
    document.auditHead = ledger::AuditTable(transaction.ledger()).head();
    document.issuedAt = transaction.nowUtc();
    document.issuedBy = transaction.actor().name;
    document.title = document.title.section(QStringLiteral("（訂正"), 0, 0) + editionText(1, document.edition);
    document.fileSha256 = Sha256::hexOf(bytes);
    document.pages = 0;
    document.file = documentFile(context.profile, document, ending);
    document.snapshot = QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("akimori-edited-1")},
                                                  {QStringLiteral("file"), QFileInfo(file).fileName()},
                                                  {QStringLiteral("sha256"), QString::fromLatin1(document.fileSha256)}})
                            .toJson(QJsonDocument::Compact);
    document.snapshotSha256 = Sha256::hexOf(document.snapshot);
    writeFileAtomically(document.file, bytes);
    ledger::DocumentTable(transaction.ledger()).insert(transaction, document);
    transaction.audit(QStringLiteral("document.correct"), document.no, documentDetail(document));
}

QByteArray storedBytes(const IssuedDocument& document, const DrawnPaper& paper, bool& identical)
{
    try {
        const QByteArray bytes = readFileBounded(document.file, kLargestFile);
        if (Sha256::hexOf(bytes) == document.fileSha256) {
            identical = true;
            return bytes;
        }
    } catch (const Error&) {
        if (document.origin == DocumentOrigin::Edited)
            throw;
    }
    if (document.origin == DocumentOrigin::Edited)
        throw Error(ErrorCode::Corrupt, Tr::tr("The kept file %1 is not what was registered as %2. Take it from a second "
                                               "copy of the profile.")
                                            .arg(document.file, document.no));
    const QByteArray bytes = pdfBytes(paper);
    identical = Sha256::hexOf(bytes) == document.fileSha256;
    return bytes;
}

} // namespace akimori::operations
