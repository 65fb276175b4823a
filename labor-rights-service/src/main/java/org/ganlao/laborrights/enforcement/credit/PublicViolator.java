package org.ganlao.laborrights.enforcement.credit;

import java.time.LocalDate;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublication;

/** What everybody may read of an employer's punished violation. */
record PublicViolator(
        String region,
        String employer,
        String employerName,
        LocalDate decidedOn,
        String decisionNumber,
        String facts,
        LocalDate publishedOn,
        LocalDate publicUntil) {

    static PublicViolator from(ViolatorPublication found) {
        return new PublicViolator(
                found.region(),
                found.employer(),
                found.employerName(),
                found.occurredOn(),
                found.decisionNumber(),
                found.facts(),
                found.publishedOn(),
                found.publicUntil());
    }
}
