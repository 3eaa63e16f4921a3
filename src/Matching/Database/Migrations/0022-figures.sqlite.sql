-- The figures of each year as they were counted last, and how often what they are counted from was written to: a stored figure counts for one
-- number only. Triggers count, so that no write of any process is missed.
CREATE TABLE figure_changes (
    year   integer NOT NULL,
    writer integer NOT NULL,
    count  bigint  NOT NULL,
    PRIMARY KEY (year, writer)
);

CREATE TABLE stored_figures (
    year       integer NOT NULL PRIMARY KEY,
    as_of      date    NOT NULL,
    ends_on    date,
    is_fixed   integer NOT NULL,
    changes    bigint  NOT NULL,
    counted_by text    NOT NULL,
    counted_at text    NOT NULL,
    checked_on date,
    figures    text    NOT NULL
);

-- A recount that did not agree with what was stored, though nothing had been written: kept until an administrator has looked at it.
CREATE TABLE figure_alarms (
    id       text    NOT NULL PRIMARY KEY,
    year     integer NOT NULL,
    as_of    date    NOT NULL,
    found_at text    NOT NULL,
    what     text    NOT NULL,
    seen_at  text,
    seen_by  text
);

-- A year's cohort, its segments and its answers are read from indexes alone.
CREATE INDEX matches_by_cohort ON matches (programme, started_on, ended_on, participant_id, id);
DROP INDEX matches_by_start;
CREATE INDEX participants_with_segment ON participants (id, segment);
CREATE INDEX answers_by_question ON answers (match_id, respondent, question, wave, answered_on, answer);
CREATE INDEX participants_by_year ON participants (programme, registered_on, id, segment);
CREATE INDEX volunteers_by_year ON volunteers (programme, vetted_on, id);

INSERT INTO figure_changes (year, writer, count)
SELECT year, 0, 1 FROM (
    SELECT CAST(substr(started_on, 1, 4) AS integer) AS year FROM matches
    UNION SELECT CAST(substr(registered_on, 1, 4) AS integer) FROM participants WHERE programme = 'mentor'
    UNION SELECT CAST(substr(vetted_on, 1, 4) AS integer) FROM volunteers WHERE programme = 'mentor'
) years WHERE year IS NOT NULL;

CREATE TRIGGER matches_figures_insert AFTER INSERT ON matches WHEN NEW.started_on IS NOT NULL BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.started_on, 1, 4) AS integer), 0, 1 WHERE NEW.started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER matches_figures_delete AFTER DELETE ON matches WHEN OLD.started_on IS NOT NULL BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.started_on, 1, 4) AS integer), 0, 1 WHERE OLD.started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER matches_figures_update AFTER UPDATE ON matches WHEN OLD.id IS NOT NEW.id OR OLD.programme IS NOT NEW.programme OR OLD.participant_id IS NOT NEW.participant_id OR OLD.started_on IS NOT NEW.started_on OR OLD.ended_on IS NOT NEW.ended_on BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.started_on, 1, 4) AS integer), 0, 1 WHERE OLD.started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.started_on, 1, 4) AS integer), 0, 1 WHERE NEW.started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER answers_figures_insert AFTER INSERT ON answers WHEN NEW.respondent = 'participant' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(started_on, 1, 4) AS integer), 0, 1 FROM matches WHERE id = NEW.match_id AND started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER answers_figures_delete AFTER DELETE ON answers WHEN OLD.respondent = 'participant' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(started_on, 1, 4) AS integer), 0, 1 FROM matches WHERE id = OLD.match_id AND started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER answers_figures_update AFTER UPDATE ON answers WHEN 'participant' IN (OLD.respondent, NEW.respondent) BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(started_on, 1, 4) AS integer), 0, 1 FROM matches WHERE id = OLD.match_id AND started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(started_on, 1, 4) AS integer), 0, 1 FROM matches WHERE id = NEW.match_id AND started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER participants_figures_insert AFTER INSERT ON participants WHEN NEW.programme = 'mentor' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.registered_on, 1, 4) AS integer), 0, 1 WHERE NEW.registered_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER participants_figures_delete AFTER DELETE ON participants WHEN OLD.programme = 'mentor' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.registered_on, 1, 4) AS integer), 0, 1 WHERE OLD.registered_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER participants_figures_update AFTER UPDATE ON participants WHEN OLD.registered_on IS NOT NEW.registered_on OR OLD.programme <> NEW.programme BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.registered_on, 1, 4) AS integer), 0, 1 WHERE OLD.registered_on IS NOT NULL AND OLD.programme = 'mentor' ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.registered_on, 1, 4) AS integer), 0, 1 WHERE NEW.registered_on IS NOT NULL AND NEW.programme = 'mentor' ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER volunteers_figures_insert AFTER INSERT ON volunteers WHEN NEW.programme = 'mentor' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.vetted_on, 1, 4) AS integer), 0, 1 WHERE NEW.vetted_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER volunteers_figures_delete AFTER DELETE ON volunteers WHEN OLD.programme = 'mentor' BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.vetted_on, 1, 4) AS integer), 0, 1 WHERE OLD.vetted_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER volunteers_figures_update AFTER UPDATE ON volunteers WHEN OLD.vetted_on IS NOT NEW.vetted_on OR OLD.programme <> NEW.programme BEGIN INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(OLD.vetted_on, 1, 4) AS integer), 0, 1 WHERE OLD.vetted_on IS NOT NULL AND OLD.programme = 'mentor' ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; INSERT INTO figure_changes (year, writer, count) SELECT CAST(substr(NEW.vetted_on, 1, 4) AS integer), 0, 1 WHERE NEW.vetted_on IS NOT NULL AND NEW.programme = 'mentor' ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
CREATE TRIGGER participants_figures_segment AFTER UPDATE ON participants WHEN OLD.segment IS NOT NEW.segment BEGIN INSERT INTO figure_changes (year, writer, count) SELECT DISTINCT CAST(substr(started_on, 1, 4) AS integer), 0, 1 FROM matches WHERE participant_id = NEW.id AND started_on IS NOT NULL ON CONFLICT (year, writer) DO UPDATE SET count = count + 1; END;
