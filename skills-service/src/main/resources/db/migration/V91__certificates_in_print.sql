-- Those who verify at the same time ask for some numbers together, another count each time. Left to itself, PostgreSQL finds a plan for
-- each of these statements, which takes longer than to look the numbers up; the plan is the same for any count.
create function certificates_in_print(numbers text[])
    returns table (number text, holder_name text, state text)
    language plpgsql stable
    set plan_cache_mode = force_generic_plan
as $$
begin
    return query
        select printed.number, printed.holder_name, printed.state
          from certificate printed
         where printed.number = any (numbers) and printed.annul_reason is null;
end
$$;

comment on function certificates_in_print is 'What verification has to know of the certificates with these numbers';
