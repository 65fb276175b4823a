package org.ganlao.laborrights.enforcement.heard.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.relation.roll.domain.Span;

/** A set of days, as few runs as possible, in order. Written as the database writes a multirange: {@code {[2007-01-15,)}}. */
public record Days(List<Span> spans) {

    public static final Days NONE = new Days(List.of());

    private static final Pattern RUN = Pattern.compile("\\[([0-9-]+),([0-9-]*)\\)");

    public Days {
        spans = List.copyOf(spans);
    }

    /** All days of these runs, which may overlap. */
    public static Days of(Collection<Span> runs) {
        return where(boundaries(runs), day -> has(runs, day));
    }

    /** @param until first day no longer; null where no end is known; none at all where it is not after the first */
    public static Days between(LocalDate from, LocalDate until) {
        return until == null || until.isAfter(from) ? new Days(List.of(new Span(from, until))) : NONE;
    }

    public Days and(Days other) {
        return where(boundaries(other), day -> has(day) && other.has(day));
    }

    public Days or(Days other) {
        return where(boundaries(other), day -> has(day) || other.has(day));
    }

    /** Each run from the day that this says of its first one; a run that is over by then is none. */
    public Days startingLater(UnaryOperator<LocalDate> first) {
        return new Days(spans.stream()
                .flatMap(run -> between(first.apply(run.from()), run.until()).spans().stream())
                .toList());
    }

    /** The runs of which some day is one of these too, whole. */
    public Days touching(Days other) {
        return new Days(spans.stream()
                .filter(run -> !new Days(List.of(run)).and(other).isEmpty())
                .toList());
    }

    /** From the first day on, without an end; none where there is none. */
    public Days untilMended() {
        return isEmpty() ? NONE : between(spans.get(0).from(), null);
    }

    public Days minus(Days other) {
        return where(boundaries(other), day -> has(day) && !other.has(day));
    }

    public boolean has(LocalDate day) {
        return has(spans, day);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The first day after this one on which {@link #has} answers otherwise. */
    public Optional<LocalDate> changeAfter(LocalDate day) {
        return Optional.ofNullable(boundaries(spans).higher(day));
    }

    public static Days parse(String written) {
        List<Span> runs = new ArrayList<>();
        Matcher run = RUN.matcher(written);
        while (run.find()) {
            String until = run.group(2);
            runs.add(new Span(LocalDate.parse(run.group(1)), until.isEmpty() ? null : LocalDate.parse(until)));
        }
        return new Days(runs);
    }

    @Override
    public String toString() {
        return spans.stream()
                .map(run -> "[%s,%s)".formatted(run.from(), run.until() == null ? "" : run.until()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private TreeSet<LocalDate> boundaries(Days other) {
        TreeSet<LocalDate> all = boundaries(spans);
        all.addAll(boundaries(other.spans));
        return all;
    }

    private static TreeSet<LocalDate> boundaries(Collection<Span> runs) {
        return runs.stream()
                .flatMap(run -> Stream.of(run.from(), run.until()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean has(Collection<Span> runs, LocalDate day) {
        return runs.stream()
                .anyMatch(run -> !day.isBefore(run.from()) && (run.until() == null || day.isBefore(run.until())));
    }

    /** Between two boundaries all days are alike, and those from the last one on. */
    private static Days where(TreeSet<LocalDate> boundaries, Predicate<LocalDate> has) {
        List<Span> runs = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate boundary : boundaries) {
            boolean now = has.test(boundary);
            if (now && from == null) {
                from = boundary;
            } else if (!now && from != null) {
                runs.add(new Span(from, boundary));
                from = null;
            }
        }
        if (from != null) {
            runs.add(new Span(from, null));
        }
        return new Days(runs);
    }
}
