package org.ganlao.gateway.plan.figure.analytics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.region.Place;

/**
 * Which part of a dataset was chosen: every combination of these.
 *
 * @param asOf null for what is known now
 */
record Selection(
        Dataset dataset,
        Plan plan,
        List<Place> places,
        List<Indicator> indicators,
        List<YearMonth> months,
        List<Quantity> quantities,
        Instant asOf) {

    long cells() {
        return (long) places.size() * indicators.size() * months.size() * quantities.size();
    }
}
