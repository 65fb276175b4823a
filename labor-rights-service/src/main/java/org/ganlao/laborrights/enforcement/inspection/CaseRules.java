package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.enforcement.inspection.domain.Limitation;
import org.ganlao.laborrights.enforcement.inspection.domain.PenaltyTerms;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** Figures of the law on cases, of a day. */
@ApplicationScoped
public class CaseRules {

    private final Parameters parameters;

    CaseRules(Parameters parameters) {
        this.parameters = parameters;
    }

    public Limitation limitation(LocalDate day) {
        return new Limitation(parameters.at(day).integer("labor.inspection.limitation.months"));
    }

    PenaltyTerms surcharge(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new PenaltyTerms(
                figures.integer("labor.inspection.surcharge.from.percent"),
                figures.integer("labor.inspection.surcharge.to.percent"));
    }
}
