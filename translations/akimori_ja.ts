<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>akimori::Tr</name>
    <message>
        <source> Check the disk of this computer and run it again.</source>
        <translation>このコンピュータのディスクを確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source> It does not exist. Check the location.</source>
        <translation>指定した場所にありません。場所を確認してください。</translation>
    </message>
    <message>
        <source> The disk of this computer is full. Make room and run it again.</source>
        <translation>このコンピュータのディスクに空きがありません。空きを作ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source> There is no permission. Check the owner and the permissions.</source>
        <translation>アクセス権がありません。所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is already being worked on by another run. Wait until it ends, then try again.</source>
        <translation>%1 は、別の処理が使用中です。その処理が終わってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>An extraordinary open or closed day has no date. Enter or remove it.</source>
        <translation>臨時開庁日または臨時閉庁日に日付がありません。日付を入力するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Office hours need a first day, an opening and a closing time. Enter all three.</source>
        <translation>開庁時間には適用開始日、開庁時刻、閉庁時刻が必要です。3つとも入力してください。</translation>
    </message>
    <message>
        <source>The calendar has no office hours. Enter at least one line.</source>
        <translation>カレンダーに開庁時間がありません。1行以上入力してください。</translation>
    </message>
    <message>
        <source>The calendar has no open day after %1. Check the extraordinary closed days.</source>
        <translation>%1より後に開庁日がありません。臨時閉庁日の設定を確認してください。</translation>
    </message>
    <message>
        <source>The calendar has no open day before %1. Check the extraordinary closed days.</source>
        <translation>%1より前に開庁日がありません。臨時閉庁日の設定を確認してください。</translation>
    </message>
    <message>
        <source>The day %1 is entered twice as extraordinarily open or closed. Remove one entry.</source>
        <translation>%1が臨時開庁日・臨時閉庁日として2回入力されています。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>The era %1 must begin after %2 (%3). Correct its first day.</source>
        <translation>元号「%1」の開始日は、「%2」の開始日（%3）より後でなければなりません。開始日を修正してください。</translation>
    </message>
    <message>
        <source>The era %1 needs a name and a letter from A to Z that no other era uses.</source>
        <translation>元号「%1」には、ほかの元号で使用していない名称と、AからZまでの英字1文字が必要です。</translation>
    </message>
    <message>
        <source>The era that begins on %1 needs a name of one to four characters.</source>
        <translation>%1から始まる元号には、1文字から4文字までの名称が必要です。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be renamed to %2.</source>
        <translation>ファイル %1 の名前を %2 に変更できませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The file %1 is larger than anything Akimori writes there, so it is not read. Check where it comes from.</source>
        <translation>ファイル %1 は、アキモリがここに書き込む大きさを超えているため、読み取りません。このファイルがどこから来たのかを確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>フォルダー %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 could not be written to the disk.</source>
        <translation>フォルダー %1 の変更をディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The free space of %1 could not be read.</source>
        <translation>%1 の空き容量を調べられませんでした。</translation>
    </message>
    <message>
        <source>The holiday file was not imported: %1 The holiday data in use stay as they are. Download the file again from the Cabinet Office.</source>
        <translation>祝日データを読み込みませんでした。理由：%1 現在の祝日データはそのまま使用します。内閣府のウェブサイトからファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The holidays of the year %1 are not known. Dates from %2 to %3 can be used; other years need imported holiday data.</source>
        <translation>%1年の祝日が分かりません。使用できるのは%2年から%3年までです。それ以外の年は祝日データの読込みが必要です。</translation>
    </message>
    <message>
        <source>The hours before and after the office hours from %1 must be between 0 and 12 hours.</source>
        <translation>%1からの開庁時間の前後の時間は、0時間から12時間までの範囲で入力してください。</translation>
    </message>
    <message>
        <source>The lock file %1 could not be locked.</source>
        <translation>ロックファイル %1 をロックできませんでした。</translation>
    </message>
    <message>
        <source>The lock file %1 could not be opened.</source>
        <translation>ロックファイル %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The office hours from %1 close at %2, not after they open at %3. Correct the times.</source>
        <translation>%1からの開庁時間は、閉庁時刻（%2）が開庁時刻（%3）より後になっていません。時刻を修正してください。</translation>
    </message>
    <message>
        <source>The office hours from %1 with the hours before and after them fill the whole day, so no backup could ever run. Shorten them.</source>
        <translation>%1からの開庁時間とその前後の時間を合わせると1日すべてとなり、バックアップを実施できる時間がありません。時間を短くしてください。</translation>
    </message>
    <message>
        <source>The operation was cancelled. What was finished before stays as it is.</source>
        <translation>処理を中止しました。中止までに完了したものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>The year-end closure must begin on a day of December and end on a day of January.</source>
        <translation>年末年始の閉庁期間は、12月の日から1月の日までで入力してください。</translation>
    </message>
    <message>
        <source>This date does not exist. Enter it as year-month-day.</source>
        <translation>この日付は存在しません。「年-月-日」の形で入力してください。</translation>
    </message>
    <message>
        <source>Two lines of office hours begin on %1 and overlap. Remove one of them.</source>
        <translation>%1から適用する開庁時間が2行あり、重複しています。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>it contains no holiday.</source>
        <translation>祝日が1日も含まれていません。</translation>
    </message>
    <message>
        <source>it is UTF-16 text. UTF-8 and Shift_JIS can be read.</source>
        <translation>UTF-16の文書です。読み込めるのはUTF-8とShift_JISです。</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB.</source>
        <translation>大きさが1MiBを超えています。</translation>
    </message>
    <message>
        <source>it is no text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>its characters are neither UTF-8 nor Shift_JIS.</source>
        <translation>文字コードがUTF-8でもShift_JISでもありません。</translation>
    </message>
    <message>
        <source>line %1 has %2 columns instead of two (date, name).</source>
        <translation>%1行目が%2列です。2列（月日、名称）でなければなりません。</translation>
    </message>
    <message>
        <source>line %1 has no usable name of the day.</source>
        <translation>%1行目に使用できる名称がありません。</translation>
    </message>
    <message>
        <source>line %1 has the impossible date “%2”.</source>
        <translation>%1行目の日付「%2」は存在しません。</translation>
    </message>
    <message>
        <source>line %1 repeats the date %2.</source>
        <translation>%1行目の日付%2が重複しています。</translation>
    </message>
    <message>
        <source>the year %1 has only %2 days; at least %3 are expected.</source>
        <translation>%1年が%2日しかありません。少なくとも%3日あるはずです。</translation>
    </message>
</context>
<context>
    <name>akimori::advisories::Tr</name>
    <message>
        <source>%1 %2 is installed and already has the fix (%3).</source>
        <translation>%1 %2 が導入されており、修正済みです（修正版 %3）。</translation>
    </message>
    <message>
        <source>%1 %2 is installed and the distribution has no fixed version yet.</source>
        <translation>%1 %2 が導入されていますが、ディストリビューションの修正版はまだ提供されていません。</translation>
    </message>
    <message>
        <source>%1 %2 is installed; it is fixed in %3.</source>
        <translation>%1 %2 が導入されています。修正版は %3 です。</translation>
    </message>
    <message>
        <source>%1 %2 is recorded as installed by hand and lies in the affected range (%3).</source>
        <translation>個別に導入した %1 %2 は、影響を受ける範囲（%3）に含まれます。</translation>
    </message>
    <message>
        <source>%1 %2 is recorded as installed by hand and lies outside the affected range (%3).</source>
        <translation>個別に導入した %1 %2 は、影響を受ける範囲（%3）に含まれません。</translation>
    </message>
    <message>
        <source>%1 %2 is recorded as installed by hand, and the advisory names it. Compare the versions.</source>
        <translation>個別に導入した %1 %2 が、脆弱性情報に記載されています。版数を確認してください。</translation>
    </message>
    <message>
        <source>%1 %2 was installed on %3, which has the fix, but that list is older than 26 hours.</source>
        <translation>%3 の時点で修正済みの %1 %2 が導入されていましたが、構成情報が26時間より古いため、確認が必要です。</translation>
    </message>
    <message>
        <source>%1 entries are marked as hidden by the source and were left out.</source>
        <translation>情報源が非公開としている %1 件は、取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 entries are no security advisories (bug fixes, enhancements) and were left out.</source>
        <translation>セキュリティ情報ではない %1 件（不具合修正・機能追加）は、取り込んでいません。</translation>
    </message>
    <message>
        <source>30-day report</source>
        <translation>30日報告</translation>
    </message>
    <message>
        <source>A text at character %1 is longer than %2 characters and was cut.</source>
        <translation>%1 文字目からの文が %2 文字を超えるため、途中までとしました。</translation>
    </message>
    <message>
        <source>A verdict needs its reason. Give it with --reason.</source>
        <translation>判定には根拠が必要です。判定は記録していません。--reason で根拠を入力してください。</translation>
    </message>
    <message>
        <source>Accepting a risk needs a day in the future on which it ends. Give it with --until.</source>
        <translation>リスクを受容して適用しない場合は、将来の日付の期限が必要です。方針は記録していません。--until で期限を指定してください。</translation>
    </message>
    <message>
        <source>AlmaLinux errata</source>
        <translation>AlmaLinux セキュリティ情報</translation>
    </message>
    <message>
        <source>An alert of JPCERT/CC or IPA is judged by a named person, never by matching alone.</source>
        <translation>JPCERT/CC・IPA の注意喚起は担当者が判定します。自動照合だけで判定することはありません。</translation>
    </message>
    <message>
        <source>Apache HTTP Server vulnerabilities</source>
        <translation>Apache HTTP Server の脆弱性情報</translation>
    </message>
    <message>
        <source>At character %1 the elements are nested deeper than %2 levels.</source>
        <translation>%1 文字目で、要素の入れ子が %2 段を超えています。</translation>
    </message>
    <message>
        <source>CISA known exploited vulnerabilities</source>
        <translation>CISA 悪用が確認された脆弱性の一覧</translation>
    </message>
    <message>
        <source>Case %1 stays as it is: %2</source>
        <translation>案件「%1」は変更していません。%2</translation>
    </message>
    <message>
        <source>Characters that XML forbids were mended at %1 places.</source>
        <translation>XML で使えない文字などを %1 か所補正して読み込みました。</translation>
    </message>
    <message>
        <source>Deadline of the 30-day report: %1</source>
        <translation>30日報告の期限：%1</translation>
    </message>
    <message>
        <source>Debian security advisories</source>
        <translation>Debian セキュリティ情報</translation>
    </message>
    <message>
        <source>End of the accepted risk</source>
        <translation>リスク受容の期限</translation>
    </message>
    <message>
        <source>Entry %1 has neither a number nor a link and was left out.</source>
        <translation>%1 件目には番号もリンクもないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 has no CVE number and was left out.</source>
        <translation>%1 件目には CVE 番号がないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 has no JVN iPedia number and was left out.</source>
        <translation>%1 件目には JVN iPedia の番号がないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 has no JVN number and was left out.</source>
        <translation>%1 件目には JVN 番号がないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 has no number and was left out.</source>
        <translation>%1 件目には番号がないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 is not an object and was left out.</source>
        <translation>%1 件目は JSON のオブジェクトではないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>IPA important security information</source>
        <translation>IPA 重要なセキュリティ情報</translation>
    </message>
    <message>
        <source>It ends in the middle, after character %1.</source>
        <translation>%1 文字目より後が欠けています。</translation>
    </message>
    <message>
        <source>It has more than %1 entries; the rest was not read.</source>
        <translation>項目数が %1 件を超えたため、残りは読み込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>It is due on %1, %n open day(s) from now.</source>
        <translation><numerusform>期限は %1（残り %n 開庁日）です。</numerusform></translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>期限は本日です。</translation>
    </message>
    <message>
        <source>It is not well-formed at line %1, character %2 (%3).</source>
        <translation>%1 行目（%2 文字目）が XML として正しくありません（%3）。</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>期限（%1）を過ぎています。</translation>
    </message>
    <message>
        <source>JPCERT/CC</source>
        <translation>JPCERT/CC</translation>
    </message>
    <message>
        <source>JVN</source>
        <translation>JVN</translation>
    </message>
    <message>
        <source>JVN iPedia</source>
        <translation>JVN iPedia</translation>
    </message>
    <message>
        <source>Line %1 has a date that does not exist.</source>
        <translation>%1 行目の日付は存在しない日付です。</translation>
    </message>
    <message>
        <source>Line %1 is longer than a line of this list can be.</source>
        <translation>%1 行目が、この一覧の行としては長すぎます。</translation>
    </message>
    <message>
        <source>Line %1 is not the head of an advisory and was left out with what follows: %2</source>
        <translation>%1 行目はアドバイザリの見出しではないため、続く行とともに取り込んでいません: %2</translation>
    </message>
    <message>
        <source>MyJVN (alerts of IPA)</source>
        <translation>MyJVN（IPA の注意警戒情報）</translation>
    </message>
    <message>
        <source>MyJVN answers that nothing was found for the request.</source>
        <translation>MyJVN から、該当する情報はないとの回答がありました。</translation>
    </message>
    <message>
        <source>MyJVN refused the request (%1 %2). Nothing was checked: fetch it again later, or check the address of the source.</source>
        <translation>MyJVN が要求を受け付けませんでした（%1 %2）。確認はできていません。時間をおいて取得し直すか、情報源のアドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>No assessment is planned for the fiscal year %1, which ends in %n day(s).</source>
        <translation><numerusform>%1 年度の第三者診断が計画されていません。年度末まで残り %n 日です。</numerusform></translation>
    </message>
    <message>
        <source>Reading took longer than allowed and was stopped at character %1.</source>
        <translation>読み込みが許容時間を超えたため、%1 文字目で中止しました。</translation>
    </message>
    <message>
        <source>Red Hat errata</source>
        <translation>Red Hat セキュリティ情報</translation>
    </message>
    <message>
        <source>Submit the 30-day report by today: %1</source>
        <translation>30日報告の提出目標日：%1</translation>
    </message>
    <message>
        <source>The advisory names %1, and %2 %3 is installed. Its versions are not comparable with those of the distribution: look for the distribution's own advisory.</source>
        <translation>脆弱性情報に %1 が記載され、%2 %3 が導入されています。記載の版数はディストリビューションの版数と比較できません。ディストリビューションの情報を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The assessment %1 is planned; the fiscal year ends in %n day(s).</source>
        <translation><numerusform>診断 %1 を計画中です。年度末まで残り %n 日です。</numerusform></translation>
    </message>
    <message>
        <source>The assessment %1 was performed and its result reported.</source>
        <translation>診断 %1 を実施し、結果を報告済みです。</translation>
    </message>
    <message>
        <source>The assessment %1 was performed. Its result has to be reported to the city.</source>
        <translation>診断 %1 を実施しました。結果を本市へ報告してください。</translation>
    </message>
    <message>
        <source>The catalogue says that it has %1 entries, but %2 were found in the document.</source>
        <translation>一覧には %1 件あるとされていますが、文書に含まれていたのは %2 件です。</translation>
    </message>
    <message>
        <source>The document declares a DOCTYPE, which no feed needs and which can be used for an attack. It was not read. Check where it comes from.</source>
        <translation>文書に DOCTYPE 宣言があります。情報配信には不要で、攻撃に使われるおそれがあるため、読み込んでいません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>The document has no member “%1”, so it is not one of this source. Choose the source that the file comes from.</source>
        <translation>文書に「%1」の項目がなく、この情報源の文書ではありません。取り込んでいません。ファイルの情報源を確認して指定してください。</translation>
    </message>
    <message>
        <source>The document is a web page instead of a feed. It may be the login page of a proxy or an error page: check the address and the proxy settings.</source>
        <translation>文書は情報配信ではなくウェブページです。読み込んでいません。プロキシの認証画面またはエラー画面の可能性があります。アドレスとプロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>The document is larger than %1 MB and was not read. Check that it is the right file.</source>
        <translation>文書が %1 MB を超えるため、読み込んでいません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The document is not in the encoding it declares; it was read as %1.</source>
        <translation>文書の文字コードが宣言と異なるため、%1 として読み込みました（文字コード補正）。</translation>
    </message>
    <message>
        <source>The document is not valid JSON at byte %1 (%2). It may be cut off: fetch it again.</source>
        <translation>文書は %1 バイト目で JSON として正しくありません（%2）。途中で切れている可能性があります。取得し直してください。</translation>
    </message>
    <message>
        <source>The document of “%1” cannot be read: %2</source>
        <translation>「%1」の文書を読み込めません。%2</translation>
    </message>
    <message>
        <source>The document of “%1” contains no entry at all. That does not mean that there are no advisories: fetch it again, and check the address of the source.</source>
        <translation>「%1」の文書には項目が 1 件もありません。脆弱性情報がないという意味ではありません。取得し直し、情報源のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The document of “%1” is empty. That does not mean that there are no advisories: fetch it again.</source>
        <translation>「%1」の文書は空です。脆弱性情報がないという意味ではありません。取得し直してください。</translation>
    </message>
    <message>
        <source>The document of “%1” is larger than %2 MB and was not read. Check that it is the right file.</source>
        <translation>「%1」の文書は %2 MB を超えるため、読み込んでいません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The document starts with the element “%1”, which this source does not use. Choose the source that the file comes from.</source>
        <translation>文書がこの情報源では使われない要素「%1」で始まっています。取り込んでいません。ファイルの情報源を確認して指定してください。</translation>
    </message>
    <message>
        <source>The fiscal year %1 ended without an assessment by a third party.</source>
        <translation>%1 年度は第三者診断を実施しないまま終了しました。</translation>
    </message>
    <message>
        <source>The page is larger than %1 MB and was not read. Check that it is the right file.</source>
        <translation>ページが %1 MB を超えるため、読み込んでいません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The site's own pages use %1 %2 (first in %3), and the advisory names it. Compare the versions.</source>
        <translation>当サイトのページが %1 %2 を使用しており（最初に見つかったファイル：%3）、この情報に名称が挙げられています。版数を照合してください。</translation>
    </message>
    <message>
        <source>The site's own pages use %1 (first in %2), and the advisory names it. Which version it is could not be read: look at the file.</source>
        <translation>当サイトのページが %1 を使用しており（最初に見つかったファイル：%2）、この情報に名称が挙げられています。版数は読み取れませんでした。ファイルを確認してください。</translation>
    </message>
    <message>
        <source>The versions of %1 cannot be compared (installed %2, fixed %3).</source>
        <translation>%1 の版数を比較できません（導入版 %2、修正版 %3）。</translation>
    </message>
    <message>
        <source>There are more remarks of this kind; only the first ones are kept.</source>
        <translation>同じ種類の注意はほかにもあります。最初の分だけを残しました。</translation>
    </message>
    <message>
        <source>There is no source “%1”. Use one of: %2.</source>
        <translation>情報源「%1」はありません。次のいずれかを指定してください: %2</translation>
    </message>
    <message>
        <source>This is Debian's list of CVE numbers, which has no dates. Import the list of advisories (data/DSA/list or data/DLA/list).</source>
        <translation>これは日付を含まない Debian の CVE 番号一覧です。取り込んでいません。アドバイザリの一覧（data/DSA/list または data/DLA/list）を指定してください。</translation>
    </message>
    <message>
        <source>This is not one of Debian's lists of advisories: those start with a date in brackets. Check the file.</source>
        <translation>これは Debian のアドバイザリ一覧ではありません（一覧は角括弧付きの日付で始まります）。取り込んでいません。ファイルを確認してください。</translation>
    </message>
    <message>
        <source>Ubuntu security notices</source>
        <translation>Ubuntu セキュリティ情報</translation>
    </message>
    <message>
        <source>Verdict of a person</source>
        <translation>担当者による判定</translation>
    </message>
    <message>
        <source>What is installed on the server has not been read yet, so it cannot be judged. Read it with “advisory inventory”.</source>
        <translation>サーバの構成情報をまだ取得していないため、判定できません。「advisory inventory」で取得してください。</translation>
    </message>
    <message>
        <source>a report cannot be taken back. Record a further one.</source>
        <translation>報告は取り消せません。続報として記録してください。</translation>
    </message>
    <message>
        <source>it has to be judged before a policy is decided.</source>
        <translation>対応方針を決める前に、該当の有無を判定してください。</translation>
    </message>
    <message>
        <source>it has to be judged before the 30-day report.</source>
        <translation>30日報告の前に、該当の有無を判定してください。</translation>
    </message>
    <message>
        <source>its completion is already reported.</source>
        <translation>完了報告はすでに済んでいます。</translation>
    </message>
    <message>
        <source>its first report is already made. Record a further report.</source>
        <translation>速報はすでに済んでいます。続報として記録してください。</translation>
    </message>
    <message>
        <source>nginx security advisories</source>
        <translation>nginx セキュリティ情報</translation>
    </message>
    <message>
        <source>no policy is decided. Say with --reason why the consultation still goes on.</source>
        <translation>対応方針が決まっていません。協議を継続している理由を --reason で入力してください。</translation>
    </message>
    <message>
        <source>nobody can judge it as “not judged”.</source>
        <translation>「未判定」を判定結果として選ぶことはできません。</translation>
    </message>
    <message>
        <source>only a case judged as not affected needs nothing.</source>
        <translation>対応不要とできるのは、非該当と判定した案件だけです。</translation>
    </message>
    <message>
        <source>patches are used as supplied by the city. Record the file received from the city, or give the number of the consultation that agreed otherwise.</source>
        <translation>パッチは市から提供されたものを使用します。市から受領したファイルを記録するか、別の取り決めをした協議の番号を指定してください。</translation>
    </message>
    <message>
        <source>the 30-day report comes before the completion report.</source>
        <translation>完了報告の前に、30日報告を記録してください。</translation>
    </message>
    <message>
        <source>the first report comes before a further one.</source>
        <translation>続報の前に、速報を記録してください。</translation>
    </message>
    <message>
        <source>the need for a measure is decided after consulting the city. Record the consultation first.</source>
        <translation>対策の要否は、市との協議の後に決めます。先に協議を記録してください。</translation>
    </message>
    <message>
        <source>the patch is already applied.</source>
        <translation>パッチはすでに適用済みです。</translation>
    </message>
    <message>
        <source>the server was not seen with version %1 yet. Read it again with “advisory verify”.</source>
        <translation>サーバで版数 %1 をまだ確認できていません。「advisory verify」で読み直してください。</translation>
    </message>
    <message>
        <source>the work is not verified yet.</source>
        <translation>作業の検証が済んでいません。</translation>
    </message>
    <message>
        <source>“%1” cannot follow “%2”.</source>
        <translation>「%2」の次に「%1」へ進むことはできません。</translation>
    </message>
    <message>
        <source>“%1” is no policy. Use apply, mitigate, acceptRisk, monitor or notNeeded.</source>
        <translation>「%1」は対応方針ではありません。方針は記録していません。apply、mitigate、acceptRisk、monitor、notNeeded のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>akimori::archive::Tr</name>
    <message>
        <source>%1 exists already and is not overwritten. Choose an empty folder.</source>
        <translation>%1 はすでに存在するため、上書きしませんでした。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged in the generation %2, so it is not used. Verify the generation and use another one or a copy.</source>
        <translation>世代 %2 の中の %1 が壊れているため、使用しませんでした。世代を検証し、別の世代または控えを使用してください。</translation>
    </message>
    <message>
        <source>A member is larger than announced. Report this to the maker.</source>
        <translation>アーカイブ内のファイルが予告より大きくなっています。開発元へ連絡してください。</translation>
    </message>
    <message>
        <source>A member is smaller than announced. Report this to the maker.</source>
        <translation>アーカイブ内のファイルが予告より小さくなっています。開発元へ連絡してください。</translation>
    </message>
    <message>
        <source>Compressing failed. Report this to the maker.</source>
        <translation>圧縮に失敗しました。開発元へ連絡してください。</translation>
    </message>
    <message>
        <source>Exporting the generation</source>
        <translation>世代を書き出しています</translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation>世代を読み取っています</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The file %1 is damaged and was not exported. Verify the generations and choose an intact one.</source>
        <translation>ファイル %1 が壊れているため、書き出しませんでした。世代を検証し、壊れていないものを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be shown. Export or restore it instead.</source>
        <translation>ファイル %1 は大きすぎるため表示できません。書き出しまたは復元をご利用ください。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be opened.</source>
        <translation>世代ファイル %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be written.</source>
        <translation>世代ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 is not as long as its manifest says. Verify the generation and use another one or a copy.</source>
        <translation>世代ファイル %1 の大きさが目録と一致しません。世代を検証し、別の世代または控えを使用してください。</translation>
    </message>
    <message>
        <source>The generation file could not be read.</source>
        <translation>世代ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The manifest has format %1, which this version of Akimori does not know. Install the newest version.</source>
        <translation>目録の形式 %1 は、お使いのアキモリでは読み取れません。最新版を導入してください。</translation>
    </message>
    <message>
        <source>The manifest is damaged at line %1, so the generation cannot be used. Use another generation or a copy.</source>
        <translation>目録の %1 行目が壊れているため、この世代は使用できません。別の世代または控えを使用してください。</translation>
    </message>
    <message>
        <source>The manifest of the generation %1 belongs to another archive. Use another generation or a copy.</source>
        <translation>世代 %1 の目録は別のアーカイブのものです。この世代は使用できません。別の世代または控えを使用してください。</translation>
    </message>
    <message>
        <source>The manifest of the generation %1 does not match its check sum. Do not rename the three files of a generation; use another generation or a copy.</source>
        <translation>世代 %1 の目録がチェックサムと一致しません。この世代は使用できません。世代の3つのファイルの名前は変更せず、別の世代または控えを使用してください。</translation>
    </message>
    <message>
        <source>The site is too large for one generation file.</source>
        <translation>サイトが大きすぎるため、1つの世代ファイルに収まりません。</translation>
    </message>
    <message>
        <source>There is no file %1 in the generation %2. Choose another generation.</source>
        <translation>世代 %2 にファイル %1 はありません。別の世代を選んでください。</translation>
    </message>
    <message>
        <source>Verifying the generation</source>
        <translation>世代を検証しています</translation>
    </message>
    <message>
        <source>archive: frame %1</source>
        <translation>アーカイブ: フレーム %1</translation>
    </message>
    <message>
        <source>archive: missing</source>
        <translation>アーカイブ: 存在しません</translation>
    </message>
    <message>
        <source>archive: not as it was written</source>
        <translation>アーカイブ: 書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>check sum file: missing or not as it was written</source>
        <translation>チェックサムファイル: 存在しないか、書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>manifest: %1</source>
        <translation>目録: %1</translation>
    </message>
    <message>
        <source>manifest: not as it was written</source>
        <translation>目録: 書き込んだ内容と異なります</translation>
    </message>
</context>
<context>
    <name>akimori::backup::Tr</name>
    <message>
        <source>%1 could not be looked into, so what is in it is not in the generation: %2</source>
        <translation>%1 の中を確認できなかったため、その中身は世代に含まれていません: %2</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the generation. Check its permissions.</source>
        <translation>%1 を読み取れなかったため、世代に含まれていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is a generation of another site or kind. Choose one of this site and kind.</source>
        <translation>%1 は別のサイトまたは別の種別の世代です。このサイト・種別の世代を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no file, folder or link and is only named in the generation.</source>
        <translation>%1 はファイル・フォルダー・リンクのいずれでもないため、世代には名前だけを記録しました。</translation>
    </message>
    <message>
        <source>%1 kept changing while it was read. The generation has what was read last.</source>
        <translation>%1 は読み取り中に変更が続きました。世代には最後に読み取った内容を収めています。</translation>
    </message>
    <message>
        <source>%1 was left out on purpose: it holds a secret. Keep it in a safe place.</source>
        <translation>%1 は秘密情報を含むため、意図して除外しました。別の安全な場所に保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed while they were read and are read once more.</source>
        <translation><numerusform>読み取り中に %n 件のファイルが変更されたため、もう一度読み取ります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) are damaged in the previous generation and are read from the server again. Verify the previous generation.</source>
        <translation><numerusform>前回の世代で %n 件のファイルが壊れているため、サーバーから読み取り直します。前回の世代を検証してください。</numerusform></translation>
    </message>
    <message>
        <source>A backup needs at least one absolute document root. Check the settings of the site.</source>
        <translation>バックアップには、絶対パスの公開フォルダーが1つ以上必要です。サイトの設定を確認してください。</translation>
    </message>
    <message>
        <source>Comparing touched files on the server</source>
        <translation>更新の疑いのあるファイルをサーバー上で照合しています</translation>
    </message>
    <message>
        <source>Looking for files that changed meanwhile</source>
        <translation>読み取り中に変更されたファイルを確認しています</translation>
    </message>
    <message>
        <source>Reading the changed files</source>
        <translation>変更されたファイルを読み取っています</translation>
    </message>
    <message>
        <source>Reading the generation back</source>
        <translation>世代を読み戻して確認しています</translation>
    </message>
    <message>
        <source>Taking over unchanged files</source>
        <translation>変更のないファイルを引き継いでいます</translation>
    </message>
    <message>
        <source>The disk of %1 has room for %2 MB, but the generation may need %3 MB. Nothing was started. Make room and run it again.</source>
        <translation>%1 のディスクの空きは %2 MB ですが、世代の作成に最大 %3 MB が必要です。バックアップは開始していません。空き容量を確保してから、やり直してください。</translation>
    </message>
    <message>
        <source>The disk of this computer gave back other data than was written to %1, so it does not count as a generation. Check the disk and run the backup again.</source>
        <translation>%1 に書き込んだ内容と、ディスクから読み戻した内容が一致しませんでした。この世代は採用していません。このコンピューターのディスクを点検し、バックアップをやり直してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be read.</source>
        <translation>世代ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be removed.</source>
        <translation>世代ファイル %1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be renamed.</source>
        <translation>世代ファイル %1 の名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>The generation file %1 could not be written.</source>
        <translation>世代ファイル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The generations of this site and kind</source>
        <translation>このサイト・種別の世代</translation>
    </message>
    <message>
        <source>The previous generation %1 is damaged. Its files are read from the server again. Verify it.</source>
        <translation>前回の世代 %1 が壊れています。該当するファイルはサーバーから読み取り直します。前回の世代を検証してください。</translation>
    </message>
    <message>
        <source>The previous generation cannot be used, so every file is read from the server: %1</source>
        <translation>前回の世代を利用できないため、すべてのファイルをサーバーから読み取ります: %1</translation>
    </message>
    <message>
        <source>There are 99 generations of this second in %1 already. Wait a second and run it again.</source>
        <translation>%1 には同じ時刻（秒）の世代がすでに99個あります。1秒以上待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>There is no generation %1 to discard. Look at the list of generations.</source>
        <translation>破棄する世代 %1 がありません。世代の一覧を確認してください。</translation>
    </message>
    <message>
        <source>What the server sent is not the files that were asked for, so nothing of this run is kept as a generation. Run it again; if it happens again, check the server's tar.</source>
        <translation>サーバーから届いた内容が、要求したファイルと一致しませんでした。今回の内容は世代として残していません。もう一度実行し、繰り返す場合はサーバーの tar を確認してください。</translation>
    </message>
    <message>
        <source>What was just received is damaged on the disk of this computer. Check the disk and run the backup again.</source>
        <translation>受信した直後のデータが、このコンピューターのディスク上で壊れています。ディスクを点検し、バックアップをやり直してください。</translation>
    </message>
    <message>
        <source>… and %1 more; the manifest names them all.</source>
        <translation>ほか %1 件（すべて目録に記載しています）</translation>
    </message>
