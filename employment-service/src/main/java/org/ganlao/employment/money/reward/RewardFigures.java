package org.ganlao.employment.money.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.money.reward.domain.RewardFormula;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** The formula in force on a day. */
@ApplicationScoped
class RewardFigures {

    private static final String PREFIX = "employment.reward.";

    private final Parameters parameters;

    RewardFigures(Parameters parameters) {
        this.parameters = parameters;
    }

    /** @param figures that it rests on */
    record InForce(RewardFormula formula, List<WorkedFigure> figures) {}

    InForce on(LocalDate day) {
        ParameterSet set = parameters.at(day);
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String indicator : set.text(PREFIX + "indicators").strip().split("\\s+")) {
            weights.put(indicator, set.factor(PREFIX + "weight." + indicator));
        }
        RewardFormula formula = new RewardFormula(weights, set.factor(PREFIX + "cap"));
        return new InForce(formula, set.trace().stream().map(WorkedFigure::of).toList());
    }
}
