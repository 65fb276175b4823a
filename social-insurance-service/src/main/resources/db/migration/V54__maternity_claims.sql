create table maternity_claim (
    id              uuid          primary key,
    version         int           not null check (version > 0),
    client          text          not null,
    source_ref      text          not null,
    recorded_at     timestamptz   not null,
    annul_reason    text,
    enrolment       uuid          not null references enrolment,
    person          text          not null,
    employer        text          not null,
    region          text          not null,
    event           text          not null check (event in ('BIRTH', 'MISCARRIAGE')),
    happened_on     date          not null,
    difficult       boolean       not null,
    children        int           not null,
    pregnant_months int,
    certified_days  int,
    paid_into       text          not null check (paid_into in ('OWN_ACCOUNT', 'THROUGH_EMPLOYER')),
    employers_wage  numeric(18,2) not null check (employers_wage > 0),
    costs           numeric(18,2) not null check (costs >= 0),
    days            int           not null check (days > 0),
    allowance       numeric(18,2) not null check (allowance >= 0),
    medical         numeric(18,2) not null check (medical between 0 and costs),
    state           text          not null check (state in ('CLAIMED', 'APPROVED', 'REFUSED', 'ANNULLED')),
    because         text,
    proposed_by     text          not null,
    proposed_at     timestamptz   not null,
    approved_by     text,
    approved_at     timestamptz,
    unique (client, source_ref),
    check ((event = 'BIRTH') = (children > 0)),
    check ((event = 'MISCARRIAGE') = (pregnant_months is not null and certified_days is not null)),
    check (event = 'BIRTH' or not difficult),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state <> 'APPROVED' or approved_by is not null),
    constraint maternity_claim_apart exclude using gist
        (enrolment with =, daterange(happened_on, happened_on + days) with &&) where (state in ('CLAIMED', 'APPROVED'))
);

comment on table maternity_claim is 'A claim for a birth or miscarriage: allowance of the days of leave, and medical costs';
comment on column maternity_claim.person is 'Token';
comment on column maternity_claim.employers_wage is 'Average monthly wage of the employer in the year before';

create index maternity_claim_person on maternity_claim (person);
create index maternity_claim_list on maternity_claim (region, happened_on desc, id desc);

create table maternity_claim_figure (
    claim     uuid    not null references maternity_claim,
    place     int     not null,
    key       text    not null,
    value     text    not null,
    unit      text    not null,
    since     date    not null,
    source    text    not null,
    confirmed boolean not null,
    primary key (claim, place)
);

comment on table maternity_claim_figure is 'A figure by which a claim was worked out, as it stood then';