</context>
<context>
    <name>akimori::cli::Tr</name>
    <message>
        <source>  gap: %1</source>
        <translation>  欠落: %1</translation>
    </message>
    <message>
        <source>  not checked: %1 (%2)</source>
        <translation>  未検査：%1（%2）</translation>
    </message>
    <message>
        <source>  remark: %1</source>
        <translation>  備考: %1</translation>
    </message>
    <message>
        <source>%1 (not announced yet)</source>
        <translation>%1（暫定・未公告）</translation>
    </message>
    <message>
        <source>%1 advisories looked at, %2 cases</source>
        <translation>%1 件確認、対応案件 %2 件</translation>
    </message>
    <message>
        <source>%1 change(s), %2 file(s) stay as they are, %3 to upload</source>
        <translation>変更 %1 件、そのままのファイル %2 件、送信量 %3</translation>
    </message>
    <message>
        <source>%1 generation(s) copied and read back there, %2 were there already.</source>
        <translation>%1 世代を複写し、複写先で読み戻して確認しました。%2 世代はすでにありました。</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 時間 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>%1 holidays from %2 through %3 are in force (read as %4).</source>
        <translation>%2 から %3 までの祝日・休日 %1 日を取り込みました（文字コード：%4）。</translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>%1 is handed over to %2. From the request to the handover: %3</source>
        <translation>%1 を %2 に引き渡しました。依頼から引渡しまで: %3</translation>
    </message>
    <message>
        <source>%1 is intact.</source>
        <translation>%1 は正常です。</translation>
    </message>
    <message>
        <source>%1 is needed, and there is no terminal to ask for it. Set the environment variable %2.</source>
        <translation>%1 が必要ですが、入力を求める端末がありません。環境変数 %2 に設定してください。</translation>
    </message>
    <message>
        <source>%1 scripts and pages of generation %2 were looked through, %3 libraries found</source>
        <translation>世代 %2 のスクリプトとページ %1 ファイルを調べ、ライブラリ %3 件を検出しました</translation>
    </message>
    <message>
        <source>%1, %2; fetched from the server: %3</source>
        <translation>%1、%2。サーバから取得した量：%3</translation>
    </message>
    <message>
        <source>%1: %2 clean generations are kept. After the next backup these go: %3</source>
        <translation>%1：正常な世代を %2 世代保管します。次のバックアップのあとに廃棄する世代：%3</translation>
    </message>
    <message>
        <source>%1: %2 entries looked at, %3 new, %4 revised, %5 concern the site</source>
        <translation>%1: %2 件確認、新規 %3 件、改訂 %4 件、該当・要確認 %5 件</translation>
    </message>
    <message>
        <source>%1: %2 packages, %3 updates wait, %4 advisories concern the server</source>
        <translation>%1: パッケージ %2 件、未適用の更新 %3 件、関係する脆弱性情報 %4 件</translation>
    </message>
    <message>
        <source>%1: %2 requests, %3 with 4xx, %4 with 5xx, %5 that look like attacks</source>
        <translation>%1：リクエスト %2 件、4xx %3 件、5xx %4 件、攻撃とみられる要求 %5 件</translation>
    </message>
    <message>
        <source>%1: could not be checked</source>
        <translation>%1: 確認できませんでした</translation>
    </message>
    <message>
        <source>%1: the file says “%2”, the law's rules say “%3”. The file counts.</source>
        <translation>%1：ファイルでは「%2」、法律の規則では「%3」です。ファイルの内容を採用します。</translation>
    </message>
    <message>
        <source>%1: unchanged since the last look</source>
        <translation>%1: 前回の確認から変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>あと %n 日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) were written to %1.</source>
        <translation><numerusform>期限 %n 件を %1 に書き出しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n ファイル</numerusform></translation>
    </message>
    <message>
        <source>(whole site)</source>
        <translation>（サイト全体）</translation>
    </message>
    <message>
        <source>--generation and --all exclude each other. Give one of them.</source>
        <translation>--generation と --all は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>A .tar.zst with its manifest, e.g. of the second copy</source>
        <translation>目録のそろった .tar.zst（副本など）</translation>
    </message>
    <message>
        <source>A further case on the same paper; may be repeated</source>
        <translation>同じ書面に載せる別の案件（複数指定可）</translation>
    </message>
    <message>
        <source>A log file on the server, with its rotated files; may be repeated</source>
        <translation>サーバ上のログファイル（ローテーション済みファイルを含む。複数指定可）</translation>
    </message>
    <message>
        <source>A masked copy with pseudonyms in place of cut addresses</source>
        <translation>アドレスを仮名に置き換えたマスク済みの写しを加える</translation>
    </message>
    <message>
        <source>A restore changes the live site. Look at “restore preview”, then add --yes.</source>
        <translation>復元は公開中のサイトを変更します。「restore preview」で内容を確かめてから、--yes を付けて実行してください。</translation>
    </message>
    <message>
        <source>Add a copy with cut addresses and without query strings</source>
        <translation>アドレスを丸め、クエリ文字列を除いた写しを追加する</translation>
    </message>
    <message>
        <source>Add a folder or file of the server</source>
        <translation>サーバのフォルダまたはファイルを加える</translation>
    </message>
    <message>
        <source>Address to fetch; may be repeated</source>
        <translation>取得先アドレス（複数指定可）</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>公開アドレス：%1</translation>
    </message>
    <message>
        <source>Addresses it comes from</source>
        <translation>診断元IP</translation>
    </message>
    <message>
        <source>Akimori made a mistake that its developers have to mend. Please report the details.</source>
        <translation>アキモリの内部で誤りが起きました。お手数ですが、詳細を開発元へお知らせください。</translation>
    </message>
    <message>
        <source>All generations (default)</source>
        <translation>すべての世代（既定）</translation>
    </message>
    <message>
        <source>Also fetch the pages as a visitor</source>
        <translation>閲覧者としてもページを取得して確かめる</translation>
    </message>
    <message>
        <source>Also read back what was copied earlier</source>
        <translation>以前に複写したものも読み戻して確認する</translation>
    </message>
    <message>
        <source>An AES-256 encrypted zip in place of a folder</source>
        <translation>フォルダの代わりに AES-256 で暗号化した zip を作る</translation>
    </message>
    <message>
        <source>Approve the server's present state as baseline</source>
        <translation>サーバの現在の状態を基準として承認する</translation>
    </message>
    <message>
        <source>Approved copy of the same tree; then only the difference is judged</source>
        <translation>承認済みの同じフォルダの写し（指定すると差分だけを判定）</translation>
    </message>
    <message>
        <source>Approved exception of kind retention</source>
        <translation>承認済みの例外（種類：世代保管）</translation>
    </message>
    <message>
        <source>Approved exception that allows it outside the backup window</source>
        <translation>実施時間帯の外で行うための、承認済みの例外運用</translation>
    </message>
    <message>
        <source>As printed by “restore apply”</source>
        <translation>「restore apply」が表示した番号</translation>
    </message>
    <message>
        <source>As printed on papers</source>
        <translation>書類に印刷される文字列</translation>
    </message>
    <message>
        <source>At most this many (default: 200)</source>
        <translation>表示する最大件数（既定：200）</translation>
    </message>
    <message>
        <source>Back to the usual addresses</source>
        <translation>既定のアドレスに戻す</translation>
    </message>
    <message>
        <source>Backup after the change (default: the first one after it)</source>
        <translation>変更後のバックアップ（省略時：作業後の最初の世代）</translation>
    </message>
    <message>
        <source>Backup before the change (default: the newest)</source>
        <translation>変更前のバックアップ（省略時：最新の世代）</translation>
    </message>
    <message>
        <source>Backups before and after</source>
        <translation>バックアップ計画（変更前後）</translation>
    </message>
    <message>
        <source>Baseline %1, approved %2 by %3: %4 files. %5%6</source>
        <translation>基準 %1（%2 に %3 が承認、%4 ファイル）%5%6</translation>
    </message>
    <message>
        <source>Beginning of the document numbers</source>
        <translation>文書番号の接頭辞</translation>
    </message>
    <message>
        <source>Beginning of the range, inclusive (JST)</source>
        <translation>対象期間の始まり（その時刻を含む、日本時間）</translation>
    </message>
    <message>
        <source>Body that performs it</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>CVSS score as the report says</source>
        <translation>CVSS（報告書の記載どおり）</translation>
    </message>
    <message>
        <source>Change the addresses of a source</source>
        <translation>情報源のアドレスを変更する</translation>
    </message>
    <message>
        <source>Check that no record was changed</source>
        <translation>記録が書き換えられていないことを確かめる</translation>
    </message>
    <message>
        <source>Check that this computer can do its duty unattended; says what to do</source>
        <translation>このパソコンで自動実行できる状態かを確かめ、必要な対応を示す</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>閉庁時刻</translation>
    </message>
    <message>
        <source>Confirm a decision that was given by telephone</source>
        <translation>電話で受けた判断を事後確認する</translation>
    </message>
    <message>
        <source>Connected through: %1</source>
        <translation>接続方式：%1</translation>
    </message>
    <message>
        <source>Copy a generation for somebody without Akimori</source>
        <translation>アキモリのない相手のために世代を書き出す</translation>
    </message>
    <message>
        <source>Copy the logs of a range with proof and pack them</source>
        <translation>対象期間のログを証跡付きで写し取り、提示物にまとめる</translation>
    </message>
    <message>
        <source>Day of the next report, while the consultation goes on</source>
        <translation>協議継続中の場合の次回報告日</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>契約・依頼日</translation>
    </message>
    <message>
        <source>Day on which the site became public</source>
        <translation>サイトの公開日</translation>
    </message>
    <message>
        <source>Decide the policy for a case</source>
        <translation>案件の対応方針を決定します</translation>
    </message>
    <message>
        <source>Delete the copy of a package on this computer and record it</source>
        <translation>このコンピュータ上の提示物の写しを廃棄し、記録する</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細：%1</translation>
    </message>
    <message>
        <source>Discard one generation; fewer than three need an approval</source>
        <translation>世代を1つ廃棄する（3世代を下回る場合は承認が必要）</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>確認せずに実行する</translation>
    </message>
    <message>
        <source>Document root on the server; may be repeated</source>
        <translation>サーバ上の公開フォルダ（複数指定可）</translation>
    </message>
    <message>
        <source>Document roots: %1</source>
        <translation>公開フォルダ：%1</translation>
    </message>
    <message>
        <source>Does a backup affect the site's performance? (default: yes)</source>
        <translation>バックアップが本来機能の性能に影響するか（既定：yes）</translation>
    </message>
    <message>
        <source>Drill %1: one hour of logs in %2, %3 line(s), %4 gap(s)</source>
        <translation>提示訓練 %1：1時間分のログを %2 で抽出、%3 行、欠落 %4 件</translation>
    </message>
    <message>
        <source>Effect on the service</source>
        <translation>サービス影響</translation>
    </message>
    <message>
        <source>End of the range, exclusive (JST)</source>
        <translation>対象期間の終わり（その時刻を含まない、日本時間）</translation>
    </message>
    <message>
        <source>Environment variable with the zip's password</source>
        <translation>zip のパスワードを入れた環境変数の名前</translation>
    </message>
    <message>
        <source>Expected impact</source>
        <translation>想定影響</translation>
    </message>
    <message>
        <source>Extract one hour as a drill and say what would be missing</source>
        <translation>1時間分を試し抽出し、不足するものを示す（提示訓練）</translation>
    </message>
    <message>
        <source>Fetch every file and hash it here instead of on the server</source>
        <translation>全ファイルを取得し、サーバではなくこちらでハッシュを計算する</translation>
    </message>
    <message>
        <source>Fetch the sources and store what is new</source>
        <translation>情報源を取得し、新しい情報を保存します</translation>
    </message>
    <message>
        <source>Find the JavaScript libraries in the site's own pages</source>
        <translation>当サイトのページが使う JavaScript ライブラリを調べる</translation>
    </message>
    <message>
        <source>Fingerprint of the server's key as its owner told you</source>
        <translation>サーバの管理者から伝えられたホスト鍵の指紋</translation>
    </message>
    <message>
        <source>First closed day of December</source>
        <translation>12月の休みの初日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>First day (default: the last one)</source>
        <translation>最初の日（省略時：最後の日と同じ）</translation>
    </message>
    <message>
        <source>First day in the role (default: today)</source>
        <translation>役割の開始日（省略時：本日）</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>契約の開始日</translation>
    </message>
    <message>
        <source>First day on which it was performed</source>
        <translation>診断期間の初日</translation>
    </message>
    <message>
        <source>First planned day</source>
        <translation>予定期間の初日</translation>
    </message>
    <message>
        <source>Fiscal year it counts for (default: that of the planned days)</source>
        <translation>対象年度（省略時：予定日の年度）</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>提示物を置くフォルダ</translation>
    </message>
    <message>
        <source>Folder on another disk</source>
        <translation>別のディスクのフォルダ</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き出し先のフォルダ</translation>
    </message>
    <message>
        <source>Folder with ledger, generations and settings (default: the user's data folder)</source>
        <translation>台帳・世代・設定を置くフォルダ（既定：利用者のデータフォルダ）</translation>
    </message>
    <message>
        <source>For which site (default: every site)</source>
        <translation>対象のサイト（省略時：すべて）</translation>
    </message>
    <message>
        <source>From the request to the package: %1</source>
        <translation>依頼から提示物の完成まで: %1</translation>
    </message>
    <message>
        <source>Generation %1 is discarded; %2 verified ones are left.</source>
        <translation>世代 %1 を廃棄しました。検証済みの世代は %2 つ残っています。</translation>
    </message>
    <message>
        <source>Generation %1 is restored: %2 change(s), every file checked on the server.</source>
        <translation>世代 %1 を復元しました。変更 %2 件、全ファイルをサーバ上で照合済みです。</translation>
    </message>
    <message>
        <source>Generation %1 onto %2</source>
        <translation>世代 %1 → %2</translation>
    </message>
    <message>
        <source>Generation %1 was taken and read back without a fault.</source>
        <translation>世代 %1 を取得し、読み戻して異常がないことを確認しました。</translation>
    </message>
    <message>
        <source>Give exactly one of --open, --closed and --remove.</source>
        <translation>--open、--closed、--remove のいずれか1つを指定してください。</translation>
    </message>
    <message>
        <source>Give one of responsible, manager and operator.</source>
        <translation>responsible、manager、operator のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Give the addresses with --url, or --default to go back to the usual ones.</source>
        <translation>アドレスは変更していません。--url でアドレスを指定するか、既定に戻す場合は --default を指定してください。</translation>
    </message>
    <message>
        <source>Go back to the standard list</source>
        <translation>標準の一覧に戻す</translation>
    </message>
    <message>
        <source>Go back to the tree from before a restore</source>
        <translation>復元前の状態へ切り戻す</translation>
    </message>
    <message>
        <source>Hash printed on a submitted paper</source>
        <translation>提出済みの書類に印字されたハッシュ値</translation>
    </message>
    <message>
        <source>Hours of the work</source>
        <translation>作業時間帯</translation>
    </message>
    <message>
        <source>How it was installed</source>
        <translation>導入方法</translation>
    </message>
    <message>
        <source>How long the site stopped</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>How the decision was given (default: pin, asked for or from AKIMORI_PIN)</source>
        <translation>判断の受け方（省略時：pin。入力を求めるか AKIMORI_PIN から読む）</translation>
    </message>
    <message>
        <source>How the password went to the city (never the password)</source>
        <translation>パスワードの伝達方法（パスワード自体は書かない）</translation>
    </message>
    <message>
        <source>How the result is checked</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>How they asked: telephone, mail …</source>
        <translation>依頼の方法（電話、メールなど）</translation>
    </message>
    <message>
        <source>How to connect (default: auto)</source>
        <translation>接続方式（既定：auto）</translation>
    </message>
    <message>
        <source>Judge the contents of a local folder by rules, without a server</source>
        <translation>手元のフォルダの内容を規則で判定する（サーバは使わない）</translation>
    </message>
    <message>
        <source>Keep the list of software that no package manager knows</source>
        <translation>パッケージ管理外のソフトウェアの一覧を管理します</translation>
    </message>
    <message>
        <source>Kind of backup</source>
        <translation>バックアップの種別</translation>
    </message>
    <message>
        <source>Kind: web application, platform …; may be repeated</source>
        <translation>種別：Webアプリケーション、プラットフォームなど（複数指定可）</translation>
    </message>
    <message>
        <source>Language of messages (default: ja)</source>
        <translation>表示の言語（既定：ja）</translation>
    </message>
    <message>
        <source>Last closed day of January</source>
        <translation>1月の休みの最終日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Last day (default: today)</source>
        <translation>最後の日（省略時：本日）</translation>
    </message>
    <message>
        <source>Last day in the role (default: open)</source>
        <translation>役割の最終日（省略時：定めない）</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>契約の終了日</translation>
    </message>
    <message>
        <source>Last day on which it was performed</source>
        <translation>診断期間の最終日</translation>
    </message>
    <message>
        <source>Last planned day</source>
        <translation>予定期間の最終日</translation>
    </message>
    <message>
        <source>Let systemd call run-due every quarter of an hour</source>
        <translation>15分ごとに run-due を実行するよう systemd に登録する</translation>
    </message>
    <message>
        <source>Let the person choose a PIN now (or set AKIMORI_PIN)</source>
        <translation>暗証番号をここで決める（または AKIMORI_PIN に設定する）</translation>
    </message>
    <message>
        <source>List exceptions and their state</source>
        <translation>例外の申請と状態を一覧する</translation>
    </message>
    <message>
        <source>List the assessments and how the fiscal year stands</source>
        <translation>第三者診断の一覧と年度の状況を表示する</translation>
    </message>
    <message>
        <source>List the cases</source>
        <translation>対応案件の一覧を表示します</translation>
    </message>
    <message>
        <source>List the kept generations</source>
        <translation>保管中の世代を一覧する</translation>
    </message>
    <message>
        <source>List the maintenance organisation</source>
        <translation>運用保守体制を一覧する</translation>
    </message>
    <message>
        <source>List the records, newest first</source>
        <translation>記録を新しい順に一覧する</translation>
    </message>
    <message>
        <source>List the registered sites</source>
        <translation>登録済みのサイトを一覧する</translation>
    </message>
    <message>
        <source>List the requests and packages</source>
        <translation>依頼と提示物の一覧を表示する</translation>
    </message>
    <message>
        <source>List the scans</source>
        <translation>検査を一覧する</translation>
    </message>
    <message>
        <source>List the sources, their addresses and when they were checked</source>
        <translation>情報源、アドレス、確認日時の一覧を表示する</translation>
    </message>
    <message>
        <source>Log package %1: %2 file(s), %3 line(s) in the range, %4 gap(s)</source>
        <translation>ログ提示物 %1: ファイル %2 件、対象期間の行 %3 行、欠落 %4 件</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Look for tampering now</source>
        <translation>いま改ざん検査を行う</translation>
    </message>
    <message>
        <source>Mail, by hand …</source>
        <translation>メール、持参など</translation>
    </message>
    <message>
        <source>Make or continue the second copy of everything in another place</source>
        <translation>別の場所への二次保管を行う（中断した続きからも可）</translation>
    </message>
    <message>
        <source>Method and tools with versions</source>
        <translation>手法・ツール（版数）</translation>
    </message>
    <message>
        <source>Name of the finding</source>
        <translation>指摘事項の名称</translation>
    </message>
    <message>
        <source>Name or address that is assessed; may be repeated</source>
        <translation>診断対象の名称またはアドレス（複数指定可）</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>No backup so long after closing (default: 240)</source>
        <translation>閉庁後にバックアップを禁止する分数（省略時：240）</translation>
    </message>
    <message>
        <source>No backup so long before opening (default: 240)</source>
        <translation>開庁前にバックアップを禁止する分数（省略時：240）</translation>
    </message>
    <message>
        <source>No baseline is approved for “%1”. Approve one with “baseline approve”.</source>
        <translation>「%1」には承認済みの基準がありません。「baseline approve」で承認してください。</translation>
    </message>
    <message>
        <source>No command is given. “akimori-cli --help” lists them.</source>
        <translation>コマンドが指定されていません。「akimori-cli --help」で一覧を確かめてください。</translation>
    </message>
    <message>
        <source>No exception was requested yet.</source>
        <translation>例外の申請はまだありません。</translation>
    </message>
    <message>
        <source>No generation is kept yet, so nothing could be checked.</source>
        <translation>保管中の世代がまだないため、検証できませんでした。</translation>
    </message>
    <message>
        <source>No generation is kept yet. Take one with “backup run”.</source>
        <translation>保管中の世代はまだありません。「backup run」で取得してください。</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>進捗を表示しない</translation>
    </message>
    <message>
        <source>No site is registered in this profile. Register one with “site add”.</source>
        <translation>このプロファイルにはサイトが登録されていません。「site add」で登録してください。</translation>
    </message>
    <message>
        <source>Nobody is recorded, so no roles are checked. Record people with “role set”.</source>
        <translation>体制が登録されていないため、役割の確認は行いません。「role set」で登録してください。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の来た作業はありません。</translation>
    </message>
    <message>
        <source>Number of clean generations, at least 3</source>
        <translation>正常な世代の数（3以上）</translation>
    </message>
    <message>
        <source>Number of the change record, for “applied”</source>
        <translation>変更作業番号（applied の場合は必須）</translation>
    </message>
    <message>
        <source>Number of the change work that made this state</source>
        <translation>この状態にした変更作業の番号</translation>
    </message>
    <message>
        <source>Number of the consultation</source>
        <translation>協議番号</translation>
    </message>
    <message>
        <source>Number of the consultation that allowed another source</source>
        <translation>市の提供によらないことを取り決めた協議の番号</translation>
    </message>
    <message>
        <source>Number of the consultation with the city</source>
        <translation>協議番号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>On which medium and how</source>
        <translation>媒体・引渡し方法</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>標準出力に JSON を1つ出力する</translation>
    </message>
    <message>
        <source>Only say what would go</source>
        <translation>変更せず、廃棄予定だけを示す</translation>
    </message>
    <message>
        <source>Only say what would run</source>
        <translation>実行せず、対象だけを示す</translation>
    </message>
    <message>
        <source>Only the view from outside</source>
        <translation>外部からの確認だけを行う</translation>
    </message>
    <message>
        <source>Only this file or folder, relative to the root or absolute; may be repeated</source>
        <translation>このファイルまたはフォルダだけ（公開フォルダからの相対または絶対、複数指定可）</translation>
    </message>
    <message>
        <source>Only this source; may be repeated</source>
        <translation>この情報源だけ（複数指定可）</translation>
    </message>
    <message>
        <source>Onto the server of another registered site</source>
        <translation>登録済みの別のサイトのサーバへ復元する</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>開庁時刻</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通の指定：</translation>
    </message>
    <message>
        <source>Our opinion on whether measures are needed</source>
        <translation>対策要否についての受託者意見</translation>
    </message>
    <message>
        <source>Our own view</source>
        <translation>受託者の所見</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>総合評価</translation>
    </message>
    <message>
        <source>PEM file with the company's root certificate</source>
        <translation>社内ルート証明書の PEM ファイル</translation>
    </message>
    <message>
        <source>PIN of the person who confirms</source>
        <translation>事後確認する人の暗証番号</translation>
    </message>
    <message>
        <source>PIN of the person who decides</source>
        <translation>判断する人の暗証番号</translation>
    </message>
    <message>
        <source>PIN of “%1”</source>
        <translation>「%1」の暗証番号</translation>
    </message>
    <message>
        <source>Plan the yearly assessment by a third party</source>
        <translation>年次の第三者診断を計画する</translation>
    </message>
    <message>
        <source>Planned day of the completion report</source>
        <translation>完了報告の予定日</translation>
    </message>
    <message>
        <source>Planned day of the work</source>
        <translation>適用予定日</translation>
    </message>
    <message>
        <source>Print the daily line of evidence: how many were checked, how many concern the site</source>
        <translation>日ごとの確認記録（確認件数と該当件数）を表示する</translation>
    </message>
    <message>
        <source>Private key; without it the agent is asked</source>
        <translation>秘密鍵（省略時は SSH エージェントを使用）</translation>
    </message>
    <message>
        <source>Private keys and password hashes below these paths are left out.</source>
        <translation>これらの場所にある秘密鍵とパスワードのハッシュは除外します。</translation>
    </message>
    <message>
        <source>Proxy: %1 %2</source>
        <translation>プロキシ：%1 %2</translation>
    </message>
    <message>
        <source>Public address of the site</source>
        <translation>サイトの公開アドレス</translation>
    </message>
    <message>
        <source>Put the city's patch file on the server and check its hash there</source>
        <translation>本市提供のパッチファイルをサーバへ転送し、サーバ上でハッシュ値を照合する</translation>
    </message>
    <message>
        <source>Re-read kept generations and re-hash every file</source>
        <translation>保管中の世代を読み直し、全ファイルのハッシュを照合する</translation>
    </message>
    <message>
        <source>Read a saved document of a source</source>
        <translation>保存した情報源の文書を取り込みます</translation>
    </message>
    <message>
        <source>Read the versions on the server again and record the patch as verified</source>
        <translation>サーバの版数を読み直し、検証済として記録する</translation>
    </message>
    <message>
        <source>Read what is installed on the server</source>
        <translation>サーバの構成情報を取得します</translation>
    </message>
    <message>
        <source>Record a consultation with the city</source>
        <translation>市との協議を記録します</translation>
    </message>
    <message>
        <source>Record a day that is extraordinarily open or closed</source>
        <translation>臨時開庁日・臨時閉庁日を登録する</translation>
    </message>
    <message>
        <source>Record a finding of the report, and how it is dealt with</source>
        <translation>指摘事項とその対応状況を記録する</translation>
    </message>
    <message>
        <source>Record a person's verdict on a case</source>
        <translation>案件の判定を記録します</translation>
    </message>
    <message>
        <source>Record another deadline that the city agreed to</source>
        <translation>市と合意した別の期限を記録します</translation>
    </message>
    <message>
        <source>Record how far the application of a patch is</source>
        <translation>パッチ適用の進み具合を記録します</translation>
    </message>
    <message>
        <source>Record it as a restore drill</source>
        <translation>復元訓練として記録する</translation>
    </message>
    <message>
        <source>Record that a report on one or several cases went out</source>
        <translation>一つまたは複数の案件の報告を記録する</translation>
    </message>
    <message>
        <source>Record that an assessment is called off</source>
        <translation>診断の中止を記録する</translation>
    </message>
    <message>
        <source>Record that the city asks for logs</source>
        <translation>市からのログ提示の依頼を記録する</translation>
    </message>
    <message>
        <source>Record that the package was handed to the city</source>
        <translation>提示物を市に引き渡したことを記録する</translation>
    </message>
    <message>
        <source>Record that the result was reported to the city</source>
        <translation>本市への結果報告を記録する</translation>
    </message>
    <message>
        <source>Record the body's own report, which is kept with its hash</source>
        <translation>診断機関の報告書原本を登録する（ハッシュ値とともに保管）</translation>
    </message>
    <message>
        <source>Record the closure at the turn of the year</source>
        <translation>年末年始の休みを登録する</translation>
    </message>
    <message>
        <source>Record the contract: parties, term, document numbers</source>
        <translation>契約（相手方・期間・文書番号）を記録する</translation>
    </message>
    <message>
        <source>Record the decision on a request</source>
        <translation>申請に対する判断を記録する</translation>
    </message>
    <message>
        <source>Record the office hours from a day on</source>
        <translation>ある日からの開庁時間を登録する</translation>
    </message>
    <message>
        <source>Record the patch file received from the city</source>
        <translation>市から受領したパッチファイルを記録します</translation>
    </message>
    <message>
        <source>Record what is known about an assessment</source>
        <translation>診断の内容を記録する</translation>
    </message>
    <message>
        <source>Record whether a finding is an authorised change or tampering</source>
        <translation>検知事項が正規の変更か改ざんかを記録する</translation>
    </message>
    <message>
        <source>Record who holds a role of the maintenance organisation</source>
        <translation>運用保守体制の役割を登録する</translation>
    </message>
    <message>
        <source>Record why a case was detected or reported late</source>
        <translation>検知または報告が遅れた理由を記録する</translation>
    </message>
    <message>
        <source>Recovery point: the newest verified generation not later than this</source>
        <translation>目標復旧地点（この時刻までの最新の検証済み世代を使う）</translation>
    </message>
    <message>
        <source>Register a site after connecting to its server</source>
        <translation>サーバに接続して確かめ、サイトを登録する</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>タイマーを削除する</translation>
    </message>
    <message>
        <source>Request an exception that another person has to approve</source>
        <translation>例外運用を申請する（別の人の承認が必要）</translation>
    </message>
    <message>
        <source>Restore this onto the live site? Type yes:</source>
        <translation>この内容で公開中のサイトを復元しますか。yes と入力してください：</translation>
    </message>
    <message>
        <source>Result of the retest, which is kept with its hash</source>
        <translation>再診断結果のファイル（ハッシュ値とともに保管）</translation>
    </message>
    <message>
        <source>Run everything that is due and allowed now (for the timer)</source>
        <translation>期限が来ていて、いま実施できる作業をすべて行う（タイマー用）</translation>
    </message>
    <message>
        <source>SSH port (default: 22)</source>
        <translation>SSH のポート番号（既定：22）</translation>
    </message>
    <message>
        <source>Say until when an advisory must be answered, and why</source>
        <translation>脆弱性情報の報告期限とその理由を示す</translation>
    </message>
    <message>
        <source>Say what to restore: exactly one of --generation, --point and --from-archive.</source>
        <translation>復元元を指定してください。--generation、--point、--from-archive のうち1つだけを使います。</translation>
    </message>
    <message>
        <source>Say whether a backup is allowed at a time</source>
        <translation>指定した時刻にバックアップを実施できるかを示す</translation>
    </message>
    <message>
        <source>Say which cases need something now</source>
        <translation>対応が必要な案件を表示する</translation>
    </message>
    <message>
        <source>Scan %1: %2. Covered %3, checked %4, not checked %5, findings %6</source>
        <translation>検査 %1：%2（対象 %3、検査済 %4、未検査 %5、検知事項 %6）</translation>
    </message>
    <message>
        <source>Send every file, copy nothing on the server (after an incident)</source>
        <translation>全ファイルを送信し、サーバ上の複写を使わない（事案の後に使用）</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <translation>サーバの名前またはアドレス</translation>
    </message>
    <message>
        <source>Server: %1@%2, port %3</source>
        <translation>サーバ：%1@%2（ポート %3）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Show one assessment with its findings</source>
        <translation>診断を一件、指摘事項とともに表示する</translation>
    </message>
    <message>
        <source>Show one case with its steps</source>
        <translation>案件の内容と経過を表示します</translation>
    </message>
    <message>
        <source>Show one scan</source>
        <translation>検査の結果を表示する</translation>
    </message>
    <message>
        <source>Show one site</source>
        <translation>サイトの登録内容を表示する</translation>
    </message>
    <message>
        <source>Show or change the proxy and the company's certificate</source>
        <translation>プロキシと社内証明書の設定を表示・変更する</translation>
    </message>
    <message>
        <source>Show or edit what a system backup takes, and why</source>
        <translation>システムバックアップの対象とその理由を表示・変更する</translation>
    </message>
    <message>
        <source>Show or set how many generations are kept, and what would go</source>
        <translation>保管世代数と廃棄予定の世代を表示・変更する</translation>
    </message>
    <message>
        <source>Show the approved baseline</source>
        <translation>承認済みの基準を表示する</translation>
    </message>
    <message>
        <source>Show the city's open and closed days</source>
        <translation>開庁日と閉庁日を表示する</translation>
    </message>
    <message>
        <source>Show the contract as recorded</source>
        <translation>記録されている契約を表示する</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>版を表示する</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>この説明を表示する</translation>
    </message>
    <message>
        <source>Show what a restore would change</source>
        <translation>復元で変わる内容を表示する</translation>
    </message>
    <message>
        <source>Show what the summary sheet of a package says</source>
        <translation>ログ提示書の内容を表示する</translation>
    </message>
    <message>
        <source>Stage, verify and swap a generation into place</source>
        <translation>世代を別の場所に組み立て、照合してから切り替える</translation>
    </message>
    <message>
        <source>Standing approval, usable until its end</source>
        <translation>包括承認（期限まで何度でも使える）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary in place of the source's own</source>
        <translation>概要（情報源の文に代えて印刷）</translation>
    </message>
    <message>
        <source>Take a backup now</source>
        <translation>いまバックアップを取得する</translation>
    </message>
    <message>
        <source>Take a path off the list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>一覧から外します</translation>
    </message>
    <message>
        <source>Take over the holidays that the Cabinet Office publishes (CSV)</source>
        <translation>内閣府が公表する「国民の祝日」（CSV）を取り込む</translation>
    </message>
    <message>
        <source>Telephone, mail, meeting …</source>
        <translation>手段（電話、メール、会議など）</translation>
    </message>
    <message>
        <source>Test step by step what the server can do</source>
        <translation>サーバでできることを順に確かめる</translation>
    </message>
    <message>
        <source>The cause, printed on the report</source>
        <translation>理由（報告書に印刷）</translation>
    </message>
    <message>
        <source>The city is closed on that day</source>
        <translation>その日は閉庁とする</translation>
    </message>
    <message>
        <source>The city is open on that day</source>
        <translation>その日は開庁とする</translation>
    </message>
    <message>
        <source>The closure at the turn of the year is recorded.</source>
        <translation>年末年始の休みを登録しました。</translation>
    </message>
    <message>
        <source>The day %1 is recorded.</source>
        <translation>%1 を登録しました。</translation>
    </message>
    <message>
        <source>The day is an ordinary one again</source>
        <translation>臨時の扱いを取り消す</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The decision is recorded for %1.</source>
        <translation>%1 についての判断を記録しました。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no password for the zip. Set it.</source>
        <translation>環境変数 %1 に zip のパスワードが入っていません。設定してください。</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>The file, which is hashed</source>
        <translation>ファイル（ハッシュ値を記録します）</translation>
    </message>
    <message>
        <source>The last path cannot be removed. Add another one before.</source>
        <translation>最後の1つは除けません。先に別の場所を加えてください。</translation>
    </message>
    <message>
        <source>The office hours from %1 on are recorded.</source>
        <translation>%1 からの開庁時間を登録しました。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice. Give it once.</source>
        <translation>--%1 が2回指定されています。1回だけ指定してください。</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Add it.</source>
        <translation>--%1 が指定されていません。指定してください。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value (%2). Add it.</source>
        <translation>--%1 には値（%2）が必要です。指定してください。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value. Remove it.</source>
        <translation>--%1 に値は指定できません。値を取り除いてください。</translation>
    </message>
    <message>
        <source>The package of %1 on this computer is deleted; its record stays.</source>
        <translation>%1 の提示物の写しをこのコンピュータから廃棄しました。記録は残ります。</translation>
    </message>
    <message>
        <source>The person is a deputy</source>
        <translation>代行者として登録する</translation>
    </message>
    <message>
        <source>The plan as a file, which is kept with its hash</source>
        <translation>実施計画書のファイル（ハッシュ値とともに保管）</translation>
    </message>
    <message>
        <source>The proxy's name</source>
        <translation>プロキシの名称</translation>
    </message>
    <message>
        <source>The proxy's port</source>
        <translation>プロキシのポート番号</translation>
    </message>
    <message>
        <source>The record does not contain the hash from the paper: it was rewritten or cut. Compare it with a backup of the ledger.</source>
        <translation>書類に印字されたハッシュ値が記録の中にありません。記録が書き換えられたか、途中から失われています。台帳のバックアップと照合してください。</translation>
    </message>
    <message>
        <source>The record is whole: %1 entries, head %2.</source>
        <translation>記録に欠けや書き換えはありません（%1 件、末尾 %2）。</translation>
    </message>
    <message>
        <source>The record was changed from outside: entry %1 does not match. Keep this file as it is and compare it with a backup of the ledger.</source>
        <translation>記録が外部から変更されています。%1 番の記録が一致しません。このファイルをそのまま保全し、台帳のバックアップと照合してください。</translation>
    </message>
    <message>
        <source>The recorded request that this answers</source>
        <translation>この収集が応じる、記録済みの依頼の番号</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>The request is recorded as %1. Collect with: logs collect --request %1 --out DIR</source>
        <translation>依頼を %1 として記録しました。次のコマンドで収集できます: logs collect --request %1 --out DIR</translation>
    </message>
    <message>
        <source>The restore was not started. Nothing was changed.</source>
        <translation>復元は始めていません。何も変更していません。</translation>
    </message>
    <message>
        <source>The scan could not be done: %1</source>
        <translation>検査を実施できませんでした：%1</translation>
    </message>
    <message>
        <source>The server already equals generation %1. Nothing was changed.</source>
        <translation>サーバはすでに世代 %1 と同じ内容です。何も変更していません。</translation>
    </message>
    <message>
        <source>The signed receipt, which is kept; alone: added later</source>
        <translation>署名済みの受領書（保管。単独指定で後から追加）</translation>
    </message>
    <message>
        <source>The site “%1” is registered and can be reached.</source>
        <translation>サイト「%1」を登録しました。接続できることを確かめています。</translation>
    </message>
    <message>
        <source>The site's own host; may be repeated</source>
        <translation>サイト自身のホスト名（複数指定可）</translation>
    </message>
    <message>
        <source>The state of the server is approved as baseline %1 (%2 files).</source>
        <translation>サーバの現在の状態を基準 %1 として承認しました（%2 ファイル）。</translation>
    </message>
    <message>
        <source>The timer is removed. Nothing runs by itself any more.</source>
        <translation>タイマーを削除しました。今後、作業は自動では実行されません。</translation>
    </message>
    <message>
        <source>The tree from before the restore is live again.</source>
        <translation>復元前の状態に切り戻しました。</translation>
    </message>
    <message>
        <source>The written reply</source>
        <translation>書面による回答のファイル</translation>
    </message>
    <message>
        <source>Time in Japan (default: now)</source>
        <translation>日本時間（既定：現在）</translation>
    </message>
    <message>
        <source>To go back: akimori-cli restore rollback --id %1</source>
        <translation>切り戻すには：akimori-cli restore rollback --id %1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>対応期限</translation>
    </message>
    <message>
        <source>Until when the copy here is kept</source>
        <translation>この写しの保存期限</translation>
    </message>
    <message>
        <source>Use the system's certificates only</source>
        <translation>システムの証明書だけを使う</translation>
    </message>
    <message>
        <source>User for the proxy; the password comes from AKIMORI_PROXY_PASSWORD</source>
        <translation>プロキシのユーザー名（パスワードは環境変数 AKIMORI_PROXY_PASSWORD）</translation>
    </message>
    <message>
        <source>Valid from (default: from the decision on)</source>
        <translation>有効期間の開始（省略時：判断のときから）</translation>
    </message>
    <message>
        <source>Valid until (default: until used)</source>
        <translation>有効期間の終了（省略時：使用するまで）</translation>
    </message>
    <message>
        <source>What can be done for now</source>
        <translation>当面の回避策</translation>
    </message>
    <message>
        <source>What exactly, for example a generation</source>
        <translation>具体的な対象（世代など）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>依頼の理由</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>What risk is left</source>
        <translation>残存リスク</translation>
    </message>
    <message>
        <source>What the city calls the day</source>
        <translation>市での呼び名</translation>
    </message>
    <message>
        <source>What the decision says besides</source>
        <translation>判断に添える指示</translation>
    </message>
    <message>
        <source>What the exception is about (default: window)</source>
        <translation>例外の種類（省略時：window）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What was done, or who accepted it and why</source>
        <translation>対応内容、または受容の合意者と理由</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>協議の内容</translation>
    </message>
    <message>
        <source>When (default: now)</source>
        <translation>時刻（省略時: 現在）</translation>
    </message>
    <message>
        <source>When an accepted risk ends</source>
        <translation>リスク受容の期限</translation>
    </message>
    <message>
        <source>When it was fixed</source>
        <translation>対応日</translation>
    </message>
    <message>
        <source>When it was received (default: today)</source>
        <translation>受領日（省略時は今日）</translation>
    </message>
    <message>
        <source>When it was retested</source>
        <translation>再診断日</translation>
    </message>
    <message>
        <source>When the consultation is wished for</source>
        <translation>協議希望日時</translation>
    </message>
    <message>
        <source>When the document was obtained (default: now)</source>
        <translation>文書を入手した日時（省略時は現在）</translation>
    </message>
    <message>
        <source>When the work is undone</source>
        <translation>切戻し条件</translation>
    </message>
    <message>
        <source>When they asked (default: now)</source>
        <translation>依頼を受けた時刻（省略時: 現在）</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>検出箇所</translation>
    </message>
    <message>
        <source>Whether and how long the site stops</source>
        <translation>停止の有無と時間</translation>
    </message>
    <message>
        <source>Which generation</source>
        <translation>対象の世代</translation>
    </message>
    <message>
        <source>Which logs (default: all of the server; audit = this tool's own history)</source>
        <translation>ログの種別（省略時：サーバのすべて。audit は本ツールの操作履歴）</translation>
    </message>
    <message>
        <source>Which proxy to use</source>
        <translation>使用するプロキシ</translation>
    </message>
    <message>
        <source>Which site (default: the only one)</source>
        <translation>どのサイトか（省略時: 登録が 1 件のときはそのサイト）</translation>
    </message>
    <message>
        <source>Which source the document is from</source>
        <translation>文書の情報源</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>合意した相手</translation>
    </message>
    <message>
        <source>Who asked: office and name</source>
        <translation>依頼者（所属と氏名）</translation>
    </message>
    <message>
        <source>Who decided (default: --as)</source>
        <translation>判断した人（省略時：--as）</translation>
    </message>
    <message>
        <source>Who is recorded as doing this</source>
        <translation>記録に残す実施者の名前</translation>
    </message>
    <message>
        <source>Who proposed it; somebody else decides</source>
        <translation>起案者（決定者とは別の人）</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Who supplied it</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>協議の相手</translation>
    </message>
    <message>
        <source>Whom it went to</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it belongs to the backup</source>
        <translation>対象とする理由</translation>
    </message>
    <message>
        <source>Why it is discarded</source>
        <translation>廃棄の理由</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>Why it is taken (default: ad-hoc)</source>
        <translation>取得の契機（既定：ad-hoc）</translation>
    </message>
    <message>
        <source>Why the body is a third party</source>
        <translation>実施機関の第三者性</translation>
    </message>
    <message>
        <source>Why this state is right</source>
        <translation>この状態が正しいと判断した理由</translation>
    </message>
    <message>
        <source>Why, when the agreed time is not over</source>
        <translation>保存期限前に廃棄する理由</translation>
    </message>
    <message>
        <source>With --no-server nothing is left to check. Add --outside or leave it out.</source>
        <translation>--no-server だけでは検査する対象がありません。--outside を加えるか、--no-server を外してください。</translation>
    </message>
    <message>
        <source>Write the open deadlines as an iCalendar file</source>
        <translation>未了の期限を iCalendar ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the texts of the first report</source>
        <translation>速報の記載事項を書く</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉庁</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>いま実施</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開庁</translation>
    </message>
    <message>
        <source>open, closed, or a word of one of the three states</source>
        <translation>open、closed、または3つの状態のいずれかの語</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no date or time. Write it like 2026-11-22T21:30.</source>
        <translation>--%2 の「%1」は日時として読めません。2026-11-22T21:30 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no number. Correct it.</source>
        <translation>--%2 の「%1」は数値ではありません。訂正してください。</translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2. “akimori-cli %1 --help” lists them.</source>
        <translation>「%1」に --%2 という指定はありません。「akimori-cli %1 --help」で一覧を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no command of akimori-cli. “akimori-cli --help” lists them.</source>
        <translation>「%1」というコマンドはありません。「akimori-cli --help」で一覧を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no date for --%2. Enter it as year-month-day.</source>
        <translation>--%2 の「%1」は日付ではありません。年-月-日 の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-04-01.</source>
        <translation>「%1」は日付として読めません。2026-04-01 の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-11-22.</source>
        <translation>「%1」は日付ではありません。2026-11-22 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no decision. Give one of approve, reject and send-back.</source>
        <translation>「%1」は判断の指定ではありません。approve、reject、send-back のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no decision. Use authorised or tampering.</source>
        <translation>「%1」は判断として使えません。authorised または tampering を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no fiscal year.</source>
        <translation>「%1」は年度ではありません。西暦4桁で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no language of Akimori. Use ja or en.</source>
        <translation>「%1」は指定できない言語です。ja または en を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 8:45.</source>
        <translation>「%1」は時刻ではありません。8:45 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is recorded as: %2.</source>
        <translation>「%1」を%2として登録しました。</translation>
    </message>
    <message>
        <source>“%1” is too much for “%2”. Remove it.</source>
        <translation>「%2」に「%1」は不要です。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” needs %2. Add it.</source>
        <translation>「%1」には %2 が必要です。指定してください。</translation>
    </message>
    <message>
        <source>宛, 様, 殿 or 御中 after the addressee</source>
        <translation>宛名の敬称（宛・様・殿・御中）</translation>
    </message>
</context>
<context>
    <name>akimori::deployment::Tr</name>
    <message>
        <source> %1 other document roots had already been replaced; undo them with rollback %2.</source>
        <translation> ほかの公開フォルダー %1 件はすでに切り替わっています。元に戻すには、ロールバック %2 を実行してください。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>%1 cannot be a path to restore. Give a file or folder inside a document root.</source>
        <translation>%1 は復元対象として指定できません。公開フォルダー内のファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not belong to the folder that is published.</source>
        <translation>%1 は公開対象のフォルダーに含まれていません。</translation>
    </message>
    <message>
        <source>%1 does not exist on the server, and the login user cannot create it. Create it or use another user.</source>
        <translation>%1 はサーバになく、ログインユーザーでは作成できません。作成するか、別のユーザーを使ってください。</translation>
    </message>
    <message>
        <source>%1 has no usable name or check sum in the wanted state, so it cannot be proven after uploading. Nothing was changed.</source>
        <translation>配置後の状態に、%1 の正しい名前またはチェックサムがないため、送信後に照合できません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is neither in the backup nor on the server. Check the spelling.</source>
        <translation>%1 はバックアップにもサーバにもありません。入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not the id of a rollback. Take it from the list of rollbacks.</source>
        <translation>%1 はロールバックの番号ではありません。ロールバックの一覧で確認してください。</translation>
    </message>
    <message>
        <source>%1 names shared one file with another name (hard links). Each gets its own copy.</source>
        <translation>%1 件の名前は、ほかの名前と同じファイル（ハードリンク）を指していました。それぞれ別のファイルとして配置します。</translation>
    </message>
    <message>
        <source>%1 on the server changed after the preview was made, so nothing was replaced. Look at a new preview and start again.</source>
        <translation>プレビューの後に、サーバの %1 が変更されたため、何も置き換えていません。もう一度プレビューを確認してから始めてください。</translation>
    </message>
    <message>
        <source>%1 on the server could not be removed completely. Remove it there.</source>
        <translation>サーバの %1 を完全には削除できませんでした。サーバ上で削除してください。</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder, so what lies in it cannot be put there. Choose this path itself.</source>
        <translation>サーバの %1 はフォルダーではないため、その中のファイルを配置できません。このパスそのものを選んでください。</translation>
    </message>
    <message>
        <source>%1 on this machine changed while it was being sent. The live files are untouched. Check the folder and start again.</source>
        <translation>送信中に、この端末の %1 が変更されました。公開中のファイルは変更していません。フォルダーを確認して、もう一度始めてください。</translation>
    </message>
    <message>
        <source>%1: %2 special files (pipes, sockets, devices) will be removed and cannot be restored from a backup.</source>
        <translation>%1：特殊ファイル（パイプ、ソケット、デバイス）%2 件を削除します。バックアップからは復元できません。</translation>
    </message>
    <message>
        <source>%1: remains of an unfinished deployment were removed; the live files had not been touched.</source>
        <translation>%1：完了しなかった配置作業の残りを削除しました。公開中のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>%1: the interrupted replacement had not begun. The previous files are live.</source>
        <translation>%1：中断した置換えは始まっていませんでした。切替え前のファイルが公開されています。</translation>
    </message>
    <message>
        <source>%1: the interrupted replacement was completed. The new files are live.</source>
        <translation>%1：中断していた置換えを完了しました。新しいファイルが公開されています。</translation>
    </message>
    <message>
        <source>%1: the interrupted rollback was completed. The previous files are live.</source>
        <translation>%1：中断していたロールバックを完了しました。切替え前のファイルが公開されています。</translation>
    </message>
    <message>
        <source>%1: the login user cannot set the owner or group of %2 entries; they will belong to the login user.</source>
        <translation>%1：%2 件の所有者またはグループは、ログインユーザーでは設定できません。ログインユーザーの所有になります。</translation>
    </message>
    <message>
        <source>Another file system is mounted inside the root: its files are replaced one by one.</source>
        <translation>公開フォルダーの中に別のファイルシステムがマウントされています。ファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>ファイルごと</translation>
    </message>
    <message>
        <source>Only the named files and folders are replaced, one by one.</source>
        <translation>指定したファイルとフォルダーだけを、一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>Some files there cannot be read and must stay: the others are replaced one by one.</source>
        <translation>読み取れないファイルがあり、残す必要があります。それ以外のファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>The disk of the server became full while %1 was being prepared; the live files are untouched. Make room there.</source>
        <translation>%1 の準備中に、サーバのディスクがいっぱいになりました。公開中のファイルは変更していません。サーバの空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The disk of the server has too little room to build %1 beside the present one. Nothing was changed. Make room there.</source>
        <translation>サーバの空き容量が足りないため、新しい %1 を準備できません。何も変更していません。サーバの空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The file %1 to be published could not be read.</source>
        <translation>公開するファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder that should contain %1 does not exist on the server. Create it first.</source>
        <translation>%1 を置く親フォルダーがサーバにありません。先に作成してください。</translation>
    </message>
    <message>
        <source>The link that is the root cannot be switched: the files are replaced one by one.</source>
        <translation>公開フォルダーのリンクを切り替えられません。ファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>The login user may not write beside the root: its files are replaced one by one.</source>
        <translation>ログインユーザーは公開フォルダーと同じ階層に書き込めません。ファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>The login user may not write in %1 on the server, so nothing can be put there. Grant write permission or use another user.</source>
        <translation>ログインユーザーにはサーバの %1 への書込み権限がないため、配置できません。権限を付与するか、別のユーザーを使ってください。</translation>
    </message>
    <message>
        <source>The replaced files are kept in %1 on the server until you confirm or roll back.</source>
        <translation>置き換える前のファイルは、確定またはロールバックするまで、サーバの %1 に残しています。</translation>
    </message>
    <message>
        <source>The root is a symbolic link: it is switched at once, without a gap.</source>
        <translation>公開フォルダーはシンボリックリンクです。途切れることなく一度に切り替えます。</translation>
    </message>
    <message>
        <source>The root is the mount point of a file system: its files are replaced one by one.</source>
        <translation>公開フォルダーはマウントポイントです。ファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>The server does not hold what was sent (%1), so the live files were not replaced. Check the disk of the server and run it again.</source>
        <translation>サーバ上の内容が、送信した内容と一致しません（%1）。公開中のファイルは置き換えていません。サーバのディスクを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server keeps no previous state under %1. It was confirmed already, or never existed.</source>
        <translation>サーバには %1 の切替え前の状態がありません。すでに確定したか、もともと存在しません。</translation>
    </message>
    <message>
        <source>The server keeps the times of %1 files only to the second or coarser.</source>
        <translation>サーバの仕様により、%1 件のファイルの更新時刻は秒単位までしか保持されません。</translation>
    </message>
    <message>
        <source>There is no room for a second tree: the files are replaced one by one.</source>
        <translation>新旧両方を置く空き容量がありません。ファイルを一つずつ置き換えます。</translation>
    </message>
    <message>
        <source>These files on the server had other contents although size and time were unchanged, which suggests tampering; they were replaced: %1.</source>
        <translation>サーバの次のファイルは、サイズと更新時刻が同じなのに内容が異なっていました。改ざんの疑いがあります。正しい内容に置き換えました：%1。</translation>
    </message>
    <message>
        <source>Whole folder, switched by its link</source>
        <translation>フォルダー全体（リンクの切替え）</translation>
    </message>
    <message>
        <source>Whole folder, switched by renaming</source>
        <translation>フォルダー全体（名前の変更で切替え）</translation>
    </message>
</context>
<context>
    <name>akimori::inspection::Tr</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>A fake check (“I am not a robot”) copies a command to the clipboard and asks the visitor to run it. Their computer is then infected.</source>
        <translation>「ロボットではありません」などの偽の確認画面がコマンドをコピーさせ、実行を求めます。実行すると閲覧者の端末が感染します。</translation>
    </message>
    <message>
        <source>A frame loads another host's page inside the city's. Invisible frames lead visitors to malware without their knowledge.</source>
        <translation>本市のページの中に他のホストのページが読み込まれます。見えない枠は、気付かれないままマルウェアへ誘導します。</translation>
    </message>
    <message>
        <source>A layer over the page steals clicks or shows a fake page in the city's name.</source>
        <translation>ページの上に重ねた要素で、クリックを横取りしたり、本市を装った偽の画面を見せたりします。</translation>
    </message>
    <message>
        <source>A picture, font or style sheet that contains program code is a back door in disguise; it only needs one setting to run.</source>
        <translation>プログラムコードを含む画像、フォント、スタイルシートは裏口を偽装したものです。設定一つで実行できるようになります。</translation>
    </message>
    <message>
        <source>A program or page under the name of a picture or document passes where only the name is looked at.</source>
        <translation>画像や文書の名前を付けたプログラムやページは、名前だけの確認を通り抜けます。</translation>
    </message>
    <message>
        <source>A script from another host controls the whole page. Inserted script tags are the most frequent form of tampering.</source>
        <translation>外部のスクリプトはページ全体を操作できます。スクリプトタグの挿入は最も多い改ざんの手口です。</translation>
    </message>
    <message>
        <source>A script is too long or too deeply nested to be read to its end.</source>
        <translation>スクリプトが長過ぎるか入れ子が深過ぎるため、最後まで読み取っていません。</translation>
    </message>
    <message>
        <source>A service worker stays in visitors' browsers and can change every page even after the server is repaired.</source>
        <translation>Service Worker は閲覧者のブラウザーに残り、サーバの復旧後もすべてのページを書き換えることができます。</translation>
    </message>
    <message>
        <source>A static site cannot check a password or a payment. Such fields are the mark of phishing pages.</source>
        <translation>静的サイトではパスワードの照合や決済はできません。このような入力欄はフィッシングページの特徴です。</translation>
    </message>
    <message>
        <source>A style sheet from a foreign host can cover the page, and some style rules run code or send away what visitors type.</source>
        <translation>外部のスタイルシートはページを覆い隠すことができます。コードの実行や入力内容の送信に使われる指定もあります。</translation>
    </message>
    <message>
        <source>All pages of this site are static, so nothing on it needs to run on the server. A program there is most often an attacker's back door (web shell).</source>
        <translation>このサイトはすべて静的ページのため、サーバで実行するプログラムは必要ありません。置かれたものの多くは攻撃者の裏口（Webシェル）です。</translation>
    </message>
    <message>
        <source>An SVG picture opened by its address is a page: scripts in it run in the city's name.</source>
        <translation>アドレスを直接開いた SVG 画像はページとして扱われ、中のスクリプトが本市のサイトとして実行されます。</translation>
    </message>
    <message>
        <source>Another account in a measuring tag</source>
        <translation>計測タグのIDの変化</translation>
    </message>
    <message>
        <source>Ask the city for the right account number. Restore the page if it was not changed on purpose.</source>
        <translation>正しいIDを本市に確認してください。意図した変更でない場合は、ページを復元してください。</translation>
    </message>
    <message>
        <source>Ask the city who registered it. If nobody did, remove it and remove the owner in the search console.</source>
        <translation>登録した人を本市に確認してください。心当たりがない場合は削除し、検索エンジンの管理画面でも所有者を削除してください。</translation>
    </message>
    <message>
        <source>Ask who added it. Approve the change with its number, or restore the page.</source>
        <translation>追加した人を確認してください。変更番号を付けて承認するか、ページを復元してください。</translation>
    </message>
    <message>
        <source>Ask who added the host. If nobody did, take the page down or restore it and preserve the logs; if it is wanted, allow the host with a reason.</source>
        <translation>追加した人を確認してください。心当たりがない場合は、ページを取り下げるか復元し、ログを保全してください。必要なものであれば、理由を付けて許可してください。</translation>
    </message>
    <message>
        <source>Attackers place programs on trusted sites and link to them from mails. Also inside archives and office documents.</source>
        <translation>攻撃者は信頼されたサイトにプログラムを置き、メールから誘導します。書庫ファイルや文書の中に置くこともあります。</translation>
    </message>
    <message>
        <source>Automatic redirect to a foreign host</source>
        <translation>外部への自動転送</translation>
    </message>
    <message>
        <source>Base address of the page points to a foreign host</source>
        <translation>基準URLの外部への書換え</translation>
    </message>
    <message>
        <source>Bytes that make scanners and browsers disagree</source>
        <translation>検査とブラウザーで解釈が異なるバイト列</translation>
    </message>
    <message>
        <source>Canonical address points to a foreign host</source>
        <translation>正規URL情報の外部への書換え</translation>
    </message>
    <message>
        <source>Check that exactly this address is wanted. Allow it with a reason, or restore the page.</source>
        <translation>このアドレスが必要なものか確認してください。理由を付けて許可するか、ページを復元してください。</translation>
    </message>
    <message>
        <source>Check who published it and have it examined by the city's antivirus product. Remove it if nobody did.</source>
        <translation>公開した人を確認し、本市のウイルス対策ソフトで検査してください。心当たりがない場合は削除してください。</translation>
    </message>
    <message>
        <source>Code behind hundreds of blanks or in invisible characters is meant to be overlooked in an editor.</source>
        <translation>長い空白の後や不可視文字で書かれたコードは、編集画面で見落とさせるためのものです。</translation>
    </message>
    <message>
        <source>Code hidden in another kind of file</source>
        <translation>別の種類のファイルに隠されたコード</translation>
    </message>
    <message>
        <source>Code in an event attribute</source>
        <translation>イベント属性内のコード</translation>
    </message>
    <message>
        <source>Code that is kept out of sight</source>
        <translation>目に付かないように置かれたコード</translation>
    </message>
    <message>
        <source>Compare the file with the last good version. Save it again in UTF-8 if it only came from a broken editor.</source>
        <translation>直近の正常な版と比較してください。編集ソフトの不具合による場合は、UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Compressed copy differs from the page</source>
        <translation>圧縮済みの複製とページの不一致</translation>
    </message>
    <message>
        <source>Contents are not what the name says</source>
        <translation>ファイル名と中身の不一致</translation>
    </message>
    <message>
        <source>Decoded text loads or leads to a foreign host</source>
        <translation>復号した結果が外部の読込み・転送になるもの</translation>
    </message>
    <message>
        <source>Delete the compressed copy or make it anew from the approved page.</source>
        <translation>圧縮済みの複製を削除するか、承認済みのページから作り直してください。</translation>
    </message>
    <message>
        <source>Do not open it. Replace it by the last good version and ask who published it.</source>
        <translation>開かないでください。直近の正常な版に差し替え、公開した人を確認してください。</translation>
    </message>
    <message>
        <source>Do not open the file. Remove it from the server and preserve it as evidence.</source>
        <translation>ファイルを開かないでください。サーバから外し、証拠として保全してください。</translation>
    </message>
    <message>
        <source>Document (PDF) that acts on its own</source>
        <translation>自動的に動作する文書（PDF）</translation>
    </message>
    <message>
        <source>Double extensions, control characters and reversed writing make a program look like a picture or a document.</source>
        <translation>二重拡張子、制御文字、右から左への表記により、プログラムを画像や文書に見せかけます。</translation>
    </message>
    <message>
        <source>Element that covers the whole window</source>
        <translation>画面全体を覆う要素</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep; browsers and this inspection may see the page differently.</source>
        <translation>要素の入れ子が %1 段を超えています。ブラウザーとこの検査で解釈が異なる可能性があります。</translation>
    </message>
    <message>
        <source>Every relative link, script and form of the page then belongs to the other host.</source>
        <translation>相対指定のリンク、スクリプト、フォームのすべてが他のホストのものになります。</translation>
    </message>
    <message>
        <source>Every script of the approved site is known. A new one is either a change that somebody made or an insertion.</source>
        <translation>承認版のスクリプトはすべて把握されています。新しいものは、誰かによる変更か挿入のいずれかです。</translation>
    </message>
    <message>
        <source>Fake warning that traps the visitor</source>
        <translation>閲覧者を閉じ込める偽の警告画面</translation>
    </message>
    <message>
        <source>Field for passwords or card numbers on a static page</source>
        <translation>静的ページのパスワード・カード番号入力欄</translation>
    </message>
    <message>
        <source>File name that hides what the file is</source>
        <translation>正体を隠すファイル名</translation>
    </message>
    <message>
        <source>Folders are nested more than %1 deep; it was not looked at.</source>
        <translation>フォルダーの階層が %1 段を超えるため、確認していません。</translation>
    </message>
    <message>
        <source>Foreign frame</source>
        <translation>外部の埋め込み枠</translation>
    </message>
    <message>
        <source>Form sends to an unregistered host</source>
        <translation>未登録の送信先へのフォーム</translation>
    </message>
    <message>
        <source>Hidden block of links to foreign hosts</source>
        <translation>隠された外部リンク群</translation>
    </message>
    <message>
        <source>Honest pages have no reason to hide what they run. Hidden code is how malware avoids reviewers.</source>
        <translation>正当なページには、実行する内容を隠す理由がありません。マルウェアは確認者の目を逃れるためにコードを隠します。</translation>
    </message>
    <message>
        <source>Host name made to look like a trusted one</source>
        <translation>正規の名前に似せたホスト名</translation>
    </message>
    <message>
        <source>Inline script that the approved site does not have</source>
        <translation>承認版にない埋め込みスクリプト</translation>
    </message>
    <message>
        <source>Inspecting the contents</source>
        <translation>内容を検査しています</translation>
    </message>
    <message>
        <source>It cannot be looked at (%1).</source>
        <translation>情報を取得できません（%1）。</translation>
    </message>
    <message>
        <source>It is neither a file, a folder nor a link; it was not opened.</source>
        <translation>ファイル、フォルダー、リンクのいずれでもないため、開いていません。</translation>
    </message>
    <message>
        <source>It uses the computers of the city's visitors to earn crypto coins for the attacker.</source>
        <translation>閲覧者のコンピューターを使い、攻撃者のために暗号資産を採掘します。</translation>
    </message>
    <message>
        <source>Known byte pattern of malware</source>
        <translation>マルウェアの既知のバイト列</translation>
    </message>
    <message>
        <source>Leads only some visitors to a foreign host</source>
        <translation>一部の閲覧者だけを外部へ転送</translation>
    </message>
    <message>
        <source>Learning what is normal from the approved copy</source>
        <translation>承認版から平常の状態を学習しています</translation>
    </message>
    <message>
        <source>Link or frame that carries code</source>
        <translation>コードを含むリンク・埋め込み枠</translation>
    </message>
    <message>
        <source>Link out of the public area</source>
        <translation>公開領域の外へのリンク</translation>
    </message>
    <message>
        <source>Links that only search engines see lend the city's reputation to other sites (search spam).</source>
        <translation>検索エンジンにだけ見えるリンクは、本市の信用を他のサイトの検索順位に悪用します（検索スパム）。</translation>
    </message>
    <message>
        <source>Look at the file's contents here (never open it), and remove it if nobody published it.</source>
        <translation>この画面で中身を確認し（ファイルは開かないでください）、公開した人がいない場合は削除してください。</translation>
    </message>
    <message>
        <source>Look at the page, restore it and preserve the logs.</source>
        <translation>ページを確認して復元し、ログを保全してください。</translation>
    </message>
    <message>
        <source>Makes the visitor paste and run a command</source>
        <translation>閲覧者にコマンドを貼り付けて実行させるもの</translation>
    </message>
    <message>
        <source>Mining script</source>
        <translation>暗号資産の採掘スクリプト</translation>
    </message>
    <message>
        <source>NUL bytes or an unusual encoding hide tags from tools while a browser may still run them.</source>
        <translation>NUL バイトや特殊な文字コードは、ブラウザーでは実行され得るタグを検査から隠します。</translation>
    </message>
    <message>
        <source>New proof of ownership for a search engine</source>
        <translation>検索エンジンの所有権確認の追加</translation>
    </message>
    <message>
        <source>One line of .htaccess can send the visitors of a search engine elsewhere, or let pictures run as programs, without any page being changed.</source>
        <translation>.htaccess の一行だけで、ページを変更せずに、検索経由の閲覧者を転送したり画像をプログラムとして実行させたりできます。</translation>
    </message>
    <message>
        <source>Open the file with line wrapping on, and restore it.</source>
        <translation>折返し表示にしてファイルを確認し、復元してください。</translation>
    </message>
    <message>
        <source>Ordinary services have a name. Bare IP addresses, odd ports, user names in addresses and data: URLs are used by attackers.</source>
        <translation>通常のサービスは名前で提供されます。IPアドレス、特殊なポート、利用者名を含むアドレス、data: は攻撃に使われます。</translation>
    </message>
    <message>
        <source>Picture (SVG) that runs code</source>
        <translation>コードを実行する画像（SVG）</translation>
    </message>
    <message>
        <source>Program or macro offered for download</source>
        <translation>プログラムやマクロの配置</translation>
    </message>
    <message>
        <source>Put up the maintenance page at once, preserve the evidence and report it to the city.</source>
        <translation>直ちに閉鎖中の画面に差し替え、証拠を保全し、本市に報告してください。</translation>
    </message>
    <message>
        <source>Reading the file made the helper program fail or run out of memory, so it was not judged. Look at it by hand: it may have been made for that.</source>
        <translation>ファイルの読取り中に補助プログラムが異常終了したかメモリーが不足したため、判定していません。意図的に作られた可能性があります。目視で確認してください。</translation>
    </message>
    <message>
        <source>Reading the file took too long, so it was not judged. Look at it by hand: it may have been made for that.</source>
        <translation>ファイルの読取りに時間がかかり過ぎたため、判定していません。意図的に作られた可能性があります。目視で確認してください。</translation>
    </message>
    <message>
        <source>Reading the page's structure takes more memory than is allowed. Look at it by hand.</source>
        <translation>ページの構造の読み取りに必要なメモリーが上限を超えました。目視で確認してください。</translation>
    </message>
    <message>
        <source>Remove it and publish an empty service worker at the same address, so that browsers drop the old one.</source>
        <translation>削除し、同じアドレスに空の Service Worker を公開して、ブラウザーに残ったものを無効にしてください。</translation>
    </message>
    <message>
        <source>Replace the picture by the last good version, or by a PNG.</source>
        <translation>直近の正常な版の画像か、PNG 画像に差し替えてください。</translation>
    </message>
    <message>
        <source>Restore or remove the page, and look for more files of the same kind in the same folder.</source>
        <translation>ページを復元または削除し、同じフォルダーに同種のファイルがないか確認してください。</translation>
    </message>
    <message>
        <source>Restore the file and search all files for the decoded address.</source>
        <translation>ファイルを復元し、復号後のアドレスを全ファイルから検索してください。</translation>
    </message>
    <message>
        <source>Restore the file and search the other files for the same script.</source>
        <translation>ファイルを復元し、他のファイルにも同じスクリプトがないか検索してください。</translation>
    </message>
    <message>
        <source>Restore the file, preserve it as evidence and look at the decoded part shown here.</source>
        <translation>ファイルを復元し、証拠として保全したうえで、ここに示す復号結果を確認してください。</translation>
    </message>
    <message>
        <source>Restore the page and ask the city to check the search console.</source>
        <translation>ページを復元し、検索エンジンの管理画面の確認を本市に依頼してください。</translation>
    </message>
    <message>
        <source>Restore the page and report the imitating domain to the city.</source>
        <translation>ページを復元し、類似ドメインを本市に報告してください。</translation>
    </message>
    <message>
        <source>Restore the page and search the other pages for the same attribute.</source>
        <translation>ページを復元し、他のページにも同じ属性がないか検索してください。</translation>
    </message>
    <message>
        <source>Restore the page from the last good version, preserve the logs and report it.</source>
        <translation>直近の正常な版からページを復元し、ログを保全して報告してください。</translation>
    </message>
    <message>
        <source>Restore the page from the last good version.</source>
        <translation>直近の正常な版からページを復元してください。</translation>
    </message>
    <message>
        <source>Restore the page, look at it through a search engine and with a telephone, and preserve the logs.</source>
        <translation>ページを復元し、検索結果経由とスマートフォンでも確認し、ログを保全してください。</translation>
    </message>
    <message>
        <source>Restore the page, search all files for the same hosts, and ask the city to check the search results.</source>
        <translation>ページを復元し、同じホストを全ファイルから検索し、検索結果の確認を本市に依頼してください。</translation>
    </message>
    <message>
        <source>Restore the page. If the embedded service is wanted, allow its host with a reason.</source>
        <translation>ページを復元してください。必要なサービスであれば、理由を付けてホストを許可してください。</translation>
    </message>
    <message>
        <source>Restore the page. If the move is real, show the new address as a link and allow the host with a reason.</source>
        <translation>ページを復元してください。実際の移転であれば、新しいアドレスをリンクで示し、理由を付けてホストを許可してください。</translation>
    </message>
    <message>
        <source>Restore the setting from the last good version and preserve the logs.</source>
        <translation>直近の正常な版から設定を復元し、ログを保全してください。</translation>
    </message>
    <message>
        <source>Restore the style sheet from the last good version.</source>
        <translation>直近の正常な版からスタイルシートを復元してください。</translation>
    </message>
    <message>
        <source>Script from a place where anybody can upload</source>
        <translation>誰でも置ける場所のスクリプト</translation>
    </message>
    <message>
        <source>Script from an unregistered host</source>
        <translation>未登録の外部スクリプト</translation>
    </message>
    <message>
        <source>Script sends entries or cookies to a foreign host</source>
        <translation>入力内容・Cookie を外部へ送るスクリプト</translation>
    </message>
    <message>
        <source>Script that decodes and runs hidden code</source>
        <translation>隠されたコードを復号して実行するスクリプト</translation>
    </message>
    <message>
        <source>Script, frame or form at a bare address</source>
        <translation>IPアドレスなどを直接使うスクリプト・枠・フォーム</translation>
    </message>
    <message>
        <source>Search engines then list the other host in place of the city's page.</source>
        <translation>検索エンジンで、本市のページの代わりに他のホストが表示されるようになります。</translation>
    </message>
    <message>
        <source>Searching the file for signatures took too long.</source>
        <translation>シグネチャの検索に時間がかかり過ぎました。</translation>
    </message>
    <message>
        <source>Server setting that redirects, runs or rewrites</source>
        <translation>転送・実行・書換えを行うサーバ設定</translation>
    </message>
    <message>
        <source>Server-side program in a static site</source>
        <translation>静的サイトに置かれたサーバ側プログラム</translation>
    </message>
    <message>
        <source>Service worker or push notification</source>
        <translation>Service Worker・プッシュ通知</translation>
    </message>
    <message>
        <source>Statement of an attacker</source>
        <translation>攻撃者による改ざん声明</translation>
    </message>
    <message>
        <source>Style sheet that loads, runs or sends</source>
        <translation>読込み・実行・送信を行うスタイルシート</translation>
    </message>
    <message>
        <source>Take the file off the server, preserve it as evidence with its times, and look for when it came.</source>
        <translation>サーバから外し、日時とともに証拠として保全し、置かれた時期を調査してください。</translation>
    </message>
    <message>
        <source>Take the file off the server, preserve it as evidence, and have it examined by the city's antivirus product.</source>
        <translation>サーバから外し、証拠として保全し、本市のウイルス対策ソフトで検査してください。</translation>
    </message>
    <message>
        <source>Take the file off the server, preserve it, and check the server settings (.htaccess) for handlers.</source>
        <translation>サーバから外して保全し、サーバ設定（.htaccess）の処理指定を確認してください。</translation>
    </message>
    <message>
        <source>Take the form down at once, restore the page, and find out who entered data since the change.</source>
        <translation>直ちにフォームを取り下げ、ページを復元し、変更以降に入力した人の有無を確認してください。</translation>
    </message>
    <message>
        <source>Take the form down, restore the file and find out since when the script was there.</source>
        <translation>フォームを取り下げてファイルを復元し、スクリプトがいつから存在したか確認してください。</translation>
    </message>
    <message>
        <source>Take the page down at once, preserve it, and publish a warning together with the city.</source>
        <translation>直ちにページを取り下げて保全し、本市と協議して注意喚起を行ってください。</translation>
    </message>
    <message>
        <source>Take the page down at once, preserve it, and report it to the city and the police.</source>
        <translation>直ちにページを取り下げて保全し、本市と警察に報告してください。</translation>
    </message>
    <message>
        <source>Take the page down, preserve it as evidence, and warn residents if it was reachable.</source>
        <translation>ページを取り下げ、証拠として保全し、閲覧された可能性がある場合は住民に注意を促してください。</translation>
    </message>
    <message>
        <source>The address or the tag was encoded so that nobody finds it by looking at the file.</source>
        <translation>ファイルを見ても気付かれないように、アドレスやタグが符号化されています。</translation>
    </message>
    <message>
        <source>The approved copy cannot be read there: %1</source>
        <translation>承認版の該当箇所を読み取れません: %1</translation>
    </message>
    <message>
        <source>The archive cannot be opened; its members were not looked at.</source>
        <translation>書庫ファイルを開けないため、中のファイルを確認していません。</translation>
    </message>
    <message>
        <source>The archive is damaged or of an unknown kind; some members were not looked at.</source>
        <translation>書庫ファイルが壊れているか、対応していない形式です。一部の中身を確認していません。</translation>
    </message>
    <message>
        <source>The archive is encrypted; only the names of its members were looked at.</source>
        <translation>書庫ファイルが暗号化されているため、中のファイルの名前だけを確認しました。</translation>
    </message>
    <message>
        <source>The archive is too large to be looked at completely.</source>
        <translation>書庫ファイルが大き過ぎるため、すべては確認していません。</translation>
    </message>
    <message>
        <source>The attribute runs code by itself when the page is shown. It is a way to insert a script without a script element.</source>
        <translation>ページの表示と同時に、属性のコードが実行されます。スクリプト要素を使わずにスクリプトを挿入する手口です。</translation>
    </message>
    <message>
        <source>The built-in signatures cannot be used. Install the program again.</source>
        <translation>内蔵のシグネチャを使用できません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The compressed copy cannot be compared with its page, so its contents were not read.</source>
        <translation>圧縮済みの複製をページと比較できないため、内容を読み取っていません。</translation>
    </message>
    <message>
        <source>The document starts a program, runs a script or opens an address when it is opened.</source>
        <translation>文書を開くと、プログラムの起動、スクリプトの実行、アドレスへの接続が行われます。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>ファイルを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>The file contains a combination of byte patterns that web shells and droppers have and pages do not.</source>
        <translation>Webシェルやマルウェア投下用ファイルに特有で、通常のページにはないバイト列の組合せが含まれています。</translation>
    </message>
    <message>
        <source>The file could not be searched for signatures.</source>
        <translation>ファイルのシグネチャを検索できませんでした。</translation>
    </message>
    <message>
        <source>The file hides pages inside pages too deeply; the innermost ones were not read.</source>
        <translation>ページの中にページが深く隠されているため、最も内側は読み取っていません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; only known byte patterns were searched in it.</source>
        <translation>ファイルが %1 MiB を超えるため、既知のバイト列だけを検索しました。</translation>
    </message>
    <message>
        <source>The file is too large to be read whole.</source>
        <translation>ファイルが大き過ぎるため、全体を読み取れません。</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>フォルダー %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be opened (%1).</source>
        <translation>フォルダーを開けません（%1）。</translation>
    </message>
    <message>
        <source>The folder has more than %1 files; the rest was not looked at.</source>
        <translation>フォルダー内のファイルが %1 個を超えるため、残りは確認していません。</translation>
    </message>
    <message>
        <source>The helper program akimori-inspect is missing, so the contents were not read. Install the program again.</source>
        <translation>補助プログラム akimori-inspect が見つからないため、内容を読み取っていません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The helper program for inspections sent an answer that makes no sense. Install the program again.</source>
        <translation>検査の補助プログラムの応答が正しくありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The host is well known, but anyone can put files there. Attackers use it because allow-lists of hosts let it pass.</source>
        <translation>有名なホストですが、誰でもファイルを置けます。ホスト単位の許可リストを通り抜けるため、攻撃に使われます。</translation>
    </message>
    <message>
        <source>The name imitates the city or a well-known service by other letters, added words or a misplaced “lg.jp”. Visitors and reviewers overlook it.</source>
        <translation>文字の置換え、語の追加、「lg.jp」の位置の偽装により、本市や有名なサービスを装っています。利用者も確認者も見落としやすいものです。</translation>
    </message>
    <message>
        <source>The page advertises gambling, medicines, counterfeit goods or the like. So do pages that attackers place on public bodies' sites.</source>
        <translation>賭博、医薬品、偽ブランド品などの宣伝です。攻撃者が公共機関のサイトに置くページの特徴です。</translation>
    </message>
    <message>
        <source>The page frightens visitors with a virus warning, keeps them from closing it and makes them call a swindler (support scam).</source>
        <translation>ウイルス感染などの警告で不安にさせ、画面を閉じられないようにして、詐欺の電話番号にかけさせます（サポート詐欺）。</translation>
    </message>
    <message>
        <source>The page has more than %1 elements, so it was not read. Look at it by hand.</source>
        <translation>ページの要素が %1 個を超えるため、読み取っていません。目視で確認してください。</translation>
    </message>
    <message>
        <source>The page has more than %1 scripts; the rest was not read.</source>
        <translation>ページのスクリプトが %1 個を超えるため、残りは読み取っていません。</translation>
    </message>
    <message>
        <source>The page is larger than %1 MiB, so its structure was not read. Look at it by hand.</source>
        <translation>ページが %1 MiB を超えるため、構造を読み取っていません。目視で確認してください。</translation>
    </message>
    <message>
        <source>The page itself says that it was taken over.</source>
        <translation>ページ自体に、乗っ取られたことが書かれています。</translation>
    </message>
    <message>
        <source>The page nests its elements absurdly deep, so its structure was not read. Look at it by hand.</source>
        <translation>ページの要素の入れ子が極端に深いため、構造を読み取っていません。目視で確認してください。</translation>
    </message>
    <message>
        <source>The script looks at where the visitor comes from or which device is used, so that the staff who open the page directly see nothing.</source>
        <translation>参照元や端末を見て動作を変えるため、ページを直接開く職員には異常が見えません。</translation>
    </message>
    <message>
        <source>The stored normal of the site cannot be read. Learn it again from the approved baseline.</source>
        <translation>保存されたサイトの平常の状態を読み取れません。承認版から学習し直してください。</translation>
    </message>
    <message>
        <source>Visitors of the city's page are led to another site without doing anything.</source>
        <translation>閲覧者が何も操作しなくても、別のサイトへ移動します。</translation>
    </message>
    <message>
        <source>Web servers deliver the compressed copy. Whoever changes only that stays unseen in the page's file.</source>
        <translation>ウェブサーバは圧縮済みの複製を配信します。複製だけが変更されると、元のファイルを見ても分かりません。</translation>
    </message>
    <message>
        <source>What residents enter goes to a host that the site does not use.</source>
        <translation>住民の入力内容が、このサイトが利用していない送信先へ送られます。</translation>
    </message>
    <message>
        <source>What residents type (names, cards, passwords) or their session goes to somebody else.</source>
        <translation>住民の入力内容（氏名、カード番号、パスワードなど）やセッション情報が第三者に送られます。</translation>
    </message>
    <message>
        <source>With it somebody can manage how the city's site appears in search results.</source>
        <translation>追加した人は、検索結果における本市サイトの扱いを管理できるようになります。</translation>
    </message>
    <message>
        <source>With its own tag-manager account an attacker can put any script on the page through an approved host.</source>
        <translation>攻撃者は自分のタグ管理IDを使い、許可されたホストを通じて任意のスクリプトを実行できます。</translation>
    </message>
    <message>
        <source>Words of search-engine spam</source>
        <translation>検索スパムの語句</translation>
    </message>
    <message>
        <source>javascript: and data: addresses run code in the city's name when they are opened.</source>
        <translation>javascript: や data: のアドレスは、開いたときに本市のサイトとしてコードを実行します。</translation>
    </message>
</context>
<context>
    <name>akimori::integrity::Tr</name>
    <message>
        <source>A baseline is approved with either a change number or a reason. Give one of them.</source>
        <translation>基準の承認には、変更番号または理由のどちらか一方が必要です。いずれかを入力してください。</translation>
    </message>
    <message>
        <source>A decision about a finding needs a reason. Write it down.</source>
        <translation>検知事項の判定には理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>A document root does not exist on the server, so this state is not made the baseline. Check the document roots of the site.</source>
        <translation>公開ディレクトリがサーバにありません。この状態は基準にしません。サイトの公開ディレクトリの設定を確認してください。</translation>
    </message>
    <message>
        <source>A finding is decided as “authorised” or “tampering”; “%1” is neither.</source>
        <translation>検知事項の判定は「authorised」または「tampering」です。「%1」は指定できません。どちらかを指定してください。</translation>
    </message>
    <message>
        <source>A link that leads out of the published area</source>
        <translation>公開領域外へのリンクです</translation>
    </message>
    <message>
        <source>A page that other pages link to has disappeared</source>
        <translation>ほかのページからリンクされているページがなくなりました</translation>
    </message>
    <message>
        <source>A pipe, socket or device in the published area</source>
        <translation>公開領域に特殊ファイル（パイプ・ソケット・デバイス）があります</translation>
    </message>
    <message>
        <source>Added without approval</source>
        <translation>未承認の追加です</translation>
    </message>
    <message>
        <source>Became another kind of file</source>
        <translation>ファイルの種類が変わりました</translation>
    </message>
    <message>
        <source>Comparing with the baseline</source>
        <translation>基準と比較しています</translation>
    </message>
    <message>
        <source>Contents changed without approval</source>
        <translation>未承認の内容変更です</translation>
    </message>
    <message>
        <source>Its contents could not be read.</source>
        <translation>内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its document root is not among those of the site any more.</source>
        <translation>この公開ディレクトリは、現在のサイトの設定にありません。</translation>
    </message>
    <message>
        <source>Link target changed without approval</source>
        <translation>未承認のリンク先変更です</translation>
    </message>
    <message>
        <source>Many files changed at once without approval</source>
        <translation>短時間に多数のファイルが承認なく変更されました</translation>
    </message>
    <message>
        <source>Nothing could be seen under the document roots, so this state is not made the baseline. Check the permissions of the login user.</source>
        <translation>公開ディレクトリの下を確認できませんでした。この状態は基準にしません。ログインユーザの権限を確認してください。</translation>
    </message>
    <message>
        <source>Owner changed without approval</source>
        <translation>未承認の所有者変更です</translation>
    </message>
    <message>
        <source>Permissions changed without approval</source>
        <translation>未承認の権限変更です</translation>
    </message>
    <message>
        <source>Removed without approval</source>
        <translation>未承認の削除です</translation>
    </message>
    <message>
        <source>Runs with its owner's rights (setuid or setgid)</source>
        <translation>所有者の権限で実行されます（setuidまたはsetgid）</translation>
    </message>
    <message>
        <source>The baseline %1 belongs to another site.</source>
        <translation>基準 %1 は別のサイトのものです。このサイトの基準を選んでください。</translation>
    </message>
    <message>
        <source>The baseline %1 exists already; baselines are never overwritten. Run it again.</source>
        <translation>基準 %1 はすでにあります。基準は上書きしません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The baseline does not know its contents.</source>
        <translation>基準に内容のハッシュ値がありません。</translation>
    </message>
    <message>
        <source>The baseline file %1 belongs to another site. Approve a baseline for this one.</source>
        <translation>基準ファイル %1 は別のサイトのものです。比較には使えません。このサイトの基準を承認してください。</translation>
    </message>
    <message>
        <source>The baseline file %1 is not the one that was approved, so nothing is compared with it. Take it from the second copy, or approve a new baseline after checking the site.</source>
        <translation>基準ファイル %1 は承認時のものと一致しません。このため比較を行いません。副コピーから戻すか、サイトを確認したうえで新しい基準を承認してください。</translation>
    </message>
    <message>
        <source>The contents were read and hashed on this machine. Which files exist, their permissions and link targets were still told by the server's own programs.</source>
        <translation>ファイルの内容はこの端末で読み取り、ハッシュ値を計算しました。ファイルの有無・権限・リンク先は、サーバ側のプログラムの応答によります。</translation>
    </message>
    <message>
        <source>The document root does not exist on the server.</source>
        <translation>公開ディレクトリがサーバにありません。</translation>
    </message>
    <message>
        <source>The document root has disappeared</source>
        <translation>公開ディレクトリがなくなりました</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of files, so it is not read. Take it from the second copy.</source>
        <translation>ファイル %1 は一覧ファイルとしては大きすぎます。このため読み込みません。副コピーから戻してください。</translation>
    </message>
    <message>
        <source>The file has been emptied</source>
        <translation>ファイルが空になりました</translation>
    </message>
    <message>
        <source>The file list of the baseline or scan is damaged. Take it from the second copy, or approve a new baseline after checking the site.</source>
        <translation>基準または検査の一覧ファイルが壊れています。この一覧は使えません。副コピーから戻すか、サイトを確認したうえで新しい基準を承認してください。</translation>
    </message>
    <message>
        <source>The file list was written by a newer Akimori. Update Akimori and open it again.</source>
        <translation>一覧ファイルは新しい版のアキモリで作成されています。この版では読み込めません。アキモリを更新してから開いてください。</translation>
    </message>
    <message>
        <source>The scan list %1 is damaged, so this scan cannot be examined again. Its result in the ledger is not touched; take the file from the second copy.</source>
        <translation>検査一覧 %1 が壊れています。この検査を再確認できませんが、台帳の結果には影響しません。副コピーから戻してください。</translation>
    </message>
    <message>
        <source>The scan list could not be compressed.</source>
        <translation>検査一覧を圧縮できませんでした。</translation>
    </message>
    <message>
        <source>The site %1 has no document root, so nothing can be scanned. Enter one on the page of the site.</source>
        <translation>サイト %1 に公開ディレクトリが設定されていません。検査を行えません。サイトの画面で設定してください。</translation>
    </message>
    <message>
        <source>Writable for everybody</source>
        <translation>だれでも書き込める権限です</translation>
    </message>
    <message>
        <source>“%1” is no identifier of a site, baseline or scan.</source>
        <translation>「%1」は、サイト・基準・検査の識別子ではありません。正しい識別子を指定してください。</translation>
    </message>
</context>
<context>
    <name>akimori::ledger::Tr</name>
    <message>
        <source>%1 is not in the ledger. Update the view and choose an existing one.</source>
        <translation>%1は台帳にありません。何も記録していません。表示を更新し、台帳にあるものを選んでください。</translation>
    </message>
    <message>
        <source>The assessment %1</source>
        <translation>年次脆弱性診断 %1</translation>
    </message>
    <message>
        <source>The case %1</source>
        <translation>案件「%1」</translation>
    </message>
    <message>
        <source>The change work %1</source>
        <translation>変更作業「%1」</translation>
    </message>
    <message>
        <source>The component %1</source>
        <translation>ソフトウェア「%1」</translation>
    </message>
    <message>
        <source>The copy %1 of the ledger could not be written.</source>
        <translation>台帳の写し「%1」を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The finding %1 is not in the ledger. Update the view and choose an existing one.</source>
        <translation>検知事項「%1」は台帳にありません。何も記録していません。表示を更新し、台帳にあるものを選んでください。</translation>
    </message>
    <message>
        <source>The folder of the ledger %1 does not allow several programs to share a file safely. Move the profile to a local disk.</source>
        <translation>台帳「%1」のあるフォルダーでは、複数のプログラムが同じファイルを安全に使えません。このままでは記録できません。プロファイルをこのコンピューターのディスクに移してください。</translation>
    </message>
    <message>
        <source>The generation %1</source>
        <translation>世代「%1」</translation>
    </message>
    <message>
        <source>The ledger %1 could not be made.</source>
        <translation>台帳「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>台帳「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read or written. Nothing was recorded. Check the owner and the permissions of the file and its folder, and the disk.</source>
        <translation>台帳「%1」を読み書きできませんでした。何も記録していません。ファイルとフォルダーの所有者と権限、およびディスクの状態を確認してください。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written because the disk of this computer is full. Nothing was recorded. Make room and try again.</source>
        <translation>このコンピューターのディスクに空きがないため、台帳「%1」に書き込めませんでした。何も記録していません。空き容量を確保してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The ledger %1 could not carry out a request of Akimori. Please report the details.</source>
        <translation>台帳「%1」に対する処理を実行できませんでした。何も記録していません。詳細を添えて開発元に連絡してください。</translation>
    </message>
    <message>
        <source>The ledger %1 is already in a transaction. Please report the details.</source>
        <translation>台帳「%1」では別の記録処理が終わっていません。何も記録していません。詳細を添えて開発元に連絡してください。</translation>
    </message>
    <message>
        <source>The ledger %1 is being written by another run of Akimori. Try again in a moment.</source>
        <translation>台帳「%1」には、別に動いているアキモリが書き込んでいます。何も記録していません。しばらく待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged or is not a ledger of Akimori, so nothing was read from it or written to it. Keep the file as evidence, and put the newest copy of the ledger in its place.</source>
        <translation>台帳「%1」は壊れているか、アキモリの台帳ではありません。このファイルからは読み取らず、書き込みもしていません。このファイルは証拠として残し、最新の台帳の写しを同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>The ledger %1 was used by a thread that did not open it. Please report the details.</source>
        <translation>台帳「%1」を、開いたものとは別のスレッドが使おうとしました。何も記録していません。詳細を添えて開発元に連絡してください。</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer Akimori, so this one does not touch it. Install the newer Akimori on this computer.</source>
        <translation>台帳「%1」は、より新しいアキモリで書かれています。このアキモリでは読み書きしていません。このコンピューターに新しいアキモリをインストールしてください。</translation>
    </message>
    <message>
        <source>The ledger already has an entry with this name or number, so nothing was recorded. Choose another one, or look at the existing entry.</source>
        <translation>同じ名前または番号の記録が台帳に既にあります。何も記録していません。別の名前または番号を選ぶか、既にある記録を確認してください。</translation>
    </message>
    <message>
        <source>The ledger contains “%1” where a time should stand. Keep the file as evidence, and put the newest copy of the ledger in its place.</source>
        <translation>台帳の日時を書く欄に「%1」が入っています。台帳が書き換えられたか、壊れているおそれがあります。このファイルは証拠として残し、最新の台帳の写しを同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>The ledger refused a record that does not have the agreed form. Nothing was recorded. Please report the details.</source>
        <translation>決められた形でない記録であったため、台帳が受け付けませんでした。何も記録していません。詳細を添えて開発元に連絡してください。</translation>
    </message>
    <message>
        <source>The log handover %1</source>
        <translation>ログ提示 %1</translation>
    </message>
    <message>
        <source>The log handover %1 is recorded already. Use another number.</source>
        <translation>ログ提示 %1 は既に記録されています。別の番号を使ってください。</translation>
    </message>
    <message>
        <source>The person “%1”</source>
        <translation>「%1」さん</translation>
    </message>
    <message>
        <source>The record refers to an entry that the ledger does not have, or that other records still need, so nothing was recorded. Update the view and try again.</source>
        <translation>台帳にない記録を参照しているか、ほかの記録が必要としている記録を消そうとしています。何も記録していません。表示を更新してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The request %1</source>
        <translation>申請「%1」</translation>
    </message>
    <message>
        <source>The restore %1</source>
        <translation>リストア（復元）「%1」</translation>
    </message>
    <message>
        <source>The run %1</source>
        <translation>定期実行「%1」</translation>
    </message>
    <message>
        <source>The site “%1”</source>
        <translation>サイト「%1」</translation>
    </message>
    <message>
        <source>This Akimori is built with an incomplete set of ledger steps. Please install it anew.</source>
        <translation>このアキモリには、台帳を更新する手順の一部が含まれていません。台帳は変更していません。アキモリをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>akimori::logs::Tr</name>
    <message>
        <source>%1 and its rotated files hold no line at all, so nothing shows that requests were logged in the range.</source>
        <translation>%1 とそのローテーション済みファイルには 1 行もありません。対象期間にアクセスが記録されていたことを示せません。ウェブサーバのログ設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 can be read only in part: %2. The lines behind are missing in the extract; the original is in the package as it is.</source>
        <translation>%1 は途中までしか読めません（%2）。それより後の行は抽出ファイルに含まれていません。原本はそのままの形で提示物に入っています。</translation>
    </message>
    <message>
        <source>%1 changed its place or became shorter every time it was read. Collect again.</source>
        <translation>%1 は読み取るたびに移動または短縮され、写しを取れませんでした。もう一度収集してください。</translation>
    </message>
    <message>
        <source>%1 has lines whose time cannot be read. The file is in the package as a whole and has to be looked through by hand.</source>
        <translation>%1 には時刻を読み取れない行があります。ファイル全体を提示物に入れましたので、目視で確認してください。</translation>
    </message>
    <message>
        <source>%1 is no log file: give its absolute path on the server.</source>
        <translation>%1 はログファイルとして指定できません。サーバ上の絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>%1 may not be read by the login user “%2” (owner %3, group %4, mode %5).</source>
        <translation>%1 は、ログインユーザ「%2」に読取り権限がありません（所有者 %3、グループ %4、モード %5）。</translation>
    </message>
    <message>
        <source>%1: no such log was found on the server.</source>
        <translation>%1: 該当するログはサーバに見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1: the files on the server have no lines near the range.</source>
        <translation>%1: サーバのファイルには、対象期間付近の行がありません。</translation>
    </message>
    <message>
        <source>Copying the logs</source>
        <translation>ログを写し取っています</translation>
    </message>
    <message>
        <source>Copying the system journal</source>
        <translation>システムジャーナルを写し取っています</translation>
    </message>
    <message>
        <source>Extracting the lines of the range</source>
        <translation>対象期間の行を抽出しています</translation>
    </message>
    <message>
        <source>Gaps (what is missing or cannot be shown):</source>
        <translation>欠落（含まれていないもの、または示せないもの）:</translation>
    </message>
    <message>
        <source>Gaps: none found.</source>
        <translation>欠落: 見つかりませんでした。</translation>
    </message>
    <message>
        <source>Let the server's administrator run: setfacl -m u:%1:r %2</source>
        <translation>サーバの管理者に次のコマンドの実行を依頼してください: setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>Let the server's administrator run: setfacl -m u:%1:rx %2</source>
        <translation>サーバの管理者に次のコマンドの実行を依頼してください: setfacl -m u:%1:rx %2</translation>
    </message>
    <message>
        <source>Let the server's administrator run: usermod -aG %1 %2</source>
        <translation>サーバの管理者に次のコマンドの実行を依頼してください: usermod -aG %1 %2</translation>
    </message>
    <message>
        <source>Log handover %1 (%2)</source>
        <translation>ログ提示 %1（%2）</translation>
    </message>
    <message>
        <source>Looking for the logs on the server</source>
        <translation>サーバのログを探しています</translation>
    </message>
    <message>
        <source>No line was written between %1 and %2, much longer than usual in these logs. A log file may be missing there, or the server did not serve. Check with the server's operator.</source>
        <translation>%1 から %2 まで 1 行も記録がなく、通常より大幅に長い空白です。ログファイルが失われているか、サーバが応答していなかった可能性があります。サーバの運用担当に確認してください。</translation>
    </message>
    <message>
        <source>Packing the logs</source>
        <translation>ログをまとめています</translation>
    </message>
    <message>
        <source>Parts of the web server's configuration may not be read by the login user, so logs named only there are not known. Name them with --path.</source>
        <translation>ウェブサーバの設定の一部は、ログインユーザに読取り権限がありません。そこだけに書かれたログは見つけられません。--path で指定してください。</translation>
    </message>
    <message>
        <source>Range: from %1 up to, not including, %2 (Japan Standard Time)</source>
        <translation>対象期間: %1 から %2 まで（終わりの時刻を含まない、日本標準時）</translation>
    </message>
    <message>
        <source>Reading the extracted access log</source>
        <translation>抽出したアクセスログを読み込んでいます</translation>
    </message>
    <message>
        <source>Remarks:</source>
        <translation>備考:</translation>
    </message>
    <message>
        <source>The configuration names the log %1, but there is no such file.</source>
        <translation>設定にはログ %1 がありますが、そのファイルはありません。</translation>
    </message>
    <message>
        <source>The copied log file %1 could not be read.</source>
        <translation>写し取ったログファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The extracted access log could not be read.</source>
        <translation>抽出したアクセスログを読み込めませんでした。提示物のフォルダを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 of the log package could not be written.</source>
        <translation>ログ提示物のファイル %1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 may not be looked into by the login user “%2”.</source>
        <translation>フォルダ %1 は、ログインユーザ「%2」に参照権限がありません。</translation>
    </message>
    <message>
        <source>The journal says %1 times that the server dropped messages because there were too many.</source>
        <translation>ジャーナルには、件数が多すぎたためサーバがメッセージを捨てたという記録が %1 回あります。</translation>
    </message>
    <message>
        <source>The log file %1 does not exist on the server, and no rotated file of it. Check the path.</source>
        <translation>ログファイル %1 も、そのローテーション済みファイルも、サーバにありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The login user “%1” sees only its own messages in the system journal. Let the server's administrator run: usermod -aG systemd-journal %1</source>
        <translation>ログインユーザ「%1」は、システムジャーナルのうち自分のメッセージしか参照できません。サーバの管理者に次のコマンドの実行を依頼してください: usermod -aG systemd-journal %1</translation>
    </message>
    <message>
        <source>The logs need %1 MB, more than there is free at %2. Choose another folder.</source>
        <translation>ログに %1 MB 必要ですが、%2 の空き容量が足りません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The logs were copied at %1, before the end of the range. Collect again afterwards.</source>
        <translation>ログの写しは対象期間が終わる前の %1 に取りました。それ以降の行は含まれていません。期間の終了後にもう一度収集してください。</translation>
    </message>
    <message>
        <source>The oldest line of %1 and its rotated files is of %2. Whether there were lines before cannot be shown from the server; look into older backups.</source>
        <translation>%1 とそのローテーション済みファイルで最も古い行は %2 のものです。それより前に行があったかどうかは、サーバからは示せません。過去のバックアップを確認してください。</translation>
    </message>
    <message>
        <source>The package holds no extracted access log that could be shown.</source>
        <translation>提示物に表示できるアクセスログがありません。アクセスログを含めて収集してください。</translation>
    </message>
    <message>
        <source>The password of the zip is too short. Use at least %1 characters, and tell it by another way than the file.</source>
        <translation>zip のパスワードが短すぎます。%1 文字以上にし、ファイルとは別の経路で伝えてください。</translation>
    </message>
    <message>
        <source>The progress of the collection could not be written. Check the free space.</source>
        <translation>収集の経過を書き込めませんでした。空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The server's clock is %1 seconds %2 the clock of this computer. The range was cut by the server's clock; times in the logs differ by as much.</source>
        <translation>サーバの時計はこのコンピュータの時計より %1 秒%2います。対象期間はサーバの時計で切り出しました。ログの時刻もその分ずれています。</translation>
    </message>
    <message>
        <source>The server's clock is not synchronised with a time server (NTP).</source>
        <translation>サーバの時計は時刻サーバ（NTP）と同期していません。</translation>
    </message>
    <message>
        <source>The server's time zone changes within the range (summer time). Times without zone, as in error logs, are read with the zone of its beginning.</source>
        <translation>対象期間の途中でサーバの時間帯が変わります（夏時間）。エラーログのように時間帯のない時刻は、期間の始まりの時間帯で読み取りました。</translation>
    </message>
    <message>
        <source>The system journal could not be read to its end: %1</source>
        <translation>システムジャーナルを最後まで読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The system journal does not reach back to the beginning of the range.</source>
        <translation>システムジャーナルには、対象期間の始まりまでさかのぼる記録がありません。</translation>
    </message>
    <message>
        <source>The system journal is kept in memory only: a restart of the server deletes it.</source>
        <translation>システムジャーナルはメモリ上だけに保存されています。サーバを再起動すると失われます。</translation>
    </message>
    <message>
        <source>The web server also writes a log to “%1”, which is no file and not in the package.</source>
        <translation>ウェブサーバは「%1」にもログを出力していますが、ファイルではないため提示物に含まれていません。</translation>
    </message>
    <message>
        <source>The working file %1 could not be opened.</source>
        <translation>作業ファイル %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The working file %1 could not be read back.</source>
        <translation>作業ファイル %1 を読み戻せませんでした。</translation>
    </message>
    <message>
        <source>The working file %1 could not be written.</source>
        <translation>作業ファイル %1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The zip file %1 could not be written.</source>
        <translation>zip ファイル %1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んで</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れて</translation>
    </message>
    <message>
        <source>extract/ — derived: the lines of the range, unchanged, merged in the order of time, one file per kind.</source>
        <translation>extract/ … 派生物: 対象期間の行を変更せずに時刻順にまとめたものです（種別ごとに 1 ファイル）。</translation>
    </message>
    <message>
        <source>manifest.json — who asked, sources with check sums and times, gaps, summary. It carries the check sum of the handover before.</source>
        <translation>manifest.json … 依頼者、原本のハッシュ値と時刻、欠落、集計の記録です。前回のログ提示のハッシュ値を含みます。</translation>
    </message>
    <message>
        <source>masked/ — derived: the same lines with addresses cut (IPv4 /24, IPv6 /48) and without query strings. Use these files for showing them to others.</source>
        <translation>masked/ … 派生物: 同じ行のアドレスを丸め（IPv4 は /24、IPv6 は /48）、クエリ文字列を除いたものです。ほかの方に見せるときはこちらを使ってください。</translation>
    </message>
    <message>
        <source>masked/ — derived: the same lines with pseudonyms in place of addresses (one visitor keeps one pseudonym; the key stays with the contractor's manager) and without query strings. Use these files for showing them to others.</source>
        <translation>masked/ — 派生物：同じ行のアドレスを仮名に置き換え（同じ閲覧者は同じ仮名。鍵は受託者の管理者が保管）、クエリ文字列を除いたもの。他者に示す場合はこちらをお使いください。</translation>
    </message>
    <message>
        <source>originals/ — the log files of the server as they are, byte for byte. They are the evidence and are never changed. They contain personal information (addresses of visitors).</source>
        <translation>originals/ … 原本写: サーバのログファイルを 1 バイトも変えずに写したものです。証拠ですので変更しないでください。個人情報（閲覧者のアドレスなど）を含みます。</translation>
    </message>
    <message>
        <source>sha256sums.txt — check with: sha256sum -c sha256sums.txt</source>
        <translation>sha256sums.txt … 確認方法: sha256sum -c sha256sums.txt</translation>
    </message>
    <message>
        <source>the journal's export ends in the middle of an entry</source>
        <translation>ジャーナルの書出しが項目の途中で終わっています</translation>
    </message>
    <message>
        <source>the packed file is damaged or not complete (%1)</source>
        <translation>圧縮ファイルが壊れているか、途中で切れています（%1）</translation>
    </message>
</context>
<context>
    <name>akimori::net::Tr</name>
    <message>
        <source>%1 could not be reached. Check the server and the line.</source>
        <translation>%1 に接続できませんでした。サーバと回線の状態を確かめてください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 から時間内に応答がありませんでした。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>%1 redirects from https to an unencrypted address. Check the redirections of the web server.</source>
        <translation>%1 が https から暗号化されていないアドレスへ転送しています。Webサーバの転送設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle or too often. Check the redirections of the web server.</source>
        <translation>%1 の転送が循環しているか、回数が多すぎます。Webサーバの転送設定を確かめてください。</translation>
    </message>
    <message>
        <source>A network request was started on the window's thread.</source>
        <translation>画面の処理の中で通信が始められました。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is not valid HTTP. Try again; if it stays so, look at the web server's log.</source>
        <translation>%1 の応答が途中で切れたか、HTTP として正しくありません。やり直しても同じ場合は、Webサーバのログを確かめてください。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be trusted. Check its certificate: name, term and issuing authority.</source>
        <translation>%1 との暗号化通信を信頼できませんでした。証明書の名前・有効期限・発行元を確かめてください。</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved. Check the spelling and the DNS.</source>
        <translation>%1 の名前解決ができませんでした。つづりと DNS の設定を確かめてください。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password. Check them in the network settings; proxies that want NTLM need a relay such as cntlm.</source>
        <translation>プロキシがユーザー名とパスワードを受け付けませんでした。通信の設定で確認してください。NTLM 認証のプロキシには cntlm などの中継が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be fetched. Use http or https.</source>
        <translation>「%1」は取得できるアドレスではありません。http または https で始まるアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>akimori::operations::Tr</name>
    <message>
        <source>%1 %2 was detected: %3</source>
        <translation>%1 %2 を検知しました。%3</translation>
    </message>
    <message>
        <source>%1 checked, %2 concern the site</source>
        <translation>%1 件確認、該当 %2 件</translation>
    </message>
    <message>
        <source>%1 claims to be published on %2, which lies ahead. The date was not taken over.</source>
        <translation>%1 の公開日は未来の日付（%2）になっています。この日付は採用していません。</translation>
    </message>
    <message>
        <source>%1 could not be checked and is tried again from %2.</source>
        <translation>%1 を確認できていません。%2 以降に再試行します。</translation>
    </message>
    <message>
        <source>%1 could not be read completely (%2). What the server said is in the generation.</source>
        <translation>%1 を完全には読み取れませんでした（%2）。サーバの応答は世代に保存しています。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 entries repeat the number of an earlier one; the last one counts.</source>
        <translation>番号が重複する項目が %1 件あります。最後のものを採用しました。</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1 書体</translation>
    </message>
    <message>
        <source>%1 is a file. Give a folder for the log package.</source>
        <translation>%1 はファイルです。ログ提示物を置くフォルダを指定してください。</translation>
    </message>
    <message>
        <source>%1 is evidence of an incident. Discarding it needs an approval by a manager or the responsible officer (“exception request --kind retention”).</source>
        <translation>%1 はインシデントの証拠です。廃棄には管理者または責任者の承認が必要です（「exception request --kind retention」で申請してください）。</translation>
    </message>
    <message>
        <source>%1 is listed by CISA as known to be exploited.</source>
        <translation>%1 は、悪用が確認された脆弱性として CISA の一覧に掲載されています。</translation>
    </message>
    <message>
        <source>%1 is not entered as extraordinarily open or closed. Nothing was changed.</source>
        <translation>%1 は臨時開庁・臨時閉庁として登録されていません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is too large to be looked through.</source>
        <translation>%1 は大きすぎるため調べていません。内容を直接確認してください。</translation>
    </message>
    <message>
        <source>%1 lies on the server; its hash there is the one received.</source>
        <translation>%1 をサーバへ転送しました。サーバ上のハッシュ値は受領時と一致しています。</translation>
    </message>
    <message>
        <source>%1 lies within the profile. A second copy belongs on another disk. Choose another folder.</source>
        <translation>%1 はプロファイルの中にあります。二次保管は別のディスクに行うものです。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2 pages fetched over HTTP differ from the generation, e.g. %3. Check caches and the web server's settings.</source>
        <translation>HTTP で取得した %2 ページのうち %1 ページが世代の内容と異なります（例：%3）。キャッシュとWebサーバの設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1 older advisories are stored but wait for the list of what is installed. Read it with “advisory inventory”.</source>
        <translation>過去の %1 件は保存しましたが、構成情報がないため判定していません。「advisory inventory」で取得してください。</translation>
    </message>
    <message>
        <source>%1 sends on to %2. Enter that address for the source if it stays so.</source>
        <translation>%1 は %2 へ転送されています。続く場合は情報源のアドレスを変更してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: generations (%2)</source>
        <translation>%1：世代（%2）</translation>
    </message>
    <message>
        <source>%1: key for unattended runs</source>
        <translation>%1：自動実行用の鍵</translation>
    </message>
    <message>
        <source>%1: patch of %2 applied</source>
        <translation>%1：%2 のパッチを適用</translation>
    </message>
    <message numerus="yes">
        <source>%n JavaScript librar(ies) are used by the pages.</source>
        <translation><numerusform>ページが使用する JavaScript ライブラリは %n 件です。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) were read back without a fault.</source>
        <translation><numerusform>%n 世代を読み戻し、異常がないことを確認しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were read.</source>
        <translation><numerusform>パッケージ %n 件を読み取りました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) fetched over HTTP have the restored content.</source>
        <translation><numerusform>HTTP で取得した %n ページが、復元した内容と一致しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) could not be read, among them %1 (%2). A baseline with holes would hide tampering, so none was approved. Let the login user read them, then approve again.</source>
        <translation><numerusform>読み取れないものが %n 件あります（例：%1、%2）。欠けのある基準では改ざんを見逃すため、承認していません。ログインユーザーが読めるようにしてから、もう一度承認してください。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation><numerusform>%n サイト</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n verified generation(s)</source>
        <translation><numerusform>検証済み %n 世代</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n verified generation(s), fewer than three</source>
        <translation><numerusform>検証済み %n 世代（3世代未満）</numerusform></translation>
    </message>
    <message>
        <source>(The package was gone already.)</source>
        <translation>（提示物はすでにありませんでした。）</translation>
    </message>
    <message>
        <source>(not checked: %1)</source>
        <translation>（未確認：%1）</translation>
    </message>
    <message>
        <source>A baseline is approved with either a change number or a reason. Give one of them.</source>
        <translation>基準の承認には、変更番号または理由のどちらか一方が必要です。いずれかを入力してください。</translation>
    </message>
    <message>
        <source>A component needs a name and a version.</source>
        <translation>ソフトウェアの登録には名前と版数が必要です。記録していません。両方を入力してください。</translation>
    </message>
    <message>
        <source>A consultation needs its content. Give it with --summary.</source>
        <translation>協議の記録には内容が必要です。記録していません。--summary で入力してください。</translation>
    </message>
    <message>
        <source>A consultation needs the name of who was consulted. Give it with --with.</source>
        <translation>協議の記録には相手の氏名が必要です。記録していません。--with で入力してください。</translation>
    </message>
    <message>
        <source>A finding is accepted with the city: say with --note who agreed and why.</source>
        <translation>指摘事項の受容には本市との合意が必要です。記録していません。--note で合意者と理由を入力してください。</translation>
    </message>
    <message>
        <source>A finding is closed by a retest with its day and the file of its result. Give --retested-on and --retest-file.</source>
        <translation>再診断による完了には、再診断日と結果のファイルが必要です。記録していません。--retested-on と --retest-file を指定してください。</translation>
    </message>
    <message>
        <source>A finding needs its name. Give it with --name.</source>
        <translation>指摘事項の名称が必要です。記録していません。--name で入力してください。</translation>
    </message>
    <message>
        <source>A finding needs the number it has in the report.</source>
        <translation>指摘事項には報告書の番号が必要です。番号を指定してください。</translation>
    </message>
    <message>
        <source>A handover needs the name of who received it. Give it with --to.</source>
        <translation>引渡しには受領者の氏名が必要です。記録していません。--to で入力してください。</translation>
    </message>
    <message>
        <source>A log request needs who asked and why. Give both.</source>
        <translation>ログ提示の依頼には、依頼者と理由の両方が必要です。両方を指定してください。</translation>
    </message>
    <message>
        <source>A patch is applied inside a change record. Give its number with --change.</source>
        <translation>パッチの適用は変更作業として記録する必要があります。適用は記録していません。--change で変更作業番号を指定してください。</translation>
    </message>
    <message>
        <source>A path with control characters cannot be used in a timer. Move the folder.</source>
        <translation>制御文字を含むパスはタイマーに使えません。フォルダを移してください。</translation>
    </message>
    <message>
        <source>A person has to do it with an empty server: “restore apply --to-site”.</source>
        <translation>空のサーバを用意して人が行う作業です（「restore apply --to-site」）。</translation>
    </message>
    <message>
        <source>A policy needs its reason. Give it with --reason.</source>
        <translation>対応方針には理由が必要です。記録していません。--reason で入力してください。</translation>
    </message>
    <message>
        <source>A proxy needs its name and a port from 1 to 65535.</source>
        <translation>プロキシの名称と 1〜65535 のポート番号が必要です。設定は変更していません。入力を確認してください。</translation>
    </message>
    <message>
        <source>A received patch is recorded with its file. Use “advisory patch”.</source>
        <translation>パッチの受領は、ファイルとともに記録します。「advisory patch」を使用してください。</translation>
    </message>
    <message>
        <source>A report needs at least one case.</source>
        <translation>報告の対象となる案件がありません。案件番号を一つ以上指定してください。</translation>
    </message>
    <message>
        <source>A report needs whom it went to. Give it with --to.</source>
        <translation>報告の提出先が必要です。記録していません。--to で入力してください。</translation>
    </message>
    <message>
        <source>A role needs the name of a person. Enter it.</source>
        <translation>役割の登録には氏名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A source has at most %1 addresses.</source>
        <translation>情報源のアドレスは %1 件までです。設定は変更していません。</translation>
    </message>
    <message>
        <source>A system generation is not restored as a whole. Export it and compare file by file.</source>
        <translation>システムの世代は一括では復元しません。書き出して、ファイルごとに比べてください。</translation>
    </message>
    <message>
        <source>A verdict is given by a named person, not by the schedule.</source>
        <translation>判定は氏名の明らかな担当者が行うものです。自動実行では判定を記録できません。</translation>
    </message>
    <message>
        <source>Accepted risks that ended; consult the city again: %1</source>
        <translation>リスク受容の期限が終了しました。本市とあらためて協議してください：%1</translation>
    </message>
    <message>
        <source>An assessment cannot have been performed in the future. Check the days.</source>
        <translation>診断期間が未来になっています。記録していません。日付を確認してください。</translation>
    </message>
    <message>
        <source>An assessment needs its planned days. Give them with --from and --until.</source>
        <translation>診断の予定期間が必要です。記録していません。--from と --until で入力してください。</translation>
    </message>
    <message>
        <source>An assessment needs the name of the body that performs it. Give it with --body.</source>
        <translation>診断には実施機関の名称が必要です。記録していません。--body で入力してください。</translation>
    </message>
    <message>
        <source>Another deadline needs its reason. Give it with --reason.</source>
        <translation>期限を変えるには理由が必要です。記録していません。--reason で入力してください。</translation>
    </message>
    <message>
        <source>Another deadline needs the city's agreement. Say with --with who agreed.</source>
        <translation>期限を変えるには市の合意が必要です。記録していません。合意した相手を --with で入力してください。</translation>
    </message>
    <message>
        <source>Answers of the server's commands</source>
        <translation>サーバのコマンドの応答</translation>
    </message>
    <message>
        <source>At most %1 generations can be kept. Enter fewer.</source>
        <translation>保管できるのは %1 世代までです。少ない数を指定してください。</translation>
    </message>
    <message>
        <source>Case %1 (%2) is the newer fix of the same package. Its policy and consultation are taken over; this deadline stays.</source>
        <translation>案件 %1（%2）は同じパッケージの新しい修正です。対応方針と協議記録を引き継ぎます。本案件の期限は変わりません。</translation>
    </message>
    <message>
        <source>Case %1 stays as it is: %2</source>
        <translation>案件「%1」は変更していません。%2</translation>
    </message>
    <message>
        <source>Check the disk, take a new backup, and fetch the generation from the second copy.</source>
        <translation>ディスクを確かめ、新しいバックアップを取得し、二次保管から世代を取り戻してください。</translation>
    </message>
    <message>
        <source>Collected without a recorded request</source>
        <translation>依頼の記録なしで収集</translation>
    </message>
    <message>
        <source>Comparing pages over HTTP</source>
        <translation>公開ページを照合しています</translation>
    </message>
    <message>
        <source>Configuration of programs that were installed by hand</source>
        <translation>手作業で導入したプログラムの設定</translation>
    </message>
    <message>
        <source>Configuration of the system, the web server, certificates and scheduled jobs</source>
        <translation>システム・Webサーバの設定、証明書、定期実行の設定</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 を複写しています</translation>
    </message>
    <message>
        <source>Damaged generations: %1. Take a new backup and check the disk.</source>
        <translation>破損した世代があります：%1。新しいバックアップを取得し、ディスクを確かめてください。</translation>
    </message>
    <message>
        <source>Damaged or missing: %1</source>
        <translation>破損または所在不明：%1</translation>
    </message>
    <message>
        <source>Discarding a generation needs a reason. Enter it.</source>
        <translation>世代の廃棄には理由が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Enter: chmod 600 %1</source>
        <translation>次のとおり入力してください：chmod 600 %1</translation>
    </message>
    <message>
        <source>Enter: chmod 700 %1</source>
        <translation>次のとおり入力してください：chmod 700 %1</translation>
    </message>
    <message>
        <source>Enter: loginctl enable-linger %1</source>
        <translation>次のとおり入力してください：loginctl enable-linger %1</translation>
    </message>
    <message>
        <source>Enter: systemctl --user enable --now %1</source>
        <translation>次のとおり入力してください：systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>Evidence ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得しています</translation>
    </message>
    <message>
        <source>Generation %1 (%2)</source>
        <translation>世代 %1（%2）</translation>
    </message>
    <message>
        <source>Generation %1 is damaged here and was not copied. Verify it.</source>
        <translation>世代 %1 は手元で破損しているため、複写していません。検証してください。</translation>
    </message>
    <message>
        <source>Generation %1 was taken and read back without a fault.</source>
        <translation>世代 %1 を取得し、読み戻して異常がないことを確認しました。</translation>
    </message>
    <message>
        <source>Install fonts-noto-cjk or fonts-morisawa-bizud-mincho.</source>
        <translation>fonts-noto-cjk または fonts-morisawa-bizud-mincho を導入してください。</translation>
    </message>
    <message>
        <source>Install openssh-client.</source>
        <translation>openssh-client を導入してください。</translation>
    </message>
    <message>
        <source>Japanese fonts for the papers</source>
        <translation>帳票用の日本語書体</translation>
    </message>
    <message>
        <source>Keep this file as it is and compare it with a copy of the ledger.</source>
        <translation>このファイルをそのまま保全し、台帳の写しと比べてください。</translation>
    </message>
    <message>
        <source>Looking for JavaScript libraries in the pages</source>
        <translation>ページの JavaScript ライブラリを調べています</translation>
    </message>
    <message>
        <source>Make room, or move the profile to a larger disk.</source>
        <translation>空きを作るか、より大きなディスクへプロファイルを移してください。</translation>
    </message>
    <message>
        <source>Matching the advisories with what is installed</source>
        <translation>脆弱性情報を構成情報と照合しています</translation>
    </message>
    <message>
        <source>Neither a kept generation nor the server has this file as text of up to 4 MiB.</source>
        <translation>保管中の世代にもサーバにも、このファイルが 4 MiB までのテキストとして存在しません。</translation>
    </message>
    <message>
        <source>Nightly copy of the ledger</source>
        <translation>台帳の日次の写し</translation>
    </message>
    <message>
        <source>No Japanese font is installed, so papers would be empty boxes.</source>
        <translation>日本語書体がないため、帳票の文字が表示されません。</translation>
    </message>
    <message>
        <source>No baseline is approved for “%1”, so there is nothing to compare with. Approve one first.</source>
        <translation>「%1」には承認済みの基準がないため、比べる対象がありません。先に基準を承認してください。</translation>
    </message>
    <message>
        <source>No generation is kept yet. It follows after the first backup.</source>
        <translation>保管中の世代がまだありません。最初のバックアップのあとに実施します。</translation>
    </message>
    <message>
        <source>No package of this advisory is installed for this release on the server (%1, read on %2).</source>
        <translation>この情報の対象パッケージは、サーバのこのリリースには導入されていません（%1、%2 取得）。</translation>
    </message>
    <message>
        <source>No page was compared over HTTP: the generation has none.</source>
        <translation>世代にページがないため、公開ページの照合は行っていません。</translation>
    </message>
    <message>
        <source>No patch is published yet, so no 30 days run.</source>
        <translation>パッチがまだ公開されていないため、30日の期限は始まっていません。</translation>
    </message>
    <message>
        <source>No site is registered in this profile. Register one with “site add”.</source>
        <translation>このプロファイルにはサイトが登録されていません。「site add」で登録してください。</translation>
    </message>
    <message>
        <source>No timer is installed, so nothing runs by itself.</source>
        <translation>タイマーが登録されていないため、作業は自動では実行されません。</translation>
    </message>
    <message>
        <source>No verified generation of “%1” was taken by then. Choose a later recovery point.</source>
        <translation>「%1」には、その時刻までに取得した検証済みの世代がありません。より新しい復旧地点を選んでください。</translation>
    </message>
    <message>
        <source>Nobody looked on that day</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>None of the entries was known, although this source was read before: entries in between may have been missed. Look through the source's own list.</source>
        <translation>この情報源は以前にも確認していますが、今回の項目はすべて初めて見るものです。間の項目を取りこぼしている可能性があります。情報源の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Not applying a patch accepts a risk: the responsible officer has to decide that.</source>
        <translation>パッチを適用しない方針はリスクの受容にあたります。方針は記録していません。運用保守担当責任者が決定してください。</translation>
    </message>
    <message>
        <source>Not verified for a month: %1</source>
        <translation>1か月以上検証していません：%1</translation>
    </message>
    <message>
        <source>Nothing is collected for the log request %1 yet. Collect it first.</source>
        <translation>ログ提示の依頼 %1 はまだ収集していません。先に収集してください。</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバ</translation>
    </message>
    <message>
        <source>One hour of logs was extracted as a drill.</source>
        <translation>提示訓練として1時間分のログを抽出しました。</translation>
    </message>
    <message>
        <source>Only %1 MB are free.</source>
        <translation>空きが %1 MB しかありません。</translation>
    </message>
    <message>
        <source>OpenSSH client</source>
        <translation>OpenSSH クライアント</translation>
    </message>
    <message>
        <source>Other users can look into %1.</source>
        <translation>ほかの利用者が %1 を参照できます。</translation>
    </message>
    <message>
        <source>Other users can read the key %1.</source>
        <translation>ほかの利用者が鍵 %1 を読めます。</translation>
    </message>
    <message>
        <source>Policy and consultation are taken over from case %1 (%2).</source>
        <translation>対応方針と協議記録を案件 %1（%2）から引き継ぎました。</translation>
    </message>
    <message>
        <source>Private keys and password hashes are left out and named in the manifest.</source>
        <translation>秘密鍵とパスワードのハッシュは除外し、目録に名前を記しています。</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイルのフォルダ</translation>
    </message>
    <message>
        <source>Putting the patch file on the server</source>
        <translation>パッチファイルを転送しています</translation>
    </message>
    <message>
        <source>Read on the server: %1 %2 (fixed in %3)</source>
        <translation>サーバで確認：%1 %2（修正版 %3）</translation>
    </message>
    <message>
        <source>Readiness drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Reading back %1</source>
        <translation>%1 を読み戻しています</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>%1 から受領: %2</translation>
    </message>
    <message>
        <source>Register the site with an own key without passphrase for unattended runs.</source>
        <translation>自動実行用に、パスフレーズのない専用の鍵でサイトを登録してください。</translation>
    </message>
    <message>
        <source>Registered sites</source>
        <translation>登録済みのサイト</translation>
    </message>
    <message numerus="yes">
        <source>Retention: %n clean generations are kept</source>
        <translation><numerusform>保管期間の終了（正常な世代を %n 世代保管）</numerusform></translation>
    </message>
    <message>
        <source>Run “akimori-cli backup verify --all”.</source>
        <translation>「akimori-cli backup verify --all」を実行してください。</translation>
    </message>
    <message>
        <source>Run “akimori-cli run-due” once.</source>
        <translation>「akimori-cli run-due」を一度実行してください。</translation>
    </message>
    <message>
        <source>Run “akimori-cli timer install --profile %1”.</source>
        <translation>「akimori-cli timer install --profile %1」を実行してください。</translation>
    </message>
    <message>
        <source>Runs after logging out (linger)</source>
        <translation>ログアウト後の実行（linger）</translation>
    </message>
    <message>
        <source>Say why it became late. Give it with --cause.</source>
        <translation>遅れた理由が必要です。記録していません。--cause で入力してください。</translation>
    </message>
    <message>
        <source>Say why the assessment is called off. Give it with --reason.</source>
        <translation>診断を中止する理由が必要です。記録していません。--reason で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Scan %1: %2, %n finding(s)</source>
        <translation><numerusform>検査 %1：%2、検知 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Scheduled jobs of the users</source>
        <translation>利用者ごとの定期実行の設定</translation>
    </message>
    <message>
        <source>Second copy in %1: %2 copied, %3 present</source>
        <translation>%1 への二次保管：複写 %2 世代、保管済み %3 世代</translation>
    </message>
    <message>
        <source>See whether the timer runs, or run “akimori-cli run-due”.</source>
        <translation>タイマーが動いているかを確かめるか、「akimori-cli run-due」を実行してください。</translation>
    </message>
    <message>
        <source>Storing the advisories</source>
        <translation>脆弱性情報を保存しています</translation>
    </message>
    <message>
        <source>System generation: what is in it</source>
        <translation>システム世代の内容</translation>
    </message>
    <message>
        <source>Take backups until three generations are kept: “akimori-cli backup run”.</source>
        <translation>3世代以上になるまでバックアップを取得してください（「akimori-cli backup run」）。</translation>
    </message>
    <message>
        <source>The accepted key is only removed with a reason. Enter who confirmed the new key.</source>
        <translation>承認済みのホスト鍵を取り消すには理由が必要です。新しい鍵を誰に確認したかを入力してください。</translation>
    </message>
    <message>
        <source>The accepted risk ended on %1. Consult the city again; the deadline of the 30-day report stays as it was.</source>
        <translation>リスク受容の期限（%1）が終了しました。本市とあらためて協議してください。30日報告の期限は当初のままです。</translation>
    </message>
    <message>
        <source>The address of a source must not hold a user name or password.</source>
        <translation>情報源のアドレスにユーザー名やパスワードは含められません。設定は変更していません。</translation>
    </message>
    <message>
        <source>The agreed time of keeping is not over. Say with --reason why the package is deleted now.</source>
        <translation>保存期限が過ぎていません。廃棄していません。期限前に廃棄する理由を --reason で入力してください。</translation>
    </message>
    <message>
        <source>The agreed time of keeping is over.</source>
        <translation>保存期限の終了による廃棄</translation>
    </message>
    <message>
        <source>The archive file is not at its place. Check the disk or folder.</source>
        <translation>世代のファイルが所定の場所にありません。ディスクやフォルダの状態を確かめてください。</translation>
    </message>
    <message>
        <source>The assessment %1 stays as it is: %2</source>
        <translation>診断 %1 は変更していません。%2</translation>
    </message>
    <message>
        <source>The assessment was performed outside the fiscal year %1, for which it counts. Change the year.</source>
        <translation>診断期間が対象年度（%1 年度）の外にあります。記録していません。対象年度を確認してください。</translation>
    </message>
    <message>
        <source>The backup was stopped before the forbidden hours begin. What was fetched is kept; the next run continues from there.</source>
        <translation>実施禁止時間帯に入る前にバックアップを中断しました。取得済みの分は保管してあり、次の実行で続きから取得します。</translation>
    </message>
    <message>
        <source>The calendar needs a first and a later last day, at most ten years apart. Correct them.</source>
        <translation>カレンダーには、初日と、それ以降で10年以内の最終日が必要です。訂正してください。</translation>
    </message>
    <message>
        <source>The city's calendar in the settings of this profile cannot be read, so nothing was decided with it. Restore the ledger from a copy.</source>
        <translation>このプロファイルの開庁日の設定を読み取れないため、判断を行っていません。台帳を写しから戻してください。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of %1 by %2 minutes. Times of the record are wrong by as much: set the clock.</source>
        <translation>このコンピュータの時計は %1 の時計と %2 分ずれています。記録の時刻もその分ずれます。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The company's root certificate %1 cannot be used any more, so no encrypted source can be checked. Give it again in the network settings.</source>
        <translation>社内ルート証明書 %1 が使えなくなっているため、暗号化された情報源を確認できません。通信の設定で登録し直してください。</translation>
    </message>
    <message>
        <source>The consultation cannot lie in the future. Check its time.</source>
        <translation>協議の日時が未来になっています。記録していません。日時を確認してください。</translation>
    </message>
    <message>
        <source>The contents are equal now.</source>
        <translation>現在の内容は一致しています。</translation>
    </message>
    <message>
        <source>The contract keeps at least three generations, so %1 cannot be set. A single generation can be let go with an approval (“backup discard”).</source>
        <translation>契約では3世代以上を保管するため、%1 には設定できません。個別の世代は、承認を受けて「backup discard」で廃棄できます。</translation>
    </message>
    <message>
        <source>The contractor itself is no third party. Name the body that performs the assessment.</source>
        <translation>受託者自身は第三者機関になりません。記録していません。診断を実施する機関の名称を入力してください。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written.</source>
        <translation>写し %1 を書き込めませんでした。保存先を確かめてください。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. What is there is kept; run it again when the disk is ready.</source>
        <translation>写し %1 を書き込めませんでした。書き込めた分は残してあります。ディスクの準備ができたら、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The copy %1 was damaged and is copied again. Check that disk.</source>
        <translation>写し %1 が破損していたため、複写し直します。そのディスクを確かめてください。</translation>
    </message>
    <message>
        <source>The copy here cannot be kept until a day before the handover.</source>
        <translation>保存期限が引渡し日より前になっています。記録していません。日付を確認してください。</translation>
    </message>
    <message>
        <source>The copy of generation %1 does not have its check sum. Verify the generation and check both disks.</source>
        <translation>世代 %1 の写しのハッシュが一致しません。世代を検証し、両方のディスクを確かめてください。</translation>
    </message>
    <message>
        <source>The days of the looks must be a span of at most ten years.</source>
        <translation>期間は10年以内で、初日が最終日より後にならないように指定してください。</translation>
    </message>
    <message>
        <source>The deadline %1 was agreed with %2: %3</source>
        <translation>期限 %1 を %2 と合意しました。%3</translation>
    </message>
    <message>
        <source>The deadline does not exist. Enter it as year-month-day.</source>
        <translation>期限の日付が存在しません。年-月-日 の形で入力してください。</translation>
    </message>
    <message>
        <source>The deadline had passed when the advisory was detected; say why in the report.</source>
        <translation>検知した時点で期限を過ぎていました。報告書に理由を記載してください。</translation>
    </message>
    <message>
        <source>The document is incomplete, so this does not count as checked: %1 What came before that is stored.</source>
        <translation>文書が不完全なため、確認済みとしては数えません。%1 それより前の内容は保存しました。</translation>
    </message>
    <message>
        <source>The document is larger than %1 MB and was not read.</source>
        <translation>文書が %1 MB を超えるため、読み込んでいません。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be removed. Remove it by hand.</source>
        <translation>ファイル %1 を削除できませんでした。手作業で削除してください。</translation>
    </message>
    <message>
        <source>The file changed while it was copied. Record it again.</source>
        <translation>写しの作成中にファイルが変わりました。記録していません。もう一度登録してください。</translation>
    </message>
    <message>
        <source>The file could not be copied into the profile. Check the free space at %1.</source>
        <translation>ファイルの写しを保管できませんでした。記録していません。%1 の空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form that is still in force. Ask for the company's root certificate.</source>
        <translation>ファイルに有効な PEM 形式の証明書がありません。設定は変更していません。社内のルート証明書を入手してください。</translation>
    </message>
    <message>
        <source>The file is not text. Compare size and hash instead.</source>
        <translation>テキストファイルではありません。サイズとハッシュ値で比べてください。</translation>
    </message>
    <message>
        <source>The file is too large to be compared line by line.</source>
        <translation>ファイルが大きいため、行ごとの比較はできません。</translation>
    </message>
    <message>
        <source>The file on the server is not the one that was received: its hash differs. It must not be applied. Transfer it again.</source>
        <translation>サーバ上のファイルは受領したものと異なります（ハッシュ値不一致）。適用しないでください。もう一度転送してください。</translation>
    </message>
    <message>
        <source>The file with the proxy's password can be read by others. Run: chmod 600 %1</source>
        <translation>プロキシのパスワードファイルが他のユーザーから読める状態のため、使用していません。次を実行してください：chmod 600 %1</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The files of a drill are deleted at once.</source>
        <translation>訓練のファイルは直ちに廃棄します。</translation>
    </message>
    <message>
        <source>The first day of the assessment must not lie after the last one.</source>
        <translation>診断期間の初日が最終日より後になっています。記録していません。日付を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>フォルダ %1 を作成できませんでした。別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The folder for the drill could not be made.</source>
        <translation>訓練用のフォルダを作成できませんでした。空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>The handover must lie between the finished package and now. Check its time.</source>
        <translation>引渡しの時刻は、提示物の完成から現在までの間でなければなりません。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The kept copy of %1 is not the file that was received: its hash differs. Ask the city for the file again.</source>
        <translation>保管している %1 は受領したファイルと異なります（ハッシュ値不一致）。転送していません。本市に再提供を依頼してください。</translation>
    </message>
    <message>
        <source>The kept manifest of %1 is not the one that was recorded: its hash differs. Compare it with the package itself.</source>
        <translation>保管している %1 の目録は記録したものと異なります（ハッシュ値不一致）。提示物自体と照合してください。</translation>
    </message>
    <message>
        <source>The key %1 asks for a passphrase.</source>
        <translation>鍵 %1 にはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read. Note the packages by hand.</source>
        <translation>導入済みパッケージの一覧を読み取れませんでした。手作業で控えてください。</translation>
    </message>
    <message>
        <source>The log handover of “%1”</source>
        <translation>「%1」のログ提示</translation>
    </message>
    <message>
        <source>The log request %1 has no package here, or it is deleted already.</source>
        <translation>ログ提示の依頼 %1 の提示物はここにないか、すでに廃棄済みです。</translation>
    </message>
    <message>
        <source>The log request %1 has no package to hand over, or it is handed over already.</source>
        <translation>ログ提示の依頼 %1 には引き渡せる提示物がないか、既に引き渡されています。一覧で状態を確認してください。</translation>
    </message>
    <message>
        <source>The log request %1 is handed over already. Record a new one.</source>
        <translation>ログ提示の依頼 %1 は既に引渡し済みです。新しい依頼を記録してください。</translation>
    </message>
    <message>
        <source>The log request %1 is not handed over yet.</source>
        <translation>ログ提示の依頼 %1 はまだ引き渡していません。先に引渡しを記録してください。</translation>
    </message>
    <message>
        <source>The login uses an agent or a password, which the timer does not have.</source>
        <translation>エージェントまたはパスワードでログインする設定のため、タイマーからは接続できません。</translation>
    </message>
    <message>
        <source>The name of this user is not known.</source>
        <translation>この利用者の名前が分かりません。</translation>
    </message>
    <message>
        <source>The name “%1” is already used by another site. Choose another name.</source>
        <translation>「%1」という名称は別のサイトで使われています。別の名称にしてください。</translation>
    </message>
    <message>
        <source>The newest copy of the ledger is of %1.</source>
        <translation>台帳の最新の写しは %1 のものです。</translation>
    </message>
    <message>
        <source>The package at %1 could not be deleted completely. Delete the rest by hand and run this again.</source>
        <translation>%1 の提示物を完全には廃棄できませんでした。残りを手作業で削除し、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The pages could not be compared over HTTP: %1</source>
        <translation>公開ページを照合できませんでした：%1</translation>
    </message>
    <message>
        <source>The patch file cannot have come in the future. Check the date.</source>
        <translation>パッチファイルの受領日が未来になっています。記録していません。日付を確認してください。</translation>
    </message>
    <message>
        <source>The patch file changed while it was copied. Record it again.</source>
        <translation>写しの作成中にパッチファイルが変わりました。記録していません。もう一度登録してください。</translation>
    </message>
    <message>
        <source>The patch file could not be copied into the profile. Check the free space at %1.</source>
        <translation>パッチファイルの写しを保管できませんでした。記録していません。%1 の空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The profile has several sites (%1). Say which one with --site.</source>
        <translation>このプロファイルには複数のサイトがあります（%1）。--site で対象を指定してください。</translation>
    </message>
    <message>
        <source>The program ssh was not found.</source>
        <translation>ssh が見つかりません。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password, so nothing was checked. Check them in the network settings.</source>
        <translation>プロキシがユーザー名とパスワードを受け付けなかったため、確認できていません。通信の設定で確認してください。</translation>
    </message>
    <message>
        <source>The range of the logs is empty: the beginning must lie before the end.</source>
        <translation>ログの対象期間が空です。始まりは終わりより前の時刻にしてください。</translation>
    </message>
    <message>
        <source>The record of a patch file needs the name of who supplied it. Give it with --from.</source>
        <translation>パッチファイルの記録には提供者の氏名が必要です。記録していません。--from で入力してください。</translation>
    </message>
    <message>
        <source>The record was changed from outside: entry %1 does not match.</source>
        <translation>記録が外部から書き換えられています。%1 番の記録が一致しません。</translation>
    </message>
    <message>
        <source>The report cannot have gone out in the future.</source>
        <translation>報告日時が未来になっています。記録していません。日時を確認してください。</translation>
    </message>
    <message>
        <source>The report must have come after the assessment began and not in the future.</source>
        <translation>報告書の受領日は診断開始後で、未来でない日にしてください。記録していません。</translation>
    </message>
    <message>
        <source>The request cannot have come in the future. Check its time.</source>
        <translation>依頼の時刻が未来になっています。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The revised advisory names nothing that is installed. Confirm that it no longer concerns the site.</source>
        <translation>改訂後の情報は、導入済みのものに言及していません。当サイトに該当しなくなったことを確認してください。</translation>
    </message>
    <message>
        <source>The schedule of this profile</source>
        <translation>このプロファイルの自動実行</translation>
    </message>
    <message>
        <source>The second copy in %1</source>
        <translation>%1 への二次保管</translation>
    </message>
    <message>
        <source>The site is no longer registered in this profile.</source>
        <translation>このサイトは、このプロファイルに登録されていません。</translation>
    </message>
    <message>
        <source>The site is no longer registered. Reload the list.</source>
        <translation>このサイトの登録はなくなっています。一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>The site “%1”</source>
        <translation>サイト「%1」</translation>
    </message>
    <message>
        <source>The source answered with status %1 and asks to come back later (%2).</source>
        <translation>情報源の応答は状態 %1 で、時間をおくよう求めています（%2）。確認はできていません。後で取得し直してください。</translation>
    </message>
    <message>
        <source>The source answered with status %1, so nothing was checked. Check its address.</source>
        <translation>情報源の応答は状態 %1 でした。確認はできていません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The source does not say when the patch was published. A person has to find out and record the date.</source>
        <translation>パッチの公開日が情報源に記載されていません。担当者が調べて公開日を記録してください。</translation>
    </message>
    <message>
        <source>The source revised the advisory.</source>
        <translation>情報源がこの情報を改訂しました。</translation>
    </message>
    <message>
        <source>The source withdrew the advisory.</source>
        <translation>情報源がこの情報を取り下げました。</translation>
    </message>
    <message>
        <source>The term of “%1” would end before it begins. Correct the days.</source>
        <translation>「%1」の期間の終了が開始より前です。日付を訂正してください。</translation>
    </message>
    <message>
        <source>The text of the timer is missing in this program.</source>
        <translation>タイマーの定義がプログラムに含まれていません。開発者に連絡してください。</translation>
    </message>
    <message>
        <source>The texts of the first report were written.</source>
        <translation>速報の記載事項を記入しました。</translation>
    </message>
    <message>
        <source>The timer calls another program or serves another profile.</source>
        <translation>タイマーは別のプログラムまたは別のプロファイルを対象にしています。</translation>
    </message>
    <message>
        <source>The timer is installed but does not run.</source>
        <translation>タイマーは登録されていますが、動いていません。</translation>
    </message>
    <message>
        <source>The timer stops when “%1” logs out.</source>
        <translation>「%1」がログアウトするとタイマーが止まります。</translation>
    </message>
    <message>
        <source>The view from outside is not available in this version. Run the scan without it.</source>
        <translation>この版では外部からの確認を利用できません。指定を外して検査してください。</translation>
    </message>
    <message>
        <source>The work cannot have been done in the future. Check its time.</source>
        <translation>作業日時が未来になっています。記録していません。日時を確認してください。</translation>
    </message>
    <message>
        <source>There is no assessment “%1”. “assessment list” shows them.</source>
        <translation>診断「%1」はありません。「assessment list」で番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no case “%1”. “advisory list” shows the numbers.</source>
        <translation>案件「%1」はありません。「advisory list」で番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no change record “%1”. Open one before the patch is applied.</source>
        <translation>変更作業「%1」はありません。適用は記録していません。パッチ適用の前に変更作業を起票してください。</translation>
    </message>
    <message>
        <source>There is no copy of the ledger yet.</source>
        <translation>台帳の写しがまだありません。</translation>
    </message>
    <message>
        <source>There is no exception “%1”. “exception list” shows them.</source>
        <translation>例外運用「%1」はありません。「exception list」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no finding “%1”.</source>
        <translation>検知事項「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no finding “%1”. “scan show” lists the findings of a scan.</source>
        <translation>検知事項「%1」はありません。「scan show」で検査ごとの検知事項を確かめてください。</translation>
    </message>
    <message>
        <source>There is no generation “%1” of this site.</source>
        <translation>このサイトに世代「%1」はありません。世代番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no generation “%1” of “%2”. Kept are: %3.</source>
        <translation>「%2」に世代「%1」はありません。保管中の世代：%3</translation>
    </message>
    <message>
        <source>There is no generation “%1”: none is kept for “%2” yet.</source>
        <translation>世代「%1」はありません。「%2」には保管中の世代がまだありません。</translation>
    </message>
    <message>
        <source>There is no log request %1 for “%2”. “logs list” shows them.</source>
        <translation>「%2」にログ提示の依頼 %1 はありません。logs list で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no log request %1. “logs list” shows them.</source>
        <translation>ログ提示の依頼 %1 はありません。logs list で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no restore “%1” that could be taken back. “restore apply” prints the id.</source>
        <translation>切り戻せる復元「%1」はありません。「restore apply」が表示した番号を指定してください。</translation>
    </message>
    <message>
        <source>There is no scan “%1”. “scan list” shows them.</source>
        <translation>検査「%1」はありません。「scan list」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no site “%1” in this profile. It has: %2.</source>
        <translation>このプロファイルにサイト「%1」はありません。登録済み：%2</translation>
    </message>
    <message>
        <source>This finding is about the site as a whole; there is no text to compare.</source>
        <translation>この検知事項はサイト全体に関するものなので、比べるテキストはありません。</translation>
    </message>
    <message>
        <source>This is information, not the publication of a patch, so no 30 days run. Report it to the city at once.</source>
        <translation>これはパッチの公開ではなく情報提供のため、30日の期限はありません。直ちに市へ報告してください。</translation>
    </message>
    <message>
        <source>This user may not write there. Correct its owner.</source>
        <translation>この利用者には書込みの権限がありません。所有者を訂正してください。</translation>
    </message>
    <message>
        <source>Timer for unattended runs</source>
        <translation>自動実行のタイマー</translation>
    </message>
    <message>
        <source>Use an own key without passphrase for unattended runs and limit it on the server.</source>
        <translation>自動実行にはパスフレーズのない専用の鍵を使い、サーバ側で用途を制限してください。</translation>
    </message>
    <message>
        <source>What is installed on the server has not been read yet, so products that are only named could not be matched. Read it with “advisory inventory”.</source>
        <translation>サーバの構成情報をまだ取得していないため、製品名だけの情報は照合できていません。「advisory inventory」で取得してください。</translation>
    </message>
    <message>
        <source>What lies at %1 is not the package %2 as it was recorded, so nothing was deleted. Look at it yourself.</source>
        <translation>%1 にあるものは記録された提示物 %2 と一致しないため、何も廃棄していません。内容を確認してください。</translation>
    </message>
    <message>
        <source>What was copied so far is kept. The same request goes on from there.</source>
        <translation>ここまでにコピーした分は残してあります。同じ依頼をもう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <source>Without %1 only %2 verified generations would be left, fewer than three. That needs an approval by a manager or the responsible officer (“exception request --kind retention”).</source>
        <translation>%1 を廃棄すると、検証済みの世代が %2 つとなり、3世代を下回ります。管理者または責任者の承認が必要です（「exception request --kind retention」で申請してください）。</translation>
    </message>
    <message>
        <source>Writing the operation history</source>
        <translation>操作履歴を書き出しています</translation>
    </message>
    <message>
        <source>fc-list is not installed, so the fonts were not looked at.</source>
        <translation>fc-list がないため、書体を確認していません。</translation>
    </message>
    <message>
        <source>it belongs to no site, so there is no server to put the file on.</source>
        <translation>サイトに結び付いていないため、転送先のサーバがありません。</translation>
    </message>
    <message>
        <source>it belongs to no site, so there is no server to read.</source>
        <translation>サイトに結び付いていないため、読み取るサーバがありません。</translation>
    </message>
    <message>
        <source>it was called off.</source>
        <translation>中止済みです。</translation>
    </message>
    <message>
        <source>it was performed already.</source>
        <translation>すでに実施済みです。</translation>
    </message>
    <message>
        <source>no patch file was received from the city yet.</source>
        <translation>本市からパッチファイルをまだ受領していません。</translation>
    </message>
    <message>
        <source>only an applied patch can be verified; it is at “%1”.</source>
        <translation>検証できるのは適用済みのパッチだけです。現在の状態は「%1」です。</translation>
    </message>
    <message>
        <source>systemd could not be reached from here. Log in as this user and enter: systemctl --user %1</source>
        <translation>ここからは systemd に接続できません。この利用者でログインし、次のとおり入力してください：systemctl --user %1</translation>
    </message>
    <message>
        <source>systemd of this user could not be asked.</source>
        <translation>この利用者の systemd に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>the change record %1 is closed already. Open a new one.</source>
        <translation>変更作業 %1 はすでに完了しています。新しい変更作業を起票してください。</translation>
    </message>
    <message>
        <source>the city's patch file was not put on the server and checked there yet. Use “advisory transfer”, or give the number of the consultation that agreed otherwise.</source>
        <translation>本市提供のパッチファイルをサーバへ転送・照合していません。「advisory transfer」で転送するか、別の入手方法を認めた協議番号を指定してください。</translation>
    </message>
    <message>
        <source>the days on which it was performed are not recorded yet.</source>
        <translation>診断期間がまだ記録されていません。</translation>
    </message>
    <message>
        <source>the report of the body is not on file yet.</source>
        <translation>診断機関の報告書がまだ登録されていません。</translation>
    </message>
    <message>
        <source>there is no backup from before the change. Take one first: backup run --kind system --trigger before-change.</source>
        <translation>変更前のバックアップがありません。先に取得してください（backup run --kind system --trigger before-change）。</translation>
    </message>
    <message>
        <source>“%1” cannot be a path of the system backup. Give an absolute path below “/”.</source>
        <translation>「%1」はシステムバックアップの対象にできません。「/」より下の絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no data backup yet, so its pages cannot be looked through. Take one first: backup run --kind data.</source>
        <translation>「%1」のデータバックアップがまだないため、ページを調べられません。先に取得してください（backup run --kind data）。</translation>
    </message>
    <message>
        <source>“%1” is no address of a source. Give one that begins with https://.</source>
        <translation>「%1」は情報源のアドレスではありません。設定は変更していません。https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no state of a case. Use one of: %2.</source>
        <translation>「%1」は案件の状態ではありません。次のいずれかを指定してください: %2</translation>
    </message>
    <message>
        <source>“%1” is no way to use a proxy. Use none, system or manual.</source>
        <translation>「%1」はプロキシの使い方ではありません。none、system、manual のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” may not change the organisation. A manager or the responsible officer has to do it (--as NAME).</source>
        <translation>「%1」は体制を変更できません。管理者または責任者が行ってください（--as 氏名）。</translation>
    </message>
