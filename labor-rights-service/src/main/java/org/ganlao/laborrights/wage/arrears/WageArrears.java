package org.ganlao.laborrights.wage.arrears;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsCause;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsOutline;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.MonthsOwed;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.laborrights.wage.arrears.domain.RepaidPart;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentTerms;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * Wage arrears as other decisions need them. Everything works in the running transaction, in which the caller has checked the
 * region. Locks: the cause, then the row of the arrears.
 */
@ApplicationScoped
public class WageArrears {

    private final ArrearsRepository repository;
    private final OwedWagesRepository owed;
    private final OwedOnce once;
    private final RegisterDecided register;
    private final RepayWages repay;
    private final VerifyArrears verification;
    private final List<StayedDecisions> stays;

    WageArrears(
            ArrearsRepository repository,
            OwedWagesRepository owed,
            OwedOnce once,
            RegisterDecided register,
            RepayWages repay,
            VerifyArrears verification,
            @All List<StayedDecisions> stays) {
        this.repository = repository;
        this.owed = owed;
        this.once = once;
        this.register = register;
        this.repay = repay;
        this.verification = verification;
        this.stays = stays;
    }

    /**
     * The decision that verifies the arrears; two persons stand for it.
     *
     * @param kind of the record, as its fact is called: award, penalty, payroll report
     * @param reference under which the decision is known
     * @param on its day, from which the arrears are verified
     * @param countedOn until when it counts what was repaid: its day, or that of the judgment that put other amounts in its place
     */
    public record Cause(String kind, UUID id, String reference, LocalDate on, LocalDate countedOn) {

        public Cause(String kind, UUID id, String reference, LocalDate on) {
            this(kind, id, reference, on, on);
        }
    }

    /** @param amount in yuan, above nothing */
    public record OwedTo(ProtectedId person, Money amount) {}

    /**
     * Months for which a decision says that wages are owed.
     *
     * @param beside whether they are owed beside what other arrears of the employer state for the same months
     */
    public record Span(YearMonth from, YearMonth until, boolean beside) {}

    /**
     * What an award gives, and as whose debt.
     *
     * @param region whose bureau sees to it
     * @param persons at least one
     * @param registered as what it is registered already; empty where it is not
     */
    public record Award(
            Cause cause,
            String employer,
            String region,
            ArrearsKind kind,
            Span span,
            List<OwedTo> persons,
            Collection<UUID> registered) {

        private MonthsOwed months() {
            return MonthsOwed.of(span.from(), span.until());
        }

        private ArrearsOutline outline() {
            return new ArrearsOutline(region, employer, null, kind, cause.on());
        }

        private RegisterDecided.Others others() {
            return span.beside() ? RegisterDecided.Others.BESIDE : RegisterDecided.Others.TAKEN_IN;
        }
    }

    /**
     * Registers verified arrears from an award, which names one amount for all its months: those from before the plan's
     * beginning and those since are two records, to each month falls as much. What other arrears of the employer state for
     * the same months is not owed twice: where nobody verified it the award takes its place, where it is verified and was not
     * repaid by the day on which the award counts, the award adds only what is more, whatever was repaid since. Said again,
     * whoever is registered by the same award is left as he is, unless others do not owe what was a part of it any more; others are
     * added; what was stated since to be owed beside it is no part of it. Withdrawn, it can be registered anew.
     *
     * @return the arrears of the award, and the others that owe a part of it
     * @throws org.ganlao.platform.problem.Rejection {@code no-amount-owed}; {@code months-swapped}; {@code
     *     month-not-over-yet} where the months end after that of the award; {@code wages-owed-already} where other arrears
     *     that were not repaid by then list the person for some of the months and for others beside, or the award itself for
     *     other months; {@code person-listed-already} where somebody else added the person to the arrears of the award
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> award(Award award) {
        MonthsOwed months = award.months();
        Cause cause = award.cause();
        if (months.last().isAfter(YearMonth.from(cause.on()))) {
            throw new Rejection(ArrearsRefusal.MONTH_NOT_OVER_YET, months.last(), cause.on());
        }
        return register.register(cause, award.outline(), months, award.others(), award.registered(), award.persons());
    }

    /**
     * Whether all that the award gives to each person is registered, as its own or as a part of others, and repaid. Until the
     * transaction ends that stays so.
     */
    @Transactional(TxType.MANDATORY)
    public boolean settled(Award award) {
        return register.settled(
                award.cause(), award.outline(), award.months(), award.others(), award.registered(), award.persons());
    }

    /**
     * The same for the wages of one month that a payroll check found missing.
     *
     * @return the arrears
     * @throws org.ganlao.platform.problem.Rejection {@code no-amount-owed}; {@code wages-owed-already} where other arrears of
     *     the employer, not repaid, list the person for the month
     */
    @Transactional(TxType.MANDATORY)
    public UUID register(
            Cause cause, String employer, String region, ArrearsKind kind, YearMonth month, List<OwedTo> persons) {
        MonthsOwed months = MonthsOwed.of(month, month);
        ArrearsOutline outline = new ArrearsOutline(region, employer, null, kind, cause.on());
        return register.register(cause, outline, months, RegisterDecided.Others.REFUSED, List.of(), persons)
                .get(0);
    }

