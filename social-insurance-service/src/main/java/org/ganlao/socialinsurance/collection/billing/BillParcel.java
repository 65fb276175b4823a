package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Bills the payers from one on up to another, through several counties if need be, all their persons in all insurances with one
 * statement: what would be due by the run's figures, less what bills of the month say already. Of whom nothing changed nothing is
 * written, so that it can be done again. Locks: the counties' bills in their order, so that nobody settles there meanwhile, then
 * the payers, as receipts do before they are written, then the books of the funds in the order of the insurances.
 */
@ApplicationScoped
class BillParcel {

    /** Behind every payer. */
    static final String LAST = "~";

    /** Rows of the parcel by the index on county and payer. Parameters: counties, from behind a payer, up to a payer. */
    static final String RANGE =
            "%1$s.region = any (?) and (%1$s.region, %1$s.payer) > (?, ?)" + " and (%1$s.region, %1$s.payer) <= (?, ?)";

    /**
     * An id of version 7 (RFC 9562), the higher the later: the lines of a parcel go to the end of their index, which need not stay in
     * memory as a whole.
     */
    private static final String NEXT_ID = """
            (lpad(to_hex(floor(extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
                        || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid""";

    /** Parameters: run, month, day of issue; counties, the day that decides in each, the due day. */
    private static final String ORDERED = """
            with ordered as (
                select ?::uuid as run, ?::date as month, ?::date as issued_on),
            county as materialized (
                select region, deciding::date as deciding, due_on::date as due_on
                  from unnest(?::text[], ?::text[], ?::text[]) as counties (region, deciding, due_on)),
            """;

    /**
     * What would be due from scratch. Rates are found once for a payer, an insurance and a kind, wages and birthdays once for a
     * person, and all are then joined with the enrolments. The planner takes a day within days for rare, and would then take
     * the enrolments for a handful and put each of them into one hash table after the other; of a case it believes nothing.
     * Parameters: range, first day of the month, run, year.
     */
    private static final String SCRATCH = """
            insured as materialized (
                select e.id as enrolment, e.region, e.payer, e.employer, e.person, e.insurance, e.kind
                  from enrolment e
                  join county c on c.region = e.region and case when e.days @> c.deciding then true end
                 where e.annul_reason is null and %2$s),
            owing as materialized (
                select region, payer, max(employer) as employer, insurance, kind from insured
                 group by payer, insurance, region, kind),
            account as materialized (
                select %1$s as id, region, payer, max(employer) as employer, insurance from owing
                 group by region, payer, insurance),
            endangered as materialized (
                select employer, industry_class, industry from insured_employer
                 where annul_reason is null
                   and employer = any (array(select employer from owing where insurance = 'INJURY'))),
            floating as materialized (
                select distinct on (employer) employer, factor from injury_rate_in_force
                 where valid_from <= ?
                   and employer = any (array(select employer from owing where insurance = 'INJURY'))
                 order by employer, valid_from desc),
            rate as materialized (
                select o.region, o.payer, o.insurance, o.kind, a.id as bill, f.floor, f.cap, f.on_payroll,
                       f.employer * coalesce(r.factor, 100) / 100 as employer_rate, f.person as person_rate,
                       f.account as account_rate, f.young, f.middle, f.older, f.middle_born, f.older_born
                  from owing o
                  join county c using (region)
                  join account a using (region, payer, insurance)
                  left join endangered m on m.employer = o.employer and o.insurance = 'INJURY'
                  left join industry i on i.code = m.industry and i.valid_from <= c.deciding
                       and (i.valid_to is null or i.valid_to >= c.deciding)
                  left join floating r on r.employer = o.employer and o.insurance = 'INJURY'
                  join billing_figure f on f.run = ? and f.region = o.region and f.insurance = o.insurance
                       and f.kind = o.kind and f.industry_class = coalesce(i.risk_class, m.industry_class, 0)),
            wage as materialized (
                select payer, person, coalesce(assessed, declared) as wage from wage_base
                 where year = ? and payer = any (array(select distinct payer from owing))),
            birth as materialized (
                select person, min(born_on) as born_on from insured_person
                 where annul_reason is null
                   and person = any (array(select person from insured where insurance = 'MEDICAL'))
                 group by person),
            scratch as (
                select enrolment, bill, region, payer, employer, insurance, base,
                       round(employer_base * employer_rate, 2) as employer_part,
                       round(base * person_rate, 2) as person_part,
                       round(base * account_rate + employer_base * employer_rate * share, 2) as account_part
                  from (select e.enrolment, r.bill, e.region, e.payer, e.employer, e.insurance,
                               least(greatest(w.wage, r.floor), r.cap) as base,
                               case when r.on_payroll and w.wage is not null then w.wage
                                    else least(greatest(w.wage, r.floor), r.cap) end as employer_base,
                               r.employer_rate, r.person_rate, r.account_rate,
                               case when e.insurance <> 'MEDICAL' or p.born_on is null then r.middle
                                    when p.born_on <= r.older_born then r.older
                                    when p.born_on <= r.middle_born then r.middle
                                    else r.young end as share
                          from insured e
                          join rate r using (region, payer, insurance, kind)
                          left join wage w on w.payer = e.payer and w.person = e.person
                          left join birth p on p.person = e.person
                        offset 0) figured),
            """.formatted(NEXT_ID, RANGE.formatted("e"));

