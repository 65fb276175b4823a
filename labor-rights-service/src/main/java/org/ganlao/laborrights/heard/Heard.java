package org.ganlao.laborrights.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.laborrights.heard.domain.ContributionAccount;
import org.ganlao.laborrights.heard.domain.ContributionAccount.Order;
import org.ganlao.laborrights.heard.domain.ContributionAccount.Receipt;
import org.ganlao.laborrights.heard.domain.LowestWage;
import org.ganlao.laborrights.heard.domain.ToldDays;
import org.ganlao.laborrights.roll.domain.Span;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** What is known of persons and employers, read for many at once. */
@ApplicationScoped
public class Heard {

    /** Of whom some fact is known; each branch reads its own index in order. */
    private static final String SUBJECTS = """
            select subject from (
                (select distinct person as subject from labour_contract where person > ? order by 1 limit ?) union
                (select distinct person from heard_enrolment where person > ? order by 1 limit ?) union
                (select distinct person from heard_benefit where person > ? order by 1 limit ?) union
                (select distinct person from heard_recall where person > ? order by 1 limit ?) union
                (select distinct person from heard_placement where person > ? order by 1 limit ?) union
                (select distinct employer from heard_order where employer > ? order by 1 limit ?) union
                (select distinct employer from heard_wage_base where employer > ? order by 1 limit ?)) known
             order by subject limit ?""";

    private static final String TAKEN = """
            delete from told_subject where id in (select id from told_subject order by id limit ?) returning subject""";

    private static final String RUNS = """
            select id, version, person as subject, %s as employer, region, lower(run) as from_on, upper(run) as until_on
              from %s, unnest(days) as run where person = any (?) %s""";

    /** The pension, which every employee must have: who has it through the employer is insured. */
    private static final String PENSIONS = RUNS.formatted(
            "employer",
            "heard_enrolment",
            "and insurance = 'pension' and employer is not null and kind in ('employee', 'migrant', 'institution-staff')");

    /** Staff of public institutions are appointed, others have a labour contract. */
    private static final String EMPLOYEES = PENSIONS + " and kind <> 'institution-staff'";

    private static final String BENEFITS = RUNS.formatted("null", "heard_benefit", "");
    private static final String RECALLS = RUNS.formatted("null", "heard_recall", "");
    private static final String PLACEMENTS = RUNS.formatted("employer", "heard_placement", "");

    private static final String CONTRACTS = """
            select id, version, person as subject, employer, region, starts_on as from_on,
                   coalesce(ended_on, ends_on) + 1 as until_on
              from labour_contract where person = any (?) and annul_reason is null""";

    /** Verified and not repaid, since the day of the verification. */
    private static final String WAGES_OWED = """
            select id, version, employer as subject, employer, region, verified_on as from_on, null::date as until_on
              from wage_arrears where employer = any (?) and annul_reason is null and verified > repaid""";

    private final BulkWork bulk;
    private final Sql sql;

    Heard(BulkWork bulk, Sql sql) {
        this.bulk = bulk;
        this.sql = sql;
    }

    /** Takes those of whom something new is known out of the queue, each as often as it was told; at most so many. */
    public List<String> take(int most) {
        return sql.list(TAKEN, row -> row.text("subject"), most);
    }

    /** Marks them as if something new were known of them; bulk work marks all of its own together. */
    public void mark(Collection<String> subjects) {
        if (bulk.underway()) {
            subjects.forEach(subject -> bulk.later(Heard.class, subject, this::markAll));
        } else {
            sql.update("insert into told_subject (subject) select unnest(?)", subjects);
        }
    }

    private void markAll(List<String> subjects) {
        sql.copy(
                "told_subject (subject)",
                subjects.stream().map(subject -> new Object[] {subject}).toList());
    }

