package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ganlao.laborrights.relation.roll.domain.Span;

/**
 * What surrounds a contract.
 *
 * @param onRoll days on which the person is on the roll of the employer, under the entry with which it was signed
 * @param contracts days of the contracts that were signed over it, in any order
 */
public record Employment(Span onRoll, List<Span> contracts) {

    /** From when on the person worked without a contract until one begins; the day on which it begins where there was one. */
    LocalDate unwrittenBefore(LocalDate startsOn) {
        return contracts.stream()
                .filter(other -> other.from().isBefore(startsOn))
                .map(other -> other.until() == null || other.until().isAfter(startsOn) ? startsOn : other.until())
                .max(Comparator.naturalOrder())
                .orElse(onRoll.from());
    }
}
