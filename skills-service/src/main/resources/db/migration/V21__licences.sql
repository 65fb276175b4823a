alter table institution
    add column ownership    text,
    add column suspended_on date,
    add column revoked_on   date;

update institution set ownership = case when kind = 'PRIVATE' then 'PRIVATE' else 'PUBLIC' end;

alter table institution
    alter column ownership set not null,
    add check (ownership in ('PUBLIC', 'PUBLIC_PRIVATELY_RUN', 'PRIVATE_STATE_AIDED', 'SHAREHOLDING', 'PRIVATE'));

create table institution_occupation (
    institution   uuid not null references institution,
    occupation    text not null,
    highest_level int  not null check (highest_level between 1 and 5),
    primary key (institution, occupation)
);

comment on table institution_occupation is 'For which occupations the licence is; no row where it restricts nothing';

create index institution_occupation_sought on institution_occupation (occupation);

create table institution_step (
    institution         uuid not null references institution,
    version             int  not null,
    kind                text not null
        check (kind in ('REGISTERED', 'RENEWED', 'CHANGED', 'SUSPENDED', 'RESUMED', 'REVOKED')),
    effective_on        date not null,
    licence             text not null,
    licence_valid_from  date not null,
    licence_valid_until date not null,
    why                 text not null,
    decided_by          text not null,
    primary key (institution, version),
    check (licence_valid_until >= licence_valid_from)
);

comment on table institution_step is 'What an institution went through, with the licence that it had from then on';

insert into institution_step
select id, version, 'REGISTERED', registered_on, licence, licence_valid_from, licence_valid_until, '', client
  from institution;

create table licence_decision (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    institution  uuid        not null references institution,
    region       text        not null,
    kind         text        not null check (kind in ('SUSPENSION', 'RESUMPTION', 'REVOCATION')),
    effective_on date        not null,
    why          text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by is null or annul_reason is null)
);

comment on table licence_decision is 'That a licence be suspended, resumed or revoked; carried out when approved';

create index licence_decision_list on licence_decision (region, effective_on desc, id desc);
create index licence_decision_institution on licence_decision (institution);
