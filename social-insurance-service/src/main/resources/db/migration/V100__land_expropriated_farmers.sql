-- The fund of land-expropriated farmers is one of its own: in the books, payments, budgets and supervision of funds.
do $$
declare
    found record;
begin
    for found in
        select conrelid::regclass as of_table, conname, pg_get_constraintdef(oid) as rule
          from pg_constraint
         where contype = 'c' and conislocal
           and conrelid in ('pooling_statement'::regclass, 'fund_operation'::regclass, 'benefit_payment'::regclass,
                            'payment_run'::regclass, 'fund_budget'::regclass, 'fund_closing'::regclass,
                            'bank_match'::regclass, 'bank_line'::regclass, 'supervision_case'::regclass,
                            'misappropriation'::regclass)
           and pg_get_constraintdef(oid) like '%''RESIDENT_MEDICAL''::text%'
    loop
        execute format('alter table %s drop constraint %I', found.of_table, found.conname);
        execute format('alter table %s add constraint %I %s', found.of_table, found.conname,
                       replace(found.rule, '''RESIDENT_MEDICAL''::text',
                               '''RESIDENT_MEDICAL''::text, ''LAND_EXPROPRIATED''::text'));
    end loop;
end $$;

alter table account_entry drop constraint account_entry_insurance_check;
alter table account_entry add constraint account_entry_insurance_check
    check (insurance in ('PENSION', 'MEDICAL', 'LAND_EXPROPRIATED'));

create table land_pilot (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    from_day     date        not null,
    document     text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table land_pilot is 'From which day on a county runs the pension scheme of land-expropriated farmers';
create unique index land_pilot_once on land_pilot (region) where annul_reason is null;

create table land_project (
    id               uuid           primary key,
    version          int            not null check (version > 0),
    client           text           not null,
    source_ref       text           not null,
    recorded_at      timestamptz    not null,
    annul_reason     text,
    region           text           not null,
    name             text           not null,
    village_group    text           not null,
    document         text           not null,
    expropriated_on  date           not null,
    area_mu          numeric(12, 2) not null check (area_mu > 0),
    persons          int            not null check (persons > 0),
    proposed_by      text           not null,
    proposed_at      timestamptz    not null,
    approved_by      text,
    approved_at      timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table land_project is 'An expropriation of the land of a village group, and how many persons it takes the land from';
comment on column land_project.document is 'Number of the approval of the expropriation';
create unique index land_project_once on land_project (document, village_group) where annul_reason is null;
create index land_project_list on land_project (region, expropriated_on desc, id desc);

create table land_coverage (
    id                 uuid           primary key,
    version            int            not null check (version > 0),
    client             text           not null,
    source_ref         text           not null,
    recorded_at        timestamptz    not null,
    annul_reason       text,
    project            uuid           not null references land_project,
    person             text           not null,
    enrolment          uuid           not null references enrolment,
    region             text           not null,
    from_day           date           not null,
    due                numeric(18, 2) not null check (due > 0),
    person_share       numeric(18, 2) not null check (person_share >= 0),
    collective_share   numeric(18, 2) not null check (collective_share >= 0),
    government_share   numeric(18, 2) not null check (government_share >= 0),
    person_payment     uuid,
    collective_payment uuid,
    government_payment uuid,
    converted_on       date,
    trace              text           not null,
    unique (client, source_ref),
    check (due = person_share + collective_share + government_share),
    check (converted_on is null
           or num_nulls(person_payment, collective_payment, government_payment) = 0 and annul_reason is null),
    check (annul_reason is null or num_nonnulls(person_payment, collective_payment, government_payment) = 0)
);

comment on table land_coverage is 'A farmer covered after an expropriation: what is due once, who bears which share, and what came in';
comment on column land_coverage.person_payment is 'Receipt that brought the share; so with the other two';
comment on column land_coverage.trace is 'The figures by which the due was worked out';
create unique index land_coverage_once on land_coverage (enrolment) where annul_reason is null;
create index land_coverage_person on land_coverage (person);
create index land_coverage_project on land_coverage (project);
create index land_coverage_list on land_coverage (region, from_day desc, id desc);

create table land_receipt (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    project      uuid           not null references land_project,
    coverage     uuid           references land_coverage,
    share        text           not null check (share in ('PERSON', 'COLLECTIVE', 'GOVERNMENT')),
    region       text           not null,
    received_on  date           not null,
    amount       numeric(18, 2) not null check (amount > 0),
    document     text           not null,
    entry        uuid           not null,
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check ((share = 'PERSON') = (coverage is not null)),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (annul_reason is null))
);

comment on table land_receipt is 'A share that came in: of one person, or of a collective or government for all whose share is open';
comment on column land_receipt.entry is 'In the book of the fund';
comment on column land_receipt.approved_by is 'Who struck it out; never who booked it';
create index land_receipt_list on land_receipt (region, received_on desc, id desc);

alter table land_coverage add foreign key (person_payment) references land_receipt;
alter table land_coverage add foreign key (collective_payment) references land_receipt;
alter table land_coverage add foreign key (government_payment) references land_receipt;
