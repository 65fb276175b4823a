create table found_unlicensed (
    violation    uuid    primary key,
    version      int     not null check (version > 0),
    organisation text    not null,
    found_on     date    not null,
    settled      boolean not null
);

comment on table found_unlicensed is 'Organisations found by labour inspection to introduce persons to jobs without a licence';

create index found_unlicensed_standing on found_unlicensed (organisation) where not settled;
