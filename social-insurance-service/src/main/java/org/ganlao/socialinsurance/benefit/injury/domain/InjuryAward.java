package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * What an injury at work gives, worked out by one person and approved by another. From then on its monthly benefits are due, and
 * what is paid once is claimed for payment. A later award of the same kind ends the monthly benefits of the earlier one.
 */
@Entity
@Table(name = "injury_award")
public class InjuryAward extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID injury;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AwardKind kind;

    @Column(updatable = false)
    private Integer grade;

    /** Day of the conclusion, of leaving, or of the death. */
    @Column(name = "arose_on", nullable = false, updatable = false)
    private LocalDate aroseOn;

    @Column(nullable = false, updatable = false)
    private Trace trace;

    @Embedded
    private Approval approval;

    @OneToMany(
            mappedBy = "award",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH},
            fetch = FetchType.EAGER)
    private List<AwardLine> lines = new ArrayList<>();

    /**
     * What it is about.
     *
     * @param grade null with a death
     * @param aroseOn day of the conclusion, of leaving, or of the death
     */
    public record Subject(InjuryCase injury, AwardKind kind, Integer grade, LocalDate aroseOn) {

        public Subject {
            Objects.requireNonNull(injury, "injury");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(aroseOn, "aroseOn");
        }
    }

    public static InjuryAward proposed(
            UUID id,
            Origin origin,
            Subject subject,
            List<AwardedBenefit> given,
            Trace trace,
            String proposedBy,
            Instant now) {
        InjuryAward award = new InjuryAward(id, origin, subject, trace, proposedBy, now);
        given.forEach(benefit -> award.lines.add(new AwardLine(UUID.randomUUID(), award, benefit)));
        return award;
    }

    private InjuryAward(UUID id, Origin origin, Subject subject, Trace trace, String proposedBy, Instant now) {
        super(id, origin, now);
        this.injury = subject.injury().id();
        this.region = subject.injury().region();
        this.kind = subject.kind();
        this.grade = subject.grade();
        this.aroseOn = subject.aroseOn();
        this.trace = Objects.requireNonNull(trace, "trace");
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected InjuryAward() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        lines.forEach(line -> line.begin(monthAfter()));
        revised(now);
    }

    /** First day of the month after: from it monthly benefits are due. */
    public LocalDate monthAfter() {
        return aroseOn.withDayOfMonth(1).plusMonths(1);
    }

    /** Whether it has the one-off allowance of an injury, which is given once. */
    public boolean givesLumpSum() {
        return lines.stream().anyMatch(line -> line.benefit() == InjuryBenefit.LUMP_SUM);
    }

    /** Whether it was approved and stands. */
    public boolean inForce() {
        return standing() && approval.given();
    }

    public AwardState state() {
        if (!standing()) {
            return AwardState.ANNULLED;
        }
        return approval.given() ? AwardState.APPROVED : AwardState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return aroseOn;
    }

    /** Id of the case. */
    public UUID injury() {
        return injury;
    }

    public AwardKind kind() {
        return kind;
    }

    /** Null with a death. */
    public Integer grade() {
        return grade;
    }

    public Trace trace() {
        return trace;
    }

    public Approval approval() {
        return approval;
    }

    /** In the order of the benefits. */
    public List<AwardLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(AwardLine::benefit).thenComparing(AwardLine::id))
                .toList();
    }
}
