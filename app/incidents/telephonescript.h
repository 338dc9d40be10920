#pragma once

#include "records/incident.h"

#include <QString>

namespace akimori::incidents {

/// Who speaks to whom.
struct ScriptNames
{
    QString city;       ///< section in charge, e.g. 「建築住宅局○○課」
    QString contractor; ///< 受託者
    QString caller;     ///< who calls
    QString siteName;
    QString title; ///< 業務名
};

/// 電話連絡の読み上げ文: what to say to the city, in Japanese (templates resources/incidents/telephone*.txt; tampering has
/// its own, because the city decides about the publication), from what the record knows now; what it does not know is said to be under investigation. Also what to ask and to write down.
QString telephoneScript(const IncidentDossier& dossier, const ScriptNames& names);

} // namespace akimori::incidents
