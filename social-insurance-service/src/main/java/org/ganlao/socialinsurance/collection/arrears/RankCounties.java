package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.collection.arrears.Overdue.Collected;
import org.ganlao.socialinsurance.collection.arrears.RankingView.County;
import org.ganlao.socialinsurance.collection.arrears.domain.CollectionIncentive;

/** Ranks counties by their collection rate; equals share a rank. */
@ApplicationScoped
class RankCounties {

    private final Overdue overdue;
    private final Parameters parameters;

    RankCounties(Overdue overdue, Parameters parameters) {
        this.overdue = overdue;
        this.parameters = parameters;
    }

    RankingView rank(YearMonth from, YearMonth until) {
        ParameterSet figures = parameters.at(until.atEndOfMonth());
        CollectionIncentive incentive = CollectionIncentive.read(figures.text("social-insurance.arrears.incentive"));
        List<Collected> best = overdue.collected(from, until).stream()
                .sorted(Comparator.comparing(RankCounties::rate).reversed().thenComparing(Collected::region))
                .toList();
        List<County> counties = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            Collected county = best.get(i);
            boolean equal = i > 0 && rate(best.get(i - 1)).equals(rate(county));
            counties.add(new County(
                    equal ? counties.get(i - 1).rank() : i + 1,
                    county.region(),
                    county.due(),
                    county.paid(),
                    county.due().minus(county.paid()),
                    rate(county),
                    incentive.of(county.due(), county.paid())));
        }
        return new RankingView(from.toString(), until.toString(), counties, figures.trace());
    }

    private static BigDecimal rate(Collected county) {
        return CollectionIncentive.rate(county.due(), county.paid());
    }
}
