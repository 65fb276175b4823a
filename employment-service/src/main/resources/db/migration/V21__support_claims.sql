alter table guarantee_capital add column proposed_at timestamptz, add column approved_at timestamptz;
alter table guarantee_capital add check (approved_at is null or approved_by is not null);
comment on column guarantee_capital.proposed_at is 'Null in rows older than the column, as is approved_at';

alter table interest_subsidy_claim add column claimed_at timestamptz, add column approved_at timestamptz;
alter table interest_subsidy_claim add check (approved_at is null or approved_by is not null);
comment on column interest_subsidy_claim.claimed_at is 'Null in rows older than the column, as is approved_at';

create table support_claim (
    id             uuid          primary key,
    version        int           not null check (version > 0),
    client         text          not null,
    source_ref     text          not null,
    recorded_at    timestamptz   not null,
    annul_reason   text,
    kind           text          not null check (kind in ('INTERMEDIARY_SUBSIDY', 'INSURANCE_SUBSIDY', 'POST_SUBSIDY',
        'SERVICE_PURCHASE', 'INTERNSHIP_SUBSIDY', 'STARTUP_SUBSIDY')),
    region         text          not null,
    ground         uuid          not null,
    payee_name     text          not null,
    payee_employer text,
    payee_person   text,
    person         text,
    from_day       date          not null,
    to_day         date          not null,
    claimed_on     date          not null,
    amount         numeric(18,2) not null check (amount > 0),
    state          text          not null
        check (state in ('CLAIMED', 'APPROVED', 'REFUSED', 'PAID', 'TO_BE_REFUNDED', 'REFUNDED', 'ANNULLED')),
    because        text,
    proposed_by    text          not null,
    proposed_at    timestamptz   not null,
    approved_by    text,
    approved_at    timestamptz,
    paid_on        date,
    payment        uuid          references ledger_entry,
    refunded_on    date,
    refund         uuid          references ledger_entry,
    unique (client, source_ref),
    check (to_day >= from_day),
    check (num_nonnulls(payee_employer, payee_person) = 1),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check ((state in ('REFUSED', 'TO_BE_REFUNDED', 'REFUNDED')) = (because is not null)),
    check (state in ('CLAIMED', 'REFUSED', 'ANNULLED') or approved_by is not null),
    check ((state in ('PAID', 'TO_BE_REFUNDED', 'REFUNDED')) = (paid_on is not null)),
    check ((state = 'REFUNDED') = (refunded_on is not null)),
    check ((paid_on is null) = (payment is null)),
    check ((refunded_on is null) = (refund is null)),
    constraint support_claim_once exclude using gist (ground with =, kind with =, daterange(from_day, to_day, '[]') with &&)
        where (state in ('CLAIMED', 'APPROVED', 'PAID'))
);

comment on table support_claim is 'Money of the employment fund that is claimed for a person, an employer or an agency';
comment on column support_claim.ground is 'Record of this service that gives the right';
comment on column support_claim.person is 'Token of the person for whom it is given, where it is given for one';
comment on column support_claim.because is 'Why it was refused, or has to be paid back';

create index support_claim_list on support_claim (region, claimed_on desc, id desc);
create index support_claim_ground on support_claim (ground);
create index support_claim_person on support_claim (person) where person is not null;
create index support_claim_payee_person on support_claim (payee_person) where payee_person is not null;
create index support_claim_due on support_claim (region, id) where state = 'APPROVED';

create table support_claim_figure (
    claim  uuid not null references support_claim,
    place  int  not null,
    key    text not null,
    figure text not null,
    unit   text not null,
    since  date,
    source text not null,
    primary key (claim, place)
);

comment on table support_claim_figure is 'The working of a claim: the figures used, in their order';
