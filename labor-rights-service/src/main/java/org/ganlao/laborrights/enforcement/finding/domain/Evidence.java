package org.ganlao.laborrights.enforcement.finding.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.relation.roll.domain.Span;

/**
 * A fact on which a finding rests.
 *
 * @param service whose fact it is: {@code social-insurance}
 * @param fact its kind, as events call it: {@code enrolment}
 * @param id of the fact, for its service's API
 * @param version as it was known
 * @param from first day of which the fact tells
 * @param until first day no longer; null where no end is known
 */
public record Evidence(String service, String fact, UUID id, int version, LocalDate from, LocalDate until) {

    static final Comparator<Evidence> IN_ORDER = Comparator.comparing(Evidence::service)
            .thenComparing(Evidence::fact)
            .thenComparing(Evidence::from)
            .thenComparing(Evidence::id);

    /** Whether these name the same facts and days, in whichever versions. */
    static boolean tellTheSame(List<Evidence> these, List<Evidence> those) {
        return whateverVersion(these).equals(whateverVersion(those));
    }

    private static List<Evidence> whateverVersion(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new Evidence(one.service, one.fact, one.id, 1, one.from, one.until))
                .toList();
    }

    static Evidence of(ToldDays told) {
        Span span = told.span();
        return new Evidence(told.service(), told.fact(), told.id(), told.version(), span.from(), span.until());
    }
}
