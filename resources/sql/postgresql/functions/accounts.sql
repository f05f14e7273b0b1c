-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts: new ones, their names, and parked ones that are to be tried again (R19).

CREATE FUNCTION add_account(p_name text, p_email text, p_language text, p_request uuid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('add-account', NULL, NULL, p_request);
    v_error jsonb;
    v_id bigint;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('add-account', p_request,
                               argument_hash(ARRAY['add-account', p_name, p_email, p_language]));
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    v_error := COALESCE(name_failure(p_name, 'name'), name_failure(p_email, 'email'), language_failure(p_language));
    IF v_error IS NULL THEN
        INSERT INTO account (name, email, language) VALUES (p_name, p_email, p_language) RETURNING id INTO v_id;
    END IF;
    RETURN conclude('add-account', p_request, jsonb_build_object('account', v_id, 'error', v_error));
END $$;

CREATE FUNCTION edit_account(p_account bigint, p_name text, p_email text, p_language text, p_request uuid)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('edit-account', p_account, NULL, p_request);
    v_error jsonb;
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('edit-account', p_request, argument_hash(ARRAY[
        'edit-account', CAST(p_account AS text), '=' || p_name, '=' || p_email, '=' || p_language]), p_account);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    v_error := COALESCE(CASE WHEN p_name IS NOT NULL THEN name_failure(p_name, 'name') END,
                        CASE WHEN p_email IS NOT NULL THEN name_failure(p_email, 'email') END,
                        CASE WHEN p_language IS NOT NULL THEN language_failure(p_language) END,
                        CASE WHEN COALESCE(p_name, p_email, p_language) IS NULL
                             THEN failure('invalid', 'nothing-to-change') END);
    IF v_error IS NULL THEN
        UPDATE account SET name = COALESCE(p_name, name), email = COALESCE(p_email, email),
            language = COALESCE(p_language, language)
        WHERE id = p_account;
        IF NOT FOUND THEN
            v_error := missing_account(p_account);
        END IF;
    END IF;
    RETURN conclude('edit-account', p_request, jsonb_build_object('error', v_error), p_account);
END $$;

-- Settles what is due of a parked account: it stays parked while that fails still.
CREATE FUNCTION unpark_act(p_account bigint) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_account account;
    v_settled jsonb;
BEGIN
    SELECT * INTO v_account FROM account WHERE id = p_account FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN jsonb_build_object('error', missing_account(p_account));
    END IF;
    IF v_account.parked_reason IS NULL THEN
        RETURN jsonb_build_object('error', failure('refused', 'not-parked', jsonb_build_object('account', p_account)));
    END IF;
    v_settled := settle_account(p_account, business_today());
    IF v_settled ? 'parked' THEN
        RETURN jsonb_build_object('settled', v_settled -> 'settled',
                                  'error', parked_failure(p_account, v_settled ->> 'parked'));
    END IF;
    UPDATE account SET parked_reason = NULL WHERE id = p_account AND parked_reason IS NOT NULL;
    RETURN jsonb_build_object('settled', v_settled -> 'settled');
END $$;

CREATE FUNCTION unpark_account(p_account bigint, p_request uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless('unpark', p_account, NULL, p_request);
BEGIN
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    v_outcome := known_request('unpark', p_request, argument_hash(ARRAY['unpark', CAST(p_account AS text)]),
                               p_account);
    IF v_outcome IS NOT NULL THEN
        RETURN replay(v_outcome);
    END IF;
    RETURN conclude('unpark', p_request, unpark_act(p_account), p_account);
END $$;
