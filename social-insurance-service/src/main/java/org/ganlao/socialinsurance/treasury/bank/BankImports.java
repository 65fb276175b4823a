package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class BankImports {

    @Produces
    @Singleton
    RequestImport<BankLineRequest> bankLines(TakeStatements statements) {
        return new RequestImport<>(
                "bank-lines",
                BankLineRequest.class,
                Set.of("cashier"),
                BankLineRequest::sourceRef,
                statements::check,
                statements::take);
    }
}
