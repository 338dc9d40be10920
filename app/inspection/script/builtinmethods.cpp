#include "inspection/script/constantfolding.h"
#include "inspection/script/decoders.h"
#include "inspection/text.h"

// Methods of texts and lists, as far as scripts use them to put addresses and code together.

namespace akimori::inspection {

namespace {
constexpr qsizetype kMaxConstant = 1 << 20; ///< bytes of one constant
constexpr qsizetype kMaxLetters = 65536;    ///< of a text split into letters
} // namespace

Value ConstantFolding::replaced(const Value& base, const std::vector<Value>& args)
{
    const Concealment assembled = more(base.concealment, Concealment::Assembled);
    if (args.size() > 1 && args[1].decodes && base.text.size() >= 16) {
        // "…".replace(/./g, c => String.fromCharCode(…)): every letter goes through a decoder
        Value unknown;
        unknown.concealment = Concealment::Decoded;
        return unknown;
    }
    if (args.size() < 2 || !args[1].isText() || (!args[0].isText() && !args[0].pattern))
        return textValue(base.text, assembled);
    QByteArray what = args[0].text;
    QByteArray text = base.text;
    if (args[0].pattern && what.startsWith('[') && what.endsWith(']') && !what.contains('^') && !what.contains('-')) {
        for (const char c : what.mid(1, what.size() - 2))
            text.replace(QByteArray(1, c), args[1].text);
    } else if (!what.isEmpty()) {
        what.replace("\\", "");
        text.replace(what, args[1].text);
    }
    Value value = textValue(text.left(kMaxConstant), assembled);
    if (text != base.text && base.text.size() >= 16 && isPayload(text) && !isPayload(base.text))
        return decoded(text, 0);
    return value;
}

Value ConstantFolding::textMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args)
{
    const auto numberAt = [&](std::size_t i, double otherwise) {
        return args.size() > i && args[i].isNumber() ? args[i].number : otherwise;
    };
    const auto size = static_cast<double>(base.text.size());
    const auto clampIndex = [&](double value) {
        return static_cast<qsizetype>(std::clamp(value < 0 ? value + size : value, 0.0, size));
    };
    if (!spend(base.text.size()))
        return {};
    const Concealment assembled = more(base.concealment, Concealment::Assembled);
    if (name == "split") {
        Value value;
        value.kind = Value::Kind::List;
        value.concealment = base.concealment;
        value.list = std::make_shared<std::vector<Value>>();
        const QByteArray separator = args.empty() ? QByteArray() : args.front().text;
        if (separator.isEmpty()) {
            for (qsizetype i = 0; i < std::min<qsizetype>(base.text.size(), kMaxLetters); ++i)
                value.list->push_back(textValue(base.text.mid(i, 1), base.concealment));
        } else {
            for (const QByteArray& part : base.text.split(separator.at(0))) {
                if (separator.size() == 1)
                    value.list->push_back(textValue(part, base.concealment));
            }
        }
        return value;
    }
    if (name == "replace" || name == "replaceAll")
        return replaced(base, args);
    if (name == "charCodeAt")
        return clampIndex(numberAt(0, 0)) < base.text.size()
                   ? numberValue(static_cast<unsigned char>(base.text.at(clampIndex(numberAt(0, 0)))))
                   : Value();
    if (name == "charAt" || name == "at")
        return textValue(base.text.mid(clampIndex(numberAt(0, 0)), 1), assembled);
    if (name == "substr")
        return textValue(base.text.mid(clampIndex(numberAt(0, 0)), static_cast<qsizetype>(numberAt(1, size))), assembled);
    if (name == "slice" || name == "substring") {
        const qsizetype from = clampIndex(numberAt(0, 0));
        return textValue(base.text.mid(from, std::max<qsizetype>(0, clampIndex(numberAt(1, size)) - from)), assembled);
    }
    if (name == "concat") {
        Value value = base;
        for (const Value& arg : args)
            value = add(value, arg);
        return value;
    }
    if (name == "toLowerCase")
        return textValue(lower(base.text), base.concealment);
    if (name == "toString" || name == "trim" || name == "valueOf" || name == "normalize")
        return base;
    if (name == "repeat")
        return textValue(base.text.repeated(std::clamp<qsizetype>(static_cast<qsizetype>(numberAt(0, 1)), 0, 1000)).left(kMaxConstant),
                         assembled);
    Value unknown;
    unknown.concealment = base.concealment;
    return unknown;
}

Value ConstantFolding::listMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args)
{
    if (name == "reverse") {
        Value value = base;
        value.list = std::make_shared<std::vector<Value>>(base.list->rbegin(), base.list->rend());
        value.concealment = Concealment::Decoded;
        return value;
    }
    if (name == "join") {
        const QByteArray separator = args.empty() ? QByteArray(",") : args.front().text;
        Value value = textValue({}, more(base.concealment, Concealment::Assembled));
        for (std::size_t i = 0; i < base.list->size() && value.text.size() < kMaxConstant; ++i) {
            const Value& part = (*base.list)[i];
            value.text += (i > 0 ? separator : QByteArray())
                          + (part.isNumber() ? numberText(part.number) : part.text);
            value.partial = value.partial || part.kind == Value::Kind::Unknown;
        }
        return value.concealment == Concealment::Decoded ? decoded(value.text, 0) : value;
    }
    if (name == "concat" || name == "slice")
        return base;
    Value unknown;
    unknown.concealment = base.concealment;
    if (name == "map" && base.list->size() >= 8) {
        // the usual "x => String.fromCharCode(x - 7)": reveal() has already tried the list itself
        unknown.concealment = Concealment::Decoded;
    }
    return unknown;
}

} // namespace akimori::inspection
