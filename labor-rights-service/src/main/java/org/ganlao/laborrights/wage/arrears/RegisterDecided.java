package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsCause;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsOutline;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.MonthsOwed;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;

/**
 * Registers by name what a decision says is owed. Locks: the cause, the rows of its arrears and of others that list the same
 * persons in the order of their ids, then what the employer owes.
 */
@ApplicationScoped
class RegisterDecided {

    /** What becomes of what other arrears, not repaid by the day of the decision, state for the same months. */
    enum Others {
        /** It is settled there first. */
        REFUSED,
        /** It is a part of what the decision gives. */
        TAKEN_IN,
        /** It is owed beside. */
        BESIDE
    }

    private final ArrearsRepository repository;
    private final OwedWagesRepository owed;
    private final RepaymentRepository repayments;
    private final OwedOnce once;
    private final VerifyArrears verification;
    private final ArrearsBooks books;
    private final ArrearsLaw law;
    private final ArrearsEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    RegisterDecided(
            ArrearsRepository repository,
            OwedWagesRepository owed,
            RepaymentRepository repayments,
            OwedOnce once,
            VerifyArrears verification,
            ArrearsBooks books,
            ArrearsLaw law,
            ArrearsEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.repository = repository;
        this.owed = owed;
        this.repayments = repayments;
        this.once = once;
        this.verification = verification;
        this.books = books;
        this.law = law;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /** The rows of what a cause has registered. */
    List<EmployerArrears> held(String causeKind, UUID causeId) {
        locks.hold(nameOf(causeKind, causeId));
        return repository.locked(repository.of(causeKind, causeId));
    }

    private static String nameOf(String causeKind, UUID causeId) {
        return "arrears of " + causeKind + " " + causeId;
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(ArrearsRefusal.NO_AMOUNT_OWED, amount);
        }
    }

    /** @param named what was registered by an earlier statement of the decision; empty where nothing was */
    List<UUID> register(
            WageArrears.Cause cause,
            ArrearsOutline outline,
            MonthsOwed months,
            Others others,
            Collection<UUID> named,
            List<WageArrears.OwedTo> persons) {
        persons.forEach(person -> requirePositive(person.amount()));
        Decision decision = decision(cause, outline, months, others, named, persons);
        Set<UUID> owing = new LinkedHashSet<>();
        for (MonthsOwed part : months.split(law.planBegins(cause.on()))) {
            owing.addAll(registered(decision, part, persons));
        }
        return List.copyOf(owing);
    }

    /**
     * Whether all that the decision gives is registered, by itself or as a part of others, and nothing of that remains to be repaid.
     * What is owed beside it does not matter.
     *
     * @param named as of {@link #register}
     */
    boolean settled(
            WageArrears.Cause cause,
            ArrearsOutline outline,
            MonthsOwed months,
            Others others,
            Collection<UUID> named,
            List<WageArrears.OwedTo> persons) {
        Decision decision = decision(cause, outline, months, others, named, persons);
        return months.split(law.planBegins(cause.on())).stream().allMatch(part -> settled(decision, part, persons));
    }

    private Decision decision(
            WageArrears.Cause cause,
            ArrearsOutline outline,
            MonthsOwed months,
            Others others,
            Collection<UUID> named,
            List<WageArrears.OwedTo> persons) {
        locks.hold(nameOf(cause.kind(), cause.id()));
        String employer = outline.employer();
        Set<String> tokens =
                persons.stream().map(person -> person.person().token()).collect(Collectors.toSet());
        Set<UUID> rows = new LinkedHashSet<>(repository.of(cause.kind(), cause.id()));
        Set<UUID> own = Set.copyOf(rows);
        rows.addAll(owed.arrearsOf(employer, tokens));
        Map<UUID, EmployerArrears> held =
                repository.locked(rows).stream().collect(Collectors.toMap(EmployerArrears::id, found -> found));
        Map<UUID, Money> repaidSince =
                others == Others.TAKEN_IN ? repayments.repaidAfter(cause.countedOn(), employer) : Map.of();
        Map<String, List<OwedWages>> open =
                others == Others.BESIDE ? Map.of() : once.openBesides(employer, own, tokens, repaidSince);
        return new Decision(cause, outline, months, others, own, Set.copyOf(named), open, repaidSince, held);
    }

