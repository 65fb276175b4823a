create table arbitrator (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    since        date        not null,
    until        date,
    kind         text        not null check (kind in ('FULL_TIME', 'PART_TIME')),
    side         text        not null check (side in ('GOVERNMENT', 'UNION', 'EMPLOYERS')),
    licence      text        not null,
    unique (client, source_ref),
    check (until >= since),
    constraint arbitrator_engaged_once exclude using gist (
        region with =, licence with =, daterange(since, until, '[]') with &&) where (annul_reason is null)
);

comment on table arbitrator is 'Whom an arbitration commission has engaged as arbitrator (仲裁员)';
comment on column arbitrator.until is 'Last day; null while engaged';

create index arbitrator_list on arbitrator (region, since desc, id desc);

create table hearing_room (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    since        date        not null,
    until        date,
    seats        int         not null check (seats >= 0),
    unique (client, source_ref),
    check (until >= since),
    constraint hearing_room_once exclude using gist (
        region with =, name with =, daterange(since, until, '[]') with &&) where (annul_reason is null)
);

comment on table hearing_room is 'Where an arbitration commission hears cases (仲裁庭)';

create index hearing_room_list on hearing_room (region, since desc, id desc);
