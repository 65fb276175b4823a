package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganlao.laborrights.procedure.domain.ProcedureRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A labour dispute before an arbitration commission: received, accepted or not, heard by a tribunal, ended by an award, a
 * statement of mediation or a withdrawal, served, perhaps sued about or revoked by a court, in force, enforced, performed. An accepted case of an
 * earlier year that is not concluded is carried into the next. Annulled, it was never brought.
 */
@Entity
@Table(name = "dispute_case")
public class DisputeCase extends FactRecord {

    @Embedded
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcedureLaw law;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisputeState state;

    @Column(nullable = false)
    private int workers;

    @Column(nullable = false)
    private Money claimed;

    @ElementCollection
    @CollectionTable(name = "dispute_employer", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    @Column(name = "employer", nullable = false)
    private List<String> employers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_limit_event", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    private List<LimitEvent> limitEvents = new ArrayList<>();

    @OneToMany(
            mappedBy = "dispute",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("place")
    private List<DisputeClaim> claims = new ArrayList<>();

    @Embedded
    private CaseTimes times;

    @Embedded
    private Acceptance acceptance;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "tribunal_kind")
    private TribunalKind tribunalKind;

    @Column(name = "tribunal_formed_on")
    private LocalDate tribunalFormedOn;

    @ElementCollection
    @CollectionTable(name = "dispute_tribunal_member", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    private List<TribunalMember> tribunal = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_standstill", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    private List<Standstill> standstills = new ArrayList<>();

    @Column(nullable = false)
    private boolean extended;

    @Embedded
    private Conclusion conclusion;

    @Embedded
    private Aftermath aftermath;

    @Embedded
    private Revocation revocation;

    @ElementCollection
    @CollectionTable(name = "dispute_suit", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    private List<DisputeSuit> suits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_arrears", joinColumns = @JoinColumn(name = "dispute"))
    @OrderColumn(name = "place")
    @Column(name = "arrears", nullable = false)
    private List<UUID> arrears = new ArrayList<>();

    @Embedded
    private OwedAs owedAs;

    @Column(name = "concluded_by")
    private String concludedBy;

    @Column(name = "granted_by")
    private String grantedBy;

    /** @param times the time to apply, if one ran, and to decide */
    public DisputeCase(
            UUID id,
            Origin origin,
            Application application,
            List<String> employers,
            List<LimitEvent> limitEvents,
            ProcedureLaw law,
            CaseTimes times,
            Instant now) {
        super(id, origin, now);
        this.application = Objects.requireNonNull(application, "application");
        this.employers.addAll(employers);
        this.limitEvents.addAll(limitEvents);
        this.law = Objects.requireNonNull(law, "law");
        this.times = Objects.requireNonNull(times, "times");
        this.state = DisputeState.RECEIVED;
        this.claimed = Money.ZERO;
    }

    protected DisputeCase() {}

    /** Adds a worker with what is claimed; while the application is written down. */
    public void join(List<Demand> demands) {
        workers++;
        for (Demand demand : demands) {
            claims.add(new DisputeClaim(UUID.randomUUID(), this, claims.size() + 1, demand));
            claimed = claimed.plus(demand.amount() == null ? Money.ZERO : demand.amount());
        }
    }

    /**
     * States the application anew; what was decided since stays, and is not before it.
     *
     * @param chosen whether other workers are chosen to speak for all, which is a correction by itself
     * @param reviewer whether a reviewer does so, as other parties of an accepted case demand
     */
    public void correct(
            Application stated,
            List<String> statedEmployers,
            List<LimitEvent> events,
            ProcedureLaw statedLaw,
            CaseTimes statedTimes,
            boolean chosen,
            boolean reviewer,
            Instant now) {
        DisputeAction.CORRECT.requireIn(state());
        boolean same = stated.equals(application) && statedEmployers.equals(employers) && events.equals(limitEvents);
        if (same && !chosen) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (!statedEmployers.equals(employers)) {
            requirePartiesOpen(reviewer, "/application/employers");
        }
        if (stated.appliedBy() != application.appliedBy()) {
            requirePartiesOpen(reviewer, "/application/appliedBy");
        }
        if (acceptance != null) {
            requireSameCourse(stated, statedLaw);
        }
        application = stated;
        employers.clear();
        employers.addAll(statedEmployers);
        limitEvents.clear();
        limitEvents.addAll(events);
        law = statedLaw;
        times = times.restated(statedTimes);
        revised(now);
    }

    private void requirePartiesOpen(boolean reviewer, String pointer) {
        if (conclusion != null) {
            throw new Rejection(DisputeRefusal.PARTIES_OF_A_DECIDED_CASE, conclusion.on()).at(pointer);
        }
        if (acceptance != null && !reviewer) {
            throw new Rejection(DisputeRefusal.PARTIES_CHANGED_BY_REVIEWERS).at(pointer);
        }
    }

    private void requireSameCourse(Application stated, ProcedureLaw statedLaw) {
        if (acceptance.on().isBefore(stated.appliedOn())) {
            throw new Rejection(ProcedureRefusal.STEP_BEFORE_THE_LAST, acceptance.on(), stated.appliedOn())
                    .at("/application/appliedOn");
        }
        if (!stated.region().equals(application.region())) {
            throw new Rejection(DisputeRefusal.DECIDED_BY_THIS_COMMISSION, application.region())
                    .at("/application/region");
        }
        if (statedLaw != law) {
            throw new Rejection(DisputeRefusal.DECIDED_BY_THE_OTHER_LAW, law).at("/application/appliedOn");
        }
    }

    public void accept(LocalDate on, Instant now) {
        DisputeAction.ACCEPT.requireIn(state());
        requireAfter(on, application.appliedOn());
        if (times.applyBy() != null && application.appliedOn().isAfter(times.applyBy())) {
            throw new Rejection(DisputeRefusal.APPLICATION_OUT_OF_TIME, times.applyBy());
        }
        acceptance = new Acceptance(on, null);
        move(DisputeState.ACCEPTED, now);
    }

    public void refuse(LocalDate on, DisputeRefusalGround ground, Instant now) {
        DisputeAction.REFUSE.requireIn(state());
        requireAfter(on, application.appliedOn());
        boolean inTime = times.applyBy() == null || !application.appliedOn().isAfter(times.applyBy());
        if (ground == DisputeRefusalGround.OUT_OF_TIME && inTime) {
            throw new Rejection(
                            DisputeRefusal.APPLICATION_IN_TIME,
                            times.applyBy() == null ? application.appliedOn() : times.applyBy())
                    .at("/ground");
        }
        acceptance = new Acceptance(on, Objects.requireNonNull(ground, "ground"));
        move(DisputeState.NOT_ACCEPTED, now);
    }

    /** The other side has given its answer (答辩书). */
    public void answer(LocalDate on, Instant now) {
        DisputeAction.ANSWER.requireIn(state());
        if (answeredOn != null) {
            throw new Rejection(DisputeRefusal.DISPUTE_ANSWERED, answeredOn);
        }
        requireAfter(on, acceptance.on());
        answeredOn = on;
        revised(now);
    }

    public void form(TribunalKind kind, List<TribunalMember> members, LocalDate on, MajorCase major, Instant now) {
        DisputeAction.FORM_TRIBUNAL.requireIn(state());
        requireAfter(on, acceptance.on());
        if (kind == TribunalKind.SOLE && major.is(workers, claimed)) {
            throw new Rejection(DisputeRefusal.COLLEGIAL_PANEL_REQUIRED, workers, claimed).at("/kind");
        }
        if (members.size() != kind.members()) {
            throw new Rejection(DisputeRefusal.TRIBUNAL_SIZE, kind.members(), members.size()).at("/arbitrators");
        }
        if (members.stream().noneMatch(TribunalMember::presides)) {
            throw new Rejection(DisputeRefusal.PRESIDES_WITHOUT_SITTING).at("/presides");
        }
        tribunalKind = kind;
        tribunalFormedOn = on;
        tribunal.addAll(members);
        move(DisputeState.IN_TRIAL, now);
    }

    /** Another arbitrator takes the place of one who is recused. */
    public void replace(UUID arbitrator, UUID by, Instant now) {
        DisputeAction.REPLACE_ARBITRATOR.requireIn(state());
        requireSits(arbitrator);
        if (tribunal.stream().anyMatch(member -> member.arbitrator().equals(by))) {
            throw new Rejection(DisputeRefusal.SITS_ALREADY).at("/replacement");
        }
        tribunal.replaceAll(
                member -> member.arbitrator().equals(arbitrator) ? new TribunalMember(by, member.presides()) : member);
        revised(now);
    }

    public void requireSits(UUID arbitrator) {
        if (tribunal.stream().noneMatch(member -> member.arbitrator().equals(arbitrator))) {
            throw new Rejection(DisputeRefusal.NOT_OF_THE_TRIBUNAL).at("/arbitrator");
        }
    }

    public void suspend(LocalDate from, String reason, Instant now) {
        DisputeAction.SUSPEND.requireIn(state());
        requireAfter(from, tribunalFormedOn);
        standstills.add(new Standstill(from, null, reason));
        move(DisputeState.SUSPENDED, now);
    }

    public void resume(LocalDate on, Instant now) {
        DisputeAction.RESUME.requireIn(state());
        int last = standstills.size() - 1;
        Standstill open = standstills.get(last);
        requireAfter(on, open.from());
        standstills.set(last, new Standstill(open.from(), on, open.reason()));
        move(DisputeState.IN_TRIAL, now);
    }

    /** @param on day of the approval, at the latest the last one of the time to conclude */
    public void extend(LocalDate on, Instant now) {
        DisputeAction.EXTEND.requireIn(state());
        requireAfter(on, tribunalFormedOn);
        if (times.concludeBy() != null && on.isAfter(times.concludeBy())) {
            throw new Rejection(DisputeRefusal.DISPUTE_EXTENDED_TOO_LATE, times.concludeBy()).at("/on");
        }
        if (extended) {
            throw new Rejection(DisputeRefusal.DISPUTE_EXTENDED);
        }
        extended = true;
        revised(now);
    }

    /**
     * Ends the case by an award or a statement of mediation, which decides every claim.
     *
     * @param decided by claim
     * @param finalForEmployer whether the employer cannot sue
     * @param by who records it, and does not register what is owed by it
     */
    public void conclude(
            AwardDocument document, List<DecidedClaim> decided, boolean finalForEmployer, String by, Instant now) {
        DisputeAction.CONCLUDE.requireIn(state());
        requireAfter(document.on(), lastDayOfTrial());
        decide(document, decided, finalForEmployer, by);
        move(DisputeState.CONCLUDED, now);
    }

    private void decide(AwardDocument document, List<DecidedClaim> decided, boolean finalForEmployer, String by) {
        decideEach(
                decided,
                DecidedClaim::claim,
                (claim, one) -> claim.decide(one.decision(), one.granted(), document.outcome()));
        conclusion = new Conclusion(
                document.on(),
                document.outcome(),
                document.number(),
                document.hearingWaiver(),
                Money.sum(decided.stream().map(DecidedClaim::granted).toList()),
                finalForEmployer);
        concludedBy = Objects.requireNonNull(by, "by");
        grantedBy = concludedBy;
    }

    private <D> void decideEach(List<D> decided, Function<D, UUID> claimOf, BiConsumer<DisputeClaim, D> decide) {
        Map<UUID, DisputeClaim> open = new HashMap<>();
        claims.forEach(claim -> open.put(claim.id(), claim));
        for (D one : decided) {
            DisputeClaim claim = open.remove(claimOf.apply(one));
            if (claim == null) {
                throw new Rejection(DisputeRefusal.NO_SUCH_CLAIM, claimOf.apply(one)).at("/claims");
            }
            decide.accept(claim, one);
        }
        if (!open.isEmpty()) {
            throw new Rejection(DisputeRefusal.CLAIMS_NOT_ALL_DECIDED, claims.size(), decided.size()).at("/claims");
        }
    }

    /** @param outcome WITHDRAWN or DEEMED_WITHDRAWN */
    public void withdraw(DisputeOutcome outcome, LocalDate on, Instant now) {
        DisputeAction.WITHDRAW.requireIn(state());
        requireAfter(on, lastDayOfTrial());
        conclusion = new Conclusion(on, outcome, null, null, null, null);
        move(DisputeState.WITHDRAWN, now);
    }

    /** That it was withdrawn was a mistake: it stands where it stood. */
    public void reinstate(Instant now) {
        DisputeAction.REINSTATE.requireIn(state());
        conclusion = null;
        if (tribunalFormedOn == null) {
            move(DisputeState.ACCEPTED, now);
        } else {
            move(standsStillFrom().isEmpty() ? DisputeState.IN_TRIAL : DisputeState.SUSPENDED, now);
        }
    }

    /** First day of the standstill that has not ended. */
    public Optional<LocalDate> standsStillFrom() {
        return standstills.stream()
                .filter(still -> still.until() == null)
                .map(Standstill::from)
                .findFirst();
    }

    private LocalDate lastDayOfTrial() {
        LocalDate last = tribunalFormedOn == null ? acceptance.on() : tribunalFormedOn;
        for (Standstill still : standstills) {
            LocalDate end = still.until() == null ? still.from() : still.until();
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }

    public void serve(LocalDate workersOn, LocalDate employersOn, Instant now) {
        DisputeAction.SERVE.requireIn(state());
        receive(workersOn, employersOn);
        move(DisputeState.SERVED, now);
    }

    private void receive(LocalDate workersOn, LocalDate employersOn) {
        requireAfter(workersOn, conclusion.on());
        requireAfter(employersOn, conclusion.on());
        aftermath = Aftermath.served(workersOn, employersOn);
    }

    /**
     * States the award or statement anew, with what it decides. By the earlier one nothing is owed.
     *
     * @param by as of {@link #conclude}
     */
    public void correctAward(
            AwardDocument document, List<DecidedClaim> decided, boolean finalForEmployer, String by, Instant now) {
        requireCorrectable();
        requireAfter(document.on(), lastDayOfTrial());
        if (aftermath != null) {
            requireAfter(aftermath.workersServedOn(), document.on());
            requireAfter(aftermath.employersServedOn(), document.on());
        }
        decide(document, decided, finalForEmployer, by);
        oweNothing();
        revised(now);
    }

    /** How the case ended, where the award or statement may be stated anew. */
    public DisputeOutcome requireCorrectable() {
        DisputeAction.CORRECT_AWARD.requireIn(state());
        if (revocation != null) {
            throw new Rejection(DisputeRefusal.REVOCATION_RULED, revocation.ruledOn());
        }
        return conclusion.outcome();
    }

    /** States anew when it was received: the times that run from there are others, and nothing is owed before they are over. */
    public void correctService(LocalDate workersOn, LocalDate employersOn, Instant now) {
        DisputeAction.CORRECT_SERVICE.requireIn(state());
        receive(workersOn, employersOn);
        oweNothing();
        revised(now);
    }

    /**
     * The employer asks the court to revoke an award that is final for it; nothing is enforced until the court has ruled. After a
     * suit that the workers withdrew it has its time once more, from the receipt of the ruling (法释〔2010〕12号第九条).
     */
    public void askRevocation(LocalDate on, RevocationGround ground, PartyTime time, Instant now) {
        DisputeAction.ASK_REVOCATION.requireIn(state());
        if (conclusion.outcome() == DisputeOutcome.MEDIATION || !conclusion.finalForEmployer()) {
            throw new Rejection(DisputeRefusal.AWARD_NOT_FINAL);
        }
        if (!suits.isEmpty() && !lastSuit().withdrawnByWorkers()) {
            throw new Rejection(DisputeRefusal.AWARD_SUED_ABOUT);
        }
        if (revocationRuled()) {
            throw new Rejection(DisputeRefusal.REVOCATION_RULED, revocation.ruledOn());
        }
        LocalDate received = revocableFrom();
        requireAfter(on, received);
        LocalDate last = time.last(PartyRight.ASK_REVOCATION, received);
        if (on.isAfter(last)) {
            throw new Rejection(DisputeRefusal.REVOCATION_ASKED_TOO_LATE, last).at("/on");
        }
        revocation = Revocation.asked(on, ground);
        move(DisputeState.REVOCATION_ASKED, now);
    }

    private boolean revocationRuled() {
        return revocation != null && revocation.ruledOn() != null;
    }

    /** When the employer received that from which its time runs: the award, or the ruling that let the workers withdraw their suit. */
    private LocalDate revocableFrom() {
        return suits.isEmpty()
                ? aftermath.servedOn(DisputeSide.EMPLOYERS)
                : lastSuit().knownTo(DisputeSide.EMPLOYERS);
    }

    /** The court has ruled: the award stands as it did, or by it nothing is owed and either side may sue. */
    public void rule(LocalDate on, boolean revoked, LocalDate workersOn, LocalDate employersOn, Instant now) {
        DisputeAction.RULE_ON_REVOCATION.requireIn(state());
        requireAfter(on, revocation.askedOn());
        requireAfter(workersOn, on);
        requireAfter(employersOn, on);
        revocation = revocation.ruled(on, revoked, workersOn, employersOn);
        if (revoked) {
            oweNothing();
            move(DisputeState.REVOKED, now);
        } else {
            DisputeState before = suits.isEmpty() ? DisputeState.SERVED : DisputeState.JUDGED;
            move(aftermath.enforcementAskedOn() == null ? before : DisputeState.ENFORCING, now);
        }
    }

    /**
     * A side has sued: the award is not in force, and by it nothing is owed. Whatever the employer does about an award that is
     * final for it, the workers sue within their time (第四十八条); that ends the application to revoke it (法释〔2010〕12号第九条).
     *
     * @param court null where it is not stated, as is the number of the case there
     */
    public void sue(DisputeSide by, LocalDate on, String court, String number, PartyTime time, Instant now) {
        DisputeAction.SUE.requireIn(state());
        if (conclusion.outcome() == DisputeOutcome.MEDIATION) {
            throw new Rejection(DisputeRefusal.MEDIATION_BINDS);
        }
        boolean pursued = state == DisputeState.REVOCATION_ASKED || state == DisputeState.ENFORCING;
        if (pursued && !openToWorkers()) {
            throw new Rejection(DisputeRefusal.DISPUTE_STEP_TAKEN, state(), DisputeAction.SUE);
        }
        boolean anew = state == DisputeState.REVOKED;
        if (!anew && by == DisputeSide.EMPLOYERS && conclusion.finalForEmployer()) {
            throw new Rejection(DisputeRefusal.FINAL_FOR_EMPLOYER).at("/by");
        }
        LocalDate received = anew ? revocation.receivedOn(by) : aftermath.servedOn(by);
        requireAfter(on, received);
        LocalDate last = time.last(anew ? PartyRight.SUE_AFTER_REVOCATION : PartyRight.SUE, received);
        if (on.isAfter(last)) {
            throw new Rejection(DisputeRefusal.AWARD_SUED_TOO_LATE, last).at("/on");
        }
        bring(DisputeSuit.brought(DisputeInstance.FIRST, by, on, court, number), DisputeState.SUED, now);
    }

    /** Whether the workers may still sue, in time, though the employer has attacked the award or its enforcement was asked for. */
    private boolean openToWorkers() {
        return conclusion.finalForEmployer() && suits.isEmpty();
    }

    /** A side appeals against the judgment of the first instance, by which nothing is owed then. */
    public void appeal(DisputeSide by, LocalDate on, String court, String number, PartyTime time, Instant now) {
        DisputeAction.APPEAL.requireIn(state());
        DisputeSuit first = lastSuit();
        first.requireAppealable(by, on, time);
        requireAfter(on, first.servedOn(by));
        bring(DisputeSuit.brought(DisputeInstance.SECOND, by, on, court, number), DisputeState.APPEALED, now);
    }

    private void bring(DisputeSuit suit, DisputeState next, Instant now) {
        suits.add(suit);
        oweNothing();
        move(next, now);
    }

    private DisputeSuit lastSuit() {
        return suits.get(suits.size() - 1);
    }

    /** A suit or an appeal that nobody brought in truth: the case stands where it stood before. */
    public void strikeOutSuit(Instant now) {
        DisputeAction.STRIKE_OUT_SUIT.requireIn(state());
        DisputeState before = beforeSuit();
        suits.remove(suits.size() - 1);
        move(before, now);
    }

    private DisputeState beforeSuit() {
        if (state == DisputeState.APPEALED) {
            return DisputeState.JUDGED;
        }
        if (revocation != null) {
            return revocationRuled() && revoked() ? DisputeState.REVOKED : attackedOrPursued();
        }
        return pursued();
    }

    private DisputeState attackedOrPursued() {
        return revocationRuled() ? pursued() : DisputeState.REVOCATION_ASKED;
    }

    private DisputeState pursued() {
        return aftermath.enforcementAskedOn() == null ? DisputeState.SERVED : DisputeState.ENFORCING;
    }

    /**
     * The court has decided.
     *
     * @param amounts by claim, where the award, or in the second instance the judgment, does not stand; else empty
     * @param by who records it, and does not register what is owed by these amounts
     */
    public void judge(Judgment judgment, List<AdjudgedClaim> amounts, String by, Instant now) {
        DisputeAction.JUDGE.requireIn(state());
        decide(judgment, amounts, !judgment.result().leavesTheAward(), by, now);
    }

    /**
     * What the court decided is stated anew, because it was recorded wrongly; nothing is owed by what was. Where the award stands then,
     * its amounts are again those of who recorded it.
     *
     * @param amounts as in {@link #judge}; also those of the first instance where it changed the award and the second leaves that
     */
    public void correctJudgment(Judgment judgment, List<AdjudgedClaim> amounts, String by, Instant now) {
        DisputeAction.CORRECT_JUDGMENT.requireIn(state());
        boolean changedBefore = lastSuit().instance() == DisputeInstance.SECOND
                && !suits.get(suits.size() - 2).result().leavesTheAward();
        oweNothing();
        claims.forEach(DisputeClaim::standAsGranted);
        grantedBy = concludedBy == null ? grantedBy : concludedBy;
        decide(judgment, amounts, changedBefore || !judgment.result().leavesTheAward(), by, now);
    }

    private void decide(Judgment judgment, List<AdjudgedClaim> amounts, boolean stated, String by, Instant now) {
        DisputeSuit suit = lastSuit();
        DisputeCourtResult result = judgment.result();
        requireAfter(judgment.on(), suit.on());
        if (judgment.workersServedOn() != null) {
            requireAfter(judgment.workersServedOn(), judgment.on());
            requireAfter(judgment.employersServedOn(), judgment.on());
        }
        if (stated == amounts.isEmpty()) {
            throw new Rejection(DisputeRefusal.COURT_AMOUNTS_DO_NOT_FIT, result).at("/claims");
        }
        boolean nothingStands = suit.instance() == DisputeInstance.FIRST && revoked();
        if (nothingStands && result == DisputeCourtResult.UPHELD) {
            throw new Rejection(DisputeRefusal.AWARD_REVOKED).at("/result");
        }
        if (stated) {
            decideEach(amounts, AdjudgedClaim::claim, (claim, one) -> claim.adjudge(one.amount()));
            grantedBy = Objects.requireNonNull(by, "by");
        }
        suits.set(suits.size() - 1, suit.judged(judgment));
        move(nothingStands && result == DisputeCourtResult.WITHDRAWN ? DisputeState.REVOKED : DisputeState.JUDGED, now);
    }

    private boolean revoked() {
        return revocation != null && Boolean.TRUE.equals(revocation.revoked());
    }

    /** What the sides may still do about the award, or about what a court made of it. */
    public List<OpenRight> rights(PartyTime time) {
        List<OpenRight> open = new ArrayList<>();
        for (DisputeSide side : DisputeSide.values()) {
            switch (state()) {
                case SERVED ->
                    rightAgainstAward(side)
                            .ifPresent(right -> open.add(right(right, side, aftermath.servedOn(side), time)));
                case REVOCATION_ASKED -> rightBesides(side, time).ifPresent(open::add);
                case ENFORCING ->
                    rightBesides(side, time)
                            .or(() -> rightAfterWithdrawal(side, time))
                            .ifPresent(open::add);
                case REVOKED ->
                    open.add(right(PartyRight.SUE_AFTER_REVOCATION, side, revocation.receivedOn(side), time));
                case JUDGED -> {
                    if (lastSuit().mayBeAppealed()) {
                        open.add(right(PartyRight.APPEAL, side, lastSuit().servedOn(side), time));
                    }
                    rightAfterWithdrawal(side, time).ifPresent(open::add);
                }
                case RECEIVED,
                        NOT_ACCEPTED,
                        ACCEPTED,
                        IN_TRIAL,
                        SUSPENDED,
                        WITHDRAWN,
                        CONCLUDED,
                        SUED,
                        APPEALED,
                        PERFORMED,
                        ANNULLED -> {}
            }
        }
        return open;
    }

    /** What the workers may do beside the employer's application, or the enforcement. */
    private Optional<OpenRight> rightBesides(DisputeSide side, PartyTime time) {
        return side == DisputeSide.WORKERS && openToWorkers()
                ? Optional.of(right(PartyRight.SUE, side, aftermath.servedOn(side), time))
                : Optional.empty();
    }

    private Optional<OpenRight> rightAfterWithdrawal(DisputeSide side, PartyTime time) {
        boolean again = side == DisputeSide.EMPLOYERS
                && conclusion.finalForEmployer()
                && !suits.isEmpty()
                && lastSuit().withdrawnByWorkers()
                && !revocationRuled();
        return again ? Optional.of(right(PartyRight.ASK_REVOCATION, side, revocableFrom(), time)) : Optional.empty();
    }

    private Optional<PartyRight> rightAgainstAward(DisputeSide side) {
        if (conclusion.outcome() == DisputeOutcome.MEDIATION) {
            return Optional.empty();
        }
        if (side == DisputeSide.WORKERS || !conclusion.finalForEmployer()) {
            return Optional.of(PartyRight.SUE);
        }
        return revocation == null ? Optional.of(PartyRight.ASK_REVOCATION) : Optional.empty();
    }

    private static OpenRight right(PartyRight right, DisputeSide side, LocalDate received, PartyTime time) {
        return new OpenRight(right, side, time.last(right, received));
    }

    /** Enforcement is asked for; of an award only when it is in force. */
    public void enforce(LocalDate on, PartyTime time, Instant now) {
        DisputeAction.ENFORCE.requireIn(state());
        LocalDate bindsFrom = bindsFrom(time);
        if (on.isBefore(bindsFrom)) {
            throw new Rejection(DisputeRefusal.AWARD_NOT_IN_FORCE, bindsFrom).at("/on");
        }
        aftermath = aftermath.enforcing(on);
        move(DisputeState.ENFORCING, now);
    }

    /**
     * Refuses what is not in force on the day: by it nothing is owed yet; and what an employer claims, by which no worker is owed
     * anything.
     *
     * @param by who would register it: another person than who recorded the amounts
     */
    public void requireOwed(LocalDate day, String by, PartyTime time) {
        DisputeAction.REGISTER_ARREARS.requireIn(state());
        LocalDate bindsFrom = bindsFrom(time);
        if (day.isBefore(bindsFrom)) {
            throw new Rejection(DisputeRefusal.AWARD_NOT_IN_FORCE, bindsFrom);
        }
        if (by.equals(grantedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        if (application.appliedBy() != DisputeSide.WORKERS) {
            throw new Rejection(DisputeRefusal.NO_WAGES_GRANTED);
        }
    }

    /** The day of the decision that says how much is due: of the award, or of the last judgment that put other amounts in its place. */
    public LocalDate amountsOf() {
        return suits.stream()
                .filter(suit -> suit.result() != null && !suit.result().leavesTheAward())
                .reduce((earlier, later) -> later)
                .map(DisputeSuit::judgedOn)
                .orElseGet(conclusion::on);
    }

    /** The wages that were granted are registered as arrears, under these ids. */
    public void owe(List<UUID> registered, OwedAs as, Instant now) {
        arrears.clear();
        arrears.addAll(registered);
        owedAs = as;
        revised(now);
    }

    /** Refuses to register what is registered, and stands, as something else; as far as it is known as what it is registered. */
    public void requireOwedAs(OwedAs stated) {
        if (owedAs != null) {
            owedAs.requireSame(stated);
        }
    }

    /** As what the granted wages are registered; null where they are not. */
    public OwedAs owedAs() {
        return owedAs;
    }

    private void oweNothing() {
        arrears.clear();
        owedAs = null;
    }

    /** They were registered wrongly, as owed by another employer: by what stands nothing is owed until they are registered anew. */
    public void takeBackArrears(Instant now) {
        DisputeAction.TAKE_BACK_ARREARS.requireIn(state());
        if (arrears.isEmpty()) {
            throw new Rejection(DisputeRefusal.WAGES_NOT_REGISTERED);
        }
        oweNothing();
        revised(now);
    }

    /** An award that is final for the employer binds from the day on which it is made (《劳动争议调解仲裁法》第四十七条). */
    private LocalDate bindsFrom(PartyTime time) {
        if (!suits.isEmpty()) {
            return lastSuit().bindsFrom(time);
        }
        if (conclusion.outcome() == DisputeOutcome.MEDIATION) {
            return aftermath.lastServedOn();
        }
        return conclusion.finalForEmployer()
                ? conclusion.on()
                : time.last(PartyRight.SUE, aftermath.lastServedOn()).plusDays(1);
    }

    public void perform(LocalDate on, Instant now) {
        DisputeAction.PERFORM.requireIn(state());
        requireAfter(on, conclusion.on());
        aftermath = aftermath.performed(on);
        move(DisputeState.PERFORMED, now);
    }

    private static void requireAfter(LocalDate on, LocalDate last) {
        if (on.isBefore(last)) {
            throw new Rejection(ProcedureRefusal.STEP_BEFORE_THE_LAST, on, last);
        }
    }

    private void move(DisputeState next, Instant now) {
        state = next;
        revised(now);
    }

    /** Its limits end on these days now, as what was just done makes them. */
    public void run(CaseTimes until) {
        times = until;
    }

    public DisputeState state() {
        return standing() ? state : DisputeState.ANNULLED;
    }

    /** Whether the commission has accepted it, so that others hear of it. */
    public boolean accepted() {
        return acceptance != null && acceptance.ground() == null;
    }

    /** Whether nothing but pay for work is claimed. */
    public static boolean wagesAlone(Stream<DisputeClaimKind> kinds) {
        return kinds.allMatch(DisputeClaimKind::ofWages);
    }

    @Override
    public String region() {
        return application.region();
    }

    /** Of the acceptance, once there is one; before, of the application. */
    @Override
    public LocalDate occurredOn() {
        return accepted() ? acceptance.on() : application.appliedOn();
    }

    public Application application() {
        return application;
    }

    public ProcedureLaw law() {
        return law;
    }

    /** How many workers are parties. */
    public int workers() {
        return workers;
    }

    /** Yuan, of all claims together. */
    public Money claimed() {
        return claimed;
    }

    /** Tokens. */
    public List<String> employers() {
        return List.copyOf(employers);
    }

    public List<LimitEvent> limitEvents() {
        return List.copyOf(limitEvents);
    }

    public List<DisputeClaim> claims() {
        return List.copyOf(claims);
    }

    public CaseTimes times() {
        return times;
    }

    /** Null before it is decided. */
    public Acceptance acceptance() {
        return acceptance;
    }

    /** Null before the answer. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null before it is formed. */
    public TribunalKind tribunalKind() {
        return tribunalKind;
    }

    /** Null before it is formed. */
    public LocalDate tribunalFormedOn() {
        return tribunalFormedOn;
    }

    public List<TribunalMember> tribunal() {
        return List.copyOf(tribunal);
    }

    public List<Standstill> standstills() {
        return List.copyOf(standstills);
    }

    /** Whether the time to conclude was extended. */
    public boolean extended() {
        return extended;
    }

    /** Null before it ends. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Null before the award or statement is served. */
    public Aftermath aftermath() {
        return aftermath;
    }

    /** Null where the employer asked for none. */
    public Revocation revocation() {
        return revocation;
    }

    /** The lawsuit about it, and the appeal, in their order. */
    public List<DisputeSuit> suits() {
        return List.copyOf(suits);
    }

    /** Ids of the wage arrears that the granted wages are registered as, or are a part of; none before. */
    public List<UUID> arrears() {
        return List.copyOf(arrears);
    }
}
