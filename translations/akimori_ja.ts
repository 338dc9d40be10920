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
        <source>The lock file %1 could not be locked.</source>
        <translation>ロックファイル %1 をロックできませんでした。</translation>
    </message>
    <message>
        <source>The lock file %1 could not be opened.</source>
        <translation>ロックファイル %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The operation was cancelled. What was finished before stays as it is.</source>
        <translation>処理を中止しました。中止までに完了したものは、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>akimori::archive::Tr</name>
    <message>
        <source>%1 exists already and is not overwritten. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged in the generation %2, so it is not used. Verify the generation and use another one or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is larger than announced. Report this to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is smaller than announced. Report this to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing failed. Report this to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be shown. Export or restore it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation file %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation file %1 is not as long as its manifest says. Verify the generation and use another one or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has format %1, which this version of Akimori does not know. Install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is damaged at line %1, so the generation cannot be used. Use another generation or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the generation %1 belongs to another archive. Use another generation or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the generation %1 does not match its check sum. Do not rename the three files of a generation; use another generation or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is too large for one generation file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in the generation %2. Choose another generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive: frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive: not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check sum file: missing or not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest: not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>akimori::cli::Tr</name>
    <message>
        <source>  not checked: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 change(s), %2 file(s) stay as they are, %3 to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; fetched from the server: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>(whole site)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--generation and --all exclude each other. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tar.zst with its manifest, e.g. of the second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore changes the live site. Look at “restore preview”, then add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akimori made a mistake that its developers have to mend. Please report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All generations (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also fetch the pages as a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the server's present state as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved exception that allows it outside the backup window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed by “restore apply”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many (default: 200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1, approved %2 by %3: %4 files. %5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no record was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a generation for somebody without Akimori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document root on the server; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document roots: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a backup affect the site's performance? (default: yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch every file and hash it here instead of on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the server's key as its owner told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with ledger, generations and settings (default: the user's data folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation %1 is restored: %2 change(s), every file checked on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation %1 onto %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation %1 was taken and read back without a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the tree from before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash printed on a submitted paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to connect (default: auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages (default: ja)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the kept generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the registered sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for tampering now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline is approved for “%1”. Approve one with “baseline approve”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given. “akimori-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No generation is kept yet, so nothing could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No generation is kept yet. Take one with “backup run”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is registered in this profile. Register one with “site add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the change work that made this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the view from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this file or folder, relative to the root or absolute; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto the server of another registered site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key; without it the agent is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read kept generations and re-hash every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as a restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether a finding is an authorised change or tampering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery point: the newest verified generation not later than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a site after connecting to its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this onto the live site? Type yes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH port (default: 22)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to restore: exactly one of --generation, --point and --from-archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a backup is allowed at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1: %2. Covered %3, checked %4, not checked %5, findings %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every file, copy nothing on the server (after an incident)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1@%2, port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the approved baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a restore would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage, verify and swap a generation into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step by step what the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is recorded for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value (%2). Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not contain the hash from the paper: it was rewritten or cut. Compare it with a backup of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole: %1 entries, head %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed from outside: entry %1 does not match. Keep this file as it is and compare it with a backup of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not started. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan could not be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already equals generation %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “%1” is registered and can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the server is approved as baseline %1 (%2 files).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree from before the restore is live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in Japan (default: now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go back: akimori-cli restore rollback --id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which site (default: the only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is recorded as doing this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is taken (default: ad-hoc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this state is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --no-server nothing is left to check. Add --outside or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --%2 is no date or time. Write it like 2026-11-22T21:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2. “akimori-cli %1 --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command of akimori-cli. “akimori-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no decision. Use authorised or tampering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language of Akimori. Use ja or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much for “%2”. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>akimori::ledger::Tr</name>
    <message>
        <source>%1 is not in the ledger. Update the view and choose an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 of the ledger could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the ledger %1 does not allow several programs to share a file safely. Move the profile to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not be read or written. Nothing was recorded. Check the owner and the permissions of the file and its folder, and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not be written because the disk of this computer is full. Nothing was recorded. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not carry out a request of Akimori. Please report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 is already in a transaction. Please report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 is being written by another run of Akimori. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 is damaged or is not a ledger of Akimori, so nothing was read from it or written to it. Keep the file as evidence, and put the newest copy of the ledger in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 was used by a thread that did not open it. Please report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer Akimori, so this one does not touch it. Install the newer Akimori on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger already has an entry with this name or number, so nothing was recorded. Choose another one, or look at the existing entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger contains “%1” where a time should stand. Keep the file as evidence, and put the newest copy of the ledger in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger refused a record that does not have the agreed form. Nothing was recorded. Please report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record refers to an entry that the ledger does not have, or that other records still need, so nothing was recorded. Update the view and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Akimori is built with an incomplete set of ledger steps. Please install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>akimori::operations::Tr</name>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is registered in this profile. Register one with “site add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is already used by another site. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has several sites (%1). Say which one with --site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is no longer registered. Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site “%1” in this profile. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>akimori::records::Tr</name>
    <message>
        <source>Ad hoc</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>After change</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Authorised change</source>
        <translation>正規の変更</translation>
    </message>
    <message>
        <source>Before change</source>
        <translation>変更前</translation>
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
        <source>Found</source>
        <translation>検知あり</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
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
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
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
        <source>Operator</source>
        <translation>運用保守担当者</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>アクセス権の変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>運用保守担当責任者</translation>
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
        <source>The address “%1” is not an http or https address. Enter it like https://www.example.jp/.</source>
        <translation>「%1」は http または https のアドレスではありません。https://www.example.jp/ のように入力してください。</translation>
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
        <source>“%1” is no answer to whether a backup affects the site. Use yes or none.</source>
        <translation>「%1」は、バックアップが性能に影響するかどうかの指定として使えません。yes または none を指定してください。</translation>
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
        <translation>サーバに必要なプログラムがありません。接続テストで不足しているプログラムを確認してください。</translation>
    </message>
    <message>
        <source> The command on the server failed. The details show its message.</source>
        <translation>サーバでのコマンドが失敗しました。詳細でサーバのメッセージを確認してください。</translation>
    </message>
    <message>
        <source> The disk of the server is full. Make room there.</source>
        <translation>サーバのディスクに空きがありません。サーバの空きを作ってください。</translation>
    </message>
    <message>
        <source> The login user has no permission on the server. Grant it or use another user.</source>
        <translation>ログインユーザーにサーバでの権限がありません。権限を与えるか、別のユーザーを使ってください。</translation>
    </message>
    <message>
        <source>Listing the files on the server</source>
        <translation>サーバのファイルを一覧しています</translation>
    </message>
    <message>
        <source>No pipe could be opened for the program.</source>
        <translation>プログラムとの通信路（パイプ）を開けませんでした。</translation>
    </message>
    <message>
        <source>The connection to the server was cut before the command ended, so its result does not count. Check the line and run it again.</source>
        <translation>コマンドが終わる前にサーバとの接続が切れたため、結果は採用しません。回線を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist on the server. Check the document roots of the site.</source>
        <translation>フォルダー %1 がサーバにありません。サイトの公開フォルダーの設定を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 on the server could not be listed.</source>
        <translation>サーバのフォルダー %1 を一覧できませんでした。</translation>
    </message>
    <message>
        <source>The list of files that the server sent is not whole. Run it again.</source>
        <translation>サーバから届いたファイルの一覧が不完全です。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>プログラム %1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>The server did not finish the command in time, so it was stopped. Check the load of the server and run it again.</source>
        <translation>サーバが時間内にコマンドを終えなかったため、中止しました。サーバの負荷を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server refused to start Akimori's command. Check that the login user may run commands and has a POSIX shell.</source>
        <translation>サーバがアキモリのコマンドの開始を拒否しました。ログインユーザーがコマンドを実行でき、POSIX シェルを使えることを確認してください。</translation>
    </message>
    <message>
        <source>The server sent nothing for too long, so the command was stopped. Check the line and run it again.</source>
        <translation>サーバから長時間応答がないため、コマンドを中止しました。回線を確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server's answer is larger than it can be. The command was stopped.</source>
        <translation>サーバの応答が想定の大きさを超えたため、コマンドを中止しました。</translation>
    </message>
    <message>
        <source>The server's login shell prints so much that Akimori's commands cannot start. Silence the start-up files of the login user.</source>
        <translation>サーバのログインシェルの出力が多すぎるため、アキモリのコマンドを開始できません。ログインユーザーの起動ファイルの出力を止めてください。</translation>
    </message>
    <message>
        <source>Waiting for the program failed.</source>
        <translation>プログラムの終了を待てませんでした。</translation>
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
    <name>akimori::ui::ConnectionBox</name>
    <message>
        <source>No site yet</source>
        <translation>サイトが未登録です</translation>
    </message>
    <message>
        <source>Register one</source>
        <translation>登録する…</translation>
    </message>
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
        <source>Key accepted before</source>
        <translation>以前に確認した鍵</translation>
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
        <source>The server shows another key than before. Either it was set up anew, or somebody stands between you and the server. Akimori does not connect. Ask the keeper of the server by telephone which key is right. If the new key is right, remove the old one on the page “Sites and connection” and connect again.</source>
        <translation>サーバが以前と異なる鍵を示しました。サーバを構築し直したか、第三者が通信に割り込んでいる可能性があるため、接続しません。どの鍵が正しいかを、サーバ管理者に電話で確認してください。新しい鍵が正しい場合は、「サイトと接続」で古い鍵を削除してから接続し直してください。</translation>
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
        <source>Stop and quit</source>
        <translation>中止して終了する</translation>
    </message>
    <message>
        <source>Stopping the running operation…</source>
        <translation>実行中の処理を中止しています…</translation>
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
        <source>Light</source>
        <translation>ライト</translation>
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
</context>
<context>
    <name>akimori::ui::Tr</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
    <message>
        <source>Akimori</source>
        <translation>アキモリ</translation>
    </message>
    <message>
        <source>Akimori ran into an error of its own, so the operation was stopped. Copy the details and send them to whoever maintains Akimori.</source>
        <translation>アキモリの内部で問題が起きたため、処理を中止しました。詳細をコピーし、アキモリの保守担当者に送ってください。</translation>
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
        <source>Daily work</source>
        <translation>毎日の業務</translation>
    </message>
    <message>
        <source>Folder of ledger, generations and settings</source>
        <translation>台帳、世代、設定を置くフォルダー</translation>
    </message>
    <message>
        <source>Keeps a city's static web site healthy, and proves it</source>
        <translation>自治体の静的ウェブサイトの健全性を保ち、それを証明します</translation>
    </message>
    <message>
        <source>Language: ja (default) or en</source>
        <translation>言語（ja：既定、en）</translation>
    </message>
    <message>
        <source>Page to open, e.g. backup</source>
        <translation>最初に開く画面（例：backup）</translation>
    </message>
    <message>
        <source>Publishing and handover</source>
        <translation>公開と引継ぎ</translation>
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
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
</context>
</TS>
