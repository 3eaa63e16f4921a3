-- History is kept as it is told: nothing here forbids an overfull volunteer or two matches at once.
CREATE TABLE matches (
    id             text    NOT NULL PRIMARY KEY,
    programme      text    NOT NULL,
    participant_id text    NOT NULL REFERENCES participants (id),
    volunteer_id   text    NOT NULL REFERENCES volunteers (id),
    proposed_on    date    NOT NULL,
    state          text    NOT NULL,
    started_on     date,
    ended_on       date,
    end_reason     text,
    accepted_on    date,
    decline_reason text,
    decline_note   text,
    declined_by    text,
    proposed_by    text,
    ended_by       text,
    version        integer NOT NULL DEFAULT 1,
    imported_on    date,
    imported_row   text
);
CREATE INDEX matches_by_participant ON matches (participant_id);
CREATE INDEX matches_by_volunteer ON matches (volunteer_id);
CREATE INDEX matches_by_start ON matches (programme, started_on);
