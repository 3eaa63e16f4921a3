-- What stood beside an approved number: the catalogue's row, the entered values and the remarks, as JSON.
ALTER TABLE approved_figures ADD COLUMN beside text NOT NULL DEFAULT '{}';

-- The initiatives of an approved track with their verdicts and words as they were reported.
CREATE TABLE approved_initiatives (
    period   text    NOT NULL,
    track    text    NOT NULL,
    round    integer NOT NULL,
    code     text    NOT NULL,
    position integer NOT NULL,
    verdict  text    NOT NULL,
    content  text    NOT NULL,
    PRIMARY KEY (period, track, round, code)
);

-- A year's figures in groups, kept once when the year is approved: two versions of a table could tell of the few in between.
CREATE TABLE kept_groups (
    period    text NOT NULL,
    indicator text NOT NULL,
    by_what   text NOT NULL,
    and_what  text NOT NULL,
    content   text NOT NULL,
    kept_at   text NOT NULL,
    PRIMARY KEY (period, indicator, by_what, and_what)
);
