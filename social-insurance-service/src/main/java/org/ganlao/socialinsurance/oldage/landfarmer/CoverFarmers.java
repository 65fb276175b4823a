package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandDue;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandProject;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * Covers who lost the land. The person is enrolled in the pension insurance as land-expropriated, unless that was done before:
 * the enrolment is what counts as newly covered, once. Locks: the county's pilot, the project, the person.
 */
@ApplicationScoped
class CoverFarmers {

    private static final String KIND = "land-coverage";
    private static final String PREFIX = "social-insurance.landfarmer.";

    private final LandCoverageRepository coverages;
    private final LandPilotRepository pilots;
    private final KeepLandPilots keptPilots;
    private final KeepLandProjects projects;
    private final MoveEnrolments enrolments;
    private final InsuredPersons insured;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    CoverFarmers(
            LandCoverageRepository coverages,
            LandPilotRepository pilots,
            KeepLandPilots keptPilots,
            KeepLandProjects projects,
            MoveEnrolments enrolments,
            InsuredPersons insured,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.coverages = coverages;
        this.pilots = pilots;
        this.keptPilots = keptPilots;
        this.projects = projects;
        this.enrolments = enrolments;
        this.insured = insured;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    void check(LandCoverageRequest request) {
        checks.requirePast(request.from(), "/from");
        persons.identify(request.person());
    }

    @Transactional
    LandCoverageView cover(LandCoverageRequest request) {
        LocalDate from = request.from();
        check(request);
        PersonalId document = persons.identify(request.person());
        String region = projects.regionOf(request.project());
        checks.requireOwnRegion(region, from, "/project");
        keptPilots.hold(region);
        pilots.require(region, from);
        LandProject project = projects.held(request.project());
        project.requireRoom(coverages.countOf(project.id()));
        if (from.isBefore(project.occurredOn())) {
            throw new Rejection(LandRefusal.COVERED_BEFORE_EXPROPRIATION, project.occurredOn()).at("/from");
        }
        persons.lock(document);
        List<String> tokens = persons.tokens(document);
        coverages.standing(tokens).ifPresent(earlier -> {
            throw new Rejection(LandRefusal.COVERED_ALREADY, earlier.id()).at("/person");
        });
        UUID id = UUID.randomUUID();
        UUID enrolment = coverages
                .enrolled(tokens, region, from)
                .orElseGet(() -> enrolments
                        .enter(
                                request.person(),
                                Insurance.PENSION,
                                InsuredKind.LAND_EXPROPRIATED,
                                null,
                                region,
                                from,
                                reference(id))
                        .id());
        requireOldEnough(tokens.get(0), from, region);
        LandCoverage coverage = new LandCoverage(
                id,
                new Origin(caller.client(), request.sourceRef()),
                project,
                tokens.get(0),
                enrolment,
                from,
                due(parameters.at(from), region),
                changes.now());
        coverages.add(coverage);
        return noted("covered", coverage, "");
    }

    private static String reference(UUID coverage) {
        return KIND + " " + coverage;
    }

    private void requireOldEnough(String token, LocalDate from, String region) {
        int least = parameters.at(from).integer(PREFIX + "age.least", region);
        LocalDate born = insured.require(token, "/person").details().bornOn();
        if (born == null || born.plusYears(least).isAfter(from)) {
            throw new Rejection(LandRefusal.TOO_YOUNG_TO_COVER, least).at("/person");
        }
    }

    private static LandDue due(ParameterSet figures, String region) {
        LandDue.Rates rates = new LandDue.Rates(
                figures.money("social-insurance.average-wage", region),
                figures.factor(PREFIX + "base", region),
                figures.factor(PREFIX + "rate", region),
                figures.integer(PREFIX + "years", region),
                figures.factor(PREFIX + "share.person", region),
                figures.factor(PREFIX + "share.collective", region),
                figures.factor(PREFIX + "share.government", region));
        return LandDue.of(rates, Trace.of(figures.trace()));
    }

    /** The enrolment made for it is struck out too. */
    @Transactional
    LandCoverageView annul(UUID id, String ifMatch, Annulment annulment) {
        LandCoverage coverage = coverages.forChange(id, ifMatch, found -> {
            projects.hold(found.project());
            persons.lockTokens(List.of(found.person()));
        });
        coverage.annul(annulment.reason(), changes.now());
        Enrolment enrolment = enrolments.opened(coverage.enrolment());
        if (enrolment.origin().sourceRef().equals(reference(id))) {
            enrolments.strikeOut(enrolment, annulment.reason());
        }
        return noted("annulled", coverage, annulment.reason());
    }

    LandCoverageView one(UUID id) {
        return LandCoverageView.from(coverages.visible(id));
    }

    Page<LandCoverageView> page(UUID project, String person, Paging paging) {
        return coverages.page(project, person, paging).map(LandCoverageView::from);
    }

    private LandCoverageView noted(String what, LandCoverage coverage, String why) {
        events.note(KIND, what, coverage, why);
        return LandCoverageView.from(coverage);
    }
}
