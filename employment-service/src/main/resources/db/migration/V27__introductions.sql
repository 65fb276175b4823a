alter table vacancy
    add column placed int not null default 0,
    drop constraint vacancy_not_overfilled,
    add constraint vacancy_not_overfilled check (filled >= 0 and placed >= 0 and filled + placed <= places);

comment on column vacancy.placed is 'Places filled by introductions';

create table introduction (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    id_kind        text        not null,
    id_cipher      bytea       not null,
    id_key         text        not null,
    id_index       bytea       not null,
    person         text        not null,
    job_seeker     uuid        not null references job_seeker,
    vacancy        uuid        not null references vacancy,
    employer       text        not null,
    region         text        not null,
    agency         uuid        not null references introduction_agency,
    introduced_on  date        not null,
    outcome        text
        check (outcome in ('PLACED', 'REFUSED_BY_PERSON', 'REFUSED_BY_EMPLOYER', 'WITHDRAWN')),
    outcome_on     date,
    placement      uuid        references placement,
    contract_from  date,
    contract_until date,
    unique (client, source_ref),
    check ((outcome is null) = (outcome_on is null)),
    check (outcome_on >= introduced_on),
    check ((placement is not null) = (outcome is not null and outcome = 'PLACED')),
    check (contract_from is null or placement is not null),
    check (contract_until is null or contract_from is not null),
    check (contract_until >= contract_from)
);

comment on table introduction is 'An agency introduced a registered person to a vacancy';
comment on column introduction.job_seeker is 'The registration in force on the day of the introduction';
comment on column introduction.employer is 'That of the vacancy';

create unique index introduction_open_once on introduction (vacancy, id_index)
    where annul_reason is null and outcome is null;
create unique index introduction_placement_once on introduction (placement) where annul_reason is null;
create index introduction_vacancy on introduction (vacancy);
create index introduction_agency_introduced on introduction (agency);
create index introduction_document on introduction (id_index);
create index introduction_person on introduction (person);
create index introduction_list on introduction (region, introduced_on desc, id desc);

create unique index support_claim_intermediary_once on support_claim (person, (extract(year from from_day)))
    where kind = 'INTERMEDIARY_SUBSIDY' and state in ('CLAIMED', 'APPROVED', 'PAID');

comment on index support_claim_intermediary_once is 'An introduction is subsidised once for a person and year';
