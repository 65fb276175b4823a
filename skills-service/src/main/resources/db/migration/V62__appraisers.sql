create table appraisal_station (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    region        text        not null,
    name          text        not null,
    organisation  text        not null,
    licence       text        not null,
    valid_from    date        not null,
    valid_until   date        not null,
    occupations   varchar[]   not null check (cardinality(occupations) > 0),
    highest_level int         not null check (highest_level between 1 and 5),
    state         text        not null check (state in ('LICENSED', 'SUSPENDED', 'REVOKED')),
    state_on      date        not null,
    state_reason  text,
    unique (client, source_ref),
    check (valid_until >= valid_from)
);

comment on table appraisal_station is 'Stations that may hold exams, for occupations and levels';

create unique index appraisal_station_licence on appraisal_station (licence) where annul_reason is null;
create index appraisal_station_list on appraisal_station (region, valid_from desc, id desc);

create table examiner (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    id_kind       text        not null,
    id_cipher     bytea       not null,
    id_key        text        not null,
    id_index      bytea       not null,
    person        text        not null,
    region        text        not null,
    name          text        not null,
    licence       text        not null,
    valid_from    date        not null,
    valid_until   date        not null,
    occupations   varchar[]   not null check (cardinality(occupations) > 0),
    highest_level int         not null check (highest_level between 1 and 5),
    state         text        not null check (state in ('LICENSED', 'SUSPENDED', 'REVOKED')),
    state_on      date        not null,
    state_reason  text,
    unique (client, source_ref),
    check (valid_until >= valid_from)
);

comment on table examiner is 'Persons who may judge candidates, for occupations and levels';

create unique index examiner_once on examiner (id_index) where annul_reason is null and state <> 'REVOKED';
create index examiner_person on examiner (person);
create index examiner_list on examiner (region, valid_from desc, id desc);
