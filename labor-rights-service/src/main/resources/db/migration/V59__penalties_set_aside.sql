alter table inspection_case add column penalty_revoked_on date check (penalty_revoked_on >= opened_on);

comment on column inspection_case.penalty_revoked_on is
    'When a reconsideration or a court set the penalty aside that had been decided last; there is no fine then';

alter table reconsideration add column inspection_case uuid references inspection_case;
alter table reconsideration add column changed_fine numeric(18, 2) check (changed_fine >= 0);
alter table reconsideration add check (changed_fine is null or (inspection_case is not null and result = 'CHANGED'));
alter table administrative_suit add column inspection_case uuid references inspection_case;

comment on column reconsideration.inspection_case is 'Case of the inspectorate whose penalty is disputed; null where it is another act';

create index reconsideration_penalty on reconsideration (inspection_case) where inspection_case is not null;
