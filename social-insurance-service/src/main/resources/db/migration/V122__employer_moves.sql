create table employer_move (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    employer     text           not null,
    way          text           not null check (way = 'WITHIN'),
    from_region  text           not null,
    to_region    text           not null check (to_region <> from_region),
    place        text           check (place is null),
    moved_on     date           not null,
    state        text           not null check (state in ('PROPOSED', 'MOVING', 'FINISHED', 'ANNULLED')),
    job          uuid,
    enrolments   int            not null check (enrolments >= 0),
    account      numeric(18, 2) not null check (account >= 0),
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check ((approved_by is not null) = (state in ('MOVING', 'FINISHED'))),
    check ((job is not null) = (approved_by is not null)),
    check ((annul_reason is not null) = (state = 'ANNULLED')),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by)
);

comment on table employer_move is 'An employer moves to another county with all its workers'' insurance relations';
comment on column employer_move.enrolments is 'How many went along so far';
comment on column employer_move.account is 'What went from fund to fund for their accounts, in yuan';

create unique index employer_move_underway on employer_move (employer, from_region) where state in ('PROPOSED', 'MOVING');
create index employer_move_from on employer_move (from_region, recorded_at desc, id desc);
create index employer_move_to on employer_move (to_region, recorded_at desc, id desc);
