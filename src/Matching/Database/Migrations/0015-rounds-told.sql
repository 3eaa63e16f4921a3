-- Who is left unmatched is told how many reach the minimum score, how many are free below it, and who is the best of those.
ALTER TABLE round_unmatched ADD COLUMN part text;
ALTER TABLE round_unmatched ADD COLUMN reach integer NOT NULL DEFAULT 0;
ALTER TABLE round_unmatched ADD COLUMN free_below integer;
ALTER TABLE round_unmatched ADD COLUMN best_free_id text;
ALTER TABLE round_unmatched ADD COLUMN best_free_units integer NOT NULL DEFAULT 0;
-- Drafts worked out before this counted only who suits; how many are free below the minimum is not known of them.
UPDATE round_unmatched SET reach = counted WHERE reason IN ('taken', 'adds_nothing');

-- What its caseworker calls a draft.
ALTER TABLE round_drafts ADD COLUMN name text;

-- Whether a draft had a pair by itself when a caseworker pinned it; of pins made before this it is not known.
ALTER TABLE round_edits ADD COLUMN own boolean;
