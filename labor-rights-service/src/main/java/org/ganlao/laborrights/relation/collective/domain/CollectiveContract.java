package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * A collective contract, or a special one on wages, safety or women workers. One side asks for a negotiation and the other
 * answers; what their representatives agree on is voted on by the employees' congress or all staff, signed and submitted to
 * the department, which objects within its days or lets it come in force. It ends with its term, earlier on a ground, or
 * when a contract that changes it comes in force. Annulled, there never was one.
 */
@Entity
@Table(name = "collective_contract")
public class CollectiveContract extends ProcedureRecord {

    @Embedded
    private ContractParties parties;

    @Embedded
    private Precedent precedent;

    @ElementCollection
    @CollectionTable(name = "collective_contract_employer", joinColumns = @JoinColumn(name = "collective_contract"))
    @Column(name = "employer", nullable = false)
    private Set<String> employers = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CollectiveState state;

    @Column(name = "answer_due_on", nullable = false, updatable = false)
    private LocalDate answerDueOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String outcome;

    @ElementCollection
    @CollectionTable(name = "negotiation_session", joinColumns = @JoinColumn(name = "collective_contract"))
    @OrderColumn(name = "place")
    private List<NegotiationSession> sessions = new ArrayList<>();

    @Embedded
    private AgreedDraft draft;

    @Embedded
    private DraftVote vote;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    @ElementCollection
    @CollectionTable(name = "clause_objection", joinColumns = @JoinColumn(name = "collective_contract"))
    @OrderColumn(name = "place")
    private List<ClauseObjection> objections = new ArrayList<>();

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private CollectiveEndGround ground;

    @Column(name = "superseded_from")
    private LocalDate supersededFrom;

    /**
     * @param employers tokens of those whom it binds
     * @param precedent null where it follows no other
     */
    public CollectiveContract(
            UUID id,
            Origin origin,
            ContractParties parties,
            Set<String> employers,
            Precedent precedent,
            NegotiationLaw law,
            String by,
            Instant now) {
        super(id, origin, parties.requestedOn(), now);
        if (parties.workersSpeakers() < law.leastSpeakers()) {
            throw new Rejection(CollectiveRefusal.TOO_FEW_SPEAKERS, parties.workersSpeakers(), law.leastSpeakers());
        }
        if (parties.level() == AgreementLevel.ENTERPRISE && employers.size() != 1) {
            throw new Rejection(CollectiveRefusal.ONE_EMPLOYER, employers.size()).at("/employers");
        }
        this.parties = parties;
        this.employers.addAll(employers);
        this.precedent = precedent;
        this.state = CollectiveState.REQUESTED;
        this.answerDueOn = parties.requestedOn().plusDays(law.answerDays());
        this.approval = Approval.proposed(by, now);
    }

    protected CollectiveContract() {}

    /** @param words why it declined, or how it answered */
    public void answer(LocalDate on, boolean willing, String words, Instant now) {
        requireAt(on, CollectiveState.REQUESTED);
        answeredOn = on;
        outcome = words;
        state = willing ? CollectiveState.NEGOTIATING : CollectiveState.DECLINED;
        stepped(on, now);
    }

    public void meet(NegotiationSession session, Instant now) {
        requireAt(session.on(), CollectiveState.NEGOTIATING, CollectiveState.OBJECTED);
        sessions.add(session);
        stepped(session.on(), now);
    }

    public void breakOff(LocalDate on, String why, Instant now) {
        requireAt(on, CollectiveState.NEGOTIATING, CollectiveState.OBJECTED);
        outcome = why;
        state = CollectiveState.BROKEN_OFF;
        stepped(on, now);
    }

    /** The representatives agree, for the first time, on another text, or on what the department objected to. */
    public void agree(LocalDate on, AgreedDraft agreed, NegotiationLaw law, Instant now) {
        requireAt(on, CollectiveState.NEGOTIATING, CollectiveState.DRAFTED, CollectiveState.OBJECTED);
        agreed.requireTerm(law);
        draft = agreed;
        vote = null;
        state = CollectiveState.DRAFTED;
        stepped(on, now);
    }

    /** A draft that does not pass goes back to the representatives. */
    public void vote(DraftVote cast, NegotiationLaw law, Instant now) {
        requireAt(cast.on(), CollectiveState.DRAFTED);
        vote = cast;
        state = cast.passes(law) ? CollectiveState.ADOPTED : CollectiveState.NEGOTIATING;
        stepped(cast.on(), now);
    }

    /**
     * @param signed day of the later of the two chiefs' signatures
     * @param received day on which the department received the text
     */
    public void submit(LocalDate signed, LocalDate received, NegotiationLaw law, String by, Instant now) {
        requireAt(received, CollectiveState.ADOPTED);
        if (signed.isBefore(vote.on())) {
            throw new Rejection(CollectiveRefusal.SIGNED_BEFORE_THE_VOTE, signed, vote.on()).at("/signedOn");
        }
        if (received.isBefore(signed)) {
            throw new Rejection(CollectiveRefusal.RECEIVED_BEFORE_SIGNATURE, received, signed).at("/receivedOn");
        }
        signedOn = signed;
        receivedOn = received;
        reviewDueOn = received.plusDays(law.reviewDays());
        approval = Approval.proposed(by, now);
        objections.clear();
        state = CollectiveState.SUBMITTED;
        stepped(received, now);
    }

