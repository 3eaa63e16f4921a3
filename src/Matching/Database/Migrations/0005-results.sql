CREATE TABLE initiatives (
    code          text    NOT NULL PRIMARY KEY,
    track         text    NOT NULL,
    name_da       text,
    name_en       text,
    funding       text,
    state         text,
    display_order integer,
    goal_da       text,
    goal_en       text,
    criteria_da   text,
    criteria_en   text,
    status_da     text,
    status_en     text,
    imported_row  text
);

CREATE TABLE indicators (
    code            text    NOT NULL,
    period          text    NOT NULL,
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
    position        integer NOT NULL,
    imported_row    text,
    PRIMARY KEY (code, period)
);

CREATE TABLE observations (
    id           text    NOT NULL PRIMARY KEY,
    indicator    text    NOT NULL,
    period       text    NOT NULL,
    value        double precision,
    qualifier    text,
    state        text    NOT NULL,
    source       text,
    note_da      text,
    note_en      text,
    observed_on  date,
    position     integer NOT NULL,
    imported_row text
);
CREATE INDEX observations_by_indicator ON observations (indicator, period);
