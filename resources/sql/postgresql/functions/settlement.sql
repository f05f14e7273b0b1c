-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settles: charges, removes and advances what billing dates ask of accounts (R3, R8, R10, R11, R16, R19). The one piece
-- that both a run and a command's "settle first" go through. Locks: accounts by id, integrations, in a run its own row,
-- the counter last.

CREATE TYPE due_charge AS (
    account_id bigint,
    integration_id bigint,
    supplier_id bigint,
    sales_channel_id bigint,
    kind text,
    amount_cents bigint,
    next_due_on date,
    price_origin text,
    price_since date
);

CREATE TYPE settled_figures AS (
    accounts bigint,
    invoices bigint,
    lines bigint,
    removed bigint,
    cents bigint
);

CREATE FUNCTION lock_accounts(p_accounts bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM account WHERE id = ANY (p_accounts) ORDER BY id FOR NO KEY UPDATE;
END $$;

-- What broke, rather than who: it ends the whole transaction instead of parking an account.
CREATE FUNCTION ends_all(p_sqlstate text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT p_sqlstate = '55P03' OR left(p_sqlstate, 2) IN ('25', '40', '53', '57', '58', 'XX');
$$;

-- What one billing date asks of accounts that the caller has locked, as one set. When any of them can't be settled,
-- raises RDPRK with the reason of parking as its message; the caller undoes it all.
CREATE FUNCTION settle(p_accounts bigint[], p_due date, p_today date, p_run bigint) RETURNS settled_figures
LANGUAGE plpgsql AS $$
DECLARE
    v_figures settled_figures;
    v_due bigint;
    v_charges due_charge[];
    v_count bigint;
    v_priced bigint;
    v_out_of_bounds bigint;
    v_changed bigint;
    v_base bigint; -- the number before the first of ours
    v_now timestamptz := business_instant();
BEGIN
    -- Locked and read at once, before the rule is asked: whatever the planner believes of the numbers, it finds them by
    -- their accounts.
    WITH due AS MATERIALIZED (
        SELECT * FROM integration WHERE account_id = ANY (p_accounts) AND next_billing_on = p_due ORDER BY id FOR UPDATE
    ), asked AS (
{due_charge}
    )
    SELECT array_agg(CAST(ROW(account_id, integration_id, supplier_id, sales_channel_id, kind, amount_cents,
                              next_due_on, price_origin, price_since) AS due_charge)
                     ORDER BY account_id, integration_id),
           count(*), count(amount_cents), count(*) FILTER (WHERE amount_cents < 0 OR amount_cents > 9999999999),
           (SELECT count(*) FROM due)
    INTO v_charges, v_count, v_priced, v_out_of_bounds, v_due
    FROM asked WHERE due_on = p_due;
    IF v_count <> v_due THEN
        RAISE EXCEPTION 'off-calendar' USING ERRCODE = 'RDPRK';
    ELSIF v_priced <> v_due THEN
        RAISE EXCEPTION 'no-price' USING ERRCODE = 'RDPRK';
    ELSIF v_out_of_bounds > 0 THEN
        RAISE EXCEPTION 'amount-out-of-bounds' USING ERRCODE = 'RDPRK';
    END IF;

    -- Whom somebody else has settled meanwhile doesn't count.
    SELECT count(DISTINCT account_id), count(*) FILTER (WHERE kind = 'removal'), count(*) FILTER (WHERE kind <> 'removal'),
           count(DISTINCT account_id) FILTER (WHERE kind <> 'removal'),
           COALESCE(sum(amount_cents) FILTER (WHERE kind <> 'removal'), 0)
    INTO v_figures.accounts, v_figures.removed, v_figures.lines, v_figures.invoices, v_figures.cents
    FROM unnest(v_charges);

    -- R8: the receipt first, then the integration and all that hangs on it.
    IF v_figures.removed > 0 THEN
        INSERT INTO removal_receipt (integration_id, account_id, removed_on, recorded_on, recorded_at, run_id,
            settings, credentials, notes, syncs, history, last_charge_cents, last_charge_on)
        SELECT c.integration_id, c.account_id, p_due, p_today, v_now, p_run,
            (SELECT count(*) FROM integration_setting x WHERE x.integration_id = c.integration_id),
            (SELECT count(*) FROM integration_credential x WHERE x.integration_id = c.integration_id),
            (SELECT count(*) FROM integration_note x WHERE x.integration_id = c.integration_id),
            (SELECT count(*) FROM sync_run x WHERE x.integration_id = c.integration_id),
            (SELECT count(*) FROM integration_history x WHERE x.integration_id = c.integration_id),
            last.amount_cents, last.period_start
        FROM unnest(v_charges) c
        LEFT JOIN LATERAL (
            SELECT l.amount_cents, l.period_start FROM invoice_line l
            WHERE l.integration_id = c.integration_id AND l.period_start IS NOT NULL
            ORDER BY l.period_start DESC LIMIT 1) last ON TRUE
        WHERE c.kind = 'removal'
        ORDER BY c.account_id, c.integration_id;
        DELETE FROM integration i USING unnest(v_charges) c
        WHERE i.id = c.integration_id AND c.kind = 'removal' AND i.next_billing_on = p_due;
        GET DIAGNOSTICS v_changed = ROW_COUNT;
        IF v_changed <> v_figures.removed THEN
            RAISE EXCEPTION 'failed' USING ERRCODE = 'RDPRK';
        END IF;
    END IF;

    -- Absolute dates, and only from the date seen: whatever raced in between shows as a difference in the count.
    UPDATE integration i SET next_billing_on = c.next_due_on, version = i.version + 1
    FROM unnest(v_charges) c
    WHERE i.id = c.integration_id AND c.kind <> 'removal' AND i.next_billing_on = p_due;
    GET DIAGNOSTICS v_changed = ROW_COUNT;
    IF v_changed <> v_figures.lines THEN
        RAISE EXCEPTION 'failed' USING ERRCODE = 'RDPRK';
    END IF;

    UPDATE account SET parked_reason = NULL WHERE id = ANY (p_accounts) AND parked_reason IS NOT NULL;

    -- R11, R12: one invoice per account, numbered without gaps by account id; one with removals only gets none. The
    -- lines' text is made of the catalogue's names, the kind and the period, never of the label (R8).
    IF v_figures.invoices > 0 THEN
        INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents, run_id)
        SELECT taken.id, taken.number, n.account_id, 'renewal', p_due, v_now, session_user, n.cents, p_run
        FROM (SELECT row_number() OVER (ORDER BY account_id) AS place, account_id, sum(amount_cents) AS cents
              FROM unnest(v_charges) WHERE kind <> 'removal' GROUP BY account_id) n
        JOIN take_invoice_numbers(v_figures.invoices, p_today) taken ON taken.place = n.place
        ORDER BY taken.id;
        SELECT value - v_figures.invoices INTO STRICT v_base FROM counter WHERE name = 'invoice';
        INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id,
            kind, description, amount_cents, period_start, period_end, price_origin, price_since)
        SELECT v_base + dense_rank() OVER (ORDER BY c.account_id),
            row_number() OVER (PARTITION BY c.account_id ORDER BY c.integration_id),
            c.account_id, c.integration_id, c.supplier_id, c.sales_channel_id, c.kind,
            s.name || ' → ' || h.name || ', ' || c.kind || ' ' || p_due || ' to ' || c.next_due_on,
            c.amount_cents, p_due, c.next_due_on, c.price_origin, c.price_since
        FROM unnest(v_charges) c
        JOIN supplier s ON s.id = c.supplier_id
        JOIN sales_channel h ON h.id = c.sales_channel_id
        WHERE c.kind <> 'removal';
        GET DIAGNOSTICS v_changed = ROW_COUNT;
        IF v_changed <> v_figures.lines THEN
            RAISE EXCEPTION 'failed' USING ERRCODE = 'RDPRK';
        END IF;
    END IF;
    RETURN v_figures;
