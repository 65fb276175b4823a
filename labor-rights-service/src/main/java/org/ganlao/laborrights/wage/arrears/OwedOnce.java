package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;

/**
 * Keeps a month's wages of one person from being owed twice by one employer, in whichever region and by whichever of declaration,
 * award and payroll check. Locks: the row of the arrears where there is one by the caller, then what the employer owes.
 */
@ApplicationScoped
class OwedOnce {

    private final OwedWagesRepository owed;
    private final TransactionLock locks;

    OwedOnce(OwedWagesRepository owed, TransactionLock locks) {
        this.owed = owed;
        this.locks = locks;
    }

    /**
     * Refuses persons to whom other arrears owe wages of the same months, and those to whom they did; not where that was stated
     * to be owed beside.
     */
    void require(EmployerArrears arrears, List<OwedWages> named) {
        Map<String, List<OwedWages>> others =
                besides(arrears.outline().employer(), List.of(arrears.id()), tokens(named), other -> true);
        for (int place = 0; place < named.size(); place++) {
            OwedWages person = named.get(place);
            for (OwedWages other : others.getOrDefault(person.person().token(), List.of())) {
                if (!person.beside() && person.months().overlap(other.months())) {
                    throw new Rejection(
                                    ArrearsRefusal.WAGES_OWED_ALREADY,
                                    other.months().first(),
                                    other.months().last())
                            .at("/persons/" + place);
                }
            }
        }
    }

    /**
     * By person, what other arrears of the employer than these owe that somebody still has to verify or to repay, or had to on
     * the day of a decision: it has looked at what was repaid by then.
     *
     * @param repaidSince of the others, what was repaid after that day
     */
    Map<String, List<OwedWages>> openBesides(
            String employer, Collection<UUID> arrears, Collection<String> persons, Map<UUID, Money> repaidSince) {
        return besides(employer, arrears, persons, other -> other.open() || repaidSince.containsKey(other.id()));
    }

    /** Until the transaction ends nothing more is listed as owed by the employer. */
    void hold(String employer) {
        locks.hold("wages owed by " + employer);
    }

    private Map<String, List<OwedWages>> besides(
            String employer, Collection<UUID> arrears, Collection<String> persons, Predicate<OwedWages> counts) {
        hold(employer);
        return owed.by(employer, persons).stream()
                .filter(other -> !arrears.contains(other.arrears().id()))
                .filter(counts)
                .collect(Collectors.groupingBy(other -> other.person().token()));
    }

    private static List<String> tokens(List<OwedWages> named) {
        return named.stream().map(person -> person.person().token()).toList();
    }
}
