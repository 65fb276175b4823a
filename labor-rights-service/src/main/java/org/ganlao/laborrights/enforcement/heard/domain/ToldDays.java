package org.ganlao.laborrights.enforcement.heard.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.Span;

/**
 * A run of days that a fact tells of.
 *
 * @param subject token of the person or the employer whom it concerns
 * @param service that tells it: {@code social-insurance}
 * @param fact its kind, as events call it: {@code enrolment}
 * @param employer token; null where there is none
 * @param region of the fact
 */
public record ToldDays(
        String subject, String service, String fact, UUID id, int version, String employer, String region, Span span) {

    public static final Comparator<ToldDays> IN_ORDER =
            Comparator.comparing((ToldDays told) -> told.span().from()).thenComparing(ToldDays::id);

    /** All days of which one of these tells. */
    public static Days union(Collection<ToldDays> told) {
        return Days.of(told.stream().map(ToldDays::span).toList());
    }

    /** Those that tell of one of the days. */
    public static List<ToldDays> touching(Collection<ToldDays> told, Days days) {
        return told.stream().filter(one -> !one.days().and(days).isEmpty()).toList();
    }

    /** The same fact, telling of other days. */
    public ToldDays on(Span days) {
        return new ToldDays(subject, service, fact, id, version, employer, region, days);
    }

    /** The same, from this day on; some of its days are not before it. */
    public ToldDays since(LocalDate day) {
        return span.from().isBefore(day) ? on(new Span(day, span.until())) : this;
    }

    public Days days() {
        return Days.between(span.from(), span.until());
    }
}
