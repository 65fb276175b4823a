create table injury_rehabilitation (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    injury       uuid          not null references injury_case,
    region       text          not null,
    institution  text          not null,
    began_on     date          not null,
    ended_on     date          check (ended_on >= began_on),
    cost         numeric(18,2) check (cost >= 0),
    back_at_work boolean,
    unique (client, source_ref),
    check (num_nulls(ended_on, cost, back_at_work) in (0, 3))
);

comment on table injury_rehabilitation is 'Rehabilitation after an injury at work: where, how long, what it cost, and whether the person is back at work';

create index injury_rehabilitation_injury on injury_rehabilitation (injury);
create index injury_rehabilitation_list on injury_rehabilitation (region, began_on desc, id desc);
