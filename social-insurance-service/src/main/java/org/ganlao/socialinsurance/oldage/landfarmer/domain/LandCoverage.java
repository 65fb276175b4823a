package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A farmer covered after an expropriation: what is due once by shares, and which of them came in. Receipts mark the shares set by
 * set, so this only reads those marks. Paid up, it gives a pension from age, or goes over into the urban scheme.
 */
@Entity
@Table(name = "land_coverage")
public class LandCoverage extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID project;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private UUID enrolment;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Embedded
    private LandDue due;

    @Column(name = "person_payment", insertable = false, updatable = false)
    private UUID personPayment;

    @Column(name = "collective_payment", insertable = false, updatable = false)
    private UUID collectivePayment;

    @Column(name = "government_payment", insertable = false, updatable = false)
    private UUID governmentPayment;

    @Column(name = "converted_on")
    private LocalDate convertedOn;

    /**
     * @param person token
     * @param enrolment that covers the person in the pension insurance as land-expropriated
     */
    public LandCoverage(
            UUID id,
            Origin origin,
            LandProject project,
            String person,
            UUID enrolment,
            LocalDate from,
            LandDue due,
            Instant now) {
        super(id, origin, now);
        this.project = project.id();
        this.region = project.region();
        this.person = Objects.requireNonNull(person, "person");
        this.enrolment = Objects.requireNonNull(enrolment, "enrolment");
        this.fromDay = Objects.requireNonNull(from, "from");
        this.due = Objects.requireNonNull(due, "due");
    }

    protected LandCoverage() {}

    /** Refuses one of which some share is open, or that is another scheme's by now. */
    public void requirePaidUp() {
        requireStanding();
        if (state() != CoverageState.PAID_UP) {
            throw new Rejection(LandRefusal.NOT_PAID_UP, state()).at("/coverage");
        }
    }

    /** @param on first day in the urban scheme */
    public void convert(LocalDate on, Instant now) {
        requirePaidUp();
        convertedOn = Objects.requireNonNull(on, "on");
        revised(now);
    }

    /** Only what nothing was paid for is struck out. */
    @Override
    public void annul(String reason, Instant now) {
        if (payments().findAny().isPresent()) {
            throw new Rejection(LandRefusal.SHARES_CAME_IN);
        }
        super.annul(reason, now);
    }

    public CoverageState state() {
        if (!standing()) {
            return CoverageState.ANNULLED;
        }
        if (convertedOn != null) {
            return CoverageState.CONVERTED;
        }
        return Stream.of(ContributionShare.values()).allMatch(this::cameIn)
                ? CoverageState.PAID_UP
                : CoverageState.COVERED;
    }

    /** Of a share of nothing, nothing comes in. */
    private boolean cameIn(ContributionShare share) {
        return payment(share) != null || due.of(share).isZero();
    }

    private Stream<UUID> payments() {
        return Stream.of(ContributionShare.values()).map(this::payment).filter(Objects::nonNull);
    }

    /** The receipt that brought the share; null while it is open. */
    public UUID payment(ContributionShare share) {
        return switch (share) {
            case PERSON -> personPayment;
            case COLLECTIVE -> collectivePayment;
            case GOVERNMENT -> governmentPayment;
        };
    }

    public UUID project() {
        return project;
    }

    /** Token. */
    public String person() {
        return person;
    }

    public UUID enrolment() {
        return enrolment;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return fromDay;
    }

    public LandDue due() {
        return due;
    }

    /** First day in the urban scheme; null before. */
    public LocalDate convertedOn() {
        return convertedOn;
    }
}
