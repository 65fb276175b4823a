package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.medical.domain.Reimbursement;

/** Works a bill out as the claim would, and records nothing. */
@ApplicationScoped
class PreviewReimbursement {

    private final Parameters parameters;
    private final RecordChecks checks;

    PreviewReimbursement(Parameters parameters, RecordChecks checks) {
        this.parameters = parameters;
        this.checks = checks;
    }

    ReimbursementView preview(ReimbursementPreviewRequest request) {
        checks.requireRegion(request.region(), request.on(), "/region");
        requireAmount(request.pooledEarlier(), "/pooledEarlier");
        requireAmount(request.supplementaryEarlier(), "/supplementaryEarlier");
        Reimbursement worked = Reimbursement.of(
                request.cover(), request.bill(), request.year(), request.region(), parameters.at(request.on()));
        return ReimbursementView.from(worked, request.accountBalance());
    }

    private static void requireAmount(Money amount, String pointer) {
        if (amount.isNegative()) {
            throw new Rejection(MedicalRefusal.COST_NEGATIVE).at(pointer);
        }
    }
}
