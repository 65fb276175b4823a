-- Per measure and reporting region, month by month of a year: what the totals add and what an opening statement stated. All
-- that lies before the year stands in the month before it: as a whole, and as far as no opening statement replaces it.
-- Filled in are a query for totals, and which openings are meant.
with asked as (
    select year_start, (year_start - interval '1 month')::date as past, last_month, known_at
      from (values (?::date, ?::date, ?::timestamptz)) given (year_start, last_month, known_at)),
opening as (
    select measure, region, date_trunc('month', cut_off)::date as month, value
      from asked, opening_statement
     where known_from <= asked.known_at and asked.known_at < known_to and measure = any(?) and %2$s),
opened_at_start as (
    select distinct on (measure, region) opening.measure, opening.region, opening.month, opening.value
      from asked, opening where opening.month < asked.year_start
     order by measure, region, opening.month desc),
total as (%1$s)
select total.measure, total.region, greatest(total.month, asked.past) as month,
       sum(total.value) as value,
       sum(total.value) filter (where at_start.month is null or total.month > at_start.month) as since_opening,
       sum(total.readings) as readings,
       null::numeric as opening
  from asked cross join total
  left join opened_at_start at_start using (measure, region)
 where total.month <= asked.last_month and total.measure = any(?)
 group by total.measure, total.region, greatest(total.month, asked.past)
 union all
select measure, region, asked.past, 0, 0, 0, value from asked, opened_at_start
 union all
select measure, region, month, 0, 0, 0, value from asked, opening
 where month between asked.year_start and asked.last_month
