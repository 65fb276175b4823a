-- What services refused of what programs sent, counted at the front door; nothing of a request is kept.

create table refused_request (
    day      date        not null,
    client   text        collate "C" not null,
    service  text        collate "C" not null,
    status   int         not null check (status between 400 and 599),
    rule     text        collate "C" not null,
    requests bigint      not null check (requests > 0),
    last_at  timestamptz not null,
    primary key (day, client, service, status, rule)
);

comment on table refused_request is 'Requests that changed nothing because they were refused or failed, by the day of the answer (Asia/Shanghai)';
comment on column refused_request.client is 'Program that sent (claim azp)';
comment on column refused_request.rule is 'Code of the problem; empty where the answer told none';
