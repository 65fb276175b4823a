package org.ganlao.laborrights.heard.domain;

import java.util.UUID;
import org.ganlao.laborrights.roll.domain.Span;

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

    public Days days() {
        return Days.between(span.from(), span.until());
    }
}
