create table wage_deposit (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    region        text          not null,
    employer      text          not null,
    employer_name text          not null,
    project       text,
    required      numeric(18,2) not null check (required > 0),
    opened_on     date          not null,
    balance       numeric(18,2) not null check (balance >= 0),
    payments      int           not null check (payments >= 0),
    completed_on  date          check (completed_on >= opened_on),
    public_until  date          check (public_until >= completed_on),
    proposed_by   text,
    proposed_at   timestamptz,
    approved_by   text,
    approved_at   timestamptz,
    refunded_on   date          check (refunded_on > public_until),
    refunded      numeric(18,2) check (refunded >= 0),
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check (num_nulls(completed_on, public_until, proposed_by, proposed_at) in (0, 4)),
    check (num_nulls(refunded_on, refunded, approved_by, approved_at) in (0, 4)),
    check (refunded_on is null or balance = 0),
    check (annul_reason is null or payments = 0),
    check (balance = 0 or payments > 0)
);

comment on table wage_deposit is 'What employers deposit for wages (工资保证金); the book is wage-deposit/<id> of the ledger';
comment on column wage_deposit.project is 'For which it is deposited; null where it is for all that the employer does';
comment on column wage_deposit.public_until is 'Last day on which objections against the refund are heard';

create unique index wage_deposit_of_project on wage_deposit (region, employer, coalesce(project, ''))
    where refunded_on is null and annul_reason is null;
create index wage_deposit_list on wage_deposit (region, opened_on desc, id desc);
create index wage_deposit_employer on wage_deposit (employer);

create table deposit_payment (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    deposit      uuid          not null references wage_deposit,
    amount       numeric(18,2) not null check (amount > 0),
    paid_on      date          not null,
    receipt      text          not null,
    entry        uuid          not null references ledger_entry,
    unique (client, source_ref)
);

create index deposit_payment_deposit on deposit_payment (deposit);
create index deposit_payment_list on deposit_payment (paid_on desc, id desc);

create table deposit_draw (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    deposit      uuid          not null references wage_deposit,
    arrears      uuid          not null references wage_arrears,
    decided_on   date          not null,
    document     text          not null,
    amount       numeric(18,2) not null check (amount > 0),
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid          references ledger_entry,
    repayment    uuid          references wage_repayment,
    top_up_until date,
    topped_up_on date,
    topped_up_by uuid          references deposit_payment,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(entry, repayment) in (0, 2)),
    check (entry is null or approved_by is not null),
    check (topped_up_on is null or top_up_until is not null),
    check (topped_up_by is null or topped_up_on is not null)
);

comment on table deposit_draw is 'Wages paid out of a deposit by a decision of two persons';

create index deposit_draw_deposit on deposit_draw (deposit);
create index deposit_draw_arrears on deposit_draw (arrears);
create index deposit_draw_topped_up on deposit_draw (topped_up_by);
create index deposit_draw_list on deposit_draw (decided_on desc, id desc);

create table deposit_draw_part (
    draw   uuid          not null references deposit_draw,
    place  int           not null,
    owed   uuid          not null references owed_wages,
    amount numeric(18,2) not null check (amount > 0),
    primary key (draw, place),
    unique (draw, owed)
);