</context>
<context>
    <name>akimori::people::Tr</name>
    <message>
        <source>A decision by telephone needs a later day by which a manager confirms it. Enter the next open day for request %1.</source>
        <translation>電話による承認には、管理者が事後確認を行う期限が必要です。申請「%1」の判断はまだ記録していません。期限として次の開庁日を入力してください。</translation>
    </message>
    <message>
        <source>A request needs a reason and the name of who makes it. Enter both.</source>
        <translation>申請には、理由と申請者の氏名が必要です。申請は記録していません。両方を入力してください。</translation>
    </message>
    <message>
        <source>A standing approval needs an end and the number of the consultation with the city. Enter both.</source>
        <translation>包括承認には、有効期限と市との協議番号が必要です。申請は記録していません。両方を入力してください。</translation>
    </message>
    <message>
        <source>Approval %1 is about something else. Request an approval for this.</source>
        <translation>承認「%1」は、別の内容についてのものです。この作業には使えません。この作業について承認を申請してください。</translation>
    </message>
    <message>
        <source>Approval %1 is valid only from %2. Wait until then.</source>
        <translation>承認「%1」の有効期間は %2 からです。まだ使えません。その日時までお待ちください。</translation>
    </message>
    <message>
        <source>Approval %1 was already used at %2. Make a new request.</source>
        <translation>承認「%1」は %2 に使用済みです。もう一度使うことはできません。新しく申請してください。</translation>
    </message>
    <message>
        <source>Approval %1 was given by telephone and not confirmed by %2. A manager has to confirm it.</source>
        <translation>承認「%1」は電話によるもので、期限の %2 までに事後確認が行われていません。このままでは使えません。管理者が事後確認を行ってください。</translation>
    </message>
    <message>
        <source>Approval %1 was valid only until %2. Make a new request.</source>
        <translation>承認「%1」の有効期間は %2 までです。もう使えません。新しく申請してください。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Approved, not valid yet</source>
        <translation>承認済（有効期間前）</translation>
    </message>
    <message>
        <source>Confirmation overdue</source>
        <translation>事後確認の期限超過</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>It is not said how the decision was given. Choose PIN, written reply or telephone for request %1.</source>
        <translation>判断がどのように示されたかが指定されていません。申請「%1」の判断はまだ記録していません。PIN、書面による回答、電話のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Rejecting or sending back request %1 needs a reason. Enter it.</source>
        <translation>却下または差戻しには理由が必要です。申請「%1」の判断はまだ記録していません。理由を入力してください。</translation>
    </message>
    <message>
        <source>Request %1 has not been decided yet. A manager or the responsible officer has to decide.</source>
        <translation>申請「%1」はまだ判断されていません。このままでは実行できません。運用保守担当管理者または運用保守担当責任者が判断してください。</translation>
    </message>
    <message>
        <source>Request %1 was already confirmed by “%2”.</source>
        <translation>申請「%1」は、「%2」さんが既に事後確認を行っています。改めて確認する必要はありません。</translation>
    </message>
    <message>
        <source>Request %1 was already decided by “%2”. Make a new request.</source>
        <translation>申請「%1」は、「%2」さんが既に判断しています。判断は変更できません。新しく申請してください。</translation>
    </message>
    <message>
        <source>Request %1 was for a time that is over. Make a new request.</source>
        <translation>申請「%1」の対象期間は終わっています。判断は記録していません。新しく申請してください。</translation>
    </message>
    <message>
        <source>Request %1 was not approved by “%2”. Make a new request.</source>
        <translation>申請「%1」は、「%2」さんが承認しませんでした。このままでは実行できません。新しく申請してください。</translation>
    </message>
    <message>
        <source>Request %1 was not decided by telephone, so there is nothing to confirm.</source>
        <translation>申請「%1」は電話による判断ではないため、事後確認の対象ではありません。</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>The PIN could not be processed. Please report this.</source>
        <translation>PIN を処理できませんでした。何も記録していません。開発元に連絡してください。</translation>
    </message>
    <message>
        <source>The PIN is not the one of “%1”, so this was not recorded. Let this person enter it again.</source>
        <translation>PIN が「%1」さんのものと一致しません。何も記録していません。ご本人がもう一度入力してください。</translation>
    </message>
    <message>
        <source>The confirmation of request %1 needs a name. Enter who confirms.</source>
        <translation>申請「%1」の事後確認には氏名が必要です。まだ記録していません。確認した人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>The decision on request %1 is incomplete. Enter who decided, and what.</source>
        <translation>申請「%1」の判断の内容がそろっていません。まだ記録していません。判断した人と判断の内容を入力してください。</translation>
    </message>
    <message>
        <source>The request would end before it begins. Correct the times.</source>
        <translation>申請の終了が開始より前になっています。申請は記録していません。日時を直してください。</translation>
    </message>
    <message>
        <source>The written reply is missing. Attach the file with the answer to request %1.</source>
        <translation>書面による回答がありません。申請「%1」の判断はまだ記録していません。回答のファイルを添付してください。</translation>
    </message>
    <message>
        <source>There are %1 responsible officers, but exactly one is allowed. End the terms of the others.</source>
        <translation>運用保守担当責任者が %1 人います。責任者は 1 人に限られます。ほかの人の任期を終了してください。</translation>
    </message>
    <message>
        <source>There is no manager. Record one.</source>
        <translation>運用保守担当管理者がいません。登録してください。</translation>
    </message>
    <message>
        <source>There is no operator. Record one.</source>
        <translation>運用保守担当者がいません。登録してください。</translation>
    </message>
    <message>
        <source>There is no responsible officer. Record one.</source>
        <translation>運用保守担当責任者がいません。登録してください。</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose %1 to %2 characters that are not all the same.</source>
        <translation>この PIN は使えません。登録していません。同じ文字だけではない %1 文字から %2 文字のものを選んでください。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>“%1” has not chosen a PIN yet, so this was not recorded. Let this person choose one under Settings, or attach a written reply.</source>
        <translation>「%1」さんの PIN がまだ登録されていません。何も記録していません。ご本人が設定の画面で PIN を登録するか、書面による回答を添付してください。</translation>
    </message>
    <message>
        <source>“%1” holds no role on %2, so nothing was recorded in this name. Enter the name of a person of the maintenance organisation, or add this person to it.</source>
        <translation>「%1」さんは、%2 の時点で運用保守体制に登録されていません。この氏名では何も記録していません。体制に登録されている人の氏名を入力するか、体制に追加してください。</translation>
    </message>
    <message>
        <source>“%1” is neither manager nor responsible officer on %2 and therefore cannot decide. A manager or the responsible officer has to decide.</source>
        <translation>「%1」さんは、%2 の時点で管理者でも責任者でもないため、判断できません。何も記録していません。運用保守担当管理者または運用保守担当責任者が判断してください。</translation>
    </message>
    <message>
        <source>“%1” made this request and therefore cannot decide it. Another manager or the responsible officer has to decide.</source>
        <translation>「%1」さんは申請者であるため、この申請を判断できません。何も記録していません。ほかの管理者または責任者が判断してください。</translation>
    </message>
    <message>
        <source>“%1” recorded the decision on request %2 and therefore cannot confirm it. Another manager or the responsible officer has to confirm it.</source>
        <translation>「%1」さんは申請「%2」の判断を記録した人であるため、事後確認を行えません。何も記録していません。ほかの管理者または責任者が確認してください。</translation>
    </message>
