-- What persons decided of the rates of workers from the countryside holds under the keys that are asked for now.
insert into parameter (id, key, region, value, unit, valid_from, valid_to, source, confirmed, label_zh, label_en, state,
                       proposed_by, proposed_at, decided_by, decided_at, version)
select gen_random_uuid(), 'social-insurance.migrant.' || split_part(key, '.', 3) || '.person', region, value, unit, valid_from,
       valid_to, source, confirmed, label_zh, label_en, state, proposed_by, proposed_at, decided_by, decided_at, version
  from parameter
 where key in ('social-insurance.base.pension.migrant', 'social-insurance.base.medical.migrant')
   and state = 'APPROVED' and proposed_by is not null
    on conflict do nothing;

update parameter set key = 'social-insurance.migrant.' || split_part(key, '.', 3) || '.person'
 where key in ('social-insurance.base.pension.migrant', 'social-insurance.base.medical.migrant') and state = 'PROPOSED';
