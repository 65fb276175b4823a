-- Which member a token was known as at an instant: the replacements recorded until then, one after the other. Beside the
-- projection: a rebuild puts other tables in the place of these.
create function canonical_member_at(token text, instant timestamptz) returns text stable language sql as $$
    with recursive chain as (
        select token collate "C" as canonical, timestamptz '-infinity' as at, '' collate "C" as via_old, '' collate "C" as via_new
         union all
        select step.new_member, step.recorded_at, step.old_member, step.new_member
          from chain cross join lateral (
               select old_member, new_member, recorded_at from projection.member_alias alias
                where alias.old_member = chain.canonical and alias.recorded_at <= instant
                  and (alias.recorded_at, alias.old_member, alias.new_member) > (chain.at, chain.via_old, chain.via_new)
                order by alias.recorded_at, alias.old_member, alias.new_member limit 1) step)
    select canonical from chain order by at desc, via_old desc, via_new desc limit 1
$$;
