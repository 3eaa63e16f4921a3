-- The figures of each year as they were counted last, and how often what they are counted from was written to: a stored figure counts for one
-- number only.
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
