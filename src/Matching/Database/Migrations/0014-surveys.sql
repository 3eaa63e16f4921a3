-- Surveys: wording in versions, what is kept until it is sent, how an answer came in, reminders, and what a caseworker decided.
-- The version of the text that an answer was given to; none where it was imported.
ALTER TABLE answers ADD COLUMN text_version integer;

-- Version 0 of a text is the one the service is shipped with. A version is written once and stays; the newest is asked.
CREATE TABLE question_texts (
    programme text    NOT NULL,
    side      text    NOT NULL,
    text_code text    NOT NULL,
    version   integer NOT NULL,
    danish    text    NOT NULL,
    english   text    NOT NULL,
    saved_by  text    NOT NULL,
    saved_at  text    NOT NULL,
    why       text    NOT NULL,
    PRIMARY KEY (programme, side, text_code, version)
);

-- invited: a link was made; recorded: a caseworker wrote the answers down without one; closed: a caseworker decided not to ask.
ALTER TABLE survey_invitations ADD COLUMN state text NOT NULL DEFAULT 'invited';
ALTER TABLE survey_invitations ADD COLUMN decided_by text;
ALTER TABLE survey_invitations ADD COLUMN reason text;
CREATE INDEX survey_invitations_by_day ON survey_invitations (invited_on);

-- One row for each survey that was sent in: how it came, and the person's own words, which are in no figure.
CREATE TABLE survey_responses (
    match_id    text NOT NULL REFERENCES matches (id),
    respondent  text NOT NULL,
    wave        text NOT NULL,
    given_on    date NOT NULL,
    how         text NOT NULL,
    recorded_by text,
    words       text,
    PRIMARY KEY (match_id, respondent, wave)
);

-- Answers begun and not yet sent in.
CREATE TABLE survey_drafts (
    link_id  text NOT NULL PRIMARY KEY REFERENCES links (id),
    answers  text NOT NULL,
    saved_at text NOT NULL
);

CREATE TABLE survey_reminders (
    match_id    text    NOT NULL REFERENCES matches (id),
    respondent  text    NOT NULL,
    wave        text    NOT NULL,
    number      integer NOT NULL,
    reminded_on date    NOT NULL,
    PRIMARY KEY (match_id, respondent, wave, number)
);
