#include "base/language.h"

namespace akimori {

namespace {

thread_local int scopes = 0;

} // namespace

JapaneseScope::JapaneseScope() noexcept { ++scopes; }

JapaneseScope::~JapaneseScope() { --scopes; }

JapaneseTranslator::JapaneseTranslator(bool always, QObject* parent)
    : QTranslator(parent)
    , m_always(always)
{
}

QString JapaneseTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    return m_always || scopes > 0 ? QTranslator::translate(context, source, disambiguation, n) : QString();
}

} // namespace akimori
