-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shared database: the same tables as the embedded one, in the schema `renewdesk`, owned by renewdesk_owner, who
-- can't log in. Days are DATE, instants timestamptz, money is bigint cents; truth values are 0 and 1, as they are over
-- there. CHECKs mirror every invariant of RULES.md; what is final is append-only by trigger. Nobody but the owner may
-- write: see functions/. Runs as renewdesk_owner with search_path = renewdesk, pg_temp.

-- Functions are for those whom they are granted to. With IN SCHEMA this would do nothing.
ALTER DEFAULT PRIVILEGES FOR ROLE renewdesk_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Text sorts whatever the case, as NOCASE does over there; ties are left to the next key.
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = FALSE);

-- For searches by a part of a text. It may be there for others' sake; else it gets a schema that is nobody's to use.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pg_trgm') THEN
        CREATE SCHEMA IF NOT EXISTS renewdesk_trigrams;
        CREATE EXTENSION pg_trgm SCHEMA renewdesk_trigrams;
    END IF;
END $$;

CREATE TABLE setting (
    key text PRIMARY KEY,
    value text NOT NULL
);

-- One row a counter; the invoices' numbers are gap-free and never restart (R12).
CREATE TABLE counter (
    name text PRIMARY KEY,
    value bigint NOT NULL CHECK (value >= 0)
) WITH (fillfactor = 10);
INSERT INTO counter (name, value) VALUES ('invoice', 0);

-- Whoever runs the renewals has it locked; a lock ends with its session, however that ends. It stays empty.
CREATE TABLE run_lock (
    id smallint PRIMARY KEY
);

-- Whoever brings a new name of a supplier or sales channel has it locked, to the end of his transaction. It stays empty.
CREATE TABLE new_name_lock (
    id smallint PRIMARY KEY
);

-- Written from the domain's calendar (R2).
CREATE TABLE billing_calendar (
    anchor_day integer NOT NULL CHECK (anchor_day BETWEEN 1 AND 31),
    due_on date NOT NULL,
    next_due_on date NOT NULL CHECK (next_due_on > due_on),
    PRIMARY KEY (anchor_day, due_on)
);

CREATE INDEX billing_calendar_by_day ON billing_calendar (due_on);

-- Written from the domain's lifecycle table.
CREATE TABLE lifecycle_transition (
    service text NOT NULL CHECK (service IN ('active', 'frozen')),
    cancel_pending smallint NOT NULL CHECK (cancel_pending IN (0, 1)),
    command text NOT NULL,
    to_service text CHECK (to_service IN ('active', 'frozen')),
    to_cancel_pending smallint CHECK (to_cancel_pending IN (0, 1)),
    refusal text,
    PRIMARY KEY (service, cancel_pending, command),
    CHECK ((refusal IS NULL) = (to_service IS NOT NULL AND to_cancel_pending IS NOT NULL))
);

-- Written from the domain's table of permissions: one row for each role that may give a command.
CREATE TABLE permission (
    command text NOT NULL,
    role text NOT NULL CHECK (role IN ({role_codes})),
    PRIMARY KEY (command, role)
);

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    email text NOT NULL CHECK (char_length(email) BETWEEN 1 AND 200),
    language text NOT NULL,
    parked_reason text CHECK (parked_reason IN ('no-price', 'off-calendar', 'amount-out-of-bounds', 'failed'))
);
CREATE INDEX account_by_name ON account (name COLLATE nocase, id);
CREATE INDEX account_by_email ON account (email COLLATE nocase, id);
CREATE INDEX account_parked ON account (id) WHERE parked_reason IS NOT NULL;

-- No two bear one name. The index is one that no foreign key could refer to (it has a condition, if one that always
-- holds): so another name is no other key, and renaming waits for nobody who charges, nor does he for it.
CREATE TABLE supplier (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200)
);
CREATE UNIQUE INDEX supplier_by_name ON supplier (name) WHERE name IS NOT NULL;

CREATE TABLE sales_channel (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200)
);
CREATE UNIQUE INDEX sales_channel_by_name ON sales_channel (name) WHERE name IS NOT NULL;

CREATE TABLE plan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (char_length(name) BETWEEN 1 AND 200),
    setup_fee_cents bigint NOT NULL CHECK (setup_fee_cents BETWEEN 0 AND 9999999999)
);

-- Prices are ranges [from_on, until_on); '0001-01-01' is since ever, '9999-12-31' until further notice (R13).
CREATE TABLE plan_price (
    plan_id bigint NOT NULL REFERENCES plan (id),
    from_on date NOT NULL,
    until_on date NOT NULL CHECK (until_on > from_on),
    monthly_fee_cents bigint NOT NULL CHECK (monthly_fee_cents BETWEEN 0 AND 9999999999),
    PRIMARY KEY (plan_id, from_on)
);

