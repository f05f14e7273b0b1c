-- SPDX-License-Identifier: GPL-3.0-or-later
-- Renewal runs: begun, then one call a batch until nothing is due, then ended. A million rows never cross the network.

-- Whoever may not run is told so before anything is waited for, on record (R20); the others hear of nothing: {}.
CREATE FUNCTION ask_to_run() RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(forbid_unless('run'), '{}');
$$;

-- Whether the run is the caller's now; never waits. Held until the caller's transaction ends, so a dead session never
-- blocks a run: the program holds it on a connection of its own.
CREATE FUNCTION take_run_lock() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may('run') THEN
        RAISE EXCEPTION 'runs are for billing' USING ERRCODE = '42501';
    END IF;
    PERFORM 1 FROM run_lock WHERE id = 1 FOR UPDATE NOWAIT;
    RETURN TRUE;
EXCEPTION WHEN lock_not_available THEN
    RETURN FALSE;
END $$;

-- Whoever is refused a run is on record too (R20).
CREATE FUNCTION refuse_run(p_error jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_audit('run', p_error ->> 'code', NULL, NULL, NULL, NULL, CAST(p_error ->> 'day' AS date));
    PERFORM end_write();
    RETURN jsonb_build_object('error', p_error);
END $$;

-- The lock stayed somebody else's: who is running, since when.
CREATE FUNCTION run_in_progress() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('run');
    v_last renewal_run;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    SELECT * INTO v_last FROM renewal_run ORDER BY id DESC LIMIT 1;
    RETURN refuse_run(failure('conflict', 'run-in-progress', jsonb_build_object(
        'who', v_last.login, 'when', v_last.started_at)));
END $$;

-- How many accounts are more than so many periods behind (R16); what comes from a failing date on waits, and isn't counted.
CREATE FUNCTION accounts_behind(p_as_of date, p_most integer) RETURNS bigint LANGUAGE sql AS $$
    WITH failing AS (
{failing_accounts}
    )
    SELECT count(*) FROM (
        SELECT r.account_id FROM renewal_charge r LEFT JOIN failing f ON f.account_id = r.account_id
        WHERE r.next_billing_on <= p_as_of AND r.due_on <= p_as_of AND (f.first_on IS NULL OR r.due_on < f.first_on)
        GROUP BY r.account_id HAVING count(DISTINCT r.due_on) > p_most) behind;
$$;

-- Returns {"run": id, "as_of": day}, or why not.
CREATE FUNCTION begin_run(p_as_of date, p_catch_up boolean) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('run');
    v_today date := business_today();
    v_as_of date := COALESCE(p_as_of, v_today);
    v_far bigint;
    v_run bigint;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    IF v_as_of > v_today THEN -- R15
        RETURN refuse_run(failure('refused', 'not-yet-due', jsonb_build_object('day', v_as_of, 'other_day', v_today)));
    END IF;
    IF p_catch_up IS NOT TRUE AND (SELECT value FROM setting WHERE key = 'sandbox') <> '1' THEN
        v_far := accounts_behind(v_as_of, {periods_behind_without_consent});
        IF v_far > 0 THEN -- R16
            RETURN refuse_run(failure('refused', 'catch-up-consent', jsonb_build_object('number', v_far)));
        END IF;
    END IF;
    INSERT INTO renewal_run (login, started_at, as_of) VALUES (session_user, business_instant(), v_as_of)
    RETURNING id INTO STRICT v_run;
    PERFORM end_write();
    RETURN jsonb_build_object('run', v_run, 'as_of', v_as_of);
END $$;

-- The caller's own run that has not ended, or an exception.
CREATE FUNCTION running(p_run bigint) RETURNS renewal_run LANGUAGE plpgsql AS $$
DECLARE
    v_run renewal_run;
BEGIN
    SELECT * INTO v_run FROM renewal_run WHERE id = p_run AND login = session_user AND finished_at IS NULL;
    IF NOT FOUND OR v_run.as_of > business_today() THEN
        RAISE EXCEPTION 'no such run' USING ERRCODE = '22023';
    END IF;
    RETURN v_run;
END $$;

-- Accounts of a batch one by one, each a unit of its own; who fails is parked, who is held by somebody is left (R19).
CREATE FUNCTION settle_one_by_one(p_accounts bigint[], p_due date, p_today date, p_run bigint,
                                  OUT figures settled_figures, OUT failed bigint[], OUT held bigint[])
LANGUAGE plpgsql AS $$
DECLARE
    v_account bigint;
    v_one settled_figures;
    v_reason text;
BEGIN
    failed := '{}';
    held := '{}';
    figures := ROW(0, 0, 0, 0, 0);
    PERFORM set_config('lock_timeout', '200ms', TRUE);
    FOREACH v_account IN ARRAY p_accounts LOOP
        v_reason := NULL;
        BEGIN
            PERFORM lock_accounts(ARRAY[v_account]);
            BEGIN
                v_one := settle(ARRAY[v_account], p_due, p_today, p_run);
            EXCEPTION
                WHEN SQLSTATE 'RDPRK' THEN
                    v_reason := SQLERRM;
                WHEN OTHERS THEN
                    IF ends_all(SQLSTATE) THEN
                        RAISE;
                    END IF;
                    v_reason := 'failed';
            END;
            IF v_reason IS NULL THEN
                figures := ROW(figures.accounts + v_one.accounts, figures.invoices + v_one.invoices,
                               figures.lines + v_one.lines, figures.removed + v_one.removed,
                               figures.cents + v_one.cents);
            ELSE
                PERFORM park(v_account, v_reason);
                failed := failed || v_account;
            END IF;
        EXCEPTION WHEN lock_not_available THEN
            held := held || v_account;
        END;
    END LOOP;
END $$;

-- The next batch: of the oldest date that has anything due, the first accounts by id that are not among @p p_left.
-- Returns {"due_on", "accounts", "invoices", "lines", "removed", "cents", "failed": [ids], "held": [ids]}, or {} when
-- nothing is due any more.
CREATE FUNCTION run_batch(p_run bigint, p_batch integer, p_left bigint[]) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('run');
    v_run renewal_run;
    v_today date := business_today();
    v_due date;
    v_accounts bigint[];
    v_still bigint[];
    v_figures settled_figures;
    v_alone record;
    v_failed bigint[] := '{}';
    v_held bigint[] := '{}';
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_run := running(p_run);
    SELECT next_billing_on INTO v_due FROM integration
    WHERE next_billing_on <= v_run.as_of AND account_id <> ALL (p_left) ORDER BY next_billing_on LIMIT 1;
    IF v_due IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT array_agg(account_id) INTO v_accounts FROM (
        SELECT DISTINCT account_id FROM integration
        WHERE next_billing_on = v_due AND account_id <> ALL (p_left)
        ORDER BY account_id LIMIT greatest(1, least(p_batch, 100000))) picked;

    BEGIN
        PERFORM set_config('lock_timeout', '1s', TRUE);
        PERFORM lock_accounts(v_accounts);
        -- A command may have settled some of them while we waited.
        SELECT array_agg(account_id) INTO v_still FROM (
            SELECT DISTINCT account_id FROM integration
            WHERE next_billing_on = v_due AND account_id = ANY (v_accounts) ORDER BY account_id) still;
        v_figures := settle(COALESCE(v_still, '{}'), v_due, v_today, p_run);
    EXCEPTION
        WHEN OTHERS THEN
            -- Somebody in the batch can't be settled, or is held: find out who, and let the others through (R19).
            IF ends_all(SQLSTATE) AND SQLSTATE <> '55P03' THEN
                RAISE;
            END IF;
            v_figures := NULL;
    END;
    IF v_figures IS NULL THEN
        v_alone := settle_one_by_one(v_accounts, v_due, v_today, p_run);
        v_figures := v_alone.figures;
        v_failed := v_alone.failed;
        v_held := v_alone.held;
    END IF;

    UPDATE renewal_run SET invoices = invoices + v_figures.invoices, lines = lines + v_figures.lines,
        removed = removed + v_figures.removed, periods = periods + v_figures.accounts,
        total_cents = total_cents + v_figures.cents
    WHERE id = p_run;
    PERFORM write_audit('run', 'done', NULL, NULL, p_run, v_figures.cents, v_due);
    PERFORM end_write();
    RETURN to_jsonb(v_figures) || jsonb_build_object('due_on', v_due, 'failed', to_jsonb(v_failed),
                                                     'held', to_jsonb(v_held));
END $$;

-- Everything that is still due, by name: a run never says "done" over it (R19). Who is not parked was held by somebody.
CREATE FUNCTION end_run(p_run bigint, p_cancelled boolean) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('run');
    v_run renewal_run;
    v_left jsonb;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_run := running(p_run);
    SELECT COALESCE(jsonb_agg(jsonb_build_object('account', a.id, 'name', a.name,
                                                 'reason', COALESCE(a.parked_reason, 'failed')) ORDER BY a.id), '[]')
    INTO v_left
    FROM account a
    WHERE (a.parked_reason IS NOT NULL OR NOT p_cancelled)
      AND EXISTS (SELECT 1 FROM integration i WHERE i.account_id = a.id AND i.next_billing_on <= v_run.as_of);
    UPDATE renewal_run SET finished_at = business_instant(),
        incomplete = CASE WHEN p_cancelled OR v_left <> '[]' THEN 1 ELSE 0 END
    WHERE id = p_run;
    IF v_run.periods = 0 THEN -- with nothing to settle there was no batch to leave an entry (R20)
        PERFORM write_audit('run', 'done', NULL, NULL, p_run, NULL, v_run.as_of);
    END IF;
    PERFORM end_write();
    RETURN jsonb_build_object('incomplete', v_left);
END $$;
