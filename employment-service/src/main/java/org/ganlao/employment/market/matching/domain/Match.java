package org.ganlao.employment.market.matching.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One find. The better score comes first, of equal ones who waits longer, of those the smaller id.
 *
 * @param found the registration, or the vacancy
 * @param since when it was registered, or opened
 */
public record Match(UUID found, LocalDate since, Score score) implements Comparable<Match> {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(
                    (Match match) -> match.score().total(), Comparator.reverseOrder())
            .thenComparing(Match::since)
            .thenComparing(match -> match.found().toString());

    @Override
    public int compareTo(Match other) {
        return BEST_FIRST.compare(this, other);
    }
}
