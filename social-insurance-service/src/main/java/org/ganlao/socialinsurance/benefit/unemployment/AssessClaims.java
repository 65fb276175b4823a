package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AssessClaim;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Assessment;
import org.ganlao.socialinsurance.benefit.unemployment.domain.BenefitRate;
import org.ganlao.socialinsurance.benefit.unemployment.domain.BenefitTerms;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Loss;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentRefusal;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Assesses a claim by the figures of its day, whether it is made, decided or only thought of. */
@ApplicationScoped
class AssessClaims {

    private static final String KEY = "social-insurance.unemployment.";

    private final FindCircumstances circumstances;
    private final UnemploymentClaimRepository claims;
    private final Parameters parameters;
    private final Persons persons;

    AssessClaims(
            FindCircumstances circumstances,
            UnemploymentClaimRepository claims,
            Parameters parameters,
            Persons persons) {
        this.circumstances = circumstances;
        this.claims = claims;
        this.parameters = parameters;
        this.persons = persons;
    }

    /**
     * @param own the claim itself; null where it is not made yet
     * @throws Rejection (409) if another one stands in its way
     */
    Assessment assess(PersonalId person, Loss loss, UUID own) {
        List<UnemploymentClaim> others = claims.of(persons.blindIndexes(person)).stream()
                .filter(claim -> claim.standing() && !claim.id().equals(own))
                .toList();
        requireNone(others, loss);
        Optional<UnemploymentClaim> before = others.stream()
                .filter(claim -> claim.granted() && claim.loss().separatedOn().isBefore(loss.separatedOn()))
                .reduce((one, other) ->
                        one.loss().separatedOn().isAfter(other.loss().separatedOn()) ? one : other);
        ParameterSet figures = parameters.at(loss.claimedOn());
        BenefitTerms terms = terms(figures, loss.region());
        BenefitRate rate = rate(figures, loss.region());
        return new AssessClaim(terms, rate, Trace.of(figures.trace()))
                .of(loss, circumstances.of(persons.tokens(person), loss, before));
    }

    private static void requireNone(List<UnemploymentClaim> others, Loss loss) {
        others.stream()
                .filter(claim -> !claim.approval().given()
                        || claim.granted() && claim.loss().separatedOn().equals(loss.separatedOn()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new Rejection(UnemploymentRefusal.CLAIMED_ALREADY, claim.id());
                });
        others.stream()
                .filter(UnemploymentClaim::monthly)
                .filter(claim -> claim.stopsOn() == null && claim.isDueOn(loss.claimedOn()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new Rejection(UnemploymentRefusal.STILL_RECEIVING, claim.id(), claim.dueUntil());
                });
    }

    private static BenefitTerms terms(ParameterSet figures, String region) {
        return new BenefitTerms(
                figures.integer(KEY + "full-year", region),
                figures.integer(KEY + "claim-days", region),
                figures.integer(KEY + "months.below-five-years", region),
                figures.integer(KEY + "months.below-ten-years", region),
                figures.integer(KEY + "months.from-ten-years", region),
                figures.integer(KEY + "months.most", region),
                figures.integer(KEY + "wait-months", region),
                figures.integer(KEY + "farmer.months-per-year", region),
                figures.integer(KEY + "farmer.months-most", region));
    }

    static BenefitRate rate(ParameterSet figures, String region) {
        return new BenefitRate(
                figures.money("social-insurance.minimum-wage", region),
                figures.factor(KEY + "benefit-share", region),
                figures.money(KEY + "subsistence-line", region));
    }
}
