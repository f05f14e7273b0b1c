-- SPDX-License-Identifier: GPL-3.0-or-later
-- A company's spreadsheet, all or nothing: every row is checked, then all are written. No invoice is issued, and nothing
-- is owed before the first billing date after today.

CREATE TYPE import_row AS (
    line integer,
    account_name text,
    account_email text,
    supplier text,
    sales_channel text,
    label text,
    plan text,
    fee_cents bigint,
    service text,
    cancel_pending boolean,
    anchor_on date,
    next_billing_on date
);

CREATE FUNCTION bad_row(p_line integer, p_column text, p_reason text, p_text text DEFAULT '') RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('line', p_line, 'column', p_column, 'reason', p_reason, 'text', p_text);
$$;

CREATE FUNCTION first_billing_date(p_anchor date, p_after date) RETURNS date LANGUAGE sql AS $$
    SELECT min(due_on) FROM billing_calendar
    WHERE anchor_day = CAST(date_part('day', p_anchor) AS integer) AND due_on > greatest(p_anchor, p_after);
$$;

-- Everything that is wrong with one row by itself.
CREATE FUNCTION import_row_failures(p_row import_row, p_today date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_bad jsonb := '[]';
    v_next date;
    v_name record;
BEGIN
    FOR v_name IN SELECT * FROM (VALUES
            ('account_name', p_row.account_name), ('account_email', p_row.account_email),
            ('supplier', p_row.supplier), ('sales_channel', p_row.sales_channel), ('label', p_row.label)
        ) AS names (name, value) LOOP
        IF name_failure(v_name.value, v_name.name) IS NOT NULL THEN
            v_bad := v_bad || bad_row(p_row.line, v_name.name, name_failure(v_name.value, v_name.name) ->> 'reason');
        END IF;
    END LOOP;
    IF plan_failure(p_row.plan) IS NOT NULL THEN
        v_bad := v_bad || bad_row(p_row.line, 'plan', 'no-such-plan', left(p_row.plan, 200));
    END IF;
    IF fee_failure(p_row.fee_cents) IS NOT NULL THEN
        v_bad := v_bad || bad_row(p_row.line, 'monthly_fee', 'malformed-amount', plain_fee(p_row.fee_cents));
    END IF;
    v_next := first_billing_date(p_row.anchor_on, p_today);
    IF p_row.anchor_on < '{first_today}' OR v_next IS NULL THEN
        v_bad := v_bad || bad_row(p_row.line, 'anchor_on', 'outside-calendar', CAST(p_row.anchor_on AS text));
    ELSIF p_row.anchor_on > p_today THEN
        v_bad := v_bad || bad_row(p_row.line, 'anchor_on', 'anchor-after-today', CAST(p_row.anchor_on AS text));
    ELSIF p_row.next_billing_on <> v_next THEN
        v_bad := v_bad || bad_row(p_row.line, 'next_billing_on', 'not-next-billing-date', CAST(v_next AS text));
    END IF;
    RETURN v_bad;
END $$;

-- Returns {"accounts", "integrations"}: how many are new; or an error with its "rows".
CREATE FUNCTION import_rows(p_rows jsonb, p_dry_run boolean) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('import');
    v_today date := business_today();
    v_rows import_row[];
    v_bad jsonb;
    v_fresh bigint;
    v_taken bigint;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    SELECT COALESCE(array_agg(CAST(r AS import_row)), '{}') INTO v_rows
    FROM jsonb_populate_recordset(CAST(NULL AS import_row), p_rows) r;

    -- An exact repeat of a row is told where the row stood first.
    WITH row AS (
        SELECT r, place, r.line, md5(CAST(ROW(r.account_name, r.account_email, r.supplier, r.sales_channel, r.label,
            r.plan, r.fee_cents, r.service, r.cancel_pending, r.anchor_on, r.next_billing_on) AS text)) AS print
        FROM unnest(v_rows) WITH ORDINALITY AS r (line, account_name, account_email, supplier, sales_channel, label,
            plan, fee_cents, service, cancel_pending, anchor_on, next_billing_on, place)
    ), found AS (
        SELECT place, 1 AS kind, import_row_failures(v_rows[place], v_today) AS failures FROM row
        UNION ALL
        SELECT place, 2, jsonb_build_array(bad_row(line, '', 'duplicate-row', CAST(first AS text)))
        FROM (SELECT place, line, first_value(line) OVER same AS first, row_number() OVER same AS nth FROM row
              WINDOW same AS (PARTITION BY print ORDER BY place)) repeated
        WHERE nth > 1
    )
    SELECT jsonb_agg(one ORDER BY found.place, found.kind) INTO v_bad
    FROM found, jsonb_array_elements(found.failures) one
    WHERE found.kind = 1 OR NOT EXISTS (SELECT 1 FROM found other WHERE other.place = found.place AND other.kind = 1
                                        AND other.failures <> '[]');
    IF v_bad IS NOT NULL THEN
        IF NOT p_dry_run THEN
            PERFORM write_audit('import', 'invalid');
            PERFORM end_write();
        END IF;
        RETURN jsonb_build_object('error', failure('invalid', 'import-rejected', jsonb_build_object('rows', v_bad)));
    END IF;

    SELECT count(*) INTO v_fresh FROM (SELECT DISTINCT account_name, account_email FROM unnest(v_rows)) c
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.name = c.account_name AND a.email = c.account_email);
    IF NOT p_dry_run THEN
        IF EXISTS (SELECT 1 FROM unnest(v_rows) r
                   WHERE NOT EXISTS (SELECT 1 FROM supplier s WHERE s.name = r.supplier)
                      OR NOT EXISTS (SELECT 1 FROM sales_channel c WHERE c.name = r.sales_channel)) THEN
            LOCK TABLE new_name_lock IN EXCLUSIVE MODE; -- as an opening does: see await_new_names
        END IF;
        INSERT INTO supplier (name)
        SELECT supplier FROM unnest(v_rows) WITH ORDINALITY AS r (line, account_name, account_email, supplier,
            sales_channel, label, plan, fee_cents, service, cancel_pending, anchor_on, next_billing_on, place)
        WHERE NOT EXISTS (SELECT 1 FROM supplier s WHERE s.name = r.supplier)
        GROUP BY supplier ORDER BY min(place) ON CONFLICT DO NOTHING;
        INSERT INTO sales_channel (name)
        SELECT sales_channel FROM unnest(v_rows) WITH ORDINALITY AS r (line, account_name, account_email, supplier,
            sales_channel, label, plan, fee_cents, service, cancel_pending, anchor_on, next_billing_on, place)
        WHERE NOT EXISTS (SELECT 1 FROM sales_channel s WHERE s.name = r.sales_channel)
        GROUP BY sales_channel ORDER BY min(place) ON CONFLICT DO NOTHING;
        INSERT INTO account (name, email, language)
        SELECT account_name, account_email, 'en' FROM unnest(v_rows) WITH ORDINALITY AS r (line, account_name,
            account_email, supplier, sales_channel, label, plan, fee_cents, service, cancel_pending, anchor_on,
            next_billing_on, place)
        WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.name = r.account_name AND a.email = r.account_email)
        GROUP BY account_name, account_email ORDER BY min(place);
        WITH taken AS (
            INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id, negotiated_fee_cents,
                service, cancel_on, anchor_on, anchor_day, next_billing_on)
            SELECT (SELECT min(a.id) FROM account a WHERE a.name = r.account_name AND a.email = r.account_email),
                s.id, c.id, r.label, p.id, r.fee_cents, r.service,
                CASE WHEN r.cancel_pending THEN first_billing_date(r.anchor_on, v_today) END,
                r.anchor_on, CAST(date_part('day', r.anchor_on) AS integer), first_billing_date(r.anchor_on, v_today)
            FROM unnest(v_rows) WITH ORDINALITY AS r (line, account_name, account_email, supplier, sales_channel, label,
                plan, fee_cents, service, cancel_pending, anchor_on, next_billing_on, place)
            JOIN supplier s ON s.name = r.supplier
            JOIN sales_channel c ON c.name = r.sales_channel
            JOIN plan p ON p.name = r.plan
            ORDER BY r.place
            RETURNING id, version, negotiated_fee_cents
        )
        INSERT INTO integration_history (integration_id, version, at, day, login, command, amount_cents)
        SELECT id, version, business_instant(), v_today, session_user, 'import', negotiated_fee_cents FROM taken;
        GET DIAGNOSTICS v_taken = ROW_COUNT;
        IF v_taken <> cardinality(v_rows) THEN -- all or nothing: a name was given away while they were taken
            RAISE EXCEPTION 'a supplier or sales channel is just being renamed' USING ERRCODE = '55P03';
        END IF;
        PERFORM write_audit('import', 'done');
        PERFORM end_write();
    END IF;
    RETURN jsonb_build_object('accounts', v_fresh, 'integrations', cardinality(v_rows));
END $$;
