create table training_order (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    employer     text        not null,
    region       text        not null,
    park         text        not null,
    occupation   text        not null,
    level        int         not null check (level between 1 and 5),
    workers      int         not null check (workers > 0),
    ordered_on   date        not null,
    needed_by    date        not null,
    closed_on    date,
    unique (client, source_ref),
    check (needed_by >= ordered_on),
    check (closed_on >= ordered_on)
);

comment on table training_order is 'Workers of an occupation and level that an employer in an industrial park orders';

create index training_order_list on training_order (region, ordered_on desc, id desc);
create index training_order_park on training_order (region, park, occupation, level)
    where annul_reason is null and closed_on is null;

alter table course add column for_order uuid references training_order;

create index course_order on course (for_order) where for_order is not null;

create table order_offer (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    for_order    uuid        not null references training_order,
    region       text        not null,
    trainee      uuid        not null references trainee,
    person       text        not null,
    offered_on   date        not null,
    taken        boolean,
    answered_on  date,
    reason       text,
    placement    uuid,
    placed_on    date,
    unique (client, source_ref),
    check ((taken is null) = (answered_on is null)),
    check (answered_on >= offered_on),
    check ((taken is false) = (reason is not null) or taken is null and reason is null),
    check ((placement is null) = (placed_on is null))
);

comment on table order_offer is 'A graduate who is offered to an order, and what came of it';

create unique index order_offer_once on order_offer (trainee) where annul_reason is null and taken is not false;
create index order_offer_order on order_offer (for_order);
create index order_offer_person on order_offer (person);
create index order_offer_list on order_offer (region, offered_on desc, id desc);
