package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.collection.billing.domain.Share;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** In which order money settles what is owed, and what lateness costs, on a day. */
@ApplicationScoped
class SettlementRules {

    private static final String PREFIX = "social-insurance.billing.";

    private final Parameters parameters;

    SettlementRules(Parameters parameters) {
        this.parameters = parameters;
    }

    List<Insurance> insurances(LocalDate day, String region) {
        return words(day, "settlement-order", region).map(Insurance::valueOf).toList();
    }

    List<Share> shares(LocalDate day, String region) {
        return words(day, "share-order", region).map(Share::valueOf).toList();
    }

    /** Of what is late, for each day, as a factor. */
    BigDecimal lateFee(LocalDate day, String region) {
        return parameters.at(day).factor(PREFIX + "late-fee", region);
    }

    private Stream<String> words(LocalDate day, String key, String region) {
        return Stream.of(parameters.at(day).text(PREFIX + key, region).split(" "));
    }
}
