package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.oldage.account.domain.AccountRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What individual accounts bear a year. */
@ApplicationScoped
class InterestRates {

    private static final String RATE = "social-insurance.account.interest.";

    private final Parameters parameters;

    InterestRates(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * As a factor.
     *
     * @throws Rejection no-account-in-this-insurance
     */
    BigDecimal at(LocalDate day, Insurance insurance, String region) {
        return parameters.at(day).factor(RATE + accounts(insurance), region);
    }

    private static String accounts(Insurance insurance) {
        return switch (insurance) {
            case PENSION, MEDICAL -> insurance.name().toLowerCase(Locale.ROOT);
            case LAND_EXPROPRIATED -> "land-expropriated";
            case UNEMPLOYMENT, INJURY, MATERNITY, RESIDENT_MEDICAL ->
                throw new Rejection(AccountRefusal.NO_ACCOUNT_IN_THIS_INSURANCE, insurance).at("/insurance");
        };
    }
}
