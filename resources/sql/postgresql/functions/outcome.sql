-- SPDX-License-Identifier: GPL-3.0-or-later
-- The frame of every command: who may, known requests, the outcome that is kept, the audit (R17, R20). A refusal is an
-- outcome, not an exception: one would undo the settlement and the audit of it.

-- Whether the caller's roles allow a command: the domain's own table says which do.
CREATE FUNCTION may(p_command text) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT 1 FROM permission
                   WHERE command = p_command AND pg_has_role(session_user, 'renewdesk_' || role, 'USAGE'));
$$;

CREATE FUNCTION write_audit(p_command text, p_code text, p_account bigint DEFAULT NULL,
                            p_integration bigint DEFAULT NULL, p_run bigint DEFAULT NULL,
                            p_amount_cents bigint DEFAULT NULL, p_effective_on date DEFAULT NULL,
                            p_request uuid DEFAULT NULL, p_plan bigint DEFAULT NULL,
                            p_supplier bigint DEFAULT NULL, p_channel bigint DEFAULT NULL)
RETURNS bigint LANGUAGE sql AS $$
    INSERT INTO audit_entry (at, day, login, command, code, account_id, integration_id, run_id, plan_id, supplier_id,
                             sales_channel_id, amount_cents, effective_on, request_id)
    VALUES (business_instant(), business_today(), session_user, p_command, p_code, p_account, p_integration, p_run,
            p_plan, p_supplier, p_channel, p_amount_cents, p_effective_on, CAST(p_request AS text))
    RETURNING id;
$$;

