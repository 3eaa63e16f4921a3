-- After a short match whoever waits again keeps the place in the queue that they had before it.
ALTER TABLE participants ADD COLUMN queued_from date;
