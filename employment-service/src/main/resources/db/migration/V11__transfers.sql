create table transfer (
    id                 uuid        primary key,
    version            int         not null check (version > 0),
    client             text        not null,
    source_ref         text        not null,
    recorded_at        timestamptz not null,
    annul_reason       text,
    id_kind            text        not null,
    id_cipher          bytea       not null,
    id_key             text        not null,
    id_index           bytea       not null,
    person             text        not null,
    region             text        not null,
    departed_on        date        not null,
    destination_kind   text        not null check (destination_kind in ('COUNTY', 'PARK', 'OTHER_PROVINCE')),
    destination_region text,
    destination_place  text,
    occupation         text,
    organised_by       text        not null
        check (organised_by in ('OWN', 'BUREAU', 'INTERMEDIARY', 'TRAINING_SCHOOL')),
    in_opening         boolean     not null,
    first_transfer     boolean     not null,
    returned_on        date,
    return_reason      text
        check (return_reason in ('WORK_ENDED', 'FARMING', 'FAMILY', 'START_UP', 'OTHER')),
    unique (client, source_ref),
    check (returned_on > departed_on),
    check ((returned_on is null) = (return_reason is null)),
    check (destination_kind = 'OTHER_PROVINCE' or destination_region is not null),
    check (destination_kind <> 'PARK' or destination_place is not null),
    constraint transfer_away_once exclude using gist (id_index with =, daterange(departed_on, returned_on) with &&)
        where (annul_reason is null)
);

comment on table transfer is 'A rural person''s stay in work away from farming';
comment on column transfer.region is 'County of residence';
comment on column transfer.in_opening is 'The opening statement counts the person already, so the departure adds nothing';
comment on column transfer.first_transfer is 'No earlier standing transfer of the person';
comment on column transfer.returned_on is 'First day back; null while the person is away';

create index transfer_document on transfer (id_index);
create index transfer_person on transfer (person);
create index transfer_list on transfer (region, departed_on desc, id desc);
create index transfer_newest on transfer (departed_on desc, id desc);

create table transfer_site (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    kind         text        not null
        check (kind in ('LABOUR_EXPORT_BASE', 'MODEL_BASE', 'START_UP_BASE', 'SERVICE_OFFICE')),
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    province     text,
    contact      text,
    unique (client, source_ref),
    check (closed_on > opened_on),
    check ((kind = 'SERVICE_OFFICE') = (province is not null))
);

comment on table transfer_site is 'Bases of labour export and return, and service offices outside the province';
comment on column transfer_site.closed_on is 'First day on which it exists no longer; null while it does';

create index transfer_site_list on transfer_site (region, name, id);
