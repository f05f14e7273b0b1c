-- SPDX-License-Identifier: GPL-3.0-or-later
-- The embedded database. Days are ISO text, instants ISO text in UTC, money is whole cents. CHECKs mirror every
-- invariant of RULES.md; what is final is append-only by trigger. Statements end with a semicolon at a line's end.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a counter; the invoices' numbers are gap-free and never restart (R12).
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO counter (name, value) VALUES ('invoice', 0);

-- Written from the domain's calendar (R2).
CREATE TABLE billing_calendar (
    anchor_day INTEGER NOT NULL CHECK (anchor_day BETWEEN 1 AND 31),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    next_due_on TEXT NOT NULL CHECK (next_due_on > due_on),
    PRIMARY KEY (anchor_day, due_on)
) STRICT, WITHOUT ROWID;

-- Written from the domain's lifecycle table.
CREATE TABLE lifecycle_transition (
    service TEXT NOT NULL CHECK (service IN ('active', 'frozen')),
    cancel_pending INTEGER NOT NULL CHECK (cancel_pending IN (0, 1)),
    command TEXT NOT NULL,
    to_service TEXT CHECK (to_service IN ('active', 'frozen')),
    to_cancel_pending INTEGER CHECK (to_cancel_pending IN (0, 1)),
    refusal TEXT,
    PRIMARY KEY (service, cancel_pending, command),
    CHECK ((refusal IS NULL) = (to_service IS NOT NULL AND to_cancel_pending IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email TEXT NOT NULL CHECK (length(email) BETWEEN 1 AND 200),
    language TEXT NOT NULL,
    parked_reason TEXT CHECK (parked_reason IN ('no-price', 'off-calendar', 'amount-out-of-bounds', 'failed'))
) STRICT;
CREATE INDEX account_by_name ON account (name COLLATE NOCASE, id);
CREATE INDEX account_by_email ON account (email COLLATE NOCASE, id);
CREATE INDEX account_parked ON account (id) WHERE parked_reason IS NOT NULL;

CREATE TABLE supplier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE sales_channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    setup_fee_cents INTEGER NOT NULL CHECK (setup_fee_cents BETWEEN 0 AND 9999999999)
) STRICT;

-- Prices are ranges [from_on, until_on); '0001-01-01' is since ever, '9999-12-31' until further notice (R13).
CREATE TABLE plan_price (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT NOT NULL CHECK (until_on IS date(until_on, '+0 days') AND until_on > from_on),
    monthly_fee_cents INTEGER NOT NULL CHECK (monthly_fee_cents BETWEEN 0 AND 9999999999),
    PRIMARY KEY (plan_id, from_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE frozen_price (
    from_on TEXT PRIMARY KEY CHECK (from_on IS date(from_on, '+0 days')),
    until_on TEXT NOT NULL CHECK (until_on IS date(until_on, '+0 days') AND until_on > from_on),
    fee_cents INTEGER NOT NULL CHECK (fee_cents BETWEEN 0 AND 9999999999)
) STRICT, WITHOUT ROWID;

-- The foreign key into the calendar keeps every billing date on its anchor's calendar (R2).
CREATE TABLE integration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id),
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    sales_channel_id INTEGER NOT NULL REFERENCES sales_channel (id),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    negotiated_fee_cents INTEGER CHECK (negotiated_fee_cents BETWEEN 0 AND 9999999999),
    service TEXT NOT NULL CHECK (service IN ('active', 'frozen')),
    cancel_on TEXT CHECK (cancel_on = next_billing_on),
    anchor_on TEXT NOT NULL CHECK (anchor_on IS date(anchor_on, '+0 days')),
    anchor_day INTEGER NOT NULL CHECK (anchor_day = CAST(substr(anchor_on, 9, 2) AS INTEGER)),
    next_billing_on TEXT NOT NULL CHECK (next_billing_on > anchor_on),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    FOREIGN KEY (anchor_day, next_billing_on) REFERENCES billing_calendar (anchor_day, due_on)
) STRICT;
CREATE INDEX integration_due ON integration (next_billing_on, account_id);
CREATE INDEX integration_by_account ON integration (account_id, next_billing_on);
-- Those that are charged on one day, by id. Renewals don't touch it.
CREATE INDEX integration_by_anchor ON integration (anchor_day, id);
-- What is going to be removed, by the day: few, and renewals write none of them.
CREATE INDEX integration_cancelled ON integration (cancel_on, id) WHERE cancel_on IS NOT NULL;
CREATE INDEX integration_by_label ON integration (label COLLATE NOCASE, id, account_id);

-- How many integrations are charged alike. Kept by triggers, so that a forecast over a million reads some thousands.
CREATE TABLE integration_count (
    anchor_day INTEGER NOT NULL,
    next_billing_on TEXT NOT NULL,
    service TEXT NOT NULL,
    cancels INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    fee_cents INTEGER NOT NULL, -- negotiated; -1: none is
    integrations INTEGER NOT NULL CHECK (integrations >= 0),
    PRIMARY KEY (anchor_day, next_billing_on, service, cancels, plan_id, fee_cents)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER integration_counted_in AFTER INSERT ON integration
BEGIN
    INSERT INTO integration_count VALUES (NEW.anchor_day, NEW.next_billing_on, NEW.service, NEW.cancel_on IS NOT NULL,
        NEW.plan_id, COALESCE(NEW.negotiated_fee_cents, -1), 1)
    ON CONFLICT DO UPDATE SET integrations = integrations + 1;
END;
CREATE TRIGGER integration_counted_out AFTER DELETE ON integration
BEGIN
    UPDATE integration_count SET integrations = integrations - 1
    WHERE anchor_day = OLD.anchor_day AND next_billing_on = OLD.next_billing_on AND service = OLD.service
        AND cancels = (OLD.cancel_on IS NOT NULL) AND plan_id = OLD.plan_id
        AND fee_cents = COALESCE(OLD.negotiated_fee_cents, -1);
    DELETE FROM integration_count
    WHERE anchor_day = OLD.anchor_day AND next_billing_on = OLD.next_billing_on AND service = OLD.service
        AND cancels = (OLD.cancel_on IS NOT NULL) AND plan_id = OLD.plan_id
        AND fee_cents = COALESCE(OLD.negotiated_fee_cents, -1) AND integrations = 0;
END;
CREATE TRIGGER integration_recounted
AFTER UPDATE OF anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents ON integration
BEGIN
    INSERT INTO integration_count VALUES (NEW.anchor_day, NEW.next_billing_on, NEW.service, NEW.cancel_on IS NOT NULL,
        NEW.plan_id, COALESCE(NEW.negotiated_fee_cents, -1), 1)
    ON CONFLICT DO UPDATE SET integrations = integrations + 1;
    UPDATE integration_count SET integrations = integrations - 1
    WHERE anchor_day = OLD.anchor_day AND next_billing_on = OLD.next_billing_on AND service = OLD.service
        AND cancels = (OLD.cancel_on IS NOT NULL) AND plan_id = OLD.plan_id
        AND fee_cents = COALESCE(OLD.negotiated_fee_cents, -1);
    DELETE FROM integration_count
    WHERE anchor_day = OLD.anchor_day AND next_billing_on = OLD.next_billing_on AND service = OLD.service
        AND cancels = (OLD.cancel_on IS NOT NULL) AND plan_id = OLD.plan_id
        AND fee_cents = COALESCE(OLD.negotiated_fee_cents, -1) AND integrations = 0;
END;

-- All that goes when its integration goes (R8).
CREATE TABLE integration_setting (
    integration_id INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    PRIMARY KEY (integration_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE integration_credential (
    integration_id INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    PRIMARY KEY (integration_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE integration_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    integration_id INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    login TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) >= 1)
) STRICT;
CREATE INDEX integration_note_by_integration ON integration_note (integration_id);

CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    integration_id INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL,
    item_count INTEGER NOT NULL CHECK (item_count >= 0),
    succeeded INTEGER NOT NULL CHECK (succeeded IN (0, 1))
) STRICT;
CREATE INDEX sync_run_by_integration ON sync_run (integration_id);

-- Who changed an integration, when and to which version (R18). Renewals are not repeated here: their invoice lines
-- tell of them.
CREATE TABLE integration_history (
    integration_id INTEGER NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    login TEXT NOT NULL,
    command TEXT NOT NULL,
    amount_cents INTEGER,
    PRIMARY KEY (integration_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE renewal_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    invoices INTEGER NOT NULL DEFAULT 0,
    lines INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    periods INTEGER NOT NULL DEFAULT 0,
    total_cents INTEGER NOT NULL DEFAULT 0,
    incomplete INTEGER NOT NULL DEFAULT 0,
    foreseen_invoices INTEGER, -- what was due when it began: the dry run's figures
    foreseen_lines INTEGER,
    foreseen_removed INTEGER,
    foreseen_total_cents INTEGER,
    CHECK (foreseen_invoices >= 0 AND foreseen_lines >= 0 AND foreseen_removed >= 0 AND foreseen_total_cents >= 0),
    CHECK ((foreseen_invoices IS NULL) = (foreseen_lines IS NULL)
           AND (foreseen_invoices IS NULL) = (foreseen_removed IS NULL)
           AND (foreseen_invoices IS NULL) = (foreseen_total_cents IS NULL))
) STRICT;

-- Final once recorded (R12). The id is the number's counter.
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL CHECK (substr(number, 5) = '-' || printf('%06d', id)),
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'renewal')),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
    run_id INTEGER REFERENCES renewal_run (id)
) STRICT;
-- One renewal invoice per account and billing date (R11).
CREATE UNIQUE INDEX invoice_one_renewal ON invoice (account_id, issued_on) WHERE kind = 'renewal';
CREATE INDEX invoice_by_account ON invoice (account_id, id);
-- With all that totals read.
CREATE INDEX invoice_by_day ON invoice (issued_on, id, kind, total_cents);

