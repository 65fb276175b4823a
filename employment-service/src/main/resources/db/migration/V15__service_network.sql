create table service_unit (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    kind         text        not null
        check (kind in ('STREET', 'TOWNSHIP', 'COMMUNITY', 'PARK', 'GUARANTEE_CENTRE', 'START_UP_CENTRE')),
    code         text        check (code ~ '^([0-9]{9}|[0-9]{12})$'),
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    unique (client, source_ref),
    check (closed_on > opened_on),
    check (starts_with(code, region)),
    constraint service_unit_once exclude using gist (code with =, daterange(opened_on, closed_on) with &&)
        where (annul_reason is null and code is not null)
);

comment on table service_unit is 'Streets, townships, communities and parks that are to have a service platform, and centres';
comment on column service_unit.closed_on is 'First day on which it exists no longer; null while it does';

create index service_unit_list on service_unit (region, name, id);

create table service_platform (
    unit      uuid      not null references service_unit,
    services  varchar[] not null,
    staff     int       not null check (staff >= 0),
    opened_on date      not null,
    closed_on date,
    primary key (unit, opened_on),
    check (closed_on > opened_on),
    exclude using gist (unit with =, daterange(opened_on, closed_on) with &&)
);

comment on table service_platform is 'The service platforms of a unit, one at a time';
