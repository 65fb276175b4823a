-- What the pension drew was entered at once for an heir; each payment enters its own from now on.
insert into account_entry (id, person, insurance, kind, source, on_day, amount, reverses, recorded_at)
select gen_random_uuid(), person, insurance, kind, source, on_day, -amount, id, now()
  from account_entry done
 where kind = 'PENSION' and reverses is null
   and exists (select from land_inheritance where id = done.source)
   and not exists (select from account_entry undone where undone.reverses = done.id);

alter table land_inheritance add column outstanding numeric(18, 2) not null default 0 check (outstanding >= 0);
alter table land_inheritance alter column outstanding drop default;
alter table land_inheritance drop constraint land_inheritance_check;
update land_inheritance set balance = balance - drawn;
alter table land_inheritance add constraint land_inheritance_inherited check (balance = outstanding + inherited);

comment on column land_inheritance.balance is 'What was in the account when the heir asked, after what the pension had drawn';
comment on column land_inheritance.drawn is 'What the pension had drawn on the account by then';
comment on column land_inheritance.outstanding is 'What months that are due and not paid will draw';
