-- SPDX-License-Identifier: GPL-3.0-or-later
-- Run once by a superuser in Renewdesk's database: lets pgbouncer look up how to check a person's password. Only people
-- of Renewdesk's roles, never the database's owner or a superuser, never one whose password has expired; and only
-- pgbouncer may ask.
--
--     psql -d renewdesk -f auth_query.sql
--     psql -d renewdesk -c '\password pgbouncer'
\set ON_ERROR_STOP on
BEGIN;

CREATE ROLE pgbouncer LOGIN;
GRANT CONNECT ON DATABASE :"DBNAME" TO pgbouncer;

CREATE SCHEMA pgbouncer;
REVOKE ALL ON SCHEMA pgbouncer FROM PUBLIC;
GRANT USAGE ON SCHEMA pgbouncer TO pgbouncer;

-- No row for who is not let in: pgbouncer takes a row without a name for a fault of its own and ends the session it asked on.
CREATE FUNCTION pgbouncer.secret_of(p_login text) RETURNS TABLE (login text, secret text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT a.rolname, a.rolpassword
    FROM pg_catalog.pg_authid a
    WHERE a.rolname = p_login AND a.rolcanlogin AND NOT a.rolsuper
      AND (a.rolvaliduntil IS NULL OR a.rolvaliduntil > pg_catalog.now())
      AND EXISTS (SELECT 1 FROM pg_catalog.unnest(ARRAY['agent', 'manager', 'billing', 'auditor', 'sync']) AS kind
                  WHERE pg_catalog.pg_has_role(a.oid, 'renewdesk_' || kind, 'USAGE'));
END;
REVOKE ALL ON FUNCTION pgbouncer.secret_of(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pgbouncer.secret_of(text) TO pgbouncer;

COMMIT;
