create table fund_grant (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    region        text          not null,
    giver         text,
    year          int           not null check (year between 2000 and 2100),
    amount        numeric(18,2) not null check (amount > 0),
    granted_on    date          not null,
    document      text          not null,
    proposed_by   text          not null,
    proposed_at   timestamptz   not null,
    approved_by   text,
    approved_at   timestamptz,
    entry         uuid          references ledger_entry,
    giver_entry   uuid          references ledger_entry,
    first_paid_on date          check (first_paid_on >= granted_on),
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (entry is null)),
    check ((giver is null or approved_by is null) = (giver_entry is null)),
    check (giver <> region)
);

comment on table fund_grant is 'Money of the employment fund: the budget of the province, and what a region gets of it from the one above';
comment on column fund_grant.giver is 'The region above; null for the budget of the province';
comment on column fund_grant.entry is 'Posting in the book employment-fund/<region>; giver_entry that in the giver''s';
comment on column fund_grant.first_paid_on is 'Day of the first payment out of the book since; set by the payment itself';

create unique index fund_grant_document on fund_grant (region, document) where annul_reason is null;
create index fund_grant_list on fund_grant (region, granted_on desc, id desc);
create index fund_grant_waiting on fund_grant (region) where first_paid_on is null and entry is not null;
