package org.ganlao.gateway.plan.figure.lastyear;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;

/** Figures of the year before a plan. */
@FunctionalInterface
public interface LastYearFigures {

    LastYearFigures NONE = (indicator, region, month) -> null;

    /**
     * @param place code of a region, or of an own unit, for which nobody states figures
     * @return null where nobody told it
     */
    BigDecimal at(Indicator indicator, String place, YearMonth month);
}
