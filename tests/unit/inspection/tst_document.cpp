#include "inspection/condensed.h"
#include "inspection/document.h"

#include <QTest>

using namespace akimori::inspection;

namespace {

/// Everything that a rule can see of a document, as one text.
QByteArray seen(const Document& document)
{
    QByteArray all;
    for (const Element& element : document.elements()) {
        all += element.name.toByteArray() + ' ' + QByteArray::number(element.parent) + ' ' + QByteArray::number(element.end) + " @"
               + QByteArray::number(element.offset) + ':' + QByteArray::number(element.line) + " h" + QByteArray::number(element.hiding)
               + " t" + QByteArray::number(element.textBegin) + '-' + QByteArray::number(element.textEnd);
        for (int i = 0; i < element.attributeCount(); ++i)
            all += " [" + element.attributeAt(i).first.toByteArray() + '=' + element.attributeAt(i).second.toByteArray() + ']';
        for (int i = element.textBegin; i < element.textEnd; ++i)
            all += " (" + document.text(i).toByteArray() + ')';
        all += '\n';
    }
    for (const QByteArrayView comment : document.comments())
        all += "<!--" + comment.toByteArray() + "-->\n";
    return all;
}

} // namespace

/// The parser is given a shortened page; what comes out has to be the tree of the whole page.
class tst_document : public QObject
{
    Q_OBJECT

private slots:
    void condensingChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("page");
        const auto add = [](const char* name, const QByteArray& page) { QTest::newRow(name) << page; };
        const QByteArray words = "引っ越しの手続きについてのお知らせ and many ordinary words";
        add("ordinary", "<!DOCTYPE html><html lang=\"ja\"><head><title>" + words + "</title></head><body class=\"" + words + "\"><p title='" + words
                            + "'>" + words + "<br>\n" + words + "</p></body></html>");
        add("lines", words + "\n" + words + "\r\n<p>" + words + "\r" + words + "\n\n<b>" + words + "</b>");
        add("comment", "<!-- " + words + " --><p>" + words + "<!--" + words + "--!><i>" + words + "<!-->" + words + "--><!--" + words);
        add("script", "<script>var a='" + words + "';// </scriptx " + words + "</script><p>" + words);
        add("script in a comment in a script", "<script><!-- " + words + "<script>" + words + "</script><a href='" + words + "'>--></script><p id='" + words + "'>");
        add("unclosed script", "<p>" + words + "<script>" + words + "<p class='" + words + "'>");
        add("svg", "<svg><title>" + words + "<a href='https://www.example.jp/long/address'>" + words + "</a></title><style>" + words
                       + "<g class='" + words + "'></g></style></svg><p>" + words);
        add("character data", "<svg><![CDATA[" + words + " > <a href='" + words + "'>]]></svg>");
        add("foster parents", "<table>" + words + "<tr><td>" + words + "</table><table><b><tr><td>" + words + "</b>" + words + "</table>");
        add("formatting", "<b class='" + words + "'><i class='" + words + "'>" + words + "</b>" + words + "</i>"
                              + QByteArray("<p><font color='abcdefghijkl'>" + words).repeated(8));
        add("anchors", ("<a href='https://www.example.jp/very/long/address'><div>" + words).repeated(5));
        add("frames", "<frameset>" + words + "<frame src='https://www.example.jp/frame.html'>" + words + "</frameset>" + words);
        add("two bodies", "<body class='abcdefghijkl'><p>" + words + "<body id='an-identity-of-the-body' title='" + words + "'>");
        add("unquoted", "<p class=abcdefghijklmnop title=" + words + ">" + words + "<p a='" + words + "'b=\"" + words + "\"/c=" + words + ">");
        add("quote in a name", "<p a\"b='" + words + "\"c='" + words + "'>" + words + "\"");
        add("unclosed quote", "<p>" + words + "<a href='" + words + "<p>" + words);
        add("references", "<p title='&copyabcdefgh&lt;" + words + "'>&amp" + words + "&#x3042;" + words + "&unknown" + words + "&");
        add("reference to a mark", "<p title='" + words + "'>" + words + "&#983040;&#xF0000;&#x10fff0;");
        add("marks in the page", "<p>" + words + "\xF3\xB0\x80\x80<a href='" + words + "\xF4\x80\x80\x80'>" + words);
        add("variation selectors", "<p>葛\xF3\xA0\x84\x80城市の手続きのご案内\xF3\xA0\x84\x81" + words);
        add("input types", "<table><tr><input type='hidden' name='" + words + "'><input type='checkboxcheckbox'>" + words + "</table>");
        add("annotation", "<math><annotation-xml encoding='application/xhtml+xml'><p>" + words + "</p></annotation-xml></math>");
        add("select", "<select><option value='" + words + "'>" + words + "<p>" + words + "</select>");
        add("bogus", "<?xml version='1.0' encoding='" + words + "'?><!ELEMENT " + words + "></ " + words + "><p>" + words);
        add("old doctype", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\"><p><table><tr><td>" + words + "</table>");
        add("nothing", "");
        add("plain text", "<plaintext>" + words + "<a href='" + words + "'>");
        add("text areas", "<textarea>\n" + words + "<p>" + words + "</textarea><noscript><p title='" + words + "'>" + words + "</noscript>");
        add("template", "<template><p title='" + words + "'>" + words + "</template>" + words);
        add("isindex", "<isindex prompt='" + words + "' action='" + words + "'>");
    }

    void condensingChangesNothing()
    {
        QFETCH(QByteArray, page);
        const auto whole = Document::parse(page, Document::Reading::Whole);
        const auto condensed = Document::parse(page);
        QCOMPARE(seen(*condensed), seen(*whole));
        QCOMPARE(condensed->visibleText(), whole->visibleText());
    }

    void longRunsAreShort()
    {
        const QByteArray page = "<p title=\"" + QByteArray("very long words ").repeated(100) + "\">" + QByteArray("とても長い文章。").repeated(100);
        const CondensedSource condensed(page);
        QVERIFY(condensed.text().size() < 100);
        QCOMPARE(condensed.sourceOffset(0), 0);
    }
};

QTEST_GUILESS_MAIN(tst_document)
#include "tst_document.moc"
