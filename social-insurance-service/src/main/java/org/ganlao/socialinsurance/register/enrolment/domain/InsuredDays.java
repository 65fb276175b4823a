package org.ganlao.socialinsurance.register.enrolment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;

/** The periods of one enrolment, in order and apart; only the last may have no end. */
public record InsuredDays(List<Period> periods) {

    public InsuredDays {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("an enrolment has at least one insured day");
        }
        for (int i = 1; i < periods.size(); i++) {
            LocalDate before = periods.get(i - 1).until();
            if (before == null || !periods.get(i).from().isAfter(before)) {
                throw new Rejection(EnrolmentRefusal.PERIODS_OVERLAP);
            }
        }
    }

    public static InsuredDays since(LocalDate day) {
        return new InsuredDays(List.of(new Period(day, null)));
    }

    boolean lasting() {
        return last().until() == null;
    }

    /** @param day first day no longer insured */
    InsuredDays stopped(LocalDate day) {
        List<Period> changed = new ArrayList<>(periods);
        changed.set(changed.size() - 1, last().stopped(day));
        return new InsuredDays(changed);
    }

    /** Goes on where the insurance stopped, or after a gap. */
    InsuredDays resumed(LocalDate day) {
        LocalDate stopped = last().until();
        if (day.isBefore(stopped)) {
            throw new Rejection(EnrolmentRefusal.RESUMES_BEFORE_STOP, stopped);
        }
        List<Period> changed = new ArrayList<>(periods);
        if (day.equals(stopped)) {
            changed.set(changed.size() - 1, new Period(last().from(), null));
        } else {
            changed.add(new Period(day, null));
        }
        return new InsuredDays(changed);
    }

    /** As if it had not stopped last. */
    InsuredDays lastingOn() {
        return resumed(last().until());
    }

    /** @param day first one no longer insured */
    boolean stopsOn(LocalDate day) {
        return day.equals(last().until());
    }

    boolean overlaps(InsuredDays other) {
        return periods.stream().anyMatch(mine -> other.periods.stream().anyMatch(mine::overlaps));
    }

    /** Whether a day after this one is insured. */
    boolean reachBeyond(LocalDate day) {
        return last().until() == null || last().until().isAfter(day.plusDays(1));
    }

    /** What there is of them up to this day, which is no earlier than the first of them. */
    InsuredDays upTo(LocalDate day) {
        LocalDate stop = day.plusDays(1);
        return new InsuredDays(periods.stream()
                .filter(period -> period.from().isBefore(stop))
                .map(period -> period.until() == null || period.until().isAfter(stop) ? period.stopped(stop) : period)
                .toList());
    }

    boolean covers(LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    /** The first day that is insured by one of both alone; empty where there is none. */
    Optional<LocalDate> differsFrom(InsuredDays other) {
        return Stream.concat(periods.stream(), other.periods.stream())
                .flatMap(period -> Stream.of(period.from(), period.until()))
                .filter(Objects::nonNull)
                .filter(day -> covers(day) != other.covers(day))
                .min(Comparator.naturalOrder());
    }

    public LocalDate first() {
        return periods.get(0).from();
    }

    private Period last() {
        return periods.get(periods.size() - 1);
    }

    /** As PostgreSQL writes a multirange of dates. */
    String written() {
        return periods.stream()
                .map(period -> "[" + period.from() + "," + (period.until() == null ? "" : period.until()) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    static InsuredDays read(String written) {
        return new InsuredDays(Arrays.stream(
                        written.substring(2, written.length() - 2).split("\\),\\["))
                .map(range -> range.split(",", -1))
                .map(bounds ->
                        new Period(LocalDate.parse(bounds[0]), bounds[1].isEmpty() ? null : LocalDate.parse(bounds[1])))
                .toList());
    }
}
