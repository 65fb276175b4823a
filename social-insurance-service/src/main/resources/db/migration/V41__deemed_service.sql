create table deemed_service (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    person       text        not null,
    region       text        not null,
    from_day     date        not null,
    until_day    date        not null check (until_day > from_day),
    evidence     text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    constraint deemed_service_once exclude using gist
        (person with =, daterange(from_day, until_day) with &&) where (annul_reason is null)
);

comment on table deemed_service is 'Work before individual accounts began that counts as paid, once another person approved it';
comment on column deemed_service.until_day is 'First day no longer counted';

create index deemed_service_person on deemed_service (person);
create index deemed_service_list on deemed_service (region, recorded_at desc, id desc);
