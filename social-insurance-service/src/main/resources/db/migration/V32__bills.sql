alter table enrolment add column payer text collate "C" generated always as (coalesce(employer, person)) stored;

comment on column enrolment.payer is 'Who pays: the employer, or the person where there is none';

create index enrolment_payer on enrolment (region, payer) where annul_reason is null;

-- Tokens are replaced by the payer, too.
alter table wage_base drop constraint wage_base_pkey, add primary key (payer, year, person);

create table billing_run (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    month        date        not null check (extract(day from month) = 1),
    started_on   date        not null,
    finished_on  date,
    unique (client, source_ref)
);

comment on table billing_run is 'One round of billing of a region for a month; the job of the same id does it';

create index billing_run_list on billing_run (region, started_on desc, id desc);

create table billing_figure (
    run            uuid          not null references billing_run,
    region         text          not null,
    insurance      text          not null,
    kind           text          not null,
    industry_class int           not null check (industry_class between 0 and 3),
    floor          numeric(18,2) not null,
    cap            numeric(18,2) not null check (cap >= floor),
    employer       numeric       not null check (employer >= 0),
    person         numeric       not null check (person >= 0),
    account        numeric       not null check (account >= 0),
    young          numeric       not null check (young >= 0),
    middle         numeric       not null check (middle >= 0),
    older          numeric       not null check (older >= 0),
    middle_born    date          not null,
    older_born     date          not null,
    on_payroll     boolean       not null,
    primary key (run, region, insurance, kind, industry_class)
);

comment on table billing_figure is 'The dated figures that a run bills by, once for each county, insurance and kind of person';
comment on column billing_figure.industry_class is '0 where it makes no difference';

create sequence contribution_entry;

create table bill (
    id            uuid          not null,
    month         date          not null check (extract(day from month) = 1),
    region        text          not null,
    employer      text,
    person        text,
    payer         text          collate "C" not null generated always as (coalesce(employer, person)) stored,
    insurance     text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY')),
    issue         int           not null check (issue > 0),
    run           uuid          not null,
    issued_on     date          not null,
    due_on        date          not null,
    entry         bigint        not null default nextval('contribution_entry'),
    lines         int           not null check (lines > 0),
    base          numeric(18,2) not null,
    employer_part numeric(18,2) not null,
    person_part   numeric(18,2) not null,
    account_part  numeric(18,2) not null,
    primary key (id, month),
    unique (region, payer, insurance, month, issue),
    check (num_nonnulls(employer, person) = 1),
    check (issue > 1 or (employer_part >= 0 and person_part >= 0))
) partition by range (month);

comment on table bill is 'What a payer owes an insurance for a month; never edited. Issues after the first are difference bills';
comment on column bill.entry is 'The order in which bills were issued and receipts booked';

create index bill_run on bill (run);
create index bill_person on bill (person) where person is not null;

create table bill_line (
    month         date          not null,
    bill          uuid          not null,
    enrolment     uuid          not null,
    base          numeric(18,2) not null,
    employer_part numeric(18,2) not null,
    person_part   numeric(18,2) not null,
    account_part  numeric(18,2) not null,
    primary key (bill, enrolment, month)
) partition by range (month);

comment on table bill_line is
    'What of a bill is for one person; written by the statement that writes the bill, hence without a foreign key for each row';

create table receivable (
    region        text          not null,
    payer         text          collate "C" not null,
    by_person     boolean       not null,
    insurance     text          not null,
    month         date          not null,
    due_on        date          not null,
    employer_due  numeric(18,2) not null check (employer_due >= 0),
    person_due    numeric(18,2) not null check (person_due >= 0),
    fee_due       numeric(18,2) not null default 0 check (fee_due >= 0),
    employer_paid numeric(18,2) not null default 0 check (employer_paid between 0 and employer_due),
    person_paid   numeric(18,2) not null default 0 check (person_paid between 0 and person_due),
    fee_paid      numeric(18,2) not null default 0 check (fee_paid between 0 and fee_due),
    primary key (region, payer, insurance, month)
) partition by range (month);

comment on table receivable is
    'The subledger of what is owed: the sum of the bills of a payer, insurance and month, and what was paid of it';
comment on column receivable.fee_due is 'Late fee: only where an order to pay went unheeded';

create index receivable_payer on receivable (payer);
create index receivable_open on receivable (region, month)
    where employer_paid < employer_due or person_paid < person_due or fee_paid < fee_due;

create function bill_prepare_month(first_day date) returns void language plpgsql as $$
declare
    parent text;
begin
    foreach parent in array array['bill', 'bill_line', 'receivable'] loop
        if to_regclass(parent || '_' || to_char(first_day, 'YYYYMM')) is null then
            execute format('create table if not exists %s_%s partition of %s for values from (%L) to (%L)',
                parent, to_char(first_day, 'YYYYMM'), parent, first_day, (first_day + interval '1 month')::date);
        end if;
    end loop;
end $$;
