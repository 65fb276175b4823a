create table job_seeker (
    id                                   uuid        primary key,
    version                              int         not null check (version > 0),
    client                               text        not null,
    source_ref                           text        not null,
    recorded_at                          timestamptz not null,
    annul_reason                         text,
    id_kind                              text        not null,
    id_cipher                            bytea       not null,
    id_key                               text        not null,
    id_index                             bytea       not null,
    person                               text        not null,
    registered_on                        date        not null,
    region                               text        not null,
    name                                 text        not null,
    residence_region                     text        not null,
    residence                            text        not null check (residence in ('URBAN', 'RURAL')),
    kind                                 text        not null check (kind in ('LAID_OFF', 'UNEMPLOYED', 'OTHER')),
    seeker_groups                        varchar[]   not null,
    unemployment_certificate             text,
    unemployment_certificate_issued_on   date,
    preferential_certificate             text,
    holder_group                         text,
    preferential_certificate_issued_on   date,
    preferential_certificate_valid_until date,
    preferential_certificate_checked_on  date,
    ended_on                             date,
    end_reason                           text        check (end_reason in ('WORK', 'RETIREMENT', 'OTHER')),
    ended_by_placement                   uuid,
    unique (client, source_ref),
    check (ended_on >= registered_on),
    check ((ended_on is null) = (end_reason is null)),
    check (ended_by_placement is null or end_reason = 'WORK'),
    check (num_nulls(unemployment_certificate, unemployment_certificate_issued_on) in (0, 2)),
    check (num_nulls(preferential_certificate, holder_group, preferential_certificate_issued_on,
                     preferential_certificate_valid_until, preferential_certificate_checked_on) in (0, 5))
);

comment on column job_seeker.id_index is 'Blind index of the identity document: equal for equal persons';
comment on table job_seeker is 'One registration of a person as looking for work';
comment on column job_seeker.ended_by_placement is 'The placement that the ending follows; null where a clerk ended it';

create unique index job_seeker_one_open_registration on job_seeker (id_index)
    where ended_on is null and annul_reason is null;
create index job_seeker_document on job_seeker (id_index);
create index job_seeker_person on job_seeker (person);
create index job_seeker_list on job_seeker (region, registered_on desc, id desc);
create index job_seeker_newest on job_seeker (registered_on desc, id desc);
create index job_seeker_name on job_seeker (name);

create table placement (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    id_kind          text        not null,
    id_cipher        bytea       not null,
    id_key           text        not null,
    id_index         bytea       not null,
    person           text        not null,
    kind             text        not null
        check (kind in ('URBAN_NEW_JOB', 'RE_EMPLOYMENT', 'FLEXIBLE', 'SELF_EMPLOYED', 'PUBLIC_WELFARE')),
    urban            boolean     not null,
    region           text        not null,
    residence_region text        not null,
    employer         text,
    occupation       text,
    started_on       date        not null,
    ended_on         date,
    held_urban_job   boolean     not null,
    seeker_kind      text        not null check (seeker_kind in ('LAID_OFF', 'UNEMPLOYED', 'OTHER')),
    age_4050         boolean     not null,
    unique (client, source_ref),
    check (ended_on >= started_on),
    check (kind <> 'URBAN_NEW_JOB' or urban),
    check (kind not in ('URBAN_NEW_JOB', 'RE_EMPLOYMENT', 'PUBLIC_WELFARE') or employer is not null),
    check (kind <> 'FLEXIBLE' or employer is null)
);

comment on table placement is 'One person''s work in one job';
comment on column placement.held_urban_job is 'Whether the person held an urban job the day before started_on';
comment on column placement.seeker_kind is 'As what the person was registered on started_on';
comment on column placement.age_4050 is 'Whether the person was a "4050" person on started_on';

create index placement_document on placement (id_index);
create index placement_person on placement (person);
create index placement_list on placement (region, started_on desc, id desc);
create index placement_newest on placement (started_on desc, id desc);
create index placement_started on placement (started_on) where annul_reason is null;
