package org.ganlao.laborrights.wage.minimumwage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Shows minimum wages with the figures that they come from. */
@ApplicationScoped
class ShowMinimumWages {

    private final MinimumWages wages;
    private final Parameters parameters;
    private final RegionTree regions;
    private final BusinessClock clock;

    ShowMinimumWages(MinimumWages wages, Parameters parameters, RegionTree regions, BusinessClock clock) {
        this.wages = wages;
        this.parameters = parameters;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param on null asks for today */
    MinimumWageView of(String region, LocalDate on) {
        LocalDate day = day(on);
        return shown(regions.find(region, day).code(), day);
    }

    List<MinimumWageView> counties(String region, LocalDate on) {
        LocalDate day = day(on);
        regions.find(region, day);
        return regions.descendants(region, day).stream()
                .map(Region::code)
                .filter(code -> regions.level(code) == RegionLevel.COUNTY)
                .map(code -> shown(code, day))
                .toList();
    }

    private LocalDate day(LocalDate on) {
        return Objects.requireNonNullElse(on, clock.today());
    }

    private MinimumWageView shown(String region, LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new MinimumWageView(
                region,
                day,
                wages.area(region, figures),
                wages.monthly(region, figures),
                wages.hourly(region, figures),
                figures.trace());
    }
}
