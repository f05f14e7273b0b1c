<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>الخيار --%1 يحتاج إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار «%1».</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>«%1» ليس خيارًا، ولا يُقبل شيء غير الخيارات.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>لا توجد سمة «%1»: اكتب light أو dark أو system.</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>«%1» ليس لغة: اكتب رمزًا مثل en أو de أو de_AT.</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>الخيار --diagnose لا يفتح نافذة: احذف --demo و--tour.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>الخياران --demo و--tour يعملان على بيانات نموذجية خاصة بهما: احذف --profile.</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>كلٌّ من --database و--profile يحدّد قاعدة البيانات: احذف أحدهما.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>الخياران --demo و--tour يعملان على بيانات نموذجية خاصة بهما: احذف --database.</translation>
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

يفتح Renewdesk على قاعدة البيانات التي يحدّدها --database أو --profile، وإلا فعلى التي في المتغيّر
RENEWDESK_DATABASE_URL، وإلا فعلى الاتصال الذي فُتح آخر مرة، وإلا فعلى الملف المضمَّن في مجلد
بياناتك. وإذا كانت هناك نافذة مفتوحة عليها فإنها تظهر في المقدمة.

  --database URL   sqlite:///absolute/path أو postgresql://login@host/database؛ يطلب البرنامج
                   كلمة المرور، إذ يمكن لغيرك قراءتها في سطر الأوامر
  --profile NAME   اتصال باسمه في البرنامج (القائمة، الاتصال)
  --demo           بيئة تجريبية ببيانات نموذجية تبقى بين مرات التشغيل؛ ولا تُفوتَر منها أي جهة
  --tour FOLDER    يرسم كل صفحة ومربع حوار صورةً في FOLDER؛ ولا يحتاج إلى شاشة
  --language CODE  en أو de أو …؛ وإلا فاللغة المختارة في البرنامج
  --theme THEME    light أو dark أو system: كما هي في النظام
  --diagnose       تقرير لمن سيصلح العطل: الإصدارات والمجلدات وقاعدة البيانات؛ بلا أسرار
                   وبلا نافذة؛ ولا يحتاج إلى شاشة
  --help           هذا النص
  --version        الإصدار

