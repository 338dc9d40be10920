#include "reports/fontset.h"

#include "base/error.h"
#include "reports/tr.h"

#include <QFontDatabase>

namespace akimori::reports {

namespace {

const QStringList& minchoChoice()
{
    static const QStringList choice{QStringLiteral("BIZ UDMincho"), QStringLiteral("Noto Serif CJK JP"),
                                    QStringLiteral("IPAexMincho"), QStringLiteral("Noto Sans CJK JP")};
    return choice;
}

const QStringList& gothicChoice()
{
    static const QStringList choice{QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Sans CJK JP"),
                                    QStringLiteral("IPAexGothic"), QStringLiteral("Noto Serif CJK JP")};
    return choice;
}

QStringList present(const QStringList& wanted, const QStringList& families)
{
    QStringList found;
    for (const QString& family : wanted) {
        if (families.contains(family))
            found << family;
    }
    return found;
}

void warnAbout(FontSet& set, const QStringList& wanted, const QStringList& found)
{
    if (found.first() != wanted.first())
        set.warnings << Tr::tr("The typeface %1 is not installed, so %2 stands in for it and the paper looks different. "
                               "Install the packages fonts-morisawa-bizud-gothic and fonts-morisawa-bizud-mincho.")
                            .arg(wanted.first(), found.first());
}

} // namespace

FontSet FontSet::installed()
{
    return from(QFontDatabase::families());
}

FontSet FontSet::from(const QStringList& families)
{
    FontSet set;
    set.mincho = present(minchoChoice(), families);
    set.gothic = present(gothicChoice(), families);
    if (set.mincho.isEmpty())
        set.mincho = set.gothic;
    if (set.gothic.isEmpty())
        set.gothic = set.mincho;
    if (set.mincho.isEmpty())
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("No Japanese typeface is installed on this computer, so no paper can be drawn. Install the "
                           "packages fonts-morisawa-bizud-gothic, fonts-morisawa-bizud-mincho and fonts-noto-cjk."));
    warnAbout(set, minchoChoice(), set.mincho);
    warnAbout(set, gothicChoice(), set.gothic);
    if (!families.contains(QStringLiteral("Noto Serif CJK JP")) && !families.contains(QStringLiteral("Noto Sans CJK JP")))
        set.warnings << Tr::tr("The typeface Noto CJK is not installed: rare kanji in names may print as 〓. Install the "
                               "package fonts-noto-cjk.");
    return set;
}

QFont FontSet::font(Face face, int pixels) const
{
    QFont font;
    font.setFamilies(face == Face::Mincho ? mincho : gothic);
    font.setPixelSize(pixels);
    font.setBold(face == Face::GothicBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace akimori::reports
