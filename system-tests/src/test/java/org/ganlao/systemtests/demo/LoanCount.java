package org.ganlao.systemtests.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Microloans that were disbursed this year, each or in a batch, and the share of them that went to one person. */
final class LoanCount {

    private final Posts posts;

    LoanCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> disbursed = posts.of("microloans").stream()
                .filter(loan -> inside.test(loan.text("application.region")))
                .filter(loan -> disbursements(loan).anyMatch(posts::isPast))
                .toList();
        List<AcceptedPost> ofTheYear = disbursed.stream()
                .filter(loan -> disbursements(loan).anyMatch(posts::isThisYear))
                .toList();
        BigDecimal all = principal(ofTheYear);
        BigDecimal individuals = principal(ofTheYear.stream()
                .filter(loan -> loan.text("application.product").equals("individual"))
                .toList());
        figures.put("microloans-issued", Expected.of(all, disbursed.size()));
        figures.put("startup-loan-share", Expected.ratio(individuals, all, disbursed.size()));
    }

    private Stream<LocalDate> disbursements(AcceptedPost loan) {
        Stream<AcceptedPost> batches = posts.of("credit-communities/batches").stream()
                .filter(batch -> batch.body().required("loans").toString().contains(loan.id()));
        return Stream.concat(posts.changes("microloans/disbursement", loan.id()).stream(), batches)
                .map(disbursement -> disbursement.day("on"));
    }

    private static BigDecimal principal(List<AcceptedPost> loans) {
        return loans.stream()
                .map(loan -> new BigDecimal(loan.text("application.principal")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
