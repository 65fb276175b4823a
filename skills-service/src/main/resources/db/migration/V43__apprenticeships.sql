create table apprenticeship (
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
    master             text        not null,
    master_certificate uuid        not null,
    region             text        not null,
    employer           text        not null,
    occupation         text        not null,
    goal_level         int         not null check (goal_level between 1 and 5),
    begins_on          date        not null,
    ends_on            date        not null check (ends_on > begins_on),
    goals              text        not null,
    state              text        not null
        check (state in ('UNDER_WAY', 'ACHIEVED', 'NOT_ACHIEVED', 'DEMONSTRATED', 'ANNULLED')),
    result_on          date        check (result_on >= begins_on),
    result             text,
    demonstrated_on    date        check (demonstrated_on >= result_on),
    unique (client, source_ref),
    check ((result_on is null) = (result is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state not in ('ACHIEVED', 'NOT_ACHIEVED', 'DEMONSTRATED') or result_on is not null),
    check (state <> 'DEMONSTRATED' or demonstrated_on is not null)
);

comment on table apprenticeship is 'A master who teaches an apprentice; person is the apprentice';
comment on column apprenticeship.master is 'Token of the master, whose certificate is master_certificate';

create unique index apprenticeship_one_master on apprenticeship (id_index, occupation) where state = 'UNDER_WAY';
create index apprenticeship_master on apprenticeship (master);
create index apprenticeship_person on apprenticeship (person);
create index apprenticeship_document on apprenticeship (id_index);
create index apprenticeship_list on apprenticeship (region, begins_on desc, id desc);
