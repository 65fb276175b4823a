package org.ganlao.systemtests.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Money that came into guarantee funds this year, as far as a second person approved it. */
final class GuaranteeCount {

    private final Posts posts;

    GuaranteeCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> approved = posts.of("guarantee-capital").stream()
                .filter(capital ->
                        inside.test(posts.origin(capital.text("fund")).text("region")))
                .filter(capital -> posts.isPast(capital.day("paidOn")))
                .filter(capital -> !posts.changes("guarantee-capital/approval", capital.id())
                        .isEmpty())
                .toList();
        BigDecimal added = approved.stream()
                .filter(capital -> posts.isThisYear(capital.day("paidOn")))
                .map(capital -> new BigDecimal(capital.text("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put("guarantee-fund-added", Expected.of(added, approved.size()));
    }
}
