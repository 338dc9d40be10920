-- Yearly third-party assessments; what the papers on advisories and log handovers need besides.
ALTER TABLE advisory_case ADD COLUMN first_due TEXT
-- next
ALTER TABLE advisory_case ADD COLUMN late_cause TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN follows TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
-- next
ALTER TABLE advisory_case ADD COLUMN installed_version TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN fixed_version TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN fixed_seen_at TEXT
-- next
ALTER TABLE advisory_case ADD COLUMN summary TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN impact TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN workaround TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN opinion TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE advisory_case ADD COLUMN consult_by TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX advisory_case_by_package ON advisory_case (package)
-- next
ALTER TABLE advisory_fetch ADD COLUMN retry_at TEXT
-- next
CREATE INDEX advisory_fetch_by_time ON advisory_fetch (at)
-- next
CREATE TABLE page_library (
    site_id    TEXT NOT NULL REFERENCES site (id),
    name       TEXT NOT NULL,
    version    TEXT NOT NULL, -- empty = found, but not which version
    found_in   TEXT NOT NULL, -- first file that uses it, printable
    files      BIGINT NOT NULL,
    checked_at TEXT NOT NULL,
    PRIMARY KEY (site_id, name, version)
)
-- next
ALTER TABLE log_handover ADD COLUMN drill INTEGER NOT NULL DEFAULT 0 CHECK (drill IN (0, 1))
-- next
ALTER TABLE log_handover ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0
-- next
ALTER TABLE log_handover ADD COLUMN encrypted INTEGER NOT NULL DEFAULT 0 CHECK (encrypted IN (0, 1))
-- next
ALTER TABLE log_handover ADD COLUMN medium TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN password_means TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN receipt TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN receipt_sha256 TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN keep_until TEXT
-- next
ALTER TABLE log_handover ADD COLUMN deleted_at TEXT
-- next
ALTER TABLE log_handover ADD COLUMN deleted_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN deletion TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE log_handover ADD COLUMN failure TEXT NOT NULL DEFAULT ''
-- next
CREATE TABLE assessment (
    no              TEXT PRIMARY KEY,
    site_id         TEXT NOT NULL REFERENCES site (id),
    fiscal_year     INTEGER NOT NULL,
    planned_from    TEXT,
    planned_until   TEXT,
    body            TEXT NOT NULL,
    independence    TEXT NOT NULL,
    contracted_on   TEXT,
    performed_from  TEXT,
    performed_until TEXT,
    kinds           TEXT NOT NULL, -- JSON array
    targets         TEXT NOT NULL, -- JSON array
    sources         TEXT NOT NULL,
    method          TEXT NOT NULL,
    service_impact  TEXT NOT NULL,
    rating          TEXT NOT NULL,
    opinion         TEXT NOT NULL,
    plan_file       TEXT NOT NULL,
    plan_sha256     TEXT NOT NULL,
    report_file     TEXT NOT NULL,
    report_sha256   TEXT NOT NULL,
    report_on       TEXT,
    submitted_at    TEXT,
    submitted_to    TEXT NOT NULL,
    cancelled       TEXT NOT NULL -- why; empty = not cancelled
)
-- next
CREATE INDEX assessment_by_year ON assessment (site_id, fiscal_year)
-- next
CREATE TABLE assessment_finding (
    assessment_no TEXT NOT NULL REFERENCES assessment (no),
    no            TEXT NOT NULL, -- as in the body's report
    name          TEXT NOT NULL,
    target        TEXT NOT NULL,
    severity      TEXT NOT NULL,
    cvss          TEXT NOT NULL,
    description   TEXT NOT NULL,
    measure       TEXT NOT NULL,
    due           TEXT,
    state         TEXT NOT NULL CHECK (state IN ('open', 'fixed', 'retested', 'accepted')),
    note          TEXT NOT NULL,
    fixed_on      TEXT,
    retested_on   TEXT,
    retest_file   TEXT NOT NULL,
    retest_sha256 TEXT NOT NULL,
    PRIMARY KEY (assessment_no, no)
)
