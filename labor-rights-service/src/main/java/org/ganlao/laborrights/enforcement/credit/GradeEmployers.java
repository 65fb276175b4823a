package org.ganlao.laborrights.enforcement.credit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.credit.domain.CreditGrade;
import org.ganlao.laborrights.enforcement.credit.domain.CreditRefusal;
import org.ganlao.laborrights.enforcement.credit.domain.EmployerGrade;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Grades employers for a year by the criteria of its last day, from the facts of the year as far as they are known: one that is asked
 * for, or all of a region, parcel by parcel. A grade that the facts do not change is not given again. Locks: the grades of the region.
 */
@ApplicationScoped
class GradeEmployers {

    static final String KIND = "employer-grading";
    static final int PARCEL = 200;

    private static final String FACT = "employer-grade";

    private final EmployerGradeRepository grades;
    private final PublishedCriteria criteria;
    private final List<CreditFact> facts;
    private final TransactionLock locks;
    private final Jobs jobs;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    GradeEmployers(
            EmployerGradeRepository grades,
            PublishedCriteria criteria,
            @All List<CreditFact> facts,
            TransactionLock locks,
            Jobs jobs,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            Audit audit,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.grades = grades;
        this.criteria = criteria;
        this.facts = facts;
        this.locks = locks;
        this.jobs = jobs;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    record Grading(String region, int year) {}

    /** @return the job */
    @Transactional
    UUID start(GradingRequest request) {
        require(request.region(), request.year());
        UUID job = jobs.submit(KIND, new Grading(request.region(), request.year()), null);
        audit.record(
                KIND + ".started",
                "job",
                job.toString(),
                Map.of("region", request.region(), "year", request.year(), "sourceRef", request.sourceRef()));
        return job;
    }

    @Transactional
    EmployerGradeView grade(EmployerGradeRequest request) {
        require(request.region(), request.year());
        String employer = request.employer().value();
        Origin origin = new Origin(caller.client(), request.sourceRef());
        hold(request.region());
        grades.requireUnused(origin);
        return given(origin, request.region(), request.year(), employer, counts(List.of(employer), request.year()))
                .map(EmployerGradeView::from)
                .orElseThrow(() -> new Rejection(
                        CreditRefusal.GRADE_UNCHANGED,
                        grades.present(request.region(), employer, request.year())
                                .orElseThrow()
                                .grade()));
    }

    /**
     * What employers were graded by is another thing now: the grades that they have, in whichever counties, are given anew.
     *
     * @param why names what changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void anew(Set<Integer> years, Set<String> employers, String why) {
        List<EmployerGrade> present = grades.present(employers, years);
        present.stream().map(EmployerGrade::region).distinct().sorted().forEach(this::hold);
        present.forEach(earlier -> given(
                new Origin(KIND, why + " " + earlier.id()),
                earlier.region(),
                earlier.year(),
                earlier.employer(),
                counts(List.of(earlier.employer()), earlier.year())));
    }

    private void require(String region, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (first.isAfter(clock.today())) {
            throw new Rejection(CreditRefusal.GRADED_TOO_EARLY, year).at("/year");
        }
        checks.requireOwnRegion(region, clock.today(), "/region");
        if (regions.level(region).compareTo(RegionLevel.COUNTY) < 0) {
            throw new Rejection(CreditRefusal.GRADED_BY_COUNTIES, region).at("/region");
        }
    }

    /** @return employers behind the one of the mark, at most a parcel */
    List<String> next(Grading grading, String after) {
        return grades.employersAfter(grading.region(), grading.year(), after, PARCEL);
    }

    /** @return how many were given another grade than they had */
    @Transactional(Transactional.TxType.MANDATORY)
    int parcel(Grading grading, UUID job, List<String> employers) {
        hold(grading.region());
        Map<String, Map<String, Integer>> counts = counts(employers, grading.year());
        return Math.toIntExact(employers.stream()
                .filter(employer -> given(
                                new Origin(KIND, job + " " + employer),
                                grading.region(),
                                grading.year(),
                                employer,
                                counts)
                        .isPresent())
                .count());
    }

    /** Before the facts are counted: of two gradings at a time the later one knows more. */
    private void hold(String region) {
        locks.hold("credit grades of " + region);
    }

    private Map<String, Map<String, Integer>> counts(List<String> employers, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        facts.forEach(fact -> fact.counts(employers, first, first.plusYears(1).minusDays(1))
                .forEach((employer, happened) -> {
                    if (happened > 0) {
                        counts.computeIfAbsent(employer, none -> new HashMap<>())
                                .put(fact.code(), happened);
                    }
                }));
        return counts;
    }

    /** Nothing where it has the grade already, for the same facts. */
    private Optional<EmployerGrade> given(
            Origin origin, String region, int year, String employer, Map<String, Map<String, Integer>> counts) {
        Map<String, Integer> own = counts.getOrDefault(employer, Map.of());
        CreditGrade grade = criteria.on(LocalDate.of(year, 12, 31)).grade(own);
        Optional<EmployerGrade> earlier = grades.present(region, employer, year);
        if (earlier.filter(same -> same.says(grade, own)).isPresent()) {
            return Optional.empty();
        }
        earlier.ifPresent(one -> {
            one.giveWay(changes.now());
            grades.flush();
            events.say(FACT, "superseded", EmployerGradeFact.of(one), grade.name());
        });
        EmployerGrade given = new EmployerGrade(
                UUID.randomUUID(), origin, region, employer, year, grade, own, clock.today(), changes.now());
        grades.keep(given);
        events.say(FACT, "given", EmployerGradeFact.of(given), "");
        return Optional.of(given);
    }

    EmployerGradeView one(UUID id) {
        return EmployerGradeView.from(grades.visible(id));
    }

    Page<EmployerGradeView> page(EmployerGradeFilter filter, Paging paging) {
        return grades.page(filter, paging).map(EmployerGradeView::from);
    }
}
