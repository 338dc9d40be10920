#pragma once

#include "inspection/document.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace akimori::inspection {

/// The hiding that a list of CSS declarations ("display:none; left:-9999px") brings.
unsigned hidingOfDeclarations(QByteArrayView declarations);
/// True when declarations pin an element over the whole window (position:fixed and full size).
bool coversWindow(QByteArrayView declarations);

/// Classes, ids and tag names that the page's own <style> elements hide, alone or below another one. That is what
/// injected blocks use; more would be a style engine.
class StyleSheetHiding
{
public:
    explicit StyleSheetHiding(const Document& document);
    /// `all` = the document's elements, to walk up from `element`.
    unsigned lookUp(const Element& element, const std::vector<Element>& all) const;
    bool covers(const Element& element) const;
    bool isEmpty() const { return m_bySelector.isEmpty() && m_nested.empty() && m_covering.isEmpty(); }

private:
    void read(QByteArrayView css);
    struct Nested
    {
        QByteArray ancestor; ///< ".h8", "#box" or a tag name
        QByteArray name;     ///< of the element itself
        unsigned hiding;
    };
    QHash<QByteArray, unsigned> m_bySelector;
    std::vector<Nested> m_nested; ///< ".box iframe", "#a > div": the last two parts
    QSet<QByteArray> m_covering;
};

struct StyledHiding
{
    unsigned hiding = Visible;
    bool fromStyleSheet = false;
    bool coversWindow = false;
};

StyledHiding hidingOf(const Element& element, const StyleSheetHiding& sheet, const std::vector<Element>& all);

} // namespace akimori::inspection
