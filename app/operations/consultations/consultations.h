#pragma once

#include "operations/context.h"
#include "records/consultation.h"

#include <vector>

namespace akimori::operations {

/// 協議記録 and open questions, oldest first.
std::vector<ConsultationRecord> listConsultations(const Context& context, bool openOnly);

/// Records a consultation with the city, or a question that waits for its answer (without a conclusion).
class AddConsultation
{
public:
    explicit AddConsultation(const Context& context)
        : m_context(context)
    {
    }
    /// Number, recorder and time of recording are filled in; an invalid `at` is now. `siteName` empty = about the
    /// contract. Throws Error(BadInput) without a subject, or for a conclusion without the persons who reached it.
    ConsultationRecord run(ConsultationRecord record, const QString& siteName) const;

private:
    const Context& m_context;
};

/// Writes down the answer to an open question. Throws Error(NotFound, Conflict, BadInput).
ConsultationRecord concludeConsultation(const Context& context, const QString& no, const QString& conclusion,
                                        const QString& persons, const QDateTime& at);

} // namespace akimori::operations
