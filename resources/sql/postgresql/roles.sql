-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server's part of `init`: roles are shared by all databases of a server, so each may be there already. Runs as
-- whoever initialises the database: its owner, with CREATEROLE, or a superuser.
DO $$
DECLARE
    v_role text;
BEGIN
    -- What others may do here is for its owner to say: anybody else would only be warned below.
    IF NOT (SELECT pg_catalog.pg_has_role(current_user, datdba, 'USAGE') FROM pg_catalog.pg_database
            WHERE datname = pg_catalog.current_database()) THEN
        RAISE insufficient_privilege USING MESSAGE = 'must be owner of the database';
    END IF;

    FOREACH v_role IN ARRAY ARRAY['renewdesk_owner', {group_names}] LOOP
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = v_role) THEN
                EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', v_role);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- the init of another database was faster
        END;
    END LOOP;

    -- The owner gives and takes the others' roles, and has none of them by that: who owns the database does an agent's
    -- work as an agent, or not at all.
    IF (SELECT rolinherit FROM pg_catalog.pg_roles WHERE rolname = 'renewdesk_owner') THEN
        ALTER ROLE renewdesk_owner NOINHERIT;
    END IF;
    FOREACH v_role IN ARRAY ARRAY[{group_names}] LOOP
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_auth_members
                           WHERE roleid = v_role::regrole AND member = 'renewdesk_owner'::regrole AND admin_option) THEN
                EXECUTE pg_catalog.format('GRANT %I TO renewdesk_owner WITH ADMIN OPTION', v_role);
            END IF;
        EXCEPTION WHEN unique_violation THEN
            NULL; -- again
        END;
    END LOOP;

    -- The database's owner owns what is in it, also where a superuser does this for them.
    SELECT pg_catalog.pg_get_userbyid(datdba) INTO v_role FROM pg_catalog.pg_database
    WHERE datname = pg_catalog.current_database();
    IF NOT pg_catalog.pg_has_role(v_role, 'renewdesk_owner', 'MEMBER') THEN
        EXECUTE pg_catalog.format('GRANT renewdesk_owner TO %I', v_role);
    END IF;

    -- Whoever wants in is let in by name (grant); nobody makes temporary tables that could shadow ours.
    EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %I FROM PUBLIC', pg_catalog.current_database());
    EXECUTE pg_catalog.format('GRANT CREATE ON DATABASE %I TO renewdesk_owner', pg_catalog.current_database());
END $$;

CREATE SCHEMA IF NOT EXISTS renewdesk AUTHORIZATION renewdesk_owner;
