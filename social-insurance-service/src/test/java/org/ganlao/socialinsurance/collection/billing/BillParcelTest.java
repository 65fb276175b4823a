package org.ganlao.socialinsurance.collection.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.base.domain.Contribution;
import org.ganlao.socialinsurance.collection.base.domain.ContributionBounds;
import org.ganlao.socialinsurance.collection.base.domain.ContributionFigures;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Billing by SQL against the engine: persons, wages, birthdays, rates and changes by lot, the same for the same seed. Nothing of
 * it is committed.
 */
@QuarkusTest
class BillParcelTest {

    private static final String COUNTY = "360922";
    private static final List<String> COUNTIES = List.of(COUNTY, "360923");
    private static final int COAL_MINING_CLASS = 3;
    private static final YearMonth MARCH = YearMonth.of(2007, 3);
    private static final LocalDate DECIDING = MARCH.atEndOfMonth();
    private static final List<InsuredKind> KINDS = List.of(
            InsuredKind.EMPLOYEE,
            InsuredKind.EMPLOYEE,
            InsuredKind.MIGRANT,
            InsuredKind.FLEXIBLE,
            InsuredKind.SELF_EMPLOYED,
            InsuredKind.RETIREE);
    private static final List<Insurance> FIVE = List.of(
            Insurance.PENSION, Insurance.MEDICAL, Insurance.UNEMPLOYMENT, Insurance.INJURY, Insurance.MATERNITY);

    @Inject
    BillParcel parcels;

    @Inject
    RunFigures figures;

    @Inject
    SettledHistory history;

    @Inject
    Settlements settlements;

    @Inject
    Sql sql;

    private Random lot;
    private final List<String> employers = new ArrayList<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> floating = new HashMap<>();
    private final List<Insured> insured = new ArrayList<>();
    private final Map<List<Object>, ContributionFigures> rules = new HashMap<>();

