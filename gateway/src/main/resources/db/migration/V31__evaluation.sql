-- Why a target of a year was met or not, said by the unit that owns it; a later statement stands before an earlier one.
create table evaluation_reason (
    id         uuid        primary key,
    release    uuid        not null references release,
    indicator  text collate "C" not null,
    reason     text        not null check (length(reason) between 1 and 1000),
    unit       text        not null,
    client     text        not null,
    source_ref text        not null,
    stated_by  text        not null,
    stated_at  timestamptz not null,
    unique (client, source_ref)
);

create index evaluation_reason_of_release on evaluation_reason (release, indicator, stated_at desc);

create trigger evaluation_reason_stays before update or delete or truncate on evaluation_reason
    for each statement execute function release_keeps_its_word();