    /** @param found what is objected to; nothing lets the contract come in force */
    public void review(LocalDate on, List<ClauseObjection> found, String by, Instant now) {
        requireAt(on, CollectiveState.SUBMITTED);
        if (!found.isEmpty() && on.isAfter(reviewDueOn)) {
            throw new Rejection(CollectiveRefusal.OBJECTED_TOO_LATE, reviewDueOn).at("/on");
        }
        approval = approval.by(by, now);
        objections.addAll(found);
        state = found.isEmpty() ? CollectiveState.REVIEWED : CollectiveState.OBJECTED;
        stepped(on, now);
    }

    /** @param lastDay on which it is in force */
    public void end(LocalDate lastDay, CollectiveEndGround because, Instant now) {
        requireAt(lastDay, CollectiveState.SUBMITTED, CollectiveState.REVIEWED);
        requireInForce(lastDay);
        endedOn = lastDay;
        ground = because;
        state = CollectiveState.ENDED;
        stepped(lastDay, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = CollectiveState.ANNULLED;
    }

    /** @param from first day of the contract that changes this one; null where that one does not come in force */
    public void supersede(LocalDate from, Instant now) {
        requireStanding();
        if (from != null) {
            requireInForce(from);
            if (supersededFrom != null) {
                throw new Rejection(CollectiveRefusal.PRECEDENT_UNFIT, id());
            }
        }
        supersededFrom = from;
        revised(now);
    }

    /** Refuses a contract that cannot follow this one. */
    public void requireFollowedBy(ContractParties next, FollowingWay way, Set<String> bound, NegotiationLaw law) {
        boolean same = next.region().equals(parties.region())
                && next.kind() == parties.kind()
                && next.level() == parties.level()
                && (next.level() != AgreementLevel.ENTERPRISE || bound.equals(employers));
        if (!same || inForce().isEmpty()) {
            throw new Rejection(CollectiveRefusal.PRECEDENT_UNFIT, id()).at("/precedent/contract");
        }
        if (way == FollowingWay.RENEWAL) {
            LocalDate earliest = lastDay().minusMonths(law.renewalMonths());
            if (next.requestedOn().isBefore(earliest)) {
                throw new Rejection(CollectiveRefusal.RENEWED_TOO_EARLY, earliest, next.requestedOn())
                        .at("/parties/requestedOn");
            }
        } else {
            requireInForce(next.requestedOn());
        }
    }

    /** Refuses a renewal's term that begins before this one is over. */
    public void requireOverBefore(AgreedDraft next) {
        LocalDate last = lastDay();
        if (!next.startsOn().isAfter(last)) {
            throw new Rejection(CollectiveRefusal.RENEWAL_OVERLAPS, last).at("/draft/startsOn");
        }
    }

    /** Refuses another contract of the same kind and level in whose days this one is in force. */
    public void requireAlone(CollectiveContract other) {
        boolean likewise = parties.kind() == other.parties.kind() && parties.level() == other.parties.level();
        if (!likewise || other.id().equals(id())) {
            return;
        }
        inForce().flatMap(days -> other.inForce().flatMap(days::common)).ifPresent(both -> {
            throw new Rejection(
                    CollectiveRefusal.ANOTHER_IN_FORCE,
                    other.id(),
                    both.from(),
                    both.until().minusDays(1));
        });
    }

    /** Last day in force; of the term where it is not in force. */
    private LocalDate lastDay() {
        return inForce().map(span -> span.until().minusDays(1)).orElse(draft.endsOn());
    }

    private void requireInForce(LocalDate day) {
        if (!isInForce(day)) {
            throw new Rejection(CollectiveRefusal.NOT_IN_FORCE_THEN, day);
        }
    }

    public boolean isInForce(LocalDate day) {
        return inForce()
                .filter(span -> !day.isBefore(span.from()) && day.isBefore(span.until()))
                .isPresent();
    }

    /** The days on which it is in force, as far as is known now; they may lie ahead. */
    public Optional<Span> inForce() {
        if (state != CollectiveState.SUBMITTED && state != CollectiveState.REVIEWED && state != CollectiveState.ENDED) {
            return Optional.empty();
        }
        LocalDate from = Stream.of(reviewDueOn.plusDays(1), draft.startsOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until = Stream.of(
                        draft.endsOn(), endedOn, supersededFrom == null ? null : supersededFrom.minusDays(1))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
        return until.isAfter(from) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    @Override
    public CollectiveState state() {
        return state;
    }

    @Override
    public String region() {
        return parties.region();
    }

    /** Of the receipt, once there is one; before, of the request. */
    @Override
    public LocalDate occurredOn() {
        return receivedOn == null ? parties.requestedOn() : receivedOn;
    }

    public ContractParties parties() {
        return parties;
    }

    /** Null where it follows no other. */
    public Precedent precedent() {
        return precedent;
    }

    public Set<String> employers() {
        return Set.copyOf(employers);
    }

    /** Last day for the answer. */
    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String outcome() {
        return outcome;
    }

    public List<NegotiationSession> sessions() {
        return List.copyOf(sessions);
    }

    public AgreedDraft draft() {
        return draft;
    }

    public DraftVote vote() {
        return vote;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Last day for an objection; null before the submission. */
    public LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    public Approval approval() {
        return approval;
    }

    public List<ClauseObjection> objections() {
        return List.copyOf(objections);
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public CollectiveEndGround ground() {
        return ground;
    }

    /** First day of the contract that changed this one; null where none did. */
    public LocalDate supersededFrom() {
        return supersededFrom;
    }
}
