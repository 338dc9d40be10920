#pragma once

#include "reports/fontset.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace akimori::reports {

/// One line of letters at its place.
struct TextRun
{
    QString text;
    QPointF baseline; ///< left end, mm from the corner of the page
    Face face = Face::Mincho;
    double points = 10.5;
    double widthMm = 0; ///< as measured
    QRectF cell; ///< where it has to stay: the cell, or the area of the page
    bool grey = false;
};

/// 罫線, horizontal or vertical.
struct Rule
{
    QPointF from;
    QPointF to;
    double mm = 0.1; ///< thickness
};

struct Fill
{
    QRectF area;
    QColor colour;
};

struct Curve
{
    std::vector<QPointF> points;
    QColor colour;
    double mm = 0.3;
    bool dashed = false;
};

/// A page as a list of things with places in mm. Painted in this order: fills, rules, curves, texts.
struct Page
{
    QSizeF size; ///< mm
    std::vector<Fill> fills;
    std::vector<Rule> rules;
    std::vector<Curve> curves;
    std::vector<TextRun> texts;
};

/// A paper that is laid out.
struct Layout
{
    std::vector<Page> pages;
    QStringList warnings; ///< translated: missing typefaces, letters that no typeface has
};

} // namespace akimori::reports
