create table base_declaration (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    employer     text,
    year         int           not null check (year between 1990 and 2100),
    kind         text          not null check (kind in ('DECLARED', 'ASSESSED')),
    stated_on    date          not null,
    persons      int           not null check (persons > 0),
    wages        numeric(18,2) not null check (wages > 0),
    unique (client, source_ref)
);

comment on table base_declaration is 'Average monthly wages of the year before, stated for a year; stays as it was stated';
comment on column base_declaration.employer is 'Who paid them; null where persons state their own';

create index base_declaration_list on base_declaration (region, stated_on desc, id desc);
create index base_declaration_employer on base_declaration (employer);

create table base_declaration_line (
    declaration uuid          not null references base_declaration,
    person      text          not null,
    wage        numeric(18,2) not null check (wage > 0),
    primary key (declaration, person)
);

create index base_declaration_line_person on base_declaration_line (person);

create table wage_base (
    year     int           not null,
    payer    text          collate "C" not null,
    person   text          not null,
    declared numeric(18,2),
    assessed numeric(18,2),
    primary key (year, payer, person),
    check (num_nonnulls(declared, assessed) > 0)
);

comment on table wage_base is 'What holds for a year: as declared last and as assessed last, kept apart; the assessed one goes before';
comment on column wage_base.payer is 'Token of the employer; of the person where there is none';

create index wage_base_person on wage_base (person);
