-- A service that was put back gives positions out again: what it recorded after the highest one counted is new all the same.

alter table exchange_position add column recorded_at timestamptz;

comment on column exchange_position.recorded_at is 'When the event at that position was recorded; null of what was counted before this was kept';

create index exchange_volume_day on exchange_volume (day);
