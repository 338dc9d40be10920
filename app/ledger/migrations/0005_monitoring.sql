-- 監視: items and their revisions, procured items, windows, settled changes of state, availability by day.
-- Samples are no evidence: they live in samples.sqlite (docs/formats/samples.md).
CREATE TABLE monitor_item (
    site_id          TEXT NOT NULL REFERENCES site (id),
    id               TEXT NOT NULL,
    probe            TEXT NOT NULL,
    kind             TEXT NOT NULL,
    title            TEXT NOT NULL,
    target           TEXT NOT NULL,
    method           TEXT NOT NULL,
    interval_seconds INTEGER NOT NULL,
    retry_seconds    INTEGER NOT NULL,
    open_after       INTEGER NOT NULL,
    close_after      INTEGER NOT NULL,
    limits           TEXT NOT NULL, -- JSON object
    parameters       TEXT NOT NULL, -- JSON object
    severity         TEXT NOT NULL,
    notify           TEXT NOT NULL,
    first_response   TEXT NOT NULL,
    reason           TEXT NOT NULL,
    exclusion        TEXT NOT NULL,
    paused_reason    TEXT NOT NULL,
    changed_at       TEXT NOT NULL,
    changed_by       TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE TABLE monitor_revision (
    site_id     TEXT NOT NULL REFERENCES site (id),
    number      INTEGER NOT NULL,
    at          TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    approved_at TEXT,
    approved_by TEXT NOT NULL,
    PRIMARY KEY (site_id, number)
)
-- next
CREATE TABLE procured_item (
    site_id       TEXT NOT NULL REFERENCES site (id),
    id            TEXT NOT NULL,
    kind          TEXT NOT NULL,
    name          TEXT NOT NULL,
    version       TEXT NOT NULL,
    supplier      TEXT NOT NULL,
    item_ids      TEXT NOT NULL, -- JSON array
    exclusion     TEXT NOT NULL,
    procured_on   TEXT,
    support_until TEXT,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE TABLE provider_notice (
    site_id     TEXT NOT NULL,
    procured_id TEXT NOT NULL,
    id          TEXT NOT NULL,
    at          TEXT NOT NULL,
    text        TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (site_id, id),
    FOREIGN KEY (site_id, procured_id) REFERENCES procured_item (site_id, id)
)
-- next
CREATE TABLE maintenance_window (
    site_id      TEXT NOT NULL REFERENCES site (id),
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('plannedOutage', 'maintenance')),
    starts_at    TEXT NOT NULL,
    ends_at      TEXT NOT NULL,
    item_id      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    created_by   TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    cancelled_at TEXT,
    cancelled_by TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE INDEX maintenance_window_by_time ON maintenance_window (site_id, starts_at)
-- next
CREATE TABLE state_change (
    id            TEXT PRIMARY KEY,
    site_id       TEXT NOT NULL REFERENCES site (id),
    item_id       TEXT NOT NULL,
    measured      TEXT NOT NULL, -- "disk:/var"
    kind          TEXT NOT NULL,
    title         TEXT NOT NULL,
    from_state    TEXT NOT NULL,
    to_state      TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    at            TEXT NOT NULL,
    value         REAL,
    unit          TEXT NOT NULL,
    limit_text    TEXT NOT NULL,
    detail        TEXT NOT NULL,
    severity      TEXT NOT NULL,
    cause         TEXT NOT NULL,
    maintenance   INTEGER NOT NULL CHECK (maintenance IN (0, 1)),
    flapping      INTEGER NOT NULL CHECK (flapping IN (0, 1)),
    duration      BIGINT NOT NULL,
    incident_id   TEXT NOT NULL
)
-- next
CREATE INDEX state_change_by_time ON state_change (site_id, at)
-- next
CREATE INDEX state_change_by_key ON state_change (site_id, measured, at)
-- next
CREATE TRIGGER state_change_is_final BEFORE UPDATE ON state_change
WHEN OLD.incident_id <> '' OR OLD.to_state <> NEW.to_state OR OLD.from_state <> NEW.from_state OR OLD.at <> NEW.at
    OR OLD.value IS NOT NEW.value OR OLD.detail <> NEW.detail OR OLD.measured <> NEW.measured
BEGIN
    SELECT RAISE (ABORT, 'measured states are append-only');
END
-- next
CREATE TRIGGER state_change_stays BEFORE DELETE ON state_change
BEGIN
    SELECT RAISE (ABORT, 'measured states are append-only');
END
-- next
CREATE TABLE reclassification (
    id        TEXT PRIMARY KEY,
    site_id   TEXT NOT NULL REFERENCES site (id),
    measured  TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at   TEXT NOT NULL,
    counts_as TEXT NOT NULL,
    reason    TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at        TEXT NOT NULL
)
-- next
CREATE INDEX reclassification_by_time ON reclassification (site_id, starts_at)
-- next
CREATE TRIGGER reclassification_is_final BEFORE UPDATE ON reclassification
BEGIN
    SELECT RAISE (ABORT, 'reclassifications are append-only');
END
-- next
CREATE TRIGGER reclassification_stays BEFORE DELETE ON reclassification
BEGIN
    SELECT RAISE (ABORT, 'reclassifications are append-only');
END
-- next
CREATE TABLE availability_day (
    site_id          TEXT NOT NULL REFERENCES site (id),
    measured         TEXT NOT NULL,
    day              TEXT NOT NULL,
    up               BIGINT NOT NULL,
    down             BIGINT NOT NULL,
    unknown          BIGINT NOT NULL,
    maintenance      BIGINT NOT NULL,
    planned_outage   BIGINT NOT NULL,
    gap              BIGINT NOT NULL,
    reclassified     BIGINT NOT NULL,
    samples          BIGINT NOT NULL,
    expected_samples BIGINT NOT NULL,
    PRIMARY KEY (site_id, measured, day)
)
-- next
CREATE TABLE monitoring_gap (
    site_id         TEXT NOT NULL REFERENCES site (id),
    starts_at       TEXT NOT NULL,
    ends_at         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    server_evidence TEXT NOT NULL,
    recorded_at     TEXT NOT NULL,
    PRIMARY KEY (site_id, starts_at)
)
