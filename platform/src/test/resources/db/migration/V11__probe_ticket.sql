create table ticket (
    id          uuid        primary key,
    version     int         not null,
    region      text        not null,
    title       text        not null unique,
    priority    text        not null,
    closed      boolean     not null,
    amount      numeric(18, 2),
    due_on      date,
    recorded_at timestamptz not null
);
