-- What somebody is worried about. Only those on duty read it; every other member of staff sees that contact is stopped.
CREATE TABLE worries (
    id            text NOT NULL PRIMARY KEY,
    match_id      text NOT NULL REFERENCES matches (id),
    side          text NOT NULL,
    person        text NOT NULL,
    writer        text,
    words         text NOT NULL,
    callback      text,
    raised_at     text NOT NULL,
    raised_on     date NOT NULL,
    paused_until  date NOT NULL,
    paused_before date,
    outcome       text,
    closed_by     text,
    closed_at     text,
    closing_note  text
);
CREATE INDEX worries_by_match ON worries (match_id, outcome);

-- While a match has a row here, no mail about it leaves.
CREATE TABLE contact_stops (
    match_id   text NOT NULL PRIMARY KEY,
    stopped_at text NOT NULL
);
