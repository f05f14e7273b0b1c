-- SPDX-License-Identifier: GPL-3.0-or-later
-- With every `init`, also of a database that is there: whoever looks after the server may come later.

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
