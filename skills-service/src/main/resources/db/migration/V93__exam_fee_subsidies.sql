alter table exam_candidate
    add column fee_paid_on        date,
    add column fee_slip           text,
    add column fee_waived_because text,
    add check ((fee_paid_on is null) = (fee_slip is null)),
    add check (fee_paid_on is null or fee_waived_because is null),
    add check (fee_paid_on >= registered_on);

create unique index exam_candidate_fee_slip on exam_candidate (region, fee_slip) where fee_slip is not null and annul_reason is null;

comment on column exam_candidate.fee is 'What the candidate pays, in yuan';

create table fee_claim (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    session      uuid           not null references exam_session,
    station      uuid           not null references appraisal_station,
    region       text           not null,
    claimed_on   date           not null,
    candidates   int            not null check (candidates > 0),
    amount       numeric(18, 2) not null check (amount > 0),
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    paid_amount  numeric(18, 2) not null check (paid_amount between 0 and amount),
    paid_on      date           check (paid_on >= claimed_on),
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((paid_on is null) = (paid_amount = 0)),
    check (paid_on is null or approved_by is not null and annul_reason is null)
);

comment on table fee_claim is 'What a station claims of the exam fees of a session that the public pays';
comment on column fee_claim.amount is 'Yuan claimed, of all its candidates';
comment on column fee_claim.paid_amount is 'Yuan paid of it until now: without those of whom it fell, and those who wait';
comment on column fee_claim.paid_on is 'Day of the last payment';

create index fee_claim_list on fee_claim (region, claimed_on desc, id desc);
create index fee_claim_session on fee_claim (session);

create table fee_subsidy (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    claim        uuid           not null references fee_claim,
    candidate    uuid           not null references exam_candidate,
    certificate  uuid           not null references certificate,
    region       text           not null,
    claimed_on   date           not null,
    amount       numeric(18, 2) not null check (amount > 0),
    state        text           not null check (state in ('CLAIMED', 'FALLEN', 'PAID', 'TO_BE_REFUNDED', 'REFUNDED', 'ANNULLED')),
    because      text,
    paid_on      date           check (paid_on >= claimed_on),
    payment      uuid           references ledger_entry,
    run          uuid           references subsidy_run,
    refunded_on  date           check (refunded_on >= paid_on),
    refund       uuid           references ledger_entry,
    unique (client, source_ref),
    check ((state in ('PAID', 'TO_BE_REFUNDED', 'REFUNDED')) = (paid_on is not null)),
    check (num_nulls(paid_on, payment, run) in (0, 3)),
    check ((state = 'REFUNDED') = (refunded_on is not null)),
    check ((refunded_on is null) = (refund is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state not in ('FALLEN', 'TO_BE_REFUNDED') or because is not null)
);

comment on table fee_subsidy is 'The public''s part of one candidate''s exam fee; it rests on the certificate';

create unique index fee_subsidy_once on fee_subsidy (candidate) where state in ('CLAIMED', 'PAID', 'TO_BE_REFUNDED', 'REFUNDED');
create index fee_subsidy_claim on fee_subsidy (claim);
create index fee_subsidy_due on fee_subsidy (region, id) where state = 'CLAIMED';
create index fee_subsidy_run on fee_subsidy (run) where run is not null;
create index fee_subsidy_certificate on fee_subsidy (certificate);
create index fee_subsidy_list on fee_subsidy (region, claimed_on desc, id desc);
