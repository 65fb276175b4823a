package org.ganlao.skills.provider.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.provider.rating.domain.RatingRefusal;
import org.ganlao.skills.provider.rating.domain.RatingScheme;

/** The criteria that were published, each from a day on: {@code rating/criteria.yaml}. */
@ApplicationScoped
class RatingSchemes {

    private final List<RatingScheme> schemes = DataFile.read("/rating/criteria.yaml", RatingScheme.class);

    /** @throws Rejection {@code criteria-missing} where none were in force */
    RatingScheme on(LocalDate day) {
        return DataFile.inForce(schemes, RatingScheme::from, day)
                .orElseThrow(() -> new Rejection(RatingRefusal.CRITERIA_MISSING, day));
    }
}
