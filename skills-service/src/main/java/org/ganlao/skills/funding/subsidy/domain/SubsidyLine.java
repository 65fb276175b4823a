package org.ganlao.skills.funding.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.instruction.course.domain.Course;

/**
 * The subsidy of one graduate: released, reduced or refused by its rule when it is claimed; approved with its claim, paid by a
 * run. When its ground falls away it is not released any more; what is paid by then has to be paid back. The rest of what was paid
 * in part is a line of its own, which falls with the first.
 */
@Entity
@Table(name = "subsidy_line")
public class SubsidyLine extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID claim;

    @Column(nullable = false, updatable = false)
    private UUID trainee;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(updatable = false)
    private String occupation;

    @Column(updatable = false)
    private Integer level;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Column(nullable = false)
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReleaseOutcome outcome;

    @Column(nullable = false)
    private String lacking;

    @Column(nullable = false)
    private Money amount;

    @Column(nullable = false)
    private String trace;

    private UUID placement;

    private UUID certificate;

    @Column(name = "once_in")
    private String onceIn;

    @Column(name = "tops_up", updatable = false)
    private UUID topsUp;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineState state;

    private String because;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID payment;

    private UUID run;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    private UUID refund;

    /** @param course for whose graduates the claim is */
    public SubsidyLine(
            UUID id, Origin origin, SubsidyClaim claim, Course course, AssessedGraduate assessed, Instant now) {
        super(id, origin, now);
        this.claim = claim.id();
        this.course = course.id();
        this.occupation = course.plan().occupation();
        this.level = course.plan().level();
        this.trainee = assessed.trainee();
        this.person = assessed.person();
        this.region = claim.region();
        this.claimedOn = claim.occurredOn();
        this.onceIn = assessed.onceIn();
        this.topsUp = assessed.topsUp();
        take(assessed);
        this.state = outcome == ReleaseOutcome.REFUSED ? LineState.NOT_RELEASED : LineState.CLAIMED;
    }

    protected SubsidyLine() {}

    private void take(AssessedGraduate assessed) {
        Release release = assessed.release();
        rule = release.rule();
        outcome = release.outcome();
        lacking = release.lacking().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        amount = release.amount();
        trace = assessed.trace();
        placement = assessed.placement();
        certificate = assessed.certificate();
    }

    public void approve(Instant now) {
        require(LineState.CLAIMED);
        become(LineState.APPROVED, now);
    }

    public void turnDown(String reason, Instant now) {
        require(LineState.CLAIMED);
        because = reason;
        become(LineState.TURNED_DOWN, now);
    }

    public void pay(UUID inRun, LocalDate on, UUID posting, Instant now) {
        require(LineState.APPROVED);
        run = inRun;
        paidOn = on;
        payment = posting;
        become(LineState.PAID, now);
    }

    /**
     * What it rests on was assessed anew. What nobody has approved yet is released as the rule says now; later it keeps its amount.
     *
     * @param anew what the rule says now of the whole
     * @return whether it falls: less is released now
     */
    public boolean reassess(AssessedGraduate anew, String reason, Instant now) {
        if (!stillGives(anew)) {
            fall(reason, now);
            return true;
        }
        if (topsUp == null
                && state == LineState.CLAIMED
                && anew.release().amount().compareTo(amount) > 0) {
            take(anew);
            revised(now);
        }
        placement = anew.placement();
        certificate = anew.certificate();
        onceIn = topsUp == null ? anew.onceIn() : null;
        return false;
    }

    private boolean stillGives(AssessedGraduate anew) {
        return topsUp == null ? anew.release().amount().compareTo(amount) >= 0 : anew.inFull();
    }

    /** The ground fell away: nothing is paid any more, and what is paid has to be paid back. */
    public void fall(String reason, Instant now) {
        because = reason;
        switch (state) {
            case CLAIMED, APPROVED -> become(LineState.NOT_RELEASED, now);
            case PAID -> become(LineState.TO_BE_REFUNDED, now);
            case NOT_RELEASED, TURNED_DOWN, TO_BE_REFUNDED, REFUNDED, ANNULLED -> throw inAnotherState();
        }
    }

    /** Whether, given for the same person, it leaves nothing for this trainee of this course. */
    public boolean standsFor(UUID graduate, Course attended, String kindAndYear) {
        return trainee.equals(graduate)
                || course.equals(attended.id())
                || onceIn != null && onceIn.equals(kindAndYear)
                || skill().isPresent()
                        && skill().equals(skill(
                                attended.plan().occupation(), attended.plan().level()));
    }

    /** Whether the rest may be released when what is lacking is met later. */
    public boolean paidInPart() {
        return state == LineState.PAID && outcome == ReleaseOutcome.REDUCED;
    }

    /** What one person is given but once; of two lines with one in common the second falls. */
    public Set<String> onceOnly() {
        return Stream.of(
                        Optional.of("course " + course),
                        skill(),
                        Optional.ofNullable(onceIn),
                        Optional.ofNullable(certificate).map(held -> "certificate " + held))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Optional<String> skill() {
        return skill(occupation, level);
    }

    /** Occupation and level; nothing of a course that leads to none. */
    private static Optional<String> skill(String occupation, Integer level) {
        return Optional.ofNullable(level).map(reached -> occupation + " " + reached);
    }

    /** Another one takes the person's year. */
    public void takesNoYear() {
        onceIn = null;
    }

    /** To be asked before the return is posted. */
    public void requireReturnable(LocalDate on) {
        require(LineState.TO_BE_REFUNDED);
        if (on.isBefore(paidOn)) {
            throw new Rejection(SubsidyRefusal.RETURNED_BEFORE_PAYMENT, paidOn).at("/returnedOn");
        }
    }

    public void giveBack(LocalDate on, UUID posting, Instant now) {
        requireReturnable(on);
        refundedOn = on;
        refund = posting;
        become(LineState.REFUNDED, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (paidOn != null) {
            throw inAnotherState();
        }
        state = LineState.ANNULLED;
        super.annul(reason, now);
    }

    private void require(LineState needed) {
        requireStanding();
        if (state != needed) {
            throw inAnotherState();
        }
    }

    private Rejection inAnotherState() {
        return new Rejection(SubsidyRefusal.SUBSIDY_IN_ANOTHER_STATE, state);
    }

    private void become(LineState next, Instant now) {
        state = next;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the payment; before, of the claim. */
    @Override
    public LocalDate occurredOn() {
        return paidOn == null ? claimedOn : paidOn;
    }

    public UUID claim() {
        return claim;
    }

    public UUID course() {
        return course;
    }

    public UUID trainee() {
        return trainee;
    }

    /** Token. */
    public String person() {
        return person;
    }

    public String rule() {
        return rule;
    }

    public ReleaseOutcome outcome() {
        return outcome;
    }

    public Set<ReleaseNeed> lacking() {
        return lacking.isEmpty()
                ? Set.of()
                : Arrays.stream(lacking.split(","))
                        .map(ReleaseNeed::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReleaseNeed.class)));
    }

    public Money amount() {
        return amount;
    }

    /** The figures used, as JSON. */
    public String trace() {
        return trace;
    }

    /** By which it is released; null where the rule asks for none. */
    public UUID placement() {
        return placement;
    }

    /** By which it is released; null where the rule asks for none. */
    public UUID certificate() {
        return certificate;
    }

    /** Kind and year of which the person is subsidised once; null where the rule does not say so. */
    public String onceIn() {
        return onceIn;
    }

    /** The line of which this is the rest; null for any other. */
    public UUID topsUp() {
        return topsUp;
    }

    public LineState state() {
        return state;
    }

    /** Why it was turned down, fell, or has to be paid back; null otherwise. */
    public String because() {
        return because;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The run that paid it; null before. */
    public UUID run() {
        return run;
    }

    /** Null before. */
    public LocalDate refundedOn() {
        return refundedOn;
    }
}