    /**
     * @param own what it has registered itself
     * @param named what an earlier statement of it registered, others of which it is a part among them
     * @param open by person, what is owed besides
     * @param repaidSince of that, what was repaid after the day of the decision
     */
    private record Decision(
            WageArrears.Cause cause,
            ArrearsOutline outline,
            MonthsOwed months,
            Others others,
            Set<UUID> own,
            Set<UUID> named,
            Map<String, List<OwedWages>> open,
            Map<UUID, Money> repaidSince,
            Map<UUID, EmployerArrears> held) {

        Money share(MonthsOwed part, Money amount) {
            if (part.from().equals(months.from())) {
                return months.share(amount, part);
            }
            MonthsOwed before = MonthsOwed.of(months.first(), part.first().minusMonths(1));
            return amount.minus(months.share(amount, before));
        }

        Optional<EmployerArrears> own(MonthsOwed part, LocalDate planBegins) {
            return own.stream()
                    .map(held::get)
                    .filter(one -> one.historical() == part.historical(planBegins))
                    .findFirst();
        }

        /** What others owe a person for some of these months; not what was stated, since it was registered, to be owed beside it. */
        List<OwedWages> others(MonthsOwed part, String person) {
            boolean first = own.isEmpty() && named.isEmpty();
            return open.getOrDefault(person, List.of()).stream()
                    .filter(other -> other.months().overlap(part))
                    .filter(other -> first
                            || !other.beside()
                            || named.contains(other.arrears().id()))
                    .toList();
        }

        /** Of that, what somebody verified and the decision gives, too. */
        List<OwedWages> parts(MonthsOwed part, String person) {
            return others(part, person).stream()
                    .filter(other -> other.verified() != null && takesIn(part, other))
                    .toList();
        }

        boolean takesIn(MonthsOwed part, OwedWages other) {
            return others == Others.TAKEN_IN
                    && part.covers(other.months())
                    && held.containsKey(other.arrears().id());
        }

        /** What of the amount these did not owe on the day of the decision. */
        Money beyond(List<OwedWages> parts, Money amount) {
            Money beyond = amount;
            for (OwedWages other : parts) {
                Money owedThen = other.remaining().plus(repaidSince.getOrDefault(other.id(), Money.ZERO));
                beyond = beyond.minus(beyond.min(owedThen));
            }
            return beyond;
        }
    }

    private Collection<UUID> registered(Decision decision, MonthsOwed part, List<WageArrears.OwedTo> persons) {
        Instant now = changes.now();
        Optional<EmployerArrears> known =
                decision.own(part, law.planBegins(decision.cause().on()));
        EmployerArrears arrears = known.orElseGet(() -> begun(decision, now));
        Map<String, OwedWages> before = lines(known);
        Set<UUID> owing = new LinkedHashSet<>();
        Set<String> once = new HashSet<>();
        List<OwedWages> listed = new ArrayList<>();
        Money raised = Money.ZERO;
        for (int place = 0; place < persons.size(); place++) {
            WageArrears.OwedTo person = persons.get(place);
            String token = person.person().token();
            if (once.add(token)) {
                Money amount = decision.share(part, person.amount());
                OwedWages own = before.get(token);
                if (own == null) {
                    List<OwedWages> others = overlapping(decision, part, person, place);
                    Money beyond = takeIn(decision, others, amount, owing);
                    if (beyond.isPositive()) {
                        boolean beside = decision.others() == Others.BESIDE || !others.isEmpty();
                        listed.add(owedTo(arrears, person, part, beside, beyond, now));
                    }
                } else {
                    requireOfDecision(own, part, place);
                    raised = raised.plus(raised(decision, part, own, amount, owing));
                }
            }
        }
        if (!listed.isEmpty()) {
            raised = raised.plus(listed(arrears, listed, known.isEmpty(), decision.cause(), now));
        }
        if (raised.isPositive()) {
            books.raise(
                    arrears,
                    "decision",
                    raised,
                    decision.cause().on(),
                    decision.cause().reference());
            events.verified(arrears);
        }
        if (known.isPresent() || !listed.isEmpty()) {
            owing.add(arrears.id());
        }
        return owing;
    }

