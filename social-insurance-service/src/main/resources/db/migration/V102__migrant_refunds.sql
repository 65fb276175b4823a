create table migrant_refund (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    person       text           not null,
    region       text           not null,
    asked_on     date           not null,
    months       int            not null check (months > 0),
    balance      numeric(18, 2) not null check (balance > 0),
    brought      numeric(18, 2) not null check (brought > 0),
    by_person    numeric(18, 2) not null check (by_person > 0 and by_person <= brought),
    refund       numeric(18, 2) not null check (refund > 0 and refund <= balance),
    trace        text           not null,
    unique (client, source_ref)
);

comment on table migrant_refund is 'What a worker from the countryside who returned home paid, paid back at once; the months count no more';
comment on column migrant_refund.by_person is 'Of what contributions brought to the account, what the worker paid';
create index migrant_refund_person on migrant_refund (person);
create index migrant_refund_list on migrant_refund (region, asked_on desc, id desc);
