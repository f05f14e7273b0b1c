<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>--%1 doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option, et rien d’autre n’est accepté.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»&#xa0;: indiquez light, dark ou system.</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#xa0;: indiquez un code comme en, de ou de_AT.</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>--diagnose n’ouvre aucune fenêtre&#xa0;: retirez --demo et --tour.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>--demo et --tour travaillent sur leurs propres données d’exemple&#xa0;: retirez --profile.</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>--database et --profile désignent tous deux une base de données&#xa0;: retirez l’un des deux.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>--demo et --tour travaillent sur leurs propres données d’exemple&#xa0;: retirez --database.</translation>
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

Ouvre Renewdesk sur la base de données que désigne --database ou --profile, sinon sur celle de la variable
RENEWDESK_DATABASE_URL, sinon sur la dernière connexion ouverte, sinon sur le fichier intégré de votre
dossier de données. Si une fenêtre y est déjà ouverte, elle passe au premier plan.

  --database URL   sqlite:///absolute/path ou postgresql://login@host/database&#x202f;; le programme demande le
                   mot de passe, que d’autres pourraient lire dans un appel
  --profile NAME   une connexion par son nom dans le programme (Menu, Se connecter)
  --demo           un bac à sable avec des données d’exemple, conservé d’un démarrage à l’autre&#x202f;; personne
                   n’est facturé à partir de lui
  --tour FOLDER    dessine chaque page et chaque dialogue en image dans FOLDER&#x202f;; sans écran
  --language CODE  en, de, …&#x202f;; sinon celle choisie dans le programme
  --theme THEME    light, dark ou system&#xa0;: comme le système
  --diagnose       un rapport pour qui doit corriger une panne&#xa0;: versions, dossiers, base de données&#x202f;;
                   aucun secret, aucune fenêtre&#x202f;; sans écran
  --help           ce texte
  --version        la version

