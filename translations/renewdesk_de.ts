<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>--%1 verlangt einen Wert dahinter.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>„%1“ ist keine Option, und anderes wird nicht genommen.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>Es gibt kein Farbschema „%1“: bitte light, dark oder system angeben.</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>„%1“ ist keine Sprache: bitte ein Kürzel wie en, de oder de_AT angeben.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>--demo und --tour arbeiten auf eigenen Beispieldaten: bitte --database weglassen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>%1 kann nicht angelegt werden. Bitte einen Ordner nennen, der geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>Der Rundgang ist stehen geblieben. %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Bitte dort starten, wo es einen gibt, oder ohne ihn Bilder zeichnen: renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>„renewdesk --help“ listet die Optionen.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>--demo und --tour arbeiten auf eigenen Beispieldaten: bitte --profile weglassen.</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>--database und --profile nennen beide die Datenbank: bitte eines davon weglassen.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>Es gibt keine Verbindung „%1“. Die Namen stehen in Renewdesk unter Menü, Verbinden.</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>--diagnose öffnet kein Fenster: bitte --demo und --tour weglassen.</translation>
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

Öffnet Renewdesk auf der Datenbank, die --database oder --profile nennt, sonst auf der in der Variablen
RENEWDESK_DATABASE_URL, sonst auf der zuletzt geöffneten Verbindung, sonst auf der eingebetteten Datei
im eigenen Datenordner. Wo schon ein Fenster darauf offen ist, kommt dieses nach vorn.

  --database URL   sqlite:///absoluter/Pfad oder postgresql://Anmeldung@Host/Datenbank; nach dem Passwort
                   fragt das Programm, denn im Aufruf könnten andere es lesen
  --profile NAME   eine Verbindung mit ihrem Namen im Programm (Menü, Verbinden)
  --demo           ein Sandkasten mit Beispieldaten, der erhalten bleibt; niemandem wird etwas berechnet
  --tour FOLDER    zeichnet jede Seite und jeden Dialog als Bild in FOLDER; braucht keinen Bildschirm
  --language CODE  en, de, …; sonst die im Programm gewählte
  --theme THEME    light, dark oder system: wie das System es hat
  --diagnose       ein Bericht für alle, die einen Fehler beheben: Versionen, Ordner, die Datenbank; keine
                   Geheimnisse, kein Fenster; braucht keinen Bildschirm
  --help           dieser Text
  --version        die Version

