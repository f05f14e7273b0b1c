<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>حسابات</translation>
    </message>
</context>
</TS>
