<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>--%1 necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>«%1» no es una opción, y no se admite nada más.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>No existe el tema «%1»: indique light, dark o system.</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>«%1» no es un idioma: indique un código como en, de o de_AT.</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>--diagnose no abre ninguna ventana: omita --demo y --tour.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>--demo y --tour trabajan con sus propios datos de ejemplo: omita --profile.</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>--database y --profile indican ambas la base de datos: omita una de las dos.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>--demo y --tour trabajan con sus propios datos de ejemplo: omita --database.</translation>
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

Abre Renewdesk con la base de datos que indique --database o --profile; si no, con la de la variable
RENEWDESK_DATABASE_URL; si no, con la última conexión abierta; y si no, con el archivo integrado de su
carpeta de datos. Si ya hay una ventana abierta con ella, esa pasa al frente.

  --database URL   sqlite:///absolute/path o postgresql://login@host/database; el programa pide la
                   contraseña, que otros podrían leer en una llamada
  --profile NAME   una conexión por su nombre en el programa (Menú, Conectar)
  --demo           un entorno de pruebas con datos de ejemplo, que se conserva entre inicios; no factura a nadie
  --tour FOLDER    dibuja cada página y cada diálogo como imagen en FOLDER; no necesita pantalla
  --language CODE  en, de, …; si no, el elegido en el programa
  --theme THEME    light, dark, o system: como lo tenga el sistema
  --diagnose       un informe para quien vaya a reparar un fallo: versiones, carpetas, la base de datos;
                   sin secretos, sin ventana; no necesita pantalla
  --help           este texto
  --version        la versión

