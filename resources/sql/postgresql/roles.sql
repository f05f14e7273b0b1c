-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server's part of `init`: roles are shared by all databases of a server, so each may be there already. Runs as
-- whoever initialises the database: its owner, with CREATEROLE, or a superuser.
DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY['renewdesk_owner', 'renewdesk_agent', 'renewdesk_manager', 'renewdesk_billing',
                                  'renewdesk_auditor', 'renewdesk_sync'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = v_role) THEN
                EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', v_role);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- the init of another database was faster
        END;
    END LOOP;

    IF NOT pg_catalog.pg_has_role(current_user, 'renewdesk_owner', 'MEMBER') THEN
        EXECUTE pg_catalog.format('GRANT renewdesk_owner TO %I', current_user);
    END IF;

    -- Whoever wants in is let in by name (grant); nobody makes temporary tables that could shadow ours.
    EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %I FROM PUBLIC', pg_catalog.current_database());
    EXECUTE pg_catalog.format('GRANT CREATE ON DATABASE %I TO renewdesk_owner', pg_catalog.current_database());
END $$;

-- Advisory locks and large objects are of no use here and could keep others waiting or fill the disk. Only a superuser
-- may take them away; without one, `diagnose` says so.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        RETURN;
    END IF;
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    FOR v_function IN
        SELECT p.oid FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
          AND (p.proname LIKE 'pg\_advisory%' OR p.proname LIKE 'pg\_try\_advisory%'
               OR p.proname IN ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_put', 'lo_open', 'lowrite',
                                'lo_truncate', 'lo_truncate64', 'lo_unlink', 'lo_import', 'lo_export'))
    LOOP
        EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
    END LOOP;
END $$;

CREATE SCHEMA IF NOT EXISTS renewdesk AUTHORIZATION renewdesk_owner;
