-- 復元訓練 (B-10): an empty server rebuilt from one system and one data generation. Each try is a row of its own.
CREATE TABLE rebuild_drill (
    id                   TEXT PRIMARY KEY,
    site_id              TEXT NOT NULL REFERENCES site (id), -- whose generations
    target_site_id       TEXT NOT NULL REFERENCES site (id),
    target_host          TEXT NOT NULL,
    data_generation_id   TEXT NOT NULL,
    system_generation_id TEXT NOT NULL,
    continues            TEXT NOT NULL, -- id of the try before, "" for a first one
    started_at           TEXT NOT NULL,
    ended_at             TEXT NOT NULL,
    started_by           TEXT NOT NULL,
    verdict              TEXT NOT NULL CHECK (verdict IN ('ok', 'found', 'unchecked')),
    steps                TEXT NOT NULL  -- JSON object {"steps": [...]}
)
-- next
CREATE INDEX rebuild_drill_by_time ON rebuild_drill (site_id, started_at)
-- next
CREATE TRIGGER rebuild_drill_is_final BEFORE UPDATE ON rebuild_drill
BEGIN
    SELECT RAISE (ABORT, 'drills are never changed');
END
-- next
CREATE TRIGGER rebuild_drill_stays BEFORE DELETE ON rebuild_drill
BEGIN
    SELECT RAISE (ABORT, 'drills are never removed');
END
