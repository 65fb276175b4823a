create table pension (
    id              uuid          primary key,
    version         int           not null check (version > 0),
    client          text          not null,
    source_ref      text          not null,
    recorded_at     timestamptz   not null,
    annul_reason    text,
    person          text          not null,
    region          text          not null,
    sex             text          not null check (sex in ('MALE', 'FEMALE')),
    post            text          not null check (post in ('WORKER', 'CADRE')),
    born_on         date          not null,
    ground          text          not null check (ground in ('AGE', 'SPECIAL_WORK', 'LOST_CAPACITY', 'BANKRUPTCY')),
    retires_on      date          not null check (retires_on > born_on),
    senior_title    boolean       not null,
    entitlement     text          not null check (entitlement in ('MONTHLY', 'ONE_OFF', 'TOO_YOUNG')),
    average_index   text          not null,
    counted_months  int           not null check (counted_months >= 0),
    basic           numeric(18,2) not null,
    account_part    numeric(18,2) not null,
    transitional    numeric(18,2) not null,
    reduction       numeric(18,2) not null,
    monthly         numeric(18,2) not null check (monthly = basic + account_part + transitional - reduction),
    one_off         numeric(18,2) not null check (one_off >= 0),
    state           text          not null check (state in
        ('ASSESSED', 'REFUSED', 'IN_PAYMENT', 'SUSPENDED', 'PAID_OUT', 'ENDED', 'ANNULLED')),
    because         text,
    proposed_by     text          not null,
    proposed_at     timestamptz   not null,
    approved_by     text,
    approved_at     timestamptz,
    certified_until date,
    suspended_from  date,
    ended_on        date,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (state not in ('IN_PAYMENT', 'SUSPENDED', 'PAID_OUT', 'ENDED') or approved_by is not null),
    check (state not in ('IN_PAYMENT', 'SUSPENDED', 'ENDED') or entitlement = 'MONTHLY' and certified_until is not null),
    check ((state = 'ENDED') = (ended_on is not null) or state = 'ANNULLED'),
    check (state <> 'SUSPENDED' or suspended_from is not null),
    check ((state = 'ANNULLED') = (annul_reason is not null))
);

comment on table pension is 'One person''s pension, from its working to its end';
comment on column pension.certified_until is 'Last day for which the person is certified to live; months that begin later are not due';
comment on column pension.ended_on is 'First day no longer due';

create unique index pension_once on pension (person) where state not in ('REFUSED', 'ANNULLED');
create index pension_person on pension (person);
create index pension_list on pension (region, recorded_at desc, id desc);
create index pension_certified on pension (region, certified_until);

create table pension_working (
    pension   uuid    not null references pension,
    place     int     not null,
    name      text    not null,
    formula   text    not null,
    value     text    not null,
    unit      text    not null,
    source    text    not null,
    since     date,
    confirmed boolean not null,
    primary key (pension, place)
);

create table pension_rate (
    pension    uuid          not null references pension,
    source     uuid          not null,
    from_month date          not null check (extract(day from from_month) = 1),
    amount     numeric(18,2) not null check (amount > 0),
    primary key (pension, source)
);

comment on table pension_rate is 'What a pension is due each month: the sum of what was granted and of each adjustment since';
comment on column pension_rate.source is 'The pension itself, or the adjustment';

create index pension_rate_source on pension_rate (source);

create table pension_adjustment (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    region        text          not null,
    document      text          not null,
    from_month    date          not null check (extract(day from from_month) = 1),
    retired_until date          not null,
    general       numeric(18,2) not null check (general >= 0),
    per_year      numeric(18,2) not null check (per_year >= 0),
    senior_title  numeric(18,2) not null check (senior_title >= 0),
    proposed_by   text          not null,
    proposed_at   timestamptz   not null,
    approved_by   text,
    approved_at   timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table pension_adjustment is 'A yearly adjustment of all pensions of a region';

create unique index pension_adjustment_once on pension_adjustment (region, from_month) where annul_reason is null;

create table pension_adjustment_tier (
    adjustment     uuid          not null references pension_adjustment,
    place          int           not null,
    retired_before date          not null,
    amount         numeric(18,2) not null check (amount >= 0),
    primary key (adjustment, place)
);
