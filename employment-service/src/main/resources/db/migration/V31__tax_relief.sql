create table tax_relief (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    id_kind      text          not null,
    id_cipher    bytea         not null,
    id_key       text          not null,
    id_index     bytea         not null,
    person       text          not null,
    kind         text          not null check (kind in ('SELF_EMPLOYED', 'HIRED')),
    region       text          not null,
    certificate  text          not null,
    employer     text,
    year         int           not null,
    amount       numeric(18,2) not null check (amount > 0),
    issued_on    date          not null,
    unique (client, source_ref),
    check ((kind = 'HIRED') = (employer is not null))
);

comment on table tax_relief is 'Certificates by which taxes are relieved for the work of a person in a year';

create unique index tax_relief_once on tax_relief (id_index, year) where annul_reason is null;
create index tax_relief_document on tax_relief (id_index);
create index tax_relief_person on tax_relief (person);
create index tax_relief_list on tax_relief (region, issued_on desc, id desc);
