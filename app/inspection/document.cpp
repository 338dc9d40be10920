#include "inspection/document.h"

#include "base/error.h"
#include "inspection/condensed.h"
#include "inspection/text.h"
#include "inspection/tr.h"
#include "inspection/visibility.h"

#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <gumbo.h>

namespace akimori::inspection {

namespace {

/// Memory of one parse: given out in order, freed at once. gumbo frees trees by recursion, which a deeply
/// nested page turns into a stack overflow, and does not look at a failed allocation; here neither happens:
/// running out jumps back to parse().
class Arena
{
public:
    ~Arena()
    {
        // Fresh memory costs the system as much as the parser takes for a small page.
        std::vector<void*>& spare = spareBlocks();
        for (void* block : m_blocks) {
            if (spare.size() < kMaxSpare)
                spare.push_back(block);
            else
                std::free(block);
        }
        for (void* block : m_large)
            std::free(block);
    }
    /// Null when the document has used up its share.
    void* allocate(std::size_t size)
    {
        const std::size_t rounded = (size + 15) & ~std::size_t(15);
        if (rounded > m_left) {
            const std::size_t blockSize = std::max(rounded, kBlock);
            m_used += static_cast<qint64>(blockSize);
            void* block = m_used > Document::kMaxArena ? nullptr : newBlock(blockSize);
            if (!block)
                return nullptr;
            (blockSize == kBlock ? m_blocks : m_large).push_back(block);
            if (blockSize > kBlock)
                return block; // the begun block goes on
            m_at = static_cast<char*>(block);
            m_left = blockSize;
        }
        char* result = m_at;
        m_at += rounded;
        m_left -= rounded;
        return result;
    }

    std::jmp_buf failed;

private:
    static constexpr std::size_t kBlock = 256 << 10;
    static constexpr std::size_t kMaxSpare = 32; ///< 8 MiB a thread
    static std::vector<void*>& spareBlocks()
    {
        struct Spare
        {
            std::vector<void*> blocks;
            ~Spare()
            {
                for (void* block : blocks)
                    std::free(block);
            }
        };
        thread_local Spare spare;
        return spare.blocks;
    }
    static void* newBlock(std::size_t size)
    {
        std::vector<void*>& spare = spareBlocks();
        if (size != kBlock || spare.empty())
            return std::malloc(size);
        void* block = spare.back();
        spare.pop_back();
        return block;
    }

    std::vector<void*> m_blocks;
    std::vector<void*> m_large; ///< of a single request
    char* m_at = nullptr;
    std::size_t m_left = 0;
    qint64 m_used = 0;
};

void* arenaAllocate(void* arena, std::size_t size)
{
    void* memory = static_cast<Arena*>(arena)->allocate(size);
    if (!memory)
        std::longjmp(static_cast<Arena*>(arena)->failed, 1);
    return memory;
}

void arenaRelease(void*, void*) {}

/// Rough nesting of the source: open tags minus close tags, elements with an optional end left out.
int openElements(const QByteArray& source)
{
    static const QByteArrayView kUncounted[]{"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
                                             "optgroup", "br", "hr", "img", "input", "meta", "link", "base", "area", "col",
                                             "embed", "param", "source", "track", "wbr", "html", "head", "body", "path",
                                             "rect", "circle", "use", "line", "polygon", "polyline", "ellipse", "stop"};
    constexpr qsizetype kLongestUncounted = 8;
    if (std::count(source.begin(), source.end(), '<') <= Document::kMaxOpenElements)
        return 0;
    int open = 0;
    int most = 0;
    const char* at = source.constData();
    const char* end = at + source.size();
    while ((at = static_cast<const char*>(std::memchr(at, '<', static_cast<std::size_t>(end - at)))) != nullptr) {
        const bool closing = at + 1 < end && at[1] == '/';
        const char* name = at + (closing ? 2 : 1);
        const char* stop = name;
        while (stop < end && std::isalnum(static_cast<unsigned char>(*stop)))
            ++stop;
        at = stop > at + 1 ? stop : at + 1;
        if (stop == name)
            continue;
        const QByteArrayView tag(name, stop - name);
        if (tag.size() <= kLongestUncounted
            && std::any_of(std::begin(kUncounted), std::end(kUncounted),
                           [&](QByteArrayView u) { return u.size() == tag.size() && equalsIgnoreCase(tag, u); }))
            continue;
        open = std::max(0, open + (closing ? -1 : 1));
        most = std::max(most, open);
    }
    return most;
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::Unsupported, sentence);
}

QByteArrayView tagName(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return {piece.data, static_cast<qsizetype>(piece.length)};
}

} // namespace