    /** Tokens of persons and employers behind this one, in order. */
    public List<String> subjectsAfter(String last, int most) {
        return sql.list(
                SUBJECTS,
                row -> row.text("subject"),
                last,
                most,
                last,
                most,
                last,
                most,
                last,
                most,
                last,
                most,
                last,
                most,
                last,
                most,
                most);
    }

    /** Labour contracts of this service, through the last day of term or end. */
    public List<ToldDays> contracts(Collection<String> persons) {
        return runs(CONTRACTS, "labor-rights", "contract", persons);
    }

    /** Pension insurance through an employer. */
    public List<ToldDays> pensions(Collection<String> persons) {
        return runs(PENSIONS, "social-insurance", "enrolment", persons);
    }

    /** Of those, the ones of persons who work under labour contracts. */
    public List<ToldDays> employees(Collection<String> persons) {
        return runs(EMPLOYEES, "social-insurance", "enrolment", persons);
    }

    /** Days for which unemployment benefit is due. */
    public List<ToldDays> benefits(Collection<String> persons) {
        return runs(BENEFITS, "social-insurance", "unemployment-claim", persons);
    }

    /** Months of unemployment benefit that were paid without a right and are to be recovered. */
    public List<ToldDays> recalls(Collection<String> persons) {
        return runs(RECALLS, "social-insurance", "benefit-payment", persons);
    }

    public List<ToldDays> placements(Collection<String> persons) {
        return runs(PLACEMENTS, "employment", "placement", persons);
    }

    /** Arrears of wages that are verified and not repaid. */
    public List<ToldDays> wagesOwed(Collection<String> employers) {
        return runs(WAGES_OWED, "labor-rights", "wage-arrears", employers);
    }

    /** By employer; one for each agency that ordered something. */
    public Map<String, List<ContributionAccount>> contributionAccounts(Collection<String> employers) {
        Map<AccountKey, List<Order>> orders = grouped(
                "select employer, region, id, version, issued_on, amount from heard_order where employer = any (?) and standing",
                row -> new Order(
                        row.uuid("id"),
                        (int) row.number("version"),
                        row.text("region"),
                        row.date("issued_on"),
                        new Money(row.decimal("amount"))),
                employers);
        Map<AccountKey, List<Receipt>> receipts = grouped(
                "select employer, region, received_on, amount from heard_receipt where employer = any (?) and standing",
                row -> new Receipt(row.date("received_on"), new Money(row.decimal("amount"))),
                employers);
        Map<String, List<ContributionAccount>> accounts = new HashMap<>();
        orders.forEach((key, ordered) -> accounts.computeIfAbsent(key.employer(), first -> new ArrayList<>())
                .add(new ContributionAccount(ordered, receipts.getOrDefault(key, List.of()))));
        return accounts;
    }

    public List<LowestWage> lowestWages(Collection<String> employers) {
        return sql.list(
                "select * from heard_wage_base where employer = any (?)",
                row -> new LowestWage(
                        row.text("employer"),
                        (int) row.number("year"),
                        row.uuid("declaration"),
                        row.text("region"),
                        new Money(row.decimal("lowest"))),
                employers);
    }

    private record AccountKey(String employer, String region) {}

    private <T> Map<AccountKey, List<T>> grouped(String select, Function<Row, T> of, Collection<String> employers) {
        record Entry<T>(AccountKey key, T value) {}
        return sql
                .list(
                        select,
                        row -> new Entry<>(new AccountKey(row.text("employer"), row.text("region")), of.apply(row)),
                        employers)
                .stream()
                .collect(Collectors.groupingBy(Entry::key, Collectors.mapping(Entry::value, Collectors.toList())));
    }

    private List<ToldDays> runs(String select, String service, String fact, Collection<String> subjects) {
        return sql.list(
                select,
                row -> new ToldDays(
                        row.text("subject"),
                        service,
                        fact,
                        row.uuid("id"),
                        (int) row.number("version"),
                        row.text("employer"),
                        row.text("region"),
                        new Span(row.date("from_on"), row.date("until_on"))),
                subjects);
    }
}
