-- Resolutions that were passed before run among the deadlines too.
insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
select gen_random_uuid(), 1, 'tripartite-resolution', id, 'resolution-fulfilment', region, passed_on, due_on, recorded_at
  from tripartite_resolution where state = 'OPEN';
