package org.ganlao.employment.assistance.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.employment.support.domain.SupportKind;

/** Which kinds of support nobody receives for the same calendar month. */
public record Exclusions(Set<Set<SupportKind>> pairs) {

    public Exclusions {
        pairs = Set.copyOf(pairs);
    }

    /** Reads {@code internship-subsidy+post-subsidy startup-subsidy+post-subsidy}. */
    public static Exclusions parse(String written) {
        return new Exclusions(
                Arrays.stream(written.split(" ")).map(Exclusions::pair).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<SupportKind> pair(String written) {
        EnumSet<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
        Arrays.stream(written.split("\\+"))
                .map(code -> SupportKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .forEach(kinds::add);
        if (kinds.size() != 2) {
            throw new IllegalArgumentException("no pair of kinds: " + written);
        }
        return kinds;
    }

    public boolean exclude(SupportKind one, SupportKind other) {
        return one != other && pairs.contains(EnumSet.of(one, other));
    }
}