Le code de sortie est 0 après une fermeture normale, 1 en cas d’échec, 2 si l’appel était erroné, 3 si la
base de données est injoignable, 4 si son schéma manque ou est plus récent que le programme.
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>Une fenêtre est déjà ouverte sur cette base de données et passe au premier plan.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>%1 ne peut pas être créé. Indiquez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>La visite s’est arrêtée. %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre. Démarrez le programme là où il y en a un, ou dessinez-en des images sans écran&#xa0;: renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>«&#x202f;renewdesk --help&#x202f;» énumère les options.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>Il n’y a pas de connexion «&#x202f;%1&#x202f;». Cherchez son nom dans le programme, sous Menu, Se connecter.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>Chiffrée, serveur vérifié (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>Chiffrée, autorité vérifiée (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>Chiffrée, rien n’est vérifié (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>Chiffrée si possible (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Non chiffrée (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>Le serveur doit prouver par un certificat qu’il est bien celui que vous avez désigné.</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>Tout serveur muni d’un certificat de votre autorité est pris pour celui-ci.</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>N’importe quel certificat est accepté&#xa0;: quiconque s’interpose peut se faire passer pour le serveur et tout lire, y compris le mot de passe.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>Tout le monde sur le trajet peut tout lire, y compris le mot de passe.</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>Quiconque s’interpose peut désactiver le chiffrement et tout lire, y compris le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>Connexion établie en %1 ms à %2, non chiffrée, en tant que %3.</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>Connexion établie en %1 ms à %2, chiffrée (%3), en tant que %4.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Rôles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>Rien ne peut y être modifié&#xa0;: c’est un serveur de secours, ou l’utilisateur n’a qu’un droit de lecture.</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>Les rapports sont lus sur le serveur de secours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>Les rapports sont lus sur le serveur principal, car le serveur de secours est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>C’est un bac à sable&#xa0;: personne n’est facturé à partir de lui.</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>La base de données indique qu’elle est un bac à sable, mais votre marque dit %1. Choisissez une autre marque, afin que personne ne la prenne pour celle qui sert à facturer les clients.</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>La base de données indique qu’elle n’est pas un bac à sable, mais votre marque dit %1. Choisissez une autre marque, afin que personne ne fasse d’essais sur celle qui sert à facturer les clients.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a printed invoice: what is to be paid in all</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed invoice: %1 is the page, %2 how many there are</extracomment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>On a printed invoice, in the place of a period: it is charged once</extracomment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>compte</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>intégration</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>facture</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Plus rien de facturable n’est échu jusqu’au %1.</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>C’est exactement ce qui est échu à présent.</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>Ce n’est pas ce qui est échu à présent.</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>Les facturations sont les mêmes, mais ce ne sont plus les mêmes comptes qui ne peuvent pas être traités.</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>C’est tout ce qui a changé&#xa0;: avec ce qui est encore échu, cela donne ce qui a été approuvé, facturation par facturation.</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>C’est ce qui a été traité depuis le %1, et cela n’explique pas la différence&#xa0;: l’approbation est celle d’une autre base de données, ou quelque chose a été corrigé ou restauré.</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>Rien n’a été traité qui l’expliquerait&#xa0;: l’approbation est celle d’une autre base de données, ou des comptes ont commencé ou cessé d’échouer, ou quelque chose a été corrigé ou restauré.</translation>
    </message>
    <message>
        <source>a price that is not set yet</source>
        <translation>un prix qui n’est pas encore fixé</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Elle continue à être synchronisée jusqu’au %1, n’est pas facturée ce jour-là, puis est supprimée. Les jours restants ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Elle reste gelée jusqu’au %1, n’est pas facturée ce jour-là, puis est supprimée. Les jours restants ne sont pas remboursés.</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> Le montant est de %1.</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> Le montant est de %1, en vigueur depuis le %2.</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>les frais de mise en service pour la connecter, facturés une fois, à son ouverture (R1).</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>le premier mois, du %1 au %2 exclu, payé d’avance à son ouverture (R1).</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>elle est active au début de cette date de facturation, le mois du %1 au %2 exclu est donc facturé (R3).</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>elle est gelée au début de cette date de facturation, seul le tarif de gel est donc facturé pour le mois du %1 au %2 exclu (R3).</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>elle est résiliée avant cette date de facturation, elle n’est donc pas facturée et est supprimée (R6).</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>Ouverte ce jour-là</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>Gelées</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Résiliation à venir</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1, en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>Ce qui est échu sur ce compte est d’abord traité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>Plus aucune facturation, comme auparavant.</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>Plus aucune facturation, au lieu de %1 le %2.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>Prochaine facturation&#xa0;: %1 le %2, au lieu de la suppression.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>Prochaine facturation&#xa0;: %1 le %2, au lieu de %3 le %4.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>Prochaine facturation&#xa0;: %1 le %2, comme auparavant.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>Prochaine facturation&#xa0;: %1 le %2, au lieu de %3.</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>Le compte n’a alors plus d’intégration active ni gelée&#xa0;: il n’y a plus de facturation. Il reste ouvert, et de nouvelles intégrations peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>Les mises à jour et les synchronisations s’arrêtent aussitôt&#x202f;; ses informations et ses paramètres sont conservés.</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>Les mises à jour et les synchronisations peuvent reprendre aussitôt&#x202f;; cela ne coûte rien aujourd’hui.</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>Toutes ses informations (libellé, paramètres, codes d’accès, notes, historique) sont ensuite effacées définitivement&#x202f;; les factures sont conservées. Jusque-là, la résiliation peut être annulée.</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>Elle n’est pas supprimée&#x202f;; toutes ses informations sont conservées.</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>Les synchronisations continuent, et toutes ses informations sont conservées.</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>Les synchronisations restent arrêtées, et toutes ses informations sont conservées.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Soit %1.</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>Elle est résiliée et sera supprimée le %1&#xa0;: le tarif n’est facturé que si la résiliation est annulée avant.</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>Elle est gelée&#xa0;: le tarif de gel est facturé à la place tant qu’elle le reste.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>Rien n’est facturé ni crédité aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> (facture %1)</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>%1 le %2%3&#xa0;: %4</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1&#xa0;: l’ouverture est payée d’avance</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6&#xa0;: ce qui est résilié n’est pas facturé à sa prochaine date de facturation, et est supprimé</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3&#xa0;: l’état au début de la date de facturation décide</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>État ce jour-là</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>Ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>Paie pour</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>du %1 au %2 exclu</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>Prend fin avec ce mois</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>Plus aucune facturation pour aucune d’elles, comme auparavant.</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Plus aucune facturation pour aucune d’elles, au lieu de %1 en tout %2.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Prochaines facturations&#xa0;: %1 en tout %2, au lieu des suppressions.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Prochaines facturations&#xa0;: %1 en tout %2, comme auparavant.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Prochaines facturations&#xa0;: %1 en tout %2, au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>Les douze prochains mois&#xa0;: %1 en tout, au lieu de %2.</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>Toutes leurs informations (libellés, paramètres, codes d’accès, notes, historique) sont ensuite effacées définitivement&#x202f;; les factures sont conservées. Jusque-là, les résiliations peuvent être annulées.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>la connexion %1 → %2</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>Le %1, nous avons facturé les frais de mise en service de %2 pour %3 (facture %4). Ils paient le travail de connexion et sont facturés une seule fois.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>Le %1, nous avons facturé %2 pour le premier mois de %3 (facture %4), du %5 au %6 exclu. Le premier mois est payé d’avance à l’ouverture d’une connexion.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Le %1, nous facturerons %2 pour %3, pour le mois du %4 au %5 exclu, sauf si elle est gelée ou résiliée avant ce jour.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Le %1, nous avons facturé %2 pour %3 (facture %4), pour le mois du %5 au %6 exclu&#xa0;: elle était active au début de ce jour.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Le %1, nous facturerons %2 pour maintenir gelée %3 durant le mois du %4 au %5 exclu, sauf si elle est dégelée ou résiliée avant ce jour.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Le %1, nous avons facturé %2 pour maintenir gelée %3 (facture %4) durant le mois du %5 au %6 exclu&#xa0;: elle était gelée au début de ce jour, le tarif mensuel n’était donc pas dû.</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>Le %1, rien n’est facturé pour %2&#xa0;: elle a été résiliée avant ce jour, et elle est supprimée ce jour-là.</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>Elle a été gelée le %1.</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>Elle a été dégelée le %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>Elle a été résiliée le %1.</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>Sa résiliation a été annulée le %1.</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>C’est le tarif mensuel convenu avec vous.</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>Ce prix est en vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>Elle a été résiliée le %1, au cours de ce mois. Une résiliation prend effet à la fin du mois payé&#xa0;: jusqu’au %2 la connexion reste telle qu’elle est, le %2 plus rien n’est facturé, et elle est alors supprimée.</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>Le montant facturé à l’ouverture paie la mise en service, et le premier mois y est compris&#x202f;; rien n’en est donc remboursé.</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>Les jours restants jusque-là ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>La prochaine facturation est de %1 le %2.</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>La conserver&#xa0;: elle continue à être mise à jour.</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>La garder active&#xa0;: elle est aussitôt mise à jour de nouveau, ce qui ne coûte rien aujourd’hui.</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>Sur les douze prochains mois, cela fait %1.</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>La geler&#xa0;: les mises à jour s’arrêtent aussitôt, tous les paramètres et toutes les informations sont conservés, et elle peut être dégelée à tout moment sans frais.</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>La résilier&#xa0;: elle reste telle qu’elle est jusqu’au %1, n’est pas facturée ce jour-là, puis est supprimée avec tous ses paramètres et toutes ses informations, qui ne peuvent pas être récupérés. Jusque-là, la résiliation peut être annulée. Les jours restants ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>Pour %1, vous avez trois possibilités.</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>L’intégration %1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>Cette intégration</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Le compte %1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>sa date de facturation</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>aujourd’hui est le %1</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>ce n’est pas après aujourd’hui</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>cet utilisateur</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>%1 est injoignable%2. Vérifiez l’hôte et le port, et que vous êtes connecté au réseau qui y mène&#x202f;; sinon, demandez à qui s’occupe du serveur s’il fonctionne.</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelée</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>%1 a changé depuis votre consultation</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>%1 a changé depuis votre consultation&#xa0;: %2 par %3 le %4</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>%1 a changé depuis votre consultation&#xa0;: %2 par %3</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>%1. Rien n’a été fait. Regardez l’état actuel, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>Renouvellement de %1 le %2%3, après le jour de votre consultation. Votre commande n’a pas été exécutée. Regardez l’état actuel, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>Une autre exécution des renouvellements est en cours. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>%1 a lancé une exécution des renouvellements le %2 et elle est en cours. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>Vous n’êtes pas autorisé à faire cela. Demandez à un responsable ou au propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>Cela n’a pas fonctionné%1. Réessayez&#x202f;; si cela échoue encore, lancez «&#x202f;renewdeskctl diagnose&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 est déjà gelée.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>%1 est résiliée et sera supprimée. Pour la garder gelée, utilisez «&#x202f;Geler à la place&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>%1 est déjà gelée. Pour éviter sa suppression, annulez la résiliation&#xa0;: elle reste gelée.</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>%1 est active&#xa0;: il n’y a rien à dégeler.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>%1 est résiliée. Annulez d’abord la résiliation, puis dégelez-la.</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>%1 est déjà résiliée&#xa0;: elle sera supprimée le %2.</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>%1 n’est pas résiliée&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>%1 a été supprimée le %2, et toutes ses informations ont été effacées. Rien ne peut la faire revenir&#x202f;; ouvrez-en une nouvelle à la place. Ses factures sont conservées.</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>%1 était résiliée et a été supprimée le %2, après le jour de votre consultation. Rien ne peut la faire revenir&#x202f;; ouvrez-en une nouvelle à la place.</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>Nous sommes maintenant le %2&#x202f;; la facture était affichée pour le %1. Rien n’a été ouvert&#xa0;: regardez-la de nouveau, puis ouvrez.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>un jour antérieur</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>Aucun prix de la formule n’est en vigueur le %1. Demandez à un responsable d’en fixer un, puis réessayez.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>Le jour consulté, %1, est postérieur à la date du jour de la base de données. Indiquez le jour qu’affiche «&#x202f;today&#x202f;».</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel qu’indiqué</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>Cet identifiant de demande a déjà servi pour une autre commande. Utilisez-en un nouveau.</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>Cette demande a été abandonnée avant d’atteindre la base de données. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>%1 est mis de côté, parce que %2. Corrigez cela, puis réessayez&#xa0;: tant qu’il ne peut pas être traité, aucune commande n’y est possible.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>C’est déjà le cas&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>%1 est gelée, aucune synchronisation n’est donc permise. Dégelez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>%1 n’est pas mis de côté&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>Il n’y a pas de compte %1. Cherchez-le dans la liste des comptes.</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>Ce compte n’existe pas. Cherchez-le dans la liste des comptes.</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>Il n’y a pas d’intégration %1. Cherchez-la sur la page de son compte.</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>Cette intégration n’existe pas. Cherchez-la sur la page de son compte.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>Il n’y a pas de facture %1. Cherchez-la dans la liste des factures.</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>Cette ligne n’existe pas&#xa0;: %1. Consultez la facture pour connaître les numéros de ses lignes.</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>%1 n’a pas de date de facturation le %2. Consultez ses facturations pour connaître ses dates.</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>Il n’y a pas de formule %1. Prenez-en une dans la liste des formules, ou ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>%1 n’est pas un jour. Écrivez-le sous la forme AAAA-MM-JJ, par exemple 2026-12-15.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>%1 n’est pas un montant. Écrivez-le simplement, avec deux décimales au plus, sans signe ni séparateur de milliers, par exemple 49.00&#x202f;; le plus élevé est %2.</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>%1 n’est pas un nombre qui convient ici. Écrivez un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>%1 ne convient pas ici. Consultez l’aide pour savoir ce qui convient.</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>%1 demande un nom et une valeur. Écrivez nom=valeur.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>%1 est vide. Complétez ce champ.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>%1 est trop long&#xa0;: %2 caractères, alors que %3 au plus sont possibles. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>%1 est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>%1 contient des caractères qui ne peuvent pas être conservés&#xa0;: ni NUL, ni caractères défectueux, ni tabulation ou saut de ligne au début ou à la fin. Retirez-les.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>%1 n’est pas un code de langue. Écrivez-le comme en, de ou pt_BR.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>%1 n’est pas un fuseau horaire. Écrivez-le comme UTC, Europe/Berlin ou America/New_York.</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>%1 n’est pas une devise à deux décimales. Écrivez son code, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>%1 est en dehors du calendrier de facturation, qui va du %2 au %3. Choisissez un jour compris dedans.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>Un prix ne peut pas prendre effet le %1&#xa0;: %2. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>L’horloge ne peut pas revenir au %1&#xa0;: %2. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>Cela n’est possible que dans un bac à sable. Créez-en un avec «&#x202f;renewdeskctl init --sandbox&#x202f;» dans un nouveau fichier ou une nouvelle base de données.</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>%1 n’est pas un rôle. Il y a agent, manager, billing, auditor et sync.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>Il n’y a pas d’utilisateur %1 sur ce serveur, il n’y a donc rien à lui retirer. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>Il n’y a pas d’utilisateur %1 sur ce serveur. Faites-en créer un par qui s’en occupe, dans psql (CREATE ROLE &quot;%2&quot; LOGIN, puis \password &quot;%2&quot;), puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>%1 est un superutilisateur du serveur et peut tout faire, quels que soient ses rôles. Donnez à chaque personne son propre utilisateur, et à celui-ci un rôle.</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>%1 a encore ce rôle, par un autre rôle du serveur dont il est membre. Demandez à qui s’occupe du serveur de l’en retirer.</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>%1 n’a aucun rôle dans %2. Demandez-en un au propriétaire de la base de données&#xa0;: il le donne avec «&#x202f;renewdeskctl grant&#x202f;».</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>Cet utilisateur</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>%1 n’a pas le droit de préparer %2%3. Il doit posséder la base de données et pouvoir créer des rôles&#xa0;: faites exécuter ALTER DATABASE … OWNER TO … et ALTER ROLE … CREATEROLE par qui s’occupe du serveur, ou lancez «&#x202f;init&#x202f;» en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>Ceci vaut pour les bases de données intégrées. Celle d’un serveur se sauvegarde sur le serveur&#xa0;: par pg_basebackup et son journal archivé, qui rétablissent aussi chaque suppression, ou par pg_dump. Qui revient à un dump doit supprimer de nouveau ce qui l’a été depuis, avant que quiconque travaille&#xa0;: conservez ce qu’affiche «&#x202f;renewdeskctl --json receipts&#x202f;».</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>La base de données existe déjà, avec %1, et ce avec quoi une base de données a été créée ne change plus. Retirez l’option, ou créez une autre base de données.</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>Les utilisateurs et les rôles n’existent que sur un serveur PostgreSQL. Qui peut utiliser une base de données intégrée dépend des autorisations de son fichier&#xa0;: réglez-les.</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>La base de données n’est pas vide. Les données d’exemple ne vont que dans un bac à sable vide&#xa0;: créez-en un dans un nouveau fichier ou une nouvelle base de données.</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>%1 n’est pas un identifiant de demande. Indiquez un UUID, par exemple créé par «&#x202f;uuidgen&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>%1 ne désigne pas une base de données. Écrivez sqlite:///absolute/path ou postgresql://login@host/database, avec @, / et&#xa0;: encodés en pourcentage s’ils font partie d’un nom.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>L’URL d’une base de données ne peut pas contenir %1. Retirez-le, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>La connexion à %1 ne peut pas être tentée%2. Corrigez l’URL de la base de données, ou la variable dont le nom commence par PG.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>L’URL d’une base de données ne peut pas avoir %1 pour renewdesk_replica. Écrivez-y l’hôte:port du serveur de secours, ou plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>%1 ne commence pas par l’en-tête voulu. Sa première ligne doit être exactement&#xa0;: %2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>La ligne n’a pas le même nombre de colonnes que l’en-tête%1. Donnez-lui-en exactement autant.</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Il y a ici des octets qui ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>Une cellule entre guillemets ne se termine pas comme il faut. Fermez-la par un guillemet, et doublez ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>La même ligne se trouve à la ligne %1. Retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>La date d’ancrage est postérieure à la date du jour de la base de données. Importez-la quand ce jour sera venu.</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>Ce n’est pas la première date de facturation après aujourd’hui selon la date d’ancrage. Laissez la cellule vide, ou écrivez %1.</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>Rien n’est facturé d’avance&#xa0;: le %1 n’est pas venu, %2.</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ce qui est échu jusqu’au %1 n’est pas ce qui a été approuvé. Rien n’a été facturé&#x202f;; regardez ce qui a changé, et faites-le approuver tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>%1 ne peut pas être ouvert%2. Vérifiez qu’il existe et que vous pouvez le lire et y écrire&#x202f;; «&#x202f;init&#x202f;» en crée un nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>La connexion à %1 s’est rompue avant l’arrivée de la réponse%2. On ne sait pas encore si cela a été fait&#xa0;: vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>%1 n’accepte personne pour le moment%2. Réessayez dans un instant&#x202f;; sinon, demandez à qui s’en occupe.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>%1 demande un mot de passe pour %2. Saisissez-le là où il est demandé&#x202f;; les programmes qui ne demandent rien le lisent dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>%1 n’accepte pas ce mot de passe pour %2, ou ne connaît pas cet utilisateur. Saisissez-le de nouveau&#x202f;; sinon, demandez au propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>%1 n’accepte pas %2%3. Vérifiez l’utilisateur&#x202f;; sinon, demandez au propriétaire de la base de données, qui donne accès avec «&#x202f;renewdeskctl grant&#x202f;».</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>%1 présente un certificat qui n’est pas fiable&#xa0;: il est périmé, ou signé par un autre que celui de votre certificat racine. Ce n’est peut-être pas votre serveur. Demandez le certificat racine à qui s’en occupe, et choisissez-le.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>%1 présente un certificat établi pour un autre nom%2. Ce n’est peut-être pas votre serveur. Écrivez l’hôte comme dans son certificat&#x202f;; sinon, demandez à qui s’en occupe un certificat à ce nom.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>Le certificat de %1 ne peut pas être vérifié, car il n’y a pas de certificat racine%2. Demandez-le à qui s’occupe du serveur, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>%1 n’offre pas de chiffrement, et rien ne lui a été envoyé sans. Demandez à qui s’en occupe d’activer TLS.</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>Le serveur répond, mais n’a pas cette base de données&#xa0;: %1. Vérifiez le nom de la base de données.</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>Le serveur de %1 est PostgreSQL %2&#x202f;; Renewdesk a besoin de %3 ou plus récent. Demandez une mise à niveau.</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>%1 n’est pas une base de données Renewdesk. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>%1 est endommagé%2. Gardez-en une copie et restaurez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>%1 mène à un serveur de secours, qui ne fait que copier un autre serveur et n’accepte aucune modification. Désignez le serveur principal, ou tous avec target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez les autorisations du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>Quelqu’un d’autre modifie la même chose dans %1 et n’a pas encore terminé. Réessayez dans un instant&#x202f;; si cela dure, demandez aux autres si l’un d’eux a laissé quelque chose d’ouvert.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>Un autre programme écrit dans %1 depuis trop longtemps. Attendez-le ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1 se trouve sur un partage réseau, où une base de données intégrée n’est pas en sécurité. Déplacez-la sur un disque local, ou utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>%1 ne contient pas encore de tables Renewdesk. Créez-les avec «&#x202f;renewdeskctl init&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>%1 a été créé par une version plus récente (schéma %2, ce programme connaît %3). Installez cette version.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>L’étape %1 du schéma de la base de données n’est pas celle que connaît ce programme. Utilisez la version qui l’a créée, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein. Ce qui s’y trouvait est inchangé. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>%1 ne peut pas être lu%2. Vérifiez son nom et ses autorisations.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>%1 ne peut pas être écrit%2. Vérifiez le dossier et ses autorisations, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>%1 est une sauvegarde d’une autre base de données, et celle-ci n’est pas vide. Restaurez-la dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>%1 est la base de données elle-même ou en fait partie. Choisissez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>La base de données a échoué%1. Rien n’a été modifié. Réessayez&#x202f;; si cela échoue encore, lancez «&#x202f;renewdeskctl verify&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>Arrêté, comme vous l’avez demandé. Ce qui était terminé reste acquis.</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>Ce qui était échu a tout de même été traité&#xa0;: facture %1.</numerusform>
            <numerusform>Ce qui était échu a tout de même été traité&#xa0;: factures %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>La base de données est injoignable pour le moment. Ce qui doit figurer ici s’affichera de soi-même dès son retour.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>Possible à la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>État au %1, lu sur le serveur de secours.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>Lu sur le serveur principal, car le serveur de secours est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>Lu sur le serveur principal, car le serveur de secours a trop de retard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>Lu sur le serveur principal, car ce qui est désigné comme serveur de secours n’en est pas un&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>Lu sur le serveur principal, car ce qui est désigné comme serveur de secours contient une autre base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Dégeler</translation>
    </message>
    <message>
        <source>Cancel integration</source>
        <translation>Résilier l’intégration</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>Annuler la résiliation</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>Geler à la place</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Ouvrir une intégration</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Changer le tarif</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Changer la formule</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Modifier l’intégration</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>Enregistrer une synchronisation</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>Reprendre le compte mis de côté</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Ajouter une formule</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>Fixer le prix d’une formule</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>Fixer le tarif de gel</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Lancer les renouvellements</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>Remplir de données d’exemple</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purger</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Donner un rôle</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>freeze</source>
        <comment>verb</comment>
        <extracomment>Verbs within a sentence: &quot;Possible instead: un-cancel, freeze instead.&quot;</extracomment>
        <translation>geler</translation>
    </message>
    <message>
        <source>unfreeze</source>
        <comment>verb</comment>
        <translation>dégeler</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>verb, of an integration</comment>
        <translation>résilier</translation>
    </message>
    <message>
        <source>un-cancel</source>
        <comment>verb</comment>
        <translation>annuler la résiliation</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>geler à la place</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>ouvrir une intégration</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>changer le tarif</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>changer la formule</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>modifier l’intégration</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>enregistrer une synchronisation</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>ajouter un compte</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>modifier le compte</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>reprendre le compte mis de côté</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>ajouter une formule</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>fixer le prix de la formule</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>fixer le tarif de gel</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>lancer les renouvellements</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>importer</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>remplir de données d’exemple</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>régler l’horloge</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>purger</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>retirer la demande</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>donner un rôle</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>retirer un rôle</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>what was done</comment>
        <translation>Gelée</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <comment>what was done</comment>
        <translation>Dégelée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>what was done</comment>
        <translation>Résiliée</translation>
    </message>
    <message>
        <source>Un-cancelled</source>
        <comment>what was done</comment>
        <translation>Résiliation annulée</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>Gelée au lieu d’être résiliée</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>Tarif changé</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>Formule changée</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>Intégration modifiée</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>Synchronisation enregistrée</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>Compte mis de côté repris</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>Formule ajoutée</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>Prix de la formule fixé</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>Tarif de gel fixé</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>Renouvellements lancés</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>Rempli de données d’exemple</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>Purgé</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>Rôle donné</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>Rôle retiré</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>Résiliation à venir (le %1)</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>Résiliation à venir (le %1, gelée)</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>Résiliation à venir (gelée)</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>Renouvellement échu</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>Résilier</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>aucun prix n’est en vigueur à sa date de facturation</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>une date de facturation ne suit pas le calendrier de sa date d’ancrage</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>un montant dépasse les limites</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>son traitement a échoué</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>quelqu’un d’autre le garde verrouillé</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>Résiliations annulées</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>Dégelées</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>Résiliées</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>Plus connu</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>Nouvelles depuis, y compris importées</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>Devaient être supprimées alors, et restent</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>Étaient gelées alors, et sont actives</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>Autre tarif, autre formule ou autre prix à leur prochaine date</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>Étaient actives alors, et sont gelées</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>Doivent être supprimées à leur prochaine date</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>Étaient facturées alors, et ont disparu</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>Rien de ce qui est conservé n’indique ce qui leur aurait été facturé alors</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>le tarif mensuel de la formule</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>le tarif négocié</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>le tarif de gel</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>les frais de mise en service de la formule</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>Échec de la base de données</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>Les sauvegardes faites auparavant contiennent encore les informations supprimées&#xa0;: effacez-les lorsqu’elles ne sont plus nécessaires.</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>Le journal de transactions du serveur contient les informations supprimées jusqu’à son recyclage, qui survient après quelques points de contrôle&#x202f;; les journaux archivés les contiennent tant qu’ils sont conservés.</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>Quelqu’un d’autre était au milieu d’une opération, et ce qu’il peut encore voir des informations supprimées a été conservé&#xa0;: purgez de nouveau quand il aura terminé.</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>Un autre programme lit le fichier, son journal n’a donc pas pu être vidé&#xa0;: fermez-le et purgez de nouveau.</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>Des traces restent dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>%1 est gelée. Les mises à jour et les synchronisations sont arrêtées.</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>%1 est conservée et gelée&#x202f;; elle ne sera plus supprimée.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 est de nouveau active.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>%1 est résiliée et sera supprimée le %2.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>%1 n’est plus résiliée. Elle reste gelée.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>%1 n’est plus résiliée. Elle reste active.</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>%1 est facturée au prix de sa formule à partir du %2.</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>%1 est facturée %2 par mois à partir du %3.</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>%1 est maintenant à la formule %2.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 a été modifiée.</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>Aucune facturation&#xa0;: le compte n’a pas d’intégration. Il reste ouvert, et de nouvelles peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>modifié par vous dans une autre fenêtre</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>modifié par %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>%1 par vous dans une autre fenêtre à %2</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>%1 par %2 à %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>Seuls les agents, les responsables et les personnes chargées de la facturation peuvent %1. Demandez à l’une d’elles.</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>Seuls les agents et les responsables peuvent %1. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>Seuls les responsables peuvent %1. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>Seules les personnes chargées de la facturation peuvent %1. Demandez à l’une d’elles.</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>Seuls les programmes de synchronisation peuvent %1.</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>Seul le propriétaire de la base de données peut %1. Demandez-lui.</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>Les paramètres et les notes ne sont pas visibles par les auditeurs. Demandez à un agent ou à un responsable.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>Tout a été enregistré, au centime près.</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>%1 de ce montant n’est pas enregistré par cette exécution.</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>%1 de ce montant est resté, ou a été traité par des commandes entre-temps.</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>%1 de ce montant a été traité par des commandes entre-temps.</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>Tout ce qui avait été approuvé a été traité depuis, et rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>Échu à présent jusqu’au %1&amp;#xa0;: %Ln facture, %2 au total.</numerusform>
            <numerusform>Échu à présent jusqu’au %1&amp;#xa0;: %Ln factures, %2 au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Une exécution a traité %1 depuis&#xa0;: %2, %3 au total, supprimées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Des commandes ont d’abord traité %1 depuis&#xa0;: %2, %3 au total, supprimées&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%Ln compte ne peut pas être traité à présent.</numerusform>
            <numerusform>%Ln comptes ne peuvent pas être traités à présent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>%Ln facturation, %1 en tout</numerusform>
            <numerusform>%Ln facturations, %1 en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>Ce qui est échu sur %Ln compte est d’abord traité&#xa0;: %1.</numerusform>
            <numerusform>Ce qui est échu sur %Ln comptes est d’abord traité&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>La facturation continue&amp;#xa0;: le compte a encore %Ln intégration gelée, facturée %1 par mois. Elle peut être dégelée à tout moment.</numerusform>
            <numerusform>La facturation continue&amp;#xa0;: le compte a encore %Ln intégrations gelées, facturées chacune %1 par mois. Elles peuvent être dégelées à tout moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>La facturation continue&amp;#xa0;: le compte a encore %Ln intégration gelée, facturée chaque mois au tarif de gel. Elle peut être dégelée à tout moment.</numerusform>
            <numerusform>La facturation continue&amp;#xa0;: le compte a encore %Ln intégrations gelées, facturées chacune chaque mois au tarif de gel. Elles peuvent être dégelées à tout moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>%Ln code d’accès</numerusform>
            <numerusform>%Ln codes d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation</numerusform>
            <numerusform>%Ln synchronisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>%Ln intégration sera supprimée, sans facturation ce jour-là&amp;#xa0;: %1. Les jours restants ne sont pas remboursés.</numerusform>
            <numerusform>%Ln intégrations seront supprimées, sans facturation ce jour-là&amp;#xa0;: %1. Les jours restants ne sont pas remboursés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>%Ln compte n’a alors plus d’intégration active ni gelée, il n’y a donc plus de facturation pour lui&#xa0;: %1. Il reste ouvert, et de nouvelles intégrations peuvent être ouvertes.</numerusform>
            <numerusform>%Ln comptes n’ont alors plus d’intégration active ni gelée, il n’y a donc plus de facturation pour eux&#xa0;: %1. Ils restent ouverts, et de nouvelles intégrations peuvent être ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>La facturation continue pour %Ln compte qui n’a alors que des intégrations gelées&#xa0;: %1. Chaque intégration est facturée %2 par mois, et peut être dégelée à tout moment.</numerusform>
            <numerusform>La facturation continue pour %Ln comptes qui n’ont alors que des intégrations gelées&#xa0;: %1. Chaque intégration est facturée %2 par mois, et peut être dégelée à tout moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>La facturation continue pour %Ln compte qui n’a alors que des intégrations gelées&#xa0;: %1. Chaque intégration est facturée chaque mois au tarif de gel, et peut être dégelée à tout moment.</numerusform>
            <numerusform>La facturation continue pour %Ln comptes qui n’ont alors que des intégrations gelées&#xa0;: %1. Chaque intégration est facturée chaque mois au tarif de gel, et peut être dégelée à tout moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>%Ln d’entre elles est déjà gelée</numerusform>
            <numerusform>%Ln d’entre elles sont déjà gelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>%Ln d’entre elles est résiliée&#xa0;: «&#x202f;Geler à la place&#x202f;» la conserverait</numerusform>
            <numerusform>%Ln d’entre elles sont résiliées&#xa0;: «&#x202f;Geler à la place&#x202f;» les conserverait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%Ln d’entre elles est déjà gelée et résiliée&amp;#xa0;: annuler la résiliation la laisse gelée</numerusform>
            <numerusform>%Ln d’entre elles sont déjà gelées et résiliées&amp;#xa0;: annuler la résiliation les laisse gelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%Ln d’entre elles est active&amp;#xa0;: il n’y a rien à dégeler</numerusform>
            <numerusform>%Ln d’entre elles sont actives&amp;#xa0;: il n’y a rien à dégeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%Ln d’entre elles est résiliée, sa résiliation doit d’abord être annulée</numerusform>
            <numerusform>%Ln d’entre elles sont résiliées, leur résiliation doit d’abord être annulée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>%Ln d’entre elles est déjà résiliée</numerusform>
            <numerusform>%Ln d’entre elles sont déjà résiliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%Ln d’entre elles n’est pas résiliée&amp;#xa0;: il n’y a rien à annuler</numerusform>
            <numerusform>%Ln d’entre elles ne sont pas résiliées&amp;#xa0;: il n’y a rien à annuler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>%Ln d’entre elles est supprimée</numerusform>
            <numerusform>%Ln d’entre elles sont supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>Impossible pour %Ln d’entre elles&amp;#xa0;: %1</numerusform>
            <numerusform>Impossible pour %Ln d’entre elles&amp;#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>Annuler l’action pour %Ln intégration</numerusform>
            <numerusform>Annuler l’action pour %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Geler %Ln intégration</numerusform>
            <numerusform>Geler %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Conserver et geler %Ln intégration</numerusform>
            <numerusform>Conserver et geler %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>Dégeler %Ln intégration</numerusform>
            <numerusform>Dégeler %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Résilier %Ln intégration</numerusform>
            <numerusform>Résilier %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Annuler la résiliation de %Ln intégration</numerusform>
            <numerusform>Annuler la résiliation de %Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>%Ln intégration comme auparavant.</numerusform>
            <numerusform>%Ln intégrations comme auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%Ln intégration gelée. Les mises à jour et les synchronisations sont arrêtées.</numerusform>
            <numerusform>%Ln intégrations gelées. Les mises à jour et les synchronisations sont arrêtées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>%Ln intégration est conservée et gelée&#x202f;; elle ne sera plus supprimée.</numerusform>
            <numerusform>%Ln intégrations sont conservées et gelées&#x202f;; elles ne seront plus supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>%Ln intégration de nouveau active.</numerusform>
            <numerusform>%Ln intégrations de nouveau actives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%Ln intégration résiliée. Elle est supprimée à sa date de facturation.</numerusform>
            <numerusform>%Ln intégrations résiliées. Chacune est supprimée à sa date de facturation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%Ln intégration n’est plus résiliée.</numerusform>
            <numerusform>%Ln intégrations ne sont plus résiliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%Ln facturation de ces mois n’a pas encore de prix et n’ajoute rien à la somme.</numerusform>
            <numerusform>%Ln facturations de ces mois n’ont pas encore de prix et n’ajoutent rien à la somme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>Les mises à jour et les synchronisations de %Ln intégration s’arrêtent aussitôt&amp;#x202f;; les informations et les paramètres sont conservés.</numerusform>
            <numerusform>Les mises à jour et les synchronisations de %Ln intégrations s’arrêtent aussitôt&amp;#x202f;; les informations et les paramètres sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>Les mises à jour et les synchronisations de %Ln intégration peuvent reprendre aussitôt&amp;#x202f;; cela ne coûte rien aujourd’hui.</numerusform>
            <numerusform>Les mises à jour et les synchronisations de %Ln intégrations peuvent reprendre aussitôt&amp;#x202f;; cela ne coûte rien aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%Ln intégration ne sera pas supprimée&amp;#x202f;; toutes les informations sont conservées.</numerusform>
            <numerusform>%Ln intégrations ne seront pas supprimées&amp;#x202f;; toutes les informations sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>Rien n’a été importé&amp;#xa0;: %Ln ligne ne peut pas être reprise. Corrigez-la et importez de nouveau.</numerusform>
            <numerusform>Rien n’a été importé&amp;#xa0;: %Ln lignes ne peuvent pas être reprises. Corrigez-les et importez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln de plus.</numerusform>
            <numerusform>… et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>La base de données rompt %Ln de ses garanties. Gardez-en une copie, restaurez une sauvegarde dont la vérification réussit, et signalez-le.</numerusform>
            <numerusform>La base de données rompt %Ln de ses garanties. Gardez-en une copie, restaurez une sauvegarde dont la vérification réussit, et signalez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>Il n’y a pas de fournisseur %1. Prenez-en un dans la liste des fournisseurs&#xa0;: quelqu’un l’a peut-être renommé.</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>Il n’y a pas de canal de vente %1. Prenez-en un dans la liste des canaux de vente&#xa0;: quelqu’un l’a peut-être renommé.</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>%1 existe déjà, et deux ne peuvent pas être réunis en un seul. Choisissez un autre nom, ou ouvrez les nouvelles intégrations avec celui qui existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%Ln compte a plus de deux périodes de retard. Regardez la simulation&amp;#x202f;; pour facturer tout ce qui a été manqué, dites-le&amp;#xa0;: cochez «&amp;#x202f;Rattraper&amp;#x202f;», ou ajoutez --catch-up.</numerusform>
            <numerusform>%Ln comptes ont plus de deux périodes de retard. Regardez la simulation&amp;#x202f;; pour facturer tout ce qui a été manqué, dites-le&amp;#xa0;: cochez «&amp;#x202f;Rattraper&amp;#x202f;», ou ajoutez --catch-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>Renommer le fournisseur</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>Renommer le canal de vente</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>renommer des fournisseurs</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>renommer des canaux de vente</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>Fournisseur renommé</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>Canal de vente renommé</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>Ce qui était échu a d’abord été traité, par %Ln facture&amp;#xa0;: %1.</numerusform>
            <numerusform>Ce qui était échu a d’abord été traité, par %Ln factures&amp;#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>Plus de facturation&amp;#xa0;: %Ln intégration résiliée sera supprimée sans être facturée. Le compte reste ouvert.</numerusform>
            <numerusform>Plus de facturation&amp;#xa0;: %Ln intégrations résiliées seront supprimées sans être facturées. Le compte reste ouvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>La facturation continue&amp;#xa0;: %Ln intégration gelée, facturée %1 par mois jusqu’à ce qu’elle soit dégelée ou résiliée.</numerusform>
            <numerusform>La facturation continue&amp;#xa0;: %Ln intégrations gelées, facturées chacune %1 par mois jusqu’à ce qu’elles soient dégelées ou résiliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>La facturation continue&amp;#xa0;: %Ln intégration gelée, facturée chaque mois au tarif de gel jusqu’à ce qu’elle soit dégelée ou résiliée.</numerusform>
            <numerusform>La facturation continue&amp;#xa0;: %Ln intégrations gelées, facturées chacune chaque mois au tarif de gel jusqu’à ce qu’elles soient dégelées ou résiliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>Prévu au début&#xa0;: %1 avec %2, supprimées&#xa0;: %3, %4 au total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Des commandes en ont traité une partie entre-temps&amp;#xa0;: %Ln facture, %1 au total, %2 supprimée(s).</numerusform>
            <numerusform>Des commandes en ont traité une partie entre-temps&amp;#xa0;: %Ln factures, %1 au total, %2 supprimée(s).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Restant&amp;#xa0;: %Ln facture, %1 au total, %2 à supprimer.</numerusform>
            <numerusform>Restant&amp;#xa0;: %Ln factures, %1 au total, %2 à supprimer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>%Ln facture est émise, %1 au total, pour tout ce qui est échu jusqu’au %2.</numerusform>
            <numerusform>%Ln factures sont émises, %1 au total, pour tout ce qui est échu jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>Quelque chose a changé. Lancer les renouvellements tels qu’ils sont à présent&#x202f;?</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>Lancer les renouvellements et rattraper&#x202f;?</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>Lancer les renouvellements&#x202f;?</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>Les factures sont définitives&#xa0;: elles ne peuvent être ni modifiées ni reprises.</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>Lancer et rattraper</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Lancer les renouvellements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%Ln intégration est supprimée définitivement, avec ses données.</numerusform>
            <numerusform>%Ln intégrations sont supprimées définitivement, avec leurs données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%Ln compte a plus de deux dates de facturation de retard&amp;#xa0;: il reçoit une facture pour chaque date manquée.</numerusform>
            <numerusform>%Ln comptes ont plus de deux dates de facturation de retard&amp;#xa0;: chacun reçoit une facture pour chaque date manquée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>Indiquez ce qu’il faut modifier&#xa0;: --name, --email ou --language.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Prochaine date de facturation</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif mensuel</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>Pas d’intégration&#xa0;: ce compte n’est pas facturé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelées</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Résiliation à venir</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Ajoute un compte.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Modifie un compte.</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>Affiche un compte et ses intégrations.</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>Énumère les comptes&#x202f;; TEXT est cherché dans les noms, e-mails, ID et libellés.</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>Laisse la prochaine exécution réessayer un compte mis de côté, une fois son défaut corrigé.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’aperçu. Prenez freeze, unfreeze, cancel, uncancel ou freeze-instead.</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>Indiquez ce qu’il faut expliquer&#xa0;: --line NUMBER/LINE ou --integration ID.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>Dit ce qu’une commande ferait, en jours et en argent, sans rien faire.</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>Explique pourquoi une ligne ou une date coûte ce qu’elle coûte, ou rien.</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>Énumère les facturations et suppressions à venir, pour les 30 prochains jours sauf indication contraire.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>Aucune commande n’a été donnée. Voyez renewdeskctl help pour la liste.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». Voyez renewdeskctl help pour la liste.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>Seul un bac à sable a une horloge réglable&#xa0;: ajoutez aussi --sandbox.</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>Les verrous consultatifs et les grands objets, sans utilité ici, restent accessibles à tous ceux que cette base de données admet&#xa0;: seul un superutilisateur du serveur peut les retirer, en relançant «&#x202f;renewdeskctl init&#x202f;».</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>Qui peut faire quoi se donne aux utilisateurs du serveur, dont le vôtre, avec «&#x202f;renewdeskctl grant LOGIN ROLE&#x202f;».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>Simulation&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>Tous les invariants sont respectés.</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Octets avant</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Octets après</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>Suppressions rejouées</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>Crée ou met à niveau la base de données&#x202f;; la répéter est sans danger.</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>Affiche le jour de gestion, ou avance l’horloge d’un bac à sable.</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>Remplit un bac à sable vide de données d’exemple.</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>Importe la feuille de calcul d’une entreprise, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>Recalcule tous les invariants à partir des lignes.</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>Retire des fichiers de données ce qui reste des intégrations supprimées.</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>Écrit une sauvegarde, même pendant que d’autres travaillent.</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>Remplace la base de données par une sauvegarde&#x202f;; ce qui a été supprimé depuis reste supprimé.</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>Rapporte les faits utiles à qui doit corriger une panne&#x202f;; aucun secret.</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>Utilisation&#xa0;: renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>Affiche ce texte, ou celui d’une commande.</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URL est sqlite:///absolute/path&#x202f;; sans --database, c’est RENEWDESK_DATABASE_URL, sinon le fichier du dossier de données de l’utilisateur.
