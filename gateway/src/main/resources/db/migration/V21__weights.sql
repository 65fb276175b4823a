-- By what targets are split, where somebody stated it; sets that come with a plan stand in its folder.
create table weight_set (
    id         uuid        primary key,
    plan       text collate "C" not null,
    region     text collate "C" not null,
    code       text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label_zh   text        not null,
    label_en   text        not null,
    source     text        not null check (length(source) between 1 and 500),
    confirmed  boolean     not null,
    client     text        not null,
    source_ref text        not null,
    stated_by  text        not null,
    stated_at  timestamptz not null,
    unique (client, source_ref)
);

comment on table weight_set is 'Weights of the regions inside a region; a later set of the same code takes the place of the one before';

create index weight_set_latest on weight_set (plan, region, code, stated_at desc);

create table weight (
    weight_set uuid not null references weight_set,
    region     text collate "C" not null,
    weight     numeric(20,6) not null check (weight >= 0),
    primary key (weight_set, region)
);
