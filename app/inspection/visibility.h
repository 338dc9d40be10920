#pragma once

#include "inspection/document.h"

#include <QHash>

namespace akimori::inspection {

/// The hiding that a list of CSS declarations ("display:none; left:-9999px") brings.
unsigned hidingOfDeclarations(QByteArrayView declarations);
/// True when declarations pin an element over the whole window (position:fixed and full size).
bool coversWindow(QByteArrayView declarations);

/// Classes, ids and tag names that the page's own <style> elements hide. Only selectors of one such part are
/// resolved: that is what injected blocks use, and more would be a style engine.
class StyleSheetHiding
{
public:
    explicit StyleSheetHiding(const Document& document);
    unsigned lookUp(const Element& element) const;
    bool isEmpty() const { return m_bySelector.isEmpty(); }

private:
    void read(QByteArrayView css);
    QHash<QByteArray, unsigned> m_bySelector;
};

struct StyledHiding
{
    unsigned hiding = Visible;
    bool fromStyleSheet = false;
};

StyledHiding hidingOf(const Element& element, const StyleSheetHiding& sheet);

} // namespace akimori::inspection