</context>
<context>
    <name>akimori::records::Tr</name>
    <message>
        <source>30-day report made</source>
        <translation>30日報告済</translation>
    </message>
    <message>
        <source>A text of the contract is longer than %1 characters (%2). Shorten it.</source>
        <translation>契約の項目に %1 文字を超える文があります（%2）。短くしてください。</translation>
    </message>
    <message>
        <source>Accepted with the city</source>
        <translation>本市と協議のうえ受容</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>After change</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Application failed, rolled back</source>
        <translation>適用失敗・切戻し済</translation>
    </message>
    <message>
        <source>Application planned</source>
        <translation>適用予定</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Assessment called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Assessment planned</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Authentication log</source>
        <translation>認証ログ</translation>
    </message>
    <message>
        <source>Authorised change</source>
        <translation>正規の変更</translation>
    </message>
    <message>
        <source>Backup inside the forbidden hours</source>
        <translation>実施禁止時間帯のバックアップ</translation>
    </message>
    <message>
        <source>Backup left out</source>
        <translation>バックアップの見送り</translation>
    </message>
    <message>
        <source>Before change</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by retest</source>
        <translation>再診断で確認済</translation>
    </message>
    <message>
        <source>Completion report made</source>
        <translation>完了報告済</translation>
    </message>
    <message>
        <source>Consulting with the city</source>
        <translation>市と協議中</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日次</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>緊急変更</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>エラーログ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed, nothing changed</source>
        <translation>失敗（公開中の内容は変更なし）</translation>
    </message>
    <message>
        <source>Fewer than three generations</source>
        <translation>保管世代数が3世代未満</translation>
    </message>
    <message>
        <source>Finding open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>First report made</source>
        <translation>速報済</translation>
    </message>
    <message>
        <source>Fixed, retest awaited</source>
        <translation>対応済（再診断待ち）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検知あり</translation>
    </message>
    <message>
        <source>Further report made</source>
        <translation>続報済</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Link target changed</source>
        <translation>リンク先の変更</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>運用保守担当管理者</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>No anomaly</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>No folder on the server is named. Name at least one document root.</source>
        <translation>サーバのフォルダーが指定されていません。公開フォルダーを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>通常変更</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Not consulted yet</source>
        <translation>未協議</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Operation history of this tool</source>
        <translation>本ツールの操作履歴</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用保守担当者</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Performed, report awaited</source>
        <translation>診断済（報告書待ち）</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>アクセス権の変更</translation>
    </message>
    <message>
        <source>Policy for an advisory</source>
        <translation>脆弱性情報への対応方針</translation>
    </message>
    <message>
        <source>Policy: apply</source>
        <translation>方針: 適用</translation>
    </message>
    <message>
        <source>Policy: do not apply (risk accepted)</source>
        <translation>方針: 適用しない（リスク受容）</translation>
    </message>
    <message>
        <source>Policy: keep watching (no fix yet)</source>
        <translation>方針: 監視継続（修正未提供）</translation>
    </message>
    <message>
        <source>Policy: mitigate</source>
        <translation>方針: 緩和策</translation>
    </message>
    <message>
        <source>Policy: nothing to do</source>
        <translation>方針: 対応不要</translation>
    </message>
    <message>
        <source>Publishing in spite of a finding</source>
        <translation>検知事項が残る状態での公開反映</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>引渡し待ち</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>報告書受領済</translation>
    </message>
    <message>
        <source>Reported to the city</source>
        <translation>本市へ報告済</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>依頼受付</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>運用保守担当責任者</translation>
    </message>
    <message>
        <source>Restored and confirmed</source>
        <translation>復元済（確認済）</translation>
    </message>
    <message>
        <source>Restored, can be rolled back</source>
        <translation>復元済（切戻し可能）</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>切戻し済</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>定型変更</translation>
    </message>
    <message>
        <source>Suspected tampering</source>
        <translation>改ざんの疑い</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System journal</source>
        <translation>システムジャーナル</translation>
    </message>
    <message>
        <source>System log</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The address “%1” is not an http or https address. Enter it like https://www.example.jp/.</source>
        <translation>「%1」は http または https のアドレスではありません。https://www.example.jp/ のように入力してください。</translation>
    </message>
    <message>
        <source>The city's patch was received</source>
        <translation>市からパッチを受領</translation>
    </message>
    <message>
        <source>The contract would end on %1, before it begins on %2. Check both days.</source>
        <translation>契約の終了日 %1 が開始日 %2 より前になっています。両方の日付をご確認ください。</translation>
    </message>
    <message>
        <source>The date of publication is not known.</source>
        <translation>公開日は不明です。</translation>
    </message>
    <message>
        <source>The document root “%1” is not an absolute folder below /. Enter it like /var/www/html.</source>
        <translation>公開フォルダー「%1」は / より下の絶対パスではありません。/var/www/html のように入力してください。</translation>
    </message>
    <message>
        <source>The document root “%1” lies inside “%2”. Name only the outer one.</source>
        <translation>公開フォルダー「%1」は「%2」の中にあります。外側のフォルダーだけを指定してください。</translation>
    </message>
    <message>
        <source>The host “%1” is not a server name or address. Correct it.</source>
        <translation>「%1」はサーバ名またはアドレスとして使えません。入力し直してください。</translation>
    </message>
    <message>
        <source>The login name “%1” cannot be used. Correct it.</source>
        <translation>ログイン名「%1」は使えません。入力し直してください。</translation>
    </message>
    <message>
        <source>The port %1 is not between 1 and 65535. Correct it.</source>
        <translation>ポート番号 %1 は 1 から 65535 の範囲にありません。入力し直してください。</translation>
    </message>
    <message>
        <source>The site needs a name of 1 to 100 characters. Enter one.</source>
        <translation>サイトの名前を 1 文字以上 100 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The source gives no time zone; it was read as Japanese time.</source>
        <translation>公開日時に時差の記載がないため、日本時間として読みました。</translation>
    </message>
    <message>
        <source>The source gives no time zone; it was read as UTC.</source>
        <translation>公開日時に時差の記載がないため、協定世界時として読みました。</translation>
    </message>
    <message>
        <source>The source gives the day only; it was taken as it stands.</source>
        <translation>情報源には日付だけが記載されています（時刻不明）。そのまま採用しました。</translation>
    </message>
    <message>
        <source>The source states the time with its zone.</source>
        <translation>公開日時は、情報源に時差とともに記載されています。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>書面による回答</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Use one of: %2.</source>
        <translation>「%1」はここでは使えません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>“%1” is no answer to whether a backup affects the site. Use yes or none.</source>
        <translation>「%1」は、バックアップが性能に影響するかどうかの指定として使えません。yes または none を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no form of address for papers. Use 宛, 様, 殿 or 御中.</source>
        <translation>「%1」は敬称として使えません。宛・様・殿・御中のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of backup. Use data or system.</source>
        <translation>「%1」はバックアップの種類ではありません。data または system を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no role. Use responsible, manager or operator.</source>
        <translation>「%1」は役割ではありません。responsible、manager、operator のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no trigger of a backup. Use daily, monthly, before-change, after-change or ad-hoc.</source>
        <translation>「%1」はバックアップの契機ではありません。daily、monthly、before-change、after-change、ad-hoc のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no way to connect. Use auto, libssh2 or openssh.</source>
        <translation>「%1」は接続方法ではありません。auto、libssh2、openssh のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no word that Akimori uses at this place.</source>
        <translation>「%1」は、アキモリがここで使う語ではありません。記録が壊れている可能性があります。</translation>
    </message>
