-- Devices of one site that came together.

alter table support_case add batch text; -- the batch's reference
create index support_case_batch on support_case (batch) where batch is not null;

create table batch (
    reference text primary key,
    company_id bigint not null references company,
    requester_id bigint not null references account,
    site text not null,
    created_at timestamptz not null
);

-- Files that came with a batch which still needs a change; forgotten with the store's unnamed objects after a day.
create table batch_file (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    draft text not null,
    sent_as text not null, -- the form's field
    kind text not null,
    row_number integer, -- from 1; null while it is not known which device it shows
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    object_key text not null,
    created_at timestamptz not null
);
-- The same file sent again, also at the same moment, is the same file.
create unique index batch_file_once on batch_file (account_id, draft, sent_as, sha256);
create index batch_file_age on batch_file (created_at);
