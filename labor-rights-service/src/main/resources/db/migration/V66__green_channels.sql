create table green_channel (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    dispute      uuid        not null references dispute_case,
    region       text        not null,
    criterion    text        not null,
    opened_on    date        not null,
    conclude_by  date        not null,
    aided_on     date,
    aid_agency   text,
    ended_on     date,
    unique (client, source_ref),
    check (conclude_by >= opened_on),
    check ((aided_on is null) = (aid_agency is null)),
    check (aided_on >= opened_on)
);

comment on table green_channel is 'The green channel of a case whose worker belongs to a hard-hit group (绿色通道)';

create unique index green_channel_open on green_channel (dispute) where ended_on is null and annul_reason is null;
create index green_channel_list on green_channel (region, opened_on desc, id desc);
