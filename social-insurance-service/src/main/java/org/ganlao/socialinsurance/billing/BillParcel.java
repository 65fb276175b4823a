package org.ganlao.socialinsurance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;

/**
 * Bills the payers of a county from one on up to another, all their persons in all insurances with one statement: what would be
 * due by the run's figures, less what bills of the month say already. Of whom nothing changed nothing is written, so that it can
 * be done again. Locks: the county's bills, so that nobody settles there meanwhile, then payers in order.
 */
@ApplicationScoped
class BillParcel {

    /** Behind every payer. */
    static final String LAST = "~";

    /** What would be due from scratch. Parameters: county, range, day that decides, the day twice, run, year, range, first day. */
    private static final String SCRATCH = """
            scratch as (
                select enrolment, payer, employer, insurance, base,
                       round(employer_base * employer_rate, 2) as employer_part,
                       round(base * person_rate, 2) as person_part,
                       round(base * account_rate + employer_base * employer_rate * share, 2) as account_part
                  from (select e.id as enrolment, e.payer, e.employer, e.insurance,
                               least(greatest(coalesce(w.assessed, w.declared), f.floor), f.cap) as base,
                               case when f.on_payroll and w.payer is not null then coalesce(w.assessed, w.declared)
                                    else least(greatest(coalesce(w.assessed, w.declared), f.floor), f.cap)
                                end as employer_base,
                               f.employer * coalesce(r.factor, 100) / 100 as employer_rate, f.person as person_rate, f.account as account_rate,
                               case when p.born_on is null then f.middle
                                    when p.born_on <= f.older_born then f.older
                                    when p.born_on <= f.middle_born then f.middle
                                    else f.young end as share
                          from (select * from enrolment
                                 where region = ? and annul_reason is null and payer > ? and payer <= ?
                                   and days @> ?::date) e
                          left join (
                               select m.employer, coalesce(i.risk_class, m.industry_class) as industry_class
                                 from insured_employer m
                                 left join industry i on i.code = m.industry and i.valid_from <= ?
                                      and (i.valid_to is null or i.valid_to >= ?)
                                where m.annul_reason is null) m on m.employer = e.employer
                          join billing_figure f on f.run = ? and f.region = e.region and f.insurance = e.insurance
                               and f.kind = e.kind
                               and f.industry_class = case when e.insurance = 'INJURY' then m.industry_class else 0 end
                          left join wage_base w on w.payer = e.payer and w.person = e.person
                               and w.year = ? and w.payer > ? and w.payer <= ?
                          left join lateral (
                               select born_on from insured_person
                                where e.insurance = 'MEDICAL' and person = e.person and annul_reason is null limit 1) p on true
                          left join lateral (
                               select factor from injury_rate_in_force
                                where e.insurance = 'INJURY' and employer = e.employer and valid_from <= ?
                                order by valid_from desc limit 1) r on true
                        offset 0) figured)""";

    /** What bills of the month say, looked up bill by bill, never by all lines. Parameters: county, month, range. */
    private static final String ISSUED = """
            issued as (
                select l.enrolment, b.payer, b.employer, b.insurance, sum(l.base) as base,
                       sum(l.employer_part) as employer_part, sum(l.person_part) as person_part,
                       sum(l.account_part) as account_part
                  from bill b
                 cross join lateral (select * from bill_line where month = b.month and bill = b.id offset 0) l
                 where b.region = ? and b.month = ? and b.payer > ? and b.payer <= ?
                 group by l.enrolment, b.payer, b.employer, b.insurance)""";

    private static final String DIFFERENCE = """
            change as materialized (
                select * from (
                    select enrolment, payer, coalesce(s.employer, i.employer) as employer, insurance,
                           coalesce(s.base, 0) - coalesce(i.base, 0) as base,
                           coalesce(s.employer_part, 0) - coalesce(i.employer_part, 0) as employer_part,
                           coalesce(s.person_part, 0) - coalesce(i.person_part, 0) as person_part,
                           coalesce(s.account_part, 0) - coalesce(i.account_part, 0) as account_part
                      from scratch s full join issued i using (enrolment, payer, insurance)) compared
                 where (base, employer_part, person_part, account_part) <> (0, 0, 0, 0))""";

    /** Parameters: month, county, month, run, two days. */
    private static final String BILLED = """
            head as materialized (
                select gen_random_uuid() as id, payer, max(employer) as employer, insurance, count(*) as lines,
                       sum(base) as base, sum(employer_part) as employer_part, sum(person_part) as person_part,
                       sum(account_part) as account_part
                  from change group by payer, insurance),
            billed as (
                insert into bill (id, month, region, employer, person, insurance, issue, run, issued_on, due_on, lines, base,
                                  employer_part, person_part, account_part)
                select h.id, o.month, o.region, h.employer, case when h.employer is null then h.payer end, h.insurance,
                       1 + %s, o.run, o.issued_on, o.due_on, h.lines, h.base, h.employer_part, h.person_part, h.account_part
                  from head h, ordered o),
            %s
            insert into bill_line (month, bill, enrolment, base, employer_part, person_part, account_part)
            select o.month, h.id, c.enrolment, c.base, c.employer_part, c.person_part, c.account_part
              from change c join head h using (payer, insurance), ordered o""";

    private static final String ORDERED = """
            with ordered as (
                select ?::text as region, ?::date as month, ?::uuid as run, ?::date as issued_on, ?::date as due_on),
            """;

