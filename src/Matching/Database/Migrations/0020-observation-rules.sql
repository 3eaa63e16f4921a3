-- How several entered values of a period count; see ObservationRules.
ALTER TABLE indicators ADD COLUMN rule text NOT NULL DEFAULT 'latest';
