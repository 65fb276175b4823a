create table fund_operation (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    insurance    text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region       text          not null,
    kind         text          not null check (kind in
        ('FISCAL_SUBSIDY', 'REMITTANCE', 'APPROPRIATION', 'RETURN', 'DEPOSIT', 'DEPOSIT_MATURED', 'BONDS_BOUGHT',
         'BONDS_REDEEMED', 'INTEREST_ON_INCOME_ACCOUNT', 'INTEREST_ON_FISCAL_ACCOUNT', 'INTEREST_ON_PAYMENT_ACCOUNT',
         'ADJUSTMENT')),
    amount       numeric(18,2) not null check (amount > 0),
    yielded      numeric(18,2) not null check (yielded >= 0),
    giver        text          check (giver <> region),
    done_on      date          not null,
    document     text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid,
    giver_entry  uuid,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((entry is null) = (approved_by is null)),
    check ((giver_entry is not null) = (giver is not null and entry is not null)),
    check ((kind = 'ADJUSTMENT') = (giver is not null)),
    check (yielded = 0 or kind in ('DEPOSIT_MATURED', 'BONDS_REDEEMED'))
);

comment on table fund_operation is 'Money of a fund moved between its accounts, lent, or come in from the budget or another fund';
comment on column fund_operation.yielded is 'What a matured deposit or redeemed bonds brought beside the amount lent';

create index fund_operation_list on fund_operation (region, done_on desc, id desc);
