create table pooling_statement (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    insurance    text        not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    level        text        not null check (level in ('MUNICIPAL', 'PROVINCIAL')),
    from_day     date        not null,
    until_day    date        check (until_day > from_day),
    document     text        not null,
    stated_by    text        not null,
    unique (client, source_ref),
    constraint pooling_statement_once exclude using gist
        (region with =, insurance with =, daterange(from_day, until_day) with &&) where (annul_reason is null)
);

comment on table pooling_statement is
    'From a day on a city pools an insurance at a level above the county; without one each county keeps its own fund';
comment on column pooling_statement.until_day is 'First day on which a higher level holds';

create index pooling_statement_list on pooling_statement (region, from_day desc, id desc);
