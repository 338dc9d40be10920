#include "inspection/script/value.h"

#include <array>
#include <cmath>

namespace akimori::inspection {

Value textValue(QByteArray text, Concealment concealment)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = std::move(text);
    value.concealment = concealment;
    return value;
}

Value numberValue(double number)
{
    Value value;
    value.kind = Value::Kind::Number;
    value.number = number;
    return value;
}

QByteArray numberText(double number)
{
    return std::floor(number) == number && std::abs(number) < 1e15 ? QByteArray::number(static_cast<qint64>(number))
                                                                  : QByteArray::number(number);
}

std::vector<double> numbersIn(const std::vector<Value>& values)
{
    std::vector<double> codes;
    for (const Value& value : values) {
        if (value.list) {
            for (const Value& inner : *value.list) {
                if (!inner.isNumber())
                    return {};
                codes.push_back(inner.number);
            }
        } else if (value.isNumber()) {
            codes.push_back(value.number);
        } else {
            return {};
        }
    }
    return codes;
}

QByteArray lastName(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('.') + 1);
}

QByteArray withoutGlobal(QByteArray path)
{
    static const std::array<QByteArrayView, 8> kGlobals{"window.", "self.", "globalThis.", "top.", "parent.", "this.",
                                                        "frames.", "document.defaultView."};
    bool again = true;
    while (again) {
        again = false;
        for (const QByteArrayView global : kGlobals) {
            if (path.startsWith(global)) {
                path.remove(0, global.size());
                again = true;
            }
        }
    }
    return path;
}

Concealment more(Concealment a, Concealment b)
{
    return std::max(a, b);
}

} // namespace akimori::inspection
