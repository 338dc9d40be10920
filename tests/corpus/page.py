"""Ordinary pages of an invented city, as offices and old tools make them. Deterministic: all chance comes from the
given random.Random."""

OWN = "www.city.momiji.lg.jp"
SECTIONS = ["くらし・手続き", "子育て・教育", "健康・福祉", "観光・文化", "事業者の方へ", "市政情報", "防災・安全", "ごみ・環境"]
TOPICS = ["住民票の写しの交付", "粗大ごみの申込み", "予防接種のお知らせ", "保育所の入所案内", "固定資産税の納期", "空き家バンク",
          "図書館の休館日", "避難所一覧", "パブリックコメントの募集", "市民農園の利用者募集", "水道料金の改定", "介護保険の手続き",
          "消費生活相談", "成人式のご案内", "マイナンバーカードの受取り", "入札結果", "議会だより", "花火大会", "市営バスの時刻表",
          "狂犬病予防注射", "国民健康保険", "農業委員会", "文化財の紹介", "市長の部屋"]
SENTENCES = ["お手続きには本人確認書類が必要です。", "詳しくは担当課までお問い合わせください。", "受付時間は平日の午前8時45分から午後5時30分までです。",
             "郵送での申請も受け付けています。", "令和8年度の予定を掲載しました。", "申込みは先着順です。定員になり次第締め切ります。",
             "悪天候の場合は中止することがあります。", "様式は下記からダウンロードできます。", "手数料は1通300円です。",
             "土曜日・日曜日・祝日・年末年始は休みです。", "駐車場には限りがありますので公共交通機関をご利用ください。",
             "不審な電話にご注意ください。市職員がATMの操作をお願いすることはありません。", "結果は市ホームページでお知らせします。"]
SECTION_NAMES = ["市民課", "福祉課", "環境課", "税務課", "教育委員会", "広報課", "危機管理課", "商工観光課"]


def paragraphs(rng, count):
    return "\n".join("<p>%s</p>" % "".join(rng.sample(SENTENCES, rng.randint(2, 4))) for _ in range(count))


def navigation(rng):
    items = "".join('<li><a href="/%s/index.html">%s</a></li>' % (slug, name)
                    for slug, name in zip(["kurashi", "kosodate", "kenko", "kanko", "jigyo", "shisei", "bosai", "kankyo"], SECTIONS))
    return '<ul class="gnav">%s</ul>' % items


def table(rng):
    rows = "".join("<tr><th>%s</th><td>%d件</td><td>%d円</td></tr>" % (t, rng.randint(1, 90), rng.randint(1, 90) * 100)
                   for t in rng.sample(TOPICS, 4))
    return '<table border="1" summary="一覧"><caption>一覧</caption>%s</table>' % rows


def page(rng, head="", body="", title=None, doctype="<!DOCTYPE html>", charset="utf-8", attributes="", tail=""):
    """One page; `head`, `body`, `attributes` and `tail` are put where such things stand."""
    topic = rng.choice(TOPICS)  # drawn in any case: an attacked page equals the approved one elsewhere
    title = title or topic
    return """%s
<html lang="ja">
<head>
<meta charset="%s">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>%s｜もみじ市</title>
<meta name="description" content="もみじ市の%sに関するページです。">
<link rel="canonical" href="https://%s/kurashi/%d.html">
<link rel="stylesheet" href="/css/style.css">
<script src="/js/jquery-3.7.1.min.js"></script>
%s
</head>
<body%s>
<div id="wrapper"><header><p class="logo"><a href="/"><img src="/img/logo.png" alt="もみじ市"></a></p>
%s</header>
<main id="content"><h1>%s</h1>
%s
%s
%s
<h2>お問い合わせ</h2><address>もみじ市役所 %s<br>電話 012-345-%04d</address></main>
<footer><p><small>Copyright Momiji City</small></p></footer></div>
%s
</body>
</html>
""" % (doctype, charset, title, title, OWN, rng.randint(1, 9999), head, attributes, navigation(rng), title,
       paragraphs(rng, rng.randint(2, 5)), body, table(rng) if rng.random() < .5 else "", rng.choice(SECTION_NAMES),
       rng.randint(0, 9999), tail)
