-- 性能への影響の測定 (B-6): response times before and during a backup.
CREATE TABLE impact_measurement (
    id               TEXT PRIMARY KEY,
    site_id          TEXT NOT NULL REFERENCES site (id),
    generation_id    TEXT NOT NULL,
    at               TEXT NOT NULL,
    url              TEXT NOT NULL,
    before_samples   INTEGER NOT NULL,
    before_failed    INTEGER NOT NULL,
    before_median_ms INTEGER NOT NULL,
    before_p95_ms    INTEGER NOT NULL,
    during_samples   INTEGER NOT NULL,
    during_failed    INTEGER NOT NULL,
    during_median_ms INTEGER NOT NULL,
    during_p95_ms    INTEGER NOT NULL,
    judgement        TEXT NOT NULL CHECK (judgement IN ('noImpact', 'impact', 'unclear')),
    failure          TEXT NOT NULL
)
-- next
CREATE INDEX impact_measurement_by_time ON impact_measurement (site_id, at)
-- next
CREATE TRIGGER impact_measurement_is_final BEFORE UPDATE ON impact_measurement
BEGIN
    SELECT RAISE (ABORT, 'measurements are never changed');
END
-- next
CREATE TRIGGER impact_measurement_stays BEFORE DELETE ON impact_measurement
BEGIN
    SELECT RAISE (ABORT, 'measurements are never removed');
END
