alter table account_entry add column occasion int not null default 1 check (occasion > 0);

comment on column account_entry.occasion is 'Above 1 where it was entered for its source before and taken back';

-- What the pension drew was entered at once for an heir; each payment enters its own from now on.
insert into account_entry (id, person, insurance, kind, source, on_day, amount, reverses, recorded_at)
select gen_random_uuid(), person, insurance, kind, source, on_day, -amount, id, now()
  from account_entry done
 where kind = 'PENSION' and reverses is null
   and exists (select from account_inheritance where id = done.source)
   and not exists (select from account_entry undone where undone.reverses = done.id);

create unique index account_entry_draw_once on account_entry (source, occasion) where kind = 'PENSION' and reverses is null;

alter table account_inheritance drop constraint account_inheritance_check1;
alter table account_inheritance drop constraint account_inheritance_check2;
update account_inheritance set balance = balance - drawn;
alter table account_inheritance add constraint account_inheritance_drawn check (drawn >= 0);
alter table account_inheritance add constraint account_inheritance_inherited check (inherited > 0 and inherited <= balance);

comment on column account_inheritance.balance is 'What was in the account when the heir asked, after what the pension had drawn';
comment on column account_inheritance.drawn is 'What the pension had drawn on the account by then';
