package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An appraisal of working ability (劳动能力鉴定): asked for, perhaps given more time once, and concluded by another person with a
 * grade from 1, the heaviest, to 10, or none. The next one asks whether it still is so.
 */
@Entity
@Table(name = "injury_appraisal")
public class InjuryAppraisal extends FactRecord {

    private static final int DAYS_TO_OBJECT = 15;

    @Column(name = "injury", nullable = false, updatable = false)
    private UUID injury;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AppraisalKind kind;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "conclude_by", nullable = false)
    private LocalDate concludeBy;

    @Column(nullable = false)
    private boolean extended;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "concluded_by")
    private String concludedBy;

    private Integer grade;

    @Enumerated(EnumType.STRING)
    private Nursing nursing;

    /**
     * @param last of the case; null where there is none
     * @param days within which it is concluded
     */
    public InjuryAppraisal(
            UUID id,
            Origin origin,
            InjuryCase injury,
            AppraisalKind kind,
            LocalDate askedOn,
            InjuryAppraisal last,
            int days,
            String askedBy,
            Instant now) {
        super(id, origin, now);
        requireInOrder(kind, askedOn, injury, last);
        this.injury = injury.id();
        this.region = injury.region();
        this.kind = kind;
        this.askedOn = askedOn;
        this.askedBy = Objects.requireNonNull(askedBy, "askedBy");
        this.concludeBy = askedOn.plusDays(days);
    }

    protected InjuryAppraisal() {}

    private static void requireInOrder(AppraisalKind kind, LocalDate askedOn, InjuryCase injury, InjuryAppraisal last) {
        if (last != null && last.concludedOn == null) {
            throw new Rejection(InjuryRefusal.APPRAISAL_UNDER_WAY, last.id());
        }
        LocalDate before = last == null ? null : last.concludedOn;
        boolean inOrder = switch (kind) {
            case FIRST -> last == null && !askedOn.isBefore(injury.decidedOn());
            case AGAIN ->
                last != null && !askedOn.isBefore(before) && !askedOn.isAfter(before.plusDays(DAYS_TO_OBJECT));
            case REVIEW -> last != null && !askedOn.isBefore(before.plusYears(1));
        };
        if (!inOrder) {
            throw new Rejection(InjuryRefusal.APPRAISAL_OUT_OF_ORDER, kind, before == null ? "-" : before);
        }
    }

    public void extend(int days, Instant now) {
        requireOpen();
        if (extended) {
            throw new Rejection(InjuryRefusal.EXTENDED_ALREADY);
        }
        extended = true;
        concludeBy = concludeBy.plusDays(days);
        revised(now);
    }

    /** @param found null where no grade is reached */
    public void conclude(LocalDate on, Integer found, Nursing care, String by, Instant now) {
        requireOpen();
        if (by.equals(askedBy)) {
            throw new Rejection(InjuryRefusal.CONCLUDED_BY_WHO_ASKED);
        }
        if (on.isBefore(askedOn)) {
            throw new Rejection(InjuryRefusal.STEP_BEFORE_THE_LAST, askedOn).at("/on");
        }
        concludedOn = on;
        concludedBy = by;
        grade = found;
        nursing = Objects.requireNonNull(care, "care");
        revised(now);
    }

    private void requireOpen() {
        requireStanding();
        if (concludedOn != null) {
            throw new Rejection(InjuryRefusal.APPRAISAL_CONCLUDED, concludedOn);
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return concludedOn == null ? askedOn : concludedOn;
    }

    /** Id of the case. */
    public UUID injury() {
        return injury;
    }

    public AppraisalKind kind() {
        return kind;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Last day on which the conclusion is in time. */
    public LocalDate concludeBy() {
        return concludeBy;
    }

    public boolean extended() {
        return extended;
    }

    /** Null before. */
    public LocalDate concludedOn() {
        return concludedOn;
    }

    /** Null before the conclusion, and where no grade is reached. */
    public Integer grade() {
        return grade;
    }

    /** Null before the conclusion. */
    public Nursing nursing() {
        return nursing;
    }
}
