create table evaluation (
    id              uuid          primary key,
    version         int           not null check (version > 0),
    client          text          not null,
    source_ref      text          not null,
    recorded_at     timestamptz   not null,
    annul_reason    text,
    id_kind         text          not null,
    id_cipher       bytea         not null,
    id_key          text          not null,
    id_index        bytea         not null,
    person          text          not null,
    holder_name     text          not null,
    way             text          not null check (way in ('ENTERPRISE_EVALUATION', 'COLLEGE', 'SPECIAL_ABILITY')),
    occupation      text          not null,
    level           int           not null check (level between 1 and 5),
    region          text          not null,
    body            text          not null,
    organisation    text,
    institution     uuid          references institution,
    reference       text          not null,
    held_on         date          not null,
    assessors       int           not null check (assessors > 0),
    theory_score    numeric(4, 1) check (theory_score between 0 and 100),
    practice_score  numeric(4, 1) not null check (practice_score between 0 and 100),
    summary         text          not null,
    proposed_by     text          not null,
    proposed_at     timestamptz,
    approved_by     text          check (approved_by <> proposed_by),
    approved_at     timestamptz,
    rejected_reason text,
    certificate     uuid          references certificate,
    unique (client, source_ref),
    check ((approved_by is null) = (approved_at is null)),
    check (certificate is null or approved_by is not null),
    check (approved_by is null or rejected_reason is null)
);

comment on table evaluation is 'Persons found skilled otherwise than by exam, with the evidence and who approved it';

create index evaluation_person on evaluation (person);
create index evaluation_document on evaluation (id_index);
create index evaluation_list on evaluation (region, held_on desc, id desc);
