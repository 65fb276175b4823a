package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened to a contract, or turned out to have happened otherwise.
 *
 * @param number its place in the order in which the acts of the contract were recorded; the signing is 1
 * @param of number of the act that is corrected or annulled; null with the others, and where the whole contract is annulled
 * @param states null where something is annulled
 */
public record Act(int number, ActKind kind, Integer of, Statement states) {

    /** By the days from which they hold; what ends or begins a term comes first on its day. */
    static final Comparator<Act> BY_DAY =
            Comparator.comparing(Act::holdsFrom).thenComparing(Act::place).thenComparing(Act::number);

    public static Act signed(Statement states) {
        return new Act(1, ActKind.SIGN, null, states);
    }

    /** The same with what should have been recorded of it. */
    Act stating(Statement corrected) {
        return new Act(number, kind, of, corrected);
    }

    private LocalDate holdsFrom() {
        return kind == ActKind.END ? states.on().plusDays(1) : states.on();
    }

    private int place() {
        return switch (kind) {
            case END -> 0;
            case SIGN -> 1;
            case RENEW -> 2;
            case RESUME -> 3;
            case SUSPEND -> 4;
            case CHANGE -> 5;
            case CORRECT, ANNUL -> throw new IllegalStateException("holds from no day: " + this);
        };
    }
}