Termina con 0 si se cerró, 1 si algo falló, 2 si la llamada era incorrecta, 3 si no se puede acceder
a la base de datos, 4 si su esquema falta o es más reciente que el programa.
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>Ya hay una ventana abierta con esta base de datos, y pasa al frente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>No se puede crear %1. Indique una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>El recorrido se ha detenido. %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Inícielo donde la haya, o dibuje imágenes del programa sin ella: renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>«renewdesk --help» muestra las opciones.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>No existe la conexión «%1». Busque su nombre en el programa, en Menú, Conectar.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>Cifrada, servidor comprobado (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>Cifrada, autoridad comprobada (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>Cifrada, sin comprobación (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>Cifrada si es posible (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Sin cifrar (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>El servidor debe demostrar con un certificado que es el que usted ha indicado.</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>Cualquier servidor con un certificado de su autoridad se acepta como si fuera este.</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>Se acepta cualquier certificado: quien se interponga puede hacerse pasar por el servidor y leerlo todo, también la contraseña.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>Cualquiera en el camino puede leerlo todo, también la contraseña.</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>Quien se interponga puede desactivar el cifrado y leerlo todo, también la contraseña.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>Conectado en %1 ms a %2, sin cifrar, como %3.</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>Conectado en %1 ms a %2, cifrado (%3), como %4.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Roles: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>Allí no se puede cambiar nada: es un servidor en espera, o el usuario solo puede leer.</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>Los informes se leen del servidor en espera: %1.</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>Los informes se leen del servidor principal, porque el servidor en espera no se puede usar: %1.</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>Es un entorno de pruebas: no se factura a nadie desde él.</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>La base de datos dice que es un entorno de pruebas, pero su marca dice %1. Elija otra marca, para que nadie la confunda con la que sirve para facturar a los clientes.</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>La base de datos dice que no es un entorno de pruebas, pero su marca dice %1. Elija otra marca, para que nadie haga pruebas con la que sirve para facturar a los clientes.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a printed invoice: what is to be paid in all</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed invoice: %1 is the page, %2 how many there are</extracomment>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>On a printed invoice, in the place of a period: it is charged once</extracomment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>integración</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>factura</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ya no vence nada que se pueda facturar hasta el %1.</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>Esto es exactamente lo que vence ahora.</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>Esto no es lo que vence ahora.</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>Los cargos son los mismos, pero las cuentas que no se pueden liquidar ya no son las mismas.</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>Eso es todo lo que ha cambiado: junto con lo que aún vence equivale a lo aprobado, cargo por cargo.</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Eso es lo que se ha liquidado desde el %1, y no explica la diferencia: la aprobación es de otra base de datos, o algo se ha corregido o restaurado.</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>No se ha liquidado nada que lo explique: la aprobación es de otra base de datos, o hay cuentas que han empezado o dejado de fallar, o algo se ha corregido o restaurado.</translation>
    </message>
    <message>
        <source>a price that is not set yet</source>
        <translation>un precio que aún no está fijado</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Sigue sincronizándose hasta el %1, ese día no se cobra y entonces se elimina. No se reembolsan los días restantes.</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Sigue congelada hasta el %1, ese día no se cobra y entonces se elimina. No se reembolsan los días restantes.</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> El importe es %1.</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> El importe es %1, vigente desde el %2.</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>la cuota de alta por conectarla, que se cobra una sola vez, al abrirla (R1).</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>el primer mes, desde el %1 hasta antes del %2, pagado por adelantado al abrirla (R1).</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>está activa al comienzo de esa fecha de facturación, así que se cobra el mes desde el %1 hasta antes del %2 (R3).</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>está congelada al comienzo de esa fecha de facturación, así que solo se cobra la cuota por congelación por el mes desde el %1 hasta antes del %2 (R3).</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>se ha cancelado antes de esa fecha de facturación, así que no se cobra y se elimina (R6).</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>Abierta ese día</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Cancelación pendiente</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1, vigente desde el %2</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>Antes se liquida lo que ha vencido en esta cuenta: %1.</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>Ningún cargo más, como antes.</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>Ningún cargo más, en lugar de %1 el %2.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>Próximo cargo: %1 el %2, en lugar de la eliminación.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>Próximo cargo: %1 el %2, en lugar de %3 el %4.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>Próximo cargo: %1 el %2, como antes.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>Próximo cargo: %1 el %2, en lugar de %3.</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>La cuenta queda entonces sin ninguna integración activa ni congelada: no hay más cargos. Sigue abierta, y se pueden abrir nuevas integraciones.</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>Las actualizaciones y sincronizaciones se detienen de inmediato; su información y sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>Las actualizaciones y sincronizaciones pueden continuar de inmediato; hoy eso no cuesta nada.</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>Toda su información (etiqueta, ajustes, credenciales, notas, historial) se borra entonces definitivamente; las facturas se conservan. Hasta entonces se puede retirar la cancelación.</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>No se elimina; se conserva toda su información.</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>Las sincronizaciones continúan y se conserva toda su información.</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>Las sincronizaciones siguen detenidas y se conserva toda su información.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Eso es: %1.</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>Está cancelada y se eliminará el %1: la cuota solo se cobra si antes se retira la cancelación.</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>Está congelada: mientras lo esté, se cobra en su lugar la cuota por congelación.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>Hoy no se cobra ni se abona nada.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> (factura %1)</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>%1 el %2%3: %4</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1: la apertura se paga por adelantado</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6: lo cancelado no se cobra en su próxima fecha de facturación, y se elimina</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3: decide el estado al comienzo de la fecha de facturación</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>%1 el %2 por %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>Estado ese día</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>No consta.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>del %1 hasta antes del %2</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>Termina con ese mes</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>Ningún cargo más por ninguna de ellas, como antes.</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Ningún cargo más por ninguna de ellas, en lugar de %1 en total %2.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximos cargos: %1 en total %2, en lugar de las eliminaciones.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximos cargos: %1 en total %2, como antes.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximos cargos: %1 en total %2, en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>Los próximos doce meses: %1 en total, en lugar de %2.</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>Toda su información (etiquetas, ajustes, credenciales, notas, historial) se borra entonces definitivamente; las facturas se conservan. Hasta entonces se puede retirar la cancelación.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>la conexión %1 → %2</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>El %1 cobramos la cuota de alta de %2 por %3 (factura %4). Paga el trabajo de conectar y se cobra una sola vez.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>El %1 cobramos %2 por el primer mes de %3 (factura %4), desde el %5 hasta antes del %6. El primer mes se paga por adelantado al abrir una conexión.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>El %1 cobraremos %2 por %3, por el mes desde el %4 hasta antes del %5, salvo que se congele o se cancele antes de ese día.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>El %1 cobramos %2 por %3 (factura %4), por el mes desde el %5 hasta antes del %6: estaba activa al comienzo de ese día.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>El %1 cobraremos %2 por mantener congelada %3 durante el mes desde el %4 hasta antes del %5, salvo que se descongele o se cancele antes de ese día.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>El %1 cobramos %2 por mantener congelada %3 (factura %4) durante el mes desde el %5 hasta antes del %6: estaba congelada al comienzo de ese día, por lo que no correspondía la cuota mensual.</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>El %1 no hay ningún cargo por %2: se canceló antes de ese día, y ese día se elimina.</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>Se congeló el %1.</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>Se descongeló el %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>Se canceló el %1.</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>Su cancelación se retiró el %1.</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>Es la cuota mensual acordada con usted.</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>Ese precio está vigente desde el %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>Se canceló el %1, dentro de ese mes. Una cancelación tiene efecto al final del mes pagado: hasta el %2 la conexión queda como está, el %2 no se cobra nada más y entonces se elimina.</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>El cargo de apertura paga el trabajo de conectar, y el primer mes va incluido; por eso no se reembolsa nada de él.</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>No se reembolsan los días que quedan hasta entonces.</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>El próximo cargo es de %1 el %2.</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>Conservarla: sigue actualizándose.</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>Conservarla activa: vuelve a actualizarse de inmediato, lo que hoy no cuesta nada.</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>En los próximos doce meses suma %1.</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>Congelarla: las actualizaciones se detienen de inmediato, se conservan todos los ajustes y la información, y se puede descongelar en cualquier momento sin cargo.</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>Cancelarla: queda como está hasta el %1, ese día no se cobra y entonces se elimina con todos sus ajustes y su información, que no se pueden recuperar. Hasta entonces se puede retirar la cancelación. No se reembolsan los días restantes.</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>Para %1 tiene usted tres opciones.</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>Integración %1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>Esta integración</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>día de su facturación</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>hoy es %1</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>no es posterior a hoy</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>este usuario</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>%1 no está accesible%2. Compruebe el servidor y el puerto, y que está conectado a la red que lleva hasta allí; si no, pregunte a quien se ocupa del servidor si está en marcha.</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renovada</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>%1 ha cambiado desde que usted la miró</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>%1 ha cambiado desde que usted la miró: %2 por %3 el %4</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>%1 ha cambiado desde que usted la miró: %2 por %3</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>%1. No se ha hecho nada. Mire cómo está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>%1 se renovó el %2%3, después del día en que usted la miró. Su orden no se ha ejecutado. Mire cómo está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>Hay otro proceso de renovación en curso. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>%1 inició un proceso de renovación el %2 y está en curso. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>No tiene permiso para hacer esto. Pídaselo a un gestor o al propietario de la base de datos.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como ha pedido.</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>No ha funcionado%1. Vuelva a intentarlo; si falla de nuevo, ejecute «renewdeskctl diagnose».</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 ya está congelada.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>%1 está cancelada y se eliminará. Para conservarla congelada, use «Congelar en su lugar».</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>%1 ya está congelada. Para que no se elimine, retire la cancelación: sigue congelada.</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>%1 está activa: no hay nada que descongelar.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>%1 está cancelada. Retire antes la cancelación y descongélela después.</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>%1 ya está cancelada: se eliminará el %2.</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>%1 no está cancelada: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>%1 se eliminó el %2 y se borró toda su información. Nada puede recuperarla; abra una nueva en su lugar. Sus facturas se conservan.</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>%1 estaba cancelada y se eliminó el %2, después del día en que usted la miró. Nada puede recuperarla; abra una nueva en su lugar.</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>Hoy ya es %2; la factura se mostró para %1. No se ha abierto nada: mírela de nuevo y ábrala después.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>un día anterior</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>No hay ningún precio del plan vigente a fecha de %1. Pida a un gestor que fije uno y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>El día visto, %1, es posterior al hoy de la base de datos. Indique el día que muestra «today».</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tal como se ha indicado</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>Este identificador de solicitud ya se usó para otra orden. Use uno nuevo.</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>Esta solicitud se abandonó antes de llegar a la base de datos. No se ha cambiado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>%1 está apartada, porque %2. Corríjalo y vuelva a intentarlo: mientras no se pueda liquidar, no admite ninguna orden.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Ya está así: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>%1 está congelada, así que no puede haber sincronizaciones. Descongélela antes.</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>%1 no está apartada: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>No existe la cuenta %1. Búsquela en la lista de cuentas.</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>No existe esa cuenta. Búsquela en la lista de cuentas.</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>No existe la integración %1. Búsquela en la página de su cuenta.</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>No existe esa integración. Búsquela en la página de su cuenta.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>No existe la factura %1. Búsquela en la lista de facturas.</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>No existe esa línea: %1. Mire en la factura los números de sus líneas.</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>%1 no tiene fecha de facturación el %2. Mire en sus cargos las fechas que tiene.</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>No existe el plan %1. Tome uno de la lista de planes, o añádalo antes.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>%1 no es un día. Escríbalo como YYYY-MM-DD, por ejemplo 2026-12-15.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>%1 no es un importe. Escríbalo sin signo ni separador de miles y con dos decimales como máximo, por ejemplo 49.00; el mayor posible es %2.</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>%1 no es un número válido aquí. Escriba un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>%1 no es válido aquí. Consulte en la ayuda lo que se admite.</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>%1 necesita un nombre y un valor. Escríbalo como name=value.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1: no puede quedar vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>%1: demasiado largo, con %2 caracteres; el máximo es %3. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1: demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>%1 contiene caracteres que no se pueden guardar: ni NUL, ni caracteres dañados, ni tabulador o salto de línea al principio o al final. Quítelos.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>%1 no es un código de idioma. Escríbalo como en, de o pt_BR.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>%1 no es una zona horaria. Escríbala como UTC, Europe/Berlin o America/New_York.</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>%1 no es una moneda con dos decimales. Escriba su código, como USD o EUR.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>%1 queda fuera del calendario de facturación, que va del %2 al %3. Elija un día comprendido en él.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>Un precio no puede entrar en vigor el %1: %2. Elija un día posterior.</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>El reloj no puede retroceder al %1: %2. Elija ese día o uno posterior.</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>Esto solo es posible en un entorno de pruebas. Cree uno con «renewdeskctl init --sandbox» en un archivo o una base de datos nuevos.</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>%1 no es un rol. Existen agent, manager, billing, auditor y sync.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>No existe el usuario %1 en este servidor, así que no hay nada que quitarle. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>No existe el usuario %1 en este servidor. Pida a quien se ocupa de él que lo cree en psql (CREATE ROLE &quot;%2&quot; LOGIN, después \password &quot;%2&quot;) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>%1 es superusuario del servidor y puede hacerlo todo, sean cuales sean sus roles. Dé a cada persona su propio usuario, y a este un rol.</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>%1 conserva este rol, a través de otro rol del servidor al que pertenece. Pida a quien se ocupa del servidor que lo saque de ese.</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>%1 no tiene ningún rol en %2. Pídale uno al propietario de la base de datos: se da con «renewdeskctl grant».</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>Este usuario</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>%1 no puede preparar %2%3. Debe ser propietario de la base de datos y poder crear roles: pida a quien se ocupa del servidor que ejecute ALTER DATABASE … OWNER TO … y ALTER ROLE … CREATEROLE, o ejecute «init» como superusuario.</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>Esto es para bases de datos integradas. La de un servidor se copia en el servidor: con pg_basebackup y su registro archivado, que también recuperan cada eliminación, o con pg_dump. Quien vuelva a un volcado debe eliminar de nuevo lo que se eliminó desde entonces, antes de que nadie trabaje: guarde lo que imprime «renewdeskctl --json receipts».</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>La base de datos ya existe, con %1, y aquello con lo que se creó una base de datos no cambia. Omita la opción, o cree otra base de datos.</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>Los usuarios y roles solo existen en un servidor PostgreSQL. Quién puede usar una base de datos integrada lo deciden los permisos de su archivo: ajústelos.</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>La base de datos no está vacía. Los datos de ejemplo solo se ponen en un entorno de pruebas vacío: cree uno en un archivo o una base de datos nuevos.</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>%1 no es un identificador de solicitud. Indique un UUID, por ejemplo uno creado con «uuidgen».</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>%1 no designa una base de datos. Escriba sqlite:///absolute/path o postgresql://login@host/database, con @, / y : codificados con signo de porcentaje cuando formen parte de un nombre.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>La URL de una base de datos no puede contener %1. Quítelo, o corrija su nombre.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>No se puede intentar la conexión con %1%2. Corrija la URL de la base de datos, o la variable cuyo nombre empieza por PG.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>La URL de una base de datos no puede tener %1 en renewdesk_replica. Escriba allí host:port del servidor en espera, o varios separados por comas.</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>%1 no empieza por el encabezado requerido. Su primera línea debe ser exactamente: %2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>La fila no tiene el mismo número de columnas que el encabezado%1. Póngale exactamente las mismas.</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Hay bytes que no son UTF-8. Guarde el archivo como UTF-8 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>Una celda entre comillas no termina como debe. Ciérrela con comillas y duplique las que contenga.</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>La misma fila figura en la línea %1. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>La fecha de origen es posterior al hoy de la base de datos. Impórtela cuando llegue ese día.</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>Esta no es la primera fecha de facturación de esa fecha de origen después de hoy. Deje la celda vacía, o escriba %1.</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>Nada se factura antes de tiempo: %1 no ha llegado, %2.</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Lo que vence hasta el %1 no es lo que se aprobó. No se ha facturado nada; mire lo que ha cambiado y haga que lo aprueben tal como está ahora.</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>No se puede abrir %1%2. Compruebe que existe y que usted puede leerlo y escribir en él; «init» crea uno nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>La conexión con %1 se cortó antes de que llegara la respuesta%2. Aún no se sabe si se hizo: compruébelo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>%1 no admite a nadie en este momento%2. Vuelva a intentarlo dentro de un momento; si no, pregunte a quien se ocupa de ello.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>%1 pide una contraseña para %2. Indíquela donde se le pida; los programas que no preguntan la leen de ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>%1 no acepta esta contraseña para %2, o no conoce ese usuario. Escríbala de nuevo; si no, pregunte al propietario de la base de datos.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>%1 no deja entrar a %2%3. Compruebe el usuario; si no, pregunte al propietario de la base de datos, que da acceso con «renewdeskctl grant».</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>%1 muestra un certificado que no es de confianza: está caducado, o lo firma alguien distinto de lo que indica su certificado raíz. Puede que no sea su servidor. Pida el certificado raíz a quien se ocupa de él, y elija ese.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>%1 muestra un certificado con otro nombre%2. Puede que no sea su servidor. Escriba el servidor como figura en su certificado; si no, pida a quien se ocupa de él un certificado con este nombre.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>El certificado de %1 no se puede comprobar, porque no hay certificado raíz%2. Pídalo a quien se ocupa del servidor, y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>%1 no ofrece cifrado, y sin él no se le ha enviado nada. Pida a quien se ocupa de él que active TLS.</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>El servidor responde, pero no tiene esa base de datos: %1. Compruebe el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>El servidor de %1 es PostgreSQL %2; Renewdesk necesita %3 o posterior. Pida una actualización.</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>%1 no es una base de datos de Renewdesk. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>%1: la base de datos está dañada%2. Guarde una copia de ella y restaure su última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>%1 lleva a un servidor en espera, que solo copia otro servidor y no admite cambios. Indique el principal, o todos con target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>No se puede escribir en %1. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>Otra persona está cambiando lo mismo en %1 y aún no ha terminado. Vuelva a intentarlo dentro de un momento; si persiste, pregunte a los demás si alguien ha dejado algo abierto.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>Otro programa lleva demasiado tiempo escribiendo en %1. Espere a que termine o ciérrelo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1 está en un recurso compartido de red, donde una base de datos integrada no es segura. Muévala a un disco local, o use un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>%1 aún no contiene tablas de Renewdesk. Créelas con «renewdeskctl init».</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>%1 se creó con una versión más reciente (esquema %2, este programa conoce %3). Instale esa versión.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>El paso %1 del esquema de la base de datos no es el que conoce este programa. Use la versión que la creó, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>No se ha podido escribir %1: el disco está lleno. Lo que había antes no ha cambiado. Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>No se puede leer %1%2. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>No se puede escribir %1%2. Compruebe la carpeta y sus permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>%1 es una copia de seguridad de otra base de datos, y esta no está vacía. Restáurela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>%1 es la propia base de datos o forma parte de ella. Elija otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>La base de datos ha fallado%1. No se ha cambiado nada. Vuelva a intentarlo; si falla de nuevo, ejecute «renewdeskctl verify».</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>Detenido, como ha pedido. Lo que ya estaba terminado se mantiene.</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>Aun así, se ha liquidado lo que había vencido: factura %1.</numerusform>
            <numerusform>Aun así, se ha liquidado lo que había vencido: facturas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>En este momento no se puede acceder a la base de datos. Lo que corresponde aquí aparecerá por sí solo cuando vuelva.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>Posible en su lugar: %1.</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>A fecha de %1, leído del servidor en espera.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>Leído del servidor principal, porque no se puede acceder al servidor en espera: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>Leído del servidor principal, porque el servidor en espera va demasiado retrasado: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>Leído del servidor principal, porque lo indicado como servidor en espera no lo es: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>Leído del servidor principal, porque lo indicado como servidor en espera contiene otra base de datos: %1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Cancel integration</source>
        <translation>Cancelar integración</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>Retirar la cancelación</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>Congelar en su lugar</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Abrir integración</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Cambiar la cuota</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Editar integración</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>Registrar sincronización</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>Reincorporar cuenta</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Añadir plan</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>Fijar precio del plan</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>Fijar cuota por congelación</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Ejecutar renovaciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>Rellenar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirar solicitud</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Dar un rol</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>Quitar un rol</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>verb</comment>
        <extracomment>Verbs within a sentence: &quot;Possible instead: un-cancel, freeze instead.&quot;</extracomment>
        <translation>congelar</translation>
    </message>
    <message>
        <source>unfreeze</source>
        <comment>verb</comment>
        <translation>descongelar</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>verb, of an integration</comment>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>un-cancel</source>
        <comment>verb</comment>
        <translation>retirar la cancelación</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>congelar en su lugar</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>abrir una integración</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>cambiar la cuota</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>cambiar el plan</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>editar la integración</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>añadir una nota</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>registrar una sincronización</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>añadir una cuenta</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>editar la cuenta</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>reincorporar la cuenta</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>añadir un plan</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>fijar el precio del plan</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>fijar la cuota por congelación</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>ejecutar renovaciones</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>importar</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>rellenar con datos de ejemplo</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>ajustar el reloj</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>purgar</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>retirar la solicitud</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>dar un rol</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>quitar un rol</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>what was done</comment>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <comment>what was done</comment>
        <translation>Descongelada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what was done</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Un-cancelled</source>
        <comment>what was done</comment>
        <translation>Cancelación retirada</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>Congelada en lugar de cancelada</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>Cuota cambiada</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>Plan cambiado</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>Integración editada</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>Sincronización registrada</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>Cuenta editada</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>Cuenta reincorporada</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>Plan añadido</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>Precio del plan fijado</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>Cuota por congelación fijada</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>Renovaciones ejecutadas</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>Rellenado con datos de ejemplo</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>Purgado</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>Solicitud retirada</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>Rol dado</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>Rol quitado</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>Cancelación pendiente (el %1)</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>Cancelación pendiente (el %1, congelada)</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>Cancelación pendiente (congelada)</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>Renovación vencida</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>no hay ningún precio vigente en su fecha de facturación</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>una fecha de facturación no coincide con el calendario de su fecha de origen</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>un importe está fuera de los límites</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>su liquidación ha fallado</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>otra persona la mantiene bloqueada</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>Rescatadas</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>Descongeladas</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>Con otro precio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>Ya no se sabe</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>Nuevas desde entonces, también las importadas</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>Iban a eliminarse entonces, y se quedan</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>Estaban congeladas entonces, y están activas</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>Otra cuota, otro plan u otro precio en su próxima fecha</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>Estaban activas entonces, y están congeladas</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>Se eliminarán en su próxima fecha</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>Se cobraban entonces, y ya no están</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>Nada de lo que se conserva dice qué se habría cobrado por ellas entonces</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>la cuota mensual del plan</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>la cuota negociada</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>la cuota por congelación</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>la cuota de alta del plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>Fallo de la base de datos</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>Las copias de seguridad hechas antes aún contienen la información eliminada: bórrelas cuando ya no se necesiten.</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>El registro de escritura anticipada del servidor contiene la información eliminada hasta que se recicla, lo que ocurre tras unos pocos puntos de control; los registros archivados la contienen mientras se conserven.</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>Otra persona estaba en medio de una operación, y se ha conservado lo que aún pueda ver de la información eliminada: purgue de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>Otro programa está leyendo el archivo, así que no se ha podido vaciar su registro: ciérrelo y purgue de nuevo.</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>Quedan restos en: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>%1 está congelada. Las actualizaciones y sincronizaciones se han detenido.</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>%1 se conserva y está congelada; ya no se va a eliminar.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 está activa de nuevo.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>%1 está cancelada y se eliminará el %2.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>%1 ya no está cancelada. Sigue congelada.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>%1 ya no está cancelada. Sigue activa.</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>Por %1 se cobra el precio de su plan a partir del %2.</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>Por %1 se cobran %2 al mes a partir del %3.</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>%1 está ahora en el plan %2.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>No hay cargos: la cuenta no tiene ninguna integración. Sigue abierta, y se pueden abrir nuevas.</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>cambiado por usted en otra ventana</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>cambiado por %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>%1 por usted en otra ventana a las %2</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>%1 por %2 a las %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>Solo los agentes, los gestores y quienes se encargan de la facturación pueden %1. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>Solo los agentes y los gestores pueden %1. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>Solo los gestores pueden %1. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>Solo quienes se encargan de la facturación pueden %1. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>Solo los programas que sincronizan pueden %1.</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>Solo el propietario de la base de datos puede %1. Pídaselo.</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>Los ajustes y las notas no son visibles para los auditores. Pregunte a un agente o a un gestor.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>Todo se ha registrado, hasta el último céntimo.</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>De ello, este proceso no ha registrado %1.</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>De ello, %1 quedaron sin procesar o los liquidaron entretanto otras órdenes.</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>De ello, %1 los liquidaron entretanto otras órdenes.</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>Todo lo que se aprobó ya se ha liquidado desde entonces, y nada más.</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>Lo que vence ahora hasta el %1: %Ln factura, %2 en total.</numerusform>
            <numerusform>Lo que vence ahora hasta el %1: %Ln facturas, %2 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Desde entonces, un proceso ha liquidado %1: %2, %3 en total, eliminadas: %4.</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Desde entonces, unas órdenes han liquidado antes %1: %2, %3 en total, eliminadas: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%Ln cuenta no se puede liquidar ahora.</numerusform>
            <numerusform>%Ln cuentas no se pueden liquidar ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>%Ln cargo, %1 en total</numerusform>
            <numerusform>%Ln cargos, %1 en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>%Ln eliminación</numerusform>
            <numerusform>%Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>Antes se liquida lo que ha vencido en %Ln cuenta: %1.</numerusform>
            <numerusform>Antes se liquida lo que ha vencido en %Ln cuentas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Sigue habiendo cargos: la cuenta aún tiene %Ln integración congelada, por la que se cobran %1 al mes. Se puede descongelar en cualquier momento.</numerusform>
            <numerusform>Sigue habiendo cargos: la cuenta aún tiene %Ln integraciones congeladas, por cada una de las cuales se cobran %1 al mes. Se pueden descongelar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Sigue habiendo cargos: la cuenta aún tiene %Ln integración congelada, por la que se cobra cada mes la cuota por congelación. Se puede descongelar en cualquier momento.</numerusform>
            <numerusform>Sigue habiendo cargos: la cuenta aún tiene %Ln integraciones congeladas, por cada una de las cuales se cobra cada mes la cuota por congelación. Se pueden descongelar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>%Ln credencial</numerusform>
            <numerusform>%Ln credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronización</numerusform>
            <numerusform>%Ln sincronizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>Se eliminará %Ln integración, sin cobrarla ese día: %1. No se reembolsan los días restantes.</numerusform>
            <numerusform>Se eliminarán %Ln integraciones, sin cobrarlas ese día: %1. No se reembolsan los días restantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>%Ln cuenta queda entonces sin ninguna integración activa ni congelada, así que no hay más cargos para ella: %1. Sigue abierta, y se pueden abrir nuevas integraciones.</numerusform>
            <numerusform>%Ln cuentas quedan entonces sin ninguna integración activa ni congelada, así que no hay más cargos para ellas: %1. Siguen abiertas, y se pueden abrir nuevas integraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>Sigue habiendo cargos para %Ln cuenta que entonces solo tiene integraciones congeladas: %1. Por cada integración se cobran %2 al mes, y se puede descongelar en cualquier momento.</numerusform>
            <numerusform>Sigue habiendo cargos para %Ln cuentas que entonces solo tienen integraciones congeladas: %1. Por cada integración se cobran %2 al mes, y se puede descongelar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>Sigue habiendo cargos para %Ln cuenta que entonces solo tiene integraciones congeladas: %1. Por cada integración se cobra cada mes la cuota por congelación, y se puede descongelar en cualquier momento.</numerusform>
            <numerusform>Sigue habiendo cargos para %Ln cuentas que entonces solo tienen integraciones congeladas: %1. Por cada integración se cobra cada mes la cuota por congelación, y se puede descongelar en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>%Ln de ellas ya está congelada</numerusform>
            <numerusform>%Ln de ellas ya están congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>%Ln de ellas está cancelada: «Congelar en su lugar» la conservaría</numerusform>
            <numerusform>%Ln de ellas están canceladas: «Congelar en su lugar» las conservaría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%Ln de ellas ya está congelada y cancelada: si se retira la cancelación, sigue congelada</numerusform>
            <numerusform>%Ln de ellas ya están congeladas y canceladas: si se retira la cancelación, siguen congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%Ln de ellas está activa: no hay nada que descongelar</numerusform>
            <numerusform>%Ln de ellas están activas: no hay nada que descongelar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%Ln de ellas está cancelada y antes hay que retirar la cancelación</numerusform>
            <numerusform>%Ln de ellas están canceladas y antes hay que retirar la cancelación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>%Ln de ellas ya está cancelada</numerusform>
            <numerusform>%Ln de ellas ya están canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%Ln de ellas no está cancelada: no hay nada que deshacer</numerusform>
            <numerusform>%Ln de ellas no están canceladas: no hay nada que deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>%Ln de ellas está eliminada</numerusform>
            <numerusform>%Ln de ellas están eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>Con %Ln de ellas no es posible: %1</numerusform>
            <numerusform>Con %Ln de ellas no es posible: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>Deshacer en %Ln integración</numerusform>
            <numerusform>Deshacer en %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Congelar %Ln integración</numerusform>
            <numerusform>Congelar %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Conservar y congelar %Ln integración</numerusform>
            <numerusform>Conservar y congelar %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>Descongelar %Ln integración</numerusform>
            <numerusform>Descongelar %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Cancelar %Ln integración</numerusform>
            <numerusform>Cancelar %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Retirar la cancelación de %Ln integración</numerusform>
            <numerusform>Retirar la cancelación de %Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>%Ln integración como antes.</numerusform>
            <numerusform>%Ln integraciones como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%Ln integración congelada. Las actualizaciones y sincronizaciones se han detenido.</numerusform>
            <numerusform>%Ln integraciones congeladas. Las actualizaciones y sincronizaciones se han detenido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>%Ln integración se conserva y está congelada; ya no se va a eliminar.</numerusform>
            <numerusform>%Ln integraciones se conservan y están congeladas; ya no se van a eliminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>%Ln integración activa de nuevo.</numerusform>
            <numerusform>%Ln integraciones activas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%Ln integración cancelada. Se elimina en su fecha de facturación.</numerusform>
            <numerusform>%Ln integraciones canceladas. Cada una se elimina en su fecha de facturación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%Ln integración ya no está cancelada.</numerusform>
            <numerusform>%Ln integraciones ya no están canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%Ln cargo de esos meses aún no tiene precio y no suma nada.</numerusform>
            <numerusform>%Ln cargos de esos meses aún no tienen precio y no suman nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>Las actualizaciones y sincronizaciones de %Ln integración se detienen de inmediato; la información y los ajustes se conservan.</numerusform>
            <numerusform>Las actualizaciones y sincronizaciones de %Ln integraciones se detienen de inmediato; la información y los ajustes se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>Las actualizaciones y sincronizaciones de %Ln integración pueden continuar de inmediato; hoy eso no cuesta nada.</numerusform>
            <numerusform>Las actualizaciones y sincronizaciones de %Ln integraciones pueden continuar de inmediato; hoy eso no cuesta nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%Ln integración no se eliminará; se conserva toda la información.</numerusform>
            <numerusform>%Ln integraciones no se eliminarán; se conserva toda la información.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>No se ha importado nada: %Ln fila no se puede admitir. Corríjala e importe de nuevo.</numerusform>
            <numerusform>No se ha importado nada: %Ln filas no se pueden admitir. Corríjalas e importe de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>La base de datos incumple %Ln de sus garantías. Guarde una copia de ella, restaure una copia de seguridad que pase la verificación y comunique el problema.</numerusform>
            <numerusform>La base de datos incumple %Ln de sus garantías. Guarde una copia de ella, restaure una copia de seguridad que pase la verificación y comunique el problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>No existe el proveedor %1. Tome uno de la lista de proveedores: puede que alguien le haya cambiado el nombre.</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>No existe el canal de venta %1. Tome uno de la lista de canales de venta: puede que alguien le haya cambiado el nombre.</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>%1 ya existe, y dos no se pueden convertir en uno. Elija otro nombre, o abra las nuevas integraciones con el que ya hay.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%Ln cuenta lleva más de dos períodos de retraso. Mire la simulación; para facturar todo lo omitido, indíquelo: marque «Ponerse al día», o añada --catch-up.</numerusform>
            <numerusform>%Ln cuentas llevan más de dos períodos de retraso. Mire la simulación; para facturar todo lo omitido, indíquelo: marque «Ponerse al día», o añada --catch-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>Cambiar el nombre del proveedor</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>Cambiar el nombre del canal de venta</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>cambiar el nombre de proveedores</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>cambiar el nombre de canales de venta</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>Nombre del proveedor cambiado</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>Nombre del canal de venta cambiado</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>Antes se ha liquidado lo que había vencido, con %Ln factura: %1.</numerusform>
            <numerusform>Antes se ha liquidado lo que había vencido, con %Ln facturas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>No hay más cargos: %Ln integración cancelada se eliminará sin cargo. La cuenta sigue abierta.</numerusform>
            <numerusform>No hay más cargos: %Ln integraciones canceladas se eliminarán sin cargo. La cuenta sigue abierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Sigue habiendo cargos: %Ln integración congelada, por la que se cobran %1 al mes hasta que se descongele o se cancele.</numerusform>
            <numerusform>Sigue habiendo cargos: %Ln integraciones congeladas, por cada una de las cuales se cobran %1 al mes hasta que se descongele o se cancele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Sigue habiendo cargos: %Ln integración congelada, por la que se cobra cada mes la cuota por congelación hasta que se descongele o se cancele.</numerusform>
            <numerusform>Sigue habiendo cargos: %Ln integraciones congeladas, por cada una de las cuales se cobra cada mes la cuota por congelación hasta que se descongele o se cancele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>Previsto al empezar: %1 con %2, eliminadas: %3, %4 en total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Entretanto, unas órdenes han liquidado una parte: %Ln factura, %1 en total, eliminadas: %2.</numerusform>
            <numerusform>Entretanto, unas órdenes han liquidado una parte: %Ln facturas, %1 en total, eliminadas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Sin procesar: %Ln factura, %1 en total, por eliminar: %2.</numerusform>
            <numerusform>Sin procesar: %Ln facturas, %1 en total, por eliminar: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>Esto emite %Ln factura, %1 en total, por todo lo vencido hasta el %2.</numerusform>
            <numerusform>Esto emite %Ln facturas, %1 en total, por todo lo vencido hasta el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>Algo ha cambiado. ¿Ejecutar las renovaciones tal como están ahora?</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>¿Ejecutar renovaciones y ponerse al día?</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>¿Ejecutar renovaciones?</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>Las facturas son definitivas: no se pueden cambiar ni retirar.</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>Ejecutar y ponerse al día</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Ejecutar renovaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%Ln integración se elimina definitivamente, con sus datos.</numerusform>
            <numerusform>%Ln integraciones se eliminan definitivamente, con sus datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%Ln cuenta lleva más de dos fechas de facturación de retraso: recibe una factura por cada fecha omitida.</numerusform>
            <numerusform>%Ln cuentas llevan más de dos fechas de facturación de retraso: cada una recibe una factura por cada fecha omitida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>Indique qué cambiar: --name, --email o --language.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Próxima fecha de facturación</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>Sin integraciones: esta cuenta no se factura.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Cancelación pendiente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Añade una cuenta.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Cambia una cuenta.</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>Muestra una cuenta y sus integraciones.</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>Muestra las cuentas; TEXT se busca en nombres, correos electrónicos, ids y etiquetas.</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>Permite que el próximo proceso vuelva a intentarlo con una cuenta apartada, una vez corregido su fallo.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>No se puede previsualizar «%1». Use freeze, unfreeze, cancel, uncancel o freeze-instead.</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>Indique qué explicar: --line NUMBER/LINE o --integration ID.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>Dice qué haría una orden, en días y dinero, y no hace nada.</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>Explica por qué una línea o una fecha cuesta lo que cuesta, o nada.</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>Muestra los próximos cargos y eliminaciones, de los 30 días siguientes si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>No se ha indicado ninguna orden. Consulte con renewdeskctl help las que hay.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>No existe la orden «%1». Consulte con renewdeskctl help las que hay.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>No existe la orden «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>Solo un entorno de pruebas tiene un reloj que se puede ajustar: añada también --sandbox.</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>Los bloqueos consultivos y los objetos grandes, que aquí no sirven de nada, quedan al alcance de cualquiera a quien esta base de datos deje entrar: solo un superusuario del servidor puede retirarlos, con «renewdeskctl init» una vez más.</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>Quién puede hacer qué se concede a los usuarios del servidor, entre ellos el suyo, con «renewdeskctl grant LOGIN ROLE».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>Una simulación: no se ha importado nada.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>Se cumplen todas las invariantes.</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes después</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>Eliminaciones repetidas</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>Crea o actualiza la base de datos; repetirlo es inofensivo.</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>Muestra el día contable, o adelanta el reloj de un entorno de pruebas.</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>Rellena un entorno de pruebas vacío con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>Importa la hoja de cálculo de una empresa, entera o nada.</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>Recalcula todas las invariantes a partir de las filas.</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>Quita de los archivos de datos lo que queda de las integraciones eliminadas.</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>Escribe una copia de seguridad, también mientras otros trabajan.</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>Sustituye la base de datos por una copia de seguridad; lo que se eliminó desde entonces sigue eliminado.</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>Informa de los hechos a quien vaya a reparar un fallo; sin secretos.</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>Uso: renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>Muestra este texto, o el de una orden.</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URL es sqlite:///absolute/path; sin --database es RENEWDESK_DATABASE_URL, o si no el archivo de la carpeta de datos del usuario.
Con --json, la salida estándar es un único documento JSON, errores incluidos.
Los días se escriben YYYY-MM-DD, los importes sin adornos: 49.00. El valor de una opción es la palabra siguiente, empiece por lo que empiece; también sirve --name=VALUE, y -- termina las opciones.
Salida: 0 hecho, 1 rechazado o fallido, 2 no entendido, 3 base de datos no accesible, 4 esquema ausente o demasiado nuevo, 5 proceso incompleto.</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>--credentials-from solo admite -: líneas k=v en la entrada estándar.</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>Indique qué cambiar: --label, --setting, --credential, --plan o --monthly-fee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>Abre una integración y emite su factura de apertura.</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>Muestra una integración con su historial.</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>Cambia una integración; «--monthly-fee plan» vuelve al precio del plan, un valor vacío borra un ajuste o una credencial.</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>Añade una nota a una integración.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>--format admite csv, excel-csv o xlsx.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--output necesita el nombre de un archivo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>--output - y --json quieren ambas la salida estándar. Indique un archivo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>Muestra las facturas en el orden en que se registraron.</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>Muestra una factura y sus líneas.</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>Escribe facturas, o con --lines sus líneas, en un archivo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>De quién es el rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Eliminada el</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Último cargo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>Muestra quién hizo qué, rechazos incluidos.</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>Muestra los comprobantes de las integraciones eliminadas.</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>Liquidado antes: %1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>Esta solicitud ya se ejecutó; no se ha repetido nada.</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>Integración %1: %2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>--seen y --request se usan con un solo ID, no con varios.</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>Detiene las sincronizaciones de inmediato; desde la próxima fecha de facturación solo se cobra la cuota por congelación.</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>Deja continuar las sincronizaciones de inmediato; hoy no cuesta nada.</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>Elimina la integración en su próxima fecha de facturación, que no se cobra.</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>Retira una cancelación antes de que llegue su día.</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>Retira una cancelación y congela, en un solo paso.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Próximo mes, entonces</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Próximo mes, ahora</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>Integraciones cobradas entonces</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>Integraciones cobradas ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>Dice qué ha movido el total del próximo mes desde que empezó un día, ayer si no se indica otra cosa, y qué integraciones lo han hecho.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Aquí no existe la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>La opción %1 se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>La opción %1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>Falta la opción %1 %2.</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>Falta algo después de la orden: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>«%1» sobra en esta línea de órdenes.</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Cuota de alta</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Próximos precios</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir del %2</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>Cuota por congelación a partir del %1: %2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>Cuota por congelación: %1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>Indique de quién es el precio: --plan NAME o --frozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Cuota por congelación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>Añade un plan con sus cuotas.</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>Muestra los planes y todos los precios.</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>Fija la cuota mensual de un plan, o la cuota por congelación, a partir de un día posterior a hoy.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>El argumento %1 no es UTF-8 válido. Escríbalo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Véase: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>No se ha podido escribir en la salida estándar: %1. Lo que se pidió se ha hecho.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>Los roles son del servidor: esto vale también en las demás bases de datos en las que %1 puede entrar: %2.</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>Da un rol a un usuario del servidor y lo deja entrar en esta base de datos: agent, manager, billing, auditor o sync.</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>Quita un rol a un usuario; si no le queda ninguno, ya no se le deja entrar.</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>Sin procesar: cuenta %1, %2, porque %3.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>Detenido, como ha pedido. Lo hecho se mantiene; ejecútelo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>Períodos liquidados</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>Huella de lo que vence ahora: %1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>La propia huella dice hasta qué día factura: indique --approved o --as-of.</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>Liquida todo lo que vence: cobra, elimina y emite las facturas. Aprobado por la huella de una simulación: exactamente eso, o nada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>Cuota negociada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>Ajuste %1: %2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>Nota de %1 el %2: %3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>Credenciales guardadas: %1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>Apartada, porque</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>Próximo cargo el</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Próximo cargo</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Hasta antes de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>--by admite day, account, integration, supplier o channel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>Texto para el cliente (%1):</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>Compara conservar, congelar y cancelar durante los próximos doce meses, con un texto para el cliente; no hace nada.</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>Las facturas ya emitidas conservan el nombre anterior.</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>Muestra los proveedores.</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>Da otro nombre a un proveedor; las facturas ya emitidas conservan el anterior.</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>Muestra los canales de venta.</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>Da otro nombre a un canal de venta; las facturas ya emitidas conservan el anterior.</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>Con un retraso de %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n períodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstRunDialog</name>
    <message>
        <source>Welcome to Renewdesk</source>
        <translation>Bienvenido a Renewdesk</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Abrir datos de ejemplo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>Un entorno de pruebas con clientes inventados, cuyo reloj usted puede adelantar: un año de renovaciones es cuestión de minutos, y no se factura a nadie desde él.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>Conectar con la base de datos de la empresa</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>Su empresa ya tiene Renewdesk en un servidor PostgreSQL: quien se ocupa de él le dirá el nombre del servidor, la base de datos y su usuario.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Crear base de datos</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>Empezar con clientes reales</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>Aún no hay ninguna base de datos en %1. Una nueva está vacía, y desde ella se factura a personas reales. Su zona horaria decide cuándo empieza un día; ni ella ni la moneda se pueden cambiar después.</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>Es lo que está abierto ahora.</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>Crear base de datos e importar clientes…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>Trabajar con clientes reales</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>Su propia base de datos en %1 está abierta.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Abrir base de datos</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>Su propia base de datos está en %1. Queda como está.</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>Los clientes se importan de un archivo CSV: usted ve sus filas, y todo lo que no se puede admitir, antes de que se haga nada.</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>Creando datos de ejemplo…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Creando la base de datos…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>Pidiendo la contraseña al llavero del sistema…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>La contraseña está en el llavero del sistema, que en este momento no la entrega; puede que esté bloqueado. Desbloquéelo y abra de nuevo la conexión, o escriba la contraseña.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>El servidor pide una contraseña para este usuario.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>El sistema no tiene ningún llavero que admita la contraseña. Se guarda hasta que cierre Renewdesk, y después se le vuelve a pedir.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>La base de datos se ha creado y está vacía. Empiece por un plan, o por una hoja de cálculo de sus clientes.</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>Se vuelve a intentar cada pocos segundos, por sí solo, y se abre en cuanto se pueda acceder.</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>Crear nuevos datos de ejemplo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>Después de %1: %2.</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>se ha esperado en vano a %1</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>las respuestas de la base de datos</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>que la página se estabilice</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>no se ha podido escribir %1</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>no hay ningún botón «%1» en la pantalla</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>no se puede pulsar el botón «%1»</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>«%1» no tiene la pestaña %2</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>no hay ningún diálogo que cerrar</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>la base de datos ha rechazado lo que el guion le pedía</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>no hay ningún «%1» en la pantalla</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>los datos de ejemplo no tienen ninguna cuenta que mostrar</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>Herramientas manuales, ala norte</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede central</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Sucursal</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>Cancelación pendiente</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>Próxima facturación</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>Próxima facturación</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of the column with the kind of an invoice: opening or renewal</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of the column with the sum of an invoice</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>Heading of the column with the instant at which an invoice was written</extracomment>
        <translation>Registrada el</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>Eliminada el</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>Último cargo</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>Cobrado el</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>Registrado el</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>Eliminación el</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>Abierta el</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>En el que se escribe al cliente.</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>Se ha añadido la cuenta %1.</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>Se ha cambiado la cuenta %1.</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Próximo cargo</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>%1 · %2 · cuenta %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>%Ln congelada</numerusform>
            <numerusform>%Ln congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>%Ln con cancelación pendiente</numerusform>
            <numerusform>%Ln con cancelación pendiente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Acerca de esta cuenta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>Aún no hay facturas. Al abrir una integración se emite la primera.</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>Aún no se ha hecho nada en esta cuenta.</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>Esta cuenta está apartada, porque %1. No se factura ni admite órdenes hasta que se corrija; cada proceso de renovación vuelve a intentarlo (R19).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>Una renovación de esta cuenta ha vencido el %1 y aún no está liquidada. La liquida el próximo proceso de renovación; también cualquier orden, antes de hacer ninguna otra cosa (R10).</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir al proceso de renovación</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Reintentar con la cuenta apartada</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>La cuenta ya no está apartada. La factura el próximo proceso de renovación; también cualquier orden sobre ella.</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>Nombre, correo, número o etiqueta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>Añade una cuenta (%1)</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>Aún no hay cuentas. Pulse «Nueva cuenta» para añadir la primera.</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>Ninguna cuenta empieza por %1, ni su correo electrónico, ni su número, ni la etiqueta de una integración. Con tres caracteres se busca en cualquier parte de ellos.</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>Ninguna cuenta coincide con %1. Basta una parte del nombre, del correo electrónico o de la etiqueta de una integración, o el comienzo del número de la cuenta.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>Lo que se busca no forma parte de la vista: puede ser la etiqueta de una integración, que se olvida cuando la integración se elimina (R8).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>%Ln cuenta encontrada</numerusform>
            <numerusform>%Ln cuentas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>%1 · cuenta %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>Usuario, exacto</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>Solo rechazos</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>El nombre de usuario completo de quien lo hizo</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>Solo lo que no se hizo: rechazado, en conflicto, fallido</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>Integración: %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Días: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>Nada de lo que se hizo coincide. Quite un filtro para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>Ejecutar lo aprobado</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>Factura exactamente lo que se aprobó, y nada más</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>Huella aprobada</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>Pegue una huella que alguien haya aprobado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>Liquidado desde la aprobación</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>&amp;Huella aprobada</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>Comparando con lo que vence…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>Esta huella no está completa: un día, un guion y 64 dígitos, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Hay un proceso en curso.</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>Introduzca la huella que se aprobó.</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>Lo que vence no es lo que se aprobó.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>Proceso %1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No actualizado</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>Lo que se muestra puede haber cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln integración no se ha podido cambiar.</numerusform>
            <numerusform>%Ln integraciones no se han podido cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>Se está averiguando si se hizo %Ln más, y se indicará aquí.</numerusform>
            <numerusform>Se está averiguando si se hicieron %Ln más, y se indicará aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>Deshacer revierte %Ln de ellas; las demás eran dos cambios en uno.</numerusform>
            <numerusform>Deshacer revierte %Ln de ellas; las demás eran dos cambios en uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>Dejarlas canceladas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>La conexión se perdió antes de que llegara la respuesta. Se está averiguando si se hizo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>Se detuvo antes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Reintentar lo fallido</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>Leyendo cuánto costaría: %1 de %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>Leyendo cuánto costaría…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>No se ha podido leer cuánto costaría</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>No es posible para la integración seleccionada (%Ln).</numerusform>
            <numerusform>No es posible para ninguna de las %Ln integraciones seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%Ln de las seleccionadas queda como está. %1</numerusform>
            <numerusform>%Ln de las seleccionadas quedan como están. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>%Ln integración no se ha podido cambiar</numerusform>
            <numerusform>%Ln integraciones no se han podido cambiar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An integration&apos;s label, and in brackets the name of the account that it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>Parked</source>
        <extracomment>Beside the name of an account that isn&apos;t billed until what is wrong with it is mended</extracomment>
        <translation>Apartada</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Cargos por día, en %1</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>Cargos por semana, en %1</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>Cargos por mes, en %1</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>En total %1: conectividad %2, congeladas %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>%Ln eliminación.</numerusform>
            <numerusform>%Ln eliminaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1: %2 en %Ln cargo</numerusform>
            <numerusform>%1: %2 en %Ln cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%Ln integración eliminada</numerusform>
            <numerusform>%Ln integraciones eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>del %1 hasta antes del %2</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Período pagado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>Copiar esta explicación, para un correo al cliente</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>Más…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>Qué lo decidió, quién lo fijó y cuándo, y un texto para el cliente</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>No se han podido leer los cargos.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>No se ha cobrado nada ni se cobrará.</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>por llegar</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Cuánto suma, en %1</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>%1: %2 en doce meses.</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>Cuánto suma cada opción</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Aún no se ha registrado ninguna sincronización.</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>La última sincronización, %1, falló.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>aún sin precio</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>, después </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>Conservar, congelar o cancelar</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>¿Conservar, congelar o cancelar %1?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>%1: %2 → %3, integración %4. %5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>Se elija lo que se elija, antes se liquida lo que ha vencido: %1 en total (R10).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>%1 en doce meses</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>Muestra lo que haría antes de que se haga nada</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Fecha de facturación</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Doce meses en total</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Los próximos doce meses</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>Última sincronización %1, %Ln elemento.</numerusform>
            <numerusform>Última sincronización %1, %Ln elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>Columnas de «%1»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>Todas las canceladas</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>Próximas eliminaciones</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>No se va a eliminar nada en ese tiempo.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Conservar, congelar o cancelar, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln integración, %1 al mes en total</numerusform>
            <numerusform>%Ln integraciones, %1 al mes en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Conservar, congelar o cancelar: lo que cuesta y conserva cada opción, lado a lado</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>Seleccione antes una integración.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>El próximo día (%Ln)</numerusform>
            <numerusform>Los próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>Seleccione una sola integración.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>Nombre, correo, número, etiqueta, factura u orden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>Nada se llama %1 ni tiene ese número.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>Las flechas arriba y abajo eligen, Intro va allí, Escape cierra</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>No se ha podido buscar en la base de datos; aun así, se encuentran páginas y órdenes.</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>Se buscará en ella en cuanto vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>La conexión con %1 se perdió a las %2.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>Se reintenta continuamente, por sí solo. Hasta entonces ve lo último que había y no se puede cambiar nada. Si tarda mucho, compruebe su red o pregunte a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>La conexión ha vuelto.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prob&amp;ar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com; varios separados por comas, se prueban por orden</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>U&amp;RL</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>Lo mismo en una línea. Admite todo lo que admiten los programas del propio PostgreSQL, como service= o target_session_attrs=</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>Si no, se le pide una vez cada vez que se inicia Renewdesk.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>El certificado de la autoridad que firmó el del servidor; lo tiene quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>Elegir el archivo del certificado raíz</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;ifrado</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Certificado raí&amp;z</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>En la ventana, todo el tiempo:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>Se conecta con lo escrito aquí, y no cambia nada</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 a 65535.</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>Esto no es la URL de un servidor PostgreSQL. Escriba postgresql://login@host/database; los signos como @ y / dentro de los nombres se escriben con un signo de porcentaje, como en un navegador.</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>La contraseña de una clave no tiene lugar aquí: use una clave sin ella.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificados (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>Indique qué servidor es.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Ya existe una conexión con este nombre.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>%1 (abierta ahora)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>La base de datos de este equipo está siempre ahí, tal como es.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>El sistema no tiene ningún llavero que admita la contraseña. Se guarda hasta que cierre Renewdesk, y después se le vuelve a pedir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>¿Borrar la conexión %1?</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>También se borra su contraseña, incluso del llavero del sistema. La base de datos en sí queda como está.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Borrar conexión</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>¿Congelar %1?</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>¿Descongelar %1?</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>¿Cancelar %1?</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>¿Retirar la cancelación de %1?</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>¿Congelar %1 en lugar de cancelarla?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Dejarla cancelada</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>%1 → %2, integración %3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>Idioma de la respuesta</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>Texto para el cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>Copiar el texto para el cliente</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>Esta base de datos está en un servidor: quien se ocupa del servidor hace sus copias de seguridad y la restaura.</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Copias de seguridad de Renewdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>Im&amp;portar clientes…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>La copia de seguridad está en %1. Lo que se elimine después permanece en ella: borre las copias de seguridad que ya no se necesiten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>Todo lo que hay en esta base de datos se sustituye por la copia de seguridad. Lo registrado desde entonces se pierde, salvo las facturas, las eliminaciones y la auditoría: son definitivas, y lo que se eliminó sigue eliminado.</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>Haga antes una copia de seguridad del estado actual si es posible que quiera recuperarlo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>Se ha restaurado la copia de seguridad. Se ha vuelto a ejecutar %Ln eliminación posterior.</numerusform>
            <numerusform>Se ha restaurado la copia de seguridad. Se han vuelto a ejecutar %Ln eliminaciones posteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::DeskCommand</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in a menu: %1 is the menu, %2 the command, such as Theme: Dark</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DesktopDialogs</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A draft of %1 was kept.</source>
        <extracomment>%1 is a day and a time: what somebody typed then was never sent</extracomment>
        <translation>Se ha conservado un borrador del %1.</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>Estas cuentas no se pueden liquidar tal como están. El proceso factura las demás y vuelve a intentarlo con estas.</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>Cuánto retraso</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>Vencido hasta el %1</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>Esto es lo que facturará el proceso, según las reglas por las que se rige. Las facturas son definitivas; cada una lleva la fecha de su fecha de facturación.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No vence nada</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>No se puede facturar nada</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>Todo lo que se podía facturar hasta el %1 está facturado. Lo que queda sin procesar espera a que alguien corrija lo que falla.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>se recuperan empezando por la más antigua, una factura por cada fecha (R16)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>No hay nada que se renueve: ninguna cuenta tiene una integración activa o congelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>%Ln fecha de facturación vencida</numerusform>
            <numerusform>%Ln fechas de facturación vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>De %1 a %Ln fecha de facturación vencida</numerusform>
            <numerusform>De %1 a %Ln fechas de facturación vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Todo lo vencido está facturado. Las próximas renovaciones son el %1: %Ln cargo, %2.</numerusform>
            <numerusform>Todo lo vencido está facturado. Las próximas renovaciones son el %1: %Ln cargos, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>Entonces se eliminará %Ln integración.</numerusform>
            <numerusform>Entonces se eliminarán %Ln integraciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>Canal de venta: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>Una fila por cada elemento de</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>Otros programas: comas, días ISO, importes sin formato</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel: como esté configurado para su idioma</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>Libro de Excel: números y días reales, sin ningún ajuste</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>Cambiar la cuota</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Cuota mensual &amp;negociada en %1</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>Déjelo vacío para cobrar el precio del plan %1.</translation>
    </message>
</context>
<context>
    <name>ui::Figure</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what is counted, %2 the count</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>Read aloud: %1 is what is counted</extracomment>
        <translation>%1: aún no se sabe</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>Escribe en un archivo todas las filas filtradas (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>Exportando: %Ln fila hasta ahora</numerusform>
            <numerusform>Exportando: %Ln filas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Wait until the export is done, or cancel it.</source>
        <translation>Espere a que termine la exportación, o cancélela.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>Se ha cancelado la exportación. No se ha escrito ni cambiado ningún archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln fila exportada, %1 en total, en %2 s a %3</numerusform>
            <numerusform>%Ln filas exportadas, %1 en total, en %2 s a %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>Quitar el filtro «%1»</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>Huella de lo que vence</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>La copia completa. Quien la tenga puede comprobar, aquí o en la línea de órdenes, que sigue siendo exactamente lo que vence.</translation>
    </message>
    <message>
        <source>computed by %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>calculada por %1</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>La conexión se perdió antes de que llegara la respuesta. Se está averiguando si se hizo. Puede esperar aquí o cerrar esto: en ambos casos se le indicará.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>Qué se factura, y cuándo</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>Lo que hacen otros sistemas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>Busque, por ejemplo: reembolso</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>Nada en la ayuda coincide. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>La apertura de una integración se paga por adelantado: la cuota de alta y el primer mes, en una factura de apertura (R1).</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>Después se renueva cada mes el día de su apertura; en los meses más cortos, el último día, sin desplazarse nunca: 31 de enero, 28 de febrero, 31 de marzo (R2).</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>Decide cómo está al comienzo de ese día: una activa paga su cuota mensual, una congelada la cuota por congelación, y una con cancelación pendiente no paga nada y se elimina (R3).</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>Todo lo que se cobra a una cuenta en un mismo día figura en una sola factura (R11). Las facturas son definitivas: nunca se cambian ni se borran, y sus números no tienen huecos (R12).</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>Congelar y descongelar</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>Congelar detiene de inmediato todas las sincronizaciones y conserva todos los ajustes. Hoy no se cobra ni se abona nada; la cuota por congelación se aplica a partir de la próxima fecha de facturación (R4).</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>Descongelar surte efecto de inmediato, no cuesta nada ese día y no mueve ninguna fecha (R5).</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>Cancelar y retirar la cancelación</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>La cancelación surte efecto en la próxima fecha de facturación: hasta entonces la integración sigue como estaba, ese día no se cobra, y se elimina definitivamente. No se reembolsan los días restantes (R6).</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>Hasta la víspera de la eliminación, «Retirar la cancelación» la deja sin efecto: la flecha circular junto a la etiqueta de estado. Una congelada sigue congelada. «Congelar en su lugar» la conserva, congelada (R7).</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>La eliminación borra definitivamente la etiqueta, los ajustes, las credenciales, las notas, las sincronizaciones y el historial; nada puede recuperarlos. Lo que queda son las facturas, un recibo de cuánto se borró y los meros hechos de quién hizo qué (R8). La página Eliminaciones muestra lo que está por venir, y los recibos.</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>«¿No hay más cargos?»</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>A una cuenta sin ninguna integración activa ni congelada no se le factura; sigue abierta, y se pueden abrir nuevas integraciones. A la que solo tiene integraciones congeladas se le factura la cuota por congelación por cada una de ellas (R9).</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>Cuando ha llegado una fecha de facturación</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>Desde ese día el nuevo mes ha comenzado, haya habido ya proceso de renovación o no. Una orden sobre una cuenta así la liquida antes, empezando por la fecha más antigua, y después actúa (R10). De este modo, un proceso tardío factura exactamente lo mismo que habría facturado uno puntual.</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>Nada se factura antes de tiempo (R15). Los procesos omitidos se recuperan fecha por fecha; cuando una cuenta lleva más de dos períodos de retraso, el proceso pregunta antes (R16).</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>Se aplica el precio vigente en la fecha de facturación: la cuota negociada de la integración si la tiene; si no, la de su plan. Los precios llevan fecha y cambian en un día posterior a hoy. Solo los gestores fijan precios y cuotas negociadas (R13).</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>Cuando otra persona fue más rápida</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>Cada orden indica lo que se veía cuando se confirmó. Si eso ha cambiado entretanto, no se hace nada, y se le dice quién cambió qué y cuándo (R18). El mismo clic nunca cuenta dos veces, tampoco tras perderse la conexión (R17).</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>Cuentas apartadas</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>Una cuenta que no se puede liquidar, por ejemplo por falta de un precio, se aparta indicando el motivo; todas las demás se facturan. Cada proceso posterior lo intenta de nuevo, y también «Reintentar» en su página (R19).</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>Cada orden, incluidas las rechazadas, cada precio y cada proceso quedan registrados con el usuario de quien los ordenó (R20). La página Actividad lo muestra; no contiene ningún texto de los clientes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>Tras una orden, la barra situada encima de la página ofrece Deshacer cuando es posible una orden contraria. Deshacer es una orden nueva: se registra, y cuesta lo que cuesta.</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>Renewdesk registra facturas. Los abonos, los impuestos, los pagos y el envío de las facturas se hacen en otro lugar.</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenida…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Varias a la vez</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>Seleccione varias integraciones, de una cuenta o de muchas en la página «Eliminaciones», y deles una orden: antes se indica lo que supone en total, cada una tiene su propio resultado, y Deshacer revierte lo que se puede revertir.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>«Próximas renovaciones» se calcula con la misma regla con la que cobra el proceso. Sus gráficos las muestran en el tiempo, por proveedor, por canal de venta y mes a mes junto a lo que se ha facturado; cada uno es también una tabla, y un clic en una barra, o Intro en la tabla, lleva a las filas que hay detrás.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>Próxima facturación</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>No se puede admitir ninguna fila del archivo.</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>Lo que no se puede admitir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A heading: %1 is a file&apos;s name</extracomment>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Existing integrations are taken over as they are: no invoice is issued, the first charge comes on their next billing date. All rows are taken, or none.</source>
        <translation>Las integraciones existentes se incorporan tal como están: no se emite ninguna factura, el primer cargo llega en su próxima fecha de facturación. Se admiten todas las filas, o ninguna.</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>Leyendo y comprobando el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>Importar %Ln integración</numerusform>
            <numerusform>Importar %Ln integraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Cancelado: no se ha importado nada.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>El archivo se puede importar: %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln cuenta nueva</numerusform>
            <numerusform>%Ln cuentas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integración</numerusform>
            <numerusform>%Ln integraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>La primera fila del archivo (%Ln).</numerusform>
            <numerusform>Las primeras %Ln filas del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>No se puede importar nada: %Ln error en el archivo. Corríjalo y compruebe el archivo de nuevo.</numerusform>
            <numerusform>No se puede importar nada: %Ln errores en el archivo. Corríjalos y compruebe el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>El primer error (%Ln)</numerusform>
            <numerusform>Los primeros %Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>%Ln plan del archivo aún no existe aquí: %1. Si el nombre es correcto, añádalo.</numerusform>
            <numerusform>%Ln planes del archivo aún no existen aquí: %1. Si los nombres son correctos, añádalos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>Añadir el plan %1…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Importado: %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… y %1 más.</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Ir a esta cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>Seleccione antes una integración.</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>Hay una orden en curso.</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>Su eliminación, el %1, ya ha llegado: la ejecuta el próximo proceso de renovación.</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>Se pueden cambiar %1 integraciones a la vez como máximo; hay %2 seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>No es posible para la integración seleccionada (%Ln).</numerusform>
            <numerusform>No es posible para ninguna de las %Ln integraciones seleccionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>%1: no se ha cambiado nada, porque la conexión se perdió antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>Últimas sincronizaciones</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Aún no se ha registrado ninguna sincronización.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>Acerca de esta integración</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Conservar, congelar o cancelar, lado a lado</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Conservar, congelar o cancelar: lo que cuesta y conserva cada opción, lado a lado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Editar integración</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>Cuota &amp;negociada…</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>Seleccione una integración para ver cuánto cuesta y por qué, sus ajustes, notas, sincronizaciones e historial.</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>%1 → %2 · integración %3 · abierta el %4</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>aún sin precio</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>Plan %1, %2 al mes según lo negociado · próxima fecha de facturación %3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>Plan %1, %2 al mes · próxima fecha de facturación %3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>Su eliminación, el %1, ya ha llegado: no se cobra, ya no se puede retirar la cancelación, y desaparece con el próximo proceso de renovación.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Esto no se ha podido leer.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>Congelada y descongelada %Ln vez en los últimos %1 días.</numerusform>
            <numerusform>Congelada y descongelada %Ln veces en los últimos %1 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>%1 → %2 · integración %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>Sin integraciones. Pulse «Abrir integración…» para conectar un proveedor con un canal de venta.</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>Abrir integración…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>Conecta un proveedor con un canal de venta para esta cuenta (%1)</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>%1 está abierta. Se ha emitido la factura %2 por %3.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Mostrar factura</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Ir a esta cuenta</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>Qué decidió sobre la línea seleccionada, y un texto para el cliente (Intro)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>Seleccione una factura para ver sus líneas y por qué cada una cuesta lo que cuesta.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>%1 · emitida el %2 · registrada el %3</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · por el proceso de renovación %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>Emitida en cualquier momento</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>Buscar facturas por número o cuenta</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>Número de factura o cuenta</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Tipo de factura</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>A filter; %1 is a kind of invoice: Opening</extracomment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Emitidas: %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceLinesModel</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PDF and print</source>
        <translation>PDF e impresión</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>Guardar un &amp;mes como PDF…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>Mem&amp;brete…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Escribiendo facturas: %Ln de %1</numerusform>
            <numerusform>Escribiendo facturas: %Ln de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>Se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Seleccione antes una factura.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>Guardar factura %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>La factura %1 está en %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>Imprimir factura %1</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>La factura %1 se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>La impresora no ha aceptado la factura %1. Mire si está encendida y tiene papel, o guárdela como PDF.</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>Guardar las facturas del mes</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>Escribiendo facturas…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>No se emitió ninguna factura en ese mes. No se ha escrito ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln factura guardada, %1 en total, en %2</numerusform>
            <numerusform>%Ln facturas guardadas, %1 en total, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>Se ha cancelado. No se ha escrito ni cambiado ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>Ninguna factura coincide. Quite un filtro para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln factura, %1 en total</numerusform>
            <numerusform>%Ln facturas, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>Todas las facturas que hay.</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>Lo que está filtrado en este momento.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exportar facturas</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>Todas las líneas de %Ln factura, %1 en total</numerusform>
            <numerusform>Todas las líneas de %Ln facturas, %1 en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>Factura %1</translation>
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
        <translation>Editar etiqueta</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Guardar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>Como la llama el cliente. Las facturas nunca la muestran.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Figura en las facturas que guarde como PDF o imprima a partir de ahora.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Guardar membrete</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadEditor</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>Línea &amp;fiscal</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>Como debe imprimirse, por ejemplo: NIF-IVA DE123456789.</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Pie de página</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>Al pie de cada página: cuenta bancaria, condiciones.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>La ruta de una imagen; vacío para ninguna.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>No hay ninguna imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Figura en las facturas que guarde como PDF o imprima a partir de ahora.</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>Editar membrete…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>Aún no se ha escrito ningún membrete.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Abrir carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de tec&amp;lado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>Hoy ya es %1, y han vencido renovaciones.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir al proceso de renovación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the window&apos;s title: %1 is what marks a database, such as Production, %2 the name of the connection to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Renewdesk</source>
        <extracomment>The window&apos;s title: %1 is the page, %2 says which database</extracomment>
        <translation>%1 – %2 – Renewdesk</translation>
    </message>
    <message>
        <source>Wait until the database has answered.</source>
        <translation>Espere a que la base de datos haya respondido.</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>Bien&amp;venida…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>Guardar un mes como PDF</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>Todas las facturas emitidas en</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>No se emitió ninguna factura en ese mes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln factura, %1 en total</numerusform>
            <numerusform>%Ln facturas, %1 en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsChart</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Total del próximo mes, entonces y ahora, en %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Of a chart&apos;s axis, after its heading; %1 is money</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln integración</numerusform>
            <numerusform>%1: %2, %Ln integraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsTab</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Hace 7 días</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Hace 30 días</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>Qué ha cambiado desde</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Próximo mes, entonces</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Próximo mes, ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>Integraciones detrás de la parte</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>Qué ha movido el total del próximo mes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>Desde entonces nada lo ha movido.</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>Elija una parte para ver sus integraciones.</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>El próximo cargo de cada integración, al empezar el día y ahora.</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>Integraciones detrás de la parte: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Canales de venta</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>Aún no hay proveedores. Cada uno se incorpora con su primera integración.</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>Aún no hay canales de venta. Cada uno se incorpora con su primera integración.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>Cada uno es un extremo de conexiones, con el nombre que le dan las integraciones y las facturas nuevas. Una apertura o una importación con un nombre que no está aquí lo añade.</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Añadir plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Cuota de &amp;alta en %1</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>Se cobra una sola vez, al abrir una integración (R1).</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Cuota &amp;mensual en %1</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>Vale desde el principio; los precios posteriores llevan fecha.</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>Se ha añadido el plan %1: %2 de alta, %3 al mes.</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>Escriba una nota: qué se acordó, quién llamó…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>Ctrl+Intro añade la nota.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Escriba antes la nota.</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>Añada la nota que ha empezado, o bórrela.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>Se ha añadido la nota.</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>Abrir integración</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>Abrir y facturar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>Un nombre nuevo se incorpora al catálogo.</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>&amp;Canal de venta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Cuota &amp;negociada en %1</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>El precio del plan</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>Uno por línea: nombre=valor</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>La cuota negociada no es un importe.</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>Elija un proveedor, un canal de venta y un plan: la factura aparece aquí antes de que se abra nada.</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>Calculando la factura…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>Abrir y facturar %1</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>Factura de apertura</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>Emitida hoy, %1, a nombre de %2.</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>del %1 hasta antes del %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>Primera renovación: %1 el %2, después cada mes.</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>Han vencido renovaciones de esta cuenta: se liquidan antes, %1 en total (R10).</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>Cancelar durante el primer mes no reembolsa nada: el cargo paga el trabajo de conectar, el mes va incluido (R1).</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>ui::PairDialog</name>
    <message>
        <source>New setting</source>
        <translation>Nuevo ajuste</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Editar ajuste</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nueva credencial</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Sustituir credencial</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>Guardar ajuste</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>Guardar credencial</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>Se puede sustituir más adelante, pero nunca volver a leer.</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>Se ha guardado el ajuste %1.</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>Se ha guardado la credencial %1.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>&amp;Guardarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>ui::PastRunsCard</name>
    <message>
        <source>Past runs</source>
        <translation>Procesos anteriores</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>Vencido hasta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Aún no ha habido ningún proceso.</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>En curso, o interrumpido</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <extracomment>What the dry run said when the run began</extracomment>
        <translation>Previsto</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 al mes</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>%1, aún sin precio</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>Su cuota negociada de %1 continúa, sea cual sea el plan.</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>La cuota de alta solo se cobra en la apertura, nunca por otro plan.</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>Nuevo precio de %1</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>Nueva cuota por congelación</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fijar precio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Cuota &amp;mensual en %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>Se aplica a las fechas de facturación a partir de ese día, que debe ser posterior a hoy. Si se repite el mismo día, se sustituye el precio.</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>%1 al mes a partir del %2.</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>El precio de %1 está fijado: %2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>La cuota por congelación está fijada: %1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Hasta antes de</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Cuota mensual</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Planes y precios</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Cuota de alta</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>Cuota mensual hoy</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>Aún no hay planes. Pulse «Nuevo plan…» para añadir el primero.</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>Precios del plan</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>Seleccione un plan para ver sus precios.</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Cuota por congelación</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nuevo precio…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nuevo plan…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>Lo que se cobra por cada integración congelada en su fecha de facturación, sea cual sea su plan (R3).</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>Nueva cuota por congelación…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>aún sin precio</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Seleccione antes un plan.</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>Hasta nuevo aviso</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>Comprobantes de eliminación</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Aún no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>Lo que se borró con cada integración, en cantidades. Nada puede recuperarlo; sus facturas y estos comprobantes permanecen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln comprobante</numerusform>
            <numerusform>%Ln comprobantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>Comprobantes</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>&amp;Nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>Sus integraciones lo muestran de inmediato. Las facturas ya emitidas conservan el nombre anterior (R12).</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>Sin procesar; el próximo proceso vuelve a intentarlo:</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>El proceso se ha detenido</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>El proceso está completo</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>El proceso %1 facturó lo que figura abajo en %2 s y se detuvo tras el lote en curso. Lo facturado se mantiene; ejecútelo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>Proceso %1, todo lo vencido hasta el %2, en %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>El proceso está incompleto: %Ln cuenta sin procesar</numerusform>
            <numerusform>El proceso está incompleto: %Ln cuentas sin procesar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>Retirar la cancelación de %1</translation>
    </message>
</context>
<context>
    <name>ui::RunFigures</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>Fechas de facturación</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>Proceso de renovación</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Ejecutar renovaciones</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>Factura todo lo que vence (Ctrl+R)</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>Detener tras este lote</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Hay un proceso en curso.</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>No se sabe lo que vence.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>Espere a que termine el proceso de renovación, o deténgalo.</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>Se detiene tras el lote en curso…</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>El proceso empieza…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>%1 de %2 fechas de facturación liquidadas</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>El proceso se detuvo antes de facturar nada.</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>La conexión se perdió durante el proceso. Lo que había facturado hasta entonces se mantiene. Cuando vuelva la conexión, mire lo que aún vence y ejecútelo de nuevo: nada se factura dos veces.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir al proceso de renovación</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Reintentar con la cuenta apartada</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>Lo que fallaba está corregido: el próximo proceso factura esta cuenta.</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>Adelanta el reloj del entorno de pruebas a mañana</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Próxima fecha de facturación</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>Adelanta el reloj del entorno de pruebas al próximo día en que algo se renueva</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>A un día…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>Adelanta el reloj del entorno de pruebas a un día de su elección</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>No se factura a nadie desde esta base de datos: haga pruebas y deje pasar el tiempo.</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>Día al que adelantar el reloj del entorno de pruebas</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>Entorno de pruebas: hoy es %1, %2</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>Nada se renueva: no hay integraciones.</translation>
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
        <translation>aún sin precio</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Los próximos doce meses</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Fecha de facturación</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Doce meses en total</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>Mostrar los doce meses</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>La lista ha cambiado entretanto. No se ha hecho nada: seleccione de nuevo.</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>%1 Tal como están, cuestan %2 al mes en conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>%Ln integración seleccionada.</numerusform>
            <numerusform>%Ln integraciones seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>%1 Si se retira la cancelación, cuestan %2 al mes en conjunto.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>Al ini&amp;ciar</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>Abrir la última base de datos que estuvo abierta</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>Preguntar qué base de datos abrir</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>Registros y borradores</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>Credencial (su valor no se muestra nunca)</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>Aún no hay credenciales.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>Añadir ajuste</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Añadir credencial</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Editar ajuste</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Sustituir credencial</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>Quitar ajuste</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>Quitar credencial</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Seleccione antes un elemento de la lista.</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>Aún no hay ajustes.</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>¿Quitar el ajuste %1?</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>¿Quitar la credencial %1?</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>Se borra de inmediato y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>Quitar el ajuste %1</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>Quitar la credencial %1</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>Se ha quitado el ajuste %1.</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>Se ha quitado la credencial %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud in a list of keys: %1 is a command, %2 its key</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <extracomment>The name of the program, not to be translated</extracomment>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a page, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Copiando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>No se ha copiado nada. %1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>La lista ha cambiado entretanto y no se ha copiado nada. Copie de nuevo.</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>Esta fila aún no se ha cargado. Cópiela dentro de un momento.</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>Celda copiada.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Seleccione %2 o menos, o expórtelas a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln fila copiada, con sus encabezados.</numerusform>
            <numerusform>%Ln filas copiadas, con sus encabezados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>Qué columnas se muestran, y en qué orden</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Aún por venir</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>Por canal de venta</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>Cargos en el tiempo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>Cargos por proveedor o canal de venta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>Cargos mes a mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>Variación en porcentaje</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar el gráfico como tabla</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>Cargos por proveedor, en %1</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>Cargos por canal de venta, en %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>los %1 mayores de %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>%1: %2 facturado, %3 aún por venir</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>%1 respecto al mes anterior</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Renovaciones mes a mes, en %1</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>Las facturas no se listan por proveedor ni por canal de venta. Quite ese filtro para ver las del mes.</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>Sumado por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>Lo vencido ahora y el próximo día (%Ln)</numerusform>
            <numerusform>Lo vencido ahora y los próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>El mes próximo</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>Los próximos 12 meses</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>Vence: %1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>Próximas renovaciones</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>Próximos cargos y eliminaciones</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>Nada se renueva ni se elimina en estos días.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>Han llegado fechas de facturación desde el %1 y aún no están facturadas. Se incluyen aquí; las factura el próximo proceso de renovación.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>Han llegado fechas de facturación desde el %1 y aún no están facturadas. Las anteriores al %2 no están en esta lista; el próximo proceso de renovación las factura todas.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir al proceso de renovación</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>Qué decide sobre el cargo seleccionado, y un texto para el cliente</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>Seleccione un cargo, en la lista por integración, para ver por qué es como es.</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>Exportar próximas renovaciones</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>Cargos y eliminaciones del %1 al %2, sumados como en la tabla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>%Ln cargo no tiene precio vigente en su día y aquí no suma nada. Salvo que un gestor fije uno, el proceso deja fuera su cuenta y la nombra (R19).</numerusform>
            <numerusform>%Ln cargos no tienen precio vigente en su día y aquí no suman nada. Salvo que un gestor fije uno, el proceso deja fuera sus cuentas y las nombra (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln fila, %1 en total</numerusform>
            <numerusform>%Ln filas, %1 en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>Ya existe una vista %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>Filtros, orden y columnas, guardados con los nombres que usted elija</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Vista: %1 (modificada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>&amp;Sin vista: sin filtros, columnas predeterminadas</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>Guardar &amp;cambios en %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>Cambiar el &amp;nombre de %1…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>&amp;Borrar %1</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>&amp;Abrir esta página con %1</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>La vista %1 se ha guardado.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>La vista %1 se ha borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>%1: %2 → %3, integración %4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Qué lo decidió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo estaba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>Apartada: %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::WriteAccess</name>
    <message>
        <source>This connection takes no changes: it leads to a standby, which only copies another server, or its login may only read. Open one that leads to the primary, or ask whoever looks after the server.</source>
        <translation>Esta conexión no admite cambios: lleva a un servidor en espera, que solo copia otro servidor, o su usuario solo puede leer. Abra una que lleve al principal, o pregunte a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>Se ha perdido la conexión con la base de datos. No se puede cambiar nada hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>%1: la conexión se perdió antes de que llegara la respuesta. Si se hizo o no se averiguará, y se indicará aquí, en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>%1: la conexión se perdió antes de que llegara la respuesta. Se está averiguando si se hizo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>%1: se ha hecho.</translation>
    </message>
</context>
</TS>