Avec --json, la sortie standard est un seul document JSON, erreurs comprises.
Les jours s’écrivent AAAA-MM-JJ, les montants simplement&#xa0;: 49.00. La valeur d’une option est le mot suivant, quel que soit son début&#x202f;; --name=VALUE convient aussi, et -- termine les options.
Code de sortie&#xa0;: 0 fait, 1 refusé ou échoué, 2 non compris, 3 base de données injoignable, 4 schéma trop récent ou absent, 5 exécution incomplète.</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>--credentials-from n’accepte que -&#xa0;: des lignes k=v sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>Indiquez ce qu’il faut modifier&#xa0;: --label, --setting, --credential, --plan ou --monthly-fee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>Ouvre une intégration et émet sa facture d’ouverture.</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>Affiche une intégration avec son historique.</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>Modifie une intégration&#x202f;; «&#x202f;--monthly-fee plan&#x202f;» revient au prix de la formule, une valeur vide efface un paramètre ou un code d’accès.</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>Ajoute une note à une intégration.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>--format accepte csv, excel-csv ou xlsx.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--output demande le nom d’un fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>--output - et --json veulent tous deux la sortie standard. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>Énumère les factures dans l’ordre d’enregistrement.</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>Affiche une facture et ses lignes.</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>Écrit les factures, ou avec --lines leurs lignes, dans un fichier&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>Rôle de qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Supprimée le</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Codes d’accès</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Dernière facturation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>Énumère qui a fait quoi, refus compris.</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>Énumère les reçus des intégrations supprimées.</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>Traité d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>Cette demande a déjà été exécutée&#x202f;; rien n’a été fait de nouveau.</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>Intégration %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>--seen et --request vont avec un seul ID, non avec plusieurs.</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>Arrête aussitôt les synchronisations&#x202f;; à partir de la prochaine date de facturation, seul le tarif de gel est facturé.</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>Laisse reprendre aussitôt les synchronisations&#x202f;; ne coûte rien aujourd’hui.</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>Supprime l’intégration à sa prochaine date de facturation, qui n’est pas facturée.</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>Annule une résiliation avant que son jour soit venu.</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>Annule une résiliation et gèle, en une seule fois.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Mois à venir alors</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Mois à venir à présent</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>Intégrations facturées alors</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>Intégrations facturées à présent</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>Dit ce qui a fait varier le total du mois à venir depuis le début d’un jour, hier sauf indication contraire, et quelles intégrations en sont la cause.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>L’option %1 demande une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>L’option %1 %2 manque.</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>Il manque quelque chose après la commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop sur cette ligne de commande.</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Frais de mise en service</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Prix à venir</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>Tarif de gel à partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>Tarif de gel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>Indiquez de qui est le prix&#xa0;: --plan NAME ou --frozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Tarif de gel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>Ajoute une formule avec ses tarifs.</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>Énumère les formules et tous les prix.</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>Fixe le tarif mensuel d’une formule, ou le tarif de gel, à partir d’un jour postérieur à aujourd’hui.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>L’argument %1 n’est pas de l’UTF-8 valide. Écrivez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>La sortie standard n’a pas pu être écrite&#xa0;: %1. Ce qui était demandé a été fait.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>Les rôles sont ceux du serveur&#xa0;: cela vaut aussi dans ses autres bases de données auxquelles %1 a accès&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>Donne un rôle à un utilisateur du serveur, et l’admet dans cette base de données&#xa0;: agent, manager, billing, auditor ou sync.</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>Retire un rôle à un utilisateur&#x202f;; s’il ne lui en reste aucun, il n’est plus admis.</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>Restant&#xa0;: compte %1, %2, parce que %3.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>Arrêté comme vous l’avez demandé. Ce qui est fait reste acquis&#x202f;; relancez pour le reste.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>Périodes traitées</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>Empreinte de ce qui est échu à présent&#xa0;: %1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>Une empreinte indique elle-même jusqu’à quel jour elle facture&#xa0;: donnez --approved ou --as-of.</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>Traite tout ce qui est échu&#xa0;: facture, supprime et émet les factures. Avec l’approbation de l’empreinte d’une simulation&#xa0;: exactement cela, ou rien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>Tarif négocié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>Paramètre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>Note de %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>Codes d’accès conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>Mis de côté, parce que</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>Prochaine facturation le</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Prochaine facturation</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Enregistrée à</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Jusqu’au (exclu)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>--by accepte day, account, integration, supplier ou channel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1&amp;#xa0;: %2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>Texte pour le client (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>Compare conserver, geler et résilier sur les douze prochains mois, avec un texte pour le client&#x202f;; ne fait rien.</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>Les factures déjà émises conservent l’ancien nom.</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>Énumère les fournisseurs.</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>Donne un autre nom à un fournisseur&#x202f;; les factures déjà émises conservent l’ancien.</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>Énumère les canaux de vente.</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>Donne un autre nom à un canal de vente&#x202f;; les factures déjà émises conservent l’ancien.</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>En retard de %2&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstRunDialog</name>
    <message>
        <source>Welcome to Renewdesk</source>
        <translation>Bienvenue dans Renewdesk</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Ouvrir les données d’exemple</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>Un bac à sable avec des clients inventés, dont vous pouvez avancer l’horloge&#xa0;: une année de renouvellements ne prend que quelques minutes, et personne n’est facturé à partir de lui.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>Se connecter à la base de données de l’entreprise</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>Votre entreprise a déjà Renewdesk sur un serveur PostgreSQL&#xa0;: qui s’en occupe vous indique le nom du serveur, la base de données et votre utilisateur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Créer la base de données</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>Commencer avec de vrais clients</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>Il n’y a pas encore de base de données à %1. Une nouvelle est vide, et sert à facturer des clients. Son fuseau horaire décide quand un jour commence&#x202f;; ni lui ni la devise ne peuvent être changés par la suite.</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>C’est ce qui est ouvert à présent.</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>Créer la base de données et importer des clients…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>Travailler avec de vrais clients</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>Votre propre base de données à %1 est ouverte.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Ouvrir la base de données</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>Votre propre base de données se trouve à %1. Elle reste telle qu’elle est.</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>Les clients sont importés d’un fichier CSV&#xa0;: vous voyez ses lignes, et tout ce qui ne peut pas être repris, avant que quoi que ce soit soit fait.</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>Création des données d’exemple…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Création de la base de données…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>Demande du mot de passe au trousseau du système…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>Le mot de passe est dans le trousseau du système, qui ne le livre pas pour le moment&#x202f;; il est peut-être verrouillé. Déverrouillez-le et ouvrez de nouveau la connexion, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>Le serveur demande un mot de passe pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>Le système n’a pas de trousseau qui accepte le mot de passe. Il est conservé jusqu’à ce que vous fermiez Renewdesk, puis demandé de nouveau.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>La base de données a été créée et est vide. Commencez par une formule, ou par une feuille de calcul de vos clients.</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>Un nouvel essai a lieu toutes les quelques secondes, automatiquement, et elle s’ouvre dès qu’elle est joignable.</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>Créer de nouvelles données d’exemple</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>Après %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>attente vaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>les réponses de la base de données</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>le repos de la page</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>il n’y a pas de bouton «&#x202f;%1&#x202f;» à l’écran</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>le bouton «&#x202f;%1&#x202f;» ne peut pas être pressé</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’onglet %2</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>il n’y a pas de dialogue à fermer</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>la base de données a refusé ce que le script lui demandait</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>il n’y a pas de «&#x202f;%1&#x202f;» à l’écran</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>les données d’exemple n’ont aucun compte à montrer</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>Outillage à main, aile nord</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Succursale</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>Gelées</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>Résiliation à venir</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>Prochaine facturation</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>Jour de gestion</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Tarif mensuel</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>Prochaine facturation</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>Jusqu’au (exclu)</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of the column with the kind of an invoice: opening or renewal</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Heading of the column with the sum of an invoice</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>Heading of the column with the instant at which an invoice was written</extracomment>
        <translation>Enregistrée à</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>Supprimée le</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>Codes d’accès</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>Dernière facturation</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>Facturée le</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>Enregistrée le</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>Suppression le</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Tarif mensuel</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>Ouverte le</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>Gelées</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>Celle dans laquelle on écrit au client.</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>Le compte %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>Le compte %1 a été modifié.</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Prochaine facturation</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>%1 · %2 · compte %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>%Ln gelée</numerusform>
            <numerusform>%Ln gelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>%Ln résiliation à venir</numerusform>
            <numerusform>%Ln résiliations à venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>À propos de ce compte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>Pas encore de facture. L’ouverture d’une intégration émet la première.</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>Rien n’a encore été fait sur ce compte.</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>Ce compte est mis de côté, parce que %1. Il n’est pas facturé et n’accepte aucune commande tant que cela n’est pas corrigé&#x202f;; chaque exécution des renouvellements le réessaie (R19).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>Un renouvellement de ce compte est échu depuis le %1 et n’est pas encore traité. La prochaine exécution des renouvellements le traite&#x202f;; toute commande aussi, avant de faire quoi que ce soit d’autre (R10).</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Aller à l’exécution des renouvellements</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Réessayer le compte mis de côté</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>Le compte n’est plus mis de côté. La prochaine exécution des renouvellements le facture&#x202f;; toute commande sur lui aussi.</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>Nom, e-mail, numéro ou libellé</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>Ajoute un compte (%1)</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>Pas encore de compte. Appuyez sur «&#x202f;Nouveau compte&#x202f;» pour ajouter le premier.</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>Aucun compte ne commence par %1, ni son adresse e-mail, ni son numéro, ni le libellé d’une intégration. Trois caractères sont trouvés n’importe où dans ceux-ci.</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>Aucun compte ne correspond à %1. Une partie d’un nom, d’une adresse e-mail ou du libellé d’une intégration suffit, ou le début du numéro d’un compte.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>Ce qui est cherché ne fait pas partie de la vue&#xa0;: ce peut être le libellé d’une intégration, qui est oublié quand l’intégration est supprimée (R8).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>%Ln compte trouvé</numerusform>
            <numerusform>%Ln comptes trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>%1 · compte %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>Utilisateur, exactement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>Refus uniquement</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>Le nom complet de l’utilisateur qui l’a fait</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>Seulement ce qui n’a pas été fait&#xa0;: refusé, en conflit, échoué</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>Intégration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Jours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>Rien n’a été fait qui corresponde. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>Lancer tel qu’approuvé</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>Facture exactement ce qui a été approuvé, et rien d’autre</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>Empreinte approuvée</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>Collez une empreinte que quelqu’un a approuvée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>Traité depuis l’approbation</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>&amp;Empreinte approuvée</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>Comparaison avec ce qui est échu…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>Cette empreinte n’est pas complète&#xa0;: un jour, un tiret et 64 chiffres, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>Saisissez l’empreinte qui a été approuvée.</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>Ce qui est échu n’est pas ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est échu.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>Exécution %1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>Ce qui est affiché a pu changer depuis.</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln intégration n’a pas pu être modifiée.</numerusform>
            <numerusform>%Ln intégrations n’ont pas pu être modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>On vérifie si %Ln de plus a été modifiée&amp;#x202f;; le résultat sera indiqué ici.</numerusform>
            <numerusform>On vérifie si %Ln de plus ont été modifiées&amp;#x202f;; le résultat sera indiqué ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>«&#x202f;Annuler l’action&#x202f;» revient sur %Ln d’entre elles&#x202f;; les autres étaient deux modifications en une.</numerusform>
            <numerusform>«&#x202f;Annuler l’action&#x202f;» revient sur %Ln d’entre elles&#x202f;; les autres étaient deux modifications en une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>Les laisser résiliées</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>La connexion a été perdue avant l’arrivée de la réponse. On vérifie si cela a été fait.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>L’arrêt a eu lieu avant.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>Lecture de ce que cela coûterait&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>Lecture de ce que cela coûterait…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>Ce que cela coûterait n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Ce n’est pas possible pour l’intégration sélectionnée (%Ln).</numerusform>
            <numerusform>Ce n’est possible pour aucune des %Ln intégrations sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%Ln de celles sélectionnées reste telle quelle. %1</numerusform>
            <numerusform>%Ln de celles sélectionnées restent telles quelles. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>%Ln intégration n’a pas pu être modifiée</numerusform>
            <numerusform>%Ln intégrations n’ont pas pu être modifiées</numerusform>
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
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelées</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Facturations par jour, en %1</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>Facturations par semaine, en %1</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>Facturations par mois, en %1</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>Au total %1&#xa0;: connectivité %2, gelées %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>%Ln suppression.</numerusform>
            <numerusform>%Ln suppressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1&amp;#xa0;: %2 en %Ln facturation</numerusform>
            <numerusform>%1&amp;#xa0;: %2 en %Ln facturations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%Ln intégration supprimée</numerusform>
            <numerusform>%Ln intégrations supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>du %1 au %2 exclu</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Facturations</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Payé pour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>Copier cette explication, pour un message au client</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>Ce qui a décidé, qui l’a fixé et quand, et un texte pour le client</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Pourquoi ce montant&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>Les facturations n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>Rien n’a été facturé et rien ne le sera.</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Ce que cela totalise, en %1</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>%1&#xa0;: %2 en douze mois.</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>Ce que totalise chaque possibilité</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Aucune synchronisation n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>La dernière synchronisation, %1, a échoué.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>Conserver, geler ou résilier</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>Conserver, geler ou résilier %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>%1&#xa0;: %2 → %3, intégration %4. %5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>Quel que soit le choix, ce qui est échu est d’abord traité&#xa0;: %1 en tout (R10).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>%1 en douze mois</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>Montre ce que cela ferait avant que quoi que ce soit soit fait</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Date de facturation</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Douze mois en tout</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Les douze prochains mois</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>Dernière synchronisation %1, %Ln élément.</numerusform>
            <numerusform>Dernière synchronisation %1, %Ln éléments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>Colonnes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>Toutes celles qui sont résiliées</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>Suppressions à venir</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>Rien ne sera supprimé dans ce délai.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Conserver, geler ou résilier, côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln intégration, %1 par mois en tout</numerusform>
            <numerusform>%Ln intégrations, %1 par mois en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Conserver, geler ou résilier&#xa0;: ce que chaque choix coûte et conserve, côte à côte</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>Sélectionnez d’abord une intégration.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>Le prochain jour (%Ln)</numerusform>
            <numerusform>Les %Ln prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>Sélectionnez une seule intégration.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>Nom, e-mail, numéro, libellé, facture ou commande</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>Rien ne s’appelle %1 ni ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>Haut et Bas choisissent, Entrée y va, Échap ferme</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>La recherche dans la base de données n’a pas pu être faite&#x202f;; les pages et les commandes sont tout de même trouvées.</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>Elle sera faite dès que la connexion sera rétablie.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>La connexion à %1 est perdue depuis %2.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>Il n’y a pas de connexion à %1.</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>Un nouvel essai a lieu sans cesse, automatiquement. Jusque-là, vous voyez ce qui s’affichait en dernier, et rien ne peut être modifié. Si cela dure, vérifiez votre réseau, ou demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>&amp;Conserver le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com&#x202f;; plusieurs séparés par des virgules, essayés à tour de rôle</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>La même chose en une ligne. Elle accepte tout ce qu’acceptent les programmes de PostgreSQL, comme service= ou target_session_attrs=</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>Sinon, il vous est demandé une fois à chaque démarrage de Renewdesk.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>Le certificat de l’autorité qui a signé celui du serveur&#x202f;; qui s’occupe du serveur l’a.</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>Choisir le fichier du certificat racine</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Certificat &amp;racine</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>Mar&amp;que</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Coul&amp;eur</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>Dans la fenêtre, en permanence&#xa0;:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>Se connecte avec ce qui est saisi ici, et ne modifie rien</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>Ce n’est ni un nom ni une adresse de serveur.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 à 65535.</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>Ce n’est pas une URL de serveur PostgreSQL. Écrivez postgresql://login@host/database&#x202f;; les signes comme @ et / dans les noms s’écrivent avec un signe pour cent, comme dans un navigateur.</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>Le mot de passe d’une clé n’a pas sa place ici&#xa0;: utilisez une clé qui n’en a pas.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificats (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>Indiquez de quel serveur il s’agit.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Il existe déjà une connexion de ce nom.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>%1 (ouverte actuellement)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>La base de données de cet ordinateur est toujours là, telle quelle.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>Le système n’a pas de trousseau qui accepte le mot de passe. Il est conservé jusqu’à ce que vous fermiez Renewdesk, puis demandé de nouveau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Supprimer la connexion %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>Son mot de passe disparaît aussi, y compris du trousseau du système. La base de données elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>Geler %1&#x202f;?</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>Dégeler %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Résilier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>Annuler la résiliation de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>Geler %1 au lieu de la résilier&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>La laisser résiliée</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>%1 → %2, intégration %3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>Texte pour le client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>Copier le texte pour le client</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>Cette base de données est sur un serveur&#xa0;: qui s’en occupe la sauvegarde et la restaure.</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Sauvegardes Renewdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Importer des clients…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>La sauvegarde se trouve à %1. Ce qui est supprimé plus tard y reste&#xa0;: effacez les sauvegardes qui ne sont plus nécessaires.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>Tout ce que contient cette base de données est remplacé par la sauvegarde. Ce qui a été enregistré depuis est perdu, sauf les factures, les suppressions et l’audit&#xa0;: ils sont définitifs, et ce qui a été supprimé reste supprimé.</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>Faites d’abord une sauvegarde de l’état actuel si vous pourriez vouloir y revenir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>La sauvegarde a été restaurée. %Ln suppression survenue depuis a été exécutée de nouveau.</numerusform>
            <numerusform>La sauvegarde a été restaurée. %Ln suppressions survenues depuis ont été exécutées de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::DesktopDialogs</name>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A draft of %1 was kept.</source>
        <extracomment>%1 is a day and a time: what somebody typed then was never sent</extracomment>
        <translation>Un brouillon du %1 a été conservé.</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>Ces comptes ne peuvent pas être traités en l’état. L’exécution facture les autres et réessaie ceux-ci.</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>Échu jusqu’au %1</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>C’est ce que l’exécution facturera, selon les règles qu’elle applique. Les factures sont définitives&#x202f;; chacune porte la date de sa date de facturation.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est échu</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>Rien ne peut être facturé</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>Tout ce qui pouvait être facturé jusqu’au %1 l’est. Ce qui reste attend que quelqu’un corrige le défaut.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est échu</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>rattrapées de la plus ancienne à la plus récente, une facture par date (R16)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>Rien ne se renouvelle&#xa0;: aucun compte n’a d’intégration active ou gelée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>%Ln date de facturation échue</numerusform>
            <numerusform>%Ln dates de facturation échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>%1 à %Ln date de facturation échue</numerusform>
            <numerusform>%1 à %Ln dates de facturation échues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Tout ce qui est échu est facturé. Les prochains renouvellements sont le %1&amp;#xa0;: %Ln facturation, %2.</numerusform>
            <numerusform>Tout ce qui est échu est facturé. Les prochains renouvellements sont le %1&amp;#xa0;: %Ln facturations, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>%Ln intégration sera alors supprimée.</numerusform>
            <numerusform>%Ln intégrations seront alors supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>Canal de vente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>Une ligne pour chaque élément&#xa0;:</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Écrit pour</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>Autres programmes&#xa0;: virgule, dates ISO, montants simples</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel&#xa0;: selon le réglage de votre langue</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>Classeur Excel&#xa0;: vrais nombres et vraies dates, aucun réglage nécessaire</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>Changer le tarif</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Tarif mensuel &amp;négocié en %1</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>Laissez vide pour facturer le prix de la formule %1.</translation>
    </message>
