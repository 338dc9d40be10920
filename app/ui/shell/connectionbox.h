#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace akimori::ui {

class ElidedLabel;
class IconLabel;

/// Which site is worked on and whether its server could be reached when last tried. Never says "connected"
/// without a test having said so. Pressing it opens the choice of sites, or the page of sites.
class ConnectionBox : public QPushButton
{
    Q_OBJECT

public:
    struct SiteName
    {
        QString id;
        QString name;
    };

    explicit ConnectionBox(QWidget* parent = nullptr);

    /// `line1` what, `line2` when; Neutral = not tried yet.
    void setState(Tone tone, const QString& line1, const QString& line2);
    void setSites(const QList<SiteName>& sites, const QString& current);
    QString line1() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void siteChosen(const QString& id);
    void sitesPageWanted();

private:
    void openMenu();

    IconLabel* m_icon;
    ElidedLabel* m_line1;
    ElidedLabel* m_line2;
    QList<SiteName> m_sites;
    QString m_current;
};

} // namespace akimori::ui