رمز الخروج: 0 عند الإغلاق، و1 عند فشل شيء، و2 إذا كان الاستدعاء خاطئًا، و3 إذا تعذّر الوصول إلى
قاعدة البيانات، و4 إذا كان مخططها غير موجود أو أحدث من البرنامج.
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>توجد نافذة مفتوحة على قاعدة البيانات هذه، وستظهر في المقدمة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>تعذّر إنشاء %1. حدّد مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>توقفت الجولة. %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. شغّل البرنامج حيث توجد شاشة، أو ارسم صور البرنامج من دونها: renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>يعرض الأمر «renewdesk --help» قائمة الخيارات.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>لا يوجد اتصال «%1». ابحث عن اسمه في البرنامج، ضمن القائمة، الاتصال.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>مشفّر، مع التحقق من الخادم (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>مشفّر، مع التحقق من جهة الإصدار (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>مشفّر، دون أي تحقق (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>مشفّر إن أمكن (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>غير مشفّر (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>يجب أن يثبت الخادم بشهادة أنه الخادم الذي سمّيته.</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>أي خادم لديه شهادة من جهة الإصدار المعتمدة لديك يُعدّ هو المقصود.</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>تُقبل أي شهادة: فمن يعترض الاتصال يمكنه انتحال صفة الخادم وقراءة كل شيء، حتى كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>لا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>يمكن لكل من على الطريق قراءة كل شيء، حتى كلمة المرور.</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>من يعترض الاتصال يمكنه إيقاف التشفير وقراءة كل شيء، حتى كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>تم الاتصال خلال %1 مللي ثانية بـ %2، دون تشفير، باسم الدخول %3.</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>تم الاتصال خلال %1 مللي ثانية بـ %2، مع التشفير (%3)، باسم الدخول %4.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>الأدوار: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>لا يمكن تغيير شيء هناك: إنه خادم احتياطي، أو أن اسم الدخول مسموح له بالقراءة فقط.</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>تُقرأ التقارير من الخادم الاحتياطي: %1.</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>تُقرأ التقارير من الخادم الأساسي، لأن الخادم الاحتياطي لا يمكن استخدامه: %1.</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>إنها بيئة تجريبية: لا تُفوتَر منها أي جهة.</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>تفيد قاعدة البيانات بأنها بيئة تجريبية، لكن علامتك تقول %1. اختر علامة أخرى، كي لا يظنها أحد القاعدة التي يُفوتَر منها العملاء.</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>تفيد قاعدة البيانات بأنها ليست بيئة تجريبية، لكن علامتك تقول %1. اختر علامة أخرى، كي لا يجري أحد تجاربه على القاعدة التي يُفوتَر منها العملاء.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>الفاتورة إلى</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a printed invoice: what is to be paid in all</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed invoice: %1 is the page, %2 how many there are</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>On a printed invoice, in the place of a period: it is charged once</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>الفاتورة</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>لم يعد هناك شيء مستحق حتى %1 يمكن فوترته.</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>هذا هو المستحق الآن بالضبط.</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>هذا ليس هو المستحق الآن.</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>الرسوم هي نفسها، لكن الحسابات التي تتعذّر تسويتها لم تعد هي نفسها.</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>هذا كل ما تغيّر: فمع ما لا يزال مستحقًا يساوي المجموع ما تمت الموافقة عليه، رسمًا برسم.</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>هذا ما سُوّي منذ %1، وهو لا يفسّر الفرق: فإما أن الموافقة تخص قاعدة بيانات أخرى، وإما أن شيئًا قد أُصلح أو استُعيد.</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>لم يُسوَّ شيء يفسّر ذلك: فإما أن الموافقة تخص قاعدة بيانات أخرى، وإما أن حسابات بدأت تفشل أو كفّت عن الفشل، وإما أن شيئًا قد أُصلح أو استُعيد.</translation>
    </message>
    <message>
        <source>a price that is not set yet</source>
        <translation>سعر لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>تستمر مزامنته حتى %1، ولا يُحتسب عليه رسم في ذلك اليوم، ثم يُزال فيه. ولا يُسترد شيء عن الأيام المتبقية.</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>يبقى مجمّدًا حتى %1، ولا يُحتسب عليه رسم في ذلك اليوم، ثم يُزال فيه. ولا يُسترد شيء عن الأيام المتبقية.</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> المبلغ هو %1.</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> المبلغ هو %1، سارٍ منذ %2.</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>رسم التهيئة لقاء توصيله، يُحتسب مرة واحدة عند فتحه (R1).</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>الشهر الأول، من %1 إلى ما قبل %2، مدفوع مقدمًا عند فتحه (R1).</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>إنه نشط في بداية تاريخ الفوترة ذاك، لذا يُحتسب الشهر من %1 إلى ما قبل %2 (R3).</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>إنه مجمّد في بداية تاريخ الفوترة ذاك، لذا لا يُحتسب إلا رسم التجميد عن الشهر من %1 إلى ما قبل %2 (R3).</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>أُلغي قبل تاريخ الفوترة ذاك، لذا لا يُحتسب عليه رسم ويُزال (R6).</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>فُتح في ذلك اليوم</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>‏%1، سارٍ منذ %2</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>يُسوّى أولاً ما استحق على هذا الحساب: %1.</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>لا رسوم أخرى، كما كان.</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>لا رسوم أخرى، بدلاً من %1 في %2.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>الرسم التالي: %1 في %2، بدلاً من الإزالة.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>الرسم التالي: %1 في %2، بدلاً من %3 في %4.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>الرسم التالي: %1 في %2، كما كان.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>الرسم التالي: %1 في %2، بدلاً من %3.</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>لا يبقى للحساب عندئذ أي تكامل نشط أو مجمّد: فلا رسوم بعد ذلك. ويبقى الحساب مفتوحًا، ويمكن فتح تكاملات جديدة.</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>تتوقف التحديثات والمزامنات فورًا؛ وتُحفظ معلوماته وإعداداته.</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>يمكن استئناف التحديثات والمزامنات فورًا؛ ولا يكلّف ذلك شيئًا اليوم.</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>تُحذف عندئذ كل معلوماته (التسمية والإعدادات وبيانات الاعتماد والملاحظات والسجل) نهائيًا؛ وتبقى الفواتير. وحتى ذلك الحين يمكن التراجع عن الإلغاء.</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>لا يُزال؛ وتُحفظ كل معلوماته.</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>تستمر المزامنات، وتُحفظ كل معلوماته.</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>تبقى المزامنات متوقفة، وتُحفظ كل معلوماته.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>وهي: %1.</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>أُلغي وسيُزال في %1: ولا يُحتسب الرسم إلا إذا جرى التراجع عن الإلغاء قبل ذلك.</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>إنه مجمّد: ويُحتسب رسم التجميد بدلاً من ذلك ما دام مجمّدًا.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>لا يُحتسب ولا يُقيَّد لك شيء اليوم.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> (الفاتورة %1)</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>‏%1 في %2%3: %4</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1: الفتح يُدفع مقدمًا</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6: ما أُلغي لا يُحتسب عليه رسم في تاريخ فوترته التالي، ويُزال</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3: الحالة في بداية تاريخ الفوترة هي التي تقرّر</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>‏%1 في %2 بواسطة %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>الحالة في ذلك اليوم</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدّده</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>ذلك غير مسجّل.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>‏%1 إلى ما قبل %2</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>ينتهي مع ذلك الشهر</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>لا رسوم أخرى على أي منها، كما كان.</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>لا رسوم أخرى على أي منها، بدلاً من مجموع %1 %2.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>الرسوم التالية: مجموعها %1 %2، بدلاً من الإزالة.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>الرسوم التالية: مجموعها %1 %2، كما كان.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>الرسوم التالية: مجموعها %1 %2، بدلاً من %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>الأشهر الاثنا عشر القادمة: المجموع %1، بدلاً من %2.</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>تُحذف عندئذ كل معلوماتها (التسميات والإعدادات وبيانات الاعتماد والملاحظات والسجل) نهائيًا؛ وتبقى الفواتير. وحتى ذلك الحين يمكن التراجع عن إلغائها.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>‏%1: %2.</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>الربط ⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>في %1 احتسبنا رسم التهيئة البالغ %2 عن %3 (الفاتورة %4). وهو مقابل عمل التوصيل ويُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>في %1 احتسبنا %2 عن الشهر الأول من %3 (الفاتورة %4)، من %5 إلى ما قبل %6. ويُدفع الشهر الأول مقدمًا عند فتح الربط.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>في %1 سنحتسب %2 عن %3، عن الشهر من %4 إلى ما قبل %5، ما لم يُجمَّد أو يُلغَ قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>في %1 احتسبنا %2 عن %3 (الفاتورة %4)، عن الشهر من %5 إلى ما قبل %6: فقد كان نشطًا في بداية ذلك اليوم.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>في %1 سنحتسب %2 لقاء إبقاء %3 مجمّدًا في الشهر من %4 إلى ما قبل %5، ما لم يُرفع تجميده أو يُلغَ قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>في %1 احتسبنا %2 لقاء إبقاء %3 مجمّدًا (الفاتورة %4) في الشهر من %5 إلى ما قبل %6: فقد كان مجمّدًا في بداية ذلك اليوم، ولذلك لم يُستحق الرسم الشهري.</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>في %1 لا يُحتسب رسم عن %2: فقد أُلغي قبل ذلك اليوم، وفيه يُزال.</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>جُمّد في %1.</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>رُفع تجميده في %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>أُلغي في %1.</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>جرى التراجع عن إلغائه في %1.</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>وهو الرسم الشهري المتفق عليه معكم.</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>وهذا السعر سارٍ منذ %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>أُلغي في %1، ضمن ذلك الشهر. ويسري الإلغاء في نهاية الشهر المدفوع: فحتى %2 يبقى الربط كما هو، وفي %2 لا يُحتسب شيء آخر، ثم يُزال.</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>الرسم عند الفتح مقابل التوصيل، والشهر الأول يأتي معه؛ لذا لا يُسترد شيء منه.</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>ولا يُسترد شيء عن الأيام المتبقية حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>الرسم التالي هو %1 في %2.</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>الاحتفاظ به: يستمر تحديثه.</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>إبقاؤه نشطًا: يُحدَّث من جديد فورًا، ولا يكلّف ذلك شيئًا اليوم.</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>ويبلغ ذلك على مدى الأشهر الاثني عشر القادمة %1.</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>تجميده: تتوقف التحديثات فورًا، وتُحفظ كل الإعدادات والمعلومات، ويمكن رفع التجميد في أي وقت دون مقابل.</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>إلغاؤه: يبقى كما هو حتى %1، ولا يُحتسب عليه رسم في ذلك اليوم، ثم يُزال مع كل إعداداته ومعلوماته، ولا يمكن إرجاعها. وحتى ذلك الحين يمكن التراجع عن الإلغاء. ولا يُسترد شيء عن الأيام المتبقية.</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>لديكم ثلاثة خيارات بشأن %1.</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>التكامل %1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>هذا التكامل</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>تاريخ فوترته</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>اليوم هو %1</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>ذلك اليوم لا يقع بعد اليوم</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>اسم الدخول هذا</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>تعذّر الوصول إلى %1%2. تحقق من المضيف والمنفذ، ومن أنك متصل بالشبكة المؤدية إليه؛ وإلا فاسأل القائم على الخادم عما إذا كان يعمل.</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>جُدّد</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>تغيّر %1 منذ أن اطّلعت عليه</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>تغيّر %1 منذ أن اطّلعت عليه: %2 بواسطة %3 في %4</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>تغيّر %1 منذ أن اطّلعت عليه: %2 بواسطة %3</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>‏%1. لم يُنفَّذ شيء. اطّلع على وضعه الحالي، ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>جُدّد %1 في %2%3، بعد اليوم الذي اطّلعت فيه عليه. ولم يُنفَّذ أمرك. اطّلع على وضعه الحالي، ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>هناك دورة تجديد أخرى جارية. انتظر حتى تنتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>بدأ %1 دورة تجديد في %2 وهي جارية. انتظر حتى تنتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>لا يُسمح لك بذلك. اطلبه من مدير أو من مالك قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقّف العمل بناءً على طلبك.</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>لم ينجح ذلك%1. أعد المحاولة؛ وإذا فشل مرة أخرى فشغّل «renewdeskctl diagnose».</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>‏%1 مجمّد من قبل.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>‏%1 ملغى وسيُزال. لإبقائه مجمّدًا استخدم «التجميد بدل الإلغاء».</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>‏%1 مجمّد من قبل. لمنع إزالته تراجع عن الإلغاء: فيبقى مجمّدًا.</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>‏%1 نشط: فلا تجميد يُرفع.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>‏%1 ملغى. تراجع عن الإلغاء أولاً، ثم ارفع التجميد.</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>‏%1 ملغى من قبل: وسيُزال في %2.</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>‏%1 غير ملغى: فلا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>أُزيل %1 في %2، وحُذفت كل معلوماته. ولا يمكن إرجاعه؛ افتح تكاملًا جديدًا بدلاً منه. وتبقى فواتيره محفوظة.</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>كان %1 ملغى وأُزيل في %2، بعد اليوم الذي اطّلعت فيه عليه. ولا يمكن إرجاعه؛ افتح تكاملًا جديدًا بدلاً منه.</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>أصبح التاريخ الآن %2؛ وقد عُرضت الفاتورة لتاريخ %1. لم يُفتح شيء: اطّلع عليها من جديد، ثم افتح التكامل.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>يوم أسبق</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>لا سعر للخطة ساريًا في %1. اطلب من مدير تحديد سعر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>اليوم المطّلع عليه، %1، يقع بعد يوم قاعدة البيانات. اذكر اليوم الذي يعرضه «اليوم».</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>كما ذُكر</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>استُخدم معرّف الطلب هذا لأمر آخر من قبل. استخدم معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>جرى التخلي عن هذا الطلب قبل أن يصل إلى قاعدة البيانات. لم يتغيّر شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>‏%1 معلّق، لأن %2. أصلح ذلك، ثم أعد المحاولة: فما دامت تسويته متعذّرة لا يمكن تنفيذ أي أمر عليه.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>هو كذلك من قبل: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>‏%1 مجمّد، فلا يجوز إجراء أي مزامنة. ارفع التجميد أولاً.</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>‏%1 غير معلّق: ليس هناك ما يُفعل.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>لا يوجد حساب %1. ابحث عنه في قائمة الحسابات.</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>لا يوجد حساب كهذا. ابحث عنه في قائمة الحسابات.</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>لا يوجد تكامل %1. ابحث عنه في صفحة حسابه.</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>لا يوجد تكامل كهذا. ابحث عنه في صفحة حسابه.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>لا توجد فاتورة %1. ابحث عنها في قائمة الفواتير.</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>لا يوجد بند كهذا: %1. انظر في الفاتورة لمعرفة أرقام بنودها.</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>ليس لـ %1 تاريخ فوترة في %2. انظر في رسومه لمعرفة تواريخه.</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>لا توجد خطة %1. خذ واحدة من قائمة الخطط، أو أضفها أولاً.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>‏%1 ليس يومًا. اكتبه بالصيغة YYYY-MM-DD، مثل 2026-12-15.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>‏%1 ليس مبلغًا. اكتبه مجردًا، بخانتين عشريتين على الأكثر ودون إشارة أو فواصل آلاف، مثل 49.00؛ والحد الأقصى هو %2.</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>‏%1 ليس عددًا مناسبًا هنا. اكتب عددًا صحيحًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>‏%1 لا يناسب هذا الموضع. راجع المساعدة لمعرفة المناسب.</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>‏%1 يحتاج إلى اسم وقيمة. اكتبه بالصيغة name=value.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>‏%1 فارغ. املأه.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>‏%1 طويل جدًا: عدد أحرفه %2، والحد الأقصى %3. اختصره.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>‏%1 طويل جدًا. اختصره.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>يحتوي %1 على محارف لا يمكن حفظها: يُمنع NUL والمحارف المعطوبة وعلامة الجدولة أو فاصل الأسطر في أي من الطرفين. احذفها.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>‏%1 موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>‏%1 ليس رمز لغة. اكتبه مثل en أو de أو pt_BR.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>‏%1 ليس منطقة زمنية. اكتبها مثل UTC أو Europe/Berlin أو America/New_York.</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>‏%1 ليس عملة ذات خانتين عشريتين. اكتب رمزها، مثل USD أو EUR.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>يقع %1 خارج تقويم الفوترة، الذي يمتد من %2 إلى %3. اختر يومًا ضمنه.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>لا يمكن أن يسري سعر في %1: %2. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>لا يمكن إرجاع الساعة إلى %1: %2. اختر ذلك اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>هذا ممكن في بيئة تجريبية فقط. أنشئ واحدة بالأمر «renewdeskctl init --sandbox» في ملف جديد أو قاعدة بيانات جديدة.</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>‏%1 ليس دورًا. الأدوار هي agent وmanager وbilling وauditor وsync.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>لا يوجد اسم دخول %1 على هذا الخادم، فليس هناك ما يُسحب منه. تحقق من الاسم.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>لا يوجد اسم دخول %1 على هذا الخادم. دع القائم على الخادم ينشئه في psql (CREATE ROLE &quot;%2&quot; LOGIN، ثم \password &quot;%2&quot;)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>‏%1 مستخدم متميّز (superuser) على الخادم ويمكنه فعل كل شيء أيًا كانت أدواره. أعطِ كل شخص اسم دخول خاصًا به، وأعطِ ذلك الاسم دورًا.</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>لا يزال لدى %1 هذا الدور، عبر دور آخر على الخادم ينتمي إليه. دع القائم على الخادم يخرجه من ذلك الدور.</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>ليس لدى %1 دور في %2. اطلب دورًا من مالك قاعدة البيانات: فهو يعطيه بالأمر «renewdeskctl grant».</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>اسم الدخول هذا</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>لا يُسمح لـ %1 بتهيئة %2%3. يجب أن يملك قاعدة البيانات وأن يُسمح له بإنشاء الأدوار: دع القائم على الخادم ينفّذ ALTER DATABASE … OWNER TO … وALTER ROLE … CREATEROLE، أو شغّل «init» بصفة مستخدم متميّز (superuser).</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>هذا مخصّص لقواعد البيانات المضمَّنة. أما قاعدة الخادم فتُنسخ احتياطيًا على الخادم: بـ pg_basebackup وسجله المؤرشف، اللذين يعيدان كل إزالة أيضًا، أو بـ pg_dump. ومن يرجع إلى نسخة pg_dump فعليه أن يزيل من جديد ما أُزيل بعدها، قبل أن يعمل أحد: احتفظ بما يطبعه «renewdeskctl --json receipts».</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>قاعدة البيانات موجودة من قبل، ومعها %1، وما أُنشئت به قاعدة البيانات يبقى. احذف الخيار، أو أنشئ قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>أسماء الدخول والأدوار موجودة على خادم PostgreSQL فقط. أما من يجوز له استخدام قاعدة بيانات مضمَّنة فتحدّده أذونات ملفها: اضبط تلك الأذونات.</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>قاعدة البيانات ليست فارغة. لا توضع البيانات النموذجية إلا في بيئة تجريبية فارغة: أنشئ واحدة في ملف جديد أو قاعدة بيانات جديدة.</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>‏%1 ليس معرّف طلب. اذكر UUID، مثل الذي ينشئه «uuidgen».</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>‏%1 لا يحدّد قاعدة بيانات. اكتب sqlite:///absolute/path أو postgresql://login@host/database، مع ترميز @ و/ و: بعلامة النسبة المئوية حيث تكون جزءًا من اسم.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>لا يمكن أن يحتوي عنوان URL لقاعدة بيانات على %1. احذفه، أو صحّح اسمه.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>لا يمكن تجربة الاتصال بـ %1%2. صحّح عنوان URL لقاعدة البيانات، أو المتغيّر الذي يبدأ اسمه بـ PG.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>لا يمكن أن يحمل عنوان URL لقاعدة بيانات القيمة %1 لـ renewdesk_replica. اكتب هناك host:port للخادم الاحتياطي، أو عدة خوادم بينها فواصل (,).</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>لا يبدأ %1 بسطر العناوين المطلوب. يجب أن يكون سطره الأول بالضبط: %2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>عدد أعمدة الصف يختلف عن سطر العناوين%1. اجعله مساويًا له تمامًا.</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>توجد هنا بايتات ليست UTF-8. احفظ الملف بترميز UTF-8 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>لا تنتهي خلية بين علامتي اقتباس كما ينبغي. أغلقها بعلامة اقتباس، وضاعف العلامات التي داخلها.</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>الصف نفسه موجود في السطر %1. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>يوم الفتح يقع بعد يوم قاعدة البيانات. استورده عندما يحين ذلك اليوم.</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>ليس هذا أول تاريخ فوترة ليوم الفتح بعد اليوم. اترك الخلية فارغة، أو اكتب %1.</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>لا شيء يُفوتَر مبكرًا: لم يحن %1، %2.</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>المستحق حتى %1 ليس ما تمت الموافقة عليه. لم يُفوتَر شيء؛ اطّلع على ما تغيّر، واطلب الموافقة عليه كما هو الآن.</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>تعذّر فتح %1%2. تحقق من وجوده ومن أنه يُسمح لك بقراءته وكتابته؛ وينشئ الأمر «init» ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>انقطع الاتصال بـ %1 قبل وصول الرد%2. ولا يُعرف بعد إن كان الأمر قد نُفِّذ: تحقق قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>لا يُدخِل %1 أحدًا في الوقت الحالي%2. أعد المحاولة بعد لحظات؛ وإلا فاسأل القائم عليه.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>يطلب %1 كلمة مرور لـ %2. أدخلها حيث تُطلب؛ والبرامج التي لا تسأل أحدًا تقرؤها من ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>لا يقبل %1 كلمة المرور هذه لـ %2، أو لا يعرف اسم الدخول هذا. اكتبها من جديد؛ وإلا فاسأل مالك قاعدة البيانات.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>لا يسمح %1 بدخول %2%3. تحقق من اسم الدخول؛ وإلا فاسأل مالك قاعدة البيانات، فهو يمنح الوصول بالأمر «renewdeskctl grant».</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>يعرض %1 شهادة غير موثوقة: فهي منتهية الصلاحية، أو موقّعة من غير الجهة التي تذكرها شهادة الجذر لديك. قد لا يكون هذا خادمك. اطلب شهادة الجذر من القائم عليه، واخترها.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>يعرض %1 شهادة باسم آخر%2. قد لا يكون هذا خادمك. اكتب المضيف كما تكتبه شهادته؛ وإلا فاطلب من القائم عليه شهادة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>تعذّر التحقق من شهادة %1، لعدم وجود شهادة جذر%2. اطلبها من القائم على الخادم، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>لا يوفّر %1 تشفيرًا، ولم يُرسَل إليه شيء دون تشفير. اطلب من القائم عليه تفعيل TLS.</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>الخادم يجيب، لكن لا توجد لديه قاعدة بيانات كهذه: %1. تحقق من اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>خادم %1 هو PostgreSQL %2؛ ويحتاج Renewdesk إلى %3 أو أحدث. اطلب الترقية.</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>‏%1 ليس قاعدة بيانات Renewdesk. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>‏%1 تالف%2. احتفظ بنسخة منه واستعد آخر نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>يؤدي %1 إلى خادم احتياطي، وهو ينسخ خادمًا آخر فقط ولا يقبل تغييرات. اذكر الخادم الأساسي، أو اذكرها كلها مع target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>تعذّرت كتابة %1. تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>هناك من يغيّر الشيء نفسه في %1 ولم ينتهِ بعد. أعد المحاولة بعد لحظات؛ وإذا طال الأمر فاسأل الآخرين إن كان أحدهم قد ترك شيئًا مفتوحًا.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>يكتب برنامج آخر في %1 منذ مدة طويلة. انتظره أو أغلقه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>يقع %1 على مشاركة شبكية، حيث لا تكون قاعدة البيانات المضمَّنة آمنة. انقله إلى قرص محلي، أو استخدم خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>لا يحتوي %1 بعد على جداول Renewdesk. أنشئها بالأمر «renewdeskctl init».</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>أنشأ %1 إصدار أحدث (المخطط %2، وهذا البرنامج يعرف %3). ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>الخطوة %1 من مخطط قاعدة البيانات ليست التي يعرفها هذا البرنامج. استخدم الإصدار الذي أنشأها، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>تعذّرت كتابة %1: القرص ممتلئ. وما كان هناك من قبل لم يتغيّر. أفسح مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>تعذّرت قراءة %1%2. تحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>تعذّرت كتابة %1%2. تحقق من المجلد وأذوناته، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>‏%1 نسخة احتياطية لقاعدة بيانات أخرى، وهذه القاعدة ليست فارغة. استعدها إلى ملف جديد.</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>‏%1 هو قاعدة البيانات نفسها أو جزء منها. اختر ملفًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>فشلت قاعدة البيانات%1. لم يتغيّر شيء. أعد المحاولة؛ وإذا فشلت مرة أخرى فشغّل «renewdeskctl verify».</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>توقّف العمل بناءً على طلبك. وما اكتمل قبل ذلك يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفواتير %1.</numerusform>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفاتورة %1.</numerusform>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفاتورتان %1.</numerusform>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفواتير %1.</numerusform>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفواتير %1.</numerusform>
            <numerusform>جرت مع ذلك تسوية ما استحق: الفواتير %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>يتعذّر الوصول إلى قاعدة البيانات حاليًا. وسيظهر ما ينبغي أن يكون هنا تلقائيًا عند عودتها.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>الممكن بدلاً من ذلك: %1.</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>كما في %1، من الخادم الاحتياطي.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>قُرئ من الخادم الأساسي، لتعذّر الوصول إلى الخادم الاحتياطي: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>قُرئ من الخادم الأساسي، لأن الخادم الاحتياطي متأخر كثيرًا: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>قُرئ من الخادم الأساسي، لأن المسمّى خادمًا احتياطيًا ليس كذلك: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>قُرئ من الخادم الأساسي، لأن المسمّى خادمًا احتياطيًا يحمل قاعدة بيانات أخرى: %1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Cancel integration</source>
        <translation>إلغاء التكامل</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>التراجع عن الإلغاء</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>التجميد بدل الإلغاء</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>فتح تكامل</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>تغيير الرسم</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>تعديل التكامل</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>تسجيل مزامنة</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>رفع تعليق الحساب</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>تحديد سعر الخطة</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>تحديد رسم التجميد</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>تنفيذ التجديدات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>ملء ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>تطهير</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>منح دور</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>سحب دور</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>verb</comment>
        <extracomment>Verbs within a sentence: &quot;Possible instead: un-cancel, freeze instead.&quot;</extracomment>
        <translation>التجميد</translation>
    </message>
    <message>
        <source>unfreeze</source>
        <comment>verb</comment>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>verb, of an integration</comment>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>un-cancel</source>
        <comment>verb</comment>
        <translation>التراجع عن الإلغاء</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>التجميد بدل الإلغاء</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>فتح تكامل</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>تغيير الرسم</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>تعديل التكامل</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>تسجيل مزامنة</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>رفع تعليق الحساب</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>تحديد سعر الخطة</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>تحديد رسم التجميد</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>تنفيذ التجديدات</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>الملء ببيانات نموذجية</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>التطهير</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>منح دور</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>سحب دور</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>جُدّد</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>what was done</comment>
        <translation>جُمّد</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <comment>what was done</comment>
        <translation>رُفع التجميد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what was done</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Un-cancelled</source>
        <comment>what was done</comment>
        <translation>جرى التراجع عن الإلغاء</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>جُمّد بدل الإلغاء</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>تغيّر الرسم</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>تغيّرت الخطة</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>عُدّل التكامل</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>أُضيفت ملاحظة</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>سُجّلت مزامنة</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>أُضيف حساب</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>عُدّل الحساب</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>رُفع تعليق الحساب</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>أُضيفت خطة</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>حُدّد سعر الخطة</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>حُدّد رسم التجميد</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>نُفّذت التجديدات</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>مُلئت ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>طُهّرت</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>سُحب الطلب</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>مُنح دور</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>سُحب دور</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>قيد الإلغاء (في %1)</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>قيد الإلغاء (في %1، مجمّد)</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>قيد الإلغاء (مجمّد)</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>مستحق التجديد</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>‏⁨%1⁩ ← ⁨%2⁩، %3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>لا سعر ساريًا في تاريخ فوترته</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>أحد تواريخ الفوترة يخرج عن تقويم يوم فتحه</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>أحد المبالغ يتجاوز الحدود</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>تسويته فشلت</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>جهة أخرى تُبقيه مقفلاً</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>مُنقذة</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>مرفوع تجميدها</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>معدّلة السعر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>لم تعد معروفة</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>جديدة منذ ذلك الحين، وتشمل المستوردة</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>كانت ستُزال حينئذ، وتبقى الآن</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>كانت مجمّدة حينئذ، وهي نشطة الآن</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>رسم آخر أو خطة أخرى أو سعر آخر في تاريخها التالي</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>كانت نشطة حينئذ، وهي مجمّدة الآن</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>ستُزال في تاريخها التالي</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>كان يُحتسب عليها رسم حينئذ، ولم تعد موجودة</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>لا شيء محفوظ يدل على ما كان سيُحتسب عليها حينئذ</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>الرسم الشهري للخطة</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>الرسم المتفق عليه</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>رسم التجميد</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>رسم التهيئة للخطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>فشلت قاعدة البيانات</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيان الاعتماد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>النسخ الاحتياطية المأخوذة من قبل لا تزال تحتوي على المعلومات المُزالة: احذفها عندما لا تعود لازمة.</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>يحتفظ سجل الكتابة المسبقة على الخادم بالمعلومات المُزالة إلى أن يُعاد تدويره، ويتم ذلك بعد بضع نقاط تفتيش؛ وتحتفظ بها السجلات المؤرشفة ما دامت محفوظة.</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>كانت جهة أخرى في منتصف عملها، وأُبقي ما قد لا تزال تراه من المعلومات المُزالة: أعد التطهير عندما تنتهي.</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>يقرأ برنامج آخر الملف، فتعذّر إفراغ سجله: أغلقه وأعد التطهير.</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>بقيت آثار في: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>‏%1 مجمّد الآن. توقفت التحديثات والمزامنات.</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>‏%1 محفوظ ومجمّد؛ ولن يُزال بعد الآن.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>‏%1 نشط من جديد.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>‏%1 ملغى وسيُزال في %2.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>لم يعد %1 ملغى. ويبقى مجمّدًا.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>لم يعد %1 ملغى. ويبقى نشطًا.</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>يُحتسب على %1 سعر خطته ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>يُحتسب على %1 %2 في الشهر ابتداءً من %3.</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>‏%1 على الخطة %2 الآن.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>تم تغيير %1.</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>لا رسوم: ليس للحساب أي تكامل. ويبقى مفتوحًا، ويمكن فتح تكاملات جديدة.</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>غيّرته أنت في نافذة أخرى</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>غيّره %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>‏%1 بواسطتك في نافذة أخرى عند %2</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>‏%1 بواسطة %2 عند %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>موظف دعم</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>فوترة</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>‏%1 من صلاحية موظفي الدعم والمديرين والقائمين على الفوترة فقط. اطلب ذلك من أحدهم لديكم.</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>‏%1 من صلاحية موظفي الدعم والمديرين فقط. اطلب ذلك من أحدهم لديكم.</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>‏%1 من صلاحية المديرين فقط. اطلب ذلك من أحدهم لديكم.</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>‏%1 من صلاحية القائمين على الفوترة فقط. اطلب ذلك من أحدهم لديكم.</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>‏%1 من صلاحية برامج المزامنة فقط.</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>‏%1 من صلاحية مالك قاعدة البيانات فقط. اطلب ذلك منه.</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>الإعدادات والملاحظات لا يطّلع عليها المدققون. اطلبها من موظف دعم أو مدير لديكم.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>سُجّل ذلك كله، حتى آخر سنت.</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>منه %1 لم تسجّله هذه الدورة.</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>منه %1 بقي دون تسوية، أو سوّته الأوامر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>منه %1 سوّته الأوامر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>سُوّي منذ ذلك الحين كل ما تمت الموافقة عليه، ولم يُسوَّ شيء غيره.</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>المستحق الآن حتى %1: %Ln فاتورة، بإجمالي %2.</numerusform>
            <numerusform>المستحق الآن حتى %1: %Ln فاتورة، بإجمالي %2.</numerusform>
            <numerusform>المستحق الآن حتى %1: %Ln فاتورتان، بإجمالي %2.</numerusform>
            <numerusform>المستحق الآن حتى %1: %Ln فواتير، بإجمالي %2.</numerusform>
            <numerusform>المستحق الآن حتى %1: %Ln فاتورة، بإجمالي %2.</numerusform>
            <numerusform>المستحق الآن حتى %1: %Ln فاتورة، بإجمالي %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حسابان</numerusform>
            <numerusform>‏%Ln حسابات</numerusform>
            <numerusform>‏%Ln حسابًا</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>‏%Ln فاتورة</numerusform>
            <numerusform>‏%Ln فاتورة</numerusform>
            <numerusform>‏%Ln فاتورتان</numerusform>
            <numerusform>‏%Ln فواتير</numerusform>
            <numerusform>‏%Ln فاتورة</numerusform>
            <numerusform>‏%Ln فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>سوّت دورة تجديد منذ ذلك الحين: %1، %2، بإجمالي %3، والتكاملات المُزالة %4.</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>سوّت الأوامر أولاً منذ ذلك الحين: %1، %2، بإجمالي %3، والتكاملات المُزالة %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>تتعذّر الآن تسوية %Ln حساب.</numerusform>
            <numerusform>تتعذّر الآن تسوية %Ln حساب.</numerusform>
            <numerusform>تتعذّر الآن تسوية %Ln حسابين.</numerusform>
            <numerusform>تتعذّر الآن تسوية %Ln حسابات.</numerusform>
            <numerusform>تتعذّر الآن تسوية %Ln حسابًا.</numerusform>
            <numerusform>تتعذّر الآن تسوية %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>‏%Ln رسم، بمجموع %1</numerusform>
            <numerusform>‏%Ln رسم، بمجموع %1</numerusform>
            <numerusform>‏%Ln رسمان، بمجموع %1</numerusform>
            <numerusform>‏%Ln رسوم، بمجموع %1</numerusform>
            <numerusform>‏%Ln رسمًا، بمجموع %1</numerusform>
            <numerusform>‏%Ln رسم، بمجموع %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>‏%Ln إزالة</numerusform>
            <numerusform>‏%Ln إزالة</numerusform>
            <numerusform>‏%Ln عمليتا إزالة</numerusform>
            <numerusform>‏%Ln عمليات إزالة</numerusform>
            <numerusform>‏%Ln عملية إزالة</numerusform>
            <numerusform>‏%Ln عملية إزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حساب: %1.</numerusform>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حساب: %1.</numerusform>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حسابين: %1.</numerusform>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حسابات: %1.</numerusform>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حسابًا: %1.</numerusform>
            <numerusform>يُسوّى أولاً ما استحق على %Ln حساب: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملان مجمّدان، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملات مجمّدة، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملًا مجمّدًا، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر. ويمكن رفع التجميد في أي وقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملان مجمّدان، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملات مجمّدة، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكاملًا مجمّدًا، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم: لا يزال للحساب %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر. ويمكن رفع التجميد في أي وقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>‏%Ln إعداد</numerusform>
            <numerusform>‏%Ln إعداد</numerusform>
            <numerusform>‏%Ln إعدادان</numerusform>
            <numerusform>‏%Ln إعدادات</numerusform>
            <numerusform>‏%Ln إعدادًا</numerusform>
            <numerusform>‏%Ln إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>‏%Ln بيان اعتماد</numerusform>
            <numerusform>‏%Ln بيان اعتماد</numerusform>
            <numerusform>‏%Ln بيانا اعتماد</numerusform>
            <numerusform>‏%Ln بيانات اعتماد</numerusform>
            <numerusform>‏%Ln بيان اعتماد</numerusform>
            <numerusform>‏%Ln بيان اعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظتان</numerusform>
            <numerusform>‏%Ln ملاحظات</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>‏%Ln مزامنة</numerusform>
            <numerusform>‏%Ln مزامنة</numerusform>
            <numerusform>‏%Ln مزامنتان</numerusform>
            <numerusform>‏%Ln مزامنات</numerusform>
            <numerusform>‏%Ln مزامنة</numerusform>
            <numerusform>‏%Ln مزامنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>ستجري إزالة %Ln تكامل، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
            <numerusform>ستجري إزالة %Ln تكامل، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
            <numerusform>ستجري إزالة %Ln تكاملين، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
            <numerusform>ستجري إزالة %Ln تكاملات، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
            <numerusform>ستجري إزالة %Ln تكاملًا، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
            <numerusform>ستجري إزالة %Ln تكامل، دون احتساب رسم في ذلك اليوم: %1. ولا يُسترد شيء عن الأيام المتبقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حساب، فلا رسوم عليه بعد ذلك: %1. ويبقى مفتوحًا، ويمكن فتح تكاملات جديدة.</numerusform>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حساب، فلا رسوم عليه بعد ذلك: %1. ويبقى مفتوحًا، ويمكن فتح تكاملات جديدة.</numerusform>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حسابين، فلا رسوم عليهما بعد ذلك: %1. ويبقيان مفتوحين، ويمكن فتح تكاملات جديدة.</numerusform>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حسابات، فلا رسوم عليها بعد ذلك: %1. وتبقى مفتوحة، ويمكن فتح تكاملات جديدة.</numerusform>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حسابًا، فلا رسوم عليها بعد ذلك: %1. وتبقى مفتوحة، ويمكن فتح تكاملات جديدة.</numerusform>
            <numerusform>لا يبقى عندئذ أي تكامل نشط أو مجمّد لدى %Ln حساب، فلا رسوم عليها بعد ذلك: %1. وتبقى مفتوحة، ويمكن فتح تكاملات جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى له عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى له عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابين لا يبقى لهما عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابات لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابًا لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل %2 في الشهر، ويمكن رفع تجميده في أي وقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى له عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى له عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابين لا يبقى لهما عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابات لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حسابًا لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
            <numerusform>تستمر الرسوم على %Ln حساب لا يبقى لها عندئذ إلا تكاملات مجمّدة: %1. ويُحتسب على كل تكامل رسم التجميد كل شهر، ويمكن رفع تجميده في أي وقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>‏%Ln منها مجمّد من قبل</numerusform>
            <numerusform>‏%Ln منها مجمّد من قبل</numerusform>
            <numerusform>‏%Ln منها مجمّدان من قبل</numerusform>
            <numerusform>‏%Ln منها مجمّدة من قبل</numerusform>
            <numerusform>‏%Ln منها مجمّدة من قبل</numerusform>
            <numerusform>‏%Ln منها مجمّدة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>‏%Ln منها ملغى: ويمكن الاحتفاظ به عبر «التجميد بدل الإلغاء»</numerusform>
            <numerusform>‏%Ln منها ملغى: ويمكن الاحتفاظ به عبر «التجميد بدل الإلغاء»</numerusform>
            <numerusform>‏%Ln منها ملغيان: ويمكن الاحتفاظ بهما عبر «التجميد بدل الإلغاء»</numerusform>
            <numerusform>‏%Ln منها ملغاة: ويمكن الاحتفاظ بها عبر «التجميد بدل الإلغاء»</numerusform>
            <numerusform>‏%Ln منها ملغاة: ويمكن الاحتفاظ بها عبر «التجميد بدل الإلغاء»</numerusform>
            <numerusform>‏%Ln منها ملغاة: ويمكن الاحتفاظ بها عبر «التجميد بدل الإلغاء»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>‏%Ln منها مجمّد وملغى من قبل: والتراجع عن الإلغاء يبقيه مجمّدًا</numerusform>
            <numerusform>‏%Ln منها مجمّد وملغى من قبل: والتراجع عن الإلغاء يبقيه مجمّدًا</numerusform>
            <numerusform>‏%Ln منها مجمّدان وملغيان من قبل: والتراجع عن الإلغاء يبقيهما مجمّدين</numerusform>
            <numerusform>‏%Ln منها مجمّدة وملغاة من قبل: والتراجع عن الإلغاء يبقيها مجمّدة</numerusform>
            <numerusform>‏%Ln منها مجمّدة وملغاة من قبل: والتراجع عن الإلغاء يبقيها مجمّدة</numerusform>
            <numerusform>‏%Ln منها مجمّدة وملغاة من قبل: والتراجع عن الإلغاء يبقيها مجمّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>‏%Ln منها نشط: فلا تجميد يُرفع</numerusform>
            <numerusform>‏%Ln منها نشط: فلا تجميد يُرفع</numerusform>
            <numerusform>‏%Ln منها نشطان: فلا تجميد يُرفع</numerusform>
            <numerusform>‏%Ln منها نشطة: فلا تجميد يُرفع</numerusform>
            <numerusform>‏%Ln منها نشطة: فلا تجميد يُرفع</numerusform>
            <numerusform>‏%Ln منها نشطة: فلا تجميد يُرفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>‏%Ln منها ملغى، ويجب التراجع عن الإلغاء أولاً</numerusform>
            <numerusform>‏%Ln منها ملغى، ويجب التراجع عن الإلغاء أولاً</numerusform>
            <numerusform>‏%Ln منها ملغيان، ويجب التراجع عن الإلغاء أولاً</numerusform>
            <numerusform>‏%Ln منها ملغاة، ويجب التراجع عن الإلغاء أولاً</numerusform>
            <numerusform>‏%Ln منها ملغاة، ويجب التراجع عن الإلغاء أولاً</numerusform>
            <numerusform>‏%Ln منها ملغاة، ويجب التراجع عن الإلغاء أولاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>‏%Ln منها ملغى من قبل</numerusform>
            <numerusform>‏%Ln منها ملغى من قبل</numerusform>
            <numerusform>‏%Ln منها ملغيان من قبل</numerusform>
            <numerusform>‏%Ln منها ملغاة من قبل</numerusform>
            <numerusform>‏%Ln منها ملغاة من قبل</numerusform>
            <numerusform>‏%Ln منها ملغاة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>‏%Ln منها غير ملغى: فلا شيء يُتراجع عنه</numerusform>
            <numerusform>‏%Ln منها غير ملغى: فلا شيء يُتراجع عنه</numerusform>
            <numerusform>‏%Ln منها غير ملغيين: فلا شيء يُتراجع عنه</numerusform>
            <numerusform>‏%Ln منها غير ملغاة: فلا شيء يُتراجع عنه</numerusform>
            <numerusform>‏%Ln منها غير ملغاة: فلا شيء يُتراجع عنه</numerusform>
            <numerusform>‏%Ln منها غير ملغاة: فلا شيء يُتراجع عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>‏%Ln منها مُزال</numerusform>
            <numerusform>‏%Ln منها مُزال</numerusform>
            <numerusform>‏%Ln منها مُزالان</numerusform>
            <numerusform>‏%Ln منها مُزالة</numerusform>
            <numerusform>‏%Ln منها مُزالة</numerusform>
            <numerusform>‏%Ln منها مُزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
            <numerusform>‏%Ln منها لا يمكن تغييره: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>التراجع عن تغيير %Ln تكامل</numerusform>
            <numerusform>التراجع عن تغيير %Ln تكامل</numerusform>
            <numerusform>التراجع عن تغيير %Ln تكاملين</numerusform>
            <numerusform>التراجع عن تغيير %Ln تكاملات</numerusform>
            <numerusform>التراجع عن تغيير %Ln تكاملًا</numerusform>
            <numerusform>التراجع عن تغيير %Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>تجميد %Ln تكامل</numerusform>
            <numerusform>تجميد %Ln تكامل</numerusform>
            <numerusform>تجميد %Ln تكاملين</numerusform>
            <numerusform>تجميد %Ln تكاملات</numerusform>
            <numerusform>تجميد %Ln تكاملًا</numerusform>
            <numerusform>تجميد %Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>الاحتفاظ بعدد %Ln تكامل وتجميده</numerusform>
            <numerusform>الاحتفاظ بعدد %Ln تكامل وتجميده</numerusform>
            <numerusform>الاحتفاظ بعدد %Ln تكاملين وتجميدهما</numerusform>
            <numerusform>الاحتفاظ بعدد %Ln تكاملات وتجميدها</numerusform>
            <numerusform>الاحتفاظ بعدد %Ln تكاملًا وتجميدها</numerusform>
            <numerusform>الاحتفاظ بعدد %Ln تكامل وتجميدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>رفع تجميد %Ln تكامل</numerusform>
            <numerusform>رفع تجميد %Ln تكامل</numerusform>
            <numerusform>رفع تجميد %Ln تكاملين</numerusform>
            <numerusform>رفع تجميد %Ln تكاملات</numerusform>
            <numerusform>رفع تجميد %Ln تكاملًا</numerusform>
            <numerusform>رفع تجميد %Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>إلغاء %Ln تكامل</numerusform>
            <numerusform>إلغاء %Ln تكامل</numerusform>
            <numerusform>إلغاء %Ln تكاملين</numerusform>
            <numerusform>إلغاء %Ln تكاملات</numerusform>
            <numerusform>إلغاء %Ln تكاملًا</numerusform>
            <numerusform>إلغاء %Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>التراجع عن إلغاء %Ln تكامل</numerusform>
            <numerusform>التراجع عن إلغاء %Ln تكامل</numerusform>
            <numerusform>التراجع عن إلغاء %Ln تكاملين</numerusform>
            <numerusform>التراجع عن إلغاء %Ln تكاملات</numerusform>
            <numerusform>التراجع عن إلغاء %Ln تكاملًا</numerusform>
            <numerusform>التراجع عن إلغاء %Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>‏%Ln تكامل كما كان.</numerusform>
            <numerusform>‏%Ln تكامل كما كان.</numerusform>
            <numerusform>‏%Ln تكاملان كما كانا.</numerusform>
            <numerusform>‏%Ln تكاملات كما كانت.</numerusform>
            <numerusform>‏%Ln تكاملًا كما كانت.</numerusform>
            <numerusform>‏%Ln تكامل كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>تم تجميد %Ln تكامل. توقفت التحديثات والمزامنات.</numerusform>
            <numerusform>تم تجميد %Ln تكامل. توقفت التحديثات والمزامنات.</numerusform>
            <numerusform>تم تجميد %Ln تكاملين. توقفت التحديثات والمزامنات.</numerusform>
            <numerusform>تم تجميد %Ln تكاملات. توقفت التحديثات والمزامنات.</numerusform>
            <numerusform>تم تجميد %Ln تكاملًا. توقفت التحديثات والمزامنات.</numerusform>
            <numerusform>تم تجميد %Ln تكامل. توقفت التحديثات والمزامنات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>تم تجميد %Ln تكامل والاحتفاظ به، ولن يُزال بعد الآن.</numerusform>
            <numerusform>تم تجميد %Ln تكامل والاحتفاظ به، ولن يُزال بعد الآن.</numerusform>
            <numerusform>تم تجميد %Ln تكاملين والاحتفاظ بهما، ولن يُزالا بعد الآن.</numerusform>
            <numerusform>تم تجميد %Ln تكاملات والاحتفاظ بها، ولن تُزال بعد الآن.</numerusform>
            <numerusform>تم تجميد %Ln تكاملًا والاحتفاظ بها، ولن تُزال بعد الآن.</numerusform>
            <numerusform>تم تجميد %Ln تكامل والاحتفاظ بها، ولن تُزال بعد الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>تم تنشيط %Ln تكامل من جديد.</numerusform>
            <numerusform>تم تنشيط %Ln تكامل من جديد.</numerusform>
            <numerusform>تم تنشيط %Ln تكاملين من جديد.</numerusform>
            <numerusform>تم تنشيط %Ln تكاملات من جديد.</numerusform>
            <numerusform>تم تنشيط %Ln تكاملًا من جديد.</numerusform>
            <numerusform>تم تنشيط %Ln تكامل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>تم إلغاء %Ln تكامل. ويُزال كل منها في تاريخ فوترته.</numerusform>
            <numerusform>تم إلغاء %Ln تكامل. ويُزال كل منها في تاريخ فوترته.</numerusform>
            <numerusform>تم إلغاء %Ln تكاملين. ويُزال كل منها في تاريخ فوترته.</numerusform>
            <numerusform>تم إلغاء %Ln تكاملات. ويُزال كل منها في تاريخ فوترته.</numerusform>
            <numerusform>تم إلغاء %Ln تكاملًا. ويُزال كل منها في تاريخ فوترته.</numerusform>
            <numerusform>تم إلغاء %Ln تكامل. ويُزال كل منها في تاريخ فوترته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>تم التراجع عن إلغاء %Ln تكامل.</numerusform>
            <numerusform>تم التراجع عن إلغاء %Ln تكامل.</numerusform>
            <numerusform>تم التراجع عن إلغاء %Ln تكاملين.</numerusform>
            <numerusform>تم التراجع عن إلغاء %Ln تكاملات.</numerusform>
            <numerusform>تم التراجع عن إلغاء %Ln تكاملًا.</numerusform>
            <numerusform>تم التراجع عن إلغاء %Ln تكامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>‏%Ln رسم من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
            <numerusform>‏%Ln رسم من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
            <numerusform>‏%Ln رسمان من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
            <numerusform>‏%Ln رسوم من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
            <numerusform>‏%Ln رسمًا من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
            <numerusform>‏%Ln رسم من رسوم تلك الأشهر دون سعر بعد، ولا يضاف شيء عنها إلى المجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>تتوقف فورًا تحديثات %Ln تكامل ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
            <numerusform>تتوقف فورًا تحديثات %Ln تكامل ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
            <numerusform>تتوقف فورًا تحديثات %Ln تكاملين ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
            <numerusform>تتوقف فورًا تحديثات %Ln تكاملات ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
            <numerusform>تتوقف فورًا تحديثات %Ln تكاملًا ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
            <numerusform>تتوقف فورًا تحديثات %Ln تكامل ومزامناتها؛ وتُحفظ المعلومات والإعدادات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكامل ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكامل ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكاملين ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكاملات ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكاملًا ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
            <numerusform>يمكن أن تُستأنف فورًا تحديثات %Ln تكامل ومزامناتها؛ ولا يكلّف ذلك شيئًا اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>لن تجري إزالة %Ln تكامل؛ وتُحفظ كل المعلومات.</numerusform>
            <numerusform>لن تجري إزالة %Ln تكامل؛ وتُحفظ كل المعلومات.</numerusform>
            <numerusform>لن تجري إزالة %Ln تكاملين؛ وتُحفظ كل المعلومات.</numerusform>
            <numerusform>لن تجري إزالة %Ln تكاملات؛ وتُحفظ كل المعلومات.</numerusform>
            <numerusform>لن تجري إزالة %Ln تكاملًا؛ وتُحفظ كل المعلومات.</numerusform>
            <numerusform>لن تجري إزالة %Ln تكامل؛ وتُحفظ كل المعلومات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صف. أصلح الخطأ وأعد الاستيراد.</numerusform>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صف. أصلح الخطأ وأعد الاستيراد.</numerusform>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صفين. أصلح الخطأ وأعد الاستيراد.</numerusform>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صفوف. أصلح الخطأ وأعد الاستيراد.</numerusform>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صفًا. أصلح الخطأ وأعد الاستيراد.</numerusform>
            <numerusform>لم يُستورد شيء: تعذّر قبول %Ln صف. أصلح الخطأ وأعد الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… و%Ln آخر.</numerusform>
            <numerusform>… و%Ln آخر.</numerusform>
            <numerusform>… و%Ln آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
            <numerusform>تخلّ قاعدة البيانات بعدد %Ln من ضماناتها. احتفظ بنسخة منها، واستعد نسخة احتياطية تجتاز التحقق، وأبلغ عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>لا يوجد مورّد %1. اختر واحدًا من قائمة المورّدين: فقد يكون شخص ما أعاد تسميته.</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>لا توجد قناة بيع %1. اختر واحدة من قائمة قنوات البيع: فقد يكون شخص ما أعاد تسميتها.</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>‏%1 موجود من قبل، ولا يمكن دمج اثنين في واحد. اختر اسمًا آخر، أو افتح تكاملات جديدة مع الموجود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>‏%Ln حساب متأخر أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
            <numerusform>‏%Ln حساب متأخر أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
            <numerusform>‏%Ln حسابان متأخران أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
            <numerusform>‏%Ln حسابات متأخرة أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
            <numerusform>‏%Ln حسابًا متأخرًا أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
            <numerusform>‏%Ln حساب متأخر أكثر من فترتين. انظر في التشغيل الاختباري؛ ولفوترة كل ما فات صرّح بذلك: حدّد «استدراك»، أو أضف --catch-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>إعادة تسمية المورّد</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>إعادة تسمية قناة البيع</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>إعادة تسمية المورّدين</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>إعادة تسمية قنوات البيع</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>أُعيدت تسمية المورّد</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>أُعيدت تسمية قناة البيع</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>سُوّي أولاً ما استحق، بالفواتير (%Ln): %1.</numerusform>
            <numerusform>سُوّي أولاً ما استحق، بالفاتورة (%Ln): %1.</numerusform>
            <numerusform>سُوّي أولاً ما استحق، بالفاتورتين (%Ln): %1.</numerusform>
            <numerusform>سُوّي أولاً ما استحق، بالفواتير (%Ln): %1.</numerusform>
            <numerusform>سُوّي أولاً ما استحق، بالفواتير (%Ln): %1.</numerusform>
            <numerusform>سُوّي أولاً ما استحق، بالفواتير (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكامل ملغى دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكامل ملغى دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكاملين ملغيين دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكاملات ملغاة دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكاملًا ملغى دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
            <numerusform>لا رسوم بعد ذلك: ستجري إزالة %Ln تكامل ملغى دون احتساب رسم. ويبقى الحساب مفتوحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملان مجمّدان، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملات مجمّدة، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملًا مجمّدًا، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها %1 في الشهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملان مجمّدان، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملات مجمّدة، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكاملًا مجمّدًا، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
            <numerusform>تستمر الرسوم: %Ln تكامل مجمّد، يُحتسب على كل منها رسم التجميد كل شهر إلى أن يُرفع تجميده أو يُلغى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>‏%Ln آخر</numerusform>
            <numerusform>‏%Ln آخر</numerusform>
            <numerusform>‏%Ln آخران</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>المتوقع عند البدء: %1، %2، والتكاملات المُزالة %3، بإجمالي %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>‏%Ln بند</numerusform>
            <numerusform>‏%Ln بند</numerusform>
            <numerusform>‏%Ln بندان</numerusform>
            <numerusform>‏%Ln بنود</numerusform>
            <numerusform>‏%Ln بندًا</numerusform>
            <numerusform>‏%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فاتورة، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فاتورة، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فاتورتان، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فواتير، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فاتورة، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
            <numerusform>سوّت الأوامر جزءًا منه في هذه الأثناء: %Ln فاتورة، بإجمالي %1، والتكاملات المُزالة %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>المتبقي: %Ln فاتورة، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
            <numerusform>المتبقي: %Ln فاتورة، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
            <numerusform>المتبقي: %Ln فاتورتان، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
            <numerusform>المتبقي: %Ln فواتير، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
            <numerusform>المتبقي: %Ln فاتورة، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
            <numerusform>المتبقي: %Ln فاتورة، بإجمالي %1، والتكاملات المقرر إزالتها %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>يُصدر هذا %Ln فاتورة، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
            <numerusform>يُصدر هذا %Ln فاتورة، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
            <numerusform>يُصدر هذا %Ln فاتورتين، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
            <numerusform>يُصدر هذا %Ln فواتير، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
            <numerusform>يُصدر هذا %Ln فاتورة، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
            <numerusform>يُصدر هذا %Ln فاتورة، بإجمالي %1، عن كل ما هو مستحق حتى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>تغيّر شيء ما. هل تُنفَّذ التجديدات كما هي الآن؟</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>تنفيذ التجديدات والاستدراك؟</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>تنفيذ التجديدات؟</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>الفواتير نهائية: لا يمكن تغييرها ولا سحبها.</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>تنفيذ واستدراك</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>تنفيذ التجديدات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>تجري إزالة %Ln تكامل نهائيًا، مع البيانات.</numerusform>
            <numerusform>تجري إزالة %Ln تكامل نهائيًا، مع البيانات.</numerusform>
            <numerusform>تجري إزالة %Ln تكاملين نهائيًا، مع البيانات.</numerusform>
            <numerusform>تجري إزالة %Ln تكاملات نهائيًا، مع البيانات.</numerusform>
            <numerusform>تجري إزالة %Ln تكاملًا نهائيًا، مع البيانات.</numerusform>
            <numerusform>تجري إزالة %Ln تكامل نهائيًا، مع البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>‏%Ln حساب متأخر أكثر من تاريخي فوترة: وتصدر لكل منها فاتورة عن كل تاريخ فات.</numerusform>
            <numerusform>‏%Ln حساب متأخر أكثر من تاريخي فوترة: وتصدر له فاتورة عن كل تاريخ فات.</numerusform>
            <numerusform>‏%Ln حسابان متأخران أكثر من تاريخي فوترة: وتصدر لكل منهما فاتورة عن كل تاريخ فات.</numerusform>
            <numerusform>‏%Ln حسابات متأخرة أكثر من تاريخي فوترة: وتصدر لكل منها فاتورة عن كل تاريخ فات.</numerusform>
            <numerusform>‏%Ln حسابًا متأخرًا أكثر من تاريخي فوترة: وتصدر لكل منها فاتورة عن كل تاريخ فات.</numerusform>
            <numerusform>‏%Ln حساب متأخر أكثر من تاريخي فوترة: وتصدر لكل منها فاتورة عن كل تاريخ فات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>اذكر ما تريد تغييره: --name أو --email أو --language.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>تاريخ الفوترة التالي</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>لا تكاملات: هذا الحساب لا يُفوتَر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>يضيف حسابًا.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>يغيّر حسابًا.</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>يعرض حسابًا وتكاملاته.</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>يسرد الحسابات؛ ويُبحث عن TEXT في الأسماء وعناوين البريد والمعرّفات والتسميات.</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>يتيح للدورة التالية أن تعيد المحاولة مع حساب معلّق، بعد إصلاح عطله.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>لا يمكن معاينة «%1». استخدم freeze أو unfreeze أو cancel أو uncancel أو freeze-instead.</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>اذكر ما تريد تفسيره: إما --line NUMBER/LINE وإما --integration ID.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>حدّده</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>يبيّن ما سيفعله أمرٌ ما، بالأيام والمال، ولا يفعل شيئًا.</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>يفسّر لماذا يكلّف بند أو تاريخ ما يكلّفه، أو لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>يسرد الرسوم والإزالات القادمة، للأيام الثلاثين التالية ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>لم يُذكر أي أمر. راجع renewdeskctl help لمعرفة المتاح.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>لا يوجد أمر «%1». راجع renewdeskctl help لمعرفة المتاح.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>لا يوجد أمر «%1». الأوامر هي: %2.</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>لا تُضبط الساعة إلا في بيئة تجريبية: أضف --sandbox أيضًا.</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>الأقفال الاستشارية (advisory locks) والكائنات الكبيرة، ولا فائدة منها هنا، متروكة لكل من تسمح له قاعدة البيانات هذه بالدخول: ولا يستطيع سحبها إلا مستخدم متميّز (superuser) على الخادم، بتشغيل «renewdeskctl init» مرة أخرى.</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>تُمنح الصلاحيات لأسماء الدخول على الخادم، ومنها اسم دخولك، بالأمر «renewdeskctl grant LOGIN ROLE».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>تشغيل اختباري: لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>مختلّ</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>جميع الثوابت سليمة.</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>البايتات قبل</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>البايتات بعد</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>الإزالات المُعادة</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>ينشئ قاعدة البيانات أو يرقّيها؛ وتكراره لا يضر.</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>يعرض يوم العمل، أو يقدّم ساعة بيئة تجريبية.</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>يملأ بيئة تجريبية فارغة ببيانات نموذجية.</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>يستورد جدول بيانات الشركة، كله أو لا شيء منه.</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>يعيد حساب جميع الثوابت من الصفوف.</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>يزيل من ملفات البيانات ما تبقى من التكاملات المُزالة.</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>يكتب نسخة احتياطية، حتى أثناء عمل الآخرين.</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>يستبدل قاعدة البيانات بنسخة احتياطية؛ وما أُزيل بعدها يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>يقدّم الوقائع لمن سيصلح العطل؛ بلا أسرار.</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>الاستخدام: renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>يعرض هذا النص، أو نص أمر بعينه.</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URL هو sqlite:///absolute/path؛ ومن دون --database يُؤخذ من RENEWDESK_DATABASE_URL، وإلا فهو الملف الموجود في مجلد بيانات المستخدم.
مع --json يكون الخرج القياسي مستند JSON واحدًا، بما فيه الأخطاء.
تُكتب الأيام بالصيغة YYYY-MM-DD، والمبالغ مجردة: 49.00. وقيمة الخيار هي الكلمة التالية أيًا كانت بدايتها؛ وتصلح أيضًا الصيغة --name=VALUE، و-- تنهي الخيارات.
رمز الخروج: 0 تم، 1 رُفض أو فشل، 2 لم يُفهم، 3 تعذّر الوصول إلى قاعدة البيانات، 4 المخطط أحدث مما يلزم أو غير موجود، 5 الدورة غير مكتملة.</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>الخيار --credentials-from يقبل - فقط: أسطر k=v من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>اذكر ما تريد تغييره: --label أو --setting أو --credential أو --plan أو --monthly-fee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>يفتح تكاملًا ويصدر فاتورة فتحه.</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>يعرض تكاملًا مع سجله.</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>يغيّر تكاملًا؛ «--monthly-fee plan» يعود إلى سعر الخطة، والقيمة الفارغة تحذف إعدادًا أو بيان اعتماد.</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>يضيف ملاحظة إلى تكامل.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>الخيار --format يقبل csv أو excel-csv أو xlsx.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>الخيار --output يحتاج إلى اسم ملف، أو - للخرج القياسي.</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>كلٌّ من --output - و--json يريد الخرج القياسي. اذكر ملفًا.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>يسرد الفواتير بترتيب تسجيلها.</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>يعرض فاتورة وبنودها.</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>يكتب الفواتير، أو بنودها مع --lines، في ملف؛ و- هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>صاحب الدور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>المزامنات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>آخر رسم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>يسرد من فعل ماذا، بما في ذلك ما رُفض.</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>يسرد إيصالات التكاملات المُزالة.</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>سُوّي أولاً: %1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>نُفِّذ هذا الطلب من قبل؛ ولم يُفعل شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>التكامل %1: %2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>الخياران --seen و--request يُستخدمان مع معرّف ID واحد، لا مع عدة معرّفات.</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>يوقف المزامنات فورًا؛ ومن تاريخ الفوترة التالي لا يُحتسب إلا رسم التجميد.</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>يتيح استئناف المزامنات فورًا؛ ولا يكلّف شيئًا اليوم.</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>يزيل التكامل في تاريخ فوترته التالي، دون احتساب رسم فيه.</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>يتراجع عن إلغاء قبل أن يحين يومه.</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>يتراجع عن إلغاء ويجمّد، في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>الشهر القادم حينئذ</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>الشهر القادم الآن</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>التكاملات المحتسب عليها حينئذ</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>التكاملات المحتسب عليها الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>يبيّن ما حرّك إجمالي الشهر القادم منذ بداية يوم معيّن، وهو أمس ما لم يُذكر غيره، وأي التكاملات حرّكه.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد هنا خيار %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>ذُكر الخيار %1 مرتين.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>الخيار %1 لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>الخيار %1 يحتاج إلى قيمة: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>الخيار %1 %2 ناقص.</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>ينقص شيء بعد الأمر: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>«%1» زائد في سطر الأوامر هذا.</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>رسم التهيئة</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>الأسعار القادمة</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>رسم التجميد ابتداءً من %1: %2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>رسم التجميد: %1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>اذكر صاحب السعر: إما --plan NAME وإما --frozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>رسم التجميد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>يضيف خطة مع رسومها.</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>يسرد الخطط وكل الأسعار.</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>يحدّد الرسم الشهري لخطة، أو رسم التجميد، ابتداءً من يوم بعد اليوم.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>الوسيط %1 ليس UTF-8 صالحًا. اكتبه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>انظر: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>تعذّرت الكتابة في الخرج القياسي: %1. أما المطلوب فقد نُفِّذ.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>الأدوار تخص الخادم: لذا يسري ذلك في قواعد بياناته الأخرى أيضًا التي يجوز لـ %1 دخولها: %2.</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>يمنح اسم دخول على الخادم دورًا، ويسمح له بدخول قاعدة البيانات هذه: agent أو manager أو billing أو auditor أو sync.</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>يسحب دورًا من اسم دخول؛ وإذا لم يبقَ له أي دور فلا يُسمح له بالدخول بعد ذلك.</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>متبقٍّ: الحساب %1، %2، لأن %3.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>توقّف العمل بناءً على طلبك. وما نُفِّذ يبقى؛ شغّل من جديد لما تبقى.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>الفترات المسوّاة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>بصمة المستحق الآن: %1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>البصمة نفسها تدل على اليوم الذي تُفوتِر حتى حلوله: اذكر إما --approved وإما --as-of.</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>يسوّي كل ما هو مستحق: يحتسب الرسوم ويزيل ويصدر الفواتير. وعند الموافقة ببصمة تشغيل اختباري: ذلك بالضبط، أو لا شيء.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>الرسم المتفق عليه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>الإعداد %1: %2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>ملاحظة من %1 في %2: %3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>بيانات الاعتماد المحفوظة: %1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>معلّق، لأن</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>تاريخ الرسم التالي</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>الرسم التالي</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>إلى ما قبل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>الخيار --by يقبل day أو account أو integration أو supplier أو channel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>نص للعميل (%1):</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>يقارن بين الاحتفاظ والتجميد والإلغاء على مدى الأشهر الاثني عشر القادمة، مع نص للعميل؛ ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>تحتفظ الفواتير الصادرة بالاسم القديم.</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>يسرد المورّدين.</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>يعطي المورّد اسمًا آخر؛ وتحتفظ الفواتير الصادرة بالقديم.</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>يسرد قنوات البيع.</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>يعطي قناة البيع اسمًا آخر؛ وتحتفظ الفواتير الصادرة بالقديم.</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>التأخر: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترتان</numerusform>
            <numerusform>%n فترات</numerusform>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstRunDialog</name>
    <message>
        <source>Welcome to Renewdesk</source>
        <translation>مرحبًا بك في Renewdesk</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>فتح البيانات النموذجية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>بيئة تجريبية بعملاء وهميين يمكنك تقديم ساعتها: سنة من التجديدات تمرّ في دقائق، ولا تُفوتَر منها أي جهة.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>الاتصال بقاعدة بيانات الشركة</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>لدى شركتك Renewdesk على خادم PostgreSQL من قبل: والقائم عليه يخبرك باسم الخادم وقاعدة البيانات واسم دخولك.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>إنشاء قاعدة البيانات</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>البدء بعملاء حقيقيين</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>لا توجد بعد قاعدة بيانات في %1. وتكون الجديدة فارغة، ويُفوتَر منها العملاء. وتحدّد منطقتها الزمنية متى يبدأ اليوم؛ ولا يمكن تغيير المنطقة ولا العملة لاحقًا.</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>هذا هو المفتوح الآن.</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>إنشاء القاعدة واستيراد العملاء…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>استيراد العملاء…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>العمل مع عملاء حقيقيين</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>قاعدة بياناتك الخاصة في %1 مفتوحة.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>قاعدة بياناتك الخاصة في %1. وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>يُستورد العملاء من ملف CSV: فترى صفوفه، وكل ما يتعذّر قبوله، قبل تنفيذ أي شيء.</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>جارٍ إعداد البيانات النموذجية…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>جارٍ إنشاء قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>جارٍ طلب كلمة المرور من سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>جارٍ فتح قاعدة البيانات…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>كلمة المرور في سلسلة مفاتيح النظام، وهي لا تعطيها في الوقت الحالي؛ وربما كانت مقفلة. افتح قفلها وافتح الاتصال من جديد، أو اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>يطلب الخادم كلمة مرور لاسم الدخول هذا.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>ليس في النظام سلسلة مفاتيح تقبل كلمة المرور. وستُحفظ إلى أن تغلق Renewdesk، ثم تُطلب من جديد.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الفواتير</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>أُنشئت قاعدة البيانات وهي فارغة. ابدأ بخطة، أو بجدول بيانات لعملائك.</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>تُعاد المحاولة تلقائيًا كل بضع ثوانٍ، وتُفتح بمجرد إمكان الوصول إليها.</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>تعذّر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>إعداد بيانات نموذجية جديدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>بعد %1: %2.</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>انتُظر دون جدوى: %1</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>ردود قاعدة البيانات</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>استقرار الصفحة</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>لا يوجد زر «%1» على الشاشة</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>لا يمكن ضغط الزر «%1»</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>ليس في «%1» علامة تبويب %2</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>لا يوجد مربع حوار لإغلاقه</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>رفضت قاعدة البيانات ما طلبه منها النص البرمجي</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>لا يوجد «%1» على الشاشة</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>ليس في البيانات النموذجية حساب لعرضه</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>أدوات يدوية، الجناح الشمالي</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المقر الرئيسي</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>الفرع</translation>
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
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>المجمّدة</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>الفوترة التالية</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>الدورة</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>الفوترة التالية</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>عن</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>إلى ما قبل</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of the column with the kind of an invoice: opening or renewal</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of the column with the sum of an invoice</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>Heading of the column with the instant at which an invoice was written</extracomment>
        <translation>وقت التسجيل</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>المزامنات</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>آخر رسم</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>تاريخ الرسم</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>تاريخ التسجيل</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>تاريخ الفتح</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>عن</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>المجمّدة</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>اللغة التي يُكتب بها إلى العميل.</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>أُضيف الحساب %1.</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>تم تغيير الحساب %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>الرسم التالي</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>‏%1 · %2 · الحساب %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>‏%Ln نشط</numerusform>
            <numerusform>‏%Ln نشط</numerusform>
            <numerusform>‏%Ln نشطان</numerusform>
            <numerusform>‏%Ln نشطة</numerusform>
            <numerusform>‏%Ln نشطًا</numerusform>
            <numerusform>‏%Ln نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>‏%Ln مجمّد</numerusform>
            <numerusform>‏%Ln مجمّد</numerusform>
            <numerusform>‏%Ln مجمّدان</numerusform>
            <numerusform>‏%Ln مجمّدة</numerusform>
            <numerusform>‏%Ln مجمّدًا</numerusform>
            <numerusform>‏%Ln مجمّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
            <numerusform>‏%Ln قيد الإلغاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>عن هذا الحساب</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>لا فواتير بعد. يُصدر فتح تكامل أول فاتورة.</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>لم يُنفَّذ شيء على هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>هذا الحساب معلّق، لأن %1. ولا يُفوتَر ولا يقبل أوامر حتى يُصلح ذلك؛ وتعيد كل دورة تجديد المحاولة معه (R19).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>استحق تجديد لهذا الحساب في %1 ولم يُسوَّ بعد. تسوّيه دورة التجديد التالية؛ وكذلك أي أمر، قبل أن يفعل أي شيء آخر (R10).</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>الانتقال إلى دورة التجديد</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>إعادة المحاولة مع الحساب المعلّق</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>لم يعد الحساب معلّقًا. تُفوتِره دورة التجديد التالية؛ وكذلك أي أمر عليه.</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>اسم أو بريد أو رقم أو تسمية</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>يضيف حسابًا (%1)</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>لا حسابات بعد. اضغط «حساب جديد» لإضافة الأول.</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>لا حساب يبدأ بـ %1، ولا بريده الإلكتروني ولا رقمه ولا تسمية تكامل له. ثلاثة أحرف يُعثر عليها في أي موضع منها.</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>لا حساب يطابق %1. يكفي جزء من اسم أو من بريد إلكتروني أو من تسمية تكامل، أو بداية رقم الحساب.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>ما يُبحث عنه ليس جزءًا من طريقة العرض: فقد يكون تسمية تكامل، وهي تُحذف عند إزالة التكامل (R8).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حسابان</numerusform>
            <numerusform>‏%Ln حسابات</numerusform>
            <numerusform>‏%Ln حسابًا</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>عُثر على %Ln حساب</numerusform>
            <numerusform>عُثر على %Ln حساب</numerusform>
            <numerusform>عُثر على %Ln حسابين</numerusform>
            <numerusform>عُثر على %Ln حسابات</numerusform>
            <numerusform>عُثر على %Ln حسابًا</numerusform>
            <numerusform>عُثر على %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>‏%1 · الحساب %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>اسم الدخول، بالضبط</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>المرفوض فقط</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>اسم الدخول الكامل لمن نفّذه</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>ما لم يُنفَّذ فقط: مرفوض أو متعارض أو فاشل</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>التكامل: %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>اسم الدخول: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>الأمر: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>الأيام: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>لم يُنفَّذ شيء مطابق. أزل عامل تصفية لعرض المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>‏%Ln قيد</numerusform>
            <numerusform>‏%Ln قيد</numerusform>
            <numerusform>‏%Ln قيدان</numerusform>
            <numerusform>‏%Ln قيود</numerusform>
            <numerusform>‏%Ln قيدًا</numerusform>
            <numerusform>‏%Ln قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>تنفيذ ما تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>يفوتر بالضبط ما تمت الموافقة عليه، ولا شيء غيره</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>البصمة الموافَق عليها</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>الصق بصمة وافق عليها شخص ما</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>ما سُوّي منذ الموافقة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>البصمة الموافَق عليها</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>تجري مقارنتها بما هو مستحق…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>هذه ليست بصمة كاملة: يوم ثم شرطة ثم 64 خانة من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>هناك دورة جارية.</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>أدخل البصمة التي تمت الموافقة عليها.</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>المستحق ليس ما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>الدورة %1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>ربما تغيّر المعروض منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>تعذّر تغيير %Ln تكامل.</numerusform>
            <numerusform>تعذّر تغيير %Ln تكامل.</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملين.</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملات.</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملًا.</numerusform>
            <numerusform>تعذّر تغيير %Ln تكامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>يجري التحقق من تنفيذ %Ln آخر، وسيُذكر ذلك هنا.</numerusform>
            <numerusform>يجري التحقق من تنفيذ %Ln آخر، وسيُذكر ذلك هنا.</numerusform>
            <numerusform>يجري التحقق من تنفيذ %Ln آخرين، وسيُذكر ذلك هنا.</numerusform>
            <numerusform>يجري التحقق من تنفيذ %Ln أخرى، وسيُذكر ذلك هنا.</numerusform>
            <numerusform>يجري التحقق من تنفيذ %Ln آخر، وسيُذكر ذلك هنا.</numerusform>
            <numerusform>يجري التحقق من تنفيذ %Ln آخر، وسيُذكر ذلك هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
            <numerusform>زر «تراجع» يعيد %Ln منها إلى ما كان؛ أما البقية فكانت تغييرين في واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>إبقاؤها ملغاة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>انقطع الاتصال قبل وصول الرد. ويجري التحقق مما إذا كان قد نُفِّذ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>جرى إيقافه قبل ذلك.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>جارٍ قراءة التكلفة: %1 من %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>‏%1؟</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>جارٍ قراءة التكلفة…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء لتغييره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>تعذّرت قراءة التكلفة</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>يبقى %Ln من المحددة كما هو. %1</numerusform>
            <numerusform>يبقى %Ln من المحددة كما هو. %1</numerusform>
            <numerusform>يبقى %Ln من المحددة كما هما. %1</numerusform>
            <numerusform>يبقى %Ln من المحددة كما هي. %1</numerusform>
            <numerusform>يبقى %Ln من المحددة كما هي. %1</numerusform>
            <numerusform>يبقى %Ln من المحددة كما هي. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>تعذّر تغيير %Ln تكامل</numerusform>
            <numerusform>تعذّر تغيير %Ln تكامل</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملين</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملات</numerusform>
            <numerusform>تعذّر تغيير %Ln تكاملًا</numerusform>
            <numerusform>تعذّر تغيير %Ln تكامل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An integration&apos;s label, and in brackets the name of the account that it belongs to</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>Parked</source>
        <extracomment>Beside the name of an account that isn&apos;t billed until what is wrong with it is mended</extracomment>
        <translation>معلّق</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>التجميد</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>الرسوم في اليوم، بعملة %1</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>الرسوم في الأسبوع، بعملة %1</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>الرسوم في الشهر، بعملة %1</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>الإجمالي %1: الربط %2، التجميد %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>‏%Ln إزالة.</numerusform>
            <numerusform>‏%Ln إزالة.</numerusform>
            <numerusform>‏%Ln عمليتا إزالة.</numerusform>
            <numerusform>‏%Ln عمليات إزالة.</numerusform>
            <numerusform>‏%Ln عملية إزالة.</numerusform>
            <numerusform>‏%Ln عملية إزالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>‏%1: %2 في %Ln رسم</numerusform>
            <numerusform>‏%1: %2 في %Ln رسم</numerusform>
            <numerusform>‏%1: %2 في %Ln رسمين</numerusform>
            <numerusform>‏%1: %2 في %Ln رسوم</numerusform>
            <numerusform>‏%1: %2 في %Ln رسمًا</numerusform>
            <numerusform>‏%1: %2 في %Ln رسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>إزالة %Ln تكامل</numerusform>
            <numerusform>إزالة %Ln تكامل</numerusform>
            <numerusform>إزالة %Ln تكاملين</numerusform>
            <numerusform>إزالة %Ln تكاملات</numerusform>
            <numerusform>إزالة %Ln تكاملًا</numerusform>
            <numerusform>إزالة %Ln تكامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>‏%1 إلى ما قبل %2</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>الفترة المدفوعة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>نسخ هذا التفسير لاستخدامه في رسالة إلى العميل</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>نسخ التفسير</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>ما الذي قرّر، ومن حدّده ومتى، ونص للعميل</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>تعذّرت قراءة الرسوم.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>لم يُحتسب شيء ولن يُحتسب شيء.</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>ما يبلغه المجموع، بعملة %1</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>‏%1: %2 خلال اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>ما يبلغه مجموع كل خيار</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>لم تُسجَّل أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>فشلت آخر مزامنة، %1.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>لا سعر بعد</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>احتفاظ أو تجميد أو إلغاء</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>الاحتفاظ بـ %1 أو تجميده أو إلغاؤه؟</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>‏%1: ⁨%2⁩ ← ⁨%3⁩، التكامل %4. %5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>أيًا كان الاختيار، يُسوّى أولاً ما استحق: بمجموع %1 (R10).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>‏%1 خلال اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>يعرض ما سيفعله قبل تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>تاريخ الفوترة</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>مجموع اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>الأشهر الاثنا عشر القادمة</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>آخر مزامنة %1، %Ln عنصر.</numerusform>
            <numerusform>آخر مزامنة %1، %Ln عنصر.</numerusform>
            <numerusform>آخر مزامنة %1، %Ln عنصران.</numerusform>
            <numerusform>آخر مزامنة %1، %Ln عناصر.</numerusform>
            <numerusform>آخر مزامنة %1، %Ln عنصرًا.</numerusform>
            <numerusform>آخر مزامنة %1، %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>أعمدة «%1»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>المدى الزمني</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>كل ما هو ملغى</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>الإزالات القادمة</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>لن يُزال شيء في تلك المدة.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>احتفاظ أو تجميد أو إلغاء، جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>‏%Ln تكامل، بمجموع %1 في الشهر</numerusform>
            <numerusform>‏%Ln تكامل، بمجموع %1 في الشهر</numerusform>
            <numerusform>‏%Ln تكاملان، بمجموع %1 في الشهر</numerusform>
            <numerusform>‏%Ln تكاملات، بمجموع %1 في الشهر</numerusform>
            <numerusform>‏%Ln تكاملًا، بمجموع %1 في الشهر</numerusform>
            <numerusform>‏%Ln تكامل، بمجموع %1 في الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>احتفاظ أو تجميد أو إلغاء: ما يكلّفه كل منها وما يحفظه، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>حدّد تكاملًا أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>الأيام التالية (%Ln)</numerusform>
            <numerusform>اليوم التالي (%Ln)</numerusform>
            <numerusform>اليومان التاليان (%Ln)</numerusform>
            <numerusform>الأيام التالية (%Ln)</numerusform>
            <numerusform>الأيام التالية (%Ln)</numerusform>
            <numerusform>الأيام التالية (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>حدّد تكاملًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>اسم أو بريد أو رقم أو تسمية أو فاتورة أو أمر</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>لا شيء اسمه %1، أو يحمل هذا الرقم.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>سهما الأعلى والأسفل للاختيار، وEnter للانتقال، وEscape للإغلاق</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>تعذّر البحث في قاعدة البيانات؛ ومع ذلك يُعثر على الصفحات والأوامر.</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>سيُبحث فيها بمجرد عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>الاتصال بـ %1 مقطوع منذ %2.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>تُعاد المحاولة تلقائيًا باستمرار. وحتى ذلك الحين ترى آخر ما كان معروضًا، ولا يمكن تغيير شيء. وإذا طال الأمر فافحص شبكتك، أو اسأل القائم على الخادم.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>عاد الاتصال.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>الاحتفاظ بكلمة المرور في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com؛ وعدة خوادم بفواصل (,) تُجرَّب بالتتابع</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>الشيء نفسه في سطر واحد. ويقبل كل ما تقبله برامج PostgreSQL نفسها، مثل service= أو target_session_attrs=</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>وإلا فستُطلب منك مرة واحدة في كل مرة يُشغَّل فيها Renewdesk.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>شهادة الجهة التي وقّعت شهادة الخادم؛ وهي لدى القائم على الخادم.</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>اختيار ملف شهادة الجذر</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>دون علامة</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>في النافذة، طوال الوقت:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>يتصل بما كُتب هنا، ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>هذا ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>هذا ليس عنوان URL لخادم PostgreSQL. اكتب postgresql://login@host/database؛ وتُكتب رموز مثل @ و/ داخل الأسماء بعلامة النسبة المئوية، كما في المتصفح.</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>لا مكان هنا لكلمة مرور مفتاح: استخدم مفتاحًا بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>الشهادات (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>اذكر الخادم المقصود.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>يوجد اتصال بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>‏%1 (مفتوح الآن)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>قاعدة البيانات على هذا الكمبيوتر موجودة دائمًا كما هي.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>ليس في النظام سلسلة مفاتيح تقبل كلمة المرور. وستُحفظ إلى أن تغلق Renewdesk، ثم تُطلب من جديد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>حذف الاتصال %1؟</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>تُحذف كلمة مروره أيضًا، ومن سلسلة مفاتيح النظام كذلك. أما قاعدة البيانات نفسها فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>حذف الاتصال</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>تجميد %1؟</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>رفع تجميد %1؟</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>إلغاء %1؟</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>التراجع عن إلغاء %1؟</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>تجميد %1 بدل إلغائه؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>إبقاؤه ملغى</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>‏⁨%1⁩ ← ⁨%2⁩، التكامل %3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>لغة الرد</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>نص للعميل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>نسخ النص الموجّه للعميل</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>قاعدة البيانات هذه على خادم: والقائم عليه ينسخها احتياطيًا ويستعيدها.</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>نسخ Renewdesk الاحتياطية (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>استيراد العملاء…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>النسخة الاحتياطية في %1. وما يُزال لاحقًا يبقى فيها: احذف النسخ الاحتياطية التي لم تعد لازمة.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>استعادة %1؟</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>يُستبدل كل ما في قاعدة البيانات هذه بالنسخة الاحتياطية. ويضيع ما سُجّل بعدها، ما عدا الفواتير والإزالات وسجل التدقيق: فهي نهائية، وما أُزيل يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>أنشئ أولاً نسخة احتياطية من الحالة الراهنة إن كنت قد ترغب في الرجوع إليها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln إزالة جرت بعدها.</numerusform>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln إزالة جرت بعدها.</numerusform>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln عمليتي إزالة جرت بعدها.</numerusform>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln عمليات إزالة جرت بعدها.</numerusform>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln عملية إزالة جرت بعدها.</numerusform>
            <numerusform>استُعيدت النسخة الاحتياطية. وأُعيد تنفيذ %Ln عملية إزالة جرت بعدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>‏%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::DeskCommand</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in a menu: %1 is the menu, %2 the command, such as Theme: Dark</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DesktopDialogs</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>A draft of %1 was kept.</source>
        <extracomment>%1 is a day and a time: what somebody typed then was never sent</extracomment>
        <translation>حُفظت مسودة من %1.</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>لا يمكن تسوية هذه الحسابات بحالتها الراهنة. تفوتر الدورة بقية الحسابات وتعيد المحاولة مع هذه.</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>مقدار التأخر</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>المستحق حتى %1</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>هذا ما ستفوتره الدورة، وفق القواعد التي تعمل بها. والفواتير نهائية؛ وتحمل كل منها تاريخ فوترتها.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>لا شيء يمكن فوترته</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>فُوتِر كل ما أمكنت فوترته حتى %1. وما تبقّى ينتظر من يصلح الخطأ.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>تُستدرك بدءًا بالأقدم، فاتورة واحدة لكل تاريخ (R16)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حسابان</numerusform>
            <numerusform>‏%Ln حسابات</numerusform>
            <numerusform>‏%Ln حسابًا</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>ليس هناك ما يُجدَّد: لا حساب له تكامل نشط أو مجمّد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>‏%Ln تاريخ فوترة مستحق</numerusform>
            <numerusform>‏%Ln تاريخ فوترة مستحق</numerusform>
            <numerusform>‏%Ln تاريخا فوترة مستحقان</numerusform>
            <numerusform>‏%Ln تواريخ فوترة مستحقة</numerusform>
            <numerusform>‏%Ln تاريخ فوترة مستحقًا</numerusform>
            <numerusform>‏%Ln تاريخ فوترة مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>من %1 إلى %Ln تاريخ فوترة مستحق</numerusform>
            <numerusform>من %1 إلى %Ln تاريخ فوترة مستحق</numerusform>
            <numerusform>من %1 إلى %Ln تاريخي فوترة مستحقين</numerusform>
            <numerusform>من %1 إلى %Ln تواريخ فوترة مستحقة</numerusform>
            <numerusform>من %1 إلى %Ln تاريخ فوترة مستحقًا</numerusform>
            <numerusform>من %1 إلى %Ln تاريخ فوترة مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسم، %2.</numerusform>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسم، %2.</numerusform>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسمان، %2.</numerusform>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسوم، %2.</numerusform>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسمًا، %2.</numerusform>
            <numerusform>فُوتِر كل ما استحق. والتجديدات التالية في %1: %Ln رسم، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>ستجري حينئذ إزالة %Ln تكامل.</numerusform>
            <numerusform>ستجري حينئذ إزالة %Ln تكامل.</numerusform>
            <numerusform>ستجري حينئذ إزالة %Ln تكاملين.</numerusform>
            <numerusform>ستجري حينئذ إزالة %Ln تكاملات.</numerusform>
            <numerusform>ستجري حينئذ إزالة %Ln تكاملًا.</numerusform>
            <numerusform>ستجري حينئذ إزالة %Ln تكامل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>المورّد: %1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>قناة البيع: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>صف لكل واحد من</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>مكتوب لأجل</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>البرامج الأخرى: فاصلة، أيام بصيغة ISO، مبالغ مجردة</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel: كما هو مضبوط للغتك</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>مصنّف Excel: أرقام وأيام حقيقية، دون حاجة إلى أي ضبط</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>تغيير الرسم</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>الرسم الشهري المتفق عليه بعملة %1</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>اتركه فارغًا ليُحتسب سعر الخطة %1.</translation>
    </message>
</context>
<context>
    <name>ui::Figure</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what is counted, %2 the count</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>Read aloud: %1 is what is counted</extracomment>
        <translation>‏%1: غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنّفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>يكتب كل صف تشمله التصفية في ملف (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>جارٍ التصدير: %Ln صف حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln صف حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln صفان حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln صفوف حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln صفًا حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln صف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Wait until the export is done, or cancel it.</source>
        <translation>انتظر حتى ينتهي التصدير، أو ألغه.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف ولم يتغيّر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>تم تصدير %Ln صف، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
            <numerusform>تم تصدير %Ln صف، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
            <numerusform>تم تصدير %Ln صفين، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
            <numerusform>تم تصدير %Ln صفوف، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
            <numerusform>تم تصدير %Ln صفًا، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
            <numerusform>تم تصدير %Ln صف، بإجمالي %1، خلال %2 ثانية إلى %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>إزالة عامل التصفية «%1»</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>بصمة المستحق</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>ينسخها كاملة. ومن تكون لديه يمكنه أن يتحقق، هنا أو في سطر الأوامر، من أنها لا تزال تطابق المستحق بالضبط.</translation>
    </message>
    <message>
        <source>computed by %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>حسبها %1</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>انقطع الاتصال قبل وصول الرد. ويجري التحقق مما إذا كان قد نُفِّذ. يمكنك الانتظار هنا أو إغلاق هذه النافذة: فسيُذكر ذلك في الحالتين.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>ما يُفوتَر، ومتى</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>ما تقوم به أنظمة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>ابحث، مثلًا: استرداد</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>لا شيء مطابق في المساعدة. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>فتح تكامل يُدفع مقدمًا: رسم التهيئة والشهر الأول، في فاتورة فتح (R1).</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>ثم يتجدد كل شهر في يوم فتحه؛ وفي الأشهر الأقصر في يومها الأخير، دون أن ينزاح أبدًا: 31 يناير، 28 فبراير، 31 مارس (R2).</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>وحالته في بداية ذلك اليوم هي التي تقرّر: فالنشط يُحتسب عليه رسمه الشهري، والمجمّد رسم التجميد، وقيد الإلغاء لا يُحتسب عليه شيء ويُزال (R3).</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>كل ما يُحتسب على حساب في يوم واحد يرد في فاتورة واحدة (R11). والفواتير نهائية: لا تُغيَّر ولا تُحذف أبدًا، ولا ثغرات في أرقامها (R12).</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>التجميد ورفع التجميد</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>يوقف التجميد كل المزامنات فورًا ويحفظ كل الإعدادات. ولا يُحتسب ولا يُقيَّد شيء اليوم؛ ويسري رسم التجميد من تاريخ الفوترة التالي (R4).</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>يعمل رفع التجميد فورًا، ولا يكلّف شيئًا في يومه، ولا يغيّر أي تاريخ (R5).</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>الإلغاء والتراجع عن الإلغاء</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>يسري الإلغاء في تاريخ الفوترة التالي: فحتى ذلك الحين يستمر التكامل كما كان، وفي ذلك اليوم لا يُحتسب عليه رسم، ويُزال نهائيًا. ولا يُسترد شيء عن الأيام المتبقية (R6).</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>حتى اليوم السابق للإزالة يمكن التراجع عن الإلغاء: بالسهم الدائري بجانب الشارة. ويبقى المجمّد مجمّدًا. أما «التجميد بدل الإلغاء» فيحتفظ به مجمّدًا (R7).</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>تحذف الإزالة التسمية والإعدادات وبيانات الاعتماد والملاحظات والمزامنات والسجل نهائيًا؛ ولا يمكن لشيء إرجاعها. وما يبقى هو الفواتير، وإيصال بمقدار ما حُذف، ومجرّد وقائع من فعل ماذا (R8). وتعرض صفحة الإزالات ما هو قادم، والإيصالات.</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>«هل انتهت الرسوم؟»</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>الحساب الذي ليس له أي تكامل نشط أو مجمّد لا يُفوتَر؛ ويبقى مفتوحًا، ويمكن فتح تكاملات جديدة. والحساب الذي ليس له إلا تكاملات مجمّدة يُفوتَر عليه رسم التجميد عن كل منها (R9).</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>عندما يحين تاريخ فوترة</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>من ذلك اليوم يكون الشهر الجديد قد بدأ، سواء نُفِّذت دورة التجديد أم لا. والأمر على حساب كهذا يسوّيه أولاً، بدءًا بأقدم تاريخ، ثم يُنفَّذ (R10). ولذلك تفوتر الدورة المتأخرة بالضبط ما كانت ستفوتره دورة في موعدها.</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>لا شيء يُفوتَر قبل موعده (R15). والدورات الفائتة تُستدرك تاريخًا بتاريخ؛ وعندما يكون حساب متأخرًا أكثر من فترتين تسأل الدورة أولاً (R16).</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>يسري السعر الساري في تاريخ الفوترة: الرسم المتفق عليه للتكامل إن وُجد، وإلا فسعر خطته. والأسعار مؤرخة، وتتغيّر في يوم بعد اليوم الحالي. ولا يحدّد الأسعار والرسوم المتفق عليها إلا المديرون (R13).</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>عندما يسبقك شخص آخر</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>يذكر كل أمر ما كان معروضًا عند الموافقة عليه. فإن تغيّر ذلك في هذه الأثناء فلا يُنفَّذ شيء، وتُخبَر بمن غيّر ماذا ومتى (R18). والنقرة نفسها لا تُحسب مرتين أبدًا، حتى بعد انقطاع الاتصال (R17).</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>الحسابات المعلّقة</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>الحساب الذي تتعذّر تسويته، لعدم وجود سعر مثلًا، يُعلَّق مع ذكر السبب؛ وتُفوتَر كل الحسابات الأخرى. وتعيد كل دورة لاحقة المحاولة معه، وكذلك «إعادة المحاولة» في صفحته (R19).</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>كل أمر، بما في ذلك الأوامر المرفوضة، وكل سعر وكل دورة يُسجَّل باسم دخول من أصدره (R20). وتعرضه صفحة النشاط؛ وهي لا تحتوي على أي نص يخص عميلًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>بعد أمر ما يعرض الشريط أعلى الصفحة زر «تراجع» حيثما كان الأمر المعاكس ممكنًا. والتراجع أمر جديد: يُسجَّل، وتكلفته هي تكلفته.</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>يسجّل Renewdesk الفواتير. أما الإشعارات الدائنة والضرائب والمدفوعات وإرسال الفواتير فتتم في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>الترحيب…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>عدة تكاملات معًا</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>حدّد عدة تكاملات، من حساب واحد أو من حسابات كثيرة في صفحة الإزالات، وأعطها أمرًا: يُذكر أولاً ما يبلغه ذلك في المجموع، ولكل منها نتيجته، ويعيد «تراجع» ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>نظرة إلى القادم</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>تُحسب التجديدات القادمة بالقاعدة التي تحتسب بها الدورة الرسوم. وتعرضها مخططاتها البيانية عبر الزمن، وحسب المورّد، وحسب قناة البيع، وشهرًا بعد شهر إلى جانب ما فُوتِر؛ وكل مخطط هو جدول أيضًا، والنقر على عمود فيه، أو Enter في الجدول، يقود إلى الصفوف التي وراءه.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>الفوترة التالية</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>لا يمكن قبول أي صف من الملف.</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>ما لا يمكن قبوله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A heading: %1 is a file&apos;s name</extracomment>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Existing integrations are taken over as they are: no invoice is issued, the first charge comes on their next billing date. All rows are taken, or none.</source>
        <translation>تُنقل التكاملات القائمة كما هي: فلا تُصدر فاتورة، ويأتي الرسم الأول في تاريخ فوترتها التالي. وتُقبل الصفوف كلها، أو لا يُقبل أي منها.</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>جارٍ قراءة الملف والتحقق منه…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>استيراد %Ln تكامل</numerusform>
            <numerusform>استيراد %Ln تكامل</numerusform>
            <numerusform>استيراد %Ln تكاملين</numerusform>
            <numerusform>استيراد %Ln تكاملات</numerusform>
            <numerusform>استيراد %Ln تكاملًا</numerusform>
            <numerusform>استيراد %Ln تكامل</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>أُلغي: لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>يمكن استيراد الملف: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>‏%Ln حساب جديد</numerusform>
            <numerusform>‏%Ln حساب جديد</numerusform>
            <numerusform>‏%Ln حسابان جديدان</numerusform>
            <numerusform>‏%Ln حسابات جديدة</numerusform>
            <numerusform>‏%Ln حسابًا جديدًا</numerusform>
            <numerusform>‏%Ln حساب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>‏%Ln تكامل</numerusform>
            <numerusform>‏%Ln تكامل</numerusform>
            <numerusform>‏%Ln تكاملان</numerusform>
            <numerusform>‏%Ln تكاملات</numerusform>
            <numerusform>‏%Ln تكاملًا</numerusform>
            <numerusform>‏%Ln تكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>أول %Ln صف من الملف.</numerusform>
            <numerusform>أول %Ln صف من الملف.</numerusform>
            <numerusform>أول %Ln صفين من الملف.</numerusform>
            <numerusform>أول %Ln صفوف من الملف.</numerusform>
            <numerusform>أول %Ln صفًا من الملف.</numerusform>
            <numerusform>أول %Ln صف من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>لا يمكن استيراد شيء: %Ln خطأ في الملف. أصلحها، ثم أعد التحقق منه.</numerusform>
            <numerusform>لا يمكن استيراد شيء: %Ln خطأ في الملف. أصلحه، ثم أعد التحقق منه.</numerusform>
            <numerusform>لا يمكن استيراد شيء: %Ln خطآن في الملف. أصلحهما، ثم أعد التحقق منه.</numerusform>
            <numerusform>لا يمكن استيراد شيء: %Ln أخطاء في الملف. أصلحها، ثم أعد التحقق منه.</numerusform>
            <numerusform>لا يمكن استيراد شيء: %Ln خطأً في الملف. أصلحها، ثم أعد التحقق منه.</numerusform>
            <numerusform>لا يمكن استيراد شيء: %Ln خطأ في الملف. أصلحها، ثم أعد التحقق منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>أول %Ln خطأ</numerusform>
            <numerusform>أول %Ln خطأ</numerusform>
            <numerusform>أول %Ln خطأين</numerusform>
            <numerusform>أول %Ln أخطاء</numerusform>
            <numerusform>أول %Ln خطأً</numerusform>
            <numerusform>أول %Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>‏%Ln خطة من خطط الملف ليست هنا بعد: %1. إذا كان الاسم صحيحًا فأضفها.</numerusform>
            <numerusform>‏%Ln خطة من خطط الملف ليست هنا بعد: %1. إذا كان الاسم صحيحًا فأضفها.</numerusform>
            <numerusform>‏%Ln خطتان من خطط الملف ليستا هنا بعد: %1. إذا كان الاسمان صحيحين فأضفهما.</numerusform>
            <numerusform>‏%Ln خطط من خطط الملف ليست هنا بعد: %1. إذا كانت الأسماء صحيحة فأضفها.</numerusform>
            <numerusform>‏%Ln خطة من خطط الملف ليست هنا بعد: %1. إذا كانت الأسماء صحيحة فأضفها.</numerusform>
            <numerusform>‏%Ln خطة من خطط الملف ليست هنا بعد: %1. إذا كانت الأسماء صحيحة فأضفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>إضافة الخطة %1…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>تم الاستيراد: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
            <numerusform>‏%Ln حسابان</numerusform>
            <numerusform>‏%Ln حسابات</numerusform>
            <numerusform>‏%Ln حسابًا</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… و%1 غيرها.</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>الانتقال إلى هذا الحساب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>حدّد تكاملًا أولاً.</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>هناك أمر جارٍ.</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>حان موعد إزالته في %1: وتنفّذها دورة التجديد التالية.</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>الحد الأقصى للتكاملات التي يمكن تغييرها معًا %1؛ والمحدد منها %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
            <numerusform>هذا غير ممكن لأي من التكاملات المحددة (%Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>‏%1: لم يتغيّر شيء، فقد انقطع الاتصال قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>آخر المزامنات</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>لم تُسجَّل أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>عن هذا التكامل</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>المزامنات</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>احتفاظ أو تجميد أو إلغاء، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>احتفاظ أو تجميد أو إلغاء: ما يكلّفه كل منها وما يحفظه، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>تعديل التكامل</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>التسمية…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>الخطة…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>الرسم المتفق عليه…</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>حدّد تكاملًا لمعرفة ما يكلّفه ولماذا، وإعداداته وملاحظاته ومزامناته وسجله.</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>‏⁨%1⁩ ← ⁨%2⁩ · التكامل %3 · فُتح في %4</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>لا سعر بعد</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>الخطة %1، %2 في الشهر كما اتُّفق · تاريخ الفوترة التالي %3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>الخطة %1، %2 في الشهر · تاريخ الفوترة التالي %3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>حان موعد إزالته في %1: فلا يُحتسب عليه رسم، ولم يعد التراجع عن الإلغاء ممكنًا، ويُزال مع دورة التجديد التالية.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>تعذّرت قراءة هذا.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>الملاحظات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>جُمّد ورُفع تجميده %Ln مرة خلال آخر %1 يومًا.</numerusform>
            <numerusform>جُمّد ورُفع تجميده %Ln مرة خلال آخر %1 يومًا.</numerusform>
            <numerusform>جُمّد ورُفع تجميده %Ln مرتين خلال آخر %1 يومًا.</numerusform>
            <numerusform>جُمّد ورُفع تجميده %Ln مرات خلال آخر %1 يومًا.</numerusform>
            <numerusform>جُمّد ورُفع تجميده %Ln مرة خلال آخر %1 يومًا.</numerusform>
            <numerusform>جُمّد ورُفع تجميده %Ln مرة خلال آخر %1 يومًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>‏⁨%1⁩ ← ⁨%2⁩ · التكامل %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>لا تكاملات. اضغط «فتح تكامل…» لربط مورّد بقناة بيع.</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>فتح تكامل…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>يربط مورّدًا بقناة بيع لهذا الحساب (%1)</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>فُتح %1. وصدرت الفاتورة %2 بمبلغ %3.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>عرض الفاتورة</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Why this amount?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>بنود الفاتورة</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>الانتقال إلى هذا الحساب</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>ما الذي قرّر بشأن البند المحدد، ونص للعميل (Enter)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>حدّد فاتورة لمعرفة بنودها وسبب ما يكلّفه كل منها.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>‏%1 · صدرت في %2 · سُجّلت %3</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · بدورة التجديد %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>صدرت في أي وقت</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>البحث في الفواتير بالرقم أو الحساب</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>رقم الفاتورة أو الحساب</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>نوع الفاتورة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>A filter; %1 is a kind of invoice: Opening</extracomment>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>صدرت في: %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceLinesModel</name>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>PDF and print</source>
        <translation>PDF والطباعة</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>حفظ شهر بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>ترويسة الفواتير…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
            <numerusform>جارٍ كتابة الفواتير: %Ln من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>يجري كتابة ملف.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>حدّد فاتورة أولاً.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>حفظ الفاتورة %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>الفاتورة %1 محفوظة في %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>طباعة الفاتورة %1</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>أُرسلت الفاتورة %1 إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>لم تقبل الطابعة الفاتورة %1. تحقق من أنها مشغّلة وفيها ورق، أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>حفظ فواتير الشهر</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>جارٍ كتابة الفواتير…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>لم تصدر أي فاتورة في ذلك الشهر. ولم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>تم حفظ %Ln فاتورة، بإجمالي %1، في %2</numerusform>
            <numerusform>تم حفظ %Ln فاتورة، بإجمالي %1، في %2</numerusform>
            <numerusform>تم حفظ %Ln فاتورتين، بإجمالي %1، في %2</numerusform>
            <numerusform>تم حفظ %Ln فواتير، بإجمالي %1، في %2</numerusform>
            <numerusform>تم حفظ %Ln فاتورة، بإجمالي %1، في %2</numerusform>
            <numerusform>تم حفظ %Ln فاتورة، بإجمالي %1، في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>أُلغي ذلك. لم يُكتب أي ملف ولم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>لا فاتورة مطابقة. أزل عامل تصفية لعرض المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورتان، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فواتير، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>كل الفواتير الموجودة.</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>ما تشمله التصفية حاليًا.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>تصدير الفواتير</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>بنود الفواتير</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>كل بنود %Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>كل بنود %Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>كل بنود %Ln فاتورتين، بإجمالي %1</numerusform>
            <numerusform>كل بنود %Ln فواتير، بإجمالي %1</numerusform>
            <numerusform>كل بنود %Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>كل بنود %Ln فاتورة، بإجمالي %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What stands behind an invoice&apos;s number: %1 the account&apos;s name, %2 a day, %3 an amount</extracomment>
        <translation>‏%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::LabelDialog</name>
    <message>
        <source>Edit label</source>
        <translation>تعديل التسمية</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>حفظ التسمية</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>ما يسمّيه به العميل. ولا تظهر في الفواتير أبدًا.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>أصبح اسم %1 الآن %2.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الفواتير</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>تظهر على الفواتير التي تحفظها بصيغة PDF أو تطبعها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>حفظ الترويسة</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadEditor</name>
    <message>
        <source>&amp;Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>سطر الضريبة</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>كما ينبغي أن يُطبع، مثل VAT ID DE123456789.</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>في أسفل كل صفحة: الحساب المصرفي والشروط.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>مسار صورة؛ اتركه فارغًا لعدم وضع شعار.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>لا توجد صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>تظهر على الفواتير التي تحفظها بصيغة PDF أو تطبعها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>تعديل الترويسة…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>لم تُكتب ترويسة بعد.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>التاريخ الآن %1، وقد استحقت تجديدات.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>الانتقال إلى دورة التجديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the window&apos;s title: %1 is what marks a database, such as Production, %2 the name of the connection to it</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Renewdesk</source>
        <extracomment>The window&apos;s title: %1 is the page, %2 says which database</extracomment>
        <translation>‏%1 – %2 – Renewdesk</translation>
    </message>
    <message>
        <source>Wait until the database has answered.</source>
        <translation>انتظر حتى تجيب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>الترحيب…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>حفظ شهر بصيغة PDF</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>كل الفواتير الصادرة في</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>لم تصدر أي فاتورة في ذلك الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورتان، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فواتير، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
            <numerusform>‏%Ln فاتورة، بإجمالي %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsChart</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>نقصان</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>إجمالي الشهر القادم، حينئذ والآن، بعملة %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Of a chart&apos;s axis, after its heading; %1 is money</extracomment>
        <translation>بدءًا من %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>‏%1: %2، %Ln تكامل</numerusform>
            <numerusform>‏%1: %2، %Ln تكامل</numerusform>
            <numerusform>‏%1: %2، %Ln تكاملان</numerusform>
            <numerusform>‏%1: %2، %Ln تكاملات</numerusform>
            <numerusform>‏%1: %2، %Ln تكاملًا</numerusform>
            <numerusform>‏%1: %2، %Ln تكامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsTab</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>قبل ٧ أيام</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>قبل ٣٠ يومًا</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>ما تحرّك منذ</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>الشهر القادم حينئذ</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>الشهر القادم الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>التكاملات وراء الجزء</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>ما حرّك إجمالي الشهر القادم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>لم يحرّكه شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>اختر جزءًا لعرض تكاملاته.</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>الرسم التالي لكل تكامل، كما كان عند بداية اليوم وكما هو الآن.</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>التكاملات وراء الجزء: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>قنوات البيع</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>لا مورّدين بعد. يُضاف كل مورّد مع أول تكامل له.</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>لا قنوات بيع بعد. تُضاف كل قناة مع أول تكامل لها.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>كل منها أحد طرفي الربط، بالاسم الوارد في التكاملات والفواتير الجديدة. وفتح تكامل أو استيراد باسم غير موجود هنا يضيفه.</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>رسم التهيئة بعملة %1</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>يُحتسب مرة واحدة، عند فتح تكامل (R1).</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>الرسم الشهري بعملة %1</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>يسري منذ البداية؛ والأسعار اللاحقة مؤرخة.</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>أُضيفت الخطة %1: %2 للتهيئة، و%3 في الشهر.</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>اكتب ملاحظة: ما اتُّفق عليه، ومن اتصل…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>يضيف Ctrl+Enter الملاحظة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>اكتب الملاحظة أولاً.</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>أضف الملاحظة التي بدأتها، أو امسحها.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>لا ملاحظات بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>أُضيفت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>فتح تكامل</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>فتح وإصدار فاتورة</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>يُضاف الاسم الجديد إلى الدليل.</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>قناة البيع</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>الرسم المتفق عليه بعملة %1</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>سعر الخطة</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>واحد في كل سطر: name=value</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>الرسم المتفق عليه ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>اختر مورّدًا وقناة بيع وخطة: تظهر الفاتورة هنا قبل فتح أي شيء.</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>جارٍ إعداد الفاتورة…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>فتح وإصدار فاتورة بمبلغ %1</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>فاتورة الفتح</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>تصدر اليوم، %1، إلى %2.</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>‏%1 إلى ما قبل %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>أول تجديد: %1 في %2، ثم كل شهر.</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>استحقت تجديدات لهذا الحساب: تُسوّى أولاً، بمجموع %1 (R10).</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>الإلغاء خلال الشهر الأول لا يُسترد عنه شيء: فالرسم مقابل التوصيل، والشهر يأتي معه (R1).</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
</context>
<context>
    <name>ui::PairDialog</name>
    <message>
        <source>New setting</source>
        <translation>إعداد جديد</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>تعديل الإعداد</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>بيان اعتماد جديد</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>استبدال بيان الاعتماد</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>حفظ الإعداد</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>حفظ بيان الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>يمكن استبدالها لاحقًا، لكن لا يمكن قراءتها مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>حُفظ الإعداد %1.</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>حُفظ بيان الاعتماد %1.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>الاحتفاظ بها في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>كلمة المرور لـ %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>ui::PastRunsCard</name>
    <message>
        <source>Past runs</source>
        <translation>الدورات السابقة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>المستحق حتى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>لم تُجرَ أي دورة بعد.</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>جارية، أو انقطعت</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <extracomment>What the dry run said when the run began</extracomment>
        <translation>المتوقع</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>‏%1، %2 في الشهر</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>‏%1، لا سعر بعد</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>يستمر الرسم المتفق عليه، وهو %1، أيًا كانت الخطة.</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>يُحتسب رسم التهيئة عند الفتح فقط، ولا يُحتسب أبدًا عن خطة أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>سعر جديد لـ %1</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>رسم تجميد جديد</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>تحديد السعر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>الرسم الشهري بعملة %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>يسري على تواريخ الفوترة ابتداءً من ذلك اليوم، وهو يوم بعد اليوم. وتحديد اليوم نفسه مرة أخرى يستبدل السعر.</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>‏%1 في الشهر ابتداءً من %2.</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>حُدّد سعر %1: %2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>حُدّد رسم التجميد: %1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>إلى ما قبل</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>الخطط والأسعار</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>رسم التهيئة</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>الرسم الشهري اليوم</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>لا خطط بعد. اضغط «خطة جديدة…» لإضافة الأولى.</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>أسعار الخطة</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>حدّد خطة لعرض أسعارها.</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>رسم التجميد</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>سعر جديد…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>خطة جديدة…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>ما يُحتسب على كل تكامل مجمّد في تاريخ فوترته، أيًا كانت خطته (R3).</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>رسم تجميد جديد…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>لا سعر بعد</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>حدّد خطة أولاً.</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>حتى إشعار آخر</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>إيصالات الإزالة</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>لم يُزَل شيء بعد.</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>ما حُذف مع كل تكامل، بالعدد. ولا يمكن إرجاعه؛ وتبقى فواتيره وهذه الإيصالات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>‏%Ln إيصال</numerusform>
            <numerusform>‏%Ln إيصال</numerusform>
            <numerusform>‏%Ln إيصالان</numerusform>
            <numerusform>‏%Ln إيصالات</numerusform>
            <numerusform>‏%Ln إيصالًا</numerusform>
            <numerusform>‏%Ln إيصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>الإيصالات</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>الاسم الجديد لـ %1</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>تعرض تكاملاته الاسم الجديد فورًا. وتحتفظ الفواتير الصادرة بالاسم القديم (R12).</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>المتبقي، وتعيد الدورة التالية المحاولة معه:</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>أُوقفت الدورة</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>الدورة مكتملة</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>فوترت الدورة %1 ما يرد أدناه خلال %2 ثانية وتوقفت بعد الدفعة الجارية. وما فُوتِر يبقى؛ نفّذها من جديد لما تبقى.</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>الدورة %1، كل ما هو مستحق حتى %2، خلال %3 ثانية.</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>الدورة غير مكتملة: بقي %Ln حساب</numerusform>
            <numerusform>الدورة غير مكتملة: بقي %Ln حساب</numerusform>
            <numerusform>الدورة غير مكتملة: بقي %Ln حسابان</numerusform>
            <numerusform>الدورة غير مكتملة: بقي %Ln حسابات</numerusform>
            <numerusform>الدورة غير مكتملة: بقي %Ln حسابًا</numerusform>
            <numerusform>الدورة غير مكتملة: بقي %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>التراجع عن إلغاء %1</translation>
    </message>
</context>
<context>
    <name>ui::RunFigures</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>تواريخ الفوترة</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>دورة التجديد</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>تنفيذ التجديدات</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>يفوتر كل ما هو مستحق (Ctrl+R)</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>إيقاف بعد هذه الدفعة</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>هناك دورة جارية.</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>المستحق غير معروف.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>انتظر حتى تنتهي دورة التجديد، أو أوقفها.</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>جارٍ الإيقاف بعد الدفعة الحالية…</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>تبدأ الدورة…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>سُوّي %1 من %2 من تواريخ الفوترة</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>أُوقفت الدورة قبل أن تفوتر شيئًا.</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>انقطع الاتصال أثناء الدورة. وما فوترته حتى ذلك الحين يبقى. وعندما يعود الاتصال انظر ما لا يزال مستحقًا ونفّذها من جديد: فلا شيء يُفوتَر مرتين.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>الانتقال إلى دورة التجديد</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>إعادة المحاولة مع الحساب المعلّق</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>أُصلح الخطأ: تُفوتِر الدورة التالية هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>+١ يوم</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>ينقل ساعة البيئة التجريبية إلى الغد</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>تاريخ الفوترة التالي</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>ينقل ساعة البيئة التجريبية إلى اليوم التالي الذي يتجدد فيه شيء</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>إلى يوم…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>ينقل ساعة البيئة التجريبية إلى يوم تختاره</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>لا تُفوتَر أي جهة من قاعدة البيانات هذه: جرّب ما تشاء ودع الوقت يمرّ.</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>اليوم الذي تُنقل إليه ساعة البيئة التجريبية</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>بيئة تجريبية: اليوم هو %1، %2</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>لا شيء يتجدد: لا توجد تكاملات.</translation>
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
        <translation>لا سعر بعد</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>الأشهر الاثنا عشر القادمة</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>تاريخ الفوترة</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>مجموع اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>عرض الأشهر الاثني عشر كلها</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>تغيّرت القائمة في هذه الأثناء. لم يُنفَّذ شيء: حدّد من جديد.</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>‏%1 وتكلفتها معًا، بوضعها الحالي، %2 في الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>حُدّد %Ln تكامل.</numerusform>
            <numerusform>حُدّد %Ln تكامل.</numerusform>
            <numerusform>حُدّد %Ln تكاملان.</numerusform>
            <numerusform>حُدّد %Ln تكاملات.</numerusform>
            <numerusform>حُدّد %Ln تكاملًا.</numerusform>
            <numerusform>حُدّد %Ln تكامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>‏%1 وتكلفتها معًا، بعد التراجع عن الإلغاء، %2 في الشهر.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>فتح آخر قاعدة بيانات مفتوحة</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>السؤال عن قاعدة البيانات المراد فتحها</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>السجل والمسودات</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>بيان الاعتماد (لا تُعرض قيمته أبدًا)</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>لا بيانات اعتماد بعد.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>إضافة إعداد</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>إضافة بيان اعتماد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>تعديل الإعداد</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>استبدال بيان الاعتماد</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>إزالة الإعداد</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>إزالة بيان الاعتماد</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>حدّد واحدًا في القائمة أولاً.</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>لا إعدادات بعد.</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>إزالة الإعداد %1؟</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>إزالة بيان الاعتماد %1؟</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>يُحذف فورًا ولا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>إزالة الإعداد %1</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>إزالة بيان الاعتماد %1</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>أُزيل الإعداد %1.</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>أُزيل بيان الاعتماد %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud in a list of keys: %1 is a command, %2 its key</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <extracomment>The name of the program, not to be translated</extracomment>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a page, %2 a keyboard shortcut</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>جارٍ النسخ: الصفوف %1 من %2</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>لم يُنسخ شيء. %1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>تغيّرت القائمة في هذه الأثناء، ولم يُنسخ شيء. انسخ من جديد.</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>لم يصل هذا الصف بعد. انسخه بعد لحظة.</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>تم نسخ الخلية.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>عدد الصفوف، وهو %1، أكبر مما تتسع له الحافظة. حدّد %2 أو أقل، أو صدّرها إلى ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>تم نسخ %Ln صف، مع العناوين.</numerusform>
            <numerusform>تم نسخ %Ln صف، مع العناوين.</numerusform>
            <numerusform>تم نسخ %Ln صفين، مع العناوين.</numerusform>
            <numerusform>تم نسخ %Ln صفوف، مع العناوين.</numerusform>
            <numerusform>تم نسخ %Ln صفًا، مع العناوين.</numerusform>
            <numerusform>تم نسخ %Ln صف، مع العناوين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>أي الأعمدة تُعرض، وبأي ترتيب</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>المُفوتَر</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>القادم لاحقًا</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط البياني</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>حسب المورّد</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>حسب قناة البيع</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>الرسوم عبر الزمن</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>الرسوم حسب المورّد أو قناة البيع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>الرسوم شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>التغيّر بالنسبة المئوية</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>عرض المخطط البياني كجدول</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>الرسوم حسب المورّد، بعملة %1</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>الرسوم حسب قناة البيع، بعملة %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>أكبر %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>‏%1: المُفوتَر %2، والقادم لاحقًا %3</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>‏%1 مقارنةً بالشهر السابق</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>التجديدات شهرًا بعد شهر، بعملة %1</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>لا تُعرض الفواتير حسب المورّد أو قناة البيع. أزِل عامل التصفية هذا لرؤية فواتير الشهر.</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>المستحق الآن والأيام التالية (%Ln)</numerusform>
            <numerusform>المستحق الآن واليوم التالي (%Ln)</numerusform>
            <numerusform>المستحق الآن واليومان التاليان (%Ln)</numerusform>
            <numerusform>المستحق الآن والأيام التالية (%Ln)</numerusform>
            <numerusform>المستحق الآن والأيام التالية (%Ln)</numerusform>
            <numerusform>المستحق الآن والأيام التالية (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>الأشهر الاثنا عشر القادمة</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>يُستحق في: %1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>التجديدات القادمة</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>سيُحتسب</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالات</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>الرسوم والإزالات القادمة</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>لا شيء يتجدد ولا شيء يُزال في هذه الأيام.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>حانت تواريخ فوترة منذ %1 ولم تُفوتَر بعد. وهي مشمولة هنا؛ وتفوترها دورة التجديد التالية.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>حانت تواريخ فوترة منذ %1 ولم تُفوتَر بعد. وما قبل %2 منها ليس في هذه القائمة؛ وتفوترها كلها دورة التجديد التالية.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>الانتقال إلى دورة التجديد</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>ما الذي يقرّر بشأن الرسم المحدد، ونص للعميل</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>حدّد رسمًا واحدًا، في القائمة حسب التكامل، لمعرفة سبب مقداره.</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>تصدير التجديدات القادمة</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>الرسوم والإزالات من %1 إلى %2، مجمّعة كما في الجدول.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>ما تحرّك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>‏%Ln رسم دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
            <numerusform>‏%Ln رسم دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
            <numerusform>‏%Ln رسمان دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
            <numerusform>‏%Ln رسوم دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
            <numerusform>‏%Ln رسمًا دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
            <numerusform>‏%Ln رسم دون سعر سارٍ في اليوم المعني، ولا يضاف شيء عنها هنا. وما لم يحدّد مدير سعرًا فإن الدورة تستثني حساباتها وتسمّيها (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>‏%Ln صف، بإجمالي %1</numerusform>
            <numerusform>‏%Ln صف، بإجمالي %1</numerusform>
            <numerusform>‏%Ln صفان، بإجمالي %1</numerusform>
            <numerusform>‏%Ln صفوف، بإجمالي %1</numerusform>
            <numerusform>‏%Ln صفًا، بإجمالي %1</numerusform>
            <numerusform>‏%Ln صف، بإجمالي %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>توجد طريقة عرض %1 من قبل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>عوامل التصفية والترتيب والأعمدة، محفوظة بأسماء من اختيارك</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>طريقة العرض: %1 (معدّلة)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>طريقة العرض: %1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>لم تُحفظ طرق عرض بعد</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>حفظ كطريقة عرض جديدة…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>حفظ كطريقة عرض جديدة</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>دون طريقة عرض: بلا عوامل تصفية، والأعمدة على حالها الأصلي</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>حفظ التغييرات في %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>إعادة تسمية %1…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>فتح هذه الصفحة بطريقة العرض %1</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>تم حفظ طريقة العرض %1.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>تم حذف طريقة العرض %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>لماذا هذا المبلغ؟</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>‏%1: ⁨%2⁩ ← ⁨%3⁩، التكامل %4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>ما الذي قرّر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>معلّق: %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ui::WriteAccess</name>
    <message>
        <source>This connection takes no changes: it leads to a standby, which only copies another server, or its login may only read. Open one that leads to the primary, or ask whoever looks after the server.</source>
        <translation>لا يقبل هذا الاتصال تغييرات: فهو يؤدي إلى خادم احتياطي، وهو ينسخ خادمًا آخر فقط، أو أن اسم دخوله مسموح له بالقراءة فقط. افتح اتصالًا يؤدي إلى الخادم الأساسي، أو اسأل القائم على الخادم.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>انقطع الاتصال بقاعدة البيانات. ولا يمكن تغيير شيء حتى يعود.</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>‏%1: انقطع الاتصال قبل وصول الرد. وسيُتحقق مما إذا كان قد نُفِّذ، ويُذكر هنا، بمجرد عودة الاتصال.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>‏%1: انقطع الاتصال قبل وصول الرد. ويجري التحقق مما إذا كان قد نُفِّذ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>‏%1: نُفِّذ.</translation>
    </message>
</context>
</TS>
