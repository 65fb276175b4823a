create table heard_holder (
    seeker  uuid    primary key,
    version int     not null check (version > 0),
    person  text    not null,
    holds   boolean not null
);

comment on table heard_holder is 'Whether the person of a registration that employment told holds a Re-employment Preferential Certificate';

create index heard_holder_person on heard_holder (person);
