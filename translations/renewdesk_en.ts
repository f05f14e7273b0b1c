<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>What had come due was settled all the same: invoice(s) %1.</source>
        <extracomment>%n: how many invoices, %1: their numbers</extracomment>
        <translation>
            <numerusform>What had come due was settled all the same: invoice %1.</numerusform>
            <numerusform>What had come due was settled all the same: invoices %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is due up to %1 now: %Ln invoice(s), %2 in total.</source>
        <extracomment>%1 is a day, %2 money; %n invoices</extracomment>
        <translation>
            <numerusform>What is due up to %1 now: %Ln invoice, %2 in total.</numerusform>
            <numerusform>What is due up to %1 now: %Ln invoices, %2 in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) can&apos;t be settled now.</source>
        <translation>
            <numerusform>%Ln account can&apos;t be settled now.</numerusform>
            <numerusform>%Ln accounts can&apos;t be settled now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s), %1 in all</source>
        <translation>
            <numerusform>%Ln charge, %1 in all</numerusform>
            <numerusform>%Ln charges, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s)</source>
        <translation>
            <numerusform>%Ln removal</numerusform>
            <numerusform>%Ln removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has come due on %Ln account(s) is settled first: %1.</source>
        <extracomment>%n accounts; %1 says how many charges and removals: 3 charges, $27.00 in all</extracomment>
        <translation>
            <numerusform>What has come due on %Ln account is settled first: %1.</numerusform>
            <numerusform>What has come due on %Ln accounts is settled first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged %1 a month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Charges go on: the account still has %Ln frozen integration, charged %1 a month. It can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on: the account still has %Ln frozen integrations, each charged %1 a month. They can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: the account still has %Ln frozen integration(s), each charged the frozen fee every month. They can be unfrozen at any time.</source>
        <translation>
            <numerusform>Charges go on: the account still has %Ln frozen integration, charged the frozen fee every month. It can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on: the account still has %Ln frozen integrations, each charged the frozen fee every month. They can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <translation>
            <numerusform>%Ln credential</numerusform>
            <numerusform>%Ln credentials</numerusform>
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
            <numerusform>%Ln sync</numerusform>
            <numerusform>%Ln syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed, not charged on that day: %1. There is no refund for the days left.</source>
        <extracomment>%n integrations; %1 a list of days with how many are removed on each: 10 Jan 2027 (2), 15 Jan 2027 (1)</extracomment>
        <translation>
            <numerusform>%Ln integration will be removed, not charged on that day: %1. There is no refund for the days left.</numerusform>
            <numerusform>%Ln integrations will be removed, not charged on that day: %1. There is no refund for the days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>%Ln account then has no active and no frozen integration, so there are no more charges for it: %1. It stays open, and new integrations can be opened.</numerusform>
            <numerusform>%Ln accounts then have no active and no frozen integration, so there are no more charges for them: %1. They stay open, and new integrations can be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”; %2 is money</extracomment>
        <translation>
            <numerusform>Charges go on for %Ln account that then has only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on for %Ln accounts that then have only frozen integrations: %1. Each integration is charged %2 a month, and can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on for %Ln account(s) that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</source>
        <extracomment>%n accounts; %1 names them: “Aster”, “Birch”</extracomment>
        <translation>
            <numerusform>Charges go on for %Ln account that then has only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</numerusform>
            <numerusform>Charges go on for %Ln accounts that then have only frozen integrations: %1. Each integration is charged the frozen fee every month, and can be unfrozen at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already</source>
        <translation>
            <numerusform>%Ln of them is frozen already</numerusform>
            <numerusform>%Ln of them are frozen already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled: “Freeze instead” would keep them</source>
        <translation>
            <numerusform>%Ln of them is cancelled: “Freeze instead” would keep it</numerusform>
            <numerusform>%Ln of them are cancelled: “Freeze instead” would keep them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</source>
        <translation>
            <numerusform>%Ln of them is frozen already and cancelled: un-cancelling keeps it frozen</numerusform>
            <numerusform>%Ln of them are frozen already and cancelled: un-cancelling keeps them frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active: there is nothing to unfreeze</source>
        <translation>
            <numerusform>%Ln of them is active: there is nothing to unfreeze</numerusform>
            <numerusform>%Ln of them are active: there is nothing to unfreeze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled and have to be un-cancelled first</source>
        <translation>
            <numerusform>%Ln of them is cancelled and has to be un-cancelled first</numerusform>
            <numerusform>%Ln of them are cancelled and have to be un-cancelled first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are cancelled already</source>
        <translation>
            <numerusform>%Ln of them is cancelled already</numerusform>
            <numerusform>%Ln of them are cancelled already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not cancelled: there is nothing to undo</source>
        <translation>
            <numerusform>%Ln of them is not cancelled: there is nothing to undo</numerusform>
            <numerusform>%Ln of them are not cancelled: there is nothing to undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are removed</source>
        <translation>
            <numerusform>%Ln of them is removed</numerusform>
            <numerusform>%Ln of them are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can&apos;t: %1</source>
        <extracomment>How many of those selected are refused; %1 says why, as a sentence without its full stop</extracomment>
        <translation>
            <numerusform>%Ln of them can&apos;t: %1</numerusform>
            <numerusform>%Ln of them can&apos;t: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo for %Ln integration(s)</source>
        <translation>
            <numerusform>Undo for %Ln integration</numerusform>
            <numerusform>Undo for %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Freeze %Ln integration</numerusform>
            <numerusform>Freeze %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep and freeze %Ln integration(s)</source>
        <translation>
            <numerusform>Keep and freeze %Ln integration</numerusform>
            <numerusform>Keep and freeze %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfreeze %Ln integration(s)</source>
        <translation>
            <numerusform>Unfreeze %Ln integration</numerusform>
            <numerusform>Unfreeze %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Cancel %Ln integration</numerusform>
            <numerusform>Cancel %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un-cancel %Ln integration(s)</source>
        <translation>
            <numerusform>Un-cancel %Ln integration</numerusform>
            <numerusform>Un-cancel %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) are as before.</source>
        <translation>
            <numerusform>%Ln integration is as before.</numerusform>
            <numerusform>%Ln integrations are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) frozen. Updates and syncs have stopped.</source>
        <translation>
            <numerusform>%Ln integration frozen. Updates and syncs have stopped.</numerusform>
            <numerusform>%Ln integrations frozen. Updates and syncs have stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) kept and frozen, no longer going to be removed.</source>
        <translation>
            <numerusform>%Ln integration kept and frozen, no longer going to be removed.</numerusform>
            <numerusform>%Ln integrations kept and frozen, no longer going to be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) active again.</source>
        <translation>
            <numerusform>%Ln integration active again.</numerusform>
            <numerusform>%Ln integrations active again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) cancelled. Each is removed on its billing date.</source>
        <translation>
            <numerusform>%Ln integration cancelled. It is removed on its billing date.</numerusform>
            <numerusform>%Ln integrations cancelled. Each is removed on its billing date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) no longer cancelled.</source>
        <translation>
            <numerusform>%Ln integration no longer cancelled.</numerusform>
            <numerusform>%Ln integrations no longer cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) of those months have no price yet and add nothing to the sum.</source>
        <translation>
            <numerusform>%Ln charge of those months has no price yet and adds nothing to the sum.</numerusform>
            <numerusform>%Ln charges of those months have no price yet and add nothing to the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) stop at once; information and settings are kept.</source>
        <translation>
            <numerusform>Updates and syncs of %Ln integration stop at once; information and settings are kept.</numerusform>
            <numerusform>Updates and syncs of %Ln integrations stop at once; information and settings are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates and syncs of %Ln integration(s) may go on at once; that costs nothing today.</source>
        <translation>
            <numerusform>Updates and syncs of %Ln integration may go on at once; that costs nothing today.</numerusform>
            <numerusform>Updates and syncs of %Ln integrations may go on at once; that costs nothing today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will not be removed; all information is kept.</source>
        <translation>
            <numerusform>%Ln integration will not be removed; all information is kept.</numerusform>
            <numerusform>%Ln integrations will not be removed; all information is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) cannot be taken. Mend them and import again.</source>
        <translation>
            <numerusform>Nothing was imported: %Ln row cannot be taken. Mend it and import again.</numerusform>
            <numerusform>Nothing was imported: %Ln rows cannot be taken. Mend them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database breaks %Ln of its promise(s). Keep a copy of it, restore a backup that verifies, and report this.</source>
        <translation>
            <numerusform>The database breaks %Ln of its promises. Keep a copy of it, restore a backup that verifies, and report this.</numerusform>
            <numerusform>The database breaks %Ln of its promises. Keep a copy of it, restore a backup that verifies, and report this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</source>
        <translation>
            <numerusform>%Ln account is more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</numerusform>
            <numerusform>%Ln accounts are more than two periods behind. Look at the dry run; to bill all that was missed, say so: tick “Catch up”, or give --catch-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What had come due was settled first, by %Ln invoice(s): %1.</source>
        <extracomment>%n: how many; %1: their numbers</extracomment>
        <translation>
            <numerusform>What had come due was settled first, by %Ln invoice: %1.</numerusform>
            <numerusform>What had come due was settled first, by %Ln invoices: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more charges: %Ln cancelled integration(s) will be removed without a charge. The account stays open.</source>
        <translation>
            <numerusform>No more charges: %Ln cancelled integration will be removed without a charge. The account stays open.</numerusform>
            <numerusform>No more charges: %Ln cancelled integrations will be removed without a charge. The account stays open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged %1 a month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Charges go on: %Ln frozen integration, charged %1 a month until it is unfrozen or cancelled.</numerusform>
            <numerusform>Charges go on: %Ln frozen integrations, each charged %1 a month until it is unfrozen or cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Charges go on: %Ln frozen integration(s), each charged the frozen fee every month until it is unfrozen or cancelled.</source>
        <translation>
            <numerusform>Charges go on: %Ln frozen integration, charged the frozen fee every month until it is unfrozen or cancelled.</numerusform>
            <numerusform>Charges go on: %Ln frozen integrations, each charged the frozen fee every month until it is unfrozen or cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands have settled some of it meanwhile: %Ln invoice(s), %1 in total, %2 removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Commands have settled some of it meanwhile: %Ln invoice, %1 in total, %2 removed.</numerusform>
            <numerusform>Commands have settled some of it meanwhile: %Ln invoices, %1 in total, %2 removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left over: %Ln invoice(s), %1 in total, %2 to be removed.</source>
        <extracomment>Of a renewal run: %1 is money, %2 a number of integrations; %n invoices</extracomment>
        <translation>
            <numerusform>Left over: %Ln invoice, %1 in total, %2 to be removed.</numerusform>
            <numerusform>Left over: %Ln invoices, %1 in total, %2 to be removed.</numerusform>
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
        <source>%Ln integration(s) are removed for good, with their data.</source>
        <translation>
            <numerusform>%Ln integration is removed for good, with its data.</numerusform>
            <numerusform>%Ln integrations are removed for good, with their data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are more than two billing dates behind: each gets an invoice for every date that was missed.</source>
        <translation>
            <numerusform>%Ln account is more than two billing dates behind: it gets an invoice for every date that was missed.</numerusform>
            <numerusform>%Ln accounts are more than two billing dates behind: each gets an invoice for every date that was missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountHead</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen</source>
        <translation>
            <numerusform>%Ln frozen</numerusform>
            <numerusform>%Ln frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancel pending</source>
        <translation>
            <numerusform>%Ln cancel pending</numerusform>
            <numerusform>%Ln cancel pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsList</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) found</source>
        <translation>
            <numerusform>%Ln account found</numerusform>
            <numerusform>%Ln accounts found</numerusform>
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
        <source>%Ln integration(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln integration could not be changed.</numerusform>
            <numerusform>%Ln integrations could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln more was done is being found out, and told here.</source>
        <translation>
            <numerusform>Whether %Ln more was done is being found out, and told here.</numerusform>
            <numerusform>Whether %Ln more were done is being found out, and told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</source>
        <extracomment>Beside the button “Undo”, of several that were changed</extracomment>
        <translation>
            <numerusform>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</numerusform>
            <numerusform>Undo takes back %Ln of them. The others were two changes in one each, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>It is possible for none of the %Ln selected integration.</numerusform>
            <numerusform>It is possible for none of the %Ln selected integrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those selected stay as they are. %1</source>
        <extracomment>%1 sentences about those that a command isn&apos;t possible for</extracomment>
        <translation>
            <numerusform>%Ln of those selected stays as it is. %1</numerusform>
            <numerusform>%Ln of those selected stay as they are. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) could not be changed</source>
        <translation>
            <numerusform>%Ln integration could not be changed</numerusform>
            <numerusform>%Ln integrations could not be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargesChart</name>
    <message numerus="yes">
        <source>%Ln removal(s).</source>
        <translation>
            <numerusform>%Ln removal.</numerusform>
            <numerusform>%Ln removals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln charge(s)</source>
        <extracomment>Of one bar: %1 is a day or a period, %2 money</extracomment>
        <translation>
            <numerusform>%1: %2 in %Ln charge</numerusform>
            <numerusform>%1: %2 in %Ln charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) removed</source>
        <extracomment>Goes on after &quot;15 Dec 2026: $49.00 in 1 charge&quot;</extracomment>
        <translation>
            <numerusform>%Ln integration removed</numerusform>
            <numerusform>%Ln integrations removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoicesDialog</name>
    <message numerus="yes">
        <source>Last sync %1, %Ln item(s).</source>
        <translation>
            <numerusform>Last sync %1, %Ln item.</numerusform>
            <numerusform>Last sync %1, %Ln items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComingRemovals</name>
    <message numerus="yes">
        <source>%Ln integration(s), %1 a month in all</source>
        <extracomment>Below a list of coming removals: %n is how many, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln integration, %1 a month in all</numerusform>
            <numerusform>%Ln integrations, %1 a month in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln day(s)</source>
        <translation>
            <numerusform>The next %Ln day</numerusform>
            <numerusform>The next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DatabaseFile</name>
    <message numerus="yes">
        <source>The backup has been restored. %Ln removal(s) since then were carried out again.</source>
        <translation>
            <numerusform>The backup has been restored. %Ln removal since then was carried out again.</numerusform>
            <numerusform>The backup has been restored. %Ln removals since then were carried out again.</numerusform>
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
        <source>%Ln billing date(s) due</source>
        <translation>
            <numerusform>%Ln billing date due</numerusform>
            <numerusform>%Ln billing dates due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln billing date(s) due</source>
        <translation>
            <numerusform>%1 to %Ln billing date due</numerusform>
            <numerusform>%1 to %Ln billing dates due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that has come due is billed. The next renewals are on %1: %Ln charge(s), %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>
            <numerusform>Everything that has come due is billed. The next renewals are on %1: %Ln charge, %2.</numerusform>
            <numerusform>Everything that has come due is billed. The next renewals are on %1: %Ln charges, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will be removed then.</source>
        <translation>
            <numerusform>%Ln integration will be removed then.</numerusform>
            <numerusform>%Ln integrations will be removed then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
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
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln integration(s)</source>
        <translation>
            <numerusform>Import %Ln integration</numerusform>
            <numerusform>Import %Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>%Ln new account</numerusform>
            <numerusform>%Ln new accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integration</numerusform>
            <numerusform>%Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>The first %Ln row of the file.</numerusform>
            <numerusform>The first %Ln rows of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln fault(s) in the file. Mend them, then check it again.</source>
        <translation>
            <numerusform>Nothing can be imported: %Ln fault in the file. Mend it, then check it again.</numerusform>
            <numerusform>Nothing can be imported: %Ln faults in the file. Mend them, then check it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fault(s)</source>
        <translation>
            <numerusform>The first %Ln fault</numerusform>
            <numerusform>The first %Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) of the file are not here yet: %1. If the names are right, add them.</source>
        <extracomment>%n is how many, %1 their names</extracomment>
        <translation>
            <numerusform>%Ln plan of the file is not here yet: %1. If the name is right, add it.</numerusform>
            <numerusform>%Ln plans of the file are not here yet: %1. If the names are right, add them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationActions</name>
    <message numerus="yes">
        <source>It is possible for none of the %Ln selected integration(s).</source>
        <translation>
            <numerusform>It is possible for none of the %Ln selected integration.</numerusform>
            <numerusform>It is possible for none of the %Ln selected integrations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntegrationPanel</name>
    <message numerus="yes">
        <source>Frozen and unfrozen %Ln time(s) in the last %1 days.</source>
        <translation>
            <numerusform>Frozen and unfrozen %Ln time in the last %1 days.</numerusform>
            <numerusform>Frozen and unfrozen %Ln times in the last %1 days.</numerusform>
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
        <source>All lines of %Ln invoice(s), %1 in total</source>
        <extracomment>Before an export: %n is how many invoices, %1 is money</extracomment>
        <translation>
            <numerusform>All lines of %Ln invoice, %1 in total</numerusform>
            <numerusform>All lines of %Ln invoices, %1 in total</numerusform>
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
        <source>%1: %2, %Ln integration(s)</source>
        <extracomment>Of one bar: %1 is what moved it (&quot;Opened&quot;, &quot;Then&quot;), %2 money</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln integration</numerusform>
            <numerusform>%1: %2, %Ln integrations</numerusform>
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
        <source>The run is incomplete: %Ln account(s) left over</source>
        <translation>
            <numerusform>The run is incomplete: %Ln account left over</numerusform>
            <numerusform>The run is incomplete: %Ln accounts left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectedIntegrations</name>
    <message numerus="yes">
        <source>%Ln integration(s) selected.</source>
        <translation>
            <numerusform>%Ln integration selected.</numerusform>
            <numerusform>%Ln integrations selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableCopy</name>
    <message numerus="yes">
        <source>%Ln row(s) copied, with their headings.</source>
        <translation>
            <numerusform>%Ln row copied, with their headings.</numerusform>
            <numerusform>%Ln rows copied, with their headings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UpcomingFilterBar</name>
    <message numerus="yes">
        <source>Due now and the next %Ln day(s)</source>
        <translation>
            <numerusform>Due now and the next %Ln day</numerusform>
            <numerusform>Due now and the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UpcomingPage</name>
    <message numerus="yes">
        <source>%Ln charge(s) have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</source>
        <translation>
            <numerusform>%Ln charge has no price in force on its day and adds nothing here. Unless a manager sets one, the run leaves its account out and names it (R19).</numerusform>
            <numerusform>%Ln charges have no price in force on their day and add nothing here. Unless a manager sets one, the run leaves their accounts out and names them (R19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1 in total</source>
        <extracomment>Before an export: %n rows, %1 is money</extracomment>
        <translation>
            <numerusform>%Ln row, %1 in total</numerusform>
            <numerusform>%Ln rows, %1 in total</numerusform>
        </translation>
    </message>
</context>
</TS>