CREATE TABLE frozen_price (
    from_on date PRIMARY KEY,
    until_on date NOT NULL CHECK (until_on > from_on),
    fee_cents bigint NOT NULL CHECK (fee_cents BETWEEN 0 AND 9999999999)
);

-- The foreign key into the calendar keeps every billing date on its anchor's calendar (R2).
CREATE TABLE integration (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    supplier_id bigint NOT NULL REFERENCES supplier (id),
    sales_channel_id bigint NOT NULL REFERENCES sales_channel (id),
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 200),
    plan_id bigint NOT NULL REFERENCES plan (id),
    negotiated_fee_cents bigint CHECK (negotiated_fee_cents BETWEEN 0 AND 9999999999),
    service text NOT NULL CHECK (service IN ('active', 'frozen')),
    cancel_on date CHECK (cancel_on = next_billing_on),
    anchor_on date NOT NULL,
    anchor_day integer NOT NULL CHECK (anchor_day = CAST(date_part('day', anchor_on) AS integer)),
    next_billing_on date NOT NULL CHECK (next_billing_on > anchor_on),
    version bigint NOT NULL DEFAULT 1 CHECK (version >= 1),
    FOREIGN KEY (anchor_day, next_billing_on) REFERENCES billing_calendar (anchor_day, due_on)
);
CREATE INDEX integration_due ON integration (next_billing_on, account_id);
CREATE INDEX integration_by_account ON integration (account_id, next_billing_on);
-- Those that are charged on one day, by id. Renewals don't touch it.
CREATE INDEX integration_by_anchor ON integration (anchor_day, id);
-- What is going to be removed, by the day: few, and renewals write none of them.
CREATE INDEX integration_cancelled ON integration (cancel_on, id) WHERE cancel_on IS NOT NULL;

-- How many integrations are charged alike: the sum of their rows. Kept by triggers, so that a forecast over a million
-- reads some thousands. Nobody's to read but by integration_count: rows tell what was, until they are added up.
CREATE TABLE integration_tally (
    anchor_day integer NOT NULL,
    next_billing_on date NOT NULL,
    service text NOT NULL,
    cancels integer NOT NULL,
    plan_id bigint NOT NULL,
    fee_cents bigint NOT NULL, -- negotiated; -1: none is
    integrations bigint NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);

-- What searches find an integration by: beside it, for each renewal writes the integration anew and all of its indexes
-- with it, while a label hardly ever changes.
CREATE TABLE integration_label (
    integration_id bigint PRIMARY KEY REFERENCES integration (id) ON DELETE CASCADE,
    account_id bigint NOT NULL,
    label text NOT NULL
);
ALTER TABLE integration_label ALTER COLUMN label SET STATISTICS 0;

-- All that goes when its integration goes (R8). No statistics of their texts: those would outlive the rows.
CREATE TABLE integration_setting (
    integration_id bigint NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    key text COLLATE "C" NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
    value text NOT NULL,
    PRIMARY KEY (integration_id, key)
);

CREATE TABLE integration_credential (
    integration_id bigint NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    key text COLLATE "C" NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
    value text NOT NULL,
    PRIMARY KEY (integration_id, key)
);

CREATE TABLE integration_note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    integration_id bigint NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    login text NOT NULL,
    text text NOT NULL CHECK (char_length(text) >= 1)
);
CREATE INDEX integration_note_by_integration ON integration_note (integration_id);

CREATE TABLE sync_run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    integration_id bigint NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    item_count bigint NOT NULL CHECK (item_count >= 0),
    succeeded smallint NOT NULL CHECK (succeeded IN (0, 1))
);
CREATE INDEX sync_run_by_integration ON sync_run (integration_id);

ALTER TABLE integration ALTER COLUMN label SET STATISTICS 0;
ALTER TABLE integration_setting ALTER COLUMN key SET STATISTICS 0, ALTER COLUMN value SET STATISTICS 0;
ALTER TABLE integration_credential ALTER COLUMN key SET STATISTICS 0, ALTER COLUMN value SET STATISTICS 0;
ALTER TABLE integration_note ALTER COLUMN text SET STATISTICS 0;

-- Who changed an integration, when and to which version (R18). Renewals are not repeated here: their invoice lines
-- tell of them.
CREATE TABLE integration_history (
    integration_id bigint NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    version bigint NOT NULL CHECK (version >= 1),
    at timestamptz NOT NULL,
    day date NOT NULL,
    login text NOT NULL,
    command text NOT NULL,
    amount_cents bigint,
    PRIMARY KEY (integration_id, version)
);

