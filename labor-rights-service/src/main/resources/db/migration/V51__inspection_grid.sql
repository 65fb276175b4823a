create table inspection_body (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    set_up_on    date        not null,
    posts        int         not null check (posts >= 0),
    yearly_funds boolean     not null,
    unique (client, source_ref)
);

create index inspection_body_list on inspection_body (region, set_up_on desc, id desc);

create table inspector (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    body         uuid        not null references inspection_body,
    region       text        not null,
    name         text        not null,
    credential   text        not null,
    full_time    boolean     not null,
    valid_from   date        not null,
    valid_until  date        not null,
    revoked_on   date,
    unique (client, source_ref),
    check (valid_until >= valid_from),
    check (revoked_on >= valid_from)
);

create unique index inspector_credential on inspector (credential) where annul_reason is null;
create index inspector_body on inspector (body);
create index inspector_list on inspector (region, valid_from desc, id desc);

create table grid_cell (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    code         text        not null,
    inspector    uuid        not null references inspector,
    assigned_on  date        not null,
    unique (client, source_ref)
);

create unique index grid_cell_code on grid_cell (region, code) where annul_reason is null;
create index grid_cell_inspector on grid_cell (inspector);
create index grid_cell_list on grid_cell (region, assigned_on desc, id desc);

create table grid_community (
    cell      uuid not null references grid_cell,
    community text not null check (community ~ '^[0-9]{9}([0-9]{3})?$'),
    primary key (cell, community)
);

create index grid_community_code on grid_community (community);

create table facility_statement (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    body         uuid        not null references inspection_body,
    region       text        not null,
    item         text        not null,
    stated_on    date        not null,
    provided     boolean     not null,
    evidence     text        not null,
    unique (client, source_ref)
);

create unique index facility_statement_item on facility_statement (body, item, stated_on) where annul_reason is null;
create index facility_statement_list on facility_statement (region, stated_on desc, id desc);

comment on table facility_statement is 'Whether a body has an item of the checklist; the latest statement holds';
