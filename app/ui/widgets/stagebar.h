#pragma once

#include <QStringList>
#include <QWidget>

namespace akimori::ui {

/// Where something stands on a fixed way of stages: done ones filled, the present one in the accent colour, later ones
/// hollow; each with its name. Read out as "stage n of m: name".
class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(const QStringList& stages, QWidget* parent = nullptr);

    /// `finished`: the last stage is done too.
    void setStage(int stage, bool finished);
    int stage() const { return m_stage; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_stages;
    int m_stage = 0;
    bool m_finished = false;
};

} // namespace akimori::ui
