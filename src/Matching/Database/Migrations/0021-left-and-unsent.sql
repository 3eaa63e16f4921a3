-- A check-in that is not sent because a survey of the same side asks around the same day: which survey. Its row keeps the chain of check-ins going.
ALTER TABLE follow_ups ADD COLUMN left_to text;

-- The casework day on which a mail was given up, or somebody was found to have no address: since then it cannot be sent.
ALTER TABLE messages ADD COLUMN unsent_on date;
