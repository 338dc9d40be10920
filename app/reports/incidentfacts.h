#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// The incident that the paper is about; nullptr when none is named or known.
const IncidentDossier* dossierOf(const Facts& facts);
/// What an incident paper prints for a fact: as recorded; 調査中 while nothing is recorded; ― without an incident.
QString knownOr(const FormWriter& paper, const IncidentDossier* dossier, const QString& value);
QString occurredText(const FormWriter& paper, const Incident& incident);
QString necessityText(const FormWriter& paper, const Incident& incident);
/// 概要 of F-04a and F-04b from 番号 to 市への連絡; further rows may follow.
void beginOverview(FormWriter& paper, const IncidentDossier* found);
/// 日時, 事象・対応, 実施者 of everything that happened; entries about paperwork alone are left out. By time of happening.
std::vector<QStringList> timelineRows(const FormWriter& paper, const IncidentDossier& dossier);
/// 日時, 手段, 相手, 内容, 指示・回答; attempts say 不在.
std::vector<QStringList> contactRows(const FormWriter& paper, const IncidentDossier& dossier);
QString firstContactText(const FormWriter& paper, const IncidentDossier& dossier);
QString actionsText(const IncidentDossier& dossier); ///< 対応 recorded so far, one a line
/// 測定値の推移 around the detection, when a monitor item opened the incident and its samples are still there.
void addMeasuredCourse(FormWriter& paper);
/// 内容, 担当, 期限, 完了日, 効果確認.
std::vector<QStringList> measureRows(const std::vector<IncidentMeasure>& measures);

} // namespace akimori::reports
