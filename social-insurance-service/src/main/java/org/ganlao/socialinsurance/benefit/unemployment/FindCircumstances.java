package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Circumstances;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Loss;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Finds what is known of a person who claims: own contributions and enrolment, registration and work as employment told. */
@ApplicationScoped
class FindCircumstances {

    private static final String KIND = """
            select kind from enrolment
             where person = any(?) and insurance = 'UNEMPLOYMENT' and annul_reason is null and lower(days) <= ?
             order by upper(days) desc nulls first limit 1""";

    private static final String REGISTERED = """
            select registered_on from heard_job_seeker
             where person = any(?) and not struck_out and registered_on <= ? and (ended_on is null or ended_on >= ?)
             order by registered_on limit 1""";

    private static final String WORKED = """
            select min(began_on) as began_on from heard_work
             where person = any(?) and not struck_out and began_on > ?""";

    private final ContributionHistory history;
    private final Sql sql;

    FindCircumstances(ContributionHistory history, Sql sql) {
        this.history = history;
        this.sql = sql;
    }

    /** @param before the last claim that was granted for an earlier loss, if there is one */
    Circumstances of(List<String> tokens, Loss loss, Optional<UnemploymentClaim> before) {
        YearMonth since =
                before.map(claim -> YearMonth.from(claim.loss().separatedOn())).orElse(YearMonth.of(1900, 1));
        return new Circumstances(
                paidMonths(tokens, since, YearMonth.from(loss.separatedOn())),
                isContractFarmer(tokens, loss.separatedOn()),
                registeredOn(tokens, loss.claimedOn()),
                workedOn(tokens, loss.separatedOn()),
                before.filter(UnemploymentClaim::monthly)
                        .map(UnemploymentClaim::unusedMonths)
                        .orElse(0),
                before.map(UnemploymentClaim::dueUntil).orElse(null));
    }

    private int paidMonths(List<String> tokens, YearMonth after, YearMonth until) {
        return (int) history.of(tokens, Insurance.UNEMPLOYMENT).stream()
                .map(ContributionMonth::month)
                .filter(month -> month.isAfter(after) && !month.isAfter(until))
                .distinct()
                .count();
    }

    private boolean isContractFarmer(List<String> tokens, LocalDate day) {
        return sql.one(KIND, row -> row.text("kind"), tokens, day)
                .filter("MIGRANT"::equals)
                .isPresent();
    }

    private LocalDate registeredOn(List<String> tokens, LocalDate day) {
        return sql.one(REGISTERED, row -> row.date("registered_on"), tokens, day, day)
                .orElse(null);
    }

    /** First day of the earliest work that began after the day; null where none is known. */
    LocalDate workedOn(List<String> tokens, LocalDate after) {
        return sql.one(WORKED, row -> row.date("began_on"), tokens, after).orElse(null);
    }
}
