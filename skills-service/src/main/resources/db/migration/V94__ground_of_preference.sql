alter table exam_candidate
    add column preferential_ground text check (preferential_ground in ('STATED', 'TOLD', 'DENIED'));

-- Of registrations from before, what their rows still tell.
update exam_candidate
   set preferential_ground = case when not preferential then 'DENIED' when preferential_certificate is null then 'TOLD' else 'STATED' end
 where preferential or preferential_certificate is not null;

alter table exam_candidate
    add check (preferential = (preferential_ground is not null and preferential_ground <> 'DENIED'));

comment on column exam_candidate.preferential_ground is
    'Whether the certificate was stated, told by employment, or denied by it, on the day of the registration; null where nobody spoke of one';

alter table heard_holder
    add column standing boolean not null default true;

comment on column heard_holder.standing is 'Whether it was not struck out; what was tells nothing of the person';
