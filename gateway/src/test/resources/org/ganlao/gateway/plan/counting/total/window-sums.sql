-- Per measure and reporting region, the sums that indicators are made of, seen from the end of a month.
-- Stocks are the opening statement in force and the changes after its cut-off.
with asked as (
    select ?::date as year_start, ?::date as month, ?::timestamptz as known_at),
opening as (
    select measure, region, date_trunc('month', cut_off)::date as month, value
      from asked, opening_statement
     where known_from <= asked.known_at and asked.known_at < known_to),
opened_at_start as (
    select distinct on (measure, region) opening.measure, opening.region, opening.month, opening.value
      from asked, opening where opening.month < asked.year_start
     order by measure, region, opening.month desc),
opened_at_date as (
    select distinct on (measure, region) opening.measure, opening.region, opening.month, opening.value
      from asked, opening where opening.month <= asked.month
     order by measure, region, opening.month desc),
total as (%s),
sums as (
    select total.measure, total.region,
           sum(total.value) filter (where total.month >= asked.year_start) as in_year,
           sum(total.value) filter (where total.month < asked.year_start
                                      and (at_start.month is null or total.month > at_start.month)) as since_start_opening,
           sum(total.value) filter (where at_date.month is null or total.month > at_date.month) as since_date_opening,
           sum(total.value) as all_time,
           sum(total.value) filter (where total.month >= asked.year_start
                                      and total.month > asked.month - interval '3 months') as recent,
           sum(total.readings) as readings
      from asked, total
      left join opened_at_start at_start using (measure, region)
      left join opened_at_date at_date using (measure, region)
     where total.month <= asked.month
     group by total.measure, total.region)
select measure, region,
       trim_scale(coalesce(in_year, 0)) as in_year,
       trim_scale(coalesce(at_start.value, 0) + coalesce(since_start_opening, 0)) as at_year_start,
       trim_scale(coalesce(at_date.value, 0) + coalesce(since_date_opening, 0)) as at_date,
       trim_scale(coalesce(all_time, 0)) as all_time,
       trim_scale(coalesce(recent, 0)) as recent,
       coalesce(readings, 0) as readings,
       at_date.value is not null as opened
  from sums
  full join opened_at_date at_date using (measure, region)
  left join opened_at_start at_start using (measure, region)