    private static final String OWED_FIRST = """
            owed as (
                insert into receivable (region, payer, by_person, insurance, month, due_on, employer_due, person_due)
                select o.region, h.payer, h.employer is null, h.insurance, o.month, o.due_on, h.employer_part, h.person_part
                  from head h, ordered o)""";

    private static final String OWED_DIFFERENCE = """
            known as (
                update receivable r
                   set employer_due = r.employer_due + h.employer_part, person_due = r.person_due + h.person_part,
                       employer_paid = least(r.employer_paid, r.employer_due + h.employer_part),
                       person_paid = least(r.person_paid, r.person_due + h.person_part)
                  from head h, ordered o
                 where r.region = o.region and r.month = o.month and r.payer = h.payer and r.insurance = h.insurance
                returning r.payer, r.insurance),
            owed as (
                insert into receivable (region, payer, by_person, insurance, month, due_on, employer_due, person_due)
                select o.region, h.payer, h.employer is null, h.insurance, o.month, o.due_on, h.employer_part, h.person_part
                  from head h, ordered o where (h.payer, h.insurance) not in (select payer, insurance from known))""";

    private static final String FIRST = ORDERED
            + SCRATCH
            + ",\nchange as materialized (select * from scratch),\n"
            + BILLED.formatted("0", OWED_FIRST);

    private static final String LATER =
            ORDERED + SCRATCH + ",\n" + ISSUED + ",\n" + DIFFERENCE + ",\n" + BILLED.formatted("""
                    (select coalesce(max(b.issue), 0) from bill b
                      where b.region = o.region and b.month = o.month and b.payer = h.payer and b.insurance = h.insurance)""", OWED_DIFFERENCE);

    private final Sql sql;
    private final TransactionLock locks;
    private final Settlements settlements;

    BillParcel(Sql sql, TransactionLock locks, Settlements settlements) {
        this.sql = sql;
        this.locks = locks;
        this.settlements = settlements;
    }

    /**
     * What to bill.
     *
     * @param deciding who is insured on this day pays for the month
     */
    record Order(UUID run, String region, YearMonth month, LocalDate deciding, LocalDate dueOn, LocalDate issuedOn) {

        LocalDate firstDay() {
            return month.atDay(1);
        }
    }

    /** The payer up to whom so many enrolments stand behind another payer; {@link #LAST} where there are fewer. */
    String next(String region, String after, int enrolments) {
        return sql.one("""
                        select case when count(*) = ? then max(payer) end as payer from (
                            select payer from enrolment where region = ? and annul_reason is null and payer > ?
                             order by payer limit ?) following""", row -> row.text("payer"), enrolments, region, after, enrolments)
                .orElse(LAST);
    }

    /** Whose holder bills the county, and which is shared by all who settle there. */
    static String lockOf(String region) {
        return "bills of " + region;
    }

    /** @return how many lines were written */
    long bill(Order order, String after, String upTo) {
        locks.hold(lockOf(order.region()));
        sql.update("set local plan_cache_mode = force_custom_plan");
        sql.update("set local work_mem = '64MB'");
        sql.update("set local jit = off");
        return billedBefore(order, after, upTo) ? difference(order, after, upTo) : first(order, after, upTo);
    }

    /** Where a payer has credit, or had paid before what a difference bill changed: bill by bill, for there are few. */
    void settleAnew(Order order, String after, String upTo) {
        List<Changed> accounts = sql.list(
                """
                select b.payer, b.insurance from bill b
                 where b.run = ? and b.region = ? and b.month = ? and b.payer > ? and b.payer <= ?
                   and (exists (select from contribution_credit c
                                 where c.payer = b.payer and c.region = b.region and c.insurance = b.insurance)
                        or (b.issue > 1 and exists (
                            select from contribution_settlement s
                             where s.payer = b.payer and s.region = b.region and s.insurance = b.insurance
                               and s.month = b.month)))
                 order by b.payer, b.insurance""",
                row -> new Changed(row.text("payer"), Insurance.valueOf(row.text("insurance"))),
                order.run(),
                order.region(),
                order.firstDay(),
                after,
                upTo);
        accounts.forEach(changed -> settlements.settle(
                new Account(order.region(), changed.payer()), List.of(changed.insurance()), order.issuedOn()));
    }

    private record Changed(String payer, Insurance insurance) {}

    private boolean billedBefore(Order order, String after, String upTo) {
        return sql.one("""
                        select exists (select from bill where region = ? and month = ? and payer > ? and payer <= ?) as before""", row -> row.flag("before"), order.region(), order.firstDay(), after, upTo)
                .orElseThrow();
    }

    private long first(Order order, String after, String upTo) {
        return sql.update(FIRST, due(order, after, upTo));
    }

    private long difference(Order order, String after, String upTo) {
        return sql.update(
                LATER,
                Stream.of(due(order, after, upTo), new Object[] {order.region(), order.firstDay(), after, upTo})
                        .flatMap(Stream::of)
                        .toArray());
    }

    /** What both statements begin with: what the payers of the parcel owe by the figures of the run. */
    private static Object[] due(Order order, String after, String upTo) {
        return new Object[] {
            order.region(),
            order.firstDay(),
            order.run(),
            order.issuedOn(),
            order.dueOn(),
            order.region(),
            after,
            upTo,
            order.deciding(),
            order.deciding(),
            order.deciding(),
            order.run(),
            order.month().getYear(),
            after,
            upTo,
            order.firstDay()
        };
    }
}
