create table interest_subsidy_claim (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    fund         uuid          not null references guarantee_fund,
    region       text          not null,
    first_day    date          not null check (first_day = date_trunc('quarter', first_day)),
    amount       numeric(18,2) not null check (amount >= 0),
    claimed_by   text          not null,
    approved_by  text,
    paid_on      date,
    unique (client, source_ref),
    check (approved_by <> claimed_by),
    check (paid_on is null or approved_by is not null)
);

comment on table interest_subsidy_claim is 'The state''s share of a quarter''s interest on the loans that a fund guarantees';

create unique index interest_subsidy_claim_once on interest_subsidy_claim (fund, first_day) where annul_reason is null;
create index interest_subsidy_claim_list on interest_subsidy_claim (region, first_day desc, id desc);

create table interest_subsidy_line (
    claim    uuid          not null references interest_subsidy_claim,
    loan     uuid          not null references microloan,
    interest numeric(18,2) not null check (interest > 0),
    share    numeric(9,4)  not null check (share between 0 and 1),
    amount   numeric(18,2) not null check (amount >= 0),
    primary key (claim, loan)
);

comment on table interest_subsidy_line is 'The working of a claim, loan by loan';