    private static final String SUMS = """
            count(*) as lines, sum(base) as base, sum(employer_part) as employer_part, sum(person_part) as person_part,
                       sum(account_part) as account_part""";

    /** Where no bill is there yet, every line is new. */
    private static final String NEW = """
            change as materialized (
                select bill, enrolment, base, employer_part, person_part, account_part from scratch),
            head as materialized (
                select a.*, s.lines, s.base, s.employer_part, s.person_part, s.account_part
                  from (select bill, %s from change group by bill) s join account a on a.id = s.bill),
            """.formatted(SUMS);

    /** What bills of the month say, looked up bill by bill, never by all lines. Parameters: month, range. */
    private static final String ISSUED = """
            issued as (
                select l.enrolment, b.region, b.payer, b.employer, b.insurance, sum(l.base) as base,
                       sum(l.employer_part) as employer_part, sum(l.person_part) as person_part,
                       sum(l.account_part) as account_part
                  from bill b
                 cross join lateral (select * from bill_line where month = b.month and bill = b.id offset 0) l
                 where b.month = ? and %s
                 group by l.enrolment, b.region, b.payer, b.employer, b.insurance),
            """.formatted(RANGE.formatted("b"));

    private static final String DIFFERENCE = """
            difference as materialized (
                select * from (
                    select enrolment, region, payer, coalesce(s.employer, i.employer) as employer, insurance,
                           coalesce(s.base, 0) - coalesce(i.base, 0) as base,
                           coalesce(s.employer_part, 0) - coalesce(i.employer_part, 0) as employer_part,
                           coalesce(s.person_part, 0) - coalesce(i.person_part, 0) as person_part,
                           coalesce(s.account_part, 0) - coalesce(i.account_part, 0) as account_part
                      from scratch s full join issued i using (enrolment, region, payer, insurance)) compared
                 where (base, employer_part, person_part, account_part) <> (0, 0, 0, 0)),
            head as materialized (
                select %s as id, region, payer, max(employer) as employer, insurance, %s
                  from difference group by region, payer, insurance),
            change as (
                select h.id as bill, d.enrolment, d.base, d.employer_part, d.person_part, d.account_part
                  from difference d join head h using (region, payer, insurance)),
            """.formatted(NEXT_ID, SUMS);

    private static final String BILLED = """
            billed as (
                insert into bill (id, month, region, employer, person, insurance, issue, run, issued_on, due_on, lines, base,
                                  employer_part, person_part, account_part)
                select h.id, o.month, h.region, h.employer, case when h.employer is null then h.payer end, h.insurance,
                       1 + %s, o.run, o.issued_on, c.due_on, h.lines, h.base, h.employer_part, h.person_part, h.account_part
                  from head h join county c using (region), ordered o),
            %s
            owed as (
                insert into receivable (region, payer, by_person, insurance, month, due_on, employer_due, person_due)
                select h.region, h.payer, h.employer is null, h.insurance, o.month, c.due_on, h.employer_part, h.person_part
                  from head h join county c using (region), ordered o
                 where %s)
            insert into bill_line (month, bill, enrolment, base, employer_part, person_part, account_part)
            select (select month from ordered), bill, enrolment, base, employer_part, person_part, account_part
              from change""";

