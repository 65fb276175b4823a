create table inspection_campaign (
    id                  uuid        primary key,
    version             int         not null check (version > 0),
    client              text        not null,
    source_ref          text        not null,
    recorded_at         timestamptz not null,
    annul_reason        text,
    region              text        not null,
    name                text        not null,
    from_day            date        not null,
    until_day           date        not null,
    closed_on           date,
    employers_inspected int         check (employers_inspected >= 0),
    workers_covered     int         check (workers_covered >= 0),
    unique (client, source_ref),
    check (until_day >= from_day),
    check (closed_on >= from_day),
    check ((closed_on is null) = (employers_inspected is null)),
    check ((closed_on is null) = (workers_covered is null))
);

create index inspection_campaign_list on inspection_campaign (region, from_day desc, id desc);

create table campaign_focus (
    campaign uuid not null references inspection_campaign,
    focus    text not null
        check (focus in ('CONTRACTS', 'RESTRICTED_OCCUPATIONS', 'WAGES', 'HOURS', 'LABOUR_MARKET', 'INSURANCE')),
    primary key (campaign, focus)
);

alter table inspection_case add foreign key (campaign) references inspection_campaign;
alter table inspection_case add check ((kind = 'CAMPAIGN') = (campaign is not null));
