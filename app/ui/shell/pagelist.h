#pragma once

#include "ui/icons.h"

#include <functional>
#include <vector>

namespace akimori::ui {

class Page;
class Workbench;

/// Headings of the navigation (design §14).
enum class Section { DailyWork, PublishAndHandover, SubmitToCity, Settings };

/// One entry of the navigation.
struct PageEntry
{
    QString id; ///< as in `--page ID`
    Section section;
    Glyph glyph;
    QString title;
    std::function<Page*(Workbench&)> make;
};

/// Every page there is, in navigation order. A new page is one more line in this list.
std::vector<PageEntry> allPages();

QString sectionTitle(Section section);

} // namespace akimori::ui
