-- People: who is matched, and to whom. open_with, last_started_on and places_left are written by Matches.
CREATE TABLE participants (
    id                text    NOT NULL PRIMARY KEY,
    programme         text    NOT NULL,
    segment           text,
    name              text    NOT NULL,
    email             text,
    phone             text,
    birth_year        integer,
    gender            text,
    languages         text    NOT NULL DEFAULT '',
    district          text,
    occupation        text,
    interests         text    NOT NULL DEFAULT '',
    goals             text    NOT NULL DEFAULT '',
    availability      text    NOT NULL DEFAULT '',
    wants_gender      text,
    registered_on     date    NOT NULL,
    consent_on        date,
    waiting_since     date,
    arrived_on        date,
    city              text,
    children_under_15 integer,
    household         text,
    paused_until      date,
    audit_group       text,
    open_with         text,
    last_started_on   date,
    version           integer NOT NULL DEFAULT 1,
    imported_row      text
);
CREATE INDEX participants_by_programme ON participants (programme, open_with);

CREATE TABLE volunteers (
    id                   text    NOT NULL PRIMARY KEY,
    programme            text    NOT NULL,
    name                 text    NOT NULL,
    email                text,
    phone                text,
    birth_year           integer,
    gender               text,
    languages            text    NOT NULL DEFAULT '',
    district             text,
    occupation           text,
    sector               text,
    interests            text    NOT NULL DEFAULT '',
    offers               text    NOT NULL DEFAULT '',
    availability         text    NOT NULL DEFAULT '',
    accepts_gender       text,
    capacity             integer,
    vetted_on            date,
    child_certificate_on date,
    registered_on        date    NOT NULL,
    consent_on           date,
    hopes                text    NOT NULL DEFAULT '',
    paused_until         date,
    audit_group          text,
    places_left          integer NOT NULL DEFAULT 0,
    version              integer NOT NULL DEFAULT 1,
    imported_row         text
);
CREATE INDEX volunteers_by_programme ON volunteers (programme, places_left);

CREATE TABLE excluded_pairs (
    participant_id text NOT NULL REFERENCES participants (id),
    volunteer_id   text NOT NULL REFERENCES volunteers (id),
    reason         text,
    excluded_by    text NOT NULL,
    excluded_on    date NOT NULL,
    PRIMARY KEY (participant_id, volunteer_id)
);