CREATE TABLE renewal_run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    as_of date NOT NULL,
    invoices bigint NOT NULL DEFAULT 0,
    lines bigint NOT NULL DEFAULT 0,
    removed bigint NOT NULL DEFAULT 0,
    periods bigint NOT NULL DEFAULT 0,
    total_cents bigint NOT NULL DEFAULT 0,
    incomplete smallint NOT NULL DEFAULT 0 CHECK (incomplete IN (0, 1)),
    foreseen_invoices bigint, -- what was due when it began: the dry run's figures
    foreseen_lines bigint,
    foreseen_removed bigint,
    foreseen_total_cents bigint,
    CHECK (foreseen_invoices >= 0 AND foreseen_lines >= 0 AND foreseen_removed >= 0 AND foreseen_total_cents >= 0),
    CHECK ((foreseen_invoices IS NULL) = (foreseen_lines IS NULL)
           AND (foreseen_invoices IS NULL) = (foreseen_removed IS NULL)
           AND (foreseen_invoices IS NULL) = (foreseen_total_cents IS NULL))
);

-- Final once recorded (R12). The id is the number's counter.
CREATE TABLE invoice (
    id bigint PRIMARY KEY,
    number text NOT NULL
        CHECK (substr(number, 5) = '-' || lpad(CAST(id AS text), greatest(6, length(CAST(id AS text))), '0')),
    account_id bigint NOT NULL REFERENCES account (id),
    kind text NOT NULL CHECK (kind IN ('opening', 'renewal')),
    issued_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    total_cents bigint NOT NULL CHECK (total_cents >= 0),
    run_id bigint REFERENCES renewal_run (id)
);
-- One renewal invoice per account and billing date (R11).
CREATE UNIQUE INDEX invoice_one_renewal ON invoice (account_id, issued_on) WHERE kind = 'renewal';
CREATE INDEX invoice_by_account ON invoice (account_id, id);
-- With all that totals read.
CREATE INDEX invoice_by_day ON invoice (issued_on, id) INCLUDE (kind, total_cents);

-- No foreign key to integration: lines outlive it (R8).
CREATE TABLE invoice_line (
    invoice_id bigint NOT NULL REFERENCES invoice (id),
    position bigint NOT NULL CHECK (position >= 1),
    account_id bigint NOT NULL REFERENCES account (id),
    integration_id bigint NOT NULL,
    supplier_id bigint NOT NULL REFERENCES supplier (id),
    sales_channel_id bigint NOT NULL REFERENCES sales_channel (id),
    kind text NOT NULL CHECK (kind IN ('setup', 'connectivity', 'frozen')),
    description text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 0 AND 9999999999),
    period_start date,
    period_end date CHECK (period_end > period_start),
    price_origin text NOT NULL CHECK (price_origin IN ('plan', 'negotiated', 'frozen', 'setup')),
    price_since date,
    PRIMARY KEY (invoice_id, position),
    CHECK ((kind = 'setup') = (period_start IS NULL)),
    CHECK ((period_start IS NULL) = (period_end IS NULL))
);
-- At most one line per integration and period, whatever runs twice, crashes or races (R17).
CREATE UNIQUE INDEX invoice_line_once ON invoice_line (integration_id, period_start) WHERE period_start IS NOT NULL;
CREATE UNIQUE INDEX invoice_line_setup_once ON invoice_line (integration_id) WHERE kind = 'setup';

CREATE TABLE removal_receipt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    integration_id bigint NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account (id),
    removed_on date NOT NULL,
    recorded_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    run_id bigint REFERENCES renewal_run (id),
    settings bigint NOT NULL,
    credentials bigint NOT NULL,
    notes bigint NOT NULL,
    syncs bigint NOT NULL,
    history bigint NOT NULL,
    last_charge_cents bigint,
    last_charge_on date
);
CREATE INDEX removal_receipt_by_account ON removal_receipt (account_id);

