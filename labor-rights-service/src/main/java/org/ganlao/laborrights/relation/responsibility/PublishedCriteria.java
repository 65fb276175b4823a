package org.ganlao.laborrights.relation.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityCriteria;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityRefusal;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/** The criteria that were published, each from a day on: {@code responsibility/criteria.yaml}. */
@ApplicationScoped
class PublishedCriteria {

    private final List<ResponsibilityCriteria> all =
            DataFile.read("/responsibility/criteria.yaml", ResponsibilityCriteria.class);

    ResponsibilityCriteria on(LocalDate day) {
        return DataFile.inForce(all, ResponsibilityCriteria::from, day)
                .orElseThrow(() -> new Rejection(ResponsibilityRefusal.NO_RESPONSIBILITY_CRITERIA, day));
    }
}
