create table fund_budget (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    insurance    text        not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region       text        not null,
    year         int         not null,
    document     text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table fund_budget is 'What a fund is to receive and pay in a year';

create unique index fund_budget_once on fund_budget (insurance, region, year) where annul_reason is null;
create index fund_budget_list on fund_budget (region, year desc, id desc);

create table fund_budget_line (
    budget uuid          not null references fund_budget,
    item   text          not null,
    amount numeric(18,2) not null,
    primary key (budget, item)
);

comment on column fund_budget_line.item is 'Code of the account in the fund''s book';

create table fund_closing (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text        check (annul_reason is null),
    insurance    text        not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region       text        not null,
    month        date        not null check (month = date_trunc('month', month)),
    closed_by    text        not null,
    unique (client, source_ref),
    unique (insurance, region, month)
);

comment on table fund_closing is 'A month of a fund''s book in which nothing is posted any more';
