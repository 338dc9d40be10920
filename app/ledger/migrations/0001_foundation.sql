-- Audit chain, sites, generations, settings. Format: docs/formats/ledger.md.
PRAGMA application_id = 1095454028
-- next
CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    who       TEXT NOT NULL,
    role      TEXT NOT NULL,
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    detail    TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash      TEXT NOT NULL UNIQUE
)
-- next
CREATE INDEX audit_by_subject ON audit (subject, seq)
-- next
CREATE INDEX audit_by_action ON audit (action, seq)
-- next
CREATE INDEX audit_by_who ON audit (who, seq)
-- next
CREATE INDEX audit_by_time ON audit (at, seq)
-- next
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never changed');
END
-- next
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never removed');
END
-- next
CREATE TRIGGER audit_only_continues BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
    OR NEW.prev_hash <> COALESCE((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1),
                                 '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
    SELECT RAISE(ABORT, 'an audit row must continue the chain');
END
-- next
CREATE TABLE site (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE,
    host         TEXT NOT NULL,
    port         INTEGER NOT NULL,
    login        TEXT NOT NULL,
    key_file     TEXT NOT NULL,
    roots        TEXT NOT NULL, -- JSON array of printable paths
    url          TEXT NOT NULL,
    impact       TEXT NOT NULL CHECK (impact IN ('yes', 'none')),
    via          TEXT NOT NULL CHECK (via IN ('auto', 'libssh2', 'openssh')),
    resolved_via TEXT NOT NULL CHECK (resolved_via IN ('auto', 'libssh2', 'openssh')),
    created_at   TEXT
)
-- next
CREATE TABLE generation (
    site_id           TEXT NOT NULL REFERENCES site (id),
    kind              TEXT NOT NULL CHECK (kind IN ('data', 'system')),
    id                TEXT NOT NULL,
    cause             TEXT NOT NULL, -- 契機; "trigger" is a keyword
    taken_at          TEXT NOT NULL,
    files             BIGINT NOT NULL,
    bytes             BIGINT NOT NULL,
    archive_bytes     BIGINT NOT NULL,
    archive           TEXT NOT NULL,
    archive_sha256    TEXT NOT NULL,
    manifest_sha256   TEXT NOT NULL,
    verified_at       TEXT,
    matched_server_at TEXT,
    restored_at       TEXT,
    damaged           INTEGER NOT NULL CHECK (damaged IN (0, 1)),
    evidence          INTEGER NOT NULL CHECK (evidence IN (0, 1)),
    clean             INTEGER NOT NULL CHECK (clean IN (0, 1)),
    warnings          TEXT NOT NULL, -- JSON array
    PRIMARY KEY (site_id, kind, id)
)
-- next
CREATE INDEX generation_by_time ON generation (site_id, kind, taken_at)
-- next
CREATE TABLE setting (
    scope TEXT NOT NULL, -- 'profile' or the id of a site
    name  TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON array with the one value
    PRIMARY KEY (scope, name)
)
