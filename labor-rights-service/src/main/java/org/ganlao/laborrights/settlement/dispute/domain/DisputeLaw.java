package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ganlao.platform.money.Money;

/** What a law says of how a dispute is handled; one class per law, figures as they stand on the day of the application. */
public interface DisputeLaw {

    ProcedureLaw name();

    DisputeLimit toApply();

    /**
     * From which day the time to apply runs.
     *
     * @param wagesAlone whether nothing but pay for work is claimed
     * @return null where no time runs
     */
    LocalDate runsFrom(Application application, boolean wagesAlone);

    /** Whether what interrupts or stops the time to apply counts; a mediation always does. */
    boolean knows(LimitEvent event);

    default List<LimitEvent> known(List<LimitEvent> stated) {
        return stated.stream().filter(this::knows).toList();
    }

    DisputeLimit toDecide(int workers);

    DisputeLimit toFormTribunal();

    DisputeLimit toAnswer();

    DisputeLimit toConclude(int workers);

    /** By which the time to conclude is extended once. */
    DisputeLimit longer(int workers);

    /** Whether the time to conclude runs from the acceptance; else from the forming of the tribunal. */
    boolean concludesFromAcceptance();

    DisputeLimit toSue();

    /** So many days before a hearing both sides are told of it. */
    DisputeLimit notice();

    /**
     * Whether an award about these claims is final for the employer.
     *
     * @param appliedBy by whom they are made
     * @param minimumWage monthly, of the commission's region
     */
    boolean isFinal(DisputeSide appliedBy, List<DisputeClaim> claims, Supplier<Money> minimumWage);

    /**
     * Refuses too few representatives of many workers, and representatives of few.
     *
     * @param appliedBy only who applies for many chooses representatives
     * @param representatives how many of the workers speak for all
     */
    void requireRepresentatives(DisputeSide appliedBy, int workers, int representatives);

    /**
     * The last day on which this application was in time. Time that is interrupted while it stands still for another reason begins
     * anew when nothing stops it any more; what was over before it ran changes nothing.
     *
     * @param events what the law knows to have interrupted or stopped it, in any order; days that are in two count once
     * @param reckon the last day of {@link #toApply} that runs from a day
     * @return null where no time runs
     */
    default LocalDate lastDayToApply(
            Application application, boolean wagesAlone, List<LimitEvent> events, UnaryOperator<LocalDate> reckon) {
        LocalDate from = runsFrom(application, wagesAlone);
        if (from == null) {
            return null;
        }
        LocalDate last = reckon.apply(from);
        List<LimitEvent> inOrder = events.stream()
                .filter(event -> event.until().isAfter(from))
                .sorted(Comparator.comparing(LimitEvent::from).thenComparing(LimitEvent::until))
                .toList();
        LocalDate stood = from;
        for (LimitEvent event : inOrder) {
            if (event.from().isAfter(last)) {
                return last;
            }
            LocalDate asMuchLeft = last.plusDays(stillDays(event, stood));
            stood = later(stood, event.until());
            last = switch (event.kind()) {
                case INTERRUPTION -> later(asMuchLeft, reckon.apply(stood));
                case STANDSTILL -> asMuchLeft;
            };
        }
        return last;
    }

    /** Those of its days on which time did not stand still before. */
    private static long stillDays(LimitEvent event, LocalDate stoodUntil) {
        return Math.max(0, ChronoUnit.DAYS.between(later(event.from(), stoodUntil), event.until()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
