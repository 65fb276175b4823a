package org.ganlao.gateway.plan.lastyear;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.ganlao.gateway.plan.catalogue.Indicator;

/** Figures of the year before a plan. */
@FunctionalInterface
public interface LastYearFigures {

    LastYearFigures NONE = (indicator, region, month) -> null;

    /** @return null where nobody told it */
    BigDecimal at(Indicator indicator, String region, YearMonth month);
}
