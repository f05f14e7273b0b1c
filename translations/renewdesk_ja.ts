<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>--%1には、後ろに値が必要です。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>「%1」はオプションではなく、ほかの引数は受け付けません。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>「%1」というテーマはありません。light、dark、systemのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>「%1」は言語ではありません。en、de、de_ATのようなコードを指定してください。</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>--diagnoseはウィンドウを開きません。--demoと--tourは付けないでください。</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>--demoと--tourは独自のサンプルデータを使います。--profileは付けないでください。</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>--databaseと--profileはどちらもデータベースを指定します。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>--demoと--tourは独自のサンプルデータを使います。--databaseは付けないでください。</translation>
    </message>
    <message>
        <source>renewdesk [--database URL | --profile NAME] [--demo] [--tour FOLDER] [--language CODE]
          [--theme light|dark|system] [--diagnose]

Opens Renewdesk on the database that --database or --profile names, else on the one in the variable
RENEWDESK_DATABASE_URL, else on the connection that was opened last, else on the embedded file in your
data folder. Where a window is open on it already, that one comes forward.

  --database URL   sqlite:///absolute/path or postgresql://login@host/database; the desk asks for the
                   password, which others could read in a call
  --profile NAME   a connection by its name in the desk (Menu, Connect)
  --demo           a sandbox with sample data, kept between starts; nobody is billed from it
  --tour FOLDER    draws every page and dialog as a picture into FOLDER; needs no display
  --language CODE  en, de, …; else the one chosen in the desk
  --theme THEME    light, dark, or system: as the system has it
  --diagnose       a report for whoever is to mend a fault: versions, folders, the database; no secrets,
                   no window; needs no display
  --help           this text
  --version        the version

It exits with 0 when it was closed, 1 when something failed, 2 when the call was wrong, 3 when the
database can&apos;t be reached, 4 when its schema is missing or newer than the program.
</source>
        <extracomment>The parts in capitals stand for what the user fills in; they are explained below. Options are never translated.</extracomment>
        <translation>renewdesk [--database URL | --profile NAME] [--demo] [--tour FOLDER] [--language CODE]
          [--theme light|dark|system] [--diagnose]

--databaseまたは--profileで指定されたデータベースでRenewdeskを開きます。指定がなければ環境変数
RENEWDESK_DATABASE_URLのもの、それもなければ前回開いた接続、それもなければデータフォルダーにある
組み込みファイルを開きます。すでにウィンドウが開いている場合は、それを前面に出します。

  --database URL   sqlite:///absolute/pathまたはpostgresql://login@host/database。パスワードは
                   コマンドラインでは他人に読まれるおそれがあるため、画面でお尋ねします
  --profile NAME   画面（「メニュー」→「接続」）で付けた接続の名前
  --demo           サンプルデータ入りのサンドボックス。次回も保持され、誰にも請求されません
  --tour FOLDER    すべてのページとダイアログを画像としてFOLDERに描きます。ディスプレイは不要です
  --language CODE  en、de、…。指定がなければ画面で選んだ言語
  --theme THEME    light、dark、またはsystem（システムに合わせる）
  --diagnose       不具合を調べる人のための報告：バージョン、フォルダー、データベース。秘密は含まず、
                   ウィンドウも開かず、ディスプレイも不要です
  --help           この説明
  --version        バージョン