END $$;

-- The next @p p_count numbers (R12). The counter's lock is the last to be taken: from here on to the end of the
-- transaction, everybody else who needs a number waits.
CREATE FUNCTION take_invoice_numbers(p_count bigint, p_today date)
RETURNS TABLE (place bigint, id bigint, number text) LANGUAGE plpgsql AS $$
DECLARE
    v_last bigint;
BEGIN
    UPDATE counter SET value = value + p_count WHERE name = 'invoice' RETURNING value INTO STRICT v_last;
    RETURN QUERY
        SELECT n.place, n.id, to_char(p_today, 'YYYY') || '-'
            || lpad(CAST(n.id AS text), greatest(6, length(CAST(n.id AS text))), '0')
        FROM (SELECT p AS place, v_last - p_count + p AS id FROM generate_series(1, p_count) p) n;
END $$;

CREATE FUNCTION park(p_account bigint, p_reason text) RETURNS void LANGUAGE sql AS $$
    UPDATE account SET parked_reason = p_reason WHERE id = p_account AND parked_reason IS DISTINCT FROM p_reason;
$$;

-- One date of one account, which the caller has locked, as a unit of its own: when it fails it is undone alone, and the
-- account parked (R19). Whatever broke rather than failed ends all.
CREATE FUNCTION settle_or_park(p_account bigint, p_due date, p_today date, p_run bigint,
                               OUT figures settled_figures, OUT parked text)
LANGUAGE plpgsql AS $$
BEGIN
    figures := settle(ARRAY[p_account], p_due, p_today, p_run);
EXCEPTION
    WHEN OTHERS THEN
        IF ends_all(SQLSTATE) THEN
            RAISE;
        END IF;
        parked := CASE SQLSTATE WHEN 'RDPRK' THEN SQLERRM ELSE 'failed' END;
        PERFORM park(p_account, parked);
END $$;

-- All that is due of one account, which the caller has locked, up to and including today, oldest date first, until a
-- date fails (R19).
-- Returns {"settled": [numbers], "parked": reason}.
CREATE FUNCTION settle_account(p_account bigint, p_today date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_due date;
    v_alone record;
    v_numbers jsonb := '[]';
BEGIN
    LOOP
        SELECT min(next_billing_on) INTO v_due FROM integration
        WHERE account_id = p_account AND next_billing_on <= p_today;
        EXIT WHEN v_due IS NULL;
        v_alone := settle_or_park(p_account, v_due, p_today, NULL);
        IF v_alone.parked IS NOT NULL THEN
            RETURN jsonb_build_object('settled', v_numbers, 'parked', v_alone.parked);
        END IF;
        SELECT v_numbers || COALESCE(jsonb_agg(number), '[]') INTO v_numbers FROM invoice
        WHERE account_id = p_account AND issued_on = v_due AND kind = 'renewal' AND (v_alone.figures).invoices > 0;
    END LOOP;
    RETURN jsonb_build_object('settled', v_numbers);
END $$;

-- R19: why an account that can't be settled takes no command.
CREATE FUNCTION parked_failure(p_account bigint, p_reason text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT failure('refused', 'account-parked', jsonb_build_object(
        'account', p_account, 'parked', p_reason, 'allowed', jsonb_build_array('unpark')));
$$;