</context>
<context>
    <name>akimori::remote::Tr</name>
    <message>
        <source> A program is missing on the server. The capability test names it.</source>
        <translation>サーバに必要なプログラムがありません。接続テストで名前を確認できます。</translation>
    </message>
    <message>
        <source> The command on the server failed. The details show its message.</source>
        <translation>サーバでのコマンドが失敗しました。詳細にメッセージがあります。</translation>
    </message>
    <message>
        <source> The disk of the server is full. Make room there.</source>
        <translation>サーバのディスクがいっぱいです。空き容量を確保してください。</translation>
    </message>
    <message>
        <source> The login user has no permission on the server. Grant it or use another user.</source>
        <translation>ログインユーザにサーバでの権限がありません。権限を付与するか、別のユーザをお使いください。</translation>
    </message>
    <message>
        <source>%1 and the SSH client of this machine have no common encryption method. Update the SSH service of the server.</source>
        <translation>%1 とこの端末の SSH クライアントに、共通の暗号方式がありません。サーバの SSH サービスを更新してください。</translation>
    </message>
    <message>
        <source>%1 and the built-in SSH library have no common encryption method. Choose the OpenSSH client for this site.</source>
        <translation>%1 と内蔵 SSH ライブラリに、共通の暗号方式がありません。このサイトでは OpenSSH クライアントを選んでください。</translation>
    </message>
    <message>
        <source>%1 answered against the SSH protocol. Check which server answers there, and try again.</source>
        <translation>%1 の応答が SSH の規約に合っていません。接続先のサーバが正しいかを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be a document root: it must be an absolute path below /.</source>
        <translation>%1 は公開フォルダーとして使えません。/ より下の絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network of this machine.</source>
        <translation>%1 に到達できません。この端末のネットワークをご確認ください。</translation>
    </message>
    <message>
        <source>%1 does not allow another command on this connection. Check MaxSessions and the restrictions of the login user.</source>
        <translation>%1 が、この接続での新たなコマンドを許可しません。MaxSessions とログインユーザの制限をご確認ください。</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the load of the server and the line, and try again.</source>
        <translation>%1 が制限時間内に応答しませんでした。サーバの負荷と回線を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address, the port and the firewalls between.</source>
        <translation>%1 から応答がありません。アドレス、ポート番号、途中のファイアウォールをご確認ください。</translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of “%2”, perhaps after too many attempts. Wait a while, check the login name and the key, and try again.</source>
        <translation>%1 が「%2」のログイン中に接続を終了しました。試行回数が多すぎた可能性があります。しばらく待ってから、ログイン名と鍵を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is a public key. Choose the private key, usually the file of the same name without .pub.</source>
        <translation>%1 は公開鍵です。秘密鍵を選んでください。通常は、末尾に .pub が付かない同じ名前のファイルです。</translation>
    </message>
    <message>
        <source>%1 is not the folder of a deployment.</source>
        <translation>%1 は配置作業のフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 lines of the list of packages could not be read.</source>
        <translation>パッケージ一覧の %1 行を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder. Check the document roots of the site.</source>
        <translation>サーバの %1 はフォルダーではありません。サイトの公開フォルダーの設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”. Check the login name, and whether the public key is registered there (authorized_keys).</source>
        <translation>%1 が「%2」のログインを拒否しました。ログイン名と、公開鍵がサーバ側（authorized_keys）に登録されているかをご確認ください。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the port and whether the SSH service runs there.</source>
        <translation>%1 が接続を受け付けません。ポート番号と、SSH サービスが動作しているかをご確認ください。</translation>
    </message>
    <message>
        <source>%1 s off</source>
        <translation>ずれ %1 秒</translation>
    </message>
    <message>
        <source>%1 shows a host key of a type that was not accepted before: %2. Keys of other types are accepted for this server, so ask its owner why it changed, and accept the new key only when the values are the same.</source>
        <translation>%1 が、これまで承認していない種類のホスト鍵を示しています: %2。このサーバでは別の種類の鍵が承認済みです。変わった理由をサーバの管理者に確認し、値が一致する場合に限り承認してください。</translation>
    </message>
    <message>
        <source>%1 shows a host key that was marked as revoked: %2. Nothing was sent. Ask the owner of the server for its new key.</source>
        <translation>%1 が、失効済みと登録されたホスト鍵を示しています: %2。何も送信していません。サーバの管理者に新しい鍵をご確認ください。</translation>
    </message>
    <message>
        <source>Akimori works without it; some steps take longer or are not offered.</source>
        <translation>なくても動作しますが、一部の処理に時間がかかるか、使えない機能があります。</translation>
    </message>
    <message>
        <source>Another deployment is being prepared at %1. Wait for it to end.</source>
        <translation>%1 では別の配置作業が準備中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Another file named %1 already lies in that folder of the server. It was left as it is; look at it before you go on.</source>
        <translation>サーバのそのフォルダには、内容の異なる同名のファイル %1 がすでにあります。既存のファイルはそのままです。内容を確認してください。</translation>
    </message>
    <message>
        <source>Asking the server for its packages and settings</source>
        <translation>サーバのパッケージと設定を調べています</translation>
    </message>
    <message>
        <source>Backups and scans work, restoring does not: the login user cannot write there.</source>
        <translation>バックアップと検査はできますが、復元はできません。ログインユーザに書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Bytes arrive unchanged</source>
        <translation>データが変化せずに届くこと</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>サーバの時計</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Every command takes long to start. Shorten the start-up files of the login user (.bashrc) or give it /bin/sh.</source>
        <translation>コマンドの開始に毎回時間がかかっています。ログインユーザの起動ファイル（.bashrc）を短くするか、シェルを /bin/sh にしてください。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダ %1</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>%1 の空き容量</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>Install this program on the server. Without it Akimori cannot work there.</source>
        <translation>サーバにこのプログラムを導入してください。これがないと Akimori はサーバで作業できません。</translation>
    </message>
    <message>
        <source>It disappeared while the scan was running.</source>
        <translation>検査中になくなりました。</translation>
    </message>
    <message>
        <source>It does not exist on the server.</source>
        <translation>サーバに存在しません。</translation>
    </message>
    <message>
        <source>It kept changing while it was read.</source>
        <translation>読み取り中に変わり続けました。</translation>
    </message>
    <message>
        <source>It may not be entered by the login of the site.</source>
        <translation>サイトのログインユーザーには参照の権限がありません。</translation>
    </message>
    <message>
        <source>Listing the files on the server</source>
        <translation>サーバのファイル一覧を取得しています</translation>
    </message>
    <message>
        <source>Little room is left on the server. A restore needs as much as the site is large.</source>
        <translation>サーバの空き容量が少なくなっています。復元にはサイトと同じ大きさの空きが必要です。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Neither a key file nor the agent nor a password is set for %1. Choose one of them.</source>
        <translation>%1 には、鍵ファイル、エージェント、パスワードのいずれも設定されていません。いずれかを設定してください。</translation>
    </message>
    <message>
        <source>No agent answers on this machine. Start one, or choose a key file.</source>
        <translation>この端末でエージェントが応答しません。起動するか、鍵ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No pipe could be opened for the program.</source>
        <translation>プログラムとの通信路を用意できませんでした。</translation>
    </message>
    <message>
        <source>No security archive is configured on the server, so “no update” says nothing.</source>
        <translation>サーバにセキュリティ更新の配布元が設定されていないため、「更新なし」は安全を意味しません。</translation>
    </message>
    <message>
        <source>Only Linux servers can be looked after.</source>
        <translation>対応しているのは Linux サーバのみです。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>プログラム %1</translation>
    </message>
    <message>
        <source>Reading again what changed or could not be read</source>
        <translation>変化したファイルと読み取れなかったファイルを再確認しています</translation>
    </message>
    <message>
        <source>Reading every file and hashing it here</source>
        <translation>全ファイルを読み取り、この端末でハッシュ値を計算しています</translation>
    </message>
    <message>
        <source>Replacing file by file stopped half-way. The replaced files are kept in %1. Remove the cause (see the details); the next connection continues.</source>
        <translation>ファイルごとの置換えが途中で止まりました。置き換える前のファイルは %1 に残しています。詳細に示した原因を取り除いてください。次回の接続時に続きを行います。</translation>
    </message>
    <message>
        <source>Somebody created the document root anew while it was being switched. Both trees are kept in %1. Compare them on the server and remove the one that is not wanted.</source>
        <translation>切替えの途中で、公開フォルダーが別に作り直されました。新旧のファイルはどちらも %1 に残しています。サーバ上で比べて、不要な方を削除してください。</translation>
    </message>
    <message>
        <source>Switching the files at %1 failed; everything is as it was before.</source>
        <translation>%1 のファイルの切替えに失敗しました。すべて切替え前の状態のままです。</translation>
    </message>
    <message>
        <source>Switching the files at %1 was interrupted on the server. The next connection finishes or undoes it; connect again now.</source>
        <translation>%1 のファイルの切替えがサーバ上で中断されました。次回の接続時に完了させるか元に戻します。今すぐ接続し直してください。</translation>
    </message>
    <message>
        <source>Testing the server</source>
        <translation>サーバの機能を確認しています</translation>
    </message>
    <message>
        <source>The SSH library could not be started.</source>
        <translation>SSH ライブラリを開始できませんでした。</translation>
    </message>
    <message>
        <source>The accepted host key of %1 is of a type that the built-in SSH library cannot check. Choose the OpenSSH client for this site.</source>
        <translation>承認済みの %1 のホスト鍵は、内蔵 SSH ライブラリでは確認できない種類です。このサイトでは OpenSSH クライアントを選んでください。</translation>
    </message>
    <message>
        <source>The address of %1 could not be found in time. Check the network and the name server of this machine.</source>
        <translation>制限時間内に %1 のアドレスが見つかりませんでした。この端末のネットワークと DNS の設定をご確認ください。</translation>
    </message>
    <message>
        <source>The agent holds only keys that the built-in SSH library cannot use (RSA or security keys). Choose the OpenSSH client for this site, or make an ed25519 key.</source>
        <translation>エージェントには、内蔵 SSH ライブラリで使えない鍵（RSA またはセキュリティキー）しかありません。このサイトで OpenSSH クライアントを選ぶか、ed25519 鍵を作成してください。</translation>
    </message>
    <message>
        <source>The agent of this machine holds no key. Add one with ssh-add, or choose a key file.</source>
        <translation>この端末のエージェントに鍵がありません。ssh-add で追加するか、鍵ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The capability test could not be run on the server.</source>
        <translation>サーバで接続テストを実行できませんでした。</translation>
    </message>
    <message>
        <source>The check sums on the server could not be made.</source>
        <translation>サーバー上でチェックサムを計算できませんでした。</translation>
    </message>
    <message>
        <source>The clocks of the server and of this machine differ. Let both follow a time server (NTP).</source>
        <translation>サーバとこの端末の時計がずれています。両方とも時刻サーバ（NTP）に同期させてください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the line and try again.</source>
        <translation>%1 との接続が切れました。回線を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to the server was cut before the command ended, so its result does not count. Check the line and run it again.</source>
        <translation>処理が終わる前にサーバとの接続が切れたため、結果は採用していません。回線を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The deployment at %1 is not in a state that allows this. Nothing was changed. Look at its journal.</source>
        <translation>%1 の配置作業は、この操作ができる状態ではありません。何も変更していません。同じ場所の journal を確認してください。</translation>
    </message>
    <message>
        <source>The deployment at %1 still holds the only previous state, or is being switched. It was not removed.</source>
        <translation>%1 には切替え前の状態が残っているか、切替えの途中です。削除していません。</translation>
    </message>
    <message>
        <source>The deployments at %1 could not be listed.</source>
        <translation>%1 の配置作業の一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>The document root %1 could not be examined.</source>
        <translation>公開フォルダー %1 を調べられませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be put on the server.</source>
        <translation>ファイル %1 をサーバへ転送できませんでした。</translation>
    </message>
    <message>
        <source>The file %1 did not arrive whole and was removed again. Try again.</source>
        <translation>ファイル %1 は途中までしか届かなかったため、サーバから取り除きました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The files below %1 could not be hashed on the server.</source>
        <translation>%1 以下のファイルのハッシュ値をサーバで計算できませんでした。</translation>
    </message>
    <message>
        <source>The files below %1 could not be read again.</source>
        <translation>%1 以下のファイルを再確認できませんでした。</translation>
    </message>
    <message>
        <source>The files below %1 could not be read.</source>
        <translation>%1 以下のファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The files on the server could not be listed again.</source>
        <translation>サーバー上のファイルを再確認できませんでした。</translation>
    </message>
    <message>
        <source>The files on the server could not be read.</source>
        <translation>サーバー上のファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>フォルダー %1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist on the server. Check the document roots of the site.</source>
        <translation>フォルダ %1 はサーバにありません。このため一覧を取得できません。サイトの公開ディレクトリの設定を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 on the server could not be listed.</source>
        <translation>サーバのフォルダ %1 の一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>The folder does not exist on the server, or its parents are closed to the login user. Check the path.</source>
        <translation>サーバにこのフォルダがないか、上位のフォルダをログインユーザが開けません。パスをご確認ください。</translation>
    </message>
    <message>
        <source>The folder's parent is not writable, so a restore replaces file by file instead of swapping the whole folder.</source>
        <translation>上位のフォルダに書き込めないため、復元はフォルダ全体の切り替えではなく、ファイルごとの置き換えになります。</translation>
    </message>
    <message>
        <source>The folders of the logs hold more than %1 files. Name the log files one by one.</source>
        <translation>ログのフォルダにファイルが %1 件を超えてあるため、一覧を取得できません。ログファイルを個別に指定してください。</translation>
    </message>
    <message>
        <source>The host key of %1 has CHANGED; it now shows %2. Somebody may be intercepting the connection, so nothing was sent. Ask the owner of the server. Only when they confirm that the server was rebuilt, forget the old key and connect anew.</source>
        <translation>%1 のホスト鍵が変わっています。現在の鍵は %2 です。通信が第三者に傍受されているおそれがあるため、何も送信していません。サーバの管理者にご確認ください。サーバを再構築したことが確認できた場合に限り、古い鍵の登録を削除してから接続し直してください。</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others, so it is not used. Allow only its owner to read it (chmod 600).</source>
        <translation>鍵ファイル %1 が所有者以外にも読める状態のため、使用しません。所有者だけが読めるように設定してください（chmod 600）。</translation>
    </message>
    <message>
        <source>The key file %1 does not exist or cannot be read. Check its path and its owner.</source>
        <translation>鍵ファイル %1 が存在しないか、読み取れません。パスと所有者をご確認ください。</translation>
    </message>
    <message>
        <source>The key file %1 has PuTTY's form. Export it as an OpenSSH key with PuTTYgen and choose that file.</source>
        <translation>鍵ファイル %1 は PuTTY の形式です。PuTTYgen で OpenSSH 形式に変換し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The key file %1 has a form that the built-in SSH library cannot use. Choose the OpenSSH client for this site, or make an ed25519 key.</source>
        <translation>鍵ファイル %1 は、内蔵 SSH ライブラリで使えない形式です。このサイトで OpenSSH クライアントを選ぶか、ed25519 鍵を作成してください。</translation>
    </message>
    <message>
        <source>The key file %1 is an RSA key, which the built-in SSH library cannot use. Choose the OpenSSH client for this site, or make an ed25519 key.</source>
        <translation>鍵ファイル %1 は RSA 鍵のため、内蔵 SSH ライブラリでは使えません。このサイトで OpenSSH クライアントを選ぶか、ed25519 鍵を作成してください。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged or not a private key. Choose another file.</source>
        <translation>鍵ファイル %1 は壊れているか、秘密鍵ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The key file %1 is protected by a passphrase. Enter the passphrase.</source>
        <translation>鍵ファイル %1 はパスフレーズで保護されています。パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The list of check sums that the server sent is not whole. Run it again.</source>
        <translation>サーバーから届いたチェックサムの一覧が不完全です。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The list of files that the server sent is not whole. Run it again.</source>
        <translation>サーバから届いたファイル一覧が途中で切れているか、正しい形式ではありません。この結果は使いません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The log file %1 could not be read.</source>
        <translation>ログファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The log files could not be looked for on the server.</source>
        <translation>サーバでログファイルを探せませんでした。</translation>
    </message>
    <message>
        <source>The log files on the server could not be listed.</source>
        <translation>サーバのログファイルの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>The log files on the server could not be looked into.</source>
        <translation>サーバのログファイルの内容を確認できませんでした。</translation>
    </message>
    <message>
        <source>The login shell of the server changes what passes through it. Give the login user a plain POSIX shell such as /bin/sh.</source>
        <translation>サーバのログインシェルが、通過するデータを変えてしまいます。ログインユーザのシェルを /bin/sh などの標準的なシェルにしてください。</translation>
    </message>
    <message>
        <source>The login user cannot read the folder. Give it read permission.</source>
        <translation>ログインユーザがこのフォルダを読めません。読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>The new files could not be prepared at %1; the live files are untouched.</source>
        <translation>%1 に新しいファイルを準備できませんでした。公開中のファイルは変更していません。</translation>
    </message>
    <message>
        <source>The package manager of the server lists no package at all.</source>
        <translation>サーバのパッケージ管理が、パッケージを 1 件も示していません。</translation>
    </message>
    <message>
        <source>The packages and settings of the server could not be read.</source>
        <translation>サーバのパッケージと設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1. Enter it again.</source>
        <translation>パスフレーズが鍵ファイル %1 と一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>The password of “%1” on %2 has expired. Log in there once by hand and set a new one.</source>
        <translation>%2 の「%1」のパスワードは有効期限が切れています。手動で一度ログインし、新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The patch lists on the server are older than 26 hours or of unknown age, so “no update” cannot be trusted. Update them on the server.</source>
        <translation>サーバの更新一覧が26時間より古いか、時点が不明です。「更新なし」とは判断できません。サーバで一覧を更新してください。</translation>
    </message>
    <message>
        <source>The port %1 does not exist. Enter a number from 1 to 65535.</source>
        <translation>ポート %1 は存在しません。1 から 65535 までの数を入力してください。</translation>
    </message>
    <message>
        <source>The profile names no file for accepted host keys. Open the profile again.</source>
        <translation>承認済みホスト鍵の保存先がプロファイルに設定されていません。プロファイルを開き直してください。</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>プログラム %1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>The server did not finish the command in time, so it was stopped. Check the load of the server and run it again.</source>
        <translation>制限時間内にサーバでの処理が終わらなかったため、中止しました。サーバの負荷を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server did not hand out its contents.</source>
        <translation>サーバが内容を返しませんでした。</translation>
    </message>
    <message>
        <source>The server has neither dpkg nor rpm, so nothing can be said about its packages.</source>
        <translation>サーバに dpkg も rpm もないため、パッケージについては何も確認できません。</translation>
    </message>
    <message>
        <source>The server hashes its files</source>
        <translation>サーバでハッシュ値を計算しています</translation>
    </message>
    <message>
        <source>The server refused to start Akimori's command. Check that the login user may run commands and has a POSIX shell.</source>
        <translation>サーバが Akimori のコマンドを開始しませんでした。ログインユーザがコマンドを実行できることと、POSIX シェルがあることをご確認ください。</translation>
    </message>
    <message>
        <source>The server sent a host key that cannot be read. Check which server answers there.</source>
        <translation>サーバから届いたホスト鍵を読み取れません。接続先のサーバが正しいかをご確認ください。</translation>
    </message>
    <message>
        <source>The server sent nothing for too long, so the command was stopped. Check the line and run it again.</source>
        <translation>サーバからの応答が長時間ないため、処理を中止しました。回線を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer about its log files is not in the agreed form. Run it again.</source>
        <translation>ログファイルについてのサーバの応答が正しい形式ではありません。この結果は使いません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer about its packages is not whole. Run it again.</source>
        <translation>サーバからのパッケージ情報の応答が途中で切れています。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer about the document root is not in the agreed form. Run it again.</source>
        <translation>公開フォルダーについてのサーバの応答が、決められた形式ではありません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer about the file is not in the agreed form. Run it again.</source>
        <translation>ファイルについてのサーバの応答が取り決めた形式ではありません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer about the staged files is not whole. Run it again.</source>
        <translation>準備したファイルについてのサーバの応答が途中で切れています。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer is larger than it can be. The command was stopped.</source>
        <translation>サーバの応答が想定より大きいため、処理を中止しました。</translation>
    </message>
    <message>
        <source>The server's answer to the capability test is not whole. Run the test again.</source>
        <translation>接続テストに対するサーバの応答が途中で切れています。もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server's list of deployments is not in the agreed form. Run it again.</source>
        <translation>サーバが返した配置作業の一覧が、決められた形式ではありません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's login shell prints so much that Akimori's commands cannot start. Silence the start-up files of the login user.</source>
        <translation>サーバのログインシェルの出力が多すぎるため、Akimori のコマンドを開始できません。ログインユーザの起動ファイルから出力を除いてください。</translation>
    </message>
    <message>
        <source>The system journal could not be read.</source>
        <translation>システムジャーナルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The temporary folder for the SSH client could not be made.</source>
        <translation>SSH クライアント用の一時フォルダを作成できませんでした。</translation>
    </message>
    <message>
        <source>The temporary folder for the SSH client could not be written.</source>
        <translation>SSH クライアント用の一時フォルダに書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the spelling, the network and the name server of this machine.</source>
        <translation>%1 というサーバが見つかりません。つづり、ネットワーク、この端末の DNS の設定をご確認ください。</translation>
    </message>
    <message>
        <source>This is a file, not a folder. Enter the folder that the web server publishes.</source>
        <translation>フォルダではなくファイルです。Web サーバが公開しているフォルダを指定してください。</translation>
    </message>
    <message>
        <source>This is the first contact with %1. It shows the host key %2. Compare it with the value that the owner of the server gives you, and accept it only when they are the same.</source>
        <translation>%1 への初めての接続です。サーバはホスト鍵 %2 を示しています。サーバの管理者から受け取った値と照合し、一致する場合に限り承認してください。</translation>
    </message>
    <message>
        <source>Time of an empty command</source>
        <translation>空のコマンドの所要時間</translation>
    </message>
    <message>
        <source>Too many files changed or could not be read during the scan.</source>
        <translation>検査中に変化した、または読み取れないファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Waiting for the program failed.</source>
        <translation>プログラムの終了を待てませんでした。</translation>
    </message>
    <message>
        <source>What is installed on the server could not be read.</source>
        <translation>サーバの構成情報を取得できませんでした。</translation>
    </message>
    <message>
        <source>apt-get could not say which updates wait.</source>
        <translation>apt-get から未適用の更新を取得できませんでした。</translation>
    </message>
    <message>
        <source>dnf could not say which security updates wait.</source>
        <translation>dnf から未適用のセキュリティ更新を取得できませんでした。</translation>
    </message>
    <message>
        <source>dpkg-query failed on the server, so the list of packages may be incomplete.</source>
        <translation>サーバの dpkg-query が失敗したため、パッケージ一覧が不完全な可能性があります。</translation>
    </message>
    <message>
        <source>mount point: a restore replaces file by file</source>
        <translation>マウントポイントのため、復元はファイルごとに置き換えます</translation>
    </message>
    <message>
        <source>not reached: an earlier step failed</source>
        <translation>前の手順が失敗したため、確認していません</translation>
    </message>
    <message>
        <source>rpm failed on the server, so the list of packages may be incomplete.</source>
        <translation>サーバの rpm が失敗したため、パッケージ一覧が不完全な可能性があります。</translation>
    </message>
    <message>
        <source>symbolic link: a restore swaps without any gap</source>
        <translation>シンボリックリンクのため、復元時に途切れなく切り替わります</translation>
    </message>
    <message>
        <source>through the OpenSSH client</source>
        <translation>OpenSSH クライアント経由</translation>
    </message>
    <message>
        <source>through the built-in library</source>
        <translation>内蔵ライブラリ経由</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file on the server.</source>
        <translation>「%1」はサーバ上のファイル名に使えません。ファイル名を変えてください。</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Enter the name of the server.</source>
        <translation>「%1」はホスト名またはアドレスとして使えません。サーバの名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no login name. Enter the name of the login user on the server.</source>
        <translation>「%1」はログイン名として使えません。サーバのログインユーザ名を入力してください。</translation>
    </message>
