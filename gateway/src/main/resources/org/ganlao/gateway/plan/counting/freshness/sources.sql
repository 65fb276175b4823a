-- Per domain: the latest fact seen, the highest watermark that the stored offsets have passed, and how many records
-- of the newest watermark are still unread.
with held as (
    select topic || '-' || partition as place, next_offset from consumer_offset where consumer = 'plan'),
marks as (
    select mark.domain, mark.position, mark.recorded_through,
           sum(greatest(told.next_offset::bigint - coalesce(held.next_offset, 0), 0))::bigint as unread
      from watermark mark
      cross join lateral jsonb_each_text(mark.offsets) as told (place, next_offset)
      left join held using (place)
     group by mark.domain, mark.position, mark.recorded_through),
reached as (
    select distinct on (domain) domain, position, recorded_through from marks where unread = 0
     order by domain, position desc),
newest as (
    select distinct on (domain) domain, unread from marks order by domain, position desc)
select domain, source.last_recorded_at, coalesce(source.versions, 0) as versions,
       reached.position, reached.recorded_through, newest.unread
  from unnest(?) as asked (domain)
  left join projection.source source using (domain)
  left join reached using (domain)
  left join newest using (domain)
 order by domain
