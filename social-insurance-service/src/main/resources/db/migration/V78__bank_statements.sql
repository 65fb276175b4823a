create table bank_match (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    insurance    text        not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region       text        not null,
    account      text        not null check (account in ('INCOME_ACCOUNT', 'FISCAL_ACCOUNT', 'PAYMENT_ACCOUNT')),
    matched_on   date        not null,
    why          text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table bank_match is 'Entries of a fund''s book and lines of a bank''s statement that are the same money';
comment on column bank_match.why is 'The rule that found it, or what a person gave as the reason';
comment on column bank_match.proposed_by is 'A person, or automatic where a rule proposed it and who ran it approved it';

create index bank_match_list on bank_match (region, matched_on desc, id desc);

create table bank_match_entry (
    match   uuid not null references bank_match,
    entry   uuid not null references ledger_entry,
    account text not null,
    primary key (match, entry),
    constraint bank_match_entry_once unique (entry, account)
);

comment on table bank_match_entry is 'Emptied of a match that is struck out, so that its entries can be matched anew';

create table bank_line (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    insurance    text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region       text          not null,
    account      text          not null check (account in ('INCOME_ACCOUNT', 'FISCAL_ACCOUNT', 'PAYMENT_ACCOUNT')),
    on_day       date          not null,
    amount       numeric(18,2) not null check (amount <> 0),
    reference    text          not null,
    matched      uuid          references bank_match,
    unique (client, source_ref),
    check (annul_reason is null or matched is null)
);

comment on table bank_line is 'A line of a bank''s statement of an account of a fund';
comment on column bank_line.amount is 'Positive where it came in, negative where it went out';

create index bank_line_list on bank_line (region, on_day desc, id desc);
create index bank_line_open on bank_line (insurance, region, account, on_day) where matched is null and annul_reason is null;
create index bank_line_matched on bank_line (matched);
