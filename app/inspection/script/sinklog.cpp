#include "inspection/script/sinklog.h"

#include "inspection/text.h"

namespace akimori::inspection {

namespace {
constexpr std::size_t kMaxSinks = 5'000;
} // namespace

SinkLog::SinkLog(ScriptFacts& facts, ConstantFolding& folding)
    : m_facts(facts)
    , m_folding(folding)
{
}

void SinkLog::add(Sink::Kind kind, const Value& value, qsizetype offset, const QByteArray& tag)
{
    if (m_facts.sinks.size() >= kMaxSinks)
        return;
    Sink sink;
    sink.kind = kind;
    sink.value = value.isText() ? value.text : QByteArray();
    sink.known = value.isText();
    sink.partial = value.partial;
    sink.concealment = value.concealment;
    sink.tag = tag;
    sink.offset = offset;
    sink.deferred = deferred > 0;
    if (kind == Sink::Kind::Execute) {
        if (value.concealment == Concealment::Decoded && !m_facts.decoderExecuted) {
            m_facts.decoderExecuted = true;
            m_facts.decoderOffset = offset;
        }
        if (value.isText())
            executed.push_back({value.text, offset});
    }
    m_facts.sinks.push_back(std::move(sink));
}

void SinkLog::call(const QByteArray& name, const Value& callee, const std::vector<Value>& args, qsizetype offset,
                   bool isNew)
{
    const QByteArray path = withoutGlobal(callee.path);
    const Value none;
    const Value& first = args.empty() ? none : args.front();
    const auto markup = [&](const Value& value) {
        if (value.isText() && value.text.contains('<'))
            add(Sink::Kind::SetHtml, value, offset);
        else if (!value.tag.isEmpty())
            m_facts.names.insert("append:" + value.tag);
    };
    if (path == "eval" || path == "execScript" || path == "eval.call" || path == "eval.apply"
        || (name == "eval" && first.concealment == Concealment::Decoded)) {
        add(Sink::Kind::Execute, args.size() > 1 && path != "eval" ? args[1] : first, offset);
    } else if (path == "Function" || (name == "constructor" && path != "constructor")) {
        // "constructor(x) {" begins a class, "this.constructor(x)" makes an object; only text makes it a function.
        const bool makesCode = !args.empty() && (path == "Function" || args.back().isText()
                                                 || args.back().concealment == Concealment::Decoded);
        if (makesCode)
            add(Sink::Kind::Execute, args.back(), offset);
    } else if (path == "setTimeout" || path == "setInterval" || path == "setImmediate") {
        // A name may stand for a function; only text, or what a decoder gives here, is surely code.
        if (first.isText() || (first.concealment == Concealment::Decoded && first.path.isEmpty()))
            add(Sink::Kind::Execute, first, offset);
    } else if (name == "write" || name == "writeln") {
        Value all = textValue({});
        for (const Value& arg : args)
            all = args.size() == 1 ? arg : m_folding.add(all, arg);
        add(Sink::Kind::WriteHtml, all, offset);
    } else if (name == "insertAdjacentHTML" && args.size() > 1) {
        markup(args[1]);
    } else if (name == "append" || name == "prepend" || name == "html" || name == "after" || name == "before"
               || name == "appendTo" || name == "createContextualFragment" || path == "$" || path == "jQuery"
               || name == "parseHTML" || name == "appendChild" || name == "insertBefore") {
        markup(first);
    } else if (name == "setAttribute" && args.size() > 1) {
        Value target;
        target.tag = callee.tag;
        target.path = "?." + lower(first.text);
        assignment(target, args[1], offset);
    } else if (path == "Response.redirect") {
        add(Sink::Kind::Location, first, offset);
    } else if (name == "getScript") {
        add(Sink::Kind::Source, first, offset, "script");
    } else if (path == "importScripts" || path == "import") {
        for (const Value& arg : args)
            add(Sink::Kind::Import, arg, offset);
    } else if (path == "fetch" || name == "sendBeacon" || path == "$.post" || path == "$.get" || path == "jQuery.post"
               || path == "$.getJSON" || path == "axios" || path == "axios.post" || path == "axios.get") {
        add(Sink::Kind::Send, first, offset);
    } else if (path == "$.ajax" || path == "jQuery.ajax") {
        add(Sink::Kind::Send, first.fields && first.fields->contains("url") ? first.fields->value("url") : first, offset);
    } else if (path == "open" || name == "openWindow") {
        add(Sink::Kind::Window, first, offset);
    } else if (path == "navigation.navigate") {
        add(Sink::Kind::Location, first, offset);
    } else if (isNew && path == "Blob") {
        // code for a worker or a page of its own
        if (first.list && !first.list->empty() && first.list->front().isText())
            executed.push_back({first.list->front().text, offset});
    } else if (name == "open" && args.size() > 1) {
        add(Sink::Kind::Send, args[1], offset);
    } else if (isNew && (path == "WebSocket" || path == "EventSource")) {
        add(Sink::Kind::Socket, first, offset);
    } else if (isNew && (path == "Worker" || path == "SharedWorker")) {
        add(Sink::Kind::Worker, first, offset);
    } else if (name == "register" && callee.path.contains("serviceWorker")) {
        add(Sink::Kind::ServiceWorker, first, offset);
    } else if ((name == "replace" || name == "assign") && callee.path.endsWith("location." + name)) {
        add(Sink::Kind::Location, first, offset);
    }
}

void SinkLog::assignment(const Value& target, const Value& stored, qsizetype offset)
{
    const QByteArray path = withoutGlobal(target.path);
    const QByteArray name = lastName(target.path);
    if (path == "location" || path == "document.location" || path.endsWith("location.href")
        || path.endsWith("location") || path == "document.URL") {
        add(Sink::Kind::Location, stored, offset);
    } else if (name == "src" && target.path.contains('.')) {
        add(Sink::Kind::Source, stored, offset, target.tag);
    } else if (name == "innerHTML" || name == "outerHTML" || name == "srcdoc") {
        add(Sink::Kind::SetHtml, stored, offset, target.tag);
    } else if ((name == "text" || name == "textContent" || name == "innerText") && target.tag == "script") {
        add(Sink::Kind::Execute, stored, offset);
    } else if (name == "action" || name == "formaction") {
        add(Sink::Kind::FormAction, stored, offset);
    } else if (name == "href" && target.path.contains('.')) {
        add(Sink::Kind::Link, stored, offset, target.tag);
    } else if (name == "content" && stored.isText() && lower(stored.text).contains("url=")) {
        Value where = stored; // <meta http-equiv=refresh> made by the script
        where.text = stored.text.mid(lower(stored.text).indexOf("url=") + 4).trimmed();
        add(Sink::Kind::Location, where, offset);
    } else if (name == "data" && target.tag == "object") {
        add(Sink::Kind::Source, stored, offset, target.tag);
    }
}

} // namespace akimori::inspection
