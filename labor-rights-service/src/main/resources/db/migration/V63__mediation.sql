create table mediation_committee (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    kind         text        not null check (kind in ('ENTERPRISE', 'REGIONAL')),
    name         text        not null,
    employer     text,
    mediators    int         not null check (mediators > 0),
    set_up_on    date        not null,
    dissolved_on date,
    unique (client, source_ref),
    check ((kind = 'ENTERPRISE') = (employer is not null)),
    check (dissolved_on >= set_up_on)
);

comment on table mediation_committee is 'A committee that mediates labour disputes (劳动争议调解委员会)';

create index mediation_committee_list on mediation_committee (region, set_up_on desc, id desc);

create table mediation (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    committee      uuid        not null references mediation_committee,
    id_kind        text        not null,
    id_cipher      bytea       not null,
    id_key         text        not null,
    id_index       bytea       not null,
    person         text        not null,
    employer       text        not null,
    matter         text        not null,
    applied_on     date        not null,
    time_limit     text        not null check (time_limit in ('TO_MEDIATE_1993', 'TO_MEDIATE_2008')),
    mediate_by     date        not null,
    agreed_on      date,
    amount         numeric(18,2) check (amount >= 0),
    performed_on   date,
    failed_on      date,
    failure_ground text        check (failure_ground in ('NO_AGREEMENT', 'OUT_OF_TIME', 'NOT_WANTED', 'NOT_PERFORMED')),
    unique (client, source_ref),
    check (agreed_on >= applied_on),
    check ((agreed_on is null) = (amount is null)),
    check (performed_on >= agreed_on),
    check (performed_on is null or failed_on is null),
    check ((failed_on is null) = (failure_ground is null)),
    check (failed_on >= applied_on),
    check (failed_on is null or (failure_ground = 'NOT_PERFORMED') = (agreed_on is not null))
);

comment on table mediation is 'A dispute of a worker with an employer before a mediation committee';

create index mediation_list on mediation (applied_on desc, id desc);
create index mediation_committee_of on mediation (committee);
create index mediation_document on mediation (id_index);
create index mediation_person on mediation (person);

alter table dispute_case add column mediation uuid references mediation;

comment on column dispute_case.mediation is 'The mediation that had failed before; null where there was none';
