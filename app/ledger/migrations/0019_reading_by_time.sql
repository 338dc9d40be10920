-- What the papers, the duties and the first page ask for is days and months, however long the contract runs.
CREATE INDEX availability_day_by_day ON availability_day (site_id, day)
-- next
CREATE INDEX generation_by_discard ON generation (site_id, kind, discarded_at)
