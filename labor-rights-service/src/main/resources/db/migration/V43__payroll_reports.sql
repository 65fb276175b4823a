create table payroll_report (
    id                  uuid          primary key,
    version             int           not null check (version > 0),
    client              text          not null,
    source_ref          text          not null,
    recorded_at         timestamptz   not null,
    annul_reason        text,
    region              text          not null,
    employer            text          not null,
    employer_name       text          not null,
    month               date          not null check (extract(day from month) = 1),
    pay_day             date          not null check (pay_day >= month),
    lines               int           not null check (lines >= 0),
    checked_on          date,
    law_minimum         numeric(18,2),
    law_hourly          numeric(18,2),
    law_monthly_hours   numeric(6,2),
    law_scheduled_hours numeric(6,2),
    law_workday         numeric(4,2),
    law_rest_day        numeric(4,2),
    law_holiday         numeric(4,2),
    law_most_overtime   numeric(6,2),
    short_lines         int           not null check (short_lines between 0 and lines),
    excessive_lines     int           not null check (excessive_lines between 0 and lines),
    short               numeric(18,2) not null check (short >= 0),
    proposed_by         text,
    proposed_at         timestamptz,
    approved_by         text,
    approved_at         timestamptz,
    arrears             uuid          references wage_arrears,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((checked_on is null) = (proposed_by is null)),
    check ((checked_on is null) = (law_minimum is null)),
    check ((short > 0) = (short_lines > 0)),
    check (num_nulls(arrears, approved_by, approved_at) in (0, 3)),
    check (arrears is null or short > 0)
);

comment on table payroll_report is 'Employers'' payrolls, month by month; checked as they stand, and again after every change';
comment on column payroll_report.short is 'What persons got less than was due, by the figures in the columns law_*';

create unique index payroll_report_month on payroll_report (employer, region, month) where annul_reason is null;
create index payroll_report_list on payroll_report (region, month desc, id desc);

create table payroll_line (
    id             uuid          primary key,
    version        int           not null check (version > 0),
    client         text          not null,
    source_ref     text          not null,
    recorded_at    timestamptz   not null,
    annul_reason   text,
    report         uuid          not null references payroll_report,
    id_kind        text          not null,
    id_cipher      bytea         not null,
    id_key         text          not null,
    id_index       bytea         not null,
    person         text          not null,
    kind           text          not null check (kind in ('FULL_TIME', 'PART_TIME')),
    normal_hours   numeric(5,2)  not null check (normal_hours >= 0),
    workday_hours  numeric(5,2)  not null check (workday_hours >= 0),
    rest_day_hours numeric(5,2)  not null check (rest_day_hours >= 0),
    holiday_hours  numeric(5,2)  not null check (holiday_hours >= 0),
    agreed_wage    numeric(18,2) not null check (agreed_wage >= 0),
    base_pay       numeric(18,2) not null check (base_pay >= 0),
    overtime_pay   numeric(18,2) not null check (overtime_pay >= 0),
    withheld       numeric(18,2) not null check (withheld between 0 and base_pay + overtime_pay),
    paid           numeric(18,2) not null check (paid >= 0),
    paid_on        date,
    excessive      boolean       not null,
    short          numeric(18,2) not null check (short >= 0),
    unique (client, source_ref),
    check (paid = 0 or paid_on is not null)
);

create unique index payroll_line_once on payroll_line (report, id_index) where annul_reason is null;
create index payroll_line_document on payroll_line (id_index);
create index payroll_line_person on payroll_line (person);
create index payroll_line_list on payroll_line (report, id);

create table payroll_shortfall (
    line  uuid          not null references payroll_line,
    place int           not null,
    kind  text          not null check (kind in ('MINIMUM_WAGE', 'AGREED_WAGE', 'OVERTIME_PAY', 'UNPAID')),
    due   numeric(18,2) not null,
    got   numeric(18,2) not null check (got < due),
    primary key (line, place)
);
