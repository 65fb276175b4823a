package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A matter that people bring before the bureau. Registered, it is accepted, forwarded to whom it concerns, or declined; accepted,
 * assigned to an officer and answered; the answer is reviewed by the body above on request, and that review once more, after
 * which it is concluded.
 */
@Entity
@Table(name = "petition")
public class Petition extends FactRecord {

    private static final Set<PetitionState> WITHDRAWABLE = Set.of(
            PetitionState.REGISTERED,
            PetitionState.ACCEPTED,
            PetitionState.UNDER_REVIEW,
            PetitionState.UNDER_RE_REVIEW);

    private static final Set<PetitionState> ANSWERED =
            Set.of(PetitionState.ANSWERED, PetitionState.REVIEWED, PetitionState.CONCLUDED);

    private static final Comparator<Review> IN_ORDER = Comparator.comparing(Review::number);

    @Embedded
    private Intake intake;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PetitionState state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String note;
    private String officer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @ElementCollection
    @CollectionTable(name = "petition_review", joinColumns = @JoinColumn(name = "petition"))
    private List<Review> reviews = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    public Petition(UUID id, Origin origin, Intake intake, Instant now) {
        super(id, origin, now);
        this.intake = Objects.requireNonNull(intake, "intake");
        this.state = PetitionState.REGISTERED;
    }

    protected Petition() {}

    public void accept(LocalDate on, Instant now) {
        decide(PetitionState.ACCEPTED, on, null, now);
    }

    /** @param to body in charge */
    public void forward(LocalDate on, String to, Instant now) {
        decide(PetitionState.FORWARDED, on, Objects.requireNonNull(to, "to"), now);
    }

    public void decline(LocalDate on, String why, Instant now) {
        decide(PetitionState.DECLINED, on, Objects.requireNonNull(why, "why"), now);
    }

    private void decide(PetitionState decided, LocalDate on, String why, Instant now) {
        requireStanding();
        if (decidedOn != null) {
            throw new Rejection(PetitionRefusal.PETITION_DECIDED, decidedOn);
        }
        if (state == PetitionState.WITHDRAWN) {
            throw new Rejection(PetitionRefusal.PETITION_OVER);
        }
        requireNotBefore(intake.receivedOn(), on);
        state = decided;
        decidedOn = on;
        note = why;
        revised(now);
    }

    /** @param to subject of the officer who shall answer it; it may be assigned anew */
    public void assign(String to, Instant now) {
        requireInHand();
        officer = Objects.requireNonNull(to, "to");
        revised(now);
    }

    /**
     * The time for the answer is extended, by somebody else than who handles it.
     *
     * @param on day of the approval
     */
    public void extend(LocalDate on, String by, Instant now) {
        requireInHand();
        requireNotBefore(decidedOn, on);
        if (by.equals(officer)) {
            throw new Rejection(PetitionRefusal.EXTENDED_BY_THE_OFFICER);
        }
        revised(now);
    }

    /**
     * By whom it is assigned to.
     *
     * @param served day on which the petitioners got it
     */
    public void answer(LocalDate on, LocalDate served, String text, String by, Instant now) {
        requireInHand();
        if (officer == null) {
            throw new Rejection(PetitionRefusal.PETITION_UNASSIGNED);
        }
        if (!by.equals(officer)) {
            throw new Rejection(PetitionRefusal.ANSWERED_BY_ANOTHER);
        }
        requireNotBefore(decidedOn, on);
        requireNotBefore(on, served);
        state = PetitionState.ANSWERED;
        answeredOn = on;
        servedOn = served;
        answer = Objects.requireNonNull(text, "text");
        answeredBy = Objects.requireNonNull(by, "by");
        revised(now);
    }

    /**
     * The petitioners ask the body above to review the answer, or the body above that one its review.
     *
     * @param days within which that is asked for
     */
    public void askReview(LocalDate on, int days, Instant now) {
        requireStanding();
        boolean again = state == PetitionState.REVIEWED;
        if (!again && state != PetitionState.ANSWERED) {
            throw new Rejection(PetitionRefusal.NOTHING_TO_REVIEW);
        }
        LocalDate since = again ? latest().servedOn() : servedOn;
        requireNotBefore(since, on);
        LocalDate last = since.plusDays(days);
        if (on.isAfter(last)) {
            throw new Rejection(PetitionRefusal.REVIEW_ASKED_TOO_LATE, days, last).at("/on");
        }
        state = again ? PetitionState.UNDER_RE_REVIEW : PetitionState.UNDER_REVIEW;
        reviews.add(Review.asked(reviews.size() + 1, on));
        revised(now);
    }

