package org.ganlao.skills.provider.institution.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A body that trains under a licence. It is registered once; its licence is changed, renewed before it runs out, suspended and
 * resumed, or revoked for good.
 */
@Entity
@Table(name = "institution")
public class Institution extends FactRecord {

    private static final int FIRST_VERSION = 1;

    @Embedded
    private InstitutionProfile profile;

    @Column(nullable = false)
    private String region;

    @Column(name = "registered_on", nullable = false)
    private LocalDate registeredOn;

    @Embedded
    private Licence licence;

    @ElementCollection
    @CollectionTable(name = "institution_occupation", joinColumns = @JoinColumn(name = "institution"))
    private Set<LicensedOccupation> scope = new HashSet<>();

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @ElementCollection
    @CollectionTable(name = "institution_step", joinColumns = @JoinColumn(name = "institution"))
    private Set<InstitutionStep> steps = new HashSet<>();

    /**
     * @param scope for which it may train; empty where the licence restricts nothing
     * @param by subject of who registers it
     */
    public Institution(
            UUID id,
            Origin origin,
            InstitutionProfile profile,
            String region,
            LocalDate registeredOn,
            Licence licence,
            Collection<LicensedOccupation> scope,
            String by,
            Instant now) {
        super(id, origin, now);
        this.profile = Objects.requireNonNull(profile, "profile");
        this.region = Objects.requireNonNull(region, "region");
        this.registeredOn = Objects.requireNonNull(registeredOn, "registeredOn");
        this.licence = Objects.requireNonNull(licence, "licence");
        this.scope.addAll(eachOnce(scope));
        steps.add(
                new InstitutionStep(FIRST_VERSION, InstitutionStep.StepKind.REGISTERED, registeredOn, licence, "", by));
    }

    protected Institution() {}

    /** @param renewedScope null where it stays */
    public void renew(Licence renewed, Collection<LicensedOccupation> renewedScope, String by, Instant now) {
        requireIn(InstitutionState.LICENSED);
        if (!renewed.validUntil().isAfter(licence.validUntil())) {
            throw new Rejection(InstitutionRefusal.LICENCE_NOT_EXTENDED, licence.validUntil());
        }
        licence = renewed;
        license(renewedScope);
        revised(now);
        note(InstitutionStep.StepKind.RENEWED, renewed.validFrom(), "", by);
    }

    /** States anew what may change under one licence; its kind and organisation do not. */
    public void change(
            String name,
            OwnershipForm ownership,
            Collection<LicensedOccupation> changedScope,
            LocalDate on,
            String why,
            String by,
            Instant now) {
        requireIn(InstitutionState.LICENSED);
        requireNotBeforeRegistration(on);
        profile = new InstitutionProfile(name, profile.organisation(), profile.kind(), ownership);
        license(changedScope);
        revised(now);
        note(InstitutionStep.StepKind.CHANGED, on, why, by);
    }

    public void suspend(LocalDate on, String why, String by, Instant now) {
        requireIn(InstitutionState.LICENSED);
        requireNotBeforeRegistration(on);
        suspendedOn = on;
        revised(now);
        note(InstitutionStep.StepKind.SUSPENDED, on, why, by);
    }

    public void resume(LocalDate on, String why, String by, Instant now) {
        requireIn(InstitutionState.SUSPENDED);
        if (on.isBefore(suspendedOn)) {
            throw new Rejection(InstitutionRefusal.RESUMED_BEFORE_SUSPENSION, suspendedOn);
        }
        suspendedOn = null;
        revised(now);
        note(InstitutionStep.StepKind.RESUMED, on, why, by);
    }

    public void revoke(LocalDate on, String why, String by, Instant now) {
        requireNotRevoked();
        requireNotBeforeRegistration(on);
        revokedOn = on;
        revised(now);
        note(InstitutionStep.StepKind.REVOKED, on, why, by);
    }

    /** Refuses training on days on which the institution has no licence, or may not use it; also if it may again since. */
    public void requireMayTrain(LocalDate from, LocalDate until) {
        requireNotStopped(until);
        requireNoSuspension(from, until);
        for (LocalDate day = from; !day.isAfter(until); ) {
            day = inForceOn(day)
                    .orElseThrow(() -> new Rejection(
                            InstitutionRefusal.LICENCE_NOT_IN_FORCE, licence.validFrom(), licence.validUntil()))
                    .validUntil()
                    .plusDays(1);
        }
    }

    /**
     * Refuses somebody for a course that lasts into the days of a suspension or revocation, whatever day is stated, and on a day of
     * a suspension that has ended since.
     *
     * @param until last day of the course
     */
    public void requireMayEnrol(LocalDate on, LocalDate until) {
        requireNotStopped(until);
        requireNoSuspension(on, on);
    }

