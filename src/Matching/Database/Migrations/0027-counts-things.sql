-- What counts meetings or campaigns and not people may be published however small it is. Nobody has said so of what stands there now.
ALTER TABLE indicators ADD COLUMN counts_things boolean NOT NULL DEFAULT FALSE;
ALTER TABLE indicator_versions ADD COLUMN counts_things boolean NOT NULL DEFAULT FALSE;
