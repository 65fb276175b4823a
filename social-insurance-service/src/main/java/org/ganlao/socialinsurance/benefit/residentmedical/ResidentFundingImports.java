package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class ResidentFundingImports {

    @Produces
    @Singleton
    RequestImport<ResidentFundingRequest> fundings(FundResident funding) {
        return new RequestImport<>(
                "resident-fundings",
                ResidentFundingRequest.class,
                Set.of("cashier"),
                ResidentFundingRequest::sourceRef,
                funding::check,
                funding::fund);
    }
}
