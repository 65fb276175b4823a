create table heard_placement (
    placement  uuid    primary key,
    version    int     not null check (version > 0),
    person     text    not null,
    kind       text    not null,
    employer   text,
    region     text    not null,
    park       text,
    occupation text,
    begun_on   date    not null,
    ended_on   date,
    standing   boolean not null
);

comment on table heard_placement is 'What employment told of placements; a token, a place and days, no more';
comment on column heard_placement.standing is 'Whether it was not struck out';

create index heard_placement_person on heard_placement (person);
create index heard_placement_park on heard_placement (park, region) where park is not null and standing;
