package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.employment.seeking.jobseeker.domain.FortyFifty;
import org.ganlao.employment.seeking.jobseeker.domain.HardToPlace;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SelfEnding;
import org.ganlao.employment.seeking.jobseeker.domain.WorkingAge;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;

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

    public HardToPlace hardToPlace(LocalDate day) {
        Set<SeekerGroup> groups = Arrays.stream(parameters
                        .at(day)
                        .text("employment.hard-to-place.groups")
                        .split(" "))
                .map(code -> SeekerGroup.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
        return new HardToPlace(groups, fortyFifty(day));
    }

    /** By the figures in force on the day on which somebody looks. */
    SelfEnding selfEnding(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new SelfEnding(
                figures.integer("employment.registration.silence.months"),
                figures.integer("employment.registration.retirement-age.women"),
                figures.integer("employment.registration.retirement-age.men"));
    }

    /** The birthday of retirement, by the figures in force on the day; empty where the document shows no birth date. */
    public Optional<LocalDate> retirement(PersonalId person, LocalDate day) {
        return selfEnding(day).retires(person);
    }

    public WorkingAge workingAge(LocalDate day) {
        return new WorkingAge(parameters.at(day).integer("employment.working-age.from"));
    }
}
