"""What ordinary pages contain: each function gives (head, body, tail) of one habit. None of it may be found."""
import base64
import json

GA4 = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-MOMIJI1234"></script>\n<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag("js",new Date());gtag("config","G-MOMIJI1234");</script>'
GTM = "<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-M0M1J1X');</script>"
GTM_NO = '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-M0M1J1X" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>'
PIXEL = base64.b64encode(b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;").decode()


def habits():
    """Name → function(rng) → (head, body, tail)."""
    table = {}

    def habit(function):
        table[function.__name__] = function
        return function

    @habit
    def ga4(rng): return GA4, "", ""

    @habit
    def tag_manager(rng): return GTM, GTM_NO, ""

    @habit
    def universal_analytics(rng):
        return "<script>(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');ga('create','UA-1234567-8','auto');ga('send','pageview');</script>", "", ""

    @habit
    def old_analytics(rng):
        return "", "", """<script type="text/javascript">
var gaJsHost = (("https:" == document.location.protocol) ? "https://ssl." : "http://www.");
document.write(unescape("%3Cscript src='" + gaJsHost + "google-analytics.com/ga.js' type='text/javascript'%3E%3C/script%3E"));
</script><script type="text/javascript">try{var pageTracker=_gat._getTracker("UA-1234567-1");pageTracker._trackPageview();}catch(err){}</script>"""

    @habit
    def youtube(rng):
        return "", '<div class="movie"><iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture" allowfullscreen></iframe></div>', ""

    @habit
    def youtube_nocookie(rng):
        return "", '<iframe src="https://www.youtube-nocookie.com/embed/abcDEF12345" width="560" height="315" allowfullscreen loading="lazy"></iframe>', ""

    @habit
    def maps_embed(rng):
        return "", '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3280.4!2d135.195!3d34.69!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x0%3A0x0!2z44KC44G_44GY5biC!5e0!3m2!1sja!2sjp!4v1700000000000" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>', ""

    @habit
    def maps_api(rng):
        return "", '<div id="map" style="width:100%;height:400px"></div><script>function initMap(){var c={lat:34.69,lng:135.19};var m=new google.maps.Map(document.getElementById("map"),{zoom:15,center:c});new google.maps.Marker({position:c,map:m});}</script><script async defer src="https://maps.googleapis.com/maps/api/js?key=AIzaSyMomijiMomijiMomijiMomiji&callback=initMap"></script>', ""

    @habit
    def x_timeline(rng):
        return "", '<a class="twitter-timeline" data-height="400" href="https://twitter.com/momiji_city?ref_src=twsrc%5Etfw">Tweets by momiji_city</a> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>', ""

    @habit
    def x_share_old(rng):
        return "", """<a href="https://twitter.com/share" class="twitter-share-button" data-lang="ja">ツイート</a><script>!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0],p=/^http:/.test(d.location)?'http':'https';if(!d.getElementById(id)){js=d.createElement(s);js.id=id;js.src=p+'://platform.twitter.com/widgets.js';fjs.parentNode.insertBefore(js,fjs);}}(document, 'script', 'twitter-wjs');</script>""", ""

    @habit
    def facebook(rng):
        return "", """<div id="fb-root"></div><script async defer crossorigin="anonymous" src="https://connect.facebook.net/ja_JP/sdk.js#xfbml=1&version=v18.0" nonce="Ab12Cd34"></script><div class="fb-page" data-href="https://www.facebook.com/momijicity" data-tabs="timeline"></div>""", ""

    @habit
    def facebook_like_frame(rng):
        return "", '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.city.momiji.lg.jp&width=120&layout=button_count" width="120" height="21" style="border:none;overflow:hidden" scrolling="no" frameborder="0" allowTransparency="true"></iframe>', ""

    @habit
    def instagram(rng):
        return "", '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxMomiji/" data-instgrm-version="14" style="background:#FFF;border:0;margin:1px;max-width:540px;"></blockquote><script async src="//www.instagram.com/embed.js"></script>', ""

    @habit
    def line_share(rng):
        return "", '<div class="line-it-button" data-lang="ja" data-type="share-a" data-url="https://www.city.momiji.lg.jp/" style="display: none;"></div><script src="https://www.line-website.com/social-plugins/js/thirdparty/loader.min.js" async="async" defer="defer"></script>', ""

    @habit
    def line_link(rng):
        return "", '<a href="https://line.me/R/ti/p/%40momiji-city"><img src="https://scdn.line-apps.com/n/line_add_friends/btn/ja.png" alt="友だち追加" height="36" border="0"></a><a href="https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fwww.city.momiji.lg.jp">LINEで送る</a>', ""

    @habit
    def fonts(rng):
        return '<link rel="preconnect" href="https://fonts.googleapis.com"><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin><link href="https://fonts.googleapis.com/css2?family=Noto+Sans+JP:wght@400;700&display=swap" rel="stylesheet"><link rel="stylesheet" href="https://use.fontawesome.com/releases/v5.15.4/css/all.css" integrity="sha384-DyZ88mC6Up2uqS4h/KRgHuoeGwBcD4Ng9SiP4dIRy0EXTlnuz47vAwmeGwVChigm" crossorigin="anonymous">', "", ""

    @habit
    def typesquare(rng):
        return '<script type="text/javascript" src="//typesquare.com/3/tsst/script/ja/typesquare.js?5f8e1c1f0a1b4c" charset="utf-8"></script>', "", ""

    @habit
    def adobe_fonts(rng):
        return """<script>(function(d){var config={kitId:'abc1def',scriptTimeout:3000,async:true},h=d.documentElement,t=setTimeout(function(){h.className=h.className.replace(/\\bwf-loading\\b/g,"")+" wf-inactive";},config.scriptTimeout),tk=d.createElement("script"),f=false,s=d.getElementsByTagName("script")[0],a;h.className+=" wf-loading";tk.src='https://use.typekit.net/'+config.kitId+'.js';tk.async=true;tk.onload=tk.onreadystatechange=function(){a=this.readyState;if(f||a&&a!="complete"&&a!="loaded")return;f=true;clearTimeout(t);try{Typekit.load(config)}catch(e){}};s.parentNode.insertBefore(tk,s)})(document);</script>""", "", ""

    @habit
    def cdn_libraries(rng):
        return '<script src="https://ajax.googleapis.com/ajax/libs/jquery/3.6.0/jquery.min.js"></script><script>window.jQuery || document.write(\'<script src="/js/jquery-3.6.0.min.js"><\\/script>\')</script><link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css"><script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/js/bootstrap.bundle.min.js" integrity="sha384-geWF76RCwLtnZ8qwWowPQNguL3RmwHVBC9FhGdlKrxdiJJigb/j/68SIy3Te4Bkz" crossorigin="anonymous"></script><script src="https://unpkg.com/swiper@8/swiper-bundle.min.js"></script><script src="https://cdnjs.cloudflare.com/ajax/libs/slick-carousel/1.9.0/slick.min.js"></script>', "", ""

    @habit
    def html5shiv(rng):
        return '<!--[if lt IE 9]>\n<script src="https://oss.maxcdn.com/html5shiv/3.7.3/html5shiv.min.js"></script>\n<script src="//css3-mediaqueries-js.googlecode.com/svn/trunk/css3-mediaqueries.js"></script>\n<link rel="stylesheet" href="/css/ie8.css">\n<![endif]-->', '<!--[if IE 6]><p class="ie6">お使いのブラウザは古いため正しく表示されないことがあります。<a href="https://www.microsoft.com/ja-jp/">最新版</a></p><![endif]-->', ""

    @habit
    def custom_search(rng):
        return "", """<form action="https://www.google.com/search" id="cse-search-box" method="get"><input type="hidden" name="cx" value="012345678901234567890:abcdefghijk"><input type="hidden" name="ie" value="UTF-8"><input type="text" name="q" size="20" placeholder="サイト内検索"><input type="submit" name="sa" value="検索"></form><script src="https://cse.google.com/cse.js?cx=012345678901234567890:abcdefghijk"></script><div class="gcse-search"></div>""", ""

    @habit
    def custom_search_old(rng):
        return "", """<form action="http://www.google.co.jp/cse" id="cse-search-box"><div><input type="hidden" name="cx" value="partner-pub-1"><input type="hidden" name="ie" value="UTF-8"><input type="text" name="q" size="31"><input type="submit" name="sa" value="検索"></div></form><script type="text/javascript" src="http://www.google.co.jp/coop/cse/brand?form=cse-search-box&amp;lang=ja"></script>""", ""

    @habit
    def marsflag(rng):
        return "", '<form action="https://ce.mf.marsflag.com/x_search.x" method="get"><input type="text" name="q" id="MF_form_phrase" autocomplete="off"><input type="submit" value="検索"></form><script src="https://ce.mf.marsflag.com/mf/mfsearch.js" charset="UTF-8"></script>', ""

    @habit
    def mailer_own(rng):
        return "", '<form action="/cgi-bin/mailform.cgi" method="post" onsubmit="return check(this)"><label>お名前 <input type="text" name="namae" required></label><label>メール <input type="email" name="mail"></label><textarea name="naiyo" rows="5"></textarea><input type="submit" value="送信"><input type="reset" value="取消し"></form><script>function check(f){if(f.namae.value==""){alert("お名前を入力してください。");f.namae.focus();return false;}return confirm("送信します。よろしいですか。");}</script>', ""

    @habit
    def logoform(rng):
        return "", '<p><a href="https://logoform.jp/form/Xyz1/123456" target="_blank" rel="noopener">申込みフォーム（外部サイト）</a></p><p><a href="https://shinsei.e-kobe.city.kobe.lg.jp/momiji">電子申請</a></p><iframe src="https://docs.google.com/forms/d/e/1FAIpQLSd_momiji/viewform?embedded=true" width="640" height="800" frameborder="0">読み込んでいます…</iframe>', ""

    @habit
    def pdf_list(rng):
        return "", "<ul>" + "".join('<li><a href="/files/%02d.pdf" target="_blank">申請書%d（PDF：%dキロバイト）</a></li>' % (i, i, i * 31) for i in range(1, 9)) + '</ul><p><a href="https://get.adobe.com/jp/reader/" target="_blank"><img src="/img/get_adobe_reader.png" alt="Get Adobe Reader"></a>PDFをご覧になるにはAdobe Readerが必要です。</p>', ""

    @habit
    def json_ld(rng):
        data = {"@context": "https://schema.org", "@type": "GovernmentOrganization", "name": "もみじ市", "url": "https://www.city.momiji.lg.jp/",
                "sameAs": ["https://twitter.com/momiji_city", "https://www.facebook.com/momijicity"],
                "contactPoint": {"@type": "ContactPoint", "telephone": "+81-12-345-6789"}}
        crumbs = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "トップ", "item": "https://www.city.momiji.lg.jp/"}]}
        return '<script type="application/ld+json">%s</script><script type="application/ld+json">%s</script>' % (json.dumps(data, ensure_ascii=False), json.dumps(crumbs)), "", ""

    @habit
    def open_graph(rng):
        return '<meta property="og:title" content="もみじ市"><meta property="og:type" content="website"><meta property="og:url" content="https://www.city.momiji.lg.jp/"><meta property="og:image" content="https://www.city.momiji.lg.jp/img/ogp.png"><meta name="twitter:card" content="summary_large_image"><link rel="alternate" hreflang="en" href="https://www.city.momiji.lg.jp/en/"><link rel="icon" href="/favicon.ico">', "", ""

    @habit
    def inline_images(rng):
        return "<style>.ic{background:url(data:image/svg+xml;base64,%s)}</style>" % base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle r="4"/></svg>').decode(), '<img src="data:image/gif;base64,%s" alt=""><img src="data:image/png;base64,%s" alt="" width="16">' % (PIXEL, base64.b64encode(bytes(rng.randrange(256) for _ in range(900))).decode()), ""

    @habit
    def print_css(rng):
        return "<style media=print>.noprint,#gnav{display:none}</style><style>.skip{position:absolute;left:-9999px;top:-9999px}.skip:focus{left:0;top:0}.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.tab{display:none}.hide{visibility:hidden}</style>", '<p class="skip"><a href="#content">本文へ</a></p><span class="visually-hidden">現在位置</span><div class="tab"><a href="/a.html">1</a><a href="/b.html">2</a></div><p style="display:none" id="msg">該当する項目がありません。</p>', ""

    @habit
    def hidden_menu_links(rng):
        return "<style>.sub{display:none}</style>", '<ul class="sub" style="display:none"><li><a href="https://www.pref.hyogo.lg.jp/">県</a></li><li><a href="https://www.mhlw.go.jp/">厚生労働省</a></li><li><a href="https://www.kantei.go.jp/">首相官邸</a></li><li><a href="https://www.momiji-kanko.jp/">観光協会</a></li><li><a href="https://www.jrkyushu.co.jp/">JR</a></li></ul>', ""

    @habit
    def links_page(rng):
        return "", "<ul>" + "".join('<li><a href="%s">%s</a></li>' % (u, n) for u, n in [("http://www.momiji-cci.or.jp/", "商工会議所"), ("https://momiji-shakyo.com/", "社会福祉協議会"), ("https://www.momiji-fc.net/", "サッカークラブ"), ("http://momiji.blog.fc2.com/", "ブログ"), ("https://www.wikipedia.org/", "百科"), ("https://ja.wikipedia.org/wiki/%E5%B8%82", "市"), ("https://note.com/momiji", "note"), ("http://203.0.113.7/camera/", "河川カメラ")]) + "</ul>", ""

    @habit
    def cookie_banner(rng):
        return "", '<div id="cookie" style="position:fixed;bottom:0;left:0;width:100%;z-index:9999;background:#333;color:#fff;display:none"><p>当サイトではCookieを使用しています。<button type="button" id="ok">同意する</button></p></div><script>(function(){if(document.cookie.indexOf("consent=1")<0){document.getElementById("cookie").style.display="block";}document.getElementById("ok").onclick=function(){document.cookie="consent=1;path=/;max-age=31536000";document.getElementById("cookie").style.display="none";};})();</script>', ""

    @habit
    def font_size_switch(rng):
        return "", """<div id="fs"><a href="javascript:void(0)" onclick="fs('s')">小</a> <a href="javascript:fs('m');">中</a> <a href="#" onclick="fs('l');return false;">大</a></div><script>function fs(s){document.body.className='fs-'+s;try{localStorage.setItem('fs',s);}catch(e){}var d=new Date();d.setTime(d.getTime()+864e5*30);document.cookie='fs='+s+';expires='+d.toGMTString()+';path=/';}if(document.cookie.match(/fs=(\\w)/)){fs(RegExp.$1);}</script>""", ""

    @habit
    def smartphone_redirect(rng):
        return """<script>var ua=navigator.userAgent;if((ua.indexOf('iPhone')>0||ua.indexOf('Android')>0&&ua.indexOf('Mobile')>0)&&document.referrer.indexOf('/sp/')<0){location.href='/sp/';}</script>""", "", ""

    @habit
    def ssl_redirect(rng):
        return "<script>if(location.protocol!='https:'&&location.hostname!='localhost'){location.replace('https://'+location.host+location.pathname+location.search);}</script>", "", ""

    @habit
    def moved_own(rng):
        return '<meta http-equiv="refresh" content="5;URL=/new/index.html">', '<p>このページは移動しました。5秒後に自動的に移動します。<a href="/new/index.html">新しいページ</a></p>', ""

    @habit
    def slideshow(rng):
        return "", """<div id="slide"><img src="/img/1.jpg" alt=""><img src="/img/2.jpg" alt="" style="opacity:0"><img src="/img/3.jpg" alt="" style="display:none"></div><script>$(function(){var i=0,$s=$('#slide img');setInterval(function(){$s.eq(i).fadeOut();i=(i+1)%$s.length;$s.eq(i).fadeIn();},4000);$('.slick').slick({autoplay:true,dots:true,prevArrow:'<button type="button" class="prev">前</button>'});});</script>""", ""

    @habit
    def calendar(rng):
        cells = "".join("<td%s>%d</td>%s" % (' class="sun"' if d % 7 == 1 else "", d, "</tr><tr>" if d % 7 == 0 else "") for d in range(1, 31))
        return "", '<table class="cal"><tr>%s</tr></table><iframe src="https://calendar.google.com/calendar/embed?src=momiji%%40group.calendar.google.com&ctz=Asia%%2FTokyo" style="border:0" width="800" height="600" frameborder="0" scrolling="no"></iframe><script>var t=new Date();document.write(t.getFullYear()+"年"+(t.getMonth()+1)+"月"+t.getDate()+"日");</script>' % cells, ""

    @habit
    def countdown(rng):
        return "", """<p id="cd"></p><script>var goal=new Date(2027,3,1);function tick(){var r=Math.floor((goal-new Date())/1000);document.getElementById('cd').innerHTML='あと'+Math.floor(r/86400)+'日';}setInterval(tick,1000);window.onload=function(){tick();};</script>""", ""

    @habit
    def mail_cloak(rng):
        codes = ",".join(str(ord(c)) for c in '<a href="mailto:info@city.momiji.lg.jp">info@city.momiji.lg.jp</a>')
        return "", '<script type="text/javascript">document.write(String.fromCharCode(%s));</script><noscript>info(アット)city.momiji.lg.jp</noscript><a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;&#97;&#64;&#99;&#105;&#116;&#121;">メール</a>' % codes, ""

    @habit
    def mail_cloak_parts(rng):
        return "", """<script><!--
var u="kouhou";var d="city.momiji.lg.jp";document.write('<a href="mai'+'lto:'+u+'@'+d+'">'+u+'&#64;'+d+'</a>');
//--></script>""", ""

    @habit
    def window_open(rng):
        return "", """<a href="/map/big.html" onclick="window.open(this.href,'map','width=800,height=600,scrollbars=yes');return false;">拡大図</a><a href="https://www.e-kobe.jp/" onclick="window.open('https://www.e-kobe.jp/','_blank');return false;">電子申請</a><input type="button" value="印刷" onclick="window.print()"><input type="button" value="戻る" onclick="history.back()"><select onchange="if(this.value)location.href=this.value"><option value="">選択</option><option value="/kurashi/">くらし</option><option value="https://www.pref.hyogo.lg.jp/">県</option></select>""", ""

    @habit
    def dreamweaver(rng):
        return """<script type="text/JavaScript">
<!--
function MM_preloadImages() { //v3.0
  var d=document; if(d.images){ if(!d.MM_p) d.MM_p=new Array();
    var i,j=d.MM_p.length,a=MM_preloadImages.arguments; for(i=0; i<a.length; i++)
    if (a[i].indexOf("#")!=0){ d.MM_p[j]=new Image; d.MM_p[j++].src=a[i];}}
}
function MM_swapImgRestore() { //v3.0
  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;
}
function MM_jumpMenu(targ,selObj,restore){ //v3.0
  eval(targ+".location='"+selObj.options[selObj.selectedIndex].value+"'");
  if (restore) selObj.selectedIndex=0;
}
function MM_openBrWindow(theURL,winName,features) { //v2.0
  window.open(theURL,winName,features);
}
//-->
</script>""", """<a href="#" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_preloadImages('/img/b_on.gif')"><img src="/img/b.gif" width="80" height="20" border="0"></a><form name="f"><select name="m" onChange="MM_jumpMenu('parent',this,0)"><option value="/a.html">A</option></select></form>""", ""

    @habit
    def flash(rng):
        return '<script src="/Scripts/AC_RunActiveContent.js" type="text/javascript"></script>', """<script type="text/javascript">AC_FL_RunContent('codebase','https://download.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=9,0,28,0','width','500','height','200','src','top','quality','high');</script><noscript><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="http://download.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=9,0,28,0" width="500" height="200"><param name="movie" value="top.swf"><embed src="top.swf" quality="high" pluginspage="http://www.adobe.com/shockwave/download/download.cgi" type="application/x-shockwave-flash" width="500" height="200"></embed></object></noscript>""", ""

    @habit
    def word_export(rng):
        return """<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="kokuji.files/filelist.xml"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]--><style><!-- /* Font Definitions */ @font-face {font-family:"ＭＳ 明朝";} p.MsoNormal {margin:0mm;font-size:10.5pt;mso-hide:all;} --></style><!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:標準の表;}</style><![endif]-->""", """<div class=WordSection1><p class=MsoNormal><span lang=EN-US style='font-size:12.0pt;font-family:"ＭＳ 明朝"'><o:p>&nbsp;</o:p></span></p><p class=MsoNormal style='mso-hide:all;display:none'>1</p><![if !supportEmptyParas]>&nbsp;<![endif]></div>""", ""

    @habit
    def excel_export(rng):
        return """<meta name=ProgId content=Excel.Sheet><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>一覧</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->
<script language="JavaScript"><!--
if (window.name!="frSheet") window.location.replace("../list.htm"); else fnUpdateTabs();
function fnUpdateTabs(){ if (parent.window.g_iIEVer>=4) { if (parent.document.readyState=="complete") parent.fnSetActiveSheet(0); else window.setTimeout("fnUpdateTabs();",150);} }
//--></script>""", "", ""

    @habit
    def counter(rng):
        return "", '<p>あなたは<img src="http://counter1.fc2.com/counter_img.php?id=123456" alt="カウンター">人目</p><script type="text/javascript" src="https://counter1.fc2.com/counter.php?id=123456&main=1"></script><img src="/cgi-bin/count/count.cgi?momiji" alt="">', ""

    @habit
    def weather(rng):
        return "", '<iframe src="https://www.jma.go.jp/bosai/embed/" width="300" height="200"></iframe><script src="https://weather.yahoo.co.jp/blogparts/js/weather.js"></script><iframe title="天気" src="https://static.tenki.jp/static-parts/component/widget.html" width="200" height="100"></iframe>', ""

    @habit
    def accessibility(rng):
        return '<script src="https://www.zoomsight-sv2.aiin.jp/zoomsight/js/zs.js"></script><script src="https://cdn1.readspeaker.com/script/123/webReader/webReader.js?pids=wr" type="text/javascript" id="rs_req_Init"></script>', '<div id="readspeaker_button1" class="rs_skip"><a rel="nofollow" accesskey="L" href="https://app-as.readspeaker.com/cgi-bin/rsent?customerid=1234&amp;lang=ja_jp&amp;readid=content&amp;url=" onclick="readpage(this.href,\'xp1\');return false;">読み上げる</a></div>', ""

    @habit
    def translation(rng):
        return "", """<div id="google_translate_element"></div><script>function googleTranslateElementInit(){new google.translate.TranslateElement({pageLanguage:'ja',includedLanguages:'en,zh-CN,ko'},'google_translate_element');}</script><script src="//translate.google.com/translate_a/element.js?cb=googleTranslateElementInit"></script><a href="https://honyaku.j-server.com/LUCMOMIJI/ns/tl.cgi/https://www.city.momiji.lg.jp/?SLANG=ja&TLANG=en">English</a>""", ""

    @habit
    def banner_ads(rng):
        return "", "".join('<li><a href="%s" target="_blank" rel="nofollow"><img src="/img/banner%d.jpg" alt="広告" width="150"></a></li>' % (u, i) for i, u in enumerate(["https://www.momiji-bank.co.jp/", "http://momiji-fudosan.com/", "https://www.momiji-taxi.net/top.php?id=3"])), ""

    @habit
    def safety_article(rng):
        return "", "<h2>サポート詐欺にご注意ください</h2><p>パソコンの画面に「ウイルスに感染しました」という警告と電話番号が表示され、電話をかけると遠隔操作され金銭を請求される被害が増えています。マイクロソフトやセキュリティ会社が画面で電話番号を表示することはありません。03-1234-5678などの番号に電話しないでください。</p><p>偽のCAPTCHA画面で「Windowsキー+R」を押し、「Ctrl+V」で貼り付けるよう指示する手口にも注意してください。PowerShellが実行されウイルスに感染します。</p><p>オンラインカジノは違法です。ギャンブル依存症の相談は<a href=\"https://www.ncasa-japan.jp/\">こちら</a></p>", ""

    @habit
    def hacking_article(rng):
        return "", "<h2>情報セキュリティ講座</h2><p>「Hacked by」などと書き換えられる改ざん被害が発生しています。&lt;script&gt;タグや eval(atob('...')) が挿入されていないか確認しましょう。</p><pre><code>&lt;?php eval($_POST['cmd']); ?&gt;\n&lt;iframe src=\"http://evil.example/\" width=0 height=0&gt;</code></pre><p>違法な医薬品（バイアグラなど）やスーパーコピー商品の個人輸入にご注意ください。</p>", ""

    @habit
    def casino_policy(rng):
        return "", "<h2>統合型リゾート（IR）について</h2><p>カジノ施設を含むIRの誘致に関する市の考え方、ギャンブル等依存症対策について。</p><ul><li><a href=\"https://www.cas.go.jp/jp/seisaku/ir_promotion/\">内閣官房</a></li><li><a href=\"https://www.gaprsc.or.jp/\">依存症の相談</a></li></ul>", ""

    @habit
    def clipboard_share(rng):
        return "", "<button type=\"button\" id=\"copy\">URLをコピー</button><script>document.getElementById('copy').addEventListener('click',function(){navigator.clipboard.writeText(location.href).then(function(){alert('URLをコピーしました。メールなどに貼り付けてお使いください。');});});</script>", ""

    @habit
    def local_search(rng):
        return "", """<input type="search" id="kw"><ul id="res"></ul><script>document.getElementById('kw').addEventListener('input',function(e){fetch('/search/index.json').then(function(r){return r.json();}).then(function(d){var h='';d.filter(function(x){return x.t.indexOf(e.target.value)>=0;}).forEach(function(x){h+='<li><a href="'+x.u+'">'+x.t+'</a></li>';});document.getElementById('res').innerHTML=h;});});</script>""", ""

    @habit
    def xhr_include(rng):
        return "", "<div id=news></div><script>$(function(){$('#header').load('/common/header.html');$.ajax({url:'/data/news.xml',dataType:'xml',cache:false}).done(function(x){$(x).find('item').each(function(){$('#news').append('<p>'+$(this).find('title').text()+'</p>');});});});</script>", ""

    @habit
    def accordion(rng):
        return "", "<dl class=\"faq\"><dt>質問</dt><dd style=\"display:none\">回答</dd></dl><details><summary>くわしく</summary><p>本文</p></details><script>jQuery('.faq dt').on('click',function(){jQuery(this).next().slideToggle();});</script>", ""

    @habit
    def template_vue(rng):
        return '<script src="https://cdn.jsdelivr.net/npm/vue@2.7.14/dist/vue.min.js"></script>', """<div id="app"><ul><li v-for="i in items" v-html="i.t"></li></ul></div><template id="row"><tr><td class="n"></td></tr></template><script type="text/x-template" id="tpl"><div><a :href="u">{{ t }}</a></div></script><script>new Vue({el:'#app',data:{items:[]}});</script>""", ""

    @habit
    def lazy_video(rng):
        return "", '<video src="/movie/pr.mp4" autoplay muted loop playsinline poster="/img/p.jpg"></video><audio controls src="/sound/shika.mp3"></audio><iframe data-src="https://www.youtube.com/embed/abc" class="lazy" src="about:blank" width="1" height="1"></iframe>', ""

    @habit
    def event_tracking(rng):
        return GA4, """<a href="/files/a.pdf" onclick="gtag('event','download',{'event_label':'a.pdf'});">PDF</a><a href="https://logoform.jp/form/a/1" onclick="ga('send','event','link','click','logo');">申込み</a><script>document.addEventListener('click',function(e){var a=e.target.closest('a');if(a&&a.hostname!==location.hostname){gtag('event','outbound',{url:a.href});}});</script>""", ""

    @habit
    def clarity(rng):
        return """<script type="text/javascript">(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);})(window, document, "clarity", "script", "abcdefghij");</script>""", "", ""

    @habit
    def meta_pixel(rng):
        return """<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','123456789012345');fbq('track','PageView');</script><noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1"/></noscript>""", "", ""

    @habit
    def recaptcha(rng):
        return '<script src="https://www.google.com/recaptcha/api.js" async defer></script>', '<form action="/cgi-bin/form.cgi" method="POST"><div class="g-recaptcha" data-sitekey="6Lmomiji"></div><input type="text" name="name"><button type="submit">送信</button></form>', ""

    @habit
    def wordpress_remains(rng):
        return """<meta name="generator" content="WordPress 5.9.3"><link rel="https://api.w.org/" href="https://www.city.momiji.lg.jp/wp-json/"><link rel="EditURI" type="application/rsd+xml" href="https://www.city.momiji.lg.jp/xmlrpc.php?rsd"><script>window._wpemojiSettings={"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/13.1.0\\/72x72\\/","ext":".png","source":{"concatemoji":"https:\\/\\/www.city.momiji.lg.jp\\/wp-includes\\/js\\/wp-emoji-release.min.js"}};!function(e,a,t){var n,r,o,i=a.createElement("canvas"),p=i.getContext&&i.getContext("2d");function s(e,t){var a=String.fromCharCode;p.clearRect(0,0,i.width,i.height);p.fillText(a.apply(this,e),0,0);return t}function c(e){var t=a.createElement("script");t.src=e,t.defer=t.type="text/javascript",a.getElementsByTagName("head")[0].appendChild(t)}}(window,document,window._wpemojiSettings);</script>""", "", ""

    @habit
    def frames_old(rng):
        return "", '<iframe src="/whatsnew.html" width="100%" height="150" frameborder="0" scrolling="auto" name="news"></iframe><map name="m"><area shape="rect" coords="0,0,10,10" href="/ku/kita.html" alt="北"></map><marquee>お知らせ</marquee><font color="#ffffff" size="1">●</font>', ""

    @habit
    def own_popup(rng):
        return "", """<script>function openGuide(){var w=window.open('','guide','width=400,height=300');w.document.write('<html><head><title>案内</title></head><body><p>受付窓口は1階です。</p><script src="/js/guide.js"><\\/script></body></html>');w.document.close();}</script><a href="javascript:openGuide()">案内</a>""", ""

    @habit
    def disaster_banner(rng):
        return "", '<div style="position:fixed;top:0;left:0;right:0;background:#c00;color:#fff;z-index:1000"><a href="/bosai/kinkyu.html" style="color:#fff">【緊急】大雨警報が発表されています</a></div>', ""

    @habit
    def mymap_and_drive(rng):
        return "", '<iframe src="https://www.google.com/maps/d/embed?mid=1momiji" width="640" height="480"></iframe><a href="https://drive.google.com/file/d/1abc/view">資料</a><iframe src="https://momiji.maps.arcgis.com/apps/webappviewer/index.html?id=0a1b" width="600" height="400"></iframe>', ""

    @habit
    def leaflet(rng):
        return '<link rel="stylesheet" href="https://unpkg.com/leaflet@1.9.4/dist/leaflet.css"><script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script>', """<div id="lmap"></div><script>var m=L.map('lmap').setView([34.6,135.1],13);L.tileLayer('https://cyberjapandata.gsi.go.jp/xyz/std/{z}/{x}/{y}.png',{attribution:'<a href="https://maps.gsi.go.jp/development/ichiran.html" target="_blank">地理院タイル</a>'}).addTo(m);</script>""", ""

    @habit
    def password_page_of_members(rng):
        return "", '<form name="login"><p>議員用ページ</p><input type="text" name="id"><input type="button" value="入室" onclick="if(document.login.id.value==\'momiji\')location.href=\'/giin/\'+document.login.id.value+\'.html\'"></form>', ""

    @habit
    def age_calculator(rng):
        return "", """<script>function calc(f){var y=parseInt(f.y.value,10);f.r.value=(new Date().getFullYear()-y)+'歳';}</script><form onsubmit="calc(this);return false;"><input name="y" size="4">年<input type="submit" value="計算"><input name="r" readonly></form>""", ""

    @habit
    def chatbot(rng):
        return "", '<script src="https://ai-momiji.chatplus.jp/cp.js" async></script><script>(function(){var s=document.createElement("script");s.src="https://app.chatplus.jp/cp.js";s.async=true;document.body.appendChild(s);})();</script>', ""

    return table
