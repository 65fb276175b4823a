package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ganlao.platform.problem.Rejection;

/** How long a probation may last: the law in force on the day of signing decides, by the length of the agreed term. */
public record ProbationLimits(List<Law> laws) {

    /**
     * One law's bands, shortest terms first.
     *
     * @param from first day of signing for which it holds
     * @param source the law, as one cites it
     * @param task the longest of a contract for a piece of work; null where its agreed term decides as any other's
     * @param again whether the same person may be on probation with the same employer again
     */
    public record Law(LocalDate from, String source, Again again, Period task, List<Band> bands) {

        private Period limit(Terms terms) {
            if (task != null && terms.kind() == TermKind.TASK) {
                return task;
            }
            return bands.stream()
                    .filter(candidate -> candidate.holds(terms))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no last band: " + source))
                    .limit();
        }
    }

    /** Whether an employer may agree on a probation with the same person again. */
    public enum Again {
        UNRESTRICTED,
        ON_OTHER_WORK,
        NEVER
    }

    /**
     * The longest probation for terms up to a bound.
     *
     * @param through bound that the band includes, null unless it has one
     * @param below bound that the band leaves out, null unless it has one; the last band has neither
     */
    public record Band(Period through, Period below, Period limit) {

        private boolean holds(Terms terms) {
            if (through == null && below == null) {
                return true;
            }
            if (terms.endsOn() == null) {
                return false;
            }
            return through != null
                    ? !terms.endsOn().isAfter(lastDay(terms.startsOn(), through))
                    : terms.endsOn().isBefore(lastDay(terms.startsOn(), below));
        }
    }

    public ProbationLimits {
        laws = laws.stream().sorted(Comparator.comparing(Law::from).reversed()).toList();
    }

    /** @throws Rejection if the terms agree on more than the law allows */
    public void require(Terms terms) {
        if (terms.probationEndsOn() == null) {
            return;
        }
        Law law = lawOf(terms.signedOn());
        LocalDate latest = lastDay(terms.startsOn(), law.limit(terms));
        if (terms.probationEndsOn().isAfter(latest)) {
            throw new Rejection(ContractRefusal.PROBATION_TOO_LONG, terms.signedOn(), latest, law.source());
        }
    }

    /** A month without the day of that number is over with its last day, and takes none from the period. */
    private static LocalDate lastDay(LocalDate first, Period period) {
        LocalDate before = first.plus(period).minusDays(1);
        LocalDate fromTheDayBefore = first.minusDays(1).plus(period);
        return before.isAfter(fromTheDayBefore) ? before : fromTheDayBefore;
    }

    /**
     * In whichever order they are recorded, the one that was signed later is the second, by the law of its day.
     *
     * @param agreed with a probation
     * @param others what else the employer agreed on with the person, each with a probation
     * @throws Rejection if that law allows no further one
     */
    public void requireFirst(Statement agreed, Collection<Statement> others) {
        others.forEach(other -> {
            Statement second = other.terms().signedOn().isAfter(agreed.terms().signedOn()) ? other : agreed;
            Law law = lawOf(second.terms().signedOn());
            boolean refused = switch (law.again()) {
                case UNRESTRICTED -> false;
                case ON_OTHER_WORK -> !other.work().isOther(agreed.work());
                case NEVER -> true;
            };
            if (refused) {
                throw new Rejection(ContractRefusal.SECOND_PROBATION, law.source());
            }
        });
    }

    private Law lawOf(LocalDate signedOn) {
        return laws.stream()
                .filter(candidate -> !candidate.from().isAfter(signedOn))
                .findFirst()
                .orElseThrow(() -> new Rejection(ContractRefusal.PROBATION_RULE_UNKNOWN, signedOn));
    }
}
