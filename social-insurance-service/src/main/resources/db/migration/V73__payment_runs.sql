create table payment_run (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    insurance    text        not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    benefit      text        not null,
    region       text        not null,
    month        date        check (month = date_trunc('month', month)),
    started_on   date        not null,
    assembled_on date,
    finished_on  date,
    job          uuid        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by is null or assembled_on is not null),
    check (finished_on is null or approved_by is not null),
    check (annul_reason is null or approved_by is null)
);

comment on table payment_run is 'A round of payments of one benefit in a region';
comment on column payment_run.month is 'Month that it assembles; null where it pays what was claimed singly';
comment on column payment_run.job is 'The job that assembles it, or once it is approved the one that pays';

create index payment_run_list on payment_run (region, started_on desc, id desc);

create table payment_run_county (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    recorded_at  timestamptz   not null,
    run          uuid          not null references payment_run,
    region       text          not null,
    due_on       date          not null,
    due          int           not null check (due >= 0),
    due_amount   numeric(18,2) not null,
    paid_on_time int           not null check (paid_on_time between 0 and paid),
    paid         int           not null check (paid <= due),
    paid_amount  numeric(18,2) not null check (paid_amount <= due_amount),
    unique (run, region)
);

comment on table payment_run_county is 'What a run that assembled a month has told of a county, and corrected since';
