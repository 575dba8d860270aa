-- Files that a phone sends in pieces, before the form that names them. Unlogged, since what a crash takes the phone sends again.
create unlogged table upload (
    id text primary key,
    place bigint generated always as identity, -- the order in which they were begun
    account_id bigint not null references account,
    name text not null,
    size bigint not null,
    received bigint not null,
    created_at timestamptz not null
);
create index upload_account on upload (account_id, place);
create index upload_age on upload (created_at);

create unlogged table upload_piece (
    upload_id text not null references upload on delete cascade,
    start bigint not null,
    content bytea not null,
    primary key (upload_id, start)
);
