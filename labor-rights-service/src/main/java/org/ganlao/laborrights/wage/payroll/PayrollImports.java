package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class PayrollImports {

    /** Each line is taken or refused alone. */
    @Produces
    @Singleton
    RequestImport<PayrollLineRequest> lines(ReportPayroll payroll) {
        return new RequestImport<>(
                "payroll-lines",
                PayrollLineRequest.class,
                Set.of("clerk"),
                PayrollLineRequest::sourceRef,
                row -> {},
                payroll::take);
    }
}
