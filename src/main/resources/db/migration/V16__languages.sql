-- What a person reads in; null until it is known.
alter table account add column language varchar(20);
