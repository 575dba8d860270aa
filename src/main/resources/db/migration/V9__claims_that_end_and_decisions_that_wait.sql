-- A claim ends by itself. Null while nobody holds the case, while it was given to somebody for good, and once it is decided.
alter table support_case add column held_until timestamptz;
-- Taken by "Next case": its page keeps it, and whoever passes on gives it back.
alter table support_case add column in_turn boolean not null default false;
update support_case set held_until = now() + interval '30 minutes'
    where assignee_id is not null and status = 'AWAITING_REVIEW';
create index support_case_held_until on support_case (held_until) where held_until is not null;

-- Who has which case on the screen. Nothing that must outlive a crash, and written all the time.
create unlogged table looking (
    case_id bigint not null,
    account_id bigint not null,
    until timestamptz not null,
    primary key (case_id, account_id)
);
create index looking_until on looking (until);

-- A technician's decision, for the seconds in which it can be undone.
create table pending_decision (
    id uuid primary key,
    case_id bigint not null references support_case,
    account_id bigint not null references account,
    kind text not null,
    reason text, -- of a refusal
    items text, -- that a customer is asked for: names, comma-separated
    way text, -- that needs no case
    message text, -- to the customer; of an approval, why against the evidence
    decided_at timestamptz not null,
    due_at timestamptz not null,
    held_for_good boolean not null, -- the case, by whoever decided it
    state text not null,
    trouble text -- why it could not be made
);
create unique index pending_decision_waiting on pending_decision (case_id) where state = 'WAITING';
create index pending_decision_of on pending_decision (account_id) where state in ('WAITING', 'FAILED');

-- Staff see the page that shows the serial number first, and can turn to the others.
alter table finding add column view_page integer;
alter table finding add column view_pages integer;
update finding set view_page = coalesce(page, 1), view_pages = 1 where view_width is not null;
