-- Whether a difference stands is written down when comparisons end, and not looked for among all that there ever were.
alter table reconciliation_difference add column standing boolean not null default true;

comment on column reconciliation_difference.standing is 'Until a comparison that was asked for later and covers the cell came about';

update reconciliation_difference difference set standing = false
  from reconciliation found
 where found.id = difference.reconciliation and exists (
       select from reconciliation later
        where later.domain = found.domain and later.state in ('equal', 'different')
          and (later.requested_at, later.id) > (found.requested_at, found.id)
          and (later.measures is null or difference.measure = any (later.measures))
          and (later.regions is null or difference.region = any (later.regions))
          and (later.month is null or later.month = difference.month));

create index reconciliation_difference_standing on reconciliation_difference (reconciliation) where standing;

-- Old ones are forgotten, with all that belongs to them; a day that was taken stays taken.
alter table reconciliation_difference drop constraint reconciliation_difference_reconciliation_fkey,
    add foreign key (reconciliation) references reconciliation on delete cascade;
alter table reconciliation_fact drop constraint reconciliation_fact_reconciliation_fkey,
    add foreign key (reconciliation) references reconciliation on delete cascade;
alter table reconciliation_due drop constraint reconciliation_due_reconciliation_fkey,
    add foreign key (reconciliation) references reconciliation on delete set null;

create index reconciliation_due_of on reconciliation_due (reconciliation);
