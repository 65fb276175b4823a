package org.ganlao.employment.market.introduction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * An agency introduces a registered person to a vacancy (职业介绍). It comes out once: placed, refused by either side, or
 * withdrawn. An outcome falls back when its placement does not bear it any more, or when it was stated by mistake; then
 * another one may follow. Annulled, the introduction never was.
 */
@Entity
@Table(name = "introduction")
public class Introduction extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(name = "job_seeker", nullable = false, updatable = false)
    private UUID jobSeeker;

    @Column(nullable = false, updatable = false)
    private UUID vacancy;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private UUID agency;

    @Column(name = "introduced_on", nullable = false)
    private LocalDate introducedOn;

    @Embedded
    private Outcome outcome;

    public Introduction(
            UUID id,
            Origin origin,
            ProtectedId person,
            UUID jobSeeker,
            Vacancy vacancy,
            Agency agency,
            LocalDate introducedOn,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.jobSeeker = Objects.requireNonNull(jobSeeker, "jobSeeker");
        this.vacancy = vacancy.id();
        this.employer = vacancy.offer().employer();
        this.region = vacancy.region();
        this.agency = agency.id();
        this.introducedOn = Objects.requireNonNull(introducedOn, "introducedOn");
        requireBoth(vacancy, agency, introducedOn);
    }

    protected Introduction() {}

    /** An introduction of the wrong person, or to the wrong vacancy, is annulled instead. */
    public void correct(Vacancy to, Agency by, LocalDate stated, Instant now) {
        requireStanding();
        if (by.id().equals(agency) && stated.equals(introducedOn)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireBoth(to, by, stated);
        if (outcome != null) {
            requireOrder(outcome, stated);
        }
        agency = by.id();
        introducedOn = stated;
        revised(now);
    }

    private static void requireBoth(Vacancy vacancy, Agency agency, LocalDate day) {
        if (!vacancy.wantsOn(day)) {
            throw new Rejection(IntroductionRefusal.NOBODY_WANTED, day).at("/introduction/introducedOn");
        }
        agency.requireLicensed(day);
    }

    public void comeOut(Outcome stated, Instant now) {
        requireStanding();
        if (outcome != null) {
            throw new Rejection(IntroductionRefusal.OUTCOME_KNOWN, outcome.on());
        }
        requireOrder(stated, introducedOn);
        outcome = stated;
        revised(now);
    }

    private static void requireOrder(Outcome outcome, LocalDate introducedOn) {
        if (outcome.on().isBefore(introducedOn)) {
            throw new Rejection(IntroductionRefusal.OUTCOME_BEFORE_INTRODUCTION, introducedOn);
        }
    }

    /** Whether this placement of the person is what the introduction led to, or may be said to be. */
    public boolean isBorneBy(Placement placement) {
        return placement.standing()
                && employer.equals(placement.job().employer())
                && !placement.occurredOn().isBefore(introducedOn);
    }

    /** It has not come out after all. */
    public void fallBack(Instant now) {
        requireStanding();
        if (outcome == null) {
            throw new Rejection(IntroductionRefusal.NO_OUTCOME);
        }
        outcome = null;
        revised(now);
    }

    /** It has not come out after all, and the person's later introduction to the vacancy is the one that may. */
    public void giveWay(Introduction later, Instant now) {
        LocalDate day = later.introducedOn.isAfter(introducedOn) ? later.introducedOn : introducedOn;
        outcome = new Outcome(OutcomeKind.WITHDRAWN, day, null, null, null);
        revised(now);
    }

    /** The placement that it led to begins on another day from now on. */
    public void follow(LocalDate startedOn, Instant now) {
        outcome = new Outcome(outcome.kind(), startedOn, outcome.placement(), outcome.contract(), null);
        revised(now);
    }

    /** How it came out; refuses one that led to no work. */
    public Outcome requirePlaced() {
        if (!fillsPlace()) {
            throw new Rejection(IntroductionRefusal.NOT_PLACED);
        }
        return outcome;
    }

    /** Whether a place of the vacancy is filled by it. */
    public boolean fillsPlace() {
        return standing() && outcome != null && outcome.kind() == OutcomeKind.PLACED;
    }

    /** The day on which the person refused the work without a good cause; empty where that did not happen. */
    public Optional<LocalDate> refusedOn() {
        return standing() ? outcome().filter(Outcome::isRefusalThatCounts).map(Outcome::on) : Optional.empty();
    }

    public IntroductionState state() {
        if (!standing()) {
            return IntroductionState.ANNULLED;
        }
        if (outcome == null) {
            return IntroductionState.INTRODUCED;
        }
        return switch (outcome.kind()) {
            case PLACED -> IntroductionState.PLACED;
            case REFUSED_BY_PERSON, REFUSED_BY_EMPLOYER -> IntroductionState.REFUSED;
            case WITHDRAWN -> IntroductionState.WITHDRAWN;
        };
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return introducedOn;
    }

    public ProtectedId person() {
        return person;
    }

    public UUID jobSeeker() {
        return jobSeeker;
    }

    public UUID vacancy() {
        return vacancy;
    }

    public UUID agency() {
        return agency;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
