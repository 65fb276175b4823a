create table benefit_payment (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    insurance    text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    benefit      text          not null,
    region       text          not null,
    ground       uuid          not null,
    person       text          not null,
    month        date          check (month = date_trunc('month', month)),
    due_on       date          not null,
    amount       numeric(18,2) not null check (amount > 0),
    state        text          not null check (state in
        ('PROPOSED', 'APPROVED', 'PAID', 'RETURNED', 'TO_BE_RECOVERED', 'RECOVERED', 'REFUSED', 'ANNULLED')),
    because      text,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    due_run      uuid,
    run          uuid,
    paid_on      date,
    entry        uuid,
    returned_on  date,
    recovered    numeric(18,2) not null default 0,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (num_nonnulls(paid_on, entry) <> 1),
    check (state not in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED') or paid_on is not null and approved_by is not null),
    check (returned_on is null or state <> 'PAID' or paid_on >= returned_on),
    check (recovered between 0 and amount),
    check ((state = 'RECOVERED') = (recovered = amount)),
    check (recovered = 0 or state in ('TO_BE_RECOVERED', 'RECOVERED'))
);

comment on table benefit_payment is 'One payment of a benefit to one person: the only way by which money leaves a fund towards a person';
comment on column benefit_payment.ground is 'Id of the record that gives the right';
comment on column benefit_payment.person is 'Token of the payee';
comment on column benefit_payment.month is 'First day of the month for which it is paid; null for a one-off';
comment on column benefit_payment.due_run is 'The payment run that found it due; null where it was claimed singly';
comment on column benefit_payment.run is 'The payment run that last took it up';

create unique index benefit_payment_once on benefit_payment (ground, benefit, month) nulls not distinct
    where state not in ('REFUSED', 'ANNULLED', 'RECOVERED');
create index benefit_payment_person on benefit_payment (person);
create index benefit_payment_list on benefit_payment (region, due_on desc, id desc);
create index benefit_payment_open on benefit_payment (benefit, region, ground) where state in ('APPROVED', 'RETURNED');
create index benefit_payment_run on benefit_payment (run, region, ground);
create index benefit_payment_due_run on benefit_payment (due_run, region);

create table benefit_recovery (
    id           uuid          primary key,
    payment      uuid          not null references benefit_payment,
    recovered_on date          not null,
    amount       numeric(18,2) not null check (amount > 0),
    receipt      text          not null,
    entry        uuid          not null,
    recorded_by  text          not null,
    recorded_at  timestamptz   not null
);

comment on table benefit_recovery is 'An instalment by which a person paid back what was paid without a right';

create index benefit_recovery_of on benefit_recovery (payment, recorded_at);
