-- 発行文書, 提出, 下書き and 協議記録. What was issued never changes: a correction is a new edition, a submission a row.
CREATE TABLE issued_document (
    no              TEXT NOT NULL,
    edition         INTEGER NOT NULL CHECK (edition >= 1),
    base_no         TEXT NOT NULL,
    branch          INTEGER NOT NULL CHECK (branch >= 1),
    fiscal_year     INTEGER NOT NULL,
    serial          INTEGER NOT NULL,
    form            TEXT NOT NULL,
    title           TEXT NOT NULL,
    site_id         TEXT REFERENCES site (id),
    subject         TEXT NOT NULL,
    period          TEXT,
    origin          TEXT NOT NULL CHECK (origin IN ('painted', 'edited')),
    snapshot        TEXT NOT NULL, -- JSON, app/docs/formats/document.md
    snapshot_sha256 TEXT NOT NULL,
    audit_head      TEXT NOT NULL,
    file            TEXT NOT NULL,
    file_sha256     TEXT NOT NULL,
    pages           INTEGER NOT NULL,
    reason          TEXT NOT NULL,
    issued_at       TEXT NOT NULL,
    issued_by       TEXT NOT NULL,
    PRIMARY KEY (no, edition),
    UNIQUE (fiscal_year, serial, branch, edition)
)
-- next
CREATE INDEX issued_document_by_form ON issued_document (form, issued_at)
-- next
CREATE TRIGGER issued_document_never_changes BEFORE UPDATE ON issued_document
BEGIN
    SELECT RAISE(ABORT, 'issued documents are never changed');
END
-- next
CREATE TRIGGER issued_document_never_shrinks BEFORE DELETE ON issued_document
BEGIN
    SELECT RAISE(ABORT, 'issued documents are never removed');
END
-- next
CREATE TABLE submission (
    no             TEXT NOT NULL,
    edition        INTEGER NOT NULL,
    place          INTEGER NOT NULL, -- 1, 2 …
    at             TEXT NOT NULL,
    means          TEXT NOT NULL,
    received_by    TEXT NOT NULL,
    receipt        TEXT NOT NULL,
    receipt_sha256 TEXT NOT NULL,
    note           TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    PRIMARY KEY (no, edition, place),
    FOREIGN KEY (no, edition) REFERENCES issued_document (no, edition)
)
-- next
CREATE TRIGGER submission_never_changes BEFORE UPDATE ON submission
BEGIN
    SELECT RAISE(ABORT, 'submissions are never changed');
END
-- next
CREATE TRIGGER submission_never_shrinks BEFORE DELETE ON submission
BEGIN
    SELECT RAISE(ABORT, 'submissions are never removed');
END
-- next
CREATE TABLE document_draft (
    form       TEXT NOT NULL,
    site_id    TEXT NOT NULL, -- '' = none
    subject    TEXT NOT NULL,
    period     TEXT NOT NULL, -- '' = none
    texts      TEXT NOT NULL, -- JSON object
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (form, site_id, subject, period)
)
-- next
CREATE TABLE consultation (
    no           TEXT PRIMARY KEY,
    site_id      TEXT REFERENCES site (id),
    at           TEXT NOT NULL,
    persons      TEXT NOT NULL,
    means        TEXT NOT NULL,
    subject      TEXT NOT NULL,
    discussion   TEXT NOT NULL,
    conclusion   TEXT NOT NULL,
    concluded_at TEXT,
    asked_of     TEXT NOT NULL,
    due_on       TEXT,
    links        TEXT NOT NULL, -- JSON array
    recorded_by  TEXT NOT NULL,
    recorded_at  TEXT NOT NULL
)
-- next
CREATE INDEX consultation_by_time ON consultation (at)