    /** Parameters: month, range. */
    private static final String KNOWN = """
            known as (
                update receivable r
                   set employer_due = r.employer_due + h.employer_part, person_due = r.person_due + h.person_part,
                       employer_paid = least(r.employer_paid, r.employer_due + h.employer_part),
                       person_paid = least(r.person_paid, r.person_due + h.person_part)
                  from head h
                 where r.month = ? and %s
                   and r.region = h.region and r.payer = h.payer and r.insurance = h.insurance
                returning r.region, r.payer, r.insurance),
            """.formatted(RANGE.formatted("r"));

    private static final String FIRST = ORDERED + SCRATCH + NEW + BILLED.formatted("0", "", "true");

    private static final String LATER = ORDERED
            + SCRATCH
            + ISSUED
            + DIFFERENCE
            + BILLED.formatted(
                    """
            (select coalesce(max(b.issue), 0) from bill b
                      where b.region = h.region and b.month = o.month and b.payer = h.payer and b.insurance = h.insurance)""", KNOWN, "(h.region, h.payer, h.insurance) not in (select region, payer, insurance from known)");

    private final Sql sql;
    private final TransactionLock locks;
    private final Settlements settlements;
    private final FeeBooks fees;
    private final ByHash byHash;

    BillParcel(Sql sql, TransactionLock locks, Settlements settlements, FeeBooks fees, ByHash byHash) {
        this.sql = sql;
        this.byHash = byHash;
        this.locks = locks;
        this.settlements = settlements;
        this.fees = fees;
    }

    /**
     * What to bill.
     *
     * @param counties in their order; the first one from behind a payer on, the last one up to a payer, others as a whole
     * @param after the payer of the first county behind whom it begins
     * @param upTo the last payer of the last county
     */
    record Order(UUID run, YearMonth month, LocalDate issuedOn, List<County> counties, String after, String upTo) {

        LocalDate firstDay() {
            return month.atDay(1);
        }

        private List<String> each(Function<County, Object> what) {
            return counties.stream()
                    .map(county -> what.apply(county).toString())
                    .toList();
        }

        private List<Object> range() {
            return List.of(
                    each(County::region),
                    counties.get(0).region(),
                    after,
                    counties.get(counties.size() - 1).region(),
                    upTo);
        }

        Object[] monthAndRange() {
            return joined(List.of(List.of(firstDay()), range()));
        }
    }

    /**
     * A county and its days.
     *
     * @param deciding who is insured on this day pays for the month
     */
    record County(String region, LocalDate deciding, LocalDate dueOn) {}

