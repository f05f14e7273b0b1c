<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>DeskTexts</name>
    <message>
        <source>--%1 wants a value behind it.</source>
        <translation>--%1 exige um valor em seguida.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no option, and nothing else is taken.</source>
        <translation>“%1” não é uma opção, e nada mais é aceito.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: say light, dark or system.</source>
        <translation>Não existe o tema “%1”: use light, dark ou system.</translation>
    </message>
    <message>
        <source>“%1” is no language: say a code like en, de or de_AT.</source>
        <translation>“%1” não é um idioma: use um código como en, de ou de_AT.</translation>
    </message>
    <message>
        <source>--diagnose opens no window: leave --demo and --tour away.</source>
        <translation>--diagnose não abre nenhuma janela: retire --demo e --tour.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --profile away.</source>
        <translation>--demo e --tour trabalham com seus próprios dados de exemplo: retire --profile.</translation>
    </message>
    <message>
        <source>--database and --profile both say which database: leave one of them away.</source>
        <translation>--database e --profile indicam, ambos, um banco de dados: retire um dos dois.</translation>
    </message>
    <message>
        <source>--demo and --tour work on sample data of their own: leave --database away.</source>
        <translation>--demo e --tour trabalham com seus próprios dados de exemplo: retire --database.</translation>
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

Abre o Renewdesk no banco de dados indicado por --database ou --profile; senão, no que está na variável
RENEWDESK_DATABASE_URL; senão, na última conexão aberta; senão, no arquivo incorporado da sua
pasta de dados. Se já houver uma janela aberta nele, ela vem para a frente.

  --database URL   sqlite:///absolute/path ou postgresql://login@host/database; a senha é pedida pelo
                   programa, pois outros poderiam lê-la numa chamada
  --profile NAME   uma conexão, pelo nome que tem no programa (Menu, Conectar)
  --demo           um ambiente de teste com dados de exemplo, mantido entre as aberturas; ninguém é cobrado
  --tour FOLDER    desenha cada página e cada diálogo como imagem em FOLDER; não precisa de tela
  --language CODE  en, de, …; senão, o idioma escolhido no programa
  --theme THEME    light, dark ou system: como no sistema
  --diagnose       um relatório para quem vai corrigir uma falha: versões, pastas, o banco de dados; sem
                   segredos, sem janela; não precisa de tela
  --help           este texto
  --version        a versão

