-- 変更作業 in full, and 引継ぎ with its reuse decisions. checks, waived and packages are JSON arrays; publish is a JSON
-- object or empty. (ALTER TABLE takes no comment behind it: it becomes part of the stored schema.)
ALTER TABLE change_work ADD COLUMN scope TEXT NOT NULL DEFAULT 'content'
-- next
ALTER TABLE change_work ADD COLUMN purpose TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN plan TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN impact TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN rollback_plan TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN planned_from TEXT
-- next
ALTER TABLE change_work ADD COLUMN planned_until TEXT
-- next
ALTER TABLE change_work ADD COLUMN approval_id TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN approved_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN approved_at TEXT
-- next
ALTER TABLE change_work ADD COLUMN data_before TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN data_after TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN system_before TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN system_after TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN checks TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE change_work ADD COLUMN waived TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE change_work ADD COLUMN baseline_id TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN publish TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN rollback_id TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE change_work ADD COLUMN packages TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE change_work ADD COLUMN remarks TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX change_work_by_rollback ON change_work (rollback_id)
-- next
CREATE TABLE takeover (
    id             TEXT PRIMARY KEY,
    site_id        TEXT REFERENCES site (id),
    source         TEXT NOT NULL,
    source_kind    TEXT NOT NULL CHECK (source_kind IN ('folder', 'archive', 'server')),
    archive_sha256 TEXT NOT NULL,
    delivered_by   TEXT NOT NULL,
    received_by    TEXT NOT NULL,
    received_at    TEXT NOT NULL,
    folder         TEXT NOT NULL,
    files          BIGINT NOT NULL,
    bytes          BIGINT NOT NULL,
    receipt_file   TEXT NOT NULL,
    receipt_sha256 TEXT NOT NULL,
    survey_file    TEXT NOT NULL,
    survey_sha256  TEXT NOT NULL,
    pages          BIGINT NOT NULL,
    survey_items   BIGINT NOT NULL,
    unchecked      BIGINT NOT NULL
)
-- next
CREATE INDEX takeover_by_time ON takeover (received_at)
-- next
CREATE TABLE takeover_reuse (
    takeover_id TEXT NOT NULL REFERENCES takeover (id),
    place       INTEGER NOT NULL, -- 1, 2 … a later rule overrides an earlier one; nothing is deleted
    pattern     TEXT NOT NULL,
    decision    TEXT NOT NULL,
    reason      TEXT NOT NULL,
    decided_by  TEXT NOT NULL,
    decided_at  TEXT NOT NULL,
    PRIMARY KEY (takeover_id, place)
)
