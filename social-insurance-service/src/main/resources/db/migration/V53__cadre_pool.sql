create table cadre_overspend (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    of_year      int         not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table cadre_overspend is 'By how much a region''s pool of retired cadres was overspent in an earlier year';

create unique index cadre_overspend_once on cadre_overspend (region, of_year) where annul_reason is null;
create index cadre_overspend_list on cadre_overspend (region, recorded_at desc, id desc);

create table cadre_overspend_share (
    overspend uuid          not null references cadre_overspend,
    payer     text          not null check (payer in ('PROVINCE', 'CITY', 'COUNTY', 'EMPLOYER')),
    amount    numeric(18,2) not null check (amount > 0),
    primary key (overspend, payer)
);

comment on table cadre_overspend_share is 'What one payer bears of an overspend';

create table cadre_receipt (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    payer        text          not null check (payer in ('PROVINCE', 'CITY', 'COUNTY', 'EMPLOYER')),
    employer     text,
    overspend    uuid          references cadre_overspend,
    amount       numeric(18,2) not null check (amount > 0),
    received_on  date          not null,
    document     text          not null,
    booked_by    text          not null,
    annulled_by  text,
    posting      uuid          not null,
    unique (client, source_ref),
    check ((payer = 'EMPLOYER') = (employer is not null)),
    check ((annul_reason is null) = (annulled_by is null)),
    check (annulled_by <> booked_by)
);

comment on table cadre_receipt is 'What was paid into a region''s pool of retired cadres';
comment on column cadre_receipt.overspend is 'The earlier overspend that it settles; null for the running year';

create index cadre_receipt_overspend on cadre_receipt (overspend);
create index cadre_receipt_list on cadre_receipt (region, received_on desc, id desc);