Termina com 0 quando foi fechado, 1 quando algo falhou, 2 quando a chamada estava errada, 3 quando o
banco de dados está inacessível, 4 quando o esquema dele falta ou é mais novo que o programa.
</translation>
    </message>
    <message>
        <source>A window is open on this database already, and comes forward.</source>
        <translation>Já há uma janela aberta neste banco de dados; ela vem para a frente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Name a folder that you may write.</source>
        <translation>Não é possível criar %1. Indique uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>The tour stopped. %1</source>
        <translation>O tour foi interrompido. %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it where there is one, or draw pictures of the desk without: renewdesk --tour FOLDER</source>
        <translation>Não há tela em que abrir uma janela. Inicie o programa onde houver uma, ou desenhe imagens dele sem tela: renewdesk --tour FOLDER</translation>
    </message>
    <message>
        <source>“renewdesk --help” lists the options.</source>
        <translation>“renewdesk --help” lista as opções.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. Look for its name in the desk, under Menu, Connect.</source>
        <translation>Não existe a conexão “%1”. Procure o nome dela no programa, em Menu, Conectar.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <extracomment>In brackets stands what the server&apos;s documentation calls it; it is not translated</extracomment>
        <translation>Criptografada, servidor verificado (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, authority checked (verify-ca)</source>
        <translation>Criptografada, autoridade verificada (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>Criptografada, nada verificado (require)</translation>
    </message>
    <message>
        <source>Encrypted if possible (prefer)</source>
        <translation>Criptografada, se possível (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Não criptografada (disable)</translation>
    </message>
    <message>
        <source>The server must prove by a certificate that it is the one you named.</source>
        <translation>O servidor precisa provar, com um certificado, que é aquele que você indicou.</translation>
    </message>
    <message>
        <source>Any server with a certificate of your authority is taken for this one.</source>
        <translation>Qualquer servidor com um certificado da sua autoridade é aceito como este.</translation>
    </message>
    <message>
        <source>Any certificate is accepted: whoever gets in between can pose as the server and read everything, the password too.</source>
        <translation>Qualquer certificado é aceito: quem se colocar no meio do caminho pode se passar pelo servidor e ler tudo, inclusive a senha.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sai desta máquina.</translation>
    </message>
    <message>
        <source>Everybody on the way can read everything, the password too.</source>
        <translation>Qualquer um no caminho pode ler tudo, inclusive a senha.</translation>
    </message>
    <message>
        <source>Whoever gets in between can turn the encryption off, and read everything, the password too.</source>
        <translation>Quem se colocar no meio do caminho pode desligar a criptografia e ler tudo, inclusive a senha.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Connected in %1 ms to %2, not encrypted, as %3.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a login</extracomment>
        <translation>Conectado em %1 ms a %2, sem criptografia, como %3.</translation>
    </message>
    <message>
        <source>Connected in %1 ms to %2, encrypted (%3), as %4.</source>
        <extracomment>%1 is a number of milliseconds, %2 a name and version like PostgreSQL 15.18, %3 a version of TLS, %4 a login</extracomment>
        <translation>Conectado em %1 ms a %2, com criptografia (%3), como %4.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Papéis: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed there: it is a standby, or the login may only read.</source>
        <translation>Nada pode ser alterado ali: é uma réplica, ou o login só pode ler.</translation>
    </message>
    <message>
        <source>Reports are read from the standby: %1.</source>
        <translation>Os relatórios são lidos da réplica: %1.</translation>
    </message>
    <message>
        <source>Reports are read from the primary, for the standby cannot be used: %1.</source>
        <translation>Os relatórios são lidos do servidor primário, pois a réplica não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>It is a sandbox: nobody is billed from it.</source>
        <translation>É um ambiente de teste: ninguém é cobrado a partir dele.</translation>
    </message>
    <message>
        <source>The database says that it is a sandbox, but your mark says %1. Choose another mark, so that nobody takes this for what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Production” here</extracomment>
        <translation>O banco de dados informa que é um ambiente de teste, mas a sua marca diz %1. Escolha outra marca, para que ninguém o confunda com o banco a partir do qual os clientes são cobrados.</translation>
    </message>
    <message>
        <source>The database says that it is no sandbox, but your mark says %1. Choose another mark, so that nobody tries things out on what customers are billed from.</source>
        <extracomment>%1 is what the user has marked the database with, like “Test”</extracomment>
        <translation>O banco de dados informa que não é um ambiente de teste, mas a sua marca diz %1. Escolha outra marca, para que ninguém faça experiências no banco a partir do qual os clientes são cobrados.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>The heading of a printed invoice, in the customer&apos;s language; %1 is its number</extracomment>
        <translation>Fatura %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On a printed invoice: the caption of a day</extracomment>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>On a printed invoice: the caption of its kind, opening or renewal</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bill to</source>
        <extracomment>On a printed invoice: above the customer&apos;s name and email address</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>On a printed invoice: the caption of the number of the customer&apos;s account</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a printed invoice: the heading of a column</extracomment>
        <translation>Valor</translation>
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
        <translation>uma vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a printed invoice: the days that a line pays for, both inclusive</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>PaletteQuery</name>
    <message>
        <source>account</source>
        <extracomment>As it stands before a number that somebody types or pastes: account 123</extracomment>
        <translation>conta</translation>
    </message>
    <message>
        <source>integration</source>
        <extracomment>As it stands before a number that somebody types or pastes: integration 123</extracomment>
        <translation>integração</translation>
    </message>
    <message>
        <source>invoice</source>
        <extracomment>As it stands before a number that somebody types or pastes: invoice 123</extracomment>
        <translation>fatura</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Nothing that can be billed is due up to %1 any more.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Nada que possa ser cobrado está mais vencido até %1.</translation>
    </message>
    <message>
        <source>This is exactly what is due now.</source>
        <translation>É exatamente o que está vencido agora.</translation>
    </message>
    <message>
        <source>This is not what is due now.</source>
        <translation>Não é o que está vencido agora.</translation>
    </message>
    <message>
        <source>The charges are the same, but it is no longer the same accounts that can&apos;t be settled.</source>
        <translation>As cobranças são as mesmas, mas as contas que não podem ser processadas já não são as mesmas.</translation>
    </message>
    <message>
        <source>That is all that has changed: with what is still due it comes to what was approved, charge by charge.</source>
        <translation>Isso é tudo o que mudou: com o que ainda está vencido, chega-se ao que foi aprovado, cobrança por cobrança.</translation>
    </message>
    <message>
        <source>That is what was settled since %1, and it doesn&apos;t explain the difference: the approval is another database&apos;s, or something was mended or restored.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Isso é o que foi processado desde %1, e não explica a diferença: a aprovação é de outro banco de dados, ou algo foi corrigido ou restaurado.</translation>
    </message>
    <message>
        <source>Nothing was settled that would explain it: the approval is another database&apos;s, or accounts have begun or ceased to fail, or something was mended or restored.</source>
        <translation>Nada foi processado que explique isso: a aprovação é de outro banco de dados, ou contas passaram a falhar ou deixaram de falhar, ou algo foi corrigido ou restaurado.</translation>
    </message>
    <message>
        <source>a price that is not set yet</source>
        <translation>um preço ainda não definido</translation>
    </message>
    <message>
        <source>It goes on syncing until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Ela continua sincronizando até %1, não é cobrada nesse dia e então é removida. Não há reembolso pelos dias restantes.</translation>
    </message>
    <message>
        <source>It stays frozen until %1, is not charged on that day, and is removed then. There is no refund for the days left.</source>
        <translation>Ela permanece congelada até %1, não é cobrada nesse dia e então é removida. Não há reembolso pelos dias restantes.</translation>
    </message>
    <message>
        <source> The amount is %1.</source>
        <translation> O valor é %1.</translation>
    </message>
    <message>
        <source> The amount is %1, in force since %2.</source>
        <translation> O valor é %1, em vigor desde %2.</translation>
    </message>
    <message>
        <source>the setup fee for connecting it, charged once, when it was opened (R1).</source>
        <translation>a taxa de implantação pela conexão, cobrada uma única vez, na abertura (R1).</translation>
    </message>
    <message>
        <source>the first month, from %1 until before %2, paid up front when it was opened (R1).</source>
        <translation>o primeiro mês, de %1 até antes de %2, pago antecipadamente na abertura (R1).</translation>
    </message>
    <message>
        <source>it is active at the start of that billing date, so the month from %1 until before %2 is charged (R3).</source>
        <translation>está ativa no início dessa data de cobrança; por isso é cobrado o mês de %1 até antes de %2 (R3).</translation>
    </message>
    <message>
        <source>it is frozen at the start of that billing date, so only the frozen fee is charged for the month from %1 until before %2 (R3).</source>
        <translation>está congelada no início dessa data de cobrança; por isso só é cobrada a taxa de congelamento pelo mês de %1 até antes de %2 (R3).</translation>
    </message>
    <message>
        <source>it is cancelled before that billing date, so it is not charged and is removed (R6).</source>
        <translation>foi cancelada antes dessa data de cobrança; por isso não é cobrada e é removida (R6).</translation>
    </message>
    <message>
        <source>Opened on that day</source>
        <translation>Aberta nesse dia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were frozen</extracomment>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Cancelamento pendente</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <translation>%1, em vigor desde %2</translation>
    </message>
    <message>
        <source>What has come due on this account is settled first: %1.</source>
        <translation>O que venceu nesta conta é processado antes: %1.</translation>
    </message>
    <message>
        <source>No further charge, as before.</source>
        <translation>Nenhuma outra cobrança, como antes.</translation>
    </message>
    <message>
        <source>No further charge, instead of %1 on %2.</source>
        <translation>Nenhuma outra cobrança, em vez de %1 em %2.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of the removal.</source>
        <translation>Próxima cobrança: %1 em %2, em vez da remoção.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3 on %4.</source>
        <translation>Próxima cobrança: %1 em %2, em vez de %3 em %4.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, as before.</source>
        <translation>Próxima cobrança: %1 em %2, como antes.</translation>
    </message>
    <message>
        <source>Next charge: %1 on %2, instead of %3.</source>
        <translation>Próxima cobrança: %1 em %2, em vez de %3.</translation>
    </message>
    <message>
        <source>The account then has no active and no frozen integration: there are no more charges. It stays open, and new integrations can be opened.</source>
        <translation>A conta fica então sem nenhuma integração ativa e sem nenhuma congelada: não há mais cobranças. Ela permanece aberta, e novas integrações podem ser abertas.</translation>
    </message>
    <message>
        <source>Updates and syncs stop at once; its information and settings are kept.</source>
        <translation>As atualizações e sincronizações param imediatamente; as informações e configurações são mantidas.</translation>
    </message>
    <message>
        <source>Updates and syncs may go on at once; that costs nothing today.</source>
        <translation>As atualizações e sincronizações podem continuar imediatamente; isso não custa nada hoje.</translation>
    </message>
    <message>
        <source>All its information (label, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then it can be un-cancelled.</source>
        <translation>Todas as suas informações (rótulo, configurações, credenciais, anotações, histórico) são então excluídas definitivamente; as faturas são mantidas. Até lá, o cancelamento pode ser revertido.</translation>
    </message>
    <message>
        <source>It is not removed; all its information is kept.</source>
        <translation>Ela não é removida; todas as suas informações são mantidas.</translation>
    </message>
    <message>
        <source>Syncs go on, and all its information is kept.</source>
        <translation>As sincronizações continuam, e todas as informações são mantidas.</translation>
    </message>
    <message>
        <source>Syncs stay stopped, and all its information is kept.</source>
        <translation>As sincronizações continuam paradas, e todas as informações são mantidas.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Isso equivale a %1.</translation>
    </message>
    <message>
        <source>It is cancelled and will be removed on %1: the fee is charged only if it is un-cancelled before.</source>
        <translation>Está cancelada e será removida em %1: o valor só é cobrado se o cancelamento for revertido antes.</translation>
    </message>
    <message>
        <source>It is frozen: the frozen fee is charged instead for as long as it is.</source>
        <translation>Está congelada: enquanto assim estiver, cobra-se em vez disso a taxa de congelamento.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited today.</source>
        <translation>Hoje nada é cobrado nem creditado.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source> (invoice %1)</source>
        <translation> (fatura %1)</translation>
    </message>
    <message>
        <source>%1 on %2%3: %4</source>
        <extracomment>&quot;$9.00 on 15 Dec 2026 (invoice 2026-000123): it is frozen …&quot;</extracomment>
        <translation>%1 em %2%3: %4</translation>
    </message>
    <message>
        <source>R1: opening is paid up front</source>
        <translation>R1: a abertura é paga antecipadamente</translation>
    </message>
    <message>
        <source>R6: what is cancelled is not charged on its next billing date, and removed</source>
        <translation>R6: o que está cancelado não é cobrado na próxima data de cobrança e é removido</translation>
    </message>
    <message>
        <source>R3: the state at the start of the billing date decides</source>
        <translation>R3: decide o estado no início da data de cobrança</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <extracomment>What was done to an integration: %1 like Frozen, %2 a day, %3 a login</extracomment>
        <translation>%1 em %2 por %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>Estado nesse dia</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>That is not on record.</source>
        <translation>Isso não está registrado.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Pays for</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1 até antes de %2</translation>
    </message>
    <message>
        <source>Ends with that month</source>
        <translation>Termina com esse mês</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, of charges; %1 is a day</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Within a sentence, of charges; %1 and %2 are days</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>No further charge for any of them, as before.</source>
        <translation>Nenhuma outra cobrança para nenhuma delas, como antes.</translation>
    </message>
    <message>
        <source>No further charge for any of them, instead of %1 in all %2.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Nenhuma outra cobrança para nenhuma delas, em vez de %1 ao todo %2.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of the removals.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximas cobranças: %1 ao todo %2, em vez das remoções.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, as before.</source>
        <extracomment>%1 is money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximas cobranças: %1 ao todo %2, como antes.</translation>
    </message>
    <message>
        <source>Next charges: %1 in all %2, instead of %3.</source>
        <extracomment>%1 and %3 are money, %2 says when: on 10 Jan 2027</extracomment>
        <translation>Próximas cobranças: %1 ao todo %2, em vez de %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many integrations are removed on a day: %1 is the day, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The coming twelve months: %1 in all, instead of %2.</source>
        <extracomment>%1 and %2 are money</extracomment>
        <translation>Os próximos doze meses: %1 ao todo, em vez de %2.</translation>
    </message>
    <message>
        <source>All their information (labels, settings, credentials, notes, history) is then deleted for good; invoices are kept. Until then they can be un-cancelled.</source>
        <translation>Todas as suas informações (rótulos, configurações, credenciais, anotações, histórico) são então excluídas definitivamente; as faturas são mantidas. Até lá, o cancelamento pode ser revertido.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 says how many of those selected are refused and why, %2 which: “North”, “East”</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the connection %1 → %2</source>
        <extracomment>A connection, in words to a customer: %1 is a supplier, %2 a sales channel</extracomment>
        <translation>a conexão %1 → %2</translation>
    </message>
    <message>
        <source>On %1 we charged the setup fee of %2 for %3 (invoice %4). It pays for the work of connecting and is charged once.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number</extracomment>
        <translation>Em %1 cobramos a taxa de implantação de %2 referente a: %3 (fatura %4). Ela paga o trabalho de conectar e é cobrada uma única vez.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for the first month of %3 (invoice %4), from %5 until before %6. The first month is paid in advance when a connection is opened.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5 and %6 days</extracomment>
        <translation>Em %1 cobramos %2 pelo primeiro mês, de %5 até antes de %6, referente a: %3 (fatura %4). O primeiro mês é pago antecipadamente quando uma conexão é aberta.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for %3, for the month from %4 until before %5, unless it is frozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Em %1 cobraremos %2 referente a: %3, pelo mês de %4 até antes de %5, a menos que seja congelada ou cancelada antes desse dia.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for %3 (invoice %4), for the month from %5 until before %6: it was active at the start of that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Em %1 cobramos %2 referente a: %3 (fatura %4), pelo mês de %5 até antes de %6: estava ativa no início desse dia.</translation>
    </message>
    <message>
        <source>On %1 we will charge %2 for keeping %3 frozen in the month from %4 until before %5, unless it is unfrozen or cancelled before that day.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 and %5 days</extracomment>
        <translation>Em %1 cobraremos %2 para manter %3 congelada no mês de %4 até antes de %5, a menos que seja descongelada ou cancelada antes desse dia.</translation>
    </message>
    <message>
        <source>On %1 we charged %2 for keeping %3 frozen (invoice %4) in the month from %5 until before %6: it was frozen at the start of that day, so the monthly fee was not due.</source>
        <extracomment>To a customer: %1 a day, %2 money, %3 &quot;the connection A → B&quot;, %4 an invoice&apos;s number, %5, %6 days</extracomment>
        <translation>Em %1 cobramos %2 para manter %3 congelada (fatura %4) no mês de %5 até antes de %6: estava congelada no início desse dia; por isso a mensalidade não era devida.</translation>
    </message>
    <message>
        <source>On %1 there is no charge for %2: it was cancelled before that day, and it is removed on it.</source>
        <extracomment>To a customer: %1 a day, %2 &quot;the connection A → B&quot;</extracomment>
        <translation>Em %1 não há cobrança para %2: foi cancelada antes desse dia e é removida nele.</translation>
    </message>
    <message>
        <source>It was frozen on %1.</source>
        <translation>Foi congelada em %1.</translation>
    </message>
    <message>
        <source>It was unfrozen on %1.</source>
        <translation>Foi descongelada em %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1.</source>
        <translation>Foi cancelada em %1.</translation>
    </message>
    <message>
        <source>Its cancellation was taken back on %1.</source>
        <translation>O cancelamento foi revertido em %1.</translation>
    </message>
    <message>
        <source>That is the monthly fee agreed with you.</source>
        <translation>Essa é a mensalidade combinada com você.</translation>
    </message>
    <message>
        <source>That price has been in force since %1.</source>
        <translation>Esse preço está em vigor desde %1.</translation>
    </message>
    <message>
        <source>It was cancelled on %1, within that month. A cancellation takes effect at the end of the month that is paid for: until %2 the connection stays as it is, on %2 nothing more is charged, and it is then removed.</source>
        <translation>Foi cancelada em %1, dentro desse mês. Um cancelamento passa a valer no fim do mês já pago: até %2 a conexão permanece como está, em %2 nada mais é cobrado, e então ela é removida.</translation>
    </message>
    <message>
        <source>The charge on opening pays for the connecting, and the first month comes with it; so nothing of it is refunded.</source>
        <translation>A cobrança na abertura paga a conexão, e o primeiro mês vem junto; por isso nada dela é reembolsado.</translation>
    </message>
    <message>
        <source>For the days left until then there is no refund.</source>
        <translation>Pelos dias restantes até lá não há reembolso.</translation>
    </message>
    <message>
        <source>The next charge is %1 on %2.</source>
        <extracomment>To a customer: %1 is money, %2 a day</extracomment>
        <translation>A próxima cobrança é de %1 em %2.</translation>
    </message>
    <message>
        <source>Keep it: it goes on being updated.</source>
        <translation>Manter: ela continua sendo atualizada.</translation>
    </message>
    <message>
        <source>Keep it active: it is updated again at once, which costs nothing today.</source>
        <translation>Manter ativa: ela volta a ser atualizada imediatamente, o que não custa nada hoje.</translation>
    </message>
    <message>
        <source>Over the next twelve months that comes to %1.</source>
        <extracomment>To a customer: %1 is money</extracomment>
        <translation>Nos próximos doze meses, isso soma %1.</translation>
    </message>
    <message>
        <source>Freeze it: updates stop at once, all settings and information are kept, and it can be unfrozen at any time without a charge.</source>
        <translation>Congelar: as atualizações param imediatamente, todas as configurações e informações são mantidas, e ela pode ser descongelada a qualquer momento sem cobrança.</translation>
    </message>
    <message>
        <source>Cancel it: it stays as it is until %1, is not charged on that day, and is then removed with all its settings and information, which cannot be brought back. Until then the cancellation can be taken back. There is no refund for the days left.</source>
        <extracomment>To a customer: %1 is a day</extracomment>
        <translation>Cancelar: ela permanece como está até %1, não é cobrada nesse dia e é então removida com todas as suas configurações e informações, que não podem ser recuperadas. Até lá, o cancelamento pode ser revertido. Não há reembolso pelos dias restantes.</translation>
    </message>
    <message>
        <source>For %1 you have three choices.</source>
        <extracomment>To a customer: %1 is &quot;the connection A → B&quot;</extracomment>
        <translation>Para %1, você tem três opções.</translation>
    </message>
    <message>
        <source>Integration %1</source>
        <translation>Integração %1</translation>
    </message>
    <message>
        <source>This integration</source>
        <translation>Esta integração</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta conta</translation>
    </message>
    <message>
        <source>its billing date</source>
        <translation>a data de cobrança dela</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>hoje é %1</translation>
    </message>
    <message>
        <source>that is not after today</source>
        <translation>não é posterior a hoje</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>this login</source>
        <translation>este login</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. Check the host and the port, and that you are connected to the network that leads there; else ask whoever looks after the server whether it runs.</source>
        <translation>%1 está inacessível%2. Verifique o servidor e a porta, e se você está conectado à rede que leva até lá; senão, pergunte a quem cuida do servidor se ele está em funcionamento.</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renovada</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it</source>
        <translation>%1 mudou desde que você a consultou</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3 on %4</source>
        <translation>%1 mudou desde que você a consultou: %2 por %3 em %4</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it: %2 by %3</source>
        <translation>%1 mudou desde que você a consultou: %2 por %3</translation>
    </message>
    <message>
        <source>%1. Nothing was done. Look at how it stands now, then decide again.</source>
        <translation>%1. Nada foi feito. Veja como está agora e decida de novo.</translation>
    </message>
    <message>
        <source>%1 was renewed on %2%3, after the day you looked at it. Your command was not carried out. Look at how it stands now, then decide again.</source>
        <translation>%1 foi renovada em %2%3, depois do dia em que você a consultou. Seu comando não foi executado. Veja como está agora e decida de novo.</translation>
    </message>
    <message>
        <source>Another renewal run is under way. Wait for it to end, then try again.</source>
        <translation>Outra execução de renovações está em andamento. Espere que termine e tente novamente.</translation>
    </message>
    <message>
        <source>%1 started a renewal run on %2 and it is under way. Wait for it to end, then try again.</source>
        <translation>%1 iniciou uma execução de renovações em %2, e ela está em andamento. Espere que termine e tente novamente.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a manager or the database&apos;s owner.</source>
        <translation>Você não tem permissão para isso. Peça a um gerente ou ao proprietário do banco de dados.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Interrompido, como você pediu.</translation>
    </message>
    <message>
        <source>It did not work%1. Try again; if it fails again, run “renewdeskctl diagnose”.</source>
        <translation>Não funcionou%1. Tente novamente; se falhar de novo, execute “renewdeskctl diagnose”.</translation>
    </message>
    <message>
        <source>%1 is frozen already.</source>
        <translation>%1 já está congelada.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed. To keep it frozen, use “Freeze instead”.</source>
        <translation>%1 está cancelada e será removida. Para mantê-la congelada, use “Congelar em vez de cancelar”.</translation>
    </message>
    <message>
        <source>%1 is frozen already. To keep it from being removed, un-cancel it: it stays frozen.</source>
        <translation>%1 já está congelada. Para que não seja removida, reverta o cancelamento: ela permanece congelada.</translation>
    </message>
    <message>
        <source>%1 is active: there is nothing to unfreeze.</source>
        <translation>%1 está ativa: não há nada a descongelar.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Un-cancel it first, then unfreeze it.</source>
        <translation>%1 está cancelada. Reverta antes o cancelamento, depois descongele-a.</translation>
    </message>
    <message>
        <source>%1 is cancelled already: it will be removed on %2.</source>
        <translation>%1 já está cancelada: será removida em %2.</translation>
    </message>
    <message>
        <source>%1 is not cancelled: there is nothing to undo.</source>
        <translation>%1 não está cancelada: não há nada a desfazer.</translation>
    </message>
    <message>
        <source>%1 was removed on %2, and all information of it was deleted. Nothing can bring it back; open a new one instead. Its invoices are kept.</source>
        <translation>%1 foi removida em %2, e todas as informações dela foram excluídas. Nada pode trazê-la de volta; abra uma nova. As faturas dela são mantidas.</translation>
    </message>
    <message>
        <source>%1 was cancelled and has been removed on %2, after the day you looked at it. Nothing can bring it back; open a new one instead.</source>
        <translation>%1 foi cancelada e removida em %2, depois do dia em que você a consultou. Nada pode trazê-la de volta; abra uma nova.</translation>
    </message>
    <message>
        <source>It is %2 by now; the invoice was shown for %1. Nothing was opened: look at it again, then open.</source>
        <translation>Já é %2; a fatura foi mostrada para %1. Nada foi aberto: veja de novo e depois abra.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>um dia anterior</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>outro dia</translation>
    </message>
    <message>
        <source>No price of the plan is in force on %1. Ask a manager to set one, then try again.</source>
        <translation>Nenhum preço do plano está em vigor em %1. Peça a um gerente que defina um e tente novamente.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>esse dia</translation>
    </message>
    <message>
        <source>The day seen, %1, lies after the database&apos;s today. Give the day that “today” shows.</source>
        <translation>O dia consultado, %1, é posterior ao hoje do banco de dados. Informe o dia que “today” mostra.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como informado</translation>
    </message>
    <message>
        <source>This request id was used for another command before. Use a new one.</source>
        <translation>Este id de solicitação já foi usado para outro comando. Use um novo.</translation>
    </message>
    <message>
        <source>This request was given up before it reached the database. Nothing was changed; try again.</source>
        <translation>Esta solicitação foi abandonada antes de chegar ao banco de dados. Nada foi alterado; tente novamente.</translation>
    </message>
    <message>
        <source>%1 is parked, because %2. Mend that, then try again: until it can be settled, no command on it is possible.</source>
        <translation>%1 está em espera, porque %2. Corrija isso e tente novamente: até que possa ser processada, nenhum comando nela é possível.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Já está assim: nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is frozen, so no sync may happen. Unfreeze it first.</source>
        <translation>%1 está congelada; por isso nenhuma sincronização pode ocorrer. Descongele-a antes.</translation>
    </message>
    <message>
        <source>%1 is not parked: there is nothing to do.</source>
        <translation>%1 não está em espera: não há nada a fazer.</translation>
    </message>
    <message>
        <source>There is no account %1. Look for it in the list of accounts.</source>
        <translation>Não existe a conta %1. Procure-a na lista de contas.</translation>
    </message>
    <message>
        <source>There is no such account. Look for it in the list of accounts.</source>
        <translation>Não existe essa conta. Procure-a na lista de contas.</translation>
    </message>
    <message>
        <source>There is no integration %1. Look for it on its account&apos;s page.</source>
        <translation>Não existe a integração %1. Procure-a na página da conta.</translation>
    </message>
    <message>
        <source>There is no such integration. Look for it on its account&apos;s page.</source>
        <translation>Não existe essa integração. Procure-a na página da conta.</translation>
    </message>
    <message>
        <source>There is no invoice %1. Look for it in the list of invoices.</source>
        <translation>Não existe a fatura %1. Procure-a na lista de faturas.</translation>
    </message>
    <message>
        <source>There is no such line: %1. Look at the invoice for the numbers of its lines.</source>
        <translation>Não existe essa linha: %1. Veja na fatura os números das linhas.</translation>
    </message>
    <message>
        <source>%1 has no billing date on %2. Look at its charges for the dates it has.</source>
        <extracomment>%1 is &quot;Integration 7&quot;, %2 a day</extracomment>
        <translation>%1 não tem data de cobrança em %2. Veja nas cobranças as datas que ela tem.</translation>
    </message>
    <message>
        <source>There is no plan %1. Take one from the list of plans, or add it first.</source>
        <translation>Não existe o plano %1. Escolha um da lista de planos ou adicione-o antes.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as YYYY-MM-DD, for example 2026-12-15.</source>
        <translation>%1 não é um dia. Escreva-o como YYYY-MM-DD, por exemplo 2026-12-15.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it plainly, with at most two decimals and no sign or grouping, for example 49.00; the largest is %2.</source>
        <translation>%1 não é um valor. Escreva-o de forma simples, com no máximo duas casas decimais e sem sinal nem separador de milhar, por exemplo 49.00; o maior é %2.</translation>
    </message>
    <message>
        <source>%1 is not a number that fits here. Write a whole number greater than zero.</source>
        <translation>%1 não é um número válido aqui. Escreva um número inteiro maior que zero.</translation>
    </message>
    <message>
        <source>%1 is not something that fits here. See the help for what does.</source>
        <translation>%1 não é válido aqui. Consulte na ajuda o que é.</translation>
    </message>
    <message>
        <source>%1 wants a name and a value. Write it as name=value.</source>
        <translation>%1 exige um nome e um valor. Escreva name=value.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in.</source>
        <translation>Falta preencher: %1.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3 are possible. Shorten it.</source>
        <translation>Longo demais: %1 (%2 caracteres; são possíveis no máximo %3). Encurte.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation>Longo demais: %1. Encurte.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be kept: no NUL, no broken characters, and no tab or line break at either end. Take them out.</source>
        <translation>%1 contém caracteres que não podem ser guardados: nada de NUL, de caracteres corrompidos, nem tabulação ou quebra de linha no início ou no fim. Retire-os.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is not a language&apos;s code. Write it like en, de or pt_BR.</source>
        <translation>%1 não é um código de idioma. Escreva, por exemplo, en, de ou pt_BR.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it like UTC, Europe/Berlin or America/New_York.</source>
        <translation>%1 não é um fuso horário. Escreva, por exemplo, UTC, Europe/Berlin ou America/New_York.</translation>
    </message>
    <message>
        <source>%1 is not a currency with two decimals. Write its code, like USD or EUR.</source>
        <translation>%1 não é uma moeda com duas casas decimais. Escreva o código dela, como USD ou EUR.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing calendar, which goes from %2 to %3. Choose a day within it.</source>
        <translation>%1 está fora do calendário de cobrança, que vai de %2 a %3. Escolha um dia dentro dele.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Esse dia</translation>
    </message>
    <message>
        <source>A price cannot take effect on %1: %2. Choose a later day.</source>
        <translation>Um preço não pode entrar em vigor em %1: %2. Escolha um dia posterior.</translation>
    </message>
    <message>
        <source>The clock cannot go back to %1: %2. Choose that day or a later one.</source>
        <translation>O relógio não pode voltar para %1: %2. Escolha esse dia ou um posterior.</translation>
    </message>
    <message>
        <source>This is possible only in a sandbox. Create one with “renewdeskctl init --sandbox” in a new file or database.</source>
        <translation>Isso só é possível em um ambiente de teste. Crie um com “renewdeskctl init --sandbox” em um novo arquivo ou banco de dados.</translation>
    </message>
    <message>
        <source>%1 is not a role. There are agent, manager, billing, auditor and sync.</source>
        <translation>%1 não é um papel. Existem agent, manager, billing, auditor e sync.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server, so there is nothing to take from it. Check its name.</source>
        <translation>Não existe o login %1 neste servidor; por isso não há nada a retirar dele. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is no login %1 on this server. Let whoever looks after it create one in psql (CREATE ROLE &quot;%2&quot; LOGIN, then \password &quot;%2&quot;), then try again.</source>
        <extracomment>%1 is a login in quotation marks, %2 the same without them</extracomment>
        <translation>Não existe o login %1 neste servidor. Peça a quem cuida dele que crie um no psql (CREATE ROLE &quot;%2&quot; LOGIN e depois \password &quot;%2&quot;) e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is a superuser of the server and may do everything, whatever its roles. Give each person a login of their own, and that one a role.</source>
        <translation>%1 é superusuário do servidor e pode fazer tudo, quaisquer que sejam os papéis. Dê a cada pessoa um login próprio e, a esse login, um papel.</translation>
    </message>
    <message>
        <source>%1 still has this role, by another role of the server that it belongs to. Let whoever looks after the server take it out of that one.</source>
        <translation>%1 ainda tem este papel, por meio de outro papel do servidor ao qual pertence. Peça a quem cuida do servidor que o retire desse outro.</translation>
    </message>
    <message>
        <source>%1 has no role in %2. Ask the database&apos;s owner for one: they give it by “renewdeskctl grant”.</source>
        <translation>%1 não tem papel em %2. Peça um ao proprietário do banco de dados: ele o concede com “renewdeskctl grant”.</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>Este login</translation>
    </message>
    <message>
        <source>%1 may not set up %2%3. It must own the database and be allowed to create roles: let whoever looks after the server run ALTER DATABASE … OWNER TO … and ALTER ROLE … CREATEROLE, or run “init” as a superuser.</source>
        <translation>%1 não pode configurar %2%3. Precisa ser proprietário do banco de dados e ter permissão para criar papéis: peça a quem cuida do servidor que execute ALTER DATABASE … OWNER TO … e ALTER ROLE … CREATEROLE, ou execute “init” como superusuário.</translation>
    </message>
    <message>
        <source>This is for embedded databases. A server&apos;s is backed up on the server: by pg_basebackup and its archived log, which bring back every removal too, or by pg_dump. Whoever goes back to a dump has to remove again what was removed since, before anybody works: keep what “renewdeskctl --json receipts” prints.</source>
        <translation>Isto é para bancos de dados incorporados. O backup de um banco em servidor é feito no servidor: com pg_basebackup e o log arquivado, que trazem de volta também cada remoção, ou com pg_dump. Quem voltar a um dump precisa remover de novo o que foi removido desde então, antes que alguém trabalhe: guarde o que “renewdeskctl --json receipts” imprime.</translation>
    </message>
    <message>
        <source>The database is there already, with %1, and what a database was created with stays. Leave the option out, or create another database.</source>
        <translation>O banco de dados já existe, com %1, e aquilo com que um banco foi criado não muda. Retire a opção ou crie outro banco de dados.</translation>
    </message>
    <message>
        <source>Logins and roles exist on a PostgreSQL server only. Who may use an embedded database is decided by the permissions of its file: set those.</source>
        <translation>Logins e papéis só existem em um servidor PostgreSQL. Quem pode usar um banco de dados incorporado é decidido pelas permissões do arquivo: defina-as.</translation>
    </message>
    <message>
        <source>The database is not empty. Sample data goes into an empty sandbox only: create one in a new file or database.</source>
        <translation>O banco de dados não está vazio. Dados de exemplo só entram em um ambiente de teste vazio: crie um em um novo arquivo ou banco de dados.</translation>
    </message>
    <message>
        <source>%1 is not a request id. Give a UUID, for example one made by “uuidgen”.</source>
        <translation>%1 não é um id de solicitação. Informe um UUID, por exemplo um criado com “uuidgen”.</translation>
    </message>
    <message>
        <source>%1 does not name a database. Write sqlite:///absolute/path or postgresql://login@host/database, with @, / and : percent-encoded where they belong to a name.</source>
        <translation>%1 não indica um banco de dados. Escreva sqlite:///absolute/path ou postgresql://login@host/database, com @, / e : codificados com sinal de porcentagem quando fizerem parte de um nome.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot hold %1. Take it out, or correct its name.</source>
        <translation>A URL de um banco de dados não pode conter %1. Retire-o ou corrija o nome.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be tried%2. Correct the database&apos;s URL, or the variable whose name begins with PG.</source>
        <translation>A conexão com %1 não pode ser tentada%2. Corrija a URL do banco de dados ou a variável cujo nome começa com PG.</translation>
    </message>
    <message>
        <source>A database&apos;s URL cannot have %1 for renewdesk_replica. Write the standby&apos;s host:port there, or several with commas between them.</source>
        <translation>A URL de um banco de dados não pode ter %1 em renewdesk_replica. Escreva ali o host:port da réplica, ou vários separados por vírgulas.</translation>
    </message>
    <message>
        <source>%1 does not begin with the header that is wanted. Its first line must be exactly: %2</source>
        <translation>%1 não começa com o cabeçalho esperado. A primeira linha deve ser exatamente: %2</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header%1. Give it exactly as many.</source>
        <translation>A linha tem um número de colunas diferente do cabeçalho%1. Informe exatamente o mesmo número.</translation>
    </message>
    <message>
        <source>There are bytes here that are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Há aqui bytes que não são UTF-8. Salve o arquivo em UTF-8 e tente novamente.</translation>
    </message>
    <message>
        <source>A quoted cell does not end as it should. Close it with a quotation mark, and double those within it.</source>
        <translation>Uma célula entre aspas não termina como deveria. Feche-a com aspas e duplique as que estiverem dentro dela.</translation>
    </message>
    <message>
        <source>The same row stands on line %1. Take one of them out.</source>
        <translation>A mesma linha está na linha %1. Retire uma delas.</translation>
    </message>
    <message>
        <source>The anchor lies after the database&apos;s today. Import it when that day has come.</source>
        <translation>A data de abertura (anchor) é posterior ao hoje do banco de dados. Importe quando esse dia chegar.</translation>
    </message>
    <message>
        <source>This is not the first billing date of the anchor after today. Leave the cell empty, or write %1.</source>
        <translation>Esta não é a primeira data de cobrança depois de hoje, contada da data de abertura (anchor). Deixe a célula vazia ou escreva %1.</translation>
    </message>
    <message>
        <source>Nothing is billed early: %1 has not come, %2.</source>
        <translation>Nada é cobrado antes da hora: %1 ainda não chegou, %2.</translation>
    </message>
    <message>
        <source>What is due up to %1 is not what was approved. Nothing was billed; look at what has changed, and have it approved as it is now.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>O que está vencido até %1 não é o que foi aprovado. Nada foi cobrado; veja o que mudou e peça a aprovação como está agora.</translation>
    </message>
    <message>
        <source>%1 cannot be opened%2. Check that it is there and that you may read and write it; “init” creates a new one.</source>
        <translation>Não é possível abrir %1%2. Verifique se existe e se você pode ler e gravar nele; “init” cria um novo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came%2. Whether it was done is not known yet: look before you try again.</source>
        <translation>A conexão com %1 caiu antes de a resposta chegar%2. Ainda não se sabe se foi feito: verifique antes de tentar novamente.</translation>
    </message>
    <message>
        <source>%1 lets nobody in just now%2. Try again in a moment; else ask whoever looks after it.</source>
        <translation>%1 não está deixando ninguém entrar no momento%2. Tente novamente em instantes; senão, pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2. Give it where it is asked for; programs that ask nobody read it from ~/.pgpass.</source>
        <translation>%1 exige uma senha para %2. Informe-a onde ela é pedida; programas que não perguntam a ninguém a leem de ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 does not take this password for %2, or knows no such login. Type it again; else ask the database&apos;s owner.</source>
        <translation>%1 não aceita esta senha para %2 ou não conhece esse login. Digite-a de novo; senão, pergunte ao proprietário do banco de dados.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in%3. Check the login; else ask the database&apos;s owner, who grants access by “renewdeskctl grant”.</source>
        <translation>%1 não deixa %2 entrar%3. Verifique o login; senão, peça ao proprietário do banco de dados, que concede acesso com “renewdeskctl grant”.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted: it is out of date, or signed by another than your root certificate says. This may not be your server. Ask whoever looks after it for the root certificate, and choose that.</source>
        <translation>%1 apresenta um certificado que não é confiável: está vencido ou foi assinado por outro que não o indicado pelo seu certificado raiz. Talvez este não seja o seu servidor. Peça o certificado raiz a quem cuida do servidor e escolha-o.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name%2. This may not be your server. Write the host as its certificate does; else ask whoever looks after it for a certificate with this name.</source>
        <translation>%1 apresenta um certificado para outro nome%2. Talvez este não seja o seu servidor. Escreva o servidor como está no certificado; senão, peça a quem cuida dele um certificado com este nome.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked, for there is no root certificate%2. Ask whoever looks after the server for it, and choose that file.</source>
        <translation>O certificado de %1 não pode ser verificado, pois não há certificado raiz%2. Peça-o a quem cuida do servidor e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, and nothing was sent to it without. Ask whoever looks after it to turn TLS on.</source>
        <translation>%1 não oferece criptografia, e nada lhe foi enviado sem ela. Peça a quem cuida dele que ative o TLS.</translation>
    </message>
    <message>
        <source>The server answers, but has no such database: %1. Check the database&apos;s name.</source>
        <translation>O servidor responde, mas não tem esse banco de dados: %1. Verifique o nome do banco de dados.</translation>
    </message>
    <message>
        <source>The server of %1 is PostgreSQL %2; Renewdesk needs %3 or newer. Ask for an upgrade.</source>
        <translation>O servidor de %1 é PostgreSQL %2; o Renewdesk precisa da versão %3 ou mais nova. Peça uma atualização.</translation>
    </message>
    <message>
        <source>%1 is not a Renewdesk database. Choose another file.</source>
        <translation>%1 não é um banco de dados do Renewdesk. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Keep a copy of it and restore your last backup.</source>
        <translation>Dados danificados em %1%2. Guarde uma cópia e restaure o seu último backup.</translation>
    </message>
    <message>
        <source>%1 leads to a standby, which only copies another server and takes no changes. Name the primary, or all of them with target_session_attrs=read-write.</source>
        <translation>%1 leva a uma réplica, que apenas copia outro servidor e não aceita alterações. Indique o servidor primário, ou todos eles com target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>Não é possível gravar em %1. Verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same in %1 and has not come to an end. Try again in a moment; if it lasts, ask the others whether one has left something open.</source>
        <translation>Alguém está alterando o mesmo em %1 e ainda não terminou. Tente novamente em instantes; se persistir, pergunte aos outros se alguém deixou algo aberto.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Wait for it or close it, then try again.</source>
        <translation>Outro programa está gravando em %1 há tempo demais. Espere por ele ou feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an embedded database is not safe. Move it to a local disk, or use a PostgreSQL server.</source>
        <translation>%1 fica em um compartilhamento de rede, onde um banco de dados incorporado não está seguro. Mova-o para um disco local ou use um servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 holds no Renewdesk tables yet. Create them with “renewdeskctl init”.</source>
        <translation>%1 ainda não contém tabelas do Renewdesk. Crie-as com “renewdeskctl init”.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version (schema %2, this program knows %3). Install that version.</source>
        <translation>%1 é de uma versão mais nova (esquema %2, este programa conhece %3). Instale essa versão.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one that this program knows. Use the version that made it, or restore a backup.</source>
        <translation>A etapa %1 do esquema do banco de dados não é a que este programa conhece. Use a versão que a criou ou restaure um backup.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was there before is unchanged. Make room, then try again.</source>
        <translation>Não foi possível gravar %1: o disco está cheio. O que havia antes não mudou. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its name and its permissions.</source>
        <translation>Não é possível ler %1%2. Verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the folder and its permissions, or choose another place.</source>
        <translation>Não é possível gravar %1%2. Verifique a pasta e as permissões, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, and this one is not empty. Restore it into a new file.</source>
        <translation>%1 é um backup de outro banco de dados, e este não está vazio. Restaure-o em um novo arquivo.</translation>
    </message>
    <message>
        <source>%1 is the database itself or belongs to it. Choose another file for the backup.</source>
        <translation>%1 é o próprio banco de dados ou faz parte dele. Escolha outro arquivo para o backup.</translation>
    </message>
    <message>
        <source>The database failed%1. Nothing was changed. Try again; if it fails again, run “renewdeskctl verify”.</source>
        <translation>O banco de dados falhou%1. Nada foi alterado. Tente novamente; se falhar de novo, execute “renewdeskctl verify”.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before stands.</source>
        <translation>Interrompido, como você pediu. O que já estava concluído permanece.</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>O que havia vencido foi processado mesmo assim: fatura %1.</numerusform>
            <numerusform>O que havia vencido foi processado mesmo assim: faturas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database can&apos;t be reached just now. What belongs here comes by itself when it is back.</source>
        <extracomment>Calmly, in an empty table or card. The database is what can&apos;t be reached, and what comes back.</extracomment>
        <translation>O banco de dados está inacessível no momento. O que falta aqui aparece sozinho quando ele voltar.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Possible instead: %1.</source>
        <translation>Possível em vez disso: %1.</translation>
    </message>
    <message>
        <source>As of %1, read from the standby.</source>
        <extracomment>%1 is a day and a time to the second. The standby is a read-only copy of the database that reports are read from.</extracomment>
        <translation>Situação em %1, lida da réplica.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby cannot be reached: %1.</source>
        <translation>Lido do servidor primário, pois a réplica está inacessível: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for the standby is too far behind: %1.</source>
        <translation>Lido do servidor primário, pois a réplica está atrasada demais: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby is none: %1.</source>
        <translation>Lido do servidor primário, pois o que está indicado como réplica não é uma: %1.</translation>
    </message>
    <message>
        <source>Read from the primary, for what is named as the standby holds another database: %1.</source>
        <translation>Lido do servidor primário, pois o que está indicado como réplica contém outro banco de dados: %1.</translation>
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
        <translation>Cancelar integração</translation>
    </message>
    <message>
        <source>Un-cancel</source>
        <translation>Reverter cancelamento</translation>
    </message>
    <message>
        <source>Freeze instead</source>
        <translation>Congelar em vez de cancelar</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Abrir integração</translation>
    </message>
    <message>
        <source>Change fee</source>
        <translation>Alterar mensalidade</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Alterar plano</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Editar integração</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar anotação</translation>
    </message>
    <message>
        <source>Record sync</source>
        <translation>Registrar sincronização</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Unpark account</source>
        <translation>Retirar conta da espera</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Adicionar plano</translation>
    </message>
    <message>
        <source>Set plan price</source>
        <translation>Definir preço do plano</translation>
    </message>
    <message>
        <source>Set frozen fee</source>
        <translation>Definir taxa de congelamento</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Executar renovações</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>Preencher com dados de exemplo</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar o relógio</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Expurgar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirar solicitação</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Conceder um papel</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>Retirar um papel</translation>
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
        <translation>reverter o cancelamento</translation>
    </message>
    <message>
        <source>freeze instead</source>
        <comment>verb</comment>
        <translation>congelar em vez de cancelar</translation>
    </message>
    <message>
        <source>open an integration</source>
        <comment>verb</comment>
        <translation>abrir uma integração</translation>
    </message>
    <message>
        <source>change the fee</source>
        <comment>verb</comment>
        <translation>alterar a mensalidade</translation>
    </message>
    <message>
        <source>change the plan</source>
        <comment>verb</comment>
        <translation>alterar o plano</translation>
    </message>
    <message>
        <source>edit the integration</source>
        <comment>verb</comment>
        <translation>editar a integração</translation>
    </message>
    <message>
        <source>add a note</source>
        <comment>verb</comment>
        <translation>adicionar uma anotação</translation>
    </message>
    <message>
        <source>record a sync</source>
        <comment>verb</comment>
        <translation>registrar uma sincronização</translation>
    </message>
    <message>
        <source>add an account</source>
        <comment>verb</comment>
        <translation>adicionar uma conta</translation>
    </message>
    <message>
        <source>edit the account</source>
        <comment>verb</comment>
        <translation>editar a conta</translation>
    </message>
    <message>
        <source>unpark the account</source>
        <comment>verb</comment>
        <translation>retirar a conta da espera</translation>
    </message>
    <message>
        <source>add a plan</source>
        <comment>verb</comment>
        <translation>adicionar um plano</translation>
    </message>
    <message>
        <source>set the plan&apos;s price</source>
        <comment>verb</comment>
        <translation>definir o preço do plano</translation>
    </message>
    <message>
        <source>set the frozen fee</source>
        <comment>verb</comment>
        <translation>definir a taxa de congelamento</translation>
    </message>
    <message>
        <source>run renewals</source>
        <comment>verb</comment>
        <translation>executar renovações</translation>
    </message>
    <message>
        <source>import</source>
        <comment>verb</comment>
        <translation>importar</translation>
    </message>
    <message>
        <source>fill with sample data</source>
        <comment>verb</comment>
        <translation>preencher com dados de exemplo</translation>
    </message>
    <message>
        <source>set the clock</source>
        <comment>verb</comment>
        <translation>ajustar o relógio</translation>
    </message>
    <message>
        <source>purge</source>
        <comment>verb</comment>
        <translation>expurgar</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <comment>verb</comment>
        <translation>restaurar um backup</translation>
    </message>
    <message>
        <source>withdraw the request</source>
        <comment>verb</comment>
        <translation>retirar a solicitação</translation>
    </message>
    <message>
        <source>give a role</source>
        <comment>verb</comment>
        <translation>conceder um papel</translation>
    </message>
    <message>
        <source>take a role</source>
        <comment>verb</comment>
        <translation>retirar um papel</translation>
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
        <translation>Cancelamento revertido</translation>
    </message>
    <message>
        <source>Frozen instead of cancelled</source>
        <comment>what was done</comment>
        <translation>Congelada em vez de cancelada</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>what was done</comment>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <comment>what was done</comment>
        <translation>Mensalidade alterada</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <comment>what was done</comment>
        <translation>Plano alterado</translation>
    </message>
    <message>
        <source>Integration edited</source>
        <comment>what was done</comment>
        <translation>Integração editada</translation>
    </message>
    <message>
        <source>Note added</source>
        <comment>what was done</comment>
        <translation>Anotação adicionada</translation>
    </message>
    <message>
        <source>Sync recorded</source>
        <comment>what was done</comment>
        <translation>Sincronização registrada</translation>
    </message>
    <message>
        <source>Account added</source>
        <comment>what was done</comment>
        <translation>Conta adicionada</translation>
    </message>
    <message>
        <source>Account edited</source>
        <comment>what was done</comment>
        <translation>Conta editada</translation>
    </message>
    <message>
        <source>Account unparked</source>
        <comment>what was done</comment>
        <translation>Conta retirada da espera</translation>
    </message>
    <message>
        <source>Plan added</source>
        <comment>what was done</comment>
        <translation>Plano adicionado</translation>
    </message>
    <message>
        <source>Plan price set</source>
        <comment>what was done</comment>
        <translation>Preço do plano definido</translation>
    </message>
    <message>
        <source>Frozen fee set</source>
        <comment>what was done</comment>
        <translation>Taxa de congelamento definida</translation>
    </message>
    <message>
        <source>Renewals run</source>
        <comment>what was done</comment>
        <translation>Renovações executadas</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>what was done</comment>
        <translation>Importação feita</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <comment>what was done</comment>
        <translation>Preenchido com dados de exemplo</translation>
    </message>
    <message>
        <source>Clock set</source>
        <comment>what was done</comment>
        <translation>Relógio ajustado</translation>
    </message>
    <message>
        <source>Purged</source>
        <comment>what was done</comment>
        <translation>Expurgo feito</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>what was done</comment>
        <translation>Backup restaurado</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what was done</comment>
        <translation>Solicitação retirada</translation>
    </message>
    <message>
        <source>Role given</source>
        <comment>what was done</comment>
        <translation>Papel concedido</translation>
    </message>
    <message>
        <source>Role taken</source>
        <comment>what was done</comment>
        <translation>Papel retirado</translation>
    </message>
    <message>
        <source>Cancel pending (on %1)</source>
        <translation>Cancelamento pendente (em %1)</translation>
    </message>
    <message>
        <source>Cancel pending (on %1, frozen)</source>
        <translation>Cancelamento pendente (em %1, congelada)</translation>
    </message>
    <message>
        <source>Cancel pending (frozen)</source>
        <translation>Cancelamento pendente (congelada)</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>Renovação vencida</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What a customer can want of an integration</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>What a customer can want of an integration: to end it</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of invoice</comment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of invoice</comment>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>%1 supplier, %2 sales channel, %3 kind of line: &quot;Acme → Webshop, Connectivity&quot;</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>no price is in force on its billing date</source>
        <translation>nenhum preço está em vigor na data de cobrança</translation>
    </message>
    <message>
        <source>a billing date lies off its anchor&apos;s calendar</source>
        <translation>uma data de cobrança está fora do calendário da data de abertura</translation>
    </message>
    <message>
        <source>an amount lies beyond bounds</source>
        <translation>um valor está fora dos limites</translation>
    </message>
    <message>
        <source>settling it failed</source>
        <translation>o processamento falhou</translation>
    </message>
    <message>
        <source>somebody else keeps it locked</source>
        <extracomment>Of an account that a renewal run had to leave out: another program has its rows locked.</extracomment>
        <translation>outra pessoa a mantém bloqueada</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were opened</extracomment>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>Why the coming month&apos;s total is another than it was: a cancellation was undone</extracomment>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were unfrozen</extracomment>
        <translation>Descongelada</translation>
    </message>
    <message>
        <source>Repriced</source>
        <extracomment>Why the coming month&apos;s total is another than it was: other fees, plans or prices</extracomment>
        <translation>Com outro preço</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were cancelled</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>Why the coming month&apos;s total is another than it was: integrations were removed</extracomment>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <extracomment>What integrations were charged before is not on record</extracomment>
        <translation>Não se sabe mais</translation>
    </message>
    <message>
        <source>New since then, imported ones too</source>
        <translation>Novas desde então, inclusive as importadas</translation>
    </message>
    <message>
        <source>Were to be removed then, and stay</source>
        <translation>Iam ser removidas, e permanecem</translation>
    </message>
    <message>
        <source>Were frozen then, and are active</source>
        <translation>Estavam congeladas, e estão ativas</translation>
    </message>
    <message>
        <source>Another fee, another plan, or another price on their next date</source>
        <translation>Outra mensalidade, outro plano ou outro preço na próxima data</translation>
    </message>
    <message>
        <source>Were active then, and are frozen</source>
        <translation>Estavam ativas, e estão congeladas</translation>
    </message>
    <message>
        <source>Are to be removed on their next date</source>
        <translation>Serão removidas na próxima data</translation>
    </message>
    <message>
        <source>Were charged then, and are gone</source>
        <translation>Eram cobradas, e não existem mais</translation>
    </message>
    <message>
        <source>Nothing that is kept tells what they would have been charged then</source>
        <translation>Nada do que foi guardado diz o que teria sido cobrado por elas</translation>
    </message>
    <message>
        <source>the plan&apos;s monthly fee</source>
        <translation>a mensalidade do plano</translation>
    </message>
    <message>
        <source>the negotiated fee</source>
        <translation>a mensalidade negociada</translation>
    </message>
    <message>
        <source>the frozen fee</source>
        <translation>a taxa de congelamento</translation>
    </message>
    <message>
        <source>the plan&apos;s setup fee</source>
        <translation>a taxa de implantação do plano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Proibido</translation>
    </message>
    <message>
        <source>Database failed</source>
        <translation>Falha do banco de dados</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Backups made before still hold the removed information: delete them when they are no longer needed.</source>
        <translation>Os backups feitos antes ainda contêm as informações removidas: exclua-os quando não forem mais necessários.</translation>
    </message>
    <message>
        <source>The server&apos;s write-ahead log holds the removed information until it is recycled, which a few checkpoints bring about; archived logs hold it as long as they are kept.</source>
        <translation>O log de gravação antecipada (WAL) do servidor contém as informações removidas até ser reciclado, o que alguns checkpoints provocam; os logs arquivados as contêm enquanto forem guardados.</translation>
    </message>
    <message>
        <source>Somebody else was in the middle of something, and what they may still see of the removed information was kept: purge again when they have ended.</source>
        <translation>Outra pessoa estava no meio de algo, e o que ela talvez ainda veja das informações removidas foi mantido: expurgue de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>Another program is reading the file, so its log could not be emptied: close it and purge again.</source>
        <translation>Outro programa está lendo o arquivo; por isso o log dele não pôde ser esvaziado: feche-o e expurgue de novo.</translation>
    </message>
    <message>
        <source>Traces remain in: %1.</source>
        <translation>Restam vestígios em: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was asked for, as a title: %1 is a command, %2 an integration&apos;s label</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is frozen. Updates and syncs have stopped.</source>
        <translation>%1 está congelada. As atualizações e sincronizações pararam.</translation>
    </message>
    <message>
        <source>%1 is kept and frozen; it is no longer going to be removed.</source>
        <translation>%1 foi mantida e congelada; não será mais removida.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 está ativa novamente.</translation>
    </message>
    <message>
        <source>%1 is cancelled and will be removed on %2.</source>
        <translation>%1 está cancelada e será removida em %2.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays frozen.</source>
        <translation>%1 não está mais cancelada. Permanece congelada.</translation>
    </message>
    <message>
        <source>%1 is no longer cancelled. It stays active.</source>
        <translation>%1 não está mais cancelada. Permanece ativa.</translation>
    </message>
    <message>
        <source>%1 is charged its plan&apos;s price from %2 on.</source>
        <translation>%1 é cobrada pelo preço do plano a partir de %2.</translation>
    </message>
    <message>
        <source>%1 is charged %2 a month from %3 on.</source>
        <translation>%1 é cobrada a %2 por mês a partir de %3.</translation>
    </message>
    <message>
        <source>%1 is on the plan %2 now.</source>
        <translation>%1 agora está no plano %2.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 foi alterada.</translation>
    </message>
    <message>
        <source>No charges: the account has no integration. It stays open, and new ones can be opened.</source>
        <translation>Não há cobranças: a conta não tem nenhuma integração. Ela permanece aberta, e novas podem ser abertas.</translation>
    </message>
    <message>
        <source>changed by you in another window</source>
        <extracomment>A mark beside something that has just changed: by the reader, but in another window or program</extracomment>
        <translation>alterada por você em outra janela</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>alterada por %1</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the place of a login, where there is no room for more: the reader has changed it, in another window or program</extracomment>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 by you in another window at %2</source>
        <extracomment>%1 is what was done, like Frozen; %2 a time of day</extracomment>
        <translation>%1 por você em outra janela às %2</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <extracomment>%1 is what was done, like Frozen; %2 a login, %3 a time of day</extracomment>
        <translation>%1 por %2 às %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>role</comment>
        <translation>Faturamento</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>role</comment>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role</comment>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Only agents, managers and those who do the billing may %1. Ask one of yours.</source>
        <extracomment>%1 is a verb within the sentence: &quot;change the fee&quot;, &quot;freeze&quot;</extracomment>
        <translation>Só atendentes, gerentes e quem faz o faturamento podem %1. Peça a uma dessas pessoas.</translation>
    </message>
    <message>
        <source>Only agents and managers may %1. Ask one of yours.</source>
        <translation>Só atendentes e gerentes podem %1. Peça a uma dessas pessoas.</translation>
    </message>
    <message>
        <source>Only managers may %1. Ask one of yours.</source>
        <translation>Só gerentes podem %1. Peça a um dos seus.</translation>
    </message>
    <message>
        <source>Only those who do the billing may %1. Ask one of yours.</source>
        <translation>Só quem faz o faturamento pode %1. Peça a uma dessas pessoas.</translation>
    </message>
    <message>
        <source>Only the programs that sync may %1.</source>
        <translation>Só os programas de sincronização podem %1.</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner may %1. Ask them.</source>
        <translation>Só o proprietário do banco de dados pode %1. Peça a ele.</translation>
    </message>
    <message>
        <source>Settings and notes are not for auditors to see. Ask an agent or a manager of yours.</source>
        <translation>Configurações e anotações não podem ser vistas por auditores. Peça a um atendente ou gerente.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks round what somebody typed</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>All of it was recorded, to the cent.</source>
        <translation>Tudo foi registrado, até o último centavo.</translation>
    </message>
    <message>
        <source>%1 of it is not recorded by this run.</source>
        <extracomment>Of a renewal run that is under way or was killed; %1 is money</extracomment>
        <translation>Desse total, %1 não foi registrado por esta execução.</translation>
    </message>
    <message>
        <source>%1 of it was left over, or settled by commands meanwhile.</source>
        <translation>Desse total, %1 ficou pendente ou foi processado por comandos nesse meio-tempo.</translation>
    </message>
    <message>
        <source>%1 of it was settled by commands meanwhile.</source>
        <translation>Desse total, %1 foi processado por comandos nesse meio-tempo.</translation>
    </message>
    <message>
        <source>All that was approved has been settled since, and nothing else was.</source>
        <translation>Tudo o que foi aprovado já foi processado desde então, e nada além disso.</translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>O que está vencido até %1 agora: %Ln fatura, %2 no total.</numerusform>
            <numerusform>O que está vencido até %1 agora: %Ln faturas, %2 no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln fatura</numerusform>
            <numerusform>%Ln faturas</numerusform>
        </translation>
    </message>
    <message>
        <source>A run has settled %1 since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Desde então, uma execução processou %1: %2, %3 no total, remoções: %4.</translation>
    </message>
    <message>
        <source>Commands have settled %1 first since: %2, %3 in total, %4 removed.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 invoices&quot;, %3 money, %4 a number of integrations</extracomment>
        <translation>Desde então, comandos processaram antes %1: %2, %3 no total, remoções: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%Ln conta não pode ser processada agora.</numerusform>
            <numerusform>%Ln contas não podem ser processadas agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>%Ln cobrança, %1 ao todo</numerusform>
            <numerusform>%Ln cobranças, %1 ao todo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>%Ln remoção</numerusform>
            <numerusform>%Ln remoções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>O que venceu em %Ln conta é processado antes: %1.</numerusform>
            <numerusform>O que venceu em %Ln contas é processado antes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>As cobranças continuam: a conta ainda tem %Ln integração congelada, cobrada a %1 por mês. Ela pode ser descongelada a qualquer momento.</numerusform>
            <numerusform>As cobranças continuam: a conta ainda tem %Ln integrações congeladas, cada uma cobrada a %1 por mês. Elas podem ser descongeladas a qualquer momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>As cobranças continuam: a conta ainda tem %Ln integração congelada, pela qual se cobra a taxa de congelamento todo mês. Ela pode ser descongelada a qualquer momento.</numerusform>
            <numerusform>As cobranças continuam: a conta ainda tem %Ln integrações congeladas; por cada uma se cobra a taxa de congelamento todo mês. Elas podem ser descongeladas a qualquer momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln configuração</numerusform>
            <numerusform>%Ln configurações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>%Ln credencial</numerusform>
            <numerusform>%Ln credenciais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln anotação</numerusform>
            <numerusform>%Ln anotações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronização</numerusform>
            <numerusform>%Ln sincronizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>%Ln integração será removida, sem cobrança nesse dia: %1. Não há reembolso pelos dias restantes.</numerusform>
            <numerusform>%Ln integrações serão removidas, sem cobrança nesse dia: %1. Não há reembolso pelos dias restantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>%Ln conta fica então sem nenhuma integração ativa e sem nenhuma congelada; por isso, não há mais cobranças para ela: %1. Ela permanece aberta, e novas integrações podem ser abertas.</numerusform>
            <numerusform>%Ln contas ficam então sem nenhuma integração ativa e sem nenhuma congelada; por isso, não há mais cobranças para elas: %1. Elas permanecem abertas, e novas integrações podem ser abertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>As cobranças continuam para %Ln conta que fica então só com integrações congeladas: %1. Cada integração é cobrada a %2 por mês e pode ser descongelada a qualquer momento.</numerusform>
            <numerusform>As cobranças continuam para %Ln contas que ficam então só com integrações congeladas: %1. Cada integração é cobrada a %2 por mês e pode ser descongelada a qualquer momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>As cobranças continuam para %Ln conta que fica então só com integrações congeladas: %1. Por cada integração se cobra a taxa de congelamento todo mês, e ela pode ser descongelada a qualquer momento.</numerusform>
            <numerusform>As cobranças continuam para %Ln contas que ficam então só com integrações congeladas: %1. Por cada integração se cobra a taxa de congelamento todo mês, e ela pode ser descongelada a qualquer momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>%Ln delas já está congelada</numerusform>
            <numerusform>%Ln delas já estão congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>%Ln delas está cancelada: “Congelar em vez de cancelar” a manteria</numerusform>
            <numerusform>%Ln delas estão canceladas: “Congelar em vez de cancelar” as manteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%Ln delas já está congelada e foi cancelada: reverter o cancelamento a mantém congelada</numerusform>
            <numerusform>%Ln delas já estão congeladas e foram canceladas: reverter o cancelamento as mantém congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%Ln delas está ativa: não há nada a descongelar</numerusform>
            <numerusform>%Ln delas estão ativas: não há nada a descongelar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%Ln delas está cancelada; é preciso antes reverter o cancelamento</numerusform>
            <numerusform>%Ln delas estão canceladas; é preciso antes reverter o cancelamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>%Ln delas já está cancelada</numerusform>
            <numerusform>%Ln delas já estão canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%Ln delas não está cancelada: não há nada a desfazer</numerusform>
            <numerusform>%Ln delas não estão canceladas: não há nada a desfazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>%Ln delas foi removida</numerusform>
            <numerusform>%Ln delas foram removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>%Ln delas não pode: %1</numerusform>
            <numerusform>%Ln delas não podem: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>Desfazer em %Ln integração</numerusform>
            <numerusform>Desfazer em %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Congelar %Ln integração</numerusform>
            <numerusform>Congelar %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Manter e congelar %Ln integração</numerusform>
            <numerusform>Manter e congelar %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>Descongelar %Ln integração</numerusform>
            <numerusform>Descongelar %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Cancelar %Ln integração</numerusform>
            <numerusform>Cancelar %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Reverter o cancelamento de %Ln integração</numerusform>
            <numerusform>Reverter o cancelamento de %Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>%Ln integração como antes.</numerusform>
            <numerusform>%Ln integrações como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%Ln integração congelada. As atualizações e sincronizações pararam.</numerusform>
            <numerusform>%Ln integrações congeladas. As atualizações e sincronizações pararam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>%Ln integração mantida e congelada; não será mais removida.</numerusform>
            <numerusform>%Ln integrações mantidas e congeladas; não serão mais removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>%Ln integração ativa novamente.</numerusform>
            <numerusform>%Ln integrações ativas novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%Ln integração cancelada. Ela é removida na sua data de cobrança.</numerusform>
            <numerusform>%Ln integrações canceladas. Cada uma é removida na sua data de cobrança.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%Ln integração não está mais cancelada.</numerusform>
            <numerusform>%Ln integrações não estão mais canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%Ln cobrança desses meses ainda não tem preço e nada acrescenta à soma.</numerusform>
            <numerusform>%Ln cobranças desses meses ainda não têm preço e nada acrescentam à soma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>As atualizações e sincronizações de %Ln integração param imediatamente; as informações e configurações são mantidas.</numerusform>
            <numerusform>As atualizações e sincronizações de %Ln integrações param imediatamente; as informações e configurações são mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>As atualizações e sincronizações de %Ln integração podem continuar imediatamente; isso não custa nada hoje.</numerusform>
            <numerusform>As atualizações e sincronizações de %Ln integrações podem continuar imediatamente; isso não custa nada hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%Ln integração não será removida; todas as informações são mantidas.</numerusform>
            <numerusform>%Ln integrações não serão removidas; todas as informações são mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>Nada foi importado: %Ln linha não pode ser aceita. Corrija-a e importe de novo.</numerusform>
            <numerusform>Nada foi importado: %Ln linhas não podem ser aceitas. Corrija-as e importe de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>O banco de dados descumpre %Ln das suas garantias. Guarde uma cópia dele, restaure um backup que passe na verificação e comunique o problema.</numerusform>
            <numerusform>O banco de dados descumpre %Ln das suas garantias. Guarde uma cópia dele, restaure um backup que passe na verificação e comunique o problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no supplier %1. Take one from the list of suppliers: somebody may have renamed it.</source>
        <translation>Não existe o fornecedor %1. Escolha um na lista de fornecedores: alguém pode tê-lo renomeado.</translation>
    </message>
    <message>
        <source>There is no sales channel %1. Take one from the list of sales channels: somebody may have renamed it.</source>
        <translation>Não existe o canal de vendas %1. Escolha um na lista de canais de vendas: alguém pode tê-lo renomeado.</translation>
    </message>
    <message>
        <source>%1 exists already, and two cannot be made one. Choose another name, or open new integrations with the one that is there.</source>
        <translation>%1 já existe, e dois não podem se tornar um só. Escolha outro nome ou abra novas integrações com o que já existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%Ln conta está mais de dois períodos em atraso. Veja a simulação; para cobrar tudo o que ficou para trás, confirme: marque “Recuperar o atraso” ou use --catch-up.</numerusform>
            <numerusform>%Ln contas estão mais de dois períodos em atraso. Veja a simulação; para cobrar tudo o que ficou para trás, confirme: marque “Recuperar o atraso” ou use --catch-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename supplier</source>
        <translation>Renomear fornecedor</translation>
    </message>
    <message>
        <source>Rename sales channel</source>
        <translation>Renomear canal de vendas</translation>
    </message>
    <message>
        <source>rename suppliers</source>
        <comment>verb</comment>
        <translation>renomear fornecedores</translation>
    </message>
    <message>
        <source>rename sales channels</source>
        <comment>verb</comment>
        <translation>renomear canais de vendas</translation>
    </message>
    <message>
        <source>Supplier renamed</source>
        <comment>what was done</comment>
        <translation>Fornecedor renomeado</translation>
    </message>
    <message>
        <source>Sales channel renamed</source>
        <comment>what was done</comment>
        <translation>Canal de vendas renomeado</translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>O que havia vencido foi processado antes, com %Ln fatura: %1.</numerusform>
            <numerusform>O que havia vencido foi processado antes, com %Ln faturas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>Não há mais cobranças: %Ln integração cancelada será removida sem cobrança. A conta permanece aberta.</numerusform>
            <numerusform>Não há mais cobranças: %Ln integrações canceladas serão removidas sem cobrança. A conta permanece aberta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>As cobranças continuam: %Ln integração congelada, cobrada a %1 por mês até ser descongelada ou cancelada.</numerusform>
            <numerusform>As cobranças continuam: %Ln integrações congeladas, cada uma cobrada a %1 por mês até ser descongelada ou cancelada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>As cobranças continuam: %Ln integração congelada, pela qual se cobra a taxa de congelamento todo mês até ser descongelada ou cancelada.</numerusform>
            <numerusform>As cobranças continuam: %Ln integrações congeladas; por cada uma se cobra a taxa de congelamento todo mês até ser descongelada ou cancelada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Foreseen when it began: %1 with %2, %3 removed, %4 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is &quot;3 invoices&quot;, %2 &quot;5 lines&quot;, %3 a number of integrations, %4 money</extracomment>
        <translation>Previsto no início: %1 com %2, remoções: %3, total: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Comandos processaram uma parte nesse meio-tempo: %Ln fatura, %1 no total, remoções: %2.</numerusform>
            <numerusform>Comandos processaram uma parte nesse meio-tempo: %Ln faturas, %1 no total, remoções: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Ficou pendente: %Ln fatura, %1 no total, remoções a fazer: %2.</numerusform>
            <numerusform>Ficaram pendentes: %Ln faturas, %1 no total, remoções a fazer: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>Isto emite %Ln fatura, %1 no total, por tudo o que venceu até %2.</numerusform>
            <numerusform>Isto emite %Ln faturas, %1 no total, por tudo o que venceu até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed. Run renewals as they are now?</source>
        <translation>Algo mudou. Executar as renovações como estão agora?</translation>
    </message>
    <message>
        <source>Run renewals and catch up?</source>
        <translation>Executar renovações e recuperar o atraso?</translation>
    </message>
    <message>
        <source>Run renewals?</source>
        <translation>Executar renovações?</translation>
    </message>
    <message>
        <source>Invoices are final: they can&apos;t be changed or taken back.</source>
        <translation>As faturas são definitivas: não podem ser alteradas nem desfeitas.</translation>
    </message>
    <message>
        <source>Run and catch up</source>
        <translation>Executar e recuperar o atraso</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Executar renovações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%Ln integração é removida definitivamente, com seus dados.</numerusform>
            <numerusform>%Ln integrações são removidas definitivamente, com seus dados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%Ln conta está mais de duas datas de cobrança em atraso: recebe uma fatura por cada data que ficou para trás.</numerusform>
            <numerusform>%Ln contas estão mais de duas datas de cobrança em atraso: cada uma recebe uma fatura por cada data que ficou para trás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Say what to change: --name, --email or --language.</source>
        <translation>Diga o que alterar: --name, --email ou --language.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Próxima data de cobrança</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>No integrations: this account is not billed.</source>
        <translation>Sem integrações: esta conta não é cobrada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <translation>Cancelamento pendente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Adiciona uma conta.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Altera uma conta.</translation>
    </message>
    <message>
        <source>Shows an account and its integrations.</source>
        <translation>Mostra uma conta e suas integrações.</translation>
    </message>
    <message>
        <source>Lists accounts; TEXT is looked for in names, emails, ids and labels.</source>
        <translation>Lista contas; TEXT é procurado em nomes, e-mails, ids e rótulos.</translation>
    </message>
    <message>
        <source>Lets the next run try a parked account again, once its fault is mended.</source>
        <translation>Faz a próxima execução tentar de novo uma conta em espera, depois de corrigida a falha.</translation>
    </message>
    <message>
        <source>“%1” cannot be previewed. Take freeze, unfreeze, cancel, uncancel or freeze-instead.</source>
        <translation>“%1” não pode ser simulado. Use freeze, unfreeze, cancel, uncancel ou freeze-instead.</translation>
    </message>
    <message>
        <source>Say what to explain: either --line NUMBER/LINE or --integration ID.</source>
        <translation>Diga o que explicar: --line NUMBER/LINE ou --integration ID.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tells what a command would do, in days and money, and does nothing.</source>
        <translation>Diz o que um comando faria, em dias e em dinheiro, e não faz nada.</translation>
    </message>
    <message>
        <source>Explains why a line or a date costs what it costs, or nothing.</source>
        <translation>Explica por que uma linha ou uma data custa o que custa, ou nada.</translation>
    </message>
    <message>
        <source>Lists the charges and removals to come, the next 30 days unless said otherwise.</source>
        <translation>Lista as cobranças e remoções futuras: os próximos 30 dias, se nada mais for indicado.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>No command was given. See renewdeskctl help for what there is.</source>
        <translation>Nenhum comando foi informado. Veja em renewdeskctl help o que existe.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See renewdeskctl help for what there is.</source>
        <translation>Não existe o comando “%1”. Veja em renewdeskctl help o que existe.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Não existe o comando “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>Only a sandbox has a clock that can be set: give --sandbox too.</source>
        <translation>Só um ambiente de teste tem um relógio ajustável: use também --sandbox.</translation>
    </message>
    <message>
        <source>Advisory locks and large objects, of no use here, are left to everybody whom this database lets in: only a superuser of the server can take them away, by “renewdeskctl init” once more.</source>
        <translation>Bloqueios consultivos e objetos grandes, sem utilidade aqui, ficam disponíveis a todos que este banco de dados deixa entrar: só um superusuário do servidor pode retirá-los, executando “renewdeskctl init” mais uma vez.</translation>
    </message>
    <message>
        <source>Who may do what is given to logins of the server, your own among them, by “renewdeskctl grant LOGIN ROLE”.</source>
        <translation>Quem pode fazer o quê é concedido a logins do servidor, inclusive o seu, com “renewdeskctl grant LOGIN ROLE”.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de teste</translation>
    </message>
    <message>
        <source>A dry run: nothing was imported.</source>
        <translation>Uma simulação: nada foi importado.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Descumprida</translation>
    </message>
    <message>
        <source>Every invariant holds.</source>
        <translation>Todas as invariantes são cumpridas.</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes depois</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Removals replayed</source>
        <translation>Remoções reaplicadas</translation>
    </message>
    <message>
        <source>Creates or upgrades the database; again is harmless.</source>
        <translation>Cria ou atualiza o banco de dados; repetir não faz mal.</translation>
    </message>
    <message>
        <source>Shows the business day, or sets a sandbox&apos;s clock forwards.</source>
        <translation>Mostra o dia contábil ou adianta o relógio de um ambiente de teste.</translation>
    </message>
    <message>
        <source>Fills an empty sandbox with sample data.</source>
        <translation>Preenche um ambiente de teste vazio com dados de exemplo.</translation>
    </message>
    <message>
        <source>Imports a company&apos;s spreadsheet, all of it or nothing.</source>
        <translation>Importa a planilha de uma empresa: tudo ou nada.</translation>
    </message>
    <message>
        <source>Recomputes every invariant from the rows.</source>
        <translation>Recalcula todas as invariantes a partir das linhas.</translation>
    </message>
    <message>
        <source>Removes what is left of removed integrations from the data files.</source>
        <translation>Remove dos arquivos de dados o que resta de integrações removidas.</translation>
    </message>
    <message>
        <source>Writes a backup, also while others work.</source>
        <translation>Grava um backup, mesmo enquanto outros trabalham.</translation>
    </message>
    <message>
        <source>Replaces the database by a backup; what was removed since stays removed.</source>
        <translation>Substitui o banco de dados por um backup; o que foi removido desde então continua removido.</translation>
    </message>
    <message>
        <source>Reports facts for whoever is to mend a fault; no secrets.</source>
        <translation>Relata fatos para quem vai corrigir uma falha; sem segredos.</translation>
    </message>
    <message>
        <source>Usage: renewdeskctl [--database URL] [--json] COMMAND …</source>
        <translation>Uso: renewdeskctl [--database URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Shows this text, or that of one command.</source>
        <translation>Mostra este texto, ou o de um comando.</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path; without --database it is RENEWDESK_DATABASE_URL, or else the file in the user&apos;s data folder.
With --json, standard output is one JSON document, errors included.
Days are written YYYY-MM-DD, amounts plainly: 49.00. An option&apos;s value is the next word, whatever it begins with; --name=VALUE works too, and -- ends the options.
Exit: 0 done, 1 refused or failed, 2 not understood, 3 database unreachable, 4 schema too new or missing, 5 run incomplete.</source>
        <translation>URL é sqlite:///absolute/path; sem --database, vale RENEWDESK_DATABASE_URL ou, senão, o arquivo na pasta de dados do usuário.
Com --json, a saída padrão é um único documento JSON, inclusive os erros.
Os dias se escrevem YYYY-MM-DD, os valores de forma simples: 49.00. O valor de uma opção é a palavra seguinte, comece ela como começar; --name=VALUE também funciona, e -- encerra as opções.
Saída: 0 feito, 1 recusado ou falhou, 2 não entendido, 3 banco de dados inacessível, 4 esquema novo demais ou ausente, 5 execução incompleta.</translation>
    </message>
    <message>
        <source>--credentials-from takes - only: lines of k=v on standard input.</source>
        <translation>--credentials-from só aceita -: linhas k=v na entrada padrão.</translation>
    </message>
    <message>
        <source>Say what to change: --label, --setting, --credential, --plan or --monthly-fee.</source>
        <translation>Diga o que alterar: --label, --setting, --credential, --plan ou --monthly-fee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Opens an integration and issues its opening invoice.</source>
        <translation>Abre uma integração e emite a fatura de abertura.</translation>
    </message>
    <message>
        <source>Shows an integration with its history.</source>
        <translation>Mostra uma integração com seu histórico.</translation>
    </message>
    <message>
        <source>Changes an integration; “--monthly-fee plan” goes back to the plan&apos;s price, an empty value deletes a setting or credential.</source>
        <translation>Altera uma integração; “--monthly-fee plan” volta ao preço do plano, e um valor vazio exclui uma configuração ou credencial.</translation>
    </message>
    <message>
        <source>Adds a note to an integration.</source>
        <translation>Adiciona uma anotação a uma integração.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>--format takes csv, excel-csv or xlsx.</source>
        <translation>--format aceita csv, excel-csv ou xlsx.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--output exige o nome de um arquivo, ou - para a saída padrão.</translation>
    </message>
    <message>
        <source>--output - and --json both want standard output. Give a file.</source>
        <translation>--output - e --json querem, ambos, a saída padrão. Informe um arquivo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Lists invoices in the order of recording.</source>
        <translation>Lista as faturas na ordem em que foram registradas.</translation>
    </message>
    <message>
        <source>Shows an invoice and its lines.</source>
        <translation>Mostra uma fatura e suas linhas.</translation>
    </message>
    <message>
        <source>Writes invoices, or with --lines their lines, into a file; - is standard output.</source>
        <translation>Grava as faturas, ou com --lines as linhas delas, em um arquivo; - é a saída padrão.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>Papel de quem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removida em</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Última cobrança</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Lists who did what, refusals included.</source>
        <translation>Lista quem fez o quê, inclusive as recusas.</translation>
    </message>
    <message>
        <source>Lists the receipts of removed integrations.</source>
        <translation>Lista os comprovantes das integrações removidas.</translation>
    </message>
    <message>
        <source>Settled first: %1</source>
        <translation>Processado antes: %1</translation>
    </message>
    <message>
        <source>This request was carried out before; nothing was done again.</source>
        <translation>Esta solicitação já foi executada; nada foi feito de novo.</translation>
    </message>
    <message>
        <source>Integration %1: %2</source>
        <translation>Integração %1: %2</translation>
    </message>
    <message>
        <source>--seen and --request go with one ID, not with several.</source>
        <translation>--seen e --request acompanham um único ID, não vários.</translation>
    </message>
    <message>
        <source>Stops syncs at once; from the next billing date on only the frozen fee is charged.</source>
        <translation>Para as sincronizações imediatamente; a partir da próxima data de cobrança só se cobra a taxa de congelamento.</translation>
    </message>
    <message>
        <source>Lets syncs go on at once; costs nothing today.</source>
        <translation>Permite que as sincronizações continuem imediatamente; não custa nada hoje.</translation>
    </message>
    <message>
        <source>Removes the integration on its next billing date, which is not charged.</source>
        <translation>Remove a integração na próxima data de cobrança, que não é cobrada.</translation>
    </message>
    <message>
        <source>Takes a cancellation back before its day has come.</source>
        <translation>Reverte um cancelamento antes que chegue o dia.</translation>
    </message>
    <message>
        <source>Takes a cancellation back and freezes, as one.</source>
        <translation>Reverte um cancelamento e congela, de uma só vez.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada a mostrar.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Próximo mês, então</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Próximo mês, agora</translation>
    </message>
    <message>
        <source>Integrations charged then</source>
        <translation>Integrações cobradas então</translation>
    </message>
    <message>
        <source>Integrations charged now</source>
        <translation>Integrações cobradas agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Tells what moved the coming month&apos;s total since a day began, yesterday unless said otherwise, and which integrations did.</source>
        <translation>Diz o que mudou o total do próximo mês desde o início de um dia (ontem, se nada mais for indicado), e quais integrações o fizeram.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Não existe aqui a opção %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>A opção %1 foi informada duas vezes.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>A opção %1 não aceita valor.</translation>
    </message>
    <message>
        <source>The option %1 wants a value: %1 %2.</source>
        <translation>A opção %1 exige um valor: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>Falta a opção %1 %2.</translation>
    </message>
    <message>
        <source>Something is missing behind the command: %1.</source>
        <translation>Falta algo depois do comando: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much on this command line.</source>
        <translation>“%1” sobra nesta linha de comando.</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Taxa de implantação</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Preços futuros</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>Frozen fee from %1: %2</source>
        <translation>Taxa de congelamento a partir de %1: %2</translation>
    </message>
    <message>
        <source>Frozen fee: %1</source>
        <translation>Taxa de congelamento: %1</translation>
    </message>
    <message>
        <source>Say whose price it is: either --plan NAME or --frozen.</source>
        <translation>Diga de quem é o preço: --plan NAME ou --frozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Taxa de congelamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Adds a plan with its fees.</source>
        <translation>Adiciona um plano com seus valores.</translation>
    </message>
    <message>
        <source>Lists the plans and all prices.</source>
        <translation>Lista os planos e todos os preços.</translation>
    </message>
    <message>
        <source>Sets a plan&apos;s monthly fee, or the frozen fee, from a day after today on.</source>
        <translation>Define a mensalidade de um plano, ou a taxa de congelamento, a partir de um dia posterior a hoje.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8. Write it again in UTF-8.</source>
        <translation>O argumento %1 não é UTF-8 válido. Escreva-o de novo em UTF-8.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Veja: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1. What was asked for has been done.</source>
        <translation>Não foi possível gravar na saída padrão: %1. O que foi pedido foi feito.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: this holds in its other databases too that %1 may enter: %2.</source>
        <translation>Os papéis são do servidor: isto vale também nos outros bancos de dados dele em que %1 pode entrar: %2.</translation>
    </message>
    <message>
        <source>Gives a login of the server a role, and lets it into this database: agent, manager, billing, auditor or sync.</source>
        <translation>Concede a um login do servidor um papel e o deixa entrar neste banco de dados: agent, manager, billing, auditor ou sync.</translation>
    </message>
    <message>
        <source>Takes a role from a login; without any left, it isn&apos;t let in any more.</source>
        <translation>Retira um papel de um login; sem nenhum restante, ele não pode mais entrar.</translation>
    </message>
    <message>
        <source>Left over: account %1, %2, because %3.</source>
        <translation>Ficou pendente: conta %1, %2, porque %3.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What is done stands; run again for the rest.</source>
        <translation>Interrompido, como você pediu. O que está feito permanece; execute de novo para o restante.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Periods settled</source>
        <translation>Períodos processados</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>Fingerprint of what is due now: %1</source>
        <translation>Impressão digital do que está vencido agora: %1</translation>
    </message>
    <message>
        <source>A fingerprint says itself up to which day it bills: give either --approved or --as-of.</source>
        <translation>Uma impressão digital já diz até que dia cobra: use --approved ou --as-of.</translation>
    </message>
    <message>
        <source>Settles everything that is due: charges, removes and issues the invoices. Approved by the fingerprint of a dry run: exactly that, or nothing.</source>
        <translation>Processa tudo o que está vencido: cobra, remove e emite as faturas. Aprovado pela impressão digital de uma simulação: exatamente isso, ou nada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Aberta em</translation>
    </message>
    <message>
        <source>Negotiated fee</source>
        <translation>Mensalidade negociada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <translation>Configuração %1: %2</translation>
    </message>
    <message>
        <source>Note by %1 on %2: %3</source>
        <translation>Anotação de %1 em %2: %3</translation>
    </message>
    <message>
        <source>Credentials kept: %1</source>
        <translation>Credenciais guardadas: %1</translation>
    </message>
    <message>
        <source>Parked, because</source>
        <translation>Em espera, porque</translation>
    </message>
    <message>
        <source>Next charge on</source>
        <translation>Próxima cobrança em</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Próxima cobrança</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Até antes de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>--by takes day, account, integration, supplier or channel.</source>
        <translation>--by aceita day, account, integration, supplier ou channel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is keep, freeze or cancel, %2 sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words for the customer (%1):</source>
        <translation>Texto para o cliente (%1):</translation>
    </message>
    <message>
        <source>Compares keeping, freezing and cancelling over the next twelve months, with words for the customer; does nothing.</source>
        <translation>Compara manter, congelar e cancelar nos próximos doze meses, com um texto para o cliente; não executa nada.</translation>
    </message>
    <message>
        <source>Invoices that are written keep the old name.</source>
        <translation>As faturas já emitidas mantêm o nome antigo.</translation>
    </message>
    <message>
        <source>Lists the suppliers.</source>
        <translation>Lista os fornecedores.</translation>
    </message>
    <message>
        <source>Gives a supplier another name; invoices that are written keep the old one.</source>
        <translation>Dá outro nome a um fornecedor; as faturas já emitidas mantêm o antigo.</translation>
    </message>
    <message>
        <source>Lists the sales channels.</source>
        <translation>Lista os canais de vendas.</translation>
    </message>
    <message>
        <source>Gives a sales channel another name; invoices that are written keep the old one.</source>
        <translation>Dá outro nome a um canal de vendas; as faturas já emitidas mantêm o antigo.</translation>
    </message>
    <message>
        <source>Behind: %1 by %2.</source>
        <extracomment>How late a run came: %1 is &quot;3 accounts&quot;, %2 &quot;2 periods&quot;</extracomment>
        <translation>Em atraso: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
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
        <translation>Boas-vindas ao Renewdesk</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Abrir dados de exemplo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>A sandbox with made-up customers, whose clock you can move forwards: a year of renewals is a matter of minutes, and nobody is billed from it.</source>
        <translation>Um ambiente de teste com clientes fictícios, cujo relógio você pode adiantar: um ano de renovações passa em minutos, e ninguém é cobrado a partir dele.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to the company&apos;s database</source>
        <translation>Conectar ao banco de dados da empresa</translation>
    </message>
    <message>
        <source>Your company has Renewdesk on a PostgreSQL server already: whoever looks after it tells you the server&apos;s name, the database and your login.</source>
        <translation>Sua empresa já tem o Renewdesk em um servidor PostgreSQL: quem cuida do servidor informa o nome dele, o banco de dados e o seu login.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Criar banco de dados</translation>
    </message>
    <message>
        <source>Start with real customers</source>
        <translation>Começar com clientes reais</translation>
    </message>
    <message>
        <source>There is no database at %1 yet. A new one is empty, and people are billed from it. Its time zone decides when a day begins; neither it nor the currency can be changed later.</source>
        <translation>Ainda não há banco de dados em %1. Um novo começa vazio, e pessoas são cobradas a partir dele. O fuso horário dele decide quando um dia começa; nem ele nem a moeda podem ser alterados depois.</translation>
    </message>
    <message>
        <source>This is what is open now.</source>
        <translation>É o que está aberto agora.</translation>
    </message>
    <message>
        <source>Create it and import customers…</source>
        <translation>Criar banco e importar clientes…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Work with real customers</source>
        <translation>Trabalhar com clientes reais</translation>
    </message>
    <message>
        <source>Your own database at %1 is open.</source>
        <translation>Seu próprio banco de dados em %1 está aberto.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Abrir banco de dados</translation>
    </message>
    <message>
        <source>Your own database is at %1. It stays as it is.</source>
        <translation>Seu próprio banco de dados está em %1. Ele fica como está.</translation>
    </message>
    <message>
        <source>Customers are imported from a CSV file: you see its rows, and everything that can&apos;t be taken, before anything is done.</source>
        <translation>Os clientes são importados de um arquivo CSV: você vê as linhas dele, e tudo o que não pode ser aceito, antes que qualquer coisa seja feita.</translation>
    </message>
</context>
<context>
    <name>desk::Opening</name>
    <message>
        <source>Making sample data…</source>
        <translation>Criando dados de exemplo…</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Criando o banco de dados…</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the password…</source>
        <translation>Pedindo a senha ao chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abrindo o banco de dados…</translation>
    </message>
    <message>
        <source>The password is in the system&apos;s keychain, which does not give it out just now; it may be locked. Unlock it and open the connection again, or type the password.</source>
        <translation>A senha está no chaveiro do sistema, que não a fornece no momento; talvez esteja bloqueado. Desbloqueie-o e abra a conexão de novo, ou digite a senha.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>O servidor exige uma senha para este login.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>O sistema não tem um chaveiro que aceite a senha. Ela é mantida até você fechar o Renewdesk e depois pedida de novo.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <source>The database has been created and is empty. Begin with a plan, or with a spreadsheet of your customers.</source>
        <translation>O banco de dados foi criado e está vazio. Comece com um plano ou com uma planilha dos seus clientes.</translation>
    </message>
</context>
<context>
    <name>desk::ProblemDialog</name>
    <message>
        <source>It is tried again every few seconds, by itself, and opens as soon as it can be reached.</source>
        <translation>Novas tentativas são feitas sozinhas a cada poucos segundos, e ele abre assim que estiver acessível.</translation>
    </message>
    <message>
        <source>Renewdesk</source>
        <translation>Renewdesk</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is the name that the user has given to a connection</extracomment>
        <translation>Não é possível abrir %1</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>Não é possível abrir o banco de dados</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Make new sample data</source>
        <translation>Criar novos dados de exemplo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>After %1: %2.</source>
        <translation>Depois de %1: %2.</translation>
    </message>
    <message>
        <source>waited in vain for %1</source>
        <translation>espera em vão por %1</translation>
    </message>
    <message>
        <source>the database&apos;s answers</source>
        <translation>as respostas do banco de dados</translation>
    </message>
    <message>
        <source>the page to come to rest</source>
        <translation>a página ficar parada</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>não foi possível gravar %1</translation>
    </message>
    <message>
        <source>there is no button “%1” on the screen</source>
        <translation>não há botão “%1” na tela</translation>
    </message>
    <message>
        <source>the button “%1” can&apos;t be pressed</source>
        <translation>o botão “%1” não pode ser pressionado</translation>
    </message>
    <message>
        <source>“%1” has no tab %2</source>
        <translation>“%1” não tem guia %2</translation>
    </message>
    <message>
        <source>there is no dialog to close</source>
        <translation>não há diálogo a fechar</translation>
    </message>
    <message>
        <source>the database refused what the script asked of it</source>
        <translation>o banco de dados recusou o que o roteiro pediu</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>o banco de dados</translation>
    </message>
    <message>
        <source>there is no “%1” on the screen</source>
        <translation>não há “%1” na tela</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>the sample data have no account to show</source>
        <translation>os dados de exemplo não têm conta a mostrar</translation>
    </message>
    <message>
        <source>Hand tools, north wing</source>
        <translation>Ferramentas manuais, ala norte</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Filial</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column with an account&apos;s name</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Heading of the column with an account&apos;s email address</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Integrations</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations</extracomment>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts an account&apos;s frozen integrations</extracomment>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Cancel pending</source>
        <extracomment>Heading of the column that counts an account&apos;s integrations that will be removed on their billing date</extracomment>
        <translation>Cancelamento pendente</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which any of an account&apos;s integrations renews</extracomment>
        <translation>Próxima cobrança</translation>
    </message>
</context>
<context>
    <name>tables::ActivityTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of the column with the instant at which something was done</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Business day</source>
        <extracomment>Heading of the column with the business day on which something was done</extracomment>
        <translation>Dia contábil</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of the column with the login of the person who did something</extracomment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of the column with what was asked for: freeze, cancel, renewal run</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of the column with what came of a command: done, refused, conflict</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the number of the account that a command was about</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a command was about</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of a renewal run</extracomment>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>tables::IntegrationsTableModel</name>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Heading of the column with the name of an integration&apos;s plan</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next billing</source>
        <extracomment>Heading of the column with the next day on which an integration renews</extracomment>
        <translation>Próxima cobrança</translation>
    </message>
</context>
<context>
    <name>tables::InvoiceLinesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with the number of the invoice that a line is on</extracomment>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which a line&apos;s invoice was issued</extracomment>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that a line&apos;s invoice is for</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the number of the integration that a line is for</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that a line is for</extracomment>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that a line is for</extracomment>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what a line is for: setup, connectivity, frozen</extracomment>
        <translation>Referente a</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of the column with the first day that a line pays for</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of the column with the first day that a line no longer pays for</extracomment>
        <translation>Até antes de</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with a line&apos;s amount of money</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tables::InvoicesTableModel</name>
    <message>
        <source>Invoice</source>
        <extracomment>Heading of the column with an invoice&apos;s number</extracomment>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Heading of the column with the day on which an invoice was issued</extracomment>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an invoice is for</extracomment>
        <translation>Conta</translation>
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
        <translation>Registrada em</translation>
    </message>
</context>
<context>
    <name>tables::MovementsTableModel</name>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration; empty for one that is removed</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Heading of the column with the integration&apos;s id</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Heading of the column with the money that was to be charged then</extracomment>
        <translation>Então</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of the column with the money that is to be charged now</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of the column with the money between then and now</extracomment>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>tables::ReceiptsTableModel</name>
    <message>
        <source>Removed on</source>
        <extracomment>Heading of the column with the day on which an integration was removed</extracomment>
        <translation>Removida em</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belonged to</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with an integration&apos;s number</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the column that counts the settings that were deleted</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Heading of the column that counts the credentials that were deleted</extracomment>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading of the column that counts the notes that were deleted</extracomment>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Syncs</source>
        <extracomment>Heading of the column that counts the records of syncs that were deleted</extracomment>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Heading of the column that counts the entries of a history that were deleted</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Last charge</source>
        <extracomment>Heading of the column with the last amount that an integration was charged</extracomment>
        <translation>Última cobrança</translation>
    </message>
    <message>
        <source>Charged on</source>
        <extracomment>Heading of the column with the day of the last charge</extracomment>
        <translation>Cobrada em</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading of the column with the number of the renewal run that removed an integration</extracomment>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <extracomment>Heading of the column with the business day on which something was recorded</extracomment>
        <translation>Registrada em</translation>
    </message>
</context>
<context>
    <name>tables::RemovalsTableModel</name>
    <message>
        <source>Removal on</source>
        <extracomment>Heading of the column with the day on which an integration will be removed</extracomment>
        <translation>Remoção em</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that an integration belongs to</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the name that the customer gave to an integration</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Heading of the column with the supplier that an integration connects</extracomment>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <extracomment>Heading of the column with the sales channel that an integration connects</extracomment>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of the column with an integration&apos;s status: active, frozen, cancel pending</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <extracomment>Heading of the column with what an active integration costs a month</extracomment>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>Opened on</source>
        <extracomment>Heading of the column with the day on which an integration was opened</extracomment>
        <translation>Aberta em</translation>
    </message>
</context>
<context>
    <name>tables::UpcomingTableModel</name>
    <message>
        <source>Due on</source>
        <extracomment>Heading of the column with the day on which a charge or removal is due</extracomment>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Heading of the column with the name of the account that will be charged</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>Heading of the column with the label of the integration that will be charged or removed</extracomment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Heading of the column with what will happen: connectivity, frozen, removal</extracomment>
        <translation>Referente a</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Heading of the column that counts charges for active integrations</extracomment>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Heading of the column that counts charges for frozen integrations</extracomment>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Removals</source>
        <extracomment>Heading of the column that counts integrations that will be removed</extracomment>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of the column with the money that will be charged</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ui::AccountChip</name>
    <message>
        <source>Account: %1</source>
        <extracomment>A filter; %1 is an account&apos;s name or number</extracomment>
        <translation>Conta: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>In which the customer is written to.</source>
        <translation>O idioma em que se escreve ao cliente.</translation>
    </message>
    <message>
        <source>The account %1 has been added.</source>
        <translation>A conta %1 foi adicionada.</translation>
    </message>
    <message>
        <source>The account %1 has been changed.</source>
        <translation>A conta %1 foi alterada.</translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message>
        <source>none</source>
        <comment>integrations</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Próxima cobrança</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>%1 · %2 · account %3</source>
        <extracomment>%1 an email address, %2 a language, %3 the account&apos;s number</extracomment>
        <translation>%1 · %2 · conta %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>charge</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In the place of an account&apos;s name, which could not be read; %1 is the account&apos;s number</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
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
            <numerusform>%Ln com cancelamento pendente</numerusform>
            <numerusform>%Ln com cancelamento pendente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>All accounts</source>
        <extracomment>Leads from one account back to the list of all of them</extracomment>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Sobre esta conta</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>No invoices yet. Opening an integration issues the first one.</source>
        <translation>Ainda não há faturas. Abrir uma integração emite a primeira.</translation>
    </message>
    <message>
        <source>Nothing has been done on this account yet.</source>
        <translation>Nada foi feito ainda nesta conta.</translation>
    </message>
    <message>
        <source>This account is parked, because %1. It isn&apos;t billed and takes no commands until that is mended; each renewal run tries it again (R19).</source>
        <translation>Esta conta está em espera, porque %1. Não é cobrada e não aceita comandos até que isso seja corrigido; cada execução de renovações tenta de novo (R19).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>A renewal of this account has come due on %1 and is not settled yet. The next renewal run settles it; so does any command, before it does anything else (R10).</source>
        <translation>Uma renovação desta conta venceu em %1 e ainda não foi processada. A próxima execução de renovações a processa; qualquer comando também, antes de fazer outra coisa (R10).</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir para a execução de renovações</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Tentar de novo a conta em espera</translation>
    </message>
    <message>
        <source>The account is no longer parked. The next renewal run bills it; so does any command on it.</source>
        <translation>A conta não está mais em espera. A próxima execução de renovações a cobra; qualquer comando nela também.</translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message>
        <source>Search accounts</source>
        <translation>Pesquisar contas</translation>
    </message>
    <message>
        <source>Name, email, number or label</source>
        <translation>Nome, e-mail, número ou rótulo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Adds an account (%1)</source>
        <translation>Adiciona uma conta (%1)</translation>
    </message>
    <message>
        <source>No accounts yet. Press “New account” to add the first one.</source>
        <translation>Ainda não há contas. Pressione “Nova conta” para adicionar a primeira.</translation>
    </message>
    <message>
        <source>No account begins with %1, nor does its email address, its number or an integration&apos;s label. Three characters are found anywhere in them.</source>
        <translation>Nenhuma conta começa com %1, nem seu e-mail, seu número ou o rótulo de uma integração. A partir de três caracteres, a busca vale para qualquer parte deles.</translation>
    </message>
    <message>
        <source>No account matches %1. Part of a name, an email address or an integration&apos;s label will do, or how an account&apos;s number begins.</source>
        <translation>Nenhuma conta corresponde a %1. Basta uma parte de um nome, de um e-mail ou do rótulo de uma integração, ou o começo do número de uma conta.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Pesquisa: %1</translation>
    </message>
    <message>
        <source>What is searched for is no part of the view: it may be an integration&apos;s label, which is forgotten when the integration is removed (R8).</source>
        <translation>O texto pesquisado não faz parte da visualização: pode ser o rótulo de uma integração, que é apagado quando a integração é removida (R8).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>%Ln conta encontrada</numerusform>
            <numerusform>%Ln contas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>ui::AccountsSource</name>
    <message>
        <source>%1 · account %2</source>
        <extracomment>What stands behind an account&apos;s name: %1 its email address, %2 its number</extracomment>
        <translation>%1 · conta %2</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Login, exactly</source>
        <translation>Login, exato</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>Só recusas</translation>
    </message>
    <message>
        <source>The whole login of whoever did it</source>
        <translation>O login completo de quem fez</translation>
    </message>
    <message>
        <source>Only what was not done: refused, in conflict, failed</source>
        <translation>Só o que não foi feito: recusado, em conflito, com falha</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos os comandos</translation>
    </message>
    <message>
        <source>Integration: %1</source>
        <extracomment>A filter; %1 is an integration&apos;s number</extracomment>
        <translation>Integração: %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <extracomment>A filter; %1 is a login, within quotes</extracomment>
        <translation>Login: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>A filter; %1 is a command: Freeze</extracomment>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <extracomment>A filter; %1 is a period: This month</extracomment>
        <translation>Dias: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Nothing was done that matches. Take away a filter to see more.</source>
        <translation>Nada do que foi feito corresponde. Retire um filtro para ver mais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalCard</name>
    <message>
        <source>Run as approved</source>
        <translation>Executar o aprovado</translation>
    </message>
    <message>
        <source>Bills exactly what was approved, and nothing else</source>
        <translation>Cobra exatamente o que foi aprovado, e nada mais</translation>
    </message>
    <message>
        <source>Approved fingerprint</source>
        <translation>Impressão digital aprovada</translation>
    </message>
    <message>
        <source>Paste a fingerprint that somebody has approved</source>
        <translation>Cole uma impressão digital que alguém aprovou</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Settled since the approval</source>
        <translation>Processado desde a aprovação</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approved &amp;fingerprint</source>
        <translation>&amp;Impressão digital aprovada</translation>
    </message>
    <message>
        <source>Being compared with what is due…</source>
        <translation>Comparando com o que está vencido…</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a day, a dash and 64 digits, 0 to 9 and a to f.</source>
        <translation>Esta impressão digital não está completa: um dia, um hífen e 64 dígitos, de 0 a 9 e de a a f.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Uma execução está em andamento.</translation>
    </message>
    <message>
        <source>Put in the fingerprint that was approved.</source>
        <translation>Informe a impressão digital que foi aprovada.</translation>
    </message>
    <message>
        <source>What is due is not what was approved.</source>
        <translation>O que está vencido não é o que foi aprovado.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada está vencido.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 is the number of a renewal run</extracomment>
        <translation>Execução %1</translation>
    </message>
</context>
<context>
    <name>ui::AsOfLabel</name>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>What is shown may have changed since then.</source>
        <translation>O que é mostrado pode ter mudado desde então.</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommands</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln integração não pôde ser alterada.</numerusform>
            <numerusform>%Ln integrações não puderam ser alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>Está sendo verificado se mais %Ln foi feita; o resultado aparecerá aqui.</numerusform>
            <numerusform>Está sendo verificado se mais %Ln foram feitas; o resultado aparecerá aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>Desfazer reverte %Ln delas; nas demais, duas alterações foram feitas em uma só.</numerusform>
            <numerusform>Desfazer reverte %Ln delas; nas demais, duas alterações foram feitas em uma só.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave them cancelled</source>
        <translation>Deixar canceladas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>A conexão caiu antes de a resposta chegar. Está sendo verificado se foi feito.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não tentado</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>Foi interrompido antes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Tentar de novo as que falharam</translation>
    </message>
    <message>
        <source>Reading what it would cost: %1 of %2</source>
        <translation>Lendo quanto custaria: %1 de %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a command on several, like: Freeze 12 integrations</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Reading what it would cost…</source>
        <translation>Lendo quanto custaria…</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a alterar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a command on several integrations has come: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What it would cost could not be read</source>
        <translation>Não foi possível ler quanto custaria</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Não é possível para a %Ln integração selecionada.</numerusform>
            <numerusform>Não é possível para nenhuma das %Ln integrações selecionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%Ln das selecionadas fica como está. %1</numerusform>
            <numerusform>%Ln das selecionadas ficam como estão. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>%Ln integração não pôde ser alterada</numerusform>
            <numerusform>%Ln integrações não puderam ser alteradas</numerusform>
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
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message>
        <source>Connectivity</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congeladas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Charges per day, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Cobranças por dia, em %1</translation>
    </message>
    <message>
        <source>Charges per week, in %1</source>
        <translation>Cobranças por semana, em %1</translation>
    </message>
    <message>
        <source>Charges per month, in %1</source>
        <translation>Cobranças por mês, em %1</translation>
    </message>
    <message>
        <source>In total %1: connectivity %2, frozen %3.</source>
        <extracomment>Read aloud of a chart: %1, %2, %3 are money</extracomment>
        <translation>No total %1: conectividade %2, congeladas %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period from a day to a day</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>%Ln remoção.</numerusform>
            <numerusform>%Ln remoções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1: %2 em %Ln cobrança</numerusform>
            <numerusform>%1: %2 em %Ln cobranças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%Ln integração removida</numerusform>
            <numerusform>%Ln integrações removidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesSection</name>
    <message>
        <source>%1 until before %2</source>
        <extracomment>A month that is paid for: from %1 until before %2</extracomment>
        <translation>%1 até antes de %2</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Período pago</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Copy this explanation, for a mail to the customer</source>
        <translation>Copiar esta explicação, para uma mensagem ao cliente</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicação</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>A button: more about why a charge is what it is</extracomment>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>What decided, who set it and when, and words for the customer</source>
        <translation>O que decidiu, quem definiu e quando, e um texto para o cliente</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Por que este valor?</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>In front of the sentence that explains a charge</extracomment>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>The charges could not be read.</source>
        <translation>Não foi possível ler as cobranças.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing will be.</source>
        <translation>Nada foi cobrado e nada será.</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>In the place of an invoice&apos;s number: the charge is still to come</extracomment>
        <translation>futura</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesChart</name>
    <message>
        <source>What it adds up to, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>A que soma se chega, em %1</translation>
    </message>
    <message>
        <source>%1: %2 in twelve months.</source>
        <extracomment>Read aloud of a chart: %1 is a choice, like Freeze, %2 money</extracomment>
        <translation>%1: %2 em doze meses.</translation>
    </message>
    <message>
        <source>What each choice adds up to</source>
        <translation>A que soma cada opção chega</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Nenhuma sincronização foi registrada ainda.</translation>
    </message>
    <message>
        <source>The last sync, %1, failed.</source>
        <extracomment>%1 an instant</extracomment>
        <translation>A última sincronização, em %1, falhou.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In a schedule of charges: no price is in force on this day</extracomment>
        <translation>ainda sem preço</translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Between two commands that are given one after the other</extracomment>
        <translation>, depois </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel</source>
        <translation>Manter, congelar ou cancelar</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel %1?</source>
        <extracomment>A heading: %1 is an integration&apos;s label</extracomment>
        <translation>Manter, congelar ou cancelar %1?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4. %5</source>
        <extracomment>%1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number, %5 a sentence about its last sync</extracomment>
        <translation>%1: %2 → %3, integração %4. %5</translation>
    </message>
    <message>
        <source>Whatever is chosen, what has come due is settled first: %1 in all (R10).</source>
        <translation>Seja qual for a escolha, o que venceu é processado antes: %1 ao todo (R10).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>Over a column: what is so without doing anything</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>%1 in twelve months</source>
        <translation>%1 em doze meses</translation>
    </message>
    <message>
        <source>Shows what it would do before anything is done</source>
        <translation>Mostra o que aconteceria, antes que algo seja feito</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Data de cobrança</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Doze meses ao todo</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a schedule of charges: on this day nothing is charged</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Os próximos doze meses</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>Última sincronização em %1, %Ln item.</numerusform>
            <numerusform>Última sincronização em %1, %Ln itens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Columns of “%1”</source>
        <extracomment>A dialog&apos;s title; %1 is a table: Accounts</extracomment>
        <translation>Colunas de “%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message>
        <source>How far ahead</source>
        <translation>Antecedência</translation>
    </message>
    <message>
        <source>All that are cancelled</source>
        <translation>Todas as canceladas</translation>
    </message>
    <message>
        <source>Coming removals</source>
        <translation>Próximas remoções</translation>
    </message>
    <message>
        <source>Nothing is going to be removed in that time.</source>
        <translation>Nada será removido nesse período.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Manter, congelar ou cancelar, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln integração, %1 por mês ao todo</numerusform>
            <numerusform>%Ln integrações, %1 por mês ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Manter, congelar ou cancelar: quanto cada opção custa e o que mantém, lado a lado</translation>
    </message>
    <message>
        <source>Select an integration first.</source>
        <translation>Selecione antes uma integração.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia à frente</numerusform>
            <numerusform>Os próximos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one integration.</source>
        <translation>Selecione uma só integração.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Name, email, number, label, invoice or command</source>
        <translation>Nome, e-mail, número, rótulo, fatura ou comando</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called %1, nor has that number.</source>
        <translation>Nada se chama %1 nem tem esse número.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes</source>
        <translation>Seta para cima e para baixo escolhem, Enter abre, Escape fecha</translation>
    </message>
    <message>
        <source>The database could not be searched; pages and commands are found all the same.</source>
        <translation>Não foi possível pesquisar no banco de dados; páginas e comandos são encontrados mesmo assim.</translation>
    </message>
    <message>
        <source>It is searched as soon as the connection is back.</source>
        <translation>A pesquisa nele será feita assim que a conexão voltar.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>The connection to %1 is lost since %2.</source>
        <extracomment>%1 says which database, %2 is a time of day</extracomment>
        <translation>A conexão com %1 está perdida desde %2.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <extracomment>%1 says which database</extracomment>
        <translation>Não há conexão com %1.</translation>
    </message>
    <message>
        <source>It is tried again all the time, by itself. Until then you see what was there last, and nothing can be changed. If it takes long, check your network, or ask whoever looks after the server.</source>
        <translation>Novas tentativas são feitas sozinhas o tempo todo. Até lá, você vê o que havia por último, e nada pode ser alterado. Se demorar, verifique a sua rede ou pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>A conexão voltou.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keychain</source>
        <translation>&amp;Guardar a senha no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>db.example.com; several with commas, tried in turn</source>
        <extracomment>An example of what can be typed as the name of a server</extracomment>
        <translation>db.example.com; vários separados por vírgulas, tentados em sequência</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>The same in one line. It takes all that PostgreSQL&apos;s own programs take, such as service= or target_session_attrs=</source>
        <translation>O mesmo em uma só linha. Aceita tudo o que os programas do próprio PostgreSQL aceitam, como service= ou target_session_attrs=</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>Else you are asked for it once each time that Renewdesk is started.</source>
        <translation>Senão, ela é pedida uma vez a cada início do Renewdesk.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s; whoever looks after the server has it.</source>
        <translation>O certificado da autoridade que assinou o do servidor; quem cuida do servidor o tem.</translation>
    </message>
    <message>
        <source>Choose the root certificate&apos;s file</source>
        <translation>Escolher o arquivo do certificado raiz</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Criptografia</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Certificado &amp;raiz</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>In the window, all the time:</source>
        <translation>Na janela, o tempo todo:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connects with what is typed here, and changes nothing</source>
        <translation>Conecta com o que está digitado aqui e não altera nada</translation>
    </message>
    <message>
        <source>This is no server&apos;s name or address.</source>
        <translation>Isto não é o nome nem o endereço de um servidor.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 a 65535.</translation>
    </message>
    <message>
        <source>This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs like @ and / within names are written with a percent sign, as in a browser.</source>
        <translation>Isto não é uma URL de um servidor PostgreSQL. Escreva postgresql://login@host/database; sinais como @ e / dentro de nomes são escritos com sinal de porcentagem, como em um navegador.</translation>
    </message>
    <message>
        <source>The password of a key has no place here: use a key without one.</source>
        <translation>A senha de uma chave não tem lugar aqui: use uma chave sem senha.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raiz</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificados (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Say which server it is.</source>
        <translation>Diga qual é o servidor.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>Já existe uma conexão com este nome.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <extracomment>Beneath a connection&apos;s name: where it leads to, and that it is the one that is open in the window</extracomment>
        <translation>%1 (aberta agora)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The database on this computer is always there, as it is.</source>
        <translation>O banco de dados deste computador está sempre aí, como está.</translation>
    </message>
    <message>
        <source>The system has no keychain that takes the password. It is kept until you close Renewdesk, then asked for again.</source>
        <translation>O sistema não tem um chaveiro que aceite a senha. Ela é mantida até você fechar o Renewdesk e depois pedida de novo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a copy of something: %1 is the original&apos;s name, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Excluir a conexão %1?</translation>
    </message>
    <message>
        <source>Its password goes too, from the system&apos;s keychain as well. The database itself stays as it is.</source>
        <translation>A senha dela também é excluída, inclusive do chaveiro do sistema. O banco de dados em si fica como está.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Excluir conexão</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceDialog</name>
    <message>
        <source>Freeze %1?</source>
        <translation>Congelar %1?</translation>
    </message>
    <message>
        <source>Unfreeze %1?</source>
        <translation>Descongelar %1?</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Cancelar %1?</translation>
    </message>
    <message>
        <source>Un-cancel %1?</source>
        <translation>Reverter o cancelamento de %1?</translation>
    </message>
    <message>
        <source>Freeze %1 instead of cancelling it?</source>
        <translation>Congelar %1 em vez de cancelar?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Deixar cancelada</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1 → %2, integration %3</source>
        <extracomment>An integration: %1 supplier, %2 sales channel, %3 its number</extracomment>
        <translation>%1 → %2, integração %3</translation>
    </message>
</context>
<context>
    <name>ui::CustomerText</name>
    <message>
        <source>Language of the reply</source>
        <translation>Idioma da resposta</translation>
    </message>
    <message>
        <source>Words for the customer</source>
        <translation>Texto para o cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the words for the customer</source>
        <translation>Copiar o texto para o cliente</translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message>
        <source>This database is on a server: whoever looks after the server backs it up and restores it.</source>
        <translation>Este banco de dados fica em um servidor: quem cuida do servidor faz o backup e o restaura.</translation>
    </message>
    <message>
        <source>Renewdesk backups (*.sqlite)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Backups do Renewdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Importar clientes…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Fazer backup…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar um backup…</translation>
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
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>The backup is at %1. What is removed later stays in it: delete backups that are no longer needed.</source>
        <translation>O backup está em %1. O que for removido depois continua nele: exclua os backups que não forem mais necessários.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurar %1?</translation>
    </message>
    <message>
        <source>Everything in this database is replaced by the backup. What was recorded since is lost, but for invoices, removals and the audit: they are final, and what was removed stays removed.</source>
        <translation>Tudo neste banco de dados é substituído pelo backup. O que foi registrado desde então se perde, exceto faturas, remoções e a auditoria: elas são definitivas, e o que foi removido continua removido.</translation>
    </message>
    <message>
        <source>Make a backup of the present state first if you may want it back.</source>
        <translation>Faça antes um backup do estado atual, se talvez quiser voltar a ele.</translation>
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
            <numerusform>O backup foi restaurado. %Ln remoção posterior foi executada de novo.</numerusform>
            <numerusform>O backup foi restaurado. %Ln remoções posteriores foram executadas de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayRangeField</name>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Ao dia</translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>A period of the user&apos;s own</extracomment>
        <translation>Outros dias</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
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
        <translation>Foi guardado um rascunho de %1.</translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message>
        <source>These accounts can&apos;t be settled as they are. The run bills the others and tries these again.</source>
        <translation>Estas contas não podem ser processadas como estão. A execução cobra as outras e tenta estas de novo.</translation>
    </message>
    <message>
        <source>How far behind</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <extracomment>%1 is today&apos;s date</extracomment>
        <translation>Vencido até %1</translation>
    </message>
    <message>
        <source>This is what the run will bill, by the rules it runs by. Invoices are final; each bears the date of its billing date.</source>
        <translation>É isto que a execução vai cobrar, pelas regras que ela segue. As faturas são definitivas; cada uma leva o dia da sua data de cobrança.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada está vencido</translation>
    </message>
    <message>
        <source>Nothing can be billed</source>
        <translation>Nada pode ser cobrado</translation>
    </message>
    <message>
        <source>Everything that could be billed up to %1 is. What is left over waits for somebody to mend what is wrong.</source>
        <translation>Tudo o que podia ser cobrado até %1 foi cobrado. O que ficou pendente espera que alguém corrija o que está errado.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>O que está vencido</translation>
    </message>
    <message>
        <source>caught up with oldest first, one invoice for each date (R16)</source>
        <translation>recuperadas a partir da mais antiga, uma fatura para cada data (R16)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that renews: no account has an active or a frozen integration.</source>
        <translation>Não há nada que renove: nenhuma conta tem uma integração ativa ou congelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>%Ln data de cobrança vencida</numerusform>
            <numerusform>%Ln datas de cobrança vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>%1 a %Ln data de cobrança vencida</numerusform>
            <numerusform>%1 a %Ln datas de cobrança vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Tudo o que venceu foi cobrado. As próximas renovações são em %1: %Ln cobrança, %2.</numerusform>
            <numerusform>Tudo o que venceu foi cobrado. As próximas renovações são em %1: %Ln cobranças, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>%Ln integração será removida nesse dia.</numerusform>
            <numerusform>%Ln integrações serão removidas nesse dia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EndChip</name>
    <message>
        <source>Supplier: %1</source>
        <extracomment>A filter; %1 is a supplier&apos;s name</extracomment>
        <translation>Fornecedor: %1</translation>
    </message>
    <message>
        <source>Sales channel: %1</source>
        <translation>Canal de vendas: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>One row for each of the</source>
        <translation>Uma linha para cada item de</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Formato para</translation>
    </message>
    <message>
        <source>Other programs: comma, ISO days, plain amounts</source>
        <translation>Outros programas: vírgula, dias ISO, valores simples</translation>
    </message>
    <message>
        <source>Excel: as it is set up for your language</source>
        <translation>Excel: conforme a configuração do seu idioma</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Excel workbook: real numbers and days, no setting needed</source>
        <translation>Pasta de trabalho do Excel: números e datas de verdade, sem nenhuma configuração</translation>
    </message>
</context>
<context>
    <name>ui::FactTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
</context>
<context>
    <name>ui::FeeDialog</name>
    <message>
        <source>Change fee</source>
        <translation>Alterar mensalidade</translation>
    </message>
    <message>
        <source>&amp;Negotiated monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Mensalidade negociada em %1</translation>
    </message>
    <message>
        <source>Leave it empty to charge the price of the plan %1.</source>
        <translation>Deixe vazio para cobrar o preço do plano %1.</translation>
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
        <translation>%1: ainda não se sabe</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Writes every row that is filtered into a file (Ctrl+E)</source>
        <translation>Grava em um arquivo todas as linhas filtradas (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>Exportando: %Ln linha até agora</numerusform>
            <numerusform>Exportando: %Ln linhas até agora</numerusform>
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
        <translation>Espere a exportação terminar ou cancele-a.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo foi gravado nem alterado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln linha exportada, %1 no total, em %2 s para %3</numerusform>
            <numerusform>%Ln linhas exportadas, %1 no total, em %2 s para %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>A button that takes a filter away; %1 is the filter: &quot;Account: Blue Lamp Ltd&quot;</extracomment>
        <translation>Remover o filtro “%1”</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters of a list away</extracomment>
        <translation>Remover filtros</translation>
    </message>
</context>
<context>
    <name>ui::FingerprintLine</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint of what is due</source>
        <translation>Impressão digital do que está vencido</translation>
    </message>
    <message>
        <source>Copies the whole of it. Whoever has it can check, here or on the command line, that it is still exactly what is due.</source>
        <translation>Copia-a por inteiro. Quem a tiver pode conferir, aqui ou na linha de comando, que ela ainda é exatamente o que está vencido.</translation>
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
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Whether it was done is being found out. You can wait here or close this: it will be told in either case.</source>
        <translation>A conexão caiu antes de a resposta chegar. Está sendo verificado se foi feito. Você pode esperar aqui ou fechar isto: o resultado será informado em ambos os casos.</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What is billed, and when</source>
        <translation>O que é cobrado, e quando</translation>
    </message>
    <message>
        <source>What other systems do</source>
        <translation>O que outros sistemas fazem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Search, for example: refund</source>
        <translation>Pesquise, por exemplo: reembolso</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>Nada na ajuda corresponde. Tente com menos palavras.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Opening an integration is paid up front: the setup fee and the first month, on an opening invoice (R1).</source>
        <translation>A abertura de uma integração é paga antecipadamente: a taxa de implantação e o primeiro mês, em uma fatura de abertura (R1).</translation>
    </message>
    <message>
        <source>It then renews every month on the day of its opening; in shorter months on their last day, never drifting: 31 January, 28 February, 31 March (R2).</source>
        <translation>Depois ela se renova todo mês no dia da abertura; em meses mais curtos, no último dia, sem nunca se deslocar: 31 de janeiro, 28 de fevereiro, 31 de março (R2).</translation>
    </message>
    <message>
        <source>What it is at the start of that day decides: an active one pays its monthly fee, a frozen one the frozen fee, a cancel pending one pays nothing and is removed (R3).</source>
        <translation>Vale como ela está no início desse dia: uma ativa paga a mensalidade, uma congelada a taxa de congelamento, e uma com cancelamento pendente não paga nada e é removida (R3).</translation>
    </message>
    <message>
        <source>All that an account is charged on one day stands on one invoice (R11). Invoices are final: they are never changed and never deleted, and their numbers have no gaps (R12).</source>
        <translation>Tudo o que é cobrado de uma conta em um mesmo dia fica em uma só fatura (R11). As faturas são definitivas: nunca são alteradas nem excluídas, e seus números não têm lacunas (R12).</translation>
    </message>
    <message>
        <source>Freeze and unfreeze</source>
        <translation>Congelar e descongelar</translation>
    </message>
    <message>
        <source>Freezing stops all syncs at once and keeps every setting. Nothing is charged or credited today; the frozen fee applies from the next billing date on (R4).</source>
        <translation>Congelar interrompe imediatamente todas as sincronizações e mantém todas as configurações. Nada é cobrado nem creditado hoje; a taxa de congelamento vale a partir da próxima data de cobrança (R4).</translation>
    </message>
    <message>
        <source>Unfreezing works at once, costs nothing on the day and moves no date (R5).</source>
        <translation>Descongelar tem efeito imediato, não custa nada no dia e não muda nenhuma data (R5).</translation>
    </message>
    <message>
        <source>Cancel and un-cancel</source>
        <translation>Cancelar e reverter o cancelamento</translation>
    </message>
    <message>
        <source>Cancelling takes effect on the next billing date: until then the integration goes on as it was, on that day it is not charged, and it is removed for good. There is no refund for the days left (R6).</source>
        <translation>O cancelamento tem efeito na próxima data de cobrança: até lá a integração continua como estava; nesse dia ela não é cobrada e é removida definitivamente. Não há reembolso pelos dias restantes (R6).</translation>
    </message>
    <message>
        <source>Until the day before the removal, un-cancel takes it back: the circular arrow beside the badge. A frozen one stays frozen. “Freeze instead” keeps it, frozen (R7).</source>
        <translation>Até a véspera da remoção, “Reverter cancelamento” desfaz isso: a seta circular ao lado do selo. Uma congelada permanece congelada. “Congelar em vez de cancelar” a mantém, congelada (R7).</translation>
    </message>
    <message>
        <source>Removal deletes label, settings, credentials, notes, syncs and history for good; nothing can bring them back. What stays are invoices, a receipt of how much was deleted, and the bare facts of who did what (R8). The page Removals shows what is coming, and the receipts.</source>
        <translation>A remoção exclui definitivamente rótulo, configurações, credenciais, anotações, sincronizações e histórico; nada pode trazê-los de volta. O que fica são as faturas, um recibo de quanto foi excluído e os simples fatos de quem fez o quê (R8). A página Remoções mostra o que está por vir, e os recibos.</translation>
    </message>
    <message>
        <source>“No more charges?”</source>
        <translation>“Não há mais cobranças?”</translation>
    </message>
    <message>
        <source>An account with no active and no frozen integration is not billed; it stays open, and new integrations can be opened. One that has only frozen integrations is billed the frozen fee for each of them (R9).</source>
        <translation>Uma conta sem nenhuma integração ativa e sem nenhuma congelada não é cobrada; ela permanece aberta, e novas integrações podem ser abertas. De uma que só tem integrações congeladas cobra-se a taxa de congelamento por cada uma delas (R9).</translation>
    </message>
    <message>
        <source>When a billing date has come</source>
        <translation>Quando uma data de cobrança chegou</translation>
    </message>
    <message>
        <source>From that day on the new month has begun, whether or not the renewal run has been. A command on such an account settles it first, oldest date first, and acts then (R10). So a late run bills exactly what a punctual one would have.</source>
        <translation>A partir desse dia o novo mês já começou, tenha havido ou não a execução de renovações. Um comando em uma conta assim processa antes o que venceu, da data mais antiga em diante, e só então age (R10). Assim, uma execução atrasada cobra exatamente o que uma pontual teria cobrado.</translation>
    </message>
    <message>
        <source>Nothing is billed early (R15). Missed runs are caught up with date by date; when an account is more than two periods behind, the run asks first (R16).</source>
        <translation>Nada é cobrado antes da hora (R15). Execuções que ficaram para trás são recuperadas data por data; quando uma conta está mais de dois períodos em atraso, a execução pergunta antes (R16).</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>The price in force on the billing date applies: the integration’s negotiated fee if it has one, else its plan’s. Prices are dated and change on a day after today. Only managers set prices and negotiated fees (R13).</source>
        <translation>Vale o preço em vigor na data de cobrança: a mensalidade negociada da integração, se houver; senão, a do plano. Os preços têm data e mudam em um dia posterior a hoje. Só gerentes definem preços e mensalidades negociadas (R13).</translation>
    </message>
    <message>
        <source>When somebody else was faster</source>
        <translation>Quando outra pessoa foi mais rápida</translation>
    </message>
    <message>
        <source>Every command says what was seen when it was agreed to. If that has changed meanwhile, nothing is done, and you are told who changed what and when (R18). The same click never counts twice, also after a lost connection (R17).</source>
        <translation>Cada comando informa o que se via quando foi confirmado. Se isso mudou nesse meio-tempo, nada é feito, e você fica sabendo quem mudou o quê e quando (R18). O mesmo clique nunca conta duas vezes, nem depois de uma queda de conexão (R17).</translation>
    </message>
    <message>
        <source>Parked accounts</source>
        <translation>Contas em espera</translation>
    </message>
    <message>
        <source>An account that can’t be settled, for want of a price for example, is parked with the reason; all others are billed. Each later run tries it again, and so does “Try again” on its page (R19).</source>
        <translation>Uma conta que não pode ser processada, por falta de um preço, por exemplo, fica em espera com o motivo; todas as outras são cobradas. Cada execução posterior tenta de novo, e “Tentar novamente” na página da conta também (R19).</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>Every command, refused ones included, every price and every run is recorded under the login of whoever gave it (R20). The page Activity shows it; it holds no text of a customer’s.</source>
        <translation>Cada comando, inclusive os recusados, cada preço e cada execução são registrados com o login de quem os deu (R20). A página Atividade mostra isso; ela não contém nenhum texto de clientes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>After a command the bar above the page offers Undo where an opposite command is possible. Undo is a new command: it is recorded, and it costs what it costs.</source>
        <translation>Depois de um comando, a barra acima da página oferece Desfazer quando um comando contrário é possível. Desfazer é um novo comando: é registrado, e custa o que custa.</translation>
    </message>
    <message>
        <source>Renewdesk records invoices. Credit notes, taxes, payments and the mailing of invoices are done elsewhere.</source>
        <translation>O Renewdesk registra faturas. Notas de crédito, impostos, pagamentos e o envio das faturas são feitos em outro lugar.</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Boas-vindas…</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Várias de uma vez</translation>
    </message>
    <message>
        <source>Select several integrations, in an account’s list or on the page Removals, and give them a command: what it comes to in all is said first, every one has its own result, and Undo takes back what can be taken back.</source>
        <translation>Selecione várias integrações, de uma conta ou de muitas na página Remoções, e dê a elas um comando: primeiro se informa quanto isso soma ao todo, cada uma tem seu próprio resultado, e Desfazer reverte o que pode ser revertido.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Olhar adiante</translation>
    </message>
    <message>
        <source>Upcoming renewals is computed by the rule that the run charges by. Its charts show it over time, by supplier, by sales channel and month over month beside what was billed; each is also a table, and a click on a bar, or Enter in the table, leads to the rows behind it.</source>
        <translation>A página Próximas renovações é calculada pela mesma regra com que a execução cobra. Seus gráficos a mostram ao longo do tempo, por fornecedor, por canal de vendas e mês a mês, ao lado do que já foi cobrado; cada um é também uma tabela, e um clique em uma barra, ou Enter na tabela, leva às linhas que estão por trás dela.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Canal de vendas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Aberta em</translation>
    </message>
    <message>
        <source>Next billing</source>
        <translation>Próxima cobrança</translation>
    </message>
    <message>
        <source>No row of the file can be taken.</source>
        <translation>Nenhuma linha do arquivo pode ser aceita.</translation>
    </message>
    <message>
        <source>What can&apos;t be taken</source>
        <translation>O que não pode ser aceito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
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
        <translation>As integrações existentes são assumidas como estão: nenhuma fatura é emitida, e a primeira cobrança vem na próxima data de cobrança. Todas as linhas são aceitas, ou nenhuma.</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>Lendo e verificando o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>Importar %Ln integração</numerusform>
            <numerusform>Importar %Ln integrações</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Cancelado: nada foi importado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>The file can be imported: %1 and %2.</source>
        <extracomment>%1 is &quot;3 new accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>O arquivo pode ser importado: %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln conta nova</numerusform>
            <numerusform>%Ln contas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integração</numerusform>
            <numerusform>%Ln integrações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>%Ln linha, a primeira do arquivo.</numerusform>
            <numerusform>As primeiras %Ln linhas do arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>Nada pode ser importado: %Ln erro no arquivo. Corrija-o e verifique o arquivo novamente.</numerusform>
            <numerusform>Nada pode ser importado: %Ln erros no arquivo. Corrija-os e verifique o arquivo novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>%Ln erro, o primeiro</numerusform>
            <numerusform>Os primeiros %Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>%Ln plano do arquivo ainda não existe aqui: %1. Se o nome estiver certo, adicione-o.</numerusform>
            <numerusform>%Ln planos do arquivo ainda não existem aqui: %1. Se os nomes estiverem certos, adicione-os.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add plan %1…</source>
        <extracomment>A button; %1 is the name of a plan, within quotes</extracomment>
        <translation>Adicionar plano %1…</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 &quot;5 integrations&quot;</extracomment>
        <translation>Importação feita: %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncompleteList</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… e mais %1.</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Ir para esta conta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Tentar novamente: %1</translation>
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
        <translation>Selecione antes uma integração.</translation>
    </message>
    <message>
        <source>A command is under way.</source>
        <translation>Um comando está em andamento.</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: the next renewal run carries it out.</source>
        <translation>O dia da remoção, %1, chegou: a próxima execução de renovações a realiza.</translation>
    </message>
    <message>
        <source>At most %1 integrations can be changed at once; %2 are selected.</source>
        <translation>No máximo %1 integrações podem ser alteradas de uma vez; selecionadas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>Não é possível para a %Ln integração selecionada.</numerusform>
            <numerusform>Não é possível para nenhuma das %Ln integrações selecionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1: nothing was changed, for the connection was lost before it was sent.</source>
        <translation>%1: nada foi alterado, pois a conexão caiu antes do envio.</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message>
        <source>Succeeded</source>
        <translation>Com êxito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Last syncs</source>
        <translation>Últimas sincronizações</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No sync has been recorded yet.</source>
        <translation>Nenhuma sincronização foi registrada ainda.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Dia contábil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>About this integration</source>
        <translation>Sobre esta integração</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>A button: keep, freeze or cancel, side by side</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel, side by side</source>
        <translation>Manter, congelar ou cancelar, lado a lado</translation>
    </message>
    <message>
        <source>Keep, freeze or cancel: what each costs and keeps, side by side</source>
        <translation>Manter, congelar ou cancelar: quanto cada opção custa e o que mantém, lado a lado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit integration</source>
        <translation>Editar integração</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Rótulo…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Plano…</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee…</source>
        <translation>&amp;Mensalidade negociada…</translation>
    </message>
    <message>
        <source>Select an integration to see what it costs and why, its settings, notes, syncs and history.</source>
        <translation>Selecione uma integração para ver quanto custa e por quê, suas configurações, anotações, sincronizações e seu histórico.</translation>
    </message>
    <message>
        <source>%1 → %2 · integration %3 · opened %4</source>
        <extracomment>%1 supplier, %2 sales channel, %3 the integration&apos;s number, %4 the day it was opened</extracomment>
        <translation>%1 → %2 · integração %3 · aberta em %4</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>In the place of a monthly fee</extracomment>
        <translation>ainda sem preço</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month as negotiated · next billing date %3</source>
        <extracomment>%1 the plan&apos;s name, %2 a monthly fee, %3 a day</extracomment>
        <translation>Plano %1, %2 por mês, como negociado · próxima data de cobrança %3</translation>
    </message>
    <message>
        <source>Plan %1, %2 a month · next billing date %3</source>
        <translation>Plano %1, %2 por mês · próxima data de cobrança %3</translation>
    </message>
    <message>
        <source>Its removal on %1 has come: it is not charged, can no longer be un-cancelled, and goes with the next renewal run.</source>
        <translation>O dia da remoção, %1, chegou: ela não é cobrada, o cancelamento não pode mais ser revertido, e ela sai com a próxima execução de renovações.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Não foi possível ler isto.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Anotações (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>Congelada e descongelada %Ln vez nos últimos %1 dias.</numerusform>
            <numerusform>Congelada e descongelada %Ln vezes nos últimos %1 dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsSource</name>
    <message>
        <source>%1 → %2 · integration %3 · %4</source>
        <extracomment>What stands behind an integration&apos;s label: %1 supplier, %2 sales channel, %3 its number, %4 its status</extracomment>
        <translation>%1 → %2 · integração %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationsTab</name>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>No integrations. Press “Open integration…” to connect a supplier to a sales channel.</source>
        <translation>Sem integrações. Pressione “Abrir integração…” para conectar um fornecedor a um canal de vendas.</translation>
    </message>
    <message>
        <source>Open integration…</source>
        <translation>Abrir integração…</translation>
    </message>
    <message>
        <source>Connects a supplier to a sales channel for this account (%1)</source>
        <translation>Conecta um fornecedor a um canal de vendas para esta conta (%1)</translation>
    </message>
    <message>
        <source>%1 is open. Invoice %2 over %3 has been issued.</source>
        <translation>%1 está aberta. Foi emitida a fatura %2, no valor de %3.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Mostrar fatura</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDetail</name>
    <message>
        <source>Why this amount?</source>
        <translation>Por que este valor?</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Linhas da fatura</translation>
    </message>
    <message>
        <source>Go to this account</source>
        <translation>Ir para esta conta</translation>
    </message>
    <message>
        <source>What decided about the line that is selected, and words for the customer (Enter)</source>
        <translation>O que decidiu sobre a linha selecionada, e um texto para o cliente (Enter)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Select an invoice to see its lines and why each costs what it costs.</source>
        <translation>Selecione uma fatura para ver suas linhas e por que cada uma custa o que custa.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>An invoice&apos;s heading; %1 is its number</extracomment>
        <translation>Fatura %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>%1 · issued on %2 · recorded %3</source>
        <extracomment>Facts of an invoice, apart by dots: %1 is its kind, %2 and %3 days</extracomment>
        <translation>%1 · emitida em %2 · registrada em %3</translation>
    </message>
    <message>
        <source> · by renewal run %1</source>
        <extracomment>Goes on after the facts of an invoice; %1 is the number of a renewal run</extracomment>
        <translation> · pela execução de renovações %1</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceFilterBar</name>
    <message>
        <source>Issued at any time</source>
        <translation>Emitida a qualquer momento</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Search invoices by number or account</source>
        <translation>Pesquisar faturas por número ou conta</translation>
    </message>
    <message>
        <source>Invoice number or account</source>
        <translation>Número da fatura ou conta</translation>
    </message>
    <message>
        <source>Kind of invoice</source>
        <translation>Tipo de fatura</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter; %1 is what was typed, within quotes</extracomment>
        <translation>Pesquisa: %1</translation>
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
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days that an invoice line pays for, both inclusive</extracomment>
        <translation>%1 a %2</translation>
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
        <translation>PDF e impressão</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save a &amp;month as PDF…</source>
        <translation>Salvar um &amp;mês como PDF…</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>&amp;Papel timbrado…</translation>
    </message>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Gravando faturas: %Ln de %1</numerusform>
            <numerusform>Gravando faturas: %Ln de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>Um arquivo está sendo gravado.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Selecione antes uma fatura.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>Salvar fatura %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invoice %1 is in %2</source>
        <translation>A fatura %1 está em %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>Imprimir fatura %1</translation>
    </message>
    <message>
        <source>Invoice %1 has been given to the printer.</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>A fatura %1 foi enviada à impressora.</translation>
    </message>
    <message>
        <source>The printer didn&apos;t take invoice %1. See whether it is on and has paper, or save it as PDF.</source>
        <translation>A impressora não aceitou a fatura %1. Verifique se está ligada e tem papel, ou salve como PDF.</translation>
    </message>
    <message>
        <source>Save the month&apos;s invoices</source>
        <translation>Salvar as faturas do mês</translation>
    </message>
    <message>
        <source>Writing invoices…</source>
        <translation>Gravando faturas…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month. No file was written.</source>
        <translation>Nenhuma fatura foi emitida nesse mês. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>%Ln fatura salva, %1 no total, em %2</numerusform>
            <numerusform>%Ln faturas salvas, %1 no total, em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>That was cancelled. No file was written or changed.</source>
        <translation>Isso foi cancelado. Nenhum arquivo foi gravado nem alterado.</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>No invoice matches. Take away a filter to see more.</source>
        <translation>Nenhuma fatura corresponde. Retire um filtro para ver mais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln fatura, %1 no total</numerusform>
            <numerusform>%Ln faturas, %1 no total</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invoice there is.</source>
        <translation>Todas as faturas existentes.</translation>
    </message>
    <message>
        <source>What is filtered at the moment.</source>
        <translation>O que está filtrado no momento.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exportar faturas</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Linhas de fatura</translation>
    </message>
    <message numerus="yes">
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>Todas as linhas de %Ln fatura, %1 no total</numerusform>
            <numerusform>Todas as linhas de %Ln faturas, %1 no total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesSource</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is an invoice&apos;s number</extracomment>
        <translation>Fatura %1</translation>
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
        <translation>Editar rótulo</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Salvar rótulo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
    <message>
        <source>What the customer calls it. Invoices never show it.</source>
        <translation>Como o cliente a chama. As faturas nunca o mostram.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 agora se chama %2.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Aparece nas faturas que você salvar como PDF ou imprimir a partir de agora.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>Salvar papel timbrado</translation>
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
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Tax line</source>
        <translation>Linha &amp;fiscal</translation>
    </message>
    <message>
        <source>As it is to be printed, such as VAT ID DE123456789.</source>
        <translation>Como deve ser impressa, por exemplo CNPJ 12.345.678/0001-95.</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Rodapé</translation>
    </message>
    <message>
        <source>At the foot of each page: bank account, terms.</source>
        <translation>No rodapé de cada página: conta bancária, condições.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>The path of a picture; empty for none.</source>
        <translation>O caminho de uma imagem; vazio para nenhuma.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>There is no picture that can be read.</source>
        <translation>Não há imagem que possa ser lida.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>A kind of file, for a file dialog</extracomment>
        <translation>Imagens (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadSection</name>
    <message>
        <source>It stands on the invoices that you save as PDF or print from here on.</source>
        <translation>Aparece nas faturas que você salvar como PDF ou imprimir a partir de agora.</translation>
    </message>
    <message>
        <source>Edit letterhead…</source>
        <translation>Editar papel timbrado…</translation>
    </message>
    <message>
        <source>No letterhead has been written yet.</source>
        <translation>Nenhum papel timbrado foi escrito ainda.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
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
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Abrir pasta do &amp;log</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos do tecla&amp;do</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>It is %1 now, and renewals have come due.</source>
        <translation>Agora é %1, e há renovações vencidas.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir para a execução de renovações</translation>
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
        <translation>Espere até o banco de dados responder.</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Boas-vindas…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>ui::MonthDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Save a month as PDF</source>
        <translation>Salvar um mês como PDF</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>All invoices issued in</source>
        <translation>Todas as faturas emitidas em</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No invoice was issued in that month.</source>
        <translation>Nenhuma fatura foi emitida nesse mês.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln fatura, %1 no total</numerusform>
            <numerusform>%Ln faturas, %1 no total</numerusform>
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
        <translation>A mais</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>A menos</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>The coming month&apos;s total, then and now, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Total do próximo mês, então e agora, em %1</translation>
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
            <numerusform>%1: %2, %Ln integração</numerusform>
            <numerusform>%1: %2, %Ln integrações</numerusform>
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
        <translation>Ontem</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Há 7 dias</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Há 30 dias</translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>O que mudou desde</translation>
    </message>
    <message>
        <source>Coming month then</source>
        <translation>Próximo mês, então</translation>
    </message>
    <message>
        <source>Coming month now</source>
        <translation>Próximo mês, agora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Integrations behind the part</source>
        <translation>Integrações por trás da parcela</translation>
    </message>
    <message>
        <source>What moved the coming month&apos;s total</source>
        <translation>O que mudou o total do próximo mês</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nothing has moved it since then.</source>
        <translation>Nada o mudou desde então.</translation>
    </message>
    <message>
        <source>Choose a part to see its integrations.</source>
        <translation>Escolha uma parcela para ver as integrações dela.</translation>
    </message>
    <message>
        <source>Every integration&apos;s next charge, as the day began and now.</source>
        <translation>A próxima cobrança de cada integração, no início do dia e agora.</translation>
    </message>
    <message>
        <source>Integrations behind the part: %1</source>
        <extracomment>Of a table: the integrations that were opened, frozen … ; %1 is &quot;Opened&quot;, &quot;Frozen&quot; …</extracomment>
        <translation>Integrações por trás da parcela: %1</translation>
    </message>
</context>
<context>
    <name>ui::NamesTab</name>
    <message>
        <source>Suppliers</source>
        <translation>Fornecedores</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Canais de vendas</translation>
    </message>
    <message>
        <source>No suppliers yet. One joins with its first integration.</source>
        <translation>Ainda não há fornecedores. Cada um entra com sua primeira integração.</translation>
    </message>
    <message>
        <source>No sales channels yet. One joins with its first integration.</source>
        <translation>Ainda não há canais de vendas. Cada um entra com sua primeira integração.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Integrations and new invoices bear these names. An opening or an import with a name that isn’t here adds it.</source>
        <translation>Cada um é uma das duas pontas das conexões, com o nome que aparece nas integrações e nas novas faturas. Uma abertura ou uma importação com um nome que não está aqui o adiciona.</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Adicionar plano</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Setup fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Taxa de implantação em %1</translation>
    </message>
    <message>
        <source>Charged once, when an integration is opened (R1).</source>
        <translation>Cobrada uma única vez, quando uma integração é aberta (R1).</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Mensalidade em %1</translation>
    </message>
    <message>
        <source>Holds from the beginning; later prices are dated.</source>
        <translation>Vale desde o início; os preços posteriores têm data.</translation>
    </message>
    <message>
        <source>The plan %1 has been added: %2 setup, %3 a month.</source>
        <translation>O plano %1 foi adicionado: %2 de implantação, %3 por mês.</translation>
    </message>
</context>
<context>
    <name>ui::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>Adicionar anotação</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova anotação</translation>
    </message>
    <message>
        <source>Write a note: what was agreed, who called…</source>
        <translation>Escreva uma anotação: o que foi combinado, quem ligou…</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the note.</source>
        <translation>Ctrl+Enter adiciona a anotação.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Escreva antes a anotação.</translation>
    </message>
    <message>
        <source>Add the note that you have begun, or clear it.</source>
        <translation>Adicione a anotação que você começou ou apague-a.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Ainda não há anotações.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note has been added.</source>
        <translation>A anotação foi adicionada.</translation>
    </message>
</context>
<context>
    <name>ui::OpenIntegrationDialog</name>
    <message>
        <source>Open integration</source>
        <translation>Abrir integração</translation>
    </message>
    <message>
        <source>Open and invoice</source>
        <translation>Abrir e faturar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Fornecedor</translation>
    </message>
    <message>
        <source>A new name joins the catalogue.</source>
        <translation>Um nome novo entra no catálogo.</translation>
    </message>
    <message>
        <source>Sales &amp;channel</source>
        <translation>&amp;Canal de vendas</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Negotiated fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Mensalidade negociada em %1</translation>
    </message>
    <message>
        <source>The plan&apos;s price</source>
        <translation>O preço do plano</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Confi&amp;gurações</translation>
    </message>
    <message>
        <source>One a line: name=value</source>
        <extracomment>What stands in the empty field for settings: an example, one setting a line</extracomment>
        <translation>Uma por linha: nome=valor</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>A&amp;notação</translation>
    </message>
    <message>
        <source>The negotiated fee is not an amount.</source>
        <translation>A mensalidade negociada não é um valor.</translation>
    </message>
    <message>
        <source>Choose a supplier, a sales channel and a plan: the invoice appears here before anything is opened.</source>
        <translation>Escolha um fornecedor, um canal de vendas e um plano: a fatura aparece aqui antes que algo seja aberto.</translation>
    </message>
    <message>
        <source>Working out the invoice…</source>
        <translation>Calculando a fatura…</translation>
    </message>
    <message>
        <source>Open and invoice %1</source>
        <extracomment>The button that opens an integration; %1 is what it costs at once</extracomment>
        <translation>Abrir e faturar %1</translation>
    </message>
</context>
<context>
    <name>ui::OpeningPreviewView</name>
    <message>
        <source>Opening invoice</source>
        <translation>Fatura de abertura</translation>
    </message>
    <message>
        <source>Issued today, %1, to %2.</source>
        <translation>Emitida hoje, %1, para %2.</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1 até antes de %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First renewal: %1 on %2, then every month.</source>
        <translation>Primeira renovação: %1 em %2, depois todo mês.</translation>
    </message>
    <message>
        <source>Renewals of this account have come due: they are settled first, %1 in all (R10).</source>
        <translation>Há renovações vencidas nesta conta: são processadas antes, %1 ao todo (R10).</translation>
    </message>
    <message>
        <source>Cancelling within the first month refunds nothing: the charge pays for the connecting, the month comes with it (R1).</source>
        <translation>Cancelar no primeiro mês não dá reembolso: a cobrança paga a conexão, e o mês vem junto (R1).</translation>
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
        <translation>Nova configuração</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Editar configuração</translation>
    </message>
    <message>
        <source>New credential</source>
        <translation>Nova credencial</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Substituir credencial</translation>
    </message>
    <message>
        <source>Save setting</source>
        <translation>Salvar configuração</translation>
    </message>
    <message>
        <source>Save credential</source>
        <translation>Salvar credencial</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>It can be replaced later, but never read again.</source>
        <translation>Pode ser substituída depois, mas nunca mais lida.</translation>
    </message>
    <message>
        <source>The setting %1 has been saved.</source>
        <translation>A configuração %1 foi salva.</translation>
    </message>
    <message>
        <source>The credential %1 has been saved.</source>
        <translation>A credencial %1 foi salva.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteLauncher</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>&amp;Guardá-la no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
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
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Due up to</source>
        <extracomment>Everything due up to that day was billed</extracomment>
        <translation>Vencido até</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Ainda não houve nenhuma execução.</translation>
    </message>
    <message>
        <source>Under way, or interrupted</source>
        <translation>Em andamento ou interrompida</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
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
        <translation>%1, %2 por mês</translation>
    </message>
    <message>
        <source>%1, no price yet</source>
        <translation>%1, ainda sem preço</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation>Alterar plano</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>Its negotiated fee of %1 goes on, whatever the plan.</source>
        <translation>A mensalidade negociada de %1 continua, seja qual for o plano.</translation>
    </message>
    <message>
        <source>The setup fee is charged on opening only, never for another plan.</source>
        <translation>A taxa de implantação só é cobrada na abertura, nunca por outro plano.</translation>
    </message>
</context>
<context>
    <name>ui::PriceDialog</name>
    <message>
        <source>New price of %1</source>
        <translation>Novo preço de %1</translation>
    </message>
    <message>
        <source>New frozen fee</source>
        <translation>Nova taxa de congelamento</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Definir preço</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>&amp;Monthly fee in %1</source>
        <extracomment>%1 is the currency&apos;s code: USD</extracomment>
        <translation>&amp;Mensalidade em %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;A partir de</translation>
    </message>
    <message>
        <source>Applies to billing dates from that day on, a day after today. The same day again replaces the price.</source>
        <translation>Vale para as datas de cobrança a partir desse dia, que deve ser posterior a hoje. O mesmo dia de novo substitui o preço.</translation>
    </message>
    <message>
        <source>%1 a month from %2 on.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>%1 por mês a partir de %2.</translation>
    </message>
    <message>
        <source>The price of %1 is set: %2</source>
        <translation>O preço de %1 está definido: %2</translation>
    </message>
    <message>
        <source>The frozen fee is set: %1</source>
        <translation>A taxa de congelamento está definida: %1</translation>
    </message>
</context>
<context>
    <name>ui::PricesPage</name>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Até antes de</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Mensalidade</translation>
    </message>
    <message>
        <source>Plans and prices</source>
        <translation>Planos e preços</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Setup fee</source>
        <translation>Taxa de implantação</translation>
    </message>
    <message>
        <source>Monthly fee today</source>
        <translation>Mensalidade hoje</translation>
    </message>
    <message>
        <source>No plans yet. Press “New plan…” to add the first one.</source>
        <translation>Ainda não há planos. Pressione “Novo plano…” para adicionar o primeiro.</translation>
    </message>
    <message>
        <source>Prices of the plan</source>
        <translation>Preços do plano</translation>
    </message>
    <message>
        <source>Select a plan to see its prices.</source>
        <translation>Selecione um plano para ver seus preços.</translation>
    </message>
    <message>
        <source>Frozen fee</source>
        <translation>Taxa de congelamento</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Novo preço…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Novo plano…</translation>
    </message>
    <message>
        <source>What each frozen integration is charged on its billing date, whatever its plan (R3).</source>
        <translation>O que se cobra por cada integração congelada na data de cobrança, seja qual for o plano (R3).</translation>
    </message>
    <message>
        <source>New frozen fee…</source>
        <translation>Nova taxa de congelamento…</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ainda sem preço</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Selecione antes um plano.</translation>
    </message>
    <message>
        <source>Since ever</source>
        <extracomment>Of a price: it was always so</extracomment>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <extracomment>Of a price: it holds until another one is set</extracomment>
        <translation>Até nova definição</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMark</name>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message>
        <source>Removal receipts</source>
        <translation>Comprovantes de remoção</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Nada foi removido ainda.</translation>
    </message>
    <message>
        <source>What was deleted with each integration, by count. Nothing can bring it back; its invoices and these receipts stay.</source>
        <translation>O que foi excluído com cada integração, em quantidades. Nada pode trazê-lo de volta; as faturas dela e estes comprovantes permanecem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln comprovante</numerusform>
            <numerusform>%Ln comprovantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalsPage</name>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Coming</source>
        <extracomment>A tab: integrations that will be deleted for good</extracomment>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A tab: receipts of integrations that were deleted</extracomment>
        <translation>Comprovantes</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;New name of %1</source>
        <extracomment>%1 is the present name, in quotation marks</extracomment>
        <translation>&amp;Novo nome de %1</translation>
    </message>
    <message>
        <source>Its integrations show it at once. Invoices that are written keep the old name (R12).</source>
        <translation>As integrações mostram o novo nome imediatamente. As faturas já emitidas mantêm o nome antigo (R12).</translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message>
        <source>Left over, and tried again by the next run:</source>
        <translation>Ficaram pendentes, e a próxima execução tenta de novo:</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>A execução foi interrompida</translation>
    </message>
    <message>
        <source>The run is complete</source>
        <translation>A execução está completa</translation>
    </message>
    <message>
        <source>Run %1 billed what is below in %2 s and stopped after the batch in hand. What is billed stands; run again for the rest.</source>
        <translation>A execução %1 cobrou o que está abaixo em %2 s e parou depois do lote em curso. O que foi cobrado permanece; execute de novo para o restante.</translation>
    </message>
    <message>
        <source>Run %1, everything due up to %2, in %3 s.</source>
        <translation>Execução %1, tudo o que venceu até %2, em %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>A execução está incompleta: %Ln conta ficou pendente</numerusform>
            <numerusform>A execução está incompleta: %Ln contas ficaram pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowUncancelButtons</name>
    <message>
        <source>Un-cancel %1</source>
        <extracomment>%1 is an integration&apos;s label</extracomment>
        <translation>Reverter o cancelamento de %1</translation>
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
        <translation>Contas</translation>
    </message>
    <message>
        <source>Billing dates</source>
        <extracomment>How many billing dates are settled, each of one account</extracomment>
        <translation>Datas de cobrança</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Renewal run</source>
        <translation>Execução de renovações</translation>
    </message>
    <message>
        <source>Run renewals</source>
        <translation>Executar renovações</translation>
    </message>
    <message>
        <source>Bills everything that is due (Ctrl+R)</source>
        <translation>Cobra tudo o que está vencido (Ctrl+R)</translation>
    </message>
    <message>
        <source>Stop after this batch</source>
        <translation>Parar depois deste lote</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Uma execução está em andamento.</translation>
    </message>
    <message>
        <source>What is due isn&apos;t known.</source>
        <translation>Não se sabe o que está vencido.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada está vencido.</translation>
    </message>
    <message>
        <source>Wait until the renewal run is done, or stop it.</source>
        <translation>Espere a execução de renovações terminar ou pare-a.</translation>
    </message>
    <message>
        <source>Stopping after the batch in hand…</source>
        <translation>Parando depois do lote em curso…</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>A execução começa…</translation>
    </message>
    <message>
        <source>%1 of %2 billing dates settled</source>
        <translation>%1 de %2 datas de cobrança processadas</translation>
    </message>
    <message>
        <source>The run was stopped before it billed anything.</source>
        <translation>A execução foi interrompida antes de cobrar qualquer coisa.</translation>
    </message>
    <message>
        <source>The connection was lost during the run. What it had billed until then stands. When the connection is back, look at what is still due and run again: nothing is billed twice.</source>
        <translation>A conexão caiu durante a execução. O que ela havia cobrado até então permanece. Quando a conexão voltar, veja o que ainda está vencido e execute de novo: nada é cobrado duas vezes.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir para a execução de renovações</translation>
    </message>
    <message>
        <source>Try the parked account again</source>
        <translation>Tentar de novo a conta em espera</translation>
    </message>
    <message>
        <source>What was wrong is mended: the next run bills this account.</source>
        <translation>O que estava errado foi corrigido: a próxima execução cobra esta conta.</translation>
    </message>
</context>
<context>
    <name>ui::SandboxBanner</name>
    <message>
        <source>+1 day</source>
        <translation>+1 dia</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to tomorrow</source>
        <translation>Adianta o relógio do ambiente de teste para amanhã</translation>
    </message>
    <message>
        <source>Next billing date</source>
        <translation>Próxima data de cobrança</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to the next day on which anything renews</source>
        <translation>Adianta o relógio do ambiente de teste para o próximo dia em que algo renova</translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>Para um dia…</translation>
    </message>
    <message>
        <source>Moves the sandbox&apos;s clock to a day of your choice</source>
        <translation>Adianta o relógio do ambiente de teste para um dia à sua escolha</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de teste</translation>
    </message>
    <message>
        <source>Nobody is billed from this database: try things out and let time pass.</source>
        <translation>Ninguém é cobrado a partir deste banco de dados: experimente e deixe o tempo passar.</translation>
    </message>
    <message>
        <source>Day to move the sandbox&apos;s clock to</source>
        <translation>Dia para o qual adiantar o relógio do ambiente de teste</translation>
    </message>
    <message>
        <source>Sandbox: today is %1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date</extracomment>
        <translation>Ambiente de teste: hoje é %1, %2</translation>
    </message>
    <message>
        <source>Nothing renews: there are no integrations.</source>
        <translation>Nada renova: não há integrações.</translation>
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
        <translation>ainda sem preço</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Os próximos doze meses</translation>
    </message>
    <message>
        <source>Billing date</source>
        <translation>Data de cobrança</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Twelve months in all</source>
        <translation>Doze meses ao todo</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all twelve months</source>
        <translation>Mostrar os doze meses</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message>
        <source>The list has changed meanwhile. Nothing was done: select again.</source>
        <translation>A lista mudou nesse meio-tempo. Nada foi feito: selecione de novo.</translation>
    </message>
    <message>
        <source>%1 As they stand, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations are selected, %2 is money</extracomment>
        <translation>%1 Como estão, custam juntas %2 por mês.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>%Ln integração selecionada.</numerusform>
            <numerusform>%Ln integrações selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If they are un-cancelled, they cost %2 a month together.</source>
        <extracomment>%1 says how many integrations that are cancelled are selected, %2 is money</extracomment>
        <translation>%1 Com o cancelamento revertido, custam juntas %2 por mês.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>When it &amp;starts</source>
        <translation>Ao ini&amp;ciar</translation>
    </message>
    <message>
        <source>Open the database that was open last</source>
        <translation>Abrir o último banco de dados usado</translation>
    </message>
    <message>
        <source>Ask which database to open</source>
        <translation>Perguntar qual banco de dados abrir</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Log and drafts</source>
        <translation>Log e rascunhos</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta do log</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Credential (its value is never shown)</source>
        <translation>Credencial (o valor nunca é mostrado)</translation>
    </message>
    <message>
        <source>No credentials yet.</source>
        <translation>Ainda não há credenciais.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add setting</source>
        <translation>Adicionar configuração</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Adicionar credencial</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Edit setting</source>
        <translation>Editar configuração</translation>
    </message>
    <message>
        <source>Replace credential</source>
        <translation>Substituir credencial</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove setting</source>
        <translation>Remover configuração</translation>
    </message>
    <message>
        <source>Remove credential</source>
        <translation>Remover credencial</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Selecione antes um item da lista.</translation>
    </message>
    <message>
        <source>No settings yet.</source>
        <translation>Ainda não há configurações.</translation>
    </message>
    <message>
        <source>Remove the setting %1?</source>
        <translation>Remover a configuração %1?</translation>
    </message>
    <message>
        <source>Remove the credential %1?</source>
        <translation>Remover a credencial %1?</translation>
    </message>
    <message>
        <source>It is deleted at once and can&apos;t be brought back.</source>
        <translation>É excluída imediatamente e não pode ser recuperada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>Remover a configuração %1</translation>
    </message>
    <message>
        <source>Remove the credential %1</source>
        <translation>Remover a credencial %1</translation>
    </message>
    <message>
        <source>The setting %1 has been removed.</source>
        <translation>A configuração %1 foi removida.</translation>
    </message>
    <message>
        <source>The credential %1 has been removed.</source>
        <translation>A credencial %1 foi removida.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Menu</translation>
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
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message>
        <source>Copying: %1 of %2 rows</source>
        <translation>Copiando: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nada foi copiado. %1</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, and nothing was copied. Copy again.</source>
        <translation>A lista mudou nesse meio-tempo, e nada foi copiado. Copie de novo.</translation>
    </message>
    <message>
        <source>This row is still to come. Copy it in a moment.</source>
        <translation>Esta linha ainda não foi carregada. Copie-a daqui a pouco.</translation>
    </message>
    <message>
        <source>Cell copied.</source>
        <translation>Célula copiada.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select %2 or fewer, or export them to a file.</source>
        <translation>%1 linhas são demais para a área de transferência. Selecione %2 ou menos, ou exporte-as para um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln linha copiada, com os cabeçalhos.</numerusform>
            <numerusform>%Ln linhas copiadas, com os cabeçalhos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableState</name>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the database once more for what it could not give</extracomment>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Loading…</source>
        <extracomment>Over a table, while its rows are being fetched</extracomment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Classificar em ordem crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Classificar em ordem decrescente</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Which columns are shown, and in which order</source>
        <translation>Quais colunas são exibidas, e em que ordem</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingCharts</name>
    <message>
        <source>Billed</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ainda por vir</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Por fornecedor</translation>
    </message>
    <message>
        <source>By sales channel</source>
        <translation>Por canal de vendas</translation>
    </message>
    <message>
        <source>Month over month</source>
        <translation>Mês a mês</translation>
    </message>
    <message>
        <source>Charges over time</source>
        <translation>Cobranças ao longo do tempo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>Charges by supplier or sales channel</source>
        <translation>Cobranças por fornecedor ou canal de vendas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Charges month over month</source>
        <translation>Cobranças mês a mês</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <extracomment>A column: by how many percent a month is more than the one before it</extracomment>
        <translation>Variação em porcentagem</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar o gráfico como tabela</translation>
    </message>
    <message>
        <source>Charges by supplier, in %1</source>
        <translation>Cobranças por fornecedor, em %1</translation>
    </message>
    <message>
        <source>Charges by sales channel, in %1</source>
        <translation>Cobranças por canal de vendas, em %1</translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>os %1 maiores de %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 still to come</source>
        <extracomment>Of one bar: %1 is a month, %2 and %3 are money</extracomment>
        <translation>%1: cobrado %2, ainda por vir %3</translation>
    </message>
    <message>
        <source>%1 compared with the month before</source>
        <extracomment>Goes on after &quot;Dec 2026: $9.00 billed, $0.00 still to come&quot;; %1 is a percentage with its sign</extracomment>
        <translation>%1 em relação ao mês anterior</translation>
    </message>
    <message>
        <source>Renewals month over month, in %1</source>
        <extracomment>A chart&apos;s heading; %1 is a currency: USD</extracomment>
        <translation>Renovações mês a mês, em %1</translation>
    </message>
    <message>
        <source>Invoices are not listed by supplier or sales channel. Take that filter away to see those of the month.</source>
        <translation>As faturas não são listadas por fornecedor nem por canal de vendas. Retire esse filtro para ver as do mês.</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message>
        <source>Added up by</source>
        <translation>Somadas por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>Vencidas agora e em %Ln dia</numerusform>
            <numerusform>Vencidas agora e nos próximos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>The next 12 months</source>
        <translation>Os próximos 12 meses</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter; %1 is a period: Next month</extracomment>
        <translation>Vencimento: %1</translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message>
        <source>Upcoming renewals</source>
        <translation>Próximas renovações</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>To be charged</source>
        <translation>A cobrar</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Remoções</translation>
    </message>
    <message>
        <source>Upcoming charges and removals</source>
        <translation>Próximas cobranças e remoções</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Por que este valor?</translation>
    </message>
    <message>
        <source>Nothing renews and nothing is removed on these days.</source>
        <translation>Nada renova e nada é removido nesses dias.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. They are included here; the next renewal run bills them.</source>
        <translation>Há datas de cobrança desde %1 que chegaram e ainda não foram cobradas. Elas estão incluídas aqui; a próxima execução de renovações as cobra.</translation>
    </message>
    <message>
        <source>Billing dates since %1 have come and are not billed yet. Those before %2 are not in this list; the next renewal run bills them all.</source>
        <translation>Há datas de cobrança desde %1 que chegaram e ainda não foram cobradas. As anteriores a %2 não estão nesta lista; a próxima execução de renovações cobra todas.</translation>
    </message>
    <message>
        <source>Go to renewal run</source>
        <translation>Ir para a execução de renovações</translation>
    </message>
    <message>
        <source>What decides about the charge that is selected, and words for the customer</source>
        <translation>O que decide sobre a cobrança selecionada, e um texto para o cliente</translation>
    </message>
    <message>
        <source>Select one charge, in the list by integration, to see why it is what it is.</source>
        <translation>Selecione uma cobrança, na lista por integração, para ver por que ela é o que é.</translation>
    </message>
    <message>
        <source>Export upcoming renewals</source>
        <translation>Exportar próximas renovações</translation>
    </message>
    <message>
        <source>Charges and removals from %1 to %2, added up as in the table.</source>
        <translation>Cobranças e remoções de %1 a %2, somadas como na tabela.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>O que mudou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>%Ln cobrança não tem preço em vigor no seu dia e nada acrescenta aqui. A menos que um gerente defina um, a execução deixa a conta de fora e a indica (R19).</numerusform>
            <numerusform>%Ln cobranças não têm preço em vigor no seu dia e nada acrescentam aqui. A menos que um gerente defina um, a execução deixa as contas de fora e as indica (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln linha, %1 no total</numerusform>
            <numerusform>%Ln linhas, %1 no total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nome da visualização</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visualização</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>There is a view %1 already. Choose another name.</source>
        <translation>Já existe uma visualização %1. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>ui::ViewsButton</name>
    <message>
        <source>Filters, sorting and columns, kept under names of your own</source>
        <translation>Filtros, ordenação e colunas, guardados com os nomes que você escolher</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Visualização: %1 (alterada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>On a button: which saved view of a list is shown; %1 is its name</extracomment>
        <translation>Visualização: %1</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Nenhuma visualização foi salva ainda</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Salvar como nova visualização…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Salvar como nova visualização</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visualização</translation>
    </message>
    <message>
        <source>&amp;Without a view: no filters, columns as they come</source>
        <translation>Se&amp;m visualização: sem filtros, colunas padrão</translation>
    </message>
    <message>
        <source>Save &amp;changes to %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>Salvar &amp;alterações em %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>&amp;Renomear %1…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear visualização</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <extracomment>A menu entry; %1 is the name of a saved view</extracomment>
        <translation>&amp;Excluir %1</translation>
    </message>
    <message>
        <source>&amp;Open this page with %1</source>
        <extracomment>A menu entry with a box before it; %1 is the name of a saved view</extracomment>
        <translation>A&amp;brir esta página com %1</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>A visualização %1 foi salva.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>A visualização %1 foi excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message>
        <source>Why this amount?</source>
        <translation>Por que este valor?</translation>
    </message>
    <message>
        <source>%1: %2 → %3, integration %4</source>
        <extracomment>A charge is of: %1 an account, %2 supplier, %3 sales channel, %4 the integration&apos;s number</extracomment>
        <translation>%1: %2 → %3, integração %4</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>O que decidiu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::WordedTableModel</name>
    <message>
        <source>Loading</source>
        <extracomment>Read aloud in the place of a table&apos;s row that is being fetched</extracomment>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 names a row, %2 says who has just changed it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <extracomment>An account that renewals leave out; %1 says why</extracomment>
        <translation>Em espera: %1</translation>
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
        <translation>Esta conexão não aceita alterações: leva a uma réplica, que apenas copia outro servidor, ou o login só pode ler. Abra uma que leve ao servidor primário ou pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing can be changed until it is back.</source>
        <translation>A conexão com o banco de dados caiu. Nada pode ser alterado até que ela volte.</translation>
    </message>
</context>
<context>
    <name>ui::Writes</name>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done will be found out, and told here, as soon as the connection is back.</source>
        <translation>%1: a conexão caiu antes de a resposta chegar. Assim que ela voltar, será verificado se foi feito, e o resultado será informado aqui.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came. Whether it was done is being found out.</source>
        <translation>%1: a conexão caiu antes de a resposta chegar. Está sendo verificado se foi feito.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”; %2 is a sentence about why it wasn&apos;t done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it was done.</source>
        <extracomment>%1 says what was asked for, like: Freeze “Shop”</extracomment>
        <translation>%1: feito.</translation>
    </message>
</context>
</TS>
