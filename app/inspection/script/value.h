#pragma once

#include "inspection/script/scriptfacts.h"

#include <QHash>

#include <memory>
#include <vector>

namespace akimori::inspection {

/// A constant, as far as known. Cheap to copy.
struct Value
{
    enum class Kind : quint8 { Unknown, Text, Number, List };
    Kind kind = Kind::Unknown;
    Concealment concealment = Concealment::Plain;
    bool partial = false;
    bool pattern = false; ///< text is the source of a regular expression
    bool decodes = false; ///< a function with a decoder in it
    double number = 0;
    QByteArray text;
    QByteArray path; ///< "document.write": what the expression names, for sinks and assignments
    QByteArray tag;  ///< element name when it came from createElement
    std::shared_ptr<std::vector<Value>> list;
    std::shared_ptr<Value> base; ///< receiver of a method call
    std::shared_ptr<QHash<QByteArray, Value>> fields;

    bool isText() const { return kind == Kind::Text; }
    bool isNumber() const { return kind == Kind::Number; }
};

Value textValue(QByteArray text, Concealment concealment = Concealment::Plain);
Value numberValue(double number);
/// A number as a script prints it.
QByteArray numberText(double number);
/// The character codes in a list, or in lists of lists; empty as soon as one member is no number.
std::vector<double> numbersIn(const std::vector<Value>& values);
/// "document.location.href" → "href"
QByteArray lastName(const QByteArray& path);
/// "window.top.location.href" → "location.href"
QByteArray withoutGlobal(QByteArray path);
/// The heavier disguise of two.
Concealment more(Concealment a, Concealment b);

} // namespace akimori::inspection
