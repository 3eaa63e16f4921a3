-- Triggers count how often what a year's figures are counted from was written to, so that no write of any process is missed.
INSERT INTO figure_changes (year, writer, count)
SELECT year, 0, 1 FROM (
    SELECT CAST(EXTRACT(YEAR FROM started_on) AS integer) AS year FROM matches
    UNION SELECT CAST(EXTRACT(YEAR FROM registered_on) AS integer) FROM participants WHERE programme = 'mentor'
    UNION SELECT CAST(EXTRACT(YEAR FROM vetted_on) AS integer) FROM volunteers WHERE programme = 'mentor'
) years WHERE year IS NOT NULL;

-- Each server process counts in rows of its own, so that writers never wait for each other.
CREATE FUNCTION note_figure_changes(years integer[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO figure_changes AS changes (year, writer, count)
    SELECT DISTINCT year, pg_backend_pid(), 1 FROM unnest(years) AS year WHERE year IS NOT NULL
    ON CONFLICT (year, writer) DO UPDATE SET count = changes.count + 1
$$;

CREATE FUNCTION note_all_figure_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT year FROM figure_changes));
    RETURN NULL;
END $$;

CREATE FUNCTION matches_figures_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM started_on) AS integer) FROM after_rows AS changed));
    RETURN NULL;
END $$;
CREATE TRIGGER matches_figures_insert AFTER INSERT ON matches REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION matches_figures_insert();

CREATE FUNCTION matches_figures_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM started_on) AS integer) FROM ((SELECT id, programme, participant_id, started_on, ended_on FROM before_rows EXCEPT SELECT id, programme, participant_id, started_on, ended_on FROM after_rows) UNION (SELECT id, programme, participant_id, started_on, ended_on FROM after_rows EXCEPT SELECT id, programme, participant_id, started_on, ended_on FROM before_rows)) AS changed));
    RETURN NULL;
END $$;
CREATE TRIGGER matches_figures_update AFTER UPDATE ON matches REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION matches_figures_update();

CREATE FUNCTION matches_figures_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM started_on) AS integer) FROM before_rows AS changed));
    RETURN NULL;
END $$;
CREATE TRIGGER matches_figures_delete AFTER DELETE ON matches REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION matches_figures_delete();

CREATE TRIGGER matches_figures_truncate AFTER TRUNCATE ON matches FOR EACH STATEMENT EXECUTE FUNCTION note_all_figure_changes();

CREATE FUNCTION answers_figures_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM after_rows AS changed JOIN matches ON matches.id = changed.match_id WHERE changed.respondent = 'participant'));
    RETURN NULL;
END $$;
CREATE TRIGGER answers_figures_insert AFTER INSERT ON answers REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION answers_figures_insert();

CREATE FUNCTION answers_figures_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM ((SELECT match_id, respondent, wave, question, answer, answered_on FROM before_rows EXCEPT SELECT match_id, respondent, wave, question, answer, answered_on FROM after_rows) UNION (SELECT match_id, respondent, wave, question, answer, answered_on FROM after_rows EXCEPT SELECT match_id, respondent, wave, question, answer, answered_on FROM before_rows)) AS changed JOIN matches ON matches.id = changed.match_id WHERE changed.respondent = 'participant'));
    RETURN NULL;
END $$;
CREATE TRIGGER answers_figures_update AFTER UPDATE ON answers REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION answers_figures_update();

CREATE FUNCTION answers_figures_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM before_rows AS changed JOIN matches ON matches.id = changed.match_id WHERE changed.respondent = 'participant'));
    RETURN NULL;
END $$;
CREATE TRIGGER answers_figures_delete AFTER DELETE ON answers REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION answers_figures_delete();

CREATE TRIGGER answers_figures_truncate AFTER TRUNCATE ON answers FOR EACH STATEMENT EXECUTE FUNCTION note_all_figure_changes();

CREATE FUNCTION volunteers_figures_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM vetted_on) AS integer) FROM after_rows AS changed WHERE programme = 'mentor'));
    RETURN NULL;
END $$;
CREATE TRIGGER volunteers_figures_insert AFTER INSERT ON volunteers REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION volunteers_figures_insert();

CREATE FUNCTION volunteers_figures_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM vetted_on) AS integer) FROM ((SELECT id, programme, vetted_on FROM before_rows EXCEPT SELECT id, programme, vetted_on FROM after_rows) UNION (SELECT id, programme, vetted_on FROM after_rows EXCEPT SELECT id, programme, vetted_on FROM before_rows)) AS changed WHERE programme = 'mentor'));
    RETURN NULL;
END $$;
CREATE TRIGGER volunteers_figures_update AFTER UPDATE ON volunteers REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION volunteers_figures_update();

CREATE FUNCTION volunteers_figures_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM vetted_on) AS integer) FROM before_rows AS changed WHERE programme = 'mentor'));
    RETURN NULL;
END $$;
CREATE TRIGGER volunteers_figures_delete AFTER DELETE ON volunteers REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION volunteers_figures_delete();

CREATE TRIGGER volunteers_figures_truncate AFTER TRUNCATE ON volunteers FOR EACH STATEMENT EXECUTE FUNCTION note_all_figure_changes();

CREATE FUNCTION participants_figures_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM registered_on) AS integer) FROM after_rows AS changed WHERE programme = 'mentor' UNION SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM after_rows AS changed JOIN matches ON matches.participant_id = changed.id));
    RETURN NULL;
END $$;
CREATE TRIGGER participants_figures_insert AFTER INSERT ON participants REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION participants_figures_insert();

CREATE FUNCTION participants_figures_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM registered_on) AS integer) FROM ((SELECT id, programme, registered_on, segment FROM before_rows EXCEPT SELECT id, programme, registered_on, segment FROM after_rows) UNION (SELECT id, programme, registered_on, segment FROM after_rows EXCEPT SELECT id, programme, registered_on, segment FROM before_rows)) AS changed WHERE programme = 'mentor' UNION SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM ((SELECT id, programme, registered_on, segment FROM before_rows EXCEPT SELECT id, programme, registered_on, segment FROM after_rows) UNION (SELECT id, programme, registered_on, segment FROM after_rows EXCEPT SELECT id, programme, registered_on, segment FROM before_rows)) AS changed JOIN matches ON matches.participant_id = changed.id));
    RETURN NULL;
END $$;
CREATE TRIGGER participants_figures_update AFTER UPDATE ON participants REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION participants_figures_update();

CREATE FUNCTION participants_figures_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_figure_changes(ARRAY(SELECT CAST(EXTRACT(YEAR FROM registered_on) AS integer) FROM before_rows AS changed WHERE programme = 'mentor' UNION SELECT CAST(EXTRACT(YEAR FROM matches.started_on) AS integer) FROM before_rows AS changed JOIN matches ON matches.participant_id = changed.id));
    RETURN NULL;
END $$;
CREATE TRIGGER participants_figures_delete AFTER DELETE ON participants REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION participants_figures_delete();

CREATE TRIGGER participants_figures_truncate AFTER TRUNCATE ON participants FOR EACH STATEMENT EXECUTE FUNCTION note_all_figure_changes();
