-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sample data, for the database's owner and into an empty sandbox only: their rows come by COPY under the owner's role,
-- in one transaction that begins with begin_demo and ends with end_demo.

CREATE FUNCTION demo_failure() RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE
        WHEN (SELECT value FROM setting WHERE key = 'sandbox') <> '1' THEN failure('refused', 'not-a-sandbox')
        WHEN EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM plan) OR EXISTS (SELECT 1 FROM supplier)
            OR EXISTS (SELECT 1 FROM sales_channel) OR EXISTS (SELECT 1 FROM invoice)
            OR EXISTS (SELECT 1 FROM removal_receipt) THEN failure('refused', 'not-empty')
    END;
$$;

-- Foreign keys are not looked up row by row but all at once at the end, as a restored dump's are: half of the time went
-- there. Each comes back as it was, or the transaction fails.
CREATE FUNCTION lift_foreign_keys() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_key record;
BEGIN
    CREATE TABLE lifted_foreign_key AS
    SELECT c.conrelid AS relation, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = CAST('renewdesk' AS regnamespace);
    FOR v_key IN SELECT * FROM lifted_foreign_key LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', CAST(v_key.relation AS regclass), v_key.name);
    END LOOP;
END $$;

CREATE FUNCTION restore_foreign_keys() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_key record;
BEGIN
    FOR v_key IN SELECT * FROM lifted_foreign_key LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', CAST(v_key.relation AS regclass), v_key.name,
                       v_key.definition);
    END LOOP;
    DROP TABLE lifted_foreign_key;
END $$;

-- Whoever else is in the sandbox waits until the caller's transaction ends.
CREATE FUNCTION begin_demo() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('demo');
    v_error jsonb;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_error := demo_failure();
    IF v_error IS NULL THEN
        LOCK TABLE account, supplier, sales_channel, plan, plan_price, integration, integration_setting,
            integration_credential, integration_note, sync_run, integration_history, renewal_run, invoice, invoice_line,
            removal_receipt, billing_calendar, integration_tally, integration_label IN ACCESS EXCLUSIVE MODE;
        v_error := demo_failure(); -- while we waited somebody may have begun to work
    END IF;
    IF v_error IS NOT NULL THEN
        PERFORM write_audit('demo', v_error ->> 'code');
        PERFORM end_write();
        RETURN jsonb_build_object('error', v_error);
    END IF;
    PERFORM lift_foreign_keys();
    -- Made at once, they take a quarter of the time.
    DROP INDEX account_text, account_name_beginning, account_email_beginning, integration_text,
        integration_beginning;
    ALTER TABLE integration DISABLE TRIGGER integration_labelled, DISABLE TRIGGER integration_counted_in;
    RETURN '{}';
END $$;

-- The next ids come after those that were copied in.
CREATE FUNCTION end_demo() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_table text;
BEGIN
    INSERT INTO integration_label (integration_id, account_id, label) SELECT id, account_id, label FROM integration;
    INSERT INTO integration_tally SELECT {charged_alike}, count(*) FROM integration GROUP BY 1, 2, 3, 4, 5, 6;
    ALTER TABLE integration ENABLE TRIGGER integration_labelled, ENABLE TRIGGER integration_counted_in;
    PERFORM restore_foreign_keys();
    PERFORM create_text_indexes();
    FOREACH v_table IN ARRAY ARRAY['account', 'supplier', 'sales_channel', 'plan', 'integration', 'renewal_run'] LOOP
        EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), max(id)) FROM renewdesk.%I HAVING max(id) > 0',
                       'renewdesk.' || v_table, 'id', v_table);
    END LOOP;
    PERFORM end_write();
END $$;
