-- A draft assigns a whole waiting list at once. Its results stand for the moment at which it was worked out; committing checks every pair again.
CREATE TABLE round_drafts (
    id                  text             NOT NULL PRIMARY KEY,
    programme           text             NOT NULL,
    objective           text             NOT NULL,
    minimum_units       integer          NOT NULL,
    waiting_bonus_units integer          NOT NULL,
    weights_version     integer          NOT NULL,
    weights             text             NOT NULL,
    as_of               date             NOT NULL,
    created_by          text             NOT NULL,
    created_at          text             NOT NULL,
    version             integer          NOT NULL DEFAULT 1,
    state               text             NOT NULL,
    step                text,
    pass                integer          NOT NULL DEFAULT 0,
    done                double precision NOT NULL DEFAULT 0,
    owner               text,
    lease_until         text,
    attempts            integer          NOT NULL DEFAULT 0,
    failure             text,
    committed_by        text,
    committed_at        text
);
CREATE INDEX round_drafts_by_programme ON round_drafts (programme, created_at);
CREATE INDEX round_drafts_by_state ON round_drafts (state, lease_until);

-- What caseworkers changed of a draft, in order. Rows of one number were made together and are undone together.
CREATE TABLE round_edits (
    round_id       text    NOT NULL REFERENCES round_drafts (id),
    number         integer NOT NULL,
    kind           text    NOT NULL,
    participant_id text    NOT NULL,
    volunteer_id   text    NOT NULL,
    made_by        text    NOT NULL,
    undone         boolean NOT NULL DEFAULT FALSE,
    PRIMARY KEY (round_id, number, participant_id, volunteer_id)
);

CREATE TABLE round_results (
    round_id          text             NOT NULL PRIMARY KEY REFERENCES round_drafts (id),
    version           integer          NOT NULL,
    waiting           integer          NOT NULL,
    open_elsewhere    integer          NOT NULL,
    total_units       bigint           NOT NULL,
    bound_units       bigint           NOT NULL,
    proven            boolean          NOT NULL,
    passes            integer          NOT NULL,
    first_come_units  bigint           NOT NULL,
    first_come_pairs  integer          NOT NULL,
    score_seconds     double precision NOT NULL,
    solve_seconds     double precision NOT NULL
);

-- people are named by id without a reference: a draft is no reason to keep a person who asked to be erased.
CREATE TABLE round_pairs (
    round_id       text    NOT NULL REFERENCES round_drafts (id),
    participant_id text    NOT NULL,
    volunteer_id   text    NOT NULL,
    units          integer NOT NULL,
    waited_days    integer NOT NULL,
    pinned         boolean NOT NULL,
    outcome        text,
    rule           text,
    match_id       text,
    PRIMARY KEY (round_id, participant_id)
);

CREATE TABLE round_unmatched (
    round_id       text    NOT NULL REFERENCES round_drafts (id),
    participant_id text    NOT NULL,
    waited_days    integer NOT NULL,
    reason         text    NOT NULL,
    rule           text,
    counted        integer NOT NULL,
    judged         integer NOT NULL,
    PRIMARY KEY (round_id, participant_id)
);

CREATE TABLE round_left_over (
    round_id     text    NOT NULL REFERENCES round_drafts (id),
    volunteer_id text    NOT NULL,
    places       integer NOT NULL,
    reason       text    NOT NULL,
    rule         text,
    counted      integer NOT NULL,
    judged       integer NOT NULL,
    PRIMARY KEY (round_id, volunteer_id)
);

-- A pin of the draft that could not stand when it was worked out, and why.
CREATE TABLE round_dropped_pins (
    round_id       text NOT NULL REFERENCES round_drafts (id),
    participant_id text NOT NULL,
    volunteer_id   text NOT NULL,
    reason         text NOT NULL,
    PRIMARY KEY (round_id, participant_id)
);

CREATE TABLE round_groups (
    round_id         text    NOT NULL REFERENCES round_drafts (id),
    attribute        text    NOT NULL,
    code             text    NOT NULL,
    people           integer NOT NULL,
    matched          integer NOT NULL,
    units            bigint  NOT NULL,
    waited_days      bigint  NOT NULL,
    judged           boolean NOT NULL,
    four_fifths      boolean NOT NULL,
    PRIMARY KEY (round_id, attribute, code)
);

-- What a draft in which every group of an attribute is matched nearly as often as any other would cost. Reported, never applied.
CREATE TABLE round_variants (
    round_id      text             NOT NULL REFERENCES round_drafts (id),
    attribute     text             NOT NULL,
    total_units   bigint           NOT NULL,
    pairs         integer          NOT NULL,
    share_before  double precision NOT NULL,
    share_after   double precision NOT NULL,
    reached       boolean          NOT NULL,
    PRIMARY KEY (round_id, attribute)
);
