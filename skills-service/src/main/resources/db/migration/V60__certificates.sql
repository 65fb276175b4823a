create table certificate (
    id                  uuid         primary key,
    version             int          not null check (version > 0),
    client              text         not null,
    source_ref          text         not null,
    recorded_at         timestamptz  not null,
    annul_reason        text,
    id_kind             text         not null,
    id_cipher           bytea        not null,
    id_key              text         not null,
    id_index            bytea        not null,
    person              text         not null,
    number              text         not null unique check (number ~ '^[0-9]{17}[0-9X]$'),
    holder_name         text         not null,
    occupation          text         not null,
    level               int          not null check (level between 1 and 5),
    way                 text         not null
        check (way in ('EXAM', 'ENTERPRISE_EVALUATION', 'COLLEGE', 'SPECIAL_ABILITY')),
    region              text         not null,
    issued_on           date         not null,
    theory_score        numeric(4, 1) check (theory_score between 0 and 100),
    practice_score      numeric(4, 1) check (practice_score between 0 and 100),
    proposed_by         text         not null,
    proposed_at         timestamptz,
    approved_by         text         not null check (approved_by <> proposed_by),
    approved_at         timestamptz  not null,
    state               text         not null check (state in ('VALID', 'SUSPENDED', 'REVOKED', 'REPLACED')),
    state_on            date         not null check (state_on >= issued_on),
    state_reason        text,
    replaced_by         uuid         references certificate deferrable initially deferred,
    reissue_name        text,
    reissue_reason      text,
    reissue_proposed_by text,
    unique (client, source_ref),
    check ((state = 'REPLACED') = (replaced_by is not null)),
    check ((reissue_name is null) = (reissue_reason is null)),
    check ((reissue_name is null) = (reissue_proposed_by is null))
);

comment on table certificate is 'Vocational qualification certificates; number: year, place, level, serial, check character';
comment on column certificate.level is '5 primary, 4 intermediate, 3 senior, 2 technician, 1 senior technician';

create unique index certificate_held_once on certificate (id_index, occupation, level)
    where annul_reason is null and state in ('VALID', 'SUSPENDED');
create index certificate_person on certificate (person);
create index certificate_document on certificate (id_index);
create index certificate_list on certificate (region, issued_on desc, id desc);
create index certificate_structure on certificate (region, level, occupation)
    where annul_reason is null and state = 'VALID';

create table certificate_serial (
    place text not null check (place ~ '^[0-9]{6}$'),
    year  int  not null,
    last  int  not null check (last between 1 and 999999),
    primary key (place, year)
);

comment on table certificate_serial is 'How many certificates of a place and year are numbered; no number is left out';
