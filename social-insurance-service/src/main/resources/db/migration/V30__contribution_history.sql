create table contribution_month (
    person        text          not null,
    insurance     text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    month         date          not null check (extract(day from month) = 1),
    source        uuid          not null,
    kind          text          not null check (kind in ('BILL', 'TRANSFER', 'STATED')),
    region        text          not null,
    employer      text,
    base          numeric(18,2) not null,
    employer_part numeric(18,2) not null,
    person_part   numeric(18,2) not null,
    account_part  numeric(18,2) not null,
    paid_on       date          not null,
    primary key (person, insurance, month, source)
) partition by hash (person);

create table contribution_month_0 partition of contribution_month for values with (modulus 8, remainder 0);
create table contribution_month_1 partition of contribution_month for values with (modulus 8, remainder 1);
create table contribution_month_2 partition of contribution_month for values with (modulus 8, remainder 2);
create table contribution_month_3 partition of contribution_month for values with (modulus 8, remainder 3);
create table contribution_month_4 partition of contribution_month for values with (modulus 8, remainder 4);
create table contribution_month_5 partition of contribution_month for values with (modulus 8, remainder 5);
create table contribution_month_6 partition of contribution_month for values with (modulus 8, remainder 6);
create table contribution_month_7 partition of contribution_month for values with (modulus 8, remainder 7);

comment on table contribution_month is
    'What was paid for a person for one month; partitioned by person, because it is read person by person over all years';
comment on column contribution_month.source is 'The bill, the transfer or the statement that brought it';
comment on column contribution_month.account_part is 'What the month brings to the individual account';

create index contribution_month_source on contribution_month (source);
