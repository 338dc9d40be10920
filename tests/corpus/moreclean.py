"""Further habits of ordinary pages, as clean.py: name → function(rng) → (head, body, tail)."""
import base64
import json

ICON = '<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2 2 7v10l10 5 10-5V7z" fill="none" stroke="currentColor"/><use href="/img/sprite.svg#arrow"/></svg>'


def codes(text):
    return ",".join(str(ord(letter)) for letter in text)


def habits():
    table = {}

    def simple(name, head="", body="", tail=""):
        table[name] = lambda rng: (head, body, tail)

    simple("rss", '<link rel="alternate" type="application/rss+xml" title="新着情報" href="/rss/news.xml"><link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml">',
           '<a href="/rss/news.xml"><img src="/img/rss.gif" alt="RSS" width="36" height="14"></a>')
    simple("web_archive", '<link rel="stylesheet" href="https://web-static.archive.org/_static/css/banner-styles.css">',
           '<p>国立国会図書館<a href="https://warp.ndl.go.jp/info:ndljp/pid/11223344/www.city.momiji.lg.jp/">インターネット資料収集保存事業（WARP）</a></p>')
    simple("google_translate", "", '<div id="google_translate_element"></div><script>function googleTranslateElementInit(){new google.translate.TranslateElement({pageLanguage:"ja",includedLanguages:"en,ko,zh-CN,zh-TW,vi,pt",layout:google.translate.TranslateElement.InlineLayout.SIMPLE},"google_translate_element");}</script><script src="//translate.google.com/translate_a/element.js?cb=googleTranslateElementInit"></script>')
    simple("read_aloud", '<script src="//f1-as.readspeaker.com/script/5/webReader/webReader.js?pids=wr" id="rs_req_Init"></script>',
           '<div id="readspeaker_button1" class="rs_skip rsbtn"><a rel="nofollow" class="rsbtn_play" accesskey="L" href="//app-as.readspeaker.com/cgi-bin/rsent?customerid=1&amp;lang=ja_jp&amp;readid=content">読み上げる</a></div>')
    simple("old_layout", "", '<table width="760" border="0" cellspacing="0" cellpadding="0" bgcolor="#ffffff"><tr><td width="1"><img src="/img/spacer.gif" width="1" height="1"></td><td background="/img/bg.gif"><font size="2" color="#333333"><b>お知らせ</b></font><br><center><font size="-1">最終更新日 平成18年4月1日</font></center></td></tr></table><marquee scrollamount="3">確定申告の受付は3月15日までです。</marquee>')
    simple("written_date", "", '<script type="text/javascript"><!--\nvar d=new Date();var y=d.getYear();if(y<1900){y+=1900;}document.write(y+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日");\n//--></script>')
    simple("mail_by_codes", "", '<script>var a=[%s];var s="";for(var i=0;i<a.length;i++){s+=String.fromCharCode(a[i]);}document.write("<a href=\\"mailto:"+s+"\\">"+s+"</a>");</script>' % codes("shimin-ka@city.momiji.lg.jp"))
    simple("mail_rot13", "", """<script>document.write("<n uers=\\"znvygb:xbub@pvgl.zbzvwv.yt.wc\\">zrffntr</n>".replace(/[a-zA-Z]/g,function(c){return String.fromCharCode((c<="Z"?90:122)>=(c=c.charCodeAt(0)+13)?c:c-26);}));</script>""")
    simple("mail_reversed", '<style>.rev{unicode-bidi:bidi-override;direction:rtl}</style>', '<span class="rev">pj.gl.ijimom.ytic@ohok</span>')
    simple("mail_at_image", "", '<p>koho<img src="/img/at.gif" alt="アットマーク">city.momiji.lg.jp</p><a href="mailto:koho%40city.momiji.lg.jp?subject=%E3%81%8A%E5%95%8F%E5%90%88%E3%81%9B">メール</a>')
    simple("print_button", "", '<a href="javascript:void(0)" onclick="window.print();return false;">印刷する</a> <a href="javascript:history.back();">前のページに戻る</a> <a href="javascript:;" class="pagetop">ページの先頭へ</a>')
    simple("mm_rollover", '<script>function MM_preloadImages(){var d=document;if(d.images){if(!d.MM_p)d.MM_p=new Array();var i,j=d.MM_p.length,a=MM_preloadImages.arguments;for(i=0;i<a.length;i++)if(a[i].indexOf("#")!=0){d.MM_p[j]=new Image;d.MM_p[j++].src=a[i];}}}function MM_swapImgRestore(){var i,x,a=document.MM_sr;for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++)x.src=x.oSrc;}</script>',
           '<a href="/kurashi/" onmouseover="MM_swapImage(\'b1\',\'\',\'/img/b1_on.gif\',1)" onmouseout="MM_swapImgRestore()"><img src="/img/b1.gif" name="b1" border="0" alt="くらし"></a>')
    simple("yahoo_tag", "", "", '<script type="text/javascript">(function(){var tagjs=document.createElement("script");var s=document.getElementsByTagName("script")[0];tagjs.async=true;tagjs.src="//s.yjtag.jp/tag.js#site=AbCdEfG";s.parentNode.insertBefore(tagjs,s);}());</script><noscript><iframe src="//b.yjtag.jp/iframe?c=AbCdEfG" width="1" height="1" frameborder="0" scrolling="no" marginheight="0" marginwidth="0"></iframe></noscript>')
    simple("own_matomo", '<script>var _paq=window._paq=window._paq||[];_paq.push(["trackPageView"]);(function(){var u="//stats.city.momiji.lg.jp/";_paq.push(["setTrackerUrl",u+"matomo.php"]);_paq.push(["setSiteId","1"]);var d=document,g=d.createElement("script"),s=d.getElementsByTagName("script")[0];g.async=true;g.src=u+"matomo.js";s.parentNode.insertBefore(g,s);})();</script>',
           "", '<noscript><p><img src="//stats.city.momiji.lg.jp/matomo.php?idsite=1&amp;rec=1" style="border:0;" alt=""></p></noscript>')
    simple("consent_mode", "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('consent','default',{'ad_storage':'denied','analytics_storage':localStorage.getItem('consent')==='1'?'granted':'denied'});</script>",
           '<div id="cc" style="display:none;position:fixed;bottom:0;left:0;right:0"><p>当サイトではCookieを使用します。</p><button onclick="localStorage.setItem(\'consent\',\'1\');document.getElementById(\'cc\').style.display=\'none\'">同意する</button></div>')
    simple("recaptcha_v3", '<script src="https://www.google.com/recaptcha/api.js?render=6LcMomiji"></script>', '<form action="/cgi-bin/toiawase.cgi" method="post" id="f1"><input type="hidden" name="token" id="tk"><input name="tel" type="tel"></form>',
           '<script>grecaptcha.ready(function(){grecaptcha.execute("6LcMomiji",{action:"contact"}).then(function(t){document.getElementById("tk").value=t;});});</script>')
    simple("cloudflare_mail", "", '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="8ae1e5e2e5cae9e3fef3a4e7e5e7e3e0e3a4e6eda4e0fa">[email&#160;protected]</a>', '<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script><script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon=\'{"token": "0123456789abcdef"}\'></script>')
    simple("vimeo", "", '<iframe src="https://player.vimeo.com/video/123456789?h=abc" width="640" height="360" allow="autoplay; fullscreen; picture-in-picture" allowfullscreen></iframe><script src="https://player.vimeo.com/api/player.js"></script>')
    simple("youtube_api", "", '<div id="player"></div><script>var tag=document.createElement("script");tag.src="https://www.youtube.com/iframe_api";var f=document.getElementsByTagName("script")[0];f.parentNode.insertBefore(tag,f);function onYouTubeIframeAPIReady(){new YT.Player("player",{height:"360",width:"640",videoId:"momijiVIDEO"});}</script>')
    simple("google_calendar", "", '<iframe src="https://calendar.google.com/calendar/embed?src=momiji%40group.calendar.google.com&ctz=Asia%2FTokyo" style="border: 0" width="800" height="600" frameborder="0" scrolling="no"></iframe>')
    simple("jma_warnings", "", '<div id="keihou">読み込み中</div>', '<script>fetch("https://www.jma.go.jp/bosai/warning/data/warning/280000.json").then(function(r){return r.json();}).then(function(j){document.getElementById("keihou").textContent=j.headlineText;});</script>')
    simple("own_json", "", '<ul id="news"></ul>', '<script>$(function(){$.getJSON("/json/news.json",function(d){$.each(d,function(i,v){$("#news").append("<li><a href=\\""+v.url+"\\">"+v.title+"</a></li>");});});});</script>')
    simple("svg_icons", "<style>.ext::after{content:url(\"data:image/svg+xml;charset=utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='10'%3E%3Cpath d='M0 0h10v10z'/%3E%3C/svg%3E\")}</style>",
           '<a class="ext" href="https://www.pref.hyogo.lg.jp/">' + ICON + "県のページ</a>")
    simple("downloads", "", '<ul><li><a href="/files/yoshiki.xlsx">様式（エクセル）</a></li><li><a href="/files/yoshiki.docx" download>様式（ワード）</a></li><li><a href="/files/cad.zip">図面一式（ZIP：3MB）</a></li><li><a href="/opendata/jinko.csv">人口（CSV）</a></li></ul>')
    simple("csv_export", "", '<button id="csv">CSVで保存</button>', '<script>document.getElementById("csv").onclick=function(){var t="施設名,住所\\n市役所,中央1-1\\n";var b=new Blob([new Uint8Array([0xEF,0xBB,0xBF]),t],{type:"text/csv"});var a=document.createElement("a");a.href=URL.createObjectURL(b);a.download="shisetsu.csv";a.click();};</script>')
    simple("swiper", '<link rel="stylesheet" href="/css/swiper-bundle.min.css"><script src="/js/swiper-bundle.min.js"></script>', '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/img/s1.jpg" alt=""></div></div></div>', '<script>new Swiper(".swiper",{loop:true,autoplay:{delay:5000},pagination:{el:".swiper-pagination"}});</script>')
    simple("modal", "<style>.modal{display:none;position:fixed;top:0;left:0;width:100%;height:100%;background:rgba(0,0,0,.6);z-index:1000}.modal.open{display:block}</style>", '<button onclick="document.getElementById(\'m1\').classList.add(\'open\')">拡大図を見る</button><div class="modal" id="m1"><img src="/img/map_large.png" alt="庁舎の配置図"><p><a href="/shisei/access.html">交通案内</a></p></div>')
    simple("honeypot", "", '<form action="/cgi-bin/enquete.cgi" method="post"><div style="position:absolute;left:-9999px" aria-hidden="true"><label>入力しないでください<input name="url" tabindex="-1" autocomplete="off"></label></div><input name="iken"><button type="submit">送信</button></form>')
    simple("refresh_own", '<meta http-equiv="refresh" content="600"><meta http-equiv="refresh" content="5; url=/kurashi/index.html">', "<p>5秒後に自動で移動します。</p>")
    simple("verification", '<meta name="google-site-verification" content="momijiAbCdEfGhIjKlMnOpQrStUvWxYz0123456789A"><meta name="msvalidate.01" content="0123456789ABCDEF0123456789ABCDEF"><meta name="format-detection" content="telephone=no">')
    simple("media_player", "", '<object classid="CLSID:22D6F312-B0F6-11D0-94AB-0080C74C7E95" width="320" height="285"><param name="FileName" value="/movie/shicho.wmv"><embed type="application/x-mplayer2" src="/movie/shicho.wmv" width="320" height="285"></object><video controls src="/movie/shicho.mp4" poster="/img/poster.jpg"></video>')
    simple("pdf_viewer", "", '<iframe src="/pdfjs/web/viewer.html?file=/files/koho.pdf" width="100%" height="800"></iframe><object data="/files/koho.pdf" type="application/pdf" width="100%" height="600"><p><a href="/files/koho.pdf">広報紙</a></p></object>')
    simple("ebook", "", '<a href="https://www.catapoke.com/?manage_case=opened&amp;search_category_id=1" target="_blank"><img src="/img/catapoke.png" alt="カタログポケット"></a><a href="https://mykoho.jp/koho/280000/">マイ広報紙</a>')
    simple("no_copy", "", "", '<script>document.oncontextmenu=function(){return false;};document.onselectstart=function(){return false;};</script>')
    simple("event_ld", '<script type="application/ld+json">%s</script>' % json.dumps({"@context": "https://schema.org", "@type": "Event", "name": "もみじ祭り", "startDate": "2026-11-23", "location": {"@type": "Place", "name": "中央公園"}, "offers": {"@type": "Offer", "price": "0", "priceCurrency": "JPY"}}, ensure_ascii=False))
    simple("fake_site_warning", "", "<h2>市の偽サイトにご注意ください</h2><p>もみじ市のホームページをまねた偽サイトが確認されています。URLが「city-momiji-lg.xyz」などとなっているものは市のサイトではありません。クレジットカード番号や暗証番号を入力しないでください。</p><p>相談窓口：消費生活センター 188</p>")
    simple("support_fraud_warning", "", "<h2>サポート詐欺にご注意</h2><p>パソコンに「ウイルスに感染しました」「マイクロソフトに今すぐ電話してください」と表示され、050で始まる番号に電話させる手口の被害が増えています。表示された番号には電話せず、ブラウザを閉じてください。</p>")
    simple("clickfix_warning", "", "<h2>「ロボットではありません」の偽画面に注意</h2><p>Windowsキー＋Rを押し、Ctrl＋Vで貼り付けさせてコマンドを実行させる手口です。指示に従わないでください。被害に遭った場合は警察へ相談してください。</p>")
    simple("gambling_help", "", '<h2>ギャンブル等依存症の相談</h2><p>オンラインカジノは違法です。海外のスロットやバカラの広告を見てもアクセスしないでください。</p><a href="https://www.npa.go.jp/bureau/safetylife/hoan/onlinecasino/onlinecasino.html">警察庁：オンラインカジノ対策</a>')
    simple("brand_warning", "", "<h2>通信販売のトラブル</h2><p>有名ブランドの激安通販サイトで代金を払ったのに偽物（スーパーコピー）が届いたという相談が寄せられています。極端な最安値には注意してください。</p>")
    simple("medicine_notice", "", "<h2>医薬品の個人輸入</h2><p>バイアグラなどED治療薬の偽造品がインターネットで販売されています。健康被害のおそれがあるため、医療機関で処方を受けてください。</p>")
    simple("library_opac", "", '<form action="https://ilisod001.apsel.jp/momiji-lib/advanced-search" method="get" target="_blank"><input type="text" name="q"><input type="submit" value="蔵書検索"></form>')
    simple("apply_online", "", '<a href="https://lgpos.task-asp.net/cu/281000/ea/residents/portal/home">電子申請（スマート申請）</a><a href="https://app.oss.myna.go.jp/">ぴったりサービス</a><a href="https://ttzk.graffer.jp/city-momiji">オンライン申請</a>')
    simple("inline_minified", "", "", '<script>!function(t){"use strict";var e=t(window),n=t("#pagetop");e.on("scroll",function(){e.scrollTop()>200?n.fadeIn():n.fadeOut()}),n.on("click",function(){return t("body,html").animate({scrollTop:0},400),!1})}(jQuery);</script>')
    simple("big_image", "", '<img alt="" src="data:image/jpeg;base64,%s">' % base64.b64encode(bytes((i * 37 + i // 7) % 256 for i in range(6000))).decode())
    simple("vml_and_excel", "", '<!--[if gte vml 1]><v:shape id="s1" style="position:absolute;visibility:visible"><v:imagedata src="image001.png"/></v:shape><![endif]--><![if !supportMisalignedColumns]><tr height=0 style="display:none"><td width=64></td></tr><![endif]>')
    simple("snow", "", "", "<script>var no=10,dx=[],xp=[];for(var i=0;i<no;i++){document.write('<div id=\"dot'+i+'\" style=\"POSITION:absolute;Z-INDEX:'+i+';VISIBILITY:visible;TOP:15px;LEFT:15px;\"><img src=\"/img/momiji.gif\" border=\"0\"></div>');}</script>")
    simple("font_switch", "", '<p>文字サイズ <a href="javascript:setSize(\'l\')">大</a><a href="javascript:setSize(\'m\')">中</a></p>', '<script>function setSize(s){document.cookie="fs="+s+"; path=/; max-age=31536000";document.body.style.fontSize=s=="l"?"130%":"100%";}if(/fs=l/.test(document.cookie)){document.body.style.fontSize="130%";}</script>')
    simple("smartphone_view", "", "", '<script>if(navigator.userAgent.match(/(iPhone|iPod|Android.*Mobile)/)&&!location.search.match(/pc=1/)){location.href="/sp/index.html";}</script>')
    return table