-- No foreign key to integration: lines outlive it (R8).
CREATE TABLE invoice_line (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    account_id INTEGER NOT NULL REFERENCES account (id),
    integration_id INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    sales_channel_id INTEGER NOT NULL REFERENCES sales_channel (id),
    kind TEXT NOT NULL CHECK (kind IN ('setup', 'connectivity', 'frozen')),
    description TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 9999999999),
    period_start TEXT CHECK (period_start IS date(period_start, '+0 days')),
    period_end TEXT CHECK (period_end IS date(period_end, '+0 days') AND period_end > period_start),
    price_origin TEXT NOT NULL CHECK (price_origin IN ('plan', 'negotiated', 'frozen', 'setup')),
    price_since TEXT,
    PRIMARY KEY (invoice_id, position),
    CHECK ((kind = 'setup') = (period_start IS NULL)),
    CHECK ((period_start IS NULL) = (period_end IS NULL))
) STRICT, WITHOUT ROWID;
-- At most one line per integration and period, whatever runs twice, crashes or races (R17).
CREATE UNIQUE INDEX invoice_line_once ON invoice_line (integration_id, period_start) WHERE period_start IS NOT NULL;
CREATE UNIQUE INDEX invoice_line_setup_once ON invoice_line (integration_id) WHERE kind = 'setup';

