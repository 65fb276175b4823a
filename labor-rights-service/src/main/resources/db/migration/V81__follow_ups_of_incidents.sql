alter table group_incident add column last_reported_at timestamptz;

update group_incident set last_reported_at = coalesce(
    (select max(reported_at) from incident_report where incident = group_incident.id), reported_at);

alter table group_incident
    alter column last_reported_at set not null,
    add check (last_reported_at >= reported_at);

comment on column group_incident.last_reported_at is 'Of the latest report; the next one is due some days later while it goes on';

-- Of incidents that go on the next report is due.
insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
select gen_random_uuid(), 1, 'group-incident', id, 'incident-follow-up', region,
       (last_reported_at at time zone 'Asia/Shanghai')::date, (last_reported_at at time zone 'Asia/Shanghai')::date + 1, recorded_at
  from group_incident where closed_on is null and annul_reason is null;
