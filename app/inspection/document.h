#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace akimori::inspection {

/// Ways in which an element is kept from the visitor's eyes; inherited by everything inside it.
enum Hiding : unsigned {
    Visible = 0,
    NotDisplayed = 1u << 0, ///< display:none, visibility:hidden, the hidden attribute
    OffScreen = 1u << 1,    ///< moved or indented out of the window
    Tiny = 1u << 2,         ///< 0–3 px wide or high, clipped away
    Transparent = 1u << 3,
    TinyText = 1u << 4,     ///< text of 0–1 px
    SameColour = 1u << 5,   ///< text in the colour of its own background
};

/// One element of the tree that gumbo builds as a browser would.
class Element
{
public:
    QByteArrayView name; ///< lower-case tag name
    int tag = -1;        ///< Document::tagOf(name); -1 for names that are not HTML's
    int parent = -1;     ///< index in Document::elements(), -1 for the top
    int end = 0;         ///< elements [own index + 1, end) lie inside
    int textBegin = 0;   ///< texts [textBegin, textEnd) lie inside
    int textEnd = 0;
    int depth = 0;
    int line = 0;          ///< 1-based
    qsizetype offset = -1; ///< of "<" in the source; -1 when the parser made it up
    unsigned hiding = Visible;
    bool hidingFromStyleSheet = false; ///< hidden by a class or id, as menus are
    bool coversWindow = false;         ///< pinned over the whole window by a class or id
    const void* node = nullptr;        ///< the parser's own; valid as long as the Document

    /// Decoded value; empty when absent.
    QByteArrayView attribute(const char* lowerName) const;
    bool hasAttribute(const char* lowerName) const;
    bool hasAttributes() const;
    /// (lower-case name, value) of attribute `index`, 0 … attributeCount() - 1.
    int attributeCount() const;
    std::pair<QByteArrayView, QByteArrayView> attributeAt(int index) const;
};

/// 解析済み文書: the element tree of one HTML or SVG text, flat and in document order.
class Document
{
public:
    /// Deeper nesting than this is reported, not walked (browsers flatten at 512 as well).
    static constexpr int kMaxDepth = 512;
    /// The parser is quadratic on deep nesting, so absurd sources are not given to it at all.
    static constexpr int kMaxOpenElements = 20'000;
    static constexpr qsizetype kMaxBytes = 32 << 20;
    static constexpr int kMaxElements = 2'000'000;
    static constexpr qint64 kMaxArena = 1536LL << 20; ///< bytes the parser may use

    /// How the parser gets the text: `Condensed` is much faster and falls back to `Whole` by itself; the tree is the same.
    enum class Reading { Condensed, Whole };

    /// Parses UTF-8 text. Throws Error(Unsupported) with a sentence when the text passes a bound; the caller
    /// turns it into 未検査.
    static std::unique_ptr<Document> parse(QByteArray utf8, Reading reading = Reading::Condensed);
    ~Document();

    const QByteArray& source() const { return m_source; }
    const std::vector<Element>& elements() const { return m_elements; }
    const std::vector<int>& named(const char* lowerName) const;
    /// A number for an HTML element's name, 0 … kTags - 1; -1 for others.
    static int tagOf(const char* lowerName);
    static constexpr int kTags = 256;
    QByteArrayView text(int index) const { return m_texts[static_cast<std::size_t>(index)]; }
    /// All text inside an element, style and script included, up to `limit` bytes.
    QByteArray textOf(const Element& element, qsizetype limit = 65536) const;
    /// What a visitor reads: no script, style, comment or template; up to 256 KiB.
    const QByteArray& visibleText() const;
    QByteArray title() const;
    const std::vector<QByteArrayView>& comments() const { return m_comments; }
    /// True when elements below kMaxDepth were left out.
    bool tooDeep() const { return m_tooDeep; }

private:
    struct Tree;
    Document();
    bool read(QByteArray utf8, Reading reading);
    bool flatten();
    bool addElement(const void* node, int parent, int depth);
    int lineOf(qsizetype offset);
    void resolveHiding();

    QByteArray m_source;
    std::unique_ptr<Tree> m_tree;
    std::vector<Element> m_elements;
    std::vector<QByteArrayView> m_texts;
    std::vector<QByteArrayView> m_comments;
    mutable QByteArray m_visibleText;
    mutable bool m_visibleTextDone = false;
    bool m_tooDeep = false;
    qsizetype m_lineOffset = 0; ///< m_line is the line of this byte
    int m_line = 1;
};

} // namespace akimori::inspection
