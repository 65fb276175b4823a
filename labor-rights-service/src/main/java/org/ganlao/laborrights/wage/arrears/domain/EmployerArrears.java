package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What an enterprise owes its workers (欠薪). It is declared with everybody by name and verified by another person, or verified
 * by a decision without being declared; an enterprise then undertakes to clear it in instalments, and repayments lower it until
 * nothing remains. Persons found late are declared and verified behind the others. Annulled, there never were such arrears.
 */
@Entity
@Table(name = "wage_arrears")
public class EmployerArrears extends FactRecord {

    @Embedded
    private ArrearsOutline outline;

    @Embedded
    private ArrearsCause cause;

    @Column(nullable = false)
    private LocalDate since;

    @Column(nullable = false)
    private boolean historical;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "round_proposed_by"))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "round_proposed_at"))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "round_approved_by"))
    @AttributeOverride(name = "approvedAt", column = @Column(name = "round_approved_at"))
    @Embedded
    private Approval lastRound;

    @Column(name = "subject", nullable = false)
    @ElementCollection
    @CollectionTable(name = "wage_arrears_statement", joinColumns = @JoinColumn(name = "arrears"))
    private Set<String> statedBy = new HashSet<>();

    @Column(nullable = false)
    private int persons;

    @Column(nullable = false)
    private int waiting;

    @Column(nullable = false)
    private Money declared;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "wage_arrears_round", joinColumns = @JoinColumn(name = "arrears"))
    private List<VerifiedRound> rounds = new ArrayList<>();

    @Column(nullable = false)
    private Money verified;

    @Column(nullable = false)
    private Money repaid;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    @Column(name = "plan_agreed_on")
    private LocalDate planAgreedOn;

    @Column(name = "plan_document")
    private String planDocument;

    @Column(name = "plan_repaid_before")
    private Money planRepaidBefore;

    @Column(name = "unmet_on")
    private LocalDate unmetOn;

    @ElementCollection
    @CollectionTable(name = "clearing_instalment", joinColumns = @JoinColumn(name = "arrears"))
    @OrderColumn(name = "place")
    private List<Instalment> instalments = new ArrayList<>();

    private EmployerArrears(
            UUID id, Origin origin, ArrearsOutline outline, ArrearsCause cause, String by, Instant now) {
        super(id, origin, now);
        this.outline = outline;
        this.cause = cause;
        this.since = outline.declaredOn();
        state(by, now);
        this.declared = Money.ZERO;
        this.verified = Money.ZERO;
        this.repaid = Money.ZERO;
    }

    protected EmployerArrears() {}

    /** Whoever once stated something of them never verifies them, however many have stated something since. */
    private void state(String by, Instant now) {
        statedBy.add(by);
        approval = Approval.proposed(by, now);
    }

    /** Refuses who once stated something of them. */
    public void requireStatedByOthers(String by) {
        if (statedBy.contains(by)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
    }

    /** As an enterprise, its workers or an inspector tell of them; persons are listed before anybody else sees the record. */
    public static EmployerArrears declared(UUID id, Origin origin, ArrearsOutline outline, String by, Instant now) {
        return new EmployerArrears(id, origin, outline, null, by, now);
    }

    /** As a decision states them, for which two persons stand there. */
    public static EmployerArrears decided(
            UUID id, Origin origin, ArrearsOutline outline, ArrearsCause cause, String by, Instant now) {
        return new EmployerArrears(id, origin, outline, cause, by, now);
    }

    /**
     * Puts persons on the list who wait to be verified.
     *
     * @param first whether these are the persons with whom the arrears are declared, which makes no new version
     * @param planBegins day before which arrears are historical
     */
    public void list(List<OwedWages> late, boolean first, LocalDate planBegins, String by, Instant now) {
        requireStanding();
        requireNotLapsed();
        requireOneTime(late, first, planBegins);
        late.forEach(person -> {
            since = person.months().from().isBefore(since) ? person.months().from() : since;
            declared = declared.plus(person.declared());
        });
        persons += late.size();
        waiting += late.size();
        state(by, now);
        if (!first) {
            revised(now);
        }
    }

    private void requireOneTime(List<OwedWages> late, boolean first, LocalDate planBegins) {
        if (first) {
            historical = late.get(0).months().historical(planBegins);
        }
        boolean mixed = late.stream()
                .map(OwedWages::months)
                .anyMatch(months -> months.historical(planBegins) != historical || months.across(planBegins));
        if (mixed) {
            throw new Rejection(ArrearsRefusal.HISTORICAL_AND_NEW, planBegins);
        }
    }

    /** States anew who owes the wages, as long as nobody verified them. */
    public void correct(ArrearsOutline stated, String by, Instant now) {
        requireStanding();
        requireUnverified();
        if (stated.equals(outline)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        outline = stated;
        state(by, now);
        revised(now);
    }

    private void requireUnverified() {
        if (verifiedOn != null) {
            throw new Rejection(ArrearsRefusal.ARREARS_VERIFIED);
        }
    }

    /** What somebody who verifies found of one person's wages. */
    public record Found(Money amount, String reason) {}

    /**
     * Another person verifies the wages of everybody who waits for it.
     *
     * @param waitingPersons all of them
     * @param found what is owed in truth, by the record; the others are owed what was declared
     * @return by how much it raises what is owed
     */
    public Money verify(List<OwedWages> waitingPersons, Map<UUID, Found> found, LocalDate on, String by, Instant now) {
        requireStanding();
        if (waiting == 0) {
            throw new Rejection(ArrearsRefusal.NOTHING_TO_VERIFY);
        }
        if (on.isBefore(outline.declaredOn())) {
            throw new Rejection(ArrearsRefusal.VERIFIED_BEFORE_DECLARED, outline.declaredOn()).at("/on");
        }
        requireStatedByOthers(by);
        approval = approval.by(by, now);
        return establish(waitingPersons, found, on, by, now);
    }

    /** The same by the decision that caused them, of whom it names. */
    public Money decide(List<OwedWages> named, LocalDate on, Instant now) {
        return establish(named, Map.of(), on, null, now);
    }

    private Money establish(List<OwedWages> named, Map<UUID, Found> found, LocalDate on, String by, Instant now) {
        Money before = verified;
        named.forEach(person -> {
            Found one = found.getOrDefault(person.id(), new Found(person.declared(), null));
            person.verify(one.amount(), one.reason(), on, by, now);
            enter(on, one.amount());
        });
        waiting -= named.size();
        verifiedOn = verifiedOn == null ? on : verifiedOn;
        lastRound = approval;
        revised(now);
        return verified.minus(before);
    }

    /** By the decision that caused them so much more is owed to one whom it named than was registered before. */
    public void raise(OwedWages person, Money more, Instant now) {
        requireStanding();
        requireNotLapsed();
        person.raise(more, now);
        declared = declared.plus(more);
        enter(person.verifiedOn(), more);
        revised(now);
    }

    private void enter(LocalDate on, Money amount) {
        Money before = rounds.stream()
                .filter(round -> round.on().equals(on))
                .map(VerifiedRound::amount)
                .findFirst()
                .orElse(Money.ZERO);
        rounds.removeIf(round -> round.on().equals(on));
        rounds.add(new VerifiedRound(on, before.plus(amount)));
        verified = verified.plus(amount);
        reckonUnmet();
    }

    /**
     * Corrects what one person is owed.
     *
     * @param reviewer whether a reviewer or supervisor does so, as what is verified demands
     * @return by how much it raises what was verified; below nothing where it lowers it
     */
    public Money restate(OwedWages person, Money amount, String reason, boolean reviewer, String by, Instant now) {
        requireStanding();
        requireNotLapsed();
        boolean open = person.verified() == null;
        requireReviewer(open, reviewer, by);
        Money difference = person.restate(amount, reason, now);
        if (open) {
            declared = declared.plus(difference);
            state(by, now);
        } else {
            enter(person.verifiedOn(), difference);
        }
        revised(now);
        return open ? Money.ZERO : difference;
    }

    /**
     * Strikes one person out, to whom nothing was repaid; whom a decision verified goes with that. Where nobody waits any more, the last verification stands again.
     *
     * @return what of it was verified
     */
    public Money strikeOut(OwedWages person, String reason, boolean reviewer, String by, Instant now) {
        requireStanding();
        if (person.decided()) {
            requireNoDecision();
        }
        requireReviewer(person.verified() == null, reviewer, by);
        Money lowered = takeOff(person, reason, now);
        revised(now);
        return lowered;
    }

    private Money takeOff(OwedWages person, String reason, Instant now) {
        boolean open = person.verified() == null;
        person.annul(reason, now);
        persons--;
        declared = declared.minus(person.declared());
        Money lowered = open ? Money.ZERO : person.verified();
        if (open) {
            waiting--;
            approval = waiting == 0 && verifiedOn != null ? lastRound : approval;
        } else {
            enter(person.verifiedOn(), lowered.negated());
        }
        return lowered;
    }

    /**
     * The decision that verified them is not in force any more, though something was repaid by it: that stays, and nothing more is
     * owed.
     *
     * @param listed everybody
     * @return of whom something else is known now
     */
    public List<OwedWages> lapse(List<OwedWages> listed, LocalDate on, String reason, Instant now) {
        requireStanding();
        List<OwedWages> changed = listed.stream()
                .filter(person -> person.repaid().isZero() || person.remaining().isPositive())
                .toList();
        changed.forEach(person -> {
            if (person.repaid().isZero()) {
                takeOff(person, reason, now);
            } else {
                enter(person.verifiedOn(), person.restate(person.repaid(), reason, now));
            }
        });
        lapsedOn = on;
        revised(now);
        return changed;
    }

    /**
     * What is taken back of a repayment is not owed again where the arrears lapsed.
     *
     * @param persons to whom it was repaid
     * @param reason why it is taken back
     * @return of whom something else is known now
     */
    public List<OwedWages> stayLapsed(Collection<OwedWages> persons, String reason, Instant now) {
        List<OwedWages> owedAgain = lapsedOn == null
                ? List.of()
                : persons.stream()
                        .filter(person -> person.remaining().isPositive())
                        .toList();
        owedAgain.forEach(person -> enter(person.verifiedOn(), person.restate(person.repaid(), reason, now)));
        return owedAgain;
    }

    private void requireNotLapsed() {
        if (lapsedOn != null) {
            throw new Rejection(ArrearsRefusal.DECISION_LAPSED, lapsedOn);
        }
    }

    /** Refuses to strike out by itself what a decision verified that is in force: it goes with the decision. */
    public void requireNoDecision() {
        if (cause != null && lapsedOn == null) {
            throw new Rejection(ArrearsRefusal.DECISION_VERIFIED_IT, cause.reference());
        }
    }

    private void requireReviewer(boolean open, boolean reviewer, String by) {
        if (!open) {
            if (!reviewer) {
                throw new Rejection(ArrearsRefusal.CORRECTED_BY_REVIEWERS);
            }
            requireStatedByOthers(by);
        }
    }

    /** The enterprise undertakes to clear all that remains; takes the place of an earlier plan. */
    public void plan(ClearingPlan plan, Instant now) {
        requireOwing();
        if (!plan.total().equals(remaining())) {
            throw new Rejection(ArrearsRefusal.PLAN_MISSES_THE_REST, plan.total(), remaining()).at("/instalments");
        }
        planAgreedOn = plan.agreedOn();
        planDocument = plan.document();
        planRepaidBefore = repaid;
        instalments.clear();
        instalments.addAll(plan.instalments());
        reckonUnmet();
        revised(now);
    }

    private void requireOwing() {
        requireStanding();
        if (verifiedOn == null) {
            throw new Rejection(ArrearsRefusal.ARREARS_UNVERIFIED);
        }
        if (remaining().isZero()) {
            throw new Rejection(ArrearsRefusal.NOTHING_REMAINS);
        }
    }

    private void reckonUnmet() {
        unmetOn = plan() == null || remaining().isZero()
                ? null
                : plan().unmetOn(repaidUnderPlan()).orElse(null);
    }

    /** @param owed one of its persons */
    void repay(OwedWages owed, Money amount, LocalDate on, Instant now) {
        requireOwing();
        owed.repay(amount, on, now);
        repaid = repaid.plus(amount);
        reckonUnmet();
    }

    void takeBack(OwedWages owed, Money amount, Instant now) {
        owed.takeBack(amount, now);
        repaid = repaid.minus(amount);
        reckonUnmet();
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (repaid.isPositive()) {
            throw new Rejection(ArrearsRefusal.REPAYMENTS_STAND, repaid);
        }
        super.annul(reason, now);
    }

    public ArrearsState state() {
        if (!standing()) {
            return ArrearsState.ANNULLED;
        }
        if (verifiedOn == null) {
            return ArrearsState.DECLARED;
        }
        if (waiting > 0) {
            return ArrearsState.SUPPLEMENTED;
        }
        return remaining().isZero() ? ArrearsState.CLEARED : ArrearsState.VERIFIED;
    }

    @Override
    public String region() {
        return outline.region();
    }

    /** Of the first verification, once there is one; before, of the declaration. */
    @Override
    public LocalDate occurredOn() {
        return verifiedOn == null ? outline.declaredOn() : verifiedOn;
    }

    public ArrearsOutline outline() {
        return outline;
    }

    /** Null where the arrears were declared. */
    public ArrearsCause cause() {
        return cause;
    }

    /** First day of the first month for which wages are owed. */
    public LocalDate since() {
        return since;
    }

    /** Whether they are from before the plan that is to clear them began; otherwise they are new. */
    public boolean historical() {
        return historical;
    }

    /** Of those who were declared last; never given where a decision verified them. */
    public Approval approval() {
        return approval;
    }

    public int persons() {
        return persons;
    }

    /** Of the persons, those whom nobody verified yet. */
    public int waiting() {
        return waiting;
    }

    public Money declared() {
        return declared;
    }

    /** Null before. */
    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** By day; empty before. */
    public List<VerifiedRound> rounds() {
        return rounds.stream().sorted(Comparator.comparing(VerifiedRound::on)).toList();
    }

    public Money verified() {
        return verified;
    }

    public Money repaid() {
        return repaid;
    }

    public Money remaining() {
        return verified.minus(repaid);
    }

    /** Null where none was agreed. */
    public ClearingPlan plan() {
        return planAgreedOn == null ? null : new ClearingPlan(planAgreedOn, planDocument, instalments);
    }

    /** Day of the first instalment that is not wholly repaid; null where there is none. */
    public LocalDate unmetOn() {
        return unmetOn;
    }

    /** What was repaid since the plan was agreed. */
    public Money repaidUnderPlan() {
        return repaid.minus(planRepaidBefore);
    }
}
