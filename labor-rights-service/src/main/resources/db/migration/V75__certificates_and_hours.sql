create table heard_certificate (
    id         uuid           primary key,
    version    int            not null,
    person     text           not null,
    region     text           not null,
    occupation text           not null,
    days       datemultirange not null
);

comment on table heard_certificate is
    'Days for which skills told last that a vocational certificate is valid; struck out, it has none';

create index heard_certificate_person on heard_certificate (person);

alter table finding drop constraint finding_kind_check;
alter table finding add constraint finding_kind_check check (kind in
    ('CONTRACT_WITHOUT_INSURANCE', 'INSURANCE_WITHOUT_CONTRACT', 'BENEFIT_WHILE_CONTRACTED', 'BENEFIT_WHILE_PLACED',
     'WAGES_AND_CONTRIBUTIONS_OWED', 'BASE_BELOW_MINIMUM_WAGE', 'UNCERTIFIED_IN_RESTRICTED_OCCUPATION', 'EXCESSIVE_HOURS'));

create index payroll_report_excessive on payroll_report (employer, month) where annul_reason is null and excessive_lines > 0;
