package org.ganlao.laborrights.relation.signing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class SigningImports {

    private SigningImports() {}

    @Produces
    @Singleton
    static RequestImport<WageDeductionRequest> wageDeductionCounts(ReportWageDeductions reporting) {
        return new RequestImport<>(
                "wage-deduction-counts",
                WageDeductionRequest.class,
                Set.of("clerk"),
                WageDeductionRequest::sourceRef,
                reporting::check,
                reporting::take);
    }
}
