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
        <source>Encrypting failed. Report this with the details.</source>
        <translation>暗号化に失敗しました。詳細を添えて開発元へお知らせください。</translation>
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
        <source>The certificate for encrypting cannot be read. Set the key up again.</source>
        <translation>暗号化用の証明書を読み取れません。秘密鍵の保存を設定し直してください。</translation>
    </message>
    <message>
        <source>The day %1 is entered twice as extraordinarily open or closed. Remove one entry.</source>
        <translation>%1が臨時開庁日・臨時閉庁日として2回入力されています。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened: it was changed, is not complete, or was encrypted for another key.</source>
        <translation>暗号化されたファイルを開けません。改変されたか、途中で切れているか、別の鍵で暗号化されています。</translation>
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
        <source>The file holds no private key (PEM). Take the one that was made when the backup of private keys was set up.</source>
        <translation>このファイルには秘密鍵（PEM）がありません。秘密鍵の保存を設定したときに作成した鍵ファイルを指定してください。</translation>
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
        <source>The passphrase does not open the private key. Check it.</source>
        <translation>パスフレーズが違うため、鍵ファイルを開けません。パスフレーズを確認してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>パスフレーズが短すぎます。%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>The year-end closure must begin on a day of December and end on a day of January.</source>
        <translation>年末年始の閉庁期間は、12月の日から1月の日までで入力してください。</translation>
    </message>
    <message>
        <source>There is too much to encrypt at once. Choose fewer files.</source>
        <translation>一度に暗号化できる量を超えています。対象のファイルを減らしてください。</translation>
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
        <source>A tag is longer than %1 KB, which no feed needs; what follows was not read.</source>
        <translation>%1 KB を超えるタグがあります。正常なフィードにはないものです。それより後は読み込んでいません。</translation>
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
        <source>Entry %1 is about %2, not about Apache HTTP Server, and was left out.</source>
        <translation>%1 件目は Apache HTTP Server ではなく %2 に関する情報のため、取り込んでいません。</translation>
    </message>
    <message>
        <source>Entry %1 is not an object and was left out.</source>
        <translation>%1 件目は JSON のオブジェクトではないため、取り込んでいません。</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>第1報</translation>
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
        <source>None of the %1 entries of the document is one of “%2”, so nothing was checked. Choose the source that the file comes from. (%3)</source>
        <translation>文書の %1 件の項目に「%2」のものが 1 件もないため、何も確認していません。ファイルの情報源を正しく指定してください。（%3）</translation>
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
        <translation>対応方針が決まっていません。方針を決定するか、協議が続いている理由を入力してください（コマンドでは --reason）。</translation>
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
        <source>The generation file %1 could not be read.</source>
        <translation>世代ファイル %1 を読み取れませんでした。</translation>
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
        <source>%1 changed on this computer after it was published, so the generation after the change was not made from it. Take a backup.</source>
        <translation>公開した後にこのパソコン上の %1 が変わったため、変更後の世代を作成しませんでした。バックアップを取得してください。</translation>
    </message>
    <message>
        <source>%1 could not be looked into, so what is in it is not in the generation: %2</source>
        <translation>%1 の中を確認できなかったため、その中身は世代に含まれていません: %2</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the generation. Check its permissions.</source>
        <translation>%1 を読み取れなかったため、世代に含まれていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 has no check sum, so it cannot become part of a generation without being read.</source>
        <translation>%1 のチェックサムが分からないため、読み取らずに世代へ含めることはできません。</translation>
    </message>
    <message>
        <source>%1 holds the tree from before a restore and is not part of the generation. Confirm the restore when the live site is right.</source>
        <translation>%1 には復元前のファイル一式が残っており、世代には含めていません。公開中の内容に問題がなければ、復元を確定してください。</translation>
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
    <message numerus="yes">
        <source>%n stored file(s) are damaged in the previous generation and are taken from the published folder. Verify the previous generation.</source>
        <translation><numerusform>前の世代に保管された %n 件のファイルが壊れているため、公開したフォルダから取り込みます。前の世代を検証してください。</numerusform></translation>
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
        <source>Making the generation after the change</source>
        <translation>変更後の世代を作成しています</translation>
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
        <source>  could not be compared: %1</source>
        <translation>  比較できませんでした：%1</translation>
    </message>
    <message>
        <source>  gap: %1</source>
        <translation>  欠落: %1</translation>
    </message>
    <message>
        <source>  missing (%1): %2</source>
        <comment>clause, sentence</comment>
        <translation>  不足（%1）：%2</translation>
    </message>
    <message>
        <source>  not as in the generation: %1</source>
        <translation>  世代と異なります：%1</translation>
    </message>
    <message>
        <source>  not checked: %1 (%2)</source>
        <translation>  未検査：%1（%2）</translation>
    </message>
    <message>
        <source>  package to install: %1</source>
        <translation>  導入が必要なパッケージ：%1</translation>
    </message>
    <message>
        <source>  remark: %1</source>
        <translation>  備考: %1</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation>（取消し済み）</translation>
    </message>
    <message>
        <source>%1	%2	%3	%4</source>
        <translation>%1	%2	%3	%4</translation>
    </message>
    <message>
        <source>%1 (not announced yet)</source>
        <translation>%1（暫定・未公告）</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged; %5 to upload</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件、変更なし %4 件。転送量 %5</translation>
    </message>
    <message>
        <source>%1 advisories looked at, %2 cases</source>
        <translation>%1 件確認、対応案件 %2 件</translation>
    </message>
    <message>
        <source>%1 again, byte for byte as issued.</source>
        <translation>%1 を、発行時とまったく同じ内容（バイト単位）で書き出しました。</translation>
    </message>
    <message>
        <source>%1 change(s), %2 file(s) stay as they are, %3 to upload</source>
        <translation>変更 %1 件、そのままのファイル %2 件、送信量 %3</translation>
    </message>
    <message>
        <source>%1 file(s) are as in the generation.</source>
        <translation>世代と同じファイル：%1 件</translation>
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
        <source>%1 has a new edition (%2). Record its handing-in with “report submit”.</source>
        <translation>%1 の新しい版（第 %2 版）を発行しました。提出したら「report submit」で記録してください。</translation>
    </message>
    <message>
        <source>%1 has no measure with this number.</source>
        <translation>%1 にその番号の対応・対策はありません。</translation>
    </message>
    <message>
        <source>%1 holidays from %2 through %3 are in force (read as %4).</source>
        <translation>%2 から %3 までの祝日・休日 %1 日を取り込みました（文字コード：%4）。</translation>
    </message>
    <message>
        <source>%1 is checked again.</source>
        <translation>%1を点検の対象に戻しました。</translation>
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
        <source>%1 is issued as %2 and frozen. Record its handing-in with “report submit”.</source>
        <translation>%1 を %2 として発行し、内容を固定しました。提出したら「report submit」で記録してください。</translation>
    </message>
    <message>
        <source>%1 is needed, and there is no terminal to ask for it. Set the environment variable %2.</source>
        <translation>%1 が必要ですが、入力を求める端末がありません。環境変数 %2 に設定してください。</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>%1 is restored; it was missing.</source>
        <translation>%1 を復元しました（サーバにはありませんでした）。</translation>
    </message>
    <message>
        <source>%1 is restored; what was there is kept as %2.</source>
        <translation>%1 を復元しました。元のファイルは %2 として残しています。</translation>
    </message>
    <message>
        <source>%1 items of the standard set were added. “monitor list” shows them with their reasons.</source>
        <translation>標準セットから%1項目を登録しました。「monitor list」で根拠とともに確認できます。</translation>
    </message>
    <message>
        <source>%1 line(s) in %2 hour(s), %3 without a time</source>
        <translation>%1 行、%2 時間分、時刻のない行 %3</translation>
    </message>
    <message>
        <source>%1 scripts and pages of generation %2 were looked through, %3 libraries found</source>
        <translation>世代 %2 のスクリプトとページ %1 ファイルを調べ、ライブラリ %3 件を検出しました</translation>
    </message>
    <message>
        <source>%1 – %2 counts as “%3” from now on; what was measured stays on record.</source>
        <translation>%1〜%2 を「%3」として扱います。測定した状態も記録に残ります。</translation>
    </message>
    <message>
        <source>%1, %2; fetched from the server: %3</source>
        <translation>%1、%2。サーバから取得した量：%3</translation>
    </message>
    <message>
        <source>%1, definitions %2 %3: scanned %4, detections %5, not scanned %6</source>
        <translation>%1　定義 %2 %3：検査済 %4、検出 %5、未検査 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
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
        <source>%1: %2 file(s) taken out for editing. Publish them with: publish apply --from %1</source>
        <translation>%1：編集用に %2 件のファイルを取り出しました。公開するには：publish apply --from %1</translation>
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
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1: %2, by the picture of %3 from %4</source>
        <translation>%1：%2（%3 に %4 から取得した控えによる）</translation>
    </message>
    <message>
        <source>%1: 95 of 100 answers within %2 ms before and %3 ms during the backup (%4 and %5 requests)</source>
        <translation>%1：応答の 95% が、バックアップ前 %2 ミリ秒以内、実施中 %3 ミリ秒以内（前 %4 回・実施中 %5 回の測定）</translation>
    </message>
    <message>
        <source>%1: could not be checked</source>
        <translation>%1: 確認できませんでした</translation>
    </message>
    <message>
        <source>%1: due %2, done %3</source>
        <comment>clock, time, time</comment>
        <translation>%1：期限 %2、実施 %3</translation>
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
        <source>%n alert(s) are acknowledged.</source>
        <translation><numerusform>%n件の通知を確認しました。</numerusform></translation>
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
        <source>--%1 is a number of files.</source>
        <translation>--%1にはファイル数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation>--%1 には数値を指定してください。</translation>
    </message>
    <message>
        <source>--backup takes “before” or “after”.</source>
        <translation>--backup には before 又は after を指定してください。</translation>
    </message>
    <message>
        <source>--diffs takes a number from 0 to %1.</source>
        <translation>--diffs には 0 から %1 までの数を指定してください。</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other. Give one of them.</source>
        <translation>--enable と --disable は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--generation and --all exclude each other. Give one of them.</source>
        <translation>--generation と --all は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--generation and --point exclude each other. Give one of them.</source>
        <translation>--generation と --point は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--server is “old” or “new”.</source>
        <translation>--server には old か new を指定してください。</translation>
    </message>
    <message>
        <source>--set needs a JSON object, as “notify policy --json” prints it.</source>
        <translation>--set にはJSONのオブジェクトを指定してください（形は「notify policy --json」で確認できます）。</translation>
    </message>
    <message>
        <source>--support-until is no date. Write it as YYYY-MM-DD.</source>
        <translation>--support-until の日付を読み取れません。YYYY-MM-DD の形で入力してください。</translation>
    </message>
    <message>
        <source>--timer takes install or remove.</source>
        <translation>--timer には install か remove を指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>A .tar.zst with its manifest, e.g. of the second copy</source>
        <translation>目録のそろった .tar.zst（副本など）</translation>
    </message>
    <message>
        <source>A DNSSEC trust anchor (default: the root's)</source>
        <translation>DNSSECのトラストアンカー（省略時：ルート）</translation>
    </message>
    <message>
        <source>A box for the seal beside the sender: on or off</source>
        <translation>差出人欄の押印欄（on 又は off。既定は off）</translation>
    </message>
    <message>
        <source>A difference that means nothing; may be repeated</source>
        <translation>差異とみなさないもの（複数指定可）</translation>
    </message>
    <message>
        <source>A draft of %1, %2 page(s). It has no number: “report issue” gives one and freezes it.</source>
        <translation>%1 の下書き（%2 ページ）を作成しました。文書番号はまだありません。「report issue」で採番し、内容を固定します。</translation>
    </message>
    <message>
        <source>A file or folder of the system generation to put back; may be repeated</source>
        <translation>システム世代から戻すファイルまたはフォルダー（複数指定できます）</translation>
    </message>
    <message>
        <source>A file to restore; may be repeated</source>
        <translation>復元するファイル（繰り返し指定可）</translation>
    </message>
    <message>
        <source>A folder, or a zip, tar, tar.gz, tar.zst or tar.xz</source>
        <translation>フォルダ、又は zip、tar、tar.gz、tar.zst、tar.xz</translation>
    </message>
    <message>
        <source>A further case on the same paper; may be repeated</source>
        <translation>同じ書面に載せる別の案件（複数指定可）</translation>
    </message>
    <message>
        <source>A further certificate authority to trust</source>
        <translation>追加で信頼する認証局の証明書</translation>
    </message>
    <message>
        <source>A further name whose addresses change; may be repeated</source>
        <translation>アドレスが変わる追加の名前（繰返し可）</translation>
    </message>
    <message>
        <source>A key to put back; may be repeated</source>
        <translation>戻す秘密鍵（複数指定できます）</translation>
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
        <source>A message need not be sent any more</source>
        <translation>メールの送信を取りやめます</translation>
    </message>
    <message>
        <source>A place for comparison; give two to eight</source>
        <translation>比較先（2 か所以上 8 か所以下）</translation>
    </message>
    <message>
        <source>A resolver to sample (default: this computer's)</source>
        <translation>応答を調べるリゾルバ（省略時：このコンピュータの設定）</translation>
    </message>
    <message>
        <source>A response is judged within so many minutes</source>
        <translation>要否判断の目標（分）</translation>
    </message>
    <message>
        <source>A restore changes the live site. Look at “restore preview”, then add --yes.</source>
        <translation>復元は公開中のサイトを変更します。「restore preview」で内容を確かめてから、--yes を付けて実行してください。</translation>
    </message>
    <message>
        <source>A step; all that are given replace the former ones. Severity minor|moderate|major, cause always|notAcknowledged|notJudged|notContacted, audience onCall|manager|responsible</source>
        <translation>連絡の段階。指定したものがこれまでの段階をすべて置き換える（影響度 minor|moderate|major、条件 always|notAcknowledged|notJudged|notContacted、連絡先 onCall|manager|responsible）</translation>
    </message>
    <message>
        <source>A test message was handed to the mail server for %1. Check that it arrives.</source>
        <translation>%1 あてのテストメールをメールサーバに渡しました。届くことをご確認ください。</translation>
    </message>
    <message>
        <source>A watch is running, so this pass is shown and not recorded.</source>
        <translation>常時監視が動いているため、今回の測定は表示だけを行い、記録していません。</translation>
    </message>
    <message>
        <source>Accept the live site and remove the tree from before from the server</source>
        <translation>公開中の内容を確定し、復元前の控えをサーバから削除する</translation>
    </message>
    <message>
        <source>Access log of the new server, read in every round</source>
        <translation>新サーバのアクセスログ（毎回読み込みます）</translation>
    </message>
    <message>
        <source>Access log of the old server, read in every round</source>
        <translation>旧サーバのアクセスログ（毎回読み込みます）</translation>
    </message>
    <message>
        <source>Acknowledge an alert; stops the repeated mails</source>
        <translation>通知を確認済みにします（繰り返しのメールが止まります）</translation>
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
        <source>Add a monitor item</source>
        <translation>監視項目を追加する</translation>
    </message>
    <message>
        <source>Add or change a permanent or preventive measure</source>
        <translation>恒久対応・再発防止策を追加・変更します</translation>
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
        <source>After so many minutes the contact is late</source>
        <translation>連絡が遅延とみなされるまでの時間（分）</translation>
    </message>
    <message>
        <source>After: generation %1 was made.</source>
        <translation>変更後：世代 %1 を作成しました。</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>合意：%1</translation>
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
        <source>All open ones</source>
        <translation>未確認のものすべて</translation>
    </message>
    <message>
        <source>Allow something for the site that its approved pages do not contain</source>
        <translation>承認済みのページにないものを、サイトの平常として許可します</translation>
    </message>
    <message>
        <source>Also as a page for reading and checks</source>
        <translation>確認用の HTML も書き出す</translation>
    </message>
    <message>
        <source>Also as a text for editing, marked as not issued</source>
        <translation>編集用の文書（ODT、「編集用・未発行」の表示付き）も書き出す</translation>
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
        <source>Also what is over</source>
        <translation>終わったものも表示</translation>
    </message>
    <message>
        <source>An AES-256 encrypted zip in place of a folder</source>
        <translation>フォルダの代わりに AES-256 で暗号化した zip を作る</translation>
    </message>
    <message>
        <source>An agreed value, e.g. contactMinutes=30</source>
        <translation>合意した値（例：contactMinutes=30）</translation>
    </message>
    <message>
        <source>An authoritative name server (default: as delegated)</source>
        <translation>権威DNSサーバ（省略時：委任に従います）</translation>
    </message>
    <message>
        <source>An outage agreed with the city, not only work</source>
        <translation>市と合意した計画停止（作業だけの場合は指定しない）</translation>
    </message>
    <message>
        <source>Approve it (a manager; PIN asked for or from AKIMORI_PIN)</source>
        <translation>承認する（管理者。PIN は入力又は AKIMORI_PIN）</translation>
    </message>
    <message>
        <source>Approve the newest list of monitor items</source>
        <translation>最新の監視項目一覧表を承認する</translation>
    </message>
    <message>
        <source>Approve the server's present state as baseline</source>
        <translation>サーバの現在の状態を基準として承認する</translation>
    </message>
    <message>
        <source>Approve what the server has now as the baseline</source>
        <translation>サーバの現在の状態を検査基準として承認する</translation>
    </message>
    <message>
        <source>Approved copy of the same tree; then only the difference is judged</source>
        <translation>承認済みの同じフォルダの写し（指定すると差分だけを判定）</translation>
    </message>
    <message>
        <source>Approved exception for a system backup inside the forbidden hours</source>
        <translation>実施禁止時間帯のシステムバックアップについて承認された例外の番号</translation>
    </message>
    <message>
        <source>Approved exception for publishing in spite of a blocking remark</source>
        <translation>公開できない指摘があっても公開することについて承認された例外の番号</translation>
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
        <source>Approved: %1</source>
        <translation>承認済みのポート：%1</translation>
    </message>
    <message>
        <source>As printed by “publish apply”</source>
        <translation>「publish apply」が表示した番号</translation>
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
        <source>As “restore kept” lists it</source>
        <translation>「restore kept」の一覧にある番号</translation>
    </message>
    <message>
        <source>Ask each of them now</source>
        <translation>いまそれぞれに接続を試みる</translation>
    </message>
    <message>
        <source>Ask every host of the sources and say what happened</source>
        <translation>情報源のすべてのホストに接続して、結果を表示する</translation>
    </message>
    <message>
        <source>At most so many looks</source>
        <translation>確認する最大回数</translation>
    </message>
    <message>
        <source>At most this many (default: 200)</source>
        <translation>表示する最大件数（既定：200）</translation>
    </message>
    <message>
        <source>Availability, coverage, gaps and changes of a month</source>
        <translation>月間の稼働率、監視カバー率、監視空白、状態の変化</translation>
    </message>
    <message>
        <source>Back to the usual addresses</source>
        <translation>既定のアドレスに戻す</translation>
    </message>
    <message>
        <source>Backs up, scans, restores and watches a web server over SSH, tracks security advisories, and keeps the evidence that a maintenance contract asks for. Nothing is installed on the server. The window of the same program is akimori(1).</source>
        <translation>SSH 経由で Web サーバのバックアップ・改ざん検査・復元・監視を行い、脆弱性情報を追跡し、保守契約が求める証拠を残します。サーバには何も導入しません。同じプログラムの画面は akimori(1) です。</translation>
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
        <source>Bad measurements in a row until it is told</source>
        <translation>異常と判定するまでの連続回数</translation>
    </message>
    <message>
        <source>Baseline %1, approved %2 by %3: %4 files. %5%6</source>
        <translation>基準 %1（%2 に %3 が承認、%4 ファイル）%5%6</translation>
    </message>
    <message>
        <source>Before: generation %1 was proven equal to the server.</source>
        <translation>変更前：世代 %1 がサーバと一致することを確認しました。</translation>
    </message>
    <message>
        <source>Before: generation %1 was taken.</source>
        <translation>変更前：世代 %1 を取得しました。</translation>
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
        <source>Beginning, inclusive (JST)</source>
        <translation>開始（この時刻を含む、日本時間）</translation>
    </message>
    <message>
        <source>Besides, one generation of each of the last N days</source>
        <translation>ほかに、直近 N 日の各 1 世代を保管する</translation>
    </message>
    <message>
        <source>Besides, one generation of each of the last N months</source>
        <translation>ほかに、直近 N か月の各 1 世代を保管する</translation>
    </message>
    <message>
        <source>Besides, one generation of each of the last N weeks</source>
        <translation>ほかに、直近 N 週の各 1 世代を保管する</translation>
    </message>
    <message>
        <source>Besides, the newest of each of the last %1 days, %2 weeks and %3 months is kept.</source>
        <translation>ほかに、直近 %1 日・%2 週・%3 か月について、それぞれ最新の 1 世代を保管します。</translation>
    </message>
    <message>
        <source>Between two looks (default: 60)</source>
        <translation>確認の間隔・秒（省略時：60）</translation>
    </message>
    <message>
        <source>Body that performs it</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>By what it can be seen: document number, file, time</source>
        <translation>確認できる根拠：文書番号、ファイル、時刻など</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>CVSS score as the report says</source>
        <translation>CVSS（報告書の記載どおり）</translation>
    </message>
    <message>
        <source>Call it off instead; needs --reason</source>
        <translation>完了ではなく取止めにする（--reason が必要）</translation>
    </message>
    <message>
        <source>Cancel this window</source>
        <translation>この計画停止・保守を取り消す</translation>
    </message>
    <message>
        <source>Category (default: anomaly)</source>
        <translation>区分（既定：anomaly 異常）</translation>
    </message>
    <message>
        <source>Certificate file (PEM) of an own authority</source>
        <translation>社内の認証局の証明書ファイル（PEM）</translation>
    </message>
    <message>
        <source>Certificates (PEM) of a further authority</source>
        <translation>追加の認証局の証明書（PEM）のファイル</translation>
    </message>
    <message>
        <source>Change a clause for this contract</source>
        <translation>この契約における条項の内容を変更します</translation>
    </message>
    <message>
        <source>Change a monitor item</source>
        <translation>監視項目を変更する</translation>
    </message>
    <message>
        <source>Change how the site is looked at from outside</source>
        <translation>外部からの確認の設定を変更します</translation>
    </message>
    <message>
        <source>Change the addresses of a source</source>
        <translation>情報源のアドレスを変更する</translation>
    </message>
    <message>
        <source>Change the n-th one in place of adding one</source>
        <translation>追加せず、n番目を変更</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>変更する台帳番号</translation>
    </message>
    <message>
        <source>Change when the unattended runs are due</source>
        <translation>自動実行の実施計画を変更する</translation>
    </message>
    <message>
        <source>Check an item again</source>
        <translation>項目を点検の対象に戻します</translation>
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
        <source>Check the steps of the DNS switch live</source>
        <translation>DNS切替の各項目を実際に確認します</translation>
    </message>
    <message>
        <source>Check “%1”: %2</source>
        <translation>確認「%1」：%2</translation>
    </message>
    <message>
        <source>Close a change work when every step is done or waived</source>
        <translation>すべての手順が実施済又は省略済の変更作業を完了する</translation>
    </message>
    <message>
        <source>Close an incident when nothing is missing any more</source>
        <translation>不足がなくなった事案を完了にします</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>閉庁時刻</translation>
    </message>
    <message>
        <source>Compare a system generation with the server, or one file of it line by line</source>
        <translation>システムの世代をサーバと比較する（1ファイルの行ごとの差分も）</translation>
    </message>
    <message>
        <source>Complete the DNS switch, or give it up</source>
        <translation>DNS切替を完了または取りやめにします</translation>
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
        <source>Content, shortened</source>
        <translation>内容（要約）</translation>
    </message>
    <message>
        <source>Copy a generation for somebody without Akimori</source>
        <translation>アキモリのない相手のために世代を書き出す</translation>
    </message>
    <message>
        <source>Copy the document roots of the site's server instead</source>
        <translation>代わりに、サイトのサーバの公開領域をコピーする</translation>
    </message>
    <message>
        <source>Copy the logs of a range with proof and pack them</source>
        <translation>対象期間のログを証跡付きで写し取り、提示物にまとめる</translation>
    </message>
    <message>
        <source>Count a past stretch otherwise, with the reason</source>
        <translation>過去の期間を、理由を付けて再分類する</translation>
    </message>
    <message>
        <source>Count an access log into the drain curve</source>
        <translation>アクセスログを集計し、アクセス減少の記録に加えます</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Daily tamper scan from %1</source>
        <translation>改ざん検査：毎日 %1 から</translation>
    </message>
    <message>
        <source>Data %1 and system %2 of “%3” onto “%4” (%5 file(s) below its document roots).</source>
        <translation>「%3」のデータ世代 %1 とシステム世代 %2 を「%4」へ復元します（公開フォルダー内のファイル：%5 個）。</translation>
    </message>
    <message>
        <source>Data backup every night</source>
        <translation>データバックアップ：毎晩（閉庁日を含む）</translation>
    </message>
    <message>
        <source>Data backup in the night after each open day</source>
        <translation>データバックアップ：開庁日の夜</translation>
    </message>
    <message>
        <source>Data backup on closed days too</source>
        <translation>閉庁日にもデータバックアップを行う</translation>
    </message>
    <message>
        <source>Data generation (default: the newest clean one)</source>
        <translation>データ世代（省略時：異常のない最新の世代）</translation>
    </message>
    <message>
        <source>Day of the definitions (YYYY-MM-DD)</source>
        <translation>定義ファイルの日付（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Day of the month of the re-verification</source>
        <translation>保管世代を再検証する日（毎月）</translation>
    </message>
    <message>
        <source>Day of the month of the system backup</source>
        <translation>システムバックアップの日（毎月）</translation>
    </message>
    <message>
        <source>Day of the next report in that case</source>
        <translation>その場合の次回報告日</translation>
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
        <source>Decide what becomes of a file, a folder or a pattern</source>
        <translation>ファイル・フォルダ・パターンの利用判断を記録する</translation>
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
        <source>Detections</source>
        <translation>検出数</translation>
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
        <source>Do it; without, only the plan is shown</source>
        <translation>実行します（省略時は計画の表示のみ）</translation>
    </message>
    <message>
        <source>Do what is missing of today's round and leave the daily record</source>
        <translation>本日の点検のうち未実施のものを行い、日報を作成します</translation>
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
        <source>Draw a paper as a draft; nothing is recorded</source>
        <translation>書類を下書きとして作成する（記録は残さない）</translation>
    </message>
    <message>
        <source>Drill %1 is not complete. Do what the steps say, then: restore drill --continue %1 …</source>
        <translation>復元訓練 %1 は完了していません。各手順の指示に対応してから、restore drill --continue %1 … で続けてください。</translation>
    </message>
    <message>
        <source>Drill %1: one hour of logs in %2, %3 line(s), %4 gap(s)</source>
        <translation>提示訓練 %1：1時間分のログを %2 で抽出、%3 行、欠落 %4 件</translation>
    </message>
    <message>
        <source>Drill %1: the server was rebuilt, serves and scans clean.</source>
        <translation>復元訓練 %1：サーバを再構築し、ページの公開と改ざん検査に異常がないことを確認しました。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Each takes as much room on the server as the site. When the live site is right: akimori-cli restore confirm --id ID</source>
        <translation>控えは、1件ごとにサイトと同じ容量をサーバで使います。公開中の内容に問題がなければ、次のとおり確定してください：akimori-cli restore confirm --id ID</translation>
    </message>
    <message>
        <source>Early sign when the anomaly is due within so many days</source>
        <translation>この日数以内に異常値へ達する見込みのとき予兆とする</translation>
    </message>
    <message>
        <source>Effect on the service</source>
        <translation>サービス影響</translation>
    </message>
    <message>
        <source>Empty or new folder</source>
        <translation>空の、又は新しいフォルダ</translation>
    </message>
    <message>
        <source>End of the range, exclusive (JST)</source>
        <translation>対象期間の終わり（その時刻を含まない、日本時間）</translation>
    </message>
    <message>
        <source>End, exclusive (JST)</source>
        <translation>終了（この時刻を含まない、日本時間）</translation>
    </message>
    <message>
        <source>Enter what the antivirus product says</source>
        <translation>ウイルス対策ソフトの結果を入力します</translation>
    </message>
    <message>
        <source>Environment variable with its passphrase (12 characters or more)</source>
        <translation>パスフレーズ（12文字以上）を入れた環境変数の名前</translation>
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
        <source>F-06 while no policy is decided: why the consultation goes on</source>
        <translation>方針が未決定のまま F-06 を提出するとき、協議が続いている理由</translation>
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
        <source>File to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>File with the proxy's password; a copy only you can read is kept</source>
        <translation>プロキシのパスワードを書いたファイル（本人だけが読める写しを保存します）</translation>
    </message>
    <message>
        <source>File, folder or pattern (* ** ?)</source>
        <translation>ファイル、フォルダ、又はパターン（* ** ?）</translation>
    </message>
    <message>
        <source>Files that were not scanned</source>
        <translation>未検査のファイル数</translation>
    </message>
    <message>
        <source>Files that were scanned</source>
        <translation>検査したファイル数</translation>
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
        <translation>開始日</translation>
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
        <source>First install or remove the timer and the monitor</source>
        <translation>確認の前に、自動実行のタイマーと無人監視を登録または削除する</translation>
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
        <source>Folder for the files</source>
        <translation>書出し先のフォルダー</translation>
    </message>
    <message>
        <source>Folder for the nightly second copy; empty = none</source>
        <translation>夜間に二次保管するフォルダー（空＝行わない）</translation>
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
        <source>Freeze publishing, or let it go to both servers</source>
        <translation>公開を凍結、または新旧両方への公開にします</translation>
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
        <source>Give the plan up</source>
        <translation>計画を取りやめます</translation>
    </message>
    <message>
        <source>Give “generate man” or “generate bash”.</source>
        <translation>「generate man」か「generate bash」を指定してください。</translation>
    </message>
    <message>
        <source>Go back to the contents from before a publish</source>
        <translation>公開反映の前の内容に戻す</translation>
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
        <source>Go on with an earlier try</source>
        <translation>前回の訓練の続きを行います</translation>
    </message>
    <message>
        <source>Go through the hardening checklist (monthly)</source>
        <translation>堅牢化チェックリストを点検します（月次）</translation>
    </message>
    <message>
        <source>Good measurements in a row until it is normal again</source>
        <translation>正常に戻ったと判定するまでの連続回数</translation>
    </message>
    <message>
        <source>Hardening check %1: fulfilled %2, needs action %3, not checked %4, not applicable %5, by hand %6</source>
        <translation>堅牢化点検%1：適合 %2、要対応 %3、未検査 %4、対象外 %5、人による確認 %6</translation>
    </message>
    <message>
        <source>Hash printed on a submitted paper</source>
        <translation>提出済みの書類に印字されたハッシュ値</translation>
    </message>
    <message>
        <source>Host under which it is served today (default: the site's); may be repeated</source>
        <translation>現在公開しているホスト名（既定：サイトのもの）。複数指定可</translation>
    </message>
    <message>
        <source>Hours of the work</source>
        <translation>作業時間帯</translation>
    </message>
    <message>
        <source>How (default: telephone)</source>
        <translation>手段（既定：telephone 電話）</translation>
    </message>
    <message>
        <source>How bad an anomaly is for the public</source>
        <translation>異常時の影響度</translation>
    </message>
    <message>
        <source>How every clause of the contract stands; exit code 1 when one is overdue</source>
        <translation>条項ごとの履行状況を表示します（期限超過があれば終了コード 1）</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>検査の方法</translation>
    </message>
    <message>
        <source>How it was handed over</source>
        <translation>提出方法</translation>
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
        <source>How many days back (default 30)</source>
        <translation>さかのぼる日数（省略時30日）</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>監視間隔（秒）</translation>
    </message>
    <message>
        <source>How often what nobody acknowledged is mailed again (default: 60)</source>
        <translation>未確認の通知を再送する間隔（分、既定：60）</translation>
    </message>
    <message>
        <source>How often while the state is not settled</source>
        <translation>状態が定まるまでの間隔（秒）</translation>
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
        <source>How to go back</source>
        <translation>切戻し手順</translation>
    </message>
    <message>
        <source>In person, by post, by mail …</source>
        <translation>持参、郵送、電子メールなど</translation>
    </message>
    <message>
        <source>In person, telephone, mail …</source>
        <translation>対面、電話、電子メールなど</translation>
    </message>
    <message>
        <source>Incidents: %1</source>
        <translation>事案：%1</translation>
    </message>
    <message>
        <source>Instead: title of a routine change that is opened for it</source>
        <translation>又は、このために起票する定型変更の件名</translation>
    </message>
    <message>
        <source>Instruction or answer</source>
        <translation>市の指示・回答</translation>
    </message>
    <message>
        <source>Issue a new edition of a paper, or register one that was edited outside</source>
        <translation>書類の訂正版を発行する、又は外部で編集した版を登録する</translation>
    </message>
    <message>
        <source>Judge the contents of a local folder by rules, without a server</source>
        <translation>手元のフォルダの内容を規則で判定する（サーバは使わない）</translation>
    </message>
    <message>
        <source>Judge whether a response is needed</source>
        <translation>対応要否の判断（即座）</translation>
    </message>
    <message>
        <source>Keep the file of a finding and what visitors get as evidence</source>
        <translation>検知事項のファイルと配信内容を証拠として保全します</translation>
    </message>
    <message>
        <source>Keep the list of software that no package manager knows</source>
        <translation>パッケージ管理外のソフトウェアの一覧を管理します</translation>
    </message>
    <message>
        <source>Keep the password of the mail server (asked for, or from AKIMORI_SMTP_PASSWORD)</source>
        <translation>メールサーバのパスワードを保管します（入力、または AKIMORI_SMTP_PASSWORD から）</translation>
    </message>
    <message>
        <source>Keep them; makes a new key that opens them</source>
        <translation>保存します（開くための鍵を新しく作成します）</translation>
    </message>
    <message>
        <source>Kind of backup</source>
        <translation>バックアップの種別</translation>
    </message>
    <message>
        <source>Kind of change (default: normal)</source>
        <translation>変更の区分（既定：normal）</translation>
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
        <source>Last day of support</source>
        <translation>サポート終了日</translation>
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
        <source>Leave a step out on purpose (a manager): plan, approval, data-before, system-before, work, check, data-after, system-after, baseline</source>
        <translation>手順を省略する（管理者）：plan, approval, data-before, system-before, work, check, data-after, system-after, baseline</translation>
    </message>
    <message>
        <source>Leave them out again</source>
        <translation>保存をやめます</translation>
    </message>
    <message>
        <source>Let a step go with a reason (manager)</source>
        <translation>項目を理由付きで免除します（管理者）</translation>
    </message>
    <message>
        <source>Let systemd call run-due every quarter of an hour and keep the monitor running</source>
        <translation>systemd で 15 分ごとに run-due を呼び出し、無人監視を動かし続ける</translation>
    </message>
    <message>
        <source>Let the antivirus product look at the site's files</source>
        <translation>ウイルス対策ソフトでサイトのファイルを検査します</translation>
    </message>
    <message>
        <source>Let the person choose a PIN now (or set AKIMORI_PIN)</source>
        <translation>暗証番号をここで決める（または AKIMORI_PIN に設定する）</translation>
    </message>
    <message>
        <source>Limit of the anomaly, or none</source>
        <translation>異常のしきい値（none でなし）</translation>
    </message>
    <message>
        <source>Limit of the early sign, or none</source>
        <translation>予兆のしきい値（none でなし）</translation>
    </message>
    <message>
        <source>Limit of the warning, or none</source>
        <translation>警告のしきい値（none でなし）</translation>
    </message>
    <message>
        <source>List every official form: what is due, begun, issued</source>
        <translation>全様式の一覧（提出期限・下書き・発行済）を表示する</translation>
    </message>
    <message>
        <source>List evidence and responses</source>
        <translation>証拠と対応の一覧を表示します</translation>
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
        <source>List the change works</source>
        <translation>変更作業の一覧を表示する</translation>
    </message>
    <message>
        <source>List the clauses as they bind this contract</source>
        <translation>この契約における条項の一覧を表示します</translation>
    </message>
    <message>
        <source>List the consultations</source>
        <translation>協議記録の一覧を表示する</translation>
    </message>
    <message>
        <source>List the daily records (default: of the last 31 days)</source>
        <translation>日報の一覧を表示します（既定：直近31日）</translation>
    </message>
    <message>
        <source>List the hardening checks</source>
        <translation>堅牢化点検の一覧を表示します</translation>
    </message>
    <message>
        <source>List the incidents</source>
        <translation>事案の一覧を表示します</translation>
    </message>
    <message>
        <source>List the issued papers with their submissions</source>
        <translation>発行した書類と提出の記録を表示する</translation>
    </message>
    <message>
        <source>List the kept generations</source>
        <translation>保管中の世代を一覧する</translation>
    </message>
    <message>
        <source>List the loan and the checks of the antivirus product</source>
        <translation>ウイルス対策ソフトの貸与と検査の一覧を表示します</translation>
    </message>
    <message>
        <source>List the maintenance organisation</source>
        <translation>運用保守体制を一覧する</translation>
    </message>
    <message>
        <source>List the measured response times before and during backups</source>
        <translation>バックアップ前と実施中の応答時間の測定結果を一覧にする</translation>
    </message>
    <message>
        <source>List the messages; exit 1 while one is not delivered</source>
        <translation>送信箱のメールの一覧を表示します（未送信があれば終了コード1）</translation>
    </message>
    <message>
        <source>List the monitor items</source>
        <translation>監視項目の一覧</translation>
    </message>
    <message>
        <source>List the private keys in a system generation, or put chosen ones back</source>
        <translation>システム世代に含まれる秘密鍵の一覧表示、または選んだ鍵の復元</translation>
    </message>
    <message>
        <source>List the rebuild drills</source>
        <translation>復元訓練（再構築）の一覧を表示します</translation>
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
        <source>List the take-overs</source>
        <translation>引継ぎの一覧を表示する</translation>
    </message>
    <message>
        <source>List the trees that the server keeps for a rollback</source>
        <translation>切戻し用にサーバに残っている控えを一覧にする</translation>
    </message>
    <message>
        <source>List what is allowed by hand, and why</source>
        <translation>手動で許可したものと理由の一覧を表示します</translation>
    </message>
    <message>
        <source>List what needs a person; exit 1 while something is not acknowledged</source>
        <translation>人の確認が必要な通知の一覧を表示します（未確認があれば終了コード1）</translation>
    </message>
    <message>
        <source>Listening ports: seen, approved, and approving them; exit 2 until a list is approved</source>
        <translation>待受ポート：測定値と承認済みの一覧、およびその承認（承認されるまで終了コード 2）</translation>
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
        <source>Login; empty = none</source>
        <translation>ログイン名（空＝ログインなし）</translation>
    </message>
    <message>
        <source>Look again and again until the drain is finished</source>
        <translation>旧サーバへのアクセスがなくなるまで繰り返し確認します</translation>
    </message>
    <message>
        <source>Look for tampering now</source>
        <translation>いま改ざん検査を行う</translation>
    </message>
    <message>
        <source>Mail server; empty switches mail off</source>
        <translation>メールサーバ（空＝メールを使わない）</translation>
    </message>
    <message>
        <source>Mail, by hand …</source>
        <translation>メール、持参など</translation>
    </message>
    <message>
        <source>Mail: %1 sent, %2 not delivered. %3</source>
        <translation>メール：送信 %1件、未送信 %2件。%3</translation>
    </message>
    <message>
        <source>Maintenance windows; with --from and --to plan one</source>
        <translation>計画停止・保守の一覧（--from と --to で登録）</translation>
    </message>
    <message>
        <source>Make or change the plan of a DNS switch</source>
        <translation>DNS切替計画を作成・変更します</translation>
    </message>
    <message>
        <source>Make or continue the second copy of everything in another place</source>
        <translation>別の場所への二次保管を行う（中断した続きからも可）</translation>
    </message>
    <message>
        <source>Managers; may be repeated</source>
        <translation>管理者の宛先（複数指定可）</translation>
    </message>
    <message>
        <source>Mark an item as not applicable</source>
        <translation>項目を対象外にします</translation>
    </message>
    <message>
        <source>Measure everything once</source>
        <translation>すべての監視項目を1回測定する</translation>
    </message>
    <message>
        <source>Measure what visitors feel before and during the backup</source>
        <translation>バックアップ前と実施中の応答時間を測定する</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Method and tools with versions</source>
        <translation>手法・ツール（版数）</translation>
    </message>
    <message>
        <source>Monitor all sites until stopped</source>
        <translation>停止するまで全サイトを常時監視する</translation>
    </message>
    <message>
        <source>Monitor item that watches it; may be repeated</source>
        <translation>対応する監視項目（複数指定可）</translation>
    </message>
    <message>
        <source>Monitor, scan or person that detected it</source>
        <translation>検知した監視項目・検査・人</translation>
    </message>
    <message>
        <source>Month from which the drill is due</source>
        <translation>復元訓練を行う月</translation>
    </message>
    <message>
        <source>Move to the next or the named state, or back with a reason</source>
        <translation>次の状態、または指定した状態へ進めます（理由を付けて戻すこともできます）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the finding</source>
        <translation>指摘事項の名称</translation>
    </message>
    <message>
        <source>Name of the item (default: made from the probe)</source>
        <translation>監視項目の識別名（省略時は監視方法から作成）</translation>
    </message>
    <message>
        <source>Name or address that is assessed; may be repeated</source>
        <translation>診断対象の名称またはアドレス（複数指定可）</translation>
    </message>
    <message>
        <source>Next state: %1</source>
        <translation>次の状態：%1</translation>
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
        <source>No comparison</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>No empty server was rebuilt yet. Begin with “restore drill --to-site NAME”.</source>
        <translation>空のサーバの再構築はまだ行われていません。「restore drill --to-site 名前」で始めてください。</translation>
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
        <source>No incident is recorded.</source>
        <translation>事案は記録されていません。</translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation>保管世代数を超えたため廃棄した世代: %1</translation>
    </message>
    <message>
        <source>No places for comparison are named: a failure of this computer's own line counts as an anomaly of the site. Name two or more with --set HOST:PORT.</source>
        <translation>比較先が指定されていないため、このコンピューター側の回線障害もサイトの異常として数えられます。--set ホスト名:ポート で 2 か所以上指定してください。</translation>
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
        <source>No visit has seen the open ports yet. Run “probe run --item %1” first.</source>
        <translation>開いているポートをまだ測定していません。先に「probe run --item %1」を実行してください。</translation>
    </message>
    <message>
        <source>No yearly restore drill</source>
        <translation>復元訓練（年次）：行わない</translation>
    </message>
    <message>
        <source>Nobody is recorded, so no roles are checked. Record people with “role set”.</source>
        <translation>体制が登録されていないため、役割の確認は行いません。「role set」で登録してください。</translation>
    </message>
    <message>
        <source>Nobody recorded these items yet: the standard set stands in. Record it with “monitor standard”.</source>
        <translation>監視項目はまだ登録されていません。標準セットを仮に表示しています。「monitor standard」で登録してください。</translation>
    </message>
    <message>
        <source>Nobody was there: an attempt, not a contact</source>
        <translation>不在（連絡ではなく、連絡の試み）</translation>
    </message>
    <message>
        <source>Normalisation: %1. Pause between two requests: %2 ms. Further authority: %3</source>
        <translation>正規化：%1　要求の間隔：%2ミリ秒　追加の認証局：%3</translation>
    </message>
    <message>
        <source>Not applicable: %1, %2</source>
        <translation>対象外：%1　%2</translation>
    </message>
    <message>
        <source>Not signed yet. Sign with: round sign %1</source>
        <translation>未確認です。確認するには：round sign %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の来た作業はありません。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that the city agreed to (--agreement).</source>
        <translation>市との合意はまだ記録されていません（--agreement）。</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>人の確認が必要な通知はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it with --yes; put settings back with --path.</source>
        <translation>何も変更していません。実行するには --yes を、設定ファイルを戻すには --path を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Take a backup with --measure.</source>
        <translation>まだ測定していません。--measure を付けてバックアップを取得してください。</translation>
    </message>
    <message>
        <source>Number a paper and freeze it</source>
        <translation>書類を採番して発行し、内容を固定する</translation>
    </message>
    <message>
        <source>Number of a record it decides about; may be repeated</source>
        <translation>関連する記録の番号（複数指定可）</translation>
    </message>
    <message>
        <source>Number of an open, approved change work</source>
        <translation>作業中で承認済の変更作業の番号</translation>
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
        <translation>市との協議番号</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Number of the licence or of the loan document</source>
        <translation>ライセンスまたは貸与書類の番号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Number of the record that the paper is about</source>
        <translation>書類の対象となる記録の番号</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Of this generation instead of the server</source>
        <translation>サーバではなく、この世代から</translation>
    </message>
    <message>
        <source>Office and name of the person at the city</source>
        <translation>市の担当者の所属と氏名</translation>
    </message>
    <message>
        <source>Office and name of who received it</source>
        <translation>受け取った方の所属と氏名</translation>
    </message>
    <message>
        <source>Office of the city</source>
        <translation>市の担当課</translation>
    </message>
    <message>
        <source>On which day it was done</source>
        <translation>完了日</translation>
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
        <source>One may ring from %1 to %2; judged within %3 min, the city reached within %4 min.</source>
        <translation>連絡してよい時間帯：%1～%2。要否判断 %3 分以内、市への連絡 %4 分以内。</translation>
    </message>
    <message>
        <source>One may ring from this time on</source>
        <translation>連絡してよい時間帯の開始</translation>
    </message>
    <message>
        <source>One may ring until this time</source>
        <translation>連絡してよい時間帯の終了</translation>
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
        <source>Only this measured thing, e.g. http:ipv4</source>
        <translation>対象を限定する（例：http:ipv4）</translation>
    </message>
    <message>
        <source>Only this monitor item</source>
        <translation>この監視項目だけ</translation>
    </message>
    <message>
        <source>Only this monitor item; may be repeated</source>
        <translation>この監視項目だけ（複数指定可）</translation>
    </message>
    <message>
        <source>Only this site (default: all)</source>
        <translation>対象のサイト（既定：すべて）</translation>
    </message>
    <message>
        <source>Only this source; may be repeated</source>
        <translation>この情報源だけ（複数指定可）</translation>
    </message>
    <message>
        <source>Only this step</source>
        <translation>この項目だけを確認します</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>未決のものだけを表示</translation>
    </message>
    <message>
        <source>Onto the server of another registered site</source>
        <translation>登録済みの別のサイトのサーバへ復元する</translation>
    </message>
    <message>
        <source>Open a change work record</source>
        <translation>変更作業を起票する</translation>
    </message>
    <message>
        <source>Open an incident, or join the open one with the same key</source>
        <translation>事案を開きます（同じキーの未完了の事案があれば、それに加えます）</translation>
    </message>
    <message>
        <source>Open but not approved: %1</source>
        <translation>承認されていないが開いているポート：%1</translation>
    </message>
    <message>
        <source>Open incidents with the same key are joined</source>
        <translation>同じキーの未完了の事案に加えます</translation>
    </message>
    <message>
        <source>Open the incident of a finding, or join the open one</source>
        <translation>検知事項の障害記録を起票するか、対応中のものに追記します</translation>
    </message>
    <message>
        <source>Open: %1 (seen %2)</source>
        <translation>開いているポート：%1（測定 %2）</translation>
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
        <source>Outcome: of --work in words, of --check ok, found or unchecked</source>
        <translation>結果：--work は文で、--check は ok, found, unchecked のいずれか</translation>
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
        <source>PIN of the person who approves</source>
        <translation>承認する人の PIN</translation>
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
        <source>PIN of “%1”, who changes the organisation</source>
        <translation>体制を変更する「%1」さんの PIN</translation>
    </message>
    <message>
        <source>Pages a second at most when contents are compared</source>
        <translation>内容を照合する際の1秒あたりの最大ページ数</translation>
    </message>
    <message>
        <source>Parameter of the probe; may be repeated</source>
        <translation>監視方法のパラメータ（複数指定可）</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>メールサーバのパスワード</translation>
    </message>
    <message>
        <source>Pause a monitor item</source>
        <translation>監視項目を休止する</translation>
    </message>
    <message>
        <source>Pause between two requests</source>
        <translation>要求の間隔（ミリ秒）</translation>
    </message>
    <message>
        <source>Places outside that prove this computer's own line; with --set replace them</source>
        <translation>このコンピューター側の回線を確かめる比較先（--set で置き換える）</translation>
    </message>
    <message>
        <source>Plan the yearly assessment by a third party</source>
        <translation>年次の第三者診断を計画する</translation>
    </message>
    <message>
        <source>Planned beginning (JST)</source>
        <translation>作業予定の開始（日本時間）</translation>
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
        <source>Planned end (JST)</source>
        <translation>作業予定の終了（日本時間）</translation>
    </message>
    <message>
        <source>Port (default: 587)</source>
        <translation>ポート（既定：587）</translation>
    </message>
    <message>
        <source>Preserve the server's logs for a finding</source>
        <translation>検知事項に関するサーバのログを保全します</translation>
    </message>
    <message>
        <source>Print the daily line of evidence: how many were checked, how many concern the site</source>
        <translation>日ごとの確認記録（確認件数と該当件数）を表示する</translation>
    </message>
    <message>
        <source>Print the task for the Windows Task Scheduler (schtasks /Create /XML)</source>
        <translation>Windows タスクスケジューラ用のタスクを表示する（schtasks /Create /XML）</translation>
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
        <source>Procured items and what watches them; with --name add or change one</source>
        <translation>調達品目台帳と対応する監視項目（--name で追加・変更）</translation>
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
        <source>Publish a folder: stage, verify, switch, record</source>
        <translation>フォルダを公開に反映する（準備・照合・切替・記録）</translation>
    </message>
    <message>
        <source>Publish the site again</source>
        <translation>サイトを再公開する</translation>
    </message>
    <message>
        <source>Publish this onto the live site? Type yes:</source>
        <translation>この内容を公開中のサイトに反映しますか。yes と入力してください：</translation>
    </message>
    <message>
        <source>Published under change %1, every file checked on the server.</source>
        <translation>変更作業 %1 として公開に反映し、全ファイルをサーバ上で照合しました。</translation>
    </message>
    <message>
        <source>Publishing changes the live site. Look at “publish preview”, then add --yes.</source>
        <translation>公開反映は公開中のサイトを変更します。「publish preview」で確認してから、--yes を付けて実行してください。</translation>
    </message>
    <message>
        <source>Publishing was not started. Nothing was changed.</source>
        <translation>公開反映は開始していません。何も変更していません。</translation>
    </message>
    <message>
        <source>Put back from generation %1: %2 change(s). The site is not recovered while the way in is unknown.</source>
        <translation>世代%1から戻しました（変更%2件）。侵入経路が判明するまでは復旧とはいえません。</translation>
    </message>
    <message>
        <source>Put chosen system files back; each original is kept beside</source>
        <translation>選んだシステムファイルを戻す（元のファイルは隣に残す）</translation>
    </message>
    <message>
        <source>Put the approved version of a finding's file back</source>
        <translation>検知事項のファイルを承認版に戻します</translation>
    </message>
    <message>
        <source>Put the city's patch file on the server and check its hash there</source>
        <translation>本市提供のパッチファイルをサーバへ転送し、サーバ上でハッシュ値を照合する</translation>
    </message>
    <message>
        <source>Put up the closed page for the whole site</source>
        <translation>サイト全体に閉鎖中ページを掲出します</translation>
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
        <source>Rebuild an empty server from one system and one data generation, and record it</source>
        <translation>システム世代とデータ世代から空のサーバを再構築し、記録します（復元訓練）</translation>
    </message>
    <message>
        <source>Receipt list: %1 (SHA-256 %2)</source>
        <translation>受領一覧：%1（SHA-256 %2）</translation>
    </message>
    <message>
        <source>Record a consultation with the city</source>
        <translation>市との協議を記録します</translation>
    </message>
    <message>
        <source>Record a consultation with the city, or an open question</source>
        <translation>市との協議、又は未決の協議事項を記録する</translation>
    </message>
    <message>
        <source>Record a contact with the city about an incident, a case or a log request</source>
        <translation>事案・脆弱性の案件・ログ提示についての市との連絡を記録します</translation>
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
        <source>Record a provider's notice about a procured item</source>
        <translation>調達品目に関する事業者の通知を記録する</translation>
    </message>
    <message>
        <source>Record a step of a change work</source>
        <translation>変更作業の手順を記録する</translation>
    </message>
    <message>
        <source>Record another deadline that the city agreed to</source>
        <translation>市と合意した別の期限を記録します</translation>
    </message>
    <message>
        <source>Record facts, e.g. analysis=… location=middleware rootCause=…</source>
        <translation>項目を記録します（例：analysis=… location=middleware rootCause=…）</translation>
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
        <source>Record that a paper was handed in</source>
        <translation>書類の提出を記録する</translation>
    </message>
    <message>
        <source>Record that a person did a step</source>
        <translation>担当者が項目を実施したことを記録します</translation>
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
        <source>Record that an edition of the report was handed to the city</source>
        <translation>報告書（第n報）を市に提出したことを記録します</translation>
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
        <source>Record that the product was given back</source>
        <translation>ウイルス対策ソフトの返却を記録します</translation>
    </message>
    <message>
        <source>Record that the result was reported to the city</source>
        <translation>本市への結果報告を記録する</translation>
    </message>
    <message>
        <source>Record the antivirus product that the city lends</source>
        <translation>市から貸与されたウイルス対策ソフトを記録します</translation>
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
        <source>Record the standard set</source>
        <translation>標準セットを登録</translation>
    </message>
    <message>
        <source>Record what is known about an assessment</source>
        <translation>診断の内容を記録する</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>実施した対応を記録します</translation>
    </message>
    <message>
        <source>Record what was established about a clause that no record can prove</source>
        <translation>記録から示せない条項について、確認した内容を記録します</translation>
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
        <source>Records that must not change: %1</source>
        <translation>変更しないレコード：%1</translation>
    </message>
    <message>
        <source>Recovery point in place of --generation</source>
        <translation>--generation の代わりに指定する復旧地点</translation>
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
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remarks for the record</source>
        <translation>日報の備考</translation>
    </message>
    <message>
        <source>Remarks for the report</source>
        <translation>報告書の所見</translation>
    </message>
    <message>
        <source>Remove a monitor item</source>
        <translation>監視項目を削除する</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除します</translation>
    </message>
    <message>
        <source>Remove the timer and the monitor</source>
        <translation>タイマーと無人監視を削除する</translation>
    </message>
    <message>
        <source>Request an exception that another person has to approve</source>
        <translation>例外運用を申請する（別の人の承認が必要）</translation>
    </message>
    <message>
        <source>Responsible officer; may be repeated</source>
        <translation>責任者の宛先（複数指定可）</translation>
    </message>
    <message>
        <source>Restore drill each fiscal year</source>
        <translation>復元訓練を年度ごとに行う</translation>
    </message>
    <message>
        <source>Restore drill each fiscal year, due from month %1</source>
        <translation>復元訓練：年度ごと、%1 月から</translation>
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
        <source>Resumed</source>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>Revision %1 of the monitor items is approved by %2.</source>
        <translation>監視項目一覧表の第%1版を%2が承認しました。</translation>
    </message>
    <message>
        <source>Run everything that is due and allowed now (for the timer)</source>
        <translation>期限が来ていて、いま実施できる作業をすべて行う（タイマー用）</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>SSH port (default: 22)</source>
        <translation>SSH のポート番号（既定：22）</translation>
    </message>
    <message>
        <source>STARTTLS (587) or TLS from the start (465)</source>
        <translation>STARTTLS（587）か、最初からTLS（465）</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Say until when an advisory must be answered, and why</source>
        <translation>脆弱性情報の報告期限とその理由を示す</translation>
    </message>
    <message>
        <source>Say what to change, or take the clause back with --reset.</source>
        <translation>変更する項目を指定するか、--reset で既定に戻してください。</translation>
    </message>
    <message>
        <source>Say what to restore: exactly one of --generation, --point and --from-archive.</source>
        <translation>復元元を指定してください。--generation、--point、--from-archive のうち1つだけを使います。</translation>
    </message>
    <message>
        <source>Say what was done: --plan, --approve, --backup, --work, --check, --baseline or --waive.</source>
        <translation>実施した内容を指定してください：--plan, --approve, --backup, --work, --check, --baseline, --waive のいずれか。</translation>
    </message>
    <message>
        <source>Say where the data comes from: a folder or archive (--from), or the site's server (--from-server).</source>
        <translation>データの受入元を指定してください：フォルダ又はアーカイブ（--from）、又はサイトのサーバ（--from-server）。</translation>
    </message>
    <message>
        <source>Say whether a backup is allowed at a time</source>
        <translation>指定した時刻にバックアップを実施できるかを示す</translation>
    </message>
    <message>
        <source>Say which alert: its number from “notify alerts”, or --all.</source>
        <translation>確認する通知を指定してください（「notify alerts」の番号、または --all）。</translation>
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
        <source>Scanned receipt; a copy is kept</source>
        <translation>受領書の画像やPDF（写しを保管）</translation>
    </message>
    <message>
        <source>Scope of the impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>二次保管：%1</translation>
    </message>
    <message>
        <source>Send a test message now</source>
        <translation>テストメールを今すぐ送ります</translation>
    </message>
    <message>
        <source>Send every file, copy nothing on the server (after an incident)</source>
        <translation>全ファイルを送信し、サーバ上の複写を使わない（事案の後に使用）</translation>
    </message>
    <message>
        <source>Send what waits in the outbox now</source>
        <translation>送信箱のメールを今すぐ送ります</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sent: %1, failed: %2, still in the outbox: %3</source>
        <translation>送信：%1件、失敗：%2件、送信箱に残っているもの：%3件</translation>
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
        <source>Severity (default: moderate)</source>
        <translation>影響度（既定：moderate 中）</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Show a daily record (default: the newest of today)</source>
        <translation>日報を表示します（既定：本日の最新）</translation>
    </message>
    <message>
        <source>Show how the site is looked at from outside</source>
        <translation>外部からの確認の設定を表示します</translation>
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
        <source>Show one change work</source>
        <translation>変更作業を 1 件表示する</translation>
    </message>
    <message>
        <source>Show one incident with its timeline, clocks and what is missing</source>
        <translation>事案の経過・期限・不足している項目を表示します</translation>
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
        <source>Show or change after how long whom is told, and the hours in which one may ring</source>
        <translation>誰にいつ知らせるか（エスカレーション）と連絡してよい時間帯を表示・変更します</translation>
    </message>
    <message>
        <source>Show or change how mail is sent and to whom</source>
        <translation>メールの送り方と宛先を表示・変更します</translation>
    </message>
    <message>
        <source>Show or change the proxy and the company's certificate</source>
        <translation>プロキシと社内証明書の設定を表示・変更する</translation>
    </message>
    <message>
        <source>Show or choose whether system backups keep the private keys of certificates, encrypted</source>
        <translation>証明書の秘密鍵をシステムバックアップに暗号化して保存するかどうかの表示・設定</translation>
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
        <source>Show or write the free-text fields of a paper that is not issued yet</source>
        <translation>発行前の書類の記入項目を表示・編集する</translation>
    </message>
    <message>
        <source>Show survey and decisions of a take-over (default: the newest)</source>
        <translation>引継ぎの調査結果と利用判断を表示する（既定：最新）</translation>
    </message>
    <message>
        <source>Show the approved baseline</source>
        <translation>承認済みの基準を表示する</translation>
    </message>
    <message>
        <source>Show the checklist as recorded</source>
        <translation>記録されているチェックリストを表示します</translation>
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
        <source>Show the difference of this file</source>
        <translation>このファイルの差分を表示する</translation>
    </message>
    <message>
        <source>Show the facts of a finding for the first report (F-03a)</source>
        <translation>検知事項の速報（F-03a）の項目を表示します</translation>
    </message>
    <message>
        <source>Show the texts of so many changed files (default: 20, 0 = none)</source>
        <translation>本文の差分を表示する変更ファイルの件数（既定は 20、0 は表示なし）</translation>
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
        <source>Show what publishing a folder would change</source>
        <translation>フォルダを公開すると何が変わるかを表示する</translation>
    </message>
    <message>
        <source>Show what the summary sheet of a package says</source>
        <translation>ログ提示書の内容を表示する</translation>
    </message>
    <message>
        <source>Show when the unattended runs are due</source>
        <translation>自動実行の実施計画を表示する</translation>
    </message>
    <message>
        <source>Sign a daily record; it never changes afterwards</source>
        <translation>日報を確認します（以後は変更できません）</translation>
    </message>
    <message>
        <source>Signed on %1 by %2</source>
        <translation>%1 に %2 が確認済</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>サイト名：%1</translation>
    </message>
    <message>
        <source>Socket of clamd, or name of the adapter (eset, trellix, sophos)</source>
        <translation>clamdのソケット、または製品の名前（eset、trellix、sophos）</translation>
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
        <source>Supplier or provider</source>
        <translation>調達先・事業者</translation>
    </message>
    <message>
        <source>System backup from day %1 of each month, re-verification from day %2</source>
        <translation>システムバックアップ：毎月 %1 日から、保管世代の再検証：毎月 %2 日から</translation>
    </message>
    <message>
        <source>System backups keep the private keys of certificates, encrypted for %1, since %2 (%3).</source>
        <translation>証明書の秘密鍵を暗号化してシステムバックアップに保存しています（暗号化用証明書 %1、%2 から、設定者：%3）。</translation>
    </message>
    <message>
        <source>System backups leave private keys out. With --enable they are kept, encrypted.</source>
        <translation>システムバックアップに秘密鍵は含まれません。--enable を指定すると暗号化して保存します。</translation>
    </message>
    <message>
        <source>System generation (default: the newest verified one)</source>
        <translation>システム世代（省略時：検証済みの最新の世代）</translation>
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
        <source>Take a working copy of the site out for editing</source>
        <translation>サイトを編集用に取り出す</translation>
    </message>
    <message>
        <source>Take an incident over; stops the repeated mails</source>
        <translation>事案を確認して引き受けます（繰り返しのメールが止まります）</translation>
    </message>
    <message>
        <source>Take everything from this scan in place of the texts</source>
        <translation>内容をこの検査の結果から取り込みます</translation>
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
        <source>Take over the previous contractor's data: receipt list and survey</source>
        <translation>前任者のデータを受け入れる（受領一覧と現状調査）</translation>
    </message>
    <message>
        <source>Take the clause back as it is shipped</source>
        <translation>条項を既定の内容に戻します</translation>
    </message>
    <message>
        <source>Take the file of a finding from the public</source>
        <translation>検知事項のファイルの公開を停止します</translation>
    </message>
    <message>
        <source>Take the generations before or after the change</source>
        <translation>変更前又は変更後の世代を取得する</translation>
    </message>
    <message>
        <source>Take the picture of the records before the switch again</source>
        <translation>切替前のレコードの控えを取り直します</translation>
    </message>
    <message>
        <source>Take-over %1: %2 file(s), %3, %4 page(s)</source>
        <translation>引継ぎ %1：%2 件、%3、%4 ページ</translation>
    </message>
    <message>
        <source>Take-over %1: %2 of %3 files decided (%4 %)</source>
        <translation>引継ぎ %1：%3 件中 %2 件を判断済（%4 %）</translation>
    </message>
    <message>
        <source>Telephone, mail, meeting …</source>
        <translation>手段（電話、メール、会議など）</translation>
    </message>
    <message>
        <source>Tell manager and responsible officer what is due (run-due does it too)</source>
        <translation>期限の来たエスカレーションを管理者・責任者に知らせます（run-due でも行います）</translation>
    </message>
    <message>
        <source>Test step by step what the server can do</source>
        <translation>サーバでできることを順に確かめる</translation>
    </message>
    <message>
        <source>Text of a field; empty clears it; may be repeated</source>
        <translation>記入項目の文（空にすると消去。複数指定可）</translation>
    </message>
    <message>
        <source>The cause, printed on the report</source>
        <translation>理由（報告書に印刷）</translation>
    </message>
    <message>
        <source>The change is still open; close it with: akimori-cli change close %1</source>
        <translation>変更作業は作業中のままです。完了するには：akimori-cli change close %1</translation>
    </message>
    <message>
        <source>The checks before publishing found what must not go onto the server (marked with “!”). Nothing was published. Mend it; or let a manager approve an exception (exception request --kind publish) and give its number with --exception.</source>
        <translation>公開前の確認で、サーバに置いてはならないもの（「!」の項目）が見つかりました。公開は行っていません。修正してください。やむを得ない場合は、管理者の例外承認（exception request --kind publish）を得て、その番号を --exception で指定してください。</translation>
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
        <source>The city is reached within so many minutes</source>
        <translation>市への連絡の目標（分）</translation>
    </message>
    <message>
        <source>The closed page and the web server's settings for it are in %1. Put them in once and try “respond close” on a quiet day.</source>
        <translation>閉鎖中ページとWebサーバの設定を%1に書き出しました。一度設定し、閲覧の少ない日に「respond close」で動作を確認してください。</translation>
    </message>
    <message>
        <source>The closure at the turn of the year is recorded.</source>
        <translation>年末年始の休みを登録しました。</translation>
    </message>
    <message>
        <source>The confirmation of the clause %1 is recorded.</source>
        <translation>条項 %1 の確認を記録しました。</translation>
    </message>
    <message>
        <source>The consultation is recorded as %1.</source>
        <translation>協議を %1 として記録しました。</translation>
    </message>
    <message>
        <source>The contact is recorded.</source>
        <translation>連絡を記録しました。</translation>
    </message>
    <message>
        <source>The contents from before change %1 are live again.</source>
        <translation>変更作業 %1 の前の内容に戻しました。</translation>
    </message>
    <message>
        <source>The daily scan is due from this time on</source>
        <translation>毎日の改ざん検査を始める時刻</translation>
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
        <source>The domain; its own addresses change</source>
        <translation>ドメイン（ドメイン自身のアドレスも変わります）</translation>
    </message>
    <message>
        <source>The drain is finished.</source>
        <translation>旧サーバへのアクセスの減少が完了しました。</translation>
    </message>
    <message>
        <source>The drain is not finished yet.</source>
        <translation>旧サーバへのアクセスの減少はまだ完了していません。</translation>
    </message>
    <message>
        <source>The edited ODT or PDF, in place of drawing the paper anew</source>
        <translation>外部で編集した ODT 又は PDF（記録からの作成に代えて登録）</translation>
    </message>
    <message>
        <source>The empty server, registered as a site of its own</source>
        <translation>別のサイトとして登録した空のサーバ</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no passphrase. Set it.</source>
        <translation>環境変数 %1 にパスフレーズがありません。設定してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no password for the zip. Set it.</source>
        <translation>環境変数 %1 に zip のパスワードが入っていません。設定してください。</translation>
    </message>
    <message>
        <source>The evidence %1 is kept in %2.</source>
        <translation>証拠%1を%2に保全しました。</translation>
    </message>
    <message>
        <source>The file that was edited outside is registered as a new edition of %1 (%2), with a copy and its hash. Record its handing-in with “report submit”.</source>
        <translation>外部で編集されたファイルを %1 の新しい版（第 %2 版）として登録し、写しとハッシュ値を保管しました。提出したら「report submit」で記録してください。</translation>
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
        <source>The files are live, but what visitors get could not be checked, so the step “%1” is still to do. Open the site in a browser, then record it: akimori-cli change step %2 --check TEXT --result ok</source>
        <translation>ファイルは公開されましたが、利用者に表示される内容を確認できなかったため、「%1」の手順が未実施です。ブラウザーでサイトを開いて確認し、次のとおり記録してください: akimori-cli change step %2 --check 内容 --result ok</translation>
    </message>
    <message>
        <source>The incident %1 is open: judge whether a response is needed and contact the city at once.</source>
        <translation>事案 %1 を開いています。対応の要否を判断し、直ちに市へ連絡してください。</translation>
    </message>
    <message>
        <source>The kept PDF of %1 is lost or changed. This one has the same frozen contents, but was painted anew and differs in its bytes. Take the original from a second copy of the profile.</source>
        <translation>%1 の保管されていた PDF が失われたか、変更されています。固定された同じ内容から描き直しましたが、ファイルとしては一致しません。二次保管の写しから原本を取り出してください。</translation>
    </message>
    <message>
        <source>The key that opens the private keys</source>
        <translation>秘密鍵を開くための鍵ファイル</translation>
    </message>
    <message>
        <source>The key that opens them is in %1. Give this file and its passphrase to the manager, on two ways, and delete it here: without it nobody can open the private keys of the generations.</source>
        <translation>開くための鍵を %1 に保存しました。このファイルとパスフレーズを別々の経路で管理者に渡し、この端末からは削除してください。この鍵がないと、世代に含まれる秘密鍵は誰も開けません。</translation>
    </message>
    <message>
        <source>The last path cannot be removed. Add another one before.</source>
        <translation>最後の1つは除けません。先に別の場所を加えてください。</translation>
    </message>
    <message>
        <source>The live site is confirmed; the tree from before was removed from the server.</source>
        <translation>公開中の内容を確定し、復元前の控えをサーバから削除しました。</translation>
    </message>
    <message>
        <source>The loan of %1 is recorded.</source>
        <translation>%1の貸与を記録しました。</translation>
    </message>
    <message>
        <source>The monitor item “%1” is paused.</source>
        <translation>監視項目「%1」を休止しました。</translation>
    </message>
    <message>
        <source>The monitor item “%1” is watched again.</source>
        <translation>監視項目「%1」の監視を再開しました。</translation>
    </message>
    <message>
        <source>The monitor item “%1” was added.</source>
        <translation>監視項目「%1」を追加しました。</translation>
    </message>
    <message>
        <source>The monitor item “%1” was changed.</source>
        <translation>監視項目「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The monitor item “%1” was removed; what it measured stays.</source>
        <translation>監視項目「%1」を削除しました。測定した記録は残ります。</translation>
    </message>
    <message>
        <source>The monitor stopped after %1 passes; %2 of %3 intervals were missed.</source>
        <translation>常時監視を終了しました。測定 %1回、実施できなかった監視間隔 %2回（全%3回）。</translation>
    </message>
    <message>
        <source>The month (default: the last complete one)</source>
        <translation>対象月（省略時は直近の終了した月）</translation>
    </message>
    <message>
        <source>The month has not ended: the paper says how things stand now. When it has, issue a corrected edition with “report correct %1”.</source>
        <translation>対象の月が終わっていないため、この書類は現時点までの内容です。月が終わったら「report correct %1」で訂正版を発行してください。</translation>
    </message>
    <message>
        <source>The new web server; may be repeated</source>
        <translation>新しいWebサーバ（繰返し可）</translation>
    </message>
    <message>
        <source>The notice about %1 is recorded.</source>
        <translation>%1 に関する通知を記録しました。</translation>
    </message>
    <message>
        <source>The office hours from %1 on are recorded.</source>
        <translation>%1 からの開庁時間を登録しました。</translation>
    </message>
    <message>
        <source>The old web server; may be repeated (IPv6)</source>
        <translation>現在のWebサーバ（IPv6を含め繰返し可）</translation>
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
        <source>The outbox is empty.</source>
        <translation>送信箱は空です。</translation>
    </message>
    <message>
        <source>The package of %1 on this computer is deleted; its record stays.</source>
        <translation>%1 の提示物の写しをこのコンピュータから廃棄しました。記録は残ります。</translation>
    </message>
    <message>
        <source>The paper behind it; a copy is kept</source>
        <translation>根拠となる文書（写しを保管します）</translation>
    </message>
    <message>
        <source>The password is kept in a file that only this user can read. Try it with: notify test</source>
        <translation>パスワードを、この利用者だけが読めるファイルに保管しました。次で確認できます：notify test</translation>
    </message>
    <message>
        <source>The password is removed.</source>
        <translation>パスワードを削除しました。</translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>間隔はミリ秒の数値で指定してください。</translation>
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
        <source>The plan of the DNS switch of %1 is recorded. Check with: cutover check --domain %1</source>
        <translation>%1 のDNS切替計画を記録しました。次のコマンドで確認してください：cutover check --domain %1</translation>
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
        <source>The question is recorded as %1. Write down its answer with “consultation conclude”.</source>
        <translation>協議事項を %1 として記録しました。回答があったら「consultation conclude」で記録してください。</translation>
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
        <source>The return of %1 is recorded.</source>
        <translation>%1の返却を記録しました。</translation>
    </message>
    <message>
        <source>The scan could not be done: %1</source>
        <translation>検査を実施できませんでした：%1</translation>
    </message>
    <message>
        <source>The scan found nothing that is classed as tampering or malware. Open an incident by hand with --title if it needs one.</source>
        <translation>この検査には、改ざんの疑い・マルウェアと判定されたものがありません。必要なら --title を付けて事案を開いてください。</translation>
    </message>
    <message>
        <source>The server already equals generation %1. Nothing was changed.</source>
        <translation>サーバはすでに世代 %1 と同じ内容です。何も変更していません。</translation>
    </message>
    <message>
        <source>The server already equals the folder. Nothing was changed.</source>
        <translation>サーバの内容は既にフォルダと一致しています。何も変更していません。</translation>
    </message>
    <message>
        <source>The server keeps no tree from before a restore or a publish.</source>
        <translation>復元前・公開前の控えは、サーバに残っていません。</translation>
    </message>
    <message>
        <source>The short TTL (default: 300)</source>
        <translation>短縮後のTTL・秒（省略時：300）</translation>
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
        <source>The submission of %1 is recorded (%2, %3).</source>
        <translation>%1 の提出を記録しました（%2、%3）。</translation>
    </message>
    <message>
        <source>The texts of %1 more changed files are not shown; --diffs N shows more.</source>
        <translation>変更されたファイルのうち %1 件は本文の差分を省略しています。--diffs N で表示する件数を増やせます。</translation>
    </message>
    <message>
        <source>The time of occurrence is an estimate</source>
        <translation>発生日時は推定</translation>
    </message>
    <message>
        <source>The timer and the monitor are removed. Nothing runs by itself any more.</source>
        <translation>タイマーと無人監視を削除しました。今後、作業は自動では実行されません。</translation>
    </message>
    <message>
        <source>The tree from before the restore is live again.</source>
        <translation>復元前の状態に切り戻しました。</translation>
    </message>
    <message>
        <source>The whole policy as JSON</source>
        <translation>連絡基準全体の JSON</translation>
    </message>
    <message>
        <source>The written reply</source>
        <translation>書面による回答のファイル</translation>
    </message>
    <message>
        <source>There is a monitor item “%1” already. Use “monitor change”.</source>
        <translation>監視項目「%1」はすでにあります。「monitor change」で変更してください。</translation>
    </message>
    <message>
        <source>There was no timer and no monitor to remove.</source>
        <translation>削除するタイマーと無人監視はありませんでした。</translation>
    </message>
    <message>
        <source>These may be open; replaces the list</source>
        <translation>開いていてよいポート（一覧を置き換える）</translation>
    </message>
    <message>
        <source>This changes the server's system. Look at “restore system-compare”, then add --yes.</source>
        <translation>サーバのシステムを変更します。「restore system-compare」で内容を確かめてから、--yes を付けて実行してください。</translation>
    </message>
    <message>
        <source>This removes the kept tree from the server, so “restore rollback” is no longer possible. Check the live site, then add --yes.</source>
        <translation>サーバの控えを削除するため、以後「restore rollback」で切り戻すことはできません。まだ何も削除していません。公開中の内容を確かめてから、--yes を付けて実行してください。</translation>
    </message>
    <message>
        <source>This writes private keys onto the server. Look at the list, then add --yes.</source>
        <translation>サーバに秘密鍵を書き込みます。一覧を確認してから --yes を付けてください。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Time in Japan (default: now)</source>
        <translation>日本時間（既定：現在）</translation>
    </message>
    <message>
        <source>To go back: akimori-cli publish rollback --id %1</source>
        <translation>元に戻すには：akimori-cli publish rollback --id %1</translation>
    </message>
    <message>
        <source>To go back: akimori-cli restore rollback --id %1</source>
        <translation>切り戻すには：akimori-cli restore rollback --id %1</translation>
    </message>
    <message>
        <source>To whom (default: the first one on call)</source>
        <translation>宛先（既定：当番の先頭）</translation>
    </message>
    <message>
        <source>Try a message again</source>
        <translation>メールを再送します</translation>
    </message>
    <message>
        <source>Until a list is approved, the state of the ports is unknown: monitor ports --approve-observed --reason TEXT</source>
        <translation>一覧が承認されるまで、待受ポートの状態は不明です。monitor ports --approve-observed --reason 理由 で承認してください。</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
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
        <source>User commands</source>
        <translation>ユーザーコマンド</translation>
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
        <source>Values for the application to the domain administrator</source>
        <translation>ドメイン管理者への申請に使う値を表示します</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>定義ファイルのバージョン</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>製品のバージョン</translation>
    </message>
    <message>
        <source>Version, plan or model</source>
        <translation>版・プラン・型番</translation>
    </message>
    <message>
        <source>Visitors, server and approved version: %1 files, equal %2, unequal %3, not checked %4</source>
        <translation>三者照合（公開内容・サーバ・承認版）：対象 %1、一致 %2、不一致 %3、未検査 %4</translation>
    </message>
    <message>
        <source>Watch a paused item again</source>
        <translation>休止した監視項目の監視を再開する</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>利用判断</translation>
    </message>
    <message>
        <source>What can be done for now</source>
        <translation>当面の回避策</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation>その他の内容</translation>
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
        <source>What for (default: the title)</source>
        <translation>目的（既定：件名）</translation>
    </message>
    <message>
        <source>What happened, in detail</source>
        <translation>内容（事象）</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>件名（1行）</translation>
    </message>
    <message>
        <source>What is applied for (default: switch)</source>
        <translation>申請の区分（省略時：switch）</translation>
    </message>
    <message>
        <source>What is changed (default: content)</source>
        <translation>変更の対象（既定：content）</translation>
    </message>
    <message>
        <source>What is changed, in one line</source>
        <translation>変更の件名（1 行）</translation>
    </message>
    <message>
        <source>What is done first</source>
        <translation>一次対応</translation>
    </message>
    <message>
        <source>What is done to what, in which steps</source>
        <translation>対象と作業手順</translation>
    </message>
    <message>
        <source>What is open now may be open</source>
        <translation>現在開いているポートを承認する</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>What is watched, in words</source>
        <translation>監視項目の名称</translation>
    </message>
    <message>
        <source>What it counts as</source>
        <translation>再分類後の区分</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What risk is left</source>
        <translation>残存リスク</translation>
    </message>
    <message>
        <source>What showed that it works</source>
        <translation>効果確認</translation>
    </message>
    <message>
        <source>What the check showed</source>
        <translation>確認の結果の詳細</translation>
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
        <source>What the measure is</source>
        <translation>対応・対策の内容</translation>
    </message>
    <message>
        <source>What the provider wrote</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>What to say to the city on the telephone</source>
        <translation>市への電話連絡の読み上げ文を表示します</translation>
    </message>
    <message>
        <source>What was agreed with the city: number, day, with whom</source>
        <translation>市との合意（協議番号、日付、相手）</translation>
    </message>
    <message>
        <source>What was agreed; without it the question is open</source>
        <translation>結論（省略すると未決の協議事項になる）</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した事項</translation>
    </message>
    <message>
        <source>What was confirmed, and with whom</source>
        <translation>確認した内容と相手</translation>
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
        <source>What was monitored</source>
        <translation>監視内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>協議の内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>contact with the city</comment>
        <translation>連絡の内容</translation>
    </message>
    <message>
        <source>What was said, or why it is asked</source>
        <translation>協議の内容、又は確認したい理由</translation>
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
        <source>When it occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>When it took place (default: now)</source>
        <translation>実施日時（既定：現在）</translation>
    </message>
    <message>
        <source>When it was detected (default: now)</source>
        <translation>検知日時（既定：現在）</translation>
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
        <source>When the switch is planned (JST)</source>
        <translation>切替の希望日時（日本時間）</translation>
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
        <source>When we call again</source>
        <translation>次回連絡予定</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>検出箇所</translation>
    </message>
    <message>
        <source>Where to write the PDF</source>
        <translation>PDF の書き出し先</translation>
    </message>
    <message>
        <source>Whether and how long the site stops</source>
        <translation>停止の有無と時間</translation>
    </message>
    <message>
        <source>Whether anything is interrupted</source>
        <translation>影響・停止の有無</translation>
    </message>
    <message>
        <source>Whether it applies to this contract</source>
        <translation>この契約に適用するかどうか</translation>
    </message>
    <message>
        <source>Which day (YYYY-MM-DD)</source>
        <translation>日付（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Which document root (default: the only one)</source>
        <translation>公開領域（既定：唯一のもの）</translation>
    </message>
    <message>
        <source>Which domain (default: the plan in progress)</source>
        <translation>対象ドメイン（省略時：進行中の計画）</translation>
    </message>
    <message>
        <source>Which edition (default: the newest)</source>
        <translation>版（省略時は最新の版）</translation>
    </message>
    <message>
        <source>Which generation</source>
        <translation>対象の世代</translation>
    </message>
    <message>
        <source>Which kinds (default: all six)</source>
        <translation>区分（省略時は6区分すべて）</translation>
    </message>
    <message>
        <source>Which logs (default: all of the server; audit = this tool's own history)</source>
        <translation>ログの種別（省略時：サーバのすべて。audit は本ツールの操作履歴）</translation>
    </message>
    <message>
        <source>Which month (default: this one)</source>
        <translation>対象の月（既定：当月）</translation>
    </message>
    <message>
        <source>Which object, e.g. a mount point</source>
        <translation>対象（例：マウント位置）</translation>
    </message>
    <message>
        <source>Which proxy to use</source>
        <translation>使用するプロキシ</translation>
    </message>
    <message>
        <source>Which site (default: the contract as a whole)</source>
        <translation>対象サイト（省略時は契約全体）</translation>
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
        <source>Who asks while it needs confirmation</source>
        <translation>要確認のときに確認する者</translation>
    </message>
    <message>
        <source>Who called whom (default: out)</source>
        <translation>方向（既定：out 当方から）</translation>
    </message>
    <message>
        <source>Who decided (default: --as)</source>
        <translation>判断した人（省略時：--as）</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>引渡者</translation>
    </message>
    <message>
        <source>Who has to answer</source>
        <translation>回答する人・部署</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>確認先</translation>
    </message>
    <message>
        <source>Who is in charge of it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who is on call; may be repeated</source>
        <translation>当番の宛先（複数指定可）</translation>
    </message>
    <message>
        <source>Who is recorded as doing this</source>
        <translation>記録に残す実施者の名前</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Who let it be taken from the public</source>
        <translation>公開停止・閉鎖の承認者</translation>
    </message>
    <message>
        <source>Who of us spoke</source>
        <translation>当方の担当者</translation>
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
        <source>Who took part, both sides</source>
        <translation>出席者（双方）</translation>
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
        <source>Whose generations (default: the only other site)</source>
        <translation>どのサイトの世代を使うか（省略時：もう一方のサイト）</translation>
    </message>
    <message>
        <source>Whose log it is (default: old)</source>
        <translation>どちらのサーバのログか（省略時：old）</translation>
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
        <source>Why it does not apply</source>
        <translation>適用しない理由</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>取止めの理由</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>訂正の理由</translation>
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
        <source>Why it is waived</source>
        <translation>省略の理由</translation>
    </message>
    <message>
        <source>Why packages may be missing</source>
        <translation>パッケージが不足していてよい理由</translation>
    </message>
    <message>
        <source>Why settings may differ</source>
        <translation>設定ファイルが異なっていてよい理由</translation>
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
        <source>Why; recorded</source>
        <translation>理由（記録されます）</translation>
    </message>
    <message>
        <source>With --no-server nothing is left to check. Add --outside or leave it out.</source>
        <translation>--no-server だけでは検査する対象がありません。--outside を加えるか、--no-server を外してください。</translation>
    </message>
    <message>
        <source>Withdraw an allowance</source>
        <translation>許可を取り消します</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>確認の期限（日数）</translation>
    </message>
    <message>
        <source>Without the page-by-page comparison</source>
        <translation>ページごとの照合を省きます</translation>
    </message>
    <message>
        <source>Work, as the annex calls it</source>
        <translation>作業（別紙の用語）</translation>
    </message>
    <message>
        <source>Working folder: the whole contents of one document root</source>
        <translation>編集用フォルダ（公開領域 1 つの全内容）</translation>
    </message>
    <message>
        <source>Write an issued paper again, byte for byte</source>
        <translation>発行した書類を同じ内容（バイト単位）で再び書き出す</translation>
    </message>
    <message>
        <source>Write down the answer to an open question</source>
        <translation>未決の協議事項の結論を記録する</translation>
    </message>
    <message>
        <source>Write the closed page and the web server's settings for it</source>
        <translation>閉鎖中ページとWebサーバの設定を書き出します</translation>
    </message>
    <message>
        <source>Write the open deadlines as an iCalendar file</source>
        <translation>未了の期限を iCalendar ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the reuse decisions of all files as CSV</source>
        <translation>全ファイルの利用判断表を CSV で書き出す</translation>
    </message>
    <message>
        <source>Write the texts of the first report</source>
        <translation>速報の記載事項を書く</translation>
    </message>
    <message>
        <source>Written reason why it is not applicable</source>
        <translation>対象外とする理由</translation>
    </message>
    <message>
        <source>Written reason why nothing watches it</source>
        <translation>監視しない理由（対象外）</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>another run holds the lock</source>
        <translation>ほかの実行が排他中です</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答します</translation>
    </message>
    <message>
        <source>authentication refused</source>
        <translation>認証が拒否されました</translation>
    </message>
    <message>
        <source>bad usage or bad input</source>
        <translation>使い方または入力の誤り</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉庁</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>conflict; nothing was changed</source>
        <translation>競合（何も変更していません）</translation>
    </message>
    <message>
        <source>contract, or published = binds from the day of publication</source>
        <translation>contract（契約開始日から）又は published（公開日から）</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>監視カバー率 %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <translation>応答しません：%1</translation>
    </message>
    <message>
        <source>done, and something was found</source>
        <translation>完了。検知したものがあります</translation>
    </message>
    <message>
        <source>done, nothing found that needs a person</source>
        <translation>完了。人の対応が必要なものはありません</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>いま実施</translation>
    </message>
    <message>
        <source>encoding %1 → %2</source>
        <translation>文字コード %1 → %2</translation>
    </message>
    <message>
        <source>fulfilled (default), notApplicable, or needsConfirmation to take it back</source>
        <translation>fulfilled（既定）、notApplicable、又は取り消す場合は needsConfirmation</translation>
    </message>
    <message>
        <source>host key unknown or changed</source>
        <translation>ホスト鍵が未確認か、変わっています</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>keep a city's static web site healthy, and prove it</source>
        <translation>自治体の静的Webサイトを健全に保ち、それを証明する</translation>
    </message>
    <message>
        <source>local storage: ledger, disk full, corrupt file</source>
        <translation>この端末の保存先（台帳・空き容量・ファイルの破損）</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>more differences are not shown</source>
        <translation>これより後の差分は省略しています</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not allowed now</source>
        <translation>現在は許可されていません</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>only lent for drills</source>
        <translation>復元訓練用（契約の対象外）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開庁</translation>
    </message>
    <message>
        <source>open, closed or one of the seven states</source>
        <translation>open、closed、または7つの状態のどれか</translation>
    </message>
    <message>
        <source>open, closed, or a word of one of the three states</source>
        <translation>open、closed、または3つの状態のいずれかの語</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>passphrase of the private key</source>
        <translation>秘密鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>password of the login</source>
        <translation>ログインのパスワード</translation>
    </message>
    <message>
        <source>really restored on %1</source>
        <translation>復元確認済（%1）</translation>
    </message>
    <message>
        <source>software, os, middleware, hardware, network or website</source>
        <translation>software、os、middleware、hardware、network、website のいずれか</translation>
    </message>
    <message>
        <source>standing, once, daily, open-day, monthly, yearly or event</source>
        <translation>standing、once、daily、open-day、monthly、yearly、event のいずれか</translation>
    </message>
    <message>
        <source>still to do: %1</source>
        <translation>残りの手順：%1</translation>
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
        <source>withdrawn: %1</source>
        <translation>取消し：%1</translation>
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
        <source>“%1” after --%2 must be yes or no.</source>
        <translation>--%2 の「%1」は yes か no で指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Use yes or no.</source>
        <translation>「%1」は使えません。yes か no を指定してください。</translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2. “akimori-cli %1 --help” lists them.</source>
        <translation>「%1」に --%2 という指定はありません。「akimori-cli %1 --help」で一覧を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is acknowledged by %2. It is no longer repeated.</source>
        <translation>「%1」を %2 が確認しました。これ以上は繰り返しません。</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off. Nothing was recorded. Write on or off.</source>
        <translation>「%1」は on でも off でもありません。何も記録していません。on 又は off を指定してください。</translation>
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
        <source>“%1” is no day. Write it as YYYY-MM-DD.</source>
        <translation>「%1」は日付ではありません。YYYY-MM-DDの形で指定してください。</translation>
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
        <source>“%1” is no field and text. Write name=text.</source>
        <translation>「%1」は項目名と文になっていません。「項目名=文」の形で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no fiscal year.</source>
        <translation>「%1」は年度ではありません。西暦4桁で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of measure. Use permanent or prevention.</source>
        <translation>「%1」は対応の種類ではありません。permanent か prevention を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no language of Akimori. Use ja or en.</source>
        <translation>「%1」は指定できない言語です。ja または en を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2026-11.</source>
        <translation>「%1」は月として読み取れません。2026-11 の形で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as YYYY-MM.</source>
        <translation>「%1」は年月として読み取れません。YYYY-MM の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no number (--%2). Use “none” for no limit.</source>
        <translation>「%1」は数値ではありません（--%2）。しきい値をなくす場合は none を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no number for --%2.</source>
        <translation>「%1」は --%2 の数として読めません。</translation>
    </message>
    <message>
        <source>“%1” is no number from the list.</source>
        <translation>「%1」は一覧の番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of an allowance.</source>
        <translation>「%1」は許可の番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>「%1」は分数として読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write NAME=VALUE.</source>
        <translation>「%1」はパラメータとして読み取れません。名前=値 の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no port. Write numbers, e.g. --approve 22,80,443.</source>
        <translation>「%1」はポート番号ではありません。--approve 22,80,443 のように数字で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no step. Write SEVERITY:CAUSE:MINUTES:AUDIENCE, and :day at the end when it must wait for the hours in which one may ring.</source>
        <translation>「%1」は段階として読み取れません。影響度:条件:分:連絡先 の形で入力し、連絡してよい時間帯まで待つ場合は末尾に :day を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is no target. Write it as contactMinutes=30.</source>
        <translation>「%1」は読み取れません。contactMinutes=30 の形で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 8:45.</source>
        <translation>「%1」は時刻ではありません。8:45 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no whole number (--%2).</source>
        <translation>「%1」は整数ではありません（--%2）。</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value, e.g. analysis=… Quote it for the shell.</source>
        <translation>「%1」は 項目=値 の形ではありません（例：analysis=…）。空白を含むときは引用符で囲んでください。</translation>
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
    <name>akimori::cutover::Tr</name>
    <message>
        <source>%1 %2 is gone: %3</source>
        <translation>%1 %2 がなくなっています：%3</translation>
    </message>
    <message>
        <source>%1 %2 is new: %3</source>
        <translation>%1 %2 が追加されています：%3</translation>
    </message>
    <message>
        <source>%1 %2: %3 instead of %4</source>
        <translation>%1 %2：%4 のはずが %3</translation>
    </message>
    <message>
        <source>%1 %2: TTL %3 instead of %4</source>
        <translation>%1 %2：TTLが %4 のはずが %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, server</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (zone %2) delegates to %3</source>
        <translation>%1（ゾーン %2）の委任先は %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 ほか%n件</numerusform></translation>
    </message>
    <message>
        <source>%1 answers as “cloudflare”</source>
        <translation>%1 が「cloudflare」として応答しています</translation>
    </message>
    <message>
        <source>%1 answers with the header %2</source>
        <translation>%1 の応答にヘッダ %2 があります</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1（%2 による）：%3</translation>
    </message>
    <message>
        <source>%1 by %2: %3 (%4)</source>
        <translation>%1（%2 による）：%3（%4）</translation>
    </message>
    <message>
        <source>%1 by %2: still the old server</source>
        <translation>%1（%2 による）：まだ旧サーバです</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2. Name another resolver that passes DNSSEC on.</source>
        <translation>%1 を確認できませんでした：%2。DNSSECの応答を通す別のリゾルバーを指定してください。</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>%1 を照会できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs in %n record set(s): %2</source>
        <translation><numerusform>%1 は %n 件のレコードが異なります：%2</numerusform></translation>
    </message>
    <message>
        <source>%1 does not tell MX and TXT of %2</source>
        <translation>%1 から %2 のMXとTXTを取得できません</translation>
    </message>
    <message>
        <source>%1 does not tell its NS records: %2</source>
        <translation>%1 からNSレコードを取得できません：%2</translation>
    </message>
    <message>
        <source>%1 gives no answer with authority, so its TTL is not known</source>
        <translation>%1 の権威ある応答がないため、TTLが分かりません</translation>
    </message>
    <message>
        <source>%1 is a CNAME to %2</source>
        <translation>%1 は %2 へのCNAMEです</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 のNSは %2。</translation>
    </message>
    <message>
        <source>%1 names others: %2</source>
        <translation>%1 のNSが異なります：%2</translation>
    </message>
    <message>
        <source>%1 pages compared with %2, %3 differ, %4 could not be fetched</source>
        <translation>%2 と %1 ページを照合、相違 %3、取得不可 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 still gives %2 with TTL %3; the countdown begins when it is short</source>
        <translation>%1 は %2 をTTL %3 で応答中です。短縮が確認された時点から秒読みを始めます</translation>
    </message>
    <message>
        <source>%1 visits an hour at the peak before, %2 in the last hour of the log (until %3); new server: %4</source>
        <translation>切替前の最大は1時間に %1 件、ログの最後の1時間（%3 まで）は %2 件、新サーバは %4 件</translation>
    </message>
    <message>
        <source>%1, by %2, until %3</source>
        <translation>%1、発行者 %2、有効期限 %3</translation>
    </message>
    <message>
        <source>%1, which no authoritative server gives: forged, or another view of the DNS</source>
        <translation>%1 は、どの権威DNSサーバの応答とも異なります。偽の応答か、別のDNSの応答です</translation>
    </message>
    <message>
        <source>%1, which the plan does not know</source>
        <translation>%1 は計画にないアドレスです</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 has TTL %3</source>
        <translation>%1：%2 のTTLが %3</translation>
    </message>
    <message>
        <source>%1: %2 has a CNAME beside %3</source>
        <translation>%1：%2 にCNAMEと %3 が併存しています</translation>
    </message>
    <message>
        <source>%1: %2 was first seen short at %3; copies with TTL %4 are gone at %5 (in %6 min)</source>
        <translation>%1：%2 の短縮を %3 に初めて確認。TTL %4 の写しは %5 に消えます（あと %6 分）</translation>
    </message>
    <message>
        <source>%1: AAAA %2</source>
        <translation>%1：AAAA %2</translation>
    </message>
    <message>
        <source>%1: AAAA %2 is added; resolvers may go on saying “none” for %3</source>
        <translation>%1：AAAA %2 を追加します。リゾルバは最長 %3 の間「なし」と応答することがあります</translation>
    </message>
    <message>
        <source>%1: AAAA %2 is not among the old servers of the plan</source>
        <translation>%1：AAAA %2 は計画の旧サーバにありません</translation>
    </message>
    <message>
        <source>%1: AAAA %2 stays on the old server. Give the plan a new IPv6 address, or have the AAAA removed.</source>
        <translation>%1：AAAA %2 が旧サーバのまま残ります。計画に新しいIPv6アドレスを加えるか、AAAAの削除を申請してください。</translation>
    </message>
    <message>
        <source>%1: AAAA could not be read</source>
        <translation>%1：AAAAを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: CAA allows %2</source>
        <translation>%1：CAAは %2 を許可しています</translation>
    </message>
    <message>
        <source>%1: CAA allows %2, the new certificate is by %3</source>
        <translation>%1：CAAの許可は %2 ですが、新しい証明書の発行者は %3 です</translation>
    </message>
    <message>
        <source>%1: CAA allows %2; confirm that this is the authority of the new certificate (%3)</source>
        <translation>%1：CAAの許可は %2 です。新しい証明書の発行者（%3）と同じか確認してください</translation>
    </message>
    <message>
        <source>%1: CAA could not be read</source>
        <translation>%1：CAAを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: CNAME at the apex: %2 → %3. Mail and other records of the domain break; an A record is needed.</source>
        <translation>%1：ドメイン直下にCNAMEがあります：%2 → %3。メールなど他のレコードが使えなくなるため、Aレコードにする必要があります。</translation>
    </message>
    <message>
        <source>%1: HTTPS records could not be read</source>
        <translation>%1：HTTPSレコードを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: a wildcard leads to %2</source>
        <translation>%1：ワイルドカードの向き先は %2</translation>
    </message>
    <message>
        <source>%1: every name below %2 leads to the old server (%3). The wildcard has to be switched as well.</source>
        <translation>%1：%2 の下のどの名前も旧サーバ（%3）を指します。ワイルドカードも切り替える必要があります。</translation>
    </message>
    <message>
        <source>%1: no answer with authority</source>
        <translation>%1：権威のある応答がありません</translation>
    </message>
    <message>
        <source>%1: no wildcard, “%2” does not exist</source>
        <translation>%1：ワイルドカードなし（「%2」は存在しません）</translation>
    </message>
    <message>
        <source>%1: the CNAME chain of %2 has no end</source>
        <translation>%1：%2 のCNAMEが循環しているか長すぎます</translation>
    </message>
    <message>
        <source>%1: visitors cannot reach it</source>
        <translation>%1のため、利用者からは到達できません</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be read</source>
        <translation><numerusform>%n 件の応答を取得できませんでした</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) got no answer.</source>
        <translation><numerusform>%n 件の照会に応答がありませんでした。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record set(s) at %1</source>
        <translation><numerusform>%1 で %n 件のレコード</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record set(s) at %1 equal the picture of %2</source>
        <translation><numerusform>%1 の %n 件のレコードが %2 の控えと一致</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record set(s) of %1 ready</source>
        <translation><numerusform>%1 時点の %n 件の値を用意済み</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) signed and verified, valid until %1</source>
        <translation><numerusform>%n 件の署名を検証済み、有効期限 %1</numerusform></translation>
    </message>
    <message>
        <source>; to be removed: </source>
        <translation>; 削除： </translation>
    </message>
    <message>
        <source>A resolver holds an old answer until %1.</source>
        <translation>リゾルバが旧い応答を %1 まで保持しています。</translation>
    </message>
    <message>
        <source>AA, serial %1, SOA TTL %2, %3 ms</source>
        <translation>AAあり、シリアル %1、SOAのTTL %2、%3 ミリ秒</translation>
    </message>
    <message>
        <source>AAAA records move as well, or there are none</source>
        <translation>AAAAレコードも切り替わるか、存在しない</translation>
    </message>
    <message>
        <source>Application for the TTL reduction</source>
        <translation>TTL短縮の申請</translation>
    </message>
    <message>
        <source>Application for the TTL restoration</source>
        <translation>TTL復元の申請</translation>
    </message>
    <message>
        <source>Application for the switch</source>
        <translation>切替の申請</translation>
    </message>
    <message>
        <source>Authoritative server</source>
        <translation>権威DNSサーバ</translation>
    </message>
    <message>
        <source>Backup of the old and the new site</source>
        <translation>新旧サイトのバックアップ</translation>
    </message>
    <message>
        <source>CAA</source>
        <translation>CAA</translation>
    </message>
    <message>
        <source>CDN or WAF in front</source>
        <translation>前段のCDN・WAF</translation>
    </message>
    <message>
        <source>CNAME at the apex</source>
        <translation>ドメイン直下のCNAME</translation>
    </message>
    <message>
        <source>Certificate of the new server</source>
        <translation>新サーバの証明書</translation>
    </message>
    <message>
        <source>Certificate route</source>
        <translation>証明書の取得方法</translation>
    </message>
    <message>
        <source>Comparing the pages of the old and the new server</source>
        <translation>新旧サーバのページを照合しています</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>完了報告</translation>
    </message>
    <message>
        <source>Content freeze</source>
        <translation>コンテンツの凍結</translation>
    </message>
    <message>
        <source>Content of old and new server</source>
        <translation>新旧サーバの内容一致</translation>
    </message>
    <message>
        <source>Countdown of the old TTL</source>
        <translation>旧TTLの経過</translation>
    </message>
    <message>
        <source>DNS over TCP</source>
        <translation>TCPでのDNS応答</translation>
    </message>
    <message>
        <source>DNS-01: %1 of %2 name servers could not be asked for _acme-challenge</source>
        <translation>DNS-01：権威サーバ %2 台中 %1 台に _acme-challenge を問い合わせできませんでした</translation>
    </message>
    <message>
        <source>DNS-01: every name server gives _acme-challenge</source>
        <translation>DNS-01：すべての権威サーバが _acme-challenge を応答しています</translation>
    </message>
    <message>
        <source>DNS-01: only %1 of %2 name servers give _acme-challenge</source>
        <translation>DNS-01：_acme-challenge を応答する権威サーバは %2 台中 %1 台だけです</translation>
    </message>
    <message>
        <source>DNS-01: open by an application for a TXT record; no name server gives _acme-challenge yet</source>
        <translation>DNS-01：TXTレコードの申請により可能（_acme-challenge はまだどの権威サーバにもありません）</translation>
    </message>
    <message>
        <source>DNS-01: the name servers could not be asked for _acme-challenge</source>
        <translation>DNS-01：_acme-challenge を権威サーバに問い合わせできませんでした</translation>
    </message>
    <message>
        <source>DNSSEC signatures</source>
        <translation>DNSSECの署名</translation>
    </message>
    <message>
        <source>DS and chain of trust</source>
        <translation>DSと信頼の連鎖</translation>
    </message>
    <message>
        <source>Data handed over and decisions on their use</source>
        <translation>引継データの照合と利用判断</translation>
    </message>
    <message>
        <source>Decision on a rollback</source>
        <translation>切戻しの判断</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Domain administrator and DNS provider</source>
        <translation>ドメイン管理者とDNS事業者</translation>
    </message>
    <message>
        <source>End of the old server</source>
        <translation>旧環境の停止とデータ消去</translation>
    </message>
    <message>
        <source>Execution by the domain administrator</source>
        <translation>ドメイン管理者による実施</translation>
    </message>
    <message>
        <source>Go or no go</source>
        <translation>切替可否</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>HTTP without TLS</source>
        <translation>TLSなしのHTTP</translation>
    </message>
    <message>
        <source>HTTP-01: not prepared, the old server itself answers the challenge with status %1 (%2)</source>
        <translation>HTTP-01：未準備（旧サーバ自身が状態コード %1 で応答：%2）</translation>
    </message>
    <message>
        <source>HTTP-01: open, the old server passes the challenge on to %1</source>
        <translation>HTTP-01：可能（旧サーバが認証要求を %1 へ転送しています）</translation>
    </message>
    <message>
        <source>HTTP-01: the old server could not be asked for the challenge (%1)</source>
        <translation>HTTP-01：旧サーバに認証要求を確認できませんでした（%1）</translation>
    </message>
    <message>
        <source>HTTP-01: the old server was not asked</source>
        <translation>HTTP-01：旧サーバに確認していません</translation>
    </message>
    <message>
        <source>HTTPS/SVCB records</source>
        <translation>HTTPS/SVCBレコード</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4のみ</translation>
    </message>
    <message>
        <source>IPv6 (AAAA)</source>
        <translation>IPv6（AAAA）</translation>
    </message>
    <message>
        <source>Inventory of all records</source>
        <translation>全レコードの控え</translation>
    </message>
    <message>
        <source>Leftovers of the test time</source>
        <translation>試験時の設定の残り</translation>
    </message>
    <message>
        <source>MX %1 is a name whose address moves: mail would go to the new web server</source>
        <translation>MX %1 はアドレスが変わる名前です。メールが新しいWebサーバへ届いてしまいます</translation>
    </message>
    <message>
        <source>Mail (MX, SPF)</source>
        <translation>メール（MX・SPF）</translation>
    </message>
    <message>
        <source>Monitoring and tamper scan of the new server</source>
        <translation>新サーバの監視・改ざん検査の開始</translation>
    </message>
    <message>
        <source>Names of the domain</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新サーバの応答</translation>
    </message>
    <message>
        <source>New values at the authoritative server</source>
        <translation>権威DNSサーバの新しい値</translation>
    </message>
    <message>
        <source>No authoritative server answers.</source>
        <translation>応答する権威DNSサーバがありません。</translation>
    </message>
    <message>
        <source>No name server of the zone above answers.</source>
        <translation>上位ゾーンのDNSサーバが応答しません。</translation>
    </message>
    <message>
        <source>No resolver is known.</source>
        <translation>リゾルバが分かりません。</translation>
    </message>
    <message>
        <source>No resolver tells the name servers of %1. Give them with --authority.</source>
        <translation>リゾルバから %1 の権威DNSサーバを取得できません。--authority で指定してください。</translation>
    </message>
    <message>
        <source>Not compared, because no answer with authority came: %1.</source>
        <translation>権威ある応答がないため照合していません：%1。</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>旧サーバの並行稼働</translation>
    </message>
    <message>
        <source>Other services on the old server</source>
        <translation>旧サーバ上の他のサービス</translation>
    </message>
    <message>
        <source>Present values</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>REFUSED: this resolver does not serve us</source>
        <translation>REFUSED：このリゾルバは利用を許可していません</translation>
    </message>
    <message>
        <source>Ready to go back</source>
        <translation>切戻しの用意</translation>
    </message>
    <message>
        <source>Records that must not change</source>
        <translation>変更しないレコード</translation>
    </message>
    <message>
        <source>Records that name the old server</source>
        <translation>旧サーバを指すレコードの残り</translation>
    </message>
    <message>
        <source>Renewal of the certificate</source>
        <translation>証明書の更新</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>リゾルバの応答</translation>
    </message>
    <message>
        <source>SERVFAIL, but an answer without validation: DNSSEC of the domain is broken (%1)</source>
        <translation>SERVFAIL（検証なしでは応答あり）：ドメインのDNSSECが壊れています（%1）</translation>
    </message>
    <message>
        <source>SERVFAIL: the resolver gets no usable answer</source>
        <translation>SERVFAIL：リゾルバが有効な応答を得られません</translation>
    </message>
    <message>
        <source>SPF “%1” follows an MX whose address moves</source>
        <translation>SPFの「%1」は、アドレスが変わるMXに依存しています</translation>
    </message>
    <message>
        <source>SPF “%1” follows the address that moves: mail from the old address would be refused</source>
        <translation>SPFの「%1」は変更するアドレスに依存しています。旧アドレスから送るメールが拒否されるおそれがあります</translation>
    </message>
    <message>
        <source>SPF “%1” lets the old web server send mail: find out what sends from there</source>
        <translation>SPFの「%1」は旧Webサーバからのメール送信を許可しています。何が送信しているか確認してください</translation>
    </message>
    <message>
        <source>Short TTL</source>
        <translation>TTL短縮の確認</translation>
    </message>
    <message>
        <source>TCP is blocked: answers over UDP, but over TCP %1</source>
        <translation>TCPが遮断されています：UDPでは応答しますが、TCPでは%1</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>TTL restored</source>
        <translation>TTL復元の確認</translation>
    </message>
    <message>
        <source>The addresses of the name servers %1 could not be found. Give them with --authority.</source>
        <translation>DNSサーバ %1 のアドレスが見つかりません。--authority で指定してください。</translation>
    </message>
    <message>
        <source>The name servers of the zone above could not be found.</source>
        <translation>上位ゾーンのDNSサーバが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The plan does not know this address.</source>
        <translation>計画にないアドレスです。</translation>
    </message>
    <message>
        <source>The zone above was not checked: %1</source>
        <translation>上位ゾーンは未確認です：%1</translation>
    </message>
    <message>
        <source>Then the origin is changed at the CDN, not the DNS.</source>
        <translation>この場合はDNSではなく、CDN側の配信元を変更します。</translation>
    </message>
    <message>
        <source>There is no step “%1” in the checklist. It has: %2.</source>
        <translation>チェックリストに項目「%1」はありません。次の項目があります：%2。</translation>
    </message>
    <message>
        <source>Time of the parallel run</source>
        <translation>並行稼働期間</translation>
    </message>
    <message>
        <source>Visit by name</source>
        <translation>名前での接続</translation>
    </message>
    <message>
        <source>Visits to the old server</source>
        <translation>旧サーバへのアクセス減少</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>[validated]</source>
        <comment>by DNSSEC</comment>
        <translation>［検証済み］</translation>
    </message>
    <message>
        <source>a trusted certificate for every name, valid beyond %1</source>
        <translation>全ての名前について信頼できる証明書があり、%1 より後まで有効</translation>
    </message>
    <message>
        <source>a whole chain of trust, or none at all</source>
        <translation>信頼の連鎖が揃っているか、DNSSECを使っていない</translation>
    </message>
    <message>
        <source>after the parallel run</source>
        <translation>並行稼働の後に確認します</translation>
    </message>
    <message>
        <source>after the switch</source>
        <translation>切替の後に確認します</translation>
    </message>
    <message>
        <source>also on the certificate: %1. Confirm that these names stay, or add them to the plan.</source>
        <translation>証明書には次の名前もあります：%1。変更しない名前か確認するか、計画に加えてください。</translation>
    </message>
    <message>
        <source>an address that the public can reach</source>
        <translation>誰でも到達できるアドレス</translation>
    </message>
    <message>
        <source>an own certificate by %1, until %2, obtained before the switch</source>
        <translation>切替前に取得した独自の証明書（発行者：%1、有効期限：%2）</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>不明な認証局</translation>
    </message>
    <message>
        <source>another content</source>
        <translation>内容が異なる</translation>
    </message>
    <message>
        <source>another content type</source>
        <translation>種別（Content-Type）が異なる</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>状態コードが異なる</translation>
    </message>
    <message>
        <source>answers SERVFAIL: it has the zone but cannot use it</source>
        <translation>SERVFAILを応答：ゾーンを利用できない状態です</translation>
    </message>
    <message>
        <source>answers every name with its page</source>
        <translation>全ての名前にページを応答する</translation>
    </message>
    <message numerus="yes">
        <source>answers for %n name(s)</source>
        <translation><numerusform>%n 件の名前に応答</numerusform></translation>
    </message>
    <message>
        <source>answers over TCP as well</source>
        <translation>TCPでも応答する</translation>
    </message>
    <message>
        <source>answers over TCP, %1 ms</source>
        <translation>TCPで応答、%1 ミリ秒</translation>
    </message>
    <message>
        <source>answers with authority (AA) and has the newest serial</source>
        <translation>権威ある応答（AA）で、シリアルが最新</translation>
    </message>
    <message>
        <source>answers without signature, while the zone is signed: %1</source>
        <translation>ゾーンは署名されていますが、署名のない応答です：%1</translation>
    </message>
    <message>
        <source>asks for a password (401)</source>
        <translation>パスワードを要求します（401）</translation>
    </message>
    <message>
        <source>at least one authoritative server is known</source>
        <translation>権威DNSサーバが1台以上分かっている</translation>
    </message>
    <message>
        <source>begins with the switch</source>
        <translation>切替後に始まります</translation>
    </message>
    <message>
        <source>both servers run for the old TTL and 48 hours more</source>
        <translation>旧TTL＋48時間の間、新旧両方を稼働させる</translation>
    </message>
    <message>
        <source>both sites are backed up and can be restored</source>
        <translation>新旧両方のバックアップがあり、復元できる</translation>
    </message>
    <message>
        <source>both watch the new server</source>
        <translation>監視と改ざん検査が新サーバを対象としている</translation>
    </message>
    <message>
        <source>carries the old address: confirm that it is changed together with A and AAAA (the application lists it)</source>
        <translation>旧アドレスを含みます。A・AAAAと同時に変更されるよう確認してください（申請書に記載されます）</translation>
    </message>
    <message>
        <source>copied from the old server, by %1, until %2; renew it on the new server before that</source>
        <translation>旧サーバの証明書を引き継ぎ（発行者：%1、有効期限：%2）。期限までに新サーバで更新してください</translation>
    </message>
    <message>
        <source>copies with TTL %1 are gone since %2 (%3)</source>
        <translation>TTL %1 の写しは %2 に消えました（%3）</translation>
    </message>
    <message>
        <source>copying: closed, the old server shows no certificate that is good until %1</source>
        <translation>引継ぎ：不可（旧サーバに %1 まで有効な証明書がありません）</translation>
    </message>
    <message>
        <source>copying: open, the old certificate is good until %1; who hands the key over takes it to the new server</source>
        <translation>引継ぎ：可能（旧証明書の有効期限は %1。秘密鍵を渡す事業者が新サーバへ移します）</translation>
    </message>
    <message>
        <source>could not be asked: %1</source>
        <translation>照会できませんでした：%1</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>取得できない</translation>
    </message>
    <message>
        <source>every answer is signed by the keys of the zone, and the signatures last</source>
        <translation>全ての応答がゾーンの鍵で署名され、期限が十分ある</translation>
    </message>
    <message>
        <source>every authoritative server gives the same records</source>
        <translation>全ての権威DNSサーバのレコードが一致</translation>
    </message>
    <message>
        <source>every name leads to the old server %1</source>
        <translation>全ての名前が旧サーバ %1 を指す</translation>
    </message>
    <message>
        <source>every name of the domain on the old server's certificate is in the plan</source>
        <translation>旧サーバの証明書にあるドメイン内の名前が全て計画にある</translation>
    </message>
    <message>
        <source>every new server has a good certificate before the switch; until then the way is decided: copied from the old server, DNS-01, HTTP-01 through the old server, or bought</source>
        <translation>切替前にすべての新サーバに正しい証明書があること。それまでは取得方法（旧サーバから引継ぎ、DNS-01、旧サーバ経由のHTTP-01、購入）が決まっていること</translation>
    </message>
    <message>
        <source>every other record is as in the picture before</source>
        <translation>ほかのレコードが切替前の控えと同じ</translation>
    </message>
    <message>
        <source>every page answers alike: status, redirect, content type and content</source>
        <translation>全ページで状態コード、転送先、種別、内容が一致</translation>
    </message>
    <message>
        <source>every record that changes has a TTL of at most %1</source>
        <translation>変更する全レコードのTTLが %1 以下</translation>
    </message>
    <message>
        <source>every step before the switch is good or waived, and a person decided to go</source>
        <translation>切替前の全項目が良好または免除で、切替を決定済み</translation>
    </message>
    <message>
        <source>everything handed over is accounted for, and its use is decided</source>
        <translation>引き継いだ一式を照合し、利用を判断済み</translation>
    </message>
    <message>
        <source>everything is ready; the manager decides</source>
        <translation>準備が整いました。管理者が可否を決定します</translation>
    </message>
    <message>
        <source>fewer than two name servers</source>
        <translation>DNSサーバが2台未満です</translation>
    </message>
    <message>
        <source>forged or broken signature: %1</source>
        <translation>偽または壊れた署名です：%1</translation>
    </message>
    <message>
        <source>gives addresses that the plan does not know: %1</source>
        <translation>計画にないアドレスを応答しています：%1</translation>
    </message>
    <message>
        <source>gives no answer with authority</source>
        <translation>権威ある応答がありません</translation>
    </message>
    <message>
        <source>gives old and new addresses: %1</source>
        <translation>新旧のアドレスを混ぜて応答しています：%1</translation>
    </message>
    <message>
        <source>gives the new values</source>
        <translation>新しい値を応答する</translation>
    </message>
    <message>
        <source>goes on serving, with a certificate valid beyond %1</source>
        <translation>応答を続け、証明書が %1 より後まで有効</translation>
    </message>
    <message>
        <source>handed in to the city</source>
        <translation>本市へ提出済み</translation>
    </message>
    <message>
        <source>handed in to the domain administrator, with number and date</source>
        <translation>番号・日付を付けてドメイン管理者へ提出済み</translation>
    </message>
    <message>
        <source>hints move together with the addresses</source>
        <translation>ヒントのアドレスも同時に切り替わる</translation>
    </message>
    <message>
        <source>lame: answers %1 and does not serve %2</source>
        <translation>ラメ：%1 を応答し、%2 を受け持っていません</translation>
    </message>
    <message>
        <source>lame: answers without authority (AA is not set, or there is no SOA)</source>
        <translation>ラメ：権威のない応答です（AAなし、またはSOAなし）</translation>
    </message>
    <message>
        <source>leads past the new server</source>
        <translation>新サーバを指していません</translation>
    </message>
    <message>
        <source>mail does not depend on the addresses that move</source>
        <translation>メールが変更するアドレスに依存していない</translation>
    </message>
    <message>
        <source>mail, FTP, sub-domains and others that use the old address are listed or ruled out</source>
        <translation>旧アドレスを使うメール、FTP、サブドメイン等を洗い出した</translation>
    </message>
    <message>
        <source>missing on the new server</source>
        <translation>新サーバにない</translation>
    </message>
    <message>
        <source>more than %1 pages: the rest was not compared</source>
        <translation>%1 ページを超えるため、残りは照合していません</translation>
    </message>
    <message>
        <source>neither in the DNS nor in the answer of the old server</source>
        <translation>DNSにも旧サーバの応答にも見当たりません</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>new values: %1</source>
        <translation>新しい値：%1</translation>
    </message>
    <message>
        <source>no CAA: every authority may issue</source>
        <translation>CAAなし：どの認証局でも発行できます</translation>
    </message>
    <message>
        <source>no CDN in the DNS; the old server's answer could not be seen</source>
        <translation>DNSには見当たりません。旧サーバの応答は確認できませんでした</translation>
    </message>
    <message>
        <source>no CDN or WAF in front of the old server</source>
        <translation>旧サーバの前段にCDN・WAFがない</translation>
    </message>
    <message>
        <source>no CNAME at the apex or beside other records, no circle of CNAMEs</source>
        <translation>ドメイン直下や他レコードとの併存、循環のCNAMEがない</translation>
    </message>
    <message>
        <source>no HTTPS record</source>
        <translation>HTTPSレコードなし</translation>
    </message>
    <message>
        <source>no MX and no SPF</source>
        <translation>MX・SPFなし</translation>
    </message>
    <message>
        <source>no MX: mail to %1 would go to its web server</source>
        <translation>MXなし：%1 宛のメールはWebサーバへ届きます</translation>
    </message>
    <message>
        <source>no access log of the old server since the switch: import one, or have the manager waive the step</source>
        <translation>切替後の旧サーバのアクセスログがありません。ログを取り込むか、管理者が免除してください</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>no answer with authority</source>
        <translation>権威ある応答なし</translation>
    </message>
    <message>
        <source>no certificate seen yet</source>
        <translation>証明書は未確認</translation>
    </message>
    <message numerus="yes">
        <source>no go: %n step(s) have a problem or could not be checked: %1</source>
        <translation><numerusform>切替不可：%n 件が問題ありまたは未確認です：%1</numerusform></translation>
    </message>
    <message>
        <source>no new server was looked at</source>
        <translation>新サーバを確認していません</translation>
    </message>
    <message>
        <source>no noindex, Disallow or password from the test time</source>
        <translation>試験時のnoindex、Disallow、パスワードが残っていない</translation>
    </message>
    <message>
        <source>no record names the old server any more</source>
        <translation>旧サーバを指すレコードがない</translation>
    </message>
    <message>
        <source>no resolver can hold a copy with the old TTL</source>
        <translation>旧TTLの写しを持つリゾルバがない</translation>
    </message>
    <message>
        <source>no resolver gives an address</source>
        <translation>アドレスを応答するリゾルバがありません</translation>
    </message>
    <message>
        <source>no resolver is known; give some with --resolver</source>
        <translation>リゾルバが分かりません。--resolver で指定してください</translation>
    </message>
    <message>
        <source>no such CNAME</source>
        <translation>該当するCNAMEはありません</translation>
    </message>
    <message>
        <source>no wildcard that leads to the old server</source>
        <translation>旧サーバを指すワイルドカードがない</translation>
    </message>
    <message>
        <source>none</source>
        <comment>HSTS header</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none of the records read at %1</source>
        <translation>%1 で取得したレコードにはありません</translation>
    </message>
    <message>
        <source>not asked any more: the server answers too slowly</source>
        <translation>サーバの応答が遅すぎるため、以降は確認していません</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>not fetched, because the certificate cannot be trusted</source>
        <translation>証明書を信頼できないため取得していません</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message numerus="yes">
        <source>not yet: %n step(s) are open: %1</source>
        <translation><numerusform>準備中：%n 件が未完了です：%1</numerusform></translation>
    </message>
    <message>
        <source>nothing left over</source>
        <translation>残っている設定はありません</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>old and new server have the same address; the DNS cannot tell them apart: %1</source>
        <translation>新旧サーバのアドレスが同じため、DNSでは区別できません：%1</translation>
    </message>
    <message>
        <source>old value %1</source>
        <translation>旧い値 %1</translation>
    </message>
    <message>
        <source>old value %1, until %2 at the latest</source>
        <translation>旧い値 %1、遅くとも %2 まで</translation>
    </message>
    <message>
        <source>old values: %1</source>
        <translation>旧い値：%1</translation>
    </message>
    <message>
        <source>old: %1, new: %2</source>
        <translation>旧：%1、新：%2</translation>
    </message>
    <message>
        <source>only on the new server</source>
        <translation>新サーバだけにある</translation>
    </message>
    <message>
        <source>practically nobody visits the old server any more</source>
        <translation>旧サーバへのアクセスがほぼなくなっている</translation>
    </message>
    <message>
        <source>redirects elsewhere</source>
        <translation>転送先が異なる</translation>
    </message>
    <message>
        <source>rehearsal: the old server is on this computer as well</source>
        <translation>リハーサル：旧サーバもこのコンピュータ上にあります</translation>
    </message>
    <message>
        <source>renewing works on the new server after the switch</source>
        <translation>切替後の新サーバで更新できる</translation>
    </message>
    <message>
        <source>restored at every server</source>
        <translation>全てのサーバで復元済み</translation>
    </message>
    <message>
        <source>robots.txt shuts out search engines (Disallow: /)</source>
        <translation>robots.txt が検索エンジンを拒否しています（Disallow: /）</translation>
    </message>
    <message>
        <source>secure down to %1 (DS %2). Changed records must be signed again by the DNS provider.</source>
        <translation>%1 まで検証済み（DS %2）。変更後のレコードはDNS事業者による再署名が必要です。</translation>
    </message>
    <message>
        <source>serves; %1</source>
        <translation>応答中。%1</translation>
    </message>
    <message>
        <source>signature not valid at this time: %1</source>
        <translation>署名が有効期間外です：%1</translation>
    </message>
    <message>
        <source>signed everywhere or nowhere</source>
        <translation>全サーバで署名されているか、全く署名されていない</translation>
    </message>
    <message>
        <source>silent over UDP (%1), answers only over TCP</source>
        <translation>UDPでは%1。TCPでだけ応答します</translation>
    </message>
    <message>
        <source>stale: serial %1, while %2 has %3</source>
        <translation>古い副系：シリアル %1（%2 は %3）</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状態コード %1</translation>
    </message>
    <message>
        <source>status %1, certificate serial %2</source>
        <translation>状態コード %1、証明書のシリアル %2</translation>
    </message>
    <message>
        <source>status %1, the certificate is the same on both servers</source>
        <translation>状態コード %1、証明書は新旧で共通</translation>
    </message>
    <message>
        <source>still gives the old values: %1</source>
        <translation>まだ旧い値を応答しています：%1</translation>
    </message>
    <message>
        <source>stopped after %1 minutes</source>
        <translation>%1 分で打ち切りました</translation>
    </message>
    <message>
        <source>stopped after five pages in a row could not be fetched: %1</source>
        <translation>5ページ続けて取得できないため打ち切りました：%1</translation>
    </message>
    <message>
        <source>switched at %1, may end at %2</source>
        <translation>%1 に切替、終了できるのは %2 以降</translation>
    </message>
    <message>
        <source>switched without a good certificate: %1</source>
        <translation>正しい証明書がないまま切り替わっています：%1</translation>
    </message>
    <message>
        <source>switched without a recorded decision; record who decided and when</source>
        <translation>切替の決定が記録されないまま切り替わりました。決定した人と日時を記録してください</translation>
    </message>
    <message>
        <source>tells search engines to leave (noindex)</source>
        <translation>検索エンジンを拒否しています（noindex）</translation>
    </message>
    <message>
        <source>the TTL has been short since the first look</source>
        <translation>最初の確認時からTTLは短いままです</translation>
    </message>
    <message>
        <source>the TTL is %1 again</source>
        <translation>TTLが %1 に戻っている</translation>
    </message>
    <message>
        <source>the authority that signs the new certificate may issue</source>
        <translation>新しい証明書の認証局に発行が許可されている</translation>
    </message>
    <message>
        <source>the certificate cannot be trusted: %1</source>
        <translation>証明書を信頼できません：%1</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>証明書が %1 に失効しています</translation>
    </message>
    <message>
        <source>the certificate expires on %1 already</source>
        <translation>証明書が %1 に失効します</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>証明書は %1 用で、%2 用ではありません</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>証明書がまだ有効になっていません</translation>
    </message>
    <message>
        <source>the certificate's authority (%1) is not trusted, or the chain is incomplete</source>
        <translation>証明書の認証局（%1）を信頼できないか、中間証明書が不足しています</translation>
    </message>
    <message>
        <source>the chain breaks at %1 (%2): validating resolvers refuse the domain</source>
        <translation>%1 で信頼の連鎖が切れています（%2）。検証するリゾルバはこのドメインを拒否します</translation>
    </message>
    <message>
        <source>the city knows from when to when nothing is published, or everything to both servers</source>
        <translation>公開を止める期間、または両方へ公開することを本市へ連絡済み</translation>
    </message>
    <message>
        <source>the manager decided to stay or to go back, with the reason</source>
        <translation>管理者が継続または切戻しを理由とともに決定済み</translation>
    </message>
    <message>
        <source>the names have no address</source>
        <translation>名前にアドレスがありません</translation>
    </message>
    <message>
        <source>the new values: %1</source>
        <translation>新しい値：%1</translation>
    </message>
    <message>
        <source>the old contract ends after the drain, and its data are erased with a certificate</source>
        <translation>アクセス減少後に旧契約を終了し、データ消去証明を受領</translation>
    </message>
    <message>
        <source>the old server answers</source>
        <translation>旧サーバは応答しています</translation>
    </message>
    <message>
        <source>the old server gives no page at all (status %1), so there is nothing to compare with</source>
        <translation>旧サーバがページを一つも返さない（状態コード %1）ため、照合できません</translation>
    </message>
    <message>
        <source>the old server refuses</source>
        <translation>旧サーバが拒否しています</translation>
    </message>
    <message>
        <source>the old server's certificate could not be seen</source>
        <translation>旧サーバの証明書を確認できませんでした</translation>
    </message>
    <message>
        <source>the old values are recorded and the old server answers</source>
        <translation>旧い値が記録され、旧サーバが応答する</translation>
    </message>
    <message>
        <source>the page of the %1 server could not be fetched</source>
        <translation>%1サーバのページを取得できませんでした</translation>
    </message>
    <message>
        <source>the picture of %1 holds no record of the names</source>
        <translation>%1 の控えに対象の名前のレコードがありません</translation>
    </message>
    <message>
        <source>the port speaks HTTP without TLS</source>
        <translation>このポートはTLSなしのHTTPです</translation>
    </message>
    <message>
        <source>the same Strict-Transport-Security as on the old server</source>
        <translation>旧サーバと同じ Strict-Transport-Security</translation>
    </message>
    <message>
        <source>the signatures end on %1 already</source>
        <translation>署名の期限が %1 に切れます</translation>
    </message>
    <message>
        <source>the zone above and every server name the same NS records, at least two</source>
        <translation>上位ゾーンと全サーバのNSが一致し、2台以上ある</translation>
    </message>
    <message>
        <source>the zone above has a DS, but no server has keys: validating resolvers refuse the domain</source>
        <translation>上位ゾーンにDSがありますが、どのサーバにも鍵がありません。検証するリゾルバはこのドメインを拒否します</translation>
    </message>
    <message>
        <source>the zone above proves that %1 has no DS: DNSSEC does not protect the domain</source>
        <translation>%1 のDSがないことを上位ゾーンの署名で確認しました：DNSSECによる保護はありません</translation>
    </message>
    <message>
        <source>the zone is not signed</source>
        <translation>ゾーンは署名されていません</translation>
    </message>
    <message>
        <source>there is no picture of the records yet</source>
        <translation>レコードの控えがまだありません</translation>
    </message>
    <message>
        <source>who applies to whom, lead time, working hours and expiry of the domain are known</source>
        <translation>申請先、所要日数、対応時間、ドメインの期限が分かっている</translation>
    </message>
    <message>
        <source>who changed the records, when, and the new serial</source>
        <translation>実施者、実施日時、変更後のシリアル</translation>
    </message>
    <message>
        <source>who looks the name up arrives at the new server, and it answers</source>
        <translation>名前で接続すると新サーバに届き、応答がある</translation>
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
    <name>akimori::duties::Tr</name>
    <message>
        <source>%1 %2 days are left.</source>
        <translation>%1残り %2 日です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (confirmed by %2)</source>
        <translation>%1（確認者：%2）</translation>
    </message>
    <message>
        <source>%1 Fewer than agreed by an approved exception.</source>
        <translation>%1承認された例外運用により、定めた数を下回っています。</translation>
    </message>
    <message>
        <source>%1 Operation has only begun; three exist when enough nights and months have passed.</source>
        <translation>%1運用開始直後です。日数・月数がそろうと3世代になります。</translation>
    </message>
    <message>
        <source>%1 That is fewer than agreed. Take a backup now.</source>
        <translation>%1定めた数を下回っています。直ちにバックアップを取得してください。</translation>
    </message>
    <message>
        <source>%1 and %2 more days</source>
        <translation>%1 ほか %2 日</translation>
    </message>
    <message>
        <source>%1 asks %2 by %3.</source>
        <comment>who, whom, day</comment>
        <translation>%1が%2に %3 までに確認します。</translation>
    </message>
    <message>
        <source>%1 backup of %2, generation %3</source>
        <translation>%2 の%1バックアップ（世代 %3）</translation>
    </message>
    <message>
        <source>%1 cases wait for the consultation and the decision.</source>
        <translation>協議及び決定を待っている案件が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 changes are under way; the clause binds when they are closed.</source>
        <translation>実施中の変更作業が %1 件あります。終結した時点で義務が生じます。</translation>
    </message>
    <message>
        <source>%1 changes were done and recorded.</source>
        <translation>%1 件の変更作業を実施し、記録しました。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>span</comment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 decisions about measures have no consultation with the city before them.</source>
        <translation>所管課との協議の記録がないまま決定した対策が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 decisions were made after consulting the city.</source>
        <translation>%1 件の対策要否を、所管課と協議した後に決定しました。</translation>
    </message>
    <message>
        <source>%1 detections were reported later than the agreed time. Confirm that the city accepts it.</source>
        <translation>報告が目安の時間を超えた検知が %1 件あります。所管課の了承を確認してください。</translation>
    </message>
    <message>
        <source>%1 detections were reported to the city.</source>
        <translation>%1 件の検知を所管課へ報告しました。</translation>
    </message>
    <message>
        <source>%1 events were or are being dealt with by a named person.</source>
        <translation>%1 件の事案に、担当する者が対応しました（対応中を含む。）。</translation>
    </message>
    <message>
        <source>%1 exceptions were approved by telephone and not confirmed in time. A manager has to confirm them.</source>
        <translation>電話による承認のうち、期日までに事後確認のないものが %1 件あります。運用保守担当管理者が確認してください。</translation>
    </message>
    <message>
        <source>%1 exceptions were judged.</source>
        <translation>%1 件の例外運用を判断しました。</translation>
    </message>
    <message>
        <source>%1 faults are not analysed yet.</source>
        <translation>解析が済んでいない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>span</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 kept generations, all read back within %2 days.</source>
        <translation>保管中の %1 世代は、すべて %2 日以内に読戻し検証済です。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>span</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 monitor items with method, condition, interval and notification.</source>
        <translation>方法・異常条件・間隔・通知先を定めた監視項目が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 nights are done; the next is due.</source>
        <translation>%1 日分を取得済です。次の業務終了時の分が期限内です。</translation>
    </message>
    <message>
        <source>%1 open events have no named person. Take them over.</source>
        <translation>担当する者が決まっていない事案が %1 件あります。受付をしてください。</translation>
    </message>
    <message>
        <source>%1 pieces of information about the site are not reported to the city yet.</source>
        <translation>当該ホームページに係る情報のうち、所管課へ未報告のものが %1 件あります。</translation>
    </message>
    <message>
        <source>%1 pieces of information are not judged or not reported yet.</source>
        <translation>未判定又は未報告の情報が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 pieces of information were reported to the city.</source>
        <translation>%1 件の情報を所管課へ報告しました。</translation>
    </message>
    <message>
        <source>%1 policies were reported after the thirty days.</source>
        <translation>30日を過ぎて報告した対応方針が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 provided patch files wait for their application.</source>
        <translation>提供されたパッチファイルのうち、適用を待っているものが %1 件あります。</translation>
    </message>
    <message>
        <source>%1 provided patch files were used.</source>
        <translation>提供されたパッチファイル %1 件を利用しました。</translation>
    </message>
    <message>
        <source>%1 published patches are not reported to the city yet.</source>
        <translation>公開されたパッチのうち、所管課へ内容を未報告のものが %1 件あります。</translation>
    </message>
    <message>
        <source>%1 published patches were reported to the city.</source>
        <translation>公開されたパッチ %1 件の内容を所管課へ報告しました。</translation>
    </message>
    <message>
        <source>%1 read on %2</source>
        <translation>%1 を %2 に確認</translation>
    </message>
    <message>
        <source>%1 reports were made later than agreed. Confirm that the city accepts it.</source>
        <translation>目安の時間を超えた報告が %1 件あります。所管課の了承を確認してください。</translation>
    </message>
    <message>
        <source>%1 requests for logs are not handed over yet.</source>
        <translation>ログの要請のうち、未提示のものが %1 件あります。</translation>
    </message>
    <message>
        <source>%1 requests wait for the manager's judgement.</source>
        <translation>運用保守担当管理者の判断を待っている申請が %1 件あります。</translation>
    </message>
    <message>
        <source>%1 requests were answered after more than %2 minutes, the longest after %3. Confirm that the city accepts it.</source>
        <translation>提示までに %2 分を超えた要請が %1 件あります（最長 %3）。所管課の了承を確認してください。</translation>
    </message>
    <message>
        <source>%1 requests were answered, the longest after %2.</source>
        <translation>%1 件の要請に応じて提示しました（最長 %2）。</translation>
    </message>
    <message>
        <source>%1 requests were judged, the longest after %2.</source>
        <translation>%1 件の申請を判断しました（最長 %2）。</translation>
    </message>
    <message>
        <source>%1 restores to the recorded points succeeded. %2</source>
        <translation>%1 件の復元を、記録した復旧地点まで実施しました。%2</translation>
    </message>
    <message>
        <source>%1 runs lay in the forbidden hours. That is right only while “no effect on performance” is proved; see the condition of the hours.</source>
        <translation>実施禁止時間帯に %1 件のバックアップを実施しています。「性能への影響なし」が実測で示されている場合に限り認められます。適用条件の項を確認してください。</translation>
    </message>
    <message>
        <source>%1 runs; %2 of them in the forbidden hours by an approved exception.</source>
        <translation>%1 件を実施し、うち %2 件は承認された例外運用により実施禁止時間帯に行いました。</translation>
    </message>
    <message>
        <source>%1 scans found what looks like tampering and the city was not told. Contact the city, or decide the findings.</source>
        <translation>改ざんの疑いを検知した検査のうち、所管課へ未報告のものが %1 件あります。所管課へ連絡するか、検知事項を判断してください。</translation>
    </message>
    <message>
        <source>%1 scans found what looks like tampering. Confirm when and how the city was told.</source>
        <translation>改ざんの疑いを検知した検査が %1 件あります。所管課へ報告した日時と手段を確認してください。</translation>
    </message>
    <message>
        <source>%1 verified system generations were taken in this month.</source>
        <translation>当月に取得し検証したシステムバックアップが %1 世代あります。</translation>
    </message>
    <message>
        <source>%1 was not read yet. Fetch the sources, or import a saved file.</source>
        <translation>%1 をまだ確認していません。情報源を取得するか、保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>number, title</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 monitor items</source>
        <translation>%1：監視項目 %2 件</translation>
    </message>
    <message>
        <source>%1: not monitored, %2</source>
        <translation>%1：監視対象外（%2）</translation>
    </message>
    <message>
        <source>%1: watched %2 %</source>
        <translation>%1：監視実施率 %2 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A generation is due after the change: %1</source>
        <translation>変更後のバックアップが必要です：%1</translation>
    </message>
    <message>
        <source>A generation was taken after each of %1 changes.</source>
        <translation>%1 件の変更作業のすべてで、変更後にバックアップを取得しました。</translation>
    </message>
    <message>
        <source>A tamper scan was completed on each of %1 days.</source>
        <translation>%1 日間、毎日の検査を完了しました。</translation>
    </message>
    <message>
        <source>A verified data generation exists for each of %1 open days.</source>
        <translation>開庁日 %1 日のすべてで、検証済の世代を取得しました。</translation>
    </message>
    <message>
        <source>About %1 events the city was reached later than agreed. Confirm that it accepts it.</source>
        <translation>所管課への連絡が目安の時間を超えた事案が %1 件あります。了承を確認してください。</translation>
    </message>
    <message>
        <source>Action was taken in each of %1 events that needed it.</source>
        <translation>対応が必要な %1 件のすべてで対応しました。</translation>
    </message>
    <message>
        <source>All of %1 runs lay outside the forbidden hours.</source>
        <translation>%1 件のすべてを実施禁止時間帯以外に行いました。</translation>
    </message>
    <message>
        <source>All six kinds are monitored or excluded in writing.</source>
        <translation>6区分のすべてについて、監視しているか、対象外とした理由を記録しています。</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>Assessed by a third party in this fiscal year.</source>
        <translation>当年度の第三者による点検を実施しました。</translation>
    </message>
    <message>
        <source>Backups are set as having no effect on performance; see the condition of the hours.</source>
        <translation>バックアップは「性能への影響なし」と設定されています。適用条件の項を確認してください。</translation>
    </message>
    <message>
        <source>Backups are treated as affecting performance, so the hours of the contract are kept.</source>
        <translation>性能への影響ありとして扱い、実施時間帯の定めを守っています。</translation>
    </message>
    <message>
        <source>Binds from %1.</source>
        <translation>%1 から適用します。</translation>
    </message>
    <message>
        <source>Bound until %1.</source>
        <translation>%1 まで適用しました。</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>変更作業 %1「%2」</translation>
    </message>
    <message>
        <source>Confirmed on %1 by %2: %3</source>
        <translation>%1 に %2 が確認：%3</translation>
    </message>
    <message>
        <source>Content and treatment of %1 faults are recorded.</source>
        <translation>%1 件の障害の内容と対処を記録しました。</translation>
    </message>
    <message>
        <source>DNS switch</source>
        <translation>DNSの切替え</translation>
    </message>
    <message>
        <source>Damaged generations: %1. Take a new backup and check the disk.</source>
        <translation>破損した世代があります：%1。新しいバックアップを取得し、ディスクを確かめてください。</translation>
    </message>
    <message>
        <source>Data received on %1: %2 files</source>
        <translation>%1 に受領したデータ：%2 ファイル</translation>
    </message>
    <message>
        <source>Date and time, content, monitoring and response are recorded for each of %1 events.</source>
        <translation>%1 件のすべてについて、日時・内容・監視内容・異常対応を記録しました。</translation>
    </message>
    <message>
        <source>Day of publication in the contract</source>
        <translation>契約情報の公開日</translation>
    </message>
    <message>
        <source>Each of %1 faults was analysed.</source>
        <translation>%1 件の障害をすべて解析しました。</translation>
    </message>
    <message>
        <source>Every authoritative server gave the new address on %1.</source>
        <translation>%1 に、すべての権威DNSサーバが新しい値を応答しました。</translation>
    </message>
    <message>
        <source>Exception requested on %1 by %2: %3 %4</source>
        <translation>%1 に %2 が申請した例外運用：%3　%4</translation>
    </message>
    <message>
        <source>Fewer generations than agreed are kept without an approved exception.</source>
        <translation>承認された例外運用がないまま、保管世代数が定めた数を下回っています。</translation>
    </message>
    <message>
        <source>For every file that was taken over its use is decided.</source>
        <translation>引き継いだすべてのファイルについて利用判断が済んでいます。</translation>
    </message>
    <message>
        <source>Fulfilled %1, within the deadline %2, overdue %3, needs confirmation %4, not applicable %5.</source>
        <translation>実施済 %1、期限内 %2、期限超過 %3、要確認 %4、対象外 %5。</translation>
    </message>
    <message>
        <source>IPA and JPCERT/CC were not both read on: %1. Confirm how the information was followed.</source>
        <translation>IPA及びJPCERTコーディネーションセンターの両方を確認した記録のない日：%1。どのように確認していたかを確認してください。</translation>
    </message>
    <message>
        <source>IPA and JPCERT/CC were read on each of %1 days.</source>
        <translation>%1 日間、毎日、IPA及びJPCERTコーディネーションセンターの情報を確認しました。</translation>
    </message>
    <message>
        <source>It is not recorded how the taken-over data are used. Decide it, or confirm the decision.</source>
        <translation>引き継いだデータの利用判断が記録されていません。判断を記録するか、判断した内容を確認してください。</translation>
    </message>
    <message>
        <source>Items without method, condition, interval or notification: %1. Complete them.</source>
        <translation>方法・異常条件・間隔・通知先のいずれかがない監視項目：%1。設定を補ってください。</translation>
    </message>
    <message>
        <source>Kept generations were not read back for more than %1 days. Verify them.</source>
        <translation>%1 日を超えて読戻し検証をしていない世代があります。検証してください。</translation>
    </message>
    <message>
        <source>Last rebuild of an empty server: %1.</source>
        <translation>直近の復元訓練（空のサーバの再構築）：%1。</translation>
    </message>
    <message>
        <source>Last restore drill: %1 (data only; no empty server was rebuilt yet).</source>
        <translation>直近の復元訓練：%1（データのみ。空のサーバの再構築は未実施）。</translation>
    </message>
    <message>
        <source>Log request %1 of %2: %3</source>
        <translation>%2 のログ要請 %1：%3</translation>
    </message>
    <message>
        <source>Neither monitored nor excluded in writing: %1. Add an item or write why not.</source>
        <translation>監視項目も対象外の理由もない区分：%1。監視項目を追加するか、対象外とする理由を記録してください。</translation>
    </message>
    <message>
        <source>No action is recorded for %1 events that need it.</source>
        <translation>対応が必要でありながら対応の記録がない事案が %1 件あります。</translation>
    </message>
    <message>
        <source>No application for the switch is recorded here. Confirm its number, date and answer.</source>
        <translation>切替申請の記録がありません。申請番号・申請日・回答を確認してください。</translation>
    </message>
    <message>
        <source>No assessment by a third party is recorded for this fiscal year yet.</source>
        <translation>当年度の第三者による点検の記録がまだありません。</translation>
    </message>
    <message>
        <source>No backup ran in this month.</source>
        <translation>当月はバックアップを実施していません。</translation>
    </message>
    <message>
        <source>No completed tamper scan on: %1</source>
        <translation>検査が完了していない日：%1</translation>
    </message>
    <message>
        <source>No exception from the rule of three generations was needed.</source>
        <translation>3世代の原則の例外は生じていません。</translation>
    </message>
    <message>
        <source>No exception was requested.</source>
        <translation>例外運用の申請はありません。</translation>
    </message>
    <message>
        <source>No generation after the change: %1</source>
        <translation>変更後のバックアップがない変更作業：%1</translation>
    </message>
    <message>
        <source>No generation is kept yet.</source>
        <translation>保管している世代がまだありません。</translation>
    </message>
    <message>
        <source>No generation was read back in this month. Confirm how the kept ones were checked.</source>
        <translation>当月に読戻し検証をした記録がありません。保管していた世代をどのように確かめていたかを確認してください。</translation>
    </message>
    <message>
        <source>No hardening check is recorded. Do one, or confirm which preventive measures were taken.</source>
        <translation>セキュリティ予防策の点検の記録がありません。点検を実施するか、講じた予防策を確認してください。</translation>
    </message>
    <message>
        <source>No information that concerns the site was found.</source>
        <translation>当該ホームページに係る情報はありませんでした。</translation>
    </message>
    <message>
        <source>No measure had to be decided.</source>
        <translation>決定すべき対策はありませんでした。</translation>
    </message>
    <message>
        <source>No monitor item is recorded. Set up the monitoring, or confirm how it is done.</source>
        <translation>監視項目の記録がありません。監視を設定するか、監視の方法を確認してください。</translation>
    </message>
    <message>
        <source>No monitoring is recorded in this month. Let “watch” run, or confirm how it was done.</source>
        <translation>当月の監視の記録がありません。監視（watch）を動かすか、監視の方法を確認してください。</translation>
    </message>
    <message>
        <source>No patch file of the city is recorded. The contractor provides the server, so ask the city whether it provides any, and record the answer.</source>
        <translation>提供されたパッチファイルの記録がありません。サーバは受託者が用意しているため、提供の有無を所管課に確認し、回答を記録してください。</translation>
    </message>
    <message>
        <source>No patch that concerns the server was published.</source>
        <translation>該当するパッチの公開はありませんでした。</translation>
    </message>
    <message>
        <source>No record can prove this clause.</source>
        <translation>この条項を記録から示すことができません。</translation>
    </message>
    <message>
        <source>No records of anomalies are kept here. Confirm whether there were any.</source>
        <translation>異常・障害の記録がありません。発生の有無を確認してください。</translation>
    </message>
    <message>
        <source>No restore drill is recorded yet.</source>
        <translation>復元訓練の記録はまだありません。</translation>
    </message>
    <message>
        <source>No revision or extension was done in this month.</source>
        <translation>当月の改編・増設はありません。</translation>
    </message>
    <message>
        <source>No scan was completed in this month, so nobody knows. Run a tamper scan.</source>
        <translation>当月に完了した検査がないため、確認できません。改ざん検査を実行してください。</translation>
    </message>
    <message>
        <source>No scan was completed, so nothing was detected; see the daily scan.</source>
        <translation>完了した検査がないため、検知はありません。改ざんの確認の項を参照してください。</translation>
    </message>
    <message>
        <source>No server is registered here. Register the site.</source>
        <translation>サーバが登録されていません。サイトを登録してください。</translation>
    </message>
    <message>
        <source>No site is registered, so no record can exist. Register the site.</source>
        <translation>サイトが登録されていないため、記録がありません。サイトを登録してください。</translation>
    </message>
    <message>
        <source>No switch of the name is recorded here. Confirm when it was done and how it was checked.</source>
        <translation>DNSの切替えの記録がありません。切り替えた日時と確認の方法を確認してください。</translation>
    </message>
    <message>
        <source>No system generation of this month yet, and the month ends soon.</source>
        <translation>当月のシステムバックアップがまだありません。月末が近づいています。</translation>
    </message>
    <message>
        <source>No system generation of this month yet.</source>
        <translation>当月のシステムバックアップはまだありません。</translation>
    </message>
    <message>
        <source>No take-over of the data is recorded here. Confirm when and how they were received.</source>
        <translation>データの引継ぎの記録がありません。受領した日時と方法を確認してください。</translation>
    </message>
    <message>
        <source>No verified data generation after close of business on: %1</source>
        <translation>業務終了時の検証済の世代がない開庁日：%1</translation>
    </message>
    <message>
        <source>No verified system generation was taken in this month.</source>
        <translation>当月は検証済のシステムバックアップを取得していません。</translation>
    </message>
    <message>
        <source>Nobody is recorded in the maintenance organisation. Enter it in the settings.</source>
        <translation>運用保守体制に記録がありません。設定で登録してください。</translation>
    </message>
    <message>
        <source>Nothing had to be restored. %1</source>
        <translation>復元を要する事象はありませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing of the kind was recorded.</source>
        <translation>該当する事象の記録はありません。</translation>
    </message>
    <message>
        <source>Preventive measures were taken after %1 faults.</source>
        <translation>%1 件の障害について再発防止策を講じました。</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>of the site</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Reading back found damage. Confirm that it was made good.</source>
        <translation>読戻し検証で破損が見つかっています。回復したことを確認してください。</translation>
    </message>
    <message>
        <source>Rebuild of the empty server %1: %2</source>
        <translation>空のサーバ %1 の再構築：%2</translation>
    </message>
    <message>
        <source>Recovery point: %1 (source: %2)</source>
        <translation>目標復旧地点：%1（根拠：%2）</translation>
    </message>
    <message>
        <source>Response times measured on %1: %2 ms without, %3 ms during a backup</source>
        <translation>%1 の実測：バックアップなし %2 ms、実施中 %3 ms</translation>
    </message>
    <message>
        <source>Restore of %1 to the point %2: %3</source>
        <translation>%1 の復元（復旧地点 %2）：%3</translation>
    </message>
    <message>
        <source>Run from %1 to %2: %3</source>
        <translation>%1〜%2 の実行：%3</translation>
    </message>
    <message>
        <source>Runs in the forbidden hours without an approved exception: %1</source>
        <translation>承認がないまま実施禁止時間帯に行ったバックアップ：%1</translation>
    </message>
    <message>
        <source>See the rows that need confirmation.</source>
        <translation>要確認の各項目をご覧ください。</translation>
    </message>
    <message>
        <source>Service is not recorded as resumed after %1 faults.</source>
        <translation>業務再開の記録がない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>Service was resumed after each of %1 faults.</source>
        <translation>%1 件の障害のすべてで業務を再開しました。</translation>
    </message>
    <message>
        <source>Site “%1” on %2</source>
        <translation>サイト「%1」（%2）</translation>
    </message>
    <message>
        <source>Tamper scan of %1: %2</source>
        <translation>%1 の改ざん検査：%2</translation>
    </message>
    <message>
        <source>The annex refers to a recovery point of the main specification. Ask the city, and enter it with its source in the contract.</source>
        <translation>目標復旧地点は本仕様書によるとされています。所管課に確認し、根拠とともに契約情報に登録してください。</translation>
    </message>
    <message>
        <source>The antivirus software reports: %1</source>
        <translation>ウイルス対策ソフトの報告：%1</translation>
    </message>
    <message>
        <source>The assessment was done; its report is not submitted yet.</source>
        <translation>点検は実施済ですが、報告書を提出していません。</translation>
    </message>
    <message>
        <source>The catalogue has no clause “%1”. “duties” lists the clauses.</source>
        <translation>条項「%1」はありません。条項の一覧は duties で確認できます。</translation>
    </message>
    <message>
        <source>The catalogue of duties cannot be read.</source>
        <translation>条項の一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The catalogue of duties is missing in this program.</source>
        <translation>条項の一覧がこのプログラムに含まれていません。</translation>
    </message>
    <message>
        <source>The causes of %1 faults were treated for good.</source>
        <translation>%1 件の障害の要因に対処しました。</translation>
    </message>
    <message>
        <source>The city did not ask for logs.</source>
        <translation>ログの要請はありませんでした。</translation>
    </message>
    <message>
        <source>The city was not reached yet about %1 events. Call, and record the contact.</source>
        <translation>所管課への連絡が済んでいない事案が %1 件あります。連絡し、記録してください。</translation>
    </message>
    <message>
        <source>The city was reached about each of %1 events in time.</source>
        <translation>%1 件のすべてについて、所管課へ連絡しました。</translation>
    </message>
    <message>
        <source>The city's antivirus software is not recorded. Ask whether and which one is provided.</source>
        <translation>提供されるウイルス対策ソフトの記録がありません。提供の有無と製品を所管課に確認してください。</translation>
    </message>
    <message>
        <source>The completed scans found nothing that looks like tampering.</source>
        <translation>完了した検査で、改ざんの疑いは検知されませんでした。</translation>
    </message>
    <message>
        <source>The data were taken over: %1 files.</source>
        <translation>データを引き継ぎました（%1 ファイル）。</translation>
    </message>
    <message>
        <source>The day of publication is not recorded. Enter it in the contract.</source>
        <translation>公開日が記録されていません。契約情報に登録してください。</translation>
    </message>
    <message>
        <source>The final report of %1 events is not made yet.</source>
        <translation>最終報を作成していない事案が %1 件あります。</translation>
    </message>
    <message>
        <source>The final report of %1 events is not submitted yet.</source>
        <translation>最終報を提出していない事案が %1 件あります。</translation>
    </message>
    <message>
        <source>The final report of %1 events was submitted later than agreed. Confirm that the city accepts it.</source>
        <translation>最終報の提出が目安の期日を過ぎた事案が %1 件あります。所管課の了承を確認してください。</translation>
    </message>
    <message>
        <source>The final report of each of %1 events was submitted.</source>
        <translation>%1 件のすべてについて最終報を提出しました。</translation>
    </message>
    <message>
        <source>The fiscal year ended without a recorded assessment by a third party.</source>
        <translation>第三者による点検の記録がないまま年度が終わりました。</translation>
    </message>
    <message>
        <source>The fiscal year ended without a reported assessment.</source>
        <translation>点検結果の報告がないまま年度が終わりました。</translation>
    </message>
    <message>
        <source>The hardening check could not look at everything: %1</source>
        <translation>予防策の点検に未検査があります：%1</translation>
    </message>
    <message>
        <source>The hardening check of %1 has no open point.</source>
        <translation>%1 の予防策の点検に未対応の指摘はありません。</translation>
    </message>
    <message>
        <source>The hardening check was done; points are open: %1</source>
        <translation>予防策の点検を実施しました。未対応の指摘があります：%1</translation>
    </message>
    <message>
        <source>The kept generations were read back in this month.</source>
        <translation>保管している世代を当月に読戻し検証しました。</translation>
    </message>
    <message>
        <source>The last hardening check is of %1. Do it again, or confirm which measures were taken.</source>
        <translation>直近の予防策の点検は %1 です。改めて点検するか、講じた予防策を確認してください。</translation>
    </message>
    <message>
        <source>The last restore failed and none has succeeded since. %1</source>
        <translation>直近の復元に失敗し、その後成功していません。%1</translation>
    </message>
    <message>
        <source>The month has no open day on which the clause binds.</source>
        <translation>適用される開庁日がありません。</translation>
    </message>
    <message>
        <source>The month lies ahead.</source>
        <translation>先の月です。</translation>
    </message>
    <message>
        <source>The name still has to be switched to the new server.</source>
        <translation>新サーバへのDNSの切替えは、まだ行っていません。</translation>
    </message>
    <message>
        <source>The need for action is not judged for %1 events.</source>
        <translation>対応の要否を判断していない事案が %1 件あります。</translation>
    </message>
    <message>
        <source>The need for action was judged for each of %1 events.</source>
        <translation>%1 件のすべてについて、対応の要否を判断しました。</translation>
    </message>
    <message>
        <source>The need for action was judged later than agreed for %1 events. Confirm that the city accepts it.</source>
        <translation>要否判断が目安の時間を超えた事案が %1 件あります。所管課の了承を確認してください。</translation>
    </message>
    <message>
        <source>The newest completed scan found no code that a server would run.</source>
        <translation>直近の完了した検査で、サーバで動作するプログラムは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The newest measurement is too old or shows an effect on performance. Measure again, or treat backups as affecting performance.</source>
        <translation>直近の実測が古いか、性能への影響を示しています。改めて測定するか、「性能への影響あり」として扱ってください。</translation>
    </message>
    <message>
        <source>The newest scan found code that a server would run. Look at the findings.</source>
        <translation>直近の検査で、サーバで動作するプログラムが見つかりました。検知事項を確認してください。</translation>
    </message>
    <message>
        <source>The organisation is recorded from %1 only. Confirm who held the role before.</source>
        <translation>体制の記録は %1 からです。それ以前の担当を確認してください。</translation>
    </message>
    <message>
        <source>The organisation is recorded from a later day only. Enter since when the role is held.</source>
        <translation>体制の記録が後日からになっています。いつからの担当かを登録してください。</translation>
    </message>
    <message>
        <source>The permanent measure of %1 faults is not done yet.</source>
        <translation>恒久対応が完了していない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>The place of %1 faults is not located yet.</source>
        <translation>発生箇所を特定していない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>The place of each of %1 faults was located.</source>
        <translation>%1 件の障害の発生箇所をすべて特定しました。</translation>
    </message>
    <message>
        <source>The policies of %1 patches were reported within thirty days.</source>
        <translation>%1 件の対応方針を、30日以内に報告しました。</translation>
    </message>
    <message>
        <source>The policy of %1 patches is decided.</source>
        <translation>%1 件の対応方針を決定しました。</translation>
    </message>
    <message>
        <source>The policy of %1 patches is not decided yet.</source>
        <translation>対応方針が未決定のパッチが %1 件あります。</translation>
    </message>
    <message>
        <source>The policy of %1 patches is not reported to the city yet.</source>
        <translation>対応方針を所管課へ未報告のパッチが %1 件あります。</translation>
    </message>
    <message>
        <source>The preventive measure of %1 faults is not done yet.</source>
        <translation>再発防止策が完了していない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>The provided software is in use: %1</source>
        <translation>提供されたソフトを利用しています：%1</translation>
    </message>
    <message>
        <source>The records of %1 events are not complete yet.</source>
        <translation>記録が整っていない事案が %1 件あります。</translation>
    </message>
    <message>
        <source>The records of %1 faults are not complete yet.</source>
        <translation>記録が整っていない障害が %1 件あります。</translation>
    </message>
    <message>
        <source>The recovery point “%1” is recorded without its source. Enter where it was agreed.</source>
        <translation>目標復旧地点「%1」の根拠が記録されていません。定めた文書を登録してください。</translation>
    </message>
    <message>
        <source>The report was made for each of %1 events.</source>
        <translation>%1 件のすべてについて報告書を作成しました。</translation>
    </message>
    <message>
        <source>The result was reported on %1.</source>
        <translation>%1 に結果を報告しました。</translation>
    </message>
    <message>
        <source>The role was held on every day.</source>
        <translation>期間中、欠けることなく担当を置きました。</translation>
    </message>
    <message>
        <source>The role was not held as required on: %1. Complete the organisation in the settings.</source>
        <translation>担当が定めどおりに置かれていない日：%1。設定で体制を整えてください。</translation>
    </message>
    <message>
        <source>The scan of today is not done yet. Days done in this month: %1.</source>
        <translation>本日の検査はまだ済んでいません。当月の実施日数：%1 日。</translation>
    </message>
    <message>
        <source>The server is not registered here yet.</source>
        <translation>サーバはまだ登録されていません。</translation>
    </message>
    <message>
        <source>The server is registered.</source>
        <translation>サーバを登録済です。</translation>
    </message>
    <message>
        <source>The server is registered; what is installed was read on %1.</source>
        <translation>サーバを登録済です。構成情報は %1 に取得しました。</translation>
    </message>
    <message>
        <source>The site answered over HTTPS from outside on %1.</source>
        <translation>%1 に、外部からHTTPSで表示できることを確認しました。</translation>
    </message>
    <message>
        <source>The site becomes public on %1.</source>
        <translation>%1 に公開する予定です。</translation>
    </message>
    <message>
        <source>The site is public since %1.</source>
        <translation>%1 に公開済です。</translation>
    </message>
    <message>
        <source>The site is registered here since %1. Of the days before there are no records; confirm them.</source>
        <translation>サイトの登録は %1 です。それ以前の日の記録はありませんので、確認してください。</translation>
    </message>
    <message>
        <source>The site was not registered here yet. Confirm what was kept at that time.</source>
        <translation>当時、サイトは登録されていません。保管していた世代を確認してください。</translation>
    </message>
    <message>
        <source>The sources are not read today yet. Days done in this month: %1.</source>
        <translation>本日の情報の確認はまだ済んでいません。当月の実施日数：%1 日。</translation>
    </message>
    <message>
        <source>The sources were last read on %1. Fetch them, or import a saved file.</source>
        <translation>情報源の最終確認は %1 です。取得するか、保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The state of the antivirus software is not known: %1</source>
        <translation>ウイルス対策ソフトの状態を確認できません：%1</translation>
    </message>
    <message>
        <source>The stored change of the clause %1 cannot be read. Set it anew with “duties set”.</source>
        <translation>条項 %1 の変更内容を読み取れません。duties set で設定し直してください。</translation>
    </message>
    <message>
        <source>The switch is not applied for yet.</source>
        <translation>切替えの申請はまだ行っていません。</translation>
    </message>
    <message>
        <source>The switch was applied for on %1.</source>
        <translation>%1 に切替えを申請しました。</translation>
    </message>
    <message>
        <source>The system was not changed.</source>
        <translation>システム変更はありません。</translation>
    </message>
    <message>
        <source>The take-over of the data is not recorded yet.</source>
        <translation>データの引継ぎはまだ記録されていません。</translation>
    </message>
    <message>
        <source>The term of the contract is not recorded, and no site is registered.</source>
        <translation>契約期間の記録がなく、サイトも登録されていません。</translation>
    </message>
    <message>
        <source>The use of the taken-over data is not decided completely yet.</source>
        <translation>引き継いだデータの利用判断が、まだすべては済んでいません。</translation>
    </message>
    <message>
        <source>Verified generations: data %1, system %2.</source>
        <translation>検証済の世代：データ %1、システム %2。</translation>
    </message>
    <message>
        <source>Vulnerability assessment %1 of %2</source>
        <translation>%2 の脆弱性診断 %1</translation>
    </message>
    <message>
        <source>Watched %1 % of the running time.</source>
        <translation>稼働時間の %1 % を監視しました。</translation>
    </message>
    <message>
        <source>Watched %1 % of the running time. Days with gaps: %2. Confirm what happened in them.</source>
        <translation>稼働時間の %1 % を監視しました。監視空白のある日：%2。その間の状況を確認してください。</translation>
    </message>
    <message>
        <source>“%2” of the clause %1 cannot be meant. Nothing was changed. The format is described in the manual under “duty catalogue”.</source>
        <translation>条項 %1 の「%2」に指定できない値です。何も変更していません。書式は手引きの「条項の一覧」をご覧ください。</translation>
    </message>
    <message>
        <source>“No effect on performance” is proved by a measurement.</source>
        <translation>「性能への影響なし」を実測で確認しています。</translation>
    </message>
    <message>
        <source>“No effect on performance” is set without a measurement. Take a backup with “backup run --measure”, or treat backups as affecting performance.</source>
        <translation>実測の記録がないまま「性能への影響なし」と設定されています。「backup run --measure」で測定するか、「影響あり」として扱ってください。</translation>
    </message>
</context>
<context>
    <name>akimori::incidents::Tr</name>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, clause</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (by day only)</source>
        <translation>%1（日中のみ）</translation>
    </message>
    <message>
        <source>A measure against a recurrence has no owner or no due date.</source>
        <translation>担当か期限のない再発防止策があります。</translation>
    </message>
    <message>
        <source>A measure against a recurrence is not done yet. Record the day on which it was done.</source>
        <translation>完了していない再発防止策があります。完了日を記録してください。</translation>
    </message>
    <message>
        <source>A permanent measure is not done yet. Record the day on which it was done.</source>
        <translation>完了していない恒久対応があります。完了日を記録してください。</translation>
    </message>
    <message>
        <source>An unknown place needs the reason and the next step. Enter them.</source>
        <translation>発生箇所を不明とするには、理由と次の手順が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Contact the city at once</source>
        <translation>市への連絡（直ちに）</translation>
    </message>
    <message numerus="yes">
        <source>Final report within %n open day(s)</source>
        <translation><numerusform>最終報の提出（%n開庁日以内）</numerusform></translation>
    </message>
    <message>
        <source>Going back needs its reason. Say what did not hold.</source>
        <translation>前の状態に戻すには理由が必要です。何が足りなかったかを入力してください。</translation>
    </message>
    <message>
        <source>In any case</source>
        <translation>必ず</translation>
    </message>
    <message numerus="yes">
        <source>It has not been judged for %n minute(s) whether a response is needed.</source>
        <translation><numerusform>%n分間、対応の要否が判断されていません。</numerusform></translation>
    </message>
    <message>
        <source>It is not judged whether a response is needed</source>
        <translation>要否が判断されていないとき</translation>
    </message>
    <message>
        <source>It is not judged whether a response is needed. Judge first.</source>
        <translation>対応の要否が判断されていません。先に判断してください。</translation>
    </message>
    <message>
        <source>It is not recorded what happened.</source>
        <translation>内容（事象）がありません。入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded what proved the restoration. Look at the page or run a scan after the measure and name the result.</source>
        <translation>復旧を何で確認したかがありません。対応のあとにページの確認か改ざん検査を行い、その結果を入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded what was monitored.</source>
        <translation>監視内容がありません。入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded when the service was restored.</source>
        <translation>業務再開日時がありません。入力してください。</translation>
    </message>
    <message>
        <source>It was judged that no response is needed. Judge again before measures are taken.</source>
        <translation>対応不要と判断されています。対応するときは、要否を判断し直してください。</translation>
    </message>
    <message>
        <source>Judge either that a response is required or that it is not.</source>
        <translation>対応が必要か不要かのどちらかを判断してください。</translation>
    </message>
    <message>
        <source>Judge whether a response is needed</source>
        <translation>対応要否の判断（即座）</translation>
    </message>
    <message>
        <source>Measures have begun on %1. Go back to the investigation first.</source>
        <translation>%1 ではすでに対応が始まっています。先に調査に戻してください。</translation>
    </message>
    <message>
        <source>More than %1 steps are no escalation that anybody can follow.</source>
        <translation>連絡の段階が %1 件を超えています。実際に守ることができる数にしてください。</translation>
    </message>
    <message>
        <source>Next report, as announced</source>
        <translation>予告した次報</translation>
    </message>
    <message>
        <source>No action is recorded. Record what was done.</source>
        <translation>対応が記録されていません。実施した対応を記録してください。</translation>
    </message>
    <message>
        <source>No measure against a recurrence is recorded.</source>
        <translation>再発防止策が記録されていません。</translation>
    </message>
    <message>
        <source>No permanent measure is recorded.</source>
        <translation>恒久対応が記録されていません。</translation>
    </message>
    <message>
        <source>Nobody has taken it over</source>
        <translation>引き受けた人がいないとき</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has taken the incident over for %n minute(s).</source>
        <translation><numerusform>%n分間、どの担当者も確認していません。</numerusform></translation>
    </message>
    <message>
        <source>Permanent measure: %1</source>
        <translation>恒久対応：%1</translation>
    </message>
    <message>
        <source>Prevention: %1</source>
        <translation>再発防止：%1</translation>
    </message>
    <message>
        <source>Prompt report on the same day</source>
        <translation>速報の提出（当日中）</translation>
    </message>
    <message>
        <source>Severity %1, %2, after %3 min: %4</source>
        <comment>severity, cause, minutes, audience</comment>
        <translation>影響度 %1、%2、%3 分後：%4</translation>
    </message>
    <message>
        <source>The agreement with the city is longer than %1 characters.</source>
        <translation>市との合意の記載が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The analysis is missing. Enter what happened and why.</source>
        <translation>解析結果がありません。何がなぜ起きたかを入力してください。</translation>
    </message>
    <message>
        <source>The city has not been reached</source>
        <translation>市に連絡できていないとき</translation>
    </message>
    <message numerus="yes">
        <source>The city has not been reached for %n minute(s).</source>
        <translation><numerusform>%n分間、市に連絡がついていません。</numerusform></translation>
    </message>
    <message>
        <source>The city has not been reached yet. Call it and record the contact; nobody there is an attempt only.</source>
        <translation>市にまだ連絡がついていません。電話をして連絡を記録してください。不在は連絡したことになりません。</translation>
    </message>
    <message>
        <source>The direct cause is missing.</source>
        <translation>直接原因がありません。入力してください。</translation>
    </message>
    <message>
        <source>The final report has not been sent to the city. Send it and record when and how.</source>
        <translation>最終報を市に提出していません。提出し、日時と方法を記録してください。</translation>
    </message>
    <message>
        <source>The hours in which one may ring end before they begin. Correct them.</source>
        <translation>連絡してよい時間帯の終わりが始まりより前です。訂正してください。</translation>
    </message>
    <message>
        <source>The incident %1 cannot become “%2” yet. %3</source>
        <translation>事案 %1 はまだ「%2」にできません。%3</translation>
    </message>
    <message>
        <source>The incident %1 is closed. When it happens again, a new incident is opened.</source>
        <translation>事案 %1 は完了しています。再び起きたときは新しい事案になります。</translation>
    </message>
    <message>
        <source>The incident %1 is closed; nothing is to be judged.</source>
        <translation>事案 %1 は完了しているため、要否は判断できません。</translation>
    </message>
    <message>
        <source>The incident %1 is in the state “%2” already. Choose a later one.</source>
        <translation>事案 %1 はすでに「%2」です。先の状態を選んでください。</translation>
    </message>
    <message>
        <source>The intrusion route is not described. Enter what it was and how it was closed.</source>
        <translation>侵入経路の説明がありません。どの経路で、どのように塞いだかを入力してください。</translation>
    </message>
    <message>
        <source>The intrusion route is not identified. A restored page alone is no restoration: whoever came in can come again. Identify the route, or have the manager judge that it cannot be determined.</source>
        <translation>侵入経路が未特定です。ページを戻しただけでは復旧になりません（同じ経路から再び侵入されるおそれがあります）。侵入経路を特定するか、特定できないことを運用保守担当管理者が判断してください。</translation>
    </message>
    <message>
        <source>The place of the fault is not named. Enter it, also as a candidate.</source>
        <translation>発生箇所が入力されていません。候補でもよいので入力してください。</translation>
    </message>
    <message>
        <source>The provisional measure is not described. Enter it.</source>
        <translation>暫定対応の内容がありません。入力してください。</translation>
    </message>
    <message>
        <source>The root cause is missing.</source>
        <translation>根本原因がありません。入力してください。</translation>
    </message>
    <message>
        <source>The scope of the impact is not recorded.</source>
        <translation>影響範囲がありません。入力してください。</translation>
    </message>
    <message>
        <source>The text of the telephone script is missing in this program.</source>
        <translation>このプログラムに電話連絡の読み上げ文がありません。入れ直してください。</translation>
    </message>
    <message>
        <source>The time of the provisional measure is missing.</source>
        <translation>暫定対応の日時がありません。入力してください。</translation>
    </message>
    <message>
        <source>This severity is reported to you in any case.</source>
        <translation>この影響度の事案は必ずお知らせします。</translation>
    </message>
    <message>
        <source>This step is there twice: %1</source>
        <translation>同じ段階が重複しています：%1</translation>
    </message>
    <message>
        <source>“%1” does not lie behind. Choose an earlier state.</source>
        <translation>「%1」は前の状態ではありません。前の状態を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no time of day for “%2”. Enter it as 07:00.</source>
        <translation>「%1」は「%2」の時刻として読めません。07:00 の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” must be from 0 minutes to 7 days.</source>
        <translation>「%1」は0分から7日（10080分）までで指定してください。</translation>
    </message>
    <message>
        <source>“No response required” needs its reason. It is reported to the city.</source>
        <translation>対応不要とするには理由が必要です。理由は市に報告されます。</translation>
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
        <source>A page that other pages link to has disappeared</source>
        <translation>ほかのページからリンクされているページがなくなりました</translation>
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
        <source>A quote that is never closed makes what follows part of an address on another host: the text of the page, and what it holds for the visitor, is sent there.</source>
        <translation>引用符が閉じられていないため、後に続く内容が外部ホストのアドレスの一部になります。ページの文章や閲覧者向けの情報がそのホストへ送られます。</translation>
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
        <source>Ask who added the link. If nobody did, restore the page and preserve the evidence.</source>
        <translation>リンクを追加した人を確認してください。心当たりがなければ、証拠を保全し、ページを正常版に戻してください。</translation>
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
        <source>Code attached to an approved script</source>
        <translation>承認済みスクリプトへのコードの追記</translation>
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
        <source>Link to a program on a foreign host</source>
        <translation>外部サイトの実行ファイルへのリンク</translation>
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
        <source>Many files changed at once without approval</source>
        <translation>未承認の変更が短時間に多数あります</translation>
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
        <source>Page that carries a hidden download</source>
        <translation>隠したファイルをダウンロードさせるページ</translation>
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
        <source>Restore the page and search the other pages for the same attributes.</source>
        <translation>ページを正常版に戻し、同じ属性がほかのページにないか確認してください。</translation>
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
        <source>Script address put together from attributes</source>
        <translation>属性から組み立てられたスクリプトの参照先</translation>
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
        <source>Take the page down at once, preserve it as evidence and report it to the city.</source>
        <translation>ページを直ちに公開停止し、証拠として保全したうえで、市へ報告してください。</translation>
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
        <source>The address of the script stands in pieces in the page, so that nobody finds it by searching for the host.</source>
        <translation>スクリプトの参照先がページ内に分割して書かれており、ホスト名で検索しても見つからないようになっています。</translation>
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
        <source>The file has been emptied</source>
        <translation>ファイルが空になりました</translation>
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
        <source>The file is put together in the visitor's browser, so that no filter on the way sees it. Malware is handed out like this in the name of offices.</source>
        <translation>ファイルが閲覧者のブラウザー内で組み立てられるため、途中の検査を通り抜けます。官公庁をかたるマルウェアの配布に使われる手口です。</translation>
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
        <source>Unclosed address that takes the page along</source>
        <translation>閉じられていないアドレス（後続の内容の持ち出し）</translation>
    </message>
    <message>
        <source>Visitors of the city's page are led to another site without doing anything.</source>
        <translation>閲覧者が何も操作しなくても、別のサイトへ移動します。</translation>
    </message>
    <message>
        <source>Visitors trust what the city's page offers for download. Attackers lead them to programs of their own.</source>
        <translation>閲覧者は市のページからのダウンロードを信用します。攻撃者は不正なプログラムへ誘導します。</translation>
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
        <source>%1 entries of the former version that a restore keeps on the server were left out. Confirm the restore to remove them.</source>
        <translation>復元の際にサーバへ残した以前の版の%1件を、検査の対象から除きました。復元を確定すると削除されます。</translation>
    </message>
    <message>
        <source>%1 lines of rules.</source>
        <translation>規則は%1行です。</translation>
    </message>
    <message>
        <source>%1 names are not public.</source>
        <translation>確認した%1個の名前は、いずれも公開されていません。</translation>
    </message>
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
        <source>Access rights of files</source>
        <translation>公開ファイルのアクセス制御</translation>
    </message>
    <message>
        <source>Accounts besides root have the rights of root. Find out why.</source>
        <translation>root以外に管理者権限を持つアカウントがあります。理由を確認してください。</translation>
    </message>
    <message>
        <source>Accounts without a password. Lock them.</source>
        <translation>パスワードのないアカウントがあります。ロックしてください。</translation>
    </message>
    <message>
        <source>Added without approval</source>
        <translation>未承認の追加です</translation>
    </message>
    <message>
        <source>Address %1 of the name serves something else</source>
        <translation>アドレス%1から別の内容が配信されています</translation>
    </message>
    <message>
        <source>All pages are static HTML; forms and inline scripts are watched by the tamper scan.</source>
        <translation>全ページが静的HTMLです。フォームとスクリプトは改ざん検査で確認しています。</translation>
    </message>
    <message>
        <source>An answer header leads visitors to a foreign host</source>
        <translation>応答ヘッダが閲覧者を外部のサイトへ誘導しています</translation>
    </message>
    <message>
        <source>Attach the provider's paper on who is responsible for what.</source>
        <translation>事業者の責任範囲を示す資料を添付してください。</translation>
    </message>
    <message>
        <source>Attacks detected and stopped</source>
        <translation>不正な通信の検知・遮断</translation>
    </message>
    <message>
        <source>Became another kind of file</source>
        <translation>ファイルの種類が変わりました</translation>
    </message>
    <message>
        <source>Check at the provider that only 80, 443 and the maintenance port are let through.</source>
        <translation>80番、443番、保守用のポートだけが通過できることを事業者側で確認してください。</translation>
    </message>
    <message>
        <source>Check that each of these services is needed.</source>
        <translation>これらのサービスがすべて必要か確認してください。</translation>
    </message>
    <message>
        <source>Compare these login accounts with the list of people.</source>
        <translation>ログインできるアカウントを体制表と照合してください。</translation>
    </message>
    <message>
        <source>Comparing the addresses of the name</source>
        <translation>ホスト名の各アドレスを比較しています</translation>
    </message>
    <message>
        <source>Comparing with the baseline</source>
        <translation>基準と比較しています</translation>
    </message>
    <message>
        <source>Complete the settings of the web server.</source>
        <translation>Webサーバの設定を見直してください。</translation>
    </message>
    <message>
        <source>Contents changed without approval</source>
        <translation>未承認の内容変更です</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>パソコンのブラウザ</translation>
    </message>
    <message>
        <source>Desktop browser with the cookies of an earlier visit</source>
        <translation>パソコンのブラウザ（過去の閲覧のCookieあり）</translation>
    </message>
    <message>
        <source>Desktop browser, coming from a search engine</source>
        <translation>パソコンのブラウザ（検索サイト経由）</translation>
    </message>
    <message>
        <source>Do not tell versions (nginx: server_tokens off; Apache: ServerTokens Prod, ServerSignature Off).</source>
        <translation>バージョンを表示しないように設定してください（nginx：server_tokens off、Apache：ServerTokens ProdとServerSignature Off）。</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>通信の暗号化</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>From outside: %1</source>
        <translation>外部からの確認：%1</translation>
    </message>
    <message>
        <source>From outside: address %1 could not be asked. %2</source>
        <translation>外部からの確認：アドレス%1に接続できませんでした。%2</translation>
    </message>
    <message>
        <source>From outside: no public address is known for this document root (%1 files).</source>
        <translation>外部からの確認：この公開ディレクトリの公開URLが登録されていません（%1ファイル）。</translation>
    </message>
    <message>
        <source>Inspecting what changed</source>
        <translation>変更された内容を検査しています</translation>
    </message>
    <message>
        <source>Its contents could not be read for the inspection. %1</source>
        <translation>検査のために内容を読み取れませんでした。%1</translation>
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
        <source>Learning what is normal for the site</source>
        <translation>サイトの平常の状態を学習しています</translation>
    </message>
    <message>
        <source>Let only keys log in, and nobody as root (sshd_config).</source>
        <translation>鍵によるログインのみとし、rootのログインを禁止してください（sshd_config）。</translation>
    </message>
    <message>
        <source>Link target changed without approval</source>
        <translation>未承認のリンク先変更です</translation>
    </message>
    <message>
        <source>Logs of network devices</source>
        <translation>ネットワーク機器のログ</translation>
    </message>
    <message>
        <source>Logs of the application</source>
        <translation>ウェブアプリケーションのログ</translation>
    </message>
    <message>
        <source>Logs of the web server</source>
        <translation>ウェブサーバのログ</translation>
    </message>
    <message>
        <source>Look for pages that nothing links to any more and ask the city whether they may go.</source>
        <translation>どこからもリンクされていないページを探し、削除してよいか市へ確認してください。</translation>
    </message>
    <message>
        <source>Looking at the site from outside</source>
        <translation>外部からサイトを確認しています</translation>
    </message>
    <message>
        <source>Many files changed at once without approval</source>
        <translation>未承認の変更が短時間に多数あります</translation>
    </message>
    <message>
        <source>Measures against unlawful logins</source>
        <translation>不正ログイン対策</translation>
    </message>
    <message>
        <source>Needless traffic stopped at the boundary</source>
        <translation>境界での不要な通信の遮断</translation>
    </message>
    <message>
        <source>No accounts that are not needed</source>
        <translation>不要なアカウントの削除</translation>
    </message>
    <message>
        <source>No assessment by a third party within a year is recorded (S-13).</source>
        <translation>1年以内の第三者による脆弱性診断の記録がありません。</translation>
    </message>
    <message>
        <source>No files that must not be public</source>
        <translation>公開すべきでないファイルの確認</translation>
    </message>
    <message>
        <source>No log of the web server was seen at the usual places.</source>
        <translation>通常の場所にWebサーバのログが見つかりません。</translation>
    </message>
    <message>
        <source>No needless error messages</source>
        <translation>不要なエラーメッセージの抑止</translation>
    </message>
    <message>
        <source>No pages that are not needed</source>
        <translation>不要なページの確認</translation>
    </message>
    <message>
        <source>No rule refuses anything. Let only the needed ports in.</source>
        <translation>通信を拒否する規則がありません。必要なポートだけを許可してください。</translation>
    </message>
    <message>
        <source>No services that are not needed</source>
        <translation>不要なサービスの停止</translation>
    </message>
    <message>
        <source>No simple passwords</source>
        <translation>単純なパスワードの禁止</translation>
    </message>
    <message>
        <source>Nothing below the document roots is writable for everybody.</source>
        <translation>公開ディレクトリに、誰でも書込みできるファイルはありません。</translation>
    </message>
    <message>
        <source>Nothing could be seen under the document roots, so this state is not made the baseline. Check the permissions of the login user.</source>
        <translation>公開ディレクトリの下を確認できませんでした。この状態は基準にしません。ログインユーザの権限を確認してください。</translation>
    </message>
    <message>
        <source>Nothing stops repeated attacks (fail2ban, WAF). Agree with the city whether it is needed.</source>
        <translation>繰り返しの攻撃を止める仕組み（fail2ban、WAF）がありません。必要性を市と協議してください。</translation>
    </message>
    <message>
        <source>Only keys log in.</source>
        <translation>鍵によるログインのみです。</translation>
    </message>
    <message>
        <source>Operating system and server software up to date</source>
        <translation>OS・サーバソフトの更新</translation>
    </message>
    <message>
        <source>Owner changed without approval</source>
        <translation>未承認の所有者変更です</translation>
    </message>
    <message>
        <source>Packages are matched with the advisories.</source>
        <translation>パッケージと脆弱性情報を照合しています。</translation>
    </message>
    <message>
        <source>Pages made without weaknesses</source>
        <translation>ウェブページの作り方の脆弱性対策</translation>
    </message>
    <message>
        <source>Passwords log in. Check their length and that nobody shares them.</source>
        <translation>パスワードでログインできます。長さと共用の有無を確認してください。</translation>
    </message>
    <message>
        <source>Permissions changed without approval</source>
        <translation>未承認の権限変更です</translation>
    </message>
    <message>
        <source>Regular assessment by a third party</source>
        <translation>定期的なセキュリティ検査</translation>
    </message>
    <message>
        <source>Removed without approval</source>
        <translation>未承認の削除です</translation>
    </message>
    <message>
        <source>Responsibilities in the cloud</source>
        <translation>クラウドの責任範囲</translation>
    </message>
    <message>
        <source>Runs with its owner's rights (setuid or setgid)</source>
        <translation>所有者の権限で実行されます（setuidまたはsetgid）</translation>
    </message>
    <message>
        <source>Search engine's crawler</source>
        <translation>検索サイトの巡回プログラム</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Smartphone, coming from a search engine</source>
        <translation>スマートフォン（検索サイト経由）</translation>
    </message>
    <message>
        <source>Software of the pages up to date</source>
        <translation>構成ソフトウェアの脆弱性対策</translation>
    </message>
    <message>
        <source>Some visitors get something else: %1</source>
        <translation>一部の閲覧者に別の内容が配信されています（%1）</translation>
    </message>
    <message>
        <source>Stop what the site does not need, or let it listen on this machine only.</source>
        <translation>サイトに不要なサービスを停止するか、サーバ内からのみ接続できるようにしてください。</translation>
    </message>
    <message>
        <source>Switch the listing of folders off.</source>
        <translation>フォルダーの一覧表示を無効にしてください。</translation>
    </message>
    <message>
        <source>Take the right to write from everybody (chmod o-w).</source>
        <translation>誰でも書込みできる権限を外してください（chmod o-w）。</translation>
    </message>
    <message>
        <source>Take these files out of the document root.</source>
        <translation>これらのファイルを公開ディレクトリから取り除いてください。</translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be looked up. %3</source>
        <translation>%2の%1レコードを調べられませんでした。%3</translation>
    </message>
    <message>
        <source>The DNS answers something else than before</source>
        <translation>DNSの応答が以前と異なります</translation>
    </message>
    <message>
        <source>The address leads to another approved page of the site</source>
        <translation>このURLは、サイト内の別の承認済みページへ転送されます</translation>
    </message>
    <message>
        <source>The address redirects in a circle or too often.</source>
        <translation>転送が循環しているか、回数が多すぎます。</translation>
    </message>
    <message>
        <source>The addresses of %1 could not be looked up (%2).</source>
        <translation>%1のアドレスを調べられませんでした（%2）。</translation>
    </message>
    <message>
        <source>The answer came compressed (%1) although it was not asked for, so it could not be compared.</source>
        <translation>要求していない圧縮形式（%1）で応答があり、照合できませんでした。</translation>
    </message>
    <message>
        <source>The answer is more than %1 bytes longer than the approved version and was cut off.</source>
        <translation>応答が承認版より%1バイト以上長いため、受信を打ち切りました。</translation>
    </message>
    <message>
        <source>The approved file is not served to visitors</source>
        <translation>承認したファイルが閲覧者に配信されていません</translation>
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
        <source>The certificate is another one than before</source>
        <translation>証明書が以前のものと異なります</translation>
    </message>
    <message>
        <source>The certificate is good for %1 days.</source>
        <translation>証明書の残り日数は%1日です。</translation>
    </message>
    <message>
        <source>The contents that arrived are not those that the server hashed: the file is being changed, or the server's programs do not tell the truth. Scan again in distrust mode.</source>
        <translation>受信した内容が、サーバの計算したハッシュ値と一致しません。ファイルが変更中であるか、サーバのプログラムが正しく動作していないおそれがあります。不信モードで再度検査してください。</translation>
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
        <source>The file %1, which tells what is normal for the site, is damaged. Approve the baseline again so that it is learned anew.</source>
        <translation>サイトの平常の状態を記録したファイル%1が壊れています。基準を改めて承認して、学習し直してください。</translation>
    </message>
    <message>
        <source>The file has been emptied</source>
        <translation>ファイルが空になりました</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, so its contents were only compared, not inspected.</source>
        <translation>ファイルが%1MiBを超えるため、照合のみ行い、内容は検査していません。</translation>
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
        <source>The file on the server is the approved one, but visitors get something else</source>
        <translation>サーバ上のファイルは承認版と一致しますが、閲覧者には別の内容が配信されています</translation>
    </message>
    <message>
        <source>The helper program akimori-inspect is missing, so what is normal for the site could not be learned. Install the program again.</source>
        <translation>補助プログラムakimori-inspectがないため、サイトの平常の状態を学習できません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The login user may not see this. Allow the command by sudo, or check it by hand.</source>
        <translation>ログインユーザーの権限では確認できません。sudoで許可するか、直接確認してください。</translation>
    </message>
    <message>
        <source>The logs are not rotated; they will fill the disk.</source>
        <translation>ログの世代管理（ローテーション）がされていません。ディスクが満杯になるおそれがあります。</translation>
    </message>
    <message>
        <source>The logs of network devices are the provider's. Ask once a year whether and how long they are kept.</source>
        <translation>ネットワーク機器のログは事業者が管理しています。保存の有無と期間を年1回確認してください。</translation>
    </message>
    <message>
        <source>The packages were not read for more than a month. Fetch them on the page “Advisories”.</source>
        <translation>パッケージの情報が1か月以上取得されていません。「脆弱性情報」の画面で取得してください。</translation>
    </message>
    <message>
        <source>The page changes with every request, so the views cannot be compared.</source>
        <translation>アクセスのたびに内容が変わるページのため、閲覧条件ごとの比較ができません。</translation>
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
        <source>The server did not answer this question.</source>
        <translation>サーバから回答が得られませんでした。</translation>
    </message>
    <message>
        <source>The site %1 has no document root, so nothing can be scanned. Enter one on the page of the site.</source>
        <translation>サイト %1 に公開ディレクトリが設定されていません。検査を行えません。サイトの画面で設定してください。</translation>
    </message>
    <message>
        <source>The site has no application of its own.</source>
        <translation>独自のアプリケーションはありません。</translation>
    </message>
    <message>
        <source>The site is published without encryption. Offer https.</source>
        <translation>暗号化されていません。httpsで公開してください。</translation>
    </message>
    <message>
        <source>The site “%1” has no public address (http or https), so it cannot be looked at from outside. Enter one on the page of the site.</source>
        <translation>サイト「%1」に公開URL（httpまたはhttps）が登録されていないため、外部からの確認ができません。サイトの画面で登録してください。</translation>
    </message>
    <message>
        <source>The view from outside reached its limit of %1 requests.</source>
        <translation>外部からの確認が要求数の上限（%1件）に達しました。</translation>
    </message>
    <message>
        <source>The view from outside reached its time limit of %1 minutes.</source>
        <translation>外部からの確認が制限時間（%1分）に達しました。</translation>
    </message>
    <message>
        <source>The web server answered %1.</source>
        <translation>Webサーバが%1を応答しました。</translation>
    </message>
    <message>
        <source>The web server answers for pages that do not exist</source>
        <translation>存在しないURLに正常な応答が返ります</translation>
    </message>
    <message>
        <source>The web server's answer headers changed</source>
        <translation>Webサーバの応答ヘッダが変わりました</translation>
    </message>
    <message>
        <source>Visitors are sent to a foreign host</source>
        <translation>閲覧者が外部のサイトへ転送されます</translation>
    </message>
    <message>
        <source>Visitors do not get the approved version</source>
        <translation>閲覧者に承認版と異なる内容が配信されています</translation>
    </message>
    <message>
        <source>Writable for everybody</source>
        <translation>だれでも書き込める権限です</translation>
    </message>
    <message>
        <source>http does not lead to https</source>
        <translation>httpからhttpsへ転送されない</translation>
    </message>
    <message>
        <source>no Strict-Transport-Security header</source>
        <translation>Strict-Transport-Securityヘッダがない</translation>
    </message>
    <message>
        <source>the certificate ends in %1 days</source>
        <translation>証明書の有効期限まで%1日</translation>
    </message>
    <message>
        <source>“%1” is no identifier of a site, baseline or scan.</source>
        <translation>「%1」は、サイト・基準・検査の識別子ではありません。正しい識別子を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no known normalisation. Use %2.</source>
        <translation>「%1」という正規化はありません。%2のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>akimori::ledger::Tr</name>
    <message>
        <source>%1 is not in the ledger. Update the view and choose an existing one.</source>
        <translation>%1は台帳にありません。何も記録していません。表示を更新し、台帳にあるものを選んでください。</translation>
    </message>
    <message>
        <source>A change record in the ledger is damaged. Take the ledger from the second copy.</source>
        <translation>台帳の変更作業の記録が壊れています。二次保管から台帳を取り出してください。</translation>
    </message>
    <message>
        <source>Qt's driver for SQLite is missing on this computer, so the ledger was not opened. Install libqt6sql6-sqlite (on Windows: install Akimori again).</source>
        <translation>このコンピューターに Qt の SQLite ドライバがないため、台帳を開いていません。libqt6sql6-sqlite をインストールしてください（Windows では、アキモリをインストールし直してください）。</translation>
    </message>
    <message>
        <source>Revision %1 of the monitor items</source>
        <translation>監視項目一覧表の第%1版</translation>
    </message>
    <message>
        <source>The alert “%1”</source>
        <translation>通知「%1」</translation>
    </message>
    <message>
        <source>The allowance %1</source>
        <translation>許可%1</translation>
    </message>
    <message>
        <source>The antivirus loan %1</source>
        <translation>ウイルス対策ソフトの貸与記録%1</translation>
    </message>
    <message>
        <source>The assessment %1</source>
        <translation>年次脆弱性診断 %1</translation>
    </message>
    <message>
        <source>The baseline %1</source>
        <translation>基準%1</translation>
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
        <source>The consultation %1</source>
        <translation>協議記録「%1」</translation>
    </message>
    <message>
        <source>The consultation %1 is recorded already. Use another number.</source>
        <translation>協議記録「%1」はすでにあります。何も記録していません。別の番号を使ってください。</translation>
    </message>
    <message>
        <source>The copy %1 of the ledger could not be written.</source>
        <translation>台帳の写し「%1」を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The daily record %1</source>
        <translation>日報 %1</translation>
    </message>
    <message>
        <source>The daily record %1 is signed and stays as it is. Do another round for what came later.</source>
        <translation>日報 %1 は確認済のため変更できません。後から生じたことは、改めて点検を行って記録してください。</translation>
    </message>
    <message>
        <source>The exemption of %1</source>
        <translation>%1の対象外の記録</translation>
    </message>
    <message>
        <source>The file of monitoring samples %1 could not be made.</source>
        <translation>監視データのファイル %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>The file of monitoring samples %1 was written by a newer Akimori. Install the newer Akimori on this computer.</source>
        <translation>監視データのファイル %1 は、新しい版のアキモリで書き込まれています。このコンピュータのアキモリを新しい版に更新してください。</translation>
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
        <source>The incident %1</source>
        <translation>事案 %1</translation>
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
        <source>The maintenance window %1</source>
        <translation>計画停止・保守 %1</translation>
    </message>
    <message>
        <source>The message to %1</source>
        <translation>%1 あてのメール</translation>
    </message>
    <message>
        <source>The monitor item %1</source>
        <translation>監視項目 %1</translation>
    </message>
    <message>
        <source>The paper %1, edition %2, is issued already. Correct it with a new edition.</source>
        <translation>文書「%1」の第 %2 版はすでに発行されています。何も記録していません。訂正する場合は新しい版を発行してください。</translation>
    </message>
    <message>
        <source>The person “%1”</source>
        <translation>「%1」さん</translation>
    </message>
    <message>
        <source>The plan of the DNS switch of %1</source>
        <translation>%1 のDNS切替計画</translation>
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
        <source>There is no incident “%1”. “incident list” shows the numbers.</source>
        <translation>事案「%1」はありません。番号は「incident list」で確認できます。</translation>
    </message>
    <message>
        <source>There is no take-over “%1” in the ledger.</source>
        <translation>台帳に引継ぎ「%1」はありません。</translation>
    </message>
    <message>
        <source>This Akimori is built with an incomplete set of ledger steps. Please install it anew.</source>
        <translation>このアキモリには、台帳を更新する手順の一部が含まれていません。台帳は変更していません。アキモリをインストールし直してください。</translation>
    </message>
    <message>
        <source>This change of state belongs to an incident already.</source>
        <translation>この状態の変化は、すでに別の事案に結び付いています。事案の内容を確認してください。</translation>
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
        <source>The configuration includes “%1”, which was not read. Logs that are named only there are not known: name them with --path.</source>
        <translation>設定ファイルが取り込んでいる「%1」は読んでいません。そこだけに書かれたログは把握できませんので、--path で指定してください。</translation>
    </message>
    <message>
        <source>The configuration names logs of the form %1, but there is no such file.</source>
        <translation>設定に %1 という形のログが書かれていますが、該当するファイルはありません。</translation>
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
    <name>akimori::monitoring::Tr</name>
    <message>
        <source> (stopped at the limit; the rest is not checked)</source>
        <translation>（上限で打ち切り。残りは未確認）</translation>
    </message>
    <message>
        <source> (too few to judge)</source>
        <translation>（件数が少ないため判定しない）</translation>
    </message>
    <message>
        <source>%1 % of the life span used</source>
        <translation>寿命の%1 %を使用</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>door, port, open or not</comment>
        <translation>%1（%2番）：%3</translation>
    </message>
    <message>
        <source>%1 (for reference)</source>
        <translation>%1（参考値）</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1（%2 からのリンク）</translation>
    </message>
    <message>
        <source>%1 GiB of %2 GiB free</source>
        <translation>%2 GiB中 %1 GiB空き</translation>
    </message>
    <message>
        <source>%1 MiB of %2 MiB available</source>
        <translation>%2 MiB中 %1 MiB利用可能</translation>
    </message>
    <message>
        <source>%1 MiB of swap in use</source>
        <translation>スワップ %1 MiB使用</translation>
    </message>
    <message>
        <source>%1 addresses checked</source>
        <translation>%1件を確認</translation>
    </message>
    <message>
        <source>%1 answers, %2 with 4xx, %3 with 5xx</source>
        <translation>応答 %1件、うち4xx %2件、5xx %3件</translation>
    </message>
    <message>
        <source>%1 corrected, %2 uncorrected errors since the last visit</source>
        <translation>前回以降の訂正済エラー %1件、訂正不能エラー %2件</translation>
    </message>
    <message>
        <source>%1 does not answer, so visitors who type the address do not arrive.</source>
        <translation>%1 が応答しないため、アドレスを入力した利用者が到達できません。</translation>
    </message>
    <message>
        <source>%1 errors since the last visit</source>
        <translation>前回以降のエラー %1件</translation>
    </message>
    <message>
        <source>%1 inodes free</source>
        <translation>inodeの空き %1</translation>
    </message>
    <message>
        <source>%1 is not among the expected addresses.</source>
        <translation>%1 は登録された正しいアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 media errors</source>
        <translation>メディアエラー %1件</translation>
    </message>
    <message>
        <source>%1 members are missing</source>
        <translation>構成ディスク %1台が欠落</translation>
    </message>
    <message>
        <source>%1 mismatches</source>
        <translation>不一致 %1件</translation>
    </message>
    <message>
        <source>%1 of %2 parts read</source>
        <translation>%2件中 %1件を取得</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>プロセス %1個</translation>
    </message>
    <message>
        <source>%1 processes killed for want of memory since the last visit</source>
        <translation>前回以降、メモリ不足により強制終了されたプロセス %1個</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 ℃</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1、有効期限 %2</translation>
    </message>
    <message>
        <source>, but it is not synchronised with a time server</source>
        <translation>（時刻サーバと同期していません）</translation>
    </message>
    <message>
        <source>, pressure: %1</source>
        <translation>、プレッシャー：%1</translation>
    </message>
    <message>
        <source>, synchronised</source>
        <translation>、時刻同期済み</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1以上</translation>
    </message>
    <message>
        <source>; approved but closed: %1</source>
        <translation>。承認済みだが閉じているポート：%1</translation>
    </message>
    <message>
        <source>; broken: %1</source>
        <translation>。リンク切れ：%1</translation>
    </message>
    <message>
        <source>; cannot be loaded: %1</source>
        <translation>。読み込めない部品：%1</translation>
    </message>
    <message>
        <source>; the version is shown: %1</source>
        <translation>。製品の版が表示されています：%1</translation>
    </message>
    <message>
        <source>A and AAAA records by this computer's name server</source>
        <translation>このコンピュータのDNSサーバによるA・AAAAレコードの照会</translation>
    </message>
    <message>
        <source>A clock was set while the server was measured.</source>
        <translation>測定中に時計が変更されたため、時刻のずれを判定できませんでした。</translation>
    </message>
    <message>
        <source>A configuration that does not load takes the site down at the next restart.</source>
        <translation>設定に誤りがあると、次の再起動でホームページが停止するため。</translation>
    </message>
    <message>
        <source>A full disk stops publishing, logging and the web server itself.</source>
        <translation>ディスクが満杯になると、公開反映、ログの記録、Webサーバ自体が止まるため。</translation>
    </message>
    <message>
        <source>A heavy page is slow on telephones, and in a disaster it overloads the server.</source>
        <translation>容量の大きいページは携帯端末で遅く、災害時にはサーバの負荷となるため。</translation>
    </message>
    <message>
        <source>A mirror that lost a disk works on in silence until the second one fails.</source>
        <translation>ミラーの片方が故障しても動き続け、残りの故障まで気づけないため。</translation>
    </message>
    <message>
        <source>A name that leads elsewhere sends the citizens to somebody else's server.</source>
        <translation>名前解決が変わると、市民が別のサーバへ誘導されるため。</translation>
    </message>
    <message>
        <source>A port that nobody approved is a forgotten service or an intruder.</source>
        <translation>承認していないポートは、停止し忘れたサービスや不正侵入のおそれがあるため。</translation>
    </message>
    <message>
        <source>A renewed file that the web server has not loaded, or a renewal that failed, shows here.</source>
        <translation>更新した証明書の読み込み漏れや、更新の失敗を把握するため。</translation>
    </message>
    <message>
        <source>A restart that nobody ordered is a fault of power, hardware or kernel.</source>
        <translation>指示のない再起動は、電源、機器、カーネルの障害であるため。</translation>
    </message>
    <message>
        <source>A server that is busy all the time answers slowly or not at all.</source>
        <translation>高負荷が続くと、応答の遅延や停止につながるため。</translation>
    </message>
    <message>
        <source>A virtual server (%1) has no hardware of its own. The provider's notices are the evidence; record them with the procured item.</source>
        <translation>仮想サーバ（%1）のため、固有のハードウェアはありません。事業者からの通知を根拠とし、調達品目台帳に記録してください。</translation>
    </message>
    <message>
        <source>An update of the kernel works only after a restart.</source>
        <translation>カーネルの更新は再起動後に有効になるため。</translation>
    </message>
    <message>
        <source>Answer of the site</source>
        <translation>ホームページの応答</translation>
    </message>
    <message>
        <source>Availability = up / (up + down). Each measurement counts until the next one, for at most two intervals; what lies between is a gap. Unknown, maintenance, planned outages and gaps are left out and shown apart. Coverage = observed / (running time without planned outages); below 95 % the figure is for reference only. What the server knows about a gap never counts as monitoring.</source>
        <translation>稼働率＝稼働時間÷（稼働時間＋停止時間）。各測定は次の測定まで（監視間隔の2倍を上限）有効とし、それを超える時間は監視空白とします。不明、保守、計画停止、監視空白は算入せず、別に示します。監視カバー率＝測定できた時間÷（稼働すべき時間から計画停止を除いた時間）。95 %を下回る場合、稼働率は参考値とします。監視空白についてサーバの記録から分かる事項は、監視の実施に含めません。</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Check from another line, then the server, then call the city at once.</source>
        <translation>別の回線からの表示、次にサーバを確認し、直ちに市へ連絡する。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Configuration of the web server</source>
        <translation>Webサーバの設定</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNSの応答</translation>
    </message>
    <message>
        <source>Disk self-test (SMART)</source>
        <translation>ディスクの自己診断（SMART）</translation>
    </message>
    <message>
        <source>Disk usage</source>
        <translation>ディスク使用率</translation>
    </message>
    <message>
        <source>Disks announce their failure days before it comes.</source>
        <translation>ディスクの故障は数日前に兆候が現れるため。</translation>
    </message>
    <message>
        <source>Error rate in the access log</source>
        <translation>アクセスログのエラー率</translation>
    </message>
    <message>
        <source>Errors of disks, file systems and memory stand there before anything else fails.</source>
        <translation>ディスク、ファイルシステム、メモリの異常が最初に記録されるため。</translation>
    </message>
    <message>
        <source>Failed units</source>
        <translation>失敗したサービス</translation>
    </message>
    <message>
        <source>Find out which program listens there, close it, and ask the manager before approving it.</source>
        <translation>待ち受けているプログラムを特定して閉じる。承認する場合は管理者の判断を受ける。</translation>
    </message>
    <message>
        <source>HTTP from outside, step by step, from http to the site's address</source>
        <translation>外部からのHTTP（httpから公開URLまでの転送を1段ずつ確認）</translation>
    </message>
    <message>
        <source>HTTP from outside: headers of the top page</source>
        <translation>外部からのHTTP（トップページのヘッダ）</translation>
    </message>
    <message>
        <source>HTTP from outside: the pages of the site, link by link</source>
        <translation>外部からのHTTP（サイト内のリンクを順に確認）</translation>
    </message>
    <message>
        <source>HTTP from outside: the top page and all it loads</source>
        <translation>外部からのHTTP（トップページと読み込まれる部品）</translation>
    </message>
    <message>
        <source>HTTP(S) from outside, IPv4 and IPv6 apart: status, keywords, response time</source>
        <translation>外部からのHTTP(S)（IPv4・IPv6別：状態コード、キーワード、応答時間）</translation>
    </message>
    <message>
        <source>Heat and corrected memory errors announce failures of the hardware.</source>
        <translation>温度上昇やメモリの訂正エラーは、機器故障の予兆であるため。</translation>
    </message>
    <message>
        <source>Inode usage</source>
        <translation>inode使用率</translation>
    </message>
    <message>
        <source>It is no longer reported. If it was removed on purpose, forget it.</source>
        <translation>対象がサーバから報告されなくなりました。意図して取り除いた場合は、監視対象から外してください。</translation>
    </message>
    <message>
        <source>Kernel errors</source>
        <translation>カーネルのエラー</translation>
    </message>
    <message>
        <source>Links that lead nowhere are complaints of tomorrow, and show lost files.</source>
        <translation>リンク切れは苦情の原因となり、ファイルの消失も示すため。</translation>
    </message>
    <message>
        <source>Listening ports</source>
        <translation>待受けポート</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Logs with a wrong time are no evidence, and certificates fail.</source>
        <translation>時刻が誤っているとログが証拠にならず、証明書の検証も失敗するため。</translation>
    </message>
    <message>
        <source>Look at the measured value and its course, judge whether action is needed, and record it.</source>
        <translation>測定値と推移を確認し、対応の要否を判断して記録する。</translation>
    </message>
    <message>
        <source>Look at the provider's status page and console, then call the provider.</source>
        <translation>事業者の稼働情報と管理画面を確認し、事業者へ連絡する。</translation>
    </message>
    <message>
        <source>Memory and swap</source>
        <translation>メモリ・スワップ</translation>
    </message>
    <message>
        <source>Neither nginx nor Apache is on the server.</source>
        <translation>サーバにnginxもApacheもありません。</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワークインタフェース</translation>
    </message>
    <message>
        <source>No access log lies at the usual places. Name it with parameter “paths”.</source>
        <translation>通常の場所にアクセスログがありません。パラメータ「paths」で場所を指定してください。</translation>
    </message>
    <message>
        <source>No list of ports is approved yet. Open now: %1. Approve them in the window or with “monitor ports”.</source>
        <translation>待受ポートの一覧がまだ承認されていません。現在開いているポート：%1。画面または「monitor ports」で承認してください。</translation>
    </message>
    <message>
        <source>No process of this name runs.</source>
        <translation>この名前のプロセスが動いていません。</translation>
    </message>
    <message>
        <source>None of the usual services is there. Name the services in the item.</source>
        <translation>通常のサービスが見つかりません。監視項目にサービス名を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is mounted at %1.</source>
        <translation>%1 には何もマウントされていません。</translation>
    </message>
    <message>
        <source>Nothing on the server says whether a restart is pending. Install needrestart or dnf-utils.</source>
        <translation>再起動待ちかどうかを示す情報がサーバにありません。needrestart または dnf-utils を導入してください。</translation>
    </message>
    <message>
        <source>Old links and typed addresses start with http; a way back to http is an attack or a mistake.</source>
        <translation>古いリンクや手入力はhttpで始まるため。httpへの逆戻りは攻撃又は設定誤りであるため。</translation>
    </message>
    <message>
        <source>Operator on duty (mail, window)</source>
        <translation>運用保守担当者（メール、画面）</translation>
    </message>
    <message>
        <source>Page weight</source>
        <translation>ページ容量</translation>
    </message>
    <message>
        <source>Pending security updates</source>
        <translation>未適用のセキュリティ更新</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>Read the service's journal, restart it, and check the site from outside.</source>
        <translation>サービスのログを確認して再起動し、外部からの表示を確認する。</translation>
    </message>
    <message>
        <source>Redirections</source>
        <translation>転送（リダイレクト）</translation>
    </message>
    <message>
        <source>Renew the certificate, load it into the web server, and look again.</source>
        <translation>証明書を更新してWebサーバに読み込ませ、再度確認する。</translation>
    </message>
    <message>
        <source>Restart of the server</source>
        <translation>サーバの再起動</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>SSH: /proc/loadavg by core, /proc/pressure</source>
        <translation>SSH（/proc/loadavg のコア当たりの値、/proc/pressure）</translation>
    </message>
    <message>
        <source>SSH: /proc/mdstat, /sys/block/md*</source>
        <translation>SSH（/proc/mdstat、/sys/block/md*）</translation>
    </message>
    <message>
        <source>SSH: /proc/meminfo, /proc/vmstat</source>
        <translation>SSH（/proc/meminfo、/proc/vmstat）</translation>
    </message>
    <message>
        <source>SSH: /proc/net/tcp, against the approved list</source>
        <translation>SSH（/proc/net/tcp と承認済み一覧の照合）</translation>
    </message>
    <message>
        <source>SSH: /sys/class/hwmon, EDAC</source>
        <translation>SSH（/sys/class/hwmon、EDAC）</translation>
    </message>
    <message>
        <source>SSH: /sys/class/net, error counters</source>
        <translation>SSH（/sys/class/net のエラー計数）</translation>
    </message>
    <message>
        <source>SSH: apt-get -s upgrade or dnf updateinfo, from the lists on the server</source>
        <translation>SSH（サーバ上の一覧による apt-get -s upgrade 又は dnf updateinfo）</translation>
    </message>
    <message>
        <source>SSH: boot_id and uptime</source>
        <translation>SSH（boot_id と稼働時間）</translation>
    </message>
    <message>
        <source>SSH: date against this computer, timedatectl, chronyc</source>
        <translation>SSH（date とこのコンピュータの時刻の比較、timedatectl、chronyc）</translation>
    </message>
    <message>
        <source>SSH: df -i, share of used inodes</source>
        <translation>SSH（df -i、使用inodeの割合）</translation>
    </message>
    <message>
        <source>SSH: df, share of used and usable blocks</source>
        <translation>SSH（df、使用可能量に対する使用量の割合）</translation>
    </message>
    <message>
        <source>SSH: journalctl -k -p 3, else dmesg</source>
        <translation>SSH（journalctl -k -p 3、なければ dmesg）</translation>
    </message>
    <message>
        <source>SSH: nginx -t or apachectl configtest</source>
        <translation>SSH（nginx -t 又は apachectl configtest）</translation>
    </message>
    <message>
        <source>SSH: reboot-required, needs-restarting, newest kernel against the running one</source>
        <translation>SSH（reboot-required、needs-restarting、最新カーネルと動作中カーネルの比較）</translation>
    </message>
    <message>
        <source>SSH: share of 5xx answers among the new lines</source>
        <translation>SSH（新しい行に占める5xx応答の割合）</translation>
    </message>
    <message>
        <source>SSH: smartctl -H -A with sudo</source>
        <translation>SSH（sudo による smartctl -H -A）</translation>
    </message>
    <message>
        <source>SSH: systemctl list-units --state=failed</source>
        <translation>SSH（systemctl list-units --state=failed）</translation>
    </message>
    <message>
        <source>SSH: systemctl show, else the running processes</source>
        <translation>SSH（systemctl show、なければ動作中のプロセス）</translation>
    </message>
    <message>
        <source>SSH: the certificates that the configuration names</source>
        <translation>SSH（設定に記載された証明書）</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>セキュリティヘッダ</translation>
    </message>
    <message>
        <source>Server alive</source>
        <translation>死活監視</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービスの稼働</translation>
    </message>
    <message>
        <source>TCP connection to SSH and web ports from outside</source>
        <translation>外部からのTCP接続（SSHとWebのポート）</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS証明書</translation>
    </message>
    <message>
        <source>TLS handshake from outside: chain, name, term, protocol</source>
        <translation>外部からのTLS接続（証明書チェーン、名前、有効期限、プロトコル）</translation>
    </message>
    <message>
        <source>Temperature and memory errors</source>
        <translation>温度・メモリエラー</translation>
    </message>
    <message>
        <source>The age of the package lists is unknown, so “no update” says nothing. %1</source>
        <translation>パッケージ一覧の更新時期が不明なため、「更新なし」とは判断できません。%1</translation>
    </message>
    <message>
        <source>The answer of df cannot be read.</source>
        <translation>df の出力を読み取れません。</translation>
    </message>
    <message>
        <source>The answer of smartctl cannot be read. It must be version 7.0 or newer.</source>
        <translation>smartctl の出力を読み取れません。7.0以降の版が必要です。</translation>
    </message>
    <message>
        <source>The answer of smartctl is cut.</source>
        <translation>smartctl の出力が途中で切れています。</translation>
    </message>
    <message>
        <source>The answer of the configuration test is cut.</source>
        <translation>設定検査の出力が途中で切れています。</translation>
    </message>
    <message>
        <source>The certificate is %1.</source>
        <translation>証明書に問題があります：%1。</translation>
    </message>
    <message>
        <source>The configuration can be loaded.</source>
        <translation>設定に誤りはありません。</translation>
    </message>
    <message>
        <source>The disk does not answer the self-test (asleep, or behind a controller).</source>
        <translation>ディスクが自己診断に応答しません（休止中、又はコントローラ経由）。</translation>
    </message>
    <message>
        <source>The disk says that it is failing. Replace it now.</source>
        <translation>ディスクが故障を予告しています。直ちに交換してください。</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read.</source>
        <translation>ファイルから証明書を読み取れません。</translation>
    </message>
    <message>
        <source>The kernel of the server is too old to say how much memory is available.</source>
        <translation>サーバのカーネルが古く、利用可能なメモリ量を取得できません。</translation>
    </message>
    <message>
        <source>The line is down; it was up before.</source>
        <translation>接続していた回線が切断されています。</translation>
    </message>
    <message>
        <source>The lines of the log are not in a form that Akimori reads.</source>
        <translation>ログの形式が、アキモリの対応する形式ではありません。</translation>
    </message>
    <message>
        <source>The list of failed units cannot be read.</source>
        <translation>失敗したサービスの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The log is not there.</source>
        <translation>ログがありません。</translation>
    </message>
    <message>
        <source>The login user may not make this measurement (%1). Allow it with sudo for this command alone.</source>
        <translation>ログインユーザに測定の権限がありません（%1）。このコマンドだけをsudoで許可してください。</translation>
    </message>
    <message>
        <source>The login user may not read the file. The served certificate is checked from outside.</source>
        <translation>ログインユーザにはファイルを読む権限がありません。配信中の証明書は外部から確認しています。</translation>
    </message>
    <message>
        <source>The login user may not read the kernel's messages. Put it into the group systemd-journal or adm.</source>
        <translation>ログインユーザにはカーネルのメッセージを読む権限がありません。systemd-journal 又は adm グループに加えてください。</translation>
    </message>
    <message>
        <source>The login user may not read the log. Put it into the group adm.</source>
        <translation>ログインユーザにはログを読む権限がありません。adm グループに加えてください。</translation>
    </message>
    <message>
        <source>The login user may not test the configuration. Allow this command alone with sudo.</source>
        <translation>ログインユーザには設定検査の権限がありません。このコマンドだけをsudoで許可してください。</translation>
    </message>
    <message>
        <source>The measurement failed on the server (%1, status %2).</source>
        <translation>サーバ上の測定に失敗しました（%1、終了コード %2）。</translation>
    </message>
    <message>
        <source>The name %1 does not resolve.</source>
        <translation>名前 %1 を解決できません。</translation>
    </message>
    <message>
        <source>The name %1 has no address of this kind.</source>
        <translation>名前 %1 に、この種類のアドレスはありません。</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>名前が存在しません。</translation>
    </message>
    <message>
        <source>The name has no address of this kind.</source>
        <translation>この種類のアドレスはありません。</translation>
    </message>
    <message>
        <source>The name server gave no answer: %1</source>
        <translation>DNSサーバから応答がありません：%1</translation>
    </message>
    <message>
        <source>The names of the server do not resolve.</source>
        <translation>サーバの名前を解決できません。</translation>
    </message>
    <message>
        <source>The package lists are %1 hours old, so “no update” says nothing. %2</source>
        <translation>パッケージ一覧の更新から%1時間たっているため、「更新なし」とは判断できません。%2</translation>
    </message>
    <message>
        <source>The package manager of the server could not say which updates wait.</source>
        <translation>サーバのパッケージ管理が、未適用の更新を回答できませんでした。</translation>
    </message>
    <message>
        <source>The page contains “%1”.</source>
        <translation>ページに「%1」が含まれています。</translation>
    </message>
    <message>
        <source>The page does not contain “%1”.</source>
        <translation>ページに「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>The policy for a published patch is due within 30 days; what waits longer is noticed here.</source>
        <translation>公開されたパッチの対応方針は30日以内に報告するため、長く未適用のものを把握する。</translation>
    </message>
    <message>
        <source>The program for this measurement is not on the server (%1).</source>
        <translation>測定に必要なプログラムがサーバにありません（%1）。</translation>
    </message>
    <message>
        <source>The redirections run in a circle at %1.</source>
        <translation>転送が %1 で循環しています。</translation>
    </message>
    <message>
        <source>The sensor gives no usable value.</source>
        <translation>センサーの値を利用できません。</translation>
    </message>
    <message>
        <source>The server did not finish this measurement in time (%1).</source>
        <translation>サーバ上の測定が時間内に終わりませんでした（%1）。</translation>
    </message>
    <message>
        <source>The server does not run systemd.</source>
        <translation>サーバでsystemdが動いていません。</translation>
    </message>
    <message>
        <source>The server does not say when it was started.</source>
        <translation>サーバの起動時刻を取得できません。</translation>
    </message>
    <message>
        <source>The server has no software RAID.</source>
        <translation>サーバにソフトウェアRAIDはありません。</translation>
    </message>
    <message>
        <source>The server has no such service.</source>
        <translation>サーバにこのサービスはありません。</translation>
    </message>
    <message>
        <source>The server is a container; its host decides about the kernel.</source>
        <translation>サーバはコンテナのため、カーネルは母体側で管理されています。</translation>
    </message>
    <message>
        <source>The server lives, but nobody can look inside: %1</source>
        <translation>サーバは応答しますが、内部を確認できません：%1</translation>
    </message>
    <message>
        <source>The server shows no file system that could be measured.</source>
        <translation>測定できるファイルシステムがありません。</translation>
    </message>
    <message>
        <source>The server shows no listening port, though it let Akimori in.</source>
        <translation>接続できているにもかかわらず、待受けポートの一覧が空です。</translation>
    </message>
    <message>
        <source>The server shows no network interface.</source>
        <translation>ネットワークインタフェースを取得できません。</translation>
    </message>
    <message>
        <source>The server shows no sensors. Load the drivers, or write the item down as not applicable.</source>
        <translation>センサーを取得できません。ドライバを読み込むか、監視項目を対象外として記録してください。</translation>
    </message>
    <message>
        <source>The server was restarted at %1.</source>
        <translation>サーバが %1 に再起動しました。</translation>
    </message>
    <message>
        <source>The server's answer is not whole (%1).</source>
        <translation>サーバの応答が途中で切れています（%1）。</translation>
    </message>
    <message>
        <source>The server's list of ports cannot be read.</source>
        <translation>ポートの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The server's list of processes cannot be read.</source>
        <translation>プロセスの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The server's load cannot be read.</source>
        <translation>負荷の値を読み取れません。</translation>
    </message>
    <message>
        <source>The server's memory figures cannot be read.</source>
        <translation>メモリの値を読み取れません。</translation>
    </message>
    <message>
        <source>The server's network interfaces cannot be read.</source>
        <translation>ネットワークインタフェースの値を読み取れません。</translation>
    </message>
    <message>
        <source>The server's time cannot be read.</source>
        <translation>サーバの時刻を読み取れません。</translation>
    </message>
    <message>
        <source>The site has a port of its own, so there is no http address beside it.</source>
        <translation>独自のポートで公開しているため、対応するhttpのアドレスはありません。</translation>
    </message>
    <message>
        <source>The site is addressed by number, without a name.</source>
        <translation>名前を使わず、IPアドレスで公開しています。</translation>
    </message>
    <message>
        <source>The site's address is not https.</source>
        <translation>公開URLがhttpsではありません。</translation>
    </message>
    <message>
        <source>The value is not a number.</source>
        <translation>値が数値ではありません。</translation>
    </message>
    <message>
        <source>The web server and the services it needs must run, and must not restart by themselves.</source>
        <translation>Webサーバと必要なサービスが動き続け、自動再起動を繰り返していないことを確認するため。</translation>
    </message>
    <message>
        <source>The web server's configuration names no certificate file.</source>
        <translation>Webサーバの設定に証明書ファイルの記載がありません。</translation>
    </message>
    <message>
        <source>There are more than ten redirections one after the other.</source>
        <translation>転送が10回を超えて続いています。</translation>
    </message>
    <message>
        <source>There is no probe “%1”. Use one of: %2.</source>
        <translation>「%1」という監視方法はありません。次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>They tell browsers what the site never does, so that injected code stays harmless.</source>
        <translation>不正なスクリプトが埋め込まれても、ブラウザ側で被害を抑えるため。</translation>
    </message>
    <message>
        <source>This computer has no way to %1: its own line is down, or it does not know this protocol.</source>
        <translation>このコンピュータから %1 への経路がありません。監視端末側の回線断、又はこのプロトコルに対応していない状態です。</translation>
    </message>
    <message>
        <source>This computer has no way to the server: its own line is down.</source>
        <translation>このコンピュータからサーバへの経路がありません（監視端末側の回線断）。</translation>
    </message>
    <message>
        <source>This is what the citizens see; everything else only explains it.</source>
        <translation>市民が見る状態そのものであり、他の項目はその原因を説明するため。</translation>
    </message>
    <message>
        <source>Transmission errors slow the site down and announce the loss of the line.</source>
        <translation>伝送エラーは遅延の原因であり、回線断の予兆でもあるため。</translation>
    </message>
    <message>
        <source>Visitors who got an error page are counted here, even if the top page works.</source>
        <translation>トップページが正常でも、エラーページを受け取った利用者を把握するため。</translation>
    </message>
    <message>
        <source>What systemd could not start or what ended with an error is listed there first.</source>
        <translation>起動に失敗したサービスや異常終了したサービスを把握するため。</translation>
    </message>
    <message>
        <source>When memory runs out the kernel kills processes, the web server among them.</source>
        <translation>メモリが不足すると、Webサーバを含むプロセスが強制終了されるため。</translation>
    </message>
    <message>
        <source>When the server is gone, one anomaly is reported and not one per item.</source>
        <translation>サーバが停止したとき、項目ごとではなく1件の異常として扱うため。</translation>
    </message>
    <message>
        <source>With an expired or wrong certificate browsers refuse to show the site.</source>
        <translation>証明書の期限切れや不一致があると、ブラウザがホームページを表示しないため。</translation>
    </message>
    <message>
        <source>Without free inodes no file can be made although the disk has room.</source>
        <translation>inodeが不足すると、容量に空きがあってもファイルを作成できないため。</translation>
    </message>
    <message>
        <source>a value is below its threshold</source>
        <translation>しきい値を下回る項目があります</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>このコンピュータと一致</translation>
    </message>
    <message>
        <source>all recommended headers are there</source>
        <translation>推奨ヘッダはすべて設定済み</translation>
    </message>
    <message>
        <source>an expected header is gone</source>
        <translation>登録したヘッダの消失</translation>
    </message>
    <message>
        <source>another address than expected</source>
        <translation>登録と異なるアドレス</translation>
    </message>
    <message>
        <source>another status or text than expected</source>
        <translation>想定と異なる状態コード又は文字列</translation>
    </message>
    <message>
        <source>back from https to http</source>
        <translation>httpsからhttpへの逆戻り</translation>
    </message>
    <message>
        <source>by trend, %1 within %2 days</source>
        <translation>傾向から %2日以内に%1に到達</translation>
    </message>
    <message>
        <source>certificate not valid</source>
        <translation>証明書が無効</translation>
    </message>
    <message>
        <source>changed since it was first seen</source>
        <translation>最初の確認時から変化</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>接続可</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>does not end at the site's address</source>
        <translation>公開URLに到達しない</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>error counters above 0</source>
        <translation>エラー計数が1以上</translation>
    </message>
    <message>
        <source>error of disk, file system or memory</source>
        <translation>ディスク、ファイルシステム又はメモリのエラー</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>first measurement</source>
        <translation>初回の測定</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>is starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>kernel %1 runs, %2 is installed</source>
        <translation>動作中のカーネルは %1、導入済みの最新は %2</translation>
    </message>
    <message>
        <source>load %1 over five minutes on %2 cores</source>
        <translation>5分間の負荷 %1（%2コア）</translation>
    </message>
    <message>
        <source>made out to another name</source>
        <translation>名前の不一致</translation>
    </message>
    <message>
        <source>needs-restarting asks for a restart</source>
        <translation>needs-restarting が再起動を求めています</translation>
    </message>
    <message>
        <source>no encrypted connection</source>
        <translation>暗号化接続ができない</translation>
    </message>
    <message>
        <source>no error since the last visit</source>
        <translation>前回以降のエラーなし</translation>
    </message>
    <message>
        <source>no failed unit</source>
        <translation>失敗したサービスなし</translation>
    </message>
    <message>
        <source>no longer sent: %1</source>
        <translation>送信されなくなったヘッダ：%1</translation>
    </message>
    <message>
        <source>no port answers</source>
        <translation>すべてのポートが応答しない</translation>
    </message>
    <message>
        <source>no redirection from http</source>
        <translation>httpからの転送がない</translation>
    </message>
    <message>
        <source>no restart pending, kernel %1</source>
        <translation>再起動待ちなし、カーネル %1</translation>
    </message>
    <message>
        <source>no security update waits</source>
        <translation>未適用のセキュリティ更新なし</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>名前が存在しない</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>正しい応答がない</translation>
    </message>
    <message>
        <source>not approved: %1</source>
        <translation>承認していないポート：%1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not running (%1, %2)</source>
        <translation>停止しています（%1、%2）</translation>
    </message>
    <message>
        <source>not synchronised</source>
        <translation>時刻が同期していない</translation>
    </message>
    <message>
        <source>not trusted: self-signed, unknown authority or incomplete chain</source>
        <translation>信頼できない発行元（自己署名、不明な認証局又は中間証明書の不足）</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>有効期間の開始前</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>TLS 1.2より古い</translation>
    </message>
    <message>
        <source>only approved ports are open</source>
        <translation>承認済みのポートだけが開いています</translation>
    </message>
    <message>
        <source>parts of the page are missing</source>
        <translation>ページの部品の欠落</translation>
    </message>
    <message>
        <source>recommended but missing: %1</source>
        <translation>設定されていない推奨ヘッダ：%1</translation>
    </message>
    <message>
        <source>redirections broken</source>
        <translation>転送の不具合</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>restarted by itself %1 times since the last visit</source>
        <translation>前回以降、自動再起動 %1回</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>self-test failed</source>
        <translation>自己診断の失敗</translation>
    </message>
    <message>
        <source>self-test passed, %1</source>
        <translation>自己診断は正常、%1</translation>
    </message>
    <message>
        <source>smartctl found no disk.</source>
        <translation>smartctl がディスクを検出できませんでした。</translation>
    </message>
    <message>
        <source>smartctl is not on the server. Install smartmontools and allow it with sudo.</source>
        <translation>サーバに smartctl がありません。smartmontools を導入し、sudoで許可してください。</translation>
    </message>
    <message>
        <source>status %1 in place of %2</source>
        <translation>状態コード %1（想定は %2）</translation>
    </message>
    <message>
        <source>status %1, %2 bytes from %3</source>
        <translation>状態コード %1、%2 バイト（%3）</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>検査の失敗</translation>
    </message>
    <message>
        <source>the package manager asks for a restart</source>
        <translation>パッケージ管理が再起動を求めています</translation>
    </message>
    <message>
        <source>the server is ahead by at least %1 s</source>
        <translation>サーバの時刻が少なくとも%1秒進んでいます</translation>
    </message>
    <message>
        <source>the server is behind by at least %1 s</source>
        <translation>サーバの時刻が少なくとも%1秒遅れています</translation>
    </message>
    <message>
        <source>too weak</source>
        <translation>暗号強度の不足</translation>
    </message>
    <message>
        <source>unstable: %1</source>
        <translation>状態不安定：%1</translation>
    </message>
    <message>
        <source>up since %1</source>
        <translation>%1 から稼働</translation>
    </message>
    <message>
        <source>valid until %1, by %2, %3</source>
        <translation>有効期限 %1、発行者 %2、%3</translation>
    </message>
    <message>
        <source>waiting for %1 days: %2</source>
        <translation>未適用の日数 %1日：%2</translation>
    </message>
    <message>
        <source>was %1, is %2</source>
        <translation>%1 から %2 に変化</translation>
    </message>
    <message>
        <source>“%1” is no public name.</source>
        <translation>「%1」は公開された名前ではありません。</translation>
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
        <source>No clamd answers at %1. Start it, or enter the right socket.</source>
        <translation>%1でclamdが応答しません。起動するか、正しいソケットを指定してください。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 came about. Port 587 is for STARTTLS, 465 for TLS from the start.</source>
        <translation>メールサーバ %1 と暗号化した接続ができませんでした。ポート587はSTARTTLS、465は最初からTLSです。</translation>
    </message>
    <message>
        <source>TCP is refused</source>
        <translation>TCPが拒否されました</translation>
    </message>
    <message>
        <source>The DNS cannot be asked for “%1 %2”.</source>
        <translation>DNSに「%1 %2」を問い合わせることはできません。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is not valid HTTP. Try again; if it stays so, look at the web server's log.</source>
        <translation>%1 の応答が途中で切れたか、HTTP として正しくありません。やり直しても同じ場合は、Webサーバのログを確かめてください。</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read. Choose a file in PEM form.</source>
        <translation>証明書ファイル %1 を読めませんでした。PEM形式のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid for it, so nothing was sent. Check the name; for a company's own authority enter its certificate file.</source>
        <translation>メールサーバ %1 の証明書を確認できないため、何も送信していません。サーバ名をご確認ください。社内の認証局をお使いのときは、その証明書ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The connection to clamd broke off.</source>
        <translation>clamdとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was cut. It is tried again later.</source>
        <translation>メールサーバ %1 との接続が切れました。のちほど自動で再送します。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be trusted. Check its certificate: name, term and issuing authority.</source>
        <translation>%1 との暗号化通信を信頼できませんでした。証明書の名前・有効期限・発行元を確かめてください。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form. Give the certificate of the authority that signed the server's certificate.</source>
        <translation>ファイルにPEM形式の証明書がありません。サーバ証明書を発行した認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The mail could not be prepared.</source>
        <translation>メールを準備できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The mail server %1 could not be reached. Check its name and port, and the network.</source>
        <translation>メールサーバ %1 に接続できませんでした。名前とポート、ネットワークをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Check its name and port; it is tried again later.</source>
        <translation>メールサーバ %1 が時間内に応答しませんでした。名前とポートをご確認ください。のちほど自動で再送します。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the message now. It is tried again later.</source>
        <translation>メールサーバ %1 は今はメールを受け付けません。のちほど自動で再送します。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption (STARTTLS), so nothing was sent. Use another port or TLS from the start (465).</source>
        <translation>メールサーバ %1 は暗号化（STARTTLS）に対応していないため、何も送信していません。別のポートか、最初からTLS（465）をお使いください。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the login. Check user name and password.</source>
        <translation>メールサーバ %1 がログインを拒否しました。ユーザー名とパスワードをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message. Check the addresses of sender and recipient.</source>
        <translation>メールサーバ %1 がメールを拒否しました。差出人と宛先のアドレスをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server %1 wants a login. Enter user name and password.</source>
        <translation>メールサーバ %1 にはログインが必要です。ユーザー名とパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The message has no usable number.</source>
        <translation>メールの識別番号が使えない形です。アキモリの開発元にお知らせください。</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved. Check the spelling and the DNS.</source>
        <translation>%1 の名前解決ができませんでした。つづりと DNS の設定を確かめてください。</translation>
    </message>
    <message>
        <source>The name server did not answer in time.</source>
        <translation>DNSサーバが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The port of the mail server must be from 1 to 65535, usually 587 or 465.</source>
        <translation>メールサーバのポートは1から65535までです。通常は587か465です。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password. Check them in the network settings; proxies that want NTLM need a relay such as cntlm.</source>
        <translation>プロキシがユーザー名とパスワードを受け付けませんでした。通信の設定で確認してください。NTLM 認証のプロキシには cntlm などの中継が必要です。</translation>
    </message>
    <message>
        <source>address behind a carrier's NAT</source>
        <translation>通信事業者のNAT内のアドレス</translation>
    </message>
    <message>
        <source>address of the own computer (loopback)</source>
        <translation>このコンピュータ自身のアドレス（ループバック）</translation>
    </message>
    <message>
        <source>address reserved for examples</source>
        <translation>例示用に予約されたアドレス</translation>
    </message>
    <message>
        <source>address that no web server can have</source>
        <translation>Webサーバには使えないアドレス</translation>
    </message>
    <message>
        <source>clamd did not answer in time. Try again later.</source>
        <translation>clamdが時間内に応答しませんでした。時間をおいて再度実行してください。</translation>
    </message>
    <message>
        <source>link-local address</source>
        <translation>リンクローカルアドレス</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>no answer over TCP</source>
        <translation>TCPで応答がありません</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>the TLS handshake got no answer in time</source>
        <translation>TLSハンドシェイクに時間内の応答がありません</translation>
    </message>
    <message>
        <source>the answer is not valid DNS</source>
        <translation>応答が正しいDNSの形式ではありません</translation>
    </message>
    <message>
        <source>the answer is too long for UDP, and TCP does not answer</source>
        <translation>応答がUDPに収まらず、TCPでは応答がありません</translation>
    </message>
    <message>
        <source>the answer is too long for UDP, and TCP is refused</source>
        <translation>応答がUDPに収まらず、TCPは拒否されました</translation>
    </message>
    <message>
        <source>the port is closed or cannot be reached</source>
        <translation>ポートが閉じているか、到達できません</translation>
    </message>
    <message>
        <source>the server cannot be reached (%1)</source>
        <translation>サーバに到達できません（%1）</translation>
    </message>
    <message>
        <source>the server does not speak TLS here (%1)</source>
        <translation>このポートではTLSで通信できません（%1）</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Enter one address such as name@example.jp.</source>
        <translation>「%1」は電子メールアドレスではありません。name@example.jp のような形で1件ずつ入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a mail server. Enter its name, e.g. mail.example.jp.</source>
        <translation>「%1」はメールサーバの名前ではありません。mail.example.jp のような名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no socket of clamd.</source>
        <translation>「%1」はclamdのソケットではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Write for example www.example.jp.</source>
        <translation>「%1」はドメイン名ではありません。www.example.jp のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a trust anchor. Write one DS or DNSKEY record, for example “example.jp. IN DS 12345 13 2 …”.</source>
        <translation>「%1」はトラストアンカーではありません。「example.jp. IN DS 12345 13 2 …」のように、DSまたはDNSKEYレコードを1件入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address with an optional port. Write for example 192.0.2.10, 192.0.2.10:443 or [2001:db8::10]:443.</source>
        <translation>「%1」はIPアドレス（必要ならポート付き）ではありません。192.0.2.10、192.0.2.10:443、[2001:db8::10]:443 のように入力してください。</translation>
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
        <source>%1 (%2, severity %3): %4</source>
        <comment>number, category, severity, subject</comment>
        <translation>%1（%2・影響度 %3）%4</translation>
    </message>
    <message>
        <source>%1 (rolled back)</source>
        <translation>%1（切戻し済み）</translation>
    </message>
    <message>
        <source>%1 A manager or the responsible officer has to do it (--as NAME).</source>
        <translation>%1 運用保守担当管理者か責任者が行ってください（--as 氏名）。</translation>
    </message>
    <message>
        <source>%1 already was the approved version.</source>
        <translation>%1は、すでに承認版と一致しています。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>%1 changed while it was taken out. Take the site out again.</source>
        <translation>取り出している間に %1 が変更されました。もう一度取り出してください。</translation>
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
        <source>%1 d</source>
        <comment>interval</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. A plan is about one domain.</source>
        <translation>%1 は %2 に属していません。計画は一つのドメインごとに作成してください。</translation>
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
        <source>%1 entries, %2 of them new, %3 concern the site</source>
        <translation>%1 件（新着 %2 件、当サイトに関係 %3 件）</translation>
    </message>
    <message>
        <source>%1 file(s) were put back.</source>
        <translation>%1 個のファイルを戻しました。</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>検知事項 %1 件</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1 書体</translation>
    </message>
    <message>
        <source>%1 generations were read back without a fault.</source>
        <translation>%1 世代を読み戻し、異常は認められませんでした。</translation>
    </message>
    <message>
        <source>%1 goes on from the try %2, which began with an empty server.</source>
        <translation>%1：空のサーバから始めた訓練 %2 の続きです。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>interval</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 has no measure with this number.</source>
        <translation>%1 にその番号の対応・対策はありません。</translation>
    </message>
    <message>
        <source>%1 held no file below the document roots.</source>
        <translation>%1 の公開フォルダーにファイルがないことを確認しました。</translation>
    </message>
    <message>
        <source>%1 holds %2 file(s) below the document roots, so it is no empty server. Empty it, or go on with an earlier try.</source>
        <translation>%1 の公開フォルダーに %2 個のファイルがあるため、空のサーバではありません。空にするか、前回の訓練の続きとして実行してください。</translation>
    </message>
    <message>
        <source>%1 is a data generation. Restore it with “restore preview” and “restore apply”.</source>
        <translation>%1 はデータの世代です。「restore preview」「restore apply」で復元してください。</translation>
    </message>
    <message>
        <source>%1 is a file. Give a folder for the log package.</source>
        <translation>%1 はファイルです。ログ提示物を置くフォルダを指定してください。</translation>
    </message>
    <message>
        <source>%1 is about one record, and none was named. Nothing was issued. Enter its number (on the command line: --subject); the page of these records and their list commands show it.</source>
        <translation>%1 は1件の記録についての書類ですが、対象が指定されていません。発行していません。対象の番号を入力してください（コマンドでは --subject）。番号は、対象のページか一覧のコマンドで確かめられます。</translation>
    </message>
    <message>
        <source>%1 is evidence of an incident. Discarding it needs an approval by a manager or the responsible officer (“exception request --kind retention”).</source>
        <translation>%1 はインシデントの証拠です。廃棄には管理者または責任者の承認が必要です（「exception request --kind retention」で申請してください）。</translation>
    </message>
    <message>
        <source>%1 is given as old and as new server. Give the address to which the names shall move.</source>
        <translation>%1 が旧サーバと新サーバの両方に指定されています。移行先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is installed but does not run.</source>
        <translation>%1 は設置されていますが、動いていません。</translation>
    </message>
    <message>
        <source>%1 is listed by CISA as known to be exploited.</source>
        <translation>%1 は、悪用が確認された脆弱性として CISA の一覧に掲載されています。</translation>
    </message>
    <message>
        <source>%1 is mailed: %2</source>
        <comment>audience, reason</comment>
        <translation>%1にメール：%2</translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor an OpenDocument text, so it was not registered. Save the edited paper in one of these forms.</source>
        <translation>%1 は PDF でも OpenDocument 文書（ODT）でもないため、登録していません。編集した書類をどちらかの形式で保存してください。</translation>
    </message>
    <message>
        <source>%1 is no port. Ports go from 1 to 65535.</source>
        <translation>%1 はポート番号ではありません。1 から 65535 までで指定してください。</translation>
    </message>
    <message>
        <source>%1 is not entered as extraordinarily open or closed. Nothing was changed.</source>
        <translation>%1 は臨時開庁・臨時閉庁として登録されていません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not the file that was recorded at the take-over. Take it from the second copy.</source>
        <translation>%1 は引継ぎの際に記録したファイルではありません。二次保管から取り出してください。</translation>
    </message>
    <message>
        <source>%1 is the approved version again (generation %2).</source>
        <translation>%1を承認版に戻しました（世代%2）。</translation>
    </message>
    <message>
        <source>%1 is too large to be looked through.</source>
        <translation>%1 は大きすぎるため調べていません。内容を直接確認してください。</translation>
    </message>
    <message>
        <source>%1 items measured, %2 could not be measured</source>
        <translation>%1 項目を測定しました（測定できなかった項目 %2）</translation>
    </message>
    <message>
        <source>%1 items measured; look at: %2</source>
        <translation>%1 項目を測定しました。確認が必要な項目：%2</translation>
    </message>
    <message>
        <source>%1 kept generations, all read back in this month</source>
        <translation>保管中の %1 世代は、すべて当月に読戻し検証済です</translation>
    </message>
    <message>
        <source>%1 lies on the server; its hash there is the one received.</source>
        <translation>%1 をサーバへ転送しました。サーバ上のハッシュ値は受領時と一致しています。</translation>
    </message>
    <message>
        <source>%1 lies within another document root of the site. Publish to that one.</source>
        <translation>%1 は、このサイトの別の公開領域の中にあります。外側の公開領域へ公開してください。</translation>
    </message>
    <message>
        <source>%1 lies within the profile. A second copy belongs on another disk. Choose another folder.</source>
        <translation>%1 はプロファイルの中にあります。二次保管は別のディスクに行うものです。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>%1 may not decide that. It is the manager's (管理者) or the responsible person's (責任者) decision.</source>
        <translation>%1 は決定できません。管理者または責任者が決定してください。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>interval</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 of %2 files arrived; the others changed or vanished while the site was taken out. Take it out again.</source>
        <translation>%2 件中 %1 件が届きました。残りは取り出している間に変更されたか、なくなりました。もう一度取り出してください。</translation>
    </message>
    <message>
        <source>%1 of %2 files fetched over HTTP are not what was published, e.g. %3. Check caches and the web server's settings.</source>
        <translation>HTTP で取得した %2 件のうち %1 件が、公開した内容と異なります（例：%3）。キャッシュと Web サーバの設定をご確認ください。</translation>
    </message>
    <message>
        <source>%1 of %2 pages fetched over HTTP differ from the generation, e.g. %3. Check caches and the web server's settings.</source>
        <translation>HTTP で取得した %2 ページのうち %1 ページが世代の内容と異なります（例：%3）。キャッシュとWebサーバの設定を確かめてください。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 change(s), every file checked on the server.</source>
        <translation>%1（%2 時点）：%3 件を反映し、全ファイルをサーバ上で照合しました。</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>job, site</comment>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1 older advisories are stored but wait for the list of what is installed. Read it with “advisory inventory”.</source>
        <translation>過去の %1 件は保存しましたが、構成情報がないため判定していません。「advisory inventory」で取得してください。</translation>
    </message>
    <message>
        <source>%1 paths could not be checked</source>
        <translation>%1 件のパスを検査できませんでした</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>interval</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 sends on to %2. Enter that address for the source if it stays so.</source>
        <translation>%1 は %2 へ転送されています。続く場合は情報源のアドレスを変更してください。</translation>
    </message>
    <message>
        <source>%1 sources, %2 entries, %3 of them new</source>
        <translation>%1 情報源、%2 件（新着 %3 件）</translation>
    </message>
    <message>
        <source>%1 times in a row; normal again after %2</source>
        <translation>連続%1回で判定、%2回で復帰</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>report, person, means</comment>
        <translation>%1 を %2 に提出（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n address(es)</source>
        <translation><numerusform>%1 から %n件の宛先へ</numerusform></translation>
    </message>
    <message>
        <source>%1 was handed in, but %3 does not count it as “%2” and its clock runs on. %4 When that is done, record the report with the case: in the window “Record a report that went out”, or “advisory report %3 %5 --document %1”. It then counts from the day of the submission.</source>
        <translation>%1 の提出は記録しましたが、案件「%3」の「%2」としては数えられず、期限は進行したままです。%4 これを済ませたうえで、案件に報告を記録してください（画面では「提出した報告を記録…」、コマンドでは advisory report %3 %5 --document %1）。記録すると、提出した日に報告したものとして数えます。</translation>
    </message>
    <message>
        <source>%1 was taken from the server.</source>
        <translation>%1をサーバから取り除きました。</translation>
    </message>
    <message>
        <source>%1, %2 files, %3 findings</source>
        <translation>%1、%2 ファイル、検知事項 %3 件</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>direction, means, person, words</comment>
        <translation>%1・%2・%3：%4</translation>
    </message>
    <message>
        <source>%1, %2, first seen %3, settled %4</source>
        <translation>%1、%2、最初の観測 %3、確定 %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1（%2）　%3</translation>
    </message>
    <message>
        <source>%1, definitions %2, checked on %3</source>
        <translation>%1、定義ファイル %2、%3 確認</translation>
    </message>
    <message>
        <source>%1, done on %2</source>
        <comment>measure, day</comment>
        <translation>%1（%2 完了）</translation>
    </message>
    <message>
        <source>%1, planned for %2: %3</source>
        <comment>job, time, reason</comment>
        <translation>%1（予定 %2）：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clause, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>judgement, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor item, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitored thing, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 files scanned, %3 infected, %4 not scanned.</source>
        <translation>%1：検査 %2 件、感染 %3 件、未検査 %4 件。</translation>
    </message>
    <message>
        <source>%1: could not be done or checked</source>
        <translation>%1を実施・確認できませんでした</translation>
    </message>
    <message>
        <source>%1: decided as “%2”. %3</source>
        <comment>file, verdict, reason</comment>
        <translation>%1：「%2」と判断しました。%3</translation>
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
        <source>%1: logged in through systemd as the timer does</source>
        <translation>%1（タイマーと同じ systemd の環境でログインできました）</translation>
    </message>
    <message>
        <source>%1: logged in with an empty environment; systemd cannot be reached from here</source>
        <translation>%1（空の環境でログインできました。ここから systemd に接続できません）</translation>
    </message>
    <message>
        <source>%1: patch of %2 applied</source>
        <translation>%1：%2 のパッチを適用</translation>
    </message>
    <message>
        <source>%1: something was found</source>
        <translation>%1で検知がありました</translation>
    </message>
    <message numerus="yes">
        <source>%n JavaScript librar(ies) are used by the pages.</source>
        <translation><numerusform>ページが使用する JavaScript ライブラリは %n 件です。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the approved state in a way that points to tampering or malware: %1</source>
        <translation><numerusform>承認済みの状態と異なり、改ざんまたはマルウェアの疑いがあるファイルが%n件あります：%1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) fetched over HTTP are what was published.</source>
        <translation><numerusform>HTTP で取得した %n 件のファイルは、公開した内容と一致しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) vanished while the data was copied.</source>
        <translation><numerusform>コピーしている間に %n 件のファイルがなくなりました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) were read back without a fault.</source>
        <translation><numerusform>%n 世代を読み戻し、異常がないことを確認しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered.</source>
        <translation><numerusform>届いていないメールが%n件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n分</numerusform></translation>
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
        <source>%n path(s) on the server could not be read, among them %1. What is not known must not be overwritten, so nothing was done. Let the login user read them, then try again.</source>
        <translation><numerusform>サーバ上の %n 件を読み取れませんでした（例：%1）。内容の分からないものを上書きすることはできないため、何も行っていません。接続ユーザーが読めるようにしてから、もう一度実行してください。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) were changed by somebody else right after the switch, for example %1. Run a tamper scan.</source>
        <translation><numerusform>切替の直後に、別の者によって %n 件が変更されました（例：%1）。改ざん検査を実行してください。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n private key(s) of certificates are in the generation, encrypted; the manager's key opens them.</source>
        <translation><numerusform>証明書の秘密鍵 %n 個を暗号化して世代に含めました。開くには管理者の鍵が必要です。</numerusform></translation>
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
        <source>(not looked at from outside during office hours)</source>
        <translation>（開庁時間中のため、外からの検査は行っていません）</translation>
    </message>
    <message>
        <source>(seen from outside: %1 of %2 files equal)</source>
        <translation>（外からの検査：%2 件中 %1 件が一致）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A baseline is approved with either a change number or a reason. Give one of them.</source>
        <translation>基準の承認には、変更番号または理由のどちらか一方が必要です。いずれかを入力してください。</translation>
    </message>
    <message>
        <source>A change of the monitor items needs its reason: it stands in the revision of the list.</source>
        <translation>監視項目の変更には理由が必要です。理由を入力してください。理由は監視項目一覧表の版に記録されます。</translation>
    </message>
    <message>
        <source>A change work needs a title. Enter what is changed.</source>
        <translation>変更作業には件名が必要です。何を変更するかを入力してください。</translation>
    </message>
    <message>
        <source>A component needs a name and a version.</source>
        <translation>ソフトウェアの登録には名前と版数が必要です。記録していません。両方を入力してください。</translation>
    </message>
    <message>
        <source>A conclusion needs the persons of both sides who reached it. Nothing was recorded. Give their names.</source>
        <translation>結論の記録には、双方の出席者が必要です。何も記録していません。氏名を入力してください。</translation>
    </message>
    <message>
        <source>A consultation cannot lie in the future. Check its time.</source>
        <translation>協議の日時が未来になっています。何も記録していません。日時をご確認ください。</translation>
    </message>
    <message>
        <source>A consultation needs its content. Give it with --summary.</source>
        <translation>協議の記録には内容が必要です。記録していません。--summary で入力してください。</translation>
    </message>
    <message>
        <source>A consultation needs its subject. Nothing was recorded. Say what it is about.</source>
        <translation>協議の記録には件名が必要です。何も記録していません。件名を入力してください。</translation>
    </message>
    <message>
        <source>A consultation needs the name of who was consulted. Give it with --with.</source>
        <translation>協議の記録には相手の氏名が必要です。記録していません。--with で入力してください。</translation>
    </message>
    <message>
        <source>A contact needs its content: what was said.</source>
        <translation>連絡の内容を入力してください。</translation>
    </message>
    <message>
        <source>A contact needs office and name of the person at the city, also when nobody was there.</source>
        <translation>市の担当者の所属と氏名を入力してください（不在のときも必要です）。</translation>
    </message>
    <message>
        <source>A correction needs its reason. Nothing was recorded. Give the reason.</source>
        <translation>訂正には理由が必要です。何も記録していません。理由を入力してください。</translation>
    </message>
    <message>
        <source>A drill needs one data generation and one system generation.</source>
        <translation>復元訓練には、データ世代とシステム世代がそれぞれ一つ必要です。</translation>
    </message>
    <message>
        <source>A drill never writes to the server itself. Register the empty server as a site of its own and name it with --to-site.</source>
        <translation>復元訓練で本番サーバに書き込むことはできません。空のサーバを別のサイトとして登録し、--to-site で指定してください。</translation>
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
        <source>A measure cannot be done in the future. Correct the day.</source>
        <translation>完了日が未来の日付です。訂正してください。</translation>
    </message>
    <message>
        <source>A message to %1 could not be delivered</source>
        <translation>%1 宛てのメールを送信できていません</translation>
    </message>
    <message>
        <source>A notice stands in the place of %1.</source>
        <translation>%1を公開停止のお知らせに差し替えました。</translation>
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
        <source>A path with quotation marks cannot be used in a timer. Move the folder.</source>
        <translation>引用符を含むパスはタイマーに使えません。フォルダーを移動してください。</translation>
    </message>
    <message>
        <source>A person has to do it with an empty server: “Restore drill…” on the page Backup, or “restore drill --to-site”.</source>
        <translation>空のサーバを用意して人が行う作業です（バックアップ画面の「復元訓練…」、又は「restore drill --to-site」）。</translation>
    </message>
    <message>
        <source>A plan has at most %1 names.</source>
        <translation>一つの計画に指定できる名前は %1 個までです。</translation>
    </message>
    <message>
        <source>A plan has at most %1 servers of a kind.</source>
        <translation>一つの計画に指定できるサーバは種類ごとに %1 台までです。</translation>
    </message>
    <message>
        <source>A plan is given up only with a reason.</source>
        <translation>計画を取りやめるには理由を入力してください。</translation>
    </message>
    <message>
        <source>A plan needs the address of the old and of the new server. Give --old and --new.</source>
        <translation>計画には旧サーバと新サーバのアドレスが必要です。--old と --new を指定してください。</translation>
    </message>
    <message>
        <source>A policy needs its reason. Give it with --reason.</source>
        <translation>対応方針には理由が必要です。記録していません。--reason で入力してください。</translation>
    </message>
    <message>
        <source>A prepared page is missing in this installation. Install the program again.</source>
        <translation>用意されたページがプログラムに含まれていません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>A product is lent already. Record its return first.</source>
        <translation>すでに貸与中の製品があります。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>A provider's notice needs its text, of at most 4,000 characters.</source>
        <translation>事業者の通知の内容を4,000文字以内で入力してください。</translation>
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
        <source>A report to the city is late: %1, %2</source>
        <translation>市への報告が遅れています：%1、%2</translation>
    </message>
    <message>
        <source>A result by hand needs the product's version and the day of its definitions.</source>
        <translation>手入力の結果には、製品のバージョンと定義ファイルの日付が必要です。</translation>
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
        <source>A step is waived only with a reason.</source>
        <translation>項目を免除するには理由を入力してください。</translation>
    </message>
    <message>
        <source>A step is waived with a reason only. Enter it.</source>
        <translation>手順の省略には理由が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A submission needs its means (in person, by mail …). Nothing was recorded. Give the means.</source>
        <translation>提出の記録には提出方法（持参、電子メールなど）が必要です。何も記録していません。提出方法を入力してください。</translation>
    </message>
    <message>
        <source>A system generation is never restored as a whole. Compare it with “restore system-compare” and restore chosen files with “restore system-apply”.</source>
        <translation>システムの世代を丸ごと復元することはありません。「restore system-compare」でサーバと比較し、「restore system-apply」で選んだファイルだけを復元してください。</translation>
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
        <source>Access log: %1 lines, %2 with 5xx, %3.</source>
        <translation>アクセスログ：%1 行、うち 5xx %2 行、%3。</translation>
    </message>
    <message>
        <source>Access log: no line of that time.</source>
        <translation>アクセスログ：その時間の記録はありません。</translation>
    </message>
    <message>
        <source>Again, time %1: %2</source>
        <translation>【再発・%1回目】%2</translation>
    </message>
    <message>
        <source>Akimori</source>
        <translation>アキモリ</translation>
    </message>
    <message>
        <source>Akimori system backup of %1</source>
        <translation>アキモリ システムバックアップ %1</translation>
    </message>
    <message>
        <source>Akimori was not running</source>
        <translation>アキモリが起動していなかった</translation>
    </message>
    <message>
        <source>An allowance needs a reason. Say who wants it and what for.</source>
        <translation>許可には理由が必要です。誰の依頼で、何のために必要かを入力してください。</translation>
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
        <source>An item is left out only with a reason. Write it down.</source>
        <translation>対象外とするには理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <comment>kind of news</comment>
        <translation>異常</translation>
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
        <source>Antivirus check</source>
        <translation>ウイルス対策の確認</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせています</translation>
    </message>
    <message>
        <source>Asking for files that must not be public</source>
        <translation>公開すべきでないファイルを確認しています</translation>
    </message>
    <message>
        <source>Asking the name servers of %1</source>
        <translation>%1 のDNSサーバへ照会しています</translation>
    </message>
    <message>
        <source>Asking the server about its hardening</source>
        <translation>サーバの堅牢化の状況を確認しています</translation>
    </message>
    <message>
        <source>At most %1 addresses per list can be mailed. Use a mailing list.</source>
        <translation>宛先は1つの一覧につき%1件までです。メーリングリストをお使いください。</translation>
    </message>
    <message>
        <source>Back to “%1”: %2</source>
        <translation>「%1」に戻す：%2</translation>
    </message>
    <message>
        <source>Bring the former contents back by rollback, or restore the generation before the change</source>
        <translation>切戻しにより以前の内容に戻す。又は変更前の世代から復元する</translation>
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
        <source>Change %1 was published after change %2. Roll that one back first.</source>
        <translation>変更作業 %2 の後に変更作業 %1 が公開されています。先にそちらを切り戻してください。</translation>
    </message>
    <message>
        <source>Check the disk, take a new backup, and fetch the generation from the second copy.</source>
        <translation>ディスクを確かめ、新しいバックアップを取得し、二次保管から世代を取り戻してください。</translation>
    </message>
    <message>
        <source>Closing an incident is a decision.</source>
        <translation>事案の完了には判断が必要です。</translation>
    </message>
    <message>
        <source>Closing or reopening a site needs who approved it and why. Ask the city first; outside office hours the person responsible decides.</source>
        <translation>サイトの閉鎖・再公開には、承認者と理由が必要です。先に市へ確認してください。時間外は運用保守担当責任者が判断します。</translation>
    </message>
    <message>
        <source>Collected without a recorded request</source>
        <translation>依頼の記録なしで収集</translation>
    </message>
    <message>
        <source>Comparing contents on the server</source>
        <translation>サーバ上の内容を照合しています</translation>
    </message>
    <message>
        <source>Comparing pages over HTTP</source>
        <translation>公開ページを照合しています</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>本文を比較しています</translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>サーバと比べています</translation>
    </message>
    <message>
        <source>Comparison of hashes computed by the server</source>
        <translation>ハッシュ照合（サーバで計算）</translation>
    </message>
    <message>
        <source>Comparison of hashes, every file read here</source>
        <translation>ハッシュ照合（全ファイルを読み出して計算）</translation>
    </message>
    <message>
        <source>Comparison of what visitors get</source>
        <translation>外部取得比較</translation>
    </message>
    <message>
        <source>Comparison with the baseline %1</source>
        <translation>基準%1との照合</translation>
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
        <source>Contents after the rollback</source>
        <translation>切戻し後の内容</translation>
    </message>
    <message>
        <source>Contents as visitors get them</source>
        <translation>閲覧者に届く内容</translation>
    </message>
    <message>
        <source>Contents on the server right after the switch</source>
        <translation>切替直後のサーバの内容</translation>
    </message>
    <message>
        <source>Copy of the ledger</source>
        <translation>台帳の控え</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 を複写しています</translation>
    </message>
    <message>
        <source>Copying the data from the server</source>
        <translation>サーバからデータをコピーしています</translation>
    </message>
    <message>
        <source>Could not be compared: %1.</source>
        <translation>比較できなかったもの：%1。</translation>
    </message>
    <message>
        <source>Daily comparison of all files with the approved baseline %1: %2 files checked, %3 not.</source>
        <translation>全ファイルを承認済みの基準 %1 と日次で照合（検査 %2 件、未検査 %3 件）</translation>
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
        <source>Detected on %1 (JST) by: %2</source>
        <translation>検知日時：%1（日本時間）　検知方法：%2</translation>
    </message>
    <message>
        <source>Discarding a generation needs a reason. Enter it.</source>
        <translation>世代の廃棄には理由が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>kind of news</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>書類を作成しています</translation>
    </message>
    <message>
        <source>Drill of the log handover</source>
        <translation>ログの提示訓練</translation>
    </message>
    <message>
        <source>During the DNS switch of %1 everything is published to the old and the new server.</source>
        <translation>%1 のDNS切替の間は、新旧両方のサーバへ公開します。</translation>
    </message>
    <message>
        <source>End of accepted risks</source>
        <translation>リスク受容の期限の確認</translation>
    </message>
    <message>
        <source>Enter it under Settings without the keychain, or with “notify password”.</source>
        <translation>設定画面でキーチェーンを使わずに入力するか、「notify password」で登録してください。</translation>
    </message>
    <message>
        <source>Enter server, sender and an address on call under Settings, or with “notify settings”; then “notify test”.</source>
        <translation>設定画面または「notify settings」で、メールサーバ・差出人・当番の宛先を設定し、「notify test」で確認してください。</translation>
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
        <source>Every package of the generation is installed.</source>
        <translation>世代に記録されたパッケージはすべて導入されています。</translation>
    </message>
    <message>
        <source>Evidence ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Failed or unchecked</source>
        <comment>kind of news</comment>
        <translation>失敗・未確認</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得しています</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>kind of news</comment>
        <translation>検知</translation>
    </message>
    <message>
        <source>For the %1: %2</source>
        <comment>audience, title</comment>
        <translation>【%1へ】%2</translation>
    </message>
    <message>
        <source>From 0 to %1 generations can be kept. Enter a number in that range.</source>
        <translation>保管数は 0 から %1 までの数で指定してください。</translation>
    </message>
    <message>
        <source>Generation %1 (%2)</source>
        <translation>世代 %1（%2）</translation>
    </message>
    <message>
        <source>Generation %1 holds no file %2. “restore system-compare” lists what it holds.</source>
        <translation>世代 %1 にファイル %2 はありません。「restore system-compare」で一覧を確認してください。</translation>
    </message>
    <message>
        <source>Generation %1 holds no private key %2.</source>
        <translation>世代 %1 に秘密鍵 %2 はありません。</translation>
    </message>
    <message>
        <source>Generation %1 holds no private keys. They are kept only when “backup system-keys” was set up before it was taken.</source>
        <translation>世代 %1 に秘密鍵は含まれていません。取得前に「backup system-keys」で設定した場合だけ保存されます。</translation>
    </message>
    <message>
        <source>Generation %1 is a system backup; it holds no site.</source>
        <translation>世代 %1 はシステムバックアップであり、サイトのデータを含みません。</translation>
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
        <source>Generations that are no longer kept could not be let go of: %1</source>
        <translation>保管期間を過ぎた世代を廃棄できませんでした。%1</translation>
    </message>
    <message>
        <source>Giving the files to the antivirus product</source>
        <translation>ウイルス対策ソフトでファイルを検査しています</translation>
    </message>
    <message>
        <source>Hardening check</source>
        <translation>安全設定の点検</translation>
    </message>
    <message>
        <source>Hardening check %1: %2 open points, %3 not checked, of %4.</source>
        <translation>安全設定の点検 %1：%4 項目中、要対応 %2 件、未確認 %3 件。</translation>
    </message>
    <message>
        <source>Hardening check of %1: %2 open points, %3 not checked</source>
        <translation>%1 の予防策の点検：未対応 %2 件、未検査 %3 件</translation>
    </message>
    <message>
        <source>Helper that reads contents</source>
        <translation>内容を読み取る補助プログラム</translation>
    </message>
    <message>
        <source>If it goes on like this, %1 %2 is reached on %3.</source>
        <translation>このまま進むと、%3 に %1 %2 へ達します。</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>事案：%1</translation>
    </message>
    <message>
        <source>Install Akimori again.</source>
        <translation>アキモリをインストールし直してください。</translation>
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
        <source>Issued</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>It answered (HTTP %1, %2 ms).</source>
        <translation>応答がありました（HTTP %1、%2 ミリ秒）。</translation>
    </message>
    <message>
        <source>It happened again: %1</source>
        <translation>再発：%1</translation>
    </message>
    <message>
        <source>It is over after %1. %2</source>
        <translation>%1で終わりました。%2</translation>
    </message>
    <message>
        <source>It is too early to decide: %1</source>
        <translation>まだ決定できません：%1</translation>
    </message>
    <message>
        <source>It leads out of the root, is no file, or its contents are not known.</source>
        <translation>公開領域の外を指すリンクか、ファイルではないもの、又は内容が不明なものです。</translation>
    </message>
    <message>
        <source>It was due on %1 (JST, clause %2). Send it now, record it with “incident report”, and tell the city why it is late.</source>
        <translation>期限は %1（日本時間、条項 %2）でした。ただちに提出し、「incident report」で記録のうえ、遅れた理由を市に説明してください。</translation>
    </message>
    <message>
        <source>Its certificate was issued by %1.</source>
        <translation>証明書の発行者：%1。</translation>
    </message>
    <message>
        <source>Japanese fonts for the papers</source>
        <translation>帳票用の日本語書体</translation>
    </message>
    <message>
        <source>Journal: %1 lines, %2 errors, %3.</source>
        <translation>ジャーナル：%1 行、うちエラー %2 行、%3。</translation>
    </message>
    <message>
        <source>Keep this file as it is and compare it with a copy of the ledger.</source>
        <translation>このファイルをそのまま保全し、台帳の写しと比べてください。</translation>
    </message>
    <message>
        <source>Keeping the evidence</source>
        <translation>証拠を保全しています</translation>
    </message>
    <message>
        <source>Logs are preserved for 1 to 400 days back.</source>
        <translation>ログの保全は1～400日前までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>Look at “%1” and record its version, definitions and result (“antivirus record”).</source>
        <translation>「%1」の画面を確認し、版、定義ファイルの日付、結果を記録してください（「antivirus record」）。</translation>
    </message>
    <message>
        <source>Looking at the old and the new web server</source>
        <translation>新旧のWebサーバを確認しています</translation>
    </message>
    <message>
        <source>Looking at the server that is to be rebuilt</source>
        <translation>再構築するサーバを確認しています</translation>
    </message>
    <message>
        <source>Looking for JavaScript libraries in the pages</source>
        <translation>ページの JavaScript ライブラリを調べています</translation>
    </message>
    <message>
        <source>Mail is not set up. Enter the mail server and the sender under Settings, or with “notify settings”.</source>
        <translation>メールが設定されていません。設定画面、または「notify settings」でメールサーバと差出人を設定してください。</translation>
    </message>
    <message>
        <source>Mail is not set up: what is found at night reaches nobody.</source>
        <translation>メールが未設定です。夜間に検知しても誰にも届きません。</translation>
    </message>
    <message>
        <source>Mail to who is on call</source>
        <translation>当番へのメール</translation>
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
        <source>Measured time is reclassified by the manager or the responsible officer.</source>
        <translation>再分類は、運用保守担当管理者又は運用保守担当責任者が行います。</translation>
    </message>
    <message>
        <source>Measured to be over after %1: %2</source>
        <comment>duration, what was measured</comment>
        <translation>回復を測定（継続時間 %1）：%2</translation>
    </message>
    <message>
        <source>Measured: %1 (threshold: %2)</source>
        <translation>測定値：%1（しきい値：%2）</translation>
    </message>
    <message>
        <source>Measuring from outside</source>
        <translation>外部から測定しています</translation>
    </message>
    <message>
        <source>Measuring on the server</source>
        <translation>サーバ上で測定しています</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>kind of news</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Missing: %1. Install them, then go on with the drill.</source>
        <translation>不足：%1。導入してから訓練を続けてください。</translation>
    </message>
    <message>
        <source>Monitor that runs unattended</source>
        <translation>無人監視</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Monitoring %1 site(s)</source>
        <translation>%1サイトを監視しています</translation>
    </message>
    <message>
        <source>Monitoring “%1”: %2</source>
        <translation>「%1」の監視：%2</translation>
    </message>
    <message>
        <source>Name from two to eight places for comparison: a single one that is down itself would hide every anomaly.</source>
        <translation>比較先は 2 か所以上 8 か所以下で指定してください。1 か所だけでは、その場所が停止したときにすべての異常を見逃します。</translation>
    </message>
    <message>
        <source>Name the access log.</source>
        <translation>アクセスログを指定してください。</translation>
    </message>
    <message>
        <source>Name the files to restore. A system is never restored as a whole.</source>
        <translation>復元するファイルを指定してください。システムを丸ごと復元することはありません。</translation>
    </message>
    <message>
        <source>Name the ports that may be open, at most 200. Through one of them Akimori comes in itself.</source>
        <translation>開いていてよいポートを 200 個以内で指定してください。アキモリ自身もそのうちの一つから接続します。</translation>
    </message>
    <message>
        <source>Name the private keys to put back; without --path they are only listed.</source>
        <translation>戻す秘密鍵を指定してください。--path がないときは一覧表示だけを行います。</translation>
    </message>
    <message>
        <source>Neither a kept generation nor the server has this file as text of up to 4 MiB.</source>
        <translation>保管中の世代にもサーバにも、このファイルが 4 MiB までのテキストとして存在しません。</translation>
    </message>
    <message>
        <source>Neither side has this file as text of up to 4 MiB.</source>
        <translation>どちらの側にも、4 MiB までのテキストとしてこのファイルはありません。</translation>
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
        <source>No antivirus product is recorded as lent.</source>
        <translation>貸与中のウイルス対策ソフトは記録されていません。</translation>
    </message>
    <message>
        <source>No antivirus product is recorded as lent. Ask the city which one it provides, then record the loan.</source>
        <translation>貸与中のウイルス対策ソフトが記録されていません。提供される製品を市へ確認し、貸与を記録してください。</translation>
    </message>
    <message>
        <source>No antivirus product is recorded. Ask the city which one it provides (S-2).</source>
        <translation>ウイルス対策ソフトの貸与記録がありません。提供される製品を市へ確認してください。</translation>
    </message>
    <message>
        <source>No baseline is approved for “%1”, so nothing says which version is good.</source>
        <translation>「%1」には承認済みの基準がないため、正常な版を判断できません。</translation>
    </message>
    <message>
        <source>No baseline is approved for “%1”, so there is nothing to compare with. Approve one first.</source>
        <translation>「%1」には承認済みの基準がないため、比べる対象がありません。先に基準を承認してください。</translation>
    </message>
    <message>
        <source>No baseline is approved yet, so it could not be told whether the server stands as approved. What it has now was taken as it is.</source>
        <translation>基準がまだ承認されていないため、サーバが承認どおりの状態かどうかは判断できません。現在の内容をそのまま元にしています。</translation>
    </message>
    <message>
        <source>No copy of %1 could be kept, and nothing is taken away without one. Look at the server.</source>
        <translation>%1の複製を保全できませんでした。複製なしに取り除くことはできません。サーバを確認してください。</translation>
    </message>
    <message>
        <source>No generation is kept yet. It follows after the first backup.</source>
        <translation>保管中の世代がまだありません。最初のバックアップのあとに実施します。</translation>
    </message>
    <message>
        <source>No generation is kept yet. Take a backup first.</source>
        <translation>保管している世代がありません。先にバックアップを取得してください。</translation>
    </message>
    <message>
        <source>No interruption</source>
        <translation>停止なし</translation>
    </message>
    <message>
        <source>No kept generation holds the approved version of %1. Publish the good version again, or take the page down for the time being.</source>
        <translation>%1の承認版を含む世代がありません。正常な版を改めて公開するか、当面の間、公開を停止してください。</translation>
    </message>
    <message>
        <source>No line of the file is one of an access log with a time. Give the log of nginx or Apache in the common or combined form.</source>
        <translation>ファイルに時刻のあるアクセスログの行がありません。nginx または Apache の common・combined 形式のログを指定してください。</translation>
    </message>
    <message>
        <source>No monitor is installed, so what happens while nobody looks is not noticed.</source>
        <translation>無人監視が設置されていないため、誰も見ていない間の異常に気付けません。</translation>
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
        <source>No password is kept where the timer and the monitor can read it, so they cannot mail.</source>
        <translation>タイマーと無人監視が読み取れる場所にパスワードが保存されていないため、メールを送信できません。</translation>
    </message>
    <message>
        <source>No patch is published yet, so no 30 days run.</source>
        <translation>パッチがまだ公開されていないため、30日の期限は始まっていません。</translation>
    </message>
    <message>
        <source>No private key of a certificate could be read on the server.</source>
        <translation>サーバで読み取れる証明書の秘密鍵がありませんでした。</translation>
    </message>
    <message>
        <source>No round was done today. Start it with “round run”.</source>
        <translation>本日の点検はまだ行われていません。round run で開始してください。</translation>
    </message>
    <message>
        <source>No site is registered in this profile. Register one with “site add”.</source>
        <translation>このプロファイルにはサイトが登録されていません。「site add」で登録してください。</translation>
    </message>
    <message>
        <source>No start of the server is recorded meanwhile.</source>
        <translation>その間にサーバが起動した記録はありません。</translation>
    </message>
    <message>
        <source>No suspicion of scan %1 is left: every finding is decided as an authorised change. Judge whether a response is still needed, tell the city, and close the incident.</source>
        <translation>検査 %1 の疑いはすべて解消しました。検知事項はいずれも正規の変更と判断されています。対応の要否を判断し、市に連絡のうえ、事案を完了してください。</translation>
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
        <source>Nobody has acknowledged this for %1.</source>
        <translation>%1のあいだ、誰も確認していません。</translation>
    </message>
    <message>
        <source>Nobody is entered who could be mailed. Enter an address on call first.</source>
        <translation>宛先がありません。先に当番の宛先を設定してください。</translation>
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
        <source>Not as in the generation: %1. Name them to put them back.</source>
        <translation>世代と異なるもの：%1。戻すには指定してください。</translation>
    </message>
    <message>
        <source>Not read: %1. Import a saved file where this computer has no access.</source>
        <translation>取得できなかった情報源：%1。接続できない環境では、保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Not verified for a month: %1</source>
        <translation>1か月以上検証していません：%1</translation>
    </message>
    <message>
        <source>Nothing can be judged before it was detected. Correct the time.</source>
        <translation>判断日時が検知日時より前です。訂正してください。</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>Nothing is collected for the log request %1 yet. Collect it first.</source>
        <translation>ログ提示の依頼 %1 はまだ収集していません。先に収集してください。</translation>
    </message>
    <message>
        <source>Nothing of the kind “%1” is watched or written down as not applicable.</source>
        <translation>区分「%1」に、監視項目も対象外の理由もありません。</translation>
    </message>
    <message>
        <source>Nothing was compared over HTTP.</source>
        <translation>HTTP での照合は行っていません。</translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <comment>state of an incident</comment>
        <translation>「%1」に移行</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバ</translation>
    </message>
    <message>
        <source>On the server stands no ordinary file, or one of more than %1 MiB; only its attributes are kept.</source>
        <translation>サーバ上のものが通常のファイルでないか、%1MiBを超えるため、属性のみ保全しました。</translation>
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
        <source>Only fulfilled, not applicable or (taking back) needs confirmation can be confirmed.</source>
        <translation>確認できる状態は、実施済、対象外、又は（取消しとしての）要確認です。</translation>
    </message>
    <message>
        <source>Only what is over can be reclassified. For the future plan a maintenance window.</source>
        <translation>再分類できるのは過去の期間だけです。今後の期間は計画停止・保守として登録してください。</translation>
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
        <source>Others can read the password file %1. Enter: chmod 600 “%1”, and change the password.</source>
        <translation>パスワードのファイル %1 をほかの利用者が読める状態です。chmod 600 &quot;%1&quot; を実行し、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>【終了】%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>kind of news</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>clause</comment>
        <translation>期限超過：%1</translation>
    </message>
    <message>
        <source>Paper %1 was handed in but does not count: %2</source>
        <translation>文書 %1 は提出済みですが、報告としては数えていません。%2</translation>
    </message>
    <message>
        <source>Permanent measure: %1</source>
        <translation>恒久対応：%1</translation>
    </message>
    <message>
        <source>Policy and consultation are taken over from case %1 (%2).</source>
        <translation>対応方針と協議記録を案件 %1（%2）から引き継ぎました。</translation>
    </message>
    <message>
        <source>Prevention: %1</source>
        <translation>再発防止：%1</translation>
    </message>
    <message>
        <source>Private keys and password hashes are left out and named in the manifest.</source>
        <translation>秘密鍵とパスワードのハッシュは除外し、目録に名前を記しています。</translation>
    </message>
    <message>
        <source>Private keys of certificates are in %1, encrypted. To open: %2</source>
        <translation>証明書の秘密鍵は %1 に暗号化して保存しています。開き方：%2</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイルのフォルダ</translation>
    </message>
    <message>
        <source>Publish the folder %1</source>
        <translation>フォルダ %1 を公開に反映する</translation>
    </message>
    <message>
        <source>Publishing is frozen for the DNS switch of %1. The manager ends it with “cutover publishing open”, or lets everything go to both servers with “cutover publishing both”.</source>
        <translation>%1 のDNS切替のため、公開を凍結しています。管理者が「cutover publishing open」で解除するか、「cutover publishing both」で新旧両方への公開にしてください。</translation>
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
        <source>Reading of the advisory sources</source>
        <translation>脆弱性情報の情報源の確認</translation>
    </message>
    <message>
        <source>Reading of the installed packages</source>
        <translation>サーバの構成情報の取得</translation>
    </message>
    <message>
        <source>Reading the private keys of certificates</source>
        <translation>証明書の秘密鍵を読み取っています</translation>
    </message>
    <message>
        <source>Received from %1: %2</source>
        <translation>%1 から受領: %2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録：%1</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>【回復】%1</translation>
    </message>
    <message>
        <source>Register the site with an own key without passphrase for unattended runs.</source>
        <translation>自動実行用に、パスフレーズのない専用の鍵でサイトを登録してください。</translation>
    </message>
    <message>
        <source>Registered sites</source>
        <translation>登録済みのサイト</translation>
    </message>
    <message>
        <source>Repeat every 5 minutes at the soonest and once a day at the latest.</source>
        <translation>再送の間隔は5分から1日（1440分）までで指定してください。</translation>
    </message>
    <message>
        <source>Report no. %1 (%2)</source>
        <comment>edition, kind</comment>
        <translation>第%1報（%2）</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 を復元しています</translation>
    </message>
    <message numerus="yes">
        <source>Retention: %n clean generations are kept</source>
        <translation><numerusform>保管期間の終了（正常な世代を %n 世代保管）</numerusform></translation>
    </message>
    <message>
        <source>Retiring data needs a reason. Enter it.</source>
        <translation>廃止には理由が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Revision %1 of the list is approved already.</source>
        <translation>第%1版はすでに承認済みです。</translation>
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
        <source>Say by what it can be seen that the step was done: a document number, a file, a time.</source>
        <translation>実施を確認できる根拠（文書番号、ファイル、時刻など）を入力してください。</translation>
    </message>
    <message>
        <source>Say how the report was handed over: in person, by e-mail, by file exchange.</source>
        <translation>報告書の提出方法（持参・メール・ファイル交換など）を入力してください。</translation>
    </message>
    <message>
        <source>Say on what ground it is published: either the number of an approved change (--change), or the title of a routine change (--title).</source>
        <translation>公開反映の根拠を指定してください：承認済の変更作業の番号（--change）又は定型変更の件名（--title）のどちらか一方。</translation>
    </message>
    <message>
        <source>Say to whom the report was handed: office and name.</source>
        <translation>報告書を受け取った方の所属と氏名を入力してください。</translation>
    </message>
    <message>
        <source>Say what the contact was about: the number of the incident or case.</source>
        <translation>何についての連絡か（事案・案件の番号）を指定してください。</translation>
    </message>
    <message>
        <source>Say what the measure is.</source>
        <translation>対応・対策の内容を入力してください。</translation>
    </message>
    <message>
        <source>Say what was checked.</source>
        <translation>何を確認したかを入力してください。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>何を実施したかを入力してください。</translation>
    </message>
    <message>
        <source>Say where the paper is to be written.</source>
        <translation>書類の書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>Say which document root the folder is published to, with --root. The site has: %1.</source>
        <translation>どの公開領域へ公開するかを --root で指定してください。このサイトの公開領域：%1</translation>
    </message>
    <message>
        <source>Say which fact is to be recorded, e.g. analysis=…</source>
        <translation>記録する項目を指定してください（例：analysis=…）。</translation>
    </message>
    <message>
        <source>Say whose generations are restored: --site NAME.</source>
        <translation>どのサイトの世代を復元するかを --site 名前 で指定してください。</translation>
    </message>
    <message>
        <source>Say why it became late. Give it with --cause.</source>
        <translation>遅れた理由が必要です。記録していません。--cause で入力してください。</translation>
    </message>
    <message>
        <source>Say why the assessment is called off. Give it with --reason.</source>
        <translation>診断を中止する理由が必要です。記録していません。--reason で入力してください。</translation>
    </message>
    <message>
        <source>Say why the change is called off.</source>
        <translation>変更を取り止める理由を入力してください。</translation>
    </message>
    <message>
        <source>Scan %1 by the approved baseline of “%2”: %3 file(s) checked, %4 finding(s), %5 not checked.</source>
        <translation>検査 %1（「%2」の承認済み基準と照合）：%3 ファイルを検査、検知 %4 件、未検査 %5 件。</translation>
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
        <source>Search for libraries in the pages</source>
        <translation>ページ内のライブラリの調査</translation>
    </message>
    <message>
        <source>Second copy in %1: %2 copied, %3 present</source>
        <translation>%1 への二次保管：複写 %2 世代、保管済み %3 世代</translation>
    </message>
    <message>
        <source>Second copy of the generations</source>
        <translation>世代の二次保管</translation>
    </message>
    <message>
        <source>Security information</source>
        <translation>セキュリティ情報の確認</translation>
    </message>
    <message>
        <source>See whether the timer runs, or run “akimori-cli run-due”.</source>
        <translation>タイマーが動いているかを確かめるか、「akimori-cli run-due」を実行してください。</translation>
    </message>
    <message>
        <source>Seen again (%1 times so far): %2</source>
        <translation>再検知（通算%1回）：%2</translation>
    </message>
    <message>
        <source>Since: %1 (JST)</source>
        <translation>発生・検知：%1（日本時間）</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>サイト名：%1</translation>
    </message>
    <message>
        <source>Standard set</source>
        <translation>標準セット</translation>
    </message>
    <message>
        <source>Storing the advisories</source>
        <translation>脆弱性情報を保存しています</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済</translation>
    </message>
    <message numerus="yes">
        <source>Suspected tampering on “%1”: %n file(s)</source>
        <translation><numerusform>「%1」の改ざんの疑い：%n件</numerusform></translation>
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
        <source>Taken over</source>
        <translation>確認し、引き受けました</translation>
    </message>
    <message>
        <source>Taking something from the public needs who approved it and why. Ask the city first; outside office hours the person responsible decides.</source>
        <translation>公開の停止には、承認者と理由が必要です。先に市へ確認してください。時間外は運用保守担当責任者が判断します。</translation>
    </message>
    <message>
        <source>Tamper scan</source>
        <translation>改ざん検査</translation>
    </message>
    <message>
        <source>Tamper scan %1</source>
        <translation>改ざん検査 %1</translation>
    </message>
    <message>
        <source>Tamper scan %1 found nothing any more (%2, %3 files). A clean scan alone is no restoration while the way in is unknown.</source>
        <translation>改ざん検査 %1 では検知がなくなりました（%2、%3 ファイル）。侵入経路が特定されない間は、検査で検知がないことだけでは復旧とはなりません。</translation>
    </message>
    <message>
        <source>Tamper scan, rule %1 (%2)</source>
        <translation>改ざん検査　規則%1（%2）</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>テストメール</translation>
    </message>
    <message>
        <source>Test the site under “Sites and connection”, with a key of its own without passphrase.</source>
        <translation>パスフレーズのない専用の鍵を登録し、「サイトと接続」で接続テストを行ってください。</translation>
    </message>
    <message>
        <source>That the intrusion route cannot be determined is a decision.</source>
        <translation>侵入経路を特定不能とするには判断が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The DNS switch is not complete: %n step(s) are open: %1. Finish them, or have the manager waive them.</source>
        <translation><numerusform>DNS切替は完了していません。%n 件が未完了です：%1。実施するか、管理者が免除してください。</numerusform></translation>
    </message>
    <message>
        <source>The PIN is not that of “%1”. Nothing was recorded.</source>
        <translation>PIN が「%1」さんのものと一致しません。何も記録していません。</translation>
    </message>
    <message>
        <source>The PIN of “%1” is not right, so the change was not approved.</source>
        <translation>「%1」の PIN が正しくないため、変更作業は承認されませんでした。</translation>
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
        <source>The address of the site belongs to its first document root, so this one was not fetched.</source>
        <translation>サイトのアドレスは最初の公開領域のものなので、この公開領域の取得は行っていません。</translation>
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
        <source>The alert %1 is over; nothing is to be acknowledged.</source>
        <translation>通知 %1 は終わっているため、確認は不要です。</translation>
    </message>
    <message>
        <source>The antivirus product was not checked for a month.</source>
        <translation>ウイルス対策ソフトの確認が1か月以上行われていません。</translation>
    </message>
    <message>
        <source>The approved version is published again.</source>
        <translation>承認版を公開しています。</translation>
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
        <source>The certificate file %1 does not exist. Choose a file in PEM form.</source>
        <translation>証明書ファイル %1 がありません。PEM形式のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The change work %1 cannot be closed: these steps are missing: %2. Do them, or let a manager waive them with a reason.</source>
        <translation>変更作業 %1 は完了できません。次の手順が残っています：%2。実施するか、管理者が理由を付けて省略してください。</translation>
    </message>
    <message>
        <source>The change work %1 has published contents. Roll them back first, or close it.</source>
        <translation>変更作業 %1 では内容が公開されています。先に切り戻すか、完了してください。</translation>
    </message>
    <message>
        <source>The change work %1 is %2; its record is not changed any more.</source>
        <translation>変更作業 %1 は「%2」のため、記録は変更できません。</translation>
    </message>
    <message>
        <source>The change work %1 is about another site.</source>
        <translation>変更作業 %1 は別のサイトのものです。</translation>
    </message>
    <message>
        <source>The change work %1 is not approved yet. A manager other than “%2” has to approve it first.</source>
        <translation>変更作業 %1 はまだ承認されていません。「%2」以外の管理者が先に承認する必要があります。</translation>
    </message>
    <message>
        <source>The change work %1 is not open any more. Open a new one.</source>
        <translation>変更作業 %1 は作業中ではありません。新しく起票してください。</translation>
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
        <source>The conclusion is empty. Nothing was recorded. Write it down.</source>
        <translation>結論が空です。何も記録していません。結論を入力してください。</translation>
    </message>
    <message>
        <source>The conclusion must lie between the question and now. Check its time.</source>
        <translation>結論の日時は、協議事項の記録から現在までの間でなければなりません。何も記録していません。日時をご確認ください。</translation>
    </message>
    <message>
        <source>The consultation %1 is concluded already. Record a new one that refers to it.</source>
        <translation>協議記録「%1」はすでに結論が記録されています。変更していません。続きがある場合は、この番号を関連として新しく記録してください。</translation>
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
        <source>The daily record %1 was signed on %2 by %3 and stays as it is.</source>
        <translation>日報 %1 は %2 に %3 が確認済のため、変更できません。</translation>
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
        <source>The drill %1 used %2 and %3 on %4. Go on with the same, or begin anew with an empty server.</source>
        <translation>訓練 %1 は %4 に %2 と %3 を復元しました。同じ組合せで続けるか、空のサーバから始めてください。</translation>
    </message>
    <message>
        <source>The evidence cannot be written to %1.</source>
        <translation>証拠を%1に書き込めません。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>ファイル %1 を読み込めませんでした：%2</translation>
    </message>
    <message>
        <source>The file %1 could not be removed. Remove it by hand.</source>
        <translation>ファイル %1 を削除できませんでした。手作業で削除してください。</translation>
    </message>
    <message>
        <source>The file %1 exists already. Nothing is written over a key: name another file.</source>
        <translation>ファイル %1 はすでにあります。鍵を上書きすることはありません。別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a certificate or a key.</source>
        <translation>ファイル %1 は証明書や鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file and what visitors get are kept.</source>
        <translation>ファイルと配信内容を保全しました。</translation>
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
        <source>The file could not be read from the server. %1</source>
        <translation>サーバからファイルを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>The file has no public address, so what visitors get was not kept.</source>
        <translation>公開URLのないファイルのため、配信内容は保全していません。</translation>
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
        <source>The files are removed, but systemd could not be told from here, so what runs now goes on until this user logs out. To end it at once, log in as this user and enter: systemctl --user stop %1 %2</source>
        <translation>ファイルは削除しましたが、ここから systemd に伝えることができませんでした。現在動いているものは、この利用者がログアウトするまで動き続けます。直ちに止めるには、この利用者でログインし、systemctl --user stop %1 %2 と入力してください。</translation>
    </message>
    <message>
        <source>The files of a drill are deleted at once.</source>
        <translation>訓練のファイルは直ちに廃棄します。</translation>
    </message>
    <message>
        <source>The final report comes after the restoration. Record first when the service was restored.</source>
        <translation>最終報は復旧のあとに提出します。先に業務再開日時を記録してください。</translation>
    </message>
    <message>
        <source>The finding belongs to the incident %1.</source>
        <translation>検知事項を障害記録%1に追記しました。</translation>
    </message>
    <message>
        <source>The first day of the assessment must not lie after the last one.</source>
        <translation>診断期間の初日が最終日より後になっています。記録していません。日付を確認してください。</translation>
    </message>
    <message>
        <source>The first report was sent already. This is a follow-up or the final report.</source>
        <translation>第1報は提出済みです。続報か最終報として記録してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>フォルダ %1 を作成できませんでした。別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 is empty. Publishing it would remove the whole site, so nothing was done.</source>
        <translation>フォルダ %1 は空です。公開するとサイト全体がなくなるため、何も行っていません。</translation>
    </message>
    <message>
        <source>The folder %1 may not be read, so private keys in it are not in the generation.</source>
        <translation>フォルダー %1 を読み取る権限がないため、その中の秘密鍵は世代に含まれていません。</translation>
    </message>
    <message>
        <source>The folder %1 was taken out of another site, so it is not published to “%2”. Choose the right folder or site; if this is meant, remove %3.</source>
        <translation>フォルダ %1 は別のサイトから取り出したものなので、「%2」へは公開しません。正しいフォルダ又はサイトを選んでください。意図したものであれば、%3 を削除してください。</translation>
    </message>
    <message>
        <source>The folder for the drill could not be made.</source>
        <translation>訓練用のフォルダを作成できませんでした。空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>The form %1 has no field “%2”. It has: %3.</source>
        <translation>様式 %1 に項目「%2」はありません。使える項目：%3</translation>
    </message>
    <message>
        <source>The generation after the change was not made: %1 Take it with “change step”.</source>
        <translation>変更後の世代を作成できませんでした：%1「change step」で取得してください。</translation>
    </message>
    <message>
        <source>The generation could not be compared with the approved baseline, so it does not count as clean: %1</source>
        <translation>世代を承認済みの基準と比較できなかったため、正常な世代には数えません：%1</translation>
    </message>
    <message>
        <source>The handover must lie between the finished package and now. Check its time.</source>
        <translation>引渡しの時刻は、提示物の完成から現在までの間でなければなりません。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The incident %1 is closed; its record is complete.</source>
        <translation>事案 %1 は完了しており、記録は確定しています。</translation>
    </message>
    <message>
        <source>The incident %1 is opened.</source>
        <translation>障害記録%1を起票しました。</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>事案は完了しました。</translation>
    </message>
    <message>
        <source>The incident of scan %1 could not be recorded. Record it with “incident open --scan %1”. %2</source>
        <translation>検査 %1 の事案を記録できませんでした。「incident open --scan %1」で記録してください。%2</translation>
    </message>
    <message>
        <source>The kept copy of %1 is not the file that was received: its hash differs. Ask the city for the file again.</source>
        <translation>保管している %1 は受領したファイルと異なります（ハッシュ値不一致）。転送していません。本市に再提供を依頼してください。</translation>
    </message>
    <message>
        <source>The kept file %1 is not what was registered as %2. Take it from a second copy of the profile.</source>
        <translation>保管されているファイル %1 は、%2 として登録したものと一致しません。二次保管の写しから取り出してください。</translation>
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
        <source>The key could not be written to %1.</source>
        <translation>鍵を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was recorded.</source>
        <translation>最終日が初日より前です。記録していません。</translation>
    </message>
    <message>
        <source>The line of this computer is down: none of the places for comparison answers.</source>
        <translation>監視端末側の回線断です（比較用の接続先がいずれも応答しません）。</translation>
    </message>
    <message>
        <source>The link leads to the same place now.</source>
        <translation>リンク先は現在同じです。</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read. Note the packages by hand.</source>
        <translation>導入済みパッケージの一覧を読み取れませんでした。手作業で控えてください。</translation>
    </message>
    <message>
        <source>The list of monitor items is approved by the manager or the responsible officer.</source>
        <translation>監視項目一覧表の承認は、運用保守担当管理者又は運用保守担当責任者が行います。</translation>
    </message>
    <message>
        <source>The lists of packages could not be compared: the servers have different package managers, or none.</source>
        <translation>パッケージ一覧を比較できませんでした。パッケージ管理の種類が異なるか、ありません。</translation>
    </message>
    <message>
        <source>The loan record needs the name of the product.</source>
        <translation>貸与記録には製品名が必要です。</translation>
    </message>
    <message>
        <source>The log handover of “%1”</source>
        <translation>「%1」のログ提示</translation>
    </message>
    <message>
        <source>The log request %1 has its package already: %2. Nothing was collected. Hand that one over, or delete it with “logs delete”, or record a new request.</source>
        <translation>依頼 %1 には、すでに提示物があります（%2）。収集は行っていません。その提示物を引き渡すか、「logs delete」で廃棄するか、新しい依頼を記録してください。</translation>
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
        <source>The login without a person could not be tried now: %1</source>
        <translation>無人でのログインを確かめられませんでした：%1</translation>
    </message>
    <message>
        <source>The login without a person could not be tried: the test did not end.</source>
        <translation>無人でのログインを確かめられませんでした。接続テストが終わりませんでした。</translation>
    </message>
    <message>
        <source>The logs of %1 days are kept in %2, %3 lines, %4 gaps.</source>
        <translation>%1日分のログを%2に保全しました（%3行、欠落%4か所）。</translation>
    </message>
    <message>
        <source>The maintenance window %1 is over or cancelled already.</source>
        <translation>計画停止・保守 %1 は、すでに終了又は取消し済みです。</translation>
    </message>
    <message>
        <source>The message %1 was sent already; nothing is to be changed.</source>
        <translation>メール %1 は送信済みのため、変更できません。</translation>
    </message>
    <message>
        <source>The monitor</source>
        <translation>常時監視</translation>
    </message>
    <message>
        <source>The monitor items are not recorded yet. Record the standard set first.</source>
        <translation>監視項目がまだ登録されていません。先に標準セットを登録してください。</translation>
    </message>
    <message>
        <source>The monitor runs, but nothing starts it again after a restart of this computer.</source>
        <translation>無人監視は動いていますが、このコンピューターを再起動すると、自動では再開しません。</translation>
    </message>
    <message>
        <source>The month %1 has not begun. Nothing was issued. Choose a month that has ended.</source>
        <translation>%1 はまだ始まっていません。発行していません。終了した月を指定してください。</translation>
    </message>
    <message>
        <source>The name does not resolve.</source>
        <translation>名前を解決できません。</translation>
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
        <source>The new contents are live, but not everything could be recorded: %1 Run the same publish again; it completes the record of change %2.</source>
        <translation>新しい内容は公開されていますが、記録が完了していません：%1 同じ公開反映をもう一度実行してください。変更作業 %2 の記録が補完されます。</translation>
    </message>
    <message>
        <source>The newest copy of the ledger is of %1.</source>
        <translation>台帳の最新の写しは %1 のものです。</translation>
    </message>
    <message>
        <source>The outbox of this profile</source>
        <translation>このプロファイルの送信箱</translation>
    </message>
    <message>
        <source>The package at %1 could not be deleted completely. Delete the rest by hand and run this again.</source>
        <translation>%1 の提示物を完全には廃棄できませんでした。残りを手作業で削除し、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The page is taken down (approved by %1).</source>
        <translation>ページの公開を停止しています（承認者 %1）。</translation>
    </message>
    <message>
        <source>The pages could not be compared over HTTP: %1</source>
        <translation>公開ページを照合できませんでした：%1</translation>
    </message>
    <message>
        <source>The paper needs the domain of the DNS switch, for example example.jp/switch.</source>
        <translation>この書類には、DNS切替の対象ドメインが必要です。例：example.jp/switch</translation>
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
        <source>The pause between two requests is 0 to %1 ms.</source>
        <translation>要求の間隔は0～%1ミリ秒で指定してください。</translation>
    </message>
    <message>
        <source>The period must be valid, in order and at most 366 days long.</source>
        <translation>期間は、開始日から終了日まで366日以内で入力してください。</translation>
    </message>
    <message>
        <source>The plan has no step “%1” yet. Run “cutover check” first.</source>
        <translation>計画に項目「%1」はまだありません。先に「cutover check」を実行してください。</translation>
    </message>
    <message>
        <source>The port of the mail server must be from 1 to 65535, usually 587 or 465.</source>
        <translation>メールサーバのポートは1から65535までです。通常は587か465です。</translation>
    </message>
    <message>
        <source>The private key %1 could not be read, so it is not in the generation: %2</source>
        <translation>秘密鍵 %1 を読み取れなかったため、世代に含まれていません：%2</translation>
    </message>
    <message>
        <source>The private key %1 is not in the generation: there are too many, or it is too large.</source>
        <translation>秘密鍵 %1 は世代に含まれていません。数が多すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>The private keys of generation %1 are damaged.</source>
        <translation>世代 %1 の秘密鍵が壊れています。</translation>
    </message>
    <message>
        <source>The probe “%1” has no parameter “%2”. It has: %3.</source>
        <translation>測定「%1」には設定値「%2」がありません。指定できるもの：%3。</translation>
    </message>
    <message>
        <source>The probe “%1” has no parameters, so “%2” would do nothing.</source>
        <translation>測定「%1」には設定値がないため、「%2」を指定しても効果がありません。</translation>
    </message>
    <message>
        <source>The product is not installed on the server.</source>
        <translation>製品がサーバにインストールされていません。</translation>
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
        <source>The proxy wants a user name and password. Enter them; only Basic and Digest are supported.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。入力してください（対応している方式は Basic と Digest です）。</translation>
    </message>
    <message>
        <source>The proxy's password must be one line of at most 1024 characters.</source>
        <translation>プロキシのパスワードは、1024 文字以内の 1 行で入力してください。</translation>
    </message>
    <message>
        <source>The publish of change %1 was cut before it took effect; the server still has the former contents.</source>
        <translation>変更作業 %1 の公開反映は、反映される前に中断されていました。サーバには以前の内容がそのまま残っています。</translation>
    </message>
    <message>
        <source>The publish of change %1 was cut before it was recorded. The server has it completely; it is recorded now.</source>
        <translation>変更作業 %1 の公開反映は、記録される前に中断されていました。サーバには完全に反映されているため、いま記録しました。</translation>
    </message>
    <message>
        <source>The publish of change %1 was rolled back already.</source>
        <translation>変更作業 %1 の公開反映は、既に切り戻されています。</translation>
    </message>
    <message>
        <source>The range of the logs is empty: the beginning must lie before the end.</source>
        <translation>ログの対象期間が空です。始まりは終わりより前の時刻にしてください。</translation>
    </message>
    <message>
        <source>The rate of pages cannot be negative.</source>
        <translation>ページ数の上限に負の値は指定できません。</translation>
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
        <source>The report cannot have been sent before the detection. Correct the time.</source>
        <translation>提出日時が検知日時より前です。訂正してください。</translation>
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
        <source>The report was sent.</source>
        <translation>報告書を提出しました。</translation>
    </message>
    <message>
        <source>The request cannot have come in the future. Check its time.</source>
        <translation>依頼の時刻が未来になっています。時刻を確認してください。</translation>
    </message>
    <message>
        <source>The response time could not be measured: %1</source>
        <translation>応答時間を測定できませんでした：%1</translation>
    </message>
    <message>
        <source>The result of “%1” is entered by hand (“antivirus record”).</source>
        <translation>「%1」の結果は手入力です（antivirus record）。</translation>
    </message>
    <message>
        <source>The revised advisory names nothing that is installed. Confirm that it no longer concerns the site.</source>
        <translation>改訂後の情報は、導入済みのものに言及していません。当サイトに該当しなくなったことを確認してください。</translation>
    </message>
    <message>
        <source>The round of the daily record %1 has not reached its end. Start it again; it does only what is missing.</source>
        <translation>日報 %1 の点検は最後まで終わっていません。もう一度開始してください。未実施のものだけを行います。</translation>
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
        <source>The second copy was not made: %1 is not there. Connect the disk, or choose another folder in the settings.</source>
        <translation>二次保管を行えませんでした。%1 が見つかりません。ディスクを接続するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The server differs at %n place(s) from the baseline approved on %1, for example %2. Nothing was published. Run a tamper scan; approve the baseline if the change is known, else treat it as an incident.</source>
        <translation><numerusform>サーバの内容が、%1 に承認した基準と %n 箇所で異なります（例：%2）。公開は行っていません。改ざん検査を実行し、正規の変更であれば基準を承認し、そうでなければ障害対応として扱ってください。</numerusform></translation>
    </message>
    <message>
        <source>The server does not equal the generation before the change. Run a tamper scan.</source>
        <translation>サーバの内容が変更前の世代と一致しません。改ざん検査を実行してください。</translation>
    </message>
    <message>
        <source>The server equals generation %1 again.</source>
        <translation>サーバの内容は再び世代 %1 と一致しています。</translation>
    </message>
    <message>
        <source>The server has been up since %1, so it ran through.</source>
        <translation>サーバは %1 から稼働し続けていた（後からの補完）。</translation>
    </message>
    <message>
        <source>The server was started %1 time(s) meanwhile: %2.</source>
        <translation>その間にサーバが %1 回起動しています（%2）。</translation>
    </message>
    <message>
        <source>The server was started at %1.</source>
        <translation>サーバは %1 に起動した（後からの補完）。</translation>
    </message>
    <message>
        <source>The server's copy could not be kept: %1</source>
        <translation>サーバ上のファイルを保全できませんでした。%1</translation>
    </message>
    <message>
        <source>The service is restored.</source>
        <translation>業務を再開しました。</translation>
    </message>
    <message>
        <source>The short TTL must lie between 30 and 3600 seconds.</source>
        <translation>短縮後のTTLは30秒から3600秒の間で指定してください。</translation>
    </message>
    <message>
        <source>The site has no monitor item for listening ports. Add one: monitor add ports.</source>
        <translation>このサイトには、待受ポートの監視項目がありません。monitor add ports で追加してください。</translation>
    </message>
    <message>
        <source>The site has no public address.</source>
        <translation>公開URLが登録されていません。</translation>
    </message>
    <message>
        <source>The site is no longer registered in this profile.</source>
        <translation>このサイトは、このプロファイルに登録されていません。</translation>
    </message>
    <message>
        <source>The site is no longer registered. Reload the list.</source>
        <translation>このサイトの登録はなくなっています。一覧を読み込み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The site was changed at %n place(s) after this folder was taken out of it (%1), for example %2. Nothing was published, because that work would be lost. Take the site out again and put your changes into it.</source>
        <translation><numerusform>このフォルダを取り出した後（%1）に、サイトが %n 箇所変更されています（例：%2）。その作業が失われるため、公開は行っていません。サイトをもう一度取り出し、変更を入れ直してください。</numerusform></translation>
    </message>
    <message>
        <source>The site “%1”</source>
        <translation>サイト「%1」</translation>
    </message>
    <message>
        <source>The site “%1” has no document root.</source>
        <translation>サイト「%1」に公開ディレクトリが登録されていません。</translation>
    </message>
    <message>
        <source>The slow answers of this week took %1 times as long as last week's.</source>
        <translation>今週の応答時間（95パーセンタイル）は、前週の%1倍です。</translation>
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
        <source>The submission of %1 must lie between its issue (%2) and now. Check the time.</source>
        <translation>%1 の提出日時は、発行（%2）から現在までの間でなければなりません。何も記録していません。日時をご確認ください。</translation>
    </message>
    <message>
        <source>The term of “%1” would end before it begins. Correct the days.</source>
        <translation>「%1」の期間の終了が開始より前です。日付を訂正してください。</translation>
    </message>
    <message>
        <source>The text of the field “%1” is longer than %2 characters. Shorten it.</source>
        <translation>項目「%1」の文が %2 文字を超えています。何も記録していません。短くしてください。</translation>
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
        <source>The time of the notice cannot be meant. Check it.</source>
        <translation>通知の日時を確認してください。</translation>
    </message>
    <message>
        <source>The timer calls another program or serves another profile.</source>
        <translation>タイマーは別のプログラムまたは別のプロファイルを対象にしています。</translation>
    </message>
    <message>
        <source>The timer stops when “%1” logs out.</source>
        <translation>「%1」がログアウトするとタイマーが止まります。</translation>
    </message>
    <message>
        <source>The web server answers for every name, so exposed files cannot be told.</source>
        <translation>Webサーバがどの名前にも正常に応答するため、公開の有無を判定できません。</translation>
    </message>
    <message>
        <source>The web server's settings are as in the generation.</source>
        <translation>ウェブサーバの設定は世代と一致しています。</translation>
    </message>
    <message>
        <source>The whole site is closed (approved by %1).</source>
        <translation>サイト全体を閉鎖しています（承認者 %1）。</translation>
    </message>
    <message>
        <source>The window lies in the past. What is over is reclassified with its reason: monitor reclassify.</source>
        <translation>開始日時が過去です。終わった期間は「monitor reclassify」で理由を付けて再分類してください。</translation>
    </message>
    <message>
        <source>The work cannot have been done in the future. Check its time.</source>
        <translation>作業日時が未来になっています。記録していません。日時を確認してください。</translation>
    </message>
    <message>
        <source>The working folder changed after the preview, so nothing was published. Look at the difference again.</source>
        <translation>差分を確認した後に編集用フォルダの内容が変わったため、公開していません。もう一度差分を確認してください。</translation>
    </message>
    <message>
        <source>There are several such steps: %1. Name one of them.</source>
        <translation>該当する項目が複数あります：%1。一つを指定してください。</translation>
    </message>
    <message>
        <source>There is no adapter for “%1”. There are %2; any other product is entered by hand.</source>
        <translation>「%1」に対応する方法がありません。%2に対応しています。それ以外の製品は手入力です。</translation>
    </message>
    <message>
        <source>There is no alert %1. “notify alerts” shows the numbers.</source>
        <translation>通知 %1 はありません。番号は「notify alerts」で確認できます。</translation>
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
        <source>There is no change work “%1”. “change list” shows them.</source>
        <translation>変更作業「%1」はありません。「change list」で確認してください。</translation>
    </message>
    <message>
        <source>There is no consultation %1. “consultation list” shows them.</source>
        <translation>協議記録「%1」はありません。「consultation list」で一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no copy of the ledger yet.</source>
        <translation>台帳の写しがまだありません。</translation>
    </message>
    <message>
        <source>There is no daily record “%1”. “round list” shows them.</source>
        <translation>日報「%1」はありません。一覧は round list で確認できます。</translation>
    </message>
    <message>
        <source>There is no drill “%1”. “restore drills” shows them.</source>
        <translation>復元訓練「%1」はありません。「restore drills」で一覧を表示できます。</translation>
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
        <source>There is no issued paper %1 (edition %2). “report issued” shows what is there.</source>
        <translation>発行された文書「%1」（版：%2）はありません。「report issued」で一覧を確認してください。</translation>
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
        <source>There is no maintenance window %1.</source>
        <translation>計画停止・保守 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox. “notify outbox” shows the numbers.</source>
        <translation>送信箱にメール %1 はありません。番号は「notify outbox」で確認できます。</translation>
    </message>
    <message>
        <source>There is no monitor item “%1”. The site has: %2.</source>
        <translation>監視項目「%1」はありません。登録済みの項目：%2</translation>
    </message>
    <message>
        <source>There is no picture of the records of %1 before the switch. Run “cutover check” while the old values are in force and every authoritative server can be read.</source>
        <translation>%1 の切替前のレコードの控えがありません。旧い値が有効で、全ての権威DNSサーバに照会できるうちに「cutover check」を実行してください。</translation>
    </message>
    <message>
        <source>There is no plan of a DNS switch of %1. Make one with “cutover plan”.</source>
        <translation>%1 のDNS切替計画はありません。「cutover plan」で作成してください。</translation>
    </message>
    <message>
        <source>There is no plan of a DNS switch yet. Make one with “cutover plan”.</source>
        <translation>DNS切替計画はまだありません。「cutover plan」で作成してください。</translation>
    </message>
    <message>
        <source>There is no procured item %1. “monitor procured” shows them.</source>
        <translation>調達品目 %1 はありません。「monitor procured」で確認してください。</translation>
    </message>
    <message>
        <source>There is no publish with the rollback id “%1”. “change list” shows them.</source>
        <translation>切戻し番号「%1」の公開反映はありません。「change list」で確認してください。</translation>
    </message>
    <message>
        <source>There is no record %1 that the form %2 could be about. Check the number.</source>
        <translation>様式 %2 の対象となる記録「%1」はありません。書類は作成していません。番号をご確認ください。</translation>
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
        <source>There is no standing allowance number %1. “allow list” shows them.</source>
        <translation>番号%1の有効な許可はありません。「allow list」で一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no such file on the server now.</source>
        <translation>サーバに該当のファイルは現在ありません。</translation>
    </message>
    <message>
        <source>There is no take-over “%1” in this profile. “takeover list” shows them.</source>
        <translation>引継ぎ「%1」はありません。「takeover list」で確認してください。</translation>
    </message>
    <message>
        <source>This cannot be a password: it is too long or has line ends.</source>
        <translation>パスワードとして使えません（長すぎるか、改行を含んでいます）。</translation>
    </message>
    <message>
        <source>This change of the organisation needs the PIN of “%1”. Nothing was recorded.</source>
        <translation>この体制の変更には「%1」さんの PIN が必要です。何も記録していません。</translation>
    </message>
    <message>
        <source>This edition of %1 was edited outside. Open the file %2.</source>
        <translation>「%1」のこの版は外部で編集されたものです。ファイル %2 を開いてください。</translation>
    </message>
    <message>
        <source>This finding is about the site as a whole, so there is no file to keep. Preserve the logs instead.</source>
        <translation>サイト全体に関する検知事項のため、保全するファイルがありません。ログを保全してください。</translation>
    </message>
    <message>
        <source>This finding is about the site as a whole. Restore the site on the page “Backup”.</source>
        <translation>サイト全体に関する検知事項です。「バックアップ」の画面でサイトを復元してください。</translation>
    </message>
    <message>
        <source>This finding is about the site as a whole; there is no text to compare.</source>
        <translation>この検知事項はサイト全体に関するものなので、比べるテキストはありません。</translation>
    </message>
    <message>
        <source>This is a test: mail of Akimori reaches you. Sent on %1 (JST) by %2. Nothing is to be done.</source>
        <translation>これはテストです。アキモリからのメールが届くことの確認です。%1（日本時間）に %2 が送信しました。対応は不要です。</translation>
    </message>
    <message>
        <source>This is information, not the publication of a patch, so no 30 days run. Report it to the city at once.</source>
        <translation>これはパッチの公開ではなく情報提供のため、30日の期限はありません。直ちに市へ報告してください。</translation>
    </message>
    <message>
        <source>This is repeated every %1 minutes until somebody acknowledges it: in the window under Incidents, or with “akimori-cli notify ack %2”.</source>
        <translation>この通知は、確認されるまで%1分ごとに繰り返します。確認は、画面の「障害対応」または akimori-cli notify ack %2 で行ってください。</translation>
    </message>
    <message>
        <source>This paper is issued already as %1. Correct it with a new edition (“report correct”).</source>
        <translation>この書類はすでに %1 として発行されています。新たには発行していません。訂正する場合は新しい版（「report correct」）を発行してください。</translation>
    </message>
    <message>
        <source>This scan found nothing that counts as tampering, so no incident was opened. Decide the finding as tampering first if it is one.</source>
        <translation>この検査には改ざんとみなす検知事項がないため、障害記録は起票していません。改ざんである場合は、先に検知事項を「改ざん」と判断してください。</translation>
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
        <source>To go back, the generation before the change is restored: the server has no room for the former files beside the root.</source>
        <translation>切り戻す場合は、変更前の世代から復元します（公開領域の隣に以前のファイルを置くことができないため）。</translation>
    </message>
    <message>
        <source>Undelivered mail</source>
        <comment>kind of news</comment>
        <translation>メール未達</translation>
    </message>
    <message>
        <source>Use an own key without passphrase for unattended runs and limit it on the server.</source>
        <translation>自動実行にはパスフレーズのない専用の鍵を使い、サーバ側で用途を制限してください。</translation>
    </message>
    <message>
        <source>Verification of the generations</source>
        <translation>世代の読戻し検証</translation>
    </message>
    <message>
        <source>Visitors get HTTP %1.</source>
        <translation>閲覧者への応答はHTTP %1です。</translation>
    </message>
    <message>
        <source>Visitors still get HTTP %1: the web server does not know the closed page yet. Put the prepared settings in (“respond prepare”), or stop the web server.</source>
        <translation>閲覧者への応答はHTTP %1のままです。Webサーバに閉鎖中ページの設定がありません。「respond prepare」で書き出した設定を適用するか、Webサーバを停止してください。</translation>
    </message>
    <message>
        <source>What is installed on the server has not been read yet, so products that are only named could not be matched. Read it with “advisory inventory”.</source>
        <translation>サーバの構成情報をまだ取得していないため、製品名だけの情報は照合できていません。「advisory inventory」で取得してください。</translation>
    </message>
    <message>
        <source>What is normal for the site could not be learned, so scans judge new contents as at a first take-over: %1</source>
        <translation>サイトの平常の状態を学習できませんでした。検査では、新しい内容を引継ぎ点検と同じ基準で判定します。%1</translation>
    </message>
    <message>
        <source>What it means: a duty of the contract was not done in its time. What to do: find out why this computer could not do it, and report it to the manager.</source>
        <translation>意味：契約上の作業が期限内に実施されませんでした。対応：この端末で実施できなかった理由を調べ、運用保守担当管理者に報告してください。</translation>
    </message>
    <message>
        <source>What it means: nobody knows yet whether all is well. What to do: set the cause right; it is tried again by itself.</source>
        <translation>意味：異常の有無はまだ分かっていません。対応：原因を取り除いてください。自動で再試行します。</translation>
    </message>
    <message>
        <source>What lies at %1 is not the package %2 as it was recorded, so nothing was deleted. Look at it yourself.</source>
        <translation>%1 にあるものは記録された提示物 %2 と一致しないため、何も廃棄していません。内容を確認してください。</translation>
    </message>
    <message>
        <source>What lies in the future cannot be recorded as done. Correct the time.</source>
        <translation>未来の日時は、実施済みとして記録できません。日時を訂正してください。</translation>
    </message>
    <message>
        <source>What to do: judge whether a response is needed, and contact the city at once. The telephone script is in the window under Incidents, or “akimori-cli incident script %1”.</source>
        <translation>対応：ただちに対応の要否を判断し、市に連絡してください。電話連絡の読み上げ文は、画面の「障害対応」または akimori-cli incident script %1 で表示できます。</translation>
    </message>
    <message>
        <source>What to do: look at each finding in the window and decide it. If it is no authorised change, open an incident and contact the city.</source>
        <translation>対応：画面で検知事項を1件ずつ確認し、判断してください。正規の変更でないときは、事案を開いて市に連絡してください。</translation>
    </message>
    <message>
        <source>What visitors get could not be checked: %1</source>
        <translation>閲覧者への応答を確認できませんでした。%1</translation>
    </message>
    <message>
        <source>What visitors get could not be kept: %1</source>
        <translation>配信内容を保全できませんでした。%1</translation>
    </message>
    <message>
        <source>What visitors get is longer than is kept; its beginning was kept.</source>
        <translation>配信内容が長いため、先頭部分のみ保全しました。</translation>
    </message>
    <message>
        <source>What was copied so far is kept. The same request goes on from there.</source>
        <translation>ここまでにコピーした分は残してあります。同じ依頼をもう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <source>Withdrawing an allowance needs a reason.</source>
        <translation>許可の取消しには理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>Within the deadline</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Without %1 only %2 verified generations would be left, fewer than three. That needs an approval by a manager or the responsible officer (“exception request --kind retention”).</source>
        <translation>%1 を廃棄すると、検証済みの世代が %2 つとなり、3世代を下回ります。管理者または責任者の承認が必要です（「exception request --kind retention」で申請してください）。</translation>
    </message>
    <message>
        <source>Without a person nobody gets in: %1</source>
        <translation>無人ではログインできません：%1</translation>
    </message>
    <message>
        <source>Write what was confirmed, and with whom.</source>
        <translation>確認した内容と相手を入力してください。</translation>
    </message>
    <message>
        <source>Writing the operation history</source>
        <translation>操作履歴を書き出しています</translation>
    </message>
    <message>
        <source>[Akimori] %1</source>
        <translation>[アキモリ] %1</translation>
    </message>
    <message>
        <source>a symbolic link to %1</source>
        <translation>%1 へのシンボリックリンク</translation>
    </message>
    <message>
        <source>akimori-inspect is missing, so scans could not read the contents of any file.</source>
        <translation>補助プログラム akimori-inspect が見つからないため、検査でファイルの内容を読み取れません。</translation>
    </message>
    <message>
        <source>as the method finds it</source>
        <translation>監視方法による判定</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>early sign by trend</source>
        <translation>傾向による予兆</translation>
    </message>
    <message>
        <source>every authoritative server gives the new values</source>
        <translation>全ての権威DNSサーバが新しい値を応答しています</translation>
    </message>
    <message>
        <source>every authoritative server gives the old values again</source>
        <translation>全ての権威DNSサーバが再び旧い値を応答しています</translation>
    </message>
    <message>
        <source>fc-list is not installed, so the fonts were not looked at. Install fontconfig.</source>
        <translation>fc-list がないため、書体を確認していません。fontconfig を導入してください。</translation>
    </message>
    <message>
        <source>from before change %1</source>
        <translation>変更 %1 の公開前</translation>
    </message>
    <message>
        <source>from before the restore of %1</source>
        <translation>世代 %1 の復元前</translation>
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
        <source>longest time without a line %1 from %2</source>
        <translation>最長の記録なし %1（%2 から）</translation>
    </message>
    <message>
        <source>made by another workstation</source>
        <translation>別の端末による作業の前</translation>
    </message>
    <message>
        <source>no file and no folder</source>
        <translation>ファイルでもフォルダでもないもの</translation>
    </message>
    <message>
        <source>no patch file was received from the city yet.</source>
        <translation>本市からパッチファイルをまだ受領していません。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>not compared: %1: %2</source>
        <translation>照合していません：%1：%2</translation>
    </message>
    <message>
        <source>not reached, because the data could not be restored</source>
        <translation>データを復元できなかったため、未実施です</translation>
    </message>
    <message>
        <source>only an applied patch can be verified; it is at “%1”.</source>
        <translation>検証できるのは適用済みのパッチだけです。現在の状態は「%1」です。</translation>
    </message>
    <message>
        <source>response</source>
        <translation>異常対応</translation>
    </message>
    <message>
        <source>sysstat: %1 samples, highest load %2.</source>
        <translation>sysstat：測定 %1 回、負荷の最大 %2。</translation>
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
        <source>the site did not answer as expected</source>
        <translation>サイトから想定した応答がありませんでした</translation>
    </message>
    <message>
        <source>there is no backup from before the change. Take one first: backup run --kind system --trigger before-change.</source>
        <translation>変更前のバックアップがありません。先に取得してください（backup run --kind system --trigger before-change）。</translation>
    </message>
    <message>
        <source>this computer slept, or its clock was set</source>
        <translation>監視端末の休止、又は時計の変更</translation>
    </message>
    <message>
        <source>what was monitored</source>
        <translation>監視内容</translation>
    </message>
    <message>
        <source>“%1” cannot be a path of the system backup. Give an absolute path below “/”.</source>
        <translation>「%1」はシステムバックアップの対象にできません。「/」より下の絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” covers no file of the take-over. Give a file, a folder or a pattern such as *.bak.</source>
        <translation>「%1」に該当するファイルは引継ぎデータにありません。ファイル、フォルダ、又は *.bak のようなパターンを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no clean, verified data generation. Scan and take a backup first.</source>
        <translation>「%1」には、異常がなく検証済みのデータ世代がありません。先に改ざん検査とバックアップを行ってください。</translation>
    </message>
    <message>
        <source>“%1” has no data backup yet, so its pages cannot be looked through. Take one first: backup run --kind data.</source>
        <translation>「%1」のデータバックアップがまだないため、ページを調べられません。先に取得してください（backup run --kind data）。</translation>
    </message>
    <message>
        <source>“%1” has no verified system generation. Take one with “backup run --kind system”.</source>
        <translation>「%1」には検証済みのシステム世代がありません。「backup run --kind system」で取得してください。</translation>
    </message>
    <message>
        <source>“%1” is a data generation (%2) and a system generation (%3) of the same second. Say which one is meant: --kind data or --kind system.</source>
        <translation>「%1」には、同じ秒に取得したデータの世代（%2）とシステムの世代（%3）があります。--kind data または --kind system でどちらかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is allowed already (number %2).</source>
        <translation>「%1」はすでに許可されています（番号%2）。</translation>
    </message>
    <message>
        <source>“%1” is checked by Akimori and does not wait for a person. Run “cutover check”, or have the manager waive it with a reason.</source>
        <translation>「%1」はアキモリが自動で確認する項目です。「cutover check」を実行するか、管理者が理由を付けて免除してください。</translation>
    </message>
    <message>
        <source>“%1” is good already; there is nothing to waive.</source>
        <translation>「%1」は既に良好です。免除する必要はありません。</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 hash. A file or script is allowed by its hash, never by its name; the hash stands with the finding.</source>
        <translation>「%1」はSHA-256のハッシュ値ではありません。ファイルやスクリプトは、名前ではなくハッシュ値で許可します。ハッシュ値は検知事項に表示されています。</translation>
    </message>
    <message>
        <source>“%1” is no address of a source. Give one that begins with https://.</source>
        <translation>「%1」は情報源のアドレスではありません。設定は変更していません。https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no host name. Enter one whole name such as maps.example.jp, without * and without a path.</source>
        <translation>「%1」はホスト名ではありません。maps.example.jpのような完全なホスト名を、*やパスを付けずに入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no item of the checklist. They are H-01 to H-20.</source>
        <translation>「%1」という項目はありません。H-01～H-20を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no measurement account. It looks like GTM-XXXXXXX or G-XXXXXXXXXX.</source>
        <translation>「%1」は計測タグの番号ではありません。GTM-XXXXXXXまたはG-XXXXXXXXXXの形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no place for comparison. Write host:port, e.g. www.example.jp:443.</source>
        <translation>「%1」は比較先として読み取れません。www.example.jp:443 のように「ホスト名:ポート」で入力してください。</translation>
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
        <source>“%1” is not watched by any active monitor item.</source>
        <translation>「%1」に対応する有効な監視項目がありません。</translation>
    </message>
    <message>
        <source>“%1” is watched itself or named twice. A place for comparison must be independent: it has to answer when the site does not.</source>
        <translation>「%1」は監視対象であるか、または重複しています。比較先は、監視対象が応答しないときにも応答する独立した場所でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” may not approve a routine change. Open a change (change open), let a manager approve it, then publish with --change.</source>
        <translation>「%1」は定型変更を承認できません。変更作業を起票し（change open）、管理者の承認を得てから、--change を付けて公開してください。</translation>
    </message>
    <message>
        <source>“%1” may not change the organisation. A manager or the responsible officer has to do it (--as NAME).</source>
        <translation>「%1」は体制を変更できません。管理者または責任者が行ってください（--as 氏名）。</translation>
    </message>
    <message>
        <source>“%1” may not change this setting: the contract rests on it. A manager or the responsible officer has to do it (--as NAME).</source>
        <translation>契約の履行に関わる設定のため、「%1」さんは変更できません。管理者又は責任者が変更してください（--as 氏名）。</translation>
    </message>
    <message>
        <source>“%1” may not waive a step. A manager or the responsible officer has to do it.</source>
        <translation>「%1」は手順を省略できません。管理者又は責任者が行う必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n planned run(s) were missed</source>
        <translation><numerusform>「%1」で予定の作業を%n件実施できませんでした</numerusform></translation>
    </message>
    <message>
        <source>“notify outbox” says why.</source>
        <translation>理由は「notify outbox」で確認できます。</translation>
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
        <translation>使用</translation>
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
        <translation>「%1」さんは、%2 の時点で運用保守体制に登録されていません。この氏名では何も記録していません。体制に登録されている人の氏名を入力するか（コマンドでは --as 氏名）、「role set」で体制に追加してください。</translation>
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
    <name>akimori::publishing::Tr</name>
    <message>
        <source>%1 %2 (%3): %4</source>
        <comment>rule id, title, severity: evidence</comment>
        <translation>%1 %2（%3）：%4</translation>
    </message>
    <message>
        <source>%1 (%2 differs only in case)</source>
        <translation>%1（大文字・小文字だけが異なる %2 があります）</translation>
    </message>
    <message>
        <source>%1 could not be written on this computer.</source>
        <translation>%1 をこのパソコンに書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 holds no file, so there is nothing to take over.</source>
        <translation>%1 にはファイルがないため、受け入れるものがありません。</translation>
    </message>
    <message>
        <source>%1 is a file and a folder at once in the data, so it was refused.</source>
        <translation>%1 がデータの中でファイルとフォルダの両方になっているため、受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 is an absolute path.</source>
        <translation>%1 は絶対パスです。</translation>
    </message>
    <message>
        <source>%1 is no archive that can be read (zip, tar, tar.gz, tar.zst, tar.xz).</source>
        <translation>%1 は読み取れるアーカイブ（zip、tar、tar.gz、tar.zst、tar.xz）ではありません。</translation>
    </message>
    <message>
        <source>%1 leads out of the folder.</source>
        <translation>%1 はフォルダの外を指しています。</translation>
    </message>
    <message>
        <source>%1 of %2 files would disappear. Make sure that the folder is the whole site.</source>
        <translation>%2 件のうち %1 件のファイルがなくなります。フォルダがサイト全体のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why it was not taken</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a rule: evidence</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) had backslashes between folders, as some Windows programs write them.</source>
        <translation><numerusform>フォルダの区切りに「\」を使った名前が %n 件ありました（一部の Windows プログラムの書き方）。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) occurred more than once; the last one was taken.</source>
        <translation><numerusform>同じ名前が %n 件重複していました。最後のものを取り込みました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were written in CP932 (Shift_JIS) and are UTF-8 now.</source>
        <translation><numerusform>CP932（Shift_JIS）で書かれた名前 %n 件を UTF-8 に直しました。</numerusform></translation>
    </message>
    <message>
        <source>A backup copy or a temporary file.</source>
        <translation>バックアップコピー又は一時ファイルです。</translation>
    </message>
    <message>
        <source>A file that may hold secrets.</source>
        <translation>機密を含むおそれのあるファイルです。</translation>
    </message>
    <message>
        <source>A file that the operating system of a workstation makes for itself.</source>
        <translation>パソコンの OS が自動的に作るファイルです。</translation>
    </message>
    <message>
        <source>A folder of tools (version control, editor), not of the site.</source>
        <translation>サイトのものではなく、道具（版管理、エディタなど）のフォルダです。</translation>
    </message>
    <message>
        <source>A program for the server: a static site has none.</source>
        <translation>サーバで動くプログラムです。静的サイトには含まれません。</translation>
    </message>
    <message>
        <source>A program that would run on a visitor's computer.</source>
        <translation>閲覧者のパソコンで動くプログラムです。</translation>
    </message>
    <message>
        <source>A settings file of the web server. Change it as a system change.</source>
        <translation>Web サーバの設定ファイルです。システムの変更作業として変更してください。</translation>
    </message>
    <message>
        <source>Akimori uses such names on the server itself. Rename it.</source>
        <translation>この名前はアキモリがサーバ上で使います。名前を変えてください。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Character encodings</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Content rules</source>
        <translation>内容の検査</translation>
    </message>
    <message>
        <source>Copying the folder</source>
        <translation>フォルダをコピーしています</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判断日時</translation>
    </message>
    <message>
        <source>Differs from %1 only in case or Unicode form.</source>
        <translation>%1 と、大文字・小文字又は Unicode の形だけが異なります。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>ファイルの大きさ</translation>
    </message>
    <message>
        <source>Files that do not belong there</source>
        <translation>公開すべきでないファイル</translation>
    </message>
    <message>
        <source>In the working folder</source>
        <translation>編集用フォルダ</translation>
    </message>
    <message>
        <source>Inspecting the contents</source>
        <translation>内容を検査しています</translation>
    </message>
    <message>
        <source>It is neither a file, a folder nor a link.</source>
        <translation>ファイル、フォルダ、リンクのいずれでもありません。</translation>
    </message>
    <message>
        <source>Leads to %1, which does not exist.</source>
        <translation>存在しない %1 へリンクしています。</translation>
    </message>
    <message>
        <source>Leads to %1, which does not exist; %2 differs only in case.</source>
        <translation>存在しない %1 へリンクしています。大文字・小文字だけが異なる %2 があります。</translation>
    </message>
    <message>
        <source>Learning what is normal on this site</source>
        <translation>このサイトの平常を学習しています</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>More than %1 pages name files that disappear; the others are not listed.</source>
        <translation>なくなるファイルを参照するページが %1 件を超えています。残りは一覧に含めていません。</translation>
    </message>
    <message>
        <source>No page of the data leads to it.</source>
        <translation>どのページからもリンクされていません。</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバ</translation>
    </message>
    <message>
        <source>Reading the folder on this computer</source>
        <translation>このパソコンのフォルダを読み取っています</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>ページを読み取っています</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reuse decision</source>
        <translation>利用判断</translation>
    </message>
    <message>
        <source>Same contents as %1</source>
        <translation>%1 と同じ内容</translation>
    </message>
    <message>
        <source>The archive %1 could not be read.</source>
        <translation>アーカイブ %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or cut, so nothing of it was taken. Ask for it again and compare its check sum.</source>
        <translation>アーカイブ %1 が壊れているか途中で切れているため、何も取り込みませんでした。もう一度入手し、チェックサムを照合してください。</translation>
    </message>
    <message>
        <source>The archive %1 is protected by a password. Unpack it with the password, then take over the folder.</source>
        <translation>アーカイブ %1 はパスワードで保護されています。パスワードを使って展開してから、そのフォルダを受け入れてください。</translation>
    </message>
    <message>
        <source>The archive %1 was refused and nothing of it was taken: %2</source>
        <translation>アーカイブ %1 は受け付けられないため、何も取り込みませんでした：%2</translation>
    </message>
    <message>
        <source>The comparison in the browser could not be started on this computer.</source>
        <translation>このパソコンで、ブラウザによる見比べを開始できませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>ファイルを読み取れません（%1）。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Finish editing, then look again.</source>
        <translation>読み取り中にファイルが変更されました。編集を終えてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The file is empty now; it was not.</source>
        <translation>空でなかったファイルが空になっています。</translation>
    </message>
    <message>
        <source>The file is large for the web: %1.</source>
        <translation>Web 用としては大きなファイルです（%1）。</translation>
    </message>
    <message>
        <source>The file is too large to be inspected or could not be read.</source>
        <translation>ファイルが大きすぎて検査できないか、読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 is larger than is allowed.</source>
        <translation>フォルダ %1 は上限を超える大きさです。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose an empty one.</source>
        <translation>フォルダ %1 は空ではありません。空のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The link leads out of the folder (to %1). It would publish what was never approved.</source>
        <translation>リンクがフォルダの外（%1）を指しています。承認されていないものが公開されるおそれがあります。</translation>
    </message>
    <message>
        <source>The links of this file could not be looked at: it is too large or too deep.</source>
        <translation>ファイルが大きすぎるか構造が深すぎるため、リンクを確認できませんでした。</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank or ends with a full stop.</source>
        <translation>名前の先頭か末尾に空白があるか、末尾がピリオドです。</translation>
    </message>
    <message>
        <source>The name contains a character that means something else in addresses.</source>
        <translation>アドレスの中で別の意味を持つ文字が名前に含まれています。</translation>
    </message>
    <message>
        <source>The name contains control characters.</source>
        <translation>名前に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The name is in decomposed Unicode form (as macOS writes it), so links to it may fail.</source>
        <translation>名前が分解された Unicode 形式（macOS 方式）のため、リンクが機能しないことがあります。</translation>
    </message>
    <message>
        <source>The name is not UTF-8, so browsers cannot ask for it reliably.</source>
        <translation>名前が UTF-8 ではないため、ブラウザから確実に開くことができません。</translation>
    </message>
    <message>
        <source>The name is very long.</source>
        <translation>名前が非常に長くなっています。</translation>
    </message>
    <message>
        <source>The page does not say its character encoding; it seems to be %1. Browsers have to guess.</source>
        <translation>ページに文字コードの指定がありません（%1 と思われます）。ブラウザの推測に頼ることになります。</translation>
    </message>
    <message>
        <source>The page has %1 byte(s) that are not valid in its encoding %2: characters will be broken.</source>
        <translation>文字コード %2 として正しくないバイトが %1 個あります。文字化けします。</translation>
    </message>
    <message>
        <source>The page is too large or could not be read.</source>
        <translation>ページが大きすぎるか、読み取れませんでした。</translation>
    </message>
    <message>
        <source>The page is written in %1.</source>
        <translation>ページは %1 で書かれています。</translation>
    </message>
    <message>
        <source>The page says %1 but is written in %2: characters will be broken.</source>
        <translation>ページの指定は %1 ですが、実際は %2 で書かれています。文字化けします。</translation>
    </message>
    <message>
        <source>The path is very long.</source>
        <translation>パスが非常に長くなっています。</translation>
    </message>
    <message>
        <source>The receipt list is damaged. Take it from the second copy.</source>
        <translation>受領一覧が壊れています。二次保管から取り出してください。</translation>
    </message>
    <message>
        <source>There are more than %1 remarks; the rest is not listed.</source>
        <translation>指摘が %1 件を超えたため、残りは一覧に含めていません。</translation>
    </message>
    <message>
        <source>This page does not exist on this side.</source>
        <translation>こちら側に、このページはありません。</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>アーカイブを展開しています</translation>
    </message>
    <message>
        <source>Unusual removals</source>
        <translation>大量の削除</translation>
    </message>
    <message>
        <source>a hard link to another name</source>
        <translation>別の名前へのハードリンク</translation>
    </message>
    <message>
        <source>a name is longer than %1 bytes.</source>
        <translation>%1 バイトより長い名前があります。</translation>
    </message>
    <message>
        <source>a symbolic link to %1</source>
        <translation>%1 へのシンボリックリンク</translation>
    </message>
    <message>
        <source>an entry has no readable name.</source>
        <translation>読み取れない名前の項目があります。</translation>
    </message>
    <message>
        <source>it holds more than %1 entries.</source>
        <translation>項目が %1 件を超えています。</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, which no web site does.</source>
        <translation>展開すると元の %1 倍を超えます。Web サイトのデータではあり得ません。</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed.</source>
        <translation>展開後の大きさが上限を超えています。</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep.</source>
        <translation>フォルダの階層が %1 段を超えています。</translation>
    </message>
    <message>
        <source>no file and no folder</source>
        <translation>ファイルでもフォルダでもないもの</translation>
    </message>
    <message>
        <source>the link %1 leads out of it, to %2. If that is meant, unpack it where it can do no harm and take over the folder; such links are left out then.</source>
        <translation>リンク %1 がアーカイブの外（%2）を指しています。意図したものであれば、安全な場所で展開してからそのフォルダを受け入れてください。その場合、このようなリンクは取り込みません。</translation>
    </message>
</context>
<context>
    <name>akimori::records::Tr</name>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1が%2文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>30-day report made</source>
        <translation>30日報告済</translation>
    </message>
    <message>
        <source>A maintenance window needs its reason.</source>
        <translation>計画停止・保守の登録には理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>A procured item needs a name.</source>
        <translation>調達品目の名称を入力してください。</translation>
    </message>
    <message>
        <source>A reclassification needs its reason: what was measured stays on record beside it.</source>
        <translation>再分類には理由が必要です。理由を入力してください。測定した状態は、再分類後の区分と並べて記録に残ります。</translation>
    </message>
    <message>
        <source>A text of the contract is longer than %1 characters (%2). Shorten it.</source>
        <translation>契約の項目に %1 文字を超える文があります（%2）。短くしてください。</translation>
    </message>
    <message>
        <source>A text of the monitor item %1</source>
        <translation>監視項目 %1 の文字列</translation>
    </message>
    <message>
        <source>A text of the procured item “%1”</source>
        <translation>調達品目「%1」の文字列</translation>
    </message>
    <message>
        <source>About the intrusion route</source>
        <translation>侵入経路の説明</translation>
    </message>
    <message>
        <source>About the loss of data</source>
        <translation>データ損失の説明</translation>
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
        <source>Address of the old host</source>
        <translation>旧ホストへの絶対アドレス</translation>
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
        <source>Always</source>
        <comment>cadence</comment>
        <translation>常時</translation>
    </message>
    <message>
        <source>An incident has no field “%1”. The fields are: %2.</source>
        <translation>事案に「%1」という項目はありません。使える項目：%2。</translation>
    </message>
    <message>
        <source>An incident needs a subject: say in one line what happened.</source>
        <translation>事案には件名が必要です。何が起きたかを1行で入力してください。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析結果</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <comment>monitor state</comment>
        <translation>異常</translation>
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
        <source>Approval</source>
        <translation>承認</translation>
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
        <source>Attachments</source>
        <translation>添付</translation>
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
        <source>Broken link</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <source>By a person</source>
        <comment>step of the DNS switch</comment>
        <translation>担当者が確認</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Check of similar places</source>
        <translation>類似箇所の点検</translation>
    </message>
    <message>
        <source>ClamAV on the server</source>
        <translation>サーバ上のClamAV</translation>
    </message>
    <message>
        <source>ClamAV through its socket</source>
        <translation>ClamAV（ソケット接続）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of an incident</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by retest</source>
        <translation>再診断で確認済</translation>
    </message>
    <message>
        <source>Closed page put up</source>
        <translation>閉鎖中ページの掲出</translation>
    </message>
    <message>
        <source>Command of the product on the server</source>
        <translation>サーバ上の製品コマンド</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>DNS switch</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completion report made</source>
        <translation>完了報告済</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>発生箇所の詳細</translation>
    </message>
    <message>
        <source>Consulting with the city</source>
        <translation>市と協議中</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Contents from another host</source>
        <translation>外部サイトからの読込み</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>判定できません</translation>
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
        <source>Data backup after the change</source>
        <translation>変更後データバックアップ</translation>
    </message>
    <message>
        <source>Data backup before the change</source>
        <translation>変更前データバックアップ</translation>
    </message>
    <message>
        <source>Data lost</source>
        <translation>データ損失あり</translation>
    </message>
    <message>
        <source>Data of the site</source>
        <translation>サイトのデータ</translation>
    </message>
    <message>
        <source>Decisions asked of the city</source>
        <translation>市に判断を求める事項</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>検知日時</translation>
    </message>
    <message>
        <source>Direct cause</source>
        <translation>直接原因</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>送信取りやめ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Duplicate file</source>
        <translation>重複ファイル</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>予兆</translation>
    </message>
    <message>
        <source>Early sign</source>
        <comment>monitor state</comment>
        <translation>予兆</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>緊急変更</translation>
    </message>
    <message>
        <source>Empty server</source>
        <translation>空のサーバ</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>エラーログ</translation>
    </message>
    <message>
        <source>Every day</source>
        <comment>cadence</comment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>cadence</comment>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Every open day</source>
        <comment>cadence</comment>
        <translation>開庁日ごと</translation>
    </message>
    <message>
        <source>Every year</source>
        <comment>cadence</comment>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>証拠保全</translation>
    </message>
    <message>
        <source>Evidence of the detection</source>
        <translation>検知の根拠</translation>
    </message>
    <message>
        <source>Expected restoration</source>
        <translation>復旧見込み</translation>
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
        <source>False alarm</source>
        <translation>誤検知</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Fewer than three generations</source>
        <translation>保管世代数が3世代未満</translation>
    </message>
    <message>
        <source>File contents</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最終報</translation>
    </message>
    <message>
        <source>Finding of the content rules</source>
        <translation>内容検査の検知事項</translation>
    </message>
    <message>
        <source>Finding open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>第1報</translation>
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
        <source>Follow-up report</source>
        <translation>続報</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検知あり</translation>
    </message>
    <message>
        <source>From the city</source>
        <translation>市から当方へ</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <comment>duty</comment>
        <translation>実施済</translation>
    </message>
    <message>
        <source>Further report made</source>
        <translation>続報済</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>送信断念</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>DNS switch</comment>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the DNS switch</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Hardware</source>
        <comment>monitored kind</comment>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High</source>
        <comment>monitor severity</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>Host of embedded pages</source>
        <translation>埋込みページの配信元</translation>
    </message>
    <message>
        <source>Host of scripts and styles</source>
        <translation>スクリプト・スタイルの配信元</translation>
    </message>
    <message>
        <source>Host that forms send to</source>
        <translation>フォームの送信先</translation>
    </message>
    <message>
        <source>Host that is linked to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>How it was detected</source>
        <translation>検知方法</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>特定</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <comment>monitor state</comment>
        <translation>保守中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>DNS switch</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Incident opened or joined</source>
        <translation>障害記録の起票・追記</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Inline script</source>
        <translation>ページ内スクリプト</translation>
    </message>
    <message>
        <source>Intrusion route</source>
        <translation>侵入経路</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Judged undeterminable</source>
        <translation>特定不能と判断</translation>
    </message>
    <message>
        <source>Kept in the archive only</source>
        <translation>保管のみ</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>検知種別</translation>
    </message>
    <message>
        <source>Last known to be good at</source>
        <translation>最終正常確認日時</translation>
    </message>
    <message>
        <source>Leftover file</source>
        <translation>残置ファイル</translation>
    </message>
    <message>
        <source>Link target changed</source>
        <translation>リンク先の変更</translation>
    </message>
    <message>
        <source>Logs preserved</source>
        <translation>ログ保全</translation>
    </message>
    <message>
        <source>Loss of data</source>
        <translation>データ損失</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>monitor severity</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>severity of an incident</comment>
        <translation>大</translation>
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
        <source>Measured value</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Measurement account</source>
        <translation>計測タグの番号</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>monitor severity</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Method of the scan</source>
        <translation>検査方法</translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>Middleware</source>
        <comment>monitored kind</comment>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of an incident</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of an incident</comment>
        <translation>中</translation>
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
        <source>Names that differ in case only</source>
        <translation>大文字・小文字だけが異なる名前</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <comment>duty</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>monitored kind</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Next report at</source>
        <translation>次報予定日時</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>No anomaly</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>No data lost</source>
        <translation>データ損失なし</translation>
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
        <source>No impact on visitors</source>
        <translation>性能への影響なし</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>No response required</source>
        <translation>対応不要</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>monitor state</comment>
        <translation>正常</translation>
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
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>duty</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>monitor state</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not consulted yet</source>
        <translation>未協議</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Not determined yet</source>
        <translation>特定中</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>未特定</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <comment>advisory</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>検知件数</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Older character encoding</source>
        <translation>UTF-8 以外の文字コード</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>当番</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>cadence</comment>
        <translation>一回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Operating mistake</source>
        <translation>操作誤り</translation>
    </message>
    <message>
        <source>Operating system</source>
        <comment>monitored kind</comment>
        <translation>OS</translation>
    </message>
    <message>
        <source>Operation check</source>
        <translation>動作確認</translation>
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
        <source>Other means</source>
        <translation>その他の手段</translation>
    </message>
    <message>
        <source>Other unforeseen event</source>
        <translation>その他の不測の事態</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>duty</comment>
        <translation>期限超過</translation>
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
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Page without a link to it</source>
        <translation>どこからもリンクされていないページ</translation>
    </message>
    <message>
        <source>Pages and files concerned</source>
        <translation>対象のページとファイル</translation>
    </message>
    <message>
        <source>Pages over HTTP</source>
        <translation>ページの表示（HTTP）</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>並行稼働</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>monitor state</comment>
        <translation>休止</translation>
    </message>
    <message>
        <source>Performed, report awaited</source>
        <translation>診断済（報告書待ち）</translation>
    </message>
    <message>
        <source>Permanent measure</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>アクセス権の変更</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報の有無</translation>
    </message>
    <message>
        <source>Place of the fault</source>
        <translation>発生箇所</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planned outage</source>
        <translation>計画停止</translation>
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
        <source>Possible harm to visitors</source>
        <translation>閲覧者被害の可能性</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Preserved evidence</source>
        <translation>証拠保全</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the DNS switch</comment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Procured software</source>
        <translation>調達ソフトウェア</translation>
    </message>
    <message>
        <source>Provisional measure</source>
        <translation>暫定対応</translation>
    </message>
    <message>
        <source>Provisional measure at</source>
        <translation>暫定対応の日時</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公開状態</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>再公開</translation>
    </message>
    <message>
        <source>Published as before</source>
        <translation>公開継続</translation>
    </message>
    <message>
        <source>Publishing as usual</source>
        <translation>通常どおり公開</translation>
    </message>
    <message>
        <source>Publishing in spite of a finding</source>
        <translation>検知事項が残る状態での公開反映</translation>
    </message>
    <message>
        <source>Publishing is frozen</source>
        <translation>公開を凍結中</translation>
    </message>
    <message>
        <source>Publishing to both servers</source>
        <translation>新旧両方のサーバへ公開</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>引渡し待ち</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of an incident</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Recovery point and time met</source>
        <translation>目標復旧地点・時間の達成</translation>
    </message>
    <message>
        <source>Recurrence prevention</source>
        <translation>再発防止</translation>
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
        <source>Replaced by the last good version</source>
        <translation>正常版への差替え</translation>
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
        <translation>申請</translation>
    </message>
    <message>
        <source>Response required</source>
        <translation>対応要</translation>
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
        <source>Restored generation</source>
        <translation>復元した世代</translation>
    </message>
    <message>
        <source>Restored, can be rolled back</source>
        <translation>復元済（切戻し可能）</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>改編</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>切戻し</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>切戻し済</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <comment>DNS switch</comment>
        <translation>切戻し済み</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Scope of the impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>セキュリティインシデント</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Service restored at</source>
        <translation>業務再開日時</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>monitored kind</comment>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>定型変更</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>現状調査</translation>
    </message>
    <message>
        <source>Suspected tampering</source>
        <translation>改ざんの疑い</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切替</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System backup after the change</source>
        <translation>変更後システムバックアップ</translation>
    </message>
    <message>
        <source>System backup before the change</source>
        <translation>変更前システムバックアップ</translation>
    </message>
    <message>
        <source>System files</source>
        <translation>システムファイル</translation>
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
        <source>TTL reduction</source>
        <translation>TTL短縮</translation>
    </message>
    <message>
        <source>TTL restoration</source>
        <translation>TTL復元</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>公開停止</translation>
    </message>
    <message>
        <source>Tamper scan</source>
        <translation>改ざん検査</translation>
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
        <source>The counters of the monitor item %1 must lie between 1 and 100.</source>
        <translation>監視項目 %1 の連続回数は、1から100までの範囲で入力してください。</translation>
    </message>
    <message>
        <source>The date of publication is not known.</source>
        <translation>公開日は不明です。</translation>
    </message>
    <message>
        <source>The days of the forecast of the monitor item %1 must lie between 0 and 3650.</source>
        <translation>監視項目 %1 の予測日数は、0から3650までの範囲で入力してください。</translation>
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
        <source>The interval of the monitor item %1 must lie between 5 seconds and 400 days.</source>
        <translation>監視項目 %1 の監視間隔は、5秒から400日までの範囲で入力してください。</translation>
    </message>
    <message>
        <source>The limits are in the wrong order: early sign, warning and anomaly must get worse step by step.</source>
        <translation>しきい値の順序が正しくありません。予兆、警告、異常の順に悪くなる値を入力してください。</translation>
    </message>
    <message>
        <source>The login name “%1” cannot be used. Correct it.</source>
        <translation>ログイン名「%1」は使えません。入力し直してください。</translation>
    </message>
    <message>
        <source>The monitor item %1 has no title. Say in words what is watched.</source>
        <translation>監視項目 %1 に名称がありません。何を監視するのかを入力してください。</translation>
    </message>
    <message>
        <source>The pages concerned are taken down</source>
        <translation>該当ページの公開停止</translation>
    </message>
    <message>
        <source>The port %1 is not between 1 and 65535. Correct it.</source>
        <translation>ポート番号 %1 は 1 から 65535 の範囲にありません。入力し直してください。</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The service cannot have been restored before it failed, nor in the future. Correct the times.</source>
        <translation>業務再開日時が発生日時より前か、未来の日時です。日時を訂正してください。</translation>
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
        <source>The span is empty: its beginning must lie before its end.</source>
        <translation>期間が空です。開始は終了より前の日時にしてください。</translation>
    </message>
    <message>
        <source>The span is longer than a year. Check its end.</source>
        <translation>期間が1年を超えています。終了日時を確認してください。</translation>
    </message>
    <message>
        <source>The target of the monitor item %1 contains a control character.</source>
        <translation>監視項目 %1 の対象に制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The time of detection is missing or lies in the future. Correct it.</source>
        <translation>検知日時がないか、未来の日時です。訂正してください。</translation>
    </message>
    <message>
        <source>The time of occurrence is an estimate</source>
        <translation>発生日時は推定</translation>
    </message>
    <message>
        <source>The whole site is taken down</source>
        <translation>全ページの公開停止</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>時刻の基準</translation>
    </message>
    <message>
        <source>To be checked by a person</source>
        <translation>人による確認</translation>
    </message>
    <message>
        <source>To the city</source>
        <translation>当方から市へ</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <comment>step of the DNS switch</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Undeclared character encoding</source>
        <translation>文字コードの指定なし</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Unencrypted contents</source>
        <translation>暗号化されていない読込み（http）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>monitor state</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>place of a fault</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Update of the baseline</source>
        <translation>検査基準の更新</translation>
    </message>
    <message>
        <source>Used as it is</source>
        <translation>そのまま利用</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済</translation>
    </message>
    <message>
        <source>Visitors felt the backup</source>
        <translation>性能への影響あり</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of the DNS switch</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>回答待ちの相手</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>step of the DNS switch</comment>
        <translation>免除</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>monitor state</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web site</source>
        <comment>monitored kind</comment>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What proved the restoration</source>
        <translation>復旧の確認方法</translation>
    </message>
    <message>
        <source>What was monitored</source>
        <translation>監視内容</translation>
    </message>
    <message>
        <source>When it happens</source>
        <comment>cadence</comment>
        <translation>発生の都度</translation>
    </message>
    <message>
        <source>Why the place is unknown, and the next step</source>
        <translation>発生箇所が不明の理由と次の手順</translation>
    </message>
    <message>
        <source>Within the deadline</source>
        <comment>duty</comment>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>書面回答</translation>
    </message>
    <message>
        <source>Wrong character encoding</source>
        <translation>文字コードの誤り</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Use one of: %2.</source>
        <translation>「%1」はここでは使えません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>“%1” is answered by yes or no.</source>
        <translation>「%1」には yes か no を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither watched by a monitor item nor written down as not applicable. Give the item or the reason.</source>
        <translation>「%1」には、対応する監視項目も対象外の理由も登録されていません。どちらかを入力してください。</translation>
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
        <source>“%1” is no name for a monitor item. Use small letters, digits and hyphens.</source>
        <translation>「%1」は監視項目の識別名として使えません。英小文字、数字、ハイフンで入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no role. Use responsible, manager or operator.</source>
        <translation>「%1」は役割ではありません。responsible、manager、operator のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no time for “%2”. Enter it as 2026-11-22 21:30.</source>
        <translation>「%1」は「%2」の日時として読めません。2026-11-22 21:30 の形で入力してください。</translation>
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
    <message>
        <source>“%1” is too long: at most %2 characters and %3 lines. Put the rest into an attachment.</source>
        <translation>「%1」が長すぎます（%2文字、%3行まで）。残りは添付にしてください。</translation>
    </message>
    <message>
        <source>“%1” needs a number, 0 or more.</source>
        <translation>「%1」には0以上の数を指定してください。</translation>
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
        <source>%1 was not restored: it arrived damaged on the server. Nothing was changed; try again.</source>
        <translation>%1 を復元できませんでした。転送中に内容が壊れました。何も変更していません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 was not restored: it changed on the server since it was compared. Nothing was changed; compare again.</source>
        <translation>%1 を復元できませんでした。比較した後にサーバ上で変わっています。何も変更していません。もう一度比較してください。</translation>
    </message>
    <message>
        <source>%1 was not restored: its folder does not exist on the server. Create it first.</source>
        <translation>%1 を復元できませんでした。サーバにフォルダーがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>%1 was not restored: on the server it is a link or no regular file. Nothing was changed; look at it there.</source>
        <translation>%1 を復元できませんでした。サーバ上ではリンクか、通常のファイルではありません。何も変更していません。サーバで確認してください。</translation>
    </message>
    <message>
        <source>%1 was not restored: the disk of the server is full. Nothing was changed.</source>
        <translation>%1 を復元できませんでした。サーバのディスクに空きがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was not restored: the login may not write there. Nothing was changed. Log in as a user who may, or export the generation and let the server's keeper copy the file.</source>
        <translation>%1 を復元できませんでした。このログインには書き込みの権限がありません。何も変更していません。権限のある利用者で接続するか、世代をエクスポートし、サーバの管理者にファイルの配置を依頼してください。</translation>
    </message>
    <message>
        <source>A symbolic link is on the way to %1, so nothing was changed. Look at the server by hand.</source>
        <translation>%1までの経路にシンボリックリンクがあるため、変更していません。サーバを直接確認してください。</translation>
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
        <source>Another run is switching the files at %1 right now. Wait until it has ended, then start again.</source>
        <translation>別の実行が %1 のファイルを切り替えています。終わるのを待ってから、もう一度実行してください。</translation>
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
        <source>Restoring %1 failed.</source>
        <translation>%1 の復元に失敗しました。</translation>
    </message>
    <message>
        <source>Somebody created the document root anew while it was being switched. Both trees are kept in %1. Compare them on the server and remove the one that is not wanted.</source>
        <translation>切替えの途中で、公開フォルダーが別に作り直されました。新旧のファイルはどちらも %1 に残しています。サーバ上で比べて、不要な方を削除してください。</translation>
    </message>
    <message>
        <source>Somebody else replaced the document root in the meantime, so nothing was switched. Look at a new preview and start again.</source>
        <translation>その間に別の人が公開領域を入れ替えたため、切替は行っていません。もう一度内容を確認し、最初からやり直してください。</translation>
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
        <source>The antivirus product could not be started on the server.</source>
        <translation>サーバでウイルス対策ソフトを実行できませんでした。</translation>
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
        <source>The file %1 could not be changed on the server.</source>
        <translation>サーバ上の%1を変更できませんでした。</translation>
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
        <source>The file %1 is not the one that was looked at any more, so nothing was changed. Scan again.</source>
        <translation>%1が確認時と異なる内容になっているため、変更していません。もう一度検査してください。</translation>
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
        <source>The server could not be asked for its hardening.</source>
        <translation>サーバの堅牢化の状況を確認できませんでした。</translation>
    </message>
    <message>
        <source>The server could not be measured.</source>
        <translation>サーバの状態を測定できませんでした。</translation>
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
        <source>The server's answer about the time without monitoring cannot be read.</source>
        <translation>監視していなかった時間についてのサーバの応答を読み取れません。</translation>
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
        <source>The server's answer to the hardening check is not complete. Try again later.</source>
        <translation>堅牢化点検に対するサーバの応答が途中で切れています。時間をおいて再度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer to the monitor is not whole, so it does not count.</source>
        <translation>監視に対するサーバの応答が途中で切れているため、結果として採用していません。</translation>
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
        <source>What the server knows of the time without monitoring could not be read.</source>
        <translation>監視していなかった時間についてのサーバの記録を読み取れませんでした。</translation>
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
        <source>“%1” is no antivirus product with an adapter. There are %2; enter the result of another one by hand.</source>
        <translation>「%1」は対応していないウイルス対策ソフトです。%2に対応しています。それ以外の製品の結果は手入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Enter the name of the server.</source>
        <translation>「%1」はホスト名またはアドレスとして使えません。サーバの名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no login name. Enter the name of the login user on the server.</source>
        <translation>「%1」はログイン名として使えません。サーバのログインユーザ名を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no path inside a document root.</source>
        <translation>「%1」は公開ディレクトリ内のパスではありません。</translation>
    </message>
</context>
<context>
    <name>akimori::reports::Tr</name>
    <message>
        <source>No Japanese typeface is installed on this computer, so no paper can be drawn. Install the packages fonts-morisawa-bizud-gothic, fonts-morisawa-bizud-mincho and fonts-noto-cjk.</source>
        <translation>このコンピュータに日本語の書体がないため、書類を作成できません。パッケージ fonts-morisawa-bizud-gothic、fonts-morisawa-bizud-mincho、fonts-noto-cjk を導入してください。</translation>
    </message>
    <message>
        <source>No installed typeface has these letters, so 〓 stands for them on the paper: %1. Write them by hand or use another letter.</source>
        <translation>次の文字は導入済みのどの書体にもないため、書類では 〓 と表示されます：%1。手書きで補うか、別の文字に置き換えてください。</translation>
    </message>
    <message>
        <source>The PDF could not be painted. Try again.</source>
        <translation>PDF を作成できませんでした。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The PDF library of this computer writes another form than expected, so a reprint would differ from its first print. Please report this with the version of Qt.</source>
        <translation>このコンピュータの PDF 出力が想定と異なる形式のため、再印刷が初回の印刷と一致しなくなります。書類は作成していません。Qt の版とともにお知らせください。</translation>
    </message>
    <message>
        <source>The file could not be packed: this computer is out of memory.</source>
        <translation>メモリが不足しているため、ファイルを作成できませんでした。ほかのソフトを終了して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The frozen paper in the ledger cannot be read. Keep the ledger as it is and compare it with a backup of it.</source>
        <translation>台帳に固定された書類を読み取れません。台帳をそのまま保管し、控えと比べてください。</translation>
    </message>
    <message>
        <source>The template of the form %1 has a mistake, so the paper cannot be drawn. Please report the details.</source>
        <translation>様式 %1 のひな形に誤りがあるため、書類を作成できません。詳細を添えてお知らせください。</translation>
    </message>
    <message>
        <source>The typeface %1 is not installed, so %2 stands in for it and the paper looks different. Install the packages fonts-morisawa-bizud-gothic and fonts-morisawa-bizud-mincho.</source>
        <translation>書体「%1」がないため、「%2」で代用しています。書類の見た目が変わります。パッケージ fonts-morisawa-bizud-gothic と fonts-morisawa-bizud-mincho を導入してください。</translation>
    </message>
    <message>
        <source>The typeface Noto CJK is not installed: rare kanji in names may print as 〓. Install the package fonts-noto-cjk.</source>
        <translation>書体 Noto CJK がないため、人名などのまれな漢字が 〓 と表示されることがあります。パッケージ fonts-noto-cjk を導入してください。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Use one of: %2.</source>
        <translation>様式「%1」はありません。次のいずれかを指定してください：%2</translation>
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
        <translation>世代の読戻し検証</translation>
    </message>
</context>
<context>
    <name>akimori::ui::AboutCard</name>
    <message>
        <source>About Akimori</source>
        <translation>アキモリについて</translation>
    </message>
    <message>
        <source>Akimori is free software under the GNU General Public License, version 3 or later. It comes without warranty. It uses these parts:</source>
        <translation>アキモリは、GNU General Public License バージョン 3 以降に基づく自由ソフトウェアで、無保証です。次の部品を利用しています。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>利用している部品とライセンス</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
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
        <source>Show finished cases too</source>
        <translation>完了した案件も表示する</translation>
    </message>
    <message>
        <source>Some sources could not be checked</source>
        <translation>確認できなかった情報源があります</translation>
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
    <name>akimori::ui::AllowDialog</name>
    <message>
        <source>Allow it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Allow something for this site</source>
        <translation>このサイトの平常として許可する</translation>
    </message>
    <message>
        <source>Host name, account or hash</source>
        <translation>ホスト名、計測タグの番号またはハッシュ値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reason (recorded)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>What is allowed here is no finding any more. Whole host names and hashes only; the reason stays in the record.</source>
        <translation>ここで許可したものは検知されなくなります。完全なホスト名またはハッシュ値で指定してください。理由は記録に残ります。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::AllowancesPanel</name>
    <message>
        <source>Allowed</source>
        <translation>許可したもの</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>許可を追加…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Normal for the site</source>
        <translation>サイトの平常</translation>
    </message>
    <message>
        <source>Nothing is allowed by hand</source>
        <translation>手動で許可したものはありません</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続開始</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the approved pages contain is normal by itself. Add here only what the city wants beside that, with the reason.</source>
        <translation>承認済みのページに含まれるものは自動的に平常とみなします。それ以外に市の依頼で必要なものだけを、理由を付けて追加してください。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取消し済</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>取消し：%1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取消し…</translation>
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
        <translation>期限</translation>
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
        <translation>条件</translation>
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
    <name>akimori::ui::AttentionDialog</name>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1（期限：%2）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, clause</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く：%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Start at the top. A line disappears when its record shows that it is done.</source>
        <translation>上から順に対応してください。対応が記録されると、その行は消えます。</translation>
    </message>
    <message>
        <source>What needs action, in order</source>
        <translation>対応が必要なもの（対応する順）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::BackupPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 backup of “%2”</source>
        <translation>「%2」の%1バックアップ</translation>
    </message>
    <message>
        <source>%1 clean generations of this kind are left.</source>
        <translation>この種類の正常な世代は、残り %1 世代です。</translation>
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
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Confirm and remove</source>
        <translation>確定して控えを削除</translation>
    </message>
    <message>
        <source>Confirm that the live site is right</source>
        <translation>公開中の内容の確定</translation>
    </message>
    <message>
        <source>Confirm the restore…</source>
        <translation>復元を確定…</translation>
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
        <source>Exceptions</source>
        <translation>例外運用</translation>
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
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>バックアップ世代</translation>
    </message>
    <message>
        <source>Its report to the city is filled from the record.</source>
        <translation>市への復元作業報告書は、この記録から作成できます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Plan and results</source>
        <translation>実施予定と実績</translation>
    </message>
    <message>
        <source>Register a site first.</source>
        <translation>先にサイトを登録してください。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Removing the trees from before the restores</source>
        <translation>復元前の控えを削除しています</translation>
    </message>
    <message>
        <source>Report of the restore…</source>
        <translation>復元作業報告書…</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元確認</translation>
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
        <source>The generation %1 is discarded</source>
        <translation>世代 %1 を廃棄しました</translation>
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
        <source>The generation was not discarded</source>
        <translation>世代を廃棄できませんでした</translation>
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
        <source>The restore is confirmed</source>
        <translation>復元を確定しました</translation>
    </message>
    <message>
        <source>The restore is recorded</source>
        <translation>復元を記録しました</translation>
    </message>
    <message>
        <source>The restore was not confirmed</source>
        <translation>復元を確定できませんでした</translation>
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
        <source>The server keeps the trees from before each restore, so that it can be rolled back. Each takes as much room as the site. When the live site is right, they are removed from the server, and rolling back is no longer possible. The generations here stay.</source>
        <translation>サーバには、切り戻せるように復元前の内容が控えとして残っています。控えは、1件ごとにサイトと同じ容量を使います。公開中の内容に問題がないことを確かめてから確定してください。確定すると控えはサーバから削除され、切戻しはできなくなります。この端末の世代はそのまま残ります。</translation>
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
        <source>The trees from before were removed from the server.</source>
        <translation>復元前の控えをサーバから削除しました。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>Verifying the generation %1</source>
        <translation>世代 %1 を検証しています</translation>
    </message>
    <message>
        <source>Wait until the running operation has ended.</source>
        <translation>実行中の操作が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::BackupSettingsDialog</name>
    <message>
        <source>Backup settings of “%1”</source>
        <translation>「%1」のバックアップの設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every change is recorded with who made it.</source>
        <translation>変更は、変更した人の名前とともに記録します。</translation>
    </message>
    <message>
        <source>Generations kept</source>
        <translation>保管する世代</translation>
    </message>
    <message>
        <source>It counts from the next system backup on.</source>
        <translation>次回のシステムバックアップから適用します。</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>The list of the system backup is recorded</source>
        <translation>システムバックアップの対象を登録しました</translation>
    </message>
    <message>
        <source>The rule of retention is recorded</source>
        <translation>世代の保管方法を登録しました</translation>
    </message>
    <message>
        <source>What a system backup takes</source>
        <translation>システムバックアップの対象</translation>
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
    <name>akimori::ui::BellButton</name>
    <message>
        <source>%1 (Ctrl+B)</source>
        <comment>tool tip, shortcut</comment>
        <translation>%1（Ctrl+B）</translation>
    </message>
    <message>
        <source>News: %1 unread</source>
        <translation>お知らせ：未読 %1 件</translation>
    </message>
    <message>
        <source>News: nothing unread</source>
        <translation>お知らせ：未読はありません</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CalendarCard</name>
    <message>
        <source>%1 holidays from %2 through %3, read as %4.</source>
        <translation>%2 から %3 までの祝日・休日 %1 日を取り込みました（文字コード：%4）。</translation>
    </message>
    <message>
        <source>%1: the file says “%2”, the law's rules say “%3”. The file counts.</source>
        <translation>%1：ファイルでは「%2」、法律の規則では「%3」です。ファイルの内容を採用します。</translation>
    </message>
    <message>
        <source>%1–%2, no backup from %3 minutes before to %4 minutes after</source>
        <translation>%1～%2（開庁の%3分前から閉庁の%4分後まではバックアップを実施しません）</translation>
    </message>
    <message>
        <source>Add or take off…</source>
        <translation>追加・取消…</translation>
    </message>
    <message>
        <source>As imported, from %1 through %2; by the rules of the law outside.</source>
        <translation>%1 から %2 までは取り込んだ一覧、その前後は法律の規定から計算しています。</translation>
    </message>
    <message>
        <source>Backup windows, deadlines and duties are computed from these days, in Japanese time whatever the zone of this computer is.</source>
        <translation>バックアップの実施時間帯、期限及び履行状況は、この暦から計算します。端末の時間帯の設定にかかわらず、日本時間で判断します。</translation>
    </message>
    <message>
        <source>By the rules of the law. The list of the Cabinet Office (syukujitsu.csv) overrides them.</source>
        <translation>法律の規定から計算しています。内閣府の一覧（syukujitsu.csv）を取り込むと、そちらを優先します。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Closed from 12/%1 through 1/%2</source>
        <translation>12月%1日から1月%2日まで閉庁</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>閉庁時刻</translation>
    </message>
    <message>
        <source>Closure at the turn of the year</source>
        <translation>年末年始の閉庁</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Enter the times of day like 8:45.</source>
        <translation>時刻は 8:45 のように入力してください。</translation>
    </message>
    <message>
        <source>Enter whole numbers.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Extraordinary day of the city</source>
        <translation>臨時の開庁・閉庁</translation>
    </message>
    <message>
        <source>Extraordinary days</source>
        <translation>臨時開庁・臨時閉庁</translation>
    </message>
    <message>
        <source>First closed day of December</source>
        <translation>12月の休みの初日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>It is stronger than weekends and holidays.</source>
        <translation>土曜日・日曜日・祝日よりも優先します。</translation>
    </message>
    <message>
        <source>Last closed day of January</source>
        <translation>1月の休みの最終日</translation>
    </message>
    <message>
        <source>List of the national holidays (syukujitsu.csv)</source>
        <translation>国民の祝日の一覧（syukujitsu.csv）</translation>
    </message>
    <message>
        <source>National holidays</source>
        <translation>国民の祝日</translation>
    </message>
    <message>
        <source>No backup after closing, minutes</source>
        <translation>閉庁後にバックアップを実施しない時間（分）</translation>
    </message>
    <message>
        <source>No backup before opening, minutes</source>
        <translation>開庁前にバックアップを実施しない時間（分）</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>開庁時間</translation>
    </message>
    <message>
        <source>Office hours of the city</source>
        <translation>市の開庁時間</translation>
    </message>
    <message>
        <source>Open days of the city</source>
        <translation>市の開庁日</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開庁時刻</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The calendar of the city could not be read</source>
        <translation>市の暦を読み取れませんでした</translation>
    </message>
    <message>
        <source>The calendar of the city was not changed</source>
        <translation>市の暦は変更していません</translation>
    </message>
    <message>
        <source>The city is</source>
        <translation>市の業務</translation>
    </message>
    <message>
        <source>The closure at the turn of the year is recorded</source>
        <translation>年末年始の閉庁期間を登録しました</translation>
    </message>
    <message>
        <source>The day is recorded</source>
        <translation>登録しました</translation>
    </message>
    <message>
        <source>The list of holidays is in force</source>
        <translation>祝日の一覧を取り込みました</translation>
    </message>
    <message>
        <source>The office hours are recorded</source>
        <translation>開庁時間を登録しました</translation>
    </message>
    <message>
        <source>They count from the first day on; what was before stays for the days of then.</source>
        <translation>適用開始日から有効です。それより前の日は、当時の開庁時間で判断します。</translation>
    </message>
    <message>
        <source>Turn of the year</source>
        <translation>年末年始</translation>
    </message>
    <message>
        <source>What the city calls the day</source>
        <translation>市での呼び名</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>as on an ordinary day (take the entry off)</source>
        <translation>通常どおり（登録を取り消す）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉庁</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 から：%2</translation>
    </message>
    <message>
        <source>none to come</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開庁</translation>
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
    <name>akimori::ui::ChangeDialog</name>
    <message>
        <source>How to go back</source>
        <translation>切戻し手順</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響・停止の有無</translation>
    </message>
    <message>
        <source>Its number stands on every record and on the report of this change.</source>
        <translation>この番号が、変更に関するすべての記録と報告書に記載されます。</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Open a change work for “%1”</source>
        <translation>「%1」の変更作業を起票</translation>
    </message>
    <message>
        <source>Open the change work</source>
        <translation>起票する</translation>
    </message>
    <message>
        <source>Plan and steps</source>
        <translation>内容・手順</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Title of the change</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ChangeStepDialog</name>
    <message>
        <source>Approve the change</source>
        <translation>変更作業を承認する</translation>
    </message>
    <message>
        <source>Approve the server's present state as the baseline</source>
        <translation>サーバの現在の状態を検査基準として承認する</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Operation check</source>
        <translation>動作確認</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record a step of %1</source>
        <translation>%1 の手順を記録</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step that is waived</source>
        <translation>省略する手順</translation>
    </message>
    <message>
        <source>Take the generations after the change</source>
        <translation>変更後の世代を取得する</translation>
    </message>
    <message>
        <source>Take the generations before the change</source>
        <translation>変更前の世代を取得する</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Waive a step (manager)</source>
        <translation>手順を省略する（管理者）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ChangesPanel</name>
    <message>
        <source>+%1 ~%2 −%3</source>
        <translation>追加 %1・変更 %2・削除 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Change works</source>
        <translation>変更作業</translation>
    </message>
    <message>
        <source>Close the change work</source>
        <translation>変更作業を完了する</translation>
    </message>
    <message>
        <source>Every publish is recorded here with its generations before and after.</source>
        <translation>公開反映は、変更前・変更後の世代とともに、すべてここに記録されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>No change work yet</source>
        <translation>変更作業はまだありません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>起票</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開反映</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>手順を記録…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>切り戻す…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>残りの手順</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>切戻し済（%1）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>測定なし</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CheckoutDialog</name>
    <message>
        <source>A copy of an older generation cannot be published over newer contents: the difference is shown as a conflict. To bring an older state back as a whole, restore it on the page “Backup”.</source>
        <translation>古い世代から取り出した複製は、それより新しい公開内容の上には公開できません（競合として表示されます）。古い状態へ全体を戻す場合は、「バックアップ」画面から復元してください。</translation>
    </message>
    <message>
        <source>A working copy is put into an empty folder on this computer. Nothing on the server changes.</source>
        <translation>このパソコンの空のフォルダに作業用の複製を作成します。サーバの内容は変わりません。</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>空のフォルダを選択…</translation>
    </message>
    <message>
        <source>Generation of %1 (%2)</source>
        <translation>%1 の世代（%2）</translation>
    </message>
    <message>
        <source>State of the site</source>
        <translation>取り出す内容</translation>
    </message>
    <message>
        <source>Take “%1” out for editing</source>
        <translation>「%1」を編集用に取り出す</translation>
    </message>
    <message>
        <source>What is live now</source>
        <translation>現在公開中の内容</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ChecksPanel</name>
    <message>
        <source>%1 files looked at</source>
        <translation>%1 件を確認</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1（%2 行目）</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>公開前の確認</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>公開不可</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The checks run together with the difference: content rules, links, encodings, names, sizes and files that do not belong there.</source>
        <translation>差分の確認と同時に、内容検査・リンク・文字コード・名前・大きさ・公開すべきでないファイルを確認します。</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ClosingDialog</name>
    <message>
        <source>Approved by (recorded)</source>
        <translation>承認者（記録されます）</translation>
    </message>
    <message>
        <source>Reason (recorded)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ConfirmDutyDialog</name>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Number of the consultation</source>
        <translation>協議番号</translation>
    </message>
    <message>
        <source>Paper behind it</source>
        <translation>根拠となる文書</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record a confirmation: %1</source>
        <translation>確認を記録：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>適用終了日</translation>
    </message>
    <message>
        <source>What was confirmed, and with whom</source>
        <translation>確認した内容と相手</translation>
    </message>
    <message>
        <source>e.g. asked the section in charge on …; answer: …</source>
        <translation>例：○月○日、所管課に確認。回答：…</translation>
    </message>
    <message>
        <source>for this month</source>
        <translation>当月のみ</translation>
    </message>
    <message>
        <source>until something else is recorded</source>
        <translation>別の確認を記録するまで</translation>
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
    <name>akimori::ui::ContractForm</name>
    <message>
        <source>Addressee of papers</source>
        <translation>文書の宛名</translation>
    </message>
    <message>
        <source>City</source>
        <comment>field</comment>
        <translation>市の名称</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Recovery point objective</source>
        <translation>目標復旧地点</translation>
    </message>
    <message>
        <source>Section in charge</source>
        <translation>所管課</translation>
    </message>
    <message>
        <source>Title of the contract</source>
        <translation>業務名</translation>
    </message>
    <message>
        <source>Where it was agreed</source>
        <translation>根拠（仕様書の条項・協議番号）</translation>
    </message>
    <message>
        <source>as on the contract</source>
        <translation>契約書のとおり</translation>
    </message>
    <message>
        <source>as the main specification says; empty until the city has answered</source>
        <translation>本仕様書のとおり（市の回答があるまでは空欄）</translation>
    </message>
    <message>
        <source>clause, or number of the consultation</source>
        <translation>条項又は協議番号</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CutoverApplicationDialog</name>
    <message>
        <source>    after: %1  TTL %2</source>
        <translation>    変更後：%1　TTL %2</translation>
    </message>
    <message>
        <source>    now:   %1  TTL %2</source>
        <translation>    現在：　%1　TTL %2</translation>
    </message>
    <message>
        <source>  (nothing to apply for)</source>
        <translation>  （申請する変更はありません）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, domain</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Application form (F-10)…</source>
        <translation>申請書（F-10）…</translation>
    </message>
    <message>
        <source>By the picture of %1 (%2)</source>
        <translation>%1 の控えによる（%2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>From the picture of the records before the switch. The application form itself is made on the page of the reports.</source>
        <translation>切替前のレコードの控えから作成した値です。申請書は報告書のページで作成してください。</translation>
    </message>
    <message>
        <source>In zone-file syntax</source>
        <translation>ゾーンファイル形式</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>変更するレコード</translation>
    </message>
    <message>
        <source>Records that must not change</source>
        <translation>変更しないレコード</translation>
    </message>
    <message>
        <source>The short TTL has to be in force at %1 at the latest.</source>
        <translation>TTL短縮は遅くとも %1 までに反映される必要があります。</translation>
    </message>
    <message>
        <source>Values for the application</source>
        <translation>申請に使う値</translation>
    </message>
    <message>
        <source>What is applied for</source>
        <translation>申請区分</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CutoverBoard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>domain, progress</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Asks name servers and both web servers again every minute while this page is open, for the hours after the switch.</source>
        <translation>このページを開いている間、DNSサーバと新旧のWebサーバを1分ごとに確認します。切替後の数時間に使ってください。</translation>
    </message>
    <message>
        <source>Copies with the old TTL are gone at %1 (%2 left)</source>
        <translation>旧TTLの写しは %1 に消えます（あと %2）</translation>
    </message>
    <message>
        <source>Copies with the old TTL are gone since %1</source>
        <translation>旧TTLの写しは %1 に消えました</translation>
    </message>
    <message>
        <source>Freeze publishing…</source>
        <translation>公開を凍結…</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>switch</comment>
        <translation>切替可</translation>
    </message>
    <message>
        <source>Look every minute</source>
        <translation>1分ごとに確認</translation>
    </message>
    <message>
        <source>No go yet</source>
        <translation>切替不可</translation>
    </message>
    <message>
        <source>No resolver that was asked holds an old answer</source>
        <translation>照会したリゾルバは旧い応答を保持していません</translation>
    </message>
    <message>
        <source>Open publishing again…</source>
        <translation>公開を再開…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Ready to decide</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Resolvers hold old answers until %1 (%2 left)</source>
        <translation>リゾルバの旧い応答は %1 まで（あと %2）</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>切替済み</translation>
    </message>
    <message>
        <source>TTL is still %1 s at %2</source>
        <translation>TTLは %2 でまだ %1 秒です</translation>
    </message>
    <message>
        <source>The TTL has been short since the first look</source>
        <translation>TTLは最初の確認時から短いままです</translation>
    </message>
    <message>
        <source>The TTL was not seen yet</source>
        <translation>TTLはまだ確認していません</translation>
    </message>
    <message>
        <source>decided by %1 on %2: %3</source>
        <translation>%2 に %1 が決定：%3</translation>
    </message>
    <message>
        <source>old server: %1 visits in the last hour of its log</source>
        <translation>旧サーバ：ログの最後の1時間に %1 件</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CutoverPage</name>
    <message>
        <source>%1 could not be checked. Open the steps to see what was found.</source>
        <translation>未確認は %1 件です。項目を開いて内容を確かめてください。</translation>
    </message>
    <message>
        <source>%1 lines of %2 hours are counted</source>
        <translation>%2 時間分、%1 行を集計しました</translation>
    </message>
    <message>
        <source>%1 steps could not be checked</source>
        <translation>%1 件の項目を確認できませんでした</translation>
    </message>
    <message>
        <source>%1 steps have a problem</source>
        <translation>%1 件の項目に問題があります</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old, new server</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>計画を変更…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全項目を確認</translation>
    </message>
    <message>
        <source>Check everything now: the records as they are become the picture for the way back.</source>
        <translation>続けて全項目を確認してください。現在のレコードが切戻し用の控えになります。</translation>
    </message>
    <message>
        <source>Checking the DNS switch of %1</source>
        <translation>%1 のDNS切替を確認しています</translation>
    </message>
    <message>
        <source>Choose the access log of the old server</source>
        <translation>旧サーバのアクセスログを選択</translation>
    </message>
    <message>
        <source>Counting the access log</source>
        <translation>アクセスログを集計しています</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待値：%1</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結する</translation>
    </message>
    <message>
        <source>Freeze publishing</source>
        <translation>公開を凍結する</translation>
    </message>
    <message>
        <source>From now on contents are published to the site as always.</source>
        <translation>これ以降は通常どおりサイトへ公開できます。</translation>
    </message>
    <message>
        <source>Handover and DNS switch</source>
        <translation>引継ぎ・DNS切替</translation>
    </message>
    <message>
        <source>No DNS switch is planned yet</source>
        <translation>DNS切替の計画はまだありません</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Nothing bad was found in the others. What could not be checked is not good.</source>
        <translation>ほかの項目に問題は見つかりませんでした。未確認の項目は良好とは扱いません。</translation>
    </message>
    <message>
        <source>Nothing is published to the site until it is opened again, so that old and new server stay alike.</source>
        <translation>再開するまでサイトへの公開を止め、新旧サーバの内容を揃えておきます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Open publishing again</source>
        <translation>公開を再開する</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類の一覧</translation>
    </message>
    <message>
        <source>Plan a DNS switch…</source>
        <translation>DNS切替を計画する…</translation>
    </message>
    <message>
        <source>Plan the switch weeks ahead: Akimori asks every name server and both web servers, says what is missing, counts down the old TTL and keeps the old values for the way back. Nothing is changed anywhere.</source>
        <translation>切替は数週間前から計画してください。アキモリが全てのDNSサーバと新旧のWebサーバを確認し、不足している点を示し、旧TTLの経過を数え、切戻し用に旧い値を保管します。設定の変更は一切行いません。</translation>
    </message>
    <message>
        <source>Publishing is frozen from now on</source>
        <translation>公開を凍結しました</translation>
    </message>
    <message>
        <source>Publishing is open</source>
        <translation>公開を再開しました</translation>
    </message>
    <message>
        <source>Publishing was not changed</source>
        <translation>公開の設定を変更できませんでした</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps of the phase</source>
        <translation>工程の項目</translation>
    </message>
    <message>
        <source>The access log was not counted</source>
        <translation>アクセスログを集計できませんでした</translation>
    </message>
    <message>
        <source>The check was not done</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>The look of this minute was not done</source>
        <translation>今回の確認ができませんでした</translation>
    </message>
    <message>
        <source>The manager lets this step go. It is printed as waived with this reason. Observed: %1</source>
        <translation>管理者がこの項目を免除します。理由とともに「免除」と印字されます。実測値：%1</translation>
    </message>
    <message>
        <source>The plan is recorded</source>
        <translation>計画を記録しました</translation>
    </message>
    <message>
        <source>The plan of the DNS switch could not be read</source>
        <translation>DNS切替計画を読み込めませんでした</translation>
    </message>
    <message>
        <source>The step is recorded as done</source>
        <translation>項目を実施済みとして記録しました</translation>
    </message>
    <message>
        <source>The step is waived</source>
        <translation>項目を免除しました</translation>
    </message>
    <message>
        <source>The step was not recorded</source>
        <translation>手順を記録できませんでした</translation>
    </message>
    <message>
        <source>The step was not waived</source>
        <translation>項目を免除できませんでした</translation>
    </message>
    <message>
        <source>Values for the application…</source>
        <translation>申請に使う値…</translation>
    </message>
    <message>
        <source>Waive the step</source>
        <translation>項目を免除する</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>免除：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>%1 に切替予定</translation>
    </message>
    <message>
        <source>switched at %1</source>
        <translation>%1 に切替</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CutoverPlanDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Authoritative servers</source>
        <translation>権威DNSサーバ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>証明書 (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Change the plan of %1</source>
        <translation>%1 の計画を変更する</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>認証局の証明書を選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Empty: as delegated</source>
        <translation>空欄：委任に従います</translation>
    </message>
    <message>
        <source>Empty: those of this computer</source>
        <translation>空欄：このコンピュータの設定を使います</translation>
    </message>
    <message>
        <source>Further authority (PEM)</source>
        <translation>追加の認証局（PEM）</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>追加の名前</translation>
    </message>
    <message>
        <source>New server</source>
        <comment>address</comment>
        <translation>新サーバ</translation>
    </message>
    <message>
        <source>Nothing is changed anywhere: the plan says what will be checked and applied for.</source>
        <translation>設定の変更は行いません。計画は、確認と申請の対象を記録するものです。</translation>
    </message>
    <message>
        <source>Old server</source>
        <comment>address</comment>
        <translation>旧サーバ</translation>
    </message>
    <message>
        <source>Only for certificates of an own authority</source>
        <translation>独自の認証局の証明書を使う場合のみ</translation>
    </message>
    <message>
        <source>Plan a DNS switch</source>
        <translation>DNS切替を計画する</translation>
    </message>
    <message>
        <source>Planned switch (JST)</source>
        <translation>切替の希望日時</translation>
    </message>
    <message>
        <source>Record the plan</source>
        <translation>計画を記録する</translation>
    </message>
    <message>
        <source>Recorded; choose a file to replace it</source>
        <translation>記録済み。差し替える場合はファイルを選択してください</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>リゾルバ</translation>
    </message>
    <message>
        <source>Short TTL</source>
        <comment>seconds</comment>
        <translation>短縮後のTTL</translation>
    </message>
    <message>
        <source>The plan was not recorded</source>
        <translation>計画を記録できませんでした</translation>
    </message>
    <message>
        <source>address, or address:port</source>
        <translation>アドレス、またはアドレス:ポート</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write for example 2026-12-01 10:00.</source>
        <translation>「%1」は日時ではありません。2026-12-01 10:00 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::CutoverStepPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>time, person</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Check this step</source>
        <translation>この項目を確認</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待値：%1</translation>
    </message>
    <message>
        <source>Import an access log…</source>
        <translation>アクセスログを取り込む…</translation>
    </message>
    <message>
        <source>Observed: %1</source>
        <translation>実測値：%1</translation>
    </message>
    <message>
        <source>Record as done…</source>
        <translation>実施を記録…</translation>
    </message>
    <message>
        <source>Select a step to see what was checked and what to do</source>
        <translation>項目を選ぶと、確認した内容と次の操作が表示されます</translation>
    </message>
    <message>
        <source>Waived because: %1</source>
        <translation>免除の理由：%1</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認した内容</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DailyRecordDialog</name>
    <message>
        <source>%1 (done earlier today or this month)</source>
        <translation>%1（実施済のため省略）</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Daily record of %1</source>
        <translation>%1 の日報</translation>
    </message>
    <message>
        <source>Look at what was checked, add remarks, and sign. Afterwards the record never changes.</source>
        <translation>点検の結果を確かめ、必要に応じて備考を記入し、確認してください。確認後は変更できません。</translation>
    </message>
    <message>
        <source>Nothing else needed action when the round ended.</source>
        <translation>点検終了時点で、ほかに対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remarks (may be empty)</source>
        <translation>備考（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>備考：%1</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>%1 として確認する</translation>
    </message>
    <message>
        <source>Signed on %1 by %2. It never changes; a further round makes a record of its own.</source>
        <translation>%1 に %2 が確認済です。変更はできません。改めて点検すると、別の日報になります。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DashboardPage</name>
    <message>
        <source>%1 %2 ・ %3</source>
        <comment>date, time, site</comment>
        <translation>%1 %2 現在 ・ %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>interval</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Backup generations</source>
        <translation>バックアップ世代</translation>
    </message>
    <message>
        <source>Daily record…</source>
        <translation>日報…</translation>
    </message>
    <message>
        <source>Details of the monitoring</source>
        <translation>監視の詳細</translation>
    </message>
    <message>
        <source>Hours of today in which a backup may run</source>
        <translation>本日のバックアップ可能時間帯</translation>
    </message>
    <message>
        <source>It is kept as it is. Print it from “Daily record…” when the city wants it on paper.</source>
        <translation>このまま保管されます。紙での提出が必要なときは「日報…」から印刷してください。</translation>
    </message>
    <message>
        <source>No response time was measured in the last 24 hours. When the monitoring runs, the answers of the site appear here, with the threshold and every time it was exceeded.</source>
        <translation>直近24時間の応答時間の測定はありません。監視を始めると、応答時間としきい値の超過がここに表示されます。</translation>
    </message>
    <message>
        <source>Reports to the city</source>
        <translation>市への報告期限</translation>
    </message>
    <message>
        <source>Response time of the site</source>
        <translation>ホームページの応答時間</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Round of today: %1</source>
        <translation>本日の点検：%1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Start the round of today</source>
        <translation>本日の点検を始める</translation>
    </message>
    <message>
        <source>State of the duties</source>
        <translation>履行状況</translation>
    </message>
    <message>
        <source>State of today</source>
        <translation>きょうの状況</translation>
    </message>
    <message>
        <source>The daily record %1 is signed</source>
        <translation>日報 %1 を確認しました</translation>
    </message>
    <message>
        <source>The daily record was not signed</source>
        <translation>日報を確認できませんでした</translation>
    </message>
    <message>
        <source>The record of the day comes from its round. Start the round first.</source>
        <translation>日報は本日の点検の結果から作成されます。先に点検を始めてください。</translation>
    </message>
    <message>
        <source>The round of today did not reach its end</source>
        <translation>本日の点検は最後まで終わりませんでした</translation>
    </message>
    <message>
        <source>The state of today could not be read</source>
        <translation>きょうの状況を読み込めませんでした</translation>
    </message>
    <message>
        <source>Work through them</source>
        <translation>順に対応する</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>直近 %1 日</translation>
    </message>
    <message>
        <source>last 24 hours ・ every %1 ・ median %2 ms</source>
        <translation>直近 24 時間 ・ %1間隔 ・ 中央値 %2 ms</translation>
    </message>
    <message>
        <source>within 30 days of the publication</source>
        <translation>公開から 30 日以内</translation>
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
    <name>akimori::ui::DeadlineList</name>
    <message>
        <source>Deadlines of reports to the city</source>
        <translation>市への報告期限</translation>
    </message>
    <message>
        <source>No report is owed. When a security patch that concerns the server is published, its thirty days start here.</source>
        <translation>報告が必要なものはありません。該当するセキュリティパッチが公開されると、30日の期限がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DeadlineModel</name>
    <message>
        <source>%1 days left</source>
        <translation>あと %1 日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>Information and object</source>
        <translation>情報と対象</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DecideExceptionDialog</name>
    <message>
        <source>%1, requested by %2 on %3:
%4</source>
        <translation>%1（%3 に %2 が申請）：
%4</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>%1 の判断</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>File of the written reply</source>
        <translation>書面回答のファイル</translation>
    </message>
    <message>
        <source>How the decision was given</source>
        <translation>判断の伝達方法</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>No people are recorded in this profile, so no role is checked.</source>
        <translation>このプロファイルには運用保守体制が記録されていないため、役割は確認しません。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the person who decides</source>
        <translation>判断する人の暗証番号</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>判断する人</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>書面回答</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alert(s) need a person</source>
        <translation><numerusform>確認が必要な通知が%n件あります</numerusform></translation>
    </message>
</context>
<context>
    <name>akimori::ui::DiffView</name>
    <message>
        <source> line %1</source>
        <translation> %1 行目</translation>
    </message>
    <message>
        <source>Difference from the last generation</source>
        <translation>直近の世代との差分</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DifferencePanel</name>
    <message>
        <source> Only the first differences are shown.</source>
        <translation>（最初の差分だけを表示しています）</translation>
    </message>
    <message>
        <source> line %1</source>
        <translation> %1 行目</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose the working folder, then look at the difference. Nothing on the server is changed by that.</source>
        <translation>編集用フォルダを選び、差分を確認してください。確認だけではサーバは変更されません。</translation>
    </message>
    <message>
        <source>Compare in the browser</source>
        <translation>ブラウザで見比べる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No difference shown yet</source>
        <translation>差分はまだ表示されていません</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show the text difference</source>
        <translation>テキストの差分を表示</translation>
    </message>
    <message>
        <source>Shows the page as it is and as it would be, side by side, from this computer only.</source>
        <translation>現在のページと公開後のページを並べて表示します（このパソコンの中だけで表示されます）。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What publishing changes</source>
        <translation>公開によって変わるもの</translation>
    </message>
    <message>
        <source>− on the server now　+ in the working folder</source>
        <translation>− 現在のサーバ　＋ 編集用フォルダ</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DiscardDialog</name>
    <message>
        <source>Approved exception to use</source>
        <translation>使用する承認済みの例外運用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>廃棄する</translation>
    </message>
    <message>
        <source>Discard the generation %1 (%2)</source>
        <translation>世代 %1（%2）の廃棄</translation>
    </message>
    <message>
        <source>Reason (recorded)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>The archive is removed; its record, manifest and check sums stay. Evidence of an incident, and fewer than three clean generations, need an approved exception.</source>
        <translation>アーカイブを削除します。記録、目録及びチェックサムは残ります。事案の証拠である世代を廃棄するとき、又は正常な世代が3世代を下回るときは、承認された例外運用が必要です。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>exception</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DrillDialog</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 理由：%2</translation>
    </message>
    <message>
        <source>%1 files below the document roots</source>
        <translation>公開フォルダー内のファイル：%1 個</translation>
    </message>
    <message>
        <source>An empty server is rebuilt from one data and one system generation, until it serves the pages and scans clean. The server itself is never written to.</source>
        <translation>データとシステムの世代を一つずつ使い、空のサーバを、ページを配信し改ざん検査で異常がない状態まで作り直します。本番のサーバには書き込みません。</translation>
    </message>
    <message>
        <source>Both generations count as restored. The duty of the year is done.</source>
        <translation>両方の世代を復元確認済として記録しました。今年度の復元訓練は完了です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Data generation</source>
        <translation>データの世代</translation>
    </message>
    <message>
        <source>Do what the steps say on the server, then go on.</source>
        <translation>各手順の指示に従ってサーバ側の対応を行い、訓練を続けてください。</translation>
    </message>
    <message>
        <source>Drill %1 is not complete</source>
        <translation>復元訓練 %1 は完了していません</translation>
    </message>
    <message>
        <source>Drill %1: rebuilt, serves and scans clean</source>
        <translation>復元訓練 %1：再構築、ページの公開、改ざん検査のすべてに異常がありません</translation>
    </message>
    <message>
        <source>Empty server</source>
        <translation>空のサーバ</translation>
    </message>
    <message>
        <source>Generation %1 will be restored.</source>
        <translation>世代 %1 を復元します。</translation>
    </message>
    <message>
        <source>Go on with the drill</source>
        <translation>訓練を続ける</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>サーバを確認</translation>
    </message>
    <message>
        <source>Looking at the server</source>
        <translation>サーバを確認しています</translation>
    </message>
    <message>
        <source>No drill on this server yet</source>
        <translation>このサーバでの訓練はまだありません</translation>
    </message>
    <message>
        <source>No other server is registered</source>
        <translation>ほかのサーバが登録されていません</translation>
    </message>
    <message>
        <source>Not as in the generation %1: %2</source>
        <translation>世代 %1 と異なるもの：%2</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更していません</translation>
    </message>
    <message>
        <source>Register the empty server as a site of its own in the settings, then come back.</source>
        <translation>空のサーバを「サイトと接続」で別のサイトとして登録してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Restore drill of “%1”</source>
        <translation>「%1」の復元訓練</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>訓練を開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>訓練の手順</translation>
    </message>
    <message>
        <source>System files to put back</source>
        <translation>戻すシステムファイル</translation>
    </message>
    <message>
        <source>System generation</source>
        <translation>システムの世代</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>訓練を開始できませんでした</translation>
    </message>
    <message>
        <source>The drills could not be listed</source>
        <translation>復元訓練の一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>The lists of packages could not be compared.</source>
        <translation>パッケージ一覧を比較できませんでした。</translation>
    </message>
    <message>
        <source>The newest clean one</source>
        <translation>最新の正常な世代</translation>
    </message>
    <message>
        <source>The newest one</source>
        <translation>最新の世代</translation>
    </message>
    <message>
        <source>The server could not be looked at</source>
        <translation>サーバを確認できませんでした</translation>
    </message>
    <message>
        <source>The web server's settings are as in the generation %1.</source>
        <translation>ウェブサーバの設定は世代 %1 と一致しています。</translation>
    </message>
    <message>
        <source>This is what the drill would meet.</source>
        <translation>訓練を行うと次の状態から始まります。</translation>
    </message>
    <message>
        <source>To install: %1</source>
        <translation>導入が必要：%1</translation>
    </message>
    <message>
        <source>What was seen, what to do</source>
        <translation>確認した内容・対応方法</translation>
    </message>
    <message>
        <source>Why packages may be missing</source>
        <translation>パッケージが不足していてよい理由</translation>
    </message>
    <message>
        <source>Why settings may differ</source>
        <translation>設定ファイルが異なっていてよい理由</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>for example /etc/nginx, several separated by blanks</source>
        <translation>例：/etc/nginx（複数のときは空白で区切ります）</translation>
    </message>
    <message>
        <source>not known to be clean</source>
        <translation>正常と確認できていない</translation>
    </message>
    <message>
        <source>restored on %1</source>
        <translation>復元確認済 %1</translation>
    </message>
    <message>
        <source>“Look at the server” says what is missing there; nothing is changed by it.</source>
        <translation>「サーバを確認」で不足しているものを確認できます。サーバの内容は変更しません。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DutiesPage</name>
    <message>
        <source>%1</source>
        <comment>month</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>C</source>
        <comment>state in the year, one character</comment>
        <translation>確</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Clauses of the fiscal year</source>
        <translation>年度の履行状況</translation>
    </message>
    <message>
        <source>Clauses of the month</source>
        <translation>月の履行状況</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Every clause is proved by a record, in time, or confirmed by a person.</source>
        <translation>すべての項目が、記録により確認済、期限内、又は担当者により確認済です。</translation>
    </message>
    <message>
        <source>F</source>
        <comment>state in the year, one character</comment>
        <translation>済</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>対象月</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>協議事項はありません</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>O</source>
        <comment>state in the year, one character</comment>
        <translation>超</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>協議・確認事項</translation>
    </message>
    <message>
        <source>Open questions (%1)</source>
        <translation>協議・確認事項（%1）</translation>
    </message>
    <message>
        <source>P</source>
        <comment>state in the year, one character</comment>
        <translation>内</translation>
    </message>
    <message>
        <source>Print the table of the duties…</source>
        <translation>履行状況表を印刷…</translation>
    </message>
    <message>
        <source>Recorded confirmation</source>
        <translation>記録済みの確認</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Self-check of the contractor, computed from the records on %1</source>
        <translation>受託者自己点検 ・ %1 時点の記録から作成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the duties</source>
        <translation>履行状況</translation>
    </message>
    <message>
        <source>The confirmation is recorded</source>
        <translation>確認を記録しました</translation>
    </message>
    <message>
        <source>The confirmation was not recorded</source>
        <comment>of a duty</comment>
        <translation>確認を記録できませんでした</translation>
    </message>
    <message>
        <source>The state of the duties could not be computed</source>
        <translation>履行状況を作成できませんでした</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未確定の内容</translation>
    </message>
    <message>
        <source>Who asks whom by when</source>
        <translation>確認する者・確認先・期限</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DutyCard</name>
    <message>
        <source>%1: %2</source>
        <comment>card, action</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3 %4. %5 %6</source>
        <comment>title, state, figure, unit, two lines</comment>
        <translation>%1：%2。%3%4。%5　%6</translation>
    </message>
</context>
<context>
    <name>akimori::ui::DutyPanel</name>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1（期限：%2）</translation>
    </message>
    <message>
        <source>%1 ／ %2 ／ %3</source>
        <comment>business, work, cadence</comment>
        <translation>%1 ／ %2 ／ %3</translation>
    </message>
    <message>
        <source>Choose a line to see why it stands so, and the records that show it.</source>
        <translation>行を選ぶと、状態の理由と根拠となる記録を表示します。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>該当の画面を開く</translation>
    </message>
    <message>
        <source>Record a confirmation…</source>
        <translation>確認を記録…</translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>記録（%1）</translation>
    </message>
    <message>
        <source>and %1 earlier ones</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>akimori::ui::EscalationCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>段階を追加する</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>段階を追加…</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>段階を追加する</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>After so many minutes</source>
        <translation>経過時間（分）</translation>
    </message>
    <message>
        <source>Agreed with the city: consultation number, day, with whom</source>
        <translation>市との合意（協議番号、日付、相手）</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>合意：%1</translation>
    </message>
    <message>
        <source>Also outside the hours in which one may ring</source>
        <translation>連絡してよい時間帯以外にも連絡する</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>By day only</source>
        <translation>日中のみ</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>段階を変更する</translation>
    </message>
    <message>
        <source>City reached within (min)</source>
        <translation>市への連絡の目標（分）</translation>
    </message>
    <message>
        <source>Counted from the detection; a step rings once in each round of an incident.</source>
        <translation>検知からの経過時間で数えます。各段階は、事案の 1 回の発生につき 1 度だけ連絡します。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>an escalation step</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Enter the minutes as a whole number.</source>
        <translation>分は整数で入力してください。</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>連絡基準</translation>
    </message>
    <message>
        <source>Escalation as agreed with the city</source>
        <translation>市と合意した連絡基準</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Hours, targets and agreement</source>
        <translation>時間帯・目標・合意</translation>
    </message>
    <message>
        <source>Hours, targets and agreement…</source>
        <translation>時間帯・目標・合意…</translation>
    </message>
    <message>
        <source>It counts for open incidents from now on; the audit keeps the former one.</source>
        <translation>未完了の事案には、これ以降この基準が適用されます。以前の基準は監査記録に残ります。</translation>
    </message>
    <message>
        <source>Judged within (min)</source>
        <translation>要否判断の目標（分）</translation>
    </message>
    <message>
        <source>Late after (min)</source>
        <translation>遅延とみなす時間（分）</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>段階がありません</translation>
    </message>
    <message>
        <source>One may ring from</source>
        <translation>連絡してよい時間帯（開始）</translation>
    </message>
    <message>
        <source>One may ring from %1 to %2. Aimed at: judged within %3 min, the city reached within %4 min. %5</source>
        <translation>連絡してよい時間帯：%1～%2。目標：要否判断 %3 分以内、市への連絡 %4 分以内。%5</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>段階を削除する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>段階を保存する</translation>
    </message>
    <message>
        <source>Saving the escalation</source>
        <translation>連絡基準を保存しています</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>of an incident</comment>
        <translation>影響度</translation>
    </message>
    <message>
        <source>The escalation could not be read</source>
        <translation>連絡基準を読み取れませんでした</translation>
    </message>
    <message>
        <source>The escalation is saved</source>
        <translation>連絡基準を保存しました</translation>
    </message>
    <message>
        <source>The escalation was not saved</source>
        <translation>連絡基準を保存できませんでした</translation>
    </message>
    <message>
        <source>This is a proposal: nothing is recorded yet that the city agreed to.</source>
        <translation>これは案です。市との合意はまだ記録されていません。</translation>
    </message>
    <message>
        <source>What was agreed with the city. Steps that ring by day only wait for these hours.</source>
        <translation>市と合意した内容を入力してください。日中のみの段階は、この時間帯になるまで待ちます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Who is mailed</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Without a step an incident is only mailed to who is on call.</source>
        <translation>段階がない場合、事案は当番の宛先にだけ送信されます。</translation>
    </message>
    <message>
        <source>until</source>
        <translation>連絡してよい時間帯（終了）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::EvidenceDialog</name>
    <message>
        <source>Document number, file, who said it and when</source>
        <translation>文書番号、ファイル、いつ誰から聞いたかなど</translation>
    </message>
    <message>
        <source>Evidence (recorded)</source>
        <translation>根拠（記録されます）</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>実施済みとして記録</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ExceptionActions</name>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 の事後確認を記録しました</translation>
    </message>
    <message>
        <source>A manager or the responsible person decides next, on this page.</source>
        <translation>次に、運用保守担当管理者または責任者が、この画面で判断します。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認を記録</translation>
    </message>
    <message>
        <source>Confirm %1 afterwards</source>
        <translation>%1 の事後確認</translation>
    </message>
    <message>
        <source>Confirmed by %1. Give the PIN of this person.</source>
        <translation>確認者：%1。この方の暗証番号を入力してください。</translation>
    </message>
    <message>
        <source>It was given by telephone and must be confirmed by %1.</source>
        <translation>電話による判断のため、%1 までに事後確認が必要です。</translation>
    </message>
    <message>
        <source>The confirmation was not recorded</source>
        <translation>事後確認を記録できませんでした</translation>
    </message>
    <message>
        <source>The decision on %1 is recorded</source>
        <translation>%1 の判断を記録しました</translation>
    </message>
    <message>
        <source>The decision was not recorded</source>
        <translation>判断を記録できませんでした</translation>
    </message>
    <message>
        <source>The exception %1 is requested</source>
        <translation>例外運用 %1 を申請しました</translation>
    </message>
    <message>
        <source>The exception was not requested</source>
        <translation>例外運用を申請できませんでした</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ExceptionsPanel</name>
    <message>
        <source>A backup in the forbidden hours, or fewer than three generations, needs the approval of a manager or the responsible person. Requests and decisions are listed here and kept as evidence.</source>
        <translation>実施禁止時間帯のバックアップや、3 世代を下回る廃棄には、運用保守担当管理者または責任者の承認が必要です。申請と判断はここに一覧で残り、証拠になります。</translation>
    </message>
    <message>
        <source>Confirm afterwards…</source>
        <translation>事後確認…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断を記録…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外運用</translation>
    </message>
    <message>
        <source>No exception was requested</source>
        <translation>例外運用の申請はありません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request an exception…</source>
        <translation>例外運用を申請…</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>akimori::ui::FindingPanel</name>
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
        <source>Keep the evidence</source>
        <translation>証拠を保全</translation>
    </message>
    <message>
        <source>Only the first differences are shown.</source>
        <translation>差分が多いため、最初の部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>障害記録を起票</translation>
    </message>
    <message>
        <source>Preserve the logs</source>
        <translation>ログを保全</translation>
    </message>
    <message>
        <source>Put the approved version back…</source>
        <translation>承認版に戻す…</translation>
    </message>
    <message>
        <source>Select a finding to see its evidence</source>
        <translation>検知事項を選ぶと、根拠を表示します</translation>
    </message>
    <message>
        <source>Take it down…</source>
        <translation>公開を停止…</translation>
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
        <source>Data</source>
        <comment>row</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Discarded after its term</source>
        <translation>保管期間終了</translation>
    </message>
    <message>
        <source>Failed or damaged</source>
        <translation>失敗・破損</translation>
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
    <name>akimori::ui::GenerationsPanel</name>
    <message>
        <source>Backup settings…</source>
        <translation>バックアップの設定…</translation>
    </message>
    <message>
        <source>Choose a generation of the list first.</source>
        <translation>先に一覧から世代を選んでください。</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>廃棄…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
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
        <source>Restore drill…</source>
        <translation>復元訓練…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>System files are compared with the server and put back one by one.</source>
        <translation>システムファイルは、サーバと比較して1件ずつ戻します。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>“Take a backup…” reads the document roots once, verifies the copy and keeps it as the first generation. Later runs only transfer what has changed.</source>
        <translation>「バックアップを取得…」を押すと、公開フォルダーを読み取り、写しを検証して、最初の世代として保管します。2 回目からは、変更された分だけを転送します。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::HardeningPanel</name>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>点検日時 %1　点検者 %2</translation>
    </message>
    <message>
        <source>Go through the checklist</source>
        <translation>チェックリストを点検</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>堅牢化</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>対象外にする…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The checklist was never gone through</source>
        <translation>チェックリストの点検はまだ行われていません</translation>
    </message>
    <message>
        <source>Twenty points about server and site, once a month. It takes less than a minute and changes nothing.</source>
        <translation>サーバとサイトの20項目を月1回点検します。1分ほどで終わり、何も変更しません。</translation>
    </message>
    <message>
        <source>What to do, or why not</source>
        <translation>対応方法・対象外の理由</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認した内容</translation>
    </message>
</context>
<context>
    <name>akimori::ui::HelpWindow</name>
    <message>
        <source>Chapters of the manual</source>
        <translation>手引きの章</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Print the chapter…</source>
        <translation>この章を印刷…</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
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
    <name>akimori::ui::IncidentPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, time, reason</comment>
        <translation>%1　%2　%3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>owner, day</comment>
        <translation>担当 %1　期限 %2</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>対応記録…</translation>
    </message>
    <message>
        <source>Add a measure against a recurrence…</source>
        <translation>再発防止策を追加…</translation>
    </message>
    <message>
        <source>Add a permanent measure…</source>
        <translation>恒久対応を追加…</translation>
    </message>
    <message>
        <source>Against a recurrence</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Back…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市との連絡</translation>
    </message>
    <message>
        <source>Contacts and attempts are listed here with time, persons and words.</source>
        <translation>連絡と連絡の試み（不在）を、日時・相手・内容とともに表示します。</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>連絡記録…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copy the timeline</source>
        <translation>経過をコピー</translation>
    </message>
    <message>
        <source>Direction, means</source>
        <translation>方向・手段</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>column: number of a document</comment>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a measure</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Escalation on %1: %2</source>
        <translation>%1 にエスカレーション：%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Fill in the record; it becomes the report.</source>
        <translation>項目を記入すると、報告書の内容になります。</translation>
    </message>
    <message>
        <source>First, follow-up and final report are editions of one number.</source>
        <translation>第1報・続報・最終報を、1つの事案番号の版として記録します。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>column: when</comment>
        <translation>提出日時</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>要否判断…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>恒久対応・再発防止</translation>
    </message>
    <message>
        <source>Missing for “%1”:</source>
        <translation>「%1」にするには、次が必要です：</translation>
    </message>
    <message>
        <source>Need for a response</source>
        <translation>対応の要否</translation>
    </message>
    <message>
        <source>No report has been handed over yet</source>
        <translation>報告書はまだ提出されていません</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>edition of a report</comment>
        <translation>第%1報</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>On to “%1”</source>
        <translation>「%1」に進める</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a measure that is not done yet</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類の一覧</translation>
    </message>
    <message>
        <source>Permanent measures</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>相手・当方</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>連絡済</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>項目記入…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告記録…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>影響度：%1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The city has not been contacted yet</source>
        <translation>市にまだ連絡していません</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: to whom</comment>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What is owed until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <comment>time, clause</comment>
        <translation>期限 %1（%2）</translation>
    </message>
    <message>
        <source>・%1 (%2)</source>
        <comment>sentence, clause</comment>
        <translation>・%1（%2）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::IncidentsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is opened</source>
        <translation>事案 %1 を開きました</translation>
    </message>
    <message>
        <source>%1: now “%2”</source>
        <translation>事案 %1 を「%2」にしました</translation>
    </message>
    <message>
        <source>%1: recorded</source>
        <translation>事案 %1 に記録しました</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to acknowledge</source>
        <translation><numerusform>未確認の通知 %n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation><numerusform>未送信のメール %n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation><numerusform>未完了の事案 %n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n回</numerusform></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認した</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Back to “%1”: %2</source>
        <translation>「%1」に戻す：%2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知日時</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害対応</translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>tab</comment>
        <translation>事案</translation>
    </message>
    <message>
        <source>Mail is not set up: nobody is told outside this window</source>
        <translation>メールが未設定のため、この画面の外には通知されません</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Monitoring and tamper scans open incidents by themselves. What somebody tells you, open by hand.</source>
        <translation>監視と改ざん検査は、自動で事案を開きます。連絡を受けて知ったことは、手で開いてください。</translation>
    </message>
    <message>
        <source>Next: judge at once whether a response is needed, and contact the city.</source>
        <translation>次に、ただちに対応の要否を判断し、市に連絡してください。</translation>
    </message>
    <message>
        <source>No incident is recorded</source>
        <translation>事案は記録されていません</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>人の確認が必要な通知はありません</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an alert that nobody acknowledged</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>事案を開く…</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>of an incident</comment>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stops the repeated mails. The alert stays until its cause is gone.</source>
        <translation>繰り返しのメールを止めます。通知は、原因がなくなるまで残ります。</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>引受者</translation>
    </message>
    <message>
        <source>The alert is acknowledged</source>
        <translation>通知を確認しました</translation>
    </message>
    <message>
        <source>The incident could not be shown</source>
        <translation>事案を表示できませんでした</translation>
    </message>
    <message>
        <source>The incident was not opened</source>
        <translation>事案を開けませんでした</translation>
    </message>
    <message>
        <source>The incidents could not be listed</source>
        <translation>事案の一覧を表示できませんでした</translation>
    </message>
    <message>
        <source>The telephone script could not be made</source>
        <translation>電話連絡の読み上げ文を作れませんでした</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>確認が必要なこと</translation>
    </message>
    <message>
        <source>What the timer finds, fails to do or misses is listed here until somebody acknowledges it.</source>
        <translation>自動実行での検知、失敗、未実施を、確認されるまでここに表示します。</translation>
    </message>
    <message>
        <source>Write what did not hold. Everything that was recorded stays.</source>
        <translation>何が足りなかったかを入力してください。記録した内容は残ります。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::IntegrityPage</name>
    <message>
        <source>%1 %2 is not applicable</source>
        <translation>%1 %2は対象外</translation>
    </message>
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
        <source>%1 items need action</source>
        <translation>%1項目で対応が必要です</translation>
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
        <source>Besides the server's files every page is fetched as visitors get it: by computer, by telephone, from a search engine.</source>
        <translation>サーバのファイルに加え、パソコン・スマートフォン・検索サイト経由など、閲覧者と同じ条件で全ページを取得して確認します。</translation>
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
        <source>Close the site</source>
        <translation>サイトを閉鎖する</translation>
    </message>
    <message>
        <source>Close “%1” as a whole</source>
        <translation>「%1」全体を閉鎖</translation>
    </message>
    <message>
        <source>Closing the site</source>
        <translation>サイトを閉鎖しています</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 を比べています</translation>
    </message>
    <message>
        <source>Could not be checked: %1. By a person: %2.</source>
        <translation>未検査 %1項目、人による確認 %2項目です。</translation>
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
        <source>Evidence and responses</source>
        <translation>証拠・対応</translation>
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
        <source>From generation %1. Find out how it was changed before you call the site recovered.</source>
        <translation>世代%1から戻しました。侵入経路が判明するまでは復旧とはいえません。原因を調査してください。</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>堅牢化</translation>
    </message>
    <message>
        <source>Hardening checklist of “%1”</source>
        <translation>「%1」の堅牢化チェックリスト</translation>
    </message>
    <message>
        <source>Keeping the evidence of %1</source>
        <translation>%1の証拠を保全しています</translation>
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
        <source>No incident was opened</source>
        <translation>障害記録を起票できませんでした</translation>
    </message>
    <message>
        <source>No item needs action</source>
        <translation>対応が必要な項目はありません</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>検査の記録がありません</translation>
    </message>
    <message>
        <source>Normal for the site</source>
        <translation>サイトの平常</translation>
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
        <source>Nothing was allowed</source>
        <translation>許可できませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更していません</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>取消しできませんでした</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Preserving the server's logs</source>
        <translation>サーバのログを保全しています</translation>
    </message>
    <message>
        <source>Publish the site again</source>
        <translation>サイトを再公開する</translation>
    </message>
    <message>
        <source>Publish “%1” again</source>
        <translation>「%1」を再公開</translation>
    </message>
    <message>
        <source>Publishing the site again</source>
        <translation>サイトを再公開しています</translation>
    </message>
    <message>
        <source>Put the approved version back</source>
        <translation>承認版に戻す</translation>
    </message>
    <message>
        <source>Put the approved version of %1 back</source>
        <translation>%1を承認版に戻す</translation>
    </message>
    <message>
        <source>Putting the approved version back</source>
        <translation>承認版に戻しています</translation>
    </message>
    <message>
        <source>Record as authorised</source>
        <translation>正規の変更として記録</translation>
    </message>
    <message>
        <source>Record as not applicable</source>
        <translation>対象外として記録</translation>
    </message>
    <message>
        <source>Record as tampering</source>
        <translation>改ざんとして記録</translation>
    </message>
    <message>
        <source>Recorded. It counts from the next check on.</source>
        <translation>記録しました。次回の点検から反映されます。</translation>
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
        <source>Scan and look from outside</source>
        <translation>外部からも確認して検査</translation>
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
        <source>Take %1 down</source>
        <translation>%1の公開を停止</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>公開を停止する</translation>
    </message>
    <message>
        <source>Taking the file down</source>
        <translation>公開を停止しています</translation>
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
        <source>The allowance is withdrawn</source>
        <translation>許可を取り消しました</translation>
    </message>
    <message>
        <source>The approved version is back</source>
        <translation>承認版に戻しました</translation>
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
        <source>The checklist was not gone through</source>
        <translation>チェックリストを点検できませんでした</translation>
    </message>
    <message>
        <source>The closed page is taken away. Publish again only when the way in is closed.</source>
        <translation>閉鎖中ページを取り除きます。侵入経路をふさいでから再公開してください。</translation>
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
        <source>The evidence is kept</source>
        <translation>証拠を保全しました</translation>
    </message>
    <message>
        <source>The evidence is kept first. A page is replaced by a notice; any other file is taken from the server. The baseline stays as it is.</source>
        <translation>先に証拠を保全します。ページは公開停止のお知らせに差し替え、それ以外のファイルはサーバから取り除きます。基準は変更しません。</translation>
    </message>
    <message>
        <source>The evidence is kept first. Then this one file becomes what the baseline approves; a file that was never approved is taken away. The site is not recovered while the way in is unknown.</source>
        <translation>先に証拠を保全します。そのうえで、このファイルだけを基準の承認版に戻します。承認されていないファイルは取り除きます。侵入経路が判明するまでは復旧とはいえません。</translation>
    </message>
    <message>
        <source>The evidence is kept in part</source>
        <translation>証拠を一部保全しました</translation>
    </message>
    <message>
        <source>The evidence was not kept</source>
        <translation>証拠を保全できませんでした</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>ファイルを比べられませんでした</translation>
    </message>
    <message>
        <source>The file is taken down</source>
        <translation>公開を停止しました</translation>
    </message>
    <message>
        <source>The file was not changed</source>
        <translation>ファイルを変更できませんでした</translation>
    </message>
    <message>
        <source>The file was not taken down</source>
        <translation>公開を停止できませんでした</translation>
    </message>
    <message>
        <source>The finding is recorded as tampering. Write what you base this on; then inform the manager.</source>
        <translation>この検知事項を改ざんとして記録します。判断の根拠を記入し、その後、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The logs are preserved</source>
        <translation>ログを保全しました</translation>
    </message>
    <message>
        <source>The logs were not preserved</source>
        <translation>ログを保全できませんでした</translation>
    </message>
    <message>
        <source>The next scan reports it again wherever the approved pages do not contain it.</source>
        <translation>次回の検査から、承認済みのページにないものは再び検知されます。</translation>
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
        <source>The site is closed</source>
        <translation>サイトを閉鎖しました</translation>
    </message>
    <message>
        <source>The site is published again</source>
        <translation>サイトを再公開しました</translation>
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
        <source>Visitors do not see the change yet</source>
        <translation>閲覧者にはまだ反映されていません</translation>
    </message>
    <message>
        <source>Visitors get the prepared closed page (503). The web server must have been prepared for it; whether it works is checked at once.</source>
        <translation>閲覧者に閉鎖中ページ（503）を表示します。Webサーバの事前の設定が必要です。表示されるかどうかは直ちに確認します。</translation>
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
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation>「%1」の許可を取消し</translation>
    </message>
    <message>
        <source>Write which change this belongs to and who confirmed it. The finding stays in the record.</source>
        <translation>どの変更によるもので、だれが確認したかを記入してください。検知事項は記録に残ります。</translation>
    </message>
    <message>
        <source>Write why this item does not concern the site. The reason is printed with the checklist.</source>
        <translation>この項目が該当しない理由を入力してください。理由はチェックリストに記載されます。</translation>
    </message>
    <message>
        <source>“%1” is allowed now</source>
        <translation>「%1」を許可しました</translation>
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
    <name>akimori::ui::KeyBackupPanel</name>
    <message>
        <source>Choose where the key file is written.</source>
        <translation>鍵ファイルの保存先を選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>File of the key that opens the private keys</source>
        <translation>秘密鍵を開くための鍵ファイル</translation>
    </message>
    <message>
        <source>Generations taken so far keep what they hold; keep the key file and the passphrase as long as they.</source>
        <translation>これまでの世代の内容は変わりません。それらを保管する間は、鍵ファイルとパスフレーズも保管してください。</translation>
    </message>
    <message>
        <source>Keep private keys from now on</source>
        <translation>次回から秘密鍵を保存する</translation>
    </message>
    <message>
        <source>Keep the passphrase in the keychain of this computer</source>
        <translation>パスフレーズをこの端末のキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>鍵 (*.pem)</translation>
    </message>
    <message>
        <source>Leave them out again</source>
        <translation>保存をやめます</translation>
    </message>
    <message>
        <source>New file of the key that opens them</source>
        <translation>新しく作る鍵ファイル</translation>
    </message>
    <message>
        <source>Note it and give it to the manager: without it the keys cannot be opened.</source>
        <translation>パスフレーズを控え、管理者に渡してください。パスフレーズがないと秘密鍵を開けません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Private keys of certificates are kept, encrypted, since %1 (%2). Fingerprint of the key: %3…</source>
        <translation>証明書の秘密鍵を、%1 から暗号化して保存しています（%2）。鍵の指紋：%3…</translation>
    </message>
    <message>
        <source>Private keys of certificates are left out of system backups.</source>
        <translation>証明書の秘密鍵は、システムバックアップに含めていません。</translation>
    </message>
    <message>
        <source>System backups keep the private keys from now on</source>
        <translation>次回のシステムバックアップから秘密鍵を保存します</translation>
    </message>
    <message>
        <source>System backups leave private keys out again</source>
        <translation>次回のシステムバックアップから秘密鍵を含めません</translation>
    </message>
    <message>
        <source>The choice about private keys could not be read</source>
        <translation>秘密鍵の設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>The choice about private keys was not changed</source>
        <translation>秘密鍵の設定は変更していません</translation>
    </message>
    <message>
        <source>The key file is %1, readable for you alone. Give it and the passphrase to the manager, on two ways, then delete it here.</source>
        <translation>鍵ファイルは %1 です（本人だけが読めます）。鍵ファイルとパスフレーズを別々の方法で管理者に渡し、この端末の鍵ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The passphrase is not in the keychain</source>
        <translation>パスフレーズをキーチェーンに保存できませんでした</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>パスフレーズは %1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>The private keys are still left out</source>
        <translation>秘密鍵を保存する設定にできませんでした</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>With it, every system backup reads the keys below its paths and stores them encrypted. A stolen generation or second copy shows nothing of them. Only the key file together with its passphrase opens them: give both to the manager, on two ways, and delete the file here. When either is lost, nobody can open the keys, this program included.</source>
        <translation>保存する場合、システムバックアップのたびに、対象のフォルダにある秘密鍵を読み取り、暗号化して世代に含めます。世代や二次保管が盗まれても、秘密鍵は読み取れません。開けるのは鍵ファイルとパスフレーズの両方を持つ人だけです。二つを別々の方法で管理者に渡し、この端末の鍵ファイルを削除してください。どちらかを失うと、アキモリを含め誰も開けなくなります。</translation>
    </message>
    <message>
        <source>Without this, a system backup leaves the private keys of certificates out: after a loss of the server the certificates are issued again, or their keys come from where you keep them. Everything else can be rebuilt.</source>
        <translation>保存しない場合、システムバックアップに証明書の秘密鍵は含まれません。サーバを失ったときは、証明書を再発行するか、別に保管した鍵を使います。それ以外は世代から作り直せます。</translation>
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
    <name>akimori::ui::MailCard</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Check that it arrives at the first address on call.</source>
        <translation>当番の先頭のアドレスに届くことをご確認ください。</translation>
    </message>
    <message>
        <source>Do not send any more</source>
        <translation>送信を取りやめる</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>In the keychain it is safest, but mail then goes out only while this window is open: the timer and the unattended monitor cannot ask a keychain. Otherwise it is kept in a file of the profile that only you can read (0600). It is in no backup and in no record.</source>
        <translation>キーチェーンは最も安全ですが、タイマーと無人監視はキーチェーンを利用できないため、この画面を開いている間しかメールを送信できません。キーチェーンを使わない場合は、本人だけが読み取れるプロファイル内のファイル（権限 0600）に保存します。パスワードはバックアップにも記録にも含まれません。</translation>
    </message>
    <message>
        <source>It is kept in a file of the profile instead, which only you can read (0600).</source>
        <translation>代わりに、本人だけが読み取れるプロファイル内のファイル（権限 0600）に保存しました。</translation>
    </message>
    <message>
        <source>Its state stands in the list.</source>
        <translation>結果は一覧の状態をご確認ください。</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this desktop</source>
        <translation>パスワードをこのデスクトップのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバ</translation>
    </message>
    <message>
        <source>Mail to who is on call</source>
        <translation>当番へのメール</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Messages stay here with what became of them. What could not be delivered is tried again by itself for three days.</source>
        <translation>送信したメールとその結果を表示します。届かなかったものは、3日間自動で再送します。</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の送信</translation>
    </message>
    <message>
        <source>Next: send a test message.</source>
        <translation>次に、テストメールを送ってください。</translation>
    </message>
    <message>
        <source>Nothing was mailed yet</source>
        <translation>まだメールはありません</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>当番</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>Own authority (PEM file)</source>
        <translation>社内の認証局（PEMファイル）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>再送の間隔</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>運用保守担当責任者</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS（通常はポート587）</translation>
    </message>
    <message>
        <source>Save server, sender and an address on call first.</source>
        <translation>先に、メールサーバ・差出人・当番の宛先を保存してください。</translation>
    </message>
    <message>
        <source>Save the mail settings</source>
        <translation>メールの設定を保存</translation>
    </message>
    <message>
        <source>Saving the mail settings</source>
        <translation>メールの設定を保存しています</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>テストメールを送る</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>テストメールを送っています</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>最初からTLS（通常はポート465）</translation>
    </message>
    <message>
        <source>The keychain did not take the password</source>
        <translation>キーチェーンにパスワードを保存できませんでした</translation>
    </message>
    <message>
        <source>The mail server took the test message</source>
        <translation>メールサーバがテストメールを受け付けました</translation>
    </message>
    <message>
        <source>The mail settings are saved</source>
        <translation>メールの設定を保存しました</translation>
    </message>
    <message>
        <source>The mail settings could not be read</source>
        <translation>メールの設定を読めませんでした</translation>
    </message>
    <message>
        <source>The mail settings were not saved</source>
        <translation>メールの設定を保存できませんでした</translation>
    </message>
    <message>
        <source>The message is no longer sent</source>
        <translation>メールの送信を取りやめました</translation>
    </message>
    <message>
        <source>The message was not changed</source>
        <translation>メールを変更できませんでした</translation>
    </message>
    <message>
        <source>The message was tried again</source>
        <translation>メールを再送しました</translation>
    </message>
    <message>
        <source>The test message was not sent</source>
        <translation>テストメールを送れませんでした</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再送</translation>
    </message>
    <message>
        <source>What the timer finds, fails to do or misses, and incidents, are mailed to these people and repeated until somebody acknowledges them. Only encrypted connections with a verified certificate are used.</source>
        <translation>自動実行での検知・失敗・未実施と事案を、次の宛先にメールで知らせ、確認されるまで繰り返します。証明書を確認できる暗号化通信だけを使います。</translation>
    </message>
    <message>
        <source>While this window is open, new alerts also make a sound</source>
        <translation>この画面を開いている間は、新しい通知を音でも知らせる</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>comes from AKIMORI_SMTP_PASSWORD</source>
        <translation>環境変数 AKIMORI_SMTP_PASSWORD から取得</translation>
    </message>
    <message>
        <source>empty = no login</source>
        <translation>空＝ログインなし</translation>
    </message>
    <message>
        <source>empty = the authorities of this computer</source>
        <translation>空＝この端末の認証局</translation>
    </message>
    <message>
        <source>in the keychain; enter a new one to replace it</source>
        <translation>キーチェーンに保存済み（変更する場合のみ入力）</translation>
    </message>
    <message>
        <source>kept; enter a new one to replace it</source>
        <translation>保管済み（変更するときだけ入力）</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>akimori::ui::MainWindow</name>
    <message>
        <source>An operation is still running</source>
        <translation>処理を実行中です</translation>
    </message>
    <message>
        <source>If Akimori is closed now, the operation is stopped. What it has not finished is not kept; finished generations and records stay as they are.</source>
        <translation>いま終了すると、実行中の処理を中止します。完了していない分は残りません。完了した世代と記録は、そのまま残ります。</translation>
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
    <name>akimori::ui::MonitorItemActions</name>
    <message>
        <source>Add…</source>
        <comment>a monitor item</comment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Approve listening ports…</source>
        <translation>待受ポートを承認…</translation>
    </message>
    <message>
        <source>Approve revision %1 of the monitor items</source>
        <translation>監視項目一覧表 第 %1 版を承認する</translation>
    </message>
    <message>
        <source>Approve the list…</source>
        <translation>一覧表を承認…</translation>
    </message>
    <message>
        <source>By the manager or the responsible officer.</source>
        <translation>運用保守管理者または運用保守担当責任者が承認します。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a monitor item</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>It is not measured any more; what it measured and its place in earlier revisions stay. What exists but cannot be watched is better written down as not applicable.</source>
        <translation>今後は測定しません。これまでの測定値と過去の版の記載は残ります。存在するものの監視できない場合は、削除せずに理由を添えて対象外としてください。</translation>
    </message>
    <message>
        <source>Made by %1. Reason: %2
The approval is recorded under the name of who works here, with the hash of the list.</source>
        <translation>作成者：%1　理由：%2
承認は、作業者の氏名と一覧表のハッシュ値とともに記録されます。</translation>
    </message>
    <message>
        <source>Nothing is measured while it is paused, and the time counts as not watched. For work of a known length plan a maintenance window instead.</source>
        <translation>休止中は測定せず、その時間は監視していない時間として数えられます。終了時刻が決まっている作業では、代わりに保守の時間帯を設定してください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止する</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>「%1」を休止する</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>休止…</translation>
    </message>
    <message>
        <source>Record the standard set first.</source>
        <translation>先に標準セットを登録してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Remove “%1” from the list</source>
        <translation>「%1」を一覧表から削除する</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a monitor item</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Revision %1 is approved by %2.</source>
        <translation>第 %1 版は %2 が承認済みです。</translation>
    </message>
    <message>
        <source>The list of monitor items is approved</source>
        <translation>監視項目一覧表を承認しました</translation>
    </message>
    <message>
        <source>The next measurement judges by this list.</source>
        <translation>次の測定からこの一覧で判定します。</translation>
    </message>
    <message>
        <source>The open ports could not be read</source>
        <translation>待受ポートを読み取れませんでした</translation>
    </message>
    <message>
        <source>The places for comparison are saved</source>
        <translation>比較先を保存しました</translation>
    </message>
    <message>
        <source>The places for comparison could not be asked</source>
        <translation>比較先に接続を試みることができませんでした</translation>
    </message>
    <message>
        <source>The ports are approved</source>
        <translation>待受ポートを承認しました</translation>
    </message>
    <message>
        <source>This made a new revision of the list. Have it approved.</source>
        <translation>監視項目一覧表が新しい版になりました。承認を受けてください。</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>Watch “%1” again</source>
        <translation>「%1」の監視を再開する</translation>
    </message>
    <message>
        <source>Write why it is watched again.</source>
        <translation>監視を再開する理由を記入してください。</translation>
    </message>
    <message>
        <source>“%1” is changed</source>
        <translation>「%1」を変更しました</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>「%1」を休止しました</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>“%1” is watched again</source>
        <translation>「%1」の監視を再開しました</translation>
    </message>
    <message>
        <source>“%1” is watched from now on</source>
        <translation>「%1」の監視を始めました</translation>
    </message>
</context>
<context>
    <name>akimori::ui::MonitoringPage</name>
    <message>
        <source>%1 items, %2 need attention, %3 unknown</source>
        <translation>監視項目 %1件、要注意 %2件、不明 %3件</translation>
    </message>
    <message>
        <source>%1 monitor items were recorded with their reasons</source>
        <translation>%1件の監視項目を根拠とともに登録しました</translation>
    </message>
    <message>
        <source>%1 places prove the own line</source>
        <translation>回線の比較先 %1 か所</translation>
    </message>
    <message>
        <source>%1 things need attention</source>
        <translation>%1件に注意が必要です</translation>
    </message>
    <message>
        <source>%1 watched, %2 not applicable</source>
        <translation>監視 %1件、対象外 %2件</translation>
    </message>
    <message>
        <source>%1 ・ coverage %2</source>
        <comment>availability, coverage</comment>
        <translation>%1 ・ 監視カバー率 %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>monitored thing, value</comment>
        <translation>%1、現在 %2</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31日</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>All items that make sense for this site, each with the reason for it. They can be changed one by one afterwards.</source>
        <translation>このサイトに適した監視項目を、根拠とともにまとめて登録します。登録後に1件ずつ変更できます。</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>日別の稼働率</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>変化後の状態</translation>
    </message>
    <message>
        <source>Change limits and intervals where this site needs others, then have the list approved.</source>
        <translation>しきい値や間隔を必要に応じて変更し、一覧表の承認を受けてください。</translation>
    </message>
    <message>
        <source>Changes of 31 days</source>
        <translation>状態の変化（31日間）</translation>
    </message>
    <message>
        <source>Choose a line above to see its values over time.</source>
        <translation>上の一覧から項目を選ぶと、値の推移を表示します。</translation>
    </message>
    <message>
        <source>Course of the values</source>
        <translation>値の推移</translation>
    </message>
    <message>
        <source>Each procured item (software, OS, middleware, hardware or plan, network, domain, certificate) is mapped to what watches it, or to a written reason.</source>
        <translation>調達品目（ソフトウェア、OS、ミドルウェア、ハードウェア又はプラン、ネットワーク、ドメイン、証明書）ごとに、対応する監視項目又は対象外の理由を登録します。</translation>
    </message>
    <message>
        <source>Everything that was measured is normal</source>
        <translation>測定した項目はすべて正常です</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last measured: %1</source>
        <translation>最終測定：%1</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>いま測定する</translation>
    </message>
    <message>
        <source>Measuring “%1”</source>
        <translation>「%1」を測定しています</translation>
    </message>
    <message>
        <source>Monitor items</source>
        <translation>監視項目</translation>
    </message>
    <message>
        <source>Monitored thing</source>
        <translation>監視項目</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Name places that prove the own line…</source>
        <translation>回線の比較先を指定…</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>測定の記録がありません</translation>
    </message>
    <message>
        <source>No monitor is at work: what is shown is the last state.</source>
        <translation>常時監視は停止しています。最後に測定した状態を表示しています。</translation>
    </message>
    <message>
        <source>No monitor item</source>
        <translation>監視項目がありません</translation>
    </message>
    <message>
        <source>No notice is recorded</source>
        <translation>通知の記録はありません</translation>
    </message>
    <message>
        <source>No procured item is registered</source>
        <translation>調達品目が登録されていません</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>対象外：%1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Not everything could be measured</source>
        <translation>測定できない項目があります</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>状態の変化はありません</translation>
    </message>
    <message>
        <source>Nothing was measured in the last 31 days.</source>
        <translation>過去31日間の測定がありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>On a rented server the provider's notices are the evidence for the hardware. Record them beside the procured item.</source>
        <translation>借用しているサーバでは、事業者からの通知がハードウェアの監視の証跡となります。調達品目とあわせて記録してください。</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>Places outside that prove this computer's own line</source>
        <translation>このコンピューター側の回線を確かめるための外部の比較先</translation>
    </message>
    <message>
        <source>Procured item</source>
        <translation>調達品目</translation>
    </message>
    <message>
        <source>Procured items</source>
        <translation>調達品目台帳</translation>
    </message>
    <message>
        <source>Provider's notices</source>
        <translation>事業者からの通知</translation>
    </message>
    <message>
        <source>Record the standard set</source>
        <translation>標準セットを登録</translation>
    </message>
    <message>
        <source>Record the standard set to begin.</source>
        <translation>標準セットを登録して監視を始めてください。</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Recording the standard set</source>
        <translation>標準セットを登録しています</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Settled changes of state of the last 31 days are listed here.</source>
        <translation>過去31日間に確定した状態の変化を表示します。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The chart could not be read</source>
        <translation>グラフを読み込めませんでした</translation>
    </message>
    <message>
        <source>The measurement failed</source>
        <translation>測定できませんでした</translation>
    </message>
    <message>
        <source>The monitor is at work.</source>
        <translation>常時監視中です。</translation>
    </message>
    <message>
        <source>The monitoring could not be read</source>
        <translation>監視の状態を読み込めませんでした</translation>
    </message>
    <message>
        <source>The standard set was not recorded</source>
        <translation>標準セットを登録できませんでした</translation>
    </message>
    <message>
        <source>They stand at the top of the list. Each settled anomaly opens a record that asks for a judgement.</source>
        <translation>一覧の先頭に表示しています。確定した異常は、要否判断を求める記録になります。</translation>
    </message>
    <message>
        <source>This thing has no values in the period.</source>
        <translation>この期間に値の記録がありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>対応する監視項目</translation>
    </message>
    <message>
        <source>What is unknown is not good: the list says why for each.</source>
        <translation>不明は正常を意味しません。理由は一覧で項目ごとに確認できます。</translation>
    </message>
    <message>
        <source>What the provider wrote</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>follows from the dead server</source>
        <translation>サーバ停止に伴うもの</translation>
    </message>
    <message>
        <source>in a maintenance window</source>
        <translation>計画停止・保守の期間内</translation>
    </message>
    <message>
        <source>revision %1, approved</source>
        <translation>第%1版（承認済み）</translation>
    </message>
    <message>
        <source>revision %1, not approved yet</source>
        <translation>第%1版（未承認）</translation>
    </message>
    <message>
        <source>standard set, not recorded yet</source>
        <translation>標準セット（未登録）</translation>
    </message>
    <message>
        <source>unstable; further changes are held back</source>
        <translation>状態不安定のため、以後の変化をまとめています</translation>
    </message>
</context>
<context>
    <name>akimori::ui::MonthCalendar</name>
    <message>
        <source>Calendar of the runs</source>
        <translation>実施予定と実績のカレンダー</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>閉庁日</translation>
    </message>
    <message>
        <source>Closed day: %1</source>
        <translation>閉庁日：%1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1. Press to see the roles or to change who is recorded.</source>
        <translation>%1。押すと、役割の確認と、記録に残す名前の変更ができます。</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <comment>person</comment>
        <translation>作業者：%1</translation>
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
    <name>akimori::ui::NetworkCard</name>
    <message numerus="yes">
        <source>%n source(s) cannot be reached</source>
        <translation><numerusform>%n 件の情報源に接続できませんでした</numerusform></translation>
    </message>
    <message>
        <source>As the settings are saved.</source>
        <translation>保存済みの設定による結果です。</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>この PC の設定に従う</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Every source can be reached</source>
        <translation>すべての情報源に接続できました</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>プロキシのホスト名</translation>
    </message>
    <message>
        <source>Next: test the connection.</source>
        <translation>次に、接続をテストしてください。</translation>
    </message>
    <message>
        <source>None: straight to the internet</source>
        <translation>使用しない（直接接続）</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Root certificate of the company (PEM)</source>
        <translation>会社のルート証明書（PEM）</translation>
    </message>
    <message>
        <source>Save the way to the internet</source>
        <translation>接続設定を保存</translation>
    </message>
    <message>
        <source>Saving the way to the internet</source>
        <translation>接続設定を保存しています</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>接続をテストしています</translation>
    </message>
    <message>
        <source>The connection was not tested</source>
        <translation>接続をテストできませんでした</translation>
    </message>
    <message>
        <source>The password is kept in a file of the profile that only you can read, because the timer cannot ask the keychain. It is in no backup and in no record.</source>
        <translation>パスワードは、本人だけが読めるプロファイル内のファイルに保管します（自動実行では鍵束を使えないため）。バックアップや記録には含まれません。</translation>
    </message>
    <message>
        <source>The way to the internet could not be read</source>
        <translation>接続設定を読み込めませんでした</translation>
    </message>
    <message>
        <source>The way to the internet is saved</source>
        <translation>接続設定を保存しました</translation>
    </message>
    <message>
        <source>The way to the internet was not saved</source>
        <translation>接続設定を保存できませんでした</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシを使用する</translation>
    </message>
    <message>
        <source>Through which proxy the sources of advisories are fetched. Certificates are always verified: where the company opens encrypted connections, give its root certificate here.</source>
        <translation>脆弱性情報の情報源に接続するためのプロキシを設定します。証明書は必ず検証します。社内の装置が暗号化通信を検査している場合は、会社のルート証明書を指定してください。</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>インターネット接続</translation>
    </message>
    <message>
        <source>What happened stands below.</source>
        <translation>それぞれの結果を下に表示しています。</translation>
    </message>
    <message>
        <source>comes from AKIMORI_PROXY_PASSWORD</source>
        <translation>環境変数 AKIMORI_PROXY_PASSWORD を使用</translation>
    </message>
    <message>
        <source>empty = no login</source>
        <translation>空＝ログインなし</translation>
    </message>
    <message>
        <source>empty = the authorities of this computer</source>
        <translation>空＝この端末の認証局</translation>
    </message>
    <message>
        <source>kept; enter a new one to replace it</source>
        <translation>保管済み（変更するときだけ入力）</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>akimori::ui::NewsCentre</name>
    <message>
        <source>Ended: %1</source>
        <comment>operation</comment>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>operation</comment>
        <translation>失敗：%1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::NewsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ended and failed runs, findings, anomalies, overdue duties and messages that could not be delivered are listed here.</source>
        <translation>実行の終了・失敗、検知事項、異常、期限超過の項目、送信できていないメールをここに一覧します。</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the news</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>News</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>お知らせはありません</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column of the news</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened in the last %1 days. Choose a line and open its record.</source>
        <translation>直近 %1 日間の出来事です。行を選び、その記録を開いてください。</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the news</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of news</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>state of news</comment>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Page</name>
    <message>
        <source>It may belong to another site or lie further back than the lists reach.</source>
        <translation>別のサイトの記録か、一覧の対象期間より前の記録です。左下でサイトを切り替えるか、対象の月を変更してください。</translation>
    </message>
    <message>
        <source>The record is not in the lists of this page</source>
        <translation>この画面の一覧に、その記録はありません</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PaperFieldsPanel</name>
    <message>
        <source>Everything else on the paper is computed from the records. Empty fields print ― or 調査中.</source>
        <translation>ここにない項目は記録から自動で記載されます。空の項目は「―」又は「調査中」と印刷されます。</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>This form has no field to fill in.</source>
        <translation>この様式に記入する項目はありません。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PaperView</name>
    <message>
        <source>%1, %2 page(s)</source>
        <translation>%1、%2 ページ</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PeopleCard</name>
    <message>
        <source>%1 (deputy)</source>
        <comment>role</comment>
        <translation>%1（代行者）</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>役割の記録</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>役割を記録…</translation>
    </message>
    <message>
        <source>As a deputy</source>
        <translation>代行者として</translation>
    </message>
    <message>
        <source>At work now: %1</source>
        <comment>person (role)</comment>
        <translation>現在の作業者：%1</translation>
    </message>
    <message>
        <source>Change the entry…</source>
        <translation>内容を変更…</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>%1 の役割の変更</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>先に一覧の行を選んでください。</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a role</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Entries are ended by their last day, never removed: old papers name them. A PIN is needed by whoever approves at this computer; whoever has one also needs it to change entries.</source>
        <translation>以前の帳票に名前があるため、役割は削除せず、最終日を入力して終了します。PIN は、この端末で承認する人に必要です。PIN を設定した人は、体制を変更するときにも PIN を入力します。</translation>
    </message>
    <message>
        <source>Every backup, scan, restore and decision is recorded under this name. Once roles are recorded it must be one of them: a manager or the responsible officer approves, and never their own proposal.</source>
        <translation>バックアップ、検査、復元、判断は、この名前で記録します。役割を記録した後は、そのいずれかの方の名前にしてください。承認は管理者または責任者が行い、自分の申請を自分で承認することはできません。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>在任中</translation>
    </message>
    <message>
        <source>Last day (empty: open)</source>
        <translation>最終日（空欄：期限なし）</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>記録に残す名前</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>New PIN (empty: as before)</source>
        <translation>新しい PIN（空欄：変更なし）</translation>
    </message>
    <message>
        <source>No role is recorded</source>
        <translation>役割はまだ記録されていません</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <comment>of a role</comment>
        <translation>開始前</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>button</comment>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record as this person</source>
        <translation>この人の名前で記録する</translation>
    </message>
    <message>
        <source>Record who is responsible, who manages and who operates. Approvals are asked of the manager from then on.</source>
        <translation>運用保守担当責任者、運用保守担当管理者、運用保守担当者を記録してください。以後、承認は管理者に求めます。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Roles of the contract</source>
        <translation>運用保守体制</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a role</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最終日が開始日より前です。</translation>
    </message>
    <message>
        <source>This person holds no role today.</source>
        <translation>この方は、本日有効な役割がありません。</translation>
    </message>
    <message>
        <source>This person is recorded already.</source>
        <translation>すでにこの方の名前で記録しています。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Your own PIN (when you have one)</source>
        <translation>変更する人の PIN（設定している場合）</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>PIN</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>recorded at this computer</source>
        <translation>このコンピュータで記録に残る名前</translation>
    </message>
    <message>
        <source>whole term of the contract</source>
        <translation>契約期間中</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PeopleForm</name>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>氏名：%1</translation>
    </message>
    <message>
        <source>PIN for approvals (at least %1 characters)</source>
        <translation>承認用の PIN（%1 文字以上）</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN：%1</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PhaseButton</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, phase, progress</comment>
        <translation>%1. %2：%3</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PrivateKeysDialog</name>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Put a private key back</source>
        <translation>秘密鍵の復元</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>The key in the generation %1 is opened with the key file and the passphrase that the manager keeps. What is on the server now is kept beside it. Nothing that was opened is written to this computer.</source>
        <translation>世代 %1 に含まれる秘密鍵を、管理者が保管する鍵ファイルとパスフレーズで開きます。サーバにある現在の鍵は、同じ場所に残します。開いた内容をこの端末に書き込むことはありません。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ProcuredActions</name>
    <message>
        <source>Edit…</source>
        <comment>a procured item</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Record a provider's notice…</source>
        <translation>事業者からの通知を記録…</translation>
    </message>
    <message>
        <source>Register…</source>
        <comment>a procured item</comment>
        <translation>登録…</translation>
    </message>
    <message>
        <source>The provider's notice is recorded</source>
        <translation>事業者からの通知を記録しました</translation>
    </message>
    <message>
        <source>“%1” is registered</source>
        <translation>「%1」を登録しました</translation>
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
    <name>akimori::ui::PublishDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1　%2</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>変更作業</translation>
    </message>
    <message>
        <source>New routine change</source>
        <translation>新しい定型変更</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開に反映</translation>
    </message>
    <message>
        <source>Publish to “%1”</source>
        <translation>「%1」の公開に反映</translation>
    </message>
    <message>
        <source>The server is compared once more. The former contents are kept, so that you can go back with one button.</source>
        <translation>反映の直前に、サーバをもう一度照合します。以前の内容は保持されるため、ボタン 1 つで元に戻せます。</translation>
    </message>
    <message>
        <source>Title of the change</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>e.g. Update of the news</source>
        <translation>例：お知らせの更新</translation>
    </message>
</context>
<context>
    <name>akimori::ui::PublishingPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged; %5 to send. %6</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件、変更なし %4 件。転送量 %5。%6</translation>
    </message>
    <message>
        <source>%1 files are added, %2 changed and %3 removed.</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件を反映します。</translation>
    </message>
    <message>
        <source>%1 files are in the working folder</source>
        <translation>%1 件のファイルを編集用フォルダに取り出しました</translation>
    </message>
    <message>
        <source>1 Working folder</source>
        <translation>1 編集用フォルダ</translation>
    </message>
    <message>
        <source>2 Difference</source>
        <translation>2 差分</translation>
    </message>
    <message>
        <source>3 Checks</source>
        <translation>3 公開前の確認</translation>
    </message>
    <message>
        <source>4 Publish</source>
        <translation>4 公開に反映</translation>
    </message>
    <message>
        <source>A manager has to approve it before it is published.</source>
        <translation>公開する前に、管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>Change work %1 is closed</source>
        <translation>変更作業 %1 を完了しました</translation>
    </message>
    <message>
        <source>Change work %1 is open</source>
        <translation>変更作業 %1 を起票しました</translation>
    </message>
    <message>
        <source>Change works</source>
        <translation>変更作業</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>公開前の確認</translation>
    </message>
    <message>
        <source>Choose the working folder…</source>
        <translation>編集用フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 を比べています</translation>
    </message>
    <message>
        <source>Comparing the folder with the server</source>
        <translation>フォルダとサーバを照合しています</translation>
    </message>
    <message>
        <source>Content publishing</source>
        <translation>コンテンツ公開</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Edit them with any program, then look at the difference here.</source>
        <translation>お使いのソフトで編集し、ここで差分を確認してください。</translation>
    </message>
    <message>
        <source>Empty folder for the working copy</source>
        <translation>取り出し先の空のフォルダ</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>差分を確認</translation>
    </message>
    <message>
        <source>Mend the files marked as forbidden on the tab “Checks before publishing”, then look again.</source>
        <translation>「公開前の確認」で「公開不可」となっているファイルを修正し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>No working folder is chosen yet</source>
        <translation>編集用フォルダが選ばれていません</translation>
    </message>
    <message>
        <source>Nothing is left to do: close the change work.</source>
        <translation>残りの手順はありません。変更作業を完了してください。</translation>
    </message>
    <message>
        <source>Open a change work…</source>
        <translation>変更作業を起票…</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer</source>
        <translation>このパソコンのブラウザで、次のアドレスを開いてください</translation>
    </message>
    <message>
        <source>Published under change %1; every file was checked on the server</source>
        <translation>変更作業 %1 として公開に反映し、全ファイルをサーバ上で照合しました</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>公開反映に失敗しました</translation>
    </message>
    <message>
        <source>Publishing to “%1”</source>
        <translation>「%1」の公開に反映しています</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開に反映…</translation>
    </message>
    <message>
        <source>Recording a step of %1</source>
        <translation>%1 の手順を記録しています</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>切戻しを実行</translation>
    </message>
    <message>
        <source>Roll back change %1?</source>
        <translation>変更作業 %1 を切り戻しますか</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>切り戻しています</translation>
    </message>
    <message>
        <source>Still to do before the change work is closed: %1</source>
        <translation>完了までに残っている手順：%1</translation>
    </message>
    <message>
        <source>Take out for editing…</source>
        <translation>編集用に取り出す…</translation>
    </message>
    <message>
        <source>Taking “%1” out for editing</source>
        <translation>「%1」を編集用に取り出しています</translation>
    </message>
    <message>
        <source>The change work was not closed</source>
        <translation>変更作業を完了できませんでした</translation>
    </message>
    <message>
        <source>The change work was not opened</source>
        <translation>変更作業を起票できませんでした</translation>
    </message>
    <message>
        <source>The change works could not be listed</source>
        <translation>変更作業の一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>The checks found what must not go onto the server</source>
        <translation>公開前の確認で、サーバに置いてはならないものが見つかりました</translation>
    </message>
    <message>
        <source>The comparison in the browser could not be started</source>
        <translation>ブラウザでの見比べを開始できませんでした</translation>
    </message>
    <message>
        <source>The contents from before change %1 are live again</source>
        <translation>変更作業 %1 の前の内容に戻しました</translation>
    </message>
    <message>
        <source>The contents from before this change become live again, and with them their baseline.</source>
        <translation>この変更の前の内容が再び公開され、検査基準もそのときのものに戻ります。</translation>
    </message>
    <message>
        <source>The difference could not be shown</source>
        <translation>差分を表示できませんでした</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>ファイルを比べられませんでした</translation>
    </message>
    <message>
        <source>The generations could not be listed</source>
        <translation>世代を一覧できませんでした</translation>
    </message>
    <message>
        <source>The rollback failed</source>
        <translation>切戻しに失敗しました</translation>
    </message>
    <message>
        <source>The server already equals the folder</source>
        <translation>サーバの内容は既にフォルダと一致しています</translation>
    </message>
    <message>
        <source>The server is not as expected, so nothing can be published</source>
        <translation>サーバが想定した状態ではないため、公開できません</translation>
    </message>
    <message>
        <source>The site was not taken out</source>
        <translation>サイトを取り出せませんでした</translation>
    </message>
    <message>
        <source>The step is recorded</source>
        <translation>手順を記録しました</translation>
    </message>
    <message>
        <source>The step was not recorded</source>
        <translation>手順を記録できませんでした</translation>
    </message>
    <message>
        <source>The working folder changed. Look at the difference again before you publish.</source>
        <translation>編集用フォルダの内容が変わりました。公開する前に、もう一度差分を確認してください。</translation>
    </message>
    <message>
        <source>The working folder was edited. Look at the difference when you are done.</source>
        <translation>編集用フォルダが編集されました。編集が終わったら差分を確認してください。</translation>
    </message>
    <message>
        <source>Working folder: the whole contents of the site</source>
        <translation>編集用フォルダ（サイトの全内容）</translation>
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
    <name>akimori::ui::ReportsPage</name>
    <message>
        <source>%1 has a new edition</source>
        <translation>%1 の新しい版を発行しました</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due, %3 drafts</source>
        <translation>期限超過 %1 件 ・ 期限内 %2 件 ・ 下書き %3 件</translation>
    </message>
    <message>
        <source>%1, but it does not count for its case</source>
        <translation>%1。ただし、案件の報告としては数えられていません</translation>
    </message>
    <message>
        <source>A new edition is drawn from the records and the fields as they are now. The earlier edition stays.</source>
        <translation>現在の記録と記入項目から新しい版を作成します。これまでの版はそのまま残ります。</translation>
    </message>
    <message>
        <source>About which record</source>
        <translation>対象の番号</translation>
    </message>
    <message>
        <source>All papers and forms</source>
        <translation>すべての書類と様式</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 の訂正</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正版を発行…</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Due and drafts</source>
        <translation>提出が必要なものと下書き</translation>
    </message>
    <message>
        <source>Fields to fill in</source>
        <translation>記入項目</translation>
    </message>
    <message>
        <source>Issue the correction</source>
        <translation>訂正版を発行</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>書類を発行</translation>
    </message>
    <message>
        <source>Issue “%1”</source>
        <translation>「%1」を発行しますか。</translation>
    </message>
    <message>
        <source>Issued and submitted</source>
        <translation>発行済・提出済</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>%1 として発行しました</translation>
    </message>
    <message>
        <source>Issuing the correction</source>
        <translation>訂正版を発行しています</translation>
    </message>
    <message>
        <source>Issuing the paper</source>
        <translation>書類を発行しています</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Month of the paper</source>
        <translation>対象月</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>書類名</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>対象となる記録の番号</translation>
    </message>
    <message>
        <source>Number of the record that the paper is about</source>
        <translation>書類の対象となる記録の番号</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文書 (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF and OpenDocument text (*.pdf *.odt)</source>
        <translation>PDF・OpenDocument 文書 (*.pdf *.odt)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類の一覧</translation>
    </message>
    <message>
        <source>Papers that are due are listed here.</source>
        <translation>提出が必要な書類がここに表示されます。</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Print it or save it as a PDF, hand it in, then record the submission.</source>
        <translation>印刷又は PDF に保存して提出し、提出後に記録してください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Record the submission…</source>
        <translation>提出を記録…</translation>
    </message>
    <message>
        <source>Recording the submission</source>
        <translation>提出を記録しています</translation>
    </message>
    <message>
        <source>Register an edited edition of %1</source>
        <translation>編集した %1 の版を登録します</translation>
    </message>
    <message>
        <source>Register an edited file…</source>
        <translation>編集した版を登録…</translation>
    </message>
    <message>
        <source>Register the edition</source>
        <translation>版を登録</translation>
    </message>
    <message>
        <source>Registering the edition</source>
        <translation>版を登録しています</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Save for editing</source>
        <translation>編集用に保存</translation>
    </message>
    <message>
        <source>Save for editing (ODT)…</source>
        <translation>編集用（ODT）に保存…</translation>
    </message>
    <message>
        <source>Save the draft first, look at the preview, then issue.</source>
        <translation>先に下書きを保存し、プレビューを確認してから発行してください。</translation>
    </message>
    <message>
        <source>Saving the draft</source>
        <translation>下書きを保存しています</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>書類を保存しています</translation>
    </message>
    <message>
        <source>State of the paper</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The correction was not issued</source>
        <translation>訂正版を発行できませんでした</translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation>下書きを保存できませんでした</translation>
    </message>
    <message>
        <source>The edited paper</source>
        <translation>編集した書類</translation>
    </message>
    <message>
        <source>The edition was not registered</source>
        <translation>版を登録できませんでした</translation>
    </message>
    <message>
        <source>The fields are not saved yet</source>
        <translation>記入項目がまだ保存されていません</translation>
    </message>
    <message>
        <source>The kept PDF is lost; this one was painted anew</source>
        <translation>保管されていた PDF が失われていたため、描き直したものを保存しました</translation>
    </message>
    <message>
        <source>The paper could not be drawn</source>
        <translation>書類を作成できませんでした</translation>
    </message>
    <message>
        <source>The paper does not look as it should</source>
        <translation>書類の見た目が本来と異なります</translation>
    </message>
    <message>
        <source>The paper gets its number and is frozen with the records of this moment. Later corrections become new editions.</source>
        <translation>文書番号を付け、現在の記録の内容で固定します。発行後の訂正は新しい版になります。</translation>
    </message>
    <message>
        <source>The paper is saved</source>
        <translation>書類を保存しました</translation>
    </message>
    <message>
        <source>The paper was not issued</source>
        <translation>書類を発行できませんでした</translation>
    </message>
    <message>
        <source>The paper was not saved</source>
        <translation>書類を保存できませんでした</translation>
    </message>
    <message>
        <source>The papers could not be listed</source>
        <translation>書類の一覧を表示できませんでした</translation>
    </message>
    <message>
        <source>The preview shows it with the new texts.</source>
        <translation>プレビューに新しい内容を表示しています。</translation>
    </message>
    <message>
        <source>The submission of %1 is recorded</source>
        <translation>%1 の提出を記録しました</translation>
    </message>
    <message>
        <source>The submission was not recorded</source>
        <translation>提出を記録できませんでした</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Which papers are shown</source>
        <translation>表示する書類</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>akimori::ui::RequestExceptionDialog</name>
    <message>
        <source>A manager or the responsible person other than you decides. Until then nothing is allowed.</source>
        <translation>申請者以外の運用保守担当管理者または責任者が判断します。判断があるまでは実施できません。</translation>
    </message>
    <message>
        <source>Consultation number</source>
        <translation>協議番号</translation>
    </message>
    <message>
        <source>End of the standing approval</source>
        <translation>包括承認の終期</translation>
    </message>
    <message>
        <source>Number of the consultation with the city</source>
        <translation>市との協議番号</translation>
    </message>
    <message>
        <source>Reason (recorded)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請する</translation>
    </message>
    <message>
        <source>Request an exception</source>
        <translation>例外運用の申請</translation>
    </message>
    <message>
        <source>Standing approval</source>
        <translation>包括承認</translation>
    </message>
    <message>
        <source>Standing approval until the end below</source>
        <translation>包括承認（下記の終期まで繰り返し使えます）</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
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
    <name>akimori::ui::ResponseChart</name>
    <message>
        <source>%1 ms at %2</source>
        <translation>%2 に %1 ms</translation>
    </message>
    <message>
        <source>Response time of the site</source>
        <translation>ホームページの応答時間</translation>
    </message>
    <message>
        <source>Threshold %1 ms</source>
        <translation>しきい値 %1 ms</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ResponsesPanel</name>
    <message>
        <source>Approved by %1: %2</source>
        <translation>承認者 %1：%2</translation>
    </message>
    <message>
        <source>Choose a finding: its evidence is kept first, then the page is replaced by the approved version or taken down.</source>
        <translation>検知事項を選ぶと、まず証拠を保全し、そのうえで正常版への差替えや公開停止ができます。</translation>
    </message>
    <message>
        <source>Close the whole site…</source>
        <translation>サイト全体を閉鎖…</translation>
    </message>
    <message>
        <source>Details of the response</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Evidence and responses</source>
        <translation>証拠・対応</translation>
    </message>
    <message>
        <source>Nothing was kept or done yet</source>
        <translation>証拠・対応の記録はありません</translation>
    </message>
    <message>
        <source>Publish the site again…</source>
        <translation>サイトを再公開…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
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
    <name>akimori::ui::RetentionPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>After the next backup %1 go: %2</source>
        <translation>次のバックアップのあとに廃棄する世代：%1 世代（%2）</translation>
    </message>
    <message>
        <source>After the next backup nothing goes.</source>
        <translation>次のバックアップのあとに廃棄する世代はありません。</translation>
    </message>
    <message>
        <source>Clean generations</source>
        <translation>正常な世代数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>One generation alone is discarded with “Discard…” in the list; for fewer than three that needs an approval.</source>
        <translation>個別の世代は、一覧の「廃棄…」で廃棄できます。3世代を下回る場合は承認が必要です。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The newest clean generations are kept, at least three. Besides, the newest of each of the last days, weeks and months can be kept. What was taken while a finding is open is evidence: it stays and is not counted.</source>
        <translation>正常な世代を、新しいものから3世代以上保管します。ほかに、直近の日・週・月ごとに最新の世代を1つずつ残せます。検知事項があるときに取得した世代は証拠として残し、世代数には数えません。</translation>
    </message>
    <message>
        <source>The rule of retention could not be read</source>
        <translation>世代の保管方法を読み取れませんでした</translation>
    </message>
    <message>
        <source>The rule of retention was not changed</source>
        <translation>世代の保管方法は変更していません</translation>
    </message>
    <message>
        <source>What would go could not be computed</source>
        <translation>廃棄する世代を計算できませんでした</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>週ごと</translation>
    </message>
</context>
<context>
    <name>akimori::ui::ScheduleCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Data backup on closed days too</source>
        <translation>閉庁日にもデータバックアップを行う</translation>
    </message>
    <message>
        <source>Day of the month of the re-verification</source>
        <translation>保管世代を再検証する日（毎月）</translation>
    </message>
    <message>
        <source>Day of the month of the system backup</source>
        <translation>システムバックアップの日（毎月）</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>タイマーを設定</translation>
    </message>
    <message>
        <source>Installed: every quarter of an hour</source>
        <translation>設定済み（15 分ごと）</translation>
    </message>
    <message>
        <source>Month from which the drill is due</source>
        <translation>復元訓練を行う月</translation>
    </message>
    <message>
        <source>Nightly second copy</source>
        <translation>夜間の二次保管先</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>二次保管をやめる</translation>
    </message>
    <message>
        <source>None. A copy on another disk is recommended.</source>
        <translation>なし（別のディスクへの保管をお勧めします）</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Register a site first.</source>
        <translation>先にサイトを登録してください。</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>タイマーを解除</translation>
    </message>
    <message>
        <source>Restore drill each fiscal year, due from</source>
        <translation>復元訓練を年度ごとに行う：</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>実施計画を保存</translation>
    </message>
    <message>
        <source>The daily scan is due from</source>
        <translation>毎日の改ざん検査の開始時刻</translation>
    </message>
    <message>
        <source>The window runs what is due while it is open; the timer does it while nobody is logged in. Backups wait for the allowed hours, scans do not.</source>
        <translation>画面を開いている間は、期限の来た作業を画面が自動で実行します。タイマーを入れると、ログインしていない間も実行します。バックアップは実施時間帯を待ち、改ざん検査は待ちません。</translation>
    </message>
    <message>
        <source>Timer of this computer</source>
        <translation>この端末のタイマー</translation>
    </message>
    <message>
        <source>Unattended runs</source>
        <translation>自動実行</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SchedulePanel</name>
    <message>
        <source>, began %1</source>
        <translation>、%1 に開始</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>title of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month after ›</source>
        <translation>翌月 ›</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>この日の予定はありません。</translation>
    </message>
    <message>
        <source>Runs of the chosen day</source>
        <translation>選んだ日の実施内容</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>閉庁日</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>閉庁：%1</translation>
    </message>
    <message>
        <source>open day</source>
        <translation>開庁日</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>%1 から予定</translation>
    </message>
    <message>
        <source>‹ Month before</source>
        <translation>‹ 前月</translation>
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
        <source>Folder of the second copy</source>
        <translation>二次保管先のフォルダー</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Nothing runs by itself any more while this window is closed.</source>
        <translation>この画面を閉じている間は、自動では何も実行されません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Run “akimori-cli doctor” once: it proves that the timer also runs while nobody is logged in, and that the key works without a person.</source>
        <translation>一度「akimori-cli doctor」を実行してください。ログインしていない間もタイマーが動くこと、鍵が人の操作なしで使えることを確かめます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <source>The plan of the unattended runs could not be read</source>
        <translation>自動実行の計画を読み込めませんでした</translation>
    </message>
    <message>
        <source>The plan of the unattended runs is saved</source>
        <translation>実施計画を保存しました</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>実施計画を保存できませんでした</translation>
    </message>
    <message>
        <source>The role of %1 is recorded</source>
        <translation>%1 の役割を記録しました</translation>
    </message>
    <message>
        <source>The role was not recorded</source>
        <translation>役割を記録できませんでした</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>役割を読み込めませんでした</translation>
    </message>
    <message>
        <source>The second copy was not changed</source>
        <translation>二次保管の設定を変更できませんでした</translation>
    </message>
    <message>
        <source>The timer and the monitor are installed</source>
        <translation>タイマーと無人監視を設置しました</translation>
    </message>
    <message>
        <source>The timer and the monitor are removed</source>
        <translation>タイマーと無人監視を解除しました</translation>
    </message>
    <message>
        <source>The timer was not installed</source>
        <translation>タイマーを設定できませんでした</translation>
    </message>
    <message>
        <source>The timer was not removed</source>
        <translation>タイマーを解除できませんでした</translation>
    </message>
    <message>
        <source>Where the records are kept</source>
        <translation>記録の保管場所</translation>
    </message>
    <message>
        <source>Window, roles, unattended runs, mail</source>
        <translation>画面、役割、自動実行、メールの設定</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SetupPage</name>
    <message>
        <source>%1 files, read back and verified.</source>
        <translation>%1 ファイルを読み戻し、検証しました。</translation>
    </message>
    <message>
        <source>A timer of this computer calls what is due every quarter of an hour: the daily scan, the nightly backup, the monthly ones. Without it they only run while this window is open.</source>
        <translation>この端末のタイマーが15分ごとに、行うべきものを実行します（毎日の検査、業務終了後のバックアップ、毎月の作業）。設置しない場合は、この画面を開いている間だけ実行されます。</translation>
    </message>
    <message>
        <source>Akimori connects with SSH and installs nothing there. At first contact you compare the fingerprint of the server's key with the one of its keeper.</source>
        <translation>SSH で接続します。サーバには何も導入しません。初回の接続では、サーバの鍵の指紋を、サーバの管理者から知らされたものと照合します。</translation>
    </message>
    <message>
        <source>All three roles are held. At work here: %1</source>
        <translation>3 つの役割はすべて記録済みです。この画面の作業者：%1</translation>
    </message>
    <message>
        <source>Approve the present state</source>
        <translation>いまの状態を承認する</translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation>%1 に %2 が承認</translation>
    </message>
    <message>
        <source>Approving the baseline of “%1”</source>
        <translation>「%1」の基準を承認しています</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Compares the server with the baseline. From now on one scan a day is a duty.</source>
        <translation>サーバを基準と比較します。以後、1日1回以上の検査が必要です。</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Contract and city</source>
        <translation>契約と市</translation>
    </message>
    <message>
        <source>Everything is set up. The state of today says what comes next.</source>
        <translation>設定はすべて済みました。次に行うことは「きょうの状況」に表示されます。</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>最初のバックアップ</translation>
    </message>
    <message>
        <source>First backup of “%1”</source>
        <translation>「%1」の最初のバックアップ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめての設定</translation>
    </message>
    <message>
        <source>First tamper scan</source>
        <translation>最初の改ざん検査</translation>
    </message>
    <message>
        <source>From nothing to a first verified backup and baseline. Stop and go on whenever you like.</source>
        <translation>最初の検証済バックアップと基準の承認まで進みます。いつでも中断し、続きから再開できます。</translation>
    </message>
    <message>
        <source>Generation of %1, %2 files, read back and verified</source>
        <translation>%1 の世代、%2 ファイル、読戻し検証済</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>タイマーを設定</translation>
    </message>
    <message>
        <source>Last completed on %1</source>
        <translation>直近の完了：%1</translation>
    </message>
    <message>
        <source>Looks step by step what the server can do and which way to connect works.</source>
        <translation>サーバで行えることと、使用できる接続方法を順に確かめます。</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>体制</translation>
    </message>
    <message>
        <source>Reads the document roots once, reads the copy back, and keeps it as the first generation.</source>
        <translation>公開フォルダを一度読み取り、取得した写しを読み戻して検証し、最初の世代として保管します。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Register the site…</source>
        <translation>サイトを登録する…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>いま検査する</translation>
    </message>
    <message>
        <source>Server, host key and document roots</source>
        <translation>サーバ・ホスト鍵・公開フォルダ</translation>
    </message>
    <message>
        <source>State at the first setup</source>
        <translation>はじめての設定時の状態</translation>
    </message>
    <message>
        <source>Take the first backup</source>
        <translation>最初のバックアップを取得する</translation>
    </message>
    <message>
        <source>Tamper scan of “%1”</source>
        <translation>「%1」の改ざん検査</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Testing the connection to “%1”</source>
        <translation>「%1」への接続をテストしています</translation>
    </message>
    <message>
        <source>The annex asks for one responsible officer and one manager; who works here every day is the operator. Who approves an exception shows it with a PIN, and nobody approves the own request.</source>
        <translation>別紙は、責任者と管理者を置くことを求めています。日々の作業を行う者が担当者です。例外運用の承認には PIN を使います。自分の申請を自分で承認することはできません。</translation>
    </message>
    <message>
        <source>The backup was not taken</source>
        <translation>バックアップを取得できませんでした</translation>
    </message>
    <message>
        <source>The baseline was not approved</source>
        <translation>基準を承認できませんでした</translation>
    </message>
    <message>
        <source>The connection could not be tested</source>
        <translation>接続をテストできませんでした</translation>
    </message>
    <message>
        <source>The contract was not recorded</source>
        <translation>契約情報を記録できませんでした</translation>
    </message>
    <message>
        <source>The first generation is kept</source>
        <translation>最初の世代を保管しました</translation>
    </message>
    <message>
        <source>The people were not recorded</source>
        <translation>体制を記録できませんでした</translation>
    </message>
    <message>
        <source>The present state of the site becomes the approved one. Every later scan compares with it, so look at the site first.</source>
        <translation>いまのサイトの状態を、正しい状態として承認します。以後の検査はこれと比較しますので、先にサイトの表示を確かめてください。</translation>
    </message>
    <message>
        <source>The scan was not done</source>
        <translation>検査を完了できませんでした</translation>
    </message>
    <message>
        <source>The server can do what is needed.</source>
        <translation>必要なことを行えるサーバです。</translation>
    </message>
    <message>
        <source>The server cannot do everything that is needed</source>
        <translation>このサーバでは行えないことがあります</translation>
    </message>
    <message>
        <source>The state of the setup could not be read</source>
        <translation>設定の状態を読み込めませんでした</translation>
    </message>
    <message>
        <source>The timer is installed for this profile.</source>
        <translation>このプロファイル用のタイマーを設置済です。</translation>
    </message>
    <message>
        <source>The timer was not installed</source>
        <translation>タイマーを設定できませんでした</translation>
    </message>
    <message>
        <source>Unattended runs</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>What papers and duties refer to. Everything can be changed later; the audit keeps both values.</source>
        <translation>文書と履行状況の基になる情報です。後から変更でき、変更前後の値は操作履歴に残ります。</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>「%1」（%2）</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SetupStepCard</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>済</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>前の手順の後</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>step</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Open step %1: %2</source>
        <translation>手順 %1 を開く：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1：%2</translation>
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
        <source>Register a site first.</source>
        <translation>先にサイトを登録してください。</translation>
    </message>
    <message>
        <source>Register a site…</source>
        <translation>サイトを登録…</translation>
    </message>
    <message>
        <source>Register the server of the web site first. Akimori connects with SSH and checks step by step what the server can do; nothing is installed there.</source>
        <translation>最初に、ウェブサイトのサーバを登録してください。SSH で接続し、サーバでできることを順に確認します。サーバには何もインストールしません。</translation>
    </message>
    <message>
        <source>Wait until the running operation has ended.</source>
        <translation>実行中の操作が終わるまでお待ちください。</translation>
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
        <source>Choose a site of the list first.</source>
        <translation>先に一覧からサイトを選んでください。</translation>
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
        <source>Wait until the running operation has ended.</source>
        <translation>実行中の操作が終わるまでお待ちください。</translation>
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
    <name>akimori::ui::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>%2段階中の%1：%3</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SubmitPaperDialog</name>
    <message>
        <source>%1. The record is evidence: it is never changed afterwards.</source>
        <translation>%1。提出の記録は証拠として残り、後から変更できません。</translation>
    </message>
    <message>
        <source>As it stands this paper would not count as the report and the clock would run on. Do first what is said here, or record it with the case afterwards.</source>
        <translation>このまま提出しても、報告としては数えられず、期限は進行したままになります。次の内容を先に済ませるか、提出後に案件へ報告を記録してください。</translation>
    </message>
    <message>
        <source>As it stands this paper would not count as the report. Say below why the consultation goes on, or decide the policy first.</source>
        <translation>このまま提出しても、報告としては数えられません。協議が続いている理由を下に入力するか、先に対応方針を決定してください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Day of the next report</source>
        <translation>次回報告日</translation>
    </message>
    <message>
        <source>Means of submission</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>画像・PDF (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Record the submission</source>
        <translation>提出を記録</translation>
    </message>
    <message>
        <source>Record the submission of %1</source>
        <translation>%1 の提出の記録</translation>
    </message>
    <message>
        <source>Scanned receipt</source>
        <translation>受領書（画像・PDF）</translation>
    </message>
    <message>
        <source>Time of submission (Japan)</source>
        <translation>提出日時（日本時間）</translation>
    </message>
    <message>
        <source>Why the consultation goes on</source>
        <translation>協議が続いている理由</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SystemPathsPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Back to the standard list</source>
        <translation>標準の一覧に戻す</translation>
    </message>
    <message>
        <source>Besides these paths, a system backup asks the server for its packages and their versions, enabled units, users, mounts and firewall. Private keys and password hashes are left out and named as left out. What may not be read, or is no longer there, is said at every backup.</source>
        <translation>一覧のほか、パッケージと版、有効なサービス、利用者、マウント及びファイアウォールをサーバに照会して記録します。秘密鍵とパスワードのハッシュ値は除き、除いたことを記録します。読み取れないもの、なくなったものは、バックアップのたびにお知らせします。</translation>
    </message>
    <message>
        <source>Choose a path of the list first. The last one stays.</source>
        <translation>一覧から選んでください。最後の一つは外せません。</translation>
    </message>
    <message>
        <source>Enter a path of the server that begins with “/”.</source>
        <translation>「/」で始まるサーバ上の場所を入力してください。</translation>
    </message>
    <message>
        <source>Folder or file on the server</source>
        <translation>サーバのフォルダ又はファイル</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The list of the system backup could not be read</source>
        <translation>システムバックアップの対象を読み取れませんでした</translation>
    </message>
    <message>
        <source>The list of the system backup was not changed</source>
        <translation>システムバックアップの対象は変更していません</translation>
    </message>
    <message>
        <source>What a system backup takes</source>
        <translation>システムバックアップの対象</translation>
    </message>
    <message>
        <source>Why it is in the backup</source>
        <translation>対象とする理由</translation>
    </message>
    <message>
        <source>for example /opt/site/etc</source>
        <translation>例：/opt/site/etc</translation>
    </message>
</context>
<context>
    <name>akimori::ui::SystemRestoreDialog</name>
    <message>
        <source>%1 files are restored</source>
        <translation>%1 件のファイルを復元しました</translation>
    </message>
    <message>
        <source>%1 files could not be compared</source>
        <translation>%1 件のファイルを比較できませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 files were not restored</source>
        <translation>%2 件のうち %1 件を復元できませんでした</translation>
    </message>
    <message>
        <source>%1: restored; before: %2</source>
        <translation>%1：復元しました。元のファイル：%2</translation>
    </message>
    <message>
        <source>Check the configuration on the server, then restart the services that read these files.</source>
        <translation>サーバで設定を検査してから、これらのファイルを読むサービスを再起動してください。</translation>
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
        <source>Could not be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>File on the server</source>
        <translation>サーバのファイル</translation>
    </message>
    <message>
        <source>Files of the generation</source>
        <translation>世代のファイル</translation>
    </message>
    <message>
        <source>Generation of %1. Only what you select is put back, and what stood there is kept beside it. Services are not restarted.</source>
        <translation>%1 の世代です。選んだファイルだけを戻し、元のファイルは隣に残します。サービスの再起動は行いません。</translation>
    </message>
    <message>
        <source>In the generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>サーバにない</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバ</translation>
    </message>
    <message>
        <source>Only files that differ</source>
        <translation>異なるファイルだけを表示</translation>
    </message>
    <message>
        <source>Private keys…</source>
        <translation>秘密鍵…</translation>
    </message>
    <message>
        <source>Put %1 files back</source>
        <translation>%1 件のファイルを戻す</translation>
    </message>
    <message>
        <source>Put the selected files back</source>
        <translation>選んだファイルを戻す</translation>
    </message>
    <message>
        <source>Putting a private key of “%1” back</source>
        <translation>「%1」の秘密鍵を戻しています</translation>
    </message>
    <message>
        <source>Restoring system files of “%1”</source>
        <translation>「%1」のシステムファイルを復元しています</translation>
    </message>
    <message>
        <source>Select a file to see what would change: lines with − go, lines with + come back.</source>
        <translation>ファイルを選ぶと、復元による変更を表示します（− の行がなくなり、＋ の行が戻ります）。</translation>
    </message>
    <message>
        <source>Size in the generation</source>
        <translation>世代でのサイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>System files of “%1”</source>
        <translation>「%1」のシステムファイル</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>ファイルを比べられませんでした</translation>
    </message>
    <message>
        <source>The files of the generation are compared with the server first.</source>
        <translation>はじめに、世代のファイルをサーバと比較します。</translation>
    </message>
    <message>
        <source>The generation could not be compared with the server</source>
        <translation>世代をサーバと比較できませんでした</translation>
    </message>
    <message>
        <source>The login may not read them on the server. They are never counted as equal.</source>
        <translation>このログインではサーバ上のファイルを読めません。「同じ」とは数えません。</translation>
    </message>
    <message>
        <source>The private key was not put back</source>
        <translation>秘密鍵を戻せませんでした</translation>
    </message>
    <message>
        <source>The system files were not restored</source>
        <translation>システムファイルを復元できませんでした</translation>
    </message>
    <message>
        <source>What would change: lines with − go, lines with + come back.</source>
        <translation>復元による変更（− の行がなくなり、＋ の行が戻ります）。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
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
        <source>Approved exception to use</source>
        <translation>使用する承認済みの例外運用</translation>
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
        <source>Measure what visitors feel of it</source>
        <translation>閲覧への影響を測定する</translation>
    </message>
    <message>
        <source>Request an exception…</source>
        <translation>例外運用を申請…</translation>
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
    <name>akimori::ui::TakeoverPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 files (%2) were received</source>
        <translation>%1 件（%2）を受け入れました</translation>
    </message>
    <message>
        <source>%1 remarks of the survey</source>
        <translation>調査の指摘 %1 件</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1（%2 行目）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: files</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Archive of the previous contractor</source>
        <translation>前任者のアーカイブ</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz *.tar.zst *.tar.xz)</source>
        <translation>アーカイブ (*.zip *.tar *.tar.gz *.tgz *.tar.zst *.tar.xz)</translation>
    </message>
    <message>
        <source>Broken links, orphans, foreign hosts, encodings, duplicates and leftovers of the data are listed here.</source>
        <translation>リンク切れ、孤立ページ、外部ホスト、文字コード、重複、残置ファイルなどが表示されます。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>利用判断表</translation>
    </message>
    <message>
        <source>Decision table (CSV)…</source>
        <translation>利用判断表（CSV）…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder of the previous contractor's data</source>
        <translation>前任者のデータのフォルダ</translation>
    </message>
    <message>
        <source>Folder or pattern</source>
        <translation>フォルダ又はパターン</translation>
    </message>
    <message>
        <source>Folder or pattern, e.g. images/ or *.bak (empty = the chosen files)</source>
        <translation>フォルダ又はパターン（例：images/、*.bak。空欄＝選択したファイル）</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>フォルダから受け入れる…</translation>
    </message>
    <message>
        <source>From an archive…</source>
        <translation>アーカイブから受け入れる…</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>サーバから受け入れる</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Next: look at the survey, then decide what is used.</source>
        <translation>次に、調査結果を確認し、利用判断を行ってください。</translation>
    </message>
    <message>
        <source>No data was taken over yet</source>
        <translation>引継ぎデータはまだ受け入れていません</translation>
    </message>
    <message>
        <source>No remark</source>
        <translation>指摘はありません</translation>
    </message>
    <message>
        <source>No site is registered yet</source>
        <translation>サイトが未登録です</translation>
    </message>
    <message>
        <source>Nothing was taken over yet</source>
        <translation>引継ぎデータがありません</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt: %1 files, %2, %3 pages. Receipt list %4 (SHA-256 %5)</source>
        <translation>受領：%1 件、%2、%3 ページ。受領一覧 %4（SHA-256 %5）</translation>
    </message>
    <message>
        <source>Receive an archive, a folder or the data of a server. It is kept here unchanged, with a receipt list.</source>
        <translation>アーカイブ、フォルダ又はサーバのデータを受け入れてください。受領一覧とともに、そのままの形で保管します。</translation>
    </message>
    <message>
        <source>Receive the data first; every file is hashed and listed.</source>
        <translation>まずデータを受け入れてください。全ファイルのハッシュ値を計算し、一覧にします。</translation>
    </message>
    <message>
        <source>Receiving the data</source>
        <translation>データを受け入れています</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Register the server of the previous contractor as a site first.</source>
        <translation>先に、前任者のサーバをサイトとして登録してください。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Reuse decided for %1 of %2 files (%3 %): %4 as they are, %5 revised, %6 retired, %7 archive only</source>
        <translation>利用判断：%2 件中 %1 件（%3 %）　そのまま利用 %4、改編 %5、廃止 %6、保管のみ %7</translation>
    </message>
    <message>
        <source>Reuse decision</source>
        <translation>利用判断</translation>
    </message>
    <message>
        <source>Reuse decisions</source>
        <translation>利用判断</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Some of it was not taken or could not be looked at; the details name it.</source>
        <translation>受け入れなかったもの、又は確認できなかったものがあります。詳細をご確認ください。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>現状調査</translation>
    </message>
    <message>
        <source>Take-over</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Take-over in view</source>
        <translation>表示する引継ぎ</translation>
    </message>
    <message>
        <source>The data was not taken over</source>
        <translation>データを受け入れられませんでした</translation>
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
        <source>The table was not written</source>
        <translation>表を書き出せませんでした</translation>
    </message>
    <message>
        <source>The take-overs could not be listed</source>
        <translation>引継ぎの一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>Write why. The reason stands in the decision table.</source>
        <translation>理由を入力してください。利用判断表に記載されます。</translation>
    </message>
</context>
<context>
    <name>akimori::ui::TimelineCard</name>
    <message>
        <source>Generations</source>
        <translation>バックアップ世代</translation>
    </message>
    <message>
        <source>Hours of today in which a backup may run</source>
        <translation>本日のバックアップ可能時間帯</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>直近 %1 日</translation>
    </message>
</context>
<context>
    <name>akimori::ui::Tr</name>
    <message>
        <source> (began %1)</source>
        <translation>（%1 開始）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>name of a paper, official form</comment>
        <translation>%1（%2）…</translation>
    </message>
    <message>
        <source>%1 (approved, not open now)</source>
        <translation>%1（承認済み、現在は開いていません）</translation>
    </message>
    <message>
        <source>%1 (approved, open)</source>
        <translation>%1（承認済み、開いています）</translation>
    </message>
    <message>
        <source>%1 (at or above)</source>
        <translation>%1（以上で該当）</translation>
    </message>
    <message>
        <source>%1 (at or below)</source>
        <translation>%1（以下で該当）</translation>
    </message>
    <message>
        <source>%1 (open, not approved)</source>
        <translation>%1（開いています、未承認）</translation>
    </message>
    <message>
        <source>%1 (recorded by %2)</source>
        <comment>person</comment>
        <translation>%1（記録 %2）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>value, time</comment>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 backup of %2, %3</source>
        <comment>kind, time, state</comment>
        <translation>%1 ・ %2 ・ %3</translation>
    </message>
    <message>
        <source>%1 backup planned from %2</source>
        <comment>kind, time</comment>
        <translation>%1バックアップの予定：%2 から</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 clauses need confirmation; see the state of the duties.</source>
        <translation>要確認の項目が %1 件あります。履行状況をご覧ください。</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 日超過</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>あと %1 日</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a span of time</comment>
        <translation>%1時間%2分</translation>
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
        <source>%1 items are watched</source>
        <translation>%1 項目を監視中</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>time</comment>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
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
        <source>%1 things need action</source>
        <translation>対応が必要なものが %1 件あります</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <comment>duty card</comment>
        <translation>要注意 %1件</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>duty card</comment>
        <translation>不明 %1件</translation>
    </message>
    <message>
        <source>%1, and the view from outside</source>
        <translation>%1、および外部からの確認</translation>
    </message>
    <message>
        <source>%1, planned from %2: %3</source>
        <comment>job, time, state</comment>
        <translation>%1（%2 から予定）：%3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clause, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: 95 of 100 answers within %2 ms before and %3 ms during the backup (%4 and %5 requests)</source>
        <translation>%1：応答の 95% が、バックアップ前 %2 ミリ秒以内、実施中 %3 ミリ秒以内（前 %4 回・実施中 %5 回の測定）</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read as a number.</source>
        <translation>%1：「%2」を数値として読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a span of time</comment>
        <translation><numerusform>%n日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>あと %n 日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a span of time</comment>
        <translation><numerusform>%n分</numerusform></translation>
    </message>
    <message>
        <source>A change makes a new revision of the list of monitor items, which is approved again. What was measured stays.</source>
        <translation>変更すると監視項目一覧表が新しい版になり、改めて承認を受けます。これまでの測定値は残ります。</translation>
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
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Add a monitor item</source>
        <translation>監視項目を追加する</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>項目を追加する</translation>
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
        <source>An anomaly, a fault, an early sign or another unforeseen event. What is not known yet can stay empty and be filled in later; every change is kept.</source>
        <translation>異常・障害・予兆などの不測の事態を記録します。分からない項目は空のままで、あとから記入できます。変更はすべて残ります。</translation>
    </message>
    <message>
        <source>Another deadline for %1</source>
        <translation>%1 の期限の変更</translation>
    </message>
    <message>
        <source>Approve listening ports</source>
        <translation>待受ポートを承認する</translation>
    </message>
    <message>
        <source>Approve these ports</source>
        <translation>これらのポートを承認する</translation>
    </message>
    <message>
        <source>Asked just now</source>
        <translation>現在の応答</translation>
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
        <source>Bad measurements in a row until it is told</source>
        <translation>異常と判定するまでの連続回数</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
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
        <source>Choose what is measured. The next step shows limits, interval and reason as the standard set has them.</source>
        <translation>測定する内容を選択してください。次の画面に、標準セットのしきい値、間隔、理由が表示されます。</translation>
    </message>
    <message>
        <source>City not told</source>
        <comment>duty card</comment>
        <translation>市へ未連絡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. The record is complete and cannot be changed.</source>
        <translation>%1 に %2 が完了にしました。記録は確定しており、変更できません。</translation>
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
        <source>Contact the city…</source>
        <translation>市に連絡する…</translation>
    </message>
    <message>
        <source>Contact with the city: %1</source>
        <translation>市との連絡：%1</translation>
    </message>
    <message>
        <source>Content publishing</source>
        <translation>コンテンツ公開</translation>
    </message>
    <message>
        <source>Content rules</source>
        <translation>内容の検査</translation>
    </message>
    <message>
        <source>Continue the record</source>
        <translation>記録を続ける</translation>
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
        <source>Data</source>
        <comment>calendar mark</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Day of the next report</source>
        <translation>次回報告日</translation>
    </message>
    <message>
        <source>Days missed</source>
        <comment>duty card</comment>
        <translation>未実施日あり</translation>
    </message>
    <message>
        <source>Days of the forecast</source>
        <translation>予測の日数</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <comment>duty card</comment>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>検知日時</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>実施日時</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>期限内に実施</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>遅れて実施</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>提示訓練</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>calendar mark</comment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>本日が期限</translation>
    </message>
    <message>
        <source>Early sign when the anomaly is due within so many days (0 = no forecast)</source>
        <translation>この日数以内に異常に達する見込みなら予兆とする（0 は予測しない）</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Enter the day on which the accepted risk ends.</source>
        <translation>リスク受容の終了日を入力してください。</translation>
    </message>
    <message>
        <source>Enter what was said, or that nobody was there.</source>
        <translation>連絡の内容を入力するか、「不在」を選んでください。</translation>
    </message>
    <message>
        <source>Every clause that can be computed is fulfilled or in time.</source>
        <translation>すべての項目が実施済又は期限内です。</translation>
    </message>
    <message>
        <source>Every file read and hashed here</source>
        <translation>全ファイルを読み取って照合</translation>
    </message>
    <message>
        <source>Everything for “%1” is there.</source>
        <translation>「%1」に必要なものがそろいました。</translation>
    </message>
    <message>
        <source>Everything that was procured is watched by a monitor item or written down as not applicable with the reason. On a rented server the provider's notices are the evidence for the hardware.</source>
        <translation>調達したものはすべて、監視項目で監視するか、理由を記載して対象外とします。借用しているサーバでは、事業者からの通知がハードウェアの監視の証跡となります。</translation>
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
        <source>Fill in the record…</source>
        <translation>項目を記入する…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめての設定</translation>
    </message>
    <message>
        <source>Folder of ledger, generations and settings</source>
        <translation>台帳、世代、設定を置くフォルダー</translation>
    </message>
    <message>
        <source>Further ports, e.g. 22, 443</source>
        <translation>その他のポート（例：22, 443）</translation>
    </message>
    <message>
        <source>Go on to “%1”</source>
        <translation>「%1」に進める</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>duty card</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Good measurements in a row until it is normal again</source>
        <translation>正常に戻ったと判定するまでの連続回数</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Handover and DNS switch</source>
        <translation>引継ぎ・DNS切替</translation>
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
        <source>How bad an anomaly is for the public</source>
        <translation>異常時の影響度</translation>
    </message>
    <message>
        <source>How it was detected</source>
        <translation>検知方法</translation>
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
        <source>In time</source>
        <comment>duty card</comment>
        <translation>期限内</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>duty card</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害対応</translation>
    </message>
    <message>
        <source>Instruction or answer of the city</source>
        <translation>市の指示・回答</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Interval (e.g. 60 s, 5 min, 6 h, 1 d)</source>
        <translation>監視間隔（例：60秒、5分、6時間、1日）</translation>
    </message>
    <message>
        <source>Interval while the state is not settled</source>
        <translation>状態が確定するまでの間隔</translation>
    </message>
    <message>
        <source>Is a response needed? %1</source>
        <translation>対応の要否を判断：%1</translation>
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
        <source>Item</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>%1 の判定</translation>
    </message>
    <message>
        <source>Judge at once whether a response is needed. “Not needed” is recorded with its reason and reported to the city too.</source>
        <translation>ただちに対応の要否を判断してください。「不要」の場合も、理由を記録して市に報告します。</translation>
    </message>
    <message>
        <source>Judge the need for a response…</source>
        <translation>要否を判断する…</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
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
        <source>Keeps the like from happening elsewhere. Needs an owner and a due date.</source>
        <translation>同じことがほかで起きないようにする対策です。担当と期限が必要です。</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>証拠として保管</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Language: ja (default) or en</source>
        <translation>言語（ja：既定、en）</translation>
    </message>
    <message>
        <source>Last day of support</source>
        <translation>サポート終了日</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>Last sample at %1</source>
        <translation>最終測定 %1</translation>
    </message>
    <message>
        <source>Limit %1 %2</source>
        <comment>value, unit</comment>
        <translation>しきい値 %1 %2</translation>
    </message>
    <message>
        <source>Limits and interval</source>
        <translation>しきい値と間隔</translation>
    </message>
    <message>
        <source>Log handover</source>
        <translation>ログ提示</translation>
    </message>
    <message>
        <source>Maintenance, failures and their end as the provider announced them. The notice stands in the monthly report.</source>
        <translation>事業者が通知した保守、障害およびその終了を記録します。通知は月次報告書に記載されます。</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>手段</translation>
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
        <source>Measure</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Measure against a recurrence</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Monitor item</source>
        <translation>監視項目</translation>
    </message>
    <message>
        <source>Monitor item “%1”</source>
        <translation>監視項目「%1」</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Name a second place: a single one that is down itself would hide every anomaly.</source>
        <translation>2 か所目を指定してください。1 か所だけでは、その場所が停止したときにすべての異常を見逃します。</translation>
    </message>
    <message>
        <source>Name at least one port.</source>
        <translation>ポートを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>New monitor item “%1”</source>
        <translation>新しい監視項目「%1」</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>Next contact at</source>
        <translation>次回連絡予定</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>%1 に取得します</translation>
    </message>
    <message>
        <source>Next tonight at %1</source>
        <translation>今夜 %1 に取得します</translation>
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
        <source>Next…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>No backup was taken yet</source>
        <translation>まだ取得していません</translation>
    </message>
    <message>
        <source>No baseline is approved yet</source>
        <translation>基準が未承認です</translation>
    </message>
    <message>
        <source>No monitor item is set up</source>
        <translation>監視項目が未設定です</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>このコンピュータにプリンターが設定されていません</translation>
    </message>
    <message>
        <source>No samples</source>
        <comment>duty card</comment>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>No visit has seen the open ports yet. Measure first, or write down what may be open.</source>
        <translation>開いているポートをまだ測定していません。先に測定するか、開いていてよいポートを入力してください。</translation>
    </message>
    <message>
        <source>Nobody was there (an attempt, not a contact)</source>
        <translation>不在（連絡ではなく、連絡の試みとして記録）</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>duty card</comment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Not applicable because (empty = it is watched)</source>
        <translation>対象外とする理由（空欄は監視する）</translation>
    </message>
    <message>
        <source>Not applicable because (needed when nothing watches it)</source>
        <translation>対象外とする理由（監視項目がない場合は必須）</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>duty card</comment>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>duty card</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>未報告 %1 件</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <comment>duty card</comment>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>duty card</comment>
        <translation>未設定</translation>
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
        <source>Nothing is open</source>
        <translation>対応中の事案はありません</translation>
    </message>
    <message>
        <source>Nothing needs action now</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Nothing was measured in 24 hours</source>
        <translation>24時間以内の測定がありません</translation>
    </message>
    <message>
        <source>Nothing was printed. Save the paper as a PDF and print it elsewhere, or set up a printer in the system's settings.</source>
        <translation>印刷していません。PDF に保存して別の環境で印刷するか、システムの設定でプリンターを追加してください。</translation>
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
        <source>Number of the document</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Office and name at the city</source>
        <translation>市の所属と氏名</translation>
    </message>
    <message>
        <source>Only as agreed with the city. The old date stays in the record.</source>
        <translation>本市と合意した場合に限ります。元の期限は記録に残ります。</translation>
    </message>
    <message>
        <source>Only the final report to the city is missing. Hand it over, then record it here.</source>
        <translation>残りは市への最終報だけです。提出してから、ここに記録してください。</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>障害記録を起票</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>事案を開く</translation>
    </message>
    <message>
        <source>Open the profile that installer/quickstart.sh made last, with its demo site</source>
        <translation>installer/quickstart.sh が最後に作成した見本のプロファイルを開く</translation>
    </message>
    <message>
        <source>Our opinion on whether measures are needed</source>
        <translation>対策要否についての受託者意見</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>duty card</comment>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation><numerusform>%n 日超過</numerusform></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Page to open, e.g. backup</source>
        <translation>最初に開く画面（例：backup）</translation>
    </message>
    <message>
        <source>Parameters (%1), one NAME=VALUE a line</source>
        <translation>設定値（%1）1 行に 1 つ「名前=値」</translation>
    </message>
    <message>
        <source>Patch file for %1</source>
        <translation>%1 のパッチファイル</translation>
    </message>
    <message>
        <source>Permanent measure</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>Permanent measure by %1</source>
        <translation>恒久対応の期限 %1</translation>
    </message>
    <message>
        <source>Places (host:port), one a line; empty = no comparison</source>
        <translation>比較先（ホスト名:ポート）1 行に 1 か所。空欄は比較しない</translation>
    </message>
    <message>
        <source>Places for comparison</source>
        <translation>回線の比較先</translation>
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
        <source>Policy not decided: %1</source>
        <translation>対応方針が未決定 %1 件</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>「%1」の印刷</translation>
    </message>
    <message>
        <source>Procured item</source>
        <translation>調達品目</translation>
    </message>
    <message>
        <source>Procured item %1</source>
        <translation>調達品目 %1</translation>
    </message>
    <message>
        <source>Procured on</source>
        <translation>調達日</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Publication day</source>
        <translation>公開日</translation>
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
        <source>Reason of the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Received by: office and name</source>
        <translation>提出先の所属と氏名</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Record a provider's notice</source>
        <translation>事業者からの通知を記録する</translation>
    </message>
    <message>
        <source>Record an incident…</source>
        <translation>事案を記録…</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>事案 %1 の項目</translation>
    </message>
    <message>
        <source>Record that it was reported</source>
        <translation>報告を記録する</translation>
    </message>
    <message>
        <source>Record the action</source>
        <translation>対応を記録</translation>
    </message>
    <message>
        <source>Record the cause</source>
        <translation>理由を記録する</translation>
    </message>
    <message>
        <source>Record the changes</source>
        <translation>変更を記録</translation>
    </message>
    <message>
        <source>Record the consultation</source>
        <translation>協議を記録する</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>連絡を記録</translation>
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
        <source>Record the final report…</source>
        <translation>最終報の提出を記録する…</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Record the measure</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>通知を記録する</translation>
    </message>
    <message>
        <source>Record the policy</source>
        <translation>対応方針を記録する</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>提出を記録</translation>
    </message>
    <message>
        <source>Record the verdict</source>
        <translation>判定を記録する</translation>
    </message>
    <message>
        <source>Record what was done, when and by whom.</source>
        <translation>実施した対応を、日時と実施者とともに記録してください。</translation>
    </message>
    <message>
        <source>Record what was done…</source>
        <translation>対応を記録する…</translation>
    </message>
    <message>
        <source>Records that a paper went to the city. One paper can stand for several cases.</source>
        <translation>本市へ書面を提出したことを記録します。一つの書面に複数の案件を載せられます。</translation>
    </message>
    <message>
        <source>Records that this edition was handed to the city. Editions are never changed afterwards.</source>
        <translation>この版を市に提出したことを記録します。提出した版は、あとから変更できません。</translation>
    </message>
    <message>
        <source>Register a procured item</source>
        <translation>調達品目を登録する</translation>
    </message>
    <message>
        <source>Register the item</source>
        <translation>品目を登録する</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
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
        <source>Report no. %1 of %2</source>
        <translation>第%1報の提出（%2）</translation>
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
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Save a picture of the page to a file and quit (pictures of the manual)</source>
        <translation>画面の画像をファイルに保存して終了（手引書の図版用）</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存する</translation>
    </message>
    <message>
        <source>Save the places</source>
        <translation>比較先を保存する</translation>
    </message>
    <message>
        <source>Scan</source>
        <comment>calendar mark</comment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Scan now…</source>
        <translation>いま検査する…</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>%1 に検査しました</translation>
    </message>
    <message>
        <source>Scope of the impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>内容を確認する</translation>
    </message>
    <message>
        <source>See the details</source>
        <translation>内容を確認する</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Seen on %1. Tick what may be open for other machines; every other open port is told from then on.</source>
        <translation>測定日時：%1。外部から接続できてよいポートを選択してください。以後、それ以外のポートが開くと通知します。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>設定する…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
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
        <source>Slow at times</source>
        <comment>duty card</comment>
        <translation>一時遅延</translation>
    </message>
    <message>
        <source>Something is missing before “%1”. It is listed below.</source>
        <translation>「%1」にするには、下の項目が足りません。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State of the duties</source>
        <translation>履行状況</translation>
    </message>
    <message>
        <source>State of today</source>
        <translation>きょうの状況</translation>
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
        <source>Supplier or provider</source>
        <translation>調達先・事業者</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <comment>duty card</comment>
        <translation>改ざん疑い</translation>
    </message>
    <message>
        <source>System</source>
        <comment>calendar mark</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Take one now…</source>
        <translation>いま取得する…</translation>
    </message>
    <message>
        <source>Take-over</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Tamper scan</source>
        <translation>改ざん検査</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>改ざん</translation>
    </message>
    <message>
        <source>Target (empty = everything found)</source>
        <translation>対象（空欄は検出したすべて）</translation>
    </message>
    <message>
        <source>Tell the city at once, also of an early sign. The dialog shows what to say; nobody there is an attempt, not a contact.</source>
        <translation>予兆も含め、ただちに市に連絡してください。読み上げ文を表示します。不在は連絡したことになりません。</translation>
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
        <source>The paper could not be printed</source>
        <translation>印刷できませんでした</translation>
    </message>
    <message>
        <source>The printer did not take all pages. Check the printer, then print again, or save the paper as a PDF.</source>
        <translation>一部のページが印刷されていません。プリンターを確認してもう一度印刷するか、PDF に保存してください。</translation>
    </message>
    <message>
        <source>The scan of today is not done</source>
        <translation>本日の検査はまだです</translation>
    </message>
    <message>
        <source>The sources are not read today</source>
        <translation>本日の情報源は未確認です</translation>
    </message>
    <message>
        <source>The sources were read today</source>
        <translation>本日の情報源を確認済です</translation>
    </message>
    <message>
        <source>There is no demo profile on this computer. Run installer/quickstart.sh --keep first; it makes one.</source>
        <translation>この端末に見本のプロファイルがありません。先に installer/quickstart.sh --keep を実行してください。</translation>
    </message>
    <message>
        <source>These are the fields of the reports to the city. What is empty prints as “under investigation”. The values before a change are kept.</source>
        <translation>市への報告書に載る項目です。空の項目は「調査中」と印字されます。変更前の値は残ります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>duty card</comment>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Treats the cause, so that the same event cannot happen. Stays on every monthly report until done.</source>
        <translation>原因を取り除き、同じ事象が起きないようにする対応です。完了するまで毎月の報告書に載ります。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>calendar mark</comment>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Version, plan or model</source>
        <translation>版・プラン・型番</translation>
    </message>
    <message>
        <source>View from outside</source>
        <translation>外部からの確認</translation>
    </message>
    <message>
        <source>Visitors = server = approved: %1 files, %2 equal, %3 unequal, %4 unchecked</source>
        <translation>三者照合（公開内容・サーバ・承認版）：対象 %1 ・ 一致 %2 ・ 不一致 %3 ・ 未検査 %4</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>対応する監視項目</translation>
    </message>
    <message>
        <source>What can be done for now</source>
        <translation>当面の回避策</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>件名（1行）</translation>
    </message>
    <message>
        <source>What is done first</source>
        <translation>一次対応</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>測定する内容</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>監視内容</translation>
    </message>
    <message>
        <source>What risk is left</source>
        <translation>残存リスク</translation>
    </message>
    <message>
        <source>What showed that it works</source>
        <translation>効果確認</translation>
    </message>
    <message>
        <source>What the provider wrote</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>読み上げ文</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>対応の記録：%1</translation>
    </message>
    <message>
        <source>What was monitored</source>
        <translation>監視内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>contact with the city</comment>
        <translation>連絡の内容</translation>
    </message>
    <message>
        <source>What was said and concluded</source>
        <translation>協議の内容と結論</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>When something looks bad and none of these places answers either, this computer's own line is down, and the measurement is unknown instead of an anomaly. Name from two to eight places that are independent of the sites and of each other.</source>
        <translation>異常と見えたときに、これらの場所もすべて応答しない場合は、このコンピューター側の回線障害とみなし、異常ではなく不明とします。監視対象のサイトから独立し、互いにも独立した場所を 2 か所以上 8 か所以下で指定してください。</translation>
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
        <source>Who is told</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Who of us spoke</source>
        <translation>当方の担当者</translation>
    </message>
    <message>
        <source>Why it is watched</source>
        <translation>監視する理由（根拠）</translation>
    </message>
    <message>
        <source>Why these ports may be open</source>
        <translation>開いていてよい理由</translation>
    </message>
    <message>
        <source>With whom (office and name)</source>
        <translation>相手（所属・氏名）</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>報告書を作る…</translation>
    </message>
    <message>
        <source>Your name and the time are recorded. “Not needed” needs a reason; it is reported to the city as well.</source>
        <translation>判断者と日時を記録します。「不要」には理由が必要で、市にも報告します。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答します</translation>
    </message>
    <message>
        <source>days late</source>
        <comment>after a figure</comment>
        <translation>日超過</translation>
    </message>
    <message>
        <source>days to the deadline</source>
        <comment>after a figure</comment>
        <translation>日で期限</translation>
    </message>
    <message>
        <source>differences</source>
        <comment>after a figure</comment>
        <translation>件の差異</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <translation>応答しません：%1</translation>
    </message>
    <message>
        <source>entered on %1</source>
        <translation>%1 に記入</translation>
    </message>
    <message>
        <source>generations kept</source>
        <comment>after a figure</comment>
        <translation>世代保管</translation>
    </message>
    <message>
        <source>manager</source>
        <comment>short</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>ms answer</source>
        <comment>after a figure</comment>
        <translation>ms 応答</translation>
    </message>
    <message>
        <source>open</source>
        <comment>after a figure</comment>
        <translation>件 対応中</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>short</comment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>reports owed</source>
        <comment>after a figure</comment>
        <translation>件の報告期限</translation>
    </message>
    <message>
        <source>responsible officer</source>
        <comment>short</comment>
        <translation>責任者</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write NAME=VALUE.</source>
        <translation>「%1」はパラメータとして読み取れません。名前=値 の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports go from 1 to 65535.</source>
        <translation>「%1」はポート番号ではありません。1 から 65535 までで指定してください。</translation>
    </message>
    <message>
        <source>“Not needed” needs its reason.</source>
        <translation>「対応不要」には理由が必要です。</translation>
    </message>
</context>
</TS>
