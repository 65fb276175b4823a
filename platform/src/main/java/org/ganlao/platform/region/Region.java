package org.ganlao.platform.region;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A region under one name. A renamed region has two with the same code; a recoded one names its successor.
 *
 * @param name Chinese name of the register; below the county, of which the register says nothing, the code
 * @param nameEn romanised
 * @param from first day; null if it was there before the register
 * @param to last day; null if it still stands
 * @param successor code that continues it after {@code to}; null without one
 * @param source where the name and the dates come from
 */
public record Region(
        String code, String name, String nameEn, LocalDate from, LocalDate to, String successor, String source) {

    public RegionLevel level() {
        return RegionCode.level(code);
    }

    /** Code of the region above; empty for the province. */
    public Optional<String> parent() {
        return RegionCode.parent(code);
    }

    boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    Region below(String longerCode) {
        return new Region(longerCode, longerCode, longerCode, from, to, null, source);
    }
}
