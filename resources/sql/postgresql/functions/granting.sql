-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles, given to logins and taken from them by the database's owner, on record. They are the server's, so they hold in
-- each of its databases that lets the login in; whom a database lets in is its own affair. CONNECT is given and taken by
-- the caller, in the same transaction: no function here could without renewdesk_owner being let into every database,
-- and so each owner into those of the others.

-- Other databases of ours on this server that the login may enter: what is changed here holds there too.
CREATE FUNCTION other_databases(p_login name) RETURNS jsonb LANGUAGE sql AS $$
    SELECT COALESCE(jsonb_agg(d.datname ORDER BY d.datname), '[]') FROM pg_database d
    WHERE d.datname <> current_database() AND has_database_privilege(p_login, d.oid, 'CONNECT')
      AND EXISTS (SELECT 1 FROM aclexplode(d.datacl) a WHERE a.grantee = CAST('renewdesk_owner' AS regrole));
$$;

-- Whether this database should let the login in: it has a role of ours still, or is its owner.
CREATE FUNCTION belongs_here(p_login name) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT 1 FROM unnest(ARRAY[{role_codes}]) AS role
                   WHERE pg_has_role(p_login, 'renewdesk_' || role, 'USAGE'))
        OR (SELECT pg_has_role(p_login, d.datdba, 'MEMBER') FROM pg_database d WHERE d.datname = current_database());
$$;

CREATE FUNCTION login_failure(p_login text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE
        WHEN NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login AND rolcanlogin)
            THEN failure('not_found', 'no-such-login', jsonb_build_object('text', left(p_login, 63)))
        WHEN (SELECT rolsuper FROM pg_roles WHERE rolname = p_login)
            THEN failure('refused', 'is-superuser', jsonb_build_object('text', p_login))
    END;
$$;

-- Returns {"belongs_here": whether it may go on being let in, "other_databases": [names]}, or why not.
CREATE FUNCTION change_role(p_command text, p_login text, p_role text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_outcome jsonb := forbid_unless(p_command);
    v_group text := 'renewdesk_' || p_role;
    v_error jsonb;
    v_entry bigint;
BEGIN
    IF v_outcome IS NULL
        AND NOT has_database_privilege(session_user, current_database(), 'CONNECT WITH GRANT OPTION') THEN
        v_outcome := forbid(p_command, p_command);
    END IF;
    IF v_outcome IS NOT NULL THEN
        RETURN v_outcome;
    END IF;
    IF p_role IS NULL OR p_role NOT IN ({grantable_role_codes}) THEN
        RAISE EXCEPTION 'no such role' USING ERRCODE = '22023';
    END IF;
    -- One at a time: who changes the same rights at once makes the other one fail.
    LOCK TABLE permission IN SHARE ROW EXCLUSIVE MODE;
    v_error := login_failure(p_login) || jsonb_build_object('command', p_command);
    IF v_error IS NULL AND p_command = 'grant' THEN
        EXECUTE format('GRANT %I TO %I', v_group, p_login);
    ELSIF v_error IS NULL THEN
        EXECUTE format('REVOKE %I FROM %I', v_group, p_login);
        IF pg_has_role(p_login, v_group, 'USAGE') THEN
            v_error := failure('refused', 'role-remains', jsonb_build_object('text', p_login));
        END IF;
    END IF;
    v_entry := write_audit(p_command, COALESCE(v_error ->> 'code', 'done'));
    IF v_error ->> 'code' IS DISTINCT FROM 'not_found' THEN -- else it is somebody's text, not a login
        INSERT INTO role_change (audit_entry_id, grantee, role) VALUES (v_entry, p_login, p_role);
    END IF;
    PERFORM end_write();
    IF v_error IS NOT NULL THEN
        RETURN jsonb_build_object('error', v_error);
    END IF;
    RETURN jsonb_build_object('belongs_here', belongs_here(p_login), 'other_databases', other_databases(p_login));
END $$;

CREATE FUNCTION grant_role(p_login text, p_role text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT change_role('grant', p_login, p_role);
$$;

CREATE FUNCTION revoke_role(p_login text, p_role text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT change_role('revoke', p_login, p_role);
$$;
