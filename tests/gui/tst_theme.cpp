#include "ui/icons.h"
#include "ui/theme.h"

#include <QDirIterator>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace akimori::ui;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class tst_theme : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfTokensHasContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }

    void everyPairOfTokensHasContrast()
    {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        struct Pair
        {
            const char* name;
            QColor front, back;
            double least;
        };
        const Pair pairs[] = {
            {"text on surface", t.text, t.surface, 4.5},
            {"text on window", t.text, t.window, 4.5},
            {"text on nav", t.text, t.nav, 4.5},
            {"text on nav hover", t.text, t.line, 4.5},
            {"text on button", t.text, t.button, 4.5},
            {"text on selection", t.text, t.accentSoft, 4.5},
            {"text2 on surface", t.text2, t.surface, 4.5},
            {"text2 on window", t.text2, t.window, 4.5},
            {"text2 on nav", t.text2, t.nav, 4.5},
            {"text2 on neutralSoft", t.text2, t.neutralSoft, 4.5},
            {"text2 on selection", t.text2, t.accentSoft, 4.5},
            {"accent on surface", t.accent, t.surface, 4.5},
            {"accent on accentSoft", t.accent, t.accentSoft, 4.5},
            {"accent on infoSoft", t.accent, t.infoSoft, 4.5},
            {"onAccent on accent", t.onAccent, t.accent, 4.5},
            {"onAccent on accentHover", t.onAccent, t.accentHover, 4.5},
            {"ok on okSoft", t.ok, t.okSoft, 4.5},
            {"warn on warnSoft", t.warn, t.warnSoft, 4.5},
            {"bad on badSoft", t.bad, t.badSoft, 4.5},
            {"text on okSoft", t.text, t.okSoft, 4.5},
            {"text on warnSoft", t.text, t.warnSoft, 4.5},
            {"text on badSoft", t.text, t.badSoft, 4.5},
            {"text on infoSoft", t.text, t.infoSoft, 4.5},
            {"ok on surface", t.ok, t.surface, 4.5},
            {"warn on surface", t.warn, t.surface, 4.5},
            {"bad on surface", t.bad, t.surface, 4.5},
            {"number on badge", t.surface, t.bad, 4.5},
            {"control border on surface", t.lineStrong, t.surface, 3.0},
            {"focus on surface", t.focus, t.surface, 3.0},
            {"focus on window", t.focus, t.window, 3.0},
            {"focus on nav", t.focus, t.nav, 3.0},
        };
        for (const Pair& pair : pairs) {
            const double ratio = contrast(pair.front, pair.back);
            QVERIFY2(ratio >= pair.least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
        }
    }

    void everyGlyphHasItsFileAndEveryFileItsGlyph()
    {
        applyTheme(*qApp, ThemeMode::Light, 10);
        QSet<QString> names;
        for (int i = 0; i < static_cast<int>(Glyph::Count_); ++i) {
            const QString name = glyphName(static_cast<Glyph>(i));
            const QImage image = glyphPixmap(static_cast<Glyph>(i), 24, Qt::black, 1.0).toImage();
            QVERIFY2(!image.isNull(), qPrintable(name));
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(name));
            names.insert(name);
        }
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).baseName();
            if (!name.startsWith(QLatin1String("arrow-")) && name != QLatin1String("akimori"))
                QVERIFY2(names.contains(name), qPrintable(name));
        }
    }

    void noPlaceHolderIsLeftInTheStyleSheet()
    {
        applyTheme(*qApp, ThemeMode::Dark, 10);
        QVERIFY(isDark());
        QVERIFY(!qApp->styleSheet().contains(QLatin1String("${")));
        QVERIFY(qApp->styleSheet().contains(darkTokens().surface.name()));
    }

    void textFollowsALaterChangeOfSizeAndColour()
    {
        applyTheme(*qApp, ThemeMode::Light, 10);
        QLabel label(QStringLiteral("x"));
        setTextStyle(&label, TextStyle::Title, Ink::Secondary);
        label.ensurePolished();
        const qreal before = label.font().pointSizeF();
        QVERIFY(label.font().bold());
        applyTheme(*qApp, ThemeMode::Dark, 14);
        QCOMPARE(label.font().pointSizeF() / before, 1.4);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().text2);
    }

    void theSizeOfTheTextIsBounded()
    {
        applyTheme(*qApp, ThemeMode::Light, 400);
        QCOMPARE(bodyPointSize(), 16.0);
        applyTheme(*qApp, ThemeMode::Light, 0);
        QCOMPARE(bodyPointSize(), 9.0);
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
