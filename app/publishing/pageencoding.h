#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::publishing {

/// What a page says about its characters, and what they are.
struct PageEncoding
{
    enum class Verdict {
        Fine,       ///< declared and true, or plain ASCII
        Undeclared, ///< browsers have to guess
        Wrong,      ///< the bytes contradict the declaration
        Legacy,     ///< true, but no UTF-8
    };
    Verdict verdict = Verdict::Fine;
    QByteArray charset;  ///< as read, e.g. "CP932"
    QByteArray declared; ///< lower-case; may be empty
    qint64 invalidBytes = 0;
};
PageEncoding encodingOf(const QByteArray& bytes);

QString describe(const PageEncoding& encoding); ///< translated sentence; "" when fine

} // namespace akimori::publishing
