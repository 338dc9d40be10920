#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace akimori::ui {

enum class Glyph;

/// A state as glyph + word + colour, never colour alone.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget* parent = nullptr);
    StatusPill(Tone tone, const QString& word, QWidget* parent = nullptr);

    void setState(Tone tone, const QString& word);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawing for table cells. `glyph` unset = the tone's own.
    static void paint(QPainter& painter, const QRectF& rect, Tone tone, const QString& word,
                      std::optional<Glyph> glyph = std::nullopt);
    static QSize sizeOf(const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

} // namespace akimori::ui
