create table annuity_plan (
    id            uuid         primary key,
    version       int          not null check (version > 0),
    client        text         not null,
    source_ref    text         not null,
    recorded_at   timestamptz  not null,
    annul_reason  text,
    employer      text         not null,
    region        text         not null,
    trustee       text         not null,
    filed_on      date         not null,
    employer_rate numeric(9,4) not null check (employer_rate > 0),
    person_rate   numeric(9,4) not null check (person_rate >= 0),
    proposed_by   text         not null,
    proposed_at   timestamptz  not null,
    approved_by   text,
    approved_at   timestamptz,
    closed_on     date         check (closed_on >= filed_on),
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (closed_on is null or approved_by is not null)
);

comment on table annuity_plan is 'An enterprise annuity plan that an employer filed; the money lies with the trustee';
comment on column annuity_plan.employer_rate is 'Percent of wages';

create unique index annuity_plan_once on annuity_plan (employer) where annul_reason is null and closed_on is null;
create index annuity_plan_list on annuity_plan (region, recorded_at desc, id desc);

create table annuity_contribution (
    plan          uuid          not null references annuity_plan,
    month         date          not null check (extract(day from month) = 1),
    person        text          not null,
    sheet         uuid          not null,
    wage          numeric(18,2) not null,
    employer_part numeric(18,2) not null check (employer_part >= 0),
    person_part   numeric(18,2) not null check (person_part >= 0),
    primary key (plan, month, person)
);

comment on table annuity_contribution is 'What was paid into a plan for a person and month';

create index annuity_contribution_person on annuity_contribution (person);

create table annuity_payout (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    plan         uuid          not null references annuity_plan,
    region       text          not null,
    person       text          not null,
    ground       text          not null check (ground in ('RETIRED', 'DIED', 'EMIGRATED')),
    asked_on     date          not null,
    amount       numeric(18,2) not null check (amount > 0),
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

create index annuity_payout_plan on annuity_payout (plan);
create index annuity_payout_person on annuity_payout (person);
create index annuity_payout_list on annuity_payout (region, recorded_at desc, id desc);
