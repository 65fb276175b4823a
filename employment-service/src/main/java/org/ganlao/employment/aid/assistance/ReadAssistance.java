package org.ganlao.employment.aid.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.employment.aid.assistance.AssistanceView.Claim;
import org.ganlao.employment.aid.assistance.AssistanceView.Loan;
import org.ganlao.employment.aid.assistance.AssistanceView.Relief;
import org.ganlao.employment.aid.assistance.AssistanceView.YearTotal;
import org.ganlao.employment.aid.assistance.domain.Benefit;
import org.ganlao.employment.aid.assistance.domain.BenefitKind;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.ShownPerson;

/** Reads together what a person received; that it was read is audited. */
@ApplicationScoped
class ReadAssistance {

    private static final String CLAIMS = """
            select id, kind, state, region, from_day, to_day, claimed_on, amount,
                   payee_person is not distinct from person as to_person
              from support_claim
             where person = any (?) and region = any (?)
             order by from_day, id""";

    private static final String LOANS = """
            select l.id, l.region, l.disbursed_on, l.principal, l.outstanding,
                   coalesce((select sum(i.amount) from interest_subsidy_line i
                               join interest_subsidy_claim c on c.id = i.claim
                              where i.loan = l.id and c.annul_reason is null and c.approved_by is not null), 0) as subsidised
              from microloan l
             where l.person = any (?) and l.region = any (?) and l.annul_reason is null and l.disbursed_on is not null
             order by l.disbursed_on, l.id""";

    private static final String RELIEFS = """
            select id, kind, region, year, amount
              from tax_relief
             where person = any (?) and region = any (?) and annul_reason is null
             order by year, id""";

    private final Sql sql;
    private final Benefits benefits;
    private final RegionScope scope;
    private final JobSeekerRepository seekers;
    private final PlacementRepository placements;
    private final Persons persons;
    private final Audit audit;

    ReadAssistance(
            Sql sql,
            Benefits benefits,
            RegionScope scope,
            JobSeekerRepository seekers,
            PlacementRepository placements,
            Persons persons,
            Audit audit) {
        this.sql = sql;
        this.benefits = benefits;
        this.scope = scope;
        this.seekers = seekers;
        this.placements = placements;
        this.persons = persons;
        this.audit = audit;
    }

    AssistanceView ofDocument(String header) {
        return of(persons.tokensOf(header));
    }

    AssistanceView of(String token) {
        return of(List.of(token));
    }

    /** @throws Rejection (404) where the caller's regions gave the person nothing */
    private AssistanceView of(List<String> tokens) {
        Collection<String> regions = scope.covered();
        List<Claim> claims = sql.list(
                CLAIMS,
                row -> new Claim(
                        row.uuid("id"),
                        SupportKind.valueOf(row.text("kind")),
                        SupportState.valueOf(row.text("state")),
                        row.text("region"),
                        row.date("from_day"),
                        row.date("to_day"),
                        row.date("claimed_on"),
                        new Money(row.decimal("amount")),
                        row.flag("to_person")),
                tokens,
                regions);
        List<Loan> loans = sql.list(
                LOANS,
                row -> new Loan(
                        row.uuid("id"),
                        row.text("region"),
                        row.date("disbursed_on"),
                        new Money(row.decimal("principal")),
                        new Money(row.decimal("outstanding")),
                        new Money(row.decimal("subsidised"))),
                tokens,
                regions);
        List<Relief> reliefs = sql.list(
                RELIEFS,
                row -> new Relief(
                        row.uuid("id"),
                        ReliefKind.valueOf(row.text("kind")),
                        row.text("region"),
                        (int) row.number("year"),
                        new Money(row.decimal("amount"))),
                tokens,
                regions);
        if (claims.isEmpty() && loans.isEmpty() && reliefs.isEmpty()) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        String token = tokens.get(0);
        Stream<Benefit> given = benefits.of(tokens).stream().filter(benefit -> regions.contains(benefit.region()));
        audit.read("assistance.read", "person", token, Map.of());
        return new AssistanceView(token, shown(token), claims, loans, reliefs, years(given));
    }

    private ShownPerson shown(String token) {
        return Stream.concat(
                        seekers.find("person.token", token).stream().map(JobSeeker::person),
                        placements.find("person.token", token).stream().map(Placement::person))
                .findFirst()
                .map(persons::show)
                .orElse(null);
    }

    private static List<YearTotal> years(Stream<Benefit> benefits) {
        Map<Integer, Map<BenefitKind, Money>> sums = benefits.collect(Collectors.groupingBy(
                Benefit::year,
                TreeMap::new,
                Collectors.groupingBy(
                        Benefit::kind, TreeMap::new, Collectors.reducing(Money.ZERO, Benefit::amount, Money::plus))));
        return sums.entrySet().stream()
                .flatMap(year -> year.getValue().entrySet().stream()
                        .map(kind -> new YearTotal(year.getKey(), kind.getKey(), kind.getValue())))
                .toList();
    }
}
