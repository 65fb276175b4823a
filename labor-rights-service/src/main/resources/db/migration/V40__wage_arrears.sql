create table wage_arrears (
    id                 uuid          primary key,
    version            int           not null check (version > 0),
    client             text          not null,
    source_ref         text          not null,
    recorded_at        timestamptz   not null,
    annul_reason       text,
    region             text          not null,
    employer           text          not null,
    employer_name      text,
    kind               text          not null check (kind in ('SOE', 'MIGRANT', 'OTHER')),
    declared_on        date          not null,
    cause_kind         text,
    cause_id           uuid,
    cause_reference    text,
    since              date          not null,
    historical         boolean       not null,
    proposed_by        text          not null,
    proposed_at        timestamptz   not null,
    approved_by        text,
    approved_at        timestamptz,
    round_proposed_by  text,
    round_proposed_at  timestamptz,
    round_approved_by  text,
    round_approved_at  timestamptz,
    persons            int           not null check (persons >= 0),
    waiting            int           not null check (waiting between 0 and persons),
    declared           numeric(18,2) not null check (declared >= 0),
    verified_on        date,
    verified           numeric(18,2) not null check (verified >= 0),
    repaid             numeric(18,2) not null check (repaid between 0 and verified),
    plan_agreed_on     date,
    plan_document      text,
    plan_repaid_before numeric(18,2),
    unmet_on           date,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(cause_kind, cause_id, cause_reference) in (0, 3)),
    check (employer_name is not null or cause_kind is not null),
    check (verified_on >= declared_on),
    check (verified_on is not null or verified = 0),
    check (verified_on is null or waiting > 0 or approved_by is not null or cause_kind is not null),
    check ((verified_on is null) = (round_proposed_by is null)),
    check (num_nulls(plan_agreed_on, plan_document, plan_repaid_before) in (0, 3)),
    check (annul_reason is null or repaid = 0)
);

comment on table wage_arrears is 'What an enterprise owes its workers (欠薪); the book is wage-arrears/<id> of the ledger';
comment on column wage_arrears.cause_kind is 'The decision that verified them, an award or a penalty; null where they were declared';
comment on column wage_arrears.historical is 'From before the plan that is to clear them; otherwise new';
comment on column wage_arrears.waiting is 'Of the persons, those whom nobody verified yet';
comment on column wage_arrears.round_approved_by is 'Of the last verification, which stands while nobody waits for another';
comment on column wage_arrears.plan_repaid_before is 'What was repaid before the clearing plan was agreed';
comment on column wage_arrears.unmet_on is 'Day of the first instalment that is not wholly repaid; overdue once it has passed';

create unique index wage_arrears_cause on wage_arrears (cause_kind, cause_id) where annul_reason is null;
create index wage_arrears_list on wage_arrears (region, declared_on desc, id desc);
create index wage_arrears_employer on wage_arrears (employer);

create table wage_arrears_round (
    arrears     uuid          not null references wage_arrears,
    verified_on date          not null,
    amount      numeric(18,2) not null check (amount >= 0),
    primary key (arrears, verified_on)
);

comment on table wage_arrears_round is 'What was verified on a day, as it stands after corrections';

create table wage_arrears_statement (
    arrears uuid not null references wage_arrears,
    subject text not null,
    primary key (arrears, subject)
);

comment on table wage_arrears_statement is 'Who declared, added or corrected something of the arrears, and so never verifies them';

create table clearing_instalment (
    arrears uuid          not null references wage_arrears,
    place   int           not null,
    due_on  date          not null,
    amount  numeric(18,2) not null check (amount > 0),
    primary key (arrears, place),
    unique (arrears, due_on) deferrable initially deferred
);

create table owed_wages (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    arrears       uuid          not null references wage_arrears,
    id_kind       text          not null,
    id_cipher     bytea         not null,
    id_key        text          not null,
    id_index      bytea         not null,
    person        text          not null,
    from_month    date          not null check (extract(day from from_month) = 1),
    until_month   date          not null check (extract(day from until_month) = 1),
    ended_on      date,
    beside        boolean       not null,
    declared      numeric(18,2) not null check (declared > 0),
    verified      numeric(18,2) check (verified >= 0),
    verified_on   date,
    verified_by   text,
    change_reason text,
    repaid        numeric(18,2) not null,
    unique (client, source_ref),
    check (until_month >= from_month),
    check (ended_on >= until_month and ended_on < until_month + interval '1 month'),
    check ((verified is null) = (verified_on is null)),
    check (verified_by is null or verified_on is not null),
    check (verified = declared or change_reason is not null),
    check (repaid between 0 and coalesce(verified, 0)),
    check (annul_reason is null or repaid = 0)
);

comment on table owed_wages is 'What an enterprise owes one person; never repaid beyond what was verified';

comment on column owed_wages.beside is 'Owed beside what other arrears of the employer state for the same months';

create unique index owed_wages_once on owed_wages (arrears, id_index) where annul_reason is null;
create index owed_wages_document on owed_wages (id_index);
create index owed_wages_person on owed_wages (person);
create index owed_wages_list on owed_wages (arrears, id);

create table wage_repayment (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    arrears      uuid          not null references wage_arrears,
    source       text          not null check (source in ('EMPLOYER', 'DEPOSIT', 'ASSET_SALE', 'SETTLEMENT')),
    paid_on      date          not null,
    document     text,
    amount       numeric(18,2) not null check (amount > 0),
    entry        uuid          not null references ledger_entry,
    unique (client, source_ref),
    check (source = 'EMPLOYER' or document is not null)
);

comment on table wage_repayment is 'Wages owed that were paid at last, out of a deposit or a sale too, or waived by a settlement';
comment on column wage_repayment.entry is 'Posting in the book of the arrears';

create index wage_repayment_arrears on wage_repayment (arrears);
create index wage_repayment_list on wage_repayment (paid_on desc, id desc);

create table wage_repayment_part (
    repayment uuid          not null references wage_repayment,
    place     int           not null,
    owed      uuid          not null references owed_wages,
    amount    numeric(18,2) not null check (amount > 0),
    primary key (repayment, place),
    unique (repayment, owed) deferrable initially deferred
);

create index wage_repayment_part_owed on wage_repayment_part (owed);
