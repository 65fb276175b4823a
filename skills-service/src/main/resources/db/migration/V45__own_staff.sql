create table cadre_member (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    id_kind          text        not null,
    id_cipher        bytea       not null,
    id_key           text        not null,
    id_index         bytea       not null,
    person           text        not null,
    name             text        not null,
    region           text        not null,
    unit             text        not null,
    title            text        not null,
    in_service_since date        not null,
    left_on          date        check (left_on >= in_service_since),
    unique (client, source_ref)
);

comment on table cadre_member is 'The own staff of the labour-and-social-security system';

create unique index cadre_member_once on cadre_member (id_index) where left_on is null and annul_reason is null;
create index cadre_member_document on cadre_member (id_index);
create index cadre_member_person on cadre_member (person);
create index cadre_member_list on cadre_member (region, in_service_since desc, id desc);

create table cadre_training (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    member       uuid        not null references cadre_member,
    region       text        not null,
    held_on      date        not null,
    hours        int         not null check (hours > 0),
    subject      text        not null,
    organiser    text        not null,
    unique (client, source_ref)
);

comment on column cadre_training.held_on is 'Last day, in whose year the hours count';

create index cadre_training_list on cadre_training (region, held_on desc, id desc);
create index cadre_training_member on cadre_training (member, held_on);

create table integrity_report (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    member       uuid        not null references cadre_member,
    region       text        not null,
    year         int         not null check (year between 2000 and 2100),
    reported_on  date        not null check (extract(year from reported_on) >= year),
    statement    text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table integrity_report is 'What a member of staff declares for a year on integrity';

create unique index integrity_report_once on integrity_report (member, year) where annul_reason is null;
create index integrity_report_list on integrity_report (region, reported_on desc, id desc);
