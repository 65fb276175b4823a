create table enrolment_transfer (
    id              uuid           primary key,
    version         int            not null check (version > 0),
    client          text           not null,
    source_ref      text           not null,
    recorded_at     timestamptz    not null,
    annul_reason    text,
    way             text           not null check (way in ('WITHIN', 'OUT_OF_PROVINCE', 'INTO_PROVINCE')),
    state           text           not null check (state in ('UNDERWAY', 'SETTLED', 'WITHDRAWN', 'ANNULLED')),
    person          text           not null,
    insurance       text           not null check (insurance in ('PENSION', 'MEDICAL', 'UNEMPLOYMENT')),
    left_enrolment  uuid           references enrolment,
    left_active     boolean        not null,
    entered         uuid           references enrolment,
    from_region     text,
    to_region       text,
    place           text,
    moved_on        date           not null,
    months          int            not null check (months >= 0),
    account         numeric(18, 2) not null check (account >= 0),
    proposed_by     text           not null,
    proposed_at     timestamptz    not null,
    approved_by     text,
    approved_at     timestamptz,
    withdraw_reason text,
    posting         uuid,
    unique (client, source_ref),
    check ((way = 'INTO_PROVINCE') = (left_enrolment is null)),
    check ((left_enrolment is null) = (from_region is null)),
    check ((way = 'OUT_OF_PROVINCE') = (to_region is null)),
    check ((way = 'WITHIN') = (place is null)),
    check (from_region <> to_region),
    check ((entered is not null) = (way <> 'OUT_OF_PROVINCE' and state in ('SETTLED', 'ANNULLED'))),
    check (state <> 'ANNULLED' or way = 'INTO_PROVINCE'),
    check ((annul_reason is not null) = (state = 'ANNULLED')),
    check (posting is null or way = 'INTO_PROVINCE' and account > 0),
    check ((withdraw_reason is not null) = (state = 'WITHDRAWN')),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by)
);

comment on table enrolment_transfer is 'An insurance relation that goes from one agency to another, with the person''s contribution history';
comment on column enrolment_transfer.left_active is 'Whether it was active until it left, or suspended';
comment on column enrolment_transfer.place is 'Agency of another province; null inside the province';
comment on column enrolment_transfer.moved_on is 'First day no longer insured where it comes from, first insured day where it goes to';
comment on column enrolment_transfer.months is 'Months that were paid for the person';
comment on column enrolment_transfer.posting is 'Entry in the fund''s book of what came from another province';
comment on column enrolment_transfer.account is 'What the individual account brings along, in yuan';

create unique index enrolment_transfer_underway on enrolment_transfer (left_enrolment) where state = 'UNDERWAY';
create index enrolment_transfer_person on enrolment_transfer (person);
create index enrolment_transfer_from on enrolment_transfer (from_region, recorded_at desc, id desc);
create index enrolment_transfer_to on enrolment_transfer (to_region, recorded_at desc, id desc);
create index enrolment_transfer_list on enrolment_transfer (recorded_at desc, id desc);