    /**
     * The decision was a mistake, or was set aside: there never were such arrears. Where it registered none, nothing is done.
     *
     * @throws org.ganlao.platform.problem.Rejection {@code repayments-stand} where something was repaid
     */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String causeKind, UUID causeId, String why) {
        register.held(causeKind, causeId).forEach(arrears -> verification.annul(arrears, why));
    }

    /**
     * The decision stands, and what it registered was registered wrongly; another person than who did so takes it back.
     *
     * @throws org.ganlao.platform.problem.Rejection {@code repayments-stand} where something was repaid; {@code
     *     others-listed} where somebody else added persons; {@code proposed-by-you}
     */
    @Transactional(TxType.MANDATORY)
    public void takeBack(String causeKind, UUID causeId, String why) {
        register.held(causeKind, causeId).forEach(arrears -> verification.takeBack(arrears, why));
    }

    /**
     * The decision is not in force any more: by it nothing is owed. What was repaid by then stays repaid, so that it counts as other
     * arrears when something is registered by the same decision, or what takes its place, again.
     */
    @Transactional(TxType.MANDATORY)
    public void lapse(String causeKind, UUID causeId, String why) {
        register.held(causeKind, causeId).forEach(arrears -> verification.lapse(arrears, why));
    }

    /** What is still owed to one person. */
    public record Owing(UUID owed, String person, Money remaining) {}

    /** Who of the arrears is still owed something that is verified, and how much. */
    public List<Owing> owing(UUID arrears) {
        return owed.standingOf(arrears).stream()
                .filter(person -> person.remaining().isPositive())
                .map(person -> new Owing(person.id(), person.person().token(), person.remaining()))
                .toList();
    }

    /** Those that were not struck out. */
    public List<UUID> standing(Collection<UUID> arrears) {
        return arrears.stream()
                .filter(one -> repository.findById(one).standing())
                .toList();
    }

    /**
     * Token of the employer who owes them.
     *
     * @throws org.ganlao.platform.problem.Rejection where the caller sees no such arrears
     */
    public String employerOf(UUID arrears) {
        return repository.visible(arrears).outline().employer();
    }

    /**
     * Refuses what could not be repaid, before it is decided.
     *
     * @throws org.ganlao.platform.problem.Rejection {@code no-amount-owed}, {@code person-not-listed}, {@code
     *     paid-twice-at-once} or {@code more-than-owed}, at the place in {@code /persons}; {@code decision-stayed}
     */
    public void requireOwed(UUID arrears, List<RepaidPart> parts) {
        requireEnforceable(repository.findById(arrears));
        Map<UUID, Money> remaining =
                owed.standingOf(arrears).stream().collect(Collectors.toMap(OwedWages::id, OwedWages::remaining));
        for (int place = 0; place < parts.size(); place++) {
            RepaidPart part = parts.get(place);
            try {
                part.requireWithin(remaining.get(part.owed()), parts.subList(0, place));
            } catch (Rejection refused) {
                throw refused.at("/persons/" + place);
            }
        }
    }

    private void requireEnforceable(EmployerArrears arrears) {
        ArrearsCause cause = arrears.cause();
        if (cause != null && stays.stream().anyMatch(stay -> stay.stayed(cause.kind(), cause.id()))) {
            throw new Rejection(ArrearsRefusal.DECISION_STAYED, cause.reference());
        }
    }

    /** Whether the employer owes wages, verified or waiting to be; until the transaction ends no more are listed. */
    @Transactional(TxType.MANDATORY)
    public boolean owes(String employer) {
        once.hold(employer);
        return repository.owes(employer);
    }

    /**
     * Repays out of the employer's guarantee deposit, by a draw that two persons decided.
     *
     * @param amounts by the record of the person's owed wages
     * @return the repayment
     * @throws org.ganlao.platform.problem.Rejection {@code decision-stayed}, {@code more-than-owed} and what else a repayment is
     *     refused for
     */
    @Transactional(TxType.MANDATORY)
    public UUID repayFromDeposit(Origin origin, UUID arrears, LocalDate on, String document, Map<UUID, Money> amounts) {
        List<RepaidPart> parts = amounts.entrySet().stream()
                .map(amount -> new RepaidPart(amount.getKey(), amount.getValue()))
                .toList();
        EmployerArrears held = repay.held(arrears);
        requireEnforceable(held);
        return repay.repay(origin, held, new RepaymentTerms(RepaymentSource.DEPOSIT, on, document), parts)
                .id();
    }

    /** The draw on the deposit was a mistake: what it repaid is owed again. */
    @Transactional(TxType.MANDATORY)
    public void takeBackDrawn(UUID repayment, String why) {
        repay.annulDrawn(repayment, why);
    }
}
