#include "base/clock.h"

namespace akimori {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace akimori
