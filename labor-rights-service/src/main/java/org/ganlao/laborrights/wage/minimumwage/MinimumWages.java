package org.ganlao.laborrights.wage.minimumwage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** Minimum wages (最低工资标准) of a day: the region's area tells which. Both are dated parameters, changed by two persons. */
@ApplicationScoped
public class MinimumWages {

    private static final String AREA = "labor.minimumwage.area";
    private static final String MONTHLY = "labor.minimumwage.monthly.area-";
    private static final String HOURLY = "labor.minimumwage.hourly.area-";

    private final Parameters parameters;

    MinimumWages(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Of full-time work, per month, in yuan.
     *
     * @throws org.ganlao.platform.problem.Rejection {@code parameter-missing} where the region has no area on the day, or the
     *     area no wage
     */
    public Money monthly(String region, LocalDate on) {
        return monthly(region, parameters.at(on));
    }

    /** The same by the figures of a calculation, which then names them as its sources. */
    public Money monthly(String region, ParameterSet figures) {
        return figures.money(MONTHLY + area(region, figures));
    }

    /** Of part-time work, per hour; otherwise as {@link #monthly(String, ParameterSet)}. */
    public Money hourly(String region, ParameterSet figures) {
        return figures.money(HOURLY + area(region, figures));
    }

    /** From one to five. */
    int area(String region, ParameterSet figures) {
        return figures.integer(AREA, region);
    }
}