    private Map<String, OwedWages> lines(Optional<EmployerArrears> known) {
        return known.map(one -> owed.standingOf(one.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(person -> person.person().token(), person -> person, (one, same) -> one));
    }

    /** Arrears list a person once: who was added to those of the decision by somebody else is struck out before it registers him. */
    private static void requireOfDecision(OwedWages own, MonthsOwed part, int place) {
        if (!own.decided()) {
            throw new Rejection(ArrearsRefusal.PERSON_LISTED_ALREADY).at("/persons/" + place);
        }
        if (!own.months().equals(part)) {
            throw new Rejection(
                            ArrearsRefusal.WAGES_OWED_ALREADY,
                            own.months().first(),
                            own.months().last())
                    .at("/persons/" + place);
        }
    }

    private boolean settled(Decision decision, MonthsOwed part, List<WageArrears.OwedTo> persons) {
        Map<String, OwedWages> lines =
                lines(decision.own(part, law.planBegins(decision.cause().on())));
        Set<String> once = new HashSet<>();
        return persons.stream()
                .filter(person -> once.add(person.person().token()))
                .allMatch(person -> settled(decision, part, person, lines));
    }

    private static boolean settled(
            Decision decision, MonthsOwed part, WageArrears.OwedTo person, Map<String, OwedWages> lines) {
        String token = person.person().token();
        Optional<OwedWages> own = Optional.ofNullable(lines.get(token)).filter(OwedWages::decided);
        List<OwedWages> parts = decision.parts(part, token);
        Money registered = own.map(OwedWages::declared).orElse(Money.ZERO);
        Money missing =
                decision.beyond(parts, decision.share(part, person.amount())).minus(registered);
        return !missing.isPositive()
                && Stream.concat(own.stream(), parts.stream())
                        .noneMatch(line -> line.remaining().isPositive());
    }

    /** What others do not owe any more of what they owed beside it when it was registered falls to what is registered already. */
    private Money raised(Decision decision, MonthsOwed part, OwedWages own, Money amount, Set<UUID> owing) {
        if (decision.others() != Others.TAKEN_IN) {
            return Money.ZERO;
        }
        List<OwedWages> parts = decision.parts(part, own.person().token());
        Money more = takeIn(decision, parts, amount, owing).minus(own.declared());
        if (!more.isPositive()) {
            return Money.ZERO;
        }
        own.arrears().raise(own, more, changes.now());
        return more;
    }

    private static List<OwedWages> overlapping(
            Decision decision, MonthsOwed part, WageArrears.OwedTo person, int place) {
        List<OwedWages> others = decision.others(part, person.person().token());
        for (OwedWages other : others) {
            if (!decision.takesIn(part, other)) {
                throw new Rejection(
                                ArrearsRefusal.WAGES_OWED_ALREADY,
                                other.months().first(),
                                other.months().last())
                        .at("/persons/" + place);
            }
        }
        return others;
    }

    /** @return what of the amount the others did not owe on the day of the decision */
    private Money takeIn(Decision decision, List<OwedWages> others, Money amount, Set<UUID> owing) {
        List<OwedWages> parts = new ArrayList<>();
        for (OwedWages other : others) {
            if (other.verified() == null) {
                verification.strikeOut(other, decision.cause().reference());
            } else {
                owing.add(other.arrears().id());
                parts.add(other);
            }
        }
        return decision.beyond(parts, amount);
    }

    private OwedWages owedTo(
            EmployerArrears arrears,
            WageArrears.OwedTo person,
            MonthsOwed months,
            boolean beside,
            Money amount,
            Instant now) {
        Origin origin = new Origin(caller.client(), UUID.randomUUID().toString());
        return new OwedWages(UUID.randomUUID(), origin, arrears, person.person(), months, beside, amount, now);
    }

    /** @return by how much it raises what is owed */
    private Money listed(
            EmployerArrears arrears, List<OwedWages> listed, boolean first, WageArrears.Cause cause, Instant now) {
        arrears.list(listed, first, law.planBegins(cause.on()), caller.subject(), now);
        if (first) {
            repository.add(arrears);
        }
        listed.forEach(owed::add);
        return arrears.decide(listed, cause.on(), now);
    }

    /** The id is part of the reference, because earlier arrears of the cause may have been withdrawn. */
    private EmployerArrears begun(Decision decision, Instant now) {
        WageArrears.Cause cause = decision.cause();
        UUID id = UUID.randomUUID();
        return EmployerArrears.decided(
                id,
                new Origin(caller.client(), cause.kind() + "/" + cause.id() + "/" + id),
                decision.outline(),
                new ArrearsCause(cause.kind(), cause.id(), cause.reference()),
                caller.subject(),
                now);
    }
}
