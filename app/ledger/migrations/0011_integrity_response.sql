-- What is normal beside a baseline, the three-way counts of a scan, allow-list, outside view, evidence, response,
-- antivirus and hardening checks.
ALTER TABLE baseline ADD COLUMN normal_file TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE baseline ADD COLUMN normal_sha256 TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE scan ADD COLUMN three_way_files BIGINT NOT NULL DEFAULT 0
-- next
ALTER TABLE scan ADD COLUMN three_way_equal BIGINT NOT NULL DEFAULT 0
-- next
ALTER TABLE scan ADD COLUMN three_way_unequal BIGINT NOT NULL DEFAULT 0
-- next
ALTER TABLE scan ADD COLUMN three_way_unchecked BIGINT NOT NULL DEFAULT 0
-- next
CREATE TABLE site_allowance (
    site_id          TEXT NOT NULL REFERENCES site (id),
    no               BIGINT NOT NULL,
    kind             TEXT NOT NULL,
    value            TEXT NOT NULL,
    reason           TEXT NOT NULL,
    allowed_by       TEXT NOT NULL,
    allowed_at       TEXT NOT NULL,
    withdrawn_by     TEXT NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    withdrawn_at     TEXT,
    PRIMARY KEY (site_id, no)
)
-- next
CREATE TABLE outside_reference (
    site_id TEXT NOT NULL REFERENCES site (id),
    name    TEXT NOT NULL,
    place   BIGINT NOT NULL, -- 1, 2 … the highest one counts; earlier ones are history
    value   TEXT NOT NULL,
    since   TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    reason  TEXT NOT NULL,
    PRIMARY KEY (site_id, name, place)
)
-- next
CREATE TABLE quarantined_file (
    site_id       TEXT NOT NULL REFERENCES site (id),
    id            TEXT NOT NULL,
    finding_id    TEXT NOT NULL,
    root          TEXT NOT NULL,
    path          TEXT NOT NULL,
    taken_at      TEXT NOT NULL,
    taken_by      TEXT NOT NULL,
    folder        TEXT NOT NULL,
    on_server     INTEGER NOT NULL CHECK (on_server IN (0, 1)),
    sha256        TEXT NOT NULL,
    bytes         BIGINT NOT NULL,
    mode          BIGINT NOT NULL,
    uid           BIGINT NOT NULL,
    gid           BIGINT NOT NULL,
    mtime_ns      BIGINT NOT NULL,
    ctime_ns      BIGINT NOT NULL,
    url           TEXT NOT NULL,
    http_status   INTEGER NOT NULL,
    served_sha256 TEXT NOT NULL,
    remark        TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE INDEX quarantined_file_by_time ON quarantined_file (site_id, taken_at)
-- next
CREATE TABLE response_action (
    id          TEXT PRIMARY KEY,
    site_id     TEXT NOT NULL REFERENCES site (id),
    finding_id  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    done_at     TEXT NOT NULL,
    done_by     TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    reason      TEXT NOT NULL,
    reference   TEXT NOT NULL,
    detail      TEXT NOT NULL
)
-- next
CREATE INDEX response_action_by_time ON response_action (site_id, done_at)
-- next
CREATE TABLE antivirus_loan (
    id          TEXT PRIMARY KEY,
    site_id     TEXT NOT NULL REFERENCES site (id),
    product     TEXT NOT NULL,
    licence     TEXT NOT NULL,
    lent_by     TEXT NOT NULL,
    lent_on     TEXT,
    returned_on TEXT,
    means       TEXT NOT NULL,
    place       TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
)
-- next
CREATE TABLE antivirus_check (
    id             TEXT PRIMARY KEY,
    site_id        TEXT NOT NULL REFERENCES site (id),
    loan_id        TEXT NOT NULL,
    checked_at     TEXT NOT NULL,
    checked_by     TEXT NOT NULL,
    means          TEXT NOT NULL,
    version        TEXT NOT NULL,
    definitions    TEXT NOT NULL,
    definitions_of TEXT,
    scanned        BIGINT NOT NULL,
    infected       BIGINT NOT NULL,
    skipped        BIGINT NOT NULL,
    outcome        TEXT NOT NULL CHECK (outcome IN ('ok', 'found', 'unchecked')),
    detail         TEXT NOT NULL
)
-- next
CREATE INDEX antivirus_check_by_time ON antivirus_check (site_id, checked_at)
-- next
CREATE TABLE hardening_check (
    site_id    TEXT NOT NULL REFERENCES site (id),
    id         TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    PRIMARY KEY (site_id, id)
)
-- next
CREATE TABLE hardening_item (
    site_id  TEXT NOT NULL,
    check_id TEXT NOT NULL,
    place    BIGINT NOT NULL,
    item_id  TEXT NOT NULL,
    title    TEXT NOT NULL,
    state    TEXT NOT NULL,
    observed TEXT NOT NULL,
    remark   TEXT NOT NULL,
    PRIMARY KEY (site_id, check_id, place),
    FOREIGN KEY (site_id, check_id) REFERENCES hardening_check (site_id, id)
)
-- next
CREATE TABLE hardening_exemption (
    site_id      TEXT NOT NULL REFERENCES site (id),
    item_id      TEXT NOT NULL,
    exempted_at  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    exempted_by  TEXT NOT NULL,
    withdrawn_at TEXT,
    PRIMARY KEY (site_id, item_id, exempted_at)
)
