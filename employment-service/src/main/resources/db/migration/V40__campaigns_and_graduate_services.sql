create table campaign_statement (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    region        text        not null check (region ~ '^[0-9]{6}$'),
    programme     text        not null,
    campaign_year int         not null check (campaign_year between 1949 and 2100),
    as_of         date        not null,
    events_held   int         not null check (events_held >= 0),
    vacancies     int         not null check (vacancies >= 0),
    served        int         not null check (served >= 0),
    placed        int         not null check (placed >= 0),
    source        text        not null,
    unique (client, source_ref),
    check (extract(year from as_of) >= campaign_year),
    check (placed <= served)
);

comment on table campaign_statement is 'What a campaign of a year had brought in a county by a day; a later day replaces, never sums';

create unique index campaign_statement_once on campaign_statement (region, programme, campaign_year, as_of)
    where annul_reason is null;
create index campaign_statement_list on campaign_statement (region, as_of desc, id desc);

create table graduate_service (
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
    region       text        not null,
    service      text        not null,
    served_on    date        not null,
    provider     text        not null,
    college      text        not null,
    unique (client, source_ref)
);

comment on table graduate_service is 'One of the six services that a graduate got on a day';

create unique index graduate_service_once on graduate_service (id_index, service, served_on) where annul_reason is null;
create index graduate_service_person on graduate_service (person);
create index graduate_service_list on graduate_service (region, served_on desc, id desc);
