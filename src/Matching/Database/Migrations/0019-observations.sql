-- Who entered a value and when, the story behind it, and what it can be seen by. One that was withdrawn stays, so that it can be taken
-- back in, and so that the file it came from does not bring it again.
ALTER TABLE observations ADD COLUMN author text;
ALTER TABLE observations ADD COLUMN entered_at text;
ALTER TABLE observations ADD COLUMN story_da text;
ALTER TABLE observations ADD COLUMN story_en text;
ALTER TABLE observations ADD COLUMN evidence_link text;
ALTER TABLE observations ADD COLUMN evidence_file text;
ALTER TABLE observations ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE observations ADD COLUMN withdrawn_at text;
ALTER TABLE observations ADD COLUMN withdrawn_by text;

CREATE TABLE evidence_files (
    id           text    NOT NULL PRIMARY KEY,
    file_name    text    NOT NULL,
    content_type text    NOT NULL,
    hash         text    NOT NULL,
    size         integer NOT NULL,
    content      bytea   NOT NULL,
    added_by     text    NOT NULL,
    added_at     text    NOT NULL
);

-- Each change of an entered value by hand: who, when, why, and what stood there before. The version is the one that it made; the round is
-- that of the approval that stood when it was made, if any.
CREATE TABLE observation_changes (
    observation   text    NOT NULL,
    version       integer NOT NULL,
    indicator     text    NOT NULL,
    period        text    NOT NULL,
    what          text    NOT NULL,
    at            text    NOT NULL,
    who           text    NOT NULL,
    why           text,
    round         integer,
    value         double precision,
    qualifier     text,
    state         text,
    source        text,
    note_da       text,
    note_en       text,
    story_da      text,
    story_en      text,
    evidence_link text,
    evidence_file text,
    author        text,
    entered_at    text,
    PRIMARY KEY (observation, version)
);
CREATE INDEX observation_changes_by_indicator ON observation_changes (period, indicator);

-- A track's figures of a period are approved, locked, and perhaps reopened, in rounds; without a row they are a draft.
CREATE TABLE approvals (
    period      text    NOT NULL,
    track       text    NOT NULL,
    round       integer NOT NULL,
    state       text    NOT NULL,
    as_of       date    NOT NULL,
    approved_by text    NOT NULL,
    approved_at text    NOT NULL,
    locked_by   text,
    locked_at   text,
    reopened_by text,
    reopened_at text,
    reopen_why  text,
    PRIMARY KEY (period, track, round)
);

-- The figures as they were reported: written once, never changed.
CREATE TABLE approved_figures (
    indicator   text    NOT NULL,
    period      text    NOT NULL,
    track       text    NOT NULL,
    round       integer NOT NULL,
    position    integer NOT NULL,
    initiative  text    NOT NULL,
    name_da     text,
    name_en     text,
    unit        text,
    qualifier   text,
    value       double precision,
    numerator   integer,
    denominator integer,
    low         double precision,
    high        double precision,
    verdict     text    NOT NULL,
    comparator  text,
    target      double precision,
    target_high double precision,
    source      text    NOT NULL,
    as_of       date    NOT NULL,
    approved_by text    NOT NULL,
    approved_at text    NOT NULL,
    PRIMARY KEY (indicator, period, track, round)
);
CREATE INDEX approved_figures_by_period ON approved_figures (period, track, round);
