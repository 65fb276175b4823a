create table labour_force_statement (
    id                           uuid        primary key,
    version                      int         not null check (version > 0),
    client                       text        not null,
    source_ref                   text        not null,
    recorded_at                  timestamptz not null,
    annul_reason                 text,
    region                       text        not null check (region ~ '^[0-9]{6}$'),
    as_of                        date        not null,
    urban_employed               bigint      not null check (urban_employed >= 0),
    registered_unemployed        bigint      not null check (registered_unemployed >= 0),
    source                       text        not null,
    urban_employed_change        bigint      not null,
    registered_unemployed_change bigint      not null,
    unique (client, source_ref)
);

comment on table labour_force_statement is 'The urban labour force of a county at the end of a day';
comment on column labour_force_statement.urban_employed_change is 'Difference to the county''s previous standing statement';

create unique index labour_force_statement_once on labour_force_statement (region, as_of) where annul_reason is null;
create index labour_force_statement_list on labour_force_statement (region, as_of desc, id desc);
