-- An approved case whose issuer gives no answer may be refused, or its customer asked.
alter table support_case add column given_up boolean not null default false;
update support_case c set given_up = true
where status = 'APPROVED'
  and exists (select 1 from issuer_request r where r.case_id = c.id and r.ending = 'GIVEN_UP')
  and not exists (select 1 from issuer_request r where r.case_id = c.id and r.closed_at is null);

-- What one device exported came before, for another.
create index support_case_reset_string on support_case (md5(reset_string));

-- A device is bound to a company by an answer that the company saw.
alter table support_case add column answer_seen boolean not null default false;
update support_case c set answer_seen = true
where exists (select 1 from history_line h where h.case_id = c.id and h.what in ('Looked at the answer', 'Downloaded the file'));
