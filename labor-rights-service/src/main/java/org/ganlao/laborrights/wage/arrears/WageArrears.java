package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsCause;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsOutline;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.MonthsOwed;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.laborrights.wage.arrears.domain.RepaidPart;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentTerms;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;

/**
 * Wage arrears as other decisions need them. Everything works in the running transaction, in which the caller has checked the
 * region. Locks: the cause, then the row of the arrears.
 */
@ApplicationScoped
public class WageArrears {

    private final ArrearsRepository repository;
    private final OwedWagesRepository owed;
    private final OwedOnce once;
    private final RepayWages repay;
    private final VerifyArrears verification;
    private final ArrearsBooks books;
    private final ArrearsLaw law;
    private final ArrearsEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    WageArrears(
            ArrearsRepository repository,
            OwedWagesRepository owed,
            OwedOnce once,
            RepayWages repay,
            VerifyArrears verification,
            ArrearsBooks books,
            ArrearsLaw law,
            ArrearsEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.repository = repository;
        this.owed = owed;
        this.once = once;
        this.repay = repay;
        this.verification = verification;
        this.books = books;
        this.law = law;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * The decision that verifies the arrears; two persons stand for it.
     *
     * @param kind of the record, as its fact is called: award, penalty, payroll report
     * @param reference under which the decision is known
     * @param on its day, from which the arrears are verified
     */
    public record Cause(String kind, UUID id, String reference, LocalDate on) {}

    /** @param amount in yuan, above nothing */
    public record OwedTo(ProtectedId person, Money amount) {}

    /**
     * Registers verified arrears from an award, a penalty decision or a payroll check. Who is registered by the same cause
     * already is left as he is, so that it can be said again; others are added. Withdrawn, it can be registered anew.
     *
     * @param since a day of the first month for which the wages are owed, not after the cause
     * @param persons at least one
     * @return the arrears
     * @throws org.ganlao.platform.problem.Rejection {@code no-amount-owed}; {@code historical-and-new} where others of the
     *     cause are owed wages from the other side of the plan's beginning; {@code wages-owed-already} where other arrears of
     *     the employer, not repaid, list the person for the same months
     */
    @Transactional(TxType.MANDATORY)
    public UUID register(
            Cause cause, String employer, String region, ArrearsKind kind, LocalDate since, List<OwedTo> persons) {
        MonthsOwed months = MonthsOwed.of(YearMonth.from(since), YearMonth.from(cause.on()));
        return registered(cause, employer, region, kind, months, persons);
    }

    /** The same for the wages of one month. */
    @Transactional(TxType.MANDATORY)
    public UUID register(
            Cause cause, String employer, String region, ArrearsKind kind, YearMonth month, List<OwedTo> persons) {
        return registered(cause, employer, region, kind, MonthsOwed.of(month, month), persons);
    }

    private UUID registered(
            Cause cause, String employer, String region, ArrearsKind kind, MonthsOwed months, List<OwedTo> persons) {
        locks.hold(nameOf(cause.kind(), cause.id()));
        Optional<EmployerArrears> known =
                repository.of(cause.kind(), cause.id()).flatMap(found -> repository.locked(found.id()));
        Instant now = changes.now();
        EmployerArrears arrears =
                known.orElseGet(() -> begun(cause, new ArrearsOutline(region, employer, null, kind, cause.on()), now));
        List<OwedWages> listed = list(arrears, months, persons, now);
        if (!listed.isEmpty()) {
            once.requireNotOpen(arrears, listed);
            arrears.list(listed, known.isEmpty(), law.planBegins(cause.on()), caller.subject(), now);
            if (known.isEmpty()) {
                repository.add(arrears);
            }
            listed.forEach(owed::add);
            Money raised = arrears.decide(listed, cause.on(), now);
            books.raise(arrears, "decision", raised, cause.on(), cause.reference());
            events.verified(arrears);
        }
        return arrears.id();
    }

    /** The id is part of the reference, because earlier arrears of the cause may have been withdrawn. */
    private EmployerArrears begun(Cause cause, ArrearsOutline outline, Instant now) {
        UUID id = UUID.randomUUID();
        return EmployerArrears.decided(
                id,
                new Origin(caller.client(), cause.kind() + "/" + cause.id() + "/" + id),
                outline,
                new ArrearsCause(cause.kind(), cause.id(), cause.reference()),
                caller.subject(),
                now);
    }

    private List<OwedWages> list(EmployerArrears arrears, MonthsOwed months, List<OwedTo> persons, Instant now) {
        Set<String> known = owed.standingOf(arrears.id()).stream()
                .map(person -> person.person().token())
                .collect(Collectors.toSet());
        List<OwedWages> listed = new ArrayList<>();
        for (OwedTo person : persons) {
            if (known.add(person.person().token())) {
                listed.add(new OwedWages(
                        UUID.randomUUID(),
                        new Origin(caller.client(), UUID.randomUUID().toString()),
                        arrears,
                        person.person(),
                        months,
                        false,
                        person.amount(),
                        now));
            }
        }
        return listed;
    }

    /**
     * The decision was a mistake, or was set aside: there never were such arrears. Where it registered none, nothing is done.
     *
     * @throws org.ganlao.platform.problem.Rejection {@code repayments-stand} where something was repaid
     */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String causeKind, UUID causeId, String why) {
        locks.hold(nameOf(causeKind, causeId));
        repository
                .of(causeKind, causeId)
                .flatMap(found -> repository.locked(found.id()))
                .ifPresent(arrears -> verification.annul(arrears, why));
    }

    private static String nameOf(String causeKind, UUID causeId) {
        return "arrears of " + causeKind + " " + causeId;
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
     *     paid-twice-at-once} or {@code more-than-owed}, at the place in {@code /persons}
     */
    public void requireOwed(UUID arrears, List<RepaidPart> parts) {
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

    /** Whether the employer owes wages, verified or waiting to be. */
    public boolean owes(String employer) {
        return repository.owes(employer);
    }

    /**
     * Repays out of the employer's guarantee deposit, by a draw that two persons decided.
     *
     * @param amounts by the record of the person's owed wages
     * @return the repayment
     * @throws org.ganlao.platform.problem.Rejection {@code more-than-owed} and what else a repayment is refused for
     */
    @Transactional(TxType.MANDATORY)
    public UUID repayFromDeposit(Origin origin, UUID arrears, LocalDate on, String document, Map<UUID, Money> amounts) {
        List<RepaidPart> parts = amounts.entrySet().stream()
                .map(amount -> new RepaidPart(amount.getKey(), amount.getValue()))
                .toList();
        return repay.repay(
                        origin, repay.held(arrears), new RepaymentTerms(RepaymentSource.DEPOSIT, on, document), parts)
                .id();
    }

    /** The draw on the deposit was a mistake: what it repaid is owed again. */
    @Transactional(TxType.MANDATORY)
    public void takeBackDrawn(UUID repayment, String why) {
        repay.annulDrawn(repayment, why);
    }
}
