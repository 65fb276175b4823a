create table payment_run (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    until        date        not null,
    started_on   date        not null check (started_on >= until),
    unique (client, source_ref)
);

comment on table payment_run is 'Payments of approved support claims of a region, one by one; the job of the same id does it';
comment on column payment_run.until is 'Claims for a time that ends by this day';

create index payment_run_list on payment_run (region, started_on desc, id desc);

alter table support_claim add column run uuid references payment_run;
alter table support_claim add check ((run is null) = (paid_on is null));

comment on column support_claim.run is 'That paid it';

create index support_claim_run on support_claim (run) where run is not null;
drop index support_claim_due;
create index support_claim_due on support_claim (region, approved_at, id) where state = 'APPROVED';