CREATE TABLE removal_receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    integration_id INTEGER NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    removed_on TEXT NOT NULL CHECK (removed_on IS date(removed_on, '+0 days')),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on, '+0 days')),
    recorded_at TEXT NOT NULL,
    run_id INTEGER REFERENCES renewal_run (id),
    settings INTEGER NOT NULL,
    credentials INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    syncs INTEGER NOT NULL,
    history INTEGER NOT NULL,
    last_charge_cents INTEGER,
    last_charge_on TEXT
) STRICT;
CREATE INDEX removal_receipt_by_account ON removal_receipt (account_id);

-- Bare facts: login, command, ids, code, day, instant, request; no text of a customer's (R20).
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    login TEXT NOT NULL,
    command TEXT NOT NULL,
    code TEXT NOT NULL,
    account_id INTEGER,
    integration_id INTEGER,
    run_id INTEGER,
    plan_id INTEGER,
    supplier_id INTEGER,
    sales_channel_id INTEGER,
    amount_cents INTEGER,
    effective_on TEXT,
    request_id TEXT
) STRICT;
CREATE INDEX audit_entry_by_account ON audit_entry (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX audit_entry_by_integration ON audit_entry (integration_id, id) WHERE integration_id IS NOT NULL;
CREATE INDEX audit_entry_by_day ON audit_entry (day, id);
-- Which price was set for a day before.
CREATE INDEX audit_entry_by_effect ON audit_entry (command, effective_on, id) WHERE effective_on IS NOT NULL;

-- The first outcome of every request: codes, ids, version, days and cents, never text (R17).
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    argument_hash TEXT NOT NULL,
    outcome TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER invoice_is_final_update BEFORE UPDATE ON invoice
BEGIN SELECT RAISE(ABORT, 'invoices are final'); END;
CREATE TRIGGER invoice_is_final_delete BEFORE DELETE ON invoice
BEGIN SELECT RAISE(ABORT, 'invoices are final'); END;
CREATE TRIGGER invoice_line_is_final_update BEFORE UPDATE ON invoice_line
BEGIN SELECT RAISE(ABORT, 'invoice lines are final'); END;
CREATE TRIGGER invoice_line_is_final_delete BEFORE DELETE ON invoice_line
BEGIN SELECT RAISE(ABORT, 'invoice lines are final'); END;
CREATE TRIGGER removal_receipt_is_final_update BEFORE UPDATE ON removal_receipt
BEGIN SELECT RAISE(ABORT, 'removal receipts are final'); END;
CREATE TRIGGER removal_receipt_is_final_delete BEFORE DELETE ON removal_receipt
BEGIN SELECT RAISE(ABORT, 'removal receipts are final'); END;
CREATE TRIGGER audit_entry_is_final_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit is final'); END;
CREATE TRIGGER audit_entry_is_final_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit is final'); END;
CREATE TRIGGER request_is_final_update BEFORE UPDATE ON request
BEGIN SELECT RAISE(ABORT, 'requests are final'); END;
CREATE TRIGGER request_is_final_delete BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'requests are final'); END;
-- A removed integration never comes back (R8).
CREATE TRIGGER integration_stays_removed BEFORE INSERT ON integration
WHEN EXISTS (SELECT 1 FROM removal_receipt r WHERE r.integration_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'removed integrations stay removed'); END;
-- The counter only rises.
CREATE TRIGGER counter_only_rises BEFORE UPDATE ON counter WHEN NEW.value < OLD.value OR NEW.name <> OLD.name
BEGIN SELECT RAISE(ABORT, 'counters only rise'); END;

