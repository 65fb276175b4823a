create table wage_deduction_count (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    employer     text        not null,
    region       text        not null,
    month        date        not null check (extract(day from month) = 1),
    persons      int         not null check (persons >= 0),
    unique (client, source_ref)
);

comment on table wage_deduction_count is 'For how many persons an employer deducted wages before tax in a month, as the tax authority reports';

create unique index wage_deduction_count_once on wage_deduction_count (employer, region, month) where annul_reason is null;
create index wage_deduction_count_list on wage_deduction_count (region, month desc, id desc);

-- An employer's contracts are asked for by number, those that were annulled too.
drop index labour_contract_employer;
create index labour_contract_employer on labour_contract (employer, number);