    /**
     * By another person than who answered, or reviewed it before.
     *
     * @param served day on which the petitioners got it
     * @param body region of the body that reviews it, above {@link #answeredIn}
     */
    public void review(LocalDate on, LocalDate served, String found, String by, String body, Instant now) {
        requireStanding();
        if (state != PetitionState.UNDER_REVIEW && state != PetitionState.UNDER_RE_REVIEW) {
            throw new Rejection(PetitionRefusal.NO_REVIEW_ASKED);
        }
        if (by.equals(answeredBy) || reviews.stream().anyMatch(earlier -> by.equals(earlier.by()))) {
            throw new Rejection(PetitionRefusal.REVIEWED_BY_THE_ANSWERER);
        }
        Review asked = latest();
        requireNotBefore(asked.askedOn(), on);
        requireNotBefore(on, served);
        state = state == PetitionState.UNDER_REVIEW ? PetitionState.REVIEWED : PetitionState.CONCLUDED;
        reviews.remove(asked);
        reviews.add(asked.made(on, served, found, by, body));
        revised(now);
    }

    public void rate(Satisfaction stated, Instant now) {
        requireStanding();
        if (!ANSWERED.contains(state)) {
            throw new Rejection(PetitionRefusal.NOT_ANSWERED_YET);
        }
        if (satisfaction != null) {
            throw new Rejection(PetitionRefusal.SATISFACTION_STATED);
        }
        satisfaction = Objects.requireNonNull(stated, "stated");
        revised(now);
    }

    public void withdraw(Instant now) {
        requireStanding();
        if (!WITHDRAWABLE.contains(state)) {
            throw new Rejection(PetitionRefusal.PETITION_OVER);
        }
        state = PetitionState.WITHDRAWN;
        revised(now);
    }

    private Review latest() {
        return reviews.stream().max(IN_ORDER).orElseThrow();
    }

    private void requireInHand() {
        requireStanding();
        if (state != PetitionState.ACCEPTED) {
            throw new Rejection(PetitionRefusal.PETITION_NOT_IN_HAND);
        }
    }

    private static void requireNotBefore(LocalDate earlier, LocalDate on) {
        if (on.isBefore(earlier)) {
            throw new Rejection(PetitionRefusal.PETITION_DAY_TOO_EARLY, earlier).at("/on");
        }
    }

    public PetitionState state() {
        return standing() ? state : PetitionState.ANNULLED;
    }

    public Intake intake() {
        return intake;
    }

    @Override
    public String region() {
        return intake.region();
    }

    @Override
    public LocalDate occurredOn() {
        return intake.receivedOn();
    }

    /** Whether to accept it; null before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** To whom it was forwarded, or why it was declined; null otherwise. */
    public String note() {
        return note;
    }

    /** Null before it is assigned. */
    public String officer() {
        return officer;
    }

    /** Null before; so are the next four. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public String answer() {
        return answer;
    }

    /** Subject of the officer who answered it. */
    public String answeredBy() {
        return answeredBy;
    }

    /** Region of the body whose answer, or whose review, is reviewed next (《信访条例》第三十四条、第三十五条). */
    public String answeredIn() {
        return reviews.stream()
                .filter(review -> review.region() != null)
                .max(IN_ORDER)
                .map(Review::region)
                .orElseGet(this::region);
    }

    /** Every review that was asked for, the first first. */
    public List<Review> reviews() {
        return reviews.stream().sorted(IN_ORDER).toList();
    }

    /** Day on which the latest review was asked for; null before. */
    public LocalDate reviewAsked() {
        return reviews.stream().max(IN_ORDER).map(Review::askedOn).orElse(null);
    }

    /** Of the latest review that was asked for; null before. */
    public LocalDate reviewedOn() {
        return reviews.stream().max(IN_ORDER).map(Review::reviewedOn).orElse(null);
    }

    /** Null before. */
    public Satisfaction satisfaction() {
        return satisfaction;
    }
}
