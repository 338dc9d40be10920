#include "integrity/textdiff.h"

#include "integrity/diffengine.h"
#include "integrity/textdecode.h"

#include <QHash>

namespace akimori::integrity {

namespace {

struct Sides
{
    QStringList before;
    QStringList after;
};

/// Lines without their line feed; a carriage return stays, since it is a difference.
QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Equal lines get equal numbers, so that comparing is cheap.
std::vector<int> numbered(const QStringList& lines, qsizetype from, qsizetype to,
                          QHash<QString, int>& numbers)
{
    std::vector<int> result;
    result.reserve(static_cast<std::size_t>(to - from));
    for (qsizetype i = from; i < to; ++i) {
        const auto known = numbers.constFind(lines.at(i));
        if (known != numbers.constEnd()) {
            result.push_back(*known);
        } else {
            const int number = static_cast<int>(numbers.size());
            numbers.insert(lines.at(i), number);
            result.push_back(number);
        }
    }
    return result;
}

std::vector<EditStep> editOf(const Sides& sides, int maxEdits, bool& coarse)
{
    const qsizetype n = sides.before.size();
    const qsizetype m = sides.after.size();
    qsizetype head = 0;
    while (head < n && head < m && sides.before.at(head) == sides.after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < n - head && tail < m - head
           && sides.before.at(n - 1 - tail) == sides.after.at(m - 1 - tail))
        ++tail;
    QHash<QString, int> numbers;
    const std::vector<int> before = numbered(sides.before, head, n - tail, numbers);
    const std::vector<int> after = numbered(sides.after, head, m - tail, numbers);
    std::optional<std::vector<EditStep>> middle = shortestEdit(before, after, maxEdits);
    coarse = !middle;
    if (!middle) {
        middle.emplace(before.size(), EditStep::Remove);
        middle->insert(middle->end(), after.size(), EditStep::Insert);
    }
    std::vector<EditStep> steps(static_cast<std::size_t>(head), EditStep::Keep);
    steps.insert(steps.end(), middle->begin(), middle->end());
    steps.insert(steps.end(), static_cast<std::size_t>(tail), EditStep::Keep);
    return steps;
}

qsizetype commonPrefix(const QString& a, const QString& b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end.first - a.begin();
}

/// The part of a line around `focus`, harmless.
QString excerpt(const QString& line, qsizetype focus, int length)
{
    if (line.size() <= length)
        return inertText(line);
    const qsizetype from = std::clamp<qsizetype>(focus - length / 4, 0, line.size() - length);
    return (from > 0 ? QStringLiteral("…") : QString()) + inertText(line.mid(from, length))
           + (from + length < line.size() ? QStringLiteral("…") : QString());
}

/// Collects steps to hunks with context.
class HunkMaker
{
public:
    HunkMaker(const Sides& sides, const DiffLimits& limits, TextDiff& result)
        : m_sides(sides)
        , m_limits(limits)
        , m_result(result)
    {
    }

    void run(const std::vector<EditStep>& steps)
    {
        for (std::size_t i = 0; i < steps.size();) {
            if (steps[i] == EditStep::Keep) {
                step(LineKind::Same, 0);
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < steps.size() && steps[end] != EditStep::Keep)
                ++end;
            change(steps, i, end);
            i = end;
        }
        closeHunk();
    }

private:
    /// A run of removed and added lines: removed first, the i-th of each shown around where they part.
    void change(const std::vector<EditStep>& steps, std::size_t from, std::size_t to)
    {
        const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = steps.begin() + static_cast<std::ptrdiff_t>(to);
        const qsizetype removed = std::count(begin, end, EditStep::Remove);
        const qsizetype added = (end - begin) - removed;
        openHunk();
        std::vector<qsizetype> focus;
        for (qsizetype i = 0; i < std::min(removed, added); ++i)
            focus.push_back(commonPrefix(m_sides.before.at(m_old + i), m_sides.after.at(m_new + i)));
        const auto focusOf = [&](qsizetype i) {
            return i < static_cast<qsizetype>(focus.size()) ? focus[static_cast<std::size_t>(i)] : 0;
        };
        for (qsizetype i = 0; i < removed; ++i)
            step(LineKind::Removed, focusOf(i));
        for (qsizetype i = 0; i < added; ++i)
            step(LineKind::Added, focusOf(i));
        m_trailing = 0;
    }

    void openHunk()
    {
        if (m_open)
            return;
        m_open = true;
        m_hunk = {};
        const qsizetype lead = std::min<qsizetype>(m_limits.context, m_hidden);
        m_trailing = 0;
        m_old -= lead;
        m_new -= lead;
        m_hunk.oldStart = static_cast<int>(m_old) + 1;
        m_hunk.newStart = static_cast<int>(m_new) + 1;
        for (qsizetype i = 0; i < lead; ++i)
            step(LineKind::Same, 0);
    }

    void closeHunk()
    {
        if (!m_open)
            return;
        m_open = false;
        m_result.hunks.push_back(std::move(m_hunk));
    }

    void step(LineKind kind, qsizetype focus)
    {
        const bool usesOld = kind != LineKind::Added;
        const bool usesNew = kind != LineKind::Removed;
        if (kind == LineKind::Same) {
            if (m_open && m_trailing >= m_limits.context) {
                closeHunk();
                m_hidden = 0;
            }
            ++(m_open ? m_trailing : m_hidden);
        }
        if (m_open) {
            m_hunk.oldCount += usesOld;
            m_hunk.newCount += usesNew;
            if (m_shown++ < m_limits.maxShownLines) {
                const QString& line = usesOld ? m_sides.before.at(m_old) : m_sides.after.at(m_new);
                m_hunk.lines.push_back({kind, usesOld ? static_cast<int>(m_old) + 1 : 0,
                                        usesNew ? static_cast<int>(m_new) + 1 : 0,
                                        excerpt(line, focus, m_limits.maxLineLength)});
            } else {
                m_result.cut = true;
            }
        }
        m_old += usesOld;
        m_new += usesNew;
    }

    const Sides& m_sides;
    const DiffLimits& m_limits;
    TextDiff& m_result;
    DiffHunk m_hunk;
    qsizetype m_old = 0;
    qsizetype m_new = 0;
    qsizetype m_trailing = 0; // unchanged lines at the end of the open hunk
    qsizetype m_hidden = 0;   // unchanged lines since the last hunk that none shows
    qsizetype m_shown = 0;
    bool m_open = false;
};

} // namespace

TextDiff diffText(const QByteArray& before, const QByteArray& after, const DiffLimits& limits)
{
    TextDiff result;
    if (before == after)
        return result;
    result.state = DiffState::TooLarge;
    if (before.size() > limits.maxBytes || after.size() > limits.maxBytes
        || before.count('\n') > limits.maxLines || after.count('\n') > limits.maxLines)
        return result;
    result.state = DiffState::NotText;
    const std::optional<DecodedText> oldText = decodeText(before);
    const std::optional<DecodedText> newText = decodeText(after);
    if (!oldText || !newText)
        return result;
    result.state = DiffState::Different;
    result.oldEncoding = oldText->encoding;
    result.newEncoding = newText->encoding;
    const Sides sides{linesOf(oldText->text), linesOf(newText->text)};
    const std::vector<EditStep> steps = editOf(sides, limits.maxEdits, result.coarse);
    HunkMaker(sides, limits, result).run(steps);
    return result;
}

} // namespace akimori::integrity
