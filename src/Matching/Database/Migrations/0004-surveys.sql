CREATE TABLE answers (
    match_id     text NOT NULL REFERENCES matches (id),
    respondent   text NOT NULL,
    wave         text NOT NULL,
    question     text NOT NULL,
    answer       text NOT NULL,
    answered_on  date NOT NULL,
    imported_row text,
    PRIMARY KEY (match_id, respondent, wave, question, answered_on)
);

-- A survey is due when its match has passed the wave and no row stands here.
CREATE TABLE survey_invitations (
    match_id   text NOT NULL REFERENCES matches (id),
    respondent text NOT NULL,
    wave       text NOT NULL,
    due_on     date NOT NULL,
    invited_on date NOT NULL,
    link_id    text REFERENCES links (id),
    PRIMARY KEY (match_id, respondent, wave)
);
