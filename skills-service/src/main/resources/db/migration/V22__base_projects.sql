create table base_project (
    id             uuid           primary key,
    version        int            not null check (version > 0),
    client         text           not null,
    source_ref     text           not null,
    recorded_at    timestamptz    not null,
    annul_reason   text,
    name           text           not null,
    region         text           not null,
    funders        text           not null check (funders in ('PROVINCE_AND_CITY', 'PROVINCE_AND_COUNTY')),
    total          numeric(18, 2) not null,
    province_share numeric(18, 2) not null check (province_share > 0),
    local_share    numeric(18, 2) not null check (local_share > 0),
    set_up_on      date           not null,
    opened_on      date,
    institution    uuid           references institution,
    unique (client, source_ref),
    check (province_share + local_share = total),
    check (opened_on >= set_up_on),
    check ((opened_on is null) = (institution is null))
);

comment on table base_project is 'A public training base that province and city, or province and county, pay together';

create index base_project_list on base_project (region, set_up_on desc, id desc);