    /** A boundary between payers: behind all counties before this one, and in it behind all payers up to one. */
    record Place(String region, String payer) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::region).thenComparing(Place::payer);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        static Place parse(String mark) {
            int space = mark.indexOf(' ');
            return new Place(mark.substring(0, space), mark.substring(space + 1));
        }

        @Override
        public String toString() {
            return region + " " + payer;
        }
    }

    /**
     * The payer up to whom so many enrolments stand behind the place; the end of the last county where there are fewer.
     *
     * @param counties in their order, from that of the place on
     */
    Place next(List<String> counties, Place after, int enrolments) {
        return sql.one("""
                        select region, payer from enrolment
                         where region = any (?) and annul_reason is null and (region, payer) > (?, ?)
                         order by region, payer offset ? limit 1""", BillParcel::place, counties, after.region(), after.payer(), enrolments - 1)
                .orElseGet(() -> new Place(counties.get(counties.size() - 1), LAST));
    }

    /**
     * The payer behind whom so many enrolments stand up to the end, or some less; the beginning where there are fewer.
     *
     * @param counties in their order, from that of the beginning to that of the end
     */
    Place last(List<String> counties, Place beginning, Place end, int enrolments) {
        return sql.one(
                        """
                        select region, payer from enrolment
                         where region = any (?) and annul_reason is null and (region, payer) > (?, ?) and (region, payer) <= (?, ?)
                         order by region desc, payer desc offset ? limit 1""",
                        BillParcel::place,
                        counties,
                        beginning.region(),
                        beginning.payer(),
                        end.region(),
                        end.payer(),
                        enrolments)
                .orElse(beginning);
    }

    private static Place place(Row row) {
        return new Place(row.text("region"), row.text("payer"));
    }

    /** Whose holder bills the county, and which is shared by all who settle there. */
    static String lockOf(String region) {
        return "bills of " + region;
    }

    /** Keeps out who settles, or changes what is billed, in the counties of the parcel until the transaction ends. */
    void hold(Order order) {
        order.counties().forEach(county -> locks.hold(lockOf(county.region())));
    }

    /** @return how many lines were written */
    long bill(Order order) {
        hold(order);
        settlements.hold(payers(order));
        return billedBefore(order)
                ? later(order)
                : byHash.update(FIRST, due(order).toArray());
    }

    /** How many lines the run's bills of the parcel have, also where it had been billed before the mark moved. */
    long lines(Order order) {
        return sql.one(
                        "select coalesce(sum(lines), 0) as lines from bill b where b.run = ? and b.month = ? and %s"
                                .formatted(RANGE.formatted("b")),
                        row -> row.number("lines"),
                        joined(List.of(List.of(order.run()), List.of(order.monthAndRange()))))
                .orElseThrow();
    }

    /** Where a payer has credit, or had paid, or was ordered to pay, what a difference bill changed: bill by bill, for there are few. */
    void settleAnew(Order order) {
        List<Changed> accounts = sql.list(
                """
                select b.region, b.payer, b.insurance from bill b
                 where b.run = ? and b.month = ? and %s
                   and (exists (select from contribution_credit c
                                 where c.payer = b.payer and c.region = b.region and c.insurance = b.insurance)
                        or (b.issue > 1 and exists (
                            select from contribution_settlement s
                             where s.payer = b.payer and s.region = b.region and s.insurance = b.insurance
                               and s.month = b.month))
                        or (b.issue > 1 and exists (
                            select from payment_order o join payment_order_month m on m.payment_order = o.id
                             where o.in_force and o.employer = b.payer and o.region = b.region and m.insurance = b.insurance
                               and m.month = b.month)))
                 order by b.region, b.payer, b.insurance""".formatted(RANGE.formatted("b")),
                row -> new Changed(
                        new Account(row.text("region"), row.text("payer")), Insurance.valueOf(row.text("insurance"))),
                joined(List.of(List.of(order.run(), order.firstDay()), order.range())));
        accounts.stream()
                .sorted(Comparator.comparing(Changed::insurance))
                .forEach(changed -> settleAnew(changed, order.issuedOn()));
    }

    private void settleAnew(Changed changed, LocalDate on) {
        fees.restate(changed.account(), on, () -> settlements.settle(changed.account(), List.of(changed.insurance())));
    }

    private record Changed(Account account, Insurance insurance) {}

    /** Who owes, or owed by an earlier bill of the month. */
    private Set<Account> payers(Order order) {
        return Set.copyOf(sql.list(
                """
                select e.region, e.payer from enrolment e where e.annul_reason is null and %s
                 union
                select b.region, b.payer from bill b where b.month = ? and %s""".formatted(RANGE.formatted("e"), RANGE.formatted("b")),
                row -> new Account(row.text("region"), row.text("payer")),
                joined(List.of(order.range(), List.of(order.monthAndRange())))));
    }

    private boolean billedBefore(Order order) {
        return sql.one(
                        "select exists (select from bill b where b.month = ? and %s) as before"
                                .formatted(RANGE.formatted("b")),
                        row -> row.flag("before"),
                        order.monthAndRange())
                .orElseThrow();
    }

    private long later(Order order) {
        List<Object> issued = List.of(order.monthAndRange());
        return byHash.update(LATER, joined(List.of(due(order), issued, issued)));
    }

    /** What both statements begin with: what the payers of the parcel owe by the figures of the run. */
    private static List<Object> due(Order order) {
        return List.of(joined(List.of(
                List.of(order.run(), order.firstDay(), order.issuedOn()),
                List.of(order.each(County::region), order.each(County::deciding), order.each(County::dueOn)),
                order.range(),
                List.of(order.firstDay(), order.run(), order.month().getYear()))));
    }

    private static Object[] joined(List<List<Object>> parameters) {
        return parameters.stream().flatMap(List::stream).toArray();
    }
}
