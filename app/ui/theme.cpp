#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <array>

// Q_INIT_RESOURCE does not work inside a namespace; a static library's resources need it.
static void initResources() { Q_INIT_RESOURCE(akimori); }

namespace akimori::ui {

namespace {

constexpr qreal kSmallest = 9.0;
constexpr qreal kLargest = 16.0;

struct Current
{
    Tokens tokens = lightTokens();
    bool dark = false;
    qreal pointSize = 10.0;
    std::optional<bool> desktopIsDark; // read once, before our own palette hides it
};

Current& current()
{
    static Current instance;
    return instance;
}

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

qreal scaleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption: return 0.9;
    case TextStyle::Body:
    case TextStyle::Strong: return 1.0;
    case TextStyle::Title: return 1.15;
    case TextStyle::Figure: return 1.75;
    case TextStyle::Page: return 1.7;
    }
    return 1.0;
}

bool isBold(TextStyle style) { return style != TextStyle::Caption && style != TextStyle::Body; }

const char* styleName(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption: return "caption";
    case TextStyle::Body: return "body";
    case TextStyle::Strong: return "strong";
    case TextStyle::Title: return "title";
    case TextStyle::Figure: return "figure";
    case TextStyle::Page: return "page";
    }
    return "body";
}

const char* inkName(Ink ink)
{
    switch (ink) {
    case Ink::Text: return "text";
    case Ink::Secondary: return "secondary";
    case Ink::Accent: return "accent";
    case Ink::OnAccent: return "onAccent";
    case Ink::Ok: return "ok";
    case Ink::Warn: return "warn";
    case Ink::Bad: return "bad";
    }
    return "text";
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text2);
    palette.setColor(QPalette::Button, t.button);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.lineStrong);
    return palette;
}