終了コードは、閉じたとき0、何かに失敗したとき1、呼び出しが誤っていたとき2、データベースに
到達できないとき3、スキーマがないかプログラムより新しいとき4です。
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>このデータベースのウィンドウはすでに開いているため、前面に表示します。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>%1を作成できません。書き込みできるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>ツアーを中止しました。%1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>ウィンドウを開くディスプレイがありません。ディスプレイのある環境で起動するか、ディスプレイなしで画面の画像を作成してください：renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>オプションの一覧は「renewdesk --help」で表示されます。</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>「%1」という接続はありません。画面の「メニュー」→「接続」で名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>暗号化、サーバーを検証 (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>暗号化、認証局を検証 (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>暗号化、検証なし (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>可能なら暗号化 (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>暗号化なし (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>サーバーは、指定したサーバー本人であることを証明書で示す必要があります。</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>指定した認証局の証明書を持つサーバーであれば、どれでもこのサーバーとみなします。</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>どの証明書でも受け入れます。間に割り込んだ者がサーバーになりすまし、パスワードを含むすべてを読むことができます。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>経路上の誰もが、パスワードを含むすべてを読むことができます。</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>間に割り込んだ者が暗号化を無効にし、パスワードを含むすべてを読むことができます。</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>%1ミリ秒で%2に接続しました。暗号化なし、ログイン：%3。</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>%1ミリ秒で%2に接続しました。暗号化あり（%3）、ログイン：%4。</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>ロール：%1。</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>ここでは何も変更できません。スタンバイであるか、ログインに読み取り権限しかありません。</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>レポートはスタンバイから読み取ります：%1。</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>スタンバイを使えないため、レポートはプライマリから読み取ります：%1。</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>サンドボックスです。ここからは誰にも請求されません。</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>データベースはサンドボックスですが、目印は「%1」になっています。実際に顧客へ請求するデータベースと取り違えないよう、別の目印を選んでください。</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>データベースはサンドボックスではありませんが、目印は「%1」になっています。実際に顧客へ請求するデータベースで試行されないよう、別の目印を選んでください。</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>請求書 %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>請求先</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a printed invoice: what is to be paid in all</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed invoice: %1 is the page, %2 how many there are</extracomment>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>On a printed invoice, in the place of a period: it is charged once</extracomment>
        <translation>1回限り</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>請求書</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1までに期限が来た、請求できるものはもうありません。</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>現在期限が来ているものと完全に一致します。</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>現在期限が来ているものと一致しません。</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>請求は同じですが、精算できないアカウントが変わっています。</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>変わったのはそれだけです。まだ期限が来ているものと合わせると、請求の1件1件まで承認内容と一致します。</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>これが%1以降に精算されたものですが、差異の説明にはなりません。承認が別のデータベースのものであるか、何かが修正または復元されています。</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>差異を説明する精算はありません。承認が別のデータベースのものであるか、アカウントの失敗が新たに生じたか解消したか、何かが修正または復元されています。</translation>
    </message>
    <message>
        <source>a price that is not set yet</source>
        <translation>まだ設定されていない価格</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>%1まで同期を続け、その日には請求されず、その日に削除されます。残りの日数分の返金はありません。</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>%1まで凍結中のままで、その日には請求されず、その日に削除されます。残りの日数分の返金はありません。</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> 金額は%1です。</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> 金額は%1で、%2から有効です。</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>接続作業の初期費用です。開設時に1回だけ請求されます（R1）。</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>最初の1か月分（%1から%2の前日まで）です。開設時に前払いで請求されます（R1）。</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>その請求日の開始時点で有効なため、%1から%2の前日までの1か月分が請求されます（R3）。</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>その請求日の開始時点で凍結中のため、%1から%2の前日までの1か月分は凍結料金だけが請求されます（R3）。</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>その請求日より前に解約されたため、請求されず、削除されます（R6）。</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>その日に開設</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>解約予定</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1（%2から有効）</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>このアカウントで期限が来ているものを先に精算します：%1。</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>これまでと同じく、以後の請求はありません。</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>%2の%1の請求がなくなり、以後の請求はありません。</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>次の請求：削除の代わりに、%2に%1。</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>次の請求：%4の%3の代わりに、%2に%1。</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>次の請求：これまでと同じく、%2に%1。</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>次の請求：%3の代わりに、%2に%1。</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>これでアカウントには有効な連携も凍結中の連携もなくなり、以後の請求はありません。アカウントは開いたままで、新しい連携を開設できます。</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>データ更新と同期はただちに止まります。情報と設定は保持されます。</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>データ更新と同期をただちに再開できます。今日の費用はかかりません。</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>その後、すべての情報（ラベル、設定、認証情報、メモ、履歴）が完全に消去されます。請求書は残ります。それまでは解約取消ができます。</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>削除されず、すべての情報が保持されます。</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>同期は続き、すべての情報が保持されます。</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>同期は止まったままで、すべての情報が保持されます。</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>それは%1です。</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>解約済みで、%1に削除されます。それまでに解約取消をした場合に限り、料金が請求されます。</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>凍結中です。凍結している間は、代わりに凍結料金が請求されます。</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>今日は請求も返金もありません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> （請求書%1）</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>%2に%1%3：%4</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1：開設は前払い</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6：解約されたものは次の請求日に請求されず、削除される</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3：請求日の開始時点の状態で決まる</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>その日の状態</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>記録がありません。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1から%2の前日まで</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>その月で終了</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>いずれも、これまでと同じく以後の請求はありません。</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>いずれも以後の請求はなくなります（これまで：%2、合計%1）。</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>次の請求：削除の代わりに、%2、合計%1。</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>次の請求：これまでと同じく、%2、合計%1。</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>次の請求：%3の代わりに、%2、合計%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>今後12か月：合計%1（変更前は%2）。</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>その後、すべての情報（ラベル、設定、認証情報、メモ、履歴）が完全に消去されます。請求書は残ります。それまでは解約取消ができます。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>%1 → %2 の接続</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>%1に、%3の初期費用として%2を請求いたしました（請求書%4）。接続作業の費用で、1回だけ請求されます。</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>%1に、%3の最初の1か月分（%5から%6の前日まで）として%2を請求いたしました（請求書%4）。最初の1か月分は、接続の開設時に前払いとなります。</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>%1より前に凍結または解約されない限り、%1に、%3の%4から%5の前日までの1か月分として%2を請求いたします。</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>%1に、%3の%5から%6の前日までの1か月分として%2を請求いたしました（請求書%4）。その日の開始時点で有効だったためです。</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>%1より前に凍結解除または解約されない限り、%1に、%4から%5の前日までの1か月間%3を凍結して維持する料金として%2を請求いたします。</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>%1に、%5から%6の前日までの1か月間%3を凍結して維持する料金として%2を請求いたしました（請求書%4）。その日の開始時点で凍結中だったため、月額料金は発生しませんでした。</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>%1には、%2の請求はありません。その日より前に解約されており、その日に削除されます。</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>%1に凍結されました。</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>%1に凍結解除されました。</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>%1に解約されました。</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>%1に解約が取り消されました。</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>お客様との取り決めによる月額料金です。</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>この価格は%1から有効です。</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>その月の途中の%1に解約されました。解約は、支払い済みの月の終わりに効力を生じます。%2までは接続は現状のままで、%2以降は何も請求されず、その日に削除されます。</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>開設時の請求は接続作業に対するもので、最初の1か月分はそれに含まれます。そのため返金はありません。</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>それまでの残りの日数分の返金はありません。</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>次の請求は%2の%1です。</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>継続する：データ更新が続きます。</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>有効にして継続する：ただちにデータ更新が再開され、今日の費用はかかりません。</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>今後12か月の合計は%1です。</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>凍結する：データ更新はただちに止まり、設定と情報はすべて保持されます。凍結はいつでも無料で解除できます。</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>解約する：%1までは現状のままで、その日には請求されず、設定と情報のすべてとともに削除されます。削除されたものは元に戻せません。それまでは解約を取り消すことができます。残りの日数分の返金はありません。</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>%1については、3つの選択肢があります。</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>連携%1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>この連携</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント%1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>今日は%1です</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>今日より後の日ではありません</translation>
    </message>
    <message>
        <source>This</source>
        <translation>この内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>このログイン</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>%1に到達できません%2。ホストとポート、およびそこへつながるネットワークに接続しているかを確認してください。それでもだめなら、サーバーの管理者に稼働しているか尋ねてください。</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>%1は、表示された後に変更されています</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>%1は、表示された後に変更されています：%2（%3、%4）</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>%1は、表示された後に変更されています：%2（%3）</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>%1。何も行われませんでした。現在の状態を確認してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>%1は、表示された日より後の%2に更新されました%3。コマンドは実行されませんでした。現在の状態を確認してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>別の更新処理が実行中です。終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>%1が%2に更新処理を開始し、実行中です。終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>この操作は許可されていません。管理者またはデータベースの所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>ご指示どおり中止しました。</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>うまくいきませんでした%1。もう一度試してください。再び失敗する場合は「renewdeskctl diagnose」を実行してください。</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1はすでに凍結中です。</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>%1は解約済みで、削除されます。凍結して残すには「解約せず凍結」を使ってください。</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>%1はすでに凍結中です。削除されないようにするには解約取消をしてください。凍結中のまま残ります。</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>%1は有効で、解除する凍結がありません。</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>%1は解約済みです。先に解約取消をしてから、凍結解除してください。</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>%1はすでに解約済みで、%2に削除されます。</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>%1は解約されておらず、取り消すものがありません。</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>%1は%2に削除され、すべての情報が消去されました。元に戻すことはできません。代わりに新しい連携を開設してください。請求書は残っています。</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>%1は解約され、表示された日より後の%2に削除されました。元に戻すことはできません。代わりに新しい連携を開設してください。</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>今は%2です。請求書は%1の時点で表示されたものです。何も開設されませんでした。もう一度確認してから開設してください。</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>以前の日</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>%1に有効なプランの価格がありません。管理者に設定を依頼してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>確認した日（%1）が、データベースの今日より後です。「today」が示す日を指定してください。</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>指定されたとおり</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>このリクエストIDは以前に別のコマンドで使われています。新しいものを使ってください。</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>このリクエストはデータベースに届く前に取りやめられました。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>%1は保留中です。理由：%2。これを修正してから、もう一度試してください。精算できるようになるまで、コマンドは実行できません。</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>すでにその状態です。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>%1は凍結中のため、同期できません。先に凍結解除してください。</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>%1は保留中ではありません。することはありません。</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>アカウント%1はありません。アカウントの一覧で探してください。</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>そのようなアカウントはありません。アカウントの一覧で探してください。</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>連携%1はありません。アカウントのページで探してください。</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>そのような連携はありません。アカウントのページで探してください。</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>請求書%1はありません。請求書の一覧で探してください。</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>そのような明細行はありません：%1。請求書で明細行の番号を確認してください。</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>%1には%2の請求日がありません。請求の一覧で請求日を確認してください。</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>%1というプランはありません。プランの一覧から選ぶか、先に追加してください。</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>%1は日付ではありません。YYYY-MM-DDの形式で入力してください（例：2026-12-15）。</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>%1は金額ではありません。符号や桁区切りを付けず、小数は2桁までで入力してください（例：49.00）。最大は%2です。</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>%1はここで使える数ではありません。0より大きい整数を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>%1はここでは使えません。使えるものはヘルプを参照してください。</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>%1には名前と値が必要です。name=valueの形式で入力してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1が空です。入力してください。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>%1が長すぎます（%2文字、最大%3文字）。短くしてください。</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>%1に保存できない文字が含まれています。NULや壊れた文字、先頭や末尾のタブと改行は使えません。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1はすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>%1は言語コードではありません。en、de、pt_BRのように入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>%1はタイムゾーンではありません。UTC、Europe/Berlin、America/New_Yorkのように入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>%1は小数2桁の通貨ではありません。USD、EURのようなコードを入力してください。</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>%1は請求カレンダー（%2から%3まで）の範囲外です。範囲内の日を選んでください。</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>%1から価格を有効にすることはできません：%2。後の日を選んでください。</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>時計を%1に戻すことはできません：%2。その日以降を選んでください。</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>これはサンドボックスでのみ可能です。「renewdeskctl init --sandbox」で、新しいファイルまたはデータベースに作成してください。</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>%1はロールではありません。agent、manager、billing、auditor、syncがあります。</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>このサーバーに%1というログインはないため、取り消すものがありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>このサーバーに%1というログインはありません。サーバーの管理者にpsqlで作成してもらい（CREATE ROLE &quot;%2&quot; LOGIN、続いて\password &quot;%2&quot;）、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>%1はサーバーのスーパーユーザーで、ロールにかかわらず何でもできます。各担当者に専用のログインを用意し、それにロールを付与してください。</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>%1は、所属するサーバーの別のロールを通じて、まだこのロールを持っています。サーバーの管理者に、そのロールから外してもらってください。</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>%1は%2でロールを持っていません。データベースの所有者に依頼してください。「renewdeskctl grant」で付与できます。</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>このログイン</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>%1は%2をセットアップできません%3。データベースを所有し、ロールを作成できる必要があります。サーバーの管理者にALTER DATABASE … OWNER TO …とALTER ROLE … CREATEROLEを実行してもらうか、スーパーユーザーとして「init」を実行してください。</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>これは組み込みデータベース用です。サーバーのデータベースはサーバー側でバックアップします。pg_basebackupとアーカイブログなら、削除もすべて再現されます。pg_dumpも使えますが、ダンプに戻す場合は、誰かが作業を始める前に、その後に削除されたものを改めて削除する必要があります。「renewdeskctl --json receipts」の出力を保管しておいてください。</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>データベースはすでに%1で存在し、作成時の内容は変えられません。オプションを外すか、別のデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>ログインとロールはPostgreSQLサーバーにのみあります。組み込みデータベースを使える人は、ファイルのアクセス権で決まります。そちらを設定してください。</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>データベースが空ではありません。サンプルデータは空のサンドボックスにのみ入れられます。新しいファイルまたはデータベースに作成してください。</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>%1はリクエストIDではありません。UUID（例：「uuidgen」で作成したもの）を指定してください。</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>%1はデータベースを示していません。sqlite:///absolute/pathまたはpostgresql://login@host/databaseの形式で入力し、名前に含まれる@、/、:はパーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>データベースのURLに%1を含めることはできません。取り除くか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>%1への接続を試せません%2。データベースのURL、またはPGで始まる環境変数を修正してください。</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>データベースのURLのrenewdesk_replicaに%1は指定できません。スタンバイのhost:portを、複数あればコンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>%1が所定のヘッダーで始まっていません。1行目は正確に次のとおりにしてください：%2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>行の列数がヘッダーと異なります%1。同じ数にしてください。</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>UTF-8でないバイトがあります。ファイルをUTF-8で保存して、もう一度試してください。</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>引用符で囲まれたセルが正しく終わっていません。引用符で閉じ、中の引用符は2つ重ねてください。</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>同じ行が%1行目にもあります。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>起算日がデータベースの今日より後です。その日が来てからインポートしてください。</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>今日より後で起算日から最初の請求日になっていません。セルを空にするか、%1と入力してください。</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>早期の請求は行いません。%1がまだ来ていません（%2）。</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1までに期限が来ているものが、承認された内容と異なります。何も請求されませんでした。変更点を確認し、現在の内容で承認を受けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>%1を開けません%2。存在し、読み書きできるかを確認してください。「init」で新しく作成できます。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>応答が来る前に%1への接続が切れました%2。実行されたかどうかはまだわかりません。もう一度試す前に確認してください。</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>%1は現在、誰も受け付けていません%2。しばらくしてからもう一度試してください。それでもだめなら管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>%1は%2のパスワードを求めています。入力を求められた所で入力してください。入力を求めないプログラムは~/.pgpassから読み取ります。</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>%1は%2のこのパスワードを受け付けないか、そのようなログインを知りません。もう一度入力してください。それでもだめならデータベースの所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>%1は%2を受け付けません%3。ログインを確認してください。それでもだめなら、「renewdeskctl grant」でアクセスを付与するデータベースの所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>%1の証明書は信頼できません。期限切れか、ルート証明書とは別のものが署名しています。別のサーバーかもしれません。管理者からルート証明書を入手し、それを選んでください。</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>%1の証明書は別の名前のものです%2。別のサーバーかもしれません。ホストを証明書のとおりに入力してください。それでもだめなら、この名前の証明書を管理者に求めてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>ルート証明書がないため、%1の証明書を検証できません%2。サーバーの管理者から入手し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>%1は暗号化に対応しておらず、暗号化なしでは何も送信していません。管理者にTLSの有効化を依頼してください。</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>サーバーは応答していますが、そのようなデータベースはありません：%1。データベースの名前を確認してください。</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>%1のサーバーはPostgreSQL %2です。Renewdeskには%3以降が必要です。アップグレードを依頼してください。</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>%1はRenewdeskのデータベースではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>%1は破損しています%2。コピーを保管し、最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>%1の接続先はスタンバイです。別のサーバーを複製するだけで、変更を受け付けません。プライマリを指定するか、target_session_attrs=read-writeを付けてすべてを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>%1に書き込めません。ファイルとそのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>ほかの人が%1の同じ箇所を変更中で、まだ終わっていません。しばらくしてからもう一度試してください。続く場合は、開いたままのものがないかほかの人に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>%1はほかのプログラムが長時間書き込み中です。終わるのを待つか、そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1はネットワーク共有にあり、組み込みデータベースには安全ではありません。ローカルディスクに移すか、PostgreSQLサーバーを使ってください。</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>%1にはまだRenewdeskのテーブルがありません。「renewdeskctl init」で作成してください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>%1はより新しいバージョンで作成されました（スキーマ%2、このプログラムは%3まで対応）。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>データベースのスキーマの手順%1が、このプログラムの知るものと異なります。作成したバージョンを使うか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>ディスクがいっぱいのため、%1に書き込めませんでした。元の内容は変わっていません。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>%1を読み取れません%2。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>%1に書き込めません%2。フォルダーとそのアクセス権を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>%1は別のデータベースのバックアップで、このデータベースは空ではありません。新しいファイルに復元してください。</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>%1はデータベース自体か、その一部です。バックアップには別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>データベースでエラーが発生しました%1。何も変更されていません。もう一度試してください。再び失敗する場合は「renewdeskctl verify」を実行してください。</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>ご指示どおり中止しました。それまでに終わったものは有効です。</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>ただし、期限が来ていたものは精算されました：請求書%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>現在、データベースに到達できません。復旧すると、ここの内容は自動的に表示されます。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1行目、列%2：%3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>代わりに可能な操作：%1。</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>%1時点、スタンバイから読み取り。</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>スタンバイに到達できないため、プライマリから読み取り：%1。</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>スタンバイが大きく遅れているため、プライマリから読み取り：%1。</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>スタンバイとして指定されたものがスタンバイではないため、プライマリから読み取り：%1。</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>スタンバイとして指定されたものが別のデータベースのため、プライマリから読み取り：%1。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>Cancel integration</source>
        <translation>連携を解約</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>解約取消</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>解約せず凍結</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>連携を開設</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>料金を変更</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>連携を編集</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>同期を記録</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>アカウントを保留解除</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>プランを追加</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>プランの価格を設定</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>凍結料金を設定</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>更新処理を実行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>サンプルデータを投入</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>時計を設定</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>完全消去</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>リクエストを取り下げ</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>ロールを付与</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>ロールを取り消し</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>verb</comment>
        <extracomment>Verbs within a sentence: &quot;Possible instead: un-cancel, freeze instead.&quot;</extracomment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>unfreeze</source>
        <comment>verb</comment>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>verb, of an integration</comment>
        <translation>解約</translation>
    </message>
    <message>
        <source>un-cancel</source>
        <comment>verb</comment>
        <translation>解約取消</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>解約せず凍結</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>連携の開設</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>料金の変更</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>プランの変更</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>連携の編集</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>同期の記録</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>アカウントの保留解除</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>プランの追加</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>プランの価格の設定</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>凍結料金の設定</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>更新処理の実行</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>サンプルデータの投入</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>時計の設定</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>完全消去</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>リクエストの取り下げ</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>ロールの取り消し</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>what was done</comment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <comment>what was done</comment>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what was done</comment>
        <translation>解約</translation>
    </message>
    <message>
        <source>Un-cancelled</source>
        <comment>what was done</comment>
        <translation>解約取消</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>解約せず凍結</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>開設</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>料金変更</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>プラン変更</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>連携の編集</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>同期の記録</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>アカウントの保留解除</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>プランの追加</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>プランの価格設定</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>凍結料金の設定</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>更新処理の実行</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>サンプルデータの投入</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>時計の設定</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>完全消去</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>リクエストの取り下げ</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>ロールの取り消し</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>解約予定（%1）</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>解約予定（%1、凍結中）</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>解約予定（凍結中）</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>更新期限到来</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>継続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>解約</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続料</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>初期費用</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>開設</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>請求日に有効な価格がありません</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>請求日が起算日の暦からずれています</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>金額が範囲外です</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>精算に失敗しました</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>ほかのプログラムがロックしています</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>新規開設</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>解約取消による継続</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>解約</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>不明になったもの</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>その後に新しくできたもの（インポートを含む）</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>当時は削除予定で、継続となったもの</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>当時は凍結中で、現在は有効なもの</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>次の請求日の料金、プラン、または価格が変わったもの</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>当時は有効で、現在は凍結中のもの</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>次の請求日に削除されるもの</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>当時は請求対象で、現在はなくなったもの</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>当時の請求額を示す記録が残っていないもの</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>プランの月額料金</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>個別料金</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>凍結料金</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>プランの初期費用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>データベースエラー</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>以前に作成したバックアップには、削除された情報がまだ含まれています。不要になったら消去してください。</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>サーバーの先行書き込みログには、再利用されるまで削除された情報が含まれています。これは数回のチェックポイントで行われます。アーカイブログには、保管している限り含まれます。</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>ほかの人が作業の途中だったため、その人からまだ見える可能性のある削除された情報を残しました。作業が終わってから、もう一度完全消去してください。</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>ほかのプログラムがファイルを読み取り中のため、ログを空にできませんでした。そのプログラムを閉じてから、もう一度完全消去してください。</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>痕跡が残っています：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>%1を凍結しました。データ更新と同期は止まりました。</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>%1は凍結して継続します。もう削除されません。</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1が再び有効になりました。</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>%1を解約しました。%2に削除されます。</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>%1の解約を取り消しました。凍結中のままです。</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>%1の解約を取り消しました。有効のままです。</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>%1には%2からプランの価格が請求されます。</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>%1には%3から月額%2が請求されます。</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>%1のプランは%2になりました。</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>請求はありません。アカウントに連携がありません。アカウントは開いたままで、新しい連携を開設できます。</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>あなたが別のウィンドウで変更</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>%1が変更</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>%1（あなたが別のウィンドウで、%2）</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>サポート担当</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>請求担当</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>同期</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>%1を行えるのは、サポート担当、管理者、請求担当だけです。該当する担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>%1を行えるのは、サポート担当と管理者だけです。該当する担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>%1を行えるのは、管理者だけです。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>%1を行えるのは、請求担当だけです。請求担当に依頼してください。</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>%1を行えるのは、同期を行うプログラムだけです。</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>%1を行えるのは、データベースの所有者だけです。所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>監査担当は設定とメモを見ることができません。サポート担当または管理者に依頼してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>そのすべてが1セントの違いもなく記録されました。</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>そのうち%1は、この更新処理では記録されていません。</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>そのうち%1は未処理か、その間にコマンドによって精算されました。</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>そのうち%1は、その間にコマンドによって精算されました。</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>承認されたものはその後すべて精算され、ほかに精算されたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>%1までに期限が来ているもの：請求書%Ln件、合計%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>請求書%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>その後、更新処理が%1を精算しました：%2、合計%3、削除%4件。</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>その後、コマンドが先に%1を精算しました：%2、合計%3、削除%4件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>現在、アカウント%Ln件を精算できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>請求%Ln件、合計%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>削除%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>アカウント%Ln件で期限が来ているものを先に精算します：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>請求は続きます。アカウントにはまだ凍結中の連携が%Ln件あり、それぞれ月額%1が請求されます。凍結はいつでも解除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>請求は続きます。アカウントにはまだ凍結中の連携が%Ln件あり、それぞれ毎月凍結料金が請求されます。凍結はいつでも解除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>設定%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>認証情報%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>メモ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>同期%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>連携%Ln件が削除され、その日には請求されません：%1。残りの日数分の返金はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>アカウント%Ln件（%1）は、これで有効な連携も凍結中の連携もなくなり、以後の請求はありません。アカウントは開いたままで、新しい連携を開設できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>これで凍結中の連携だけになるアカウント%Ln件（%1）への請求は続きます。連携ごとに月額%2が請求されます。凍結はいつでも解除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>これで凍結中の連携だけになるアカウント%Ln件（%1）への請求は続きます。連携ごとに毎月凍結料金が請求されます。凍結はいつでも解除できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>そのうち%Ln件はすでに凍結中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>そのうち%Ln件は解約済みです。「解約せず凍結」を行えば残せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>そのうち%Ln件はすでに凍結中で解約済みです。解約取消をすれば凍結中のまま残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>そのうち%Ln件は有効で、解除する凍結がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>そのうち%Ln件は解約済みで、先に解約取消が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>そのうち%Ln件はすでに解約済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>そのうち%Ln件は解約されておらず、取り消すものがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>そのうち%Ln件は削除済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>そのうち%Ln件は実行できません：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を凍結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を残して凍結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を凍結解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を解約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件の連携を解約取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>連携%Ln件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>連携%Ln件を凍結しました。データ更新と同期は止まりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>連携%Ln件を残して凍結しました。削除の予定はなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>連携%Ln件が再び有効になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>連携%Ln件を解約しました。それぞれの請求日に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>連携%Ln件の解約を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>そのうち請求%Ln件はまだ価格がなく、合計に含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>連携%Ln件のデータ更新と同期はただちに止まります。情報と設定は保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>連携%Ln件のデータ更新と同期をただちに再開できます。今日の費用はかかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>連携%Ln件は削除されず、すべての情報が保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>何もインポートされませんでした。受け付けられない行が%Ln件あります。修正してから、もう一度インポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>…ほか%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>データベースが、守るべき条件のうち%Ln件に違反しています。コピーを保管し、検証に通るバックアップを復元して、報告してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>仕入先%1はありません。誰かが名前を変更した可能性があります。仕入先の一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>販売チャネル%1はありません。誰かが名前を変更した可能性があります。販売チャネルの一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>%1はすでに存在し、2つを1つにまとめることはできません。別の名前を選ぶか、既存のほうで新しい連携を開設してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>アカウント%Ln件が3期間以上遅れています。試行の結果を確認し、未請求分をすべて請求する場合は「遅れを取り戻す」にチェックを入れるか、--catch-upを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>仕入先の名前を変更</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>販売チャネルの名前を変更</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>仕入先の名前の変更</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>販売チャネルの名前の変更</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>仕入先の名前の変更</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>販売チャネルの名前の変更</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>期限が来ていたものを先に精算しました：請求書%Ln件（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>以後の請求はありません。解約済みの連携%Ln件は請求なしで削除されます。アカウントは開いたままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>請求は続きます。凍結中の連携が%Ln件あり、凍結解除または解約されるまで、それぞれ月額%1が請求されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>請求は続きます。凍結中の連携が%Ln件あり、凍結解除または解約されるまで、それぞれ毎月凍結料金が請求されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>開始時の見込み：%1、%2、削除%3件、合計%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>明細行%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>その間に一部はコマンドによって精算されました：請求書%Ln件、合計%1、削除%2件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>未処理：請求書%Ln件、合計%1、削除予定%2件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>%2までに期限が来たものすべてについて、請求書%Ln件、合計%1を発行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>変更がありました。現在の内容で更新処理を実行しますか？</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>更新処理を実行して遅れを取り戻しますか？</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>更新処理を実行しますか？</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>請求書は確定です。変更も取り消しもできません。</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>実行して遅れを取り戻す</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>更新処理を実行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>連携%Ln件がデータとともに完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>アカウント%Ln件で請求日が3回以上過ぎています。未処理の請求日ごとに請求書が発行されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>変更するものを指定してください：--name、--email、または--language。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>次の請求日</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>連携なし：このアカウントは請求されません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>解約予定</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>アカウントを追加します。</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>アカウントを変更します。</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>アカウントとその連携を表示します。</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>アカウントを一覧表示します。TEXTは名前、メールアドレス、ID、ラベルから検索します。</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>問題の修正後、保留中のアカウントを次の更新処理で再試行できるようにします。</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>「%1」はプレビューできません。freeze、unfreeze、cancel、uncancel、freeze-insteadのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>説明するものを指定してください：--line NUMBER/LINEまたは--integration ID。</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>接続料</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>コマンドを実行した場合の結果を日付と金額で示します。実行はしません。</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>明細行または請求日の金額の理由、または請求がない理由を説明します。</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>今後の請求と削除を一覧表示します。指定がなければ今後30日分です。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>コマンドが指定されていません。使えるものはrenewdeskctl helpで確認してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>「%1」というコマンドはありません。使えるものはrenewdeskctl helpで確認してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>「%1」というコマンドはありません。使えるもの：%2。</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>時計を設定できるのはサンドボックスだけです。--sandboxも指定してください。</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>ここでは使わないアドバイザリーロックとラージオブジェクトは、このデータベースに入れる全員に許可されたままです。取り消せるのはサーバーのスーパーユーザーだけで、「renewdeskctl init」をもう一度実行します。</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>誰が何をできるかは、サーバーのログイン（自分のものを含む）に「renewdeskctl grant LOGIN ROLE」で付与します。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>試行：何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>すべての不変条件が満たされています。</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>処理前のバイト数</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>処理後のバイト数</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>再実行した削除</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>データベースを作成またはアップグレードします。繰り返しても害はありません。</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>業務日を表示するか、サンドボックスの時計を進めます。</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>空のサンドボックスにサンプルデータを入れます。</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>会社の表計算データをインポートします。すべて取り込むか、何も取り込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>すべての不変条件を行から計算し直します。</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>削除済みの連携の残りをデータファイルから取り除きます。</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>バックアップを書き出します。ほかの人の作業中でも行えます。</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>データベースをバックアップで置き換えます。その後に削除されたものは削除されたままです。</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>不具合を調べる人のために事実を報告します。秘密は含みません。</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>使い方：renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>この説明、または1つのコマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URLはsqlite:///absolute/pathです。--databaseがなければRENEWDESK_DATABASE_URL、それもなければユーザーのデータフォルダーにあるファイルを使います。
--jsonを付けると、エラーも含めて標準出力は1つのJSON文書になります。
日付はYYYY-MM-DD、金額は49.00のように書きます。オプションの値は、何で始まっていても次の語です。--name=VALUEも使え、--でオプションは終わります。
終了コード：0 完了、1 拒否または失敗、2 解釈不能、3 データベースに到達不能、4 スキーマが新しすぎるか存在しない、5 更新処理が未完了。</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>--credentials-fromに指定できるのは-だけです：標準入力からk=vの行を読み取ります。</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>変更するものを指定してください：--label、--setting、--credential、--plan、または--monthly-fee。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>連携を開設し、開設請求書を発行します。</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>連携とその履歴を表示します。</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>連携を変更します。「--monthly-fee plan」でプランの価格に戻り、値を空にすると設定または認証情報が削除されます。</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>連携にメモを追加します。</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>--formatにはcsv、excel-csv、xlsxのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--outputには、ファイル名、または標準出力を表す-を指定してください。</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>--output -と--jsonはどちらも標準出力を使います。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>請求書を記録順に一覧表示します。</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>請求書とその明細行を表示します。</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>請求書を、--linesを付ければその明細行を、ファイルに書き出します。-は標準出力です。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>更新処理</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>ロールの対象</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>削除日</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>最後の請求</translation>
    </message>
    <message>
        <source>On</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>誰が何をしたかを、拒否も含めて一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>削除された連携の削除記録を一覧表示します。</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>先に精算：%1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>このリクエストは以前に実行されています。再実行はしませんでした。</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>連携%1：%2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>--seenと--requestは1つのIDにだけ使えます。複数には使えません。</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>同期をただちに止めます。次の請求日からは凍結料金だけが請求されます。</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>同期をただちに再開できるようにします。今日の費用はかかりません。</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>次の請求日に連携を削除します。その日の請求はありません。</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>期日が来る前に解約を取り消します。</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>解約の取り消しと凍結を一度に行います。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものはありません。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>今後1か月（当時）</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>今後1か月（現在）</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>請求対象の連携（当時）</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>請求対象の連携（現在）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>ある日の開始以降（指定がなければ昨日）、今後1か月の合計が何によって変わったか、どの連携によるものかを示します。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>ここに%1というオプションはありません。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>オプション%1が2回指定されています。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション%1に値は指定できません。</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>オプション%1には値が必要です：%1 %2。</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>オプション%1 %2がありません。</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>コマンドの後ろに不足があります：%1。</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>このコマンドラインに「%1」は余分です。</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>初期費用</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>今後の価格</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>%1からの凍結料金：%2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>凍結料金：%1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>どの価格かを指定してください：--plan NAMEまたは--frozen。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>凍結料金</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>プランとその料金を追加します。</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>プランとすべての価格を一覧表示します。</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>今日より後の日から、プランの月額料金または凍結料金を設定します。</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>引数%1は有効なUTF-8ではありません。UTF-8で入力し直してください。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>標準出力に書き込めませんでした：%1。依頼された処理は完了しています。</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>ロールはサーバーのものです。%1が入れるほかのデータベースでも有効です：%2。</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>サーバーのログインにロールを付与し、このデータベースに入れるようにします：agent、manager、billing、auditor、sync。</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>ログインからロールを取り消します。ロールがなくなると、入れなくなります。</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>未処理：アカウント%1、%2。理由：%3。</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>ご指示どおり中止しました。済んだものは有効です。残りはもう一度実行してください。</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>対象日</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細行</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>精算した期間</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>現在期限が来ているもののフィンガープリント：%1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>フィンガープリントには請求の対象日が含まれています。--approvedと--as-ofのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>期限が来ているものをすべて精算します：請求、削除、請求書の発行。試行のフィンガープリントで承認された場合は、そのとおりに行うか、何も行いません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開設日</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>個別料金</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>設定%1：%2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>メモ（%1、%2）：%3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>保存されている認証情報：%1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>次の請求日</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>次の請求</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細行</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>終了（この日の前日まで）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>--byにはday、account、integration、supplier、channelのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>顧客への説明文（%1）：</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>今後12か月について、継続、凍結、解約を比較し、顧客への説明文を示します。何も実行しません。</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>発行済みの請求書は古い名前のままです。</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>仕入先を一覧表示します。</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>仕入先の名前を変更します。発行済みの請求書は古い名前のままです。</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>販売チャネルを一覧表示します。</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>販売チャネルの名前を変更します。発行済みの請求書は古い名前のままです。</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>遅れ：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n期間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstRunDialog</name>
    <message>
        <source>Welcome to Renewdesk</source>
        <translation>Renewdeskへようこそ</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>サンプルデータを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>架空の顧客が入ったサンドボックスです。時計を進められるので、1年分の更新を数分で試せます。誰にも請求されません。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>会社のデータベースに接続</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>会社のPostgreSQLサーバーにすでにRenewdeskがある場合です。サーバー名、データベース、ログインはサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>実際の顧客で始める</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>%1にはまだデータベースがありません。新しいデータベースは空で、ここから実際に請求が行われます。1日の始まりはタイムゾーンで決まります。タイムゾーンと通貨は後から変更できません。</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>現在開いているのはこれです。</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>作成して顧客をインポート…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>顧客をインポート…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>実際の顧客で作業する</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>%1にあるご自身のデータベースが開いています。</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>ご自身のデータベースは%1にあります。そのまま変わりません。</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>顧客はCSVファイルからインポートします。何かが行われる前に、ファイルの行と、受け付けられないものをすべて確認できます。</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>サンプルデータを作成中…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>データベースを作成中…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>システムのキーチェーンにパスワードを問い合わせ中…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>データベースを開いています…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>パスワードはシステムのキーチェーンにありますが、現在取り出せません。ロックされている可能性があります。ロックを解除して接続を開き直すか、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>サーバーはこのログインのパスワードを求めています。</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>パスワードを保存できるキーチェーンがシステムにありません。Renewdeskを閉じるまで保持し、次回はもう一度お尋ねします。</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>レターヘッド</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>データベースを作成しました。まだ空です。プラン、または顧客の表計算データから始めてください。</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>数秒ごとに自動で再試行し、到達でき次第開きます。</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>%1を開けません</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>新しいサンプルデータを作成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>%1の後：%2。</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>%1を待ちましたが、得られませんでした</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>データベースの応答</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>ページの表示の完了</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1に書き込めませんでした</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>画面に「%1」というボタンがありません</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>ボタン「%1」を押せません</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>「%1」にタブ%2がありません</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>閉じるダイアログがありません</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>データベースが、スクリプトの依頼を拒否しました</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>画面に「%1」がありません</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>サンプルデータに、表示するアカウントがありません</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>手工具、北棟</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>本社</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>支店</translation>
    </message>
</context>
<context>
    <name>desk::WaitingWindow</name>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
</context>
<context>
    <name>tables::AccountsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with an account&apos;s number</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>解約予定</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>次の請求日</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>業務日</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>更新処理</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>次の請求日</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>終了日の翌日</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of the column with the kind of an invoice: opening or renewal</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of the column with the sum of an invoice</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>Heading of the column with the instant at which an invoice was written</extracomment>
        <translation>記録日時</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>差額</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>削除日</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>同期</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>最後の請求</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>更新処理</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>記録日</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>削除予定日</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>開設日</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>期日</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>アカウント：%1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>顧客への連絡に使う言語です。</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>アカウント%1を追加しました。</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>アカウント%1を変更しました。</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>次の請求</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>%1 · %2 · アカウント%3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>アカウント%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>有効%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>凍結中%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>解約予定%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>このアカウントについて</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>請求書はまだありません。連携を開設すると最初の請求書が発行されます。</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>このアカウントではまだ何も行われていません。</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>このアカウントは保留中です。理由：%1。これが修正されるまで請求されず、コマンドも受け付けません。更新処理のたびに再試行されます（R19）。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>このアカウントの更新は%1に期限が来ていますが、まだ精算されていません。次の更新処理で精算されます。コマンドを実行した場合も、先に精算されます（R10）。</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>更新処理へ移動</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>保留中のアカウントを再試行</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>アカウントの保留が解除されました。次の更新処理で請求されます。コマンドを実行した場合も請求されます。</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>名前、メールアドレス、番号、ラベル</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>アカウントを追加します（%1）</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>アカウントはまだありません。「新しいアカウント」を押して最初のアカウントを追加してください。</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>名前、メールアドレス、番号、または連携のラベルが%1で始まるアカウントはありません。3文字以上なら途中の文字列でも見つかります。</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>%1に一致するアカウントはありません。名前、メールアドレス、連携のラベルの一部、またはアカウント番号の先頭で検索できます。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>検索：%1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>検索語はビューに含まれません。連携のラベルである可能性があり、ラベルは連携の削除時に消去されるためです（R8）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>アカウントが%Ln件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>%1 · アカウント%2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>ログイン（完全一致）</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>実行者のログイン全体</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>行われなかったものだけ：拒否、競合、失敗</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>連携：%1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>ログイン：%1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>コマンド：%1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>期間：%1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>一致するものはありません。フィルターを外すと、さらに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>承認どおりに実行</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>承認されたものだけを、そのとおりに請求します</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>承認済みフィンガープリント</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>承認されたフィンガープリントを貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>承認後に精算されたもの</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>承認済みフィンガープリント(&amp;F)</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>期限が来ているものと照合中…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>フィンガープリントが完全ではありません。日付、ハイフン、64桁（0～9とa～f）で構成されます。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>更新処理を実行中です。</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>承認されたフィンガープリントを入力してください。</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>期限が来ているものが承認内容と異なります。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限が来ているものはありません。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>更新処理%1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>表示内容は、その後に変わっている可能性があります。</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>連携%Ln件を変更できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>さらに%Ln件が実行されたかどうかを確認中です。わかり次第ここに表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>「元に戻す」で戻せるのは、そのうち%Ln件です。ほかは2つの変更を1つで行ったものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>継続する</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>解約のままにする</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>応答が来る前に接続が切れました。実行されたかどうかを確認中です。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>その前に中止されました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>費用を読み取り中：%1／%2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>%1しますか？</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>費用を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更するものはありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>費用を読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>選択した連携%Ln件のいずれにも実行できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>選択したうち%Ln件は変わりません。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>連携%Ln件を変更できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An integration&apos;s label, and in brackets the name of the account that it belongs to</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>Parked</source>
        <extracomment>Beside the name of an account that isn&apos;t billed until what is wrong with it is mended</extracomment>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>接続料</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結料金</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>日別の請求（%1）</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>週別の請求（%1）</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>月別の請求（%1）</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>合計%1：接続料%2、凍結料金%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>削除%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1：請求%Ln件で%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>、連携%Ln件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>%1から%2の前日まで</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>請求内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>顧客へのメール用に、この説明をコピー</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>説明をコピー</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>何によって決まったか、誰がいつ設定したか、顧客への説明文</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>この金額の理由は？</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>理由：</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>請求を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>これまでの請求も今後の請求もありません。</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>今後</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>合計額（%1）</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>%1：12か月で%2。</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>各選択肢の合計額</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>同期はまだ記録されていません。</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>最後の同期（%1）は失敗しました。</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>価格未設定</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>、続いて </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>継続・凍結・解約</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>%1を継続、凍結、解約しますか？</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>%1：%2 → %3、連携%4。%5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>どれを選んでも、期限が来ているものを先に精算します：合計%1（R10）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>現状</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>12か月で%1</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>実行する前に、その結果を表示します</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>12か月の合計</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>今後12か月</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>最後の同期は%1、%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>「%1」の列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>解約されたものすべて</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>その期間に削除されるものはありません。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>継続・凍結・解約を並べて比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>連携%Ln件、合計月額%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>継続・凍結・解約：それぞれの費用と保持される内容を並べて比較</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>先に連携を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>今後%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>連携を1件選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>名前、メールアドレス、番号、ラベル、請求書、コマンド</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>%1という名前や番号のものはありません。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>↑と↓で選択、Enterで移動、Escで閉じる</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>データベースを検索できませんでした。ページとコマンドは検索できます。</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>接続が回復し次第、データベースを検索します。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>%1への接続は%2から切れています。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>%1への接続がありません。</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>自動で再接続を試し続けています。それまでは最後の内容が表示され、何も変更できません。長くかかる場合は、ネットワークを確認するか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>接続が回復しました。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>パスワードをシステムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com（複数はコンマ区切りで、順に試します）</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>同じ内容を1行で表したものです。service=やtarget_session_attrs=など、PostgreSQLのプログラムが受け付けるものはすべて使えます</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>保存しない場合は、Renewdeskを起動するたびに1回お尋ねします。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>サーバーの証明書に署名した認証局の証明書です。サーバーの管理者が持っています。</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>ルート証明書のファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>ルート証明書(&amp;R)</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>目印なし</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>目印(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>ウィンドウに常に表示：</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>ここに入力した内容で接続してみます。何も変更しません</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>サーバーの名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1～65535。</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>PostgreSQLサーバーのURLではありません。postgresql://login@host/databaseの形式で入力してください。名前に含まれる@や/などの記号は、ブラウザーと同様にパーセント記号を使って書きます。</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>鍵のパスワードはここに入力できません。パスワードのない鍵を使ってください。</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>ルート証明書</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>証明書 (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>どのサーバーかを入力してください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>この名前の接続はすでにあります。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>%1（現在開いています）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>このコンピューター上のデータベースは、常にそのまま利用できます。</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>パスワードを保存できるキーチェーンがシステムにありません。Renewdeskを閉じるまで保持し、次回はもう一度お尋ねします。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>接続%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>パスワードも、システムのキーチェーンを含めて削除されます。データベース自体はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>接続を削除</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>%1を凍結しますか？</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>%1を凍結解除しますか？</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1を解約しますか？</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>%1の解約を取り消しますか？</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>%1を解約せずに凍結しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>継続する</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>解約のままにする</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>%1 → %2、連携%3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>返信の言語</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>顧客への説明文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>顧客への説明文をコピー</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>このデータベースはサーバー上にあります。バックアップと復元はサーバーの管理者が行います。</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Renewdeskのバックアップ (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>顧客をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>バックアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>バックアップは%1にあります。後で削除されるものもこの中に残ります。不要になったバックアップは消去してください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1を復元しますか？</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>このデータベースの内容はすべてバックアップで置き換えられます。その後に記録されたものは失われますが、請求書、削除、監査記録は確定しているため残り、削除されたものは削除されたままです。</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>現在の状態に戻す可能性がある場合は、先にバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>バックアップを復元しました。その後の削除%Ln件を再実行しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>ui::DeskCommand</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in a menu: %1 is the menu, %2 the command, such as Theme: Dark</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::DesktopDialogs</name>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>A draft of %1 was kept.</source>
        <extracomment>%1 is a day and a time: what somebody typed then was never sent</extracomment>
        <translation>%1の下書きが残っています。</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>これらのアカウントは現状では精算できません。更新処理はほかのアカウントを請求し、これらを再試行します。</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>遅れの程度</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>%1までに期限が来ているもの</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>更新処理が、そのルールに従って請求する内容です。請求書は確定し、それぞれ請求日の日付になります。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>期限が来ているものはありません</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>請求できるものはありません</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>%1までに請求できるものはすべて請求済みです。残りは問題の修正を待っています。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>期限が来ているもの</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>古いものから順に、請求日ごとに請求書1件で遅れを取り戻します（R16）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>更新されるものはありません。有効または凍結中の連携を持つアカウントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>請求日%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>請求日%1～%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>期限が来たものはすべて請求済みです。次の更新は%1です：請求%Ln件、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>そのとき連携%Ln件が削除されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>仕入先：%1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>販売チャネル：%1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>1行の単位</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>ほかのプログラム用：コンマ区切り、ISO形式の日付、装飾のない金額</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel用：お使いの言語の設定に合わせる</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>Excelブック：数値と日付をそのまま保存、設定は不要</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>料金を変更</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>個別料金の月額（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>空のままにすると、プラン%1の価格が請求されます。</translation>
    </message>
</context>
<context>
    <name>ui::Figure</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what is counted, %2 the count</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>Read aloud: %1 is what is counted</extracomment>
        <translation>%1：まだ不明</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVをエクスポート</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>フィルターに一致するすべての行をファイルに書き出します（Ctrl+E）</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>エクスポート中：現在%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Wait until the export is done, or cancel it.</source>
        <translation>エクスポートが終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>エクスポートをキャンセルしました。ファイルは作成も変更もされていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln行、合計%1を%2秒で%3にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>フィルター「%1」を外す</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>フィルターをすべて外す</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>期限が来ているもののフィンガープリント</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>全体をコピーします。これがあれば、期限が来ているものが今もそのとおりであるかを、ここまたはコマンドラインで確認できます。</translation>
    </message>
    <message>
        <source>computed by %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>計算者：%1</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>応答が来る前に接続が切れました。実行されたかどうかを確認中です。ここで待つことも、閉じることもできます。どちらの場合も結果をお知らせします。</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>何がいつ請求されるか</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>ほかのシステムが行うこと</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>検索（例：返金）</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>ヘルプに一致するものはありません。語を減らしてみてください。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>連携の開設は前払いです。初期費用と最初の1か月分が、開設請求書で請求されます（R1）。</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>その後は毎月、開設した日に更新されます。その日がない月は月末日に更新され、日付がずれていくことはありません：1月31日、2月28日、3月31日（R2）。</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>その日の開始時の状態で決まります。有効なものは月額料金、凍結中のものは凍結料金が請求され、解約予定のものは請求されずに削除されます（R3）。</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>1つのアカウントに同じ日に請求されるものは、1件の請求書にまとまります（R11）。請求書は確定で、変更も削除もされず、番号に欠番はありません（R12）。</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>凍結と凍結解除</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>凍結すると、すべての同期がただちに止まり、設定はすべて保持されます。今日は請求も返金もありません。凍結料金は次の請求日から適用されます（R4）。</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>凍結解除はただちに有効になり、当日の費用はかからず、日付も変わりません（R5）。</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>解約と解約取消</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>解約は次の請求日に有効になります。それまで連携はそのまま続き、その日には請求されず、完全に削除されます。残りの日数分の返金はありません（R6）。</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>削除の前日までは、解約取消で元に戻せます。状態バッジの横にある円形の矢印を使います。凍結中のものは凍結中のままです。「解約せず凍結」を使うと、凍結して残せます（R7）。</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>削除すると、ラベル、設定、認証情報、メモ、同期、履歴が完全に消去され、元に戻すことはできません。残るのは請求書、消去された件数を示す削除記録、誰が何をしたかという事実だけです（R8）。「削除」ページに、予定されている削除と削除記録が表示されます。</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>「以後の請求はありませんか？」</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>有効な連携も凍結中の連携もないアカウントには請求されません。アカウントは開いたままで、新しい連携を開設できます。凍結中の連携だけがあるアカウントには、1件ごとに凍結料金が請求されます（R9）。</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>請求日が来たとき</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>その日からは、更新処理が実行されたかどうかにかかわらず、新しい月が始まっています。そのようなアカウントにコマンドを実行すると、古い請求日から順に先に精算し、その後で実行します（R10）。そのため、遅れた更新処理でも、期日どおりの場合とまったく同じ内容が請求されます。</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>期日より早く請求されることはありません（R15）。実行されなかった更新処理は、請求日ごとに遅れを取り戻します。アカウントが3期間以上遅れている場合は、先に確認を求めます（R16）。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>請求日に有効な価格が適用されます。連携に個別料金があればその料金、なければプランの価格です。価格には適用開始日があり、今日より後の日から変わります。価格と個別料金を設定できるのは管理者だけです（R13）。</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>ほかの人が先に変更したとき</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>コマンドには、同意した時点で表示されていた内容が添えられます。その間に変更があった場合は何も行われず、誰が何をいつ変更したかが表示されます（R18）。接続が切れた後でも、同じクリックが二重に処理されることはありません（R17）。</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>保留中のアカウント</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>価格がないなどの理由で精算できないアカウントは、理由とともに保留され、ほかのアカウントはすべて請求されます。その後の更新処理のたびに再試行されます。アカウントのページの「再試行」でも再試行できます（R19）。</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>誰が何をしたか</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>拒否されたものも含むすべてのコマンド、すべての価格、すべての更新処理が、実行した人のログインとともに記録されます（R20）。「操作履歴」ページに表示されます。顧客に関する文章は含まれません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>コマンドの後、反対のコマンドが可能な場合は、ページの上のバーに「元に戻す」が表示されます。「元に戻す」は新しいコマンドであり、記録され、そのコマンドの費用がかかります。</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>Renewdeskは請求書を記録します。クレジットノート、税、支払い、請求書の送付は、ほかの場所で行います。</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>ようこそ…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>複数をまとめて</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>連携を複数選択して（1つのアカウントのもの、または「削除」ページで多くのアカウントのもの）、コマンドを実行できます。まず全体でいくらになるかが示され、1件ごとに結果が出ます。戻せるものは「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>今後の見通し</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>「今後の更新」は、更新処理が請求するときと同じ規則で計算されます。グラフでは、推移、仕入先別、販売チャネル別、および請求済みと並べた月ごとの比較を見ることができます。どのグラフも表で表示でき、棒をクリックするか、表でEnterを押すと、その元になる行へ移動します。</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開設日</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>次の請求日</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>ファイルに取り込める行がありません。</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>取り込めないもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A heading: %1 is a file&apos;s name</extracomment>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>Existing integrations are taken over as they are: no invoice is issued, the first charge comes on their next billing date. All rows are taken, or none.</source>
        <translation>既存の連携をそのまま引き継ぎます。請求書は発行されず、最初の請求は次の請求日です。すべての行を取り込むか、何も取り込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>ファイルを読み取って確認中…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>連携%Ln件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>キャンセルしました。何もインポートされていません。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>ファイルをインポートできます：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>新しいアカウント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>連携%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>ファイルの最初の%Ln行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>何もインポートできません。ファイルに問題が%Ln件あります。修正してから、再確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>最初の問題%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>ファイルにあるプラン%Ln件がまだここにありません：%1。名前が正しければ追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>プラン%1を追加…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>%1、%2をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>…ほか%1件。</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>このアカウントへ移動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>再試行：%1</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>先に連携を選択してください。</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>コマンドを実行中です。</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>%1の削除の期日が来ています。次の更新処理で削除されます。</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>一度に変更できる連携は%1件までです。%2件を選択しています。</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>選択した連携%Ln件のいずれにも実行できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>%1：送信前に接続が切れたため、何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>最近の同期</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>同期はまだ記録されていません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>業務日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>この連携について</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>継続・凍結・解約を並べて比較</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>継続・凍結・解約：それぞれの費用と保持される内容を並べて比較</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>連携を編集</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>ラベル(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>プラン(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>個別料金(&amp;N)…</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>連携を選択すると、費用とその理由、設定、メモ、同期、履歴が表示されます。</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>%1 → %2 · 連携%3 · %4開設</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>価格未設定</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>プラン%1、個別料金で月額%2 · 次の請求日%3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>プラン%1、月額%2 · 次の請求日%3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>%1の削除の期日が来ています。請求されず、解約取消はもうできません。次の更新処理で削除されます。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>これは読み取れませんでした。</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>メモ（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>過去%1日間に凍結と凍結解除が%Ln回ありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>%1 → %2 · 連携%3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>連携はありません。「連携を開設…」を押して、仕入先を販売チャネルに接続してください。</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>連携を開設…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>このアカウントで仕入先を販売チャネルに接続します（%1）</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>%1を開設しました。請求書%2（%3）を発行しました。</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>請求書を表示</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Why this amount?</source>
        <translation>この金額の理由は？</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>請求書の明細行</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>このアカウントへ移動</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>選択した明細行が何によって決まったかと、顧客への説明文（Enter）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>請求書を選択すると、明細行とそれぞれの金額の理由が表示されます。</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>請求書 %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>%1 · %2発行 · %3記録</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · 更新処理%1による</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>発行日：全期間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>番号またはアカウントで請求書を検索</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>請求書番号またはアカウント</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>請求書の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>検索：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>A filter; %1 is a kind of invoice: Opening</extracomment>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>発行日：%1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceLinesModel</name>
    <message>
        <source>Once</source>
        <translation>1回限り</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>PDF and print</source>
        <translation>PDFと印刷</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>1か月分をPDFとして保存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>レターヘッド(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>請求書を書き出し中：%Ln／%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>ファイルを書き込み中です。</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>先に請求書を選択してください。</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>請求書%1を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>請求書%1を%2に保存しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>請求書%1を印刷</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>請求書%1をプリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>プリンターが請求書%1を受け付けませんでした。電源と用紙を確認するか、PDFとして保存してください。</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>1か月分の請求書を保存</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>請求書を書き出し中…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>その月に発行された請求書はありません。ファイルは作成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>請求書%Ln件、合計%1を%2に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>キャンセルしました。ファイルは作成も変更もされていません。</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>一致する請求書はありません。フィルターを外すと、さらに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>請求書%Ln件、合計%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>すべての請求書。</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>現在フィルターに一致するもの。</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>請求書をエクスポート</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>請求書の明細行</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>請求書%Ln件のすべての明細行、合計%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>請求書%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What stands behind an invoice&apos;s number: %1 the account&apos;s name, %2 a day, %3 an amount</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::LabelDialog</name>
    <message>
        <source>Edit label</source>
        <translation>ラベルを編集</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>顧客が付けた呼び名です。請求書には表示されません。</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1のラベルは%2になりました。</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>レターヘッド</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>今後、PDFとして保存または印刷する請求書に表示されます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>レターヘッドを保存</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadEditor</name>
    <message>
        <source>&amp;Company</source>
        <translation>会社名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>住所(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>税務番号の行(&amp;T)</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>印刷するとおりに入力してください（例：VAT ID DE123456789）。</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>フッター(&amp;F)</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>各ページの下部に表示：銀行口座、取引条件。</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ロゴ(&amp;L)</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>画像のパス。ない場合は空にします。</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>画像 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>今後、PDFとして保存または印刷する請求書に表示されます。</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>レターヘッドを編集…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>レターヘッドはまだ作成されていません。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>ログフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>%1になり、更新の期限が来ています。</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>更新処理へ移動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the window&apos;s title: %1 is what marks a database, such as Production, %2 the name of the connection to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2 – Renewdesk</source>
        <extracomment>The window&apos;s title: %1 is the page, %2 says which database</extracomment>
        <translation>%1 – %2 – Renewdesk</translation>
    </message>
    <message>
        <source>Wait until the database has answered.</source>
        <translation>データベースが応答するまでお待ちください。</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>ようこそ(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>1か月分をPDFとして保存</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>発行月（すべての請求書）</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>その月に発行された請求書はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>請求書%Ln件、合計%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsChart</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>今後1か月の合計、当時と現在（%1）</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Of a chart&apos;s axis, after its heading; %1 is money</extracomment>
        <translation>%1から</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1：%2、連携%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsTab</name>
    <message>
        <source>Since</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7日前</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30日前</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>変動の起点</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>今後1か月（当時）</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>今後1か月（現在）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>内訳の連携</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>今後1か月の合計を変えたもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>その後、変動はありません。</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>内訳を選択すると、その連携が表示されます。</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>各連携の次の請求を、その日の開始時と現在で示します。</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>内訳の連携：%1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>販売チャネル</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>仕入先はまだありません。最初の連携とともに追加されます。</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>販売チャネルはまだありません。最初の連携とともに追加されます。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>それぞれが接続の一方の端で、連携と新しい請求書にこの名前で表示されます。ここにない名前で開設またはインポートすると、その名前が追加されます。</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>プランを追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>初期費用（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>連携の開設時に1回だけ請求されます（R1）。</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>月額料金（%1）(&amp;M)</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>最初から有効です。以後の価格は日付を指定します。</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>プラン%1を追加しました：初期費用%2、月額%3。</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>メモを入力：取り決めの内容、電話の相手など…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>Ctrl+Enterでメモを追加します。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>先にメモを入力してください。</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>書きかけのメモを追加するか、クリアしてください。</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>メモはまだありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>メモを追加しました。</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>連携を開設</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>開設して請求</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1用</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>仕入先(&amp;S)</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>新しい名前はカタログに追加されます。</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>販売チャネル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>個別料金（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>プランの価格</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>1行に1件：name=value</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>個別料金が金額ではありません。</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>仕入先、販売チャネル、プランを選ぶと、開設前に請求書がここに表示されます。</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>請求書を計算中…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>開設して%1を請求</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>開設請求書</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>%2宛て、今日（%1）発行。</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1から%2の前日まで</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回限り</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>最初の更新：%2に%1、以後は毎月。</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>このアカウントの更新の期限が来ています。先に精算します：合計%1（R10）。</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>最初の1か月以内に解約しても返金はありません。請求は接続作業に対するもので、1か月分はそれに含まれます（R1）。</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>ui::PairDialog</name>
    <message>
        <source>New setting</source>
        <translation>新しい設定</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>設定を編集</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>新しい認証情報</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>認証情報を置き換え</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>認証情報を保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>後で置き換えることはできますが、読み出すことはできません。</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>設定%1を保存しました。</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>認証情報%1を保存しました。</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>ui::PastRunsCard</name>
    <message>
        <source>Past runs</source>
        <translation>過去の更新処理</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>更新処理</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>対象日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>更新処理はまだありません。</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>実行中または中断</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <extracomment>What the dry run said when the run began</extracomment>
        <translation>見込み</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1、月額%2</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>%1、価格未設定</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>個別料金%1は、プランにかかわらず継続します。</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>初期費用は開設時にのみ請求され、プランの変更では請求されません。</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>%1の新しい価格</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>新しい凍結料金</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>月額料金（%1）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>その日以降の請求日に適用されます。今日より後の日を指定してください。同じ日をもう一度指定すると価格を置き換えます。</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>%2から月額%1。</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>%1の価格を設定しました：%2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>凍結料金を設定しました：%1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>終了（この日の前日まで）</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>プランと価格</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>初期費用</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>今日の月額料金</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>プランはまだありません。「新しいプラン…」を押して最初のプランを追加してください。</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>プランの価格</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>プランを選択すると価格が表示されます。</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>凍結料金</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>新しい価格…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新しいプラン…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>プランにかかわらず、凍結中の連携ごとに請求日に請求される料金です（R3）。</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>新しい凍結料金…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>価格未設定</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>先にプランを選択してください。</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>当初から</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>削除記録</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>まだ何も削除されていません。</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>各連携とともに消去されたものの件数です。元に戻すことはできません。請求書とこの削除記録は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>削除記録%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>%1の新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>連携にはただちに新しい名前が表示されます。発行済みの請求書は古い名前のままです（R12）。</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>未処理で、次の更新処理で再試行されるもの：</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>更新処理は中止されました</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>更新処理は完了しました</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>更新処理%1は%2秒で以下を請求し、処理中のバッチの後で中止しました。請求済みのものは有効です。残りはもう一度実行してください。</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>更新処理%1、%2までに期限が来たすべて、%3秒。</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>更新処理は未完了です：アカウント%Ln件が未処理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>%1を解約取消</translation>
    </message>
</context>
<context>
    <name>ui::RunFigures</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細行</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>更新処理</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>更新処理を実行</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>期限が来ているものをすべて請求します（Ctrl+R）</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>このバッチの後で中止</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>更新処理を実行中です。</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>期限が来ているものが不明です。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限が来ているものはありません。</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>更新処理が終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>処理中のバッチの後で中止します…</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>更新処理を開始します…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>請求日%1／%2件を精算しました</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>更新処理は、何も請求しないうちに中止されました。</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>更新処理中に接続が切れました。それまでに請求されたものは有効です。接続が回復したら、まだ期限が来ているものを確認し、もう一度実行してください。二重に請求されることはありません。</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>更新処理へ移動</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>保留中のアカウントを再試行</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>問題は修正されました。次の更新処理でこのアカウントに請求されます。</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>＋1日</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>サンドボックスの時計を明日に進めます</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>次の請求日</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>サンドボックスの時計を、次に何かが更新される日に進めます</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>日を指定…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>サンドボックスの時計を、選んだ日に進めます</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>このデータベースからは誰にも請求されません。自由に試し、時間を進めてください。</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>サンドボックスの時計を進める日</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>サンドボックス：今日は%2（%1）</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>更新されるものはありません。連携がありません。</translation>
    </message>
</context>
<context>
    <name>ui::ScheduleTable</name>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>価格未設定</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>今後12か月</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>12か月の合計</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>12か月すべてを表示</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>その間に一覧が変わりました。何も行われていません。もう一度選択してください。</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>%1現状では合計月額%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>連携を%Ln件選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>%1解約取消をすると合計月額%2です。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>起動時(&amp;S)</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>前回開いていたデータベースを開く</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>どのデータベースを開くか尋ねる</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>ログと下書き</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>認証情報（値は表示されません）</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>認証情報はまだありません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>設定を追加</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>認証情報を追加</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>設定を編集</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>認証情報を置き換え</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>設定を削除</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>認証情報を削除</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>先に一覧から1つ選択してください。</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>設定はまだありません。</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>設定%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>認証情報%1を削除しますか？</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>ただちに消去され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>設定%1を削除</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>認証情報%1を削除</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>設定%1を削除しました。</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>認証情報%1を削除しました。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>全画面共通</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud in a list of keys: %1 is a command, %2 its key</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <extracomment>The name of the program, not to be translated</extracomment>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a page, %2 a keyboard shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>コピー中：%1／%2行</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>その間に一覧が変わったため、何もコピーされませんでした。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>この行はまだ読み込まれていません。少し待ってからコピーしてください。</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>セルをコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>%1行はクリップボードには多すぎます。%2行以下を選択するか、ファイルにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln行を見出しとともにコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>表示する列とその順序</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>仕入先別</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>販売チャネル別</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>月ごとの比較</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>請求の推移</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>仕入先別または販売チャネル別の請求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>請求の月ごとの比較</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>増減率</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>仕入先別の請求（%1）</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>販売チャネル別の請求（%1）</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>%2件中、上位%1件</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>%1：請求済み%2、今後の予定%3</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>前月比%1</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>更新の月ごとの比較（%1）</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>請求書は仕入先や販売チャネル別には一覧できません。その月の請求書を見るには、このフィルターを外してください。</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>現在期限が来ているものと今後%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>今後12か月</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>期日：%1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>今後の更新</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>請求予定</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>今後の請求と削除</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>この金額の理由は？</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>この期間に更新や削除はありません。</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>%1以降の請求日が来ていますが、まだ請求されていません。ここに含まれており、次の更新処理で請求されます。</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>%1以降の請求日が来ていますが、まだ請求されていません。%2より前のものはこの一覧に含まれていませんが、次の更新処理ですべて請求されます。</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>更新処理へ移動</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>選択した請求が何によって決まるかと、顧客への説明文</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>理由を見るには、連携別の一覧で請求を1件選択してください。</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>今後の更新をエクスポート</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>%1から%2までの請求と削除を、表と同じ集計で。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>変動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>請求%Ln件は請求日に有効な価格がなく、ここに含まれていません。管理者が価格を設定しない限り、更新処理はそのアカウントを除外し、名前を示します（R19）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln行、合計%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ビューの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>%1というビューはすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>フィルター、並べ替え、列を、名前を付けて保存したもの</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>ビュー：%1（変更あり）</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>ビュー：%1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>保存されたビューはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>新しいビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>新しいビューとして保存</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>ビューなし：フィルターなし、列は初期状態(&amp;W)</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>%1への変更を保存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>%1の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>%1を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>このページを%1で開く(&amp;O)</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>ビュー%1を保存しました。</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>ビュー%1を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>この金額の理由は？</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>%1：%2 → %3、連携%4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>何によって決まったか</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>当時の状態</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>保留中：%1</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::WriteAccess</name>
    <message>
        <source>This connection takes no changes: it leads to a standby, which only copies another server, or its login may only read. Open one that leads to the primary, or ask whoever looks after the server.</source>
        <translation>この接続では変更できません。別のサーバーを複製するだけのスタンバイにつながっているか、ログインに読み取り権限しかありません。プライマリにつながる接続を開くか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>データベースへの接続が切れています。回復するまで何も変更できません。</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>%1：応答が来る前に接続が切れました。実行されたかどうかは、接続が回復し次第確認し、ここに表示します。</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>%1：応答が来る前に接続が切れました。実行されたかどうかを確認中です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>%1：実行されました。</translation>
    </message>
</context>
</TS>
