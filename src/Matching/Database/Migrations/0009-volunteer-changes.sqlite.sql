-- Tells whoever keeps volunteers in memory that the table is another one than they read: a count that every changed row raises.
CREATE TABLE volunteer_changes (
    id      bigint NOT NULL PRIMARY KEY,
    changes bigint NOT NULL
);
INSERT INTO volunteer_changes (id, changes) VALUES (0, 0);
CREATE TRIGGER volunteers_inserted AFTER INSERT ON volunteers BEGIN UPDATE volunteer_changes SET changes = changes + 1; END;
CREATE TRIGGER volunteers_updated AFTER UPDATE ON volunteers BEGIN UPDATE volunteer_changes SET changes = changes + 1; END;
CREATE TRIGGER volunteers_deleted AFTER DELETE ON volunteers BEGIN UPDATE volunteer_changes SET changes = changes + 1; END;
