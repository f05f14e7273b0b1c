-- SPDX-License-Identifier: GPL-3.0-or-later
-- Opening an integration: paid up front, by an invoice of two lines (R1).

-- The id of that name in the catalogue; an unknown one joins it.
CREATE FUNCTION supplier_named(p_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_id bigint;
BEGIN
    SELECT id INTO v_id FROM supplier WHERE name = p_name;
    IF NOT FOUND THEN
        INSERT INTO supplier (name) VALUES (p_name) ON CONFLICT DO NOTHING;
        SELECT id INTO STRICT v_id FROM supplier WHERE name = p_name;
    END IF;
    RETURN v_id;
END $$;

CREATE FUNCTION channel_named(p_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_id bigint;
BEGIN
    SELECT id INTO v_id FROM sales_channel WHERE name = p_name;
    IF NOT FOUND THEN
        INSERT INTO sales_channel (name) VALUES (p_name) ON CONFLICT DO NOTHING;
        SELECT id INTO STRICT v_id FROM sales_channel WHERE name = p_name;
    END IF;
    RETURN v_id;
END $$;

-- A name that joins the catalogue is waited for by whoever opens with the same one. Whoever may have to wait so does it
-- before he has a number of an invoice, which settling his account may take already (the counter's lock is the last): here
-- those who bring new names stand in line, whoever renames among them. What is known already is found now, and is meant
-- whatever it may be called by the time that it is needed; NULL: it isn't.
CREATE FUNCTION await_new_names(p_supplier text, p_channel text, OUT supplier_id bigint, OUT channel_id bigint)
LANGUAGE plpgsql AS $$
BEGIN
    supplier_id := (SELECT id FROM supplier WHERE name = p_supplier);
    channel_id := (SELECT id FROM sales_channel WHERE name = p_channel);
    IF supplier_id IS NULL OR channel_id IS NULL THEN
        LOCK TABLE new_name_lock IN EXCLUSIVE MODE;
    END IF;
END $$;

-- The first month at the price in force: the charge rule, asked for an active integration whose date is today.
CREATE FUNCTION opening_charge(p_plan_id bigint, p_fee_cents bigint, p_today date,
                               OUT amount_cents bigint, OUT price_origin text, OUT price_since date)
LANGUAGE plpgsql AS $$
BEGIN
    SELECT r.amount_cents, r.price_origin, r.price_since INTO amount_cents, price_origin, price_since FROM (
{opening_charge}
    ) r WHERE r.due_on = r.next_billing_on;
END $$;

CREATE FUNCTION record_opening_invoice(p_integration integration, p_today date) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_charge record;
    v_setup bigint;
    v_ends text;
    v_number record;
BEGIN
    v_charge := opening_charge(p_integration.plan_id, p_integration.negotiated_fee_cents, p_today);
    SELECT setup_fee_cents INTO STRICT v_setup FROM plan WHERE id = p_integration.plan_id;
    SELECT s.name || ' → ' || c.name || ', ' INTO STRICT v_ends FROM supplier s, sales_channel c
    WHERE s.id = p_integration.supplier_id AND c.id = p_integration.sales_channel_id;
    SELECT * INTO STRICT v_number FROM take_invoice_numbers(1, p_today);
    INSERT INTO invoice (id, number, account_id, kind, issued_on, recorded_at, recorded_by, total_cents)
    VALUES (v_number.id, v_number.number, p_integration.account_id, 'opening', p_today, business_instant(),
            session_user, v_setup + v_charge.amount_cents);
    INSERT INTO invoice_line (invoice_id, position, account_id, integration_id, supplier_id, sales_channel_id, kind,
        description, amount_cents, period_start, period_end, price_origin, price_since)
    VALUES
        (v_number.id, 1, p_integration.account_id, p_integration.id, p_integration.supplier_id,
         p_integration.sales_channel_id, 'setup', v_ends || 'setup', v_setup, NULL, NULL, 'setup', NULL),
        (v_number.id, 2, p_integration.account_id, p_integration.id, p_integration.supplier_id,
         p_integration.sales_channel_id, 'connectivity',
         v_ends || 'connectivity ' || p_today || ' to ' || p_integration.next_billing_on, v_charge.amount_cents,
         p_today, p_integration.next_billing_on, v_charge.price_origin,
         NULLIF(v_charge.price_since, CAST('0001-01-01' AS date)));
    RETURN v_number.id;
END $$;

-- [[name, value], …] into the table of settings or of credentials; an empty value deletes.
CREATE FUNCTION put_pairs(p_table text, p_integration bigint, p_pairs jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_pair jsonb;
BEGIN
    FOR v_pair IN SELECT jsonb_array_elements(p_pairs) LOOP
        IF v_pair ->> 1 = '' THEN
            EXECUTE format('DELETE FROM renewdesk.%I WHERE integration_id = $1 AND key = $2', p_table)
            USING p_integration, v_pair ->> 0;
        ELSE
            EXECUTE format('INSERT INTO renewdesk.%I (integration_id, key, value) VALUES ($1, $2, $3)'
                           ' ON CONFLICT (integration_id, key) DO UPDATE SET value = excluded.value', p_table)
            USING p_integration, v_pair ->> 0, v_pair ->> 1;
        END IF;
    END LOOP;
END $$;

CREATE FUNCTION insert_note(p_integration bigint, p_text text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO integration_note (integration_id, at, login, text)
    VALUES (p_integration, business_instant(), session_user, p_text);
$$;

CREATE FUNCTION open_act(p_account bigint, p_supplier text, p_channel text, p_label text, p_plan text,
                         p_fee_cents bigint, p_settings jsonb, p_credentials jsonb, p_note text, p_seen_day date)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_error jsonb := COALESCE(
        name_failure(p_supplier, 'supplier'), name_failure(p_channel, 'channel'), name_failure(p_label, 'label'),
        pairs_failure(p_settings, 'setting', FALSE), pairs_failure(p_credentials, 'credential', FALSE),
        CASE WHEN p_note <> '' THEN note_failure(p_note, 'note') END, fee_failure(p_fee_cents));
    v_today date;
    v_seen date;
    v_settled jsonb;
    v_known record;
    v_plan bigint;
    v_next date;
    v_opened integration;
    v_invoice bigint;
BEGIN
    IF v_error IS NULL THEN
        PERFORM lock_accounts(ARRAY[p_account]);
        IF NOT EXISTS (SELECT 1 FROM account WHERE id = p_account) THEN
            v_error := missing_account(p_account);
        END IF;
        v_today := business_today();
        v_seen := COALESCE(p_seen_day, v_today);
        v_error := COALESCE(v_error, plan_failure(p_plan), seen_failure(v_seen, v_today));
    END IF;
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('error', v_error);
    END IF;

    v_known := await_new_names(p_supplier, p_channel);
    v_settled := settle_account(p_account, v_today);
    SELECT id INTO STRICT v_plan FROM plan WHERE name = p_plan;
    SELECT min(due_on) INTO v_next FROM billing_calendar
    WHERE anchor_day = CAST(date_part('day', v_today) AS integer) AND due_on > v_today;
    IF v_settled ? 'parked' THEN
        v_error := parked_failure(p_account, v_settled ->> 'parked');
    ELSIF v_seen < v_today THEN -- R18: the invoice was shown for another day
        v_error := failure('conflict', 'day-moved', jsonb_build_object(
            'account', p_account, 'day', v_seen, 'other_day', v_today));
    ELSIF (opening_charge(v_plan, p_fee_cents, v_today)).amount_cents IS NULL THEN
        v_error := failure('refused', 'no-price-in-force', jsonb_build_object('day', v_today));
    END IF;
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('settled', v_settled -> 'settled', 'error', v_error);
    END IF;

    INSERT INTO integration (account_id, supplier_id, sales_channel_id, label, plan_id, negotiated_fee_cents, service,
        anchor_on, anchor_day, next_billing_on)
    VALUES (p_account, COALESCE(v_known.supplier_id, supplier_named(p_supplier)),
            COALESCE(v_known.channel_id, channel_named(p_channel)), p_label, v_plan, p_fee_cents, 'active', v_today,
            CAST(date_part('day', v_today) AS integer), v_next)
    RETURNING * INTO STRICT v_opened;
    PERFORM put_pairs('integration_setting', v_opened.id, p_settings);
    PERFORM put_pairs('integration_credential', v_opened.id, p_credentials);
    IF p_note <> '' THEN
        PERFORM insert_note(v_opened.id, p_note);
    END IF;
    PERFORM record_change(v_opened.id, 'open', v_today, p_fee_cents);
    v_invoice := record_opening_invoice(v_opened, v_today);
    RETURN jsonb_build_object('settled', v_settled -> 'settled', 'invoice', v_invoice,
                              'integration', integration_json(v_opened.id, v_today));
END $$;

CREATE FUNCTION open_integration(p_account bigint, p_supplier text, p_channel text, p_label text, p_plan text,
                                 p_fee_cents bigint, p_settings jsonb, p_credentials jsonb, p_note text,
                                 p_seen_day date, p_request uuid)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb;
BEGIN
    v_outcome := forbid_unless('open', p_account, NULL, p_request,
                               CASE WHEN p_fee_cents IS NOT NULL THEN 'change-fee' END); -- R13: not the plan's price
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('open', p_request, argument_hash(
        ARRAY['open', CAST(p_account AS text), p_supplier, p_channel, p_label, p_plan, plain_fee(p_fee_cents)]
        || pair_parts(p_settings) || pair_parts(p_credentials) || ARRAY[p_note, CAST(p_seen_day AS text)]), p_account);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude('open', p_request,
                    open_act(p_account, p_supplier, p_channel, p_label, p_plan, p_fee_cents, p_settings, p_credentials,
                             p_note, p_seen_day),
                    p_account);
END $$;