QString styleSheetOf(const Tokens& t, qreal pointSize, bool dark)
{
    QFile file(QStringLiteral(":/theme.qss"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colors[] = {
        {"window", t.window},     {"surface", t.surface},         {"nav", t.nav},
        {"line", t.line},         {"lineStrong", t.lineStrong},   {"text", t.text},
        {"text2", t.text2},       {"accent", t.accent},           {"onAccent", t.onAccent},
        {"accentHover", t.accentHover}, {"accentSoft", t.accentSoft}, {"ok", t.ok},
        {"okSoft", t.okSoft},     {"warn", t.warn},               {"warnSoft", t.warnSoft},
        {"bad", t.bad},           {"badSoft", t.badSoft},         {"infoSoft", t.infoSoft},
        {"neutralSoft", t.neutralSoft}, {"button", t.button},     {"focus", t.focus},
    };
    for (const auto& [name, color] : colors)
        sheet.replace(QStringLiteral("${%1}").arg(QLatin1String(name)), color.name());
    for (const TextStyle style : {TextStyle::Caption, TextStyle::Body, TextStyle::Strong, TextStyle::Title,
                                  TextStyle::Figure, TextStyle::Page}) {
        sheet.replace(QStringLiteral("${%1Size}").arg(QLatin1String(styleName(style))),
                      QStringLiteral("%1pt").arg(pointSize * scaleOf(style), 0, 'f', 2));
    }
    sheet.replace(QStringLiteral("${ground}"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens set{
        .window = rgb(0xF4F6F8), .surface = rgb(0xFFFFFF), .nav = rgb(0xE9EDF1), .line = rgb(0xDCE1E7),
        .lineStrong = rgb(0x8792A0), .text = rgb(0x18212B), .text2 = rgb(0x525F6E), .accent = rgb(0x1F4F8F),
        .onAccent = rgb(0xFFFFFF), .accentHover = rgb(0x2F6FC4), .accentSoft = rgb(0xDCE7F5), .ok = rgb(0x1A6B41),
        .okSoft = rgb(0xE0F1E7), .warn = rgb(0x875000), .warnSoft = rgb(0xFCEFD6), .bad = rgb(0xA8261F),
        .badSoft = rgb(0xFBE4E2), .infoSoft = rgb(0xE2ECF8), .neutralSoft = rgb(0xEDF0F3), .button = rgb(0xFFFFFF),
        .focus = rgb(0x2F6FC4)};
    return set;
}

const Tokens& darkTokens()
{
    static const Tokens set{
        .window = rgb(0x14181D), .surface = rgb(0x1C2127), .nav = rgb(0x181C22), .line = rgb(0x303842),
        .lineStrong = rgb(0x6F7C8A), .text = rgb(0xE5E9EE), .text2 = rgb(0xA5B0BC), .accent = rgb(0x8CBBF2),
        .onAccent = rgb(0x0E1A2A), .accentHover = rgb(0xA9CCF6), .accentSoft = rgb(0x22344C), .ok = rgb(0x74CF98),
        .okSoft = rgb(0x1B3527), .warn = rgb(0xF0B861), .warnSoft = rgb(0x3A2D15), .bad = rgb(0xFF938A),
        .badSoft = rgb(0x44211F), .infoSoft = rgb(0x1E2F45), .neutralSoft = rgb(0x272E36), .button = rgb(0x262D35),
        .focus = rgb(0x8CBBF2)};
    return set;
}

const Tokens& tokens() { return current().tokens; }
bool isDark() { return current().dark; }
qreal bodyPointSize() { return current().pointSize; }

void applyTheme(QApplication& app, ThemeMode mode, qreal pointSize)
{
    Current& now = current();
    if (!now.desktopIsDark)
        now.desktopIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5f;
    now.dark = mode == ThemeMode::Dark || (mode == ThemeMode::Auto && *now.desktopIsDark);
    now.tokens = now.dark ? darkTokens() : lightTokens();
    now.pointSize = std::clamp(pointSize, kSmallest, kLargest);

    initResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("BIZ UDPGothic"),
                      QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo"), QStringLiteral("sans-serif")});
    font.setPointSizeF(now.pointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(now.tokens));
    app.setStyleSheet(styleSheetOf(now.tokens, now.pointSize, now.dark));
}

ThemeMode themeModeFromString(const QString& text)
{
    if (text == QLatin1String("light"))
        return ThemeMode::Light;
    return text == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Auto;
}

QString toString(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Auto: return QStringLiteral("auto");
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    }
    return {};
}

QFont textFont(TextStyle style)
{
    QFont font = QApplication::font();
    font.setPointSizeF(bodyPointSize() * scaleOf(style));
    font.setBold(isBold(style));
    return font;
}

QColor inkColor(Ink ink)
{
    const Tokens& t = tokens();
    switch (ink) {
    case Ink::Text: return t.text;
    case Ink::Secondary: return t.text2;
    case Ink::Accent: return t.accent;
    case Ink::OnAccent: return t.onAccent;
    case Ink::Ok: return t.ok;
    case Ink::Warn: return t.warn;
    case Ink::Bad: return t.bad;
    }
    return t.text;
}

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Ink::Secondary;
    case Tone::Info: return Ink::Accent;
    case Tone::Ok: return Ink::Ok;
    case Tone::Warn: return Ink::Warn;
    case Tone::Bad: return Ink::Bad;
    }
    return Ink::Secondary;
}

QColor toneColor(Tone tone) { return inkColor(toneInk(tone)); }

QColor toneSoftColor(Tone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case Tone::Neutral: return t.neutralSoft;
    case Tone::Info: return t.infoSoft;
    case Tone::Ok: return t.okSoft;
    case Tone::Warn: return t.warnSoft;
    case Tone::Bad: return t.badSoft;
    }
    return t.neutralSoft;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setTextStyle(QWidget* label, TextStyle style, Ink ink)
{
    setStyleProperty(label, "textStyle", QLatin1String(styleName(style)));
    setStyleProperty(label, "ink", QLatin1String(inkName(ink)));
}

} // namespace akimori::ui
