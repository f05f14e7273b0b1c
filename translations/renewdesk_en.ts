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
    <message numerus="yes">
        <source>What is due up to %1 now: %n invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>What is due up to %1 now: %n invoice, %2 in total.</numerusform>
            <numerusform>What is due up to %1 now: %n invoices, %2 in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run has settled %n account(s) since: %1 invoice(s), %2 in total, %3 removed.</source>
        <extracomment>%1 is a number of invoices, %2 money, %3 a number of integrations; %n accounts</extracomment>
        <translation>
            <numerusform>A run has settled %n account since: %1 invoice(s), %2 in total, %3 removed.</numerusform>
            <numerusform>A run has settled %n accounts since: %1 invoice(s), %2 in total, %3 removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled %n account(s) first since: %1 invoice(s), %2 in total, %3 removed.</source>
        <extracomment>%1 is a number of invoices, %2 money, %3 a number of integrations; %n accounts</extracomment>
        <translation>
            <numerusform>Commands have settled %n account first since: %1 invoice(s), %2 in total, %3 removed.</numerusform>
            <numerusform>Commands have settled %n accounts first since: %1 invoice(s), %2 in total, %3 removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%n account can&apos;t be settled now.</numerusform>
            <numerusform>%n accounts can&apos;t be settled now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>%n integration will be removed, not charged on that day: %1. There is no refund for the days left.</numerusform>
            <numerusform>%n integrations will be removed, not charged on that day: %1. There is no refund for the days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are frozen already</source>
        <translation>
            <numerusform>%n of them is frozen already</numerusform>
            <numerusform>%n of them are frozen already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are cancelled: “Freeze instead” would keep them, one by one</source>
        <translation>
            <numerusform>%n of them is cancelled: “Freeze instead” would keep it</numerusform>
            <numerusform>%n of them are cancelled: “Freeze instead” would keep them, one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%n of them is frozen already and cancelled: un-cancelling keeps it frozen</numerusform>
            <numerusform>%n of them are frozen already and cancelled: un-cancelling keeps them frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%n of them is active: there is nothing to unfreeze</numerusform>
            <numerusform>%n of them are active: there is nothing to unfreeze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%n of them is cancelled and has to be un-cancelled first</numerusform>
            <numerusform>%n of them are cancelled and have to be un-cancelled first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are cancelled already</source>
        <translation>
            <numerusform>%n of them is cancelled already</numerusform>
            <numerusform>%n of them are cancelled already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%n of them is not cancelled: there is nothing to undo</numerusform>
            <numerusform>%n of them are not cancelled: there is nothing to undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are removed</source>
        <translation>
            <numerusform>%n of them is removed</numerusform>
            <numerusform>%n of them are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>%n of them can&apos;t: %1</numerusform>
            <numerusform>%n of them can&apos;t: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %n integration(s)</source>
        <translation>
            <numerusform>Freeze %n integration</numerusform>
            <numerusform>Freeze %n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %n integration(s)</source>
        <translation>
            <numerusform>Unfreeze %n integration</numerusform>
            <numerusform>Unfreeze %n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n integration(s)</source>
        <translation>
            <numerusform>Cancel %n integration</numerusform>
            <numerusform>Cancel %n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %n integration(s)</source>
        <translation>
            <numerusform>Un-cancel %n integration</numerusform>
            <numerusform>Un-cancel %n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%n integration frozen. Updates and syncs have stopped.</numerusform>
            <numerusform>%n integrations frozen. Updates and syncs have stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) active again.</source>
        <translation>
            <numerusform>%n integration active again.</numerusform>
            <numerusform>%n integrations active again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%n integration cancelled. It is removed on its billing date.</numerusform>
            <numerusform>%n integrations cancelled. Each is removed on its billing date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%n integration no longer cancelled.</numerusform>
            <numerusform>%n integrations no longer cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%n charge of those months has no price yet and adds nothing to the sum.</numerusform>
            <numerusform>%n charges of those months have no price yet and add nothing to the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %n integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>Updates and syncs of %n integration stop at once; information and settings are kept.</numerusform>
            <numerusform>Updates and syncs of %n integrations stop at once; information and settings are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %n integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>Updates and syncs of %n integration may go on at once; that costs nothing today.</numerusform>
            <numerusform>Updates and syncs of %n integrations may go on at once; that costs nothing today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%n integration will not be removed; all information is kept.</numerusform>
            <numerusform>%n integrations will not be removed; all information is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Foreseen when it began: %n invoice(s) with %1 line(s), %2 removed, %3 in total.</source>
        <extracomment>Of a renewal run that has ended: %1 is a number of lines, %2 of integrations, %3 money; %n invoices</extracomment>
        <translation>
            <numerusform>Foreseen when it began: %n invoice with %1 line(s), %2 removed, %3 in total.</numerusform>
            <numerusform>Foreseen when it began: %n invoices with %1 line(s), %2 removed, %3 in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %n invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Commands have settled some of it meanwhile: %n invoice, %1 in total, %2 removed.</numerusform>
            <numerusform>Commands have settled some of it meanwhile: %n invoices, %1 in total, %2 removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %n invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Left over: %n invoice, %1 in total, %2 to be removed.</numerusform>
            <numerusform>Left over: %n invoices, %1 in total, %2 to be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunQuestion</name>
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
            <numerusform>%1 account(s)</numerusform>
            <numerusform>%1 account(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) found</source>
        <translation>
            <numerusform>%1 account(s) found</numerusform>
            <numerusform>%1 account(s) found</numerusform>
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
    <name>ui::BulkCommands</name>
    <message numerus="yes">
        <source>%n integration(s) could not be changed.</source>
        <translation>
            <numerusform>%n integration could not be changed.</numerusform>
            <numerusform>%n integrations could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n more was done is being found out, and told here.</source>
        <translation>
            <numerusform>Whether %n more was done is being found out, and told here.</numerusform>
            <numerusform>Whether %n more were done is being found out, and told here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message numerus="yes">
        <source>It is possible for none of the %n selected integration(s).</source>
        <translation>
            <numerusform>It is possible for none of the %n selected integration.</numerusform>
            <numerusform>It is possible for none of the %n selected integrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%n of those selected stays as it is. %1</numerusform>
            <numerusform>%n of those selected stay as they are. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) could not be changed</source>
        <translation>
            <numerusform>%n integration could not be changed</numerusform>
            <numerusform>%n integrations could not be changed</numerusform>
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
    <name>ui::IntegrationActions</name>
    <message numerus="yes">
        <source>It is possible for none of the %n selected integration(s).</source>
        <translation>
            <numerusform>It is possible for none of the %n selected integration.</numerusform>
            <numerusform>It is possible for none of the %n selected integrations.</numerusform>
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
    <name>ui::InvoicePrinting</name>
    <message numerus="yes">
        <source>Writing invoices: %Ln of %1</source>
        <extracomment>%n invoices are done, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Writing invoices: %Ln of %1</numerusform>
            <numerusform>Writing invoices: %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln invoice(s), %1 in total, to %2</source>
        <extracomment>%n is how many, %1 is money, %2 the path of a file</extracomment>
        <translation>
            <numerusform>Saved %Ln invoice, %1 in total, to %2</numerusform>
            <numerusform>Saved %Ln invoices, %1 in total, to %2</numerusform>
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
    <name>ui::MonthDialog</name>
    <message numerus="yes">
        <source>%Ln invoice(s), %1 in total</source>
        <extracomment>%n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln invoice, %1 in total</numerusform>
            <numerusform>%Ln invoices, %1 in total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovementsChart</name>
    <message numerus="yes">
        <source>%1: %2, %n integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1: %2, %n integration</numerusform>
            <numerusform>%1: %2, %n integrations</numerusform>
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
    <name>ui::SelectedIntegrations</name>
    <message numerus="yes">
        <source>%n integration(s) selected.</source>
        <translation>
            <numerusform>%n integration selected.</numerusform>
            <numerusform>%n integrations selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%n row copied, with their headings.</numerusform>
            <numerusform>%n rows copied, with their headings.</numerusform>
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
