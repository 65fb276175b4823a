create index job_seeker_community on job_seeker (residence_region)
    where length(residence_region) = 12 and annul_reason is null;
create index placement_community on placement (residence_region)
    where length(residence_region) = 12 and annul_reason is null;

create table community_evaluation (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    region         text        not null check (region ~ '^[0-9]{6}$'),
    community      text        not null check (community ~ '^[0-9]{12}$'),
    as_of          date        not null,
    working        int         not null check (working >= 0),
    seeking        int         not null check (seeking >= 0),
    families_open  int         not null check (families_open >= 0),
    insured        int         not null check (insured >= 0),
    insured_source text        not null,
    platform       boolean     not null,
    evaluated_by   text        not null,
    holds          boolean     not null,
    unique (client, source_ref),
    check (starts_with(community, region)),
    check (insured <= working)
);

comment on table community_evaluation is 'A community held against the criteria of full employment on a day';
comment on column community_evaluation.working is 'Residents in work on the day, by the placements';
comment on column community_evaluation.seeking is 'Residents registered as looking for work and not in work on the day';
comment on column community_evaluation.insured is 'Of those in work, how many are insured; stated';

create index community_evaluation_list on community_evaluation (region, as_of desc, id desc);

create table community_criterion (
    evaluation uuid    not null references community_evaluation,
    place      int     not null check (place >= 0),
    code       text    not null,
    figure     numeric not null,
    required   numeric not null,
    holds      boolean not null,
    source     text    not null,
    primary key (evaluation, place),
    unique (evaluation, code)
);

comment on table community_criterion is 'The working of an evaluation: figure, what is required, and where that stands';

create table community_certificate (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    evaluation      uuid        not null references community_evaluation,
    region          text        not null,
    community       text        not null,
    number          text        not null,
    certified_on    date        not null,
    valid_until     date        not null,
    withdrawn_on    date,
    withdraw_reason text,
    withdrawn_by    uuid        references community_evaluation,
    unique (client, source_ref),
    check (valid_until >= certified_on),
    check (withdrawn_on between certified_on and valid_until),
    check (num_nulls(withdrawn_on, withdraw_reason) in (0, 2)),
    check (withdrawn_by is null or withdrawn_on is not null),
    constraint community_certified_once exclude using gist (
        community with =,
        daterange(certified_on, coalesce(withdrawn_on, valid_until + 1)) with &&) where (annul_reason is null)
);

comment on table community_certificate is 'A community certified as one of full employment';
comment on column community_certificate.withdrawn_on is 'First day on which it is one no longer';
comment on column community_certificate.withdrawn_by is 'The evaluation that did not hold; null where a reviewer withdrew it';

create index community_certificate_list on community_certificate (region, certified_on desc, id desc);
