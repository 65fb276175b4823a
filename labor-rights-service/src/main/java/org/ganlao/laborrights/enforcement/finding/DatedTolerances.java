package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.finding.domain.Tolerances;
import org.ganlao.laborrights.wage.minimumwage.MinimumWages;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;

/** The figures of the day that a fact begins on. */
@ApplicationScoped
class DatedTolerances {

    private static final String INSURE = "labor.finding.insure-within.days";
    private static final String SIGN = "labor.finding.sign-within.days";

    /** What began before, or is told with a day that stands for an unknown one, is measured as if it had begun then. */
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private static final String LIMITATION = "labor.inspection.limitation.months";

    /** What was violated before the regulation is limited by it as well. */
    private static final LocalDate LIMITED = LocalDate.of(2004, 12, 1);

    private final Map<String, LocalDate> restricted =
            new TreeMap<>(DataFile.read("/finding/restricted-occupations.yaml", RestrictedOccupation.class).stream()
                    .collect(Collectors.toMap(RestrictedOccupation::code, RestrictedOccupation::from)));
    private final Parameters parameters;
    private final MinimumWages minimum;

    DatedTolerances(Parameters parameters, MinimumWages minimum) {
        this.parameters = parameters;
        this.minimum = minimum;
    }

    /** @param zh its name in the classification */
    private record RestrictedOccupation(String code, String zh, LocalDate from) {}

    /** What of the figures no parameter is, as a print of it: the occupations with their days. */
    String print() {
        return restricted.toString();
    }

    /** For one reckoning, in which the same days come again and again. */
    Tolerances now() {
        Map<String, Integer> days = new HashMap<>();
        return new Tolerances() {
            @Override
            public int insureWithin(LocalDate day) {
                return within(INSURE, day);
            }

            @Override
            public int signWithin(LocalDate day) {
                return within(SIGN, day);
            }

            @Override
            public int investigatedFor(LocalDate day) {
                return within(LIMITATION, day.isBefore(LIMITED) ? LIMITED : day);
            }

            @Override
            public Optional<LocalDate> restrictedFrom(String occupation) {
                return Optional.ofNullable(restricted.get(occupation));
            }

            @Override
            public Optional<Money> minimumWage(String region, LocalDate day) {
                try {
                    return Optional.of(minimum.monthly(region, day));
                } catch (Rejection nothingKnown) {
                    return Optional.empty();
                }
            }

            private int within(String key, LocalDate told) {
                LocalDate day = told.isBefore(FIRST) ? FIRST : told;
                return days.computeIfAbsent(
                        key + day, asked -> parameters.at(day).integer(key));
            }
        };
    }
}
