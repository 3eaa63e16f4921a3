-- The catalogue as the service edits it: what its files have no column for. A version counts the changes of a row, imports among them.
ALTER TABLE initiatives ADD COLUMN owner text;
ALTER TABLE initiatives ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE indicators ADD COLUMN kind text;
ALTER TABLE indicators ADD COLUMN owner text;
ALTER TABLE indicators ADD COLUMN frequency text;
ALTER TABLE indicators ADD COLUMN asked_from date;
ALTER TABLE indicators ADD COLUMN definition_da text;
ALTER TABLE indicators ADD COLUMN definition_en text;
ALTER TABLE indicators ADD COLUMN population_da text;
ALTER TABLE indicators ADD COLUMN population_en text;
ALTER TABLE indicators ADD COLUMN method_da text;
ALTER TABLE indicators ADD COLUMN method_en text;
ALTER TABLE indicators ADD COLUMN rationale_da text;
ALTER TABLE indicators ADD COLUMN rationale_en text;
ALTER TABLE indicators ADD COLUMN version integer NOT NULL DEFAULT 1;
-- One that was taken out stays, so that it can be taken back in, and so that the file it came from does not bring it again.
ALTER TABLE indicators ADD COLUMN removed_at text;
ALTER TABLE indicators ADD COLUMN removed_by text;

-- An indicator as each version of it said it, the newest among them. Without a name: it stood so before anybody was asked who and why.
CREATE TABLE indicator_versions (
    indicator       text    NOT NULL,
    period          text    NOT NULL,
    version         integer NOT NULL,
    at              text,
    who             text,
    why             text,
    initiative      text    NOT NULL,
    name_da         text,
    name_en         text,
    unit            text,
    comparator      text,
    target          double precision,
    target_high     double precision,
    source          text,
    direction       text,
    baseline        double precision,
    baseline_period text,
    note_da         text,
    note_en         text,
    rule            text    NOT NULL DEFAULT 'latest',
    kind            text,
    owner           text,
    frequency       text,
    definition_da   text,
    definition_en   text,
    population_da   text,
    population_en   text,
    method_da       text,
    method_en       text,
    rationale_da    text,
    rationale_en    text,
    removed_at      text,
    PRIMARY KEY (indicator, period, version)
);
INSERT INTO indicator_versions (indicator, period, version, initiative, name_da, name_en, unit, comparator, target, target_high, source,
    direction, baseline, baseline_period, note_da, note_en, rule)
SELECT code, period, version, initiative, name_da, name_en, unit, comparator, target, target_high, source,
    direction, baseline, baseline_period, note_da, note_en, rule
FROM indicators;

-- What an initiative says in a year of its own. A year without a row is told by the initiative's own row, as the files have it.
CREATE TABLE initiative_years (
    initiative  text    NOT NULL,
    period      text    NOT NULL,
    is_over     boolean NOT NULL DEFAULT FALSE,
    state       text,
    funding     text,
    goal_da     text,
    goal_en     text,
    criteria_da text,
    criteria_en text,
    status_da   text,
    status_en   text,
    PRIMARY KEY (initiative, period)
);

-- What an initiative set out to do before somebody changed it; the version is the one that the change made.
CREATE TABLE initiative_changes (
    initiative  text    NOT NULL,
    version     integer NOT NULL,
    period      text    NOT NULL,
    at          text    NOT NULL,
    who         text    NOT NULL,
    why         text,
    goal_da     text,
    goal_en     text,
    criteria_da text,
    criteria_en text,
    PRIMARY KEY (initiative, version)
);

-- Whole kroner.
CREATE TABLE initiative_money (
    initiative text   NOT NULL,
    period     text   NOT NULL,
    granted    bigint,
    spent      bigint,
    PRIMARY KEY (initiative, period)
);
CREATE TABLE programme_budgets (
    period   text    NOT NULL PRIMARY KEY,
    amount   bigint,
    note     text,
    version  integer NOT NULL,
    saved_by text    NOT NULL,
    saved_at text    NOT NULL
);

CREATE TABLE programme_goals (
    id         text    NOT NULL PRIMARY KEY,
    place      integer NOT NULL,
    name_da    text,
    name_en    text,
    text_da    text,
    text_en    text,
    by_year    text,
    indicator  text,
    version    integer NOT NULL,
    removed_at text,
    removed_by text
);

-- Who is asked for figures: not always somebody who signs in.
CREATE TABLE figure_owners (
    id       text    NOT NULL PRIMARY KEY,
    name     text    NOT NULL,
    email    text    NOT NULL,
    language text    NOT NULL,
    version  integer NOT NULL
);

-- A year whose catalogue was made from an earlier one: what was decided about it stays, what was dropped among it.
CREATE TABLE catalogue_years (
    period       text NOT NULL PRIMARY KEY,
    from_period  text NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_at text NOT NULL
);
-- What is decided about a year, before it is confirmed and since.
CREATE TABLE catalogue_drafts (
    period       text NOT NULL,
    indicator    text NOT NULL,
    choice       text NOT NULL,
    comparator   text,
    target       double precision,
    target_high  double precision,
    rationale_da text,
    rationale_en text,
    decided_by   text NOT NULL,
    decided_at   text NOT NULL,
    PRIMARY KEY (period, indicator)
);
CREATE TABLE catalogue_draft_states (
    period     text NOT NULL,
    initiative text NOT NULL,
    state      text NOT NULL,
    decided_by text NOT NULL,
    decided_at text NOT NULL,
    PRIMARY KEY (period, initiative)
);

-- A part of a period that an indicator's figure was asked for, or that somebody decided about: once, whoever asks.
CREATE TABLE due_figures (
    indicator   text    NOT NULL,
    period      text    NOT NULL,
    frequency   text    NOT NULL,
    part        integer NOT NULL,
    due_on      date    NOT NULL,
    owner       text,
    link_id     text,
    asked_on    date    NOT NULL,
    state       text    NOT NULL,
    observation text,
    decided_by  text,
    reason      text,
    PRIMARY KEY (indicator, period, frequency, part)
);
CREATE INDEX due_figures_by_link ON due_figures (link_id);
