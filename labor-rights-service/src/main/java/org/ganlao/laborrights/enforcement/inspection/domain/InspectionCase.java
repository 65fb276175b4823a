package org.ganlao.laborrights.enforcement.inspection.domain;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * 劳动保障监察案件, from its opening to its closure: filed, investigated by two inspectors, concluded; then closed where nothing was
 * found, or an order to put it right, and a penalty after notice and, on request, a hearing, decided by another person than who
 * gave notice; served, obeyed or brought before the court. Steps follow each other in time.
 */
@Entity
@Table(name = "inspection_case")
public class InspectionCase extends FactRecord {

    @Embedded
    private CaseOutline outline;

    @ElementCollection
    @CollectionTable(name = "case_employer", joinColumns = @JoinColumn(name = "inspection_case"))
    @OrderColumn(name = "place")
    private List<CaseEmployer> employers = new ArrayList<>();

    @OneToMany(mappedBy = "inspectionCase", cascade = CascadeType.ALL)
    @OrderBy("kind, employer, id")
    private List<Violation> violations = new ArrayList<>();

    @Column(name = "cause_kind", updatable = false)
    private String causeKind;

    @Column(updatable = false)
    private UUID cause;

    @Column(name = "complaint_case", updatable = false)
    private UUID complaintCase;

    private String community;

    private UUID responsible;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseStage stage;

    @Column(name = "stage_on", nullable = false)
    private LocalDate stageOn;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    private int investigations;

    @Column(name = "extension_proposed_by")
    private String extensionProposedBy;

