#pragma once

#include "advisories/feeds/feed.h"

#include <QXmlStreamReader>

#include <functional>

namespace akimori::advisories {

/// Why a document could be read up to here only. Caught by readXml().
struct BrokenOff
{
    QString sentence; ///< translated
};

/// QXmlStreamReader with the bounds that it lacks, walked as "children of this element". No tree is built, and no
/// DOCTYPE is accepted: one entity of 4000 characters used 200,000 times is 0.6 MB of feed and a minute of work.
class XmlReader
{
public:
    enum class Doctype { Refused, ExternalOnly };

    /// `device` or, when it is null, `text`.
    XmlReader(QIODevice* device, const QString& text, FeedReport& report, const FeedLimits& limits,
              Doctype doctype);

    /// Moves to the next child element of the present one; false = the present element ended (consumed).
    bool nextChild();
    void skip(); ///< consumes the present element
    /// The text of the present element and its children, bounded, trimmed; consumes the element.
    QString text();
    /// Counts an entry. Throws BrokenOff above the limit.
    void countItem();

    QStringView name() const { return m_xml.name(); } ///< local name
    QStringView space() const { return m_xml.namespaceUri(); }
    QString attribute(const char* localName) const;
    qint64 offset() const { return m_xml.characterOffset(); }

private:
    QXmlStreamReader::TokenType token();
    void checkDoctype() const;

    QXmlStreamReader m_xml;
    FeedReport& m_report;
    const FeedLimits& m_limits;
    Doctype m_doctype;
    std::chrono::steady_clock::time_point m_deadline;
    int m_depth = 0;
    int m_tokens = 0;
};

/// Runs `walk` with the reader standing on the root element. Mends what CleanedXml mends and a wrongly declared
/// encoding (Shift_JIS or EUC-JP called UTF-8), with a warning. Throws Error(BadInput) for a DOCTYPE or a web page.
void readXml(QIODevice& document, FeedReport& report, const FeedLimits& limits,
             const std::function<void(XmlReader&)>& walk,
             XmlReader::Doctype doctype = XmlReader::Doctype::Refused);

/// Throws Error(BadInput): the document is well-formed but its root element belongs to something else.
[[noreturn]] void throwForeignRoot(const QString& root);

/// Throws Error(BadInput) when the document is a web page, e.g. the login page of a proxy.
void refuseWebPage(const QByteArray& start);

} // namespace akimori::advisories
