-- Which learned model looked at the list that somebody chose from, and whether it and the score had the same candidate first. Null where none looked.
ALTER TABLE match_choices ADD COLUMN seen_by text;
ALTER TABLE match_choices ADD COLUMN firsts_agree boolean;
