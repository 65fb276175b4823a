package org.ganlao.laborrights.relation.contract.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What is done, where, when and for how much; as far as it is stated.
 *
 * @param occupation code of the classification of occupations
 * @param position as the employer calls it
 * @param wage by the month, yuan
 */
public record Work(String occupation, String position, String workplace, Money wage, HoursSystem hours) {

    public static final Work UNSTATED = new Work(null, null, null, null, null);

    public Work {
        if (wage != null && wage.isNegative()) {
            throw new Rejection(ContractRefusal.WAGE_BELOW_ZERO);
        }
    }

    /** The same with everything that the other states instead. */
    Work with(Work changed) {
        return new Work(
                or(changed.occupation, occupation),
                or(changed.position, position),
                or(changed.workplace, workplace),
                or(changed.wage, wage),
                or(changed.hours, hours));
    }

    /** Whether both state what is done, and not the same. */
    boolean isOther(Work work) {
        return differ(occupation, work.occupation) || differ(position, work.position);
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    /** What it states, by name. */
    Set<String> stated() {
        Set<String> names = new LinkedHashSet<>();
        note(names, "occupation", occupation);
        note(names, "position", position);
        note(names, "workplace", workplace);
        note(names, "wage", wage);
        note(names, "hours", hours);
        return names;
    }

    private static void note(Set<String> names, String name, Object value) {
        if (value != null) {
            names.add(name);
        }
    }

    private static <T> T or(T changed, T before) {
        return changed == null ? before : changed;
    }
}
