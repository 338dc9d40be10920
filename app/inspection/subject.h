#pragma once

#include "inspection/archivelisting.h"
#include "inspection/charset.h"
#include "inspection/document.h"
#include "inspection/filefacts.h"
#include "inspection/prefilter.h"
#include "inspection/script/scriptfacts.h"
#include "inspection/sitenormal.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace akimori::inspection {

/// A tree to judge: the file itself, or markup that a browser would make out of it (srcdoc, document.write,
/// conditional comments, decoded strings).
struct Page
{
    std::unique_ptr<Document> document;
    Concealment concealment = Concealment::Plain;
    bool fromScript = false;
    int firstLine = 1; ///< line of the file at which this markup stands

    int lineOf(const Element& element) const;
};

/// A script of the file: its own element, an event attribute, a javascript: address, or the whole file.
struct ScriptUnit
{
    enum class Where { Inline, File, Event, Address };
    Where where = Where::Inline;
    QByteArray code;
    ScriptFacts facts;
    int line = 1;
    Concealment concealment = Concealment::Plain;
    const Page* page = nullptr;
    int element = -1;     ///< of page->document
    QByteArray eventName; ///< "onload"

    int lineOf(qsizetype offset) const;
    /// Runs without a visitor's action: element scripts and files, and events that fire on their own.
    bool runsOnItsOwn() const;
};

/// One reference from the file to a host, whoever makes it.
struct RemoteUse
{
    enum class Kind { Script, Frame, Form, Style, Link, Refresh, Base, Canonical, Send, Socket, Location, Window, Image };
    Kind kind = Kind::Link;
    Url url;
    QByteArray reference; ///< as written or evaluated
    Standing standing = Standing::Unknown;
    Concealment concealment = Concealment::Plain;
    unsigned hiding = Visible;
    bool fromScript = false;
    bool deferred = false; ///< only after an event or a call from elsewhere
    int line = 0;
    const Page* page = nullptr;
    int element = -1;
    const ScriptUnit* script = nullptr;
};

/// Which allow-list such a reference is looked up in.
Use useOf(RemoteUse::Kind kind);

/// Everything the rules see of one file. Built once, then read only.
class Subject
{
public:
    /// Parses and analyses within bounds. What could not be looked at is told in unread().
    Subject(FileFacts facts, const QByteArray& bytes, const SiteNormal& normal, const QByteArray* companion = nullptr);
    ~Subject();
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;

    const FileFacts& facts() const { return m_facts; }
    const QByteArray& bytes() const { return m_bytes; }
    /// UTF-8, empty for binary files.
    const QByteArray& text() const { return m_decoded.text; }
    const DecodedText& decoded() const { return m_decoded; }
    const SiteNormal& normal() const { return m_normal; }
    const Prefilter& prefilter() const { return m_prefilter; }
    const std::vector<std::unique_ptr<Page>>& pages() const { return m_pages; }
    /// The page that is the file itself; nullptr when it is none.
    const Page* mainPage() const;
    const std::vector<std::unique_ptr<ScriptUnit>>& scripts() const { return m_scripts; }
    const std::vector<RemoteUse>& uses() const { return m_uses; }
    /// Members of an archive or office document; empty for other files.
    const ArchiveListing& archive() const { return m_archive; }
    /// The uncompressed twin of a precompressed file ("x.html" of "x.html.gz"); nullptr when there is none.
    const QByteArray* companion() const { return m_companion; }
    /// Reasons, translated, why parts stay 未検査; empty = everything was read.
    const QStringList& unread() const { return m_unread; }

private:
    void addPage(QByteArray markup, Concealment concealment, bool fromScript, int line, int depth);
    void readPage(const Page& page, int depth);
    void addScript(ScriptUnit unit, int depth);
    void readElement(const Page& page, int index, int depth);
    void readScriptElement(const Page& page, int index, int depth);
    void readLinkElement(const Page& page, int index);
    void readMetaElement(const Page& page, int index);
    void addUse(RemoteUse::Kind kind, QByteArrayView reference, const Page& page, int index);
    void addScriptUses(const ScriptUnit& unit, int depth);
    Standing standingOf(const Url& url, Use use);
    void note(const QString& reason);

    FileFacts m_facts;
    const QByteArray& m_bytes;
    const SiteNormal& m_normal;
    DecodedText m_decoded;
    Prefilter m_prefilter;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<std::unique_ptr<ScriptUnit>> m_scripts;
    std::vector<RemoteUse> m_uses;
    QHash<QByteArray, Standing> m_standings; ///< a page names the same hosts again and again
    ArchiveListing m_archive;
    const QByteArray* m_companion;
    QStringList m_unread;
    bool m_mainPageRead = false;
};

/// What one approved page contributes to the site's normal (baseline learning).
SiteNormal learn(const Subject& subject);
/// "google-site-verification=…" of a <meta> by which somebody proves to own the site; empty for others.
QByteArray ownershipToken(const Element& meta);
/// "GTM-…", "G-…", "UA-…-…", "AW-…" in a text.
QList<QByteArray> measurementIds(QByteArrayView text);
/// Hosts that the page itself calls its own (canonical, og:url).
QList<QByteArray> declaredHosts(const QByteArray& head);

} // namespace akimori::inspection
