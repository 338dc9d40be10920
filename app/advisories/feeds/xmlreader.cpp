#include "advisories/feeds/xmlreader.h"

#include "advisories/feeds/cleanedxml.h"
#include "advisories/feeds/feedtext.h"
#include "advisories/tr.h"

#include <QStringDecoder>

namespace akimori::advisories {

namespace {

using Token = QXmlStreamReader::TokenType;

bool declaresUtf8(const QByteArray& start)
{
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") || start.left(4).contains('\0'))
        return false;
    const QByteArray declaration = start.left(start.indexOf("?>")).toLower();
    return !declaration.contains("encoding") || declaration.contains("utf-8");
}

/// In one pass over the document; it is rewound afterwards.
bool isValidUtf8(QIODevice& document)
{
    QByteArray tail;
    bool valid = true;
    while (valid) {
        QByteArray chunk = document.read(1 << 20);
        if (chunk.isEmpty())
            break;
        chunk.prepend(tail);
        qsizetype cut = chunk.size();
        for (int back = 1; back <= 4 && back <= chunk.size(); ++back) {
            const auto byte = static_cast<unsigned char>(chunk.at(chunk.size() - back));
            if (byte < 0x80)
                break;
            if (byte >= 0xc0) {
                cut = chunk.size() - back;
                break;
            }
        }
        tail = chunk.mid(cut);
        valid = QByteArrayView(chunk).first(cut).isValidUtf8();
    }
    document.seek(0);
    return valid && QByteArrayView(tail).isValidUtf8();
}

/// The document in the Japanese encoding that fits, as text.
QString decodeJapanese(const QByteArray& bytes, QString& encoding)
{
    for (const char* name : {"Shift_JIS", "EUC-JP"}) {
        QStringDecoder decoder(name);
        const QString text = decoder.isValid() ? decoder.decode(bytes) : QString();
        if (decoder.isValid() && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter)) {
            encoding = QString::fromLatin1(name);
            return text;
        }
    }
    return {};
}

void walkDevice(QIODevice* device, const QString& text, FeedReport& report, const FeedLimits& limits,
                const std::function<void(XmlReader&)>& walk, XmlReader::Doctype doctype)
{
    try {
        XmlReader reader(device, text, report, limits, doctype);
        if (reader.nextChild()) {
            walk(reader);
            reader.nextChild(); // what follows the root must be well-formed too
        }
    } catch (const BrokenOff& broken) {
        report.breakOff(broken.sentence);
    }
}

} // namespace

XmlReader::XmlReader(QIODevice* device, const QString& text, FeedReport& report, const FeedLimits& limits,
                     Doctype doctype)
    : m_report(report)
    , m_limits(limits)
    , m_doctype(doctype)
    , m_deadline(std::chrono::steady_clock::now() + limits.time)
{
    if (device)
        m_xml.setDevice(device);
    else
        m_xml.addData(text);
}

void XmlReader::checkDoctype() const
{
    if (m_doctype == Doctype::ExternalOnly && !m_xml.text().contains(u'['))
        return;
    throw Error(ErrorCode::BadInput,
                Tr::tr("The document declares a DOCTYPE, which no feed needs and which can be used for an attack. It "
                       "was not read. Check where it comes from."));
}

Token XmlReader::token()
{
    const Token token = m_xml.readNext();
    if (token == Token::DTD)
        checkDoctype();
    if (token == Token::StartElement && ++m_depth > m_limits.depth)
        throw BrokenOff{Tr::tr("At character %1 the elements are nested deeper than %2 levels.")
                            .arg(m_xml.characterOffset())
                            .arg(m_limits.depth)};
    if (token == Token::EndElement)
        --m_depth;
    if (m_xml.hasError())
        throw BrokenOff{m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError
                            ? Tr::tr("It ends in the middle, after character %1.").arg(m_xml.characterOffset())
                            : Tr::tr("It is not well-formed at line %1, character %2 (%3).")
                                  .arg(m_xml.lineNumber())
                                  .arg(m_xml.characterOffset())
                                  .arg(plainText(m_xml.errorString(), 200))};
    if (++m_tokens % 512 == 0 && std::chrono::steady_clock::now() >= m_deadline)
        throw BrokenOff{Tr::tr("Reading took longer than allowed and was stopped at character %1.")
                            .arg(m_xml.characterOffset())};
    return token;
}

bool XmlReader::nextChild()
{
    while (true) {
        const Token next = token();
        if (next == Token::StartElement)
            return true;
        if (next == Token::EndElement || next == Token::EndDocument)
            return false;
    }
}

void XmlReader::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        token();
}

QString XmlReader::text()
{
    const int outside = m_depth - 1;
    const qint64 start = offset();
    QString text;
    bool cut = false;
    while (m_depth > outside) {
        if (token() != Token::Characters)
            continue;
        const qsizetype room = m_limits.text - text.size();
        cut |= m_xml.text().size() > room;
        text += m_xml.text().left(room);
    }
    if (cut)
        m_report.warn(Tr::tr("A text at character %1 is longer than %2 characters and was cut.")
                          .arg(start)
                          .arg(m_limits.text));
    return text.trimmed();
}

void XmlReader::countItem()
{
    if (m_report.items >= m_limits.items)
        throw BrokenOff{Tr::tr("It has more than %1 entries; the rest was not read.").arg(m_limits.items)};
    ++m_report.items;
}

QString XmlReader::attribute(const char* localName) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes(); // a loop over the temporary would copy them all
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == QLatin1String(localName))
            return attribute.value().left(m_limits.text).trimmed().toString();
    }
    return {};
}

void refuseWebPage(const QByteArray& start)
{
    const QByteArray lower = start.left(512).trimmed().toLower();
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html"))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The document is a web page instead of a feed. It may be the login page of a proxy or an "
                           "error page: check the address and the proxy settings."));
}

void throwForeignRoot(const QString& root)
{
    throw Error(ErrorCode::BadInput, Tr::tr("The document starts with the element “%1”, which this source does not "
                                            "use. Choose the source that the file comes from.")
                                         .arg(plainText(root, 80)));
}

void readXml(QIODevice& document, FeedReport& report, const FeedLimits& limits,
             const std::function<void(XmlReader&)>& walk, XmlReader::Doctype doctype)
{
    const QByteArray start = document.peek(4096);
    refuseWebPage(start);
    if (declaresUtf8(start) && !isValidUtf8(document)) {
        QString encoding;
        const QString text = decodeJapanese(document.readAll(), encoding);
        document.seek(0);
        if (!text.isEmpty()) {
            report.warn(Tr::tr("The document is not in the encoding it declares; it was read as %1.").arg(encoding));
            walkDevice(nullptr, text, report, limits, walk, doctype);
            return;
        }
    }
    CleanedXml cleaned(document);
    walkDevice(&cleaned, {}, report, limits, walk, doctype);
    if (cleaned.endedByLongTag())
        report.warn(Tr::tr("A tag is longer than %1 KB, which no feed needs; what follows was not read.").arg(CleanedXml::kLongestTag >> 10));
    if (cleaned.mended() > 0)
        report.warn(Tr::tr("Characters that XML forbids were mended at %1 places.").arg(cleaned.mended()));
}

} // namespace akimori::advisories
