#pragma once

#include <QTranslator>

namespace akimori {

/// While one lives, everything that this thread translates is Japanese, whatever language the program speaks: what
/// stands on a paper to the city does not depend on who drew it, nor what a record says that a paper quotes later on who wrote
/// it down: whatever composes a sentence for the ledger opens one. Scopes may be nested.
class JapaneseScope
{
public:
    JapaneseScope() noexcept;
    ~JapaneseScope();
    JapaneseScope(const JapaneseScope&) = delete;
    JapaneseScope& operator=(const JapaneseScope&) = delete;
};

/// The Japanese words of the program. Both mains install it, in every language: in another one than Japanese it answers
/// inside a JapaneseScope only. Thread-safe once installed.
class JapaneseTranslator : public QTranslator
{
public:
    explicit JapaneseTranslator(bool always, QObject* parent = nullptr);

    QString translate(const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const override;

private:
    bool m_always;
};

} // namespace akimori
