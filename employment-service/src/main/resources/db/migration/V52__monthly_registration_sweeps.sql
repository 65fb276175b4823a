-- Which county's registrations were looked through of themselves in which month, by which job.
create table registration_sweep (
    region   text        not null check (region ~ '^[0-9]{6}$'),
    month    date        not null check (extract(day from month) = 1),
    job      uuid        unique,
    begun_at timestamptz not null,
    primary key (region, month)
);

comment on table registration_sweep is 'The monthly sweep of registrations, once for each county and month';
comment on column registration_sweep.month is 'Its first day';
comment on column registration_sweep.job is 'The job that looks through them; set in the transaction that begins it';
