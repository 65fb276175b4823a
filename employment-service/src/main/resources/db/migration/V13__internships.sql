create table internship_base (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    kind         text        not null check (kind in ('VOCATIONAL', 'START_UP')),
    employer     text        not null,
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table internship_base is 'An employer recognised as a place for interns';

create index internship_base_list on internship_base (region, name, id);

create table internship_position (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    base         uuid        not null references internship_base,
    kind         text        not null check (kind in ('VOCATIONAL', 'START_UP')),
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    occupation   text,
    places       int         not null check (places > 0),
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table internship_position is 'A position of an internship base with a number of places';
comment on column internship_position.kind is 'That of the base';
comment on column internship_position.closed_on is 'First day on which no intern begins any more';

create index internship_position_base on internship_position (base);
create index internship_position_list on internship_position (region, opened_on desc, id desc);

create table internship (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    id_kind      text        not null,
    id_cipher    bytea       not null,
    id_key       text        not null,
    id_index     bytea       not null,
    person       text        not null,
    position     uuid        not null references internship_position,
    kind         text        not null check (kind in ('VOCATIONAL', 'START_UP')),
    region       text        not null,
    intern_group text        not null check (intern_group in ('GRADUATE', 'VETERAN', 'OTHER_YOUTH')),
    started_on   date        not null,
    ended_on     date,
    outcome      text        check (outcome in ('HIRED', 'HIRED_ELSEWHERE', 'START_UP', 'NONE')),
    unique (client, source_ref),
    check (ended_on >= started_on),
    check ((ended_on is null) = (outcome is null)),
    constraint internship_once exclude using gist (id_index with =, daterange(started_on, ended_on, '[]') with &&)
        where (annul_reason is null)
);

comment on table internship is 'One person''s internship in one position';
comment on column internship.ended_on is 'Last day; null while it lasts';

create index internship_position_interns on internship (position);
create index internship_document on internship (id_index);
create index internship_person on internship (person);
create index internship_list on internship (region, started_on desc, id desc);
