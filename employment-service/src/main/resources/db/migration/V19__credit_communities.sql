create table credit_community (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    agency       text        not null,
    members      int         not null check (members > 0),
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table credit_community is 'Communities whose borrowers are lent to, and repay, all at once';

create index credit_community_list on credit_community (region, name, id);

create table microloan_batch (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    community    uuid        not null references credit_community,
    region       text        not null,
    disbursed_on date        not null,
    unique (client, source_ref)
);

comment on table microloan_batch is 'Loans of a credit community that were disbursed together';

alter table microloan add column community uuid references credit_community;
alter table microloan add column batch uuid references microloan_batch;
create index microloan_batch_loans on microloan (batch) where batch is not null;
alter table microloan add check (num_nulls(community, batch) in (0, 2));
alter table microloan add check (method <> 'BATCH' or disbursed_on is null or batch is not null);
