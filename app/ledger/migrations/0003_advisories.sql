-- Advisories as read from the sources, what is installed, cases with their steps, and every fetch.
CREATE TABLE advisory (
    source         TEXT NOT NULL,
    id             TEXT NOT NULL,
    kind           TEXT NOT NULL,
    title          TEXT NOT NULL,
    summary        TEXT NOT NULL,
    url            TEXT NOT NULL,
    published_text TEXT NOT NULL,
    published_on   TEXT,
    date_basis     TEXT NOT NULL,
    updated_at     TEXT,
    severity       TEXT NOT NULL,
    severity_text  TEXT NOT NULL,
    cves           TEXT NOT NULL, -- JSON array
    packages       TEXT NOT NULL, -- JSON array of [release, package, version, module]
    products       TEXT NOT NULL, -- JSON array of [vendor, product, cpe, versions, fixed]
    withdrawn      INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    needs_person   INTEGER NOT NULL CHECK (needs_person IN (0, 1)),
    revision       TEXT NOT NULL,
    fingerprint    TEXT NOT NULL,
    first_seen     TEXT NOT NULL,
    last_seen      TEXT NOT NULL,
    PRIMARY KEY (source, id)
)
-- next
CREATE INDEX advisory_by_day ON advisory (published_on)
-- next
CREATE TABLE advisory_fetch (
    place    INTEGER PRIMARY KEY AUTOINCREMENT,
    source   TEXT NOT NULL,
    at       TEXT NOT NULL,
    origin   TEXT NOT NULL, -- address, or name of the imported file
    status   INTEGER NOT NULL, -- HTTP status, 0 = file
    bytes    BIGINT NOT NULL,
    sha256   TEXT NOT NULL,
    items    BIGINT NOT NULL,
    fresh    BIGINT NOT NULL,
    revised  BIGINT NOT NULL,
    matched  BIGINT NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    etag     TEXT NOT NULL,
    modified TEXT NOT NULL,
    failure  TEXT NOT NULL
)
-- next
CREATE INDEX advisory_fetch_by_source ON advisory_fetch (source, at)
-- next
CREATE TABLE inventory (
    site_id        TEXT NOT NULL REFERENCES site (id),
    taken_at       TEXT NOT NULL,
    system         TEXT NOT NULL,
    distribution   TEXT NOT NULL,
    release        TEXT NOT NULL,
    kernel         TEXT NOT NULL,
    package_system TEXT NOT NULL,
    packages       TEXT NOT NULL, -- JSON array of [name, version, source, sourceVersion, architecture, module, held]
    lists_at       TEXT,
    security       INTEGER NOT NULL CHECK (security IN (0, 1)),
    pending        TEXT NOT NULL, -- JSON array
    problems       TEXT NOT NULL, -- JSON array
    PRIMARY KEY (site_id, taken_at)
)
-- next
CREATE TABLE component (
    site_id    TEXT NOT NULL REFERENCES site (id),
    name       TEXT NOT NULL,
    version    TEXT NOT NULL,
    note       TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    PRIMARY KEY (site_id, name)
)
-- next
CREATE TABLE advisory_case (
    no               TEXT PRIMARY KEY,
    site_id          TEXT REFERENCES site (id),
    source           TEXT NOT NULL,
    advisory_id      TEXT NOT NULL,
    package          TEXT NOT NULL,
    title            TEXT NOT NULL,
    severity         TEXT NOT NULL,
    cves             TEXT NOT NULL,
    exploited        INTEGER NOT NULL CHECK (exploited IN (0, 1)),
    published_on     TEXT,
    deadline         TEXT,
    target_date      TEXT,
    explanation      TEXT NOT NULL,
    detected_at      TEXT NOT NULL,
    verdict          TEXT NOT NULL,
    reason           TEXT NOT NULL,
    evidence         TEXT NOT NULL,
    judged_by_person INTEGER NOT NULL CHECK (judged_by_person IN (0, 1)),
    needs_person     INTEGER NOT NULL CHECK (needs_person IN (0, 1)),
    measure          TEXT NOT NULL,
    accepted_until   TEXT,
    reporting        TEXT NOT NULL,
    reported_at      TEXT,
    FOREIGN KEY (source, advisory_id) REFERENCES advisory (source, id)
)
-- next
CREATE INDEX advisory_case_by_advisory ON advisory_case (source, advisory_id)
-- next
CREATE TABLE advisory_event (
    case_no TEXT NOT NULL REFERENCES advisory_case (no),
    place   INTEGER NOT NULL,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    detail  TEXT NOT NULL, -- JSON object
    PRIMARY KEY (case_no, place)
)
-- next
CREATE TRIGGER advisory_event_is_final BEFORE UPDATE ON advisory_event
BEGIN
    SELECT RAISE (ABORT, 'events are append-only');
END
-- next
CREATE TRIGGER advisory_event_stays BEFORE DELETE ON advisory_event
BEGIN
    SELECT RAISE (ABORT, 'events are append-only');
END
