create extension if not exists btree_gist;

-- Figures of law: shipped with the service, or proposed by one person and approved by another.
create table parameter (
    id          uuid primary key,
    key         varchar(80)  not null,
    region      varchar(12),
    value       varchar(200) not null,
    unit        varchar(20)  not null,
    valid_from  date         not null,
    valid_to    date,
    source      varchar(300) not null,
    confirmed   boolean      not null,
    label_zh    varchar(200) not null,
    label_en    varchar(200) not null,
    state       varchar(10)  not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by varchar(100),
    proposed_at timestamptz,
    decided_by  varchar(100),
    decided_at  timestamptz,
    version     integer      not null,
    constraint parameter_period check (valid_to >= valid_from),
    -- a value that was shipped has neither proposer nor approver
    constraint parameter_two_persons check (
        case
            when proposed_by is null then state = 'APPROVED' and decided_by is null
            when state = 'PROPOSED' then decided_by is null
            when state = 'APPROVED' then decided_by is not null and decided_by <> proposed_by
            else decided_by is not null
        end),
    constraint parameter_one_value_a_day exclude using gist (
        key with =,
        coalesce(region, '') with =,
        daterange(valid_from, valid_to, '[]') with &&) where (state = 'APPROVED')
);

create index parameter_by_key on parameter (key, id);
