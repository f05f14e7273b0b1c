-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans and dated prices (R13), names of suppliers and sales channels: for managers, and on record.

CREATE FUNCTION end_catalogue_change(p_command text, p_plan bigint, p_amount_cents bigint, p_from date, p_outcome jsonb)
RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_audit(p_command, COALESCE(p_outcome #>> '{error,code}', 'done'), NULL, NULL, NULL, p_amount_cents,
                        p_from, NULL, p_plan);
    PERFORM end_write();
    RETURN jsonb_strip_nulls(p_outcome);
END $$;

CREATE FUNCTION add_plan(p_name text, p_setup_fee_cents bigint, p_monthly_fee_cents bigint) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('add-plan');
    v_error jsonb := COALESCE(name_failure(p_name, 'name'), fee_failure(p_setup_fee_cents),
                              fee_failure(p_monthly_fee_cents));
    v_id bigint;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    IF v_error IS NULL THEN
        INSERT INTO plan (name, setup_fee_cents) VALUES (p_name, p_setup_fee_cents)
        ON CONFLICT (name) DO NOTHING RETURNING id INTO v_id;
        IF v_id IS NULL THEN
            v_error := failure('invalid', 'duplicate-name', jsonb_build_object('field', 'name', 'text', p_name));
        ELSE
            INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)
            VALUES (v_id, '0001-01-01', '9999-12-31', p_monthly_fee_cents);
        END IF;
    END IF;
    RETURN end_catalogue_change('add-plan', v_id, p_monthly_fee_cents, NULL,
                                jsonb_build_object('plan', v_id, 'error', v_error));
END $$;

CREATE FUNCTION price_failure(p_fee_cents bigint, p_from date, p_last_due date) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(
        fee_failure(p_fee_cents),
        CASE WHEN p_from <= business_today()
             THEN failure('refused', 'price-not-after-today', jsonb_build_object(
                 'day', p_from, 'other_day', business_today()))
             WHEN p_from > p_last_due THEN failure('invalid', 'outside-calendar', jsonb_build_object('day', p_from))
        END);
$$;

-- The range that covers the day is cut there; what comes after it stays. The same day again replaces the price.
--
--     |---- 49.00 ----------------|-- 55.00 --   set 52.00 from x
--     |---- 49.00 ---x-- 52.00 ---|-- 55.00 --
CREATE FUNCTION set_plan_price(p_plan text, p_fee_cents bigint, p_from date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('set-plan-price');
    v_error jsonb;
    v_plan bigint;
    v_until date;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    SELECT id INTO v_plan FROM plan WHERE name = p_plan FOR NO KEY UPDATE;
    v_error := COALESCE(plan_failure(p_plan),
                        price_failure(p_fee_cents, p_from, (SELECT max(due_on) FROM billing_calendar)));
    IF v_error IS NULL THEN
        UPDATE plan_price SET monthly_fee_cents = p_fee_cents WHERE plan_id = v_plan AND from_on = p_from;
        IF NOT FOUND THEN
            SELECT until_on INTO v_until FROM plan_price
            WHERE plan_id = v_plan AND from_on < p_from AND until_on > p_from;
            UPDATE plan_price SET until_on = p_from WHERE plan_id = v_plan AND from_on < p_from AND until_on > p_from;
            IF FOUND THEN
                INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)
                VALUES (v_plan, p_from, v_until, p_fee_cents);
            END IF;
        END IF;
    END IF;
    RETURN end_catalogue_change('set-plan-price', v_plan, p_fee_cents, p_from, jsonb_build_object('error', v_error));
END $$;

CREATE FUNCTION set_frozen_price(p_fee_cents bigint, p_from date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('set-frozen-price');
    v_error jsonb;
    v_until date;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    PERFORM 1 FROM frozen_price ORDER BY from_on FOR UPDATE;
    v_error := price_failure(p_fee_cents, p_from, (SELECT max(due_on) FROM billing_calendar));
    IF v_error IS NULL THEN
        UPDATE frozen_price SET fee_cents = p_fee_cents WHERE from_on = p_from;
        IF NOT FOUND THEN
            SELECT until_on INTO v_until FROM frozen_price WHERE from_on < p_from AND until_on > p_from;
            UPDATE frozen_price SET until_on = p_from WHERE from_on < p_from AND until_on > p_from;
            IF FOUND THEN
                INSERT INTO frozen_price (from_on, until_on, fee_cents) VALUES (p_from, v_until, p_fee_cents);
            END IF;
        END IF;
    END IF;
    RETURN end_catalogue_change('set-frozen-price', NULL, p_fee_cents, p_from, jsonb_build_object('error', v_error));
END $$;

-- Another name from now on; lines that are written keep the old one (R12). p_kind is supplier or channel, p_table its
-- table. It stands in line with all who bring new names before it holds anything, and takes nothing that they want next.
CREATE FUNCTION rename_end(p_kind text, p_table text, p_name text, p_new_name text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_command CONSTANT text := 'rename-' || p_kind;
    v_outcome jsonb := forbid_unless(v_command);
    v_error jsonb := name_failure(p_new_name, p_kind);
    v_id bigint;
    v_taken bigint;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    IF v_error IS NULL THEN
        LOCK TABLE new_name_lock IN EXCLUSIVE MODE; -- as an opening does: see await_new_names
        EXECUTE format('SELECT (SELECT id FROM renewdesk.%1$I WHERE name = $1),'
                       ' (SELECT id FROM renewdesk.%1$I WHERE name = $2)', p_table)
        INTO STRICT v_id, v_taken USING p_name, p_new_name;
        v_error := CASE
            WHEN v_id IS NULL THEN failure('not_found', 'no-such-' || p_kind, jsonb_build_object('text', left(p_name, 200)))
            WHEN v_taken = v_id THEN failure('invalid', 'nothing-to-change')
            WHEN v_taken IS NOT NULL THEN failure('invalid', 'duplicate-name', jsonb_build_object(
                'field', p_kind, 'text', p_new_name))
        END;
    END IF;
    IF v_error IS NULL THEN
        EXECUTE format('UPDATE renewdesk.%I SET name = $1 WHERE id = $2', p_table) USING p_new_name, v_id;
    END IF;
    PERFORM write_audit(v_command, COALESCE(v_error ->> 'code', 'done'),
                        p_supplier => CASE p_kind WHEN 'supplier' THEN v_id END,
                        p_channel => CASE p_kind WHEN 'channel' THEN v_id END);
    PERFORM end_write();
    RETURN jsonb_strip_nulls(jsonb_build_object('id', v_id, 'error', v_error));
END $$;

CREATE FUNCTION rename_supplier(p_name text, p_new_name text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT rename_end('supplier', 'supplier', p_name, p_new_name);
$$;

CREATE FUNCTION rename_channel(p_name text, p_new_name text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT rename_end('channel', 'sales_channel', p_name, p_new_name);
$$;