    /** Refuses what concerns only one that was not struck out. */
    @Override
    public void requireStanding() {
        super.requireStanding();
    }

    /** Refuses what needs no licence in force, but one that was not taken away. */
    public void requireNotRevoked() {
        requireStanding();
        if (revokedOn != null) {
            throw new Rejection(InstitutionRefusal.INSTITUTION_REVOKED, revokedOn);
        }
    }

    private void requireNotStopped(LocalDate until) {
        requireStanding();
        if (revokedOn != null && !until.isBefore(revokedOn)) {
            throw new Rejection(InstitutionRefusal.INSTITUTION_REVOKED, revokedOn);
        }
        if (suspendedOn != null && !until.isBefore(suspendedOn)) {
            throw new Rejection(InstitutionRefusal.INSTITUTION_SUSPENDED, suspendedOn);
        }
    }

    /** Looks at the suspensions that have ended; the day on which it is resumed is none of theirs. */
    private void requireNoSuspension(LocalDate from, LocalDate until) {
        LocalDate began = LocalDate.MAX;
        for (InstitutionStep step : steps()) {
            if (step.kind() == InstitutionStep.StepKind.SUSPENDED) {
                began = step.on();
            } else if (step.kind() == InstitutionStep.StepKind.RESUMED
                    && began.isBefore(step.on())
                    && from.isBefore(step.on())
                    && !until.isBefore(began)) {
                throw new Rejection(InstitutionRefusal.INSTITUTION_SUSPENDED, began);
            }
        }
    }

    /** Of all licences that it ever had. */
    private Optional<Licence> inForceOn(LocalDate day) {
        return steps.stream()
                .map(InstitutionStep::licence)
                .filter(held -> held.covers(day))
                .max(Comparator.comparing(Licence::validUntil));
    }

    /**
     * Refuses training for what the licence does not name.
     *
     * @param level null where the training leads to none
     */
    public void requireCovers(String occupation, Integer level) {
        if (scope.isEmpty()) {
            return;
        }
        LicensedOccupation licensed = scope.stream()
                .filter(named -> named.occupation().equals(occupation))
                .findFirst()
                .orElseThrow(() -> new Rejection(InstitutionRefusal.OCCUPATION_NOT_LICENSED, occupation));
        if (level != null && level < licensed.highestLevel()) {
            throw new Rejection(InstitutionRefusal.LEVEL_NOT_LICENSED, licensed.highestLevel(), level);
        }
    }

    public InstitutionState state() {
        if (!standing()) {
            return InstitutionState.ANNULLED;
        }
        if (revokedOn != null) {
            return InstitutionState.REVOKED;
        }
        return suspendedOn == null ? InstitutionState.LICENSED : InstitutionState.SUSPENDED;
    }

    private void requireIn(InstitutionState wanted) {
        requireStanding();
        if (state() != wanted) {
            throw new Rejection(InstitutionRefusal.INSTITUTION_IN_ANOTHER_STATE, state(), wanted);
        }
    }

    private void requireNotBeforeRegistration(LocalDate on) {
        if (on.isBefore(registeredOn)) {
            throw new Rejection(InstitutionRefusal.BEFORE_REGISTRATION, registeredOn);
        }
    }

    private void license(Collection<LicensedOccupation> stated) {
        if (stated != null) {
            List<LicensedOccupation> named = eachOnce(stated);
            scope.retainAll(named);
            scope.addAll(named);
        }
    }

    private static List<LicensedOccupation> eachOnce(Collection<LicensedOccupation> stated) {
        Set<String> named = new HashSet<>();
        for (LicensedOccupation one : stated) {
            if (!named.add(one.occupation())) {
                throw new Rejection(InstitutionRefusal.OCCUPATION_NAMED_TWICE, one.occupation());
            }
        }
        return List.copyOf(stated);
    }

    private void note(InstitutionStep.StepKind kind, LocalDate on, String why, String by) {
        steps.add(new InstitutionStep(version(), kind, on, licence, why, by));
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return registeredOn;
    }

    public String name() {
        return profile.name();
    }

    public InstitutionProfile profile() {
        return profile;
    }

    public Licence licence() {
        return licence;
    }

    /** For which it may train, by occupation; empty where the licence restricts nothing. */
    public List<LicensedOccupation> scope() {
        return scope.stream()
                .sorted(Comparator.comparing(LicensedOccupation::occupation))
                .toList();
    }

    /** Null while it is not. */
    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    /** Null unless it was. */
    public LocalDate revokedOn() {
        return revokedOn;
    }

    /** What it went through, the first thing first. */
    public List<InstitutionStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(InstitutionStep::version))
                .toList();
    }
}
