-- Who did what, and the mail that a change tells of. Both are written in the transaction of the change.
CREATE TABLE audit (
    id      text NOT NULL PRIMARY KEY,
    at      text NOT NULL,
    who     text NOT NULL,
    action  text NOT NULL,
    subject text NOT NULL,
    why     text,
    details text
);
CREATE INDEX audit_by_subject ON audit (subject, at);

CREATE TABLE links (
    id         text NOT NULL PRIMARY KEY,
    purpose    text NOT NULL,
    side       text NOT NULL,
    person     text NOT NULL,
    match_id   text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    used_at    text,
    revoked_at text
);
CREATE INDEX links_by_match ON links (match_id, purpose, person);

-- A mail that is sent again carries a new token of the same link; only hashes are kept.
CREATE TABLE link_tokens (
    hash    text NOT NULL PRIMARY KEY,
    link_id text NOT NULL REFERENCES links (id)
);

CREATE TABLE messages (
    id          text    NOT NULL PRIMARY KEY,
    template    text    NOT NULL,
    side        text    NOT NULL,
    person      text    NOT NULL,
    match_id    text,
    link_id     text    REFERENCES links (id),
    dedupe_key  text    NOT NULL UNIQUE,
    state       text    NOT NULL,
    created_at  text    NOT NULL,
    due_at      text    NOT NULL,
    owner       text,
    lease_until text,
    attempts    integer NOT NULL DEFAULT 0,
    sent_at     text,
    last_error  text
);
CREATE INDEX messages_by_state ON messages (state, due_at);

-- One row a sweep: who runs it now, until when, and how the last run went.
CREATE TABLE sweeps (
    name        text NOT NULL PRIMARY KEY,
    owner       text,
    lease_until text,
    heartbeat   text,
    last_result text
);
