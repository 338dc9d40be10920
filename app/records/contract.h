#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace akimori {

/// 委託者 or another addressee of papers. Empty fields print ―.
struct Addressee
{
    QString name;      ///< 「○○市長」
    QString honorific; ///< 宛・様・御中・殿; for organs of the city 宛
    QString via;       ///< 経由: the section in charge, e.g. 「建築住宅局○○課」
};

/// 受託者 as the sender block of every paper names it.
struct Contractor
{
    QString name;
    QString address;
    QString representative; ///< with title: 「代表取締役 ○○ ○○」
    QString phone;
    QString email;
};

/// 目標復旧地点 or 目標復旧時間 (B-10, B-11): the annex refers to the main specification, so the value comes with the
/// place where it was agreed.
struct RecoveryObjective
{
    QString value;  ///< as printed; empty = not agreed yet, which is 要確認
    QString source; ///< 仕様書の条項 or 協議番号
};

/// The contract of a profile. One per profile; all texts are free and printed as they are. Dates are Japanese days.
struct Contract
{
    QString title;  ///< 業務名
    QString number; ///< 契約番号
    QString cityName; ///< 「○○市」 for labels of the window
    Addressee city;
    Contractor contractor;
    QDate termFrom;    ///< first day of the contract; invalid = the day the first site was registered
    QDate termUntil;   ///< last day; invalid = open
    QDate publishedOn; ///< 公開日 of the site by the DNS switch; invalid = duties of the public site count from termFrom
    QString documentPrefix; ///< of 文書番号: 「秋保」 in 「秋保第R8-0123号」
    bool sealBox = false; ///< 押印欄 beside the sender; papers to the city need no seal unless the contract says so
    QString domainAdministrator; ///< ドメイン管理者, to whom F-10 is addressed
    QString serverProvider;      ///< サーバ事業者
    RecoveryObjective recoveryPoint;
    RecoveryObjective recoveryTime;
};

/// Keys in lowerCamelCase as the members; unknown keys are ignored, missing ones stay empty.
QJsonObject toJson(const Contract& contract);
Contract contractFromJson(const QJsonObject& object);

/// Throws Error(BadInput) for a reversed term, a honorific that is none, or a text longer than 500 characters.
void validate(const Contract& contract);

} // namespace akimori
