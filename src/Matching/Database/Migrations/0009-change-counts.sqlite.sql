-- How often each table was written to: what is kept of it in memory counts for one number only.
CREATE TABLE change_counts (
    what   text    NOT NULL,
    writer integer NOT NULL,
    count  bigint  NOT NULL,
    PRIMARY KEY (what, writer)
);

INSERT INTO change_counts (what, writer, count) VALUES ('volunteers', 0, 0);
CREATE TRIGGER volunteers_count_insert AFTER INSERT ON volunteers BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'volunteers'; END;
CREATE TRIGGER volunteers_count_update AFTER UPDATE ON volunteers BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'volunteers'; END;
CREATE TRIGGER volunteers_count_delete AFTER DELETE ON volunteers BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'volunteers'; END;
INSERT INTO change_counts (what, writer, count) VALUES ('participants', 0, 0);
CREATE TRIGGER participants_count_insert AFTER INSERT ON participants BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'participants'; END;
CREATE TRIGGER participants_count_update AFTER UPDATE ON participants BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'participants'; END;
CREATE TRIGGER participants_count_delete AFTER DELETE ON participants BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'participants'; END;
INSERT INTO change_counts (what, writer, count) VALUES ('excluded_pairs', 0, 0);
CREATE TRIGGER excluded_pairs_count_insert AFTER INSERT ON excluded_pairs BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'excluded_pairs'; END;
CREATE TRIGGER excluded_pairs_count_update AFTER UPDATE ON excluded_pairs BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'excluded_pairs'; END;
CREATE TRIGGER excluded_pairs_count_delete AFTER DELETE ON excluded_pairs BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'excluded_pairs'; END;
INSERT INTO change_counts (what, writer, count) VALUES ('dismissed_candidates', 0, 0);
CREATE TRIGGER dismissed_candidates_count_insert AFTER INSERT ON dismissed_candidates BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'dismissed_candidates'; END;
CREATE TRIGGER dismissed_candidates_count_update AFTER UPDATE ON dismissed_candidates BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'dismissed_candidates'; END;
CREATE TRIGGER dismissed_candidates_count_delete AFTER DELETE ON dismissed_candidates BEGIN UPDATE change_counts SET count = count + 1 WHERE what = 'dismissed_candidates'; END;