</context>
<context>
    <name>akimori::schedule::Tr</name>
    <message>
        <source>%1 is a closed day (%2). Backups may run until %3.</source>
        <translation>%1は閉庁日（%2）です。バックアップは%3まで実施できます。</translation>
    </message>
    <message>
        <source>%1 is an open day (office hours %2–%3). From %4 hours before until %5 hours after them no backup may run. Backups may run from %6.</source>
        <translation>%1は開庁日（開庁時間 %2～%3）です。開庁の%4時間前から閉庁の%5時間後までは、バックアップの実施禁止時間帯です。%6から実施できます。</translation>
    </message>
    <message>
        <source>A backup follows, and the site was not checked for tampering directly before.</source>
        <translation>これからバックアップを行いますが、直前の改ざん確認がありません。</translation>
    </message>
    <message>
        <source>A monthly job must begin on a day from 1 to 28, not %1.</source>
        <translation>月次の実施開始日は1日から28日までで指定してください（現在は%1日）。</translation>
    </message>
    <message>
        <source>At most ten years of the schedule can be shown at once. Choose a shorter period.</source>
        <translation>一度に表示できる予定は10年分までです。期間を短くしてください。</translation>
    </message>
    <message>
        <source>Backups of this site are recorded as having no effect on its performance, so they may run at any time.</source>
        <translation>このサイトのバックアップは「性能への影響なし」と記録されているため、時間帯にかかわらず実施できます。</translation>
    </message>
    <message>
        <source>Caught up later</source>
        <translation>遅れて実施</translation>
    </message>
    <message>
        <source>Check for tampering</source>
        <translation>改ざん確認</translation>
    </message>
    <message>
        <source>Data backup</source>
        <translation>データバックアップ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed attempts in its time: %1.</source>
        <translation>実施期間内に%1回失敗しました。</translation>
    </message>
    <message>
        <source>It is outside the forbidden hours of the open day %1. Backups may run until %2.</source>
        <translation>開庁日 %1 の実施禁止時間帯の外です。バックアップは%2まで実施できます。</translation>
    </message>
    <message>
        <source>It was planned for %1 and caught up at %2.</source>
        <translation>予定は%1で、%2に遅れて実施しました。</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>予定は%1でした。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>No run was recorded in its time; the computer may have been off or asleep.</source>
        <translation>実施期間内に実施の記録がありません。コンピューターの電源が切れていたか、スリープ中だった可能性があります。</translation>
    </message>
    <message>
        <source>Not yet due or still possible</source>
        <translation>実施前（期間内）</translation>
    </message>
    <message>
        <source>Note: if the period were extended by article 142 of the Civil Code it would end on %1; do not rely on this.</source>
        <translation>備考：民法第142条により期間が延長されると解した場合の満了日は%1ですが、これを前提にしないでください。</translation>
    </message>
    <message>
        <source>Published on %1. That day is not counted; the %2 calendar days end with %3 at 24:00.</source>
        <translation>公開日は%1です。初日は算入せず、%2日間（暦日）の期限は%3の24時です。</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>System backup</source>
        <translation>システムバックアップ</translation>
    </message>
    <message>
        <source>That is a closed day (%1), so the target date for the submission is the last open day before, %2.</source>
        <translation>期限の日は閉庁日（%1）のため、提出目標日はその前の最後の開庁日である%2です。</translation>
    </message>
    <message>
        <source>That is an open day, so it is also the target date for the submission.</source>
        <translation>期限の日は開庁日のため、提出目標日も同じ日です。</translation>
    </message>
    <message>
        <source>The backup is expected to take %1 hours, longer than every free span of the coming weeks. It needs an approved exception, or less data.</source>
        <translation>バックアップの所要時間は約%1時間の見込みで、今後数週間のどの実施可能時間帯にも収まりません。例外運用の承認を受けるか、対象のデータを減らしてください。</translation>
    </message>
    <message>
        <source>The backup is expected to take %1 minutes and would reach into the forbidden hours from %2. It can begin at %3.</source>
        <translation>バックアップの所要時間は約%1分の見込みで、%2からの実施禁止時間帯にかかるため開始しません。%3に開始できます。</translation>
    </message>
    <message>
        <source>The backup of %1 still lies before the next office hours and so fulfils the clause for this business day.</source>
        <translation>%1のバックアップは次の開庁前に実施されているため、この業務日の条項は満たしています。</translation>
    </message>
    <message>
        <source>The contract's term ends before it begins. Correct its dates in the settings.</source>
        <translation>契約期間の終了日が開始日より前になっています。設定で日付を修正してください。</translation>
    </message>
    <message>
        <source>The contract's term has no first day. Enter it in the settings.</source>
        <translation>契約期間の初日がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The daily check for tampering has no time of day. Enter it in the settings.</source>
        <translation>改ざん確認（日次）の時刻がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The daily check for tampering of %1 is not done yet.</source>
        <translation>%1の改ざん確認（日次）が未実施です。</translation>
    </message>
    <message>
        <source>The daily data backup of %1 is not done yet.</source>
        <translation>%1のデータバックアップ（日次）が未実施です。</translation>
    </message>
    <message>
        <source>The date of publication does not exist. Enter it as year-month-day.</source>
        <translation>公開日の日付は存在しません。「年-月-日」の形で入力してください。</translation>
    </message>
    <message>
        <source>The kept generations were not verified again in %1 yet.</source>
        <translation>%1の保管世代の再照合が未実施です。</translation>
    </message>
    <message>
        <source>The last attempt failed. The next one follows from %1.</source>
        <translation>前回の実施は失敗しました。%1以降に再度実施します。</translation>
    </message>
    <message>
        <source>The month of the restore drill must be from 1 to 12, not %1.</source>
        <translation>復元訓練の月は1から12までで指定してください（現在は%1）。</translation>
    </message>
    <message>
        <source>The monthly system backup of %1 is not done yet.</source>
        <translation>%1のシステムバックアップ（月次）が未実施です。</translation>
    </message>
    <message>
        <source>The restore drill of fiscal year %1 is not done yet.</source>
        <translation>%1年度の復元訓練が未実施です。</translation>
    </message>
    <message>
        <source>The system change %1 was closed and no such backup followed yet.</source>
        <translation>システム変更 %1 の完了後、この種類のバックアップが未実施です。</translation>
    </message>
    <message>
        <source>The waiting times of the schedule must not be negative. Correct them in the settings.</source>
        <translation>スケジュールの待ち時間に負の値は指定できません。設定で修正してください。</translation>
    </message>
    <message>
        <source>Verification of the generations</source>
        <translation>世代の照合</translation>
    </message>
