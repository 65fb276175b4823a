create table incubator (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    places       int         not null check (places > 0),
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table incubator is 'Incubators with places for start-ups; whoever lets a tenant in holds the row';

create index incubator_list on incubator (region, name, id);

create table incubator_tenancy (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    incubator    uuid        not null references incubator,
    startup      uuid        not null references startup,
    region       text        not null,
    moved_in_on  date        not null,
    moved_out_on date,
    unique (client, source_ref),
    check (moved_out_on > moved_in_on),
    constraint incubator_tenant_once
        exclude using gist (startup with =, daterange(moved_in_on, moved_out_on) with &&) where (annul_reason is null)
);

comment on table incubator_tenancy is 'Start-ups as tenants of incubators';
comment on column incubator_tenancy.moved_out_on is 'First day on which it is no tenant; null while it is';

create index incubator_tenancy_in on incubator_tenancy (incubator);
create index incubator_tenancy_list on incubator_tenancy (region, moved_in_on desc, id desc);

create table startup_fair (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    name         text          not null,
    venue        text          not null,
    held_on      date          not null,
    last_day     date          not null,
    projects     int           check (projects >= 0),
    visitors     int           check (visitors >= 0),
    intents      int           check (intents >= 0),
    agreements   int           check (agreements >= 0),
    investment   numeric(18,2) check (investment >= 0),
    unique (client, source_ref),
    check (last_day >= held_on),
    check (num_nulls(projects, visitors, intents, agreements, investment) in (0, 5))
);

comment on table startup_fair is 'Fairs for entrepreneurs and what they brought';

create index startup_fair_list on startup_fair (region, held_on desc, id desc);
