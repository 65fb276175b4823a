create table clearing_plan (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    employer     text          not null,
    agreed_on    date          not null,
    amount       numeric(18,2) not null check (amount > 0),
    unique (client, source_ref)
);

comment on table clearing_plan is 'In which instalments an employer clears what was overdue when it was agreed';

create index clearing_plan_list on clearing_plan (region, agreed_on desc, id desc);
create unique index clearing_plan_once on clearing_plan (employer, region) where annul_reason is null;

create table clearing_instalment (
    plan   uuid          not null references clearing_plan,
    due_on date          not null,
    amount numeric(18,2) not null check (amount > 0),
    primary key (plan, due_on)
);
