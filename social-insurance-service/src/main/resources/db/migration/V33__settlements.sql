alter table contribution_receipt add column entry bigint not null default nextval('contribution_entry');

comment on column contribution_receipt.entry is 'The order in which bills were issued and receipts booked';

create table contribution_settlement (
    payer      text          collate "C" not null,
    region     text          not null,
    insurance  text          not null,
    receipt    uuid          not null references contribution_receipt,
    month      date          not null,
    share      text          not null check (share in ('EMPLOYER', 'PERSON', 'FEE')),
    amount     numeric(18,2) not null check (amount > 0),
    settled_on date          not null,
    primary key (payer, region, insurance, receipt, month, share)
);

comment on table contribution_settlement is 'What of a receipt went to what of a month';

create index contribution_settlement_receipt on contribution_settlement (receipt);

create table contribution_credit (
    payer     text          collate "C" not null,
    region    text          not null,
    insurance text          not null,
    amount    numeric(18,2) not null check (amount > 0),
    primary key (payer, region, insurance)
);

comment on table contribution_credit is 'What was paid and is not owed yet; it settles the bills to come';

create table settled_bill (
    bill       uuid primary key,
    month      date not null,
    settled_on date not null
);

comment on table settled_bill is 'Bills that are paid up, whose months therefore stand in the history';
