-- Whose cases are reviewed: whoever recorded the amounts that a court put in the place of an award did not give it
alter table dispute_case add column concluded_by text;

update dispute_case set concluded_by = granted_by
 where granted_by is not null
   and not exists (select from dispute_suit where dispute = dispute_case.id and result in ('CHANGED', 'SETTLED'));

comment on column dispute_case.concluded_by is 'Who recorded the award or statement; null where nobody knows or the case ended otherwise';

create index dispute_case_concluded_by on dispute_case (concluded_by, closed_on) where concluded_by is not null;
