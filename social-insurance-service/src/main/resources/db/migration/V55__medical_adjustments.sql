create table medical_adjustment (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    city         text          not null,
    county       text          not null check (county <> city),
    kind         text          not null check (kind in ('PAY_IN', 'DRAW')),
    of_year      int           not null,
    quarter      int           not null check (quarter between 1 and 4),
    basis        numeric(18,2) not null check (basis > 0),
    amount       numeric(18,2) not null check (amount > 0 and amount <= basis),
    document     text          not null,
    state        text          not null check (state in ('PROPOSED', 'POSTED', 'ANNULLED')),
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    posted_on    date,
    giver_entry  uuid,
    taker_entry  uuid,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(approved_by, posted_on, giver_entry, taker_entry) in (0, 4)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state <> 'POSTED' or posted_on is not null),
    check (state <> 'PROPOSED' or posted_on is null)
);

comment on table medical_adjustment is
    'What a county''s medical fund pays into its city''s for a quarter, or draws from it when it falls short';
comment on column medical_adjustment.basis is 'Contributions received in the quarter, or the shortfall';

create unique index medical_adjustment_once on medical_adjustment (county, kind, of_year, quarter)
    where annul_reason is null;
create index medical_adjustment_list on medical_adjustment (city, recorded_at desc, id desc);
