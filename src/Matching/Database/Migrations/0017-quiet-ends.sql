-- Who ends a match without a mail decides about the survey at its end, too.
ALTER TABLE matches ADD COLUMN ended_quietly boolean NOT NULL DEFAULT FALSE;
UPDATE matches SET ended_quietly = TRUE WHERE id IN (SELECT match_id FROM worries WHERE outcome = 'ended');
