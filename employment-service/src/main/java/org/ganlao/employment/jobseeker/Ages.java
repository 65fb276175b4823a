package org.ganlao.employment.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.employment.jobseeker.domain.FortyFifty;
import org.ganlao.employment.jobseeker.domain.SelfEnding;
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

    /** By the figures in force on the day on which somebody looks. */
    SelfEnding selfEnding(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new SelfEnding(
                figures.integer("employment.registration.silence.months"),
                figures.integer("employment.registration.retirement-age.women"),
                figures.integer("employment.registration.retirement-age.men"));
    }

    public WorkingAge workingAge(LocalDate day) {
        return new WorkingAge(parameters.at(day).integer("employment.working-age.from"));
    }
}
