-- What is asked often in a city of many years. Mails by match (a page, a withdrawal) and the newest first.
CREATE INDEX messages_by_match ON messages (match_id);
CREATE INDEX messages_by_day ON messages (created_at);

-- What came to nothing of late, and the few ends about which nobody has said whether the participant waits again.
CREATE INDEX matches_by_close ON matches (closed_on);
CREATE INDEX matches_undecided ON matches (ended_on) WHERE state = 'ended' AND waiting_decided_on IS NULL AND closed_on IS NOT NULL;

-- A list of matches is the latest of some states; how many there are of each is counted from the index alone.
CREATE INDEX matches_by_latest ON matches (state, programme, (COALESCE(ended_on, started_on, proposed_on)));

-- Who signed up of late, and who waits.
CREATE INDEX participants_by_sign_up ON participants (registered_on);
CREATE INDEX volunteers_by_sign_up ON volunteers (registered_on);
