package org.ganlao.socialinsurance.treasury.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a case found: to be put right within so many working days, or struck out. */
@Entity
@Table(name = "supervision_finding")
public class SupervisionFinding extends FactRecord {

    @Column(name = "of_case", nullable = false, updatable = false)
    private UUID ofCase;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FindingKind kind;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(updatable = false)
    private Money amount;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "rectified_on")
    private LocalDate rectifiedOn;

    @Column(name = "rectified_by")
    private String rectifiedBy;

    private String how;

    private UUID declaration;

    /** @param amount at stake; null where it is none */
    public SupervisionFinding(
            UUID id,
            Origin origin,
            SupervisionCase found,
            FindingKind kind,
            LocalDate on,
            String what,
            Money amount,
            LocalDate dueOn,
            Instant now) {
        super(id, origin, now);
        found.requireOpen(on);
        this.ofCase = found.id();
        this.region = found.region();
        this.kind = Objects.requireNonNull(kind, "kind");
        this.foundOn = on;
        this.what = Objects.requireNonNull(what, "what");
        this.amount = amount;
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
    }

    protected SupervisionFinding() {}

    /** To be asked before anything else is. */
    public void requireRectifiable(LocalDate on) {
        requireStanding();
        if (rectifiedOn != null) {
            throw new Rejection(SupervisionRefusal.PUT_RIGHT_BEFORE, rectifiedOn);
        }
        if (on.isBefore(foundOn)) {
            throw new Rejection(SupervisionRefusal.PUT_RIGHT_TOO_EARLY, foundOn).at("/on");
        }
    }

    /** @param corrected declaration that corrects the bases; null where there is none */
    public void rectify(LocalDate on, String by, String done, UUID corrected, Instant now) {
        requireRectifiable(on);
        rectifiedOn = on;
        rectifiedBy = Objects.requireNonNull(by, "by");
        how = Objects.requireNonNull(done, "done");
        declaration = corrected;
        revised(now);
    }

    /** Whether it is open and its day has passed. */
    public boolean overdueOn(LocalDate day) {
        return state() == SupervisionFindingState.OPEN && day.isAfter(dueOn);
    }

    public SupervisionFindingState state() {
        if (!standing()) {
            return SupervisionFindingState.ANNULLED;
        }
        return rectifiedOn == null ? SupervisionFindingState.OPEN : SupervisionFindingState.RECTIFIED;
    }

    public UUID ofCase() {
        return ofCase;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return foundOn;
    }

    public FindingKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    /** At stake; null where it is none. */
    public Money amount() {
        return amount;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before; so are the next three. */
    public LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    public String rectifiedBy() {
        return rectifiedBy;
    }

    public String how() {
        return how;
    }

    /** That corrects the bases; null where there is none. */
    public UUID declaration() {
        return declaration;
    }
}
