package org.ganlao.skills.rating.domain;

import java.util.List;

/**
 * What the facts come to.
 *
 * @param lines one for each criterion, in its order
 */
public record Rating(int points, Grade grade, List<RatingLine> lines) {

    public Rating {
        lines = List.copyOf(lines);
    }
}