</context>
<context>
    <name>akimori::ui::AdvisoriesPage</name>
    <message>
        <source>%1 advisories looked at</source>
        <translation>%1 件確認</translation>
    </message>
    <message>
        <source>%1 entries were read, %2 concern the site</source>
        <translation>%1 件を読み取り、該当 %2 件</translation>
    </message>
    <message>
        <source>%1 new or revised entries, %2 concern the site</source>
        <translation>新着・改訂 %1 件、該当 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are over</source>
        <translation><numerusform>期限を過ぎたものが %n 件あります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) were written</source>
        <translation><numerusform>期限 %n 件を書き出しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation><numerusform>未判定 %n 件</numerusform></translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>脆弱性情報</translation>
    </message>
    <message>
        <source>All advisories</source>
        <translation>すべての情報</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>対応案件</translation>
    </message>
    <message>
        <source>Check the sources</source>
        <translation>情報源を確認する</translation>
    </message>
    <message>
        <source>Check the sources, or import a saved file on the tab of the sources.</source>
        <translation>情報源を確認するか、「情報源」タブから保存済みのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Checking the sources</source>
        <translation>情報源を確認しています</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Deadlines as a calendar</source>
        <translation>期限のカレンダー</translation>
    </message>
    <message>
        <source>Deadlines as a calendar…</source>
        <translation>期限をカレンダーへ…</translation>
    </message>
    <message>
        <source>Every source was checked</source>
        <translation>すべての情報源を確認しました</translation>
    </message>
    <message>
        <source>Information and target</source>
        <translation>情報と対象</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>構成情報</translation>
    </message>
    <message>
        <source>It is recorded</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>記録していません</translation>
    </message>
    <message>
        <source>Looking through the pages</source>
        <translation>ページのライブラリ調査</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>未了の案件はありません</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ情報を読み取っていません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the page of the source?</source>
        <translation>情報源のページを開きますか</translation>
    </message>
    <message>
        <source>Policy and work</source>
        <translation>方針・作業</translation>
    </message>
    <message>
        <source>Publication day</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 の読み取り</translation>
    </message>
    <message>
        <source>Reading what is installed</source>
        <translation>構成情報の読み取り</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>Saved file of %1</source>
        <translation>%1 の保存済みファイル</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Show finished cases too</source>
        <translation>完了した案件も表示する</translation>
    </message>
    <message>
        <source>Some sources could not be checked</source>
        <translation>確認できなかった情報源があります</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>The addresses</source>
        <translation>アドレスの変更</translation>
    </message>
    <message>
        <source>The advisories could not be listed</source>
        <translation>脆弱性情報を一覧表示できませんでした</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>第三者診断の記録</translation>
    </message>
    <message>
        <source>The browser opens %1 at %2.</source>
        <translation>ブラウザで %1（%2）を開きます。</translation>
    </message>
    <message>
        <source>The calendar was not written</source>
        <translation>カレンダーを書き出せませんでした</translation>
    </message>
    <message>
        <source>The case could not be read</source>
        <translation>案件を読み込めませんでした</translation>
    </message>
    <message>
        <source>The component</source>
        <translation>構成情報の変更</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>The patch file that the city supplied</source>
        <translation>本市から提供されたパッチファイル</translation>
    </message>
    <message>
        <source>The sources could not be checked</source>
        <translation>情報源を確認できませんでした</translation>
    </message>
    <message>
        <source>They do not count as checked and are tried again.</source>
        <translation>確認済みには数えず、あらためて取得します。</translation>
    </message>
    <message>
        <source>Third-party assessment</source>
        <translation>第三者診断</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What concerns the site appears here with its deadline. Check the sources, and read what is installed on the server, so that it can be judged.</source>
        <translation>当サイトに関係する情報が、期限とともにここに表示されます。情報源を確認し、サーバの構成情報を読み取ってください。</translation>
    </message>
    <message>
        <source>next report by %1</source>
        <translation>次の報告期限 %1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ApproveBaselineDialog</name>
    <message>
        <source>%1 findings are not decided yet</source>
        <translation>未判断の検知事項が %1 件あります</translation>
    </message>
    <message>
        <source>Approve the baseline</source>
        <translation>基準を承認する</translation>
    </message>
    <message>
        <source>Approve the baseline of “%1”</source>
        <translation>「%1」の基準の承認</translation>
    </message>
    <message>
        <source>Approving now would make them part of the baseline. Decide them first.</source>
        <translation>いま承認すると、これらが基準に含まれます。先に判断してください。</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>変更番号</translation>
    </message>
    <message>
        <source>Or the reason (one of the two)</source>
        <translation>または理由（変更番号か理由のどちらか一方）</translation>
    </message>
    <message>
        <source>The state that the server has now becomes the one that later scans compare with. Approve it only when you know that every file is right.</source>
        <translation>サーバの現在の状態を、今後の検査で照合する基準にします。すべてのファイルが正しいと確認できた場合だけ承認してください。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::AssessmentTab</name>
    <message>
        <source>A finding is closed by the body's retest, or accepted with the city.</source>
        <translation>指摘事項は、診断機関の再診断または本市との合意によって完了します。</translation>
    </message>
    <message>
        <source>Add a finding…</source>
        <translation>指摘事項を追加…</translation>
    </message>
    <message>
        <source>Addresses it comes from</source>
        <translation>診断元IP</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>第三者診断</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Body that performs it</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>By a third party. The contractor itself does not count.</source>
        <translation>第三者機関による診断です。受託者自身による点検は該当しません。</translation>
    </message>
    <message>
        <source>Change the finding…</source>
        <translation>指摘事項を変更…</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>契約・依頼日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Effect on the service</source>
        <translation>サービス影響</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>指摘事項 %1</translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>%1 の指摘事項</translation>
    </message>
    <message>
        <source>Findings of the assessment</source>
        <translation>診断の指摘事項</translation>
    </message>
    <message>
        <source>Findings of the chosen assessment are listed here.</source>
        <translation>選択した診断の指摘事項がここに表示されます。</translation>
    </message>
    <message>
        <source>First day on which it was performed</source>
        <translation>診断期間の初日</translation>
    </message>
    <message>
        <source>First planned day</source>
        <translation>予定期間の初日</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>対応日</translation>
    </message>
    <message>
        <source>Kinds, one per line</source>
        <translation>種別（1行に1件）</translation>
    </message>
    <message>
        <source>Last day on which it was performed</source>
        <translation>診断期間の最終日</translation>
    </message>
    <message>
        <source>Last planned day</source>
        <translation>予定期間の最終日</translation>
    </message>
    <message>
        <source>Method and tools with versions</source>
        <translation>手法・ツール（版数）</translation>
    </message>
    <message>
        <source>Name of the finding</source>
        <translation>指摘事項の名称</translation>
    </message>
    <message>
        <source>No assessment is recorded</source>
        <translation>第三者診断の記録がありません</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>検知事項はありません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Number in the report</source>
        <translation>報告書の番号</translation>
    </message>
    <message>
        <source>Once a fiscal year a third party has to assess the site. Plan it early: the tool warns 90 days before the year ends.</source>
        <translation>年度に1回以上、第三者機関等による点検が必要です。早めに計画してください。年度末の90日前から注意を表示します。</translation>
    </message>
    <message>
        <source>Our own view</source>
        <translation>受託者の所見</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>総合評価</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>診断期間</translation>
    </message>
    <message>
        <source>Plan the yearly assessment</source>
        <translation>年次診断の計画</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>予定期間</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>計画…</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>総合評価</translation>
    </message>
    <message>
        <source>Record that it was reported</source>
        <translation>報告を記録する</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>指摘事項を記録する</translation>
    </message>
    <message>
        <source>Record the plan</source>
        <translation>計画を記録する</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>結果を記録する</translation>
    </message>
    <message>
        <source>Reported to the city…</source>
        <translation>本市へ報告…</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>Result of %1 reported to the city</source>
        <translation>%1 の結果の報告</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Targets, one per line</source>
        <translation>対象（1行に1件）</translation>
    </message>
    <message>
        <source>The body's own report</source>
        <translation>診断機関の報告書</translation>
    </message>
    <message>
        <source>The body's report…</source>
        <translation>報告書を登録…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>対応期限</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>What was done, or who accepted it and why</source>
        <translation>対応内容、または受容の合意者と理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>検出箇所</translation>
    </message>
    <message>
        <source>Why the body is a third party</source>
        <translation>実施機関の第三者性</translation>
    </message>
</context>
<context>
    <name>akimori::ui::BackupPage</name>
    <message>
        <source>%1 backup of “%2”</source>
        <translation>「%2」の%1バックアップ</translation>
    </message>
    <message>
        <source>%1 files were read and compared with their hashes.</source>
        <translation>%1 ファイルを読み戻し、ハッシュ値と照合しました。</translation>
    </message>
    <message>
        <source>%1 files, %2 fetched, %3 transferred, server busy for %4</source>
        <translation>%1 ファイル ・ 取得 %2 ファイル ・ 転送量 %3 ・ サーバの使用時間 %4</translation>
    </message>
    <message>
        <source>%1 remarks</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 verified generations</source>
        <translation>読戻し検証済 %1 世代</translation>
    </message>
    <message>
        <source>A system generation is exported and compared file by file.</source>
        <translation>システムの世代は、エクスポートしてファイルごとに比べて使います。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Do not rely on it. Take a new backup now, then check the disk of this computer.</source>
        <translation>この世代は使わないでください。すぐに新しいバックアップを取得し、このコンピュータのディスクを確認してください。</translation>
    </message>
    <message>
        <source>Equal to the server</source>
        <translation>サーバと一致</translation>
    </message>
    <message>
        <source>Export the generation %1</source>
        <translation>世代 %1 のエクスポート</translation>
    </message>
    <message>
        <source>Exporting the generation %1</source>
        <translation>世代 %1 をエクスポートしています</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>バックアップ世代</translation>
    </message>
    <message>
        <source>Hours of today in which a backup may run</source>
        <translation>本日のバックアップ可能時間帯</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>List of generations</source>
        <translation>世代の一覧</translation>
    </message>
    <message>
        <source>No generation yet</source>
        <translation>世代がまだありません</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元確認</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>切戻しを実行</translation>
    </message>
    <message>
        <source>Roll back the last restore…</source>
        <translation>直近の復元を切り戻す…</translation>
    </message>
    <message>
        <source>Roll back the restore of %1</source>
        <translation>%1 の復元の切戻し</translation>
    </message>
    <message>
        <source>Rolling back the restore of %1</source>
        <translation>%1 の復元を切り戻しています</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保管サイズ</translation>
    </message>
    <message>
        <source>Take a backup…</source>
        <translation>バックアップを取得…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>The backup was not taken</source>
        <translation>バックアップを取得できませんでした</translation>
    </message>
    <message>
        <source>The backup was taken with %1 remarks</source>
        <translation>バックアップを取得しました（備考 %1 件）</translation>
    </message>
    <message>
        <source>The backup was taken, read back and verified</source>
        <translation>バックアップを取得し、読戻し検証を完了しました</translation>
    </message>
    <message>
        <source>The folder opens without Akimori; its readme says how. It holds %1 files.</source>
        <translation>このフォルダーはアキモリがなくても開けます。開き方は同梱の説明に書かれています。ファイルは %1 個です。</translation>
    </message>
    <message>
        <source>The generation could not be verified</source>
        <translation>世代を検証できませんでした</translation>
    </message>
    <message>
        <source>The generation is damaged</source>
        <translation>世代が破損しています</translation>
    </message>
    <message>
        <source>The generation is intact</source>
        <translation>世代は正常です</translation>
    </message>
    <message>
        <source>The generation was exported</source>
        <translation>世代をエクスポートしました</translation>
    </message>
    <message>
        <source>The generation was not exported</source>
        <translation>世代をエクスポートできませんでした</translation>
    </message>
    <message>
        <source>The generations could not be listed</source>
        <translation>世代を一覧できませんでした</translation>
    </message>
    <message>
        <source>The restore was not rolled back</source>
        <translation>復元を切り戻せませんでした</translation>
    </message>
    <message>
        <source>The restore was rolled back</source>
        <translation>復元を切り戻しました</translation>
    </message>
    <message>
        <source>The site is as it was before the restore. Run a tamper scan to confirm it.</source>
        <translation>サイトは復元前の状態に戻りました。改ざん検査で確認してください。</translation>
    </message>
    <message>
        <source>The tree that the restore replaced becomes the live site again. What was restored from the generation %1 is taken away.</source>
        <translation>復元で置き換える前の状態が、再び公開されます。世代 %1 から復元した内容は取り下げられます。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verifying the generation %1</source>
        <translation>世代 %1 を検証しています</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>直近 %1 日</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>“Take a backup…” reads the document roots once, verifies the copy and keeps it as the first generation. Later runs only transfer what has changed.</source>
        <translation>「バックアップを取得…」を押すと、公開フォルダーを読み取り、写しを検証して、最初の世代として保管します。2 回目からは、変更された分だけを転送します。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CasePanel</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform> ほか %n 件</numerusform></translation>
    </message>
    <message>
        <source>%1 (submit by %2)</source>
        <comment>deadline, target date</comment>
        <translation>%1（提出目標日 %2）</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>受容期限</translation>
    </message>
    <message>
        <source>Another deadline was agreed</source>
        <translation>期限の変更（合意）</translation>
    </message>
    <message>
        <source>Another deadline was agreed…</source>
        <translation>期限の変更に合意した…</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>遅れた理由</translation>
    </message>
    <message>
        <source>Consultation…</source>
        <translation>協議…</translation>
    </message>
    <message>
        <source>Consulted %1</source>
        <translation>協議（%1）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Explain a delay…</source>
        <translation>遅れた理由を記録…</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>悪用の有無</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>First report by</source>
        <translation>速報の期限</translation>
    </message>
    <message>
        <source>Fixed version</source>
        <translation>修正版</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>起算の説明</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>導入版</translation>
    </message>
    <message>
        <source>It failed and was undone…</source>
        <translation>失敗し切り戻した…</translation>
    </message>
    <message>
        <source>It was applied…</source>
        <translation>適用した…</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Listed by CISA as known to be exploited</source>
        <translation>悪用が確認されています（CISA KEV）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Open the source's page</source>
        <translation>情報源のページ</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Plan the application…</source>
        <translation>適用を計画…</translation>
    </message>
    <message>
        <source>Policy and work</source>
        <translation>方針・作業</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>方針…</translation>
    </message>
    <message>
        <source>Publication day</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Put the file on the server</source>
        <translation>ファイルをサーバへ転送</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record a report that went out…</source>
        <translation>提出した報告を記録…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Report deadline</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>Select a case to see it in full</source>
        <translation>案件を選択すると詳細が表示されます</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>引継ぎ元</translation>
    </message>
    <message>
        <source>The city's patch file was received…</source>
        <translation>本市からパッチファイルを受領した…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>案件の経過</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Verify: read the versions again</source>
        <translation>検証（版数を読み直す）</translation>
    </message>
    <message>
        <source>Write the texts of the first report…</source>
        <translation>速報の記載事項を書く…</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ConnectionBox</name>
    <message>
        <source>Sites and connection…</source>
        <translation>サイトと接続…</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DataTable</name>
    <message>
        <source>%1 items</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>表示する列を選ぶ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>一覧を CSV で保存</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>この一覧を検索</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DiffView</name>
    <message>
        <source>Difference from the last generation</source>
        <translation>直近の世代との差分</translation>
    </message>
</context>
<context>
    <name>akimori::ui::FindingPanel</name>
    <message>
        <source> line %1</source>
        <translation> %1 行目</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1（%2 行目）</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>＋ %1</translation>
    </message>
    <message>
        <source>Authorised change…</source>
        <translation>正規の変更と判断…</translation>
    </message>
    <message>
        <source>Compare with the last generation</source>
        <translation>直近の世代と比べる</translation>
    </message>
    <message>
        <source>Decided by %1 on %2: %3</source>
        <translation>判断：%1（%2） 理由：%3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Only the first differences are shown.</source>
        <translation>差分が多いため、最初の部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Select a finding to see its evidence</source>
        <translation>検知事項を選ぶと、根拠を表示します</translation>
    </message>
    <message>
        <source>Tampering…</source>
        <translation>改ざんと判断…</translation>
    </message>
    <message>
        <source>no generation holds the file</source>
        <translation>このファイルを含む世代はありません</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>サーバにはすでにありません</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::FormDialog</name>
    <message>
        <source>%1: enter date and time (JST) as 2026-11-24 10:20</source>
        <translation>%1：日時（日本時間）を 2026-11-24 10:20 の形で入力してください</translation>
    </message>
    <message>
        <source>%1: enter the day as 2026-11-24</source>
        <translation>%1：日付を 2026-11-24 の形で入力してください</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>入力してください：%1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::GenerationTimeline</name>
    <message>
        <source>%1 generations are kept.</source>
        <translation>%1 世代を保管しています。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>row</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Discarded after its term</source>
        <translation>保管期間終了</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>証拠として保管</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>System</source>
        <comment>row</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Timeline of the generations</source>
        <translation>世代の時系列</translation>
    </message>
</context>
<context>
    <name>akimori::ui::HostKeyDialog</name>
    <message>
        <source>Akimori has never connected to this server. Compare the fingerprint below with the one that the keeper of the server gave you. If they differ, do not connect: you would be talking to another machine.</source>
        <translation>このサーバに接続するのは初めてです。下のフィンガープリントを、サーバ管理者から受け取ったものと見比べてください。異なる場合は、別の機械に接続している可能性があるため、接続しないでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fingerprint of the server (%1)</source>
        <translation>サーバのフィンガープリント（%1）</translation>
    </message>
    <message>
        <source>First connection to %1</source>
        <translation>%1 への最初の接続</translation>
    </message>
    <message>
        <source>I have compared the fingerprint, and it is the same</source>
        <translation>フィンガープリントを見比べ、同じであることを確認しました</translation>
    </message>
    <message>
        <source>Key shown now (%1)</source>
        <translation>今回示された鍵（%1）</translation>
    </message>
    <message>
        <source>The key of %1 has changed</source>
        <translation>%1 の鍵が変わりました</translation>
    </message>
    <message>
        <source>The server shows another key than before. Either it was set up anew, or somebody stands between you and the server. Akimori does not connect. Ask the keeper of the server by telephone which key is right. If the new key is right, remove the old one with “Remove the accepted key…” on the page of sites and connect again.</source>
        <translation>サーバが以前と異なる鍵を示しました。サーバを構築し直したか、第三者が通信に割り込んでいる可能性があるため、接続しません。どの鍵が正しいかを、サーバ管理者に電話で確認してください。新しい鍵が正しい場合は、「サイトと接続」の「確認済みの鍵を削除…」で古い鍵を削除してから、接続し直してください。</translation>
    </message>
    <message>
        <source>Trust this server</source>
        <translation>このサーバを信頼する</translation>
    </message>
</context>
<context>
    <name>akimori::ui::HoursBar</name>
    <message>
        <source>Allowed</source>
        <comment>backup hours</comment>
        <translation>可</translation>
    </message>
    <message>
        <source>Hours of today in which a backup may run</source>
        <translation>本日のバックアップ可能時間帯</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>いま %1</translation>
    </message>
    <message>
        <source>Office hours %1–%2</source>
        <translation>開庁時間 %1–%2</translation>
    </message>
</context>
<context>
    <name>akimori::ui::IntegrityPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 findings need a decision</source>
        <translation>検知事項が %1 件あります。判断が必要です</translation>
    </message>
    <message>
        <source>%1 findings, %2 not decided</source>
        <translation>検知事項 %1 件（未判断 %2 件）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, method</comment>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>Approve the baseline once, then run a scan every day.</source>
        <translation>最初に基準を承認し、その後は毎日検査してください。</translation>
    </message>
    <message>
        <source>Approve the baseline…</source>
        <translation>基準を承認…</translation>
    </message>
    <message>
        <source>Approving the baseline of “%1”</source>
        <translation>「%1」の基準を承認しています</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>正規の変更</translation>
    </message>
    <message>
        <source>Authorised change: %1</source>
        <translation>正規の変更：%1</translation>
    </message>
    <message>
        <source>Baseline: approved on %1 by %2, %3 files (%4)</source>
        <translation>基準：%1 に %2 が承認、%3 ファイル（%4）</translation>
    </message>
    <message>
        <source>Checked files</source>
        <translation>検査済ファイル</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 を比べています</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>検査の履歴</translation>
    </message>
    <message>
        <source>Every file in scope of this scan was read.</source>
        <translation>この検査の対象ファイルは、すべて読み取りました。</translation>
    </message>
    <message>
        <source>Every file is read and hashed on this computer: for a server that may be lying.</source>
        <translation>すべてのファイルを読み取り、このコンピュータでハッシュ値を計算します。サーバの応答を信用できないときに使います。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検知事項</translation>
    </message>
    <message>
        <source>Findings of the scan in view are listed here. What could not be checked stands on the next tab and is never counted as good.</source>
        <translation>表示中の検査の検知事項を一覧します。検査できなかったものは隣のタブに示し、異常なしには数えません。</translation>
    </message>
    <message>
        <source>Look at each one. If it is tampering, inform the manager at once and do not change the server before the evidence is kept.</source>
        <translation>1 件ずつ確認してください。改ざんの場合は、直ちに管理者に連絡し、証拠を保全するまでサーバを変更しないでください。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Next: run a tamper scan. It compares the server with this state.</source>
        <translation>次に、改ざん検査を実行してください。サーバをこの状態と照合します。</translation>
    </message>
    <message>
        <source>No anomaly: every file equals the approved baseline</source>
        <translation>異常なし：すべてのファイルが基準と一致しました</translation>
    </message>
    <message>
        <source>No baseline is approved yet. Without one there is nothing to compare with.</source>
        <translation>基準が未承認です。基準がないと照合できません。</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>検知事項はありません</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>検査の記録がありません</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Nothing is left unchecked</source>
        <translation>未検査のものはありません</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Record as authorised</source>
        <translation>正規の変更として記録</translation>
    </message>
    <message>
        <source>Record as tampering</source>
        <translation>改ざんとして記録</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Run a tamper scan</source>
        <translation>改ざん検査を実行</translation>
    </message>
    <message>
        <source>Scan by reading every file</source>
        <translation>全ファイルを読み取って検査</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Tamper scan</source>
        <translation>改ざん検査</translation>
    </message>
    <message>
        <source>Tamper scan of “%1”</source>
        <translation>「%1」の改ざん検査</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>改ざん</translation>
    </message>
    <message>
        <source>Tampering: %1</source>
        <translation>改ざん：%1</translation>
    </message>
    <message>
        <source>The baseline is approved with %1 files</source>
        <translation>基準を承認しました（%1 ファイル）</translation>
    </message>
    <message>
        <source>The baseline was not approved</source>
        <translation>基準を承認できませんでした</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>判断を記録しました</translation>
    </message>
    <message>
        <source>The decision was not recorded</source>
        <translation>判断を記録できませんでした</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>ファイルを比べられませんでした</translation>
    </message>
    <message>
        <source>The finding is recorded as tampering. Write what you base this on; then inform the manager.</source>
        <translation>この検知事項を改ざんとして記録します。判断の根拠を記入し、その後、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The scan could not check everything</source>
        <translation>検査できなかったものがあります</translation>
    </message>
    <message>
        <source>The scan was not done</source>
        <translation>検査を完了できませんでした</translation>
    </message>
    <message>
        <source>The scans could not be listed</source>
        <translation>検査の記録を一覧できませんでした</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Why it was not checked</source>
        <translation>検査できなかった理由</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>検査できなかった理由</translation>
    </message>
    <message>
        <source>Write which change this belongs to and who confirmed it. The finding stays in the record.</source>
        <translation>どの変更によるもので、だれが確認したかを記入してください。検知事項は記録に残ります。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::InventoryTab</name>
    <message>
        <source>%1 ・ read on %2 ・ %3 updates wait</source>
        <comment>system, time, number</comment>
        <translation>%1 ・ %2 に読み取り ・ 更新待ち %3 件</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手動で追加…</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動登録</translation>
    </message>
    <message>
        <source>Could not be checked: old lists</source>
        <translation>確認不可（一覧が古い）</translation>
    </message>
    <message>
        <source>For example a web server that was built by hand. Advisories that name it become cases.</source>
        <translation>手作業で導入したウェブサーバなどが該当します。その名称が挙げられた情報が案件になります。</translation>
    </message>
    <message>
        <source>How it was installed</source>
        <translation>導入方法</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>構成情報</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>把握方法</translation>
    </message>
    <message>
        <source>Look for libraries in the pages</source>
        <translation>ページのライブラリを調べる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>パッケージ管理</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済</translation>
    </message>
    <message>
        <source>Read it from the server</source>
        <translation>サーバから読み取る</translation>
    </message>
    <message>
        <source>Software that no package manager knows</source>
        <translation>パッケージ管理外のソフトウェア</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The server was not asked yet</source>
        <translation>サーバの構成情報をまだ読み取っていません</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Which packages are installed decides whether an advisory concerns the site. Read it once; then it is read every day.</source>
        <translation>導入済みパッケージの版数で該当の有無を判定します。一度読み取ると、以後は毎日自動で読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>first in %1, %n file(s)</source>
        <translation><numerusform>%1 ほか、計 %n ファイル</numerusform></translation>
    </message>
    <message>
        <source>held back</source>
        <translation>更新保留</translation>
    </message>
