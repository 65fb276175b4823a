package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.insurancesubsidy.domain.InsuranceSubsidyRefusal;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportRule;
import org.ganlao.platform.problem.Rejection;

/** Insurance of one person is subsidised once for a day, whoever paid it: person or employer. The database holds the same. */
@ApplicationScoped
class OnceAMonth implements SupportRule {

    private final Supports supports;

    OnceAMonth(Supports supports) {
        this.supports = supports;
    }

    @Override
    public void check(AskedSupport asked) {
        if (asked.kind() != SupportKind.INSURANCE_SUBSIDY || asked.person() == null) {
            return;
        }
        supports.of(asked.person()).stream()
                .filter(earlier -> earlier.kind() == SupportKind.INSURANCE_SUBSIDY)
                .filter(earlier -> !earlier.to().isBefore(asked.from()))
                .filter(earlier -> !earlier.from().isAfter(asked.to()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(InsuranceSubsidyRefusal.MONTH_SUBSIDISED, earlier.id());
                });
    }
}
