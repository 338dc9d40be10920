#pragma once

#include "operations/incidents/incidents.h"

#include <QWidget>

class QVBoxLayout;

namespace akimori::ui {

/// Beside the chosen incident: what is owed until when, and the permanent and preventive measures.
class IncidentSide : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentSide(QWidget* parent = nullptr);

    void show(const operations::IncidentView& view, const QDateTime& now);

signals:
    /// `index` -1 = a new one.
    void measureWanted(akimori::operations::MeasureKind kind, int index);

private:
    void showClocks(const operations::IncidentView& view, const QDateTime& now);
    void showMeasures(const Incident& incident);
    void addMeasures(bool open, operations::MeasureKind kind, const std::vector<IncidentMeasure>& measures, const QString& title,
                     const QString& addText, const QString& addName);

    QVBoxLayout* m_clocks;
    QVBoxLayout* m_measures;
};

} // namespace akimori::ui
