create table introduction_agency (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    kind         text        not null check (kind in ('PUBLIC', 'PRIVATE', 'COLLEGE')),
    organisation text        not null,
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    unique (client, source_ref),
    check (closed_on > opened_on),
    constraint introduction_agency_once
        exclude using gist (organisation with =, daterange(opened_on, closed_on) with &&) where (annul_reason is null)
);

comment on table introduction_agency is 'Agencies of job introduction: public, private, and of colleges in the network';
comment on column introduction_agency.closed_on is 'First day on which it exists no longer; null while it does';

create index introduction_agency_list on introduction_agency (region, name, id);

create table agency_licence (
    agency      uuid not null references introduction_agency,
    number      text not null,
    valid_from  date not null,
    valid_until date not null,
    primary key (agency, valid_from),
    check (valid_until >= valid_from),
    exclude using gist (agency with =, daterange(valid_from, valid_until, '[]') with &&)
);

comment on table agency_licence is 'The licences of an agency, one after the other; both days are valid ones';

create index agency_licence_number on agency_licence (number);

create table vacancy (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    employer     text          not null,
    region       text          not null,
    name         text          not null,
    opened_on    date          not null,
    closed_on    date,
    occupation   text          not null check (occupation ~ '^[1-8](-[0-9]{2}){0,3}$'),
    skill_level  text
        check (skill_level in ('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN')),
    urban        boolean       not null,
    places       int           not null check (places > 0),
    filled       int           not null,
    wage_from    numeric(18,2) not null check (wage_from > 0),
    wage_to      numeric(18,2) not null,
    wanted_until date,
    agency       uuid          references introduction_agency,
    unique (client, source_ref),
    check (closed_on > opened_on),
    check (wanted_until >= opened_on),
    check (wage_to >= wage_from),
    constraint vacancy_not_overfilled check (filled between 0 and places)
);

comment on table vacancy is 'An employer''s vacancy with a number of places';
comment on column vacancy.filled is 'Places filled in another way than by an introduction';
comment on column vacancy.agency is 'Agency that brought it into the network; null where the bureau did';

create index vacancy_list on vacancy (region, opened_on desc, id desc);
create index vacancy_employer on vacancy (employer);
create index vacancy_occupation on vacancy (occupation text_pattern_ops);
create index vacancy_agency on vacancy (agency);
