-- Tells whoever keeps volunteers in memory that the table is another one than they read: a row for each transaction that changed some.
-- Nobody waits for anybody, as they would for a count in one row; what is long past is swept away by those who write.
CREATE TABLE volunteer_changes (
    id      bigint NOT NULL PRIMARY KEY,
    changes bigint NOT NULL
);
CREATE FUNCTION note_volunteer_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    transaction_now bigint := CAST(CAST(pg_current_xact_id() AS text) AS bigint);
BEGIN
    INSERT INTO volunteer_changes (id, changes) VALUES (transaction_now, 1) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        DELETE FROM volunteer_changes WHERE id IN (
            SELECT id FROM volunteer_changes WHERE id < transaction_now - 100000 ORDER BY id LIMIT 10 FOR UPDATE SKIP LOCKED);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER volunteers_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON volunteers
    FOR EACH STATEMENT EXECUTE FUNCTION note_volunteer_change();
