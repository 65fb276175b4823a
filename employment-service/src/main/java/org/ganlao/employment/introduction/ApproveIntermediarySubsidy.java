package org.ganlao.employment.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.agency.FoundUnlicensed;
import org.ganlao.employment.support.ApprovalRule;
import org.ganlao.employment.support.domain.Payee;
import org.ganlao.employment.support.domain.SupportKind;

/** What labour inspection found since the claim counts as what it had found before. */
@ApplicationScoped
class ApproveIntermediarySubsidy implements ApprovalRule {

    private final FoundUnlicensed unlicensed;

    ApproveIntermediarySubsidy(FoundUnlicensed unlicensed) {
        this.unlicensed = unlicensed;
    }

    @Override
    public SupportKind kind() {
        return SupportKind.INTERMEDIARY_SUBSIDY;
    }

    @Override
    public void require(Payee payee) {
        unlicensed.requireNone(payee.employer());
    }
}
