create table office_evidence (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    item         text        not null,
    verdict      text        not null check (verdict in ('MET', 'PARTLY', 'NOT_MET')),
    evidence     text        not null,
    assessed_on  date        not null,
    unique (client, source_ref)
);

comment on table office_evidence is 'How far an arbitration office has come with an item of a checklist by a day';

create unique index office_evidence_once on office_evidence (region, item, assessed_on) where annul_reason is null;
create index office_evidence_list on office_evidence (region, assessed_on desc, id desc);
