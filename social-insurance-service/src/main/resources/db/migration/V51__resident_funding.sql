create table resident_funding (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    enrolment     uuid          not null references enrolment,
    person        text          not null,
    minor         boolean       not null,
    region        text          not null,
    funded_year   int           not null,
    covers_from   date          not null,
    covers_until  date          not null check (covers_until >= covers_from),
    standard      numeric(18,2) not null check (standard > 0),
    person_part   numeric(18,2) not null check (person_part >= 0),
    province_part numeric(18,2) not null check (province_part >= 0),
    city_part     numeric(18,2) not null check (city_part >= 0),
    county_part   numeric(18,2) not null check (county_part >= 0),
    payer         text          not null check (payer in ('PERSON', 'CIVIL_AFFAIRS', 'UNIT', 'DONOR')),
    received_on   date          not null,
    document      text          not null,
    booked_by     text          not null,
    annulled_by   text,
    posting       uuid,
    unique (client, source_ref),
    check (person_part + province_part + city_part + county_part = standard),
    check (extract(year from covers_from) = funded_year and extract(year from covers_until) = funded_year),
    check ((posting is null) = (person_part = 0)),
    check ((annul_reason is null) = (annulled_by is null)),
    check (annulled_by <> booked_by)
);

comment on table resident_funding is
    'A resident''s part of one year was paid, which confirms the cover of the year and makes the subsidies due';
comment on column resident_funding.person is 'Token';
comment on column resident_funding.document is 'Receipt; one may pay for many';

create unique index resident_funding_once on resident_funding (enrolment, funded_year) where annul_reason is null;
create index resident_funding_person on resident_funding (person);
create index resident_funding_list on resident_funding (region, received_on desc, id desc);
create index resident_funding_year on resident_funding (funded_year, region);

create table resident_subsidy (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    funded_year  int           not null,
    level        text          not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'OTHER')),
    amount       numeric(18,2) not null check (amount > 0),
    received_on  date          not null,
    document     text          not null,
    booked_by    text          not null,
    annulled_by  text,
    posting      uuid          not null,
    unique (client, source_ref),
    check ((annul_reason is null) = (annulled_by is null)),
    check (annulled_by <> booked_by)
);

comment on table resident_subsidy is 'A budget''s subsidy for one year''s residents of a county, as it was received';

create index resident_subsidy_list on resident_subsidy (region, received_on desc, id desc);
