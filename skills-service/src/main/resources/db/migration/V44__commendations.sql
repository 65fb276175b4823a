create table commendation (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    id_kind      text        not null,
    id_cipher    bytea       not null,
    id_key       text        not null,
    id_index     bytea       not null,
    person       text        not null,
    region       text        not null,
    honour       text        not null,
    occupation   text        not null,
    nominated_on date        not null,
    merits       text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    state        text        not null
        check (state in ('NOMINATED', 'PUBLIC', 'DECLINED', 'AWARDED', 'NOT_AWARDED', 'ANNULLED')),
    public_from  date,
    public_until date        check (public_until >= public_from),
    decided_on   date        check (decided_on > public_until),
    because      text,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(approved_by, public_from, public_until) in (0, 3)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state not in ('AWARDED', 'NOT_AWARDED') or decided_on is not null),
    check (state not in ('DECLINED', 'NOT_AWARDED') or because is not null)
);

comment on table commendation is 'A skilled worker nominated for an honour';

create index commendation_document on commendation (id_index);
create index commendation_person on commendation (person);
create index commendation_list on commendation (region, (coalesce(decided_on, nominated_on)) desc, id desc);

create table commendation_objection (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    commendation   uuid        not null references commendation,
    region         text        not null,
    raised_on      date        not null,
    grounds        text        not null,
    ruling         text        check (ruling in ('UPHELD', 'DISMISSED')),
    ruling_grounds text,
    unique (client, source_ref),
    check ((ruling is null) = (ruling_grounds is null))
);

comment on table commendation_objection is 'What somebody has against a nomination while it is public; who it was is not kept';

create index commendation_objection_list on commendation_objection (region, raised_on desc, id desc);
create index commendation_objection_of on commendation_objection (commendation);