    private record Insured(
            UUID enrolment,
            String county,
            Insurance insurance,
            InsuredKind kind,
            String employer,
            String person,
            LocalDate born) {

        String payer() {
            return employer == null ? person : employer;
        }
    }

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        sql.list("select bill_prepare_month(?)::text as done", row -> row.text("done"), MARCH.atDay(1));
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2007})
    void sql_and_engine_bill_the_same_to_the_cent_and_differences_make_up_what_changed(long seed) {
        lot = new Random(seed);
        someEmployers();
        for (int i = 0; i < 120; i++) {
            onePerson();
        }

        billed();
        Map<String, Contribution> first = standing();
        assertThat(first).isEqualTo(fromScratch()).hasSizeGreaterThan(200);
        String issued = bills();

        for (int round = 0; round < 3; round++) {
            change();
            billed();
            assertThat(standing()).as("round " + round).isEqualTo(fromScratch());
        }
        assertThat(bills()).as("no issued bill is edited").startsWith(issued);
        assertThat(sameRunAgain()).as("nothing is billed twice").isZero();
        assertSums();
        assertOneMonthForEachPersonOfABill();
    }

    @Test
    void nobody_settles_in_the_county_while_it_is_billed() {
        lot = new Random(1);
        billed();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update("set local lock_timeout = '50ms'");
                    settlements.hold(new Account(COUNTY, "T00000000"));
                }))
                .hasStackTraceContaining("lock timeout");
    }

    @Test
    void nobody_settles_for_a_payer_while_its_bills_are_written() {
        lot = new Random(7);
        someEmployers();
        while (insured.isEmpty()) {
            onePerson();
        }
        billed();
        Insured one = insured.get(0);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.one(
                                "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free",
                                row -> row.flag("free"),
                                Settlements.lockOf(new Account(one.county(), one.payer())))))
                .contains(false);
    }

    private UUID billed() {
        UUID run = UUID.randomUUID();
        sql.update("""
                insert into billing_run (id, version, client, source_ref, recorded_at, region, month, started_on)
                values (?, 1, 'test', ?, now(), ?, ?, ?)""", run, run.toString(), COUNTY, MARCH.atDay(1), DECIDING);
        putRules(run);
        bill(run);
        lastRun = run;
        return run;
    }

    private UUID lastRun;

    private long sameRunAgain() {
        return bill(lastRun);
    }

    /** In parcels from the front and from the back in turns, until they meet. */
    private long bill(UUID run) {
        long lines = 0;
        BillMonth.Left left = new BillMonth.Left(
                new BillParcel.Place(COUNTY, ""), new BillParcel.Place(COUNTIES.get(1), BillParcel.LAST));
        while (!left.isEmpty()) {
            BillParcel.Place next = parcels.next(counties(left), left.behind(), 50);
            BillParcel.Place front = next.compareTo(left.upTo()) < 0 ? next : left.upTo();
            lines += bill(run, new BillMonth.Left(left.behind(), front));
            left = new BillMonth.Left(front, left.upTo());
            BillParcel.Place back = parcels.last(counties(left), left.behind(), left.upTo(), 50);
            lines += bill(run, new BillMonth.Left(back, left.upTo()));
            left = new BillMonth.Left(left.behind(), back);
        }
        return lines;
    }

    private long bill(UUID run, BillMonth.Left payers) {
        return payers.isEmpty()
                ? 0
                : parcels.bill(new BillParcel.Order(
                        run,
                        MARCH,
                        DECIDING,
                        counties(payers).stream()
                                .map(county -> new BillParcel.County(county, DECIDING, DECIDING))
                                .toList(),
                        payers.behind().payer(),
                        payers.upTo().payer()));
    }

    private static List<String> counties(BillMonth.Left payers) {
        return COUNTIES.subList(
                COUNTIES.indexOf(payers.behind().region()),
                COUNTIES.indexOf(payers.upTo().region()) + 1);
    }

    private void putRules(UUID run) {
        rules.clear();
        List<Object[]> rows = new ArrayList<>();
        for (InsuredKind kind : InsuredKind.values()) {
            for (Insurance insurance : FIVE) {
                if (Contributor.of(kind).isPresent() && kind.mayJoin(insurance)) {
                    for (int industryClass = insurance == Insurance.INJURY ? 1 : 0;
                            industryClass <= (insurance == Insurance.INJURY ? 3 : 0);
                            industryClass++) {
                        for (String county : COUNTIES) {
                            ContributionFigures figure = figure();
                            rules.put(List.of(county, kind, insurance, industryClass), figure);
                            rows.add(RunFigures.row(run, county, insurance, kind, industryClass, figure));
                        }
                    }
                }
            }
        }
        figures.put(rows);
    }

    private ContributionFigures figure() {
        Money floor = Money.of(500L + lot.nextInt(400));
        return new ContributionFigures(
                new ContributionBounds(floor, floor.plus(Money.of(lot.nextInt(3000)))),
                new ContributionRates(
                        rate(),
                        rate(),
                        rate(),
                        rate(),
                        rate(),
                        rate(),
                        LocalDate.of(1972, 3, 1),
                        LocalDate.of(1962, 3, 1)),
                lot.nextInt(4) == 0);
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(lot.nextInt(4000), 4);
    }

    /** The first one's class is that of its industry on the day; whatever was stated before. */
    private void someEmployers() {
        for (int i = 0; i < 5; i++) {
            String employer = "T"
                    + UUID.randomUUID()
                            .toString()
                            .replace("-", "")
                            .substring(0, 12)
                            .toUpperCase();
            int stated = i == 0 ? 1 : 1 + lot.nextInt(3);
            employers.add(employer);
            classes.put(employer, i == 0 ? COAL_MINING_CLASS : stated);
            sql.update("""
                    insert into insured_employer (id, version, client, source_ref, recorded_at, employer, name, ownership,
                                                  industry_class, industry, in_park, region, registered_on)
                    values (gen_random_uuid(), 1, 'test', ?, now(), ?, '万载煤矿', 'PRIVATE', ?, ?, false, ?, '2006-01-01')""", employer, employer, stated, i == 0 ? "06" : null, COUNTY);
            steps(employer);
        }
    }

    /** The last one up to the month holds; half of the employers have none. */
    private void steps(String employer) {
        if (lot.nextBoolean()) {
            int percent = List.of(50, 80, 120, 150).get(lot.nextInt(4));
            floating.put(employer, percent);
            step(employer, "2007-01-01", 80);
            step(employer, "2007-03-01", percent);
            step(employer, "2007-04-01", 100);
        }
    }

    private void step(String employer, String from, int percent) {
        sql.update("""
                with review as (
                    insert into injury_rate_review (id, version, client, source_ref, recorded_at, region, year, proposed_by,
                                                    proposed_at, approved_by, approved_at)
                    values (gen_random_uuid(), 1, 'test', ?, now(), ?, ?, 'wang', now(), 'li', now()) returning id)
                insert into injury_rate (review, employer, region, industry_class, valid_from, paid_in, paid_out, factor)
                select id, ?, ?, 2, ?::date, 0, 0, ? from review""", employer + from, COUNTY, 3000 + lot.nextInt(100_000), employer, COUNTY, from, percent);
    }

    private void onePerson() {
        InsuredKind kind = KINDS.get(lot.nextInt(KINDS.size()));
        String person = "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        String employer = kind.isEmployed() ? employers.get(lot.nextInt(employers.size())) : null;
        LocalDate born = lot.nextInt(5) == 0 ? null : LocalDate.of(1955 + lot.nextInt(30), 1 + lot.nextInt(12), 1);
        byte[] index = new byte[32];
        lot.nextBytes(index);
        sql.update("""
                insert into insured_person (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index,
                                            person, registered_on, region, special_work, born_on)
                values (gen_random_uuid(), 1, 'test', ?, now(), 'PASSPORT', ?, 'none', ?, ?, '2006-01-01', ?, false, ?)""", person, index, index, person, COUNTY, born);
        for (Insurance insurance : FIVE) {
            if (kind.mayJoin(insurance) && lot.nextInt(6) > 0) {
                String county = COUNTIES.get(lot.nextInt(2));
                enrol(new Insured(UUID.randomUUID(), county, insurance, kind, employer, person, born), index);
            }
        }
        if (lot.nextInt(4) > 0) {
            state(employer == null ? person : employer, person);
        }
    }

    private void enrol(Insured one, byte[] index) {
        insured.add(one);
        sql.update(
                """
                insert into enrolment (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                       insurance, kind, employer, in_park, region, insured_days, in_opening)
                values (?, 1, 'test', ?, now(), 'PASSPORT', ?, 'none', ?, ?, ?, ?, ?, false, ?, ?, false)""",
                one.enrolment(),
                one.enrolment().toString(),
                index,
                index,
                one.person(),
                one.insurance(),
                one.kind(),
                one.employer(),
                one.county(),
                lot.nextInt(8) == 0 ? "{[2007-01-01,2007-03-31)}" : "{[2007-01-01,)}");
    }

    private void state(String payer, String person) {
        sql.update(
                """
                insert into wage_base (year, payer, person, declared, assessed) values (2007, ?, ?, ?, ?)
                on conflict (payer, year, person) do update set declared = excluded.declared, assessed = excluded.assessed""",
                payer,
                person,
                BigDecimal.valueOf(30_000L + lot.nextInt(600_000), 2),
                lot.nextInt(4) == 0 ? BigDecimal.valueOf(30_000L + lot.nextInt(600_000), 2) : null);
    }

    /** Wages, days, employers, and who is enrolled at all. */
    private void change() {
        for (int i = 0; i < 20; i++) {
            Insured one = insured.get(lot.nextInt(insured.size()));
            switch (lot.nextInt(5)) {
                case 0 -> state(one.payer(), one.person());
                case 1 ->
                    sql.update(
                            "update enrolment set insured_days = '{[2007-01-01,2007-03-31)}' where id = ?",
                            one.enrolment());
                case 2 ->
                    sql.update("update enrolment set insured_days = '{[2007-02-01,)}' where id = ?", one.enrolment());
                case 3 -> annulled(one, lot.nextBoolean());
                default -> moved(one);
            }
        }
        onePerson();
    }

    /** A wrong enrolment may be followed by the right one, with the same payer. */
    private void annulled(Insured one, boolean anew) {
        sql.update("update enrolment set annul_reason = '误登' where id = ?", one.enrolment());
        if (anew) {
            insured.remove(one);
            byte[] index = new byte[32];
            lot.nextBytes(index);
            enrol(
                    new Insured(
                            UUID.randomUUID(),
                            one.county(),
                            one.insurance(),
                            one.kind(),
                            one.employer(),
                            one.person(),
                            one.born()),
                    index);
        }
    }

    private void moved(Insured one) {
        if (one.employer() != null) {
            String other = employers.get(lot.nextInt(employers.size()));
            sql.update("update enrolment set employer = ? where id = ?", other, one.enrolment());
            insured.set(
                    insured.indexOf(one),
                    new Insured(
                            one.enrolment(),
                            one.county(),
                            one.insurance(),
                            one.kind(),
                            other,
                            one.person(),
                            one.born()));
        }
    }

    /** What all bills of the month say of each enrolment at its payer. */
    private Map<String, Contribution> standing() {
        Map<String, Contribution> lines = new HashMap<>();
        sql.each(
                """
                select b.region || b.payer || ' ' || l.enrolment as line, sum(l.base) as base, sum(l.employer_part) as employer_part,
                       sum(l.person_part) as person_part, sum(l.account_part) as account_part
                  from bill b join bill_line l on l.bill = b.id and l.month = b.month
                 where b.region = any (?) and b.month = ? group by 1""",
                row -> lines.put(
                        row.text("line"),
                        new Contribution(
                                new Money(row.decimal("base")),
                                new Money(row.decimal("employer_part")),
                                new Money(row.decimal("person_part")),
                                new Money(row.decimal("account_part")))),
                COUNTIES,
                MARCH.atDay(1));
        lines.values().removeIf(line -> line.equals(new Contribution(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO)));
        return lines;
    }

    private Map<String, Contribution> fromScratch() {
        Map<String, Contribution> lines = new HashMap<>();
        for (Insured one : insured) {
            if (Contributor.of(one.kind()).isPresent() && insuredOnTheDay(one)) {
                int industryClass = one.insurance() == Insurance.INJURY ? classes.get(one.employer()) : 0;
                ContributionFigures figure =
                        rules.get(List.of(one.county(), one.kind(), one.insurance(), industryClass));
                if (one.insurance() == Insurance.INJURY && floating.containsKey(one.employer())) {
                    BigDecimal factor = BigDecimal.valueOf(floating.get(one.employer()), 2);
                    figure = new ContributionFigures(
                            figure.bounds(),
                            figure.rates().with(figure.rates().employer().multiply(factor), null),
                            figure.onPayroll());
                }
                lines.put(
                        one.county() + one.payer() + " " + one.enrolment(),
                        figure.due(wage(one), one.insurance() == Insurance.MEDICAL ? one.born() : null));
            }
        }
        return lines;
    }

    private boolean insuredOnTheDay(Insured one) {
        return sql.one(
                        "select annul_reason is null and days @> ?::date as due from enrolment where id = ?",
                        row -> row.flag("due"),
                        DECIDING,
                        one.enrolment())
                .orElseThrow();
    }

    private Money wage(Insured one) {
        return sql.one(
                        "select coalesce(assessed, declared) as wage from wage_base where payer = ? and year = 2007 and person = ?",
                        row -> new Money(row.decimal("wage")),
                        one.payer(),
                        one.person())
                .orElse(null);
    }

    private String bills() {
        return String.join(
                "\n",
                sql.list(
                        "select b::text as bill from bill b where region = any (?) and month = ? order by entry",
                        row -> row.text("bill"),
                        COUNTIES,
                        MARCH.atDay(1)));
    }

    /** Were all of it paid. */
    private void assertOneMonthForEachPersonOfABill() {
        Map<Account, Map<UUID, LocalDate>> paid = new HashMap<>();
        sql.each(
                "select id, payer from bill where region = ? and month = ?",
                row -> paid.computeIfAbsent(new Account(COUNTY, row.text("payer")), payer -> new HashMap<>())
                        .put(row.uuid("id"), DECIDING),
                COUNTY,
                MARCH.atDay(1));
        paid.forEach((payer, bills) -> history.keep(payer, List.of(Insurance.values()), bills));

        assertThat(sql.list("""
                        select person from (
                               select e.person, b.id as source, sum(l.base) as base, sum(l.employer_part) as employer_part,
                                      sum(l.person_part) as person_part, sum(l.account_part) as account_part
                                 from bill b join bill_line l on l.bill = b.id and l.month = b.month
                                 join enrolment e on e.id = l.enrolment
                                where b.region = ? and b.month = ? group by e.person, b.id) billed
                          left join contribution_month m using (person, source)
                         where (m.base, m.employer_part, m.person_part, m.account_part) is distinct from
                               (billed.base, billed.employer_part, billed.person_part, billed.account_part)""", row -> row.text("person"), COUNTY, MARCH.atDay(1)))
                .isEmpty();
        assertThat(sql.list("""
                        select e.person from bill b join bill_line l on l.bill = b.id and l.month = b.month
                          join enrolment e on e.id = l.enrolment
                         where b.region = ? and b.month = ? group by e.person, b.id having count(*) > 1""", row -> row.text("person"), COUNTY, MARCH.atDay(1)))
                .as("persons who stand on a bill twice")
                .isNotEmpty();
    }

    /** A bill is the sum of its lines, what is owed the sum of the bills, and no difference bill is the first. */
    private void assertSums() {
        assertThat(sql.list("""
                        select b.id from bill b where b.region = any (?) and b.month = ?
                           and (b.base, b.employer_part, b.person_part, b.account_part, b.lines) is distinct from (
                               select (sum(base), sum(employer_part), sum(person_part), sum(account_part), count(*)::int)
                                 from bill_line l where l.bill = b.id and l.month = b.month)""", row -> row.uuid("id"), COUNTIES, MARCH.atDay(1)))
                .isEmpty();
        assertThat(sql.list("""
                        select payer from receivable r full join (
                               select region, month, payer, insurance, sum(employer_part) as employer_part,
                                      sum(person_part) as person_part
                                 from bill group by 1, 2, 3, 4) b using (region, month, payer, insurance)
                         where region = any (?) and month = ?
                           and (r.employer_due, r.person_due) is distinct from (b.employer_part, b.person_part)""", row -> row.text("payer"), COUNTIES, MARCH.atDay(1)))
                .isEmpty();
        assertThat(sql.one(
                        "select max(issue) as most, min(issue) as least from bill where region = any (?) and month = ?",
                        row -> row.number("most") * 10 + row.number("least"),
                        COUNTIES,
                        MARCH.atDay(1)))
                .hasValueSatisfying(both -> assertThat(both).isBetween(21L, 41L));
    }
}
