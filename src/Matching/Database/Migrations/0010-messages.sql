-- A mail that could not be sent, or whose receiver has no address, is a caseworker's to see to until it is settled here.
ALTER TABLE messages ADD COLUMN settled_at text;
ALTER TABLE messages ADD COLUMN settled_by text;

-- A piece of due work that failed: when it is tried again, and, after too many failures, that it is not until somebody says so. Ids only.
CREATE TABLE stuck_work (
    sweep       text    NOT NULL,
    piece       text    NOT NULL,
    failures    integer NOT NULL,
    last_error  text    NOT NULL,
    failed_at   text    NOT NULL,
    again_at    text    NOT NULL,
    given_up_at text,
    PRIMARY KEY (sweep, piece)
);