    @Column(name = "extension_approved_by")
    private String extensionApprovedBy;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "obey_by")
    private LocalDate obeyBy;

    @Column(name = "surcharge_percent")
    private Integer surchargePercent;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "notified_by")
    private String notifiedBy;

    @Column(name = "notified_fine")
    private Money notifiedFine;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_number")
    private String decisionNumber;

    private Money fine;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "fine_paid_on")
    private LocalDate finePaidOn;

    @Column(name = "fine_paid")
    private Money finePaid;

    @Column(name = "earlier_fines_paid")
    private Money earlierFinesPaid = Money.ZERO;

    @Column(name = "fines_refunded", nullable = false)
    private Money finesRefunded = Money.ZERO;

    @Column(name = "fines_refunded_on")
    private LocalDate finesRefundedOn;

    @Column(name = "penalty_revoked_on")
    private LocalDate penaltyRevokedOn;

    @Column(name = "cause_gone_on")
    private LocalDate causeGoneOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private Result result;

    public InspectionCase(
            UUID id, Origin origin, CaseOutline outline, List<CaseEmployer> employers, CaseCause cause, Instant now) {
        super(id, origin, now);
        this.outline = Objects.requireNonNull(outline, "outline");
        this.stage = CaseStage.OPENED;
        this.stageOn = outline.openedOn();
        this.causeKind = cause == null ? null : cause.kind();
        this.cause = cause == null ? null : cause.id();
        this.complaintCase = cause == null ? null : cause.complaintCase();
        take(employers);
    }

    protected InspectionCase() {}

    private void take(List<CaseEmployer> named) {
        Set<String> once = new HashSet<>();
        named.forEach(one -> {
            if (!once.add(one.employer())) {
                throw new Rejection(CaseRefusal.EMPLOYER_TWICE, one.employer());
            }
        });
        int sum = named.stream().mapToInt(CaseEmployer::percent).sum();
        if (!named.isEmpty() && sum != 100) {
            throw new Rejection(CaseRefusal.SHARES_NOT_WHOLE, sum);
        }
        employers.clear();
        employers.addAll(named);
    }

    /**
     * What the case is about, anew and whole; only while it has not ended, and never what led to it.
     *
     * @param elsewhere whether another community is stated, which is a correction by itself
     */
    public void correct(CaseOutline stated, List<CaseEmployer> named, boolean elsewhere, Instant now) {
        requireGoing();
        if (stated.equals(outline) && named.equals(employers) && !elsewhere) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (stated.kind() != outline.kind()) {
            throw new Rejection(CaseRefusal.CASE_OPENED_OTHERWISE);
        }
        LocalDate first = filedOn == null ? stageOn : filedOn;
        boolean afterItsSteps = stage != CaseStage.OPENED && stated.openedOn().isAfter(first);
        if (afterItsSteps || causeGoneOn != null && stated.openedOn().isAfter(causeGoneOn)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, stated.openedOn());
        }
        violations.forEach(violation -> requireOnCase(violation.employer(), named));
        outline = stated;
        if (stage == CaseStage.OPENED) {
            stageOn = stated.openedOn();
        }
        take(named);
        revised(now);
    }

    /**
     * Leads it to an inspector.
     *
     * @param where community in which the employer acts; null where it is not known
     * @param inspector null where nobody is responsible
     */
    public void lead(String where, UUID inspector) {
        community = where;
        responsible = inspector;
    }

    /** 改派: to another inspector, whoever is responsible for the community. */
    public void reassign(UUID inspector, Instant now) {
        requireGoing();
        if (inspector.equals(responsible)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        responsible = inspector;
        revised(now);
    }

    public void file(LocalDate on, int inspectors, Instant now) {
        requireStage(on, CaseStage.OPENED);
        requireTwo(inspectors);
        filedOn = on;
        move(CaseStage.FILED, on, now);
    }

    public void investigate(LocalDate on, int inspectors, Instant now) {
        requireStage(on, CaseStage.FILED);
        requireTwo(inspectors);
        investigations++;
        move(CaseStage.FILED, on, now);
    }

    public void askForExtension(LocalDate on, String by, Instant now) {
        requireStage(on, CaseStage.FILED);
        if (extensionProposedBy != null) {
            throw new Rejection(CaseRefusal.EXTENSION_ASKED);
        }
        extensionProposedBy = by;
        revised(now);
    }

    /** Another person than who asked for it. */
    public void extend(LocalDate on, String by, Instant now) {
        requireStage(on, CaseStage.FILED);
        if (extensionProposedBy == null) {
            throw new Rejection(CaseRefusal.EXTENSION_NOT_ASKED);
        }
        if (extensionApprovedBy != null) {
            throw new Rejection(CaseRefusal.EXTENSION_ASKED);
        }
        requireAnother(by, extensionProposedBy);
        extensionApprovedBy = by;
        revised(now);
    }

    /** @return what was found, with ids of their own; empty where nothing was */
    public List<Violation> conclude(LocalDate on, List<FoundViolation> found, Instant now) {
        requireStage(on, CaseStage.FILED);
        if (investigations == 0) {
            throw new Rejection(CaseRefusal.NOT_INVESTIGATED);
        }
        found.forEach(one -> requireOnCase(one.employer(), employers));
        found.forEach(one -> violations.add(new Violation(UUID.randomUUID(), this, one, on, now)));
        concludedOn = on;
        move(CaseStage.CONCLUDED, on, now);
        return List.copyOf(violations);
    }

    public void order(LocalDate on, String number, LocalDate until, Instant now) {
        requireStage(on, CaseStage.CONCLUDED);
        requireViolations();
        if (until.isBefore(on)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, on);
        }
        orderedOn = on;
        orderNumber = number;
        obeyBy = until;
        move(CaseStage.ORDERED, on, now);
    }

    /** 责令加付赔偿金: so many percent on top of wages that the order did not bring in. @return what was raised */
    public List<Violation> surcharge(LocalDate on, int percent, PenaltyTerms terms, Instant now) {
        requireStage(on, CaseStage.ORDERED);
        if (surchargePercent != null) {
            throw new Rejection(CaseRefusal.SURCHARGED_ALREADY);
        }
        if (!on.isAfter(obeyBy)) {
            throw new Rejection(CaseRefusal.NOT_DISOBEYED_YET, obeyBy);
        }
        if (percent < terms.from() || percent > terms.to()) {
            throw new Rejection(CaseRefusal.SURCHARGE_OUTSIDE_LAW, terms.from(), terms.to());
        }
        List<Violation> raised = violations.stream()
                .filter(violation -> violation.surcharge(percent, now))
                .toList();
        if (raised.isEmpty()) {
            throw new Rejection(CaseRefusal.NO_VIOLATION_FOUND);
        }
        surchargePercent = percent;
        move(CaseStage.ORDERED, on, now);
        return raised;
    }

    /**
     * On whichever day it was paid, while the case goes on or after it was closed; a case that was withdrawn or handed over has no
     * violations any more.
     *
     * @return the violation, of which more is paid or which is put right
     */
    public Violation rectify(LocalDate on, UUID violation, Money payment, Instant now) {
        requireStanding();
        if (concludedOn == null || stage.leftOpen()) {
            throw new Rejection(CaseRefusal.CASE_STEP_NOT_NOW, stage);
        }
        Violation found = violations.stream()
                .filter(one -> one.id().equals(violation))
                .findFirst()
                .orElseThrow(() -> new Rejection(CaseRefusal.VIOLATION_UNKNOWN));
        found.rectify(on, payment, now);
        revised(now);
        return found;
    }

    /**
     * 行政处罚事先告知; of another penalty once more, which gives the employer the right to another hearing. What was decided before and set
     * aside is told by the steps alone from now on.
     */
    public void notifyOf(LocalDate on, Money intended, String by, Instant now) {
        requireStage(on, CaseStage.CONCLUDED, CaseStage.ORDERED, CaseStage.NOTIFIED);
        requireViolations();
        heardOn = null;
        decidedOn = null;
        decidedBy = null;
        decisionNumber = null;
        notifiedOn = on;
        notifiedBy = by;
        notifiedFine = intended;
        move(CaseStage.NOTIFIED, on, now);
    }

    /** @param until last day on which it can be asked for */
    public void askForHearing(LocalDate on, LocalDate until, Instant now) {
        requireStage(on, CaseStage.NOTIFIED);
        if (heardOn != null) {
            throw new Rejection(CaseRefusal.HEARING_HELD, heardOn);
        }
        if (on.isAfter(until)) {
            throw new Rejection(CaseRefusal.HEARING_ASKED_TOO_LATE, until);
        }
        move(CaseStage.HEARING, on, now);
    }

    /** By another person than who gave notice (《行政处罚法》第四十二条). */
    public void hear(LocalDate on, String by, Instant now) {
        requireStage(on, CaseStage.HEARING);
        requireAnother(by, notifiedBy);
        heardOn = on;
        move(CaseStage.NOTIFIED, on, now);
    }

    /** The employer does not ask for it any more; it may be asked for again in the same time. */
    public void withdrawHearing(LocalDate on, Instant now) {
        requireStage(on, CaseStage.HEARING);
        move(CaseStage.NOTIFIED, on, now);
    }

    /** 不予处罚 (《行政处罚法》第三十八条), by another person than who gave notice; what was ordered stays. */
    public void spare(LocalDate on, String by, Instant now) {
        requireStage(on, CaseStage.NOTIFIED);
        requireAnother(by, notifiedBy);
        move(orderedOn == null ? CaseStage.CONCLUDED : CaseStage.ORDERED, on, now);
    }

    /**
     * By another person than who gave notice.
     *
     * @param hearingUntil last day on which a hearing could be asked for
     */
    public void decide(LocalDate on, String number, Money decided, LocalDate hearingUntil, String by, Instant now) {
        requireStage(on, CaseStage.NOTIFIED);
        requireAnother(by, notifiedBy);
        if (heardOn == null && !on.isAfter(hearingUntil)) {
            throw new Rejection(CaseRefusal.HEARING_CAN_BE_ASKED, hearingUntil);
        }
        if (decided.compareTo(notifiedFine) > 0) {
            throw new Rejection(CaseRefusal.FINE_ABOVE_NOTICE, notifiedFine);
        }
        decidedOn = on;
        decidedBy = by;
        decisionNumber = number;
        fine = decided;
        earlierFinesPaid = finesPaid();
        finePaidOn = null;
        finePaid = null;
        penaltyRevokedOn = null;
        move(CaseStage.DECIDED, on, now);
    }

    /**
     * A reconsideration or a court set the penalty aside: there is none. Unless the case has ended it goes on as if none had been
     * decided, and another may be.
     */
    public void revokePenalty(LocalDate on, Instant now) {
        requirePenalty(on);
        fine = null;
        penaltyRevokedOn = on;
        if (stage.ended()) {
            revised(now);
        } else {
            servedOn = null;
            CaseStage before = orderedOn == null ? CaseStage.CONCLUDED : CaseStage.ORDERED;
            move(before, on.isBefore(stageOn) ? stageOn : on, now);
        }
    }

    /** A reconsideration or a court changed it, never to the employer's disadvantage. */
    public void changePenalty(LocalDate on, Money changed, Instant now) {
        requirePenalty(on);
        if (changed.compareTo(fine) > 0) {
            throw new Rejection(CaseRefusal.FINE_RAISED, fine);
        }
        fine = changed;
        revised(now);
    }

    private void requirePenalty(LocalDate on) {
        requireStanding();
        if (fine == null) {
            throw new Rejection(CaseRefusal.NO_PENALTY_DECIDED);
        }
        if (on.isBefore(decidedOn)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, decidedOn);
        }
    }

    public void serve(LocalDate on, Instant now) {
        requireStage(on, CaseStage.DECIDED);
        servedOn = on;
        move(CaseStage.SERVED, on, now);
    }

    /**
     * The fine was paid on that day; recorded later, perhaps when it had been lowered or set aside.
     *
     * @param amount yuan that were paid; null where that is the fine in force
     */
    public void payFine(LocalDate on, Money amount, Instant now) {
        if (penaltyRevokedOn == null) {
            requireStage(on, CaseStage.SERVED, CaseStage.ENFORCED);
        } else {
            requireBeforeAnotherNotice(on);
        }
        Money owed = fine == null ? Money.ZERO : fine;
        Money paid = amount == null ? owed : amount;
        if (finePaidOn != null || paid.isZero()) {
            throw new Rejection(CaseRefusal.NO_FINE_OWED);
        }
        if (paid.compareTo(owed) < 0 || paid.compareTo(notifiedFine) > 0) {
            throw new Rejection(CaseRefusal.FINE_PAID_OUTSIDE, owed, notifiedFine).at("/amount");
        }
        finePaidOn = on;
        finePaid = paid;
        if (penaltyRevokedOn == null) {
            move(stage, on, now);
        } else {
            revised(now);
        }
    }

    /** Of a penalty that was set aside it is recorded as long as that is the last one of which notice was given. */
    private void requireBeforeAnotherNotice(LocalDate on) {
        requireStanding();
        if (decidedOn == null) {
            throw new Rejection(CaseRefusal.CASE_STEP_NOT_NOW, stage);
        }
        LocalDate first = servedOn == null ? decidedOn : servedOn;
        if (on.isBefore(first)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, first);
        }
    }

    /**
     * What was paid beyond the fine in force is paid back, at once or in parts.
     *
     * @param amount yuan, no more than is to be refunded where that is known
     */
    public void refundFine(LocalDate on, Money amount, Instant now) {
        requireStanding();
        Money due = fineToRefund();
        if (!amount.isPositive() || due != null && amount.compareTo(due) > 0) {
            throw new Rejection(CaseRefusal.REFUND_NOT_DUE, due == null ? Money.ZERO : due).at("/amount");
        }
        Stream.of(penaltyRevokedOn, finePaidOn, finesRefundedOn)
                .filter(day -> day != null && on.isBefore(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, day).at("/on");
                });
        finesRefunded = finesRefunded.plus(amount);
        finesRefundedOn = on;
        revised(now);
    }

    public void enforce(LocalDate on, Instant now) {
        requireStage(on, CaseStage.SERVED);
        move(CaseStage.ENFORCED, on, now);
    }

    /** Closed as what it came to: nothing found, obeyed on order, or penalised; nothing may be left to put right or to pay. */
    public void close(LocalDate on, Instant now) {
        requireStage(on, CaseStage.CONCLUDED, CaseStage.ORDERED, CaseStage.SERVED, CaseStage.ENFORCED);
        violations.stream()
                .map(Violation::rightedOn)
                .filter(righted -> righted != null && on.isBefore(righted))
                .max(LocalDate::compareTo)
                .ifPresent(last -> {
                    throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, last);
                });
        long standing =
                violations.stream().filter(one -> one.rightedOn() == null).count();
        if (standing > 0 && stage != CaseStage.ENFORCED) {
            throw new Rejection(CaseRefusal.VIOLATIONS_STAND, standing);
        }
        if (stage == CaseStage.SERVED && !fine.isZero() && finePaidOn == null) {
            throw new Rejection(CaseRefusal.FINE_UNPAID, fine);
        }
        Result closedAs = stage == CaseStage.SERVED || stage == CaseStage.ENFORCED
                ? Result.PENALISED
                : violations.isEmpty() ? Result.NO_VIOLATION : Result.ORDERED;
        end(CaseStage.CLOSED, on, closedAs, now);
    }

    /**
     * Something that another part of the service had handed to the case holds no more.
     *
     * @param left whether anything else of what was handed stands
     * @return whether somebody has to decide now whether the case goes on
     */
    public boolean causeGone(boolean left, LocalDate on, Instant now) {
        requireGoing();
        boolean nothingLeft = !left && causeGoneOn == null && outline.kind() == CaseKind.ASSIGNED;
        if (nothingLeft) {
            causeGoneOn = on.isBefore(outline.openedOn()) ? outline.openedOn() : on;
        }
        revised(now);
        return nothingLeft;
    }

    /** Something was handed to the case again, or it goes on for reasons of its own. */
    public void goOn(Instant now) {
        requireGoing();
        if (causeGoneOn == null) {
            throw new Rejection(CaseRefusal.CAUSE_STANDS);
        }
        causeGoneOn = null;
        revised(now);
    }

    /** By the complainant, or 撤销立案 where what led to it is gone; before anything is ordered or notified. */
    public void withdraw(LocalDate on, Instant now) {
        requireStage(on, CaseStage.OPENED, CaseStage.FILED, CaseStage.CONCLUDED);
        if (outline.kind() != CaseKind.COMPLAINT && causeGoneOn == null) {
            throw new Rejection(CaseRefusal.ONLY_COMPLAINTS_ARE_WITHDRAWN);
        }
        end(CaseStage.WITHDRAWN, on, Result.WITHDRAWN, now);
    }

    /** To an authority that is in charge of it. */
    public void transfer(LocalDate on, Instant now) {
        requireStage(on, CaseStage.OPENED, CaseStage.FILED, CaseStage.CONCLUDED);
        end(CaseStage.TRANSFERRED, on, Result.TRANSFERRED, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        stage = CaseStage.ANNULLED;
        violations.forEach(violation -> violation.revised(now));
    }

    /** Why its violations count as none: the case was struck out, withdrawn or handed over. Null while they count. */
    public String violationsLeft() {
        return stage.leftOpen() ? result.name().toLowerCase(Locale.ROOT) : annulReason();
    }

    /** Employers in whom a violation was found. */
    public Set<String> violators() {
        return violations.stream().map(Violation::employer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Calendar years in which something of it happened by which employers are graded. */
    public Set<Integer> gradedYears() {
        return Stream.concat(violations.stream().map(Violation::foundOn), Stream.ofNullable(decidedOn))
                .map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void end(CaseStage last, LocalDate on, Result as, Instant now) {
        endedOn = on;
        result = as;
        if (last.leftOpen()) {
            violations.forEach(violation -> violation.revised(now));
        }
        move(last, on, now);
    }

    private void move(CaseStage next, LocalDate on, Instant now) {
        stage = next;
        stageOn = on;
        revised(now);
    }

    private void requireGoing() {
        requireStanding();
        if (stage.ended()) {
            throw new Rejection(CaseRefusal.CASE_ENDED, endedOn);
        }
    }

    private void requireStage(LocalDate on, CaseStage... stages) {
        requireGoing();
        if (!stage.isOneOf(stages)) {
            throw new Rejection(CaseRefusal.CASE_STEP_NOT_NOW, stage);
        }
        requireAfter(on);
    }

    private void requireAfter(LocalDate on) {
        if (on.isBefore(stageOn)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, stageOn);
        }
    }

    private void requireViolations() {
        if (violations.isEmpty()) {
            throw new Rejection(CaseRefusal.NO_VIOLATION_FOUND);
        }
    }

    private static void requireTwo(int inspectors) {
        if (inspectors < 2) {
            throw new Rejection(CaseRefusal.TWO_INSPECTORS_NEEDED, inspectors);
        }
    }

    private static void requireAnother(String by, String proposer) {
        if (by.equals(proposer)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
    }

    private static void requireOnCase(String employer, List<CaseEmployer> named) {
        if (named.stream().noneMatch(one -> one.employer().equals(employer))) {
            throw new Rejection(CaseRefusal.EMPLOYER_NOT_ON_CASE, employer);
        }
    }

    @Override
    public String region() {
        return outline.region();
    }

    @Override
    public LocalDate occurredOn() {
        return outline.openedOn();
    }

    public CaseOutline outline() {
        return outline;
    }

    public List<CaseEmployer> employers() {
        return List.copyOf(employers);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** What kind of record led to it; null where none did. */
    public String causeKind() {
        return causeKind;
    }

    public UUID cause() {
        return cause;
    }

    /** The accepted complaint that it deals with; null for other kinds. */
    public UUID complaintCase() {
        return complaintCase;
    }

    /** In which the employer acts; null where it is not known. */
    public String community() {
        return community;
    }

    /** Inspector to whom it was led; null where there is none. */
    public UUID responsible() {
        return responsible;
    }

    public CaseStage stage() {
        return stage;
    }

    /** Day of the latest step. */
    public LocalDate stageOn() {
        return stageOn;
    }

    /** Day from which the investigation is reckoned: that of the acceptance of a complaint, else that of the filing. */
    public LocalDate investigatedFrom() {
        return outline.kind() == CaseKind.COMPLAINT ? outline.openedOn() : filedOn;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public boolean extended() {
        return extensionApprovedBy != null;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public String orderNumber() {
        return orderNumber;
    }

    /** Last day to obey the order. */
    public LocalDate obeyBy() {
        return obeyBy;
    }

    public Integer surchargePercent() {
        return surchargePercent;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public Money notifiedFine() {
        return notifiedFine;
    }

    public LocalDate heardOn() {
        return heardOn;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    /** When the penalty that had been decided last was set aside; null where it stands. */
    public LocalDate penaltyRevokedOn() {
        return penaltyRevokedOn;
    }

    /** Null while it is owed, or none is; of a penalty that was set aside since, when what is to be refunded was paid. */
    public LocalDate finePaidOn() {
        return finePaidOn;
    }

    /** Yuan that were paid of the penalty that was decided last; null before, and where an earlier release did not keep it. */
    public Money finePaid() {
        return finePaid;
    }

    /** Yuan of the fine that are still to be paid; nothing before it is served, and where none is decided or stands. */
    public Money fineToPay() {
        boolean owed = standing() && servedOn != null && fine != null && finePaidOn == null;
        return owed ? fine : Money.ZERO;
    }

    /**
     * Yuan that were paid beyond the fine that is in force, and not paid back: of penalties which were set aside or lowered, and all of a
     * case that was struck out; null where it is not known how much was paid.
     */
    public Money fineToRefund() {
        Money paid = finesPaid();
        if (paid == null) {
            return null;
        }
        boolean keeps = finePaidOn != null && standing() && fine != null;
        return (keeps ? paid.minus(fine) : paid).minus(finesRefunded);
    }

    /** Yuan that were paid back. */
    public Money finesRefunded() {
        return finesRefunded;
    }

    /** Day on which something was paid back last; null where nothing was. */
    public LocalDate finesRefundedOn() {
        return finesRefundedOn;
    }

    /** Of this and all earlier penalties; null where it is not known. */
    private Money finesPaid() {
        if (finePaidOn == null) {
            return earlierFinesPaid;
        }
        return finePaid == null || earlierFinesPaid == null ? null : earlierFinesPaid.plus(finePaid);
    }

    /** Yuan; null before the decision, and when it was set aside. */
    public Money fine() {
        return fine;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    /** Since when nothing stands of what was handed to the case; null while something does, or where nothing ever was. */
    public LocalDate causeGoneOn() {
        return causeGoneOn;
    }

    /** Null while the case is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public Result result() {
        return result;
    }
}
