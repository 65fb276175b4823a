package org.ganlao.skills.provider.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.rating.domain.RatedFact;
import org.ganlao.skills.provider.rating.domain.RatingLine;

/** What one criterion brought. */
record RatingLineView(
        RatedFact fact,
        @Schema(description = "次数 · How often it was found") long count,

        @Schema(description = "加分或扣分 · Points added or taken off")
        int points) {

    static RatingLineView from(RatingLine line) {
        return new RatingLineView(line.fact(), line.count(), line.points());
    }
}
