create table account_entry (
    id          uuid          primary key,
    person      text          not null,
    insurance   text          not null check (insurance in ('PENSION', 'MEDICAL')),
    kind        text          not null,
    source      uuid          not null,
    on_day      date          not null,
    amount      numeric(18,2) not null check (amount <> 0),
    reverses    uuid          unique references account_entry,
    recorded_at timestamptz   not null,
    constraint account_entry_kind check (kind in
        ('INTEREST', 'TRANSFER_IN', 'SUBSIDY', 'OTHER',
         'MEDICAL_CARE', 'PENSION', 'ONE_OFF', 'INHERITANCE', 'TRANSFER_OUT')),
    constraint account_entry_sign check
        ((amount > 0) = (kind in ('INTEREST', 'TRANSFER_IN', 'SUBSIDY', 'OTHER') and reverses is null
                         or kind not in ('INTEREST', 'TRANSFER_IN', 'SUBSIDY', 'OTHER') and reverses is not null))
);

comment on table account_entry is 'A movement of an individual account beside what contributions bring; never changed, taken back by its opposite';
comment on column account_entry.source is 'The record for which it was entered';
comment on column account_entry.reverses is 'The entry that this one takes back';

create index account_entry_person on account_entry (person, insurance, on_day);
create index account_entry_source on account_entry (source);
create index account_entry_interest on account_entry (person, insurance, on_day) where kind = 'INTEREST';

create table interest_run (
    id           uuid         primary key,
    version      int          not null check (version > 0),
    client       text         not null,
    source_ref   text         not null,
    recorded_at  timestamptz  not null,
    annul_reason text,
    region       text         not null,
    insurance    text         not null check (insurance in ('PENSION', 'MEDICAL')),
    year         int          not null check (year between 1990 and 2100),
    rate         numeric(9,6) not null check (rate >= 0),
    started_on   date         not null,
    proposed_by  text         not null,
    proposed_at  timestamptz  not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table interest_run is 'The interest of one year for all accounts that a region keeps';
comment on column interest_run.rate is 'As a factor: 0.0252 is 2.52 percent';

create unique index interest_run_once on interest_run (region, insurance, year) where annul_reason is null;

create view account_movement as
    select person, insurance, 'CONTRIBUTION' as kind, source, paid_on as on_day, account_part as amount, region
      from contribution_month where account_part <> 0
    union all
    select person, insurance, kind, source, on_day, amount, null from account_entry;

comment on view account_movement is 'Everything that ever moved an individual account';