-- Tells the caller that they may not, on record. p_command is what they asked for, p_forbidden what they may not of it.
CREATE FUNCTION forbid(p_command text, p_forbidden text, p_account bigint DEFAULT NULL,
                       p_integration bigint DEFAULT NULL, p_request uuid DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_audit(p_command, 'forbidden', p_account, p_integration, NULL, NULL, NULL, p_request);
    PERFORM end_write();
    RETURN jsonb_build_object('error', failure('forbidden', 'failed', jsonb_build_object(
        'command', p_forbidden, 'account', p_account, 'integration', p_integration)));
END $$;

-- Begins a write; NULL when the caller may give the command, else the outcome, on record. p_also is
-- a second command that the first one would be in this case.
CREATE FUNCTION forbid_unless(p_command text, p_account bigint DEFAULT NULL, p_integration bigint DEFAULT NULL,
                              p_request uuid DEFAULT NULL, p_also text DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_forbidden text := CASE WHEN NOT may(p_command) THEN p_command WHEN NOT may(p_also) THEN p_also END;
BEGIN
    PERFORM begin_write();
    IF v_forbidden IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN forbid(p_command, v_forbidden, p_account, p_integration, p_request);
END $$;

-- NULL: the request is new, and now claimed. Else its first outcome; with other arguments a refusal, which is on record as
-- every refusal is, but no outcome of the request (R17, R20).
CREATE FUNCTION known_request(p_command text, p_request uuid, p_hash text, p_account bigint DEFAULT NULL,
                              p_integration bigint DEFAULT NULL, p_amount_cents bigint DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_known request;
BEGIN
    INSERT INTO request (id, argument_hash, recorded_at) VALUES (p_request, p_hash, business_instant())
    ON CONFLICT (id) DO NOTHING;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO STRICT v_known FROM request WHERE id = p_request;
    IF v_known.argument_hash <> p_hash THEN
        PERFORM write_audit(p_command, 'refused', p_account, p_integration, NULL, p_amount_cents, NULL, p_request);
        PERFORM end_write();
        RETURN jsonb_build_object('error', failure(
            'refused', CASE v_known.argument_hash WHEN 'withdrawn' THEN 'request-withdrawn' ELSE 'request-reused' END,
            jsonb_build_object('text', p_request)));
    END IF;
    RETURN v_known.outcome || '{"replayed": true}';
END $$;

-- The integration as it is, with the fee in force today (R13); NULL when there is none (any more).
CREATE FUNCTION integration_json(p_id bigint, p_today date) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object(
        'id', i.id, 'account', i.account_id, 'supplier_id', i.supplier_id, 'supplier', s.name,
        'channel_id', i.sales_channel_id, 'channel', c.name, 'label', i.label, 'plan_id', i.plan_id, 'plan', p.name,
        'negotiated', i.negotiated_fee_cents, 'fee', COALESCE(i.negotiated_fee_cents, f.monthly_fee_cents),
        'service', i.service, 'cancel_on', i.cancel_on, 'anchor_on', i.anchor_on,
        'next_billing_on', i.next_billing_on, 'version', i.version)
    FROM integration i
    JOIN supplier s ON s.id = i.supplier_id
    JOIN sales_channel c ON c.id = i.sales_channel_id
    JOIN plan p ON p.id = i.plan_id
    LEFT JOIN plan_price f ON f.plan_id = i.plan_id AND f.from_on <= p_today AND f.until_on > p_today
    WHERE i.id = p_id;
$$;

-- Why there is no such integration: never was, or removed on its day (R8).
CREATE FUNCTION missing_integration(p_id bigint) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(
        (SELECT failure('not_found', 'removed', jsonb_build_object(
            'integration', p_id, 'account', account_id, 'day', removed_on))
         FROM removal_receipt WHERE integration_id = p_id),
        failure('not_found', 'no-such-integration', jsonb_build_object('integration', p_id)));
$$;

CREATE FUNCTION missing_account(p_id bigint) RETURNS jsonb LANGUAGE sql AS $$
    SELECT failure('not_found', 'no-such-account', jsonb_build_object('account', p_id));
$$;

-- Who made a version of an integration (R18): the command that did, or else a renewal. Every version is one command's or
-- one renewal's: this one is the (version - commands)th renewal's.
CREATE FUNCTION change_to(p_id bigint, p_version bigint, OUT who text, OUT at timestamptz, OUT command text)
LANGUAGE plpgsql AS $$
DECLARE
    v_commands bigint;
BEGIN
    SELECT h.login, h.at, h.command INTO who, at, command
    FROM integration_history h WHERE h.integration_id = p_id AND h.version = p_version;
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT count(*) INTO v_commands FROM integration_history h
    WHERE h.integration_id = p_id AND h.version < p_version;
    IF v_commands > 0 AND p_version > v_commands THEN
        SELECT n.recorded_by, n.recorded_at INTO who, at
        FROM invoice_line l JOIN invoice n ON n.id = l.invoice_id AND n.kind = 'renewal'
        WHERE l.integration_id = p_id AND l.period_start IS NOT NULL
        ORDER BY l.period_start LIMIT 1 OFFSET p_version - v_commands - 1;
    END IF;
END $$;

-- The invoice that charged a date; NULL where none of ours did: it was imported later.
CREATE FUNCTION renewal_number(p_id bigint, p_due date) RETURNS text LANGUAGE sql AS $$
    SELECT i.number FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
    WHERE l.integration_id = p_id AND l.period_start = p_due;
$$;

-- The commands that are possible in a state: what a refusal offers instead.
CREATE FUNCTION possible_commands(p_service text, p_pending boolean) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(jsonb_agg(command ORDER BY array_position(
        ARRAY['freeze', 'unfreeze', 'cancel', 'uncancel', 'freeze-instead'], command)), '[]')
    FROM lifecycle_transition
    WHERE service = p_service AND cancel_pending = CAST(p_pending AS integer) AND refusal IS NULL;
$$;

-- Keeps the outcome of a claimed request, writes its audit entry, ends the write; returns the outcome.
CREATE FUNCTION conclude(p_command text, p_request uuid, p_outcome jsonb, p_account bigint DEFAULT NULL,
                         p_integration bigint DEFAULT NULL, p_amount_cents bigint DEFAULT NULL)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := '{"settled": []}' || jsonb_strip_nulls(p_outcome);
    v_kept jsonb := v_outcome;
BEGIN
    -- Codes, ids, version, days and cents, never text (R17).
    IF v_kept ? 'error' THEN
        v_kept := jsonb_set(v_kept, '{error}',
                            (v_kept -> 'error') - ARRAY['text', 'field', 'who', 'when', 'other_number']);
    END IF;
    IF v_kept ? 'integration' THEN
        v_kept := jsonb_set(v_kept, '{integration}',
                            (v_kept -> 'integration') - ARRAY['label', 'supplier', 'channel', 'plan']);
    END IF;
    UPDATE request SET outcome = v_kept WHERE id = p_request;
    PERFORM write_audit(p_command, COALESCE(v_outcome #>> '{error,code}', 'done'),
        COALESCE(p_account, CAST(v_outcome #>> '{integration,account}' AS bigint),
                 CAST(v_outcome #>> '{error,account}' AS bigint), CAST(v_outcome ->> 'account' AS bigint)),
        COALESCE(p_integration, CAST(v_outcome #>> '{integration,id}' AS bigint)),
        NULL, p_amount_cents, NULL, p_request,
        CASE WHEN p_command IN ('open', 'change-plan') THEN CAST(v_outcome #>> '{integration,plan_id}' AS bigint) END);
    PERFORM end_write();
    RETURN v_outcome;
END $$;

-- A first outcome again. Its texts were not kept: they are as they are now, or gone with their integration (R8).
CREATE FUNCTION replay(p_outcome jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := p_outcome;
    v_live jsonb;
    v_change record;
BEGIN
    IF v_outcome #>> '{error,reason}' = 'version-moved' THEN
        v_change := change_to(CAST(v_outcome #>> '{error,integration}' AS bigint),
                              CAST(v_outcome #>> '{error,version}' AS bigint));
        v_outcome := jsonb_set(v_outcome, '{error}', (v_outcome -> 'error')
            || jsonb_strip_nulls(jsonb_build_object('who', v_change.who, 'when', v_change.at)));
    ELSIF v_outcome #>> '{error,reason}' = 'renewed-since' THEN
        v_outcome := jsonb_set(v_outcome, '{error}', (v_outcome -> 'error')
            || jsonb_strip_nulls(jsonb_build_object('text', renewal_number(
                CAST(v_outcome #>> '{error,integration}' AS bigint), CAST(v_outcome #>> '{error,day}' AS date)))));
    END IF;
    IF v_outcome ? 'integration' THEN
        v_live := integration_json(CAST(v_outcome #>> '{integration,id}' AS bigint), business_today());
        IF v_live IS NOT NULL THEN
            v_outcome := jsonb_set(v_outcome, '{integration}', (v_outcome -> 'integration') || jsonb_build_object(
                'label', v_live -> 'label', 'supplier', v_live -> 'supplier', 'channel', v_live -> 'channel',
                'plan', v_live -> 'plan'));
        END IF;
    END IF;
    RETURN v_outcome;
END $$;

-- What became of a request whose answer was lost: its first outcome, or nothing; then it never happened, and never will:
-- its id is spent, also for a backend that hangs with it. While it is under way its twin waits, as long as for any lock.
CREATE FUNCTION fate_of(p_request uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('withdraw', NULL, NULL, p_request);
    v_known request;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    INSERT INTO request (id, argument_hash, outcome, recorded_at)
    VALUES (p_request, 'withdrawn', '{"settled": []}', business_instant())
    ON CONFLICT (id) DO NOTHING;
    IF FOUND THEN
        PERFORM write_audit('withdraw', 'done', NULL, NULL, NULL, NULL, NULL, p_request);
        PERFORM end_write();
        RETURN '{}';
    END IF;
    SELECT * INTO STRICT v_known FROM request WHERE id = p_request;
    IF v_known.login <> session_user THEN
        RETURN forbid('withdraw', NULL, NULL, NULL, p_request);
    END IF;
    IF v_known.argument_hash = 'withdrawn' THEN
        RETURN '{}';
    END IF;
    RETURN jsonb_build_object('outcome', replay(v_known.outcome));
END $$;
