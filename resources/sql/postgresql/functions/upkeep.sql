-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sandbox's clock (R14): for the database's owner. Forwards only; the same day changes nothing.

CREATE FUNCTION set_today(p_day date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('set-today');
    v_today date;
    v_error jsonb;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    PERFORM 1 FROM setting WHERE key = 'last_day' FOR UPDATE;
    v_today := business_today();
    v_error := CASE
        WHEN (SELECT value FROM setting WHERE key = 'sandbox') <> '1' THEN failure('refused', 'not-a-sandbox')
        WHEN p_day < '{first_today}' OR p_day > '{last_today}'
            THEN failure('invalid', 'outside-calendar', jsonb_build_object('day', p_day))
        WHEN p_day < v_today THEN failure('refused', 'clock-backwards', jsonb_build_object(
            'day', p_day, 'other_day', v_today))
    END;
    IF v_error IS NULL THEN
        UPDATE setting SET value = CAST(p_day AS text) WHERE key = 'last_day' AND value <> CAST(p_day AS text);
    END IF;
    PERFORM write_audit('set-today', COALESCE(v_error ->> 'code', 'done'), NULL, NULL, NULL, NULL, p_day);
    PERFORM end_write();
    RETURN jsonb_strip_nulls(jsonb_build_object('error', v_error, 'today', business_today()));
END $$;

CREATE FUNCTION removable_tables() RETURNS SETOF regclass LANGUAGE sql AS $$
    SELECT CAST(name AS regclass) FROM unnest(ARRAY[
        'integration', 'integration_setting', 'integration_credential', 'integration_note', 'sync_run',
        'integration_history', 'integration_label', 'integration_tally']) AS name;
$$;

CREATE FUNCTION removable_bytes() RETURNS bigint LANGUAGE sql AS $$
    SELECT sum(pg_total_relation_size(name)) FROM removable_tables() AS name;
$$;

-- In a transaction before purge(), which copies what has been deleted in its own: what was counted in and out is history.
CREATE FUNCTION begin_purge() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('purge');
BEGIN
    IF v_outcome IS NULL THEN
        LOCK TABLE integration_tally IN SHARE UPDATE EXCLUSIVE MODE; -- whoever adds it up just now is waited for
        PERFORM add_up_tally();
        PERFORM end_write();
    END IF;
    RETURN COALESCE(v_outcome, '{}');
END $$;

-- R8: rewrites every table that holds information of integrations, indexes and long values included, so that nothing of
-- those removed stays in the data files. CLUSTER, for VACUUM FULL works in no function and would want the tables' owner.
-- What somebody else's snapshot may still see is copied along: then it is not complete. How far back the oldest snapshot
-- reaches, a table tells by its relfrozenxid when it is rewritten (pg_stat_activity keeps others' from us). Nobody's is
-- older than this transaction: all that was removed before is gone.
CREATE FUNCTION purge() RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('purge');
    v_before bigint;
    v_own bigint;
    v_complete boolean;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_before := removable_bytes();
    v_own := CAST(CAST(pg_current_xact_id() AS text) AS bigint);
    CLUSTER integration USING integration_pkey;
    CLUSTER integration_label USING integration_label_pkey;
    CLUSTER integration_setting USING integration_setting_pkey;
    CLUSTER integration_credential USING integration_credential_pkey;
    CLUSTER integration_note USING integration_note_pkey;
    CLUSTER sync_run USING sync_run_pkey;
    CLUSTER integration_history USING integration_history_pkey;
    CLUSTER integration_tally USING integration_tally_pkey;
    -- Both are numbers of 32 bits that wrap around; their distance is the smaller one.
    v_complete := (SELECT bool_and(((CAST(CAST(c.relfrozenxid AS text) AS bigint) - v_own) % (bigint '1' << 32)
                                    + (bigint '1' << 32)) % (bigint '1' << 32) < (bigint '1' << 31))
                   FROM removable_tables() AS t JOIN pg_class c ON c.oid = t);
    PERFORM write_audit('purge', 'done');
    PERFORM end_write();
    RETURN jsonb_build_object('before', v_before, 'after', removable_bytes(), 'complete', v_complete);
END $$;
