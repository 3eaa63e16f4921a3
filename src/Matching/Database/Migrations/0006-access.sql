CREATE TABLE users (
    name          text    NOT NULL PRIMARY KEY,
    display_name  text    NOT NULL,
    role          text    NOT NULL,
    programmes    text    NOT NULL DEFAULT '',
    password_hash text    NOT NULL,
    session_stamp text    NOT NULL,
    disabled      boolean NOT NULL DEFAULT FALSE
);

-- Facts about this instance, such as the day on which its demo began.
CREATE TABLE instance (
    name  text NOT NULL PRIMARY KEY,
    value text NOT NULL
);
