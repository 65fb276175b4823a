create table payment_month_missed (
    id          uuid          primary key,
    version     int           not null check (version > 0),
    recorded_at timestamptz   not null,
    insurance   text          not null,
    benefit     text          not null,
    region      text          not null,
    month       date          not null check (month = date_trunc('month', month)),
    due_on      date          not null,
    due         int           not null check (due >= 0),
    due_amount  numeric(18,2) not null check (due_amount >= 0),
    unique (insurance, benefit, region, month)
);

comment on table payment_month_missed is
    'What was due in a county for a month of which its day has passed and no run has told; nothing once a run has';