</context>
<context>
    <name>ui::Figure</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is what is counted, %2 the count</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>Read aloud: %1 is what is counted</extracomment>
        <translation>%1&#xa0;: pas encore connu</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>Écrit dans un fichier toutes les lignes filtrées (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>Exportation&amp;#xa0;: %Ln ligne jusqu’ici</numerusform>
            <numerusform>Exportation&amp;#xa0;: %Ln lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Wait until the export is done, or cancel it.</source>
        <translation>Attendez que l’exportation soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>L’exportation a été annulée. Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln ligne exportée, %1 au total, en %2 s vers %3</numerusform>
            <numerusform>%Ln lignes exportées, %1 au total, en %2 s vers %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>Retirer le filtre «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>Retirer les filtres</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>Empreinte de ce qui est échu</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>La copie en entier. Quiconque l’a peut vérifier, ici ou en ligne de commande, que c’est toujours exactement ce qui est échu.</translation>
    </message>
    <message>
        <source>computed by %1</source>
        <extracomment>%1 is a login</extracomment>
        <translation>calculée par %1</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>La connexion a été perdue avant l’arrivée de la réponse. On vérifie si cela a été fait. Vous pouvez attendre ici ou fermer&#xa0;: le résultat vous sera indiqué dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>Ce qui est facturé, et quand</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>Ce que font d’autres systèmes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>Recherchez, par exemple&#xa0;: remboursement</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>Rien ne correspond dans l’aide. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>L’ouverture d’une intégration est payée d’avance&#xa0;: les frais de mise en service et le premier mois, sur une facture d’ouverture (R1).</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>Elle se renouvelle ensuite chaque mois le jour de son ouverture&#x202f;; dans les mois plus courts, le dernier jour, sans jamais se décaler&#xa0;: 31 janvier, 28 février, 31 mars (R2).</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>C’est son état au début de ce jour qui décide&#xa0;: une intégration active paie son tarif mensuel, une gelée le tarif de gel, une dont la résiliation est à venir ne paie rien et est supprimée (R3).</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>Tout ce qui est facturé à un compte le même jour figure sur une seule facture (R11). Les factures sont définitives&#xa0;: elles ne sont jamais modifiées ni effacées, et leurs numéros se suivent sans lacune (R12).</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>Geler et dégeler</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>Le gel arrête aussitôt toutes les synchronisations et conserve tous les paramètres. Rien n’est facturé ni crédité aujourd’hui&#x202f;; le tarif de gel s’applique à partir de la prochaine date de facturation (R4).</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>Le dégel prend effet aussitôt, ne coûte rien le jour même et ne déplace aucune date (R5).</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>Résilier et annuler la résiliation</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>La résiliation prend effet à la prochaine date de facturation&#xa0;: jusque-là, l’intégration continue comme avant&#x202f;; ce jour-là, elle n’est pas facturée et est supprimée définitivement. Les jours restants ne sont pas remboursés (R6).</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>Jusqu’à la veille de la suppression, la résiliation peut être annulée&#xa0;: la flèche circulaire à côté du badge. Une intégration gelée reste gelée. «&#x202f;Geler à la place&#x202f;» la conserve, gelée (R7).</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>La suppression efface définitivement le libellé, les paramètres, les codes d’accès, les notes, les synchronisations et l’historique&#x202f;; rien ne peut les faire revenir. Restent les factures, un reçu de la quantité effacée, et les simples faits de qui a fait quoi (R8). La page Suppressions montre ce qui est à venir, et les reçus.</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>«&#x202f;Plus de facturation&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>Un compte sans intégration active ni gelée n’est pas facturé&#x202f;; il reste ouvert, et de nouvelles intégrations peuvent être ouvertes. Celui qui n’a que des intégrations gelées est facturé au tarif de gel pour chacune d’elles (R9).</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>Quand une date de facturation est arrivée</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>À partir de ce jour, le nouveau mois a commencé, que l’exécution des renouvellements ait eu lieu ou non. Une commande sur un tel compte le traite d’abord, en commençant par la date la plus ancienne, puis agit (R10). Une exécution tardive facture donc exactement ce qu’aurait facturé une exécution ponctuelle.</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>Rien n’est facturé à l’avance (R15). Les exécutions manquées sont rattrapées date par date&#x202f;; quand un compte a plus de deux périodes de retard, l’exécution demande d’abord (R16).</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>Le prix en vigueur à la date de facturation s’applique&#xa0;: le tarif négocié de l’intégration si elle en a un, sinon celui de sa formule. Les prix sont datés et changent un jour postérieur à aujourd’hui. Seuls les responsables fixent les prix et les tarifs négociés (R13).</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>Quand quelqu’un d’autre a été plus rapide</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>Chaque commande indique ce qui était affiché au moment de l’accord. Si cela a changé entre-temps, rien n’est fait, et vous apprenez qui a changé quoi et quand (R18). Le même clic ne compte jamais deux fois, même après une perte de connexion (R17).</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>Comptes mis de côté</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>Un compte qui ne peut pas être traité, faute de prix par exemple, est mis de côté avec le motif&#x202f;; tous les autres sont facturés. Chaque exécution ultérieure réessaie, de même que «&#x202f;Réessayer&#x202f;» sur sa page (R19).</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>Chaque commande, même refusée, chaque prix et chaque exécution est enregistré sous l’utilisateur de la personne qui en est l’auteur (R20). La page Activité le montre&#x202f;; elle ne contient aucun texte des clients.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>Après une commande, la barre au-dessus de la page propose «&#x202f;Annuler l’action&#x202f;» lorsqu’une commande contraire est possible. Annuler l’action est une nouvelle commande&#xa0;: elle est enregistrée, et elle coûte ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>Renewdesk enregistre les factures. Les avoirs, les taxes, les paiements et l’envoi des factures se font ailleurs.</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenue…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>Sélectionnez plusieurs intégrations, d’un compte ou de plusieurs sur la page «&#x202f;Suppressions&#x202f;», et donnez-leur une commande&#xa0;: ce qu’elle représente en tout est d’abord indiqué, chacune a son propre résultat, et «&#x202f;Annuler l’action&#x202f;» revient sur ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>«&#x202f;Renouvellements à venir&#x202f;» est calculé selon la règle que suit l’exécution pour facturer. Ses graphiques les montrent dans le temps, par fournisseur, par canal de vente et d’un mois à l’autre à côté de ce qui a été facturé&#x202f;; chacun est aussi un tableau, et un clic sur une barre, ou Entrée dans le tableau, mène aux lignes correspondantes.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif mensuel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>Prochaine facturation</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>Aucune ligne du fichier ne peut être reprise.</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>Ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A heading: %1 is a file&apos;s name</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Existing integrations are taken over as they are: no invoice is issued, the first charge comes on their next billing date. All rows are taken, or none.</source>
        <translation>Les intégrations existantes sont reprises telles quelles&#xa0;: aucune facture n’est émise, la première facturation a lieu à leur prochaine date de facturation. Toutes les lignes sont reprises, ou aucune.</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>Lecture et vérification du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>Importer %Ln intégration</numerusform>
            <numerusform>Importer %Ln intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Annulé&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Le fichier peut être importé&#xa0;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln nouveau compte</numerusform>
            <numerusform>%Ln nouveaux comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln intégration</numerusform>
            <numerusform>%Ln intégrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>La première ligne du fichier (%Ln).</numerusform>
            <numerusform>Les %Ln premières lignes du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>Rien ne peut être importé&#xa0;: %Ln erreur dans le fichier. Corrigez-la, puis vérifiez-le de nouveau.</numerusform>
            <numerusform>Rien ne peut être importé&#xa0;: %Ln erreurs dans le fichier. Corrigez-les, puis vérifiez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>La première erreur (%Ln)</numerusform>
            <numerusform>Les %Ln premières erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>%Ln formule du fichier n’existe pas encore ici&#xa0;: %1. Si le nom est juste, ajoutez-la.</numerusform>
            <numerusform>%Ln formules du fichier n’existent pas encore ici&#xa0;: %1. Si les noms sont justes, ajoutez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>Ajouter la formule %1…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Importé&#xa0;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… et %1 de plus.</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Aller à ce compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer&#xa0;: %1</translation>
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
        <translation>Sélectionnez d’abord une intégration.</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>Une commande est en cours.</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>Le jour de sa suppression, le %1, est venu&#xa0;: la prochaine exécution des renouvellements l’effectue.</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>%1 intégrations au plus peuvent être modifiées à la fois&#x202f;; %2 sont sélectionnées.</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Ce n’est pas possible pour l’intégration sélectionnée (%Ln).</numerusform>
            <numerusform>Ce n’est possible pour aucune des %Ln intégrations sélectionnées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>%1&#xa0;: rien n’a été modifié, car la connexion a été perdue avant l’envoi.</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>Dernières synchronisations</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Aucune synchronisation n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Jour de gestion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>À propos de cette intégration</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Facturations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Conserver, geler ou résilier, côte à côte</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Conserver, geler ou résilier&#xa0;: ce que chaque choix coûte et conserve, côte à côte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Modifier l’intégration</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Libellé…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Formule…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>Tarif &amp;négocié…</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>Sélectionnez une intégration pour voir ce qu’elle coûte et pourquoi, ses paramètres, ses notes, ses synchronisations et son historique.</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>%1 → %2 · intégration %3 · ouverte le %4</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>Formule %1, %2 par mois comme négocié · prochaine date de facturation %3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>Formule %1, %2 par mois · prochaine date de facturation %3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>Le jour de sa suppression, le %1, est venu&#xa0;: elle n’est pas facturée, sa résiliation ne peut plus être annulée, et elle disparaît à la prochaine exécution des renouvellements.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Cela n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>Gelée et dégelée %Ln fois au cours des %1 derniers jours.</numerusform>
            <numerusform>Gelée et dégelée %Ln fois au cours des %1 derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>%1 → %2 · intégration %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>Pas d’intégration. Appuyez sur «&#x202f;Ouvrir une intégration…&#x202f;» pour connecter un fournisseur à un canal de vente.</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>Ouvrir une intégration…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>Connecte un fournisseur à un canal de vente pour ce compte (%1)</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>%1 est ouverte. La facture %2 de %3 a été émise.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Afficher la facture</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Why this amount?</source>
        <translation>Pourquoi ce montant&#x202f;?</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Aller à ce compte</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>Ce qui a décidé de la ligne sélectionnée, et un texte pour le client (Entrée)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>Sélectionnez une facture pour voir ses lignes et pourquoi chacune coûte ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>%1 · émise le %2 · enregistrée le %3</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · par l’exécution des renouvellements %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>Émises à tout moment</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>Rechercher des factures par numéro ou compte</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>Numéro de facture ou compte</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Type de facture</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>A filter; %1 is a kind of invoice: Opening</extracomment>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Émises&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceLinesModel</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>ui::InvoicePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PDF and print</source>
        <translation>PDF et impression</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>Enregistrer un &amp;mois en PDF…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>En-&amp;tête…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Écriture des factures&#xa0;: %Ln sur %1</numerusform>
            <numerusform>Écriture des factures&#xa0;: %Ln sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>Un fichier est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Sélectionnez d’abord une facture.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>Enregistrer la facture %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>La facture %1 est dans %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>Imprimer la facture %1</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>La facture %1 a été transmise à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>L’imprimante n’a pas accepté la facture %1. Vérifiez qu’elle est allumée et a du papier, ou enregistrez la facture en PDF.</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>Enregistrer les factures du mois</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>Écriture des factures…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>Aucune facture n’a été émise ce mois-là. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln facture enregistrée, %1 au total, dans %2</numerusform>
            <numerusform>%Ln factures enregistrées, %1 au total, dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>Cela a été annulé. Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>Aucune facture ne correspond. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln facture, %1 au total</numerusform>
            <numerusform>%Ln factures, %1 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>Toutes les factures existantes.</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>Ce qui est filtré en ce moment.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exporter les factures</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>Toutes les lignes de %Ln facture, %1 au total</numerusform>
            <numerusform>Toutes les lignes de %Ln factures, %1 au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>Facture %1</translation>
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
        <translation>Modifier le libellé</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Enregistrer le libellé</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>Le nom que lui donne le client. Les factures ne l’affichent jamais.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Il figure sur les factures que vous enregistrez en PDF ou imprimez dorénavant.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Enregistrer l’en-tête</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadEditor</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>Ligne &amp;fiscale</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>Telle qu’elle doit être imprimée, par exemple N° de TVA FR12345678901.</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Pied de page</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>Au bas de chaque page&#xa0;: compte bancaire, conditions.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>Le chemin d’une image&#x202f;; vide si aucune.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>Il n’y a pas d’image lisible.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Il figure sur les factures que vous enregistrez en PDF ou imprimez dorénavant.</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>Modifier l’en-tête…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>Aucun en-tête n’a encore été rédigé.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>Nous sommes maintenant le %1, et des renouvellements sont échus.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Aller à l’exécution des renouvellements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the window&apos;s title: %1 is what marks a database, such as Production, %2 the name of the connection to it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Renewdesk</source>
        <extracomment>The window&apos;s title: %1 is the page, %2 says which database</extracomment>
        <translation>%1 – %2 – Renewdesk</translation>
    </message>
    <message>
        <source>Wait until the database has answered.</source>
        <translation>Attendez que la base de données ait répondu.</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenue…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>Enregistrer un mois en PDF</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>Toutes les factures émises en</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>Aucune facture n’a été émise ce mois-là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln facture, %1 au total</numerusform>
            <numerusform>%Ln factures, %1 au total</numerusform>
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
        <translation>En plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>En moins</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Total du mois à venir, alors et à présent, en %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Of a chart&apos;s axis, after its heading; %1 is money</extracomment>
        <translation>à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1&amp;#xa0;: %2, %Ln intégration</numerusform>
            <numerusform>%1&amp;#xa0;: %2, %Ln intégrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsTab</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Il y a 7 jours</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Il y a 30 jours</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>Ce qui a varié depuis</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Mois à venir alors</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Mois à venir à présent</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>Intégrations à l’origine de la part</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>Ce qui a fait varier le total du mois à venir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>Rien ne l’a fait varier depuis.</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>Choisissez une part pour voir ses intégrations.</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>La prochaine facturation de chaque intégration, au début du jour et à présent.</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>Intégrations à l’origine de la part&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Canaux de vente</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>Pas encore de fournisseur. Chacun s’ajoute avec sa première intégration.</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>Pas encore de canal de vente. Chacun s’ajoute avec sa première intégration.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>Chacun est une extrémité de connexions, sous le nom que lui donnent les intégrations et les nouvelles factures. Une ouverture ou une importation avec un nom qui n’est pas ici l’ajoute.</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Ajouter la formule</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Frais de mise en service en %1</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>Facturés une fois, à l’ouverture d’une intégration (R1).</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Tarif &amp;mensuel en %1</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>Vaut depuis le début&#x202f;; les prix ultérieurs sont datés.</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>La formule %1 a été ajoutée&#xa0;: %2 de mise en service, %3 par mois.</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>Écrivez une note&#xa0;: ce qui a été convenu, qui a appelé…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>Ctrl+Entrée ajoute la note.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d’abord la note.</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>Ajoutez la note que vous avez commencée, ou effacez-la.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>La note a été ajoutée.</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>Ouvrir une intégration</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>Ouvrir et facturer</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>Un nouveau nom rejoint le catalogue.</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>&amp;Canal de vente</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>F&amp;ormule</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Tarif &amp;négocié en %1</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>Le prix de la formule</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>Un par ligne&#xa0;: nom=valeur</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>Le tarif négocié n’est pas un montant.</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>Choisissez un fournisseur, un canal de vente et une formule&#xa0;: la facture apparaît ici avant que quoi que ce soit soit ouvert.</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>Calcul de la facture…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>Ouvrir et facturer %1</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>Facture d’ouverture</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>Émise aujourd’hui, le %1, à %2.</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>du %1 au %2 exclu</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>Premier renouvellement&#xa0;: %1 le %2, puis chaque mois.</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>Des renouvellements de ce compte sont échus&#xa0;: ils sont d’abord traités, %1 en tout (R10).</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>Résilier au cours du premier mois ne donne droit à aucun remboursement&#xa0;: le montant facturé paie la mise en service, le mois y est compris (R1).</translation>
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
        <translation>Nouveau paramètre</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Modifier le paramètre</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nouveau code d’accès</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Remplacer le code d’accès</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>Enregistrer le paramètre</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>Enregistrer le code d’accès</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>Il peut être remplacé plus tard, mais jamais relu.</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>Le paramètre %1 a été enregistré.</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>Le code d’accès %1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>&amp;Conserver dans le trousseau du système</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ui::PastRunsCard</name>
    <message>
        <source>Past runs</source>
        <translation>Exécutions passées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>Échu jusqu’au</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Il n’y a pas encore eu d’exécution.</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>En cours, ou interrompue</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <extracomment>What the dry run said when the run began</extracomment>
        <translation>Prévu</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 par mois</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>%1, pas encore de prix</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Changer la formule</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Formule</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>Son tarif négocié de %1 demeure, quelle que soit la formule.</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>Les frais de mise en service ne sont facturés qu’à l’ouverture, jamais pour une autre formule.</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>Nouveau prix de %1</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>Nouveau tarif de gel</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fixer le prix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>Tarif &amp;mensuel en %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>S’applique aux dates de facturation à partir de ce jour, postérieur à aujourd’hui. Fixer de nouveau le même jour remplace le prix.</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>%1 par mois à partir du %2.</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>Le prix de %1 est fixé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>Le tarif de gel est fixé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Jusqu’au (exclu)</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Tarif mensuel</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Formules et prix</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Frais de mise en service</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>Tarif mensuel aujourd’hui</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>Pas encore de formule. Appuyez sur «&#x202f;Nouvelle formule…&#x202f;» pour ajouter la première.</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>Prix de la formule</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>Sélectionnez une formule pour voir ses prix.</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Tarif de gel</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nouveau prix…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouvelle formule…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>Ce qui est facturé pour chaque intégration gelée à sa date de facturation, quelle que soit sa formule (R3).</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>Nouveau tarif de gel…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Sélectionnez d’abord une formule.</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>Reçus de suppression</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>Ce qui a été effacé avec chaque intégration, en nombre. Rien ne peut la faire revenir&#x202f;; ses factures et ces reçus restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln reçu</numerusform>
            <numerusform>%Ln reçus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>Reçus</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>&amp;Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>Ses intégrations l’affichent aussitôt. Les factures déjà émises conservent l’ancien nom (R12).</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>Restants, réessayés par la prochaine exécution&#xa0;:</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>L’exécution a été arrêtée</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>L’exécution est complète</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>L’exécution %1 a facturé ce qui figure ci-dessous en %2 s et s’est arrêtée après le lot en cours. Ce qui est facturé reste acquis&#x202f;; relancez pour le reste.</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>Exécution %1, tout ce qui était échu jusqu’au %2, en %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>L’exécution est incomplète&amp;#xa0;: %Ln compte restant</numerusform>
            <numerusform>L’exécution est incomplète&amp;#xa0;: %Ln comptes restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>Annuler la résiliation de %1</translation>
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
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>Dates de facturation</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>Exécution des renouvellements</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Lancer les renouvellements</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>Facture tout ce qui est échu (Ctrl+R)</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>Arrêter après ce lot</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>Ce qui est échu n’est pas connu.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est échu.</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>Attendez que l’exécution des renouvellements soit terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>Arrêt après le lot en cours…</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>L’exécution commence…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>%1 dates de facturation sur %2 traitées</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>L’exécution a été arrêtée avant d’avoir rien facturé.</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>La connexion a été perdue pendant l’exécution. Ce qu’elle avait facturé jusque-là reste acquis. Quand la connexion sera rétablie, regardez ce qui est encore échu et relancez&#xa0;: rien n’est facturé deux fois.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Aller à l’exécution des renouvellements</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Réessayer le compte mis de côté</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>Le défaut est corrigé&#xa0;: la prochaine exécution facture ce compte.</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>+1 jour</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>Avance l’horloge du bac à sable à demain</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Prochaine date de facturation</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>Avance l’horloge du bac à sable au prochain jour où quelque chose se renouvelle</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>À un jour…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>Avance l’horloge du bac à sable à un jour de votre choix</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>Personne n’est facturé à partir de cette base de données&#xa0;: faites des essais et laissez passer le temps.</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>Jour auquel avancer l’horloge du bac à sable</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>Bac à sable&#xa0;: nous sommes le %1 %2</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>Rien ne se renouvelle&#xa0;: il n’y a pas d’intégration.</translation>
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
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Les douze prochains mois</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Date de facturation</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Douze mois en tout</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>Afficher les douze mois</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>La liste a changé entre-temps. Rien n’a été fait&#xa0;: sélectionnez de nouveau.</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>%1 En l’état, le coût total est de %2 par mois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>%Ln intégration sélectionnée.</numerusform>
            <numerusform>%Ln intégrations sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>%1 Si la résiliation est annulée, le coût total est de %2 par mois.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>Ouvrir la dernière base de données ouverte</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>Demander quelle base de données ouvrir</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>Journal et brouillons</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Codes d’accès</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>Code d’accès (sa valeur n’est jamais affichée)</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>Pas encore de code d’accès.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Ajouter un code d’accès</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Modifier le paramètre</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Remplacer le code d’accès</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>Retirer le paramètre</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>Retirer le code d’accès</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Sélectionnez-en d’abord un dans la liste.</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>Pas encore de paramètre.</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>Retirer le paramètre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>Retirer le code d’accès %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>Il est effacé aussitôt et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>Retirer le paramètre %1</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>Retirer le code d’accès %1</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>Le paramètre %1 a été retiré.</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>Le code d’accès %1 a été retiré.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud in a list of keys: %1 is a command, %2 its key</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Copie&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Rien n’a été copié. %1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>La liste a changé entre-temps, et rien n’a été copié. Copiez de nouveau.</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>Cette ligne n’est pas encore chargée. Copiez-la dans un instant.</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>Cellule copiée.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Sélectionnez-en %2 ou moins, ou exportez-les dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln ligne copiée, avec les titres de colonnes.</numerusform>
            <numerusform>%Ln lignes copiées, avec les titres de colonnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>Quelles colonnes sont affichées, et dans quel ordre</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>Par canal de vente</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>D’un mois à l’autre</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>Facturations dans le temps</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Facturations</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>Facturations par fournisseur ou canal de vente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>Facturations d’un mois à l’autre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>Variation en pourcentage</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Afficher le graphique en tableau</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>Facturations par fournisseur, en %1</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>Facturations par canal de vente, en %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>les %1 plus importants sur %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>%1&#xa0;: %2 facturé, %3 encore à venir</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>%1 par rapport au mois précédent</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Renouvellements d’un mois à l’autre, en %1</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>Les factures ne sont pas listées par fournisseur ni par canal de vente. Retirez ce filtre pour voir celles du mois.</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>Totalisé par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>Échu à présent et le prochain jour (%Ln)</numerusform>
            <numerusform>Échu à présent et les %Ln prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>Les 12 prochains mois</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>Échéance&amp;#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>Renouvellements à venir</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Facturations</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>Facturations et suppressions à venir</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Pourquoi ce montant&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>Rien ne se renouvelle et rien n’est supprimé ces jours-là.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>Des dates de facturation depuis le %1 sont venues et ne sont pas encore facturées. Elles sont comprises ici&#x202f;; la prochaine exécution des renouvellements les facture.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>Des dates de facturation depuis le %1 sont venues et ne sont pas encore facturées. Celles d’avant le %2 ne sont pas dans cette liste&#x202f;; la prochaine exécution des renouvellements les facture toutes.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Aller à l’exécution des renouvellements</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>Ce qui décide de la facturation sélectionnée, et un texte pour le client</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>Sélectionnez une facturation, dans la liste par intégration, pour voir pourquoi elle est ce qu’elle est.</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>Exporter les renouvellements à venir</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>Facturations et suppressions du %1 au %2, totalisées comme dans le tableau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a varié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>%Ln facturation n’a pas de prix en vigueur à son jour et n’ajoute rien ici. Si aucun responsable n’en fixe un, l’exécution laisse son compte de côté et le nomme (R19).</numerusform>
            <numerusform>%Ln facturations n’ont pas de prix en vigueur à leur jour et n’ajoutent rien ici. Si aucun responsable n’en fixe un, l’exécution laisse leurs comptes de côté et les nomme (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln ligne, %1 au total</numerusform>
            <numerusform>%Ln lignes, %1 au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>Il existe déjà une vue %1. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>Filtres, tri et colonnes, conservés sous les noms que vous choisissez</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Vue&#xa0;: %1 (modifiée)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Enregistrer comme nouvelle vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>&amp;Sans vue&#xa0;: aucun filtre, colonnes par défaut</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>Enregistrer les &amp;modifications dans %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>&amp;Renommer %1…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>S&amp;upprimer %1</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>&amp;Ouvrir cette page avec %1</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>La vue %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>La vue %1 est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>Pourquoi ce montant&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>%1&#xa0;: %2 → %3, intégration %4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Ce qui a décidé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>Mis de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::WriteAccess</name>
    <message>
        <source>This connection takes no changes: it leads to a standby, which only copies another server, or its login may only read. Open one that leads to the primary, or ask whoever looks after the server.</source>
        <translation>Cette connexion n’accepte aucune modification&#xa0;: elle mène à un serveur de secours, qui ne fait que copier un autre serveur, ou son utilisateur n’a qu’un droit de lecture. Ouvrez-en une qui mène au serveur principal, ou demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>La connexion à la base de données est perdue. Rien ne peut être modifié jusqu’à son retour.</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>%1&#xa0;: la connexion a été perdue avant l’arrivée de la réponse. On vérifiera si cela a été fait, et le résultat sera indiqué ici, dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>%1&#xa0;: la connexion a été perdue avant l’arrivée de la réponse. On vérifie si cela a été fait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>%1&#xa0;: cela a été fait.</translation>
    </message>
</context>
</TS>
