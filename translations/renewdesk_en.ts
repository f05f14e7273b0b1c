<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n charge(s), %1 in all</source>
        <translation>
            <numerusform>%n charge, %1 in all</numerusform>
            <numerusform>%n charges, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %n frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Charges go on: the account still has %n frozen integration, charged %1 a month. It can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on: the account still has %n frozen integrations, each charged %1 a month. They can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %n frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Charges go on: the account still has %n frozen integration, charged the frozen fee every month. It can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on: the account still has %n frozen integrations, each charged the frozen fee every month. They can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>Nothing was imported: %n row cannot be taken. Mend it and import again.</numerusform>
            <numerusform>Nothing was imported: %n rows cannot be taken. Mend them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %n of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>The database breaks %n of its promises. Keep a copy of it, restore a backup that verifies, and report this.</numerusform>
            <numerusform>The database breaks %n of its promises. Keep a copy of it, restore a backup that verifies, and report this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%n account is more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</numerusform>
            <numerusform>%n accounts are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>What had come due was settled all the same: invoice %1.</numerusform>
            <numerusform>What had come due was settled all the same: invoices %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %n invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>What had come due was settled first, by %n invoice: %1.</numerusform>
            <numerusform>What had come due was settled first, by %n invoices: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %n cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>No more charges: %n cancelled integration will be removed without a charge. The account stays open.</numerusform>
            <numerusform>No more charges: %n cancelled integrations will be removed without a charge. The account stays open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %n frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Charges go on: %n frozen integration, charged %1 a month until it is unfrozen or cancelled.</numerusform>
            <numerusform>Charges go on: %n frozen integrations, each charged %1 a month until it is unfrozen or cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %n frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Charges go on: %n frozen integration, charged the frozen fee every month until it is unfrozen or cancelled.</numerusform>
            <numerusform>Charges go on: %n frozen integrations, each charged the frozen fee every month until it is unfrozen or cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n sync</numerusform>
            <numerusform>%n syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n account(s) were %1 period(s) behind.</source>
        <translation>
            <numerusform>%n account was %1 period(s) behind.</numerusform>
            <numerusform>%n accounts were %1 period(s) behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n frozen</numerusform>
            <numerusform>%n frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancel pending</source>
        <translation>
            <numerusform>%n cancel pending</numerusform>
            <numerusform>%n cancel pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <extracomment>%n is a count, %1 the same count as it is written</extracomment>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) found</source>
        <translation>
            <numerusform>%1 account found</numerusform>
            <numerusform>%1 accounts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message numerus="yes">
        <source>%n removal(s).</source>
        <translation>
            <numerusform>%n removal.</numerusform>
            <numerusform>%n removals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %n charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1: %2 in %n charge</numerusform>
            <numerusform>%1: %2 in %n charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%n integration removed</numerusform>
            <numerusform>%n integrations removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message numerus="yes">
        <source>Last sync %1, %n item(s).</source>
        <translation>
            <numerusform>Last sync %1, %n item.</numerusform>
            <numerusform>Last sync %1, %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message numerus="yes">
        <source>The next %n day(s)</source>
        <translation>
            <numerusform>The next %n day</numerusform>
            <numerusform>The next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln integration, %1 a month in all</numerusform>
            <numerusform>%Ln integrations, %1 a month in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CsvExport</name>
    <message numerus="yes">
        <source>Exporting: %Ln row(s) so far</source>
        <translation>
            <numerusform>Exporting: %Ln row so far</numerusform>
            <numerusform>Exporting: %Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s), %1 in total, in %2 s to %3</source>
        <extracomment>%n rows, %1 is money, %2 seconds, %3 the path of a file</extracomment>
        <translation>
            <numerusform>Exported %Ln row, %1 in total, in %2 s to %3</numerusform>
            <numerusform>Exported %Ln rows, %1 in total, in %2 s to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message numerus="yes">
        <source>The backup has been restored. %n removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>The backup has been restored. %n removal since then was carried out again.</numerusform>
            <numerusform>The backup has been restored. %n removals since then were carried out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DueCard</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %n charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Everything that has come due is billed. The next renewals are on %1: %n charge, %2.</numerusform>
            <numerusform>Everything that has come due is billed. The next renewals are on %1: %n charges, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) will be removed then.</source>
        <translation>
            <numerusform>%n integration will be removed then.</numerusform>
            <numerusform>%n integrations will be removed then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n billing date(s) due</source>
        <translation>
            <numerusform>%n billing date due</numerusform>
            <numerusform>%n billing dates due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n billing date(s) due</source>
        <translation>
            <numerusform>%1 to %n billing date due</numerusform>
            <numerusform>%1 to %n billing dates due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>Import %Ln integration</numerusform>
            <numerusform>Import %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of the file.</source>
        <translation>
            <numerusform>The first %n row of the file.</numerusform>
            <numerusform>The first %n rows of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %n fault(s) in the file. Mend them there and choose it again.</source>
        <translation>
            <numerusform>Nothing can be imported: %n fault in the file. Mend them there and choose it again.</numerusform>
            <numerusform>Nothing can be imported: %n faults in the file. Mend them there and choose it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n fault(s)</source>
        <translation>
            <numerusform>The first %n fault</numerusform>
            <numerusform>The first %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message numerus="yes">
        <source>Frozen and unfrozen %n time(s) in the last %1 days.</source>
        <translation>
            <numerusform>Frozen and unfrozen %n time in the last %1 days.</numerusform>
            <numerusform>Frozen and unfrozen %n times in the last %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>Below a list: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln invoice, %1 in total</numerusform>
            <numerusform>%Ln invoices, %1 in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is filtered at the moment: %Ln invoice(s).</source>
        <translation>
            <numerusform>What is filtered at the moment: %Ln invoice.</numerusform>
            <numerusform>What is filtered at the moment: %Ln invoices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiptsList</name>
    <message numerus="yes">
        <source>%Ln receipt(s)</source>
        <translation>
            <numerusform>%Ln receipt</numerusform>
            <numerusform>%Ln receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultCard</name>
    <message numerus="yes">
        <source>The run is incomplete: %n account(s) left over</source>
        <translation>
            <numerusform>The run is incomplete: %n account left over</numerusform>
            <numerusform>The run is incomplete: %n accounts left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message numerus="yes">
        <source>This issues %Ln invoice(s), %1 in total, for everything due up to %2.</source>
        <extracomment>%n invoices; %1 is money, %2 a day</extracomment>
        <translation>
            <numerusform>This issues %Ln invoice, %1 in total, for everything due up to %2.</numerusform>
            <numerusform>This issues %Ln invoices, %1 in total, for everything due up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%n integration is removed for good, with its data.</numerusform>
            <numerusform>%n integrations are removed for good, with their data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%n account is more than two billing dates behind: it gets an invoice for every date that was missed.</numerusform>
            <numerusform>%n accounts are more than two billing dates behind: each gets an invoice for every date that was missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message numerus="yes">
        <source>Due now and the next %n day(s)</source>
        <translation>
            <numerusform>Due now and the next %n day</numerusform>
            <numerusform>Due now and the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>%n charge has no price in force on its day and adds nothing here. Unless a manager sets one, the run leaves its account out and names it (R19).</numerusform>
            <numerusform>%n charges have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</numerusform>
        </translation>
    </message>
</context>
</TS>
