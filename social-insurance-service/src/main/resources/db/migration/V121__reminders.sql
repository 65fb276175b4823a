create table reminder_run (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    subject      text        not null check (subject in ('CONTRIBUTIONS', 'WAGES')),
    month        date        not null check (extract(day from month) = 1),
    way          text        not null check (way in ('LETTER', 'TELEPHONE', 'TEXT_MESSAGE', 'VISIT', 'ONLINE', 'PUBLIC_NOTICE')),
    told_on      date        not null,
    finished_on  date,
    unique (client, source_ref)
);

comment on table reminder_run is 'One round of reminders of a region; the job of the same id does it';
comment on column reminder_run.month is 'Contributions up to this month; wages of its year';

create index reminder_run_list on reminder_run (region, told_on desc, id desc);

create table reminder (
    id        uuid           primary key,
    run       uuid           not null references reminder_run,
    region    text           not null,
    subject   text           not null check (subject in ('CONTRIBUTIONS', 'WAGES')),
    employer  text,
    person    text,
    payer     text           collate "C" not null generated always as (coalesce(employer, person)) stored,
    nth       int            not null check (nth in (1, 2)),
    told_on   date           not null,
    answer_by date           not null check (answer_by > told_on),
    way       text           not null,
    year      int,
    months    int            check (months > 0),
    amount    numeric(18, 2) check (amount > 0),
    persons   int            check (persons > 0),
    check (num_nonnulls(employer, person) = 1),
    check (case subject when 'CONTRIBUTIONS' then num_nonnulls(months, amount) = 2 and num_nulls(year, persons) = 2
                        else num_nonnulls(year, persons, employer) = 3 and num_nulls(months, amount) = 2 end)
);

comment on table reminder is '催缴: a payer is told what is overdue, once and once more; after that it is ordered to pay';
comment on column reminder.nth is 'Whether it is the first reminder of these months, or of this year, or the second';
comment on column reminder.answer_by is 'Last day of the time that it gives';
comment on column reminder.persons is 'Workers whose wage is not stated';

create index reminder_run_region on reminder (run, region);
create index reminder_payer on reminder (payer, region);
create index reminder_list on reminder (region, told_on desc, id desc);

create table reminder_month (
    reminder  uuid           not null references reminder,
    insurance text           not null,
    month     date           not null,
    amount    numeric(18, 2) not null check (amount > 0),
    primary key (reminder, insurance, month)
);

comment on column reminder_month.amount is 'Open when the payer was reminded, beyond what orders to pay ask for';

create function ordered_of(of_region text, of_payer text, of_insurance text, of_month date) returns numeric stable language sql as $$
    select coalesce(sum(m.amount - m.met), 0)
      from payment_order o join payment_order_month m on m.payment_order = o.id
     where o.annul_reason is null and o.employer = of_payer and o.region = of_region
       and m.insurance = of_insurance and m.month = of_month
$$;

comment on function ordered_of is 'What standing orders to pay ask for and is not paid';

create function without_wage(of_region text, of_employer text, of_year int, on_day date) returns bigint stable language sql as $$
    select count(distinct e.person) from enrolment e
     where e.region = of_region and e.payer = of_employer and e.annul_reason is null and e.days @> on_day
       and e.kind in ('EMPLOYEE', 'INSTITUTION_STAFF', 'MIGRANT')
       and not exists (select from wage_base w where w.year = of_year and w.payer = e.payer and w.person = e.person)
$$;

comment on function without_wage is 'How many workers of the employer no wage is stated of';

create function reminder_open(of uuid) returns numeric stable language sql as $$
    select case e.subject
           when 'CONTRIBUTIONS' then (
               select coalesce(sum(greatest(least(m.amount, r.employer_due - r.employer_paid + r.person_due - r.person_paid
                                                            - ordered_of(r.region, r.payer, r.insurance, r.month)), 0)), 0)
                 from reminder_month m
                 join receivable r on r.region = e.region and r.payer = e.payer and r.insurance = m.insurance and r.month = m.month
                where m.reminder = e.id)
           else without_wage(e.region, e.employer, e.year, e.told_on) end
      from reminder e where e.id = of
$$;

comment on function reminder_open is
    'What is open of the reminded months and no order asks for, in yuan; or of how many workers the wage is still not stated';

create view reminder_standing as select reminder.*, reminder_open(id) as open from reminder;

comment on view reminder_standing is 'Reminders with what is open of them now';
