create table account_inheritance (
    id                uuid          primary key,
    version           int           not null check (version > 0),
    client            text          not null,
    source_ref        text          not null,
    recorded_at       timestamptz   not null,
    annul_reason      text,
    person            text          not null,
    heir              text          not null check (heir <> person),
    insurance         text          not null check (insurance in ('PENSION', 'MEDICAL')),
    region            text          not null,
    died_on           date          not null,
    balance           numeric(18,2) not null,
    drawn             numeric(18,2) not null check (drawn between 0 and balance),
    brought           numeric(18,2) not null,
    brought_by_person numeric(18,2) not null,
    inherited         numeric(18,2) not null check (inherited > 0 and inherited <= balance - drawn),
    unique (client, source_ref)
);

comment on table account_inheritance is 'What is left in the account of somebody who died, taken out of it for an heir';
comment on column account_inheritance.drawn is 'What the pension has taken out of the account since the retirement';

create unique index account_inheritance_once on account_inheritance (person, insurance) where annul_reason is null;
create index account_inheritance_person on account_inheritance (person);
create index account_inheritance_heir on account_inheritance (heir);
create index account_inheritance_list on account_inheritance (region, recorded_at desc, id desc);
