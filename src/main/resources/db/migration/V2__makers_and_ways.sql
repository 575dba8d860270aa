-- Whose device it is, by the id of the maker's page; and the way without a case that a technician answered with.
alter table support_case add column maker text not null default 'hikvision';
alter table support_case add column suggested_way text;

-- How many asked the advisor and how many left without a case, a row a day and kind: sums alone, nobody can be told apart.
create table departure_count (
    day date not null,
    what text not null,
    count bigint not null,
    primary key (day, what)
);
