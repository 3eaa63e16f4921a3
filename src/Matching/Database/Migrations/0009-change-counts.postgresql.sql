-- How often each table was written to: what is kept of it in memory counts for one number only. Each server process counts in a row of its
-- own, so that writers never wait for each other; the sum rises with every commit.
CREATE TABLE change_counts (
    what   text    NOT NULL,
    writer integer NOT NULL,
    count  bigint  NOT NULL,
    PRIMARY KEY (what, writer)
);

CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change_counts AS counts (what, writer, count) VALUES (TG_TABLE_NAME, pg_backend_pid(), 1)
    ON CONFLICT (what, writer) DO UPDATE SET count = counts.count + 1;
    RETURN NULL;
END $$;

CREATE TRIGGER volunteers_count AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON volunteers FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER participants_count AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON participants FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER excluded_pairs_count AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON excluded_pairs FOR EACH STATEMENT EXECUTE FUNCTION count_change();
CREATE TRIGGER dismissed_candidates_count AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON dismissed_candidates FOR EACH STATEMENT EXECUTE FUNCTION count_change();
