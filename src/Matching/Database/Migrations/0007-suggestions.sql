-- What a caseworker raised for one participant; its weight counts double.
ALTER TABLE participants ADD COLUMN raised_criterion text;

-- Version 0 of the weights is the settings'. The newest version counts; old ones are never changed.
CREATE TABLE suggestion_weights (
    programme text    NOT NULL,
    version   integer NOT NULL,
    weights   text    NOT NULL,
    saved_by  text    NOT NULL,
    saved_at  text    NOT NULL,
    why       text    NOT NULL,
    PRIMARY KEY (programme, version)
);

-- "Not this one": still eligible, and left out of this participant's list and of rounds until brought back.
CREATE TABLE dismissed_candidates (
    participant_id text NOT NULL REFERENCES participants (id),
    volunteer_id   text NOT NULL REFERENCES volunteers (id),
    reason         text,
    dismissed_by   text NOT NULL,
    dismissed_on   date NOT NULL,
    PRIMARY KEY (participant_id, volunteer_id)
);
CREATE INDEX dismissed_candidates_by_volunteer ON dismissed_candidates (volunteer_id);
CREATE INDEX excluded_pairs_by_volunteer ON excluded_pairs (volunteer_id);

-- What a caseworker saw and chose when a match was proposed. No rank: the choice was not in the list.
CREATE TABLE match_choices (
    match_id        text    NOT NULL PRIMARY KEY REFERENCES matches (id),
    model           text    NOT NULL,
    weights_version integer NOT NULL,
    shown_first     text,
    picked_rank     integer,
    score_units     integer NOT NULL,
    reason          text,
    note            text,
    snapshot        text    NOT NULL
);