-- Searches find texts by any three characters in a row, which are all that these indexes keep of them. Triggers may not
-- write into them: they note what has changed, with the texts that are indexed (NULL: none yet), and whoever ends the
-- transaction brings the index up to date. A program that doesn't, leaves the note, and searches heed it.
CREATE VIRTUAL TABLE account_text USING fts5(name, email, content='', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE integration_text USING fts5(label, content='', tokenize='trigram', detail=none);

CREATE TABLE unindexed_account (
    id INTEGER PRIMARY KEY,
    name TEXT,
    email TEXT
) STRICT;
CREATE TRIGGER account_inserted AFTER INSERT ON account
BEGIN INSERT INTO unindexed_account (id) VALUES (NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER account_renamed AFTER UPDATE OF name, email ON account
BEGIN INSERT INTO unindexed_account (id, name, email) VALUES (OLD.id, OLD.name, OLD.email) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER account_deleted AFTER DELETE ON account
BEGIN INSERT INTO unindexed_account (id, name, email) VALUES (OLD.id, OLD.name, OLD.email) ON CONFLICT DO NOTHING; END;

CREATE TABLE unindexed_integration (
    id INTEGER PRIMARY KEY,
    label TEXT
) STRICT;
CREATE TRIGGER integration_inserted AFTER INSERT ON integration
BEGIN INSERT INTO unindexed_integration (id) VALUES (NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER integration_relabelled AFTER UPDATE OF label ON integration
BEGIN INSERT INTO unindexed_integration (id, label) VALUES (OLD.id, OLD.label) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER integration_deleted AFTER DELETE ON integration
BEGIN INSERT INTO unindexed_integration (id, label) VALUES (OLD.id, OLD.label) ON CONFLICT DO NOTHING; END;

-- What every coming billing date asks of every integration, and the same over groups of integrations that are charged
-- alike, so that a forecast over a million of them adds up first and expands afterwards.
CREATE VIEW renewal_charge AS
{renewal_charge};

CREATE VIEW integration_group AS
{integration_group};

CREATE VIEW renewal_charge_group AS
{renewal_charge_group};

-- For whoever runs syncs: active, and cancel_on not come (R4). The day is the database's own.
CREATE VIEW business_day AS
SELECT CASE WHEN (SELECT value FROM setting WHERE key = 'sandbox') = '1'
            THEN (SELECT value FROM setting WHERE key = 'last_day')
            ELSE max((SELECT value FROM setting WHERE key = 'last_day'),
                     date('now', (SELECT value FROM setting WHERE key = 'utc_offset_minutes') || ' minutes'))
       END AS today;

CREATE VIEW syncable_integration AS
SELECT id, account_id, supplier_id, sales_channel_id, label
FROM integration
WHERE service = 'active' AND (cancel_on IS NULL OR cancel_on > (SELECT today FROM business_day));
