-- SPDX-License-Identifier: GPL-3.0-or-later
-- Renewal runs: begun, then one call a batch until nothing is due, then ended. A million rows never cross the network.

-- Whoever may not run is told so before anything is waited for, on record (R20); the others hear of nothing: {}.
CREATE FUNCTION ask_to_run() RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(forbid_unless('run'), '{}');
$$;

-- Whether the run is the caller's now; never waits. Held until the caller's transaction ends, so a dead session never
-- blocks a run: the program holds it on a connection of its own. The lock of a table, for the lock of a row would be a
-- transaction with a number, and nothing that dies while that one lives could be cleared away: each batch would have to
-- step over what all the batches before it have left.
CREATE FUNCTION take_run_lock() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF NOT may('run') THEN
        RAISE EXCEPTION 'runs are for billing' USING ERRCODE = '42501';
    END IF;
    LOCK TABLE run_lock IN EXCLUSIVE MODE NOWAIT;
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
    IF v_last.finished_at IS NOT NULL THEN -- the one who runs now has not begun to yet
        v_last := NULL;
    END IF;
    RETURN refuse_run(failure('conflict', 'run-in-progress', jsonb_build_object(
        'who', v_last.login, 'when', v_last.started_at)));
END $$;

-- What is due up to that day isn't what was approved: the program has compared them, for who runs needs no approval.
CREATE FUNCTION refuse_changed_run(p_as_of date) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(forbid_unless('run'),
                    refuse_run(failure('conflict', 'not-as-approved', jsonb_build_object('day', p_as_of))));
$$;

