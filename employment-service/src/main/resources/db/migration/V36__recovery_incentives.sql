create table recovery_incentive (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    fund         uuid          references guarantee_fund,
    community    uuid          references credit_community,
    region       text          not null,
    first_day    date          not null check (first_day = date_trunc('year', first_day)),
    due          numeric(18,2) not null check (due >= 0),
    recovered    numeric(18,2) not null check (recovered between 0 and due),
    percent      numeric(9,4)  not null check (percent >= 0),
    amount       numeric(18,2) not null check (amount >= 0),
    tiers        text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid          references ledger_entry,
    paid_on      date,
    unique (client, source_ref),
    check (num_nonnulls(fund, community) = 1),
    check (approved_by <> proposed_by),
    check (num_nulls(approved_by, approved_at, entry) in (0, 3)),
    check (paid_on is null or entry is not null)
);

comment on table recovery_incentive is 'What agencies and communities are granted for their recovery rate of a year';
comment on column recovery_incentive.due is 'Principal that fell due in the year';
comment on column recovery_incentive.recovered is 'Of it, what borrowers paid by the end of the year';
comment on column recovery_incentive.entry is 'Posting in the book recovery-incentives/<region>';

create unique index recovery_incentive_of_fund on recovery_incentive (fund, first_day) where annul_reason is null;
create unique index recovery_incentive_of_community on recovery_incentive (community, first_day)
    where annul_reason is null;
create index recovery_incentive_list on recovery_incentive (region, first_day desc, id desc);

create table recovery_incentive_line (
    incentive uuid          not null references recovery_incentive,
    loan      uuid          not null references microloan,
    due       numeric(18,2) not null check (due > 0),
    recovered numeric(18,2) not null check (recovered between 0 and due),
    primary key (incentive, loan)
);

comment on table recovery_incentive_line is 'The working of an incentive, loan by loan';
