#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace akimori::ui {

/// What a paper is about, as far as a person chooses it: the month, or the number of a record. Empty until show().
class PaperSubject : public QWidget
{
    Q_OBJECT

public:
    enum class Asks { Nothing, Month, Record };

    explicit PaperSubject(QWidget* parent = nullptr);

    void show(Asks asks, const QDate& month, const QString& record);
    using QWidget::show;
    QDate month() const;
    QString record() const; ///< trimmed

signals:
    void edited(); ///< a field was left or confirmed, changed or not

private:
    QWidget* m_monthRow;
    QDateEdit* m_month;
    QWidget* m_recordRow;
    QLineEdit* m_record;
};

} // namespace akimori::ui
