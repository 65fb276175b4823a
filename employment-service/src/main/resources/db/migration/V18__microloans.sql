create table microloan (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    id_kind      text          not null,
    id_cipher    bytea         not null,
    id_key       text          not null,
    id_index     bytea         not null,
    person       text          not null,
    region       text          not null,
    product      text          not null check (product in ('INDIVIDUAL', 'PARTNERSHIP', 'SMALL_ENTERPRISE')),
    partners     int           not null check (partners > 0),
    principal    numeric(18,2) not null check (principal > 0),
    months       int           not null check (months > 0),
    method       text          not null
        check (method in ('EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_QUARTERLY', 'BATCH')),
    purpose      text          not null,
    applied_on   date          not null,
    fund         uuid          not null references guarantee_fund,
    state        text          not null,
    favourable   boolean,
    signed_on    date,
    percent      numeric(9,4)  check (percent >= 0),
    penalty      numeric(9,4)  check (penalty >= 1),
    allocation   text,
    disbursed_on date,
    outstanding  numeric(18,2) not null check (outstanding between 0 and principal),
    guaranteed   numeric(18,2) not null check (guaranteed between 0 and principal),
    unique (client, source_ref),
    check (num_nulls(signed_on, percent, penalty, allocation) in (0, 4)),
    check (disbursed_on >= signed_on)
);

comment on table microloan is 'Guaranteed small loans, from the application on';
comment on column microloan.percent is 'Rate of the year, frozen with the contract';
comment on column microloan.outstanding is 'Principal not repaid, as the movements say';
comment on column microloan.guaranteed is 'What the fund stands for at the moment';

create index microloan_document on microloan (id_index);
create index microloan_person on microloan (person);
create index microloan_list on microloan (region, applied_on desc, id desc);
create index microloan_disbursed on microloan (region, disbursed_on) where disbursed_on is not null;

create table microloan_step (
    loan     uuid not null references microloan,
    action   text not null,
    taken_on date not null,
    taken_by text not null,
    note     text not null,
    primary key (loan, action)
);

comment on table microloan_step is 'Who took which step of a loan''s life, up to its disbursement or its end before';

create table microloan_movement (
    id          uuid          primary key,
    loan        uuid          not null references microloan,
    number      bigint        generated always as identity unique,
    kind        text          not null
        check (kind in ('REPAYMENT', 'EXTENSION', 'COMPENSATION', 'RECOVERY', 'WRITE_OFF', 'REVERSAL')),
    happened_on date          not null,
    amount      numeric(18,2) check (amount > 0),
    months      bigint        check (months > 0),
    percent     numeric(9,4),
    booked_by   text          not null,
    recorded_at timestamptz   not null,
    note        text          not null,
    entry       uuid          references ledger_entry,
    reverses    uuid          unique references microloan_movement,
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check ((kind = 'EXTENSION') = (months is not null and percent is not null)),
    check ((kind in ('EXTENSION', 'REVERSAL')) = (amount is null))
);

comment on table microloan_movement is 'What happened to a loan after its disbursement; a mistaken movement is reversed by another one';
comment on column microloan_movement.entry is 'Posting in the book of the fund';

create index microloan_movement_loan on microloan_movement (loan, number);

create trigger microloan_movement_append_only before update or delete or truncate on microloan_movement
    for each statement execute function ledger_append_only();

create table microloan_due (
    loan           uuid          not null references microloan,
    due_on         date          not null,
    principal      numeric(18,2) not null check (principal >= 0),
    interest       numeric(18,2) not null check (interest >= 0),
    principal_paid numeric(18,2) not null check (principal_paid between 0 and principal),
    interest_paid  numeric(18,2) not null check (interest_paid between 0 and interest),
    primary key (loan, due_on)
);

comment on table microloan_due is 'What falls due when, and what of it is paid: worked out anew after every movement';

create index microloan_due_open on microloan_due (due_on) include (loan)
    where principal_paid < principal or interest_paid < interest;