Der Rückgabewert ist 0, wenn es geschlossen wurde, 1, wenn etwas gescheitert ist, 2, wenn der Aufruf
falsch war, 3, wenn die Datenbank nicht erreichbar ist, 4, wenn ihr Schema fehlt oder neuer als das
Programm ist.
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>Auf dieser Datenbank ist schon ein Fenster offen und kommt nach vorn.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>Verschlüsselt, Server geprüft (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>Verschlüsselt, Aussteller geprüft (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>Verschlüsselt, nichts geprüft (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>Wenn möglich verschlüsselt (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Nicht verschlüsselt (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>Der Server muss durch ein Zertifikat nachweisen, dass er der genannte ist.</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>Jeder Server mit einem Zertifikat Ihrer Zertifizierungsstelle gilt als dieser.</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>Jedes Zertifikat wird angenommen: Wer sich dazwischenschaltet, kann sich als der Server ausgeben und alles lesen, auch das Passwort.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>Jeder auf dem Weg kann alles lesen, auch das Passwort.</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>Wer sich dazwischenschaltet, kann die Verschlüsselung abschalten und alles lesen, auch das Passwort.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>In %1 ms mit %2 verbunden, nicht verschlüsselt, als %3.</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>In %1 ms mit %2 verbunden, verschlüsselt (%3), als %4.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Rollen: %1.</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>Es ist ein Sandkasten: Aus ihm wird niemandem etwas berechnet.</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>Die Datenbank sagt, dass sie ein Sandkasten ist, Ihre Kennzeichnung sagt aber %1. Bitte eine andere wählen, damit niemand dies für die Datenbank hält, aus der abgerechnet wird.</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>Die Datenbank sagt, dass sie kein Sandkasten ist, Ihre Kennzeichnung sagt aber %1. Bitte eine andere wählen, damit niemand dort etwas ausprobiert, wo abgerechnet wird.</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>Dort lässt sich nichts ändern: Es ist ein Standby-Server, oder die Anmeldung darf nur lesen.</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>Berichte werden vom Standby-Server gelesen: %1.</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>Berichte werden vom Primärserver gelesen, denn der Standby-Server ist nicht zu gebrauchen: %1.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a printed invoice: what is to be paid in all</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed invoice: %1 is the page, %2 how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>On a printed invoice, in the place of a period: it is charged once</extracomment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a price that is not set yet</source>
        <translation>ein Preis, der noch nicht festgelegt ist</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>Zuerst wird abgerechnet, was bei diesem Konto fällig geworden ist: %1.</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Sie wird bis zum %1 weiter abgeglichen, an diesem Tag nicht berechnet und dann gelöscht. Für die restlichen Tage gibt es keine Erstattung.</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Sie bleibt bis zum %1 eingefroren, wird an diesem Tag nicht berechnet und dann gelöscht. Für die restlichen Tage gibt es keine Erstattung.</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> Der Betrag ist %1.</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> Der Betrag ist %1 und gilt seit dem %2.</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>es ist die Einrichtungsgebühr, die bei der Eröffnung einmal berechnet wurde (R1).</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>es ist der erste Monat, vom %1 bis vor dem %2, der bei der Eröffnung im Voraus bezahlt wurde (R1).</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>sie ist zu Beginn dieses Abrechnungstags aktiv, also wird der Monat vom %1 bis vor dem %2 berechnet (R3).</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>sie ist zu Beginn dieses Abrechnungstags eingefroren, also wird für den Monat vom %1 bis vor dem %2 nur die Ruhegebühr berechnet (R3).</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>sie ist vor diesem Abrechnungstag gekündigt, also wird sie nicht berechnet und gelöscht (R6).</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>Keine weitere Belastung, wie bisher.</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>Keine weitere Belastung, statt %1 am %2.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>Nächste Belastung: %1 am %2, statt der Löschung.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>Nächste Belastung: %1 am %2, statt %3 am %4.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>Nächste Belastung: %1 am %2, wie bisher.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>Nächste Belastung: %1 am %2, statt %3.</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>Das Konto hat dann keine aktive und keine eingefrorene Anbindung: Es gibt keine Belastungen mehr. Es bleibt offen, und neue Anbindungen können eröffnet werden.</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>Aktualisierungen und Abgleiche enden sofort; Angaben und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>Aktualisierungen und Abgleiche sind sofort wieder möglich; das kostet heute nichts.</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>Alle Angaben dazu (Bezeichnung, Einstellungen, Zugangsdaten, Notizen, Verlauf) werden dann endgültig gelöscht; Rechnungen bleiben erhalten. Bis dahin lässt sich die Kündigung zurücknehmen.</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>Sie wird nicht gelöscht; alle Angaben dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> (Rechnung %1)</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>%1 am %2%3: %4</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>Anbindung %1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>Diese Anbindung</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>ihr Abrechnungstag</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>heute ist der %1</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>das liegt nicht nach heute</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>%1 hat sich seit dem Ansehen geändert</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>%1 hat sich seit dem Ansehen geändert: %2 von %3 am %4</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>%1 hat sich seit dem Ansehen geändert: %2 von %3</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>%1. Es wurde nichts getan. Bitte ansehen, wie es jetzt steht, und neu entscheiden.</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>%1 wurde am %2 verlängert%3, nach dem Tag des Ansehens. Der Befehl wurde nicht ausgeführt. Bitte ansehen, wie es jetzt steht, und neu entscheiden.</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>Ein anderer Verlängerungslauf ist im Gang. Bitte sein Ende abwarten und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>%1 hat am %2 einen Verlängerungslauf gestartet, der noch im Gang ist. Bitte sein Ende abwarten und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>Das ist Ihnen nicht erlaubt. Bitte an eine Führungskraft oder den Eigentümer der Datenbank wenden.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>Es hat nicht geklappt%1. Bitte erneut versuchen; wenn es wieder scheitert, „renewdeskctl diagnose“ ausführen.</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 ist schon eingefroren.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>%1 ist gekündigt und wird gelöscht. Um sie eingefroren zu behalten, „Stattdessen einfrieren“ verwenden.</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>%1 ist schon eingefroren. Um die Löschung zu verhindern, die Kündigung zurücknehmen: Sie bleibt eingefroren.</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>%1 ist aktiv: Es gibt nichts aufzutauen.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>%1 ist gekündigt. Bitte zuerst die Kündigung zurücknehmen, dann auftauen.</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>%1 ist schon gekündigt: Sie wird am %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>%1 ist nicht gekündigt: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>%1 wurde am %2 gelöscht, mit allen Angaben dazu. Nichts kann sie zurückbringen; bitte stattdessen eine neue eröffnen. Ihre Rechnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>%1 war gekündigt und wurde am %2 gelöscht, nach dem Tag des Ansehens. Nichts kann sie zurückbringen; bitte stattdessen eine neue eröffnen.</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>Inzwischen ist der %2; die Rechnung wurde für %1 gezeigt. Nichts wurde eröffnet: bitte erneut ansehen, dann eröffnen.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>einen früheren Tag</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>ein anderer Tag</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>Am %1 gilt kein Preis des Tarifs. Bitte von einer Führungskraft einen festlegen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>jenem Tag</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>Der gesehene Tag, %1, liegt nach dem heutigen Tag der Datenbank. Bitte den Tag angeben, den „today“ zeigt.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>Diese Anfragekennung wurde schon für einen anderen Befehl verwendet. Bitte eine neue nehmen.</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>%1 ist zurückgestellt, weil %2. Bitte das beheben und es dann erneut versuchen: Bis zur Abrechnung ist dort kein Befehl möglich.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Es ist schon so: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>%1 ist eingefroren, also ist kein Abgleich möglich. Bitte zuerst auftauen.</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>%1 ist nicht zurückgestellt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>Es gibt kein Konto %1. Bitte in der Liste der Konten suchen.</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>Dieses Konto gibt es nicht. Bitte in der Liste der Konten suchen.</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>Es gibt keine Anbindung %1. Bitte auf der Seite ihres Kontos suchen.</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>Diese Anbindung gibt es nicht. Bitte auf der Seite ihres Kontos suchen.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>Es gibt keine Rechnung %1. Bitte in der Liste der Rechnungen suchen.</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>Diese Zeile gibt es nicht: %1. Die Nummern der Zeilen stehen auf der Rechnung.</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>Es gibt keinen Tarif %1. Bitte einen aus der Liste der Tarife nehmen oder ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>%1 ist kein Tag. Bitte als JJJJ-MM-TT schreiben, zum Beispiel 2026-12-15.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>%1 ist kein Betrag. Bitte schlicht schreiben, mit höchstens zwei Nachkommastellen, ohne Vorzeichen und Gruppierung, zum Beispiel 49.00; der größte ist %2.</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>%1 ist keine Zahl, die hier passt. Bitte eine ganze Zahl größer als null schreiben.</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>%1 passt hier nicht. Die Hilfe sagt, was passt.</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>%1 verlangt einen Namen und einen Wert. Bitte als Name=Wert schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1 ist leer. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>%1 ist zu lang: %2 Zeichen, höchstens %3 sind möglich. Bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1 ist zu lang. Bitte kürzen.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>%1 enthält Zeichen, die nicht gespeichert werden können: kein NUL, keine kaputten Zeichen und weder Tabulator noch Zeilenumbruch am Anfang oder Ende. Bitte entfernen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>%1 ist kein Sprachkürzel. Bitte wie en, de oder pt_BR schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>%1 ist keine Zeitzone. Bitte wie UTC, Europe/Berlin oder America/New_York schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>%1 ist keine Währung mit zwei Nachkommastellen. Bitte ihr Kürzel schreiben, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>%1 liegt außerhalb des Abrechnungskalenders, der vom %2 bis zum %3 reicht. Bitte einen Tag darin wählen.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Jener Tag</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>Ein Preis kann nicht ab dem %1 gelten: %2. Bitte einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>Die Uhr kann nicht auf den %1 zurück: %2. Bitte diesen Tag oder einen späteren wählen.</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>Anmeldungen und Rollen gibt es nur auf einem PostgreSQL-Server. Wer eine eingebettete Datenbank benutzen darf, entscheiden die Rechte ihrer Datei: bitte diese setzen.</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>%1 ist keine Anfragekennung. Bitte eine UUID angeben, zum Beispiel eine von „uuidgen“.</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>%1 beginnt nicht mit der verlangten Kopfzeile. Die erste Zeile muss genau lauten: %2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>Die Zeile hat eine andere Zahl von Spalten als die Kopfzeile%1. Bitte genau so viele angeben.</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Hier stehen Bytes, die kein UTF-8 sind. Bitte die Datei als UTF-8 speichern und es erneut versuchen.</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>Eine Zelle in Anführungszeichen endet nicht, wie sie soll. Bitte mit einem Anführungszeichen schließen und die darin verdoppeln.</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>Dieselbe Zeile steht schon in Zeile %1. Bitte eine der beiden entfernen.</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>Der Anker liegt nach dem heutigen Tag der Datenbank. Bitte importieren, wenn dieser Tag gekommen ist.</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>Das ist nicht der erste Abrechnungstag des Ankers nach heute. Bitte die Zelle leer lassen oder %1 schreiben.</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>Nichts wird vorzeitig berechnet: Der %1 ist noch nicht gekommen, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>%1 lässt sich nicht öffnen%2. Bitte prüfen, ob sie da ist und gelesen und geschrieben werden darf; „init“ legt eine neue an.</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>%1 ist keine Renewdesk-Datenbank. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>%1 ist beschädigt%2. Bitte eine Kopie aufheben und die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>%1 lässt sich nicht schreiben. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>%1 wird zu lange von einem anderen Programm geschrieben. Bitte darauf warten oder es schließen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, wo eine eingebettete Datenbank nicht sicher ist. Bitte auf eine lokale Platte legen oder einen PostgreSQL-Server verwenden.</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>%1 enthält noch keine Renewdesk-Tabellen. Bitte mit „renewdeskctl init“ anlegen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>%1 stammt von einer neueren Version (Schema %2, dieses Programm kennt %3). Bitte jene Version installieren.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>Schritt %1 des Datenbankschemas ist nicht der, den dieses Programm kennt. Bitte die Version verwenden, von der es stammt, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Was vorher da war, ist unverändert. Bitte Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>%1 lässt sich nicht lesen%2. Bitte Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>%1 lässt sich nicht schreiben%2. Bitte den Ordner und seine Rechte prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>%1 ist die Sicherung einer anderen Datenbank, und diese ist nicht leer. Bitte in eine neue Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>%1 ist die Datenbank selbst oder gehört zu ihr. Bitte eine andere Datei für die Sicherung wählen.</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>Die Datenbank ist gescheitert%1. Nichts wurde geändert. Bitte erneut versuchen; wenn es wieder scheitert, „renewdeskctl verify“ ausführen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>Wie gewünscht angehalten. Was vorher fertig war, bleibt bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>Was fällig geworden war, ist trotzdem abgerechnet: Rechnung %1.</numerusform>
            <numerusform>Was fällig geworden war, ist trotzdem abgerechnet: Rechnungen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>Stattdessen möglich: %1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Cancel integration</source>
        <translation>Anbindung kündigen</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>Kündigung zurücknehmen</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>Stattdessen einfrieren</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Anbindung eröffnen</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Gebühr ändern</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Tarif ändern</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Anbindung bearbeiten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>Abgleich aufzeichnen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Tarif anlegen</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>Tarifpreis festlegen</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>Ruhegebühr festlegen</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>Mit Beispieldaten füllen</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>verb</comment>
        <extracomment>Verbs within a sentence: &quot;Possible instead: un-cancel, freeze instead.&quot;</extracomment>
        <translation>einfrieren</translation>
    </message>
    <message>
        <source>unfreeze</source>
        <comment>verb</comment>
        <translation>auftauen</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>verb, of an integration</comment>
        <translation>kündigen</translation>
    </message>
    <message>
        <source>un-cancel</source>
        <comment>verb</comment>
        <translation>Kündigung zurücknehmen</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>stattdessen einfrieren</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>eine Anbindung eröffnen</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>die Gebühr ändern</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>den Tarif ändern</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>die Anbindung bearbeiten</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>einen Abgleich aufzeichnen</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>ein Konto anlegen</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>das Konto bearbeiten</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>die Zurückstellung des Kontos aufheben</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>einen Tarif anlegen</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>den Preis des Tarifs festlegen</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>die Ruhegebühr festlegen</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>verlängern</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>mit Beispieldaten füllen</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>die Uhr stellen</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>bereinigen</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>what was done</comment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <comment>what was done</comment>
        <translation>Aufgetaut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what was done</comment>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Un-cancelled</source>
        <comment>what was done</comment>
        <translation>Kündigung zurückgenommen</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>Eingefroren statt gekündigt</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>Gebühr geändert</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>Tarif geändert</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>Anbindung bearbeitet</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>Abgleich aufgezeichnet</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>Konto bearbeitet</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>Zurückstellung aufgehoben</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>Tarif angelegt</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>Tarifpreis festgelegt</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>Ruhegebühr festgelegt</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>Mit Beispieldaten gefüllt</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>Gekündigt (zum %1)</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>Gekündigt (zum %1, eingefroren)</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>Gekündigt (eingefroren)</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>Verlängerung fällig</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>am Abrechnungstag kein Preis gilt</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>ein Abrechnungstag nicht auf dem Kalender seines Ankers liegt</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>ein Betrag außerhalb der Grenzen liegt</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>die Abrechnung gescheitert ist</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>die Monatsgebühr des Tarifs</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>die vereinbarte Gebühr</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>die Ruhegebühr</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>die Einrichtungsgebühr des Tarifs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>Datenbank gescheitert</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>Frühere Sicherungen enthalten die gelöschten Angaben noch: bitte löschen, wenn sie nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>Ein anderes Programm liest die Datei, daher konnte ihr Protokoll nicht geleert werden: bitte schließen und erneut bereinigen.</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>Spuren bleiben in: %1.</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>%1 ist eingefroren. Aktualisierungen und Abgleiche haben geendet.</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>%1 bleibt erhalten und ist eingefroren; sie wird nicht mehr gelöscht.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>%1 ist gekündigt und wird am %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>%1 ist nicht mehr gekündigt. Sie bleibt eingefroren.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>%1 ist nicht mehr gekündigt. Sie bleibt aktiv.</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>%1 wird ab dem %2 zum Preis des Tarifs berechnet.</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>%1 wird ab dem %3 mit %2 im Monat berechnet.</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>%1 hat jetzt den Tarif %2.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>Keine Belastungen: Das Konto hat keine Anbindung. Es bleibt offen, und neue können eröffnet werden.</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>Sie ist gekündigt und wird am %1 gelöscht: Die Gebühr wird nur berechnet, wenn die Kündigung vorher zurückgenommen wird.</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>Sie ist eingefroren: Solange das so ist, wird stattdessen die Ruhegebühr berechnet.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>Heute wird nichts berechnet oder gutgeschrieben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>Diese Anfrage wurde aufgegeben, bevor sie die Datenbank erreichte. Nichts wurde geändert; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>%1 ist keine Rolle. Es gibt agent, manager, billing, auditor und sync.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>Auf diesem Server gibt es keine Anmeldung %1. Wer ihn betreut, kann sie in psql anlegen (CREATE ROLE &quot;%2&quot; LOGIN, dann \password &quot;%2&quot;); danach bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>%1 ist Superuser des Servers und darf alles, gleich mit welcher Rolle. Jede Person sollte eine eigene Anmeldung bekommen, und diese eine Rolle.</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>%1 hat diese Rolle noch, durch eine andere Rolle des Servers, zu der die Anmeldung gehört. Wer den Server betreut, kann sie aus jener herausnehmen.</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>%1 hat keine Rolle in %2. Der Eigentümer der Datenbank vergibt sie mit „renewdeskctl grant“; bitte dort anfragen.</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>Diese Anmeldung</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>%1 darf %2 nicht einrichten%3. Der Anmeldung muss die Datenbank gehören, und sie muss Rollen anlegen dürfen: Wer den Server betreut, führt ALTER DATABASE … OWNER TO … und ALTER ROLE … CREATEROLE aus, oder „init“ als Superuser.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam%2. Ob es ausgeführt wurde, ist noch nicht bekannt: bitte nachsehen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>Der Server von %1 ist PostgreSQL %2; Renewdesk braucht %3 oder neuer. Bitten Sie um eine Aktualisierung.</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>Rolle nehmen</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>die Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>eine Rolle geben</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>eine Rolle nehmen</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>Rolle gegeben</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>Rolle genommen</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>jemand anderes hält es gesperrt</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>Das Write-Ahead-Log des Servers enthält die entfernten Angaben, bis es wiederverwendet wird, was nach einigen Checkpoints geschieht; archivierte Logs enthalten sie, solange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>Nur Agenten, Manager und die Abrechnung dürfen %1. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>Nur Agenten und Manager dürfen %1. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>Nur Manager dürfen %1. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>Nur die Abrechnung darf %1. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>Nur die Programme, die abgleichen, dürfen %1.</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>Nur der Eigentümer der Datenbank darf %1. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>Einstellungen und Notizen sind nicht für Prüfer bestimmt. Bitte fragen Sie einen Agenten oder Manager.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>diese Anmeldung</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>%1 ist nicht erreichbar%2. Bitte Host und Port prüfen, und ob eine Verbindung zu dem Netz besteht, das dorthin führt; ob der Server läuft, weiß sonst, wer ihn betreut.</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>Das geht nur in einem Sandkasten. Bitte mit „renewdeskctl init --sandbox“ einen in einer neuen Datei oder Datenbank anlegen.</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>Das ist für eingebettete Datenbanken. Die eines Servers wird auf dem Server gesichert: mit pg_basebackup und dem archivierten Log, die auch jede Löschung nachholen, oder mit pg_dump. Wer auf einen Dump zurückgeht, muss erneut löschen, was seither gelöscht wurde, bevor jemand arbeitet: bitte aufheben, was „renewdeskctl --json receipts“ ausgibt.</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>Die Datenbank ist nicht leer. Beispieldaten kommen nur in einen leeren Sandkasten: bitte einen in einer neuen Datei oder Datenbank anlegen.</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>%1 bezeichnet keine Datenbank. Bitte sqlite:///absoluter/Pfad oder postgresql://Anmeldung@Host/Datenbank schreiben, mit @, / und : in Prozentschreibweise, wo sie zu einem Namen gehören.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>Die URL einer Datenbank kann %1 nicht enthalten. Bitte entfernen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>%1 lässt gerade niemanden ein%2. Bitte gleich noch einmal versuchen; sonst hilft weiter, wer den Server betreut.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>%1 verlangt ein Passwort für %2. Bitte dort angeben, wo danach gefragt wird; Programme, die niemanden fragen, lesen es aus ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>%1 nimmt dieses Passwort für %2 nicht an oder kennt keine solche Anmeldung. Bitte neu eingeben; sonst beim Eigentümer der Datenbank nachfragen.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>%1 lässt %2 nicht ein%3. Bitte die Anmeldung prüfen; sonst beim Eigentümer der Datenbank nachfragen, der Zugang mit „renewdeskctl grant“ gewährt.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>%1 weist ein Zertifikat vor, dem nicht vertraut wird: Es ist abgelaufen oder anders signiert, als Ihr Stammzertifikat sagt. Das ist vielleicht nicht Ihr Server. Wer ihn betreut, hat das Stammzertifikat: bitte dort erfragen und auswählen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>%1 weist ein Zertifikat auf einen anderen Namen vor%2. Das ist vielleicht nicht Ihr Server. Bitte den Host so schreiben, wie er im Zertifikat steht; sonst kann, wer den Server betreut, ein Zertifikat auf diesen Namen beschaffen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>Das Zertifikat von %1 lässt sich nicht prüfen, denn es gibt kein Stammzertifikat%2. Wer den Server betreut, hat es: bitte dort erfragen und diese Datei wählen.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>%1 bietet keine Verschlüsselung, und ohne wurde nichts gesendet. Wer den Server betreut, kann TLS einschalten: bitte dort anfragen.</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>Der Server antwortet, hat aber keine solche Datenbank: %1. Bitte den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>Stand: %1, gelesen vom Standby-Server.</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>von Ihnen in einem anderen Fenster geändert</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>von %1 geändert</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>%1 um %2 von Ihnen in einem anderen Fenster</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>%1 um %3 von %2</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>Jemand anders war mitten in etwas, und was er von den entfernten Angaben noch sehen darf, blieb erhalten: bitte erneut bereinigen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>%1 führt zu einem Standby, der nur einen anderen Server kopiert und keine Änderungen annimmt. Nennen Sie den primären Server, oder alle mit target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>Jemand anders ändert gerade dasselbe in %1 und ist noch nicht fertig. Versuchen Sie es gleich noch einmal; wenn es anhält, fragen Sie die anderen, ob jemand etwas offen gelassen hat.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>Die Datenbank ist gerade nicht erreichbar. Was hierher gehört, kommt von selbst, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>Auf diesem Server gibt es keine Anmeldung %1, der etwas zu nehmen wäre. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>Die Datenbank gibt es bereits, und zwar mit %1; womit eine Datenbank angelegt wurde, das bleibt. Lassen Sie die Option weg oder legen Sie eine andere Datenbank an.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>Die Verbindung zu %1 lässt sich nicht versuchen%2. Berichtigen Sie die URL der Datenbank oder die Variable, deren Name mit PG beginnt.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>In der URL einer Datenbank kann %1 nicht für renewdesk_replica stehen. Schreiben Sie dort host:port des Standby-Servers, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>Vom Primärserver gelesen, denn der Standby-Server ist nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>Vom Primärserver gelesen, denn der Standby-Server liegt zu weit zurück: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>Vom Primärserver gelesen, denn der als Standby genannte Server ist keiner: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>Vom Primärserver gelesen, denn der als Standby genannte Server enthält eine andere Datenbank: %1.</translation>
    </message>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Bis zum %1 ist nichts mehr fällig, was berechnet werden kann.</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>Das ist genau, was jetzt fällig ist.</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>Das ist nicht, was jetzt fällig ist.</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>Die Belastungen sind dieselben, aber es sind nicht mehr dieselben Konten, die sich nicht abrechnen lassen.</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>Mehr hat sich nicht geändert: Mit dem, was noch fällig ist, ergibt es das Freigegebene, Belastung für Belastung.</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Das wurde seit dem %1 abgerechnet, und es erklärt den Unterschied nicht: Die Freigabe gehört zu einer anderen Datenbank, oder etwas wurde behoben oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>Nichts wurde abgerechnet, was es erklären würde: Die Freigabe gehört zu einer anderen Datenbank, oder Konten scheitern neuerdings oder nicht mehr, oder etwas wurde behoben oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>An diesem Tag eröffnet</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1, gültig seit dem %2</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>Die Abgleiche gehen weiter, und alle Angaben dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>Die Abgleiche ruhen weiter, und alle Angaben dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Das betrifft: %1.</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1: Das Eröffnen wird im Voraus bezahlt</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6: Was gekündigt ist, wird am nächsten Abrechnungstag nicht berechnet und gelöscht</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3: Der Zustand zu Beginn des Abrechnungstags entscheidet</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>%1 am %2 von %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>Zustand an diesem Tag</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>Darüber gibt es keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1 bis vor %2</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>Endet mit diesem Monat</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>Keine weitere Belastung für eine von ihnen, wie bisher.</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Keine weitere Belastung für eine von ihnen, statt insgesamt %1 %2.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Nächste Belastungen: insgesamt %1 %2, statt der Löschungen.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Nächste Belastungen: insgesamt %1 %2, wie bisher.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Nächste Belastungen: insgesamt %1 %2, statt %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>Die kommenden zwölf Monate: insgesamt %1, statt %2.</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>Alle Angaben dazu (Bezeichnungen, Einstellungen, Zugangsdaten, Notizen, Verlauf) werden dann endgültig gelöscht; Rechnungen bleiben erhalten. Bis dahin lässt sich die Kündigung zurücknehmen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>die Verbindung %1 → %2</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>Am %1 haben wir die Einrichtungsgebühr von %2 für %3 berechnet (Rechnung %4). Sie bezahlt die Arbeit des Verbindens und wird einmal berechnet.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>Am %1 haben wir für %3 den ersten Monat mit %2 berechnet (Rechnung %4), vom %5 bis vor dem %6. Der erste Monat wird im Voraus bezahlt, wenn eine Verbindung eröffnet wird.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Am %1 werden wir %2 für %3 berechnen, für den Monat vom %4 bis vor dem %5, wenn sie nicht vor diesem Tag eingefroren oder gekündigt wird.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Am %1 haben wir %2 für %3 berechnet (Rechnung %4), für den Monat vom %5 bis vor dem %6: Sie war zu Beginn dieses Tages aktiv.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Am %1 werden wir %2 dafür berechnen, dass %3 im Monat vom %4 bis vor dem %5 eingefroren bleibt, wenn sie nicht vor diesem Tag aufgetaut oder gekündigt wird.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Am %1 haben wir %2 dafür berechnet, dass %3 im Monat vom %5 bis vor dem %6 eingefroren bleibt (Rechnung %4): Sie war zu Beginn dieses Tages eingefroren, also fiel die Monatsgebühr nicht an.</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>Am %1 wird für %2 nichts berechnet: Sie wurde vor diesem Tag gekündigt und wird an ihm gelöscht.</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>Sie wurde am %1 eingefroren.</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>Sie wurde am %1 aufgetaut.</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>Sie wurde am %1 gekündigt.</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>Ihre Kündigung wurde am %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>Das ist die mit Ihnen vereinbarte Monatsgebühr.</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>Dieser Preis gilt seit dem %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>Sie wurde am %1 gekündigt, innerhalb dieses Monats. Eine Kündigung wirkt zum Ende des bezahlten Monats: Bis zum %2 bleibt die Verbindung, wie sie ist, am %2 wird nichts mehr berechnet, und dann wird sie gelöscht.</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>Die Belastung bei der Eröffnung bezahlt das Verbinden, und der erste Monat kommt dazu; deshalb wird nichts davon erstattet.</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>Für die bis dahin restlichen Tage gibt es keine Erstattung.</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>Die nächste Belastung ist %1 am %2.</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>Behalten: Die Verbindung wird weiter aktualisiert.</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>Aktiv behalten: Die Verbindung wird sofort wieder aktualisiert, was heute nichts kostet.</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>Über die nächsten zwölf Monate ergibt das %1.</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>Einfrieren: Aktualisierungen enden sofort, alle Einstellungen und Angaben bleiben erhalten, und die Verbindung lässt sich jederzeit ohne Kosten auftauen.</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>Kündigen: Die Verbindung bleibt bis zum %1, wie sie ist, wird an diesem Tag nicht berechnet und dann mit allen Einstellungen und Angaben gelöscht, die sich nicht zurückholen lassen. Bis dahin lässt sich die Kündigung zurücknehmen. Für die restlichen Tage gibt es keine Erstattung.</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>Für %1 haben Sie drei Möglichkeiten.</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>%1 hat am %2 keinen Abrechnungstag. Bitte die Abrechnungstage in ihren Belastungen nachsehen.</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Was bis zum %1 fällig ist, ist nicht, was freigegeben wurde. Nichts wurde berechnet; bitte ansehen, was sich geändert hat, und den jetzigen Stand freigeben lassen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>Aufgetaut</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>Seither neu, auch importiert</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>Sollten damals gelöscht werden und bleiben</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>Waren damals eingefroren und sind aktiv</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>Andere Gebühr, anderer Tarif oder anderer Preis am nächsten Abrechnungstag</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>Waren damals aktiv und sind eingefroren</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>Werden am nächsten Abrechnungstag gelöscht</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>Wurden damals berechnet und sind nicht mehr da</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>Nichts Aufgehobenes sagt, was für sie damals berechnet worden wäre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>Alles davon wurde aufgezeichnet, auf den Cent genau.</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>%1 davon hat dieser Lauf nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>%1 davon blieb übrig oder wurde inzwischen von Befehlen abgerechnet.</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>%1 davon wurde inzwischen von Befehlen abgerechnet.</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>Alles Freigegebene ist seither abgerechnet, und sonst nichts.</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>Jetzt fällig bis zum %1: %Ln Rechnung, zusammen %2.</numerusform>
            <numerusform>Jetzt fällig bis zum %1: %Ln Rechnungen, zusammen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Ein Lauf hat seither %1 abgerechnet: %2, zusammen %3, gelöscht: %4.</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Befehle haben seither zuerst %1 abgerechnet: %2, zusammen %3, gelöscht: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%Ln Konto lässt sich jetzt nicht abrechnen.</numerusform>
            <numerusform>%Ln Konten lassen sich jetzt nicht abrechnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>%Ln Belastung, insgesamt %1</numerusform>
            <numerusform>%Ln Belastungen, insgesamt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>%Ln Löschung</numerusform>
            <numerusform>%Ln Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>Zuerst wird abgerechnet, was bei %Ln Konto fällig geworden ist: %1.</numerusform>
            <numerusform>Zuerst wird abgerechnet, was bei %Ln Konten fällig geworden ist: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Die Belastungen gehen weiter: Das Konto hat noch %Ln eingefrorene Anbindung, die monatlich %1 kostet. Sie kann jederzeit aufgetaut werden.</numerusform>
            <numerusform>Die Belastungen gehen weiter: Das Konto hat noch %Ln eingefrorene Anbindungen, die monatlich je %1 kosten. Sie können jederzeit aufgetaut werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Die Belastungen gehen weiter: Das Konto hat noch %Ln eingefrorene Anbindung, für die monatlich die Ruhegebühr berechnet wird. Sie kann jederzeit aufgetaut werden.</numerusform>
            <numerusform>Die Belastungen gehen weiter: Das Konto hat noch %Ln eingefrorene Anbindungen, für die monatlich je die Ruhegebühr berechnet wird. Sie können jederzeit aufgetaut werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>%Ln Satz Zugangsdaten</numerusform>
            <numerusform>%Ln Sätze Zugangsdaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln Abgleich</numerusform>
            <numerusform>%Ln Abgleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>%Ln Anbindung wird an ihrem Tag nicht berechnet und dann gelöscht: %1. Für die restlichen Tage gibt es keine Erstattung.</numerusform>
            <numerusform>%Ln Anbindungen werden an ihrem Tag nicht berechnet und dann gelöscht: %1. Für die restlichen Tage gibt es keine Erstattung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>%Ln Konto hat dann keine aktive und keine eingefrorene Anbindung, also gibt es keine Belastungen mehr dafür: %1. Es bleibt offen, und neue Anbindungen können eröffnet werden.</numerusform>
            <numerusform>%Ln Konten haben dann keine aktive und keine eingefrorene Anbindung, also gibt es keine Belastungen mehr dafür: %1. Sie bleiben offen, und neue Anbindungen können eröffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>Die Belastungen gehen weiter für %Ln Konto, das dann nur eingefrorene Anbindungen hat: %1. Jede Anbindung kostet monatlich %2 und kann jederzeit aufgetaut werden.</numerusform>
            <numerusform>Die Belastungen gehen weiter für %Ln Konten, die dann nur eingefrorene Anbindungen haben: %1. Jede Anbindung kostet monatlich %2 und kann jederzeit aufgetaut werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>Die Belastungen gehen weiter für %Ln Konto, das dann nur eingefrorene Anbindungen hat: %1. Für jede Anbindung wird monatlich die Ruhegebühr berechnet, und jede kann jederzeit aufgetaut werden.</numerusform>
            <numerusform>Die Belastungen gehen weiter für %Ln Konten, die dann nur eingefrorene Anbindungen haben: %1. Für jede Anbindung wird monatlich die Ruhegebühr berechnet, und jede kann jederzeit aufgetaut werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>%Ln davon ist schon eingefroren</numerusform>
            <numerusform>%Ln davon sind schon eingefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>%Ln davon ist gekündigt: „Stattdessen einfrieren“ würde sie behalten</numerusform>
            <numerusform>%Ln davon sind gekündigt: „Stattdessen einfrieren“ würde sie behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%Ln davon ist schon eingefroren und gekündigt: Wird die Kündigung zurückgenommen, bleibt sie eingefroren</numerusform>
            <numerusform>%Ln davon sind schon eingefroren und gekündigt: Wird die Kündigung zurückgenommen, bleiben sie eingefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%Ln davon ist aktiv: Es gibt nichts aufzutauen</numerusform>
            <numerusform>%Ln davon sind aktiv: Es gibt nichts aufzutauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%Ln davon ist gekündigt, und die Kündigung muss zuerst zurückgenommen werden</numerusform>
            <numerusform>%Ln davon sind gekündigt, und die Kündigung muss zuerst zurückgenommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>%Ln davon ist schon gekündigt</numerusform>
            <numerusform>%Ln davon sind schon gekündigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%Ln davon ist nicht gekündigt: Es gibt nichts zurückzunehmen</numerusform>
            <numerusform>%Ln davon sind nicht gekündigt: Es gibt nichts zurückzunehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>%Ln davon ist gelöscht</numerusform>
            <numerusform>%Ln davon sind gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>Bei %Ln davon geht es nicht: %1</numerusform>
            <numerusform>Bei %Ln davon geht es nicht: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>Rückgängig für %Ln Anbindung</numerusform>
            <numerusform>Rückgängig für %Ln Anbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung einfrieren</numerusform>
            <numerusform>%Ln Anbindungen einfrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung behalten und einfrieren</numerusform>
            <numerusform>%Ln Anbindungen behalten und einfrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung auftauen</numerusform>
            <numerusform>%Ln Anbindungen auftauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung kündigen</numerusform>
            <numerusform>%Ln Anbindungen kündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Kündigung von %Ln Anbindung zurücknehmen</numerusform>
            <numerusform>Kündigung von %Ln Anbindungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>%Ln Anbindung wie zuvor.</numerusform>
            <numerusform>%Ln Anbindungen wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%Ln Anbindung ist eingefroren. Aktualisierungen und Abgleiche haben geendet.</numerusform>
            <numerusform>%Ln Anbindungen sind eingefroren. Aktualisierungen und Abgleiche haben geendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>%Ln Anbindung bleibt erhalten und ist eingefroren; sie wird nicht mehr gelöscht.</numerusform>
            <numerusform>%Ln Anbindungen bleiben erhalten und sind eingefroren; sie werden nicht mehr gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>%Ln Anbindung ist wieder aktiv.</numerusform>
            <numerusform>%Ln Anbindungen sind wieder aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%Ln Anbindung ist gekündigt. Sie wird an ihrem Abrechnungstag gelöscht.</numerusform>
            <numerusform>%Ln Anbindungen sind gekündigt. Jede wird an ihrem Abrechnungstag gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%Ln Anbindung ist nicht mehr gekündigt.</numerusform>
            <numerusform>%Ln Anbindungen sind nicht mehr gekündigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%Ln Belastung dieser Monate hat noch keinen Preis und zählt in der Summe nicht mit.</numerusform>
            <numerusform>%Ln Belastungen dieser Monate haben noch keinen Preis und zählen in der Summe nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>Aktualisierungen und Abgleiche von %Ln Anbindung enden sofort; Angaben und Einstellungen bleiben erhalten.</numerusform>
            <numerusform>Aktualisierungen und Abgleiche von %Ln Anbindungen enden sofort; Angaben und Einstellungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>Aktualisierungen und Abgleiche von %Ln Anbindung sind sofort wieder möglich; das kostet heute nichts.</numerusform>
            <numerusform>Aktualisierungen und Abgleiche von %Ln Anbindungen sind sofort wieder möglich; das kostet heute nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%Ln Anbindung wird nicht gelöscht; alle Angaben dazu bleiben erhalten.</numerusform>
            <numerusform>%Ln Anbindungen werden nicht gelöscht; alle Angaben dazu bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>Nichts wurde importiert: %Ln Zeile kann nicht übernommen werden. Bitte berichtigen und erneut importieren.</numerusform>
            <numerusform>Nichts wurde importiert: %Ln Zeilen können nicht übernommen werden. Bitte berichtigen und erneut importieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>Die Datenbank bricht %Ln ihrer Zusagen. Bitte eine Kopie aufheben, eine Sicherung wiederherstellen, die der Prüfung standhält, und dies melden.</numerusform>
            <numerusform>Die Datenbank bricht %Ln ihrer Zusagen. Bitte eine Kopie aufheben, eine Sicherung wiederherstellen, die der Prüfung standhält, und dies melden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>Es gibt keinen Lieferanten %1. Bitte einen aus der Liste der Lieferanten nehmen: Vielleicht hat ihn jemand umbenannt.</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>Es gibt keinen Verkaufskanal %1. Bitte einen aus der Liste der Verkaufskanäle nehmen: Vielleicht hat ihn jemand umbenannt.</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>%1 gibt es schon, und zwei lassen sich nicht zu einem machen. Bitte einen anderen Namen wählen oder neue Anbindungen mit dem vorhandenen eröffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%Ln Konto ist mehr als zwei Perioden im Rückstand. Bitte den Probelauf ansehen; um alles Versäumte zu berechnen, „Nachholen“ ankreuzen oder --catch-up angeben.</numerusform>
            <numerusform>%Ln Konten sind mehr als zwei Perioden im Rückstand. Bitte den Probelauf ansehen; um alles Versäumte zu berechnen, „Nachholen“ ankreuzen oder --catch-up angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>Lieferanten umbenennen</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>Verkaufskanal umbenennen</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>Lieferanten umbenennen</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>Verkaufskanäle umbenennen</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>Lieferant umbenannt</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>Verkaufskanal umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>Was fällig geworden war, wurde zuerst abgerechnet, mit %Ln Rechnung: %1.</numerusform>
            <numerusform>Was fällig geworden war, wurde zuerst abgerechnet, mit %Ln Rechnungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>Keine Belastungen mehr: %Ln gekündigte Anbindung wird ohne Belastung gelöscht. Das Konto bleibt offen.</numerusform>
            <numerusform>Keine Belastungen mehr: %Ln gekündigte Anbindungen werden ohne Belastung gelöscht. Das Konto bleibt offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Die Belastungen gehen weiter: %Ln eingefrorene Anbindung kostet monatlich %1, bis sie aufgetaut oder gekündigt wird.</numerusform>
            <numerusform>Die Belastungen gehen weiter: %Ln eingefrorene Anbindungen kosten monatlich je %1, bis sie aufgetaut oder gekündigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Die Belastungen gehen weiter: Für %Ln eingefrorene Anbindung wird monatlich die Ruhegebühr berechnet, bis sie aufgetaut oder gekündigt wird.</numerusform>
            <numerusform>Die Belastungen gehen weiter: Für %Ln eingefrorene Anbindungen wird monatlich je die Ruhegebühr berechnet, bis sie aufgetaut oder gekündigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>Zu Beginn vorgesehen: %1 mit %2, zu löschen: %3, zusammen %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Einen Teil davon haben inzwischen Befehle abgerechnet: %Ln Rechnung, zusammen %1, gelöscht: %2.</numerusform>
            <numerusform>Einen Teil davon haben inzwischen Befehle abgerechnet: %Ln Rechnungen, zusammen %1, gelöscht: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Übrig geblieben: %Ln Rechnung, zusammen %1, zu löschen: %2.</numerusform>
            <numerusform>Übrig geblieben: %Ln Rechnungen, zusammen %1, zu löschen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>Das stellt %Ln Rechnung aus, zusammen %1, für alles Fällige bis zum %2.</numerusform>
            <numerusform>Das stellt %Ln Rechnungen aus, zusammen %1, für alles Fällige bis zum %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>Es hat sich etwas geändert. Verlängern, wie es jetzt steht?</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>Verlängern und nachholen?</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>Verlängern?</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>Rechnungen sind endgültig: Sie lassen sich weder ändern noch zurücknehmen.</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>Verlängern und nachholen</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Verlängern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%Ln Anbindung wird endgültig gelöscht, mit ihren Daten.</numerusform>
            <numerusform>%Ln Anbindungen werden endgültig gelöscht, mit ihren Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%Ln Konto ist mehr als zwei Abrechnungstage im Rückstand: Es erhält eine Rechnung für jeden versäumten Tag.</numerusform>
            <numerusform>%Ln Konten sind mehr als zwei Abrechnungstage im Rückstand: Jedes erhält eine Rechnung für jeden versäumten Tag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>Bitte sagen, was zu ändern ist: --name, --email oder --language.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Nächster Abrechnungstag</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>Keine Anbindungen: Diesem Konto wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Legt ein Konto an.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Ändert ein Konto.</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>Zeigt ein Konto und seine Anbindungen.</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>Listet Konten; TEXT wird in Namen, E-Mails, Nummern und Bezeichnungen gesucht.</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>Lässt den nächsten Lauf ein zurückgestelltes Konto erneut versuchen, sobald der Fehler behoben ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>„%1“ hat keine Vorschau. Bitte freeze, unfreeze, cancel, uncancel oder freeze-instead nehmen.</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>Bitte sagen, was zu erklären ist: entweder --line NUMBER/LINE oder --integration ID.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>Übrig: Konto %1, %2, weil %3.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>Wie gewünscht angehalten. Was erledigt ist, bleibt bestehen; für den Rest erneut laufen lassen.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>Abgerechnete Perioden</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>Sagt, was ein Befehl täte, in Tagen und Geld, und tut nichts.</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>Erklärt, warum eine Zeile oder ein Tag kostet, was er kostet, oder nichts.</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>Listet die kommenden Belastungen und Löschungen, wenn nicht anders gesagt die der nächsten 30 Tage.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>Es wurde kein Befehl angegeben. „renewdeskctl help“ sagt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>Es gibt keinen Befehl „%1“. „renewdeskctl help“ sagt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>Nur ein Sandkasten hat eine Uhr, die sich stellen lässt: bitte auch --sandbox angeben.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasten</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>Ein Probelauf: Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>Alle Zusagen sind eingehalten.</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes nachher</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>Nachgeholte Löschungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>Legt die Datenbank an oder bringt sie auf den neuesten Stand; wiederholen schadet nicht.</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>Zeigt den Geschäftstag oder stellt die Uhr eines Sandkastens vor.</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>Füllt einen leeren Sandkasten mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>Importiert die Tabelle eines Unternehmens, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>Rechnet alle Zusagen aus den Zeilen nach.</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>Entfernt aus den Datendateien, was von gelöschten Anbindungen übrig ist.</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>Schreibt eine Sicherung, auch während andere arbeiten.</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>Ersetzt die Datenbank durch eine Sicherung; was seither gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>Berichtet Tatsachen für alle, die einen Fehler beheben; keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>Aufruf: renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>Zeigt diesen Text oder den eines Befehls.</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URL ist sqlite:///absoluter/Pfad; ohne --database gilt RENEWDESK_DATABASE_URL, sonst die Datei im Datenordner des Benutzers.
Mit --json ist die Standardausgabe ein einziges JSON-Dokument, auch bei Fehlern.
Tage werden JJJJ-MM-TT geschrieben, Beträge schlicht: 49.00. Der Wert einer Option ist das nächste Wort, womit auch immer es beginnt; --name=VALUE geht auch, und -- beendet die Optionen.
Rückgabewert: 0 erledigt, 1 abgelehnt oder gescheitert, 2 nicht verstanden, 3 Datenbank nicht erreichbar, 4 Schema zu neu oder fehlt, 5 Lauf unvollständig.</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>--credentials-from nimmt nur -: Zeilen mit k=v auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>Bitte sagen, was zu ändern ist: --label, --setting, --credential, --plan oder --monthly-fee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>Eröffnet eine Anbindung und stellt ihre Eröffnungsrechnung aus.</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>Zeigt eine Anbindung mit ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>Ändert eine Anbindung; „--monthly-fee plan“ kehrt zum Preis des Tarifs zurück, ein leerer Wert löscht eine Einstellung oder Zugangsdaten.</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>Fügt einer Anbindung eine Notiz hinzu.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>--format nimmt csv, excel-csv oder xlsx.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--output verlangt den Namen einer Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>--output - und --json wollen beide die Standardausgabe. Bitte eine Datei angeben.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>Listet Rechnungen in der Reihenfolge der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>Zeigt eine Rechnung und ihre Zeilen.</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>Schreibt Rechnungen, oder mit --lines ihre Zeilen, in eine Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Aufgezeichnet am</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Letzte Belastung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>Listet, wer was getan hat, auch Abgelehntes.</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>Listet die Belege gelöschter Anbindungen.</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>Zuerst abgerechnet: %1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>Diese Anfrage wurde schon ausgeführt; nichts wurde noch einmal getan.</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>Anbindung %1: %2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>--seen und --request gehen mit einer ID, nicht mit mehreren.</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>Beendet Abgleiche sofort; ab dem nächsten Abrechnungstag wird nur die Ruhegebühr berechnet.</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>Lässt Abgleiche sofort wieder zu; kostet heute nichts.</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>Löscht die Anbindung an ihrem nächsten Abrechnungstag, der nicht berechnet wird.</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>Nimmt eine Kündigung zurück, bevor ihr Tag gekommen ist.</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>Nimmt eine Kündigung zurück und friert ein, in einem.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Hier gibt es keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Die Option %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>Die Option %1 verlangt einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>Die Option %1 %2 fehlt.</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>Hinter dem Befehl fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>„%1“ ist auf dieser Befehlszeile zu viel.</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Einrichtungsgebühr</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Kommende Preise</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>Ruhegebühr ab %1: %2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>Ruhegebühr: %1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>Bitte sagen, wessen Preis es ist: entweder --plan NAME oder --frozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Ruhegebühr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>Legt einen Tarif mit seinen Gebühren an.</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>Listet die Tarife und alle Preise.</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>Legt die Monatsgebühr eines Tarifs oder die Ruhegebühr fest, ab einem Tag nach heute.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>Argument %1 ist kein gültiges UTF-8. Bitte in UTF-8 neu schreiben.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>Die Standardausgabe ließ sich nicht schreiben: %1. Was verlangt wurde, ist getan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>Vereinbarte Gebühr</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>Einstellung %1: %2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>Notiz von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>Gespeicherte Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>Zurückgestellt, weil</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>Nächste Belastung am</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Belastung</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Bis vor</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>Wer was darf, bekommen die Anmeldungen des Servers, auch Ihre eigene, durch „renewdeskctl grant LOGIN ROLE“.</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>Wessen Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>Rollen gehören dem Server: Das gilt auch in seinen anderen Datenbanken, die %1 betreten darf: %2.</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>Gibt einer Anmeldung des Servers eine Rolle und lässt sie in diese Datenbank: agent, manager, billing, auditor oder sync.</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>Nimmt einer Anmeldung eine Rolle; ohne eine wird sie nicht mehr eingelassen.</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>Advisory Locks und Large Objects, die hier niemand braucht, bleiben allen, die diese Datenbank einlässt: Nur ein Superuser des Servers kann sie ihnen nehmen, indem er „renewdeskctl init“ noch einmal aufruft.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Kommender Monat damals</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Kommender Monat jetzt</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>Damals berechnete Anbindungen</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>Jetzt berechnete Anbindungen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>Sagt, was die Summe des kommenden Monats seit Beginn eines Tages bewegt hat, wenn nicht anders gesagt seit gestern, und welche Anbindungen es waren.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>Fingerabdruck dessen, was jetzt fällig ist: %1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>Ein Fingerabdruck sagt selbst, bis zu welchem Tag er berechnet: bitte entweder --approved oder --as-of angeben.</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>Rechnet alles Fällige ab: berechnet, löscht und stellt die Rechnungen aus. Freigegeben durch den Fingerabdruck eines Probelaufs: genau das oder nichts.</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>--by nimmt day, account, integration, supplier oder channel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>Worte für den Kunden (%1):</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>Vergleicht Behalten, Einfrieren und Kündigen über die nächsten zwölf Monate, mit Worten für den Kunden; tut nichts.</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>Bereits ausgestellte Rechnungen behalten den alten Namen.</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>Listet die Lieferanten.</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>Gibt einem Lieferanten einen anderen Namen; bereits ausgestellte Rechnungen behalten den alten.</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>Listet die Verkaufskanäle.</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>Gibt einem Verkaufskanal einen anderen Namen; bereits ausgestellte Rechnungen behalten den alten.</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>Im Rückstand: %1 um %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n Periode</numerusform>
            <numerusform>%n Perioden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstRunDialog</name>
    <message>
        <source>Welcome to Renewdesk</source>
        <translation>Willkommen bei Renewdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>Ein Sandkasten mit erfundenen Kunden, dessen Uhr sich vorstellen lässt: Ein Jahr voller Verlängerungen dauert Minuten, und niemandem wird etwas berechnet.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>Mit echten Kunden beginnen</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>Unter %1 gibt es noch keine Datenbank. Eine neue ist leer, und aus ihr wird wirklich berechnet. Ihre Zeitzone entscheidet, wann ein Tag beginnt; weder sie noch die Währung lassen sich später ändern.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>Mit der Datenbank des Unternehmens verbinden</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>Ihr Unternehmen hat Renewdesk schon auf einem PostgreSQL-Server: Wer ihn betreut, nennt Ihnen den Namen des Servers, die Datenbank und Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>Das ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>Datenbank anlegen und Kunden importieren…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Kunden importieren…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>Mit echten Kunden arbeiten</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>Ihre eigene Datenbank unter %1 ist geöffnet.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>Ihre eigene Datenbank liegt unter %1. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>Kunden werden aus einer CSV-Datei importiert: Sie sehen deren Zeilen und alles, was nicht übernommen werden kann, bevor etwas getan wird.</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>Beispieldaten werden angelegt…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Die Datenbank wird angelegt…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Die Datenbank wird geöffnet…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>Der Schlüsselbund des Systems wird nach dem Passwort gefragt…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>Das Passwort liegt im Schlüsselbund des Systems, der es gerade nicht herausgibt; vielleicht ist er gesperrt. Bitte entsperren und die Verbindung erneut öffnen, oder das Passwort eingeben.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>Der Server verlangt für diese Anmeldung ein Passwort.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>Das System hat keinen Schlüsselbund, der das Passwort aufnimmt. Es wird bis zum Schließen von Renewdesk behalten und danach erneut erfragt.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>Die Datenbank ist angelegt und leer. Beginnen Sie mit einem Tarif oder mit einer Tabelle Ihrer Kunden.</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>Neue Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>Es wird alle paar Sekunden von selbst neu versucht; sobald die Datenbank erreichbar ist, öffnet sie sich.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>Nach %1: %2.</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>vergeblich gewartet auf %1</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>die Antworten der Datenbank</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>die Ruhe der Seite</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>auf dem Bildschirm ist keine Schaltfläche „%1“</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>die Schaltfläche „%1“ lässt sich nicht drücken</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>„%1“ hat keinen Reiter %2</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>es gibt keinen Dialog zu schließen</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>die Datenbank hat abgelehnt, was das Drehbuch verlangte</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>auf dem Bildschirm ist kein „%1“</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>die Beispieldaten haben kein Konto zu zeigen</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>Handwerkzeug, Nordflügel</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>Nächste Abrechnung</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>Nächste Abrechnung</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of the column with the kind of an invoice: opening or renewal</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of the column with the sum of an invoice</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>Heading of the column with the instant at which an invoice was written</extracomment>
        <translation>Aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>Letzte Belastung</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>Berechnet am</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>Aufgezeichnet am</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>Löschung am</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>Eröffnet am</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>In der dem Kunden geschrieben wird.</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>Das Konto %1 ist angelegt.</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>Das Konto %1 ist geändert.</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Belastung</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>%1 · %2 · Konto %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>%Ln eingefroren</numerusform>
            <numerusform>%Ln eingefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>%Ln gekündigt</numerusform>
            <numerusform>%Ln gekündigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Zu diesem Konto</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>Noch keine Rechnungen. Das Eröffnen einer Anbindung stellt die erste aus.</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>Bei diesem Konto ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>Dieses Konto ist zurückgestellt, weil %1. Bis das behoben ist, wird es nicht berechnet und nimmt keine Befehle an; jeder Verlängerungslauf versucht es erneut (R19).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>Eine Verlängerung dieses Kontos ist am %1 fällig geworden und noch nicht abgerechnet. Der nächste Verlängerungslauf rechnet sie ab; ebenso jeder Befehl, bevor er etwas anderes tut (R10).</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Zum Verlängerungslauf</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>Das Konto ist nicht mehr zurückgestellt. Der nächste Verlängerungslauf berechnet es; ebenso jeder Befehl dazu.</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Das zurückgestellte Konto erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>Name, E-Mail, Nummer oder Bezeichnung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>Legt ein Konto an (%1)</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>Noch keine Konten. „Neues Konto“ legt das erste an.</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>Kein Konto beginnt mit %1, und auch keine E-Mail-Adresse, keine Kontonummer und keine Bezeichnung einer Anbindung. Drei Zeichen werden überall darin gefunden.</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>Kein Konto passt zu %1. Ein Teil eines Namens, einer E-Mail-Adresse oder der Bezeichnung einer Anbindung genügt, oder der Anfang einer Kontonummer.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>Wonach gesucht wird, gehört nicht zur Ansicht: Es kann die Bezeichnung einer Anbindung sein, die vergessen wird, wenn die Anbindung gelöscht wird (R8).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>%Ln Konto gefunden</numerusform>
            <numerusform>%Ln Konten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>%1 · Konto %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>Anmeldung, genau</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>Nur Abgelehntes</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>Die ganze Anmeldung dessen, der es tat</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>Nur was nicht getan wurde: abgelehnt, im Konflikt, gescheitert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>Anbindung: %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Tage: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>Nichts Passendes ist geschehen. Weniger Filter zeigen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>Wie freigegeben verlängern</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>Berechnet genau das Freigegebene und sonst nichts</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>Freigegebener Fingerabdruck</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>Einen freigegebenen Fingerabdruck einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>Seit der Freigabe abgerechnet</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>Freigegebener &amp;Fingerabdruck</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>Wird mit dem Fälligen verglichen…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>Das ist kein vollständiger Fingerabdruck: ein Tag, ein Bindestrich und 64 Stellen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>Bitte den freigegebenen Fingerabdruck eingeben.</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>Was fällig ist, ist nicht das Freigegebene.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>Was gezeigt wird, kann sich seither geändert haben.</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln Anbindung konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln Anbindungen konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>Ob es für %Ln weitere ausgeführt wurde, wird gerade ermittelt und hier gemeldet.</numerusform>
            <numerusform>Ob es für %Ln weitere ausgeführt wurde, wird gerade ermittelt und hier gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>„Rückgängig“ nimmt %Ln davon zurück; die anderen waren zwei Änderungen in einer.</numerusform>
            <numerusform>„Rückgängig“ nimmt %Ln davon zurück; die anderen waren zwei Änderungen in einer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>Gekündigt lassen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Ob es ausgeführt wurde, wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>Vorher wurde angehalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Gescheiterte erneut versuchen</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>Was es kosten würde, wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>Was es kosten würde, wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>Was es kosten würde, konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Es ist für die %Ln ausgewählte Anbindung nicht möglich.</numerusform>
            <numerusform>Es ist für keine der %Ln ausgewählten Anbindungen möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%Ln der ausgewählten bleibt, wie sie ist. %1</numerusform>
            <numerusform>%Ln der ausgewählten bleiben, wie sie sind. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>%Ln Anbindung konnte nicht geändert werden</numerusform>
            <numerusform>%Ln Anbindungen konnten nicht geändert werden</numerusform>
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
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Belastungen je Tag, in %1</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>Belastungen je Woche, in %1</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>Belastungen je Monat, in %1</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>Insgesamt %1: Anbindung %2, eingefroren %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>%Ln Löschung.</numerusform>
            <numerusform>%Ln Löschungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1: %2 mit %Ln Belastung</numerusform>
            <numerusform>%1: %2 mit %Ln Belastungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%Ln Anbindung gelöscht</numerusform>
            <numerusform>%Ln Anbindungen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>%1 bis vor %2</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>Nichts wurde und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>Diese Erklärung kopieren, für eine Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>Die Belastungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>Was entschieden hat, wer es wann festgelegt hat, und Worte für den Kunden</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Was zusammenkommt, in %1</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>%1: %2 in zwölf Monaten.</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>Was mit jeder Möglichkeit zusammenkommt</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Noch kein Abgleich ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>Der letzte Abgleich, %1, ist gescheitert.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>Behalten, einfrieren oder kündigen</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>%1 behalten, einfrieren oder kündigen?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>%1: %2 → %3, Anbindung %4. %5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>Was auch gewählt wird: Zuerst wird abgerechnet, was fällig geworden ist, insgesamt %1 (R10).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>%1 in zwölf Monaten</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>Zeigt, was es täte, bevor etwas getan wird</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Abrechnungstag</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Zwölf Monate zusammen</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Die nächsten zwölf Monate</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>Letzter Abgleich %1, %Ln Posten.</numerusform>
            <numerusform>Letzter Abgleich %1, %Ln Posten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>Spalten von „%1“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>Alle gekündigten</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>Anstehende Löschungen</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>In dieser Zeit wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Behalten, einfrieren oder kündigen, nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln Anbindung, zusammen %1 im Monat</numerusform>
            <numerusform>%Ln Anbindungen, zusammen %1 im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Behalten, einfrieren oder kündigen: was jedes kostet und behält, nebeneinander</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>Bitte zuerst eine Anbindung auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>Der nächste %Ln Tag</numerusform>
            <numerusform>Die nächsten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>Bitte genau eine Anbindung auswählen.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>Name, E-Mail, Nummer, Bezeichnung, Rechnung oder Befehl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>Nichts heißt %1 oder hat diese Nummer.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>Auf und Ab wählen, Eingabe geht dorthin, Esc schließt</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>Die Datenbank konnte nicht durchsucht werden; Seiten und Befehle werden trotzdem gefunden.</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>Sie wird durchsucht, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>Die Verbindung zu %1 ist seit %2 unterbrochen.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>Renewdesk versucht es laufend von selbst erneut. Bis dahin sehen Sie, was zuletzt da war, und können nichts ändern. Wenn es lange dauert, bitte Ihr Netz prüfen; sonst hilft weiter, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>Passwort im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com; mehrere mit Kommas, nacheinander versucht</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>Dasselbe in einer Zeile. Sie nimmt alles, was die Programme von PostgreSQL selbst nehmen, etwa service= oder target_session_attrs=</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>Sonst wird nach jedem Start von Renewdesk einmal danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>Das Zertifikat der Stelle, die das des Servers signiert hat; wer den Server betreut, hat es.</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>Datei des Stammzertifikats wählen</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Stamm&amp;zertifikat</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Kennzeichnung</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Kennzeichnung</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>Im Fenster ständig zu sehen:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>Verbindet mit dem, was hier eingegeben ist, und ändert nichts</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>Das ist weder Name noch Adresse eines Servers.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 bis 65535.</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>Das ist keine URL eines PostgreSQL-Servers. Bitte postgresql://Anmeldung@Host/Datenbank schreiben; Zeichen wie @ und / in Namen werden wie im Browser mit einem Prozentzeichen geschrieben.</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>Das Passwort eines Schlüssels hat hier keinen Platz: bitte einen Schlüssel ohne Passwort verwenden.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Bitte einen Namen geben.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Eine Verbindung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Die Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>Geben Sie an, welcher Server es ist.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>%1 (gerade geöffnet)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>Die Datenbank auf diesem Computer ist immer da, so wie sie ist.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>Das System hat keinen Schlüsselbund, der das Passwort aufnimmt. Es wird bis zum Schließen von Renewdesk behalten und danach erneut erfragt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Die Verbindung %1 löschen?</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>Ihr Passwort wird mit gelöscht, auch aus dem Schlüsselbund des Systems. Die Datenbank selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>%1 einfrieren?</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>%1 auftauen?</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 kündigen?</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>Kündigung von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>%1 einfrieren, statt zu kündigen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Gekündigt lassen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>%1 → %2, Anbindung %3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>Worte für den Kunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>Die Worte für den Kunden kopieren</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>Diese Datenbank liegt auf einem Server: Wer ihn betreut, sichert sie und stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Renewdesk-Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>Kunden &amp;importieren…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>Die Sicherung liegt unter %1. Was später gelöscht wird, bleibt darin: bitte Sicherungen löschen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>Alles in dieser Datenbank wird durch die Sicherung ersetzt. Was seither aufgezeichnet wurde, geht verloren, außer Rechnungen, Löschungen und der Aktivität: Sie sind endgültig, und was gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>Bitte zuerst den jetzigen Stand sichern, wenn Sie ihn vielleicht zurückhaben wollen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wiederherstellung läuft…</translation>
    </message>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>Die Sicherung ist wiederhergestellt. %Ln Löschung seither wurde nachgeholt.</numerusform>
            <numerusform>Die Sicherung ist wiederhergestellt. %Ln Löschungen seither wurden nachgeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
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
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A draft of %1 was kept.</source>
        <extracomment>%1 is a day and a time: what somebody typed then was never sent</extracomment>
        <translation>Ein Entwurf vom %1 wurde aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>Diese Konten lassen sich so nicht abrechnen. Der Lauf berechnet die anderen und versucht diese erneut.</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>Wie weit im Rückstand</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>Fällig bis zum %1</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>Das wird der Lauf berechnen, nach eben den Regeln, nach denen er läuft. Rechnungen sind endgültig; jede trägt das Datum ihres Abrechnungstags.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>Es gibt nichts zu verlängern: Kein Konto hat eine aktive oder eingefrorene Anbindung.</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>Nichts kann berechnet werden</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>Alles, was bis zum %1 berechnet werden konnte, ist berechnet. Was übrig ist, wartet darauf, dass der Fehler behoben wird.</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>nachgeholt, die ältesten zuerst, eine Rechnung für jeden Tag (R16)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>%Ln Abrechnungstag fällig</numerusform>
            <numerusform>%Ln Abrechnungstage fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>%1 bis %Ln Abrechnungstag fällig</numerusform>
            <numerusform>%1 bis %Ln Abrechnungstage fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Alles Fällige ist berechnet. Die nächsten Verlängerungen sind am %1: %Ln Belastung, %2.</numerusform>
            <numerusform>Alles Fällige ist berechnet. Die nächsten Verlängerungen sind am %1: %Ln Belastungen, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>%Ln Anbindung wird dann gelöscht.</numerusform>
            <numerusform>%Ln Anbindungen werden dann gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>Lieferant: %1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>Verkaufskanal: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>Eine Zeile für jede der</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>Andere Programme: Komma, ISO-Tage, schlichte Beträge</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel: wie für Ihre Sprache eingestellt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>Excel-Arbeitsmappe: echte Zahlen und Tage, keine Einstellung nötig</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>Gebühr ändern</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Vereinbarte Monatsgebühr in %1</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>Leer lassen, um den Preis des Tarifs %1 zu berechnen.</translation>
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
        <translation>%1: noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>Schreibt jede gefilterte Zeile in eine Datei (Strg+E)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>Export läuft: bisher %Ln Zeile</numerusform>
            <numerusform>Export läuft: bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Wait until the export is done, or cancel it.</source>
        <translation>Bitte warten, bis der Export fertig ist, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>Der Export wurde abgebrochen. Keine Datei wurde geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln Zeile exportiert, zusammen %1, in %2 s nach %3</numerusform>
            <numerusform>%Ln Zeilen exportiert, zusammen %1, in %2 s nach %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>Den Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>Alle Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>Fingerabdruck des Fälligen</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>Kopiert ihn ganz. Wer ihn hat, kann hier oder auf der Befehlszeile prüfen, ob noch genau das fällig ist.</translation>
    </message>
    <message>
        <source>computed by %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>ermittelt von %1</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Ob es ausgeführt wurde, wird gerade ermittelt. Sie können hier warten oder dieses Fenster schließen: Gemeldet wird es in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>Was wird wann berechnet</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>Was andere Systeme tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>Suchen, zum Beispiel: Erstattung</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>Nichts in der Hilfe passt. Bitte weniger Wörter versuchen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>Das Eröffnen einer Anbindung wird im Voraus bezahlt: die Einrichtungsgebühr und der erste Monat, auf einer Eröffnungsrechnung (R1).</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>Danach verlängert sie sich jeden Monat am Tag ihrer Eröffnung; in kürzeren Monaten am letzten Tag, ohne sich je zu verschieben: 31. Januar, 28. Februar, 31. März (R2).</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>Ihr Zustand zu Beginn dieses Tages entscheidet: Eine aktive zahlt ihre Monatsgebühr, eine eingefrorene die Ruhegebühr, eine gekündigte zahlt nichts und wird gelöscht (R3).</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>Alles, was einem Konto an einem Tag berechnet wird, steht auf einer Rechnung (R11). Rechnungen sind endgültig: Sie werden nie geändert und nie gelöscht, und ihre Nummern haben keine Lücken (R12).</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>Einfrieren und auftauen</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>Einfrieren beendet alle Abgleiche sofort und behält jede Einstellung. Heute wird nichts berechnet oder gutgeschrieben; die Ruhegebühr gilt ab dem nächsten Abrechnungstag (R4).</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>Auftauen wirkt sofort, kostet an diesem Tag nichts und verschiebt keinen Termin (R5).</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>Kündigen und Kündigung zurücknehmen</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>Eine Kündigung wirkt zum nächsten Abrechnungstag: Bis dahin läuft die Anbindung weiter wie bisher, an diesem Tag wird sie nicht berechnet und endgültig gelöscht. Für die restlichen Tage gibt es keine Erstattung (R6).</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>Bis zum Tag vor der Löschung lässt sich die Kündigung zurücknehmen: mit dem Kreispfeil neben der Zustandsmarke. Eine eingefrorene bleibt eingefroren. „Stattdessen einfrieren“ behält sie, eingefroren (R7).</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>Die Löschung entfernt Bezeichnung, Einstellungen, Zugangsdaten, Notizen, Abgleiche und Verlauf endgültig; nichts kann sie zurückbringen. Es bleiben die Rechnungen, ein Beleg darüber, wie viel gelöscht wurde, und die bloßen Tatsachen, wer was getan hat (R8). Die Seite Löschungen zeigt, was ansteht, und die Belege.</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>„Keine Belastungen mehr?“</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>Einem Konto ohne aktive und ohne eingefrorene Anbindung wird nichts berechnet; es bleibt offen, und neue Anbindungen können eröffnet werden. Einem Konto, das nur eingefrorene hat, wird für jede die Ruhegebühr berechnet (R9).</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>Wenn ein Abrechnungstag gekommen ist</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>Von diesem Tag an hat der neue Monat begonnen, ob der Verlängerungslauf schon war oder nicht. Ein Befehl zu einem solchen Konto rechnet es zuerst ab, den ältesten Tag zuerst, und handelt dann (R10). So berechnet ein später Lauf genau das, was ein pünktlicher berechnet hätte.</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>Nichts wird zu früh berechnet (R15). Versäumte Läufe werden Tag für Tag nachgeholt; ist ein Konto mehr als zwei Perioden im Rückstand, fragt der Lauf zuerst (R16).</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>Es gilt der Preis, der am Abrechnungstag gültig ist: die vereinbarte Gebühr der Anbindung, wenn sie eine hat, sonst der Preis ihres Tarifs. Preise gelten ab einem Tag und ändern sich an einem Tag nach heute. Nur Manager legen Preise und vereinbarte Gebühren fest (R13).</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>Wenn jemand anders schneller war</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>Jeder Befehl sagt, was zu sehen war, als ihm zugestimmt wurde. Hat sich das inzwischen geändert, geschieht nichts, und Sie erfahren, wer was wann geändert hat (R18). Derselbe Klick zählt nie zweimal, auch nicht nach einer unterbrochenen Verbindung (R17).</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>Zurückgestellte Konten</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>Ein Konto, das sich nicht abrechnen lässt, etwa weil ein Preis fehlt, wird mit dem Grund zurückgestellt; alle anderen werden berechnet. Jeder spätere Lauf versucht es erneut, ebenso „Erneut versuchen“ auf seiner Seite (R19).</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>Jeder Befehl, auch ein abgelehnter, jeder Preis und jeder Lauf wird unter der Anmeldung dessen aufgezeichnet, der ihn gegeben hat (R20). Die Seite Aktivität zeigt es; sie enthält keinen Text eines Kunden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>Nach einem Befehl bietet die Leiste über der Seite „Rückgängig“ an, wo ein Gegenbefehl möglich ist. Rückgängig ist ein neuer Befehl: Er wird aufgezeichnet, und er kostet, was er kostet.</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>Renewdesk zeichnet Rechnungen auf. Gutschriften, Steuern, Zahlungen und der Versand von Rechnungen geschehen anderswo.</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere auf einmal</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>Mehrere Anbindungen auswählen, die eines Kontos oder auf der Seite „Löschungen“ die vieler Konten, und ihnen einen Befehl geben: Zuerst wird gesagt, was er insgesamt ergibt, jede hat ihr eigenes Ergebnis, und „Rückgängig“ nimmt zurück, was sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>„Anstehende Verlängerungen“ rechnet nach der Regel, nach der auch der Lauf berechnet. Die Diagramme der Seite zeigen sie im Zeitverlauf, nach Lieferant, nach Verkaufskanal und im Monatsvergleich neben dem, was berechnet wurde; jedes gibt es auch als Tabelle, und ein Klick auf einen Balken oder die Eingabetaste in der Tabelle führt zu den Zeilen dahinter.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Verkaufskanal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>Nächste Abrechnung</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>Keine Zeile der Datei kann übernommen werden.</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>Was nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A heading: %1 is a file&apos;s name</extracomment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Existing integrations are taken over as they are: no invoice is issued, the first charge comes on their next billing date. All rows are taken, or none.</source>
        <translation>Bestehende Anbindungen werden übernommen, wie sie sind: Es wird keine Rechnung ausgestellt, die erste Belastung kommt an ihrem nächsten Abrechnungstag. Alle Zeilen werden übernommen oder keine.</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>Die Datei wird gelesen und geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung importieren</numerusform>
            <numerusform>%Ln Anbindungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Abgebrochen: Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Die Datei lässt sich importieren: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln neues Konto</numerusform>
            <numerusform>%Ln neue Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Anbindung</numerusform>
            <numerusform>%Ln Anbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>Die erste %Ln Zeile der Datei.</numerusform>
            <numerusform>Die ersten %Ln Zeilen der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>Nichts kann importiert werden: %Ln Fehler in der Datei. Bitte berichtigen und die Datei dann erneut prüfen.</numerusform>
            <numerusform>Nichts kann importiert werden: %Ln Fehler in der Datei. Bitte berichtigen und die Datei dann erneut prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>Der erste %Ln Fehler</numerusform>
            <numerusform>Die ersten %Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>%Ln Tarif der Datei gibt es hier noch nicht: %1. Wenn der Name stimmt, bitte anlegen.</numerusform>
            <numerusform>%Ln Tarife der Datei gibt es hier noch nicht: %1. Wenn die Namen stimmen, bitte anlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>Tarif %1 anlegen…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Importiert: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Zu diesem Konto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
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
        <translation>Bitte zuerst eine Anbindung auswählen.</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>Ein Befehl ist im Gang.</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>Der Tag ihrer Löschung, %1, ist gekommen: Der nächste Verlängerungslauf führt sie aus.</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>Höchstens %1 Anbindungen lassen sich auf einmal ändern; ausgewählt sind %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Es ist für die %Ln ausgewählte Anbindung nicht möglich.</numerusform>
            <numerusform>Es ist für keine der %Ln ausgewählten Anbindungen möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>%1: Es wurde nichts geändert, denn die Verbindung brach ab, bevor es gesendet war.</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>Geglückt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>Letzte Abgleiche</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Noch kein Abgleich ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>Eine Anbindung auswählen, um zu sehen, was sie warum kostet, ihre Einstellungen, Notizen, Abgleiche und ihren Verlauf.</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>Zu dieser Anbindung</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Anbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Bezeichnung…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Tarif…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>&amp;Vereinbarte Gebühr…</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>%1 → %2 · Anbindung %3 · eröffnet am %4</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>Tarif %1, %2 im Monat wie vereinbart · nächster Abrechnungstag %3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>Tarif %1, %2 im Monat · nächster Abrechnungstag %3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>Der Tag ihrer Löschung, %1, ist gekommen: Sie wird nicht berechnet, die Kündigung lässt sich nicht mehr zurücknehmen, und sie geht mit dem nächsten Verlängerungslauf.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Behalten, einfrieren oder kündigen, nebeneinander</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Behalten, einfrieren oder kündigen: was jedes kostet und behält, nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>In den letzten %1 Tagen %Ln Mal eingefroren und aufgetaut.</numerusform>
            <numerusform>In den letzten %1 Tagen %Ln Mal eingefroren und aufgetaut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>%1 → %2 · Anbindung %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>Keine Anbindungen. „Anbindung eröffnen…“ verbindet einen Lieferanten mit einem Verkaufskanal.</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>Anbindung eröffnen…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>Verbindet für dieses Konto einen Lieferanten mit einem Verkaufskanal (%1)</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>%1 ist eröffnet. Rechnung %2 über %3 ist ausgestellt.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Rechnung zeigen</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Zu diesem Konto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>Eine Rechnung auswählen, um ihre Zeilen zu sehen und warum jede kostet, was sie kostet.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>%1 · ausgestellt am %2 · aufgezeichnet %3</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · durch Verlängerungslauf %1</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>Was über die ausgewählte Zeile entschieden hat, und Worte für den Kunden (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>Jederzeit ausgestellt</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>Rechnungen nach Nummer oder Konto suchen</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>Rechnungsnummer oder Konto</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Art der Rechnung</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>A filter; %1 is a kind of invoice: Opening</extracomment>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Ausgestellt: %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceLinesModel</name>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>PDF and print</source>
        <translation>PDF und Druck</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>&amp;Monat als PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>&amp;Briefkopf…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Rechnungen werden geschrieben: %Ln von %1</numerusform>
            <numerusform>Rechnungen werden geschrieben: %Ln von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>Eine Datei wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Bitte zuerst eine Rechnung auswählen.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>Rechnung %1 speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>Rechnung %1 liegt in %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>Rechnung %1 drucken</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>Rechnung %1 ist an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>Der Drucker hat Rechnung %1 nicht angenommen. Bitte nachsehen, ob er eingeschaltet ist und Papier hat, oder sie als PDF speichern.</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>Rechnungen des Monats speichern</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>Rechnungen werden geschrieben…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>In diesem Monat wurde keine Rechnung ausgestellt. Keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln Rechnung, zusammen %1, gespeichert in %2</numerusform>
            <numerusform>%Ln Rechnungen, zusammen %1, gespeichert in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>Das wurde abgebrochen. Keine Datei wurde geschrieben oder geändert.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>Keine Rechnung passt. Weniger Filter zeigen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln Rechnung, zusammen %1</numerusform>
            <numerusform>%Ln Rechnungen, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>Alle Rechnungen, die es gibt.</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>Was gerade gefiltert ist.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Rechnungen exportieren</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>Alle Zeilen von %Ln Rechnung, zusammen %1</numerusform>
            <numerusform>Alle Zeilen von %Ln Rechnungen, zusammen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>Rechnung %1</translation>
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
        <translation>Bezeichnung bearbeiten</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Bezeichnung speichern</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>Wie der Kunde sie nennt. Rechnungen zeigen sie nie.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Er steht auf den Rechnungen, die Sie von jetzt an als PDF speichern oder drucken.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Briefkopf speichern</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadEditor</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>&amp;Steuerzeile</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>Wie sie gedruckt werden soll, etwa USt-IdNr. DE123456789.</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Fußzeile</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>Am Fuß jeder Seite: Bankverbindung, Bedingungen.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>Der Pfad eines Bildes; leer für keines.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>Dort ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Er steht auf den Rechnungen, die Sie von jetzt an als PDF speichern oder drucken.</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>Briefkopf bearbeiten…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>Noch kein Briefkopf ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>Jetzt ist der %1, und Verlängerungen sind fällig geworden.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Zum Verlängerungslauf</translation>
    </message>
    <message>
        <source>%1 – %2 – Renewdesk</source>
        <extracomment>The window&apos;s title: %1 is the page, %2 says which database</extracomment>
        <translation>%1 – %2 – Renewdesk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the window&apos;s title: %1 is what marks a database, such as Production, %2 the name of the connection to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Pr&amp;otokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Wait until the database has answered.</source>
        <translation>Bitte warten, bis die Datenbank geantwortet hat.</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>Will&amp;kommen…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>Monat als PDF speichern</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>Alle Rechnungen, ausgestellt im</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>In diesem Monat wurde keine Rechnung ausgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln Rechnung, zusammen %1</numerusform>
            <numerusform>%Ln Rechnungen, zusammen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsChart</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Die Summe des kommenden Monats, damals und jetzt, in %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Of a chart&apos;s axis, after its heading; %1 is money</extracomment>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln Anbindung</numerusform>
            <numerusform>%1: %2, %Ln Anbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsTab</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Vor 7 Tagen</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Vor 30 Tagen</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>Was sich bewegt hat seit</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Kommender Monat damals</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Kommender Monat jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>Anbindungen hinter dem Teil</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>Was die Summe des kommenden Monats bewegt hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>Seither hat nichts sie bewegt.</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>Einen Teil wählen, um seine Anbindungen zu sehen.</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>Die nächste Belastung jeder Anbindung, zu Beginn des Tages und jetzt.</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>Anbindungen hinter dem Teil: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Verkaufskanäle</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>Noch keine Lieferanten. Jeder kommt mit seiner ersten Anbindung hinzu.</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>Noch keine Verkaufskanäle. Jeder kommt mit seiner ersten Anbindung hinzu.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>Jeder ist ein Ende von Verbindungen und heißt so, wie Anbindungen und neue Rechnungen ihn nennen. Eine Eröffnung oder ein Import mit einem Namen, den es hier nicht gibt, fügt ihn hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Tarif anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Einrichtungsgebühr in %1</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>Wird einmal berechnet, wenn eine Anbindung eröffnet wird (R1).</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Monatsgebühr in %1</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>Gilt von Anfang an; spätere Preise gelten ab einem Tag.</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>Der Tarif %1 ist angelegt: %2 Einrichtung, %3 im Monat.</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>Eine Notiz schreiben: was vereinbart wurde, wer anrief…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>Strg+Eingabe fügt die Notiz hinzu.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Bitte zuerst die Notiz schreiben.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>Die Notiz ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>Bitte die begonnene Notiz hinzufügen oder leeren.</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>Anbindung eröffnen</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>Eröffnen und berechnen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>Ein neuer Name kommt in den Katalog.</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>Verkaufs&amp;kanal</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Vereinbarte Gebühr in %1</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>Der Preis des Tarifs</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>Eine je Zeile: Name=Wert</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>Die vereinbarte Gebühr ist kein Betrag.</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>Lieferant, Verkaufskanal und Tarif wählen: Die Rechnung erscheint hier, bevor etwas eröffnet wird.</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>Die Rechnung wird ermittelt…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>Eröffnen und %1 berechnen</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>Eröffnungsrechnung</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>Heute ausgestellt, am %1, an %2.</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1 bis vor %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>Erste Verlängerung: %1 am %2, dann jeden Monat.</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>Verlängerungen dieses Kontos sind fällig geworden: Sie werden zuerst abgerechnet, zusammen %1 (R10).</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>Eine Kündigung im ersten Monat erstattet nichts: Bezahlt ist das Verbinden, der Monat kommt dazu (R1).</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>ui::PairDialog</name>
    <message>
        <source>New setting</source>
        <translation>Neue Einstellung</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Einstellung bearbeiten</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Neue Zugangsdaten</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>Einstellung speichern</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>Zugangsdaten speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>Später lässt sich der Wert ersetzen, aber nie wieder lesen.</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>Die Einstellung %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>Die Zugangsdaten %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ui::PastRunsCard</name>
    <message>
        <source>There was no run yet.</source>
        <translation>Es gab noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>Im Gang oder unterbrochen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <extracomment>What the dry run said when the run began</extracomment>
        <translation>Vorgesehen</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 im Monat</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>%1, noch kein Preis</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Tarif ändern</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>Die vereinbarte Gebühr von %1 gilt weiter, welcher Tarif es auch ist.</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>Die Einrichtungsgebühr wird nur beim Eröffnen berechnet, nie für einen anderen Tarif.</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>Neuer Preis von %1</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>Neue Ruhegebühr</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Monatsgebühr in %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>Gilt für Abrechnungstage ab diesem Tag, einem Tag nach heute. Noch einmal derselbe Tag ersetzt den Preis.</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>%1 im Monat ab dem %2.</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>Der Preis von %1 ist festgelegt: %2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>Die Ruhegebühr ist festgelegt: %1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Bis vor</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Tarife und Preise</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Einrichtungsgebühr</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>Monatsgebühr heute</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>Noch keine Tarife. „Neuer Tarif…“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>Preise des Tarifs</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>Einen Tarif auswählen, um seine Preise zu sehen.</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Ruhegebühr</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Neuer Preis…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Tarif…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>Was für jede eingefrorene Anbindung an ihrem Abrechnungstag berechnet wird, welchen Tarif sie auch hat (R3).</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>Neue Ruhegebühr…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Bitte zuerst einen Tarif auswählen.</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>Seit jeher</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>Bis auf Weiteres</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>Löschbelege</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Noch nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>Was mit jeder Anbindung gelöscht wurde, der Anzahl nach. Nichts kann es zurückbringen; ihre Rechnungen und diese Belege bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>&amp;Neuer Name von %1</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>Seine Anbindungen zeigen ihn sofort. Bereits ausgestellte Rechnungen behalten den alten Namen (R12).</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>The run was stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>Der Lauf ist vollständig</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>Lauf %1 hat in %2 s berechnet, was unten steht, und nach dem laufenden Stapel angehalten. Was berechnet ist, bleibt; für den Rest erneut laufen lassen.</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>Lauf %1, alles Fällige bis zum %2, in %3 s.</translation>
    </message>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>Übrig geblieben; der nächste Lauf versucht es erneut:</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>Der Lauf ist unvollständig: %Ln Konto ist übrig</numerusform>
            <numerusform>Der Lauf ist unvollständig: %Ln Konten sind übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>Kündigung von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::RunFigures</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>Abrechnungstage</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>Verlängerungslauf</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>Nach diesem Stapel anhalten</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>Was fällig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>Der Lauf beginnt…</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>Anhalten nach dem laufenden Stapel…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>%1 von %2 Abrechnungstagen abgerechnet</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>Der Lauf wurde angehalten, bevor er etwas berechnet hat.</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>Der Fehler ist behoben: Der nächste Lauf berechnet dieses Konto.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Zum Verlängerungslauf</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>Die Verbindung brach während des Laufs ab. Was er bis dahin berechnet hatte, bleibt bestehen. Wenn die Verbindung wieder da ist, bitte ansehen, was noch fällig ist, und erneut laufen lassen: Nichts wird zweimal berechnet.</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Das zurückgestellte Konto erneut versuchen</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>Berechnet alles Fällige (Strg+R)</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>Bitte warten, bis der Verlängerungslauf fertig ist, oder ihn anhalten.</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>+1 Tag</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>Stellt die Uhr des Sandkastens auf morgen</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Nächster Abrechnungstag</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>Stellt die Uhr des Sandkastens auf den nächsten Tag mit einer Verlängerung</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>Auf einen Tag…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>Stellt die Uhr des Sandkastens auf einen Tag Ihrer Wahl</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasten</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>Aus dieser Datenbank wird niemandem etwas berechnet: Hier lässt sich alles ausprobieren.</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>Tag, auf den die Uhr des Sandkastens gestellt wird</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>Sandkasten: Heute ist %1, %2</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>Nichts verlängert sich: Es gibt keine Anbindungen.</translation>
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
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Die nächsten zwölf Monate</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Abrechnungstag</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Zwölf Monate zusammen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>Alle zwölf Monate zeigen</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>Die Liste hat sich inzwischen geändert. Es wurde nichts getan: bitte neu auswählen.</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>%1 Wie es steht, kostet das zusammen %2 im Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>%Ln Anbindung ausgewählt.</numerusform>
            <numerusform>%Ln Anbindungen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>%1 Mit zurückgenommener Kündigung kostet das zusammen %2 im Monat.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>Beim S&amp;tart</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>Die zuletzt geöffnete Datenbank öffnen</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>Fragen, welche Datenbank geöffnet werden soll</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>Protokoll und Entwürfe</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>Noch keine Einstellungen.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>Zugangsdaten (der Wert wird nie gezeigt)</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>Noch keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Zugangsdaten hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Einstellung bearbeiten</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>Einstellung entfernen</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>Zugangsdaten entfernen</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Bitte zuerst in der Liste auswählen.</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>Die Einstellung %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>Die Zugangsdaten %1 entfernen?</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>Das wird sofort gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>Die Einstellung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>Die Zugangsdaten %1 sind entfernt.</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>Die Einstellung %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>Die Zugangsdaten %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Wird kopiert: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nichts wurde kopiert. %1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>Die Liste hat sich inzwischen geändert, und nichts wurde kopiert. Bitte erneut kopieren.</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>Diese Zeile ist noch nicht geladen. Bitte gleich noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>Zelle kopiert.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Bitte höchstens %2 auswählen oder in eine Datei exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert, mit den Überschriften.</numerusform>
            <numerusform>%Ln Zeilen kopiert, mit den Überschriften.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>Welche Spalten gezeigt werden und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch anstehend</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Nach Lieferant</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>Nach Verkaufskanal</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>Im Monatsvergleich</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>Belastungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>Belastungen nach Lieferant oder Verkaufskanal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>Belastungen im Monatsvergleich</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>Veränderung in Prozent</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Das Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>Belastungen nach Lieferant, in %1</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>Belastungen nach Verkaufskanal, in %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>die %1 größten von %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>%1: %2 berechnet, %3 noch anstehend</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>%1 gegenüber dem Vormonat</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Verlängerungen im Monatsvergleich, in %1</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>Rechnungen werden nicht nach Lieferant oder Verkaufskanal aufgelistet. Nehmen Sie diesen Filter weg, um die des Monats zu sehen.</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>Zusammengezählt nach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>Jetzt fällig und der nächste %Ln Tag</numerusform>
            <numerusform>Jetzt fällig und die nächsten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>Die nächsten 12 Monate</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>Fällig: %1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>Anstehende Verlängerungen</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>Anstehende Belastungen und Löschungen</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>An diesen Tagen verlängert sich nichts, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>Abrechnungstage seit dem %1 sind gekommen und noch nicht berechnet. Sie sind hier enthalten; der nächste Verlängerungslauf berechnet sie.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>Abrechnungstage seit dem %1 sind gekommen und noch nicht berechnet. Die vor dem %2 stehen nicht in dieser Liste; der nächste Verlängerungslauf berechnet alle.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Zum Verlängerungslauf</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>Anstehende Verlängerungen exportieren</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>Belastungen und Löschungen vom %1 bis zum %2, zusammengezählt wie in der Tabelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>Was über die ausgewählte Belastung entscheidet, und Worte für den Kunden</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>In der Liste nach Anbindung eine Belastung auswählen, um zu sehen, warum sie ist, wie sie ist.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>Für %Ln Belastung gilt an ihrem Tag kein Preis, sie zählt hier nicht mit. Wenn keine Führungskraft einen festlegt, lässt der Lauf ihr Konto aus und nennt es (R19).</numerusform>
            <numerusform>Für %Ln Belastungen gilt an ihrem Tag kein Preis, sie zählen hier nicht mit. Wenn keine Führungskraft einen festlegt, lässt der Lauf ihre Konten aus und nennt sie (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln Zeile, zusammen %1</numerusform>
            <numerusform>%Ln Zeilen, zusammen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>Eine Ansicht %1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>Filter, Sortierung und Spalten, unter eigenen Namen aufgehoben</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Ansicht: %1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>Als neue Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>&amp;Ohne Ansicht: keine Filter, Spalten wie vorgegeben</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>Ä&amp;nderungen in %1 speichern</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>%1 &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>%1 &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>&amp;Diese Seite mit %1 öffnen</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>Die Ansicht %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>Die Ansicht %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>Warum dieser Betrag?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>%1: %2 → %3, Anbindung %4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Was entschieden hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::WriteAccess</name>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>Die Verbindung zur Datenbank ist verloren. Bis sie zurück ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>This connection takes no changes: it leads to a standby, which only copies another server, or its login may only read. Open one that leads to the primary, or ask whoever looks after the server.</source>
        <translation>Diese Verbindung nimmt keine Änderungen an: Sie führt zu einem Standby-Server, der nur einen anderen Server kopiert, oder ihre Anmeldung darf nur lesen. Öffnen Sie eine, die zum Primärserver führt, oder fragen Sie, wer den Server betreut.</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>%1: Die Verbindung brach ab, bevor die Antwort kam. Ob es ausgeführt wurde, wird ermittelt und hier gemeldet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>%1: Die Verbindung brach ab, bevor die Antwort kam. Ob es ausgeführt wurde, wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>%1: Es wurde ausgeführt.</translation>
    </message>
</context>
</TS>
