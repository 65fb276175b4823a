-- What is recorded of some contracts and what surrounds them. Left to itself, PostgreSQL finds a plan each time, because it does not
-- know how many contracts will be asked for; that takes longer than to read them. The plan is the same for any count.
create function contract_surroundings(contracts uuid[])
    returns table (
        contract uuid, number int, kind text, of_act int, effective_on date, contract_number text, signed_on date, term_kind text,
        ends_on date, probation_ends_on date, occupation text, "position" text, workplace text, wage numeric, hours_system text,
        ground text, reason text, recorded_by text, recorded_at timestamptz, joined_on date, left_on date,
        other uuid, other_starts_on date, other_last_day date)
    language plpgsql stable
    set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    return query
        select a.contract, a.number, a.kind, a.of_act, a.effective_on, a.contract_number, a.signed_on, a.term_kind,
               a.ends_on, a.probation_ends_on, a.occupation, a.position, a.workplace, a.wage, a.hours_system,
               a.ground, a.reason, a.recorded_by, a.recorded_at, e.joined_on, e.left_on,
               o.id, o.starts_on, coalesce(o.ended_on, o.ends_on)
          from labour_contract c
          join contract_act a on a.contract = c.id
          join roll_entry e on e.id = c.roll_entry
          left join labour_contract o on o.roll_entry = c.roll_entry and o.annul_reason is null
         where c.id = any (contracts);
end
$$;

comment on function contract_surroundings is
    'The acts of these contracts, each with the days of the entry on the roll and once for each contract that stands of it; in any order';

-- A contract that stands is found under its number by the index that keeps the number its own; here are the others
create index labour_contract_number_annulled on labour_contract (employer, number) where annul_reason is not null;
