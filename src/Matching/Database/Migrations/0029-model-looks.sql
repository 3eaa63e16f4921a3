-- Each week's look at what a learned model makes of the lists of those who wait, and what made it give way to the transparent score. No ids of
-- people. A row with findings is shown to the administrator until somebody has looked at it.
CREATE TABLE model_looks (
    model_id        text    NOT NULL REFERENCES models (id),
    looked_on       date    NOT NULL,
    programme       text    NOT NULL,
    orders          integer NOT NULL CHECK (orders IN (0, 1)),
    lists           text,
    answered        integer NOT NULL,
    accepted        integer NOT NULL,
    answered_before integer NOT NULL,
    accepted_before integer NOT NULL,
    against         date,
    shift           double precision,
    chance          double precision,
    findings        text,
    looked_at       text    NOT NULL,
    seen_at         text,
    seen_by         text,
    PRIMARY KEY (model_id, looked_on)
);
CREATE INDEX model_looks_unseen ON model_looks (looked_at) WHERE findings IS NOT NULL AND seen_at IS NULL;
