-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what. The last file: it takes everything from everybody first. No human role holds any table privilege but
-- SELECT: every write is one of the functions above.

-- Each function runs as the owner, finds only what is the owner's, and reads and writes days and instants the same way
-- whatever the caller has set.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'renewdesk'::regnamespace LOOP
        EXECUTE pg_catalog.format(
            'ALTER FUNCTION %s SECURITY DEFINER SET search_path = renewdesk, pg_temp SET timezone = ''UTC'''
            ' SET datestyle = ''ISO, YMD''', v_function);
        EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
    END LOOP;
END $$;

REVOKE ALL ON SCHEMA renewdesk FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA renewdesk FROM PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA renewdesk FROM PUBLIC;

-- That there is a schema is no secret: whoever is let in without a role hears that they may not, rather than that there
-- is no such table.
GRANT USAGE ON SCHEMA renewdesk TO PUBLIC;

GRANT SELECT ON setting, billing_calendar, lifecycle_transition, permission, account, supplier, sales_channel, plan,
    plan_price, frozen_price, integration, integration_label, integration_setting, integration_note, sync_run,
    integration_history, renewal_run, invoice, invoice_line, removal_receipt, audit_entry, role_change, counter,
    renewal_charge, integration_count, integration_group, renewal_charge_group, schema_version, business_day
    TO {readers};
-- Which credentials there are, never what they say. Requests are nobody's to read: they hold fingerprints of arguments.
GRANT SELECT (integration_id, key) ON integration_credential TO {readers};
GRANT SELECT ON syncable_integration, syncable_credential, schema_version, business_day TO renewdesk_sync;

GRANT EXECUTE ON FUNCTION
    execute_command(text, bigint, bigint, date, uuid, bigint, text),
    open_integration(bigint, text, text, text, text, bigint, jsonb, jsonb, text, date, uuid),
    edit_integration(bigint, text, jsonb, jsonb, uuid),
    add_note(bigint, text, uuid),
    add_account(text, text, text, uuid),
    edit_account(bigint, text, text, text, uuid),
    unpark_account(bigint, uuid),
    add_plan(text, bigint, bigint),
    set_plan_price(text, bigint, date),
    set_frozen_price(bigint, date),
    rename_supplier(text, text),
    rename_channel(text, text),
    fate_of(uuid),
    record_sync(bigint, bigint, boolean, uuid),
    ask_to_run(),
    take_run_lock(),
    run_in_progress(),
    refuse_changed_run(date),
    refuse_no_approval(text),
    begin_run(date, boolean, bigint, bigint, bigint, bigint),
    run_batch(bigint, integer, bigint[], date, bigint),
    end_run(bigint, boolean),
    set_today(date),
    begin_demo(),
    import_rows(jsonb, boolean),
    begin_purge(),
    purge(),
    grant_role(text, text),
    revoke_role(text, text)
    TO {everybody};

-- A lock is waited for, but not forever. Set where the outside calls in: what runs inside may wait for less.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN SELECT p.oid FROM pg_catalog.pg_proc p
                      WHERE p.pronamespace = 'renewdesk'::regnamespace
                        AND pg_catalog.has_function_privilege('renewdesk_agent', p.oid, 'EXECUTE') LOOP
        EXECUTE pg_catalog.format('ALTER FUNCTION %s SET lock_timeout = ''5s''', v_function);
    END LOOP;
END $$;
