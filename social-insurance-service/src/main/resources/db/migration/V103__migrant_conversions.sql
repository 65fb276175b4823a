create table migrant_conversion (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    enrolment    uuid           not null references enrolment,
    person       text           not null,
    region       text           not null,
    new_kind     text           not null check (new_kind <> 'MIGRANT'),
    on_day       date           not null,
    months       int            not null check (months >= 0),
    paid         numeric(18, 2) not null check (paid >= 0),
    full_cost    numeric(18, 2) not null check (full_cost >= 0),
    kept         int            not null check (kept between 0 and months),
    trace        text           not null,
    entered      uuid           references enrolment,
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check (num_nulls(entered, approved_by, approved_at) in (0, 3)),
    check (kept = months or paid < full_cost)
);

comment on table migrant_conversion is 'A worker from the countryside goes over into the full scheme, with the months that count there';
comment on column migrant_conversion.full_cost is 'What the months would have cost at the full rates, in yuan';
comment on column migrant_conversion.entered is 'The enrolment in the full scheme';
create unique index migrant_conversion_once on migrant_conversion (enrolment) where annul_reason is null;
create index migrant_conversion_person on migrant_conversion (person);
create index migrant_conversion_list on migrant_conversion (region, on_day desc, id desc);
