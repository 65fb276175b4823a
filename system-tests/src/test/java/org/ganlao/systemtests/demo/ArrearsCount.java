package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Historical wage arrears: what was verified of wages from before 2007, and what was repaid of it. */
final class ArrearsCount {

    private static final String YEAR_OF_THE_PLAN = "2007";

    private final Posts posts;

    ArrearsCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> verified = posts.of("wage-arrears").stream()
                .filter(post -> inside.test(post.text("arrears.region")))
                .filter(ArrearsCount::isHistorical)
                .filter(post -> posts.changes("wage-arrears/verification", post.id()).stream()
                        .anyMatch(verification -> posts.isPast(verification.day("on"))))
                .toList();
        BigDecimal owed = verified.stream()
                .map(post -> sum(post.body().path("persons")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal repaid = posts.of("wage-repayments").stream()
                .filter(post -> posts.isPast(post.day("repayment.paidOn")))
                .filter(post -> verified.contains(posts.origin(post.text("arrears"))))
                .map(post -> sum(post.body().at("/repayment/persons")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put("historical-wage-arrears-cleared", Expected.ratio(repaid, owed, verified.size()));
    }

    private static boolean isHistorical(AcceptedPost arrears) {
        return arrears.body().at("/persons/0/from").asText().compareTo(YEAR_OF_THE_PLAN) < 0;
    }

    private static BigDecimal sum(JsonNode persons) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode person : persons) {
            sum = sum.add(new BigDecimal(person.path("amount").asText()));
        }
        return sum;
    }
}
