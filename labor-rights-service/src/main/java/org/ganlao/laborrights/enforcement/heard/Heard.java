package org.ganlao.laborrights.enforcement.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.enforcement.heard.domain.WorkDays;
import org.ganlao.laborrights.relation.contract.Suspensions;
import org.ganlao.laborrights.relation.contract.WorkedOccupations;
import org.ganlao.laborrights.relation.contract.WorkedOccupations.WorkedAs;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** What is known of persons and employers, read for many at once. */
@ApplicationScoped
public class Heard {

    /**
     * Of whom some fact is known, or was when a finding was made of it; each branch reads its own index in order.
     */
    private static final List<String> KNOWN = List.of(
            "person from labour_contract where person",
            "person from heard_enrolment where person",
            "person from heard_benefit where person",
            "person from heard_recall where person",
            "person from heard_placement where person",
            "person from heard_certificate where person",
            "employer from heard_order where employer",
            "employer from heard_wage_base where employer",
            "employer from wage_arrears where employer",
            "employer from payroll_report where annul_reason is null and excessive_lines > 0 and employer",
            "person from finding where person",
            "employer from finding where person is null and employer",
            "subject from next_reckoning where subject");

    private static final String SUBJECTS = KNOWN.stream()
            .map("(select distinct %s > ? order by 1 limit ?)"::formatted)
            .collect(Collectors.joining(" union ", "select * from (", ") known (subject) order by subject limit ?"));

    private static final String TAKEN = """
            delete from told_subject where id = any (array(select id from told_subject order by id limit ?)) returning subject""";

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

    /** Who gets a pension is insured by no employer, though he may work on: 《劳动合同法》第四十四条. */
    private static final String RETIRED =
            RUNS.formatted("null", "heard_enrolment", "and kind in ('retiree', 'retired-cadre')");

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

    private static final String ORDERED = """
            select id, version, employer as subject, employer, region, issued_on as from_on, null::date as until_on
              from heard_order where employer = any (?) and open > 0""";

    private static final String CERTIFICATES = """
            select id, version, person as subject, null as employer, region, occupation,
                   lower(run) as from_on, upper(run) as until_on
              from heard_certificate, unnest(days) as run where person = any (?)""";

    /** Known from the month after. */
    private static final String EXCESSIVE = """
            select id, version, employer as subject, employer, region,
                   cast(month + interval '1 month' as date) as from_on, null::date as until_on
              from payroll_report where employer = any (?) and annul_reason is null and excessive_lines > 0""";

    private final Suspensions suspensions;
    private final WorkedOccupations occupations;
    private final BulkWork bulk;
    private final Sql sql;

    Heard(Suspensions suspensions, WorkedOccupations occupations, BulkWork bulk, Sql sql) {
        this.suspensions = suspensions;
        this.occupations = occupations;
        this.bulk = bulk;
        this.sql = sql;
    }

    /** Takes those of whom something new is known out of the queue, each as often as it was told; at most so many. */
    public List<String> take(int most) {
        return sql.list(TAKEN, row -> row.text("subject"), most);
    }

    /** Takes all that is new of one of them out of the queue. */
    public void forget(String subject) {
        sql.update("delete from told_subject where subject = ?", subject);
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
        List<Object> each = new ArrayList<>();
        KNOWN.forEach(branch -> each.addAll(List.of(last, most)));
        each.add(most);
        return sql.list(SUBJECTS, row -> row.text("subject"), each.toArray());
    }

    /** Labour contracts of this service, through the last day of term or end. */
    public List<ToldDays> contracts(Collection<String> persons) {
        return runs(CONTRACTS, "labor-rights", "contract", persons);
    }

    /** Of these contracts, the days on which they are suspended: the relation goes on, and nothing is due of it. */
    public List<ToldDays> suspended(Collection<ToldDays> contracts) {
        Map<UUID, List<Span>> spans = suspensions.of(idsOf(contracts));
        return contracts.stream()
                .flatMap(contract ->
                        spans.getOrDefault(contract.id(), List.of()).stream().map(contract::on))
                .toList();
    }

    /** Of these contracts, the days of work in an occupation that is stated. */
    public List<WorkDays> work(Collection<ToldDays> contracts) {
        Map<UUID, List<WorkedAs>> worked = occupations.of(idsOf(contracts));
        return contracts.stream()
                .flatMap(contract -> worked.getOrDefault(contract.id(), List.of()).stream()
                        .map(as -> new WorkDays(as.occupation(), contract.on(as.span()))))
                .toList();
    }

    private static List<UUID> idsOf(Collection<ToldDays> contracts) {
        return contracts.stream().map(ToldDays::id).toList();
    }

    /** Valid vocational certificates. */
    public List<WorkDays> certificates(Collection<String> persons) {
        return sql.list(
                CERTIFICATES, row -> new WorkDays(row.text("occupation"), told(row, "skills", "certificate")), persons);
    }

    /** Checked payrolls on which somebody worked longer than the law allows, from the month after. */
    public List<ToldDays> excessiveHours(Collection<String> employers) {
        return runs(EXCESSIVE, "labor-rights", "payroll-report", employers);
    }

    /** Days as a retired person, of whatever insurance. */
    public List<ToldDays> retired(Collection<String> persons) {
        return runs(RETIRED, "social-insurance", "enrolment", persons);
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

    /** Orders to pay overdue contributions of which something is open, since the day of the order. */
    public List<ToldDays> ordered(Collection<String> employers) {
        return runs(ORDERED, "social-insurance", "payment-order", employers);
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

    private List<ToldDays> runs(String select, String service, String fact, Collection<String> subjects) {
        return sql.list(select, row -> told(row, service, fact), subjects);
    }

    private static ToldDays told(Row row, String service, String fact) {
        return new ToldDays(
                row.text("subject"),
                service,
                fact,
                row.uuid("id"),
                (int) row.number("version"),
                row.text("employer"),
                row.text("region"),
                new Span(row.date("from_on"), row.date("until_on")));
    }
}
