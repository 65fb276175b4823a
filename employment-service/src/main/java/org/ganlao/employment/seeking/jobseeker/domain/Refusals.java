package org.ganlao.employment.seeking.jobseeker.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The days on which a registered person refused the work that was offered, without a good cause.
 *
 * @param days in their order
 * @param enough so many end the registration
 * @param enoughOn the day of the last of them; empty while there are not so many
 */
public record Refusals(List<LocalDate> days, int enough, Optional<LocalDate> enoughOn) {

    /**
     * @param days in any order
     * @param figure how many are enough on a day, at least one
     * @param today for which the figure is told while there are not enough
     */
    public static Refusals of(List<LocalDate> days, ToIntFunction<LocalDate> figure, LocalDate today) {
        List<LocalDate> ordered = days.stream().sorted().toList();
        for (int i = 0; i < ordered.size(); i++) {
            int enough = figure.applyAsInt(ordered.get(i));
            if (i + 1 >= enough) {
                return new Refusals(ordered, enough, Optional.of(ordered.get(i)));
            }
        }
        return new Refusals(ordered, figure.applyAsInt(today), Optional.empty());
    }

    public int times() {
        return days.size();
    }
}
