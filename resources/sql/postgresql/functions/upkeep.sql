-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sandbox's clock (R14): for the database's owner. Forwards only; the same day changes nothing.

CREATE FUNCTION set_today(p_day date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_today date;
    v_error jsonb;
BEGIN
    PERFORM begin_write();
    IF NOT has_role(ARRAY['owner']) THEN
        v_error := failure('forbidden', 'failed');
    ELSE
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
    END IF;
    PERFORM write_audit('set-today', COALESCE(v_error ->> 'code', 'done'), NULL, NULL, NULL, NULL, p_day);
    PERFORM end_write();
    RETURN jsonb_strip_nulls(jsonb_build_object('error', v_error, 'today', business_today()));
END $$;
