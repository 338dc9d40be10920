#pragma once

#include "advisories/feeds/feed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::advisories {

/// Reads a JSON document within the limits. Throws Error(BadInput) with the place for what is no JSON: a document
/// that is cut has no beginning that could be trusted.
QJsonDocument readJson(QIODevice& document, const FeedLimits& limits);

/// The member as bounded text, from a string or a number; "" otherwise.
QString textOf(const QJsonObject& object, const char* key, qsizetype limit = 64 << 10);

/// Throws Error(BadInput): the member that makes this a document of the source is missing.
[[noreturn]] void throwMissingMember(const QString& member);

/// Calls `take` for every object of the array; counts them in report.items up to limits.items. What is no object is
/// a warning.
void eachObject(const QJsonArray& array, FeedReport& report, const FeedLimits& limits,
                const std::function<void(const QJsonObject&)>& take);

} // namespace akimori::advisories
