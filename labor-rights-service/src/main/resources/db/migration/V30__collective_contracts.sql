create table collective_contract (
    id                 uuid        primary key,
    version            int         not null check (version > 0),
    client             text        not null,
    source_ref         text        not null,
    recorded_at        timestamptz not null,
    annul_reason       text,
    last_step_on       date        not null,
    state              text        not null
        check (state in ('REQUESTED', 'DECLINED', 'NEGOTIATING', 'BROKEN_OFF', 'DRAFTED', 'ADOPTED', 'SUBMITTED', 'REVIEWED',
                         'OBJECTED', 'ENDED', 'ANNULLED')),
    region             text        not null,
    kind               text        not null check (kind in ('GENERAL', 'WAGES', 'SAFETY', 'WOMEN_WORKERS')),
    agreement_level    text        not null check (agreement_level in ('ENTERPRISE', 'REGIONAL', 'INDUSTRIAL')),
    employers_side     text        not null,
    workers_side       text        not null,
    voice              text        not null check (voice in ('UNION', 'ELECTED_REPRESENTATIVES')),
    employers_speakers int         not null check (employers_speakers > 0),
    workers_speakers   int         not null,
    requested_by       text        not null check (requested_by in ('EMPLOYERS', 'WORKERS')),
    requested_on       date        not null,
    follows            uuid        references collective_contract,
    follows_as         text        check (follows_as in ('RENEWAL', 'CHANGE')),
    answer_due_on      date        not null,
    answered_on        date,
    outcome            text,
    starts_on          date,
    ends_on            date,
    workers            int         check (workers > 0),
    terms              text,
    voted_on           date,
    voting_body        text        check (voting_body in ('CONGRESS', 'ALL_STAFF')),
    eligible           int         check (eligible > 0),
    present            int,
    in_favour          int,
    signed_on          date,
    received_on        date,
    review_due_on      date,
    proposed_by        text        not null,
    proposed_at        timestamptz not null,
    approved_by        text,
    approved_at        timestamptz,
    ended_on           date,
    ground             text        check (ground in ('AGREEMENT', 'EMPLOYER_GONE', 'FORCE_MAJEURE', 'AGREED_CONDITION')),
    superseded_from    date,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (workers_speakers = employers_speakers),
    check (num_nulls(follows, follows_as) in (0, 2)),
    check (follows <> id),
    check (answer_due_on >= requested_on),
    check (num_nulls(starts_on, ends_on, workers, terms) in (0, 4)),
    check (ends_on > starts_on),
    check (num_nulls(voted_on, voting_body, eligible, present, in_favour) in (0, 5)),
    check (present between 0 and eligible),
    check (in_favour between 0 and present),
    check (num_nulls(signed_on, received_on, review_due_on) in (0, 3)),
    check (signed_on <= received_on and received_on <= review_due_on),
    check (state not in ('SUBMITTED', 'REVIEWED', 'ENDED') or num_nulls(review_due_on, starts_on, voted_on) = 0),
    check (num_nulls(approved_by, approved_at) in (0, 2)),
    check (approved_by <> proposed_by),
    check ((state = 'ENDED') <= (ended_on is not null)),
    check (num_nulls(ended_on, ground) in (0, 2))
);

comment on table collective_contract is 'Collective contracts (集体合同、专项集体合同) from the request for a negotiation on';
comment on column collective_contract.review_due_on is 'Last day for an objection; on the next one it is in force, unless its term begins later';
comment on column collective_contract.superseded_from is 'First day of a contract that changed this one';

create index collective_contract_list on collective_contract (region, coalesce(received_on, requested_on) desc, id desc);
create index collective_contract_follows on collective_contract (follows) where follows is not null;

create table collective_contract_employer (
    collective_contract uuid not null references collective_contract,
    employer            text not null,
    primary key (collective_contract, employer)
);

create index collective_contract_employer_of on collective_contract_employer (employer);

create table negotiation_session (
    collective_contract uuid not null references collective_contract,
    place               int  not null,
    held_on             date not null,
    chair               text not null check (chair in ('EMPLOYERS', 'WORKERS')),
    minutes             text not null,
    primary key (collective_contract, place)
);

create table clause_objection (
    collective_contract uuid not null references collective_contract,
    place               int  not null,
    clause              text not null,
    opinion             text not null,
    primary key (collective_contract, place)
);
