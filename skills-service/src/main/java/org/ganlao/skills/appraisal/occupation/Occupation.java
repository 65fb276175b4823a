package org.ganlao.skills.appraisal.occupation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An occupation of the national classification, with the qualification levels to which it leads.
 *
 * @param code of the classification of 1999
 * @param hoursByLevel standard hours of training by level, 5 (primary) to 1 (senior technician); no other level exists
 * @param yearsInstead years of work in the occupation that stand in for the level below, by level; a level that is missing takes
 *     none
 * @param restrictedFrom day from which only the certified may be employed in it; null where anybody may
 * @param confirmed false while it was not compared with the printed source
 */
public record Occupation(
        String code,
        String zh,
        String en,
        @JsonProperty("hours") NavigableMap<Integer, Integer> hoursByLevel,
        Map<Integer, Integer> yearsInstead,
        LocalDate restrictedFrom,
        String source,
        boolean confirmed) {

    public Occupation {
        hoursByLevel = Collections.unmodifiableNavigableMap(new TreeMap<>(hoursByLevel));
        yearsInstead = Map.copyOf(yearsInstead);
    }

    /** Whether this stands in its name in either language. */
    boolean isCalled(String part) {
        return zh.contains(part) || en.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    public boolean hasLevel(int level) {
        return hoursByLevel.containsKey(level);
    }

    /** Whether the occupation begins with the level, so that no certificate comes before it. */
    public boolean isLowest(int level) {
        return hoursByLevel.lastKey() == level;
    }

    /** Years of work that stand in for the certificate of the level below; none where only the certificate opens the level. */
    public Optional<Integer> yearsInsteadOfLevelBelow(int level) {
        return Optional.ofNullable(yearsInstead.get(level));
    }

    public boolean restrictedOn(LocalDate day) {
        return restrictedFrom != null && !day.isBefore(restrictedFrom);
    }
}
