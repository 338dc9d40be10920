-- ログ提示: who asked for which logs, and the package that was handed over.
CREATE TABLE log_handover (
    no              TEXT PRIMARY KEY,
    site_id         TEXT NOT NULL REFERENCES site (id),
    requested_by    TEXT NOT NULL,
    purpose         TEXT NOT NULL,
    means           TEXT NOT NULL,
    requested_at    TEXT NOT NULL,
    range_from      TEXT,
    range_to        TEXT,
    kinds           TEXT NOT NULL, -- JSON array
    masked          INTEGER NOT NULL CHECK (masked IN (0, 1)),
    state           TEXT NOT NULL CHECK (state IN ('requested', 'collected', 'handed')),
    collected_at    TEXT,
    collected_by    TEXT NOT NULL,
    package         TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    previous_sha256 TEXT NOT NULL,
    lines           BIGINT NOT NULL,
    gaps            BIGINT NOT NULL,
    handed_at       TEXT,
    handed_to       TEXT NOT NULL
)
-- next
CREATE INDEX log_handover_by_time ON log_handover (site_id, requested_at)
