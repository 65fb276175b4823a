create table medical_settlement (
    id               uuid          primary key,
    version          int           not null check (version > 0),
    client           text          not null,
    source_ref       text          not null,
    recorded_at      timestamptz   not null,
    annul_reason     text,
    provider         uuid          not null references medical_provider,
    region           text          not null,
    pool             text          not null check (pool in ('POOLED', 'RESIDENTS', 'CADRES')),
    month            date          not null check (month = date_trunc('month', month)),
    total            numeric(18,2) not null check (total > 0),
    deduction        numeric(18,2) not null check (deduction >= 0 and deduction < total),
    deducted_because text,
    state            text          not null check (state in ('PROPOSED', 'APPROVED', 'PAID', 'ANNULLED')),
    proposed_by      text          not null,
    proposed_at      timestamptz   not null,
    approved_by      text,
    approved_at      timestamptz,
    paid_on          date,
    posting          uuid,
    unique (client, source_ref),
    check ((deduction = 0) = (deducted_because is null)),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (num_nonnulls(paid_on, posting) <> 1),
    check ((state = 'PAID') = (paid_on is not null)),
    check (state not in ('APPROVED', 'PAID') or approved_by is not null)
);

comment on table medical_settlement is 'What a pool owes a hospital or pharmacy up to the end of a month, less deductions';

create index medical_settlement_list on medical_settlement (region, recorded_at desc, id desc);

alter table medical_entry add foreign key (settlement) references medical_settlement deferrable initially deferred;
