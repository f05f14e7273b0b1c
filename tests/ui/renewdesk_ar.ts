<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Some words of an invoice from right to left, for its test alone. -->
<TS version="2.1" language="ar">
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
</TS>
