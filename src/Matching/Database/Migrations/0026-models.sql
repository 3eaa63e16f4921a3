-- What was learned from outcomes: each model as it was trained, and whether it is in use. A model is written once; only its state changes.
CREATE TABLE models (
    id          text    NOT NULL PRIMARY KEY,
    programme   text    NOT NULL,
    contestant  text    NOT NULL,
    hash        text    NOT NULL,
    window_from date    NOT NULL,
    window_to   date    NOT NULL,
    as_of       date    NOT NULL,
    n           integer NOT NULL,
    seed        integer NOT NULL,
    settings    text    NOT NULL,
    metrics     text    NOT NULL,
    card        text    NOT NULL,
    document    text    NOT NULL,
    trained_on  date    NOT NULL,
    trained_by  text    NOT NULL,
    state       text    NOT NULL CHECK (state IN ('candidate', 'shadow', 'active', 'retired')),
    UNIQUE (programme, hash)
);

-- One model is in use in a programme at a time.
CREATE UNIQUE INDEX models_in_use ON models (programme) WHERE state = 'active';
