-- Applies replaced tokens to the distinct counts. Readings keep the token as it was reported.
-- A member's canonical token follows the replacements in the order in which they were recorded.

insert into member_alias (old_member, new_member, recorded_at)
select distinct old_member, new_member, recorded_at from staged_alias order by old_member, recorded_at, new_member
on conflict do nothing;

with recursive touched as (
    select old_member as member from staged_alias
    union
    select alias.old_member from member_alias alias join touched on alias.new_member = touched.member),
chain as (
    select member, member as canonical, timestamptz '-infinity' as at, '' collate "C" as via_old, '' collate "C" as via_new from touched
    union all
    select chain.member, step.new_member, step.recorded_at, step.old_member, step.new_member
      from chain
      join lateral (
           select old_member, new_member, recorded_at from member_alias alias
            where alias.old_member = chain.canonical
              and (alias.recorded_at, alias.old_member, alias.new_member) > (chain.at, chain.via_old, chain.via_new)
            order by alias.recorded_at, alias.old_member, alias.new_member limit 1) step on true),
resolved as (
    select distinct on (member) member, canonical from chain
     order by member, at desc, via_old desc, via_new desc)
insert into renamed (member, old_canonical, new_canonical)
select member, coalesce(known.canonical, member), resolved.canonical
  from resolved left join canonical_member known using (member)
 where coalesce(known.canonical, member) <> resolved.canonical;

delete from canonical_member using renamed
 where canonical_member.member = renamed.member;

insert into canonical_member (member, canonical)
select member, new_canonical from renamed where member <> new_canonical;

insert into affected (measure, year, member, fact_id, occurred_on, region, recount)
select distinct on (measure, year, member)
       measure, year, member, fact_id, date '-infinity', region, true
  from (select measure, year, counted.member, fact_id, region
          from counted_member counted join renamed on counted.member = renamed.old_canonical
         union all
        select measure, year, renamed.new_canonical, fact_id, region
          from counted_member counted join renamed on counted.member = renamed.old_canonical) recounted
 order by measure, year, member;
