create table unemployment_alert (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    region          text        not null,
    month           date        not null check (month = date_trunc('month', month)),
    measure         text        not null check (measure in ('RATE', 'INFLOW', 'RECIPIENTS', 'LAYOFFS')),
    figure          numeric     not null,
    threshold       numeric     not null,
    acknowledged_by text,
    acknowledged_on date,
    measures        text,
    unique (client, source_ref),
    unique (region, month, measure),
    check (num_nulls(acknowledged_by, acknowledged_on, measures) in (0, 3))
);

comment on table unemployment_alert is 'A threshold of the early warning of unemployment that a region reached in a month';
comment on column unemployment_alert.measures is 'What is done about it';

create index unemployment_alert_list on unemployment_alert (region, month desc, id desc);
