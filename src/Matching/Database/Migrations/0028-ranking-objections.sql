-- People who do not want a learned model to look at them. Whoever stands here is neither learned from nor scored by one.
CREATE TABLE ranking_objections (
    side        text NOT NULL CHECK (side IN ('participant', 'volunteer')),
    person_id   text NOT NULL,
    objected_on date NOT NULL,
    noted_by    text NOT NULL,
    PRIMARY KEY (side, person_id)
);
