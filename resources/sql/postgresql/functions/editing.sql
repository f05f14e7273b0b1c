-- SPDX-License-Identifier: GPL-3.0-or-later
-- What changes nothing that is billed: labels, settings, credentials, notes, accounts' names; and what syncs report.

CREATE FUNCTION edit_act(p_integration bigint, p_label text, p_settings jsonb, p_credentials jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_error jsonb := COALESCE(CASE WHEN p_label IS NOT NULL THEN name_failure(p_label, 'label') END,
                              pairs_failure(p_settings, 'setting', TRUE),
                              pairs_failure(p_credentials, 'credential', TRUE));
    v_before integration;
    v_today date;
BEGIN
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('error', v_error);
    END IF;
    SELECT * INTO v_before FROM integration WHERE id = p_integration FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN jsonb_build_object('error', missing_integration(p_integration));
    END IF;
    IF p_label IS NULL AND jsonb_array_length(p_settings) = 0 AND jsonb_array_length(p_credentials) = 0 THEN
        RETURN jsonb_build_object('account', v_before.account_id, 'error', failure('invalid', 'nothing-to-change'));
    END IF;
    v_today := business_today();
    UPDATE integration SET label = COALESCE(p_label, label), version = version + 1 WHERE id = p_integration;
    PERFORM put_pairs('integration_setting', p_integration, p_settings);
    PERFORM put_pairs('integration_credential', p_integration, p_credentials);
    PERFORM record_change(p_integration, 'edit-integration', v_today);
    RETURN jsonb_build_object('account', v_before.account_id, 'integration', integration_json(p_integration, v_today));
END $$;

CREATE FUNCTION edit_integration(p_integration bigint, p_label text, p_settings jsonb, p_credentials jsonb,
                                 p_request uuid)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('edit-integration', NULL, p_integration, p_request);
    v_now jsonb;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('edit-integration', p_request, argument_hash(
        ARRAY['edit-integration', CAST(p_integration AS text), '=' || p_label]
        || pair_parts(p_settings) || pair_parts(p_credentials)), NULL, p_integration);
    IF v_outcome ? 'integration' THEN -- done before: as it is now
        v_now := integration_json(p_integration, business_today());
        RETURN CASE WHEN v_now IS NULL THEN jsonb_build_object('error', missing_integration(p_integration))
                    ELSE jsonb_build_object('integration', v_now, 'replayed', TRUE) END;
    ELSIF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude('edit-integration', p_request, edit_act(p_integration, p_label, p_settings, p_credentials),
                    NULL, p_integration);
END $$;

CREATE FUNCTION note_act(p_integration bigint, p_text text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_error jsonb := note_failure(p_text, 'note');
    v_account bigint;
BEGIN
    IF v_error IS NULL THEN
        SELECT account_id INTO v_account FROM integration WHERE id = p_integration FOR KEY SHARE;
        IF NOT FOUND THEN
            v_error := missing_integration(p_integration);
        END IF;
    END IF;
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('error', v_error);
    END IF;
    PERFORM insert_note(p_integration, p_text);
    RETURN jsonb_build_object('account', v_account);
END $$;

CREATE FUNCTION add_note(p_integration bigint, p_text text, p_request uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('add-note', NULL, p_integration, p_request);
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('add-note', p_request,
                               argument_hash(ARRAY['add-note', CAST(p_integration AS text), p_text]), NULL, p_integration);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude('add-note', p_request, note_act(p_integration, p_text), NULL, p_integration);
END $$;

-- R4: whoever syncs may do so while it is active and cancel_on has not come.
CREATE FUNCTION sync_act(p_integration bigint, p_items bigint, p_succeeded boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_integration integration;
BEGIN
    SELECT * INTO v_integration FROM integration WHERE id = p_integration FOR SHARE;
    IF NOT FOUND THEN
        RETURN jsonb_build_object('error', missing_integration(p_integration));
    END IF;
    IF v_integration.service = 'frozen' OR v_integration.cancel_on <= business_today() THEN
        RETURN jsonb_build_object('account', v_integration.account_id,
                                  'error', refusal(v_integration, 'sync-while-frozen'));
    END IF;
    INSERT INTO sync_run (integration_id, started_at, item_count, succeeded)
    VALUES (p_integration, business_instant(), p_items, CAST(p_succeeded AS integer));
    RETURN jsonb_build_object('account', v_integration.account_id);
END $$;

CREATE FUNCTION record_sync(p_integration bigint, p_items bigint, p_succeeded boolean, p_request uuid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('record-sync', NULL, p_integration, p_request);
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('record-sync', p_request,
                               argument_hash(ARRAY['record-sync', CAST(p_integration AS text)]), NULL, p_integration);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude('record-sync', p_request, sync_act(p_integration, p_items, p_succeeded), NULL, p_integration);
END $$;
