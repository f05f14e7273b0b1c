-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands on one integration, in R17's order: permission, request id, version and day seen, settle, act. Decisions
-- come from lifecycle_transition, the domain's own table.

CREATE FUNCTION record_change(p_integration bigint, p_command text, p_today date, p_amount_cents bigint DEFAULT NULL)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO integration_history (integration_id, version, at, day, login, command, amount_cents)
    SELECT id, version, business_instant(), p_today, session_user, p_command, p_amount_cents
    FROM integration WHERE id = p_integration;
$$;

-- What can be done instead belongs to every refusal, also to those that the lifecycle table knows nothing of.
CREATE FUNCTION refusal(p_integration integration, p_reason text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT failure('refused', p_reason, jsonb_build_object(
        'integration', p_integration.id, 'day', p_integration.cancel_on,
        'allowed', possible_commands(p_integration.service, p_integration.cancel_on IS NOT NULL)));
$$;

-- R18: a version that has moved settles nothing, and names who moved it.
CREATE FUNCTION version_failure(p_integration integration, p_seen bigint) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_change record;
BEGIN
    IF p_seen IS NULL OR p_seen = p_integration.version THEN
        RETURN NULL;
    END IF;
    v_change := change_to(p_integration.id, p_integration.version);
    RETURN failure('conflict', 'version-moved', jsonb_build_object(
        'account', p_integration.account_id, 'integration', p_integration.id, 'version', p_integration.version,
        'who', v_change.who, 'when', v_change.at, 'command', v_change.command,
        'allowed', possible_commands(p_integration.service, p_integration.cancel_on IS NOT NULL)));
END $$;

-- R18: a billing date that came after the day seen was renewed, or was the end; the settlement stands.
CREATE FUNCTION day_failure(p_before integration, p_seen date, p_today date) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_first date;
BEGIN
    SELECT min(due_on) INTO v_first FROM billing_calendar
    WHERE anchor_day = p_before.anchor_day AND due_on > greatest(p_seen, p_before.anchor_on);
    IF v_first IS NULL OR v_first > p_today THEN
        RETURN NULL;
    END IF;
    IF p_before.cancel_on <= p_today THEN
        RETURN failure('conflict', 'removed-since', jsonb_build_object(
            'account', p_before.account_id, 'integration', p_before.id, 'day', p_before.cancel_on));
    END IF;
    RETURN failure('conflict', 'renewed-since', jsonb_build_object(
        'account', p_before.account_id, 'integration', p_before.id, 'day', v_first,
        'allowed', possible_commands(p_before.service, p_before.cancel_on IS NOT NULL),
        'text', renewal_number(p_before.id, v_first)));
END $$;

CREATE FUNCTION seen_failure(p_seen date, p_today date) RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE WHEN p_seen > p_today
                THEN failure('invalid', 'seen-day-in-future', jsonb_build_object('day', p_seen, 'other_day', p_today))
           END;
$$;

CREATE FUNCTION plan_failure(p_plan text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM plan WHERE name = p_plan)
                THEN failure('not_found', 'no-such-plan', jsonb_build_object('text', left(p_plan, 200))) END;
$$;

-- Does what the command asks of an integration that is settled and locked; returns why not, or NULL.
CREATE FUNCTION apply_command(p_integration integration, p_command text, p_fee_cents bigint, p_plan text,
                              p_today date)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_cell lifecycle_transition;
    v_plan bigint;
BEGIN
    IF p_command = 'change-fee' THEN
        IF p_integration.negotiated_fee_cents IS DISTINCT FROM p_fee_cents THEN
            UPDATE integration SET negotiated_fee_cents = p_fee_cents, version = version + 1
            WHERE id = p_integration.id;
            PERFORM record_change(p_integration.id, p_command, p_today, p_fee_cents);
        END IF;
        RETURN NULL;
    ELSIF p_command = 'change-plan' THEN
        SELECT id INTO STRICT v_plan FROM plan WHERE name = p_plan;
        IF p_integration.plan_id <> v_plan THEN
            UPDATE integration SET plan_id = v_plan, version = version + 1 WHERE id = p_integration.id;
            PERFORM record_change(p_integration.id, p_command, p_today);
        END IF;
        RETURN NULL;
    END IF;
    SELECT * INTO STRICT v_cell FROM lifecycle_transition
    WHERE service = p_integration.service AND command = p_command
      AND cancel_pending = CAST(p_integration.cancel_on IS NOT NULL AS integer);
    IF v_cell.refusal IS NOT NULL THEN
        RETURN refusal(p_integration, v_cell.refusal);
    END IF;
    UPDATE integration SET service = v_cell.to_service, version = version + 1,
        cancel_on = CASE WHEN v_cell.to_cancel_pending = 1 THEN next_billing_on END
    WHERE id = p_integration.id;
    PERFORM record_change(p_integration.id, p_command, p_today);
    RETURN NULL;
END $$;

CREATE FUNCTION act(p_command text, p_integration bigint, p_seen_version bigint, p_seen_day date,
                    p_fee_cents bigint, p_plan text)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_account bigint;
    v_before integration;
    v_now integration;
    v_today date;
    v_seen date;
    v_error jsonb;
    v_settled jsonb;
BEGIN
    v_error := fee_failure(p_fee_cents);
    IF v_error IS NULL AND p_command = 'change-plan' THEN
        v_error := plan_failure(p_plan);
    END IF;
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('error', v_error);
    END IF;

    SELECT account_id INTO v_account FROM integration WHERE id = p_integration;
    PERFORM lock_accounts(ARRAY[v_account]);
    SELECT * INTO v_before FROM integration WHERE id = p_integration FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN jsonb_build_object('error', missing_integration(p_integration));
    END IF;
    v_today := business_today();
    v_seen := COALESCE(p_seen_day, v_today);
    v_error := COALESCE(seen_failure(v_seen, v_today), version_failure(v_before, p_seen_version));
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('account', v_account, 'error', v_error);
    END IF;

    v_settled := settle_account(v_account, v_today);
    IF v_settled ? 'parked' THEN
        v_error := parked_failure(v_account, v_settled ->> 'parked');
    ELSE
        v_error := day_failure(v_before, v_seen, v_today);
    END IF;
    IF v_error IS NULL THEN
        SELECT * INTO v_now FROM integration WHERE id = p_integration;
        IF NOT FOUND THEN -- its own date had come: the removal has happened (R7, R10)
            v_error := failure('refused', 'removed', jsonb_build_object(
                'account', v_account, 'integration', p_integration, 'day', v_before.cancel_on));
        ELSE
            v_error := apply_command(v_now, p_command, p_fee_cents, p_plan, v_today);
        END IF;
    END IF;
    RETURN jsonb_build_object('account', v_account, 'settled', v_settled -> 'settled', 'error', v_error,
        'integration', CASE WHEN v_error IS NULL THEN integration_json(p_integration, v_today) END);
END $$;

CREATE FUNCTION execute_command(p_command text, p_integration bigint, p_seen_version bigint, p_seen_day date,
                                p_request uuid, p_fee_cents bigint DEFAULT NULL, p_plan text DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb;
BEGIN
    IF p_command IS NULL OR p_command NOT IN ('freeze', 'unfreeze', 'cancel', 'uncancel', 'freeze-instead',
                                              'change-fee', 'change-plan') THEN
        RAISE EXCEPTION 'no such command' USING ERRCODE = '22023';
    END IF;
    v_outcome := forbid_unless(p_command, NULL, p_integration, p_request);
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request(p_command, p_request, argument_hash(ARRAY[
        p_command, CAST(p_integration AS text), CAST(p_seen_version AS text), CAST(p_seen_day AS text),
        plain_fee(p_fee_cents), p_plan]), NULL, p_integration, p_fee_cents);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude(p_command, p_request,
                    act(p_command, p_integration, p_seen_version, p_seen_day, p_fee_cents, p_plan),
                    NULL, p_integration, p_fee_cents);
END $$;