-- What was to be approved is no fingerprint at all.
CREATE FUNCTION refuse_no_approval(p_text text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(forbid_unless('run'),
                    refuse_run(failure('invalid', 'malformed-value', jsonb_build_object(
                        'field', '--approved', 'text', p_text))));
$$;

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

-- What the caller foresees is noted down beside what it will have come to. Returns {"run": id, "as_of": day}, or why not.
CREATE FUNCTION begin_run(p_as_of date, p_catch_up boolean, p_invoices bigint DEFAULT NULL, p_lines bigint DEFAULT NULL,
                          p_removed bigint DEFAULT NULL, p_total_cents bigint DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
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
    INSERT INTO renewal_run (login, started_at, as_of, foreseen_invoices, foreseen_lines, foreseen_removed,
                             foreseen_total_cents)
    VALUES (session_user, business_instant(), v_as_of, p_invoices, p_lines, p_removed, p_total_cents)
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

-- Locks those of @p p_accounts that nobody else holds, and all that is due of theirs, and waits for nobody: whoever
-- waits while he holds some thousands keeps as many waiting. An account that has nothing due any more is in neither list:
-- a command was faster.
CREATE FUNCTION lock_free_accounts(p_accounts bigint[], p_due date, OUT free bigint[], OUT held bigint[])
LANGUAGE plpgsql AS $$
DECLARE
    v_locked bigint[];
BEGIN
    SELECT COALESCE(array_agg(a.id), '{}') INTO v_locked FROM (
        SELECT id FROM account WHERE id = ANY (p_accounts) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED) a;
    -- Counted, not joined: whatever the planner believes of the numbers, it reads each of the two once.
    WITH mine AS MATERIALIZED (
        SELECT account_id FROM integration WHERE account_id = ANY (v_locked) AND next_billing_on = p_due
        ORDER BY id FOR UPDATE SKIP LOCKED
    ), due AS (
        SELECT account_id, sum(missing) = 0 AS whole FROM (
            SELECT account_id, 1 AS missing FROM integration
            WHERE account_id = ANY (v_locked) AND next_billing_on = p_due
            UNION ALL
            SELECT account_id, -1 FROM mine) counted
        GROUP BY account_id
    )
    SELECT COALESCE(array_agg(account_id ORDER BY account_id) FILTER (WHERE whole), '{}'),
           COALESCE(array_agg(account_id) FILTER (WHERE NOT whole), '{}')
    INTO free, held FROM due;
    held := held || ARRAY(SELECT unnest(p_accounts) EXCEPT SELECT unnest(v_locked));
END $$;

-- Accounts of a batch, locked by the caller, one by one, each a unit of its own; who fails is parked (R19).
CREATE FUNCTION settle_one_by_one(p_accounts bigint[], p_due date, p_today date, p_run bigint,
                                  OUT figures settled_figures, OUT failed bigint[])
LANGUAGE plpgsql AS $$
DECLARE
    v_account bigint;
    v_one settled_figures;
    v_alone record;
BEGIN
    failed := '{}';
    figures := ROW(0, 0, 0, 0, 0);
    FOREACH v_account IN ARRAY p_accounts LOOP
        v_alone := settle_or_park(v_account, p_due, p_today, p_run);
        IF v_alone.parked IS NULL THEN
            v_one := v_alone.figures;
            figures := ROW(figures.accounts + v_one.accounts, figures.invoices + v_one.invoices,
                           figures.lines + v_one.lines, figures.removed + v_one.removed,
                           figures.cents + v_one.cents);
        ELSE
            failed := failed || v_account;
        END IF;
    END LOOP;
END $$;

-- The next batch: of the oldest date that has anything due, the first accounts by id that are not among @p p_left.
-- @p p_after_on and @p p_after_account say where the batch before ended; without them it begins at the beginning. (What
-- has been settled before would have to be stepped over for as long as anybody reads an older state.)
-- Returns {"due_on", "last": the last account, "accounts", "invoices", "lines", "removed", "cents", "failed": [ids],
-- "held": [ids that somebody holds]}, or {} when nothing more is due from there on.
CREATE FUNCTION run_batch(p_run bigint, p_batch integer, p_left bigint[], p_after_on date, p_after_account bigint)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('run');
    v_run renewal_run;
    v_today date := business_today();
    v_after_on date := COALESCE(p_after_on, '-infinity');
    v_after_account bigint := COALESCE(p_after_account, 0);
    v_due date;
    v_accounts bigint[];
    v_locked record;
    v_figures settled_figures;
    v_alone record;
    v_failed bigint[] := '{}';
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_run := running(p_run);
    SELECT next_billing_on INTO v_due FROM integration
    WHERE next_billing_on <= v_run.as_of AND (next_billing_on, account_id) > (v_after_on, v_after_account)
      AND account_id <> ALL (p_left)
    ORDER BY next_billing_on, account_id LIMIT 1;
    IF v_due IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT array_agg(account_id) INTO v_accounts FROM (
        SELECT DISTINCT account_id FROM integration
        WHERE next_billing_on = v_due AND account_id > CASE WHEN v_due = v_after_on THEN v_after_account ELSE 0 END
          AND account_id <> ALL (p_left)
        ORDER BY account_id LIMIT greatest(1, least(p_batch, 100000))) picked;

    v_locked := lock_free_accounts(v_accounts, v_due);
    -- By us, before each invoice's foreign key locks it: else some thousands of those are noted down one by one.
    PERFORM 1 FROM renewal_run WHERE id = p_run FOR NO KEY UPDATE;
    -- The counter is all that's left to wait for, and nobody keeps it for long.
    PERFORM set_config('lock_timeout', '1s', TRUE);
    BEGIN
        v_figures := settle(v_locked.free, v_due, v_today, p_run);
    EXCEPTION
        WHEN OTHERS THEN
            -- Somebody in the batch can't be settled: find out who, and let the others through (R19).
            IF ends_all(SQLSTATE) THEN
                RAISE;
            END IF;
            v_figures := NULL;
    END;
    IF v_figures IS NULL THEN
        v_alone := settle_one_by_one(v_locked.free, v_due, v_today, p_run);
        v_figures := v_alone.figures;
        v_failed := v_alone.failed;
    END IF;

    IF v_locked.free <> '{}' THEN
        UPDATE renewal_run SET invoices = invoices + v_figures.invoices, lines = lines + v_figures.lines,
            removed = removed + v_figures.removed, periods = periods + v_figures.accounts,
            total_cents = total_cents + v_figures.cents
        WHERE id = p_run;
        PERFORM write_audit('run', 'done', NULL, NULL, p_run, v_figures.cents, v_due);
        PERFORM end_write();
    END IF;
    RETURN to_jsonb(v_figures) || jsonb_build_object(
        'due_on', v_due, 'last', v_accounts[cardinality(v_accounts)], 'failed', to_jsonb(v_failed),
        'held', to_jsonb(v_locked.held));
END $$;

-- Everything that is still due, by name: a run never says "done" over it (R19). Who is not parked is held by somebody.
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
                                                 'reason', COALESCE(a.parked_reason, 'held')) ORDER BY a.id), '[]')
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
    PERFORM add_up_tally();
    PERFORM end_write();
    RETURN jsonb_build_object('incomplete', v_left);
END $$;
