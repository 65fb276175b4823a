create table medical_provider (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    code         text        not null,
    name         text        not null,
    tier         text        check (tier in ('FIRST', 'SECOND', 'THIRD')),
    region       text        not null,
    unique (client, source_ref)
);

comment on table medical_provider is 'A hospital or pharmacy designated for medical insurance';
comment on column medical_provider.tier is 'Null for a pharmacy';

create unique index medical_provider_once on medical_provider (code) where annul_reason is null;
create index medical_provider_list on medical_provider (region, name, id);

create table medical_agreement (
    provider uuid not null references medical_provider,
    place    int  not null,
    number   text not null,
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    primary key (provider, place),
    constraint medical_agreement_apart exclude using gist (provider with =, daterange(from_day, to_day, '[]') with &&)
        deferrable initially deferred
);

comment on table medical_agreement is 'By which a provider is designated, first and last day included';

create table medical_claim (
    id                   uuid          primary key,
    version              int           not null check (version > 0),
    client               text          not null,
    source_ref           text          not null,
    recorded_at          timestamptz   not null,
    annul_reason         text,
    provider             uuid          not null references medical_provider,
    bill_number          text          not null,
    enrolment            uuid          not null references enrolment,
    person               text          not null,
    region               text          not null,
    cover                text          not null check (cover in ('EMPLOYEE', 'RETIREE', 'MIGRANT', 'RESIDENT', 'CADRE')),
    care                 text          not null check (care in ('INPATIENT', 'OUTPATIENT', 'PHARMACY')),
    tier                 text          check (tier in ('FIRST', 'SECOND', 'THIRD')),
    admitted_on          date          not null,
    discharged_on        date          not null check (discharged_on >= admitted_on),
    class_a              numeric(18,2) not null check (class_a >= 0),
    class_b              numeric(18,2) not null check (class_b >= 0),
    class_c              numeric(18,2) not null check (class_c >= 0),
    payee                text          not null check (payee in ('PERSON', 'HOSPITAL')),
    state                text          not null check (state in ('CLAIMED', 'APPROVED', 'REFUSED', 'ANNULLED')),
    because              text,
    proposed_by          text          not null,
    proposed_at          timestamptz   not null,
    approved_by          text,
    approved_at          timestamptz,
    year_place           int           check (year_place > 0),
    stays_before         int           not null check (stays_before >= 0),
    pooled_before        numeric(18,2) not null check (pooled_before >= 0),
    supplementary_before numeric(18,2) not null check (supplementary_before >= 0),
    pooled               numeric(18,2) not null check (pooled >= 0),
    supplementary        numeric(18,2) not null check (supplementary >= 0),
    account              numeric(18,2) not null check (account >= 0),
    cash                 numeric(18,2) not null check (cash >= 0),
    unique (client, source_ref),
    check ((care = 'PHARMACY') = (tier is null)),
    check (care = 'INPATIENT' or admitted_on = discharged_on),
    check (cover <> 'CADRE' or payee = 'HOSPITAL'),
    check (pooled + supplementary + account + cash = class_a + class_b + class_c),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (year_place is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state not in ('CLAIMED', 'REFUSED') or approved_by is null),
    check (state <> 'APPROVED' or approved_by is not null)
);

comment on table medical_claim is 'A bill of a hospital or pharmacy for one person, and who pays what of it';
comment on column medical_claim.person is 'Token';
comment on column medical_claim.region is 'Where the person is insured, whose fund pays';
comment on column medical_claim.year_place is 'Place among the person''s approved bills of the year, in the order of approval';
comment on column medical_claim.pooled_before is 'What the pooled fund had paid in the year before this bill; the cap counts it';

create unique index medical_claim_once on medical_claim (provider, bill_number)
    where state in ('CLAIMED', 'APPROVED');
create index medical_claim_person on medical_claim (person, discharged_on);
create index medical_claim_enrolment on medical_claim (enrolment);
create index medical_claim_list on medical_claim (region, discharged_on desc, id desc);

create table medical_claim_figure (
    claim     uuid    not null references medical_claim,
    place     int     not null,
    key       text    not null,
    value     text    not null,
    unit      text    not null,
    since     date    not null,
    source    text    not null,
    confirmed boolean not null,
    primary key (claim, place)
);

comment on table medical_claim_figure is 'A figure by which a bill was worked out, as it stood then';

create table medical_entry (
    id            uuid          primary key,
    claim         uuid          not null references medical_claim,
    cause         uuid          not null references medical_claim,
    pooled        numeric(18,2) not null check (pooled <> 0),
    entered_on    date          not null,
    entered_at    timestamptz   not null,
    struck        boolean       not null,
    settlement    uuid,
    recovered_on  date,
    receipt       text,
    posting       uuid,
    check (num_nulls(recovered_on, receipt, posting) in (0, 3)),
    check (recovered_on is null or pooled < 0 and not struck)
);

comment on table medical_entry is
    'What a pooled fund owes for a bill, first whole, then by how much it came to differ; never changed, at most struck unpaid';
comment on column medical_entry.cause is 'The bill whose approval, correction or annulment made the difference';
comment on column medical_entry.settlement is 'In which it was settled with the hospital';
comment on column medical_entry.recovered_on is 'When the person paid back what is below nothing';

create index medical_entry_of on medical_entry (claim);
create index medical_entry_settlement on medical_entry (settlement);
