package org.ganlao.employment.aid.assistance.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.Rejection;

/** Which kinds of benefits nobody receives for the same calendar month. */
public record Exclusions(Set<Set<BenefitKind>> pairs) {

    public Exclusions {
        pairs = Set.copyOf(pairs);
    }

    /** Reads {@code internship-subsidy+post-subsidy post-subsidy+relief-hired}. */
    public static Exclusions parse(String written) {
        return new Exclusions(
                Arrays.stream(written.split(" ")).map(Exclusions::pair).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<BenefitKind> pair(String written) {
        EnumSet<BenefitKind> kinds = EnumSet.noneOf(BenefitKind.class);
        Arrays.stream(written.split("\\+")).map(BenefitKind::parse).forEach(kinds::add);
        if (kinds.size() != 2) {
            throw new IllegalArgumentException("no pair of kinds: " + written);
        }
        return kinds;
    }

    public boolean exclude(BenefitKind one, BenefitKind other) {
        return one != other && pairs.contains(EnumSet.of(one, other));
    }

    /** @throws Rejection if the person receives something for a month of it that excludes it */
    public void require(Benefit asked, List<Benefit> received) {
        received.stream()
                .filter(earlier -> exclude(asked.kind(), earlier.kind()))
                .filter(asked::sharesMonth)
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(
                            AssistanceRefusal.DOUBLE_BENEFIT,
                            asked.kind(),
                            earlier.kind(),
                            earlier.id(),
                            earlier.region());
                });
    }
}
