-- What both sides of a running match are asked, and what they said: a second run of the sweep finds the row.
CREATE TABLE follow_ups (
    match_id    text    NOT NULL REFERENCES matches (id),
    kind        text    NOT NULL,
    wave        integer NOT NULL,
    side        text    NOT NULL,
    due_on      date    NOT NULL,
    asked_on    date,
    link_id     text    REFERENCES links (id),
    answer      text,
    words       text,
    answered_on date,
    answered_by text,
    closed_on   date,
    closed_by   text,
    PRIMARY KEY (match_id, kind, wave, side)
);
CREATE INDEX follow_ups_by_link ON follow_ups (link_id);
CREATE INDEX follow_ups_by_answer ON follow_ups (answered_on);

-- The log of a match: one line a side and day. A caseworker writes on a side of their own.
CREATE TABLE meetings (
    match_id   text NOT NULL REFERENCES matches (id),
    side       text NOT NULL,
    on_day     date NOT NULL,
    kind       text NOT NULL,
    words      text,
    written_by text NOT NULL,
    written_on date NOT NULL,
    PRIMARY KEY (match_id, side, on_day)
);

-- What a caseworker writes down about a participant, a volunteer or a match, for colleagues of the programme.
CREATE TABLE notes (
    id         text NOT NULL PRIMARY KEY,
    about      text NOT NULL,
    subject    text NOT NULL,
    programme  text NOT NULL,
    words      text NOT NULL,
    written_by text NOT NULL,
    written_on date NOT NULL,
    remind_on  date,
    done_on    date,
    done_by    text
);
CREATE INDEX notes_by_subject ON notes (about, subject);
CREATE INDEX notes_by_reminder ON notes (programme, remind_on);

-- Whose case a participant is. Who proposed a match stays with the match as it happened; a case goes on to a colleague.
ALTER TABLE participants ADD COLUMN caseworker text;
UPDATE participants SET caseworker = (
    SELECT MAX(m.proposed_by) FROM matches m
    WHERE m.participant_id = participants.id AND m.proposed_by IS NOT NULL AND m.proposed_on = (
        SELECT MAX(later.proposed_on) FROM matches later WHERE later.participant_id = participants.id AND later.proposed_by IS NOT NULL));
CREATE INDEX participants_by_caseworker ON participants (caseworker);