-- Bare facts: login, command, ids, code, day, instant, request; no text of a customer's (R20).
CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    day date NOT NULL,
    login text NOT NULL,
    command text NOT NULL,
    code text NOT NULL,
    account_id bigint,
    integration_id bigint,
    run_id bigint,
    plan_id bigint,
    supplier_id bigint,
    sales_channel_id bigint,
    amount_cents bigint,
    effective_on date,
    request_id text
);
CREATE INDEX audit_entry_by_account ON audit_entry (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX audit_entry_by_integration ON audit_entry (integration_id, id) WHERE integration_id IS NOT NULL;
CREATE INDEX audit_entry_by_day ON audit_entry (day, id);
-- Which price was set for a day before.
CREATE INDEX audit_entry_by_effect ON audit_entry (command, effective_on, id) WHERE effective_on IS NOT NULL;

-- Whose role an entry of the audit is about, and which: logins and roles there are on a server alone.
CREATE TABLE role_change (
    audit_entry_id bigint PRIMARY KEY REFERENCES audit_entry (id),
    grantee text NOT NULL,
    role text NOT NULL CHECK (role IN ({grantable_role_codes}))
);

-- The first outcome of every request: codes, ids, version, days and cents, never text (R17). A request is claimed
-- first, so that its twin waits for it; its outcome is written once, in the same transaction. One that was given up before
-- it came is `withdrawn`, which is no arguments' fingerprint.
CREATE TABLE request (
    id uuid PRIMARY KEY,
    argument_hash text NOT NULL,
    outcome jsonb,
    recorded_at timestamptz NOT NULL,
    login text NOT NULL DEFAULT session_user
);

CREATE FUNCTION keep_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is final', TG_TABLE_NAME USING ERRCODE = 'RDFIN';
END $$;

CREATE FUNCTION keep_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM removal_receipt r WHERE r.integration_id = NEW.id) THEN
        RAISE EXCEPTION 'removed integrations stay removed' USING ERRCODE = 'RDFIN';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER invoice_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER invoice_line_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_line
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER removal_receipt_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON removal_receipt
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER role_change_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON role_change
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER request_is_final BEFORE DELETE OR TRUNCATE ON request
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();
CREATE TRIGGER request_is_final_once_answered BEFORE UPDATE ON request
    FOR EACH ROW WHEN (OLD.outcome IS NOT NULL OR NEW.id <> OLD.id OR NEW.argument_hash <> OLD.argument_hash)
    EXECUTE FUNCTION keep_final();
-- A removed integration never comes back (R8).
CREATE TRIGGER integration_stays_removed BEFORE INSERT ON integration
    FOR EACH ROW EXECUTE FUNCTION keep_removed();
-- The counter only rises.
CREATE TRIGGER counter_only_rises BEFORE UPDATE ON counter
    FOR EACH ROW WHEN (NEW.value < OLD.value OR NEW.name <> OLD.name) EXECUTE FUNCTION keep_final();
CREATE TRIGGER counter_stays BEFORE DELETE OR TRUNCATE ON counter
    FOR EACH STATEMENT EXECUTE FUNCTION keep_final();

-- What every coming billing date asks of every integration, and the same over groups of integrations that are charged
-- alike, so that a forecast over a million of them adds up first and expands afterwards.
CREATE VIEW renewal_charge AS
{renewal_charge};

CREATE VIEW integration_count AS
SELECT anchor_day, next_billing_on, service, cancels, plan_id, fee_cents,
       CAST(sum(integrations) AS bigint) AS integrations
FROM integration_tally
GROUP BY anchor_day, next_billing_on, service, cancels, plan_id, fee_cents
HAVING sum(integrations) <> 0;

CREATE VIEW integration_group AS
{integration_group};

CREATE VIEW renewal_charge_group AS
{renewal_charge_group};

-- The business day is the database's own (R14), and so is the instant that goes with it, in a sandbox on its day. Of the
-- statement, not of the transaction: nobody may stay in yesterday.
CREATE VIEW business_day AS
SELECT day.today,
       CASE WHEN (SELECT value FROM setting WHERE key = 'sandbox') = '1'
            THEN (day.today + CAST(statement_timestamp() AT TIME ZONE 'UTC' AS time)) AT TIME ZONE 'UTC'
            ELSE statement_timestamp() END AS instant
FROM (SELECT CASE WHEN (SELECT value FROM setting WHERE key = 'sandbox') = '1'
                  THEN CAST((SELECT value FROM setting WHERE key = 'last_day') AS date)
                  ELSE greatest(CAST((SELECT value FROM setting WHERE key = 'last_day') AS date),
                                CAST(statement_timestamp() AT TIME ZONE
                                     (SELECT value FROM setting WHERE key = 'time_zone') AS date))
             END AS today) day;

-- For whoever runs syncs: active, and cancel_on not come (R4); and what they need to log in over there. Barriers: no
-- expression of the caller's sees a row that the view leaves out.
CREATE VIEW syncable_integration WITH (security_barrier) AS
SELECT id, account_id, supplier_id, sales_channel_id, label
FROM integration
WHERE service = 'active' AND (cancel_on IS NULL OR cancel_on > (SELECT today FROM business_day));

CREATE VIEW syncable_credential WITH (security_barrier) AS
SELECT c.integration_id, c.key, c.value
FROM integration_credential c
JOIN syncable_integration i ON i.id = c.integration_id;

-- Settings and notes are not for auditors: they may ask, and no row is theirs to see.
ALTER TABLE integration_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_the_desk ON integration_setting FOR SELECT TO {readers_of_settings_and_notes} USING (TRUE);
ALTER TABLE integration_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_the_desk ON integration_note FOR SELECT TO {readers_of_settings_and_notes} USING (TRUE);
