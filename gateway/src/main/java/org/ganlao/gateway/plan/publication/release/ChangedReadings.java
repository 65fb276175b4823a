package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.catalogue.Window;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** The readings behind a correction: those that are new since the release's instant, and those that held then and no longer do. */
@Singleton
class ChangedReadings {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Plans plans;
    private final RegionTree tree;
    private final RegionScope scope;
    private final ChangedReadingRepository readings;

    ChangedReadings(Plans plans, RegionTree tree, RegionScope scope, ChangedReadingRepository readings) {
        this.plans = plans;
        this.tree = tree;
        this.scope = scope;
        this.readings = readings;
    }

    /** Single readings show inside the caller's own region only. */
    Page<ChangedReadingView> page(
            Release release, String indicatorId, String regionCode, String writtenMonth, Paging paging) {
        Plan plan = plans.plan(release.head().plan());
        Indicator indicator = plans.indicator(indicatorId);
        Place place = Place.find(regionCode == null ? plan.region() : regionCode, tree, plan.lastDay());
        scope.requireRead(place.region().code());
        YearMonth month = writtenMonth == null ? release.head().period().last() : plans.monthOrEve(plan, writtenMonth);
        return readings.since(
                release.head().knownAt(),
                indicator.allTerms().map(Term::measure).distinct().toList(),
                RegionSpan.of(place, tree),
                from(indicator, plan),
                month.atEndOfMonth(),
                paging);
    }

    /** What counts in the year only has nothing to do with the years before. */
    private static LocalDate from(Indicator indicator, Plan plan) {
        return indicator.allTerms().allMatch(term -> term.window() == Window.IN_YEAR) ? plan.firstDay() : EVER;
    }
}