struct Document::Tree
{
    Arena arena;
    std::unique_ptr<CondensedSource> condensed; ///< null when the parser got the whole page; its text backs tag names
    GumboOutput* output = nullptr;
    std::vector<QByteArray> lowered; ///< unknown tag names that were not lower-case; a vector of shared data: views stay
    std::vector<int> byTag[kTags];
    QHash<QByteArray, std::vector<int>> byName; ///< of names that are not HTML's
};

/// Names are lower-case but for some of SVG ("viewBox").
static const GumboAttribute* find(const void* node, const char* lowerName)
{
    const GumboVector& attributes = static_cast<const GumboNode*>(node)->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        if (attribute->name[0] == lowerName[0] && qstricmp(attribute->name, lowerName) == 0)
            return attribute;
    }
    return nullptr;
}

QByteArrayView Element::attribute(const char* lowerName) const
{
    const GumboAttribute* found = find(node, lowerName);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool Element::hasAttribute(const char* lowerName) const
{
    return find(node, lowerName) != nullptr;
}

bool Element::hasAttributes() const
{
    return attributeCount() > 0;
}

int Element::attributeCount() const
{
    return static_cast<int>(static_cast<const GumboNode*>(node)->v.element.attributes.length);
}

std::pair<QByteArrayView, QByteArrayView> Element::attributeAt(int index) const
{
    const auto* attribute = static_cast<const GumboAttribute*>(
        static_cast<const GumboNode*>(node)->v.element.attributes.data[index]);
    return {attribute->name, attribute->value};
}

int Document::tagOf(const char* lowerName)
{
    static_assert(GUMBO_TAG_LAST <= kTags);
    const GumboTag tag = gumbo_tag_enum(lowerName);
    return tag == GUMBO_TAG_UNKNOWN ? -1 : static_cast<int>(tag);
}

Document::Document() : m_tree(std::make_unique<Tree>()) {}
Document::~Document() = default;

std::unique_ptr<Document> Document::parse(QByteArray utf8, Reading reading)
{
    if (utf8.size() > kMaxBytes)
        refuse(Tr::tr("The page is larger than %1 MiB, so its structure was not read. Look at it by hand.")
                   .arg(kMaxBytes >> 20));
    if (openElements(utf8) > kMaxOpenElements)
        refuse(Tr::tr("The page nests its elements absurdly deep, so its structure was not read. Look at it by hand."));
    std::unique_ptr<Document> document(new Document);
    if (!document->read(utf8, reading)) {
        document.reset(new Document);
        document->read(std::move(utf8), Reading::Whole);
    }
    document->resolveHiding();
    return document;
}

/// False when the condensed page has to be read again as a whole.
bool Document::read(QByteArray utf8, Reading reading)
{
    m_source = std::move(utf8);
    Tree* tree = m_tree.get();
    if (reading == Reading::Condensed)
        tree->condensed = std::make_unique<CondensedSource>(m_source);
    const QByteArray& text = tree->condensed ? tree->condensed->text() : m_source;
    if (setjmp(tree->arena.failed) != 0)
        refuse(Tr::tr("Reading the page's structure takes more memory than is allowed. Look at it by hand."));
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = arenaAllocate;
    options.deallocator = arenaRelease;
    options.userdata = &tree->arena;
    options.max_errors = 0;
    tree->output = gumbo_parse_with_options(&options, text.constData(), static_cast<std::size_t>(text.size()));
    return flatten() && (!tree->condensed || tree->condensed->isComplete());
}

/// `parsed` with what was condensed in it; a null view when the page has to be read as a whole.
static QByteArrayView whole(CondensedSource* condensed, Arena& arena, const char* parsed, CondensedSource::Place place)
{
    const QByteArrayView view(parsed);
    if (!condensed || !CondensedSource::holdsMark(view))
        return view;
    const qsizetype size = condensed->expandedSize(view, place);
    if (size < 0)
        return {};
    auto* memory = static_cast<char*>(arena.allocate(static_cast<std::size_t>(size) + 1));
    if (!memory)
        refuse(Tr::tr("Reading the page's structure takes more memory than is allowed. Look at it by hand."));
    condensed->expand(view, memory);
    memory[size] = 0;
    return {memory, size};
}

/// 1-based, as gumbo counts: a lone carriage return ends a line, too. Quick for offsets near the one asked for before.
int Document::lineOf(qsizetype offset)
{
    const auto endsLine = [&](qsizetype at) {
        const char c = m_source.at(at);
        return c == '\n' || (c == '\r' && (at + 1 == m_source.size() || m_source.at(at + 1) != '\n'));
    };
    offset = std::min(offset, m_source.size());
    while (m_lineOffset < offset)
        m_line += endsLine(m_lineOffset++);
    while (m_lineOffset > offset)
        m_line -= endsLine(--m_lineOffset);
    return m_line;
}

/// Adds the element of gumbo's node; false as above.
bool Document::addElement(const void* gumboNode, int parent, int depth)
{
    if (static_cast<int>(m_elements.size()) >= kMaxElements)
        refuse(Tr::tr("The page has more than %1 elements, so it was not read. Look at it by hand.").arg(kMaxElements));
    CondensedSource* condensed = m_tree->condensed.get();
    const GumboElement& source = static_cast<const GumboNode*>(gumboNode)->v.element;
    Element element;
    element.name = tagName(source);
    element.tag = source.tag == GUMBO_TAG_UNKNOWN ? -1 : static_cast<int>(source.tag);
    if (element.tag < 0) {
        if (condensed && CondensedSource::holdsMark(element.name))
            return false;
        if (lower(element.name) != element.name) {
            m_tree->lowered.push_back(lower(element.name));
            element.name = m_tree->lowered.back();
        }
    }
    // A second <html> or <body> tag gives its attributes to the first.
    const QByteArrayView tag(source.original_tag.data, static_cast<qsizetype>(source.original_tag.length));
    if (condensed && (source.tag == GUMBO_TAG_HTML || source.tag == GUMBO_TAG_BODY || CondensedSource::holdsMark(tag))) {
        for (unsigned i = 0; i < source.attributes.length; ++i) {
            auto* attribute = static_cast<GumboAttribute*>(source.attributes.data[i]);
            const QByteArrayView value = whole(condensed, m_tree->arena, attribute->value, CondensedSource::Place::Value);
            if (value.isNull() || CondensedSource::holdsMark(attribute->name)
                || (value.data() != attribute->value && !std::strchr("\"'", *attribute->original_value.data)))
                return false;
            attribute->value = value.data();
        }
    }
    element.parent = parent;
    element.depth = depth;
    element.textBegin = static_cast<int>(m_texts.size());
    element.node = gumboNode;
    element.line = condensed ? lineOf(condensed->sourceOffset(source.start_pos.offset)) : static_cast<int>(source.start_pos.line);
    if (source.original_tag.data) {
        const QByteArray& text = condensed ? condensed->text() : m_source;
        element.offset = source.original_tag.data - text.constData();
        if (condensed)
            element.offset = condensed->sourceOffset(element.offset);
    }
    const int index = static_cast<int>(m_elements.size());
    m_elements.push_back(element);
    if (element.tag >= 0)
        m_tree->byTag[element.tag].push_back(index);
    else
        m_tree->byName[element.name.toByteArray()].push_back(index);
    if (depth > kMaxDepth)
        m_tooDeep = m_tooDeep || source.children.length > 0;
    return true;
}

bool Document::flatten()
{
    struct Level
    {
        const GumboVector* children;
        unsigned next;
        int element;
    };
    CondensedSource* condensed = m_tree->condensed.get();
    const auto tags = static_cast<std::size_t>(std::count(m_source.cbegin(), m_source.cend(), '<'));
    m_elements.reserve(std::min<std::size_t>(tags / 2 + 16, kMaxElements));
    m_texts.reserve(std::min<std::size_t>(tags + 16, kMaxElements));
    std::vector<Level> stack;
    stack.push_back({&m_tree->output->document->v.document.children, 0, -1});
    while (!stack.empty()) {
        Level& level = stack.back();
        if (level.next == level.children->length) {
            if (level.element >= 0) {
                Element& done = m_elements[static_cast<std::size_t>(level.element)];
                done.end = static_cast<int>(m_elements.size());
                done.textEnd = static_cast<int>(m_texts.size());
            }
            stack.pop_back();
            continue;
        }
        const auto* node = static_cast<const GumboNode*>(level.children->data[level.next++]);
        const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
        if (element) {
            if (!addElement(node, level.element, static_cast<int>(stack.size())))
                return false;
            stack.push_back({&node->v.element.children, 0, static_cast<int>(m_elements.size()) - 1});
            continue;
        }
        const bool comment = node->type == GUMBO_NODE_COMMENT;
        if (!comment && node->type != GUMBO_NODE_TEXT && node->type != GUMBO_NODE_CDATA)
            continue;
        const QByteArrayView text = whole(condensed, m_tree->arena, node->v.text.text,
                                          comment ? CondensedSource::Place::Comment : CondensedSource::Place::Text);
        if (text.isNull())
            return false;
        (comment ? m_comments : m_texts).push_back(text);
    }
    return true;
}

void Document::resolveHiding()
{
    const StyleSheetHiding sheet(*this);
    for (Element& element : m_elements) {
        const StyledHiding own = element.hasAttributes() || !sheet.isEmpty() ? hidingOf(element, sheet, m_elements) : StyledHiding();
        element.coversWindow = own.coversWindow;
        element.hiding = own.hiding;
        element.hidingFromStyleSheet = own.fromStyleSheet;
        if (element.parent >= 0) {
            const Element& parent = m_elements[static_cast<std::size_t>(element.parent)];
            if (own.hiding == Visible)
                element.hidingFromStyleSheet = parent.hidingFromStyleSheet;
            element.hiding |= parent.hiding;
        }
    }
}

const std::vector<int>& Document::named(const char* lowerName) const
{
    static const std::vector<int> kNone;
    if (const int tag = tagOf(lowerName); tag >= 0)
        return m_tree->byTag[tag];
    const auto found = m_tree->byName.constFind(QByteArray(lowerName));
    return found == m_tree->byName.constEnd() ? kNone : found.value();
}

QByteArray Document::textOf(const Element& element, qsizetype limit) const
{
    QByteArray result;
    for (int i = element.textBegin; i < element.textEnd && result.size() < limit; ++i)
        result += m_texts[static_cast<std::size_t>(i)];
    result.truncate(limit);
    return result;
}

const QByteArray& Document::visibleText() const
{
    constexpr qsizetype kMaxVisible = 256 << 10;
    if (m_visibleTextDone)
        return m_visibleText;
    m_visibleTextDone = true;
    std::vector<bool> skipped(m_texts.size(), false);
    for (const char* name : {"script", "style", "template", "title", "noscript", "textarea"}) {
        for (const int index : named(name)) {
            const Element& element = m_elements[static_cast<std::size_t>(index)];
            for (int i = element.textBegin; i < element.textEnd; ++i)
                skipped[static_cast<std::size_t>(i)] = true;
        }
    }
    for (std::size_t i = 0; i < m_texts.size() && m_visibleText.size() < kMaxVisible; ++i) {
        if (!skipped[i]) {
            m_visibleText += m_texts[i];
            m_visibleText += ' ';
        }
    }
    m_visibleText.truncate(kMaxVisible);
    return m_visibleText;
}

QByteArray Document::title() const
{
    const std::vector<int>& titles = named("title");
    return titles.empty() ? QByteArray() : textOf(m_elements[static_cast<std::size_t>(titles.front())], 2000);
}

} // namespace akimori::inspection
