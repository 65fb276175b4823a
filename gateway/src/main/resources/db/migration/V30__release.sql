-- Periods of a plan, frozen. What was signed is never changed: the database refuses it, whoever asks.
create table release (
    id               uuid          primary key,
    plan             text          not null,
    period           text          not null check (period ~ '^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$'),
    number           int           not null check (number > 0),
    state            text          not null check (state in ('DRAFT', 'SIGNED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
    version          int           not null check (version > 0),
    client           text          not null,
    source_ref       text          not null,
    known_at         timestamptz   not null,
    catalogue        text          not null,
    target_revision  int           not null check (target_revision >= 0),
    cells            int           not null check (cells >= 0),
    hash             text          not null check (hash ~ '^[0-9a-f]{64}$'),
    owners           text[]        not null,
    statistics_unit  text          not null,
    open_questions   text[]        not null,
    despite          text          check (length(despite) between 1 and 500),
    instead_of       uuid          references release,
    replaces_because text          check (length(replaces_because) between 1 and 500),
    drafted_by       text          not null,
    drafted_at       timestamptz   not null,
    decided_by       text,
    decided_at       timestamptz,
    discarded_because text         check (length(discarded_because) between 1 and 500),
    superseded_by    uuid          references release,
    superseded_at    timestamptz,
    check ((open_questions = '{}') = (despite is null)),
    check ((instead_of is null) = (replaces_because is null)),
    check ((superseded_by is null) = (superseded_at is null)),
    check ((state = 'SUPERSEDED') = (superseded_by is not null)),
    check ((state in ('DRAFT', 'SIGNED')) = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state = 'DISCARDED') = (discarded_because is not null))
);

comment on table release is 'A period of a plan as it is told to the public, by number';
comment on column release.known_at is 'Instant of knowledge at which the figures were read';
comment on column release.open_questions is 'What stood against freezing and was passed over for the reason in despite';
comment on column release.hash is 'SHA-256 over the canonical content, hexadecimal';
comment on column release.decided_at is 'When it was published or discarded';

create unique index release_number on release (plan, period, number) where state <> 'DISCARDED';
create unique index release_source_ref on release (client, source_ref);
create unique index release_underway on release (plan, period) where state in ('DRAFT', 'SIGNED');
create unique index release_in_force on release (plan, period) where state = 'PUBLISHED';
create index release_newest on release (plan, drafted_at desc, id desc);

create table release_source (
    release          uuid        not null references release,
    domain           text        not null,
    position         bigint,
    recorded_through timestamptz,
    primary key (release, domain)
);

comment on table release_source is 'How far each source had told everything when the figures were read';

create table release_cell (
    release     uuid not null references release,
    ordinal     int  not null check (ordinal >= 0),
    indicator   text collate "C" not null,
    region      text collate "C" not null,
    month       date not null check (extract(day from month) = 1),
    numerator   numeric,
    denominator numeric,
    value       numeric,
    status      text not null,
    primary key (release, indicator, region, month)
);

comment on column release_cell.ordinal is 'Place in the canonical content';

create table release_target (
    release   uuid not null references release,
    ordinal   int  not null check (ordinal >= 0),
    indicator text collate "C" not null,
    region    text collate "C" not null,
    target    numeric not null,
    upper_end numeric,
    primary key (release, indicator, region)
);

create table release_signature (
    release   uuid        not null references release,
    unit      text        not null,
    signed_by text        not null,
    signed_at timestamptz not null,
    hash      text        not null,
    primary key (release, unit),
    unique (release, signed_by)
);

comment on table release_signature is 'One for each owning unit and one of the unit of statistics, by different persons';

create function release_keeps_its_word() returns trigger language plpgsql as $$
begin
    raise exception 'what a release holds is never changed or removed (%)', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger release_cell_stays before update or delete or truncate on release_cell
    for each statement execute function release_keeps_its_word();
create trigger release_target_stays before update or delete or truncate on release_target
    for each statement execute function release_keeps_its_word();
create trigger release_source_stays before update or delete or truncate on release_source
    for each statement execute function release_keeps_its_word();
create trigger release_signature_stays before update or delete or truncate on release_signature
    for each statement execute function release_keeps_its_word();
create trigger release_stays before delete or truncate on release
    for each statement execute function release_keeps_its_word();

-- Cells and targets come with the draft itself, in its transaction, and none comes later.
create function release_takes_nothing_later() returns trigger language plpgsql as $$
begin
    if exists (select from added join release on release.id = added.release
                where release.version <> 1 or release.state <> 'DRAFT' or release.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a release takes no content after its draft (%)', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create trigger release_cell_comes_with_the_draft after insert on release_cell
    referencing new table as added for each statement execute function release_takes_nothing_later();
create trigger release_target_comes_with_the_draft after insert on release_target
    referencing new table as added for each statement execute function release_takes_nothing_later();
create trigger release_source_comes_with_the_draft after insert on release_source
    referencing new table as added for each statement execute function release_takes_nothing_later();

create function release_is_signed_while_drafted() returns trigger language plpgsql as $$
begin
    if not exists (select from release where id = new.release and state = 'DRAFT' and hash = new.hash) then
        raise exception 'only a draft is signed, and by its hash' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger release_signature_of_a_draft before insert on release_signature
    for each row execute function release_is_signed_while_drafted();

-- Of a release only its state moves, forward, and what belongs to that step.
create function release_moves_forward() returns trigger language plpgsql as $$
begin
    if (to_jsonb(old) - '{state,version,decided_by,decided_at,discarded_because,superseded_by,superseded_at}'::text[])
       <> (to_jsonb(new) - '{state,version,decided_by,decided_at,discarded_because,superseded_by,superseded_at}'::text[]) then
        raise exception 'what a release says is never changed' using errcode = 'integrity_constraint_violation';
    end if;
    if (old.state, new.state) not in (('DRAFT', 'DRAFT'), ('DRAFT', 'SIGNED'), ('DRAFT', 'DISCARDED'),
                                      ('SIGNED', 'PUBLISHED'), ('SIGNED', 'DISCARDED'), ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'a release does not go from % to %', old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if old.decided_at is not null and (old.decided_at, old.decided_by) is distinct from (new.decided_at, new.decided_by) then
        raise exception 'what a release says is never changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger release_goes_forward before update on release
    for each row execute function release_moves_forward();
