-- Who did and saw what. Entries are only ever added; each is signed when it is written (HMAC), and linked to all before it a moment
-- later, so that changes, gaps and cuts show. See org.resetdesk.audit.

create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    who text not null,
    act text not null,
    about text not null,
    detail text not null,
    key_id bytea not null,
    mac bytea not null
);
create index audit_entry_at on audit_entry (at);

-- No foreign key: its check would need the right to update, which nobody has here.
create table audit_link (
    place bigint primary key,
    entry_id uuid not null unique,
    key_id bytea not null,
    hash bytea not null
);

-- Entries without a link yet: no part of the log, and the one table of the three that shrinks.
create table audit_waiting (
    number bigint generated always as identity primary key,
    entry_id uuid not null unique
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_link
    for each statement execute function refuse_change();

revoke update, delete, truncate on audit_entry, audit_link from current_user;
