-- 日報 and 確認の記録.
CREATE TABLE daily_record (
    no          TEXT PRIMARY KEY,
    site_id     TEXT REFERENCES site (id),
    day         TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    ended_at    TEXT,
    started_by  TEXT NOT NULL,
    results     TEXT NOT NULL, -- JSON array of [job, title, outcome, earlier, startedAt, endedAt, detail, evidence]
    attention   TEXT NOT NULL, -- JSON array
    notes       TEXT NOT NULL,
    signed_by   TEXT NOT NULL,
    signed_role TEXT NOT NULL,
    signed_at   TEXT,
    sha256      TEXT NOT NULL
)
-- next
CREATE INDEX daily_record_by_day ON daily_record (day)
-- next
CREATE TRIGGER daily_record_signed_never_changes BEFORE UPDATE ON daily_record WHEN OLD.signed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a signed daily record is never changed');
END
-- next
CREATE TRIGGER daily_record_never_shrinks BEFORE DELETE ON daily_record
BEGIN
    SELECT RAISE(ABORT, 'daily records are never removed');
END
-- next
CREATE TABLE duty_confirmation (
    place             INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    clause            TEXT NOT NULL,
    site_id           TEXT REFERENCES site (id),
    valid_from        TEXT NOT NULL,
    valid_until       TEXT,
    state             TEXT NOT NULL CHECK (state IN ('fulfilled', 'notApplicable', 'needsConfirmation')),
    text              TEXT NOT NULL,
    consultation_no   TEXT NOT NULL,
    attachment        TEXT NOT NULL,
    attachment_sha256 TEXT NOT NULL,
    confirmed_by      TEXT NOT NULL,
    role              TEXT NOT NULL,
    confirmed_at      TEXT NOT NULL
)
-- next
CREATE TRIGGER duty_confirmation_never_changes BEFORE UPDATE ON duty_confirmation
BEGIN
    SELECT RAISE(ABORT, 'confirmations are never changed');
END
-- next
CREATE TRIGGER duty_confirmation_never_shrinks BEFORE DELETE ON duty_confirmation
BEGIN
    SELECT RAISE(ABORT, 'confirmations are never removed');
END
