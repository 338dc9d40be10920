#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace akimori::ui {

namespace {

constexpr std::array kNames{
    "activity",
    "archive",
    "arrow-left-right",
    "ban",
    "bell",
    "book-open",
    "bug",
    "check",
    "chevron-down",
    "chevron-right",
    "circle-alert",
    "circle-check",
    "circle-dashed",
    "circle-minus",
    "circle-x",
    "clipboard-list",
    "clock",
    "copy",
    "layout-dashboard",
    "download",
    "file-diff",
    "file-text",
    "fingerprint",
    "folder",
    "globe",
    "history",
    "info",
    "key-round",
    "list-checks",
    "lock",
    "pencil",
    "play",
    "plug-zap",
    "plus",
    "printer",
    "refresh-cw",
    "archive-restore",
    "scroll-text",
    "search",
    "server",
    "server-off",
    "settings",
    "shield-alert",
    "shield-check",
    "shield-question",
    "siren",
    "square",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "user",
    "x",
};
static_assert(kNames.size() == static_cast<std::size_t>(Glyph::Count_));

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Ink normal, Ink checked)
        : m_glyph(glyph)
        , m_normal(normal)
        , m_checked(checked)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        painter->drawPixmap(rect, glyphPixmap(m_glyph, size, color(mode, state),
                                              painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return glyphPixmap(m_glyph, side, color(mode, state), scale);
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return tokens().lineStrong;
        return inkColor(state == QIcon::On ? m_checked : m_normal);
    }

    Glyph m_glyph;
    Ink m_normal;
    Ink m_checked;
};

} // namespace

QString glyphName(Glyph glyph)
{
    return QLatin1String(kNames.at(static_cast<std::size_t>(glyph)));
}

Glyph toneGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Glyph::Clock;
    case Tone::Info: return Glyph::Info;
    case Tone::Ok: return Glyph::CircleCheck;
    case Tone::Warn: return Glyph::TriangleAlert;
    case Tone::Bad: return Glyph::CircleX;
    }
    return Glyph::Clock;
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor& color, qreal devicePixelRatio, qreal stroke)
{
    const QString name = glyphName(glyph);
    const QString key = QStringLiteral("akimori-%1-%2-%3-%4-%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(stroke);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + "\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph, Ink normal, Ink checked)
{
    return QIcon(new GlyphEngine(glyph, normal, checked));
}

QIcon applicationIcon() { return QIcon(QStringLiteral(":/icons/akimori.svg")); }

} // namespace akimori::ui
