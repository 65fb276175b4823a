package org.ganlao.employment.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.employment.jobseeker.domain.FortyFifty;
import org.ganlao.employment.jobseeker.domain.WorkingAge;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** The rules of age with the figures in force at a date. */
@ApplicationScoped
public class Ages {

    private final Parameters parameters;

    Ages(Parameters parameters) {
        this.parameters = parameters;
    }

    public FortyFifty fortyFifty(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new FortyFifty(
                figures.integer("employment.4050.women-from"), figures.integer("employment.4050.men-from"));
    }

    public WorkingAge workingAge(LocalDate day) {
        return new WorkingAge(parameters.at(day).integer("employment.working-age.from"));
    }
}
