-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may be a name, a text, a fee: the same checks as the domain's, for those who come past the desk. Each returns
-- what is wrong as an error, or NULL.

CREATE FUNCTION failure(p_code text, p_reason text, p_facts jsonb DEFAULT '{}') RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object('code', p_code, 'reason', p_reason) || p_facts);
$$;

CREATE FUNCTION text_failure(p_text text, p_field text, p_longest integer) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    -- What Unicode calls space, as Qt does.
    c_spaces CONSTANT text := E' \t\n\f\r' || chr(11) || chr(133) || chr(160) || chr(5760) || chr(8192) || chr(8193)
        || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201)
        || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288);
    v_ends text := left(p_text, 1) || right(p_text, 1);
BEGIN
    IF p_text IS NULL OR btrim(p_text, c_spaces) = '' THEN
        RETURN failure('invalid', 'empty-text', jsonb_build_object('field', p_field));
    END IF;
    IF v_ends <> translate(v_ends, E'\t\r\n', '') THEN
        RETURN failure('invalid', 'bad-character', jsonb_build_object('field', p_field));
    END IF;
    IF char_length(p_text) > p_longest THEN
        RETURN failure('invalid', 'text-too-long', jsonb_build_object(
            'field', p_field, 'number', char_length(p_text), 'other_number', p_longest));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION name_failure(p_text text, p_field text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT text_failure(p_text, p_field, 200);
$$;

CREATE FUNCTION note_failure(p_text text, p_field text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT text_failure(p_text, p_field, 20000);
$$;

-- A language's code by its form; which of them exist, the desk knows.
CREATE FUNCTION language_failure(p_language text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE WHEN p_language ~ '^[a-z]{2,3}(_[A-Z]{2})?$' THEN NULL
                ELSE failure('invalid', 'unknown-language', jsonb_build_object(
                    'field', 'language', 'text', left(p_language, 20))) END;
$$;

-- [[name, value], …]: settings and credentials.
CREATE FUNCTION pairs_failure(p_pairs jsonb, p_field text, p_empty_deletes boolean) RETURNS jsonb LANGUAGE sql AS $$
    SELECT f FROM jsonb_array_elements(p_pairs) WITH ORDINALITY AS pair (value, position),
        LATERAL (SELECT COALESCE(name_failure(value ->> 0, p_field),
                                 CASE WHEN p_empty_deletes AND value ->> 1 = '' THEN NULL
                                      ELSE note_failure(value ->> 1, p_field) END)) AS found (f)
    WHERE f IS NOT NULL ORDER BY position LIMIT 1;
$$;

CREATE FUNCTION plain_fee(p_cents bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_cents < 0 THEN '-' ELSE '' END || CAST(abs(p_cents) / 100 AS text) || '.'
        || lpad(CAST(abs(p_cents) % 100 AS text), 2, '0');
$$;

CREATE FUNCTION fee_failure(p_cents bigint) RETURNS jsonb LANGUAGE sql AS $$
    SELECT CASE WHEN p_cents < 0 OR p_cents > 9999999999
                THEN failure('invalid', 'malformed-amount', jsonb_build_object(
                    'field', 'fee', 'text', plain_fee(p_cents))) END;
$$;

-- A fingerprint of a command's arguments, each with its length, so that no two lists read alike; they can't be read
-- back from it.
CREATE FUNCTION argument_hash(p_parts text[]) RETURNS text LANGUAGE sql AS $$
    SELECT encode(sha256(convert_to(
        string_agg(octet_length(COALESCE(part, '')) || ':' || COALESCE(part, ''), '' ORDER BY position), 'UTF8')), 'hex')
    FROM unnest(p_parts) WITH ORDINALITY AS parts (part, position);
$$;

CREATE FUNCTION pair_parts(p_pairs jsonb) RETURNS text[] LANGUAGE sql AS $$
    SELECT ARRAY[CAST(jsonb_array_length(p_pairs) AS text)]
        || COALESCE((SELECT array_agg(part.text ORDER BY pair.position, part.position)
                     FROM jsonb_array_elements(p_pairs) WITH ORDINALITY AS pair (value, position),
                          jsonb_array_elements_text(pair.value) WITH ORDINALITY AS part (text, position)),
                    '{}');
$$;

-- Searches find texts by any three characters in a row, and by how they begin. Kept up to date with each row: a list of
-- what is not in the index yet would be gone through by every search, and emptied by somebody's click.
CREATE FUNCTION create_text_indexes() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_schema name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                      WHERE e.extname = 'pg_trgm');
BEGIN
    EXECUTE format('CREATE INDEX account_text ON account USING gin (upper(name COLLATE "und-x-icu") %1$I.gin_trgm_ops,'
                   ' upper(email COLLATE "und-x-icu") %1$I.gin_trgm_ops) WITH (fastupdate = off)', v_schema);
    EXECUTE format('CREATE INDEX integration_text ON integration_label USING gin'
                   ' (upper(label COLLATE "und-x-icu") %1$I.gin_trgm_ops) WITH (fastupdate = off)', v_schema);
    CREATE INDEX account_name_beginning ON account (upper(name COLLATE "und-x-icu") text_pattern_ops);
    CREATE INDEX account_email_beginning ON account (upper(email COLLATE "und-x-icu") text_pattern_ops);
    CREATE INDEX integration_beginning ON integration_label (upper(label COLLATE "und-x-icu") text_pattern_ops);
    ALTER INDEX integration_text ALTER COLUMN 1 SET STATISTICS 0; -- as the label's
    ALTER INDEX integration_beginning ALTER COLUMN 1 SET STATISTICS 0;
END $$;
SELECT create_text_indexes();

CREATE FUNCTION note_label() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO integration_label (integration_id, account_id, label) VALUES (NEW.id, NEW.account_id, NEW.label)
    ON CONFLICT (integration_id) DO UPDATE SET account_id = excluded.account_id, label = excluded.label;
    RETURN NULL;
END $$;
CREATE TRIGGER integration_labelled AFTER INSERT OR UPDATE OF account_id, label ON integration
FOR EACH ROW EXECUTE FUNCTION note_label();
