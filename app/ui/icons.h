#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>

namespace akimori::ui {

/// The stroke icons of resources/icons/ (Lucide, ISC licence). The order is that of the names in icons.cpp.
enum class Glyph {
    Activity,
    Archive,
    ArrowLeftRight,
    Ban,
    Bell,
    BookOpen,
    Bug,
    Check,
    ChevronDown,
    ChevronRight,
    CircleAlert,
    CircleCheck,
    CircleDashed,
    CircleMinus,
    CircleX,
    ClipboardList,
    Clock,
    Copy,
    Dashboard,
    Download,
    FileDiff,
    FileText,
    Fingerprint,
    Folder,
    Globe,
    History,
    Info,
    Key,
    ListChecks,
    Lock,
    Pencil,
    Play,
    Plug,
    Plus,
    Printer,
    Refresh,
    Restore,
    ScrollText,
    Search,
    Server,
    ServerOff,
    Settings,
    ShieldAlert,
    ShieldCheck,
    ShieldQuestion,
    Siren,
    Stop,
    Trash,
    TriangleAlert,
    Undo,
    User,
    X,
    Count_
};

/// File name below :/icons/, without ".svg".
QString glyphName(Glyph glyph);
/// The glyph that goes with a tone: a check for Ok, a triangle for Warn …
Glyph toneGlyph(Tone tone);

/// `size` in device-independent pixels; crisp at `devicePixelRatio`.
QPixmap glyphPixmap(Glyph glyph, int size, const QColor& color, qreal devicePixelRatio, qreal stroke = 1.75);

/// An icon that is drawn at the device's resolution in the colours of the theme in use at that moment.
/// `checked` is the ink when a button is on.
QIcon glyphIcon(Glyph glyph, Ink normal = Ink::Secondary, Ink checked = Ink::Accent);

QIcon applicationIcon();

} // namespace akimori::ui
