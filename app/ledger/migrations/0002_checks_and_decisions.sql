-- Discarded generations stay as rows; baselines, scans, people, approvals, restores, changes, runs.
ALTER TABLE generation ADD COLUMN discarded_at TEXT
-- next
ALTER TABLE generation ADD COLUMN discarded_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE generation ADD COLUMN discard_reason TEXT NOT NULL DEFAULT ''
-- next
CREATE TABLE baseline (
    site_id     TEXT NOT NULL REFERENCES site (id),
    id          TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    change_no   TEXT NOT NULL,
    reason      TEXT NOT NULL,
    files       BIGINT NOT NULL,
    file        TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE INDEX baseline_by_time ON baseline (site_id, approved_at)
-- next
CREATE TABLE scan (
    site_id         TEXT NOT NULL REFERENCES site (id),
    id              TEXT NOT NULL,
    method          TEXT NOT NULL,
    started_at      TEXT NOT NULL,
    ended_at        TEXT,
    verdict         TEXT NOT NULL CHECK (verdict IN ('ok', 'found', 'unchecked')),
    baseline_id     TEXT NOT NULL,
    checked         BIGINT NOT NULL,
    finding_count   BIGINT NOT NULL,
    unchecked_count BIGINT NOT NULL,
    failure         TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE INDEX scan_by_time ON scan (site_id, started_at)
-- next
CREATE TABLE finding (
    site_id        TEXT NOT NULL,
    id             TEXT NOT NULL,
    scan_id        TEXT NOT NULL,
    place          BIGINT NOT NULL, -- order within the scan
    root           TEXT NOT NULL,
    path           TEXT NOT NULL,
    change         TEXT NOT NULL,
    classification TEXT NOT NULL,
    severity       TEXT NOT NULL,
    rule           TEXT NOT NULL,
    title          TEXT NOT NULL,
    evidence       TEXT NOT NULL,
    line           INTEGER NOT NULL,
    PRIMARY KEY (site_id, id),
    FOREIGN KEY (site_id, scan_id) REFERENCES scan (site_id, id)
)
-- next
CREATE UNIQUE INDEX finding_by_scan ON finding (site_id, scan_id, place)
-- next
CREATE TABLE finding_decision (
    site_id    TEXT NOT NULL,
    finding_id TEXT NOT NULL,
    place      INTEGER NOT NULL, -- 1, 2 … the highest one counts; earlier ones are history
    decision   TEXT NOT NULL CHECK (decision IN ('authorised', 'tampering')),
    reason     TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (site_id, finding_id, place),
    FOREIGN KEY (site_id, finding_id) REFERENCES finding (site_id, id)
)
-- next
CREATE TABLE unchecked_path (
    site_id TEXT NOT NULL,
    scan_id TEXT NOT NULL,
    place   BIGINT NOT NULL,
    root    TEXT NOT NULL,
    path    TEXT NOT NULL,
    why     TEXT NOT NULL,
    PRIMARY KEY (site_id, scan_id, place),
    FOREIGN KEY (site_id, scan_id) REFERENCES scan (site_id, id)
)
-- next
CREATE TABLE person (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('responsible', 'manager', 'operator')),
    deputy     INTEGER NOT NULL CHECK (deputy IN (0, 1)),
    term_from  TEXT,
    term_until TEXT,
    pin_hash   TEXT NOT NULL
)
-- next
CREATE INDEX person_by_name ON person (name)
-- next
CREATE TABLE approval (
    id                TEXT PRIMARY KEY,
    kind              TEXT NOT NULL,
    site_id           TEXT REFERENCES site (id),
    subject           TEXT NOT NULL,
    reason            TEXT NOT NULL,
    requested_by      TEXT NOT NULL,
    requested_at      TEXT NOT NULL,
    standing          INTEGER NOT NULL CHECK (standing IN (0, 1)),
    valid_from        TEXT,
    valid_until       TEXT,
    decision          TEXT NOT NULL CHECK (decision IN ('pending', 'approved', 'rejected', 'sent-back')),
    decided_by        TEXT NOT NULL,
    decided_at        TEXT,
    recorded_by       TEXT NOT NULL,
    means             TEXT NOT NULL,
    instruction       TEXT NOT NULL,
    attachment        TEXT NOT NULL,
    attachment_sha256 TEXT NOT NULL,
    consultation_no   TEXT NOT NULL,
    confirm_until     TEXT,
    confirmed_by      TEXT NOT NULL,
    confirmed_at      TEXT,
    used_at           TEXT
)
-- next
CREATE INDEX approval_by_time ON approval (requested_at)
-- next
CREATE TABLE restore (
    id             TEXT PRIMARY KEY,
    site_id        TEXT NOT NULL REFERENCES site (id),
    source_site_id TEXT NOT NULL,
    kind           TEXT NOT NULL,
    generation_id  TEXT NOT NULL,
    archive        TEXT NOT NULL,
    point          TEXT,
    paths          TEXT NOT NULL, -- JSON array of printable paths; empty = whole
    changed        BIGINT NOT NULL,
    uploaded_bytes BIGINT NOT NULL,
    rollback_id    TEXT NOT NULL,
    state          TEXT NOT NULL,
    started_at     TEXT NOT NULL,
    ended_at       TEXT,
    started_by     TEXT NOT NULL,
    drill          INTEGER NOT NULL CHECK (drill IN (0, 1)),
    failure        TEXT NOT NULL
)
-- next
CREATE INDEX restore_by_time ON restore (site_id, started_at)
-- next
CREATE INDEX restore_by_rollback ON restore (rollback_id)
-- next
CREATE TABLE change_work (
    no        TEXT PRIMARY KEY,
    site_id   TEXT REFERENCES site (id),
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    steps     TEXT NOT NULL, -- JSON array
    state     TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at TEXT
)
-- next
CREATE INDEX change_work_by_time ON change_work (opened_at)
-- next
CREATE TABLE run (
    id          TEXT PRIMARY KEY,
    site_id     TEXT REFERENCES site (id),
    job         TEXT NOT NULL,
    planned_for TEXT,
    started_at  TEXT NOT NULL,
    ended_at    TEXT,
    outcome     TEXT NOT NULL,
    detail      TEXT NOT NULL
)
-- next
CREATE INDEX run_by_job ON run (job, started_at)
-- next
CREATE INDEX run_by_time ON run (started_at)
