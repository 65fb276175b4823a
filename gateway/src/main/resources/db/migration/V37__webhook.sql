-- Who wants messages sent to an address of theirs, how far each has got, and what became of each attempt.

create table webhook (
    id              uuid        primary key,
    owner           text        not null,
    source_ref      text        not null check (length(source_ref) between 1 and 120),
    address         text        not null check (length(address) between 1 and 500),
    topics          text[]      not null,
    region          text        collate "C" not null,
    state           text        not null check (state in ('ACTIVE', 'DISABLED', 'ENDED')),
    key_id          text        not null,
    secret          bytea       not null,
    secret_since    timestamptz not null,
    former_key_id   text,
    former_secret   bytea,
    former_until    timestamptz,
    position        bigint      not null,
    failures        int         not null default 0 check (failures >= 0),
    next_attempt    timestamptz not null,
    test_wanted     boolean     not null default false,
    lease           uuid,
    leased_until    timestamptz not null default '-infinity',
    created_at      timestamptz not null,
    version         int         not null default 1,
    unique (owner, source_ref),
    check ((former_key_id is null) = (former_secret is null) and (former_key_id is null) = (former_until is null))
);

comment on column webhook.position is 'The last message that was delivered, or does not concern it';
comment on column webhook.lease is 'Which worker of which instance delivers to it, until leased_until';

create index webhook_due on webhook (next_attempt) where state = 'ACTIVE' or test_wanted;

create table webhook_delivery (
    id         bigint      generated always as identity primary key,
    webhook    uuid        not null references webhook,
    message    bigint,
    kind       text        not null,
    attempt    int         not null check (attempt >= 1),
    at         timestamptz not null,
    millis     bigint      not null check (millis >= 0),
    status     bigint,
    problem    text,
    check (status is not null or problem is not null)
);

comment on column webhook_delivery.message is 'Null for a test';

create index webhook_delivery_newest on webhook_delivery (webhook, id desc);
create index webhook_delivery_age on webhook_delivery (at);
