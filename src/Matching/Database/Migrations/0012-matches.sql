-- The life of a match: who was asked when, how each side answered, why it came to nothing, a planned end, a rest.
ALTER TABLE matches ADD COLUMN asked_on date;
ALTER TABLE matches ADD COLUMN closed_on date;
ALTER TABLE matches ADD COLUMN withdraw_reason text;
ALTER TABLE matches ADD COLUMN withdraw_note text;
ALTER TABLE matches ADD COLUMN withdrawn_by text;
ALTER TABLE matches ADD COLUMN end_note text;
ALTER TABLE matches ADD COLUMN planned_end_on date;
ALTER TABLE matches ADD COLUMN paused_until date;
ALTER TABLE matches ADD COLUMN pause_reason text;
ALTER TABLE matches ADD COLUMN waiting_decided_on date;
UPDATE matches SET asked_on = CASE WHEN state = 'accepted' THEN COALESCE(accepted_on, proposed_on) ELSE proposed_on END;

-- A yes or no, by link or written down by a caseworker: one for each side.
CREATE TABLE match_answers (
    match_id    text NOT NULL REFERENCES matches (id),
    side        text NOT NULL,
    answer      text NOT NULL,
    given_on    date NOT NULL,
    how         text NOT NULL,
    recorded_by text NOT NULL,
    recorded_on date NOT NULL,
    PRIMARY KEY (match_id, side)
);

-- One reminder for each question: a second run of the sweep finds its row.
CREATE TABLE match_reminders (
    match_id    text NOT NULL REFERENCES matches (id),
    kind        text NOT NULL,
    side        text NOT NULL,
    reminded_on date NOT NULL,
    PRIMARY KEY (match_id, kind, side)
);

-- What befell a running match, kept when the match itself only says how it is now.
CREATE TABLE match_events (
    match_id text    NOT NULL REFERENCES matches (id),
    version  integer NOT NULL,
    step     text    NOT NULL,
    on_day   date    NOT NULL,
    who      text    NOT NULL,
    details  text,
    PRIMARY KEY (match_id, version, step)
);
CREATE INDEX matches_by_state ON matches (state, asked_on);
