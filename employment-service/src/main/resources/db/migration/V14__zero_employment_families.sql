create table zero_employment_family (
    id                 uuid        primary key,
    version            int         not null check (version > 0),
    client             text        not null,
    source_ref         text        not null,
    recorded_at        timestamptz not null,
    annul_reason       text,
    region             text        not null,
    community          text        not null check (community ~ '^[0-9]{12}$'),
    identified_on      date        not null,
    helper             text,
    helper_office      text,
    helper_plan        text,
    helper_assigned_on date,
    due_on             date,
    resolved_by        uuid        references placement,
    unique (client, source_ref),
    check (starts_with(community, region)),
    check (num_nulls(helper, helper_office, helper_plan, helper_assigned_on) in (0, 4)),
    check (helper_assigned_on >= identified_on)
);

comment on table zero_employment_family is 'A family with members willing and able to work of whom nobody works';
comment on column zero_employment_family.due_on is 'Last day to bring it into work; null while a member is in work';

create index zero_employment_family_list on zero_employment_family (region, identified_on desc, id desc);
create index zero_employment_family_due on zero_employment_family (due_on) where annul_reason is null;

create table family_member (
    id        uuid    primary key,
    family    uuid    not null references zero_employment_family,
    id_kind   text    not null,
    id_cipher bytea   not null,
    id_key    text    not null,
    id_index  bytea   not null,
    person    text    not null,
    head      boolean not null,
    willing   boolean not null,
    left_family boolean not null,
    standing  boolean not null,
    check (not (standing and left_family))
);

comment on column family_member.standing is 'Did not leave the family, and the family was not struck out';

create unique index family_member_once on family_member (id_index) where standing;
create index family_member_family on family_member (family);
create index family_member_document on family_member (id_index);
create index family_member_person on family_member (person);

create table family_work (
    family uuid not null references zero_employment_family,
    since  date not null,
    until  date,
    check (until > since),
    primary key (family, since),
    exclude using gist (family with =, daterange(since, until) with &&)
);

comment on table family_work is 'Days on end on which a member was in work, by the placements; until is the first day without';

create table family_measure (
    family     uuid not null references zero_employment_family,
    measure    text not null,
    granted_on date not null,
    primary key (family, measure)
);
