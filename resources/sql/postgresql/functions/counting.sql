-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many integrations are charged alike: each statement leaves what it has added and taken away, so that nobody waits
-- for anybody, and now and then somebody adds it all up.

-- At most one at a time, and never waited for: returns whether it was done. What others have not committed stays theirs.
CREATE FUNCTION add_up_tally() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE integration_tally IN SHARE UPDATE EXCLUSIVE MODE NOWAIT;
    WITH gone AS (DELETE FROM integration_tally RETURNING *)
    INSERT INTO integration_tally
    SELECT anchor_day, next_billing_on, service, cancels, plan_id, fee_cents, sum(integrations) FROM gone
    GROUP BY anchor_day, next_billing_on, service, cancels, plan_id, fee_cents HAVING sum(integrations) <> 0;
    RETURN TRUE;
EXCEPTION WHEN lock_not_available THEN
    RETURN FALSE;
END $$;

-- Of an update only what makes a difference to the charge rule.
CREATE FUNCTION count_integrations() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    c_added_up_every CONSTANT bigint := 20000; -- rows
    v_rows bigint;
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO integration_tally SELECT {charged_alike}, count(*) FROM came GROUP BY 1, 2, 3, 4, 5, 6;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO integration_tally SELECT {charged_alike}, -count(*) FROM went GROUP BY 1, 2, 3, 4, 5, 6;
    ELSE
        INSERT INTO integration_tally
        SELECT {charged_alike}, sum(added)
        FROM (SELECT anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents, 1 AS added
              FROM came
              UNION ALL
              SELECT anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents, -1
              FROM went) changed
        GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(added) <> 0;
    END IF;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    IF v_rows > 0 AND currval('renewdesk.integration_tally_id_seq') % c_added_up_every < v_rows THEN
        PERFORM add_up_tally();
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER integration_counted_in AFTER INSERT ON integration REFERENCING NEW TABLE AS came
FOR EACH STATEMENT EXECUTE FUNCTION count_integrations();
CREATE TRIGGER integration_counted_out AFTER DELETE ON integration REFERENCING OLD TABLE AS went
FOR EACH STATEMENT EXECUTE FUNCTION count_integrations();
CREATE TRIGGER integration_recounted AFTER UPDATE ON integration REFERENCING OLD TABLE AS went NEW TABLE AS came
FOR EACH STATEMENT EXECUTE FUNCTION count_integrations();