</context>
<context>
    <name>akimori::ui::LogPanel</name>
    <message>
        <source>%1 in all, 4xx %2, 5xx %3, %4 that look like attacks</source>
        <translation>全 %1 件、4xx %2 件、5xx %3 件、攻撃とみられる要求 %4 件</translation>
    </message>
    <message>
        <source>%1 lines in the range, originals of %2</source>
        <translation>対象期間 %1 行、原本 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n, see below</source>
        <translation><numerusform>%n 件（下記）</numerusform></translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>抽出日時</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>収集…</translation>
    </message>
    <message>
        <source>Copy deleted on</source>
        <translation>廃棄日時</translation>
    </message>
    <message>
        <source>Delete the copy…</source>
        <translation>廃棄…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Gap in the logs</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>引渡し…</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Lines and size</source>
        <translation>件数・容量</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログの種別</translation>
    </message>
    <message>
        <source>Manifest (SHA-256)</source>
        <translation>目録（SHA-256）</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>提示物</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Readiness drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>受領書…</translation>
    </message>
    <message>
        <source>Remark on the logs</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>依頼日時</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Select a request to see it in full</source>
        <translation>依頼を選択すると詳細が表示されます</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted; the record stays.</source>
        <translation>このコンピュータ上の写しを廃棄します。記録は残ります。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>from the request to the handover</source>
        <translation>依頼から提示まで</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>認められませんでした</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>since the request</source>
        <translation>依頼からの経過</translation>
    </message>
    <message>
        <source>the drill took</source>
        <translation>訓練の所要時間</translation>
    </message>
</context>
<context>
    <name>akimori::ui::LogsPage</name>
    <message>
        <source>%1 is deleted from this computer. The record, the manifest and its check sum stay.</source>
        <translation>%1 をこのコンピュータから廃棄します。記録、目録、ハッシュ値は残ります。</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>%1 の引渡しを記録しました</translation>
    </message>
    <message>
        <source>%1 lines in the range, %2 gaps. Next: hand the package over and record the receipt.</source>
        <translation>対象期間 %1 行、欠落 %2 件。次に提示物を引き渡し、受領を記録してください。</translation>
    </message>
    <message>
        <source>%1 was handed over</source>
        <translation>%1 の引渡し</translation>
    </message>
    <message>
        <source>%1: the clock is running</source>
        <translation>%1：計時を開始しました</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) would be in a handover</source>
        <translation><numerusform>提示すると欠落が %n 件生じます</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for handover</source>
        <translation><numerusform>提示待ち %n 件</numerusform></translation>
    </message>
    <message>
        <source>Add a copy with cut addresses</source>
        <translation>アドレスを伏せた写しを加える</translation>
    </message>
    <message>
        <source>Add a copy with pseudonyms in place of addresses</source>
        <translation>アドレスを仮名に置き換えた写しを加える</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>依頼日時</translation>
    </message>
    <message>
        <source>Asked by (office and name)</source>
        <translation>依頼者（所属・氏名）</translation>
    </message>
    <message>
        <source>Choose the folder and collect</source>
        <translation>保存先を選んで収集する</translation>
    </message>
    <message>
        <source>Collect the logs for %1</source>
        <translation>%1 のログ収集</translation>
    </message>
    <message>
        <source>Collecting the logs for %1</source>
        <translation>%1 のログ収集</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>写しを廃棄する</translation>
    </message>
    <message>
        <source>Delete the copy of %1</source>
        <translation>%1 の写しの廃棄</translation>
    </message>
    <message>
        <source>Deleting the copy of %1</source>
        <translation>%1 の写しの廃棄</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Encrypted zip (AES-256)</source>
        <translation>暗号化 zip（AES-256）</translation>
    </message>
    <message>
        <source>Every log of the last hour can be handed over</source>
        <translation>直近1時間のログはすべて提示できます</translation>
    </message>
    <message>
        <source>Extracts the last full hour and says what would be missing. The files are deleted at once.</source>
        <translation>直近1時間分を試し抽出し、不足するものを示します。ファイルは直ちに廃棄します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>From (included)</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>How (telephone, mail …)</source>
        <translation>手段（電話、メールなど）</translation>
    </message>
    <message>
        <source>How the password went to the city (never the password)</source>
        <translation>パスワードの伝達方法（パスワード自体は書かない）</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Give it by telephone or on paper, never by mail to the same address.</source>
        <translation>このパスワードは今回だけ表示し、保管しません。電話または書面で伝え、同じ宛先へメールで送らないでください。</translation>
    </message>
    <message>
        <source>Log handover</source>
        <translation>ログ提示</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Medium and way</source>
        <translation>媒体・引渡し方法</translation>
    </message>
    <message>
        <source>Next: collect the logs.</source>
        <translation>次にログを収集してください。</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>依頼の記録がありません</translation>
    </message>
    <message>
        <source>Nothing is collected for this request yet.</source>
        <translation>この依頼のログはまだ収集していません。</translation>
    </message>
    <message>
        <source>Only these log files on the server (one per line)</source>
        <translation>サーバ上のログファイルを限定（1行に1件）</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>提示物</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>zip のパスワード</translation>
    </message>
    <message>
        <source>Readiness drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Reading the extracted access log</source>
        <translation>抽出したアクセスログを読み込んでいます</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受領日時</translation>
    </message>
    <message>
        <source>Received by (office and name)</source>
        <translation>受領者（所属・氏名）</translation>
    </message>
    <message>
        <source>Record a request…</source>
        <translation>依頼を記録…</translation>
    </message>
    <message>
        <source>Record it before anything else: the clock from the request to the handover starts here.</source>
        <translation>まず依頼を記録してください。依頼から提示までの時間をここから計ります。</translation>
    </message>
    <message>
        <source>Record the handover</source>
        <translation>引渡しを記録する</translation>
    </message>
    <message>
        <source>Request for logs</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>依頼日時</translation>
    </message>
    <message>
        <source>Requests for logs</source>
        <translation>ログ提示の依頼</translation>
    </message>
    <message>
        <source>Requests of the city</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>先に依頼を選択してください。</translation>
    </message>
    <message>
        <source>Some logs could not be read</source>
        <translation>読み取れなかったログがあります</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>計時を開始する</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The beginning of the range must lie before its end.</source>
        <translation>対象期間の開始は終了より前にしてください。</translation>
    </message>
    <message>
        <source>The city asks for logs</source>
        <translation>ログ提示の依頼</translation>
    </message>
    <message>
        <source>The copy here is kept until</source>
        <translation>写しの保存期限</translation>
    </message>
    <message>
        <source>The copy of %1 is deleted and recorded</source>
        <translation>%1 の写しを廃棄し、記録しました</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted.</source>
        <translation>このコンピュータ上の写しは廃棄済みです。</translation>
    </message>
    <message>
        <source>The copy was not deleted</source>
        <translation>写しを廃棄できませんでした</translation>
    </message>
    <message>
        <source>The drill failed</source>
        <translation>提示訓練を行えませんでした</translation>
    </message>
    <message>
        <source>The handover was not recorded</source>
        <translation>引渡しを記録できませんでした</translation>
    </message>
    <message>
        <source>The logs were not collected</source>
        <translation>ログを収集できませんでした</translation>
    </message>
    <message>
        <source>The originals are copied byte for byte with check sums on both sides; the range is extracted beside them, and every gap is named.</source>
        <translation>原本をそのままコピーし、双方のハッシュ値を照合します。対象期間を別に抽出し、欠落はすべて示します。</translation>
    </message>
    <message>
        <source>The package could not be looked into</source>
        <translation>提示物の内容を表示できませんでした</translation>
    </message>
    <message>
        <source>The package could not be read</source>
        <translation>提示物を読み込めませんでした</translation>
    </message>
    <message>
        <source>The package is encrypted. Collect into a folder to look inside here.</source>
        <translation>提示物は暗号化されています。ここで内容を見るにはフォルダに収集してください。</translation>
    </message>
    <message>
        <source>The package of %1 is ready</source>
        <translation>%1 の提示物ができました</translation>
    </message>
    <message>
        <source>The receipt is kept with the record</source>
        <translation>受領書を記録とともに保管しました</translation>
    </message>
    <message>
        <source>The receipt was not recorded</source>
        <translation>受領書を記録できませんでした</translation>
    </message>
    <message>
        <source>The request took until the handover: %1</source>
        <translation>依頼から提示まで：%1</translation>
    </message>
    <message>
        <source>The request was not recorded</source>
        <translation>依頼を記録できませんでした</translation>
    </message>
    <message>
        <source>The requests could not be listed</source>
        <translation>依頼を一覧表示できませんでした</translation>
    </message>
    <message>
        <source>The signed receipt</source>
        <translation>署名済みの受領書</translation>
    </message>
    <message>
        <source>This stops the clock.</source>
        <translation>依頼から提示までの計時を終了します。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Up to (not included)</source>
        <translation>終了（この時刻を含まない）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>依頼の理由</translation>
    </message>
    <message>
        <source>When the city asks for logs, record the request first: the clock starts there. A drill shows beforehand whether every log can be read.</source>
        <translation>本市からログの提示を求められたら、まず依頼を記録してください。そこから計時します。すべてのログを読み取れるかは、提示訓練で事前に確認できます。</translation>
    </message>
    <message>
        <source>Where the package is put</source>
        <translation>提示物の保存先</translation>
    </message>
    <message>
        <source>last drill on %1</source>
        <translation>前回の提示訓練 %1</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>提示訓練は未実施</translation>
    </message>
</context>
<context>
    <name>akimori::ui::MainWindow</name>
    <message>
        <source>An operation is still running</source>
        <translation>処理を実行中です</translation>
    </message>
    <message>
        <source>Ctrl+C  Copy the selected rows</source>
        <translation>Ctrl+C　選択した行をコピー</translation>
    </message>
    <message>
        <source>Ctrl+F  Search in the list</source>
        <translation>Ctrl+F　一覧を検索</translation>
    </message>
    <message>
        <source>Ctrl+Q  Quit</source>
        <translation>Ctrl+Q　終了</translation>
    </message>
    <message>
        <source>Esc  Clear the search, close a dialog</source>
        <translation>Esc　検索を解除、ダイアログを閉じる</translation>
    </message>
    <message>
        <source>F5  Reload the page</source>
        <translation>F5　画面を更新</translation>
    </message>
    <message>
        <source>If Akimori is closed now, the operation is stopped. What it has not finished is not kept; finished generations and records stay as they are.</source>
        <translation>いま終了すると、実行中の処理を中止します。完了していない分は残りません。完了した世代と記録は、そのまま残ります。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>サイトが未登録です</translation>
    </message>
    <message>
        <source>Not connected yet today</source>
        <translation>接続は未確認です</translation>
    </message>
    <message>
        <source>Not reached at %1</source>
        <translation>%1 に接続できませんでした</translation>
    </message>
    <message>
        <source>Reached at %1</source>
        <translation>%1 に接続を確認</translation>
    </message>
    <message>
        <source>Register one</source>
        <translation>登録する…</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>中止して終了する</translation>
    </message>
    <message>
        <source>Stopping the running operation…</source>
        <translation>実行中の処理を中止しています…</translation>
    </message>
    <message>
        <source>The records of this profile could not be opened</source>
        <translation>このプロファイルの記録を開けませんでした</translation>
    </message>
</context>
<context>
    <name>akimori::ui::MessageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>akimori::ui::NavigationButton</name>
    <message>
        <source>, %1 waiting</source>
        <translation>、対応待ち %1 件</translation>
    </message>
    <message>
        <source>, running</source>
        <translation>、実行中</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ProgressStrip</name>
    <message>
        <source>Progress of the running operation</source>
        <translation>実行中の処理の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>akimori::ui::QuickLookPanel</name>
    <message>
        <source>Browser</source>
        <translation>ブラウザ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Collect the logs into a folder; then the requests are shown here.</source>
        <translation>ログをフォルダに収集すると、リクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>HTTP method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>表示する内容がありません</translation>
    </message>
    <message>
        <source>Only errors (4xx and 5xx)</source>
        <translation>エラー（4xx・5xx）のみ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Requests in the package</source>
        <translation>提示物のリクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態コード</translation>
    </message>
    <message>
        <source>The list shows the first %1 of %2 requests; the chart counts all of them. Narrow the range, or open extract/access.log of the package.</source>
        <translation>一覧は全 %2 件のうち最初の %1 件です（グラフは全件）。期間を狭めるか、提示物の extract/access.log を直接開いてください。</translation>
    </message>
    <message>
        <source>Time (JST)</source>
        <translation>時刻（日本時間）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ReasonDialog</name>
    <message>
        <source>Reason (recorded)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::RequestsChart</name>
    <message>
        <source>%1 requests, %2 of them failed</source>
        <translation>リクエスト %1 件、うちエラー %2 件</translation>
    </message>
    <message>
        <source>%1: %2 requests, 4xx %3, 5xx %4</source>
        <translation>%1：%2 件、4xx %3 件、5xx %4 件</translation>
    </message>
    <message>
        <source>Requests and errors per minute</source>
        <translation>1分ごとのリクエストとエラー</translation>
    </message>
    <message numerus="yes">
        <source>Requests per %n minutes</source>
        <translation><numerusform>%n 分ごとのリクエスト</numerusform></translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>1分ごとのリクエスト</translation>
    </message>
</context>
<context>
    <name>akimori::ui::RestoreDialog</name>
    <message>
        <source>%1 entries change, %2 files stay, %3 are sent</source>
        <translation>変更 %1 件 ・ 変更なし %2 ファイル ・ 送信量 %3</translation>
    </message>
    <message>
        <source>%1 entries were changed, %2 were sent.</source>
        <translation>%1 件を変更し、%2 を送信しました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>サーバと比べています</translation>
    </message>
    <message>
        <source>Enter at least one file or folder, or choose the whole site.</source>
        <translation>ファイルまたはフォルダーを 1 つ以上入力するか、サイト全体を選んでください。</translation>
    </message>
    <message>
        <source>File on the server</source>
        <translation>サーバのファイル</translation>
    </message>
    <message>
        <source>Files or folders to restore</source>
        <translation>復元するファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>置換え</translation>
    </message>
    <message>
        <source>Know before you start</source>
        <translation>開始前に確認してください</translation>
    </message>
    <message>
        <source>Next, Akimori compares the generation with the server and shows what would change. Nothing is changed by that.</source>
        <translation>次に、世代とサーバを比べて、変わる内容を表示します。この操作ではサーバを変更しません。</translation>
    </message>
    <message>
        <source>Next: run a tamper scan.</source>
        <translation>次に、改ざん検査を実行してください。</translation>
    </message>
    <message>
        <source>No file is named</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <source>Only these files or folders (one per line, relative to the document root)</source>
        <translation>一部のファイルまたはフォルダー（1 行に 1 つ、公開フォルダーからの相対パス）</translation>
    </message>
    <message>
        <source>Permissions only</source>
        <translation>アクセス権のみ</translation>
    </message>
    <message>
        <source>Record this as a restore drill</source>
        <translation>復元訓練として記録する</translation>
    </message>
    <message>
        <source>Recovery point: %1 (generation %2)</source>
        <translation>復旧地点：%1（世代 %2）</translation>
    </message>
    <message>
        <source>Restore of “%1”</source>
        <translation>「%1」の復元</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Restored; the site serves the restored pages</source>
        <translation>復元しました。復元したページが公開されていることを確認しました</translation>
    </message>
    <message>
        <source>Restored; whether the site serves it was not confirmed</source>
        <translation>復元しました。公開されている内容は確認できていません</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>切戻しを実行</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>切り戻しています</translation>
    </message>
    <message>
        <source>Send every file anew (after an incident: copy nothing on the server)</source>
        <translation>すべてのファイルを送り直す（事案の後：サーバにあるファイルを使わない）</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>変わる内容を確認</translation>
    </message>
    <message>
        <source>Size afterwards</source>
        <translation>復元後のサイズ</translation>
    </message>
    <message>
        <source>Start the restore</source>
        <translation>復元を開始</translation>
    </message>
    <message>
        <source>The comparison with the server failed; nothing was changed</source>
        <translation>サーバと比べられませんでした。サーバは変更していません</translation>
    </message>
    <message>
        <source>The restore did not take place</source>
        <translation>復元できませんでした</translation>
    </message>
    <message>
        <source>The restore was not rolled back</source>
        <translation>復元を切り戻せませんでした</translation>
    </message>
    <message>
        <source>The restore was rolled back</source>
        <translation>復元を切り戻しました</translation>
    </message>
    <message>
        <source>The server already equals this generation; there is nothing to restore.</source>
        <translation>サーバはこの世代と一致しています。復元するものはありません。</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>サイトは復元前の状態に戻りました。</translation>
    </message>
    <message>
        <source>The tree that was replaced is kept on the server. “Roll back” brings it back, here or later on the page “Backup”.</source>
        <translation>置き換える前の状態は、サーバに残しています。この画面の「切戻しを実行」か、後から「バックアップ」の画面で元に戻せます。</translation>
    </message>
    <message>
        <source>The whole site (%1 files, %2)</source>
        <translation>サイト全体（%1 ファイル、%2）</translation>
    </message>
    <message>
        <source>This generation is not verified</source>
        <translation>この世代は読戻し検証が済んでいません</translation>
    </message>
    <message>
        <source>Verify it first, or choose another one. A damaged file is refused during the restore.</source>
        <translation>先に検証するか、別の世代を選んでください。破損したファイルは復元時に拒否します。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the restore changes</source>
        <translation>復元で変わる内容</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SettingsPage</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>デスクトップの設定に合わせる</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>画面の配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Every backup, scan, restore and decision is recorded under this name. Empty: the login name of this computer.</source>
        <translation>バックアップ、検査、復元、判断は、この名前で記録します。空欄の場合は、このコンピュータのログイン名を使います。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>記録に残す名前</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of this window on this computer</source>
        <translation>このコンピュータでの画面の設定</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The ledger, the generations and the accepted server keys are in this folder. Include it in the backup of this computer.</source>
        <translation>台帳、世代、確認済みのサーバの鍵は、このフォルダーにあります。このコンピュータのバックアップ対象に含めてください。</translation>
    </message>
    <message>
        <source>Where the records are kept</source>
        <translation>記録の保管場所</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SiteDialog</name>
    <message>
        <source>Akimori connects to the server before anything is saved.</source>
        <translation>サーバに接続できた場合だけ保存します。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Built-in SSH</source>
        <translation>内蔵の SSH</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>秘密鍵を選ぶ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Connect and register</source>
        <translation>接続して登録</translation>
    </message>
    <message>
        <source>Connect and save</source>
        <translation>接続して保存</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Document roots</source>
        <translation>公開フォルダー</translation>
    </message>
    <message>
        <source>Document roots on the server, one per line</source>
        <translation>サーバの公開フォルダー（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Does a backup affect the site?</source>
        <translation>バックアップはサイトの性能に影響しますか</translation>
    </message>
    <message>
        <source>Effect of a backup</source>
        <translation>性能への影響</translation>
    </message>
    <message>
        <source>Empty: the SSH agent is asked</source>
        <translation>空欄：SSH エージェントを使います</translation>
    </message>
    <message>
        <source>Found out by the connection test</source>
        <translation>接続テストで自動的に決める</translation>
    </message>
    <message>
        <source>It does not: measured, at any time</source>
        <translation>影響しない（測定済み。時間帯の制限なし）</translation>
    </message>
    <message>
        <source>It may: only outside the hours around opening time</source>
        <translation>影響のおそれあり（実施禁止時間帯を避ける）</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>このコンピュータのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>サイトの名前</translation>
    </message>
    <message>
        <source>Only if needed; not saved in the profile</source>
        <translation>必要な場合だけ。プロファイルには保存しません</translation>
    </message>
    <message>
        <source>OpenSSH of this computer</source>
        <translation>このコンピュータの OpenSSH</translation>
    </message>
    <message>
        <source>Passphrase or password</source>
        <translation>パスフレーズまたはパスワード</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Register a site</source>
        <translation>サイトの登録</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH ポート</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>The site was not saved</source>
        <translation>サイトを保存できませんでした</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>e.g. city portal</source>
        <translation>例：市公式ポータル</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SitePage</name>
    <message>
        <source>No site is registered yet</source>
        <translation>サイトが未登録です</translation>
    </message>
    <message>
        <source>Register a site…</source>
        <translation>サイトを登録…</translation>
    </message>
    <message>
        <source>Register the server of the web site first. Akimori connects with SSH and checks step by step what the server can do; nothing is installed there.</source>
        <translation>最初に、ウェブサイトのサーバを登録してください。SSH で接続し、サーバでできることを順に確認します。サーバには何もインストールしません。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SitesPage</name>
    <message>
        <source>%1 sites</source>
        <translation>%1 サイト</translation>
    </message>
    <message>
        <source>Akimori can work with this server</source>
        <translation>このサーバで作業できます</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>「%1」の接続テスト</translation>
    </message>
    <message>
        <source>Do this only after the keeper of the server has confirmed that it was set up anew. The next connection shows the new fingerprint and asks to compare it. Enter who confirmed it and how.</source>
        <translation>サーバを構築し直したことを、サーバ管理者に確認できた場合だけ実行してください。次の接続で新しいフィンガープリントを表示し、照合を求めます。だれにどのように確認したかを記入してください。</translation>
    </message>
    <message>
        <source>Document roots</source>
        <translation>公開フォルダー</translation>
    </message>
    <message>
        <source>Effect of a backup</source>
        <translation>性能への影響</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>May affect</source>
        <translation>影響のおそれあり</translation>
    </message>
    <message>
        <source>Next: test the connection, then take the first backup and approve the baseline.</source>
        <translation>次に、接続テスト、最初のバックアップの取得、基準の承認を行ってください。</translation>
    </message>
    <message>
        <source>Next: “Test the connection”. The new fingerprint is shown for comparison.</source>
        <translation>次に「接続テスト」を実行してください。新しいフィンガープリントを表示し、照合を求めます。</translation>
    </message>
    <message>
        <source>No site is registered yet</source>
        <translation>サイトが未登録です</translation>
    </message>
    <message>
        <source>None (measured)</source>
        <translation>影響なし（測定済み）</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Not tested in this session</source>
        <translation>接続テストは未実施です</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Press “Register a site…”. You need the name of the server, a login name with its key, and the fingerprint of the server's key from its keeper.</source>
        <translation>「サイトを登録…」を押してください。サーバ名、ログイン名とその鍵、サーバ管理者から受け取ったサーバの鍵のフィンガープリントが必要です。</translation>
    </message>
    <message>
        <source>Register a site…</source>
        <translation>サイトを登録…</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Remove the accepted key of “%1”</source>
        <translation>「%1」の確認済みの鍵の削除</translation>
    </message>
    <message>
        <source>Remove the accepted key…</source>
        <translation>確認済みの鍵を削除…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>鍵を削除</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Sites and connection</source>
        <translation>サイトと接続</translation>
    </message>
    <message>
        <source>Sites of this profile</source>
        <translation>登録済みのサイト</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>接続テストの項目</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>The accepted key of “%1” was removed</source>
        <translation>「%1」の確認済みの鍵を削除しました</translation>
    </message>
    <message>
        <source>The connection test could not be done</source>
        <translation>接続テストを実行できませんでした</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>鍵を削除できませんでした</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>鍵を確認済みにできませんでした</translation>
    </message>
    <message>
        <source>The server could not be used</source>
        <translation>サーバに接続できませんでした</translation>
    </message>
    <message>
        <source>The server lacks something that Akimori needs</source>
        <translation>サーバに不足しているものがあります</translation>
    </message>
    <message>
        <source>The steps below say what is missing and what to do.</source>
        <translation>不足しているものと対応方法を、下の一覧に示します。</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>接続方法：%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>“%1” is saved and can be reached</source>
        <translation>「%1」を保存しました。接続できることを確認済みです</translation>
    </message>
    <message>
        <source>“Test the connection” checks the line, the key of the server, the login, the programs on the server and each document root one by one. Nothing is changed on the server.</source>
        <translation>「接続テスト」は、回線、サーバの鍵、ログイン、サーバのプログラム、公開フォルダーを 1 つずつ確認します。サーバは変更しません。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SourcesTab</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>アドレス…</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Check this source</source>
        <translation>この情報源を確認</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Daily evidence</source>
        <translation>日ごとの確認記録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Evidence of the daily check</source>
        <translation>随時確認の記録</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n time(s)</source>
        <translation><numerusform>取得失敗 %n 回</numerusform></translation>
    </message>
    <message>
        <source>Import a saved file…</source>
        <translation>保存したファイルを取り込む…</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>直近の失敗</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>確認回数</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>No look yet</source>
        <translation>確認の記録がありません</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>情報源がありません</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>1日以上前</translation>
    </message>
    <message>
        <source>One address per line. Leave it empty to go back to the usual ones.</source>
        <translation>1行に1件入力してください。空にすると既定のアドレスに戻ります。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Use these addresses</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>akimori::ui::TakeBackupDialog</name>
    <message>
        <source>A backup may not run now</source>
        <translation>いまはバックアップを実施できません</translation>
    </message>
    <message>
        <source>A backup may run now</source>
        <translation>いまバックアップを実施できます</translation>
    </message>
    <message>
        <source>Data: the document roots</source>
        <translation>データ（公開フォルダー）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>System: configuration and packages</source>
        <translation>システム（設定とパッケージ）</translation>
    </message>
    <message>
        <source>Take a backup of “%1”</source>
        <translation>「%1」のバックアップ</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>バックアップを開始</translation>
    </message>
    <message>
        <source>The generation is read back and verified before it counts. Earlier generations stay until then.</source>
        <translation>世代は、読戻し検証が済んでから保管します。それまで、以前の世代は廃棄しません。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>契機</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Tr</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 backup of %2, %3</source>
        <comment>kind, time, state</comment>
        <translation>%1 ・ %2 ・ %3</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 in scope ・ %2 checked ・ %3 unchecked</source>
        <translation>対象 %1 ・ 検査済 %2 ・ 未検査 %3</translation>
    </message>
    <message>
        <source>%1 is hashed, and a copy is kept in the profile.</source>
        <translation>%1 のハッシュ値を求め、写しを保管します。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>あと %n 日</numerusform></translation>
    </message>
    <message>
        <source>A manager decides what somebody else proposed; accepting a risk needs the responsible officer and a day on which it ends.</source>
        <translation>提案者とは別の管理者が決定します。リスク受容には責任者の決定と終了日が必要です。</translation>
    </message>
    <message>
        <source>A patch is applied inside a change record, after a backup. Without the city's file it needs the number of the consultation that agreed to it.</source>
        <translation>パッチは、バックアップの後に変更作業として適用します。本市提供のファイルでない場合は協議番号が必要です。</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>脆弱性情報</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>合意の相手</translation>
    </message>
    <message>
        <source>Akimori</source>
        <translation>アキモリ</translation>
    </message>
    <message>
        <source>Akimori ran into an error of its own, so the operation was stopped. Copy the details and send them to whoever maintains Akimori.</source>
        <translation>アキモリの内部で問題が起きたため、処理を中止しました。詳細をコピーし、アキモリの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>%1 も同じ書面で報告</translation>
    </message>
    <message>
        <source>An accepted risk ends on</source>
        <translation>リスク受容の終了日</translation>
    </message>
    <message>
        <source>Another deadline for %1</source>
        <translation>%1 の期限の変更</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups before and after</source>
        <translation>バックアップ計画（変更前後）</translation>
    </message>
    <message>
        <source>Cause (printed)</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cause of the delay of %1</source>
        <translation>%1 が遅れた理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours for this run: auto, light or dark</source>
        <translation>今回の配色（auto、light、dark）</translation>
    </message>
    <message>
        <source>Consultation on %1</source>
        <translation>%1 の協議記録</translation>
    </message>
    <message>
        <source>Content rules</source>
        <translation>内容の検査</translation>
    </message>
    <message>
        <source>Copy deleted</source>
        <translation>廃棄済</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>毎日の業務</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Day of the next report</source>
        <translation>次回報告日</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>実施日時</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>本日が期限</translation>
    </message>
    <message>
        <source>Enter the day on which the accepted risk ends.</source>
        <translation>リスク受容の終了日を入力してください。</translation>
    </message>
    <message>
        <source>Every file read and hashed here</source>
        <translation>全ファイルを読み取って照合</translation>
    </message>
    <message>
        <source>Expected impact</source>
        <translation>想定影響</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Folder of ledger, generations and settings</source>
        <translation>台帳、世代、設定を置くフォルダー</translation>
    </message>
    <message>
        <source>Hashes computed by the server</source>
        <translation>サーバでハッシュ値を計算</translation>
    </message>
    <message>
        <source>Hours of the work</source>
        <translation>作業時間帯</translation>
    </message>
    <message>
        <source>How long the site stopped</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>How the result is checked</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>It is only remembered until Akimori is closed. Check that the keychain of this desktop is unlocked, and enter the passphrase again.</source>
        <translation>アキモリを終了するまでの間だけ使います。デスクトップのキーチェーンのロックが解除されていることを確認し、入力し直してください。</translation>
    </message>
    <message>
        <source>It is printed on the report.</source>
        <translation>報告書に印刷されます。</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>%1 の判定</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>記載事項を保存する</translation>
    </message>
    <message>
        <source>Keeps a city's static web site healthy, and proves it</source>
        <translation>自治体の静的ウェブサイトの健全性を保ち、それを証明します</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>証拠として保管</translation>
    </message>
    <message>
        <source>Language: ja (default) or en</source>
        <translation>言語（ja：既定、en）</translation>
    </message>
    <message>
        <source>Log handover</source>
        <translation>ログ提示</translation>
    </message>
    <message>
        <source>Means (mail, by hand …)</source>
        <translation>提出方法（メール、持参など）</translation>
    </message>
    <message>
        <source>Means (telephone, mail, meeting …)</source>
        <translation>手段（電話、メール、打合せなど）</translation>
    </message>
    <message>
        <source>Next: apply it inside a change record, after a backup.</source>
        <translation>次にすること：バックアップの後、変更作業として適用する</translation>
    </message>
    <message>
        <source>Next: consult the city and record it.</source>
        <translation>次にすること：本市と協議し、記録する</translation>
    </message>
    <message>
        <source>Next: decide the policy (a manager who did not propose it).</source>
        <translation>次にすること：対応方針を決定する（提案者とは別の管理者）</translation>
    </message>
    <message>
        <source>Next: judge whether the site is affected.</source>
        <translation>次にすること：該当の有無を判定する</translation>
    </message>
    <message>
        <source>Next: make the 30-day report by %1.</source>
        <translation>次にすること：%1 までに30日報告を提出する</translation>
    </message>
    <message>
        <source>Next: make the completion report.</source>
        <translation>次にすること：完了報告を提出する</translation>
    </message>
    <message>
        <source>Next: make the first report by %1.</source>
        <translation>次にすること：%1 までに速報を提出する</translation>
    </message>
    <message>
        <source>Next: make the first report. It was due on %1.</source>
        <translation>次にすること：速報を提出する（期限 %1 を過ぎています）</translation>
    </message>
    <message>
        <source>Next: plan the work anew.</source>
        <translation>次にすること：適用を計画し直す</translation>
    </message>
    <message>
        <source>Next: put the file on the server, then plan the work.</source>
        <translation>次にすること：ファイルをサーバへ転送し、適用を計画する</translation>
    </message>
    <message>
        <source>Next: read the versions again to verify it.</source>
        <translation>次にすること：版数を読み直して検証する</translation>
    </message>
    <message>
        <source>Next: record the patch file that the city supplies.</source>
        <translation>次にすること：本市から提供されるパッチファイルを記録する</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Nothing is left to do for this case.</source>
        <translation>この案件の対応は完了しています</translation>
    </message>
    <message>
        <source>Number of the change record</source>
        <translation>変更作業番号</translation>
    </message>
    <message>
        <source>Number of the consultation</source>
        <translation>協議番号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Only as agreed with the city. The old date stays in the record.</source>
        <translation>本市と合意した場合に限ります。元の期限は記録に残ります。</translation>
    </message>
    <message>
        <source>Our opinion on whether measures are needed</source>
        <translation>対策要否についての受託者意見</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation><numerusform>%n 日超過</numerusform></translation>
    </message>
    <message>
        <source>Page to open, e.g. backup</source>
        <translation>最初に開く画面（例：backup）</translation>
    </message>
    <message>
        <source>Patch file for %1</source>
        <translation>%1 のパッチファイル</translation>
    </message>
    <message>
        <source>Planned day of the completion report</source>
        <translation>完了報告の予定日</translation>
    </message>
    <message>
        <source>Planned day of the work</source>
        <translation>適用予定日</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定日時</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>対応方針</translation>
    </message>
    <message>
        <source>Policy for %1</source>
        <translation>%1 の対応方針</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Publishing and handover</source>
        <translation>公開と引継ぎ</translation>
    </message>
    <message>
        <source>Read back and verified</source>
        <translation>読戻し検証済</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record that it was reported</source>
        <translation>報告を記録する</translation>
    </message>
    <message>
        <source>Record the cause</source>
        <translation>理由を記録する</translation>
    </message>
    <message>
        <source>Record the consultation</source>
        <translation>協議を記録する</translation>
    </message>
    <message>
        <source>Record the deadline</source>
        <translation>期限を記録する</translation>
    </message>
    <message>
        <source>Record the file</source>
        <translation>ファイルを記録する</translation>
    </message>
    <message>
        <source>Record the policy</source>
        <translation>対応方針を記録する</translation>
    </message>
    <message>
        <source>Record the verdict</source>
        <translation>判定を記録する</translation>
    </message>
    <message>
        <source>Records that a paper went to the city. One paper can stand for several cases.</source>
        <translation>本市へ書面を提出したことを記録します。一つの書面に複数の案件を載せられます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Report deadline</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 の報告</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Save a picture of the page to a file and quit (pictures of the manual)</source>
        <translation>画面の画像をファイルに保存して終了（手引書の図版用）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sites and connection</source>
        <translation>サイトと接続</translation>
    </message>
    <message>
        <source>Size of the text for this run, in points</source>
        <translation>今回の文字の大きさ（ポイント）</translation>
    </message>
    <message>
        <source>Size of the window for this run, e.g. 1280x720</source>
        <translation>今回のウィンドウの大きさ（例：1280x720）</translation>
    </message>
    <message>
        <source>Submission to the city</source>
        <translation>市への提出</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Supplied by (office and name)</source>
        <translation>提供者（所属・氏名）</translation>
    </message>
    <message>
        <source>Tamper scan</source>
        <translation>改ざん検査</translation>
    </message>
    <message>
        <source>Texts of the first report: %1</source>
        <translation>速報の記載事項：%1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>The first report prints these texts beside the facts that are known already.</source>
        <translation>速報には、把握済みの事実とあわせてこの文面が印刷されます。</translation>
    </message>
    <message>
        <source>The keychain did not take the passphrase</source>
        <translation>キーチェーンに保存できませんでした</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>View from outside</source>
        <translation>外部からの確認</translation>
    </message>
    <message>
        <source>What can be done for now</source>
        <translation>当面の回避策</translation>
    </message>
    <message>
        <source>What risk is left</source>
        <translation>残存リスク</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What was said and concluded</source>
        <translation>協議の内容と結論</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When the consultation is wished for</source>
        <translation>協議希望日時</translation>
    </message>
    <message>
        <source>When the work is undone</source>
        <translation>切戻し条件</translation>
    </message>
    <message>
        <source>Whether and how long the site stops</source>
        <translation>停止の有無と時間</translation>
    </message>
    <message>
        <source>Whether measures are needed is decided after consulting the city.</source>
        <translation>対策の要否は、本市と協議したうえで決定します。</translation>
    </message>
    <message>
        <source>Whether the site is affected, and what this rests on. It is recorded with your name.</source>
        <translation>当サイトへの該当の有無とその根拠です。あなたの氏名とともに記録されます。</translation>
    </message>
    <message>
        <source>While no policy is decided: why the consultation goes on</source>
        <translation>方針が未決定の場合：協議が継続している理由</translation>
    </message>
    <message>
        <source>Who is recorded (default: as chosen in the settings)</source>
        <translation>記録に残す名前（既定：設定で選んだ名前）</translation>
    </message>
    <message>
        <source>With whom (office and name)</source>
        <translation>相手（所属・氏名）</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
</context>
</TS>
