-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one clock (R14): today and the instant that goes with it. A client's clock, zone or old transaction decides
-- nothing.

CREATE FUNCTION business_today() RETURNS date LANGUAGE sql VOLATILE AS $$
    SELECT CASE WHEN (SELECT value FROM setting WHERE key = 'sandbox') = '1'
                THEN CAST((SELECT value FROM setting WHERE key = 'last_day') AS date)
                ELSE greatest(CAST((SELECT value FROM setting WHERE key = 'last_day') AS date),
                              CAST(clock_timestamp() AT TIME ZONE
                                   (SELECT value FROM setting WHERE key = 'time_zone') AS date))
           END;
$$;

-- In a sandbox, the time of the day on its day.
CREATE FUNCTION business_instant() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
    SELECT date_trunc('milliseconds',
                      CASE WHEN (SELECT value FROM setting WHERE key = 'sandbox') = '1'
                           THEN (business_today() + CAST(clock_timestamp() AT TIME ZONE 'UTC' AS time))
                                AT TIME ZONE 'UTC'
                           ELSE clock_timestamp() END);
$$;

-- Each writing transaction's last step but one: a business day later than any recorded is recorded.
CREATE FUNCTION record_day() RETURNS void LANGUAGE sql VOLATILE AS $$
    UPDATE setting SET value = CAST(business_today() AS text)
    WHERE key = 'last_day' AND CAST(value AS date) < business_today();
$$;

-- Each writing transaction's first step. What is acknowledged survives a crash, whatever the caller has set; and its
-- statements see what was committed before them, so no old snapshot brings back old prices.
CREATE FUNCTION begin_write() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'renewdesk writes in READ COMMITTED only' USING ERRCODE = 'RDISO';
    END IF;
    IF current_setting('synchronous_commit') IN ('off', 'local', 'remote_write') THEN
        PERFORM set_config('synchronous_commit', 'on', TRUE);
    END IF;
END $$;

-- Each writing transaction's last step. It says that something has changed, never what.
CREATE FUNCTION end_write() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM record_day();
    PERFORM pg_notify('renewdesk_changed', '');
END $$;
